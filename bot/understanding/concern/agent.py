"""Who does what is said to be done: the subject of a verb, or the agent of a passive."""

from __future__ import annotations

from bot.understanding.concern.carry import carried, fragment
from bot.understanding.concern.passive import by_agent, is_passive, is_passive_fate
from bot.understanding.concern.row import WINDOW
from bot.understanding.concern.scene import Scene
from bot.understanding.concern.who import OUTSIDER, Agent, Who, is_object, pronoun

_OBJECTS = frozenset({"recipient", "shunned", "near", "victim"})


def agent_of(scene: Scene, at: int, depth: int = 0) -> Agent:
    """The agent of the conduct at a place."""
    if is_passive(scene, at):
        return by_agent(scene, at) or Agent(Who.OUTSIDE if scene.is_(at, "toward_children") else Who.UNKNOWN, -1, False)
    if scene.is_(at, "nouns_too") and not _is_verb_here(scene, at):
        return by_agent(scene, at) or OUTSIDER
    if scene.is_(at, "fates") and not is_passive_fate(scene, at):
        return OUTSIDER
    if scene.is_(at, "states") and not scene.is_(at - 1, "be") and at + 1 < len(scene.marks):
        if scene.staff[at + 1] and not scene.owns(at + 1):
            return Agent(Who.STAFF, at + 1)
        if scene.outside[at + 1] and " " not in scene.word(at):
            return OUTSIDER
    return subject_of(scene, at, depth)


def _is_verb_here(scene: Scene, at: int) -> bool:
    """Tells "is bullying", "the TA shouting", "and shouting at" from "told him of the bullying"."""
    before = at - 1
    if scene.is_(before, "be") and not scene.word(at).endswith(("ing", "ed", "en")):
        return False
    if scene.is_(before, "auxiliary", "nominative", "reflexive", "joins", "relative") or scene.word(before) == "to":
        return True
    if scene.is_(before, "possessive"):
        return scene.word(at).endswith("ing")
    if scene.is_(before, "objective"):
        return scene.word(before) != "her" or scene.word(at).endswith("ing")
    if scene.is_(before, "stop") and fragment(scene, before).who is Who.STAFF:
        return True
    if before < 0 or scene.is_(before, "stop", "break"):
        return scene.is_(at + 1, "preposition", "objective", "children", "determiner") and scene.word(at + 1) != "of"
    return (
        scene.staff[before]
        or scene.outside[before]
        or scene.is_(before, "indefinite", "self")
        or scene.word(before).endswith("ly")
    )


def subject_of(scene: Scene, at: int, depth: int = 0) -> Agent:
    """The subject of the verb at a place: the nearest name before it that can be one."""
    start = scene.clause[at]
    adjacent, blocked = True, False
    barriers = _barriers(scene, at)
    for place in range(at - 1, max(start, at - WINDOW) - 1, -1):
        found = _candidate(scene, place, at, adjacent)
        if found is not None:
            return OUTSIDER if blocked and found.who is Who.STAFF else found
        if scene.word(place) in {"i", "we"} and barriers:
            # "A teacher I saw hitting": the asker only perceives, and the subject stands before.
            if not blocked:
                return OUTSIDER
            blocked = False
        elif scene.is_(place, *barriers) and _is_barrier(scene, place):
            blocked = True
        if not scene.is_(place, "auxiliary", "possessive", "not") and not scene.word(place).endswith("ly"):
            adjacent = False
    return OUTSIDER if blocked else carried(scene, start - 1, depth, agent_of)


def _candidate(scene: Scene, at: int, verb: int, adjacent: bool) -> Agent | None:
    """Who stands at a place, if they can be the subject of the verb."""
    instructed = scene.is_(verb, "instructions")
    if scene.staff[at]:
        return _staff(scene, at, adjacent, instructed)
    if scene.outside[at]:
        loosely = scene.is_(verb, "states")
        if scene.owns(at) or ((instructed or not adjacent) and is_object(scene, at, loosely=loosely)):
            return None
        return _joined(scene, at, verb) or Agent(Who.OUTSIDE, at)
    if instructed and scene.is_(at, "objective", "self"):
        return None
    if scene.is_(at, "nominative") or (adjacent and scene.is_(at, "objective")):
        return pronoun(scene, at)
    if scene.is_(at, "indefinite") and (adjacent or not is_object(scene, at)):
        return Agent(Who.SOMEBODY, at)
    if not adjacent:
        return None
    asker = scene.is_(at, "reflexive", "self", "you") and scene.word(at) not in {"i", "we"}
    named = scene.is_(at, "plain") and _is_a_name(scene, at, scene.clause[verb])
    return OUTSIDER if asker or named else None


def _staff(scene: Scene, at: int, adjacent: bool, instructed: bool) -> Agent | None:
    aside = scene.aside[at]
    if aside == "owner" or (aside == "recipient" and instructed) or (aside in _OBJECTS and not adjacent):
        return None
    return OUTSIDER if aside == "denied" else Agent(Who.STAFF, at, adjacent or aside == "")


def _joined(scene: Scene, at: int, verb: int) -> Agent | None:
    """A staff member who does it together with an outsider: "a TA and a pupil are in a relationship"."""
    before = scene.start_of_name(at) - 1
    plural = scene.word(at + 1) in {"are", "were", "have", "both"}
    if (
        plural
        and verb > at + 1
        and scene.word(before) == "and"
        and scene.staff[before - 1]
        and not scene.aside[before - 1]
    ):
        return Agent(Who.STAFF, before - 1, False)
    return None


def _barriers(scene: Scene, at: int) -> tuple[str, ...]:
    """Verbs behind which a subject does not reach: who says or wants a thing is not who does it."""
    if scene.is_(at, "instructions"):
        return ()
    return ("speech", "bystander_verbs") if scene.is_(at, "states") else ("speech",)


def _is_barrier(scene: Scene, at: int) -> bool:
    if scene.is_(at, "auxiliary") or (scene.is_(at - 1, "preposition", "determiner") and scene.word(at - 1) != "to"):
        return False
    return not _passive_perception(scene, at)


def _passive_perception(scene: Scene, at: int) -> bool:
    return scene.is_(at - 1, "be") or (scene.staff[at - 1] and scene.word(at) in {"seen", "heard", "found"})


def _is_a_name(scene: Scene, at: int, start: int) -> bool:
    """An unknown word in a subject's place: a child's name, most often."""
    if scene.word(at).endswith("ly") or scene.word(at).isdecimal():
        return False
    if scene.is_(at - 1, "determiner"):
        return not scene.is_(scene.start_of_name(at) - 1, "preposition")
    return at == start or scene.is_(at - 1, "speech")
