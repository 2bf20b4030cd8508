"""Who stands in a message, and what each of them is doing there beside the worry."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cached_property

from bot.understanding.concern.lexicon import Mark

WINDOW = 40
"""How many marks are looked back or ahead, so that time grows with the length of a message and no faster."""

STAFF = frozenset({"role", "staff", "person", "titled"})
OUTSIDE = frozenset({"children", "kin", "strangers"})
CONDUCT = frozenset({"harm_verbs", "toward_children", "toward_children_phrases", "states", "fates"})
_LOCAL = frozenset({"in", "on", "over", "round", "around", "across", "off", "above", "behind", "with", "his", "her", "their", "its", "into"})
_BODY_BEFORE = frozenset({"hit", "hits", "banged", "bumped", "shaved", "hurt", "shook", "turned", "lost", "lose", "cut", "hitting", "smashed"})


@dataclass(frozen=True)
class Scene:
    """The marks of a message with what they are to each other."""

    marks: Sequence[Mark] = field(repr=False)

    def is_(self, at: int, *kinds: str) -> bool:
        """Whether the mark exists and is of one of the kinds."""
        return 0 <= at < len(self.marks) and any(kind in self.marks[at].kinds for kind in kinds)

    def word(self, at: int) -> str:
        """The word at a place, or nothing."""
        return self.marks[at].word if 0 <= at < len(self.marks) else ""

    @cached_property
    def staff(self) -> tuple[bool, ...]:
        """Which marks name a member of staff."""
        return tuple(bool(mark.kinds & STAFF) and not self._is_thing(at) for at, mark in enumerate(self.marks))

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
            if self.is_(before, "determiner") or self._one_of(before):
                place = before
            elif self._adjective(before):
                place = before
            else:
                break
        return place

    def _one_of(self, at: int) -> bool:
        return self.word(at) == "of" and self.word(at - 1) in {"one", "some", "two", "any", "all", "both", "member", "members"}

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
        return self.is_(at, "states", "toward_children_phrases") or word in {"been", "being", "going", "gone", "asked", "told", "said", "got"}

    @cached_property
    def aside(self) -> tuple[str, ...]:
        """For each staff mark the reason why it is beside the worry, or nothing."""
        found: list[str] = []
        for at, staff in enumerate(self.staff):
            found.append(self._aside(at, found) if staff else "")
        return tuple(found)

    def _aside(self, at: int, before: Sequence[str]) -> str:
        start = self.start_of_name(at)
        prev = start - 1
        if self.owns(at):
            return "" if self._owns_conduct(at) else "owner"
        if self.is_(prev, "not") and not self.is_(prev - 1, "modal"):
            return "denied"
        if self._not_acting_after(at):
            return "response"
        if self._reports(at):
            return "reporter"
        if self.is_(prev, "contact_verbs") and not self.is_(prev, "be"):
            return "recipient"
        if self.is_(prev, "recipient_preposition") or (self.is_(prev, "preposition") and self.word(prev) not in {"about", "on", "like", "than", "by", "against", "between"}):
            return "recipient"
        if self.is_(prev, "modal") and self._opens(prev):
            return "asked"
        if self.is_(prev, "harm_verbs") or (self.is_(prev, "preposition") and self.is_(prev - 1, "harm_verbs")):
            return "victim"
        if self.word(prev) in {"and", "or", "/", ",", "&"}:
            return next((before[place] for place in range(prev - 1, max(-1, prev - 3), -1) if before[place] in {"recipient"}), "")
        return ""

    def _opens(self, at: int) -> bool:
        """Whether a modal stands before its subject: "should my dsl", not "it was my dsl"."""
        return not self.is_(at - 1, "it", "nominative", "indefinite", "self", "states", "plain", "relative") or self.word(at - 1) in {"what", "who", "how"}

    def _owns_conduct(self, at: int) -> bool:
        place = at + 2 if self.is_(at + 1, "possessive") else at + 1
        return self.is_(place, "conduct_nouns")

    def after_auxiliaries(self, at: int) -> int:
        """The place of the verb that belongs to a subject at `at`."""
        place = at + 1
        while place < min(len(self.marks), at + 6) and (self.is_(place, "auxiliary", "possessive") or self.word(place) == "to"):
            if self.is_(place, *CONDUCT):
                break
            place += 1
        return place

    def _reports(self, at: int) -> bool:
        for place in range(at + 1, self.after_auxiliaries(at) + 1):
            if self.is_(place, *CONDUCT) or self._perceived(place):
                return False
            if self.is_(place, "speech", "bystander_verbs") and not self.is_(place, "auxiliary"):
                return True
        return self.word(at + 1) in {"should", "must", "can", "could"} and self.is_(at + 2, "plain")

    def _perceived(self, at: int) -> bool:
        """"Was seen hitting", "heard shouting": the person is not who saw or heard."""
        if self.word(at) not in {"seen", "heard", "found", "witnessed", "noticed", "overheard", "spotted", "known", "reported"}:
            return False
        place = at + 2 if self.word(at + 1) in {"to", "be", "being"} else at + 1
        return self.is_(place, *CONDUCT)

    def _not_acting_after(self, at: int) -> bool:
        return any(
            self.is_(place, "inactivity", "absence") and not self.is_(place, *CONDUCT)
            for place in range(at + 1, self.after_auxiliaries(at) + 1)
        )
