"""Whose voice it is: a child writing of themselves, or an adult in crisis; never somebody quoting another."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from bot.understanding.urgency.childhood import untold
from bot.understanding.urgency.clauses import Clause
from bot.understanding.urgency.lexicon import Hit
from bot.understanding.urgency.scene import Frame, Scene
from bot.understanding.urgency.speaker import at_work, reported_speech
from bot.understanding.urgency.wordset import word_set

_SELF = word_set("i im ive id")
_SELF_OR_ME = word_set("i im me my")
# "cant see a reason to live": nobody is named, so it is the writer.
_SAID_OF_ONESELF = word_set("""cant dont want wanna no just ready feel feeling thinking wish sometimes end ending life
    nothing better rather wanting suicidal taken took""")
_ANOTHERS = word_set("her his their its your him them")
_BARE_VERBS = word_set("kill hit hurt beat kick punch slap")
_ASKING = word_set("omg please just so ok god honestly lol oh pls")


def child_voice(scenes: Sequence[Scene]) -> Iterator[str]:
    """Names of the signs that a child writes of themselves."""
    clauses = [scene.clause for scene in scenes]
    adult = any(clause.mentions("adult_life") for clause in clauses)
    working = at_work(clauses)
    if any(clause.mentions("was_child") for clause in clauses):
        return
    reported = reported_speech(clauses)
    for at, (scene, clause) in enumerate(zip(scenes, clauses, strict=True)):
        if not clause.found or (scene.frame is Frame.FICTION and _SELF_OR_ME.isdisjoint(clause.words)):
            continue
        # An age is only somebody else's where it is quoted in the same breath: "she said im 12".
        quoted = clause.quoted or (reported[at] and clause.mentions("reporter"))
        if not adult and not quoted and (clause.has("child_age") or (clause.has("school_age") and not working)):
            yield "age"
        if not (adult or working or reported[at]):
            yield from _told_by_child(scene)
            yield from untold(scene)
        elif not (adult or working or clause.quoted) and (_opens_with_i(clause) or scene.near("child_world")):
            # "i havent eaten, dad says ..." is the writer's own, whoever is repeated after it.
            yield from untold(scene)


def _told_by_child(scene: Scene) -> Iterator[str]:
    # "i hope a lorry hits me" is a wish to die, not a blow.
    wished = scene.has("crisis") and not scene.near("child_kin")
    if not wished and any(not _begged(scene, hit) for hit in scene.clause.hits("hurts_me")):
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


def _opens_with_i(clause: Clause) -> bool:
    return not _SELF.isdisjoint(clause.words[:1])


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


def _begged(scene: Scene, hit: Hit) -> bool:
    """ "omg kill me": asked for, so a figure of speech; "he hit me" has somebody before it."""
    before = scene.clause.words[: hit.start]
    if scene.clause.words[hit.start].startswith("kill") and not scene.near("subject", "child_kin", "stranger", "kin"):
        return True
    return scene.clause.words[hit.start] in _BARE_VERBS and all(word in _ASKING for word in before)


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
        drawn = _drawn_to_death(scene)
        if reported[at] or not (drawn or _longs_for_death(clause)) or scene.frame in {Frame.FICTION, Frame.SUPPOSED}:
            continue
        opens = any(hit.start == 0 for hit in clause.hits("crisis"))
        if scene.frame is Frame.TOPIC and not opens and _SELF.isdisjoint(clause.words):
            continue
        if clause.has("crisis_weak", "far_past") or scene.resolved:
            continue
        if not _of_another(clause) and (drawn or _own(scene)):
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


def _drawn_to_death(scene: Scene) -> bool:
    """Dwells on a way to die, or keeps coming back to one: "i look at the bridge every night"."""
    if not scene.has("thoughts") or not _near_words(scene, {"i", "im", "ive", "my", "myself"}):
        return False
    around = scene.clauses[scene.at : scene.at + 2]
    # "i keep thinking about her dying" is grief.
    if any(clause.words[hit.start - 1] in _ANOTHERS for clause in around for hit in clause.hits("means") if hit.start):
        return False
    return scene.near("means") or (scene.near("means_weak") and scene.near("yearning"))


def _own(scene: Scene) -> bool:
    """Whether the writer speaks of themselves, named or left out: "cant go on"."""
    if any(hit.start == 0 for hit in scene.clause.hits("crisis")):
        return True
    return scene.near("first") or not _SAID_OF_ONESELF.isdisjoint(scene.clause.words[:1])


def _of_another(clause: Clause) -> bool:
    """ "hes got a plan to end it all": somebody else is the subject before it."""
    last = max((hit.start for hit in clause.hits("crisis", "death")), default=0)
    return any(hit.start < last for hit in clause.hits("subject", "child"))
