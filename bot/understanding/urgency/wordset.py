"""Sets of small words, written as a line of text so that they can be read as one."""

from __future__ import annotations


def word_set(text: str) -> frozenset[str]:
    """The words of the text."""
    return frozenset(text.split())
