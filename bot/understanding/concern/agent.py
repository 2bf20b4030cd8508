"""Who does what is said to be done: the subject of a verb, the agent of a passive, whom a pronoun means."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from bot.understanding.concern.scene import CONDUCT, WINDOW, Scene

_DEPTH = 4
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


_OUTSIDE = Agent(Who.OUTSIDE)
_UNKNOWN = Agent(Who.UNKNOWN, sure=False)


def agent_of(scene: Scene, at: int, depth: int = 0) -> Agent:
    """The agent of the conduct at a place."""
    if _is_passive(scene, at):
        return _by_agent(scene, at) or Agent(Who.OUTSIDE if scene.is_(at, "toward_children") else Who.UNKNOWN, -1, False)
    if scene.is_(at, "nouns_too") and not _is_verb_here(scene, at):
        return _by_agent(scene, at) or _OUTSIDE
    if scene.is_(at, "fates") and not _is_passive_fate(scene, at):
        return _OUTSIDE
    if scene.is_(at, "states") and not scene.is_(at - 1, "be"):
        if scene.staff[min(at + 1, len(scene.marks) - 1)] and at + 1 < len(scene.marks) and not scene.owns(at + 1):
            return Agent(Who.STAFF, at + 1)
        if at + 1 < len(scene.marks) and scene.outside[at + 1] and not scene.is_(at, "speech"):
            return _OUTSIDE if scene.is_(at, "states") and " " not in scene.word(at) else subject_of(scene, at, depth)
    return subject_of(scene, at, depth)


def _is_passive(scene: Scene, at: int) -> bool:
    if not scene.is_(at, "harm_verbs", "toward_children") or scene.word(at).endswith("ing"):
        return False
    before = at - 1
    while scene.is_(before, "not") and not scene.is_(before, "be"):
        before -= 1
    return scene.is_(before, "be")


def _is_passive_fate(scene: Scene, at: int) -> bool:
    return scene.is_(at - 1, "be", "possessive") or scene.word(at) in {"under investigation"}


def _by_agent(scene: Scene, at: int) -> Agent | None:
    for place in range(at + 1, min(len(scene.marks), at + 10)):
        if scene.is_(place, "stop"):
            return None
        if scene.is_(place, "by") or (scene.word(place) == "from" and scene.is_(at, "nouns_too")):
            if scene.is_(place - 1, "speech", "bystander_verbs") and place - 1 != at:
                continue
            return _named_after(scene, place)
        if scene.is_(place, *CONDUCT):
            return None
    return None


def _named_after(scene: Scene, at: int) -> Agent:
    for place in range(at + 1, min(len(scene.marks), at + 6)):
        if scene.staff[place]:
            return _OUTSIDE if scene.owns(place) and not scene.is_(place + 2, "conduct_nouns") else Agent(Who.STAFF, place)
        if scene.outside[place]:
            return _OUTSIDE
        if scene.is_(place, "objective", "nominative"):
            return pronoun(scene, place)
        if scene.is_(place, "indefinite"):
            return Agent(Who.SOMEBODY, place)
        if not scene.is_(place, "determiner", "plain") and scene.word(place) != "of":
            return _UNKNOWN
    return _UNKNOWN


def _is_verb_here(scene: Scene, at: int) -> bool:
    """Tells "is bullying", "the TA shouting", "and shouting at" from "told him of the bullying"."""
    before = at - 1
    if scene.is_(before, "auxiliary", "nominative", "reflexive", "joins", "relative") or scene.word(before) == "to":
        return True
    if scene.is_(before, "possessive"):
        return scene.word(at).endswith("ing")
    if scene.is_(before, "objective"):
        return scene.word(before) != "her" or scene.word(at).endswith("ing")
    if before < 0 or scene.is_(before, "stop", "break"):
        return scene.is_(at + 1, "preposition", "objective", "children", "determiner") and scene.word(at + 1) != "of"
    return scene.staff[before] or scene.outside[before] or scene.is_(before, "indefinite", "self") or scene.word(before).endswith("ly")


def subject_of(scene: Scene, at: int, depth: int = 0) -> Agent:
    """The subject of the verb at a place: the nearest name before it that can be one."""
    start = scene.clause[at]
    adjacent, blocked = True, False
    barriers = ("speech", "bystander_verbs") if scene.is_(at, "states") else ("speech",)
    for place in range(at - 1, max(start, at - WINDOW) - 1, -1):
        if scene.staff[place]:
            aside = scene.aside[place]
            if aside == "owner" or (aside in {"recipient", "victim"} and not adjacent):
                adjacent = False
                continue
            if blocked or aside == "denied":
                return _OUTSIDE
            return Agent(Who.STAFF, place, adjacent or aside == "")
        if scene.outside[place]:
            if scene.owns(place) or (not adjacent and _is_object(scene, place)):
                adjacent = False
                continue
            return Agent(Who.OUTSIDE, place)
        if scene.is_(place, "nominative") or (adjacent and scene.is_(place, "objective", "reflexive")):
            return _OUTSIDE if scene.is_(place, "reflexive") else pronoun(scene, place)
        if scene.is_(place, "self", "you"):
            if blocked and scene.word(place) in {"i", "we"}:
                blocked = False
                continue
            if adjacent or scene.word(place) in {"i", "we"}:
                return _OUTSIDE
        elif scene.is_(place, "indefinite") and (adjacent or not _is_object(scene, place)):
            return Agent(Who.SOMEBODY, place)
        elif scene.is_(place, *barriers) and not scene.is_(place, "auxiliary") and not _passive_perception(scene, place):
            blocked = True
        elif adjacent and scene.is_(place, "plain") and _is_a_name(scene, place, start):
            return _OUTSIDE
        if not scene.is_(place, "auxiliary", "possessive", "not") and not scene.word(place).endswith("ly"):
            adjacent = False
    if blocked:
        return _OUTSIDE
    return _carried(scene, start - 1, depth)


def _passive_perception(scene: Scene, at: int) -> bool:
    return scene.is_(at - 1, "be") or (scene.staff[at - 1] and scene.word(at) in {"seen", "heard", "found"})


def _is_object(scene: Scene, at: int) -> bool:
    """Whether a name stands after a preposition or a verb's place, so that it is not a subject."""
    before = scene.start_of_name(at) - 1
    return scene.is_(before, "preposition") or scene.word(before) in {"of"}


def _is_a_name(scene: Scene, at: int, start: int) -> bool:
    """An unknown word in a subject's place: a child's name, most often."""
    if scene.word(at).endswith("ly") or scene.word(at).isdigit():
        return False
    return at == start or scene.is_(at - 1, "speech", "determiner")


def _carried(scene: Scene, at: int, depth: int) -> Agent:
    """The subject of a clause that has none of its own; `at` is the break before it."""
    if at < 0 or depth >= _DEPTH or scene.is_(at, "stop"):
        return _UNKNOWN
    if scene.is_(at, "relative"):
        found = _antecedent(scene, at)
        if found is not None:
            return found
    if not scene.is_(at, "joins", "relative") and scene.word(at) not in {"-", ":", "(", ")", "&"}:
        return _UNKNOWN
    return _subject_of_clause_before(scene, at, depth)


def _antecedent(scene: Scene, at: int) -> Agent | None:
    for place in range(at - 1, max(-1, at - 6), -1):
        if scene.staff[place]:
            start = scene.start_of_name(place)
            asked = scene.is_(start - 1, "speech") and scene.is_(start - 1, "contact_verbs") and scene.word(at) == "who"
            return _UNKNOWN if asked and scene.word(start - 1).startswith("ask") else Agent(Who.STAFF, place)
        if scene.outside[place]:
            return Agent(Who.OUTSIDE, place)
        if scene.is_(place, "indefinite"):
            return Agent(Who.SOMEBODY, place)
        if scene.is_(place, "objective", "nominative"):
            return pronoun(scene, place)
        if scene.is_(place, "stop", "speech"):
            return None
    return None


def _subject_of_clause_before(scene: Scene, at: int, depth: int) -> Agent:
    end = at
    for _ in range(_DEPTH):
        if end <= 0 or scene.is_(end, "stop"):
            return _UNKNOWN
        start = scene.clause[end - 1] if not scene.is_(end - 1, "break", "stop") else end
        low = max(start, end - WINDOW)
        for place in range(end - 1, low - 1, -1):
            if scene.is_(place, *CONDUCT):
                return agent_of(scene, place, depth + 1)
        if not scene.is_(start - 1, "relative"):
            found = _first_subject(scene, low, end)
            if found is not None:
                return found
        end = start - 1
    return _UNKNOWN


def _first_subject(scene: Scene, start: int, end: int) -> Agent | None:
    chosen: Agent | None = None
    spoken = False
    for place in range(start, end):
        if scene.is_(place, "speech") and not scene.is_(place, "auxiliary"):
            spoken = True
            continue
        found: Agent | None = None
        if scene.staff[place] and scene.aside[place] not in {"owner", "recipient", "denied", "victim"}:
            found = Agent(Who.STAFF, place, scene.aside[place] == "")
        elif scene.outside[place] and not scene.owns(place) and not _is_object(scene, place):
            found = Agent(Who.OUTSIDE, place)
        elif scene.is_(place, "nominative"):
            found = pronoun(scene, place)
        elif scene.word(place) in {"i", "we"}:
            found = _OUTSIDE
        elif scene.is_(place, "indefinite"):
            found = Agent(Who.SOMEBODY, place)
        if found and (chosen is None or spoken):
            chosen = found
            if spoken:
                return chosen
    return chosen


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
            if beside is None and (aside in {"reporter", "response"} or (aside == "recipient" and scene.sentence[place] != scene.sentence[at])):
                beside = place
        elif scene.outside[place] and (plural or not scene.word(place).endswith("s")) and not scene.owns(place):
            if _is_topic(scene, place):
                return Agent(Who.OUTSIDE, place, pronoun=True)
            outsider = place if outsider is None else outsider
        elif scene.is_(place, "indefinite") and outsider is None and not _is_object(scene, place):
            return Agent(Who.SOMEBODY, place, pronoun=True)
    if outsider is not None:
        return Agent(Who.OUTSIDE, outsider, pronoun=True)
    if beside is not None:
        return Agent(Who.STAFF, beside, False, True)
    return Agent(Who.UNKNOWN, -1, False, True)


def _is_topic(scene: Scene, at: int) -> bool:
    start = scene.start_of_name(at)
    return start == scene.clause[at] or scene.is_(start - 1, "worries", "about", "speech", "be")
