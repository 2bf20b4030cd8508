"""The rules by which a message becomes a worry about the conduct of staff."""

from __future__ import annotations

from collections.abc import Iterator

from bot.understanding.concern.agent import agent_of, subject_of
from bot.understanding.concern.carry import teller_before
from bot.understanding.concern.finding import Finding, is_doubtful_name
from bot.understanding.concern.hint import from_deed, from_hint
from bot.understanding.concern.passive import is_passive
from bot.understanding.concern.row import CONDUCT, WINDOW
from bot.understanding.concern.scene import Scene
from bot.understanding.concern.target import from_names
from bot.understanding.concern.who import Agent, Who

_HINTS = frozenset({"hints", "states"})
_IF = frozenset({"if", "when", "whether"})


def findings(scene: Scene) -> list[Finding]:
    """Everybody of staff whom the message may be a worry about."""
    found: list[Finding] = []
    open_sentences: dict[int, bool] = {}
    links = _links(scene)
    for at, mark in enumerate(scene.marks):
        if mark.kinds & CONDUCT:
            found += _from_conduct(scene, at, links, open_sentences)
        if mark.kinds & _HINTS:
            found += from_hint(scene, at)
        if scene.staff[at]:
            found += from_deed(scene, at)
        found += from_names(scene, at)
    found += _left_open(scene, open_sentences)
    return found + _linked(found, links)


def _from_conduct(
    scene: Scene, at: int, links: dict[int, list[int]], open_sentences: dict[int, bool]
) -> Iterator[Finding]:
    if not _is_conduct(scene, at):
        return
    agent = agent_of(scene, at)
    if agent.who is Who.STAFF:
        if not _excused(scene, at, agent):
            hypothetical = scene.word(scene.clause[at] - 1) in _IF
            kindly = not scene.is_(at, "harm_verbs", "states") and scene.is_(at + 1, "objective")
            sure = agent.sure and not hypothetical and not kindly and not is_doubtful_name(scene, agent.at)
            yield Finding(agent.at, sure, "agent")
        return
    if scene.is_(at, "concealments") and (teller := teller_before(scene, at)) is not None:
        yield Finding(teller, False, "concealment")
    tied = links.get(agent.at) or links.get(at, [])
    for place in tied:
        yield Finding(place, True, "same_person")
    if not tied and agent.who in {Who.UNKNOWN, Who.SOMEBODY} and not scene.is_(at + 1, "reflexive"):
        start = scene.sentence[at]
        open_sentences[start] = open_sentences.get(start, False) or not is_passive(scene, at)


def _is_conduct(scene: Scene, at: int) -> bool:
    """Whether the word is conduct here: messages go to pupils, not to parents."""
    if not scene.is_(at, "toward_children", "toward_children_phrases") or scene.is_(at, "states", "harm_verbs"):
        return True
    if _is_asked_about(scene, at):
        return False
    if scene.word(at - 1) == "they" and not scene.is_(at + 1, "objective"):
        return _child_before(scene, at)
    for place in range(at + 1, min(len(scene.marks), at + 9)):
        if scene.is_(place, "stop") or (scene.is_(place, "break") and not scene.is_(place, "relative")):
            return False
        if scene.is_(place, "children"):
            if not scene.owns(place):
                return not scene.is_(place + 1, "kin")
            return scene.is_(place + 1, "body") or scene.is_(place + 2, "body")
        if scene.owns(place):
            continue
        if scene.is_(place, "objective"):
            return not scene.is_(place + 1, "kin", "plain", "staff", "role") or scene.word(place) != "her"
        if scene.is_(place, "self", "kin") or scene.staff[place]:
            return False
    return False


def _child_before(scene: Scene, at: int) -> bool:
    """As in "They cuddle", where the two are a member of staff and a child."""
    return any(scene.is_(place, "children") for place in range(max(scene.sentence[at], at - WINDOW), at))


def _is_asked_about(scene: Scene, at: int) -> bool:
    """As in "Can a teacher text pupils": a question about the rules."""
    return any(scene.aside[place] == "asked" for place in range(max(scene.clause[at], at - 6), at))


def _excused(scene: Scene, at: int, agent: Agent) -> bool:
    """Whether what follows shows that somebody else is meant."""
    if scene.is_(at + 1, "reflexive"):
        return True
    if scene.aside[agent.at] == "asked" and scene.is_(at, "states", "fates"):
        return True
    doubtful = agent.pronoun or is_doubtful_name(scene, agent.at)
    if not doubtful:
        return False
    for place in range(at + 1, min(len(scene.marks), at + 5)):
        if scene.is_(place, "stop", "break"):
            break
        if scene.staff[place] or scene.is_(place, "kin"):
            return True
        if scene.is_(place, "children") and scene.word(place - 1) in {"another", "other"}:
            return True
    return False


def _left_open(scene: Scene, sentences: dict[int, bool]) -> Iterator[Finding]:
    """Conduct by nobody told, and a member of staff standing free in the same sentence.

    Beside a passive ("he was hit") only staff without a verb of their own count.
    """
    if not sentences:
        return
    for at, staff in enumerate(scene.staff):
        start = scene.sentence[at]
        if not staff or start not in sentences or at - start >= 4 * WINDOW or scene.aside[at]:
            continue
        if sentences[start] or at + 1 == len(scene.marks) or scene.is_(at + 1, "stop", "break"):
            yield Finding(at, False, "unclear")


def _links(scene: Scene) -> dict[int, list[int]]:
    """Who is said to be whom: "the person doing it is the head", "he is my boss"."""
    links: dict[int, list[int]] = {}
    for at, staff in enumerate(scene.staff):
        if not staff or scene.aside[at] in {"owner", "denied"}:
            continue
        verb = scene.start_of_name(at) - 1
        if scene.word(verb) == "as":
            verb -= 1
        if verb < 1 or not (scene.is_(verb, "be") or scene.word(verb) in {"work", "works"}):
            continue
        who = subject_of(scene, verb)
        if who.at >= 0 and who.at != at:
            links.setdefault(who.at, []).append(at)
    return links


def _linked(found: list[Finding], links: dict[int, list[int]]) -> list[Finding]:
    concerned = {finding.at: finding for finding in found}
    more = [
        Finding(other, concerned[at].sure, "same_person")
        for at, others in links.items()
        if at in concerned
        for other in others
    ]
    backward = [
        Finding(at, concerned[other].sure, "same_person")
        for at, others in links.items()
        for other in others
        if other in concerned
    ]
    return more + backward
