"""A message as a row of clauses, each with what the word lists find in it and what of that it denies."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from itertools import pairwise

from bot.understanding.urgency.lexicon import Hit, Lexicon
from bot.understanding.urgency.things import by_or_to_things
from bot.understanding.urgency.times import numbers
from bot.understanding.urgency.wordset import word_set

_TOKEN = re.compile(
    r"[^\W\d_]+(?:'[^\W\d_]+)*\d{0,2}|\d{1,4}(?:[.:]\d{1,4})?[^\W\d_]{0,8}|[.!?\n;:,()\"'\u2026]|(?<=\s)-(?=\s)"
)
_SENTENCE_END = frozenset(".!?\n;\u2026")
_BREAK = frozenset(",:()-")
_CONJUNCTIONS = word_set("and but because so then plus although though however while cause whereas")
_NEGATION_REACH = 4
# A new subject ends what "not" governs: "she cant go home he will kill her".
_NEW_SUBJECT = word_set("he she they hes shes theyre i im we it who")
# Named all the same: the answer to "a knife crime lesson" still gets its one line on 999.
_NEVER_MASKED = "danger_topic"
_MASKS = frozenset({"figure", "negative_whole"})
# "nobody brought him home" denies no "him".
_NEVER_DENIED = word_set("""adult_life child child_kin far_past first kin now older_child past person professional
    reporter small_child soon staff stranger strong_now subject under_13 witness""")
# A sentence nobody would write is cut, so that one endless line stays cheap to read.
_LONGEST_SENTENCE = 120
_MOST_JOINTS = 24


@dataclass(frozen=True)
class Clause:
    """A few words with one verb or so: the smallest stretch that a rule judges."""

    words: tuple[str, ...] = field(repr=False)
    """Its words, respelled."""
    found: dict[str, tuple[Hit, ...]] = field(repr=False)
    """What the lists find, by concept; figures of speech are already taken out."""
    sentence: int
    """Number of the sentence that it belongs to."""
    question: bool = False
    """Whether that sentence ends with a question mark."""
    quoted: bool = False
    """Whether it stands in quotation marks."""

    def has(self, *concepts: str) -> bool:
        """Whether it says any of these without denying it."""
        return not self.said.isdisjoint(concepts)

    def mentions(self, *concepts: str) -> bool:
        """Whether any of these stands in it, denied or not."""
        return any(concept in self.found for concept in concepts)

    def hits(self, *concepts: str) -> Iterator[Hit]:
        """Those that it says without denying them."""
        for concept in concepts:
            for hit in self.found.get(concept, ()):
                if not hit.negated:
                    yield hit

    @cached_property
    def said(self) -> frozenset[str]:
        """The concepts that it says without denying them."""
        return frozenset(concept for concept, hits in self.found.items() if not all(hit.negated for hit in hits))

    @cached_property
    def word_set(self) -> frozenset[str]:
        """Its words, for asking whether one is there."""
        return frozenset(self.words)


def read_clauses(text: str, lexicon: Lexicon) -> tuple[Clause, ...]:
    """The clauses of a normalised text, in order."""
    clauses: list[Clause] = []
    for number, (words, breaks, quoted, question) in enumerate(_sentences(text, lexicon)):
        hits = _unmasked(words, [*lexicon.find(words), *numbers(words)])
        clauses += _cut(words, breaks, quoted, hits, number, question=question)
    return tuple(clauses)


def _sentences(text: str, lexicon: Lexicon) -> Iterator[tuple[list[str], set[int], set[int], bool]]:
    """Words of each sentence, where it breaks, which words are quoted, and whether it asks."""
    words: list[str] = []
    breaks: set[int] = set()
    quoted: set[int] = set()
    in_quotes = False
    joints = 0
    for mark in _TOKEN.findall(text):
        if mark in _SENTENCE_END or len(words) >= _LONGEST_SENTENCE or joints >= _MOST_JOINTS:
            joints = 0
            if words:
                yield words, breaks, quoted, mark == "?"
                words, breaks, quoted = [], set(), set()
            if mark in _SENTENCE_END:
                in_quotes = in_quotes and mark != "\n"
                continue
        joints += mark in _BREAK or mark in _CONJUNCTIONS
        if mark in {'"', "'"}:
            in_quotes = not in_quotes
            breaks.add(len(words))
        elif mark in _BREAK:
            breaks.add(len(words))
        else:
            for word in _plain(mark, lexicon):
                if in_quotes:
                    quoted.add(len(words))
                words.append(word)
    if words:
        yield words, breaks, quoted, False


def _plain(token: str, lexicon: Lexicon) -> tuple[str, ...]:
    """A word as the lists spell it; 'll must not turn he'll into hell."""
    if token.endswith("'ll"):
        return (*lexicon.spelled(token[:-3]), "will")
    return lexicon.spelled(token)


def _unmasked(words: Sequence[str], hits: Sequence[Hit]) -> list[Hit]:
    """Without the words that only make up a figure of speech."""
    masked = {place for hit in hits if hit.concept in _MASKS for place in range(hit.start, hit.end)}
    masked |= by_or_to_things(words, hits)
    if not masked:
        return list(hits)
    return [hit for hit in hits if hit.concept == _NEVER_MASKED or masked.isdisjoint(range(hit.start, hit.end))]


def _cut(
    words: list[str], breaks: set[int], quoted: set[int], hits: list[Hit], number: int, *, question: bool
) -> Iterator[Clause]:
    inside = {place for hit in hits for place in range(hit.start + 1, hit.end)}
    starts = {place for place in breaks if 0 < place < len(words)}
    starts |= {place for place, word in enumerate(words) if place and word in _CONJUNCTIONS and place not in inside}
    edges = [0, *sorted(starts), len(words)]
    for first, last in pairwise(edges):
        found: dict[str, tuple[Hit, ...]] = {}
        for hit in _denied(words, [hit for hit in hits if first <= hit.start < last]):
            own = Hit(hit.concept, hit.start - first, hit.end - first, hit.forms, hit.negated)
            found[hit.concept] = (*found.get(hit.concept, ()), own)
        yield Clause(tuple(words[first:last]), found, number, question, first in quoted)


def _denied(words: Sequence[str], hits: list[Hit]) -> Iterator[Hit]:
    """The same hits, those under a "not" marked so."""
    spared = {place for hit in hits if hit.concept == "not_negation" for place in range(hit.start, hit.end)}
    negators = [hit.start for hit in hits if hit.concept == "negator" and hit.start not in spared]
    for hit in hits:
        if hit.concept in _NEVER_DENIED:
            yield hit
            continue
        near = [place for place in negators if 0 < hit.start - place <= _NEGATION_REACH]
        if near and _NEW_SUBJECT.isdisjoint(words[max(near) + 1 : hit.start]):
            yield replace(hit, negated=True)
        else:
            yield hit
