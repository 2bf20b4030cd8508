"""Doubtful signs: staff and a child together in a place, or a deed that no list knows."""

from __future__ import annotations

from collections.abc import Iterator

from bot.understanding.concern.agent import subject_of
from bot.understanding.concern.closed import word_set
from bot.understanding.concern.finding import Finding, is_doubtful_name
from bot.understanding.concern.scene import Scene
from bot.understanding.concern.who import Agent, Who, pronoun

_ASKS = frozenset({"is", "are", "does", "do"})
_HAS = frozenset({"have", "has", "had", "having"})
_APART = frozenset({"with", "from", "for", "of", "in", "by", "about", "to", "after", "before"})
"""Behind these a child is not what is done to: "a statement from the boy"."""
_ENDS = ("stop", "break", "preposition", "determiner")
_IS = frozenset({"has", "is", "was", "are", "were"})
_SAW = word_set("saw caught seen found watched noticed spotted see heard overheard")


def from_hint(scene: Scene, at: int) -> Iterator[Finding]:
    """As in "Shares a tent with boys": a child in the clause, and staff as the subject of its verb."""
    start = scene.clause[at]
    near = range(max(start, at - 10), min(len(scene.marks), at + 6))
    children = any(
        (scene.is_(place, "children") and not scene.owns(place)) or scene.is_(place, "objective")
        for place in near
        if scene.clause[place] == start
    )
    if not children:
        return
    agent = _subject_of_clause(scene, start, at)
    if not scene.is_(at, "hints") and (agent is None or agent.at < 0 or scene.aside[agent.at] != "reporter"):
        return
    if (
        agent is not None
        and agent.at >= 0
        and scene.aside[agent.at] == "reporter"
        and not _speaks_to_a_child(scene, agent.at, at)
    ):
        return
    if agent is not None and agent.who is Who.STAFF and not is_doubtful_name(scene, agent.at):
        yield Finding(agent.at, False, "hint")


def _subject_of_clause(scene: Scene, start: int, end: int) -> Agent | None:
    """Who stands first in the clause; the subject of the clause before where nobody does."""
    for place in range(start, min(end, start + 8)):
        if scene.staff[place]:
            free = scene.aside[place] == "" or _speaks_to_a_child(scene, place, end)
            return Agent(Who.STAFF, place) if free else None
        if scene.is_(place, "nominative"):
            return pronoun(scene, place)
        if scene.word(place) in _SAW and scene.is_(place - 1, "self"):
            return next(
                (Agent(Who.STAFF, near) for near in range(place + 1, min(end, place + 5)) if scene.staff[near]), None
            )
        if scene.is_(place, "self") and scene.word(place + 1) in _SAW:
            continue
        if scene.outside[place] or scene.is_(place, "self", "it", "you", "speech", "indefinite"):
            return None
    return subject_of(scene, start)


def _speaks_to_a_child(scene: Scene, at: int, end: int) -> bool:
    """As in "Asked a girl to sit on his knee"; "asked a girl about", "if" or "what" is a talk about a worry."""
    verb = scene.after_auxiliaries(at)
    if not scene.is_(verb, "contact_verbs"):
        return False
    between = range(verb + 1, min(end, verb + 12))
    if any(scene.is_(place, "asking", "about", "break") and scene.word(place) != "that" for place in between):
        return False
    return any(scene.is_(place, "children") and scene.start_of_name(place) == verb + 1 for place in between)


def from_deed(scene: Scene, at: int) -> Iterator[Finding]:
    """Staff do to a child what no list knows as an everyday deed: better asked about than missed."""
    if scene.aside[at] or scene.owns(at) or is_doubtful_name(scene, at):
        return
    verb = scene.after_auxiliaries(at)
    everyday = scene.is_(verb, "everyday_deeds", "contact_verbs")
    if scene.is_(verb, "stop", "break") or _is_a_question(scene, at, verb):
        return
    for place in range(verb, min(len(scene.marks), verb + 10)):
        if scene.clause[place] != scene.clause[at] or scene.word(place) in _APART:
            return
        if _is_a_child(scene, place):
            if everyday and not scene.owns(place):
                return
            yield Finding(at, False, "deed")
            return


def _is_a_question(scene: Scene, at: int, verb: int) -> bool:
    if scene.word(scene.start_of_name(at) - 1) in _ASKS:
        return True
    start = max(scene.clause[at], at - 6)
    return any(scene.is_(place, "modal") and scene.word(place) not in _IS for place in range(start, verb))


def _is_a_child(scene: Scene, at: int) -> bool:
    """A child, or a pronoun that may be one; "her dad" is neither."""
    if scene.owns(at):
        return scene.is_(at, "children") and (scene.is_(at + 1, "body") or scene.is_(at + 2, "body"))
    if scene.is_(at - 1, "determiner") and scene.is_(at - 2, "auxiliary") and scene.word(at - 2) in _HAS:
        return False
    if scene.word(at) == "her" and at + 1 < len(scene.marks) and not scene.is_(at + 1, *_ENDS):
        return False
    return scene.is_(at, "children", "objective")
