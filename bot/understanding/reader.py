"""Reads a message: urgency first, who it is about, identities, then what is wanted and how sure that is."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Final

from bot.understanding.concern import Concern, ConcernReader
from bot.understanding.identities import Identities, redact
from bot.understanding.matcher import Matcher, Ranking
from bot.understanding.normalise import normalise
from bot.understanding.reading import STAFF_CONCERN, Ranked, Reading, Verdict
from bot.understanding.slots import Slots
from bot.understanding.urgency import Urgency, UrgencyRules
from bot.understanding.words import Words

_WORD = re.compile(r"[a-z0-9&'-]+")
_DOUBTFUL_SHARE: Final = 0.1
"""An emergency that the matcher holds possible to this degree is worth one line on 999."""
_SLIGHT: Final = frozenset({"out_of_scope", "smalltalk"})
"""Intents of which a wrong one does little harm, so that more likely than not is enough: the reply says where to go."""
_SLIGHT_THRESHOLD: Final = 0.5


@dataclass(frozen=True)
class Reader:
    """Everything that reading needs, built once. Reading is pure: the same text gives the same reading."""

    urgency: UrgencyRules
    concern: ConcernReader
    identities: Identities
    matcher: Matcher
    slots: Slots
    words: Words
    hidden: Mapping[str, str]
    """What stands in place of an identity, by its kind."""
    outcome_of: Callable[[str], str]
    """The outcome of an intent, by its id."""

    def read(self, text: str, site: str | None = None) -> Reading:
        """Read a message of any length."""
        plain = normalise(text)
        found = self.identities.find(text)
        urgency = self.urgency.read(text)
        concern = self.concern.read(text, site)
        worry = self._worry(plain)
        blank = not any(character.isalnum() for character in plain)
        ranking = self.matcher.read_sentences(plain) if not blank else None
        slots = self.slots.read(plain)
        ranked = tuple(Ranked(c.intent, c.confidence, c.nearest) for c in ranking.candidates) if ranking else ()
        return Reading(
            redacted=redact(text, found, self.hidden),
            identities=tuple(identity.kind for identity in found),
            urgency=self._matched_urgency(urgency, ranking),
            concern=self._matched_concern(concern, ranking, text, site),
            worry=worry,
            verdict=self._verdict(ranking, weighty=worry or concern.staff or urgency.doubtful),
            ranked=ranked,
            slots=slots,
            repaired=ranking.repaired if ranking else (),
        )

    def _verdict(self, ranking: Ranking | None, *, weighty: bool) -> Verdict:
        """Say how far the first candidate may be trusted; `weighty` messages are not waved away as none of ours."""
        if ranking is None or not ranking.candidates:
            return "blank"
        best = ranking.candidates[0]
        slight = best.intent in _SLIGHT
        needed = min(_SLIGHT_THRESHOLD, self.matcher.threshold) if slight and not weighty else self.matcher.threshold
        if best.confidence >= needed and (slight or ranking.scope >= self.matcher.scope_threshold):
            return "sure"
        if ranking.scope < self.matcher.scope_threshold:
            return "far"
        return "unsure" if slight else "close"

    def _matched_urgency(self, urgency: Urgency, ranking: Ranking | None) -> Urgency:
        """Let the matcher find an emergency that the rules did not; in doubt, say where to ring."""
        if urgency.kind or ranking is None or not ranking.candidates:
            return urgency
        for candidate in ranking.candidates[:3]:
            if self.outcome_of(candidate.intent) != "urgent":
                continue
            if candidate is ranking.candidates[0] and candidate.confidence >= self.matcher.threshold:
                return Urgency(kind=candidate.intent, doubtful=False, why=())
            if candidate.confidence >= _DOUBTFUL_SHARE:
                return Urgency(kind=None, doubtful=True, why=("near_an_emergency",))
        return urgency

    def _matched_concern(self, concern: Concern, ranking: Ranking | None, text: str, site: str | None) -> Concern:
        """Let the matcher find a concern about staff that the rules did not; whoever is mentioned is then left out."""
        for candidate in ranking.candidates[:3] if ranking else ():
            if candidate.intent == STAFF_CONCERN and candidate.confidence >= _DOUBTFUL_SHARE:
                mentioned = self.concern.mentioned(text, site)
                return replace(concern, staff=True, people=concern.people | mentioned)
        return concern

    def _worry(self, plain: str) -> bool:
        words = set(_WORD.findall(plain.casefold()))
        return bool(words & self.words.worry) and bool(words & self.words.child)
