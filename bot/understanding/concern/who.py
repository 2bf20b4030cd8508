"""What is known of whoever does a thing, and whom a pronoun means."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from bot.understanding.concern.row import WINDOW
from bot.understanding.concern.scene import Scene

_GENDER = {"he": "m", "him": "m", "she": "f", "her": "f"}


class Who(Enum):
    """What is known of an agent."""

    STAFF = "staff"
    OUTSIDE = "outside"
    """Somebody who is not staff, the asker among them."""
    SOMEBODY = "somebody"
    """Said not to be named: "someone", "the person"."""
    UNKNOWN = "unknown"
    """Not told, or not understood."""


@dataclass(frozen=True, slots=True)
class Agent:
    """Who does it, where they stand in the marks (-1: nowhere), and whether that is plain."""

    who: Who
    at: int = -1
    sure: bool = True
    pronoun: bool = False


OUTSIDER = Agent(Who.OUTSIDE)
NOT_TOLD = Agent(Who.UNKNOWN, sure=False)


def pronoun(scene: Scene, at: int) -> Agent:
    """Whom a pronoun means. People beside the worry come last, as whoever tells of it is seldom the one."""
    gender = _GENDER.get(scene.word(at), "")
    plural = scene.word(at) in {"they", "them"}
    outsider = beside = None
    for place in range(at - 1, max(-1, at - 2 * WINDOW), -1):
        mark = scene.marks[place]
        if gender and mark.gender and mark.gender != gender:
            continue
        if scene.staff[place]:
            aside = scene.aside[place]
            if aside == "":
                return Agent(Who.STAFF, place, outsider is None, True)
            if beside is None and (
                aside in {"reporter", "response", "shunned", "near"}
                or (aside == "recipient" and _set_apart(scene, place, at))
            ):
                beside = place
        elif scene.outside[place] and (plural or not scene.word(place).endswith("s")) and not scene.owns(place):
            if _is_topic(scene, place):
                return Agent(Who.OUTSIDE, place, pronoun=True)
            outsider = place if outsider is None else outsider
        elif scene.is_(place, "indefinite") and outsider is None and not is_object(scene, place):
            return Agent(Who.SOMEBODY, place, pronoun=True)
    if outsider is not None:
        return Agent(Who.OUTSIDE, outsider, pronoun=True)
    if beside is not None:
        return Agent(Who.STAFF, beside, False, True)
    return Agent(Who.UNKNOWN, -1, False, True)


def _set_apart(scene: Scene, told: int, at: int) -> bool:
    """Whether a pronoun is outside of what somebody is told: "I can't tell her, she is the one"."""
    start = scene.clause[at]
    return scene.clause[told] != start == at and scene.word(start - 1) not in {"that", "who", "which"}


def _is_topic(scene: Scene, at: int) -> bool:
    start = scene.start_of_name(at)
    if scene.is_(scene.after_auxiliaries(at), "speech"):
        return False
    return start == scene.clause[at] or scene.is_(start - 1, "worries", "about", "speech", "be")


def is_object(scene: Scene, at: int, *, loosely: bool = False) -> bool:
    """Whether a name stands after a preposition or a verb, so that it is not a subject."""
    before = scene.start_of_name(at) - 1
    if loosely and (scene.word(before).endswith(("ing", "ed")) or scene.is_(before, "bystander_verbs")):
        return True
    return scene.is_(before, "preposition") or (
        scene.is_(before, "contact_verbs") and not scene.is_(before, "auxiliary")
    )
