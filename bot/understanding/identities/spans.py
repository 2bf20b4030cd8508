"""What was found, and how finds that overlap are settled."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

KINDS: Final = (
    "email",
    "handle",
    "nhs_number",
    "upn",
    "ni_number",
    "birth_date",
    "phone",
    "vehicle",
    "address",
    "postcode",
    "school",
    "name",
)
"""Every kind; where two finds are of one length, the kind that stands first here wins."""

_RANK: Final = {kind: rank for rank, kind in enumerate(KINDS)}


@dataclass(frozen=True, order=True)
class Identity:
    """A stretch of a message that can tell who somebody is. It holds no text, so it may be logged."""

    start: int
    end: int
    """Half-open: the character at `end` is not part of it."""
    kind: str


def settle(text: str, found: Iterable[Identity]) -> tuple[Identity, ...]:
    """Sort the finds and take out overlaps: the longest wins, and what is left of the others is kept.

    What is left is kept because a name that reaches out of a school's name is still a name.
    """
    taken: list[Identity] = []
    ordered = sorted(found, key=lambda one: one.start)
    for cluster in _clusters(ordered):
        taken.extend(_settle_cluster(text, cluster))
    return tuple(sorted(taken))


def _clusters(ordered: Sequence[Identity]) -> Iterable[list[Identity]]:
    cluster: list[Identity] = []
    reach = -1
    for one in ordered:
        if cluster and one.start >= reach:
            yield cluster
            cluster = []
        cluster.append(one)
        reach = max(reach, one.end)
    if cluster:
        yield cluster


def _settle_cluster(text: str, cluster: Sequence[Identity]) -> list[Identity]:
    if len(cluster) == 1:
        return list(cluster)
    taken: list[Identity] = []
    for one in sorted(cluster, key=lambda one: (one.start - one.end, _RANK[one.kind], one.start)):
        pieces = [(one.start, one.end)]
        for other in taken:
            pieces = [part for piece in pieces for part in _outside(piece, other)]
            if not pieces:
                break
        for piece in pieces:
            start, end = _trim(text, *piece)
            if start < end:
                taken.append(Identity(start, end, one.kind))
    return taken


def _outside(piece: tuple[int, int], other: Identity) -> list[tuple[int, int]]:
    start, end = piece
    if other.end <= start or end <= other.start:
        return [piece]
    parts = [(start, other.start), (other.end, end)]
    return [(left, right) for left, right in parts if left < right]


def _trim(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and not text[start].isalnum():
        start += 1
    while start < end and not text[end - 1].isalnum():
        end -= 1
    return start, end


def redact(text: str, found: Sequence[Identity], labels: Mapping[str, str]) -> str:
    """Return the text with each span replaced by the label of its kind, and otherwise as it was."""
    parts: list[str] = []
    reach = 0
    for one in found:
        parts += (text[reach : one.start], labels[one.kind])
        reach = one.end
    parts.append(text[reach:])
    return "".join(parts)
