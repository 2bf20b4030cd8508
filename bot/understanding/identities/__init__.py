"""Finds what can tell who somebody is, so that it is replaced before anything is shown or kept."""

from __future__ import annotations

from collections.abc import Collection
from typing import Final

from bot.understanding.identities.addresses import find_addresses
from bot.understanding.identities.contacts import find_contacts
from bot.understanding.identities.dates import find_birth_dates
from bot.understanding.identities.lexicon import Lexicon
from bot.understanding.identities.names import find_names
from bot.understanding.identities.patterns import find_patterns
from bot.understanding.identities.phones import find_phones, plain_number
from bot.understanding.identities.schools import find_schools
from bot.understanding.identities.spans import KINDS, Identity, redact, settle
from bot.understanding.identities.standings import read_sentence
from bot.understanding.identities.words import NameWords, load_name_words

__all__ = ["KINDS", "Identities", "Identity", "NameWords", "load_name_words", "redact"]


class Identities:
    """The finder; built once. No list of names is whole, so it never proves that nobody is named."""

    def __init__(
        self, words: NameWords, known_names: Collection[str] = (), public_numbers: Collection[str] = ()
    ) -> None:
        """`known_names` are the directory's people; `public_numbers` may be shown beside those of the lists."""
        self._lexicon: Final = Lexicon(words, known_names)
        self._common: Final = words.common | words.cues["never"] | words.cues["months"]
        self._public: Final = frozenset(map(plain_number, (*words.cues["public_numbers"], *public_numbers)))

    def find(self, text: str) -> tuple[Identity, ...]:
        """Return the identities in a text, in order and not overlapping."""
        sentence = read_sentence(text, self._lexicon)
        return settle(
            text,
            (
                *find_patterns(text, self._common, self._lexicon.cues["postcode_areas"]),
                *find_contacts(text, self._common),
                *find_birth_dates(text),
                *find_phones(text, self._public),
                *find_addresses(sentence),
                *find_schools(sentence),
                *find_names(sentence),
            ),
        )
