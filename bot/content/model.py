"""What the content files hold, as frozen objects. The field names are the files' own keys."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping
from dataclasses import field as plain_field
from pathlib import Path
from typing import Annotated, Literal

from pydantic import StringConstraints
from pydantic.dataclasses import dataclass

from bot.content.flowchart_model import Flowchart
from bot.content.parts import STRICT, Identifier, Paragraph, Sentence, Statement, Where

__all__ = [
    "STRICT",
    "Answer",
    "Content",
    "Example",
    "Examples",
    "Fact",
    "Flag",
    "Flowchart",
    "Force",
    "Identifier",
    "Intent",
    "Message",
    "Outcome",
    "Paragraph",
    "Sentence",
    "Source",
    "Standing",
    "Statement",
    "Variant",
    "Where",
]

Outcome = Literal["answer", "urgent", "escalate", "walkthrough", "conversation", "out_of_scope"]
Force = Literal["must", "should", "may", "good_practice", "definition", "fact"]
Standing = Literal[
    "current",
    "consistent",
    "changed",
    "historical",
    "part_historical",
    "unknown",
    "consultation",
    "commentary",
    "outside",
]


@dataclass(frozen=True, config=STRICT)
class Source:
    """A document that facts come from."""

    id: Identifier
    title: Sentence
    short: Sentence
    publisher: Sentence
    version: Sentence
    date: Sentence
    kind: Literal["government", "consultation", "commentary", "outside"]
    url: str = ""
    reports: str = ""
    """The guidance that this document retells, where it is second-hand."""
    replaced_by: str = ""
    """The version that took its place, where one has."""
    where: Where = Where()


_STATUS = re.compile(
    r"^(?P<word>current|superseded status unknown|superseded|consultation-only|commentary|outside)"
    r"(?: \((?P<note>[^)]*)\))?$"
)


@dataclass(frozen=True, config=STRICT)
class Fact:
    """One checked statement out of a source."""

    id: Annotated[str, StringConstraints(pattern=r"^(H18|G24|C23|B15|OUT|[A-Z][A-Z0-9]{2})-\d{2,3}$")]
    says: Sentence
    source: Identifier
    place: Sentence
    version: Sentence
    status: Annotated[str, StringConstraints(pattern=_STATUS.pattern.replace("?P<word>", "").replace("?P<note>", ""))]
    topics: tuple[Identifier, ...]
    use: Literal["answer", "reference", "never"]
    force: Force
    checked: str = ""
    found: str = ""
    review_by: dt.date | None = None
    url: str = ""
    always_shown: bool = False
    """An outside fact that an organisation cannot switch off."""
    where: Where = Where()

    @property
    def standing(self) -> Standing:
        """How the fact stands today, read off its status."""
        match = _STATUS.match(self.status)
        word, note = (match["word"], match["note"] or "") if match else ("outside", "")
        if word == "superseded":
            kind = note.split(":")[0].strip().replace(" ", "_")
            found: dict[str, Standing] = {
                "consistent": "consistent",
                "changed": "changed",
                "historical": "historical",
                "part_historical": "part_historical",
            }
            return found.get(kind, "changed")
        words: dict[str, Standing] = {
            "current": "current",
            "superseded status unknown": "unknown",
            "consultation-only": "consultation",
            "commentary": "commentary",
        }
        return words.get(word, "outside")

    @property
    def flags(self) -> tuple[str, ...]:
        """The rows of the register of conflicts that touch the fact."""
        return tuple(re.findall(r"K\d+", self.status))


@dataclass(frozen=True, config=STRICT)
class Flag:
    """What must be said beside a fact whose point a later text changed."""

    id: Annotated[str, StringConstraints(pattern=r"^K\d+$")]
    about: Sentence
    says: str = ""
    where: Where = Where()


@dataclass(frozen=True)
class Example:
    """A sentence that somebody might type."""

    text: str = plain_field(repr=False)
    line: int


@dataclass(frozen=True, config=STRICT)
class Intent:
    """One thing that a practitioner can want."""

    id: Identifier
    area: Identifier
    title: Sentence
    outcome: Outcome
    examples: tuple[Example, ...] = ()
    neighbours: tuple[Identifier, ...] = ()
    by_rule: bool = False
    """Found by a rule and never by the matcher, so that it needs no examples."""
    where: Where = Where()


@dataclass(frozen=True)
class Variant:
    """The body of an answer for certain slot values; the one without any is the default."""

    slots: tuple[tuple[str, str], ...]
    paragraphs: tuple[Paragraph, ...]
    line: int = 0


@dataclass(frozen=True, config=STRICT)
class Answer:
    """What the bot says to an intent, resting on named facts."""

    intent: Identifier
    facts: tuple[str, ...]
    flags: tuple[str, ...]
    see_also: tuple[Identifier, ...]
    owner: Sentence
    review_by: dt.date
    ask_dsl: bool = True
    """Whether *Ask my DSL* is offered under it."""
    urgency: Literal["emergency", "today", "routine"] = "today"
    """How urgent an escalation offered under it is."""
    record: bool = False
    """Whether the line on recording the decision follows it."""
    limit: bool = False
    """Whether the line on newer law, which the library does not hold, follows it."""
    variants: tuple[Variant, ...] = ()
    where: Where = Where()

    def variant(self, slots: Mapping[str, str]) -> Variant:
        """Return the body whose slot values all agree with `slots`; the most particular one wins."""
        fitting = [v for v in self.variants if all(slots.get(name) == value for name, value in v.slots)]
        return max(fitting, key=lambda v: len(v.slots))


@dataclass(frozen=True)
class Message:
    """A sentence (or a few) that is not an answer, with `{places}` to fill in."""

    id: str
    paragraphs: tuple[Paragraph, ...]
    where: Where = Where()


@dataclass(frozen=True)
class Examples:
    """Questions shown on the playground's first page."""

    questions: tuple[str, ...]


@dataclass(frozen=True)
class Content:
    """Everything in `intents/`, `knowledge/` and the directory."""

    root: Path
    sources: Mapping[str, Source]
    facts: Mapping[str, Fact]
    flags: Mapping[str, Flag]
    intents: Mapping[str, Intent]
    answers: Mapping[str, Answer]
    messages: Mapping[str, Message]
    flowcharts: Mapping[str, Flowchart] = plain_field(default_factory=dict)
