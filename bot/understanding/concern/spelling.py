"""Mends a slip of one letter, so that "heateacher" and "Ridly" are read as meant."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from rapidfuzz.distance import OSA
from rapidfuzz.process import extractOne

_SHORTEST = 5


class Spelling:
    """Knows some words; any other word of five letters or more that is one slip from one of them becomes it."""

    def __init__(self, meant: Iterable[str], known: Iterable[str]) -> None:
        """`meant` are words to mend towards, `known` further words to leave alone."""
        meant = {word for word in meant if word.isalpha()}
        self._known = frozenset(known) | meant
        self._by_letter: dict[str, list[str]] = defaultdict(list)
        for word in sorted(meant):
            if len(word) >= _SHORTEST:
                self._by_letter[word[0]].append(word)

    def mend(self, word: str) -> str:
        """The word meant, or the word itself. A first letter is wrong only where it changed places."""
        if len(word) < _SHORTEST or len(word) > 24 or word in self._known or not word.isalpha():
            return word
        found = extractOne(word, self._by_letter.get(word[0], ()), scorer=OSA.distance, score_cutoff=1)
        if found is None and word[0] != word[1]:
            swapped = word[1] + word[0] + word[2:]
            return swapped if swapped in self._by_letter.get(swapped[0], ()) else word
        return found[0] if found else word
