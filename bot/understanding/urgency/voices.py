"""Whose voice it is: a child writing of themselves, or an adult in crisis; never somebody quoting another."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from bot.understanding.urgency.clauses import Clause
from bot.understanding.urgency.lexicon import Hit
from bot.understanding.urgency.scene import Frame, Scene
from bot.understanding.urgency.wordset import word_set

_SELF = word_set("i im ive id")
_SELF_OR_ME = word_set("i im me my")
# "i said", "i told my mum": the writer's own words are no quotation.
_OWN_SPEECH_REACH = 3
# "cant see a reason to live": nobody is named, so it is the writer.
_SAID_OF_ONESELF = word_set("""cant dont want wanna no just ready feel feeling thinking wish sometimes end ending life
    nothing better rather wanting suicidal taken took""")
_BARE_VERBS = word_set("kill hit hurt beat kick punch slap")
_ASKING = word_set("omg please just so ok god honestly lol oh pls")
_INDIRECT = word_set("he she they hes shes hell to not")
_LISTENER = word_set("me us")


def child_voice(scenes: Sequence[Scene]) -> Iterator[str]:
    """Names of the signs that a child writes of themselves."""
    clauses = [scene.clause for scene in scenes]
    adult = any(clause.mentions("adult_life") for clause in clauses)
    at_work = any(clause.mentions("professional") for clause in clauses)
    if any(clause.mentions("was_child") for clause in clauses):
        return
    reported = reported_speech(clauses)
    for at, (scene, clause) in enumerate(zip(scenes, clauses, strict=True)):
        if not clause.found or (scene.frame is Frame.FICTION and _SELF_OR_ME.isdisjoint(clause.words)):
            continue
        # An age is only somebody else's where it is quoted in the same breath: "she said im 12".
        quoted = clause.quoted or (reported[at] and clause.mentions("reporter"))
        if not adult and not quoted and (clause.has("child_age") or (clause.has("school_age") and not at_work)):
            yield "age"
        if not (adult or at_work or reported[at]):
            yield from _told_by_child(scene)


def _told_by_child(scene: Scene) -> Iterator[str]:
    if any(not _begged(scene.clause, hit) for hit in scene.clause.hits("hurts_me")):
        yield "hurt"
    if scene.has("secrecy"):
        yield "secrecy"
    if any(hit.start == 0 for hit in scene.clause.hits("home_fear")) or (
        scene.has("home_fear") and scene.clause.word_set & {"i", "im", "ive", "my", "me"}
    ):
        yield "home"
    if scene.has("pics", "images") and _near_words(scene, {"me", "my"}):
        wanted = scene.near("hurts_me", "share_image")
        if wanted and (scene.near("online") or (scene.near("stranger") and scene.near("images"))):
            yield "online"
        if scene.has("child_kin") and _mine(scene) and scene.near("asks"):
            yield "asked_for_pictures"
    if _ends_life(scene):
        yield "crisis_of_child"
    if scene.has("child_kin") and _mine(scene):
        yield from _harmed_by_kin(scene)


def _ends_life(scene: Scene) -> bool:
    """Talks of ending their life, with a child's world around it."""
    return (
        scene.has("crisis", "cutting_self")
        and scene.frame is Frame.TOLD
        and scene.near("child_world", reach=3)
        and _near_words(scene, {"i", "im", "ive", "myself"})
    )


def _harmed_by_kin(scene: Scene) -> Iterator[str]:
    if scene.has("sexual"):
        yield "kin_sexual"
    if scene.near("weapon", "impaired", "dangerous") and _near_words(scene, {"i", "im", "me", "us"}):
        yield "kin_dangerous"
    if scene.near("violence", "weak_violence", "lethal", "sexual", "harm") and _near_words(scene, {"me", "us"}):
        yield "kin"
    if scene.near("marks") and _near_words(scene, {"ive", "me"}):
        yield "marks_by_kin"
    if scene.has("lethal") and scene.clause.words.count("my") > 1:
        yield "kin_against_kin"
    if scene.near("self_fear", "fgm", "forced") and _near_words(scene, {"i", "im", "me"}):
        yield "fear_of_kin"


def _begged(clause: Clause, hit: Hit) -> bool:
    """ "omg kill me": asked for, so a figure of speech; "he hit me" has somebody before it."""
    before = clause.words[: hit.start]
    return clause.words[hit.start] in _BARE_VERBS and all(word in _ASKING for word in before)


def _mine(scene: Scene) -> bool:
    """ "my dad", or "me dad" as some say."""
    words = scene.clause.words
    return any(hit.start and words[hit.start - 1] in {"my", "me", "our"} for hit in scene.clause.hits("child_kin"))


def _near_words(scene: Scene, words: set[str]) -> bool:
    return any(clause.word_set & words for clause in scene.clauses[max(0, scene.at - 1) : scene.at + 2])


def crisis(scenes: Sequence[Scene]) -> Iterator[str]:
    """Names of the signs that the adult who writes may end their own life."""
    reported = reported_speech([scene.clause for scene in scenes])
    for at, scene in enumerate(scenes):
        clause = scene.clause
        if reported[at] or not _longs_for_death(clause) or scene.frame in {Frame.FICTION, Frame.SUPPOSED}:
            continue
        opens = any(hit.start == 0 for hit in clause.hits("crisis"))
        if scene.frame is Frame.TOPIC and not opens and _SELF.isdisjoint(clause.words):
            continue
        if clause.has("crisis_weak", "far_past") or scene.resolved:
            continue
        if not _of_another(clause) and _own(scene):
            yield "crisis"


def _longs_for_death(clause: Clause) -> bool:
    """In a listed phrase, or by a word of death next to one of wishing, the writer being the only person."""
    if clause.has("crisis"):
        return True
    return (
        clause.mentions("death")
        and clause.mentions("wish")
        and (clause.mentions("first") or not _SAID_OF_ONESELF.isdisjoint(clause.words[:1]))
        and not clause.mentions("child", "kin", "indefinite", "subject", "professional")
    )


def _own(scene: Scene) -> bool:
    """Whether the writer speaks of themselves, named or left out: "cant go on"."""
    if any(hit.start == 0 for hit in scene.clause.hits("crisis")):
        return True
    return scene.near("first") or not _SAID_OF_ONESELF.isdisjoint(scene.clause.words[:1])


def _of_another(clause: Clause) -> bool:
    """ "hes got a plan to end it all": somebody else is the subject before it."""
    last = max((hit.start for hit in clause.hits("crisis", "death")), default=0)
    return any(hit.start < last for hit in clause.hits("subject", "child"))


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
    return (
        clause.sentence - other.sentence == 1
        and bool(other.words)
        and _says(other)
        and (other.words[-1] in {"said", "says", "me", "wrote", "reads", "texted"})
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
        after = [word for word in clause.words[hit.end : hit.end + 2] if word not in _LISTENER]
        if not after or after[0] not in _INDIRECT:
            return True
    return False
