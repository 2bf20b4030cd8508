"""The word lists of `knowledge/words.yaml`, frozen."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from pydantic import TypeAdapter
from pydantic.dataclasses import dataclass

from bot.content.model import STRICT
from bot.content.yamlfile import checked, read_yaml
from bot.errors import ContentError, Fault


@dataclass(frozen=True, config=STRICT)
class Words:
    """Lists by concept; every entry is lower case."""

    known: frozenset[str]
    worry: frozenset[str]
    child: frozenset[str]
    follow_ups: tuple[str, ...]
    corrections: tuple[str, ...]
    anaphora: tuple[str, ...]
    asking: tuple[str, ...]
    numbers: Mapping[str, tuple[str, ...]]
    versions: Mapping[str, tuple[str, ...]]
    documents: Mapping[str, tuple[str, ...]]
    professions: Mapping[str, tuple[str, ...]]
    principles: Mapping[str, tuple[str, ...]]
    contrasts: Mapping[str, Mapping[str, tuple[str, ...]]]
    """Phrases that speak for an intent against its neighbours, by group and intent."""


_WORDS = TypeAdapter(Words)


def load_words(path: Path) -> Words:
    """Read the lists. Raises ContentError."""
    faults: list[Fault] = []
    document = read_yaml(path, path.parent.parent, faults)
    words = checked(_WORDS, document, document.data, (), faults) if document else None
    if words is None or faults:
        raise ContentError(faults)
    return words
