"""What the bot does in one turn, in a form that every platform can render."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Literal

from bot.content.labels import Citation
from bot.content.model import Outcome, Paragraph
from bot.escalation.policy import Asked, Urgency
from bot.understanding.reading import Ranked

ReplyKind = Literal["answer", "urgent", "choose", "escalate", "conversation", "notice"]


@dataclass(frozen=True)
class Choice:
    """A button: its id is a choice id of docs/commands.md."""

    id: str
    label: str


@dataclass(frozen=True)
class Reply:
    """One message to the person who asked."""

    kind: ReplyKind
    paragraphs: tuple[Paragraph, ...]
    notes: tuple[str, ...] = ()
    """What must be said beside it: flags of conflicting versions, the limits of the library."""
    label: str = ""
    """The versions that it rests on."""
    citations: tuple[Citation, ...] = ()
    choices: tuple[Choice, ...] = ()


@dataclass(frozen=True)
class Offer:
    """Somebody whom this turn offers to ask, or would ask; and the very message that they would get."""

    asked: Asked
    role: str
    urgency: Urgency
    message: str


@dataclass(frozen=True)
class Ask:
    """Effect: these people are to be asked now."""

    offers: tuple[Offer, ...]


@dataclass(frozen=True)
class Conversation:
    """What is remembered between messages of one person in one place."""

    site: str | None = None
    misses: int = 0
    """Misses in a row."""
    topic: str | None = None
    """The intent last answered."""
    slots: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    """Values that were named for it, such as the number of a rule."""
    choices: tuple[Choice, ...] = ()
    """Choices that are still open."""
    left_out: frozenset[str] = frozenset()
    """People a concern is about, by directory id: nobody of them is asked, named or shown."""
    staff_concern: bool = False


@dataclass(frozen=True)
class Turn:
    """One answer of the bot's to one message or press."""

    outcome: Outcome | Literal["choose"]
    intent: str | None
    replies: tuple[Reply, ...]
    conversation: Conversation
    ranked: tuple[Ranked, ...] = ()
    also: tuple[str, ...] = ()
    offers: tuple[Offer, ...] = ()
    effects: tuple[Ask, ...] = ()
    why: str = ""
