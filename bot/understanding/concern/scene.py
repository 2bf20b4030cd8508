"""What each member of staff is doing in a message beside the worry: told of it, telling it, hurt, not there."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from bot.understanding.concern.closed import word_set
from bot.understanding.concern.row import CONDUCT, Row

_SHUNS = word_set("cant cannot not dont couldnt never without")
_PLACES = frozenset({"from", "with", "at", "past"})
_SUBJECT_STILL = word_set("about on like than by against between")
"""Prepositions after which somebody may yet be whom it is about."""
_PERCEIVED = word_set("seen heard found witnessed noticed overheard spotted known reported")
_AS = frozenset({"work", "works", "working", "same"})


@dataclass(frozen=True)
class Scene(Row):
    """A row whose members of staff each have a part."""

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
        if self._is_asker(prev):
            return "asker"
        if self._not_acting_after(at):
            return "response"
        if self._reports(at) or self._reports_with(at) or self._beside_asker(prev):
            return "reporter"
        if self._suffers(at):
            return "victim"
        if self.is_(prev, "contact_verbs") and not self.is_(prev, "be"):
            return self._recipient(start)
        if self.word(prev) in _PLACES and not self._contact_before(prev):
            return "near"
        if self.is_(prev, "recipient_preposition") or (
            self.is_(prev, "preposition") and self.word(prev) not in _SUBJECT_STILL
        ):
            return self._recipient(start)
        if self.is_(prev, "modal") and self._opens(prev):
            return "asked"
        if self.is_(prev, "harm_verbs") or (self.is_(prev, "preposition") and self.is_(prev - 1, "harm_verbs")):
            return "victim"
        if self.word(prev) in {"and", "or", "/", ",", "&"}:
            near = range(max(0, prev - 2), prev)
            return "recipient" if any(before[place] == "recipient" for place in near) else ""
        return ""

    def _is_asker(self, prev: int) -> bool:
        """As in "As a teacher can I", "I am the DSL and"."""
        if self.word(prev) == "as":
            return not self.is_(prev - 1, "bystander_verbs") and self.word(prev - 1) not in _AS
        return self.is_(prev, "be") and self.word(prev - 1) in {"i", "we"}

    def _beside_asker(self, prev: int) -> bool:
        """As in "me or the DSL"."""
        return self.word(prev) in {"and", "or"} and self.is_(prev - 1, "self")

    def _reports_with(self, at: int) -> bool:
        """As in "The DSL and the nurse disagree"."""
        if self.word(at + 1) not in {"and", "or", "/", "nor"}:
            return False
        other = next((place for place in range(at + 2, min(len(self.marks), at + 5)) if self.names_staff(place)), None)
        return other is not None and self.start_of_name(other) == at + 2 and self._reports(other)

    def _contact_before(self, at: int) -> bool:
        return any(self.is_(place, "contact_verbs", "speech") for place in range(max(self.clause[at], at - 6), at))

    def _recipient(self, start: int) -> str:
        """Whoever is not to be told is a likelier subject than whoever is."""
        low = max(self.clause[start], start - 5)
        return "shunned" if any(self.word(place) in _SHUNS for place in range(low, start)) else "recipient"

    def _suffers(self, at: int) -> bool:
        """Whether the staff member is the one hurt: "the TA got hurt"."""
        verb = self.after_auxiliaries(at)
        return (
            verb > at + 1
            and self.is_(verb - 1, "be")
            and self.is_(verb, "harm_verbs")
            and not self.word(verb).endswith("ing")
        )

    def _opens(self, at: int) -> bool:
        """Whether a modal stands before its subject: "should my dsl", not "it was my dsl"."""
        return not self.is_(
            at - 1, "it", "nominative", "indefinite", "self", "states", "plain", "relative"
        ) or self.word(at - 1) in {"what", "who", "how"}

    def _owns_conduct(self, at: int) -> bool:
        place = at + 2 if self.is_(at + 1, "possessive") else at + 1
        return self.is_(place, "conduct_nouns")

    def _reports(self, at: int) -> bool:
        for place in range(self.past_place(at + 1), self.after_auxiliaries(at) + 1):
            if self.is_(place, *CONDUCT) or self._perceived(place):
                return False
            if self.is_(place, "speech", "bystander_verbs", "worries") and not self.is_(place, "auxiliary"):
                return True
        return self.word(at + 1) in {"should", "must", "can", "could"} and self.is_(at + 2, "plain")

    def _perceived(self, at: int) -> bool:
        """As in "Was seen hitting", "heard shouting": the person is not who saw or heard."""
        if self.word(at) not in _PERCEIVED:
            return False
        place = at + 2 if self.word(at + 1) in {"to", "be", "being"} else at + 1
        return self.is_(place, *CONDUCT)

    def _not_acting_after(self, at: int) -> bool:
        return any(
            self.is_(place, "inactivity", "absence") and not self.is_(place, *CONDUCT)
            for place in range(at + 1, self.after_auxiliaries(at) + 1)
        )
