"""Danger told in words that no single rule knows: many cues at once, about somebody, as it happens."""

from __future__ import annotations

from bot.understanding.urgency.inflect import BASE, ONGOING
from bot.understanding.urgency.scene import Scene
from bot.understanding.urgency.wordset import word_set

# One grave cue with a sign that it is now, or several lesser ones, make an alarm.
_ENOUGH = 3
_GRAVE, _SERIOUS, _ACUTE = 2, 1, 1
_GRAVE_CUES = (
    "life", "weapon", "suicide", "kill_phrase", "height_strong", "abducted", "captive", "fire", "not_safe",
    "grave", "harm", "forced_strong", "intruder_strong", "fgm", "break_in",
)  # fmt: skip
_SERIOUS_CUES = (
    "serious", "abroad", "tool", "pills", "ligature", "threat", "fear", "impaired", "dangerous", "height", "forced",
    "alone", "commotion", "fight", "missing", "marks", "goodbye", "sexual", "implement", "waiting_for",
    "gone", "cutting",
)  # fmt: skip
_ACUTE_CUES = ("strong_now", "help", "acute", "here_now", "future", "go_home")
_VERBS = ("lethal", "attack", "violence", "weak_violence")
_UNDER_WAY = word_set("is are being hes shes theyre keeps started still")


def many_cues(scene: Scene) -> bool:
    """Whether the cues of a clause and its neighbours weigh enough together."""
    return _weight(scene) >= _ENOUGH


def some_cues(scene: Scene) -> bool:
    """Whether they come near to it."""
    return _weight(scene) == _ENOUGH - 1


def _weight(scene: Scene) -> int:
    """The weight of all cues, nothing where the clause itself holds none or nobody is in it."""
    if not scene.has(*_GRAVE_CUES, *_SERIOUS_CUES, *_VERBS):
        return 0
    if scene.near("non_threat") or (scene.near("accident", "toy", "illness") and not scene.near("kin", "help")):
        return 0
    if not (scene.someone or scene.near("subject", "child", "person", "witness")):
        return 0
    grave = sum(scene.near(cue) for cue in _GRAVE_CUES)
    serious = sum(scene.near(cue) for cue in _SERIOUS_CUES) + _further(scene)
    verbs = _verb_weight(scene)
    if grave + serious + verbs == 0:
        return 0
    acute = min(2, sum(scene.near(cue) for cue in _ACUTE_CUES)) + scene.near("small_baby")
    if not (grave > 0 or verbs > 1 or serious + verbs > 2):
        return min(_ENOUGH - 1, serious + verbs + _ACUTE * acute)
    return _GRAVE * grave + _SERIOUS * serious + verbs + _ACUTE * acute


def _further(scene: Scene) -> int:
    """Serious words beyond the first, in the clause and its neighbours."""
    around = scene.clauses[max(0, scene.at - 1) : scene.at + 2]
    return max(0, min(2, sum(len({hit.start for hit in clause.hits("serious")}) for clause in around) - 1))


def _verb_weight(scene: Scene) -> int:
    """Two for a verb of violence that is under way or to come, one for any other."""
    weight = 0
    words = scene.clause.words
    for hit in scene.clause.hits(*_VERBS):
        before = frozenset(words[max(0, hit.start - 3) : hit.start])
        if (ONGOING in hit.forms and before & _UNDER_WAY) or (
            BASE in hit.forms and before & {"to", "will", "gonna", "hell", "shell", "be", "would"}
        ):
            weight = max(weight, 2)
        weight = max(weight, 1)
    return weight
