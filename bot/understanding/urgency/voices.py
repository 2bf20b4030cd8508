"""Whose voice it is: a child writing of themselves, or an adult in crisis; never somebody quoting another."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from bot.understanding.urgency.clauses import Clause
from bot.understanding.urgency.scene import Frame, Scene

_SELF = frozenset("i im ive id".split())
# "i said", "i told my mum": the writer's own words are no quotation.
_OWN_SPEECH_REACH = 3
_INDIRECT = frozenset("he she they hes shes hell".split())


def child_voice(clauses: Sequence[Clause]) -> Iterator[str]:
    """Names of the signs that a child writes of themselves."""
    adult = any(clause.mentions("adult_life") for clause in clauses)
    at_work = any(clause.mentions("professional") for clause in clauses)
    if any(clause.mentions("was_child") for clause in clauses):
        return
    reported = reported_speech(clauses)
    for at, clause in enumerate(clauses):
        scene = Scene(clauses, at)
        if reported[at] or scene.frame is Frame.FICTION:
            continue
        if clause.has("child_age") and not adult:
            yield "age"
        if adult or at_work:
            continue
        if clause.has("school_age"):
            yield "age"
        yield from _told_by_child(scene)


def _told_by_child(scene: Scene) -> Iterator[str]:
    if scene.has("hurts_me") and (
        scene.near("child_kin", "child_world", "child_age") or not scene.near("adult_victim", "figure")
    ):
        yield "hurt"
    if scene.has("secrecy"):
        yield "secrecy"
    if scene.has("home_fear"):
        yield "home"
    if scene.near("online", "stranger") and scene.has("pics", "images") and scene.near("first"):
        if scene.near("hurts_me", "share_image") and scene.clause.word_set & {"me", "my", "i"}:
            yield "online"
    if scene.has("crisis", "cutting_self") and scene.near("child_world", "child_kin", reach=3):
        yield "crisis_of_child"
    if scene.has("child_kin") and _mine(scene):
        if scene.near("violence", "weak_violence", "lethal", "sexual", "harm") and _near_words(scene, {"me", "us"}):
            yield "kin"
        if scene.near("self_fear", "fgm", "forced") and _near_words(scene, {"i", "im"}):
            yield "fear_of_kin"


def _mine(scene: Scene) -> bool:
    """ "my dad", or "me dad" as some say."""
    words = scene.clause.words
    return any(
        hit.start and words[hit.start - 1] in {"my", "me", "our"} for hit in scene.clause.hits("child_kin")
    )


def _near_words(scene: Scene, words: set[str]) -> bool:
    return any(clause.word_set & words for clause in scene.clauses[max(0, scene.at - 1) : scene.at + 2])


def crisis(clauses: Sequence[Clause]) -> Iterator[str]:
    """Names of the signs that the adult who writes may end their own life."""
    reported = reported_speech(clauses)
    for at, clause in enumerate(clauses):
        scene = Scene(clauses, at)
        if reported[at] or not clause.has("crisis") or scene.frame is not Frame.TOLD:
            continue
        if clause.has("crisis_weak") or scene.past or scene.resolved:
            continue
        if scene.near("first") or not scene.someone:
            yield "crisis"


def reported_speech(clauses: Sequence[Clause]) -> tuple[bool, ...]:
    """For each clause: whether it repeats what somebody else said or wrote."""
    result = []
    for at, clause in enumerate(clauses):
        before = [
            other
            for other in clauses[max(0, at - 3) : at + 1]
            if other.sentence == clause.sentence or (other is not clause and _introduces(other, clause))
        ]
        result.append(clause.quoted or any(_says(other) for other in before))
    return tuple(result)


def _introduces(other: Clause, clause: Clause) -> bool:
    """A line that only says that somebody spoke, just before what they said."""
    return clause.sentence - other.sentence == 1 and bool(other.words) and _says(other) and (
        other.words[-1] in {"said", "says", "me", "wrote", "reads", "texted"}
    )


def _says(clause: Clause) -> bool:
    """Whether somebody else speaks here in their own words, so that "me" may be them and not the writer."""
    for hit in clause.found.get("reporter", ()):
        before = clause.words[max(0, hit.start - _OWN_SPEECH_REACH) : hit.start]
        if not _SELF.isdisjoint(before):
            continue
        # "my dad says ..." and "he said he will hurt me" are told by the writer in the writer's own words.
        if "my" in before and clause.mentions("child_kin"):
            continue
        if _INDIRECT.isdisjoint(clause.words[hit.end : hit.end + 1]):
            return True
    return False
