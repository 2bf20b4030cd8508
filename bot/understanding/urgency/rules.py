"""Reads a message and says whether it tells of an emergency, before anything else is done with it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from bot.understanding.normalise import normalise
from bot.understanding.urgency import crime, danger, doubt
from bot.understanding.urgency.clauses import read_clauses
from bot.understanding.urgency.lexicon import Lexicon
from bot.understanding.urgency.scene import Frame, Scene
from bot.understanding.urgency.speaker import quotes_child
from bot.understanding.urgency.voices import child_voice, crisis
from bot.understanding.urgency.words import UrgencyWords
from bot.understanding.urgency.wordset import word_set

CHILD, CRISIS, DANGER, CRIME = "child_is_user", "user_crisis", "immediate_danger", "crime_suspected"
# A clause that says only such things sets no rule off, and is passed over to keep long texts cheap.
_BACKGROUND = word_set(
    """acute adult_life ask child child_kin define far_past first indefinite kin negator not_negation now
    older_child past person professional records setting small_baby small_child soon staff subject topic
    under_13 witness"""
)
_NOW = ("strong_now", "help", "plea", "here_now", "future")


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
        scenes = [Scene(clauses, at) for at in range(len(clauses))]
        if signs := _names(child_voice(scenes)):
            return Urgency(CHILD, doubtful=False, why=signs)
        if signs := _names(crisis(scenes)):
            return Urgency(CRISIS, doubtful=False, why=signs)
        return _judged(scenes)

    def only_talked_about(self, text: str) -> bool:
        """Whether a clause speaks of danger as policy, training, fiction or something long over.

        A caller with a guess of its own can let this overrule it; `read` has weighed it already.
        """
        clauses = read_clauses(normalise(text), self._lexicon)
        scenes = [Scene(clauses, at) for at in range(len(clauses))]
        return any(
            scene.frame is not Frame.TOLD or scene.resolved
            for scene in scenes
            if not _BACKGROUND.issuperset(scene.clause.found)
        )

    def quotes_a_child(self, text: str) -> bool:
        """Whether an adult at work speaks, so that a child's words in it are quoted and no child is writing."""
        clauses = read_clauses(normalise(text), self._lexicon)
        if any(child_voice([Scene(clauses, at) for at in range(len(clauses))])):
            return False
        return quotes_child(clauses)

    def speaks_in_a_role(self, text: str) -> bool:
        """Whether the writer names their own work with children: "im her key worker", "i teach yr 2"."""
        return any(clause.mentions("role") for clause in read_clauses(normalise(text), self._lexicon))


def _judged(scenes: Sequence[Scene]) -> Urgency:
    dangers: list[str] = []
    crimes: list[str] = []
    doubts: list[str] = []
    for scene in scenes:
        if _BACKGROUND.issuperset(scene.clause.found):
            continue
        certain, uncertain = danger.judge(scene)
        dangers += certain
        doubts += uncertain
        certain, uncertain = crime.judge(scene)
        crimes += certain
        doubts += uncertain
        doubts += doubt.judge(scene)
    # Many cues of a crime already done weigh like danger, unless something says that it is now.
    over = set(dangers) == {"many_cues"} and not any(scene.has(*_NOW) for scene in scenes)
    if dangers and not (crimes and over):
        return Urgency(DANGER, doubtful=False, why=_names(dangers))
    if crimes:
        return Urgency(CRIME, doubtful=False, why=_names(crimes))
    return Urgency(None, doubtful=bool(doubts), why=_names(doubts))


def _names(names: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(names))
