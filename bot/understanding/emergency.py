"""Is it an emergency? What rules, alarm and matcher say, weighed against each other.

Thresholds were chosen on every other one of the held-out sentences and on questions of a third hand, and reported on
the rest (docs/understanding.md). Whatever is doubted keeps its usual answer, with one line on 999 above it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Final

from bot.understanding.alarms import QUIET, Alarms
from bot.understanding.urgency import CHILD, CRIME, CRISIS, DANGER, Urgency, UrgencyRules

_LOUD: Final = 0.6
"""Share of the alarm at which it suffices alone."""
_LOUD_FOR_A_TOPIC: Final = 0.7
"""The same where the rules find danger spoken of as policy, training, fiction or something long over."""
_LOUD_FOR_A_VOICE: Final = 0.85
"""The same for "a child is writing" and "an adult in crisis", where nothing but the voice tells."""
_LOUD_AGAINST: Final = ((0.95, 0.98), (0.83, 0.9))
"""The same where the matcher is as sure as this (first) of an everyday topic."""
_SURE_OF_STAFF: Final = 0.8
"""Confidence of the matcher in a worry about staff that outweighs the alarm: it has an answer of its own."""
_AUDIBLE: Final = 0.15
"""Share of the alarm at which the rules suffice."""
_HALF_HEARD: Final = 0.3
"""Share of the alarm at which the matcher suffices."""
LIKELY: Final = 0.5
"""What is more likely than not by the matcher's calibrated confidence counts as heard by it."""
POSSIBLE: Final = 0.1
"""What is possible to this degree, an emergency or a worry about staff, is not passed over in silence."""
_CONCEIVABLE: Final = 0.05
_TOPIC: Final = frozenset({"topic"})
"""What the rules say of danger as a topic; any other cue of theirs speaks for an emergency."""


@dataclass(frozen=True)
class Signs:
    """What each of the three makes of a message."""

    ruled: Urgency
    alarms: Alarms
    matched: Mapping[str, float]
    """Confidence of the matcher in each intent that is an emergency."""
    otherwise: float
    """Its confidence in the first intent, where that is none."""
    staff: float = 0.0
    """Its confidence in a worry about staff."""

    @property
    def likelihood(self) -> float:
        """How likely the matcher takes it that there is an emergency."""
        return sum(self.matched.values())

    @property
    def likeliest(self) -> str | None:
        """The emergency that the matcher takes for likely, if it takes any."""
        if not self.matched or self.likelihood < LIKELY:
            return None
        return max(self.matched, key=lambda intent: self.matched[intent])


def decide(signs: Signs, rules: UrgencyRules, text: str) -> Urgency:
    """The emergency, or none, or a doubt; `rules` are asked how the text speaks of what it speaks of."""
    ruled = signs.ruled
    if signs.alarms is QUIET:
        return _unheard(signs, rules, text)
    loud = signs.alarms.emergency
    spoken_of = loud < _LOUD_FOR_A_TOPIC and rules.only_talked_about(text)
    # A child's words in the mouth of somebody who works with children.
    quoted = rules.speaks_in_a_role(text) and rules.quotes_a_child(text)
    # One word ("help") tells too little for the alarm to be believed alone.
    alone = loud >= _LOUD and " " in text.strip() and not spoken_of and not (quoted and signs.alarms.kind == CHILD)
    if alone and (ruled.kind or not _outweighed(signs)):
        return Urgency(kind=_agreed(ruled.kind, signs.alarms.kind), doubtful=False, why=(*ruled.why, "alarm"))
    if ruled.kind and loud >= _AUDIBLE:
        return replace(ruled, doubtful=False)
    if signs.likeliest and loud >= _HALF_HEARD and not spoken_of and not (quoted and signs.likeliest == CHILD):
        return Urgency(kind=signs.likeliest, doubtful=False, why=("matched",))
    if loud >= POSSIBLE or ruled.kind or signs.likelihood >= POSSIBLE:
        return Urgency(kind=None, doubtful=True, why=ruled.why or ("near_an_emergency",))
    return ruled


def _agreed(ruled: str | None, heard: str) -> str:
    """Told to be a crime by one and danger by the other it is danger; the rules tell a crime from a writer's crisis."""
    if {ruled, heard} == {DANGER, CRIME}:
        return DANGER
    return CRIME if (ruled, heard) == (CRIME, CRISIS) else heard


def _outweighed(signs: Signs) -> bool:
    """Whether the alarm, alone and not at its loudest, meets a matcher that hears nothing of the kind."""
    loud = signs.alarms.emergency
    if signs.staff > _SURE_OF_STAFF or any(signs.otherwise > sure and loud < least for sure, least in _LOUD_AGAINST):
        return True
    voice = signs.alarms.kind in {CHILD, CRISIS}
    return voice and loud < _LOUD_FOR_A_VOICE and signs.matched.get(signs.alarms.kind, 0.0) < _CONCEIVABLE


def _unheard(signs: Signs, rules: UrgencyRules, text: str) -> Urgency:
    """The same without an encoder: the rules decide, and the matcher where they see nothing against it."""
    ruled, likeliest = signs.ruled, signs.likeliest
    if ruled.kind:
        return ruled
    if likeliest:
        # The rules see what the matcher cannot: who is speaking, and whether it is only talked about.
        quoted = likeliest == CHILD and rules.quotes_a_child(text)
        if not quoted and not (set(ruled.why) <= _TOPIC and rules.only_talked_about(text)):
            return Urgency(kind=likeliest, doubtful=False, why=("matched",))
    return replace(ruled, doubtful=ruled.doubtful or signs.likelihood >= POSSIBLE)
