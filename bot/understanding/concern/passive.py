"""Who does it in a passive or after a noun: "hit by his teacher", "abuse by staff"."""

from __future__ import annotations

from bot.understanding.concern.row import CONDUCT
from bot.understanding.concern.scene import Scene
from bot.understanding.concern.who import NOT_TOLD, OUTSIDER, Agent, Who, pronoun


def is_passive(scene: Scene, at: int) -> bool:
    """Whether the verb at a place is suffered by its subject."""
    if not scene.is_(at, "harm_verbs", "toward_children") or scene.word(at).endswith("ing"):
        return False
    before = at - 1
    while scene.is_(before, "not") and not scene.is_(before, "be"):
        before -= 1
    return scene.is_(before, "be")


def is_passive_fate(scene: Scene, at: int) -> bool:
    return scene.is_(at - 1, "be", "possessive") or scene.word(at) in {"under investigation"}


def by_agent(scene: Scene, at: int) -> Agent | None:
    for place in range(at + 1, min(len(scene.marks), at + 10)):
        if scene.is_(place, "stop"):
            return None
        if scene.is_(place, "by") or (scene.word(place) == "from" and scene.is_(at, "nouns_too")):
            if scene.is_(place - 1, "speech", "bystander_verbs") and place - 1 != at:
                continue
            return _named_after(scene, place)
        if scene.is_(place, *CONDUCT):
            return None
    return None


def _named_after(scene: Scene, at: int) -> Agent:
    for place in range(at + 1, min(len(scene.marks), at + 6)):
        if scene.staff[place]:
            return (
                OUTSIDER if scene.owns(place) and not scene.is_(place + 2, "conduct_nouns") else Agent(Who.STAFF, place)
            )
        if scene.outside[place]:
            return OUTSIDER
        if scene.is_(place, "objective", "nominative"):
            return pronoun(scene, place)
        if scene.is_(place, "indefinite"):
            return Agent(Who.SOMEBODY, place)
        if not scene.is_(place, "determiner", "plain") and scene.word(place) != "of":
            return NOT_TOLD
    return NOT_TOLD
