"""The class that stands before or behind a school's name: "class 4B at St Mary's", "Elmfield, year 3"."""

from __future__ import annotations

from bot.understanding.identities.classes import is_class
from bot.understanding.identities.sentence import Sentence


def class_before(sentence: Sentence, last: int) -> int | None:
    """Return where a class begins whose last word is at a place: "4b", "class 4B", "year 9"."""
    word = sentence.word(last)
    if is_class(word):
        return last - 1 if sentence.word(last - 1) in ("class", "form") else last
    if word.isdecimal() and sentence.word(last - 1) in ("class", "form", "year", "yr", "y"):
        return last - 1
    return None


def with_class(sentence: Sentence, start: int, end: int) -> tuple[int, int]:
    """Widen a school's span over the class before or behind it."""
    tokens = sentence.tokens
    linked = sentence.word(start - 1) in ("at", "in", "of", "from") and start < len(tokens) and tokens[start].gap == " "
    led = None
    if linked and not tokens[start - 1].first:
        led = class_before(sentence, start - 2)
    elif start > 0 and tokens[start].gap in (" ", ", "):
        led = class_before(sentence, start - 1)
    start = start if led is None else led
    if end < len(tokens) and tokens[end].gap in (" ", ", ", " (", " - "):
        if sentence.word(end) in ("class", "form") and class_before(sentence, end + 1) == end:
            end += 2
        elif class_before(sentence, end) == end:
            end += 1
    return start, end
