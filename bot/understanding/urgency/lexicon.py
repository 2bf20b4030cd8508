"""Finds the listed words and phrases in a row of words, slips of spelling included."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import product

from rapidfuzz.distance import OSA

from bot.understanding.urgency.inflect import inflect
from bot.understanding.urgency.words import UrgencyWords

_ONE, _UP_TO_TWO = "_", "~"
_LONGEST_REPAIRED = 18
_LONG_IN_PHRASE = 7


@dataclass(frozen=True, slots=True)
class Hit:
    """One listed phrase found in a row of words."""

    concept: str
    """The list that it stands in."""
    start: int
    end: int
    """Places of its first word and of the one after its last."""
    forms: frozenset[str] = frozenset()
    """For a verb: what the form can be."""
    negated: bool = False
    """Whether the clause denies it."""


@dataclass(frozen=True, slots=True)
class _Pattern:
    concept: str
    rest: tuple[frozenset[str] | str, ...]
    forms: frozenset[str] = frozenset()


class Lexicon:
    """The word lists, laid out so that each word of a message is looked up once."""

    def __init__(self, words: UrgencyWords) -> None:
        self._single: defaultdict[str, list[_Pattern]] = defaultdict(list)
        self._by_first: defaultdict[str, list[_Pattern]] = defaultdict(list)
        self._by_two: defaultdict[tuple[str, str], list[_Pattern]] = defaultdict(list)
        for concept, entries in words.words.items():
            for entry in entries:
                self._enter(concept, entry)
        for concept, entries in words.verbs.items():
            for entry in entries:
                for form, uses in inflect(entry).items():
                    self._single[form].append(_Pattern(concept, (), uses))
        self._respell = {wrong: tuple(right.split()) for wrong, right in words.respell.items()}
        self._known = set(_all_words(words)) | words.look_alikes | set(words.respell)
        self._near: defaultdict[tuple[str, int], list[str]] = defaultdict(list)
        for word in sorted(_repaired_words(words)):
            self._near[word[0], len(word)].append(word)

    def _enter(self, concept: str, entry: str) -> None:
        """Under its first two words where both are given, so that a common first word costs little."""
        first, *rest = (part if part in {_ONE, _UP_TO_TWO} else _slot(part) for part in entry.split())
        if not rest:
            for word in first:
                self._single[word].append(_Pattern(concept, ()))
        elif isinstance(second := rest[0], str):
            for word in first:
                self._by_first[word].append(_Pattern(concept, tuple(rest)))
        else:
            for pair in product(first, second):
                self._by_two[pair].append(_Pattern(concept, tuple(rest[1:])))

    def spelled(self, word: str) -> tuple[str, ...]:
        """The word as the lists spell it; itself where it is no slip of any of theirs.

        Apostrophes go, as half of all writers leave them out.
        """
        if word in self._respell:
            return self._respell[word]
        word = word.replace("'", "")
        if word in self._respell:
            return self._respell[word]
        if word in self._known or not 4 <= len(word) <= _LONGEST_REPAIRED:
            return (word,)
        if word.endswith("in") and word + "g" in self._known:
            return (word + "g",)
        return (self._repaired(word),)

    def _repaired(self, word: str) -> str:
        best, least = word, (2 if len(word) >= 8 else 1) + 1
        # Two slips are looked for only in a long listed word, so that short words keep their neighbours apart.
        for length in range(max(4, len(word) - 2), len(word) + 3):
            reach = min(2 if length >= 8 else 1, least - 1)
            if abs(length - len(word)) > reach:
                continue
            for known in self._near.get((word[0], length), ()):
                distance = OSA.distance(word, known, score_cutoff=reach)
                if distance < least and distance <= reach:
                    best, least = known, distance
                    reach = min(reach, least)
        return best

    def find(self, words: Sequence[str]) -> Iterator[Hit]:
        """Every phrase that stands in the words, overlapping ones too."""
        for start, word in enumerate(words):
            for pattern in self._single.get(word, ()):
                yield Hit(pattern.concept, start, start + 1, pattern.forms)
            for pattern in self._by_first.get(word, ()):
                if (end := _end(pattern.rest, words, start + 1)) is not None:
                    yield Hit(pattern.concept, start, end)
            for pattern in self._by_two.get((word, words[start + 1]), ()) if start + 1 < len(words) else ():
                if (end := _end(pattern.rest, words, start + 2)) is not None:
                    yield Hit(pattern.concept, start, end)


def _slot(part: str) -> frozenset[str]:
    return frozenset(part.split("/"))


def _end(slots: tuple[frozenset[str] | str, ...], words: Sequence[str], at: int) -> int | None:
    """Where the rest of a phrase ends, or None where it does not stand there."""
    for number, slot in enumerate(slots):
        if slot == _UP_TO_TWO:
            rest = slots[number + 1 :]
            ends = (_end(rest, words, at + skipped) for skipped in range(3) if at + skipped <= len(words))
            return next((end for end in ends if end is not None), None)
        if at >= len(words) or (slot != _ONE and words[at] not in slot):
            return None
        at += 1
    return at


def _all_words(words: UrgencyWords) -> Iterator[str]:
    for entries in words.words.values():
        yield from _words_of(entries)
    for entries in words.verbs.values():
        for entry in entries:
            yield from inflect(entry)
    for right in words.respell.values():
        yield from right.split()


def _repaired_words(words: UrgencyWords) -> set[str]:
    found: set[str] = set()
    for concept in words.spelling_repaired:
        entries = words.words.get(concept, ())
        found.update(_words_of(entry for entry in entries if " " not in entry))
        # In a phrase, only the long words carry its meaning; a slip in "back" or "acts" tells nothing.
        found.update(word for word in _words_of(entries) if len(word) >= _LONG_IN_PHRASE)
        for entry in words.verbs.get(concept, ()):
            found.update(inflect(entry))
    return {word for word in found if len(word) >= 4 and word.isalpha()}


def _words_of(entries: Iterable[str]) -> Iterator[str]:
    for entry in entries:
        for part in entry.split():
            if part not in {_ONE, _UP_TO_TWO}:
                yield from part.split("/")
