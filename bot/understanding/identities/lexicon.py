"""What a single word can be: a name, a word that is also a name, an everyday word, or one that nobody listed."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator
from enum import Enum, auto
from typing import Final

from bot.understanding.identities.affixes import blanked, slips, stems
from bot.understanding.identities.tokens import Token, tokenise
from bot.understanding.identities.words import NameWords


class Standing(Enum):
    """What a word can be when it is seen alone."""

    NAME = auto()
    """A given name or surname, and nothing else."""
    LIKE = auto()
    """A given name that is an ordinary word as well."""
    SURNAME_LIKE = auto()
    """A surname that is an ordinary word or a place as well."""
    COMMON = auto()
    UNKNOWN = auto()
    NEVER = auto()
    """A body, a product, a people, a language: never a name."""
    OTHER = auto()
    """Not made of letters."""


_PLAIN_FROM: Final = 7
_TYPO_FROM: Final = 5
_SHAPED_FROM: Final = 6
_PART_FROM: Final = 4
_EVERYDAY: Final = (
    "people",
    "kin",
    "titles",
    "telling",
    "belongings",
    "school_types",
    "streets",
    "houses",
    "dwelling",
    "boundary",
)
_IRISH: Final = re.compile(r"o'[a-z]{3}")


class Lexicon:
    """The lists, ready to be asked about a word. Built once; what it was asked about is not kept."""

    def __init__(self, words: NameWords, known_names: Collection[str]) -> None:
        self.cues: Final = words.cues
        known = [tuple(_untitled(name, words)) for name in known_names]
        self.given: Final = words.given | {name[0] for name in known if name}
        self.surnames: Final = words.surnames | {part for name in known for part in name[1:]}
        self._common: Final = words.common.union(*(words.cues[cue] for cue in _EVERYDAY))
        self._beginnings: Final = tuple(sorted(words.cues["name_beginnings"]))
        self._endings: Final = tuple(sorted(words.cues["name_endings"]))
        self._plain_endings: Final = tuple(sorted(words.cues["plain_endings"]))
        places = words.cues["places"]
        self._ordinary: Final = (words.ordinary | (places - words.given)) - words.cues["seldom_words"]
        phrases = [tuple(token.word for token in _parts(phrase)) for phrase in sorted(words.cues["phrases"])]
        self._phrases: Final = _by_first(phrases)
        self._full_names: Final = _by_first([name for name in known if len(name) > 1])
        self._blots: Final = frozenset(
            blot for word in self._common if len(word) >= _TYPO_FROM - 1 for blot in blanked(word)
        )

    def standing(self, word: str) -> Standing:
        """Return what a folded word can be."""
        if not word[0].isalpha() or any(char.isdecimal() for char in word):
            return Standing.OTHER
        if word in self.cues["never"]:
            return Standing.NEVER
        given = word in self.given
        surname = word in self.surnames
        if given or surname:
            if word in self._ordinary or (word in self._common and word not in self.cues["seldom_words"]):
                return Standing.LIKE if given else Standing.SURNAME_LIKE
            return Standing.NAME
        if self.everyday(word):
            return Standing.COMMON
        if word in self.cues["places"]:
            return Standing.SURNAME_LIKE
        shaped = len(word) >= _SHAPED_FROM and (word.startswith(self._beginnings) or word.endswith(self._endings))
        return Standing.NAME if shaped or _IRISH.match(word) else Standing.UNKNOWN

    def everyday(self, word: str) -> bool:
        """Whether the word, or the word that it is made from, is an everyday one."""
        if word in self._common or word in self.cues["acronyms"]:
            return True
        if len(word) >= _PLAIN_FROM and word.endswith(self._plain_endings):
            return True
        return any(stem in self._common for stem in stems(word, self.cues["word_endings"], self.cues["word_heads"]))

    def misspelt(self, word: str) -> bool:
        """Whether the word is one slip away from an everyday word. Names are slips of words too: ask with care."""
        if len(word) < _TYPO_FROM:
            return False
        return slips(word, self._common, self._blots) or (word[-1] == "s" and self.misspelt(word[:-1]))

    def compound(self, word: str) -> bool:
        """Whether the word is two everyday ones written together: "storytime"."""
        cuts = range(_PART_FROM, len(word) - _PART_FROM + 1)
        return any(word[:cut] in self._common and self.everyday(word[cut:]) for cut in cuts)

    def set_phrases(self, tokens: list[Token]) -> set[int]:
        """Return the places of words that stand in a title, a body's name or a set phrase."""
        return {place for start, end in _runs(tokens, self._phrases) for place in range(start, end)}

    def full_names(self, tokens: list[Token]) -> Iterator[tuple[int, int]]:
        """Yield where full names of the directory stand. One made of everyday words needs its capitals."""
        for start, end in _runs(tokens, self._full_names):
            weak = all(self.standing(token.word) is not Standing.NAME for token in tokens[start:end])
            if not weak or all(token.text[0].isupper() for token in tokens[start:end]):
                yield start, end


def _untitled(name: str, words: NameWords) -> Iterator[str]:
    return (token.word for token in _parts(name) if token.word not in words.cues["titles"])


def _parts(text: str) -> Iterable[Token]:
    """Cut a phrase of the lists; a possessive is put back, as "children's" is one word there."""
    return tokenise(text)


def _by_first(phrases: Iterable[tuple[str, ...]]) -> dict[str, list[tuple[str, ...]]]:
    index: dict[str, list[tuple[str, ...]]] = {}
    for phrase in sorted((phrase for phrase in phrases if phrase), key=len, reverse=True):
        index.setdefault(phrase[0], []).append(phrase)
    return index


def _runs(tokens: list[Token], index: dict[str, list[tuple[str, ...]]]) -> Iterator[tuple[int, int]]:
    for start, token in enumerate(tokens):
        for phrase in index.get(token.word, ()):
            end = start + len(phrase)
            if tuple(one.word for one in tokens[start:end]) == phrase:
                yield start, end
                break
