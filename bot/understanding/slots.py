"""Values named in a message: the number of a golden rule, a version of the guidance."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from types import MappingProxyType

from bot.understanding.words import Words


class Slots:
    """Finds slot values; built once from the word lists."""

    def __init__(self, words: Words) -> None:
        self._numbers = {name: _any(forms) for name, forms in words.numbers.items()}
        self._versions = {
            name: re.compile(rf"(?<!\w)(?:{_any(forms)})(?!\w)") for name, forms in words.versions.items()
        }

    def read(self, text: str) -> Mapping[str, str]:
        """Return the slots of a normalised, lower-case text: `rule` ("1" to "7") and `version` (a year)."""
        found: dict[str, str] = {}
        for number, forms in self._numbers.items():
            if (
                re.search(rf"\brules?\W*(?:number|num|no|nr)?\W*(?:{forms})(?!\w)", text)
                or re.search(rf"(?<!\w)(?:{forms})\W+(?:of\W+the\W+)?(?:golden\W+)?(?:rules?|one)\b", text)
                or re.search(rf"\b(?:number|num|no)\W*(?:{forms})(?!\w)", text)
            ):
                # "the seven golden rules" and "rule 1 of the seven" count the rules, they do not pick one.
                if number == "7" and ("rule" in found or _counts_rules(text)):
                    continue
                found["rule"] = number
        for version, pattern in self._versions.items():
            if pattern.search(text):
                found["version"] = version
        return MappingProxyType(found)


def _counts_rules(text: str) -> bool:
    return bool(re.search(r"\b(?:7|seven)\W+(?:golden\W+)?rules\b", text)) and not re.search(
        r"\brule\W*(?:number\W*)?(?:7|seven)\b", text
    )


def _any(forms: Iterable[str]) -> str:
    return "|".join(re.escape(form) for form in sorted(forms, key=len, reverse=True))
