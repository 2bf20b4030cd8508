"""A message cut into words, each with what its spelling can tell."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, field
from typing import Final

_PART = r"(?:[^\W_]|[\u0300-\u036f])"
_WORD: Final = re.compile(rf"[^\W_]{_PART}*(?:['’ʼ`][^\W_]{_PART}*)*")
_LINE: Final = re.compile(r"[^\r\n]+")
_APOSTROPHES: Final = "'’ʼ`"
_SENTENCE_END: Final = frozenset('.!?:;\n\r"“”([•>|*—–…')
_BARE: Final = str.maketrans(
    {"ł": "l", "ø": "o", "đ": "d", "ı": "i", "ß": "ss", "æ": "ae", "’": "'", "ʼ": "'", "`": "'"}
)
# The words that a headline leaves small; any other small word shows that the capitals were chosen one by one.
_SMALL: Final = frozenset(
    ("a", "an", "and", "as", "at", "by", "for", "from", "in", "is", "it", "of", "on", "or", "the", "to", "with")
)
_LOUD_SHARE: Final = 0.6
_ENOUGH_WORDS: Final = 5


def fold(word: str) -> str:
    """Return the word in lower case and without accents, which people leave out when they are in a hurry."""
    low = word.lower()
    if low.isascii():
        return low.replace("`", "'")
    plain = unicodedata.normalize("NFKD", low.translate(_BARE))
    return "".join(char for char in plain if not unicodedata.combining(char)) or low


@dataclass(frozen=True, slots=True)
class Token:
    """A word of the message, without the 's of a possessive."""

    start: int
    end: int
    text: str = field(repr=False)
    word: str = field(repr=False)
    """Folded."""
    gap: str = field(repr=False)
    """What stands between it and the word before."""
    whole: int
    """The end with the 's."""
    owner: bool
    """Whether it is a possessive."""
    first: bool
    """Whether it begins a sentence, where a capital says nothing."""
    cap: bool
    """Whether it begins with a capital in a line whose capitals mean something."""
    upper: bool
    """Whether it is all capitals in a line that is not."""


def tokenise(text: str) -> list[Token]:
    """Cut the text into words. Each character is looked at a fixed number of times."""
    tokens: list[Token] = []
    reach = 0
    for line in _LINE.finditer(text):
        words = list(_WORD.finditer(text, line.start(), line.end()))
        caps_tell, upper_tells = _style([word.group() for word in words])
        for match in words:
            tokens.append(_token(text, match, reach, caps_tell, upper_tells))
            reach = match.end()
    return tokens


def _style(words: list[str]) -> tuple[bool, bool]:
    """Whether capitals at the head of a word tell anything in this line, and whether all-capital words do.

    In a line all in capitals, or with a capital on every word, they do not, and the words are read as if small.
    """
    letters = [word for word in words if len(word) > 1 and word[0].isalpha()]
    loud = sum(word.isupper() for word in letters)
    if letters and loud >= _LOUD_SHARE * len(letters):
        return False, False
    titled = all(word[0].isupper() or word in _SMALL for word in letters)
    return not (titled and len(letters) >= _ENOUGH_WORDS), True


def _several(written: str) -> bool:
    """Whether it is a plural of capitals: "TAs"."""
    return len(written) > 2 and written[-1] == "s" and written[:-1].isupper()


def _token(text: str, match: re.Match[str], reach: int, caps_tell: bool, upper_tells: bool) -> Token:
    start, end = match.span()
    written = match.group()
    owner = len(written) > 2 and written[-2] in _APOSTROPHES and written[-1] in "sS"
    if owner:
        written, end = written[:-2], end - 2
    elif written[-1] in "sS" and text[end : end + 1] in _APOSTROPHES and text[end : end + 1]:
        owner = True
    gap = text[reach:start]
    first = reach == 0 or not _SENTENCE_END.isdisjoint(gap)
    upper = len(written) > 1 and (written.isupper() or _several(written))
    return Token(
        start,
        end,
        written,
        fold(written),
        gap,
        match.end(),
        owner,
        first,
        caps_tell and written[0].isupper(),
        upper and upper_tells,
    )
