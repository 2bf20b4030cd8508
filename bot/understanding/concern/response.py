"""Whether somebody in safeguarding is said not to act, or not to be there."""

from __future__ import annotations

from bot.understanding.concern.agent import subject_of
from bot.understanding.concern.carry import teller_before
from bot.understanding.concern.row import WINDOW
from bot.understanding.concern.scene import Scene
from bot.understanding.concern.who import Who


def is_said(scene: Scene, kind: str) -> bool:
    """Whether one of the phrases of `kind` (inactivity, absence) is said of somebody who safeguards."""
    return any(_of_safeguarding(scene, at) for at, mark in enumerate(scene.marks) if kind in mark.kinds)


def _of_safeguarding(scene: Scene, at: int) -> bool:
    if scene.word(at + 1) in {"wrong", "illegal"}:
        return False
    if _follows(scene, at):
        return True
    subject = subject_of(scene, at)
    if subject.at >= 0 and subject.who is Who.STAFF:
        return _safeguards(scene, subject.at) and not scene.owns(subject.at)
    if _carries_on(scene, at):
        return True
    if subject.who is Who.OUTSIDE:
        return _is_organisation(scene, at) or (_nothing(scene, at) and _told(scene, at))
    return _is_organisation(scene, at) or _told(scene, at) or _afterthought(scene, at)


def _carries_on(scene: Scene, at: int) -> bool:
    """As in "the head knows dad beats him and has done nothing"."""
    first = teller_before(scene, at)
    return first is not None and _safeguards(scene, first)


def _safeguards(scene: Scene, at: int) -> bool:
    return scene.is_(at, "role", "person")


def _follows(scene: Scene, at: int) -> bool:
    """As in "Can't get hold of my DSL", "no answer from the head"."""
    for place in range(at + 1, min(len(scene.marks), at + 6)):
        if scene.staff[place]:
            return _safeguards(scene, place) and scene.is_(at, "absence") and not scene.owns(place)
        if not scene.is_(place, "determiner", "plain", "recipient_preposition", "joins"):
            return False
    return False


def _is_organisation(scene: Scene, at: int) -> bool:
    low = max(scene.clause[at], at - 5)
    return scene.is_(at, "inactivity") and any(scene.is_(place, "organisation") for place in range(low, at))


def _nothing(scene: Scene, at: int) -> bool:
    return scene.word(at).startswith(("nothing", "no "))


def _afterthought(scene: Scene, at: int) -> bool:
    """As in "She just says monitor, my dsl"."""
    for place in range(at + 1, min(len(scene.marks), at + 6)):
        if scene.is_(place, "stop"):
            return False
        if scene.staff[place]:
            return _safeguards(scene, place) and scene.aside[place] == ""
    return False


def _told(scene: Scene, at: int) -> bool:
    """Whether somebody who safeguards was named before, and nobody else came between."""
    for place in range(at - 1, max(-1, at - WINDOW), -1):
        if scene.staff[place]:
            return _safeguards(scene, place)
        if scene.outside[place] and scene.start_of_name(place) == scene.clause[place]:
            return False
    return False
