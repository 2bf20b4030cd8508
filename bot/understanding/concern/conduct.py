"""The rules by which a message becomes a worry about the conduct of staff."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from bot.understanding.concern.agent import Agent, Who, agent_of, subject_of
from bot.understanding.concern.scene import CONDUCT, WINDOW, Scene

_BESIDE = frozenset({"owner", "denied", "response", "reporter"})
_IF = frozenset({"if", "when", "whether"})


@dataclass(frozen=True, slots=True)
class Finding:
    """Somebody whose conduct may be the worry, by the place where they stand."""

    at: int
    sure: bool
    rule: str


def findings(scene: Scene) -> list[Finding]:
    """Everybody of staff whom the message may be a worry about."""
    found: list[Finding] = []
    open_sentences: set[int] = set()
    links = _links(scene)
    for at, mark in enumerate(scene.marks):
        if mark.kinds & CONDUCT:
            found += _from_conduct(scene, at, links, open_sentences)
        if "worries" in mark.kinds:
            found += _from_target(scene, at, "target", sure=True)
        elif "report_verbs" in mark.kinds and not scene.is_(at - 1, "determiner"):
            found += _from_report(scene, at)
        elif "about" in mark.kinds:
            found += _from_about(scene, at)
        if "conduct_nouns" in mark.kinds:
            found += _from_owner(scene, at)
        if "it" in mark.kinds:
            found += _from_identity(scene, at)
    found += _left_open(scene, open_sentences)
    return found + _linked(found, links)


def _from_conduct(
    scene: Scene, at: int, links: dict[int, list[int]], open_sentences: set[int]
) -> Iterator[Finding]:
    if not _is_conduct(scene, at):
        return
    agent = agent_of(scene, at)
    if agent.who is Who.STAFF:
        if not _excused(scene, at, agent):
            hypothetical = scene.word(scene.clause[at] - 1) in _IF
            sure = agent.sure and not hypothetical and not _is_doubtful_name(scene, agent.at)
            yield Finding(agent.at, sure, "agent")
        return
    tied = links.get(agent.at) or links.get(at, [])
    for place in tied:
        yield Finding(place, True, "same_person")
    if not tied and agent.who in {Who.UNKNOWN, Who.SOMEBODY} and not scene.is_(at + 1, "reflexive"):
        open_sentences.add(scene.sentence[at])


def _is_conduct(scene: Scene, at: int) -> bool:
    """Whether the word is conduct here: messages go to pupils, not to parents."""
    if not scene.is_(at, "toward_children", "toward_children_phrases") or scene.is_(at, "states", "harm_verbs"):
        return True
    if _is_asked_about(scene, at):
        return False
    for place in range(at + 1, min(len(scene.marks), at + 6)):
        if scene.is_(place, "stop", "break"):
            return False
        if scene.is_(place, "children"):
            return not scene.owns(place) and not scene.is_(place + 1, "kin")
        if scene.is_(place, "objective"):
            return not scene.is_(place + 1, "kin", "plain", "staff", "role") or scene.word(place) != "her"
        if scene.is_(place, "self", "kin") or scene.staff[place]:
            return False
    return False


def _is_asked_about(scene: Scene, at: int) -> bool:
    """"Can a teacher text pupils": a question about the rules."""
    return any(scene.aside[place] == "asked" for place in range(max(scene.clause[at], at - 6), at))


def _excused(scene: Scene, at: int, agent: Agent) -> bool:
    """Whether what follows shows that somebody else is meant."""
    if scene.is_(at + 1, "reflexive"):
        return True
    if scene.aside[agent.at] == "asked" and scene.is_(at, "states"):
        return True
    doubtful = agent.pronoun or _is_doubtful_name(scene, agent.at)
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


def _is_doubtful_name(scene: Scene, at: int) -> bool:
    """A given name alone, or a title with a name that the directory lacks, may be anybody's."""
    return scene.is_(at, "given", "titled")


def _target(scene: Scene, at: int) -> int | None:
    """The staff member named straight after `at`."""
    described = False
    for place in range(at + 1, min(len(scene.marks), at + 7)):
        if scene.staff[place]:
            return place
        if scene.is_(place, "determiner") or scene.word(place) in {"of", "how", "that", "is", "be", "for", "about", "with", "like", "maybe"}:
            if described and not scene.word(place) == "of":
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
    if scene.is_(place, "given") or scene.is_(place, "titled"):
        sure = False
        if _is_a_child(scene, place):
            return
    yield Finding(place, sure, rule)


def _is_denied(scene: Scene, at: int) -> bool:
    low = max(scene.clause[at], at - 3)
    return any(scene.is_(place, "not") or scene.word(place) in {"dont", "no"} for place in range(low, at))


def _is_a_child(scene: Scene, at: int) -> bool:
    following = range(at + 1, min(len(scene.marks), at + 5))
    return any(scene.is_(place, "children") or scene.word(place).isdigit() for place in following)


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
    """"The head's behaviour"."""
    place = at - 2 if scene.is_(at - 1, "possessive") else at - 1
    if place >= 0 and scene.staff[place] and not scene.is_(at + 1, "compounds"):
        if place == at - 1 and not scene.word(place).endswith("s"):
            return
        yield Finding(place, True, "owner_of_conduct")


def _from_identity(scene: Scene, at: int) -> Iterator[Finding]:
    """"It is my DSL", where nothing shows that contact is meant."""
    if not scene.is_(at + 1, "be") or scene.is_(at + 1, "not"):
        return
    place = _target(scene, at + 1)
    if place is None or scene.aside[place] or scene.start_of_name(place) != at + 2 or scene.is_(at - 1, "be"):
        return
    after = place + 1
    if scene.is_(after, "reflexive"):
        after += 1
    ends = after >= len(scene.marks) or (scene.is_(after, "stop", "break") and scene.word(after) not in {"?", "who", "that"})
    first = scene.sentence[at]
    last = min(len(scene.marks), place + 8)
    calm = not any(scene.is_(near, "contact_verbs", "end") and not scene.is_(near, "be") for near in range(max(first, at - 8), last))
    if ends and calm:
        yield Finding(place, False, "identity")


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
    more = [Finding(other, concerned[at].sure, "same_person") for at, others in links.items() if at in concerned for other in others]
    backward = [
        Finding(at, concerned[other].sure, "same_person")
        for at, others in links.items()
        for other in others
        if other in concerned
    ]
    return more + backward


def _left_open(scene: Scene, sentences: set[int]) -> Iterator[Finding]:
    """Conduct by nobody told, and a member of staff standing free in the same sentence."""
    if not sentences:
        return
    for at, staff in enumerate(scene.staff):
        start = scene.sentence[at]
        if staff and start in sentences and at - start < 4 * WINDOW and scene.aside[at] == "":
            yield Finding(at, False, "unclear")
