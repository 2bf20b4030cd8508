"""Situations that no single word makes dangerous: what was swallowed, who holds whom, who is in charge."""

from __future__ import annotations

from collections.abc import Callable

from bot.understanding.urgency.scene import Scene

Rule = Callable[[Scene], bool]


def swallowed(scene: Scene) -> bool:
    """Something taken that nobody should take: a poison, or tablets by the handful."""
    if not scene.has("gulp") or not _about_somebody(scene):
        return False
    if scene.near("poison"):
        return True
    return scene.has("pills", "everything_there") and scene.near("amount", "just_now", "strong_now")


def fumes(scene: Scene) -> bool:
    """A car engine running where it kills."""
    return scene.has("fumes") or (scene.near("engine") and scene.has("engine", "sealed") and scene.near("sealed"))


def all_of_them(scene: Scene) -> bool:
    """A parent who means to die and to take the children along."""
    return scene.has("with_them") and scene.near("no_future", "suicide", reach=2)


def forced_entry(scene: Scene) -> bool:
    """Somebody has come in by force."""
    if not scene.has("forced_entry") or (scene.near("accident", "toy") and not scene.near("stranger", "kin")):
        return False
    return scene.someone or scene.near("stranger", "kin", "child", "person", "subject", "peer", "indefinite")


def holding_on(scene: Scene) -> bool:
    """A child held on to by somebody who will not give them back."""
    return scene.has("wont_release")


def concealed(scene: Scene) -> bool:
    """A weapon about somebody's body or things."""
    return scene.has("weapon", "tool") and scene.has("on_body") and not scene.near("toy")


def found_down(scene: Scene) -> bool:
    """Somebody found lying, or a small child found where nobody looks after it."""
    if scene.has("lying_now") and not scene.near("toy"):
        return scene.near("subject", "child", "kin", "person")
    return (
        scene.has("found_verb")
        and scene.has("lying")
        and scene.near("small_child", "child", "kin", "person", "stranger")
        and not scene.near("past")
    )


def armed_fight(scene: Scene) -> bool:
    """A fight with things that kill or maim."""
    return (
        scene.has("fighting_hard", "fight")
        and scene.near("weapon", "arms")
        and (scene.someone or scene.near("child", "person", "peer", "stranger"))
        and not scene.near("toy")
    )


def unfit_carer(scene: Scene) -> bool:
    """Drink or drugs in somebody who has children in their hands, or is about to."""
    if not scene.has("impaired"):
        return False
    return scene.near("carer") or (scene.near("in_charge", reach=2) and scene.near("kin", "staff"))


RULES: tuple[Rule, ...] = (
    swallowed, fumes, all_of_them, forced_entry, holding_on, concealed, found_down, armed_fight, unfit_carer,
)  # fmt: skip


def _about_somebody(scene: Scene) -> bool:
    return scene.someone or scene.near("subject", "child", "person", "kin")
