"""Values named in a message: a golden rule's number, a version, a principle, a document, the asker's profession."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from types import MappingProxyType

from bot.understanding.words import Words

# "the seven golden rules" counts the rules and picks none; "rule seven" picks one.
_COUNTS_RULES = re.compile(r"\b(?:7|seven)\W+(?:golden\W+)?rules\b")
_RULED_OUT = re.compile(
    r"\b(?:not|rather than|instead of|isn't|isnt)\W+(?:in\W+|from\W+)?(?:the\W+|rule\W+)?(?:20\d\d|[1-7])\b"
)


class Slots:
    """Finds slot values; built once from the word lists."""

    def __init__(self, words: Words) -> None:
        self._rules = {number: _rule_pattern(forms) for number, forms in words.numbers.items()}
        self._bare = {
            n: re.compile(rf"\W*(?:and|just|the|\W)*(?:{_any(forms)})\W*$") for n, forms in words.numbers.items()
        }
        self._versions = {name: _whole_words(forms) for name, forms in words.versions.items()}
        self._principles = {name: _whole_words(forms) for name, forms in words.principles.items()}
        self._documents = {name: _whole_words(forms) for name, forms in words.documents.items()}
        self._professions = {name: _whole_words(forms) for name, forms in words.professions.items()}

    def read(self, text: str) -> Mapping[str, str]:
        """Return the slots of a normalised text: `rule` ("1" to "7"), `version` (a year), and by name `principle`,
        `document` and `profession`.

        Where several are named the last version counts, and of all else the first; what is ruled out
        ("not the 2024 one") does not count.
        """
        text = _RULED_OUT.sub(" ", _COUNTS_RULES.sub("rules", text.casefold()))
        found: dict[str, str] = {}
        for slot, patterns, last in (
            ("rule", self._rules, False),
            ("version", self._versions, True),
            ("principle", self._principles, False),
            ("document", self._documents, False),
            ("profession", self._professions, False),
        ):
            places = sorted((match.start(), name) for name, one in patterns.items() if (match := one.search(text)))
            if places:
                found[slot] = places[-1 if last else 0][1]
        bare = next((number for number, pattern in self._bare.items() if pattern.match(text)), None)
        if bare and not found:
            found["rule"] = bare
        return MappingProxyType(found)


def _rule_pattern(forms: Iterable[str]) -> re.Pattern[str]:
    number = _any(forms)
    return re.compile(
        rf"\brules?\W*(?:number|num|no|nr)?\W*(?:{number})(?!\w)"
        rf"|(?<!\w)(?:{number})\W+(?:of\W+the\W+)?(?:golden\W+)?(?:rules?|one)\b"
        rf"|\b(?:number|num|no)\W*(?:{number})(?!\w)"
    )


def _whole_words(forms: Iterable[str]) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{_any(forms)})(?!\w)")


def _any(forms: Iterable[str]) -> str:
    return "|".join(re.escape(form) for form in sorted(forms, key=len, reverse=True))
