"""What stands around a word.

Every question is about a fixed number of neighbours, so that a message is read in linear time.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final

from bot.understanding.identities.classes import is_class
from bot.understanding.identities.lexicon import Lexicon, Standing
from bot.understanding.identities.tokens import Token

_YEARS: Final = frozenset(("year", "yr", "y", "class", "form", "tutor", "reception", "nursery"))
_CLOSE_GAPS: Final = frozenset((" ", "-", "‐", "‑", "\u00a0", " - "))
_LONGEST_SHORT = 3
_COUNTS: Final = frozenset(("two", "three", "four", "both", "other", "own", "poor", "whole", "only"))
_LOOKING: Final = frozenset(("look", "looks", "looked", "looking"))


@dataclass(frozen=True)
class Sentence:
    """The words of a message and what each can be."""

    tokens: list[Token] = field(repr=False)
    standings: list[Standing] = field(repr=False)
    lexicon: Lexicon = field(repr=False)

    def word(self, place: int) -> str:
        """Return the folded word at a place; outside the message it is empty."""
        return self.tokens[place].word if 0 <= place < len(self.tokens) else ""

    def is_in(self, place: int, cue: str) -> bool:
        """Whether the word at a place stands in a list of cues."""
        return self.word(place) in self.lexicon.cues[cue]

    def close(self, place: int) -> bool:
        """Whether nothing but a space or hyphen parts the word at a place from the one before."""
        if not 0 < place < len(self.tokens):
            return False
        gap = self.tokens[place].gap
        length = len(self.tokens[place - 1].text)
        return gap in _CLOSE_GAPS or (gap == ". " and length <= _LONGEST_SHORT) or (gap == "." and length == 1)

    def near(self, place: int) -> bool:
        """Whether the word at a place goes on in the sentence of the one before."""
        return 0 < place < len(self.tokens) and not self.tokens[place].first

    def ends(self, place: int) -> bool:
        """Whether the phrase ends behind the word at a place."""
        after = place + 1
        if after >= len(self.tokens):
            return True
        gap = self.tokens[after].gap
        return gap.strip() != "" or "\n" in gap or self.is_in(after, "boundary")

    def class_follows(self, place: int, *, code_only: bool = False) -> bool:
        """Whether "in 4b", "(Y9)" or "from year 3" comes next."""
        after = place + 1
        if self.word(after) in ("in", "from", "of"):
            after += 1
        if self.is_class_code(after):
            return True
        return not code_only and self.is_year(after)

    def is_class_code(self, place: int) -> bool:
        """Whether the word is a class such as 4b, 10x1 or y9."""
        word = self.word(place)
        if word == "class":
            word = self.word(place + 1)
        return is_class(word)

    def is_year(self, place: int) -> bool:
        """Whether "year 9", "class 4" or "reception" stands here."""
        word = self.word(place)
        return word in ("reception", "nursery") or (word in _YEARS and self.word(place + 1)[:1].isdecimal())

    def owns(self, place: int) -> bool:
        """Whether it is a possessive of what people have: "grace's mum", "ty's arm"."""
        after = place + 1
        if self.word(after) in _COUNTS:
            after += 1
        return self.tokens[place].owner and (self.is_in(after, "kin") or self.is_in(after, "belongings"))

    def determined(self, place: int) -> bool:
        """Whether "the", "my" or such a word stands right before."""
        return self.near(place) and self.is_in(place - 1, "determiners")

    def called(self, place: int) -> bool:
        """Whether "called", "named" or "name is" leads to the word, about a person."""
        before = place - 1
        if not self.near(place) and not self._after_colon(place):
            return False
        names_it = ("name", "names", "initials", "surname", "nickname", "forename")
        if self.word(before) in ("is", "are", "was", "be") and self.word(before - 1) in names_it:
            before -= 1
        elif self.word(before) in names_it and (self._after_colon(place) or self.tokens[before].owner):
            pass
        elif not self.is_in(before, "callers"):
            return False
        if any(self.is_in(earlier, "things") for earlier in range(before - 3, before)):
            return False
        return self.word(before) not in ("called", "named", "nicknamed") or self._nameable(before - 1)

    def _nameable(self, place: int) -> bool:
        return any(self.is_in(place, cue) for cue in ("people", "kin", "nameable_subjects"))

    def _after_colon(self, place: int) -> bool:
        return 0 < place < len(self.tokens) and self.tokens[place].gap.strip() in (":", "=")

    def titled(self, place: int) -> bool:
        """Whether Mr, Mrs, Dr or the like leads to the word."""
        return (
            0 < place < len(self.tokens)
            and self.tokens[place].gap in (" ", ". ", ".")
            and self.is_in(place - 1, "titles")
        )

    def weakly_titled(self, place: int) -> bool:
        """Whether the title is a word that stands alone as often, or may be a verb: "sir", "miss"."""
        return self.is_in(place - 1, "weak_titles")

    def person_before(self, place: int) -> bool:
        """Whether "pupil", "her brother" or the like leads to the word."""
        return (
            self.close(place)
            and not self.tokens[place - 1].owner
            and (self.is_in(place - 1, "people") or self.is_in(place - 1, "kin"))
        )

    def spoken_to(self, place: int) -> bool:
        """Whether "worried about", "spoke to", "mum of" or the like leads to the word."""
        return (
            self.near(place)
            and self.near(place - 1)
            and (
                (self.is_in(place - 1, "person_prepositions") and self.is_in(place - 2, "spoken_to"))
                or (self.word(place - 1) == "on" and self.is_in(place - 2, "held_on"))
                or (self.word(place - 1) == "after" and self.word(place - 2) in _LOOKING)
            )
        )

    def done_to(self, place: int) -> bool:
        """Whether "told", "hit", "asked" or the like leads to the word."""
        return self.close(place) and self.is_in(place - 1, "person_verbs")

    def greeted(self, place: int) -> bool:
        """Whether "hi", "thanks" or "regards" leads to the word, or it is signed with."""
        if place < 1 or not self.is_in(place - 1, "greetings"):
            return False
        return self.tokens[place].gap.strip(" \r\n\t,") == ""

    def said_of_person(self, place: int) -> bool:
        """Whether what comes next is said of people: "told me", "in 4b", "'s mum"."""
        after = place + 1
        if self.owns(place) or self.class_follows(place):
            return True
        if not self.near(after):
            return False
        return self.is_in(after, "telling") or (self.is_in(after, "being") and self.is_in(after + 1, "predicates"))

    def full_name(self, place: int) -> bool:
        """Whether a surname with a capital comes next."""
        after = place + 1
        if not self.close(after) or not self.tokens[after].cap or self.tokens[place].owner:
            return False
        if self.standings[after] in (Standing.NAME, Standing.UNKNOWN):
            return True
        return self.standings[after] in (Standing.SURNAME_LIKE, Standing.LIKE) and not self.in_title(after)

    def in_title(self, place: int) -> bool:
        """Whether capitalised everyday words stand beside it, as in the title of a policy or a body."""
        return any(
            self.close(joint) and self._title_word(beside)
            for beside, joint in ((place - 1, place), (place + 1, place + 1))
        )

    def _title_word(self, place: int) -> bool:
        token = self.tokens[place]
        everyday = self.standings[place] in (Standing.COMMON, Standing.NEVER)
        if not (everyday and token.cap and not token.first and len(token.text) > 1) or token.word[:2] in ("i'", "im"):
            return False
        return not any(self.is_in(place, cue) for cue in ("kin", "people", "titles", "greetings"))

    def hyphened(self, place: int) -> bool:
        """Whether a hyphen ties the word to another that may be a name: "Ji-woo"."""
        after = place + 1
        if not self.close(after) or "-" not in self.tokens[after].gap:
            return False
        return self.standings[after] in (Standing.UNKNOWN, Standing.NAME)
