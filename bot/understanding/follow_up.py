"""A message that leans on what went before: "and if they say no?", "what about 2018?", "no, I meant the old one"."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Final

from bot.understanding.words import Words

LONGEST: Final = 12
"""A message of more words than this stands by itself."""
FRAGMENT: Final = 6
"""A message of at most this many words leans whatever it says."""
_WORD = re.compile(r"[\w']+")


@dataclass(frozen=True)
class Context:
    """What the conversation was about, as far as a follow-up may lean on it."""

    topic: str
    """The intent last answered."""
    near: frozenset[str]
    """Intents that people ask about next; the topic itself is among them."""
    takes: Mapping[str, str]
    """Which intent is asked by naming a slot's value: the topic itself, or one near it."""
    slots: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    """Values named when it was last answered."""


class FollowUps:
    """Tells leaning messages from those that stand by themselves; built once from the word lists."""

    def __init__(self, words: Words) -> None:
        self._openings = _start(words.follow_ups)
        self._corrections = _start(words.corrections)
        self._anaphora = re.compile(rf"\b(?:{'|'.join(map(re.escape, words.anaphora))})\b")

    def corrected(self, text: str) -> str | None:
        """The rest of a message that takes back how the last one was read; None where it takes nothing back."""
        found = self._corrections.match(text.casefold())
        return text[found.end() :].strip(" ,.:;-") if found else None

    def leans(self, text: str) -> bool:
        """Whether a message is very short, or short and opens or points back as a follow-up does."""
        plain = text.casefold()
        count = len(_WORD.findall(plain))
        if count <= FRAGMENT:
            return True
        return count <= LONGEST and bool(self._openings.match(plain) or self._anaphora.search(plain))


def _start(phrases: Sequence[str]) -> re.Pattern[str]:
    longest_first = sorted(phrases, key=len, reverse=True)
    forms = "|".join(r"\W+".join(map(re.escape, phrase.split())) for phrase in longest_first)
    return re.compile(rf"\W*(?:(?:{forms})\b\W*)+")
