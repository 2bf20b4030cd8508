"""The subject of a clause that has none of its own: "the head took him in and shouted"."""

from __future__ import annotations

from collections.abc import Callable

from bot.understanding.concern.row import CONDUCT, WINDOW
from bot.understanding.concern.scene import Scene
from bot.understanding.concern.who import NOT_TOLD, OUTSIDER, Agent, Who, is_object, pronoun

_DEPTH = 4
_ASIDE = frozenset({"owner", "recipient", "shunned", "near", "denied", "victim"})
AgentOf = Callable[[Scene, int, int], Agent]


def carried(scene: Scene, at: int, depth: int, agent_of: AgentOf) -> Agent:
    """The subject of a clause that has none of its own; `at` is the break before it."""
    if at < 0 or depth >= _DEPTH:
        return NOT_TOLD
    if scene.is_(at, "stop"):
        return fragment(scene, at)
    if scene.is_(at, "relative"):
        found = _antecedent(scene, at)
        if found is not None:
            return found
    if not scene.is_(at, "joins", "relative") and scene.word(at) not in {"-", ":", "(", ")", "&"}:
        return NOT_TOLD
    return _subject_of_clause_before(scene, at, depth, agent_of)


def fragment(scene: Scene, at: int) -> Agent:
    """A name that is a sentence by itself is the subject of the next: "my dsl. hit a child."."""
    start = scene.sentence[at - 1] if at and not scene.is_(at - 1, "stop") else at
    if 0 < at - start <= 3 and scene.staff[at - 1] and scene.aside[at - 1] == "":
        return Agent(Who.STAFF, at - 1, False)
    return NOT_TOLD


def _antecedent(scene: Scene, at: int) -> Agent | None:
    for place in range(at - 1, max(-1, at - 6), -1):
        if scene.staff[place]:
            start = scene.start_of_name(place)
            asked = scene.is_(start - 1, "speech") and scene.is_(start - 1, "contact_verbs") and scene.word(at) == "who"
            return NOT_TOLD if asked and scene.word(start - 1).startswith("ask") else Agent(Who.STAFF, place)
        if scene.outside[place]:
            return Agent(Who.OUTSIDE, place)
        if scene.is_(place, "indefinite"):
            return Agent(Who.SOMEBODY, place)
        if scene.is_(place, "objective", "nominative"):
            return pronoun(scene, place)
        if scene.is_(place, "stop", "speech"):
            return None
    return None


def _subject_of_clause_before(scene: Scene, at: int, depth: int, agent_of: AgentOf) -> Agent:
    end = at
    for _ in range(_DEPTH):
        if end <= 0 or scene.is_(end, "stop"):
            return NOT_TOLD
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
    return NOT_TOLD


def _first_subject(scene: Scene, start: int, end: int) -> Agent | None:
    chosen: Agent | None = None
    spoken = False
    for place in range(start, end):
        if scene.is_(place, "speech") and not scene.is_(place, "auxiliary"):
            spoken = True
            continue
        found: Agent | None = None
        if scene.staff[place] and scene.aside[place] not in _ASIDE:
            found = Agent(Who.STAFF, place, scene.aside[place] == "")
        elif scene.outside[place] and not scene.owns(place) and not is_object(scene, place):
            found = Agent(Who.OUTSIDE, place)
        elif scene.is_(place, "nominative"):
            found = pronoun(scene, place)
        elif scene.word(place) in {"i", "we"}:
            found = OUTSIDER
        elif scene.is_(place, "indefinite"):
            found = Agent(Who.SOMEBODY, place)
        if found and (chosen is None or spoken):
            chosen = found
            if spoken:
                return chosen
    return chosen


def teller_before(scene: Scene, at: int) -> int | None:
    """Who knows or tells in the clause before, where the verb at a place has no subject of its own."""
    start = scene.clause[at]
    if scene.word(start - 1) not in {"and", "but"} or any(
        not scene.is_(place, "auxiliary") for place in range(start, at)
    ):
        return None
    first = range(scene.sentence[at], min(start, scene.sentence[at] + WINDOW))
    return next((place for place in first if scene.staff[place] and scene.aside[place] == "reporter"), None)
