"""What the page may send over the socket: one small JSON object, checked before anything is done with it."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import Final

MOST_CHARACTERS: Final = 20_000
_MOST_IN_A_CHOICE: Final = 200


@dataclass(frozen=True)
class Say:
    """Somebody typed a message."""

    text: str = field(repr=False)


@dataclass(frozen=True)
class Press:
    """Somebody pressed a choice."""

    choice: str


@dataclass(frozen=True)
class New:
    """Somebody wants to begin again."""


@dataclass(frozen=True)
class Refused:
    """What came cannot be taken; `key` names the sentence that says so."""

    key: str


def parse(data: str) -> Say | Press | New | Refused:
    """Read a frame: {"say": text}, {"press": choice id} or {"new": true}, and nothing else."""
    try:
        frame = json.loads(data)
    except (ValueError, RecursionError):
        return Refused("page_bad_frame")
    match frame:
        case {"say": str(text), **rest} if not rest:
            # A long message is still a person's: it is told apart from a broken one.
            return Say(_whole(text)) if len(text) <= MOST_CHARACTERS else Refused("page_too_long")
        case {"press": str(choice), **rest} if not rest and len(choice) <= _MOST_IN_A_CHOICE:
            return Press(choice)
        case {"new": True, **rest} if not rest:
            return New()
    return Refused("page_bad_frame")


def _whole(text: str) -> str:
    """Replace half a surrogate pair, which JSON can carry and UTF-8 cannot."""
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
