"""The small types that every kind of content is made of."""

from __future__ import annotations

from typing import Annotated

from pydantic import ConfigDict, StringConstraints
from pydantic.dataclasses import dataclass

STRICT = ConfigDict(extra="forbid", arbitrary_types_allowed=True)

Identifier = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9_]*$")]
Sentence = Annotated[str, StringConstraints(min_length=1, strip_whitespace=True)]


@dataclass(frozen=True, order=True)
class Where:
    """The place of a thing in the content files, for faults."""

    file: str = ""
    line: int = 0


@dataclass(frozen=True)
class Statement:
    """Words of ours, and the facts that they rest on; with no fact they are this product's own practice."""

    text: str
    facts: tuple[str, ...]
    line: int = 0


@dataclass(frozen=True)
class Paragraph:
    """Statements that stand together; `mark` is that of a list item ("1.", "-") or empty."""

    statements: tuple[Statement, ...]
    mark: str = ""

    @property
    def text(self) -> str:
        """The words, without the ids of facts."""
        return " ".join(statement.text for statement in self.statements)
