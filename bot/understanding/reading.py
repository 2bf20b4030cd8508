"""What the bot made of a message. Nothing after the reading sees the message itself."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Final, Literal

from bot.understanding.concern import Concern
from bot.understanding.urgency import Urgency

STAFF_CONCERN: Final = "concern_about_dsl_or_staff"
"""The intent of a worry about the conduct of somebody who works with children."""

Verdict = Literal["blank", "foreign", "sure", "close", "unsure", "far"]


@dataclass(frozen=True)
class Ranked:
    """An intent, how sure the bot is of it, and the example that lies nearest."""

    intent: str
    confidence: float
    nearest: str = field(default="", repr=False)


@dataclass(frozen=True)
class Reading:
    """A message, read."""

    redacted: str = field(repr=False)
    """The message with every identity replaced, and otherwise character for character as it came."""
    identities: tuple[str, ...]
    """The kinds of what was replaced, in order."""
    urgency: Urgency
    concern: Concern
    mentioned: frozenset[str]
    """Directory ids of everybody named or implied in it, in whatever part."""
    worry: bool
    """Whether it tells of a worry about a child."""
    verdict: Verdict
    """foreign: not in English. sure: answer it. close: two or three topics share it. unsure: ours, but which?
    far: nothing that we know."""
    ranked: tuple[Ranked, ...]
    """Intents, the likeliest first."""
    slots: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    """Values named in it, such as the number of a rule or a version."""
    also: tuple[Ranked, ...] = ()
    """Further questions in the same message, each sure by itself, in order."""
    repaired: tuple[tuple[str, str], ...] = field(default=(), repr=False)
    """Words as typed and as read."""
