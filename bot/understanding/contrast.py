"""Words on which neighbouring topics part ways: refused or not yet asked, cannot be reached or does not act.

Two such questions share nearly every word, and a matcher that weighs all words alike takes one for the other.
The lists are content (`contrasts` in knowledge/words.yaml); this module only looks whether a text speaks for
a neighbour of the topic that won and not for that topic itself.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from bot.understanding.words import Words

_GAP = " .. "
_UP_TO_FOUR_WORDS = r"\W+(?:[\w']+\W+){0,4}?"


class ContrastGuard:
    """Compiled once from the word lists."""

    def __init__(self, words: Words) -> None:
        self._groups = [
            {intent: _pattern(phrases) for intent, phrases in group.items()} for group in words.contrasts.values()
        ]

    def rivals(self, intent: str, text: str) -> tuple[str, ...]:
        """The neighbours of `intent` for which a normalised text holds words, where it holds none for `intent`.

        Empty where the text speaks for `intent` in some group, or for none of its neighbours.
        """
        text = text.casefold()
        found: list[str] = []
        for group in self._groups:
            if intent not in group:
                continue
            if group[intent].search(text):
                return ()
            found += [other for other, pattern in group.items() if other != intent and pattern.search(text)]
        return tuple(dict.fromkeys(found))

    def neighbours(self, intent: str) -> frozenset[str]:
        """Every intent that shares a group with this one."""
        return frozenset(other for group in self._groups if intent in group for other in group)


def _pattern(phrases: Sequence[str]) -> re.Pattern[str]:
    """Any of the phrases as whole words; ".." stands for up to four words, a "*" for the rest of a word."""
    parts = sorted((_phrase(phrase) for phrase in phrases), key=len, reverse=True)
    return re.compile(rf"(?<![\w'])(?:{'|'.join(parts)})(?![\w'])")


def _phrase(phrase: str) -> str:
    def words(part: str) -> str:
        return r"\W+".join(re.escape(word).replace(r"\*", r"[\w']*") for word in part.split())

    return _UP_TO_FOUR_WORDS.join(words(part) for part in phrase.split(_GAP))
