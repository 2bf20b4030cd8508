"""Worries that name whom they are about: "worried about my DSL", "report a teacher", "it is the head"."""

from __future__ import annotations

from collections.abc import Iterator

from bot.understanding.concern.closed import word_set
from bot.understanding.concern.finding import Finding, is_doubtful_name
from bot.understanding.concern.scene import Scene

_BESIDE = frozenset({"owner", "denied", "response", "reporter"})
_BETWEEN = word_set("of how that is be for about with like maybe")


def from_names(scene: Scene, at: int) -> Iterator[Finding]:
    """Whoever is named by the worry at a place."""
    if scene.is_(at, "worries"):
        yield from _from_target(scene, at, "target", sure=True)
    elif scene.is_(at, "report_verbs") and not scene.is_(at - 1, "determiner"):
        yield from _from_report(scene, at)
    elif scene.is_(at, "about"):
        yield from _from_about(scene, at)
    if scene.is_(at, "conduct_nouns"):
        yield from _from_owner(scene, at)
    if scene.is_(at, "it"):
        yield from _from_identity(scene, at)


def _target(scene: Scene, at: int) -> int | None:
    """The staff member named straight after `at`."""
    described = False
    for place in range(at + 1, min(len(scene.marks), at + 7)):
        if scene.staff[place]:
            return place
        if scene.is_(place, "determiner") or scene.word(place) in _BETWEEN:
            if described and scene.word(place) != "of":
                return None
            continue
        if scene.is_(place, "plain"):
            described = True
            continue
        if scene.word(place) in {"someone", "somebody", "member"}:
            continue
        return None
    return None


def _from_target(scene: Scene, at: int, rule: str, *, sure: bool) -> Iterator[Finding]:
    place = _target(scene, at)
    if place is None or _is_denied(scene, at) or scene.aside[place] in _BESIDE - {"owner"}:
        return
    if scene.aside[place] == "owner" and not scene.is_(at, "states"):
        return
    if scene.is_(place + 1, "auxiliary", "modal") and scene.word(place + 1) in {"will", "would", "should", "can"}:
        return
    if is_doubtful_name(scene, place):
        sure = False
        if _is_a_child(scene, place):
            return
    yield Finding(place, sure, rule)


def _is_denied(scene: Scene, at: int) -> bool:
    low = max(scene.clause[at], at - 3)
    return any(scene.is_(place, "not") or scene.word(place) in {"dont", "no"} for place in range(low, at))


def _is_a_child(scene: Scene, at: int) -> bool:
    following = range(at + 1, min(len(scene.marks), at + 5))
    return any(scene.is_(place, "children") or scene.word(place).isdecimal() for place in following)


def _from_report(scene: Scene, at: int) -> Iterator[Finding]:
    place = _target(scene, at)
    if place is None or scene.start_of_name(place) != at + 1 or scene.word(place + 1) == "or":
        return
    if scene.aside[place] in _BESIDE or scene.is_(at - 1, "speech", "role", "staff"):
        return
    yield Finding(place, False, "report")


def _from_about(scene: Scene, at: int) -> Iterator[Finding]:
    low = max(scene.sentence[at], at - 3)
    if any(scene.is_(place, "asking") for place in range(low, at)):
        return
    yield from _from_target(scene, at, "about", sure=False)


def _from_owner(scene: Scene, at: int) -> Iterator[Finding]:
    """As in "The head's behaviour"."""
    place = at - 2 if scene.is_(at - 1, "possessive") else at - 1
    if place >= 0 and scene.staff[place] and not scene.is_(at + 1, "compounds"):
        if place == at - 1 and not scene.word(place).endswith("s"):
            return
        yield Finding(place, True, "owner_of_conduct")


def _from_identity(scene: Scene, at: int) -> Iterator[Finding]:
    """As in "It is my DSL", where nothing shows that contact is meant."""
    if not scene.is_(at + 1, "be") or scene.is_(at + 1, "not"):
        return
    place = _target(scene, at + 1)
    if place is None or scene.aside[place] or scene.start_of_name(place) != at + 2 or scene.is_(at - 1, "be"):
        return
    after = place + 1
    if scene.is_(after, "reflexive"):
        after += 1
    ends = after >= len(scene.marks) or (
        scene.is_(after, "stop", "break") and scene.word(after) not in {"?", "who", "that"}
    )
    first = scene.sentence[at]
    last = min(len(scene.marks), place + 8)
    calm = not any(
        scene.is_(near, "contact_verbs", "end") and not scene.is_(near, "be")
        for near in range(max(first, at - 8), last)
    )
    if ends and calm:
        yield Finding(place, False, "identity")
