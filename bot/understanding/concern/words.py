"""The words by which a worry about staff is told, out of knowledge/concern.yaml; the grammar is in Python."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from pathlib import Path
from typing import Annotated, Literal

from pydantic import Field, TypeAdapter
from pydantic.dataclasses import dataclass

from bot.content.model import STRICT, Sentence
from bot.content.yamlfile import checked, read_yaml
from bot.errors import ContentError, Fault

Role = Literal["dsl", "deputy", "senior_lead", "head", "chair", "independent_contact"]
Phrases = Annotated[tuple[Sentence, ...], Field(min_length=1)]


@dataclass(frozen=True, config=STRICT)
class Leaders:
    """Words for somebody who may hold any one of several roles."""

    may_be: Annotated[tuple[Role, ...], Field(min_length=1)]
    words: Phrases


@dataclass(frozen=True, config=STRICT)
class ConcernWords:
    """Lists by concept. A phrase may hold `{place}`, which stands for each word of that place."""

    places: Mapping[str, Phrases] = field(repr=False)
    fillers: Phrases = field(repr=False)
    roles: Mapping[Role, Phrases] = field(repr=False)
    leaders: tuple[Leaders, ...] = field(repr=False)
    staff: Phrases = field(repr=False)
    organisation: Phrases = field(repr=False)
    school_address: Phrases = field(repr=False)
    titles: Mapping[str, Literal["m", "f", ""]] = field(repr=False)
    children: Phrases = field(repr=False)
    kin: Phrases = field(repr=False)
    strangers: Phrases = field(repr=False)
    male: Phrases = field(repr=False)
    female: Phrases = field(repr=False)
    indefinite: Phrases = field(repr=False)
    harm_verbs: Phrases = field(repr=False)
    """The forms of one verb in a line, parted by spaces."""
    nouns_too: Phrases = field(repr=False)
    toward_children: Phrases = field(repr=False)
    """Verbs, in lines as above, that are conduct only where a child is the object."""
    toward_children_phrases: Phrases = field(repr=False)
    states: Phrases = field(repr=False)
    concealments: Phrases = field(repr=False)
    instructions: Phrases = field(repr=False)
    """Said of whoever told another to do it."""
    hints: Phrases = field(repr=False)
    """Doubtful things and places, where staff and a child come together in one clause."""
    body: Phrases = field(repr=False)
    fates: Phrases = field(repr=False)
    worries: Phrases = field(repr=False)
    report_verbs: Phrases = field(repr=False)
    about: Phrases = field(repr=False)
    asking: Phrases = field(repr=False)
    conduct_nouns: Phrases = field(repr=False)
    inactivity: Phrases = field(repr=False)
    absence: Phrases = field(repr=False)
    speech: Phrases = field(repr=False)
    contact_verbs: Phrases = field(repr=False)
    bystander_verbs: Phrases = field(repr=False)
    everyday_deeds: Phrases = field(repr=False)
    compounds: Phrases = field(repr=False)
    neutral: Phrases = field(repr=False)
    things_too: Phrases = field(repr=False)
    ordinary_names: Phrases = field(repr=False)
    real_words: Phrases = field(repr=False)
    """Everyday words one letter away from a word of these lists: they are no slip of the pen."""


_WORDS = TypeAdapter(ConcernWords)


def load_concern_words(path: Path) -> ConcernWords:
    """Read the lists. Raises ContentError with every fault found."""
    faults: list[Fault] = []
    document = read_yaml(path, path.parent.parent, faults)
    words = checked(_WORDS, document, document.data, (), faults) if document else None
    if faults or words is None:
        raise ContentError(faults)
    return words
