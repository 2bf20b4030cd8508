"""The marks of a message in a row: its clauses, its noun phrases, and who in it is staff."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cached_property

from bot.understanding.concern.closed import word_set
from bot.understanding.concern.lexicon import Mark

WINDOW = 40
"""How many marks are looked back or ahead, so that time grows with the length of a message and no faster."""

STAFF = frozenset({"role", "staff", "person", "titled"})

OUTSIDE = frozenset({"children", "kin", "strangers"})

CONDUCT = frozenset({"harm_verbs", "toward_children", "toward_children_phrases", "states", "instructions", "fates"})

_LOCAL = word_set("in on over round around across off above behind with his her their its into")
_ACHES = word_set("hurts hurt hurting aches spins")
_BODY_BEFORE = word_set(
    "hit hits hitting banged bumped shaved hurt shook turned lost lose cut smashed threw throws throwing"
)
_AFTER_IS = word_set("been being going gone asked told said got")
_SOME = word_set("one some two any all both member members")


@dataclass(frozen=True)
class Row:
    """The marks of a message, and how they hang together."""

    marks: Sequence[Mark] = field(repr=False)

    def is_(self, at: int, *kinds: str) -> bool:
        """Whether the mark exists and is of one of the kinds."""
        return 0 <= at < len(self.marks) and not self.marks[at].kinds.isdisjoint(kinds)

    def word(self, at: int) -> str:
        """The word at a place, or nothing."""
        return self.marks[at].word if 0 <= at < len(self.marks) else ""

    @cached_property
    def staff(self) -> tuple[bool, ...]:
        """Which marks name a member of staff."""
        return tuple(self.names_staff(at) for at in range(len(self.marks)))

    def names_staff(self, at: int) -> bool:
        """Whether a mark names a member of staff."""
        if (
            self.is_(at, "school_address")
            and not self.is_(at - 1, "self", "modal", "auxiliary")
            and self.word(at - 1) != "to"
        ):
            return self.is_(self.after_auxiliaries(at), *CONDUCT)
        return bool(self.marks[at].kinds & STAFF) and not self._is_thing(at)

    @cached_property
    def outside(self) -> tuple[bool, ...]:
        """Which marks name somebody who is not staff."""
        return tuple(bool(mark.kinds & OUTSIDE) and not self.staff[at] for at, mark in enumerate(self.marks))

    @cached_property
    def clause(self) -> tuple[int, ...]:
        """For each mark, where its clause begins (the place after the break)."""
        return self._starts("stop", "break")

    @cached_property
    def sentence(self) -> tuple[int, ...]:
        """For each mark, where its sentence begins."""
        return self._starts("stop")

    def _starts(self, *kinds: str) -> tuple[int, ...]:
        found, start = [], 0
        for at in range(len(self.marks)):
            if self.is_(at, *kinds):
                start = at + 1
            found.append(start)
        return tuple(found)

    def _is_thing(self, at: int) -> bool:
        """A head that is part of a body, a manager's training, a miss that is a verb."""
        mark = self.marks[at]
        if self.is_(at + 1, "compounds") and not self.is_(at + 1, *CONDUCT) and not self._verb_after(at + 1):
            return True
        if "things_too" in mark.kinds and "role" in mark.kinds:
            if self.word(at + 1) in _ACHES and not self.is_(at + 2, "determiner", "objective", "self", *OUTSIDE):
                return True
            before = self.start_of_name(at) - 1
            inside = {self.word(place) for place in range(before, at)}
            return bool(inside & _LOCAL) or self.word(before) in _BODY_BEFORE
        return False

    def _verb_after(self, at: int) -> bool:
        """Whether "report", "cover" and the like are used as a verb here: "can the head report me"."""
        return self.is_(at + 1, "determiner", "objective", "self", "it")

    def start_of_name(self, at: int) -> int:
        """Where the noun phrase begins whose noun is at `at`: "one of the new TAs" at "one"."""
        place, lowest = at, max(0, at - 6)
        while place > lowest:
            before = place - 1
            if self.is_(before, "determiner") or self._one_of(before) or self._adjective(before):
                place = before
            else:
                break
        return place

    def _one_of(self, at: int) -> bool:
        return self.word(at) == "of" and self.word(at - 1) in _SOME

    def _adjective(self, at: int) -> bool:
        """A plain word with a determiner before it: "our lovely head", "the year 6 teacher"."""
        if not self.is_(at, "plain"):
            return False
        return self.is_(at - 1, "determiner") or (self.is_(at - 1, "plain") and self.is_(at - 2, "determiner"))

    def owns(self, at: int) -> bool:
        """Whether the person is only the owner of what follows: "the head's son", "my dsls advice"."""
        nxt = at + 1
        if self.is_(nxt, "possessive"):
            return not self._is_short_for_is(nxt + 1)
        plural = self.word(at).endswith("s")
        return plural and self.is_(nxt, "kin", "conduct_nouns", "compounds") and not self.is_(nxt, "speech")

    def _is_short_for_is(self, at: int) -> bool:
        word = self.word(at)
        if self.is_(at, "conduct_nouns") and not word.endswith("ing"):
            return False
        if self.is_(at, "determiner", "absence", "inactivity", "preposition", "not", "fates"):
            return word not in {"old", "own", "new", "other", "whole"}
        if self.is_(at, "harm_verbs", "toward_children"):
            return word.endswith(("ing", "ed")) or not self.is_(at, "nouns_too")
        return self.is_(at, "states", "toward_children_phrases") or word in _AFTER_IS

    def after_auxiliaries(self, at: int) -> int:
        """The place of the verb that belongs to a subject at `at`."""
        place = self.past_place(at + 1)
        while place < min(len(self.marks), at + 6) and (
            self.is_(place, "auxiliary", "possessive") or self.word(place) == "to"
        ):
            if self.is_(place, *CONDUCT):
                break
            place += 1
        return place

    def past_place(self, at: int) -> int:
        """Past "at the academy" in "the dsl at the academy wants"."""
        if self.word(at) not in {"at", "from", "in", "of", "for"}:
            return at
        place = at + 1
        while self.is_(place, "determiner") and place < at + 4:
            place += 1
        names = place
        while place < names + 2 and self.is_(place, "plain", "organisation"):
            place += 1
        return place if place > names else at
