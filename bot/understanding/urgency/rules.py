"""Reads a message and says whether it tells of an emergency, before anything else is done with it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from bot.understanding.normalise import normalise
from bot.understanding.urgency import crime, danger, doubt
from bot.understanding.urgency.clauses import Clause, read_clauses
from bot.understanding.urgency.lexicon import Lexicon
from bot.understanding.urgency.scene import Scene
from bot.understanding.urgency.voices import child_voice, crisis
from bot.understanding.urgency.words import UrgencyWords

CHILD, CRISIS, DANGER, CRIME = "child_is_user", "user_crisis", "immediate_danger", "crime_suspected"


@dataclass(frozen=True)
class Urgency:
    """Whether a message tells of an emergency."""

    kind: str | None
    """`child_is_user`, `user_crisis`, `immediate_danger`, `crime_suspected`, or None."""
    doubtful: bool
    """Cues without certainty: the normal answer and one line on 999."""
    why: tuple[str, ...]
    """Names of the rules that fired, never text of the message."""


class UrgencyRules:
    """The rules over one set of word lists."""

    def __init__(self, words: UrgencyWords) -> None:
        self._lexicon = Lexicon(words)

    def read(self, text: str) -> Urgency:
        """Each clause is judged beside its neighbours, so that nothing in one clause silences another."""
        clauses = read_clauses(normalise(text), self._lexicon)
        if signs := _names(child_voice(clauses)):
            return Urgency(CHILD, doubtful=False, why=signs)
        if signs := _names(crisis(clauses)):
            return Urgency(CRISIS, doubtful=False, why=signs)
        return _judged(clauses)


def _judged(clauses: Sequence[Clause]) -> Urgency:
    dangers: list[str] = []
    crimes: list[str] = []
    doubts: list[str] = []
    for at in range(len(clauses)):
        scene = Scene(clauses, at)
        certain, uncertain = danger.judge(scene)
        dangers += certain
        doubts += uncertain
        certain, uncertain = crime.judge(scene)
        crimes += certain
        doubts += uncertain
        doubts += doubt.judge(scene)
    if dangers:
        return Urgency(DANGER, doubtful=False, why=_names(dangers))
    if crimes:
        return Urgency(CRIME, doubtful=False, why=_names(crimes))
    return Urgency(None, doubtful=bool(doubts), why=_names(doubts))


def _names(names: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(names))
