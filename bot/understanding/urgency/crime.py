"""Rules for a crime against a child that seems to have happened, whether or not danger is over."""

from __future__ import annotations

from collections.abc import Callable

from bot.understanding.urgency.inflect import BASE, ONGOING, PAST, PRESENT
from bot.understanding.urgency.lexicon import Hit
from bot.understanding.urgency.scene import Frame, Scene
from bot.understanding.urgency.wordset import word_set

Rule = Callable[[Scene], bool]

_DONE = frozenset({PAST, PRESENT, ONGOING})
_PASSIVE = word_set("was were been being got gets is are")
_OBJECT_REACH = 5
_POSSESSIVE = word_set("his their hers")


def judge(scene: Scene) -> tuple[list[str], list[str]]:
    """Names of the rules that tell of a crime in one clause: those that are certain, and those that are not."""
    fired = [rule.__name__ for rule in RULES if rule(scene)]
    if not fired or scene.resolved or scene.frame is Frame.FICTION:
        return [], []
    if scene.frame is not Frame.TOLD:
        return [], fired if scene.frame is Frame.SUPPOSED else []
    if scene.has("records") and not scene.near("now", "reporter"):
        return [], fired
    somebody = scene.near("child", "person") or (scene.near("reporter") and scene.near("subject"))
    if scene.has("far_past") and (scene.near("records", "ask") or not somebody):
        return [], fired
    if fired == ["hurt"] and scene.has("peer") and not scene.near("marks", "severe", "kin", "staff"):
        return [], fired
    return fired, []


def sexual(scene: Scene) -> bool:
    """A sexual offence."""
    if scene.has("pregnant"):
        return scene.has("under_13")
    # A bare noun is mostly a topic ("a plan for sexual abuse"); somebody has to tell of it.
    if scene.has("crime_noun") and scene.near("event"):
        return _victim(scene)
    return scene.has("sexual") and _victim(scene)


def images(scene: Scene) -> bool:
    """Indecent images made, sent, shared or asked for."""
    return scene.has("images") and scene.near("share_image", "staff") and _victim(scene)


def groomed(scene: Scene) -> bool:
    """Grooming, blackmail, trafficking, exploitation."""
    return scene.has("groom") and _victim(scene)


def drugs(scene: Scene) -> bool:
    """Drugs given to a child, or a child made to carry them."""
    return scene.has("drug") and scene.near("supply") and scene.near("child", "person", "subject")


def fgm(scene: Scene) -> bool:
    """Genital mutilation done or planned, a marriage forced."""
    if scene.has("fgm"):
        return _victim(scene)
    return scene.has("forced") and scene.near("take_away") and scene.near("fear") and _victim(scene)


def hurt(scene: Scene) -> bool:
    """A child hit, burned, strangled: by somebody, with something, or leaving marks."""
    if scene.near("accident") and not scene.near("kin", "staff"):
        return False
    if scene.has("harm"):
        return _victim(scene)
    for hit in scene.clause.hits("violence", "weak_violence"):
        if not hit.forms & _DONE or not _done_to_child(scene, hit):
            continue
        serious = hit.concept == "violence" or scene.near("marks", "implement", "severe")
        if serious or scene.near("staff"):
            return True
    return False


def marked(scene: Scene) -> bool:
    """Marks that somebody is said to have made."""
    return (
        scene.has("marks")
        and scene.near("violence", "weak_violence", "implement", "did_it", "hurts_me")
        and _victim(scene)
    )


def attacked(scene: Scene) -> bool:
    """Stabbed, shot, robbed."""
    return scene.has("robbed") and _victim(scene)


def cruel(scene: Scene) -> bool:
    """Shut in, starved, scalded, thrown."""
    if scene.near("accident") and not scene.near("kin", "staff"):
        return False
    return scene.has("cruelty", "captive", "abducted") and _victim(scene)


def threatened(scene: Scene) -> bool:
    """Threatened with a weapon or with death."""
    return scene.has("threat") and scene.near("weapon", "lethal", "kill_phrase", "tool") and _victim(scene)


def armed(scene: Scene) -> bool:
    """A weapon brought or shown, some time ago."""
    return scene.has("weapon") and scene.has("wield") and _victim(scene) and not scene.near("toy")


def stated(scene: Scene) -> bool:
    """Called a crime by the writer."""
    return scene.has("crime_stated")


RULES: tuple[Rule, ...] = (
    sexual, images, groomed, drugs, fgm, hurt, marked, attacked, cruel, threatened, armed, stated,
)  # fmt: skip


def _victim(scene: Scene) -> bool:
    """Whether somebody in particular was harmed, other than the adult who writes or a colleague of theirs."""
    if scene.near("adult_victim") and not scene.near("child"):
        return False
    return scene.someone or scene.near("child", "subject", "reporter", "person") or scene.clause.quoted


def _done_to_child(scene: Scene, hit: Hit) -> bool:
    clause = scene.clause
    passive = not _PASSIVE.isdisjoint(clause.words[max(0, hit.start - 2) : hit.start])
    if passive and PAST in hit.forms:
        if clause.has("accident"):
            return False
        if "i" in clause.words[max(0, hit.start - 3) : hit.start] and not scene.near("reporter"):
            return False
        return scene.near("child", "subject", "person", "kin") and _victim(scene)
    if hit.forms == {BASE} or (BASE in hit.forms and "to" in clause.words[max(0, hit.start - 1) : hit.start]):
        return False
    objects = [
        other
        for other in clause.hits("person", "child", "kin")
        if 0 <= other.start - hit.end < _OBJECT_REACH and clause.words[other.start] not in _POSSESSIVE
    ]
    if not objects:
        return False
    if all(clause.words[other.start] in {"me", "us"} for other in objects):
        return scene.near("reporter") or clause.quoted
    return _victim(scene)
