"""Cues that are worth one line on 999 without being certain enough to answer with nothing else."""

from __future__ import annotations

from bot.understanding.urgency.scene import Frame, Scene
from bot.understanding.urgency.weight import some_cues


def judge(scene: Scene) -> tuple[str, ...]:
    """Names of the weak cues of one clause."""
    if scene.resolved or scene.frame is Frame.FICTION:
        return ()
    # "What is immediate danger?" may be asked by somebody who faces it.
    if scene.frame is not Frame.TOLD or scene.has("danger_topic"):
        return ("topic",) if scene.has("danger_topic", "danger_word", "plea", "weapon", "suicide") else ()
    return tuple(_weak(scene))


def _weak(scene: Scene) -> list[str]:
    person = scene.near("child", "subject", "person")
    found = []
    if scene.has("weapon") and (person or len(scene.clause.words) <= 3):
        found.append("weapon_named")
    if scene.has("cutting") and person:
        found.append("self_harm")
    if scene.has("fear") and scene.near("go_home", "kin") and person:
        found.append("fear")
    if scene.has("marks", "weak_violence", "abuse") and scene.near("child", "kin") and scene.someone:
        found.append("harm")
    if scene.has("crisis") and scene.near("first"):
        found.append("low")
    if scene.has("suicide", "death") and len(scene.clause.words) <= 3:
        found.append("death_named")
    if some_cues(scene) and scene.someone and not scene.past:
        found.append("some_cues")
    if scene.has("plea", "danger_word"):
        found.append("plea_named")
    return found
