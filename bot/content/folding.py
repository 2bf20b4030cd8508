"""Cuts text into sentences and clauses, and folds them into one plain form to look for patterns in."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from typing import Final

from bot.content.markdown import plain

_SENTENCE = re.compile(r"\S(?:[^.!?]|[.!?](?!\s))*[.!?]?")
_CLAUSE_END = re.compile(r"(?<=[.!?:;])\s+")
_MARK = re.compile(r"([.:;?!])(?=\s|$)")
_NOT_WORD = re.compile(r"[^\w.:;?!]+")
_SHORT_FORMS: Final = tuple(
    (re.compile(rf"\b{short}\b"), long)
    for short, long in (
        ("can(?:'t| not)", "cannot"),
        ("won't", "will not"),
        ("shan't", "shall not"),
        (r"(\w{2,10})n't", r"\1 not"),
        (r"(\w{1,10})'re", r"\1 are"),
        (r"(\w{1,10})'ve", r"\1 have"),
        (r"(\w{1,10})'ll", r"\1 will"),
        (r"(\w{1,10})'d", r"\1 would"),
        ("i'm", "i am"),
        ("(it|that|there|here|what|who|he|she)'s", r"\1 is"),
    )
)


def sentences(text: str) -> Iterator[tuple[int, str]]:
    """Yield the sentences of a text, each with the place at which it begins."""
    for match in _SENTENCE.finditer(text):
        yield match.start(), match[0]


def clauses(sentence: str) -> tuple[str, ...]:
    """Return the sentence and, where a colon or the like divides it, each of its parts; all folded."""
    parts = _CLAUSE_END.split(sentence)
    return tuple(dict.fromkeys(_folded(part) for part in ([sentence, *parts] if len(parts) > 1 else [sentence])))


def _folded(text: str) -> str:
    """Lower case, short forms spelled out, marks that end a clause on their own, a space before every word."""
    text = unicodedata.normalize("NFKC", plain(text)).casefold().replace("’", "'").replace("‘", "'")
    for short, long in _SHORT_FORMS:
        text = short.sub(long, text)
    words = _MARK.sub(r" \1 ", _NOT_WORD.sub(" ", text.replace("'", "")))
    return f" {' '.join(words.split())}"
