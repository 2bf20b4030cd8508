"""Rules for danger now or within hours. Each says whether one clause, with its neighbours, tells of it."""

from __future__ import annotations

from collections.abc import Callable

from bot.understanding.urgency import situations
from bot.understanding.urgency.inflect import BASE, ONGOING, PAST
from bot.understanding.urgency.lexicon import Hit
from bot.understanding.urgency.scene import Frame, Scene
from bot.understanding.urgency.weight import many_cues
from bot.understanding.urgency.wordset import word_set

Rule = Callable[[Scene], bool]

_UNDER_WAY = word_set("is are being hes shes theyre was were keeps started starting still")
_OBJECT_REACH = 4
_POSSESSIVE = word_set("his their hers")


def judge(scene: Scene) -> tuple[list[str], list[str]]:
    """Names of the rules that tell of danger in one clause: those that are certain, and those that are not."""
    fired = [rule.__name__ for rule in RULES if rule(scene)]
    if not fired or scene.resolved or scene.frame is Frame.FICTION:
        return [], []
    if scene.frame is Frame.SUPPOSED:
        certain = scene.has("strong_now") and fired != ["plea"] and not scene.has("hypo_hard")
    elif scene.past and not (fired == ["missing"] and scene.has("open_ended")):
        certain = False
    else:
        certain = scene.frame is Frame.TOLD
    return (fired, []) if certain else ([], fired)


def life(scene: Scene) -> bool:
    """A body in danger: not breathing, unresponsive, overdose, bleeding."""
    clause = scene.clause
    if scene.has("life"):
        return True
    if any(hit.negated for hit in clause.found.get("vital", ())):
        return True
    return scene.has("pills") and scene.near("took") and scene.near("amount")


def weapon(scene: Scene) -> bool:
    """A weapon in somebody's hands, or a thing used as one."""
    if scene.near("toy"):
        return False
    if scene.has("weapon"):
        return (
            scene.near("help")
            or scene.has("wield")
            or scene.near("threat", "kill_phrase", "strong_now", "intruder_strong")
        )
    return scene.has("tool") and scene.near("threat", "kill_phrase", "lunge")


def violence_now(scene: Scene) -> bool:
    """Somebody is being hurt while this is written."""
    clause = scene.clause
    for hit in clause.hits("attack"):
        before = frozenset(clause.words[max(0, hit.start - 3) : hit.start])
        if ONGOING in hit.forms and before & _UNDER_WAY:
            return True
    for hit in clause.hits("violence", "weak_violence"):
        if PAST in hit.forms and "being" in clause.words[max(0, hit.start - 2) : hit.start]:
            return hit.concept == "violence" or scene.near("strong_now")
    if scene.has("violence", "weak_violence", "fight") and scene.near("hear") and scene.near("strong_now"):
        return True
    if any(ONGOING in hit.forms for hit in clause.hits("violence", "weak_violence")):
        return scene.near("strong_now", "plea", "hear") and scene.near("subject", "person", "child")
    return scene.has("fight") and scene.near("strong_now", "waiting_for", "weapon", "plea") and scene.someone


def just_done(scene: Scene) -> bool:
    """Stabbed, shot, strangled, with nothing to say that it was some other day."""
    if scene.near("accident") and not scene.near("kin", "help"):
        return False
    for hit in scene.clause.hits("maim"):
        before = scene.clause.words[max(0, hit.start - 3) : hit.start]
        if PAST in hit.forms and BASE not in hit.forms and not {"was", "were", "had", "by"} & set(before):
            return scene.near("subject", "child", "person", "kin") and not scene.near("adult_victim", "far_past")
    return False


def threat(scene: Scene) -> bool:
    """Somebody will, or says they will, do serious harm."""
    clause = scene.clause
    for hit in clause.hits("lethal", "violence", "weak_violence"):
        if not hit.forms & {BASE} or not _follows(scene, hit, "future"):
            continue
        if hit.concept == "lethal" or _hits_somebody(scene, hit):
            return True
    if scene.has("kill_phrase"):
        return True
    if scene.has("threat") and not scene.near("non_threat"):
        return scene.near("violence", "weapon", "tool", "strong_now", "kill_phrase") and scene.near(
            "person", "child", "subject", "staff", "kin"
        )
    return False


def missing(scene: Scene) -> bool:
    """A child gone, not where they should be, or with somebody they should not be with."""
    if scene.has("gone") and scene.near("height", "goodbye", "pills", "suicide"):
        return scene.near("child", "subject", "person", "kin")
    return (
        scene.has("missing")
        and not scene.near("illness")
        and scene.near("child", "subject", "person", "kin", "strong_now")
    )


def suicide(scene: Scene) -> bool:
    """Somebody else means to die."""
    clause = scene.clause
    if not scene.has("suicide"):
        if scene.has("goodbye"):
            return scene.near("pills", "height", "missing", "weapon", "ligature", "gone", "suicide")
        if scene.has("ligature"):
            return scene.has("wield") and scene.someone and scene.near("strong_now", "suicide", "goodbye")
        return scene.has("height") and scene.has("jump")
    return scene.someone or clause.quoted or scene.near("child", "person", "reporter", "kin")


def height(scene: Scene) -> bool:
    """On a roof, a bridge, a line, or in water."""
    if scene.has("height_strong"):
        return scene.near("subject", "child", "person", "kin")
    if not scene.has("height") or scene.near("building_work"):
        return False
    return scene.has("perch") and scene.near("subject", "child", "person", "kin")


def handover(scene: Scene) -> bool:
    """About to be collected, or driven, by somebody drunk, violent or not allowed to."""
    if not scene.has("impaired", "dangerous"):
        return False
    return scene.near("collect", "driving", reach=2) and scene.near("kin", "stranger", "subject", "child")


def abducted(scene: Scene) -> bool:
    """Taken, or about to be taken: away, abroad, to be married or cut."""
    if scene.has("abducted"):
        return scene.near("child", "person", "kin")
    if scene.has("fgm", "forced_strong") and scene.near("soon", reach=2):
        return scene.near("subject", "child", "person")
    if scene.has("abroad", "forced") and scene.near("soon", reach=2):
        return scene.near("fear", "abducted", "threat", "dangerous", "plea", "help") or (
            scene.near("take_away", "abroad")
            and scene.near("forced")
            and scene.near("child", "under_13", "older_child")
        )
    return False


def alone(scene: Scene) -> bool:
    """A baby or small child with nobody there."""
    return scene.has("alone") and scene.near("small_child") and not scene.near("older_child")


def fire(scene: Scene) -> bool:
    """Fire, gas, smoke."""
    return scene.has("fire")


def home_to_harm(scene: Scene) -> bool:
    """About to go home to somebody who hurts them."""
    if scene.has("not_safe"):
        return True
    if scene.has("again"):
        return scene.near("strong_now", "go_home") and scene.near("fear", "kin", "future")
    if not scene.has("go_home"):
        return False
    if scene.near("fear") and scene.near("child", "subject", "person"):
        return scene.near("now", "violence", "kin", "lethal", "kill_phrase", "threat") or scene.has("fear")
    return scene.near("violence", "dangerous", "weak_violence", "harm") and scene.near("now", "collect")


def plea(scene: Scene) -> bool:
    """Danger, or a call for help, in so many words."""
    if not scene.has("plea") or (scene.opens_question and not scene.has("strong_now")):
        return False
    return scene.near("subject", "child", "person", "strong_now", "kin", "witness") and not (
        scene.clause.question and scene.clause.mentions("ask", "define")
    )


def intruder(scene: Scene) -> bool:
    """Somebody who means harm is here, or is trying to get in."""
    if scene.has("intruder_strong"):
        return True
    if scene.has("break_in") and scene.near("kin", "child", "person"):
        return True
    return scene.has("intruder") and scene.near("stranger", "dangerous", "threat") and scene.near("now", "child")


def waiting(scene: Scene) -> bool:
    """Somebody violent is outside, or looking for them."""
    return (
        scene.has("waiting_for")
        and (
            (scene.near("stranger") and scene.near("now", "fight", "weapon") and scene.near("person", "child"))
            or scene.near("threat", "lethal", "kill_phrase", "weapon", "dangerous", "violence", "tool", "implement")
        )
        and scene.near("subject", "stranger", "kin", "person")
    )


def heard(scene: Scene) -> bool:
    """Violence heard or seen as it happens."""
    return (
        scene.has("commotion", "violence")
        and scene.near("hear")
        and scene.near("now")
        and (scene.near("child", "person", "kin"))
    )


def captive(scene: Scene) -> bool:
    """Held or shut in."""
    return scene.has("captive") and scene.near("child", "person", "subject")


def meeting(scene: Scene) -> bool:
    """On the way to, or with, somebody who means to abuse them."""
    if not scene.has("meet"):
        return False
    if scene.near("stranger") and scene.near("child") and scene.near("strong_now"):
        return True
    if scene.near("online", "sexual", "groom"):
        return scene.near("soon", "strong_now")
    return scene.near("stranger") and scene.near("unknown", "fear")


def cutting(scene: Scene) -> bool:
    """Self-harm under way."""
    return scene.has("cutting") and scene.near("strong_now", "life", "weapon", "plea")


def harm_here(scene: Scene) -> bool:
    """Somebody who hurts them is here now, or it happens today."""
    return (
        scene.has("violence", "harm")
        and scene.near("here_now", "strong_now", "just_now")
        and scene.near("person", "child", "subject")
    )


RULES: tuple[Rule, ...] = (
    life, weapon, violence_now, just_done, threat, missing, suicide, height, handover, abducted, alone, fire,
    home_to_harm, plea, intruder, waiting, heard, captive, meeting, cutting, harm_here, many_cues,
    *situations.RULES,
)  # fmt: skip


def _follows(scene: Scene, hit: Hit, concept: str) -> bool:
    """Whether the concept stands just before the verb: "will kill", "going to really hurt"."""
    return any(0 <= hit.start - other.end <= 2 for other in scene.clause.found.get(concept, ()))


def _hits_somebody(scene: Scene, hit: Hit) -> bool:
    return any(
        0 <= other.start - hit.end < _OBJECT_REACH
        for other in scene.clause.hits("person", "child", "kin", "staff")
        if scene.clause.words[other.start] not in _POSSESSIVE
    )
