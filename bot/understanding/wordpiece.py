"""WordPiece as BERT (uncased) does it: text to ids of the encoder's vocabulary."""

import unicodedata
from collections.abc import Mapping, Sequence
from functools import lru_cache
from pathlib import Path

MAX_TOKENS = 128
"""Longest text in tokens, the two markers at its ends included; the rest is cut off."""
MAX_WORD = 100
"""A longer word is read as unknown, as upstream does."""

# 0x2B920 is upstream's slip for 0x2B820, kept because the encoder was trained with it.
_CJK = (
    (0x4E00, 0x9FFF),
    (0x3400, 0x4DBF),
    (0x20000, 0x2A6DF),
    (0x2A700, 0x2B73F),
    (0x2B740, 0x2B81F),
    (0x2B920, 0x2CEAF),
    (0xF900, 0xFAFF),
    (0x2F800, 0x2FA1F),
)


class WordPiece:
    """Turns texts into token ids."""

    def __init__(self, vocab: Sequence[str]) -> None:
        """`vocab` in the order of ids; raises KeyError if [CLS], [SEP], [UNK] or [PAD] is missing."""
        self.ids: Mapping[str, int] = {piece: number for number, piece in enumerate(vocab)}
        self.start, self.end = self.ids["[CLS]"], self.ids["[SEP]"]
        self.unknown, self.padding = self.ids["[UNK]"], self.ids["[PAD]"]
        self._pieces = lru_cache(maxsize=8192)(self._split)

    @classmethod
    def from_file(cls, path: Path) -> "WordPiece":
        """Read a vocab.txt, one piece a line; raises OSError if it cannot be read."""
        return cls(path.read_text(encoding="utf-8").rstrip("\n").split("\n"))

    def encode(self, text: str) -> list[int]:
        """Token ids of `text` between its two markers, at most MAX_TOKENS."""
        ids = [self.start]
        for word in basic_tokens(text):
            ids.extend(self._pieces(word))
            if len(ids) >= MAX_TOKENS:
                break
        return [*ids[: MAX_TOKENS - 1], self.end]

    def _split(self, word: str) -> tuple[int, ...]:
        """The longest known pieces of `word` from its start on; unknown as a whole if any part is."""
        if len(word) > MAX_WORD:
            return (self.unknown,)
        pieces: list[int] = []
        start = 0
        while start < len(word):
            prefix = "##" if start else ""
            for end in range(len(word), start, -1):
                piece = self.ids.get(prefix + word[start:end])
                if piece is not None:
                    pieces.append(piece)
                    start = end
                    break
            else:
                return (self.unknown,)
        return tuple(pieces)


def basic_tokens(text: str) -> list[str]:
    """Lower-case words of `text` without accents; every punctuation mark and Chinese character by itself."""
    spaced = "".join(map(_clean, text))
    plain = "".join(c for c in unicodedata.normalize("NFD", spaced) if unicodedata.category(c) != "Mn")
    return "".join(map(_part, plain.lower())).split()


@lru_cache(maxsize=4096)
def _clean(character: str) -> str:
    if character in "\t\n\r":
        return " "
    if character in "\0\ufffd" or unicodedata.category(character) in {"Cc", "Cf", "Co", "Cs"}:
        return ""
    code = ord(character)
    return f" {character} " if any(low <= code <= high for low, high in _CJK) else character


@lru_cache(maxsize=4096)
def _part(character: str) -> str:
    code = ord(character)
    symbol = 33 <= code <= 47 or 58 <= code <= 64 or 91 <= code <= 96 or 123 <= code <= 126
    return f" {character} " if symbol or unicodedata.category(character)[0] == "P" else character
