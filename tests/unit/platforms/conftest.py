"""A service whose reader knows a few words: quick to build, and it reads exactly what it was told to."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import cast

import pytest

from bot.content.directory import load_directory
from bot.content.model import Content
from bot.dialogue.compose import Library
from bot.service import Service
from bot.understanding.reader import Reader
from bot.understanding.reading import Reading
from tests.unit.dialogue.readings import reading

NAME = "Zebedee Quill"


@dataclass
class KnownWords:
    """Hides one name, sees one danger, and otherwise takes everything for a refusal of consent."""

    fails: bool = False
    seen: list[str] = field(default_factory=list)

    def read(self, text: str, _site: str | None = None, _context: object = None) -> Reading:
        self.seen.append(text)
        if self.fails:
            raise RuntimeError(text)
        hidden = text.replace(NAME, "[name]")
        made = reading(
            "consent_refused",
            "consent_needed",
            "inform_family",
            verdict="close" if "maybe" in text else "sure",
            urgent="immediate_danger" if "knife" in text else None,
            identities=("name",) if hidden != text else (),
        )
        return replace(made, redacted=hidden)


@pytest.fixture(scope="session")
def library(content: Content) -> Library:
    return Library(content, load_directory(content.root / "knowledge" / "directory.yaml"))


@pytest.fixture
def reader() -> KnownWords:
    return KnownWords()


@pytest.fixture
def service(library: Library, reader: KnownWords) -> Service:
    return Service(library, cast("Reader", reader))
