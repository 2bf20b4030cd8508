"""The lists that names are told by: `knowledge/names/`, read once."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType
from typing import Final

from pydantic import TypeAdapter

from bot.content.yamlfile import checked, read_yaml
from bot.errors import ContentError, Fault, fault
from bot.understanding.identities.tokens import fold

CUES: Final = frozenset(
    (
        "titles",
        "weak_titles",
        "miss_before",
        "kin",
        "people",
        "callers",
        "nameable_subjects",
        "things",
        "person_verbs",
        "person_prepositions",
        "spoken_to",
        "greetings",
        "owners_determiners",
        "determiners",
        "particles",
        "telling",
        "being",
        "predicates",
        "speaks",
        "feels",
        "belongings",
        "boundary",
        "modal",
        "verb_like",
        "seldom_words",
        "seldom_not_after",
        "nouny",
        "months",
        "month_before",
        "never",
        "phrases",
        "places",
        "place_prepositions",
        "acronyms",
        "school_types",
        "school_heads",
        "school_lower_heads",
        "saints",
        "saint_towns",
        "saint_others",
        "school_words",
        "school_at",
        "school_known",
        "school_stops",
        "streets",
        "sure_streets",
        "houses",
        "units",
        "dwelling",
        "not_streets",
        "not_numbered",
        "famous_streets",
        "public_numbers",
        "postcode_areas",
        "name_beginnings",
        "name_endings",
        "finite",
        "offices",
        "institutions",
        "product_leads",
        "product_words",
        "seen_doing",
        "asked_of",
        "between",
        "contractions",
        "past",
        "naming_verbs",
        "named_ones",
        "nicknames",
        "held_on",
        "going",
        "not_placed",
        "word_endings",
        "word_heads",
        "plain_endings",
    )
)
"""The lists that `cues.yaml` has to hold."""

_LISTS: Final = TypeAdapter(dict[str, list[str]])


@dataclass(frozen=True)
class NameWords:
    """The lists, folded: lower case and without accents."""

    given: frozenset[str] = field(repr=False)
    surnames: frozenset[str] = field(repr=False)
    ordinary: frozenset[str] = field(repr=False)
    """Given names and surnames that count as names only in context."""
    common: frozenset[str] = field(repr=False)
    """Everyday words; a word that stands in no list is unknown, and a cue may make a name of it."""
    cues: Mapping[str, frozenset[str]] = field(repr=False)


def load_name_words(folder: Path) -> NameWords:
    """Read the lists in `folder`. Raises ContentError with every fault there is."""
    faults: list[Fault] = []
    given, surnames, ordinary, common = (
        _word_list(folder, f"{name}.txt", faults) for name in ("given", "surnames", "ordinary", "common")
    )
    cues = _cues(folder, faults)
    if faults:
        raise ContentError(faults)
    return NameWords(given, surnames, ordinary, common, cues)


def _word_list(folder: Path, name: str, faults: list[Fault]) -> frozenset[str]:
    file = f"{folder.name}/{name}"
    try:
        lines = (folder / name).read_text("utf-8").splitlines()
    except (OSError, UnicodeDecodeError):
        faults.append(fault(file, 1, "unreadable"))
        return frozenset()
    words = frozenset(fold(line.strip()) for line in lines if line.strip() and not line.startswith("#"))
    if not words:
        faults.append(fault(file, 1, "empty"))
    return words


def _cues(folder: Path, faults: list[Fault]) -> Mapping[str, frozenset[str]]:
    document = read_yaml(folder / "cues.yaml", folder.parent, faults)
    lists = checked(_LISTS, document, document.data, (), faults) if document else None
    if document is None or lists is None:
        return {}
    faults.extend(fault(document.file, 1, "missing", name=name) for name in sorted(CUES) if not lists.get(name))
    faults.extend(
        fault(document.file, document.line(name), "unexpected", name=name) for name in sorted(lists.keys() - CUES)
    )
    return MappingProxyType({name: frozenset(map(fold, words)) for name, words in lists.items()})
