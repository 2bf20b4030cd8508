"""One clause among its neighbours, and whether it is told as true or only spoken about."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from enum import Enum
from functools import cached_property

from bot.understanding.urgency.clauses import Clause
from bot.understanding.urgency.lexicon import Hit
from bot.understanding.urgency.wordset import word_set

_INDEFINITE = word_set("a an any another some every no each")
_SOMEBODY = word_set("a an some someone somebody two three four several")
_UNDER_WAY = word_set("is are has have keeps just")
_SETTING_REACH = 3
_PRESENT = word_set("is are hes shes theyre am im")
_QUESTION_OPENERS = word_set(
    "is are does do did can could should would when which who how why what whats where must may will was"
)


class Frame(Enum):
    """How a clause is meant."""

    TOLD = "told"
    """As something that is so."""
    TOPIC = "topic"
    """As a subject: a definition, a rule, a lesson."""
    SUPPOSED = "supposed"
    """As something that might come up one day."""
    FICTION = "fiction"
    """As news, a story or a game."""


@dataclass(frozen=True)
class Scene:
    """A clause as the rules see it."""

    clauses: Sequence[Clause] = field(repr=False)
    """All clauses of the message."""
    at: int
    """Which of them is judged."""

    @cached_property
    def clause(self) -> Clause:
        """The clause that is judged."""
        return self.clauses[self.at]

    def has(self, *concepts: str) -> bool:
        """Whether the clause itself says any of these."""
        return not self.clause.said.isdisjoint(concepts)

    def near(self, *concepts: str, reach: int = 1) -> bool:
        """Whether it or a neighbour says any of these; a neighbour that is not told as true does not count."""
        if reach == 1:
            return not self._around.isdisjoint(concepts)
        return not self._within(reach).isdisjoint(concepts)

    @cached_property
    def _around(self) -> frozenset[str]:
        return self._within(1)

    def _within(self, reach: int) -> frozenset[str]:
        near = self.clauses[max(0, self.at - reach) : self.at + reach + 1]
        sentence = self.clause.sentence
        return frozenset[str]().union(
            *(other.said for other in near if other.sentence == sentence or not other.mentions("fiction"))
        )

    @cached_property
    def sentence(self) -> tuple[Clause, ...]:
        """The clauses of the same sentence."""
        first = last = self.at
        while first > 0 and self.clauses[first - 1].sentence == self.clause.sentence:
            first -= 1
        while last + 1 < len(self.clauses) and self.clauses[last + 1].sentence == self.clause.sentence:
            last += 1
        return tuple(self.clauses[first : last + 1])

    @cached_property
    def someone(self) -> bool:
        """Whether the clause, or the one before it in the sentence, has somebody in particular as its subject."""
        return _has_subject(self.clause) or (
            self.at > 0
            and self.clauses[self.at - 1].sentence == self.clause.sentence
            and _has_subject(self.clauses[self.at - 1])
        )

    @cached_property
    def frame(self) -> Frame:
        """How the clause is meant."""
        if any(clause.mentions("fiction") for clause in self.sentence):
            return Frame.FICTION
        if any(clause.mentions("hypo_hard") for clause in self.sentence):
            return Frame.SUPPOSED
        # "if a lad in my office is holding ..." supposes nothing.
        if any(clause.mentions("hypo") and not clause.has("live") for clause in self.sentence):
            return Frame.SUPPOSED
        if self._is_topic():
            return Frame.TOPIC
        if self._continues_topic():
            return Frame.TOPIC
        return Frame.TOLD

    @cached_property
    def opens_question(self) -> bool:
        """Whether it begins as a question about things in general does: "is ...", "when ...", "who ..."."""
        return (
            not self.clause.quoted
            and not _QUESTION_OPENERS.isdisjoint(self.clause.words[:1])
            and not any(hit.start == 0 for hit in self.clause.hits("what_now"))
        )

    def _is_topic(self) -> bool:
        clause = self.clause
        # "a talk on self harm tonight" is a talk all the same; "she cuts herself now" is none.
        happening = clause.has("strong_now") and (_has_subject(clause, "subject") or clause.has("person"))
        if any(_names_topic(clause, hit) for hit in clause.hits("topic")) and not happening:
            return True
        # "what do i do" asks for help with what is so; "what do we do if" is caught as supposed.
        urgent = {place for hit in clause.hits("what_now") for place in range(hit.start, hit.end)}
        framed = [hit.start for hit in clause.hits("define", "ask") if urgent.isdisjoint(range(hit.start, hit.end))]
        if self.opens_question:
            framed.append(0)
        # The frame of a question does not silence what has just happened: "... about a man who has just driven off".
        return bool(framed) and not (_has_subject(clause) or clause.has("just_now", "live"))

    def _continues_topic(self) -> bool:
        """ "training on knives, guns and nooses": a clause without a subject of its own stays in the frame."""
        if (
            self.at == 0
            or _has_subject(self.clause)
            or _opens_as_news(self.clause)
            or self.clause.mentions("first", "strong_now")
        ):
            return False
        before = Scene(self.clauses, self.at - 1)
        return before.clause.sentence == self.clause.sentence and (before._is_topic() or before._continues_topic())

    @cached_property
    def past(self) -> bool:
        """Whether it is told as over: a past time in it, or in a neighbour that says nothing else."""
        if self.has("strong_now"):
            return False
        if self.has("past"):
            return True
        if not _PRESENT.isdisjoint(self.clause.words):
            return False
        return any(
            clause.has("past") and not clause.mentions("strong_now", "life", "violence", "suicide", "weapon", "missing")
            for clause in self._next_to()
        )

    def _next_to(self) -> Iterator[Clause]:
        for place in (self.at - 1, self.at + 1):
            if 0 <= place < len(self.clauses) and self.clauses[place].sentence == self.clause.sentence:
                yield self.clauses[place]

    @cached_property
    def resolved(self) -> bool:
        """Whether it, or what soon follows, says that it has ended well or is with the police."""
        return any(clause.has("resolved") for clause in self.clauses[self.at : self.at + 3]) and not any(
            clause.has("strong_now") and not clause.has("resolved") for clause in self.clauses[self.at : self.at + 1]
        )


def _has_subject(clause: Clause, *concepts: str) -> bool:
    return any(
        not _indefinite(clause, hit)
        for concept in concepts or ("subject", "witness")
        for hit in clause.found.get(concept, ())
    )


def _opens_as_news(clause: Clause) -> bool:
    """ "a parent is threatening ...": a clause of its own that begins with somebody and goes on as it happens."""
    words = clause.words
    return words[0] in _SOMEBODY and not _UNDER_WAY.isdisjoint(words[1:5]) and not clause.mentions("define")


def _indefinite(clause: Clause, hit: Hit) -> bool:
    """ "a drunk dad" is any dad."""
    return not _INDEFINITE.isdisjoint(clause.words[max(0, hit.start - 2) : hit.start])


def _names_topic(clause: Clause, hit: Hit) -> bool:
    """ "a lesson on knives" is a topic; "in my lesson" is where it happens."""
    before = clause.words[max(0, hit.start - _SETTING_REACH) : hit.start]
    settings = {found.start for found in clause.found.get("setting", ())}
    return not any(place in settings for place in range(max(0, hit.start - len(before)), hit.start))
