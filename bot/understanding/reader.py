"""Reads a message: urgency first, who it is about, identities, then what is wanted and how sure that is."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
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
_LIKELY: Final = 0.5
"""An emergency that is more likely than not, by the matcher's calibrated confidence, is answered as one."""
_LIKELY_WITH_CUES: Final = 0.25
"""The same where the rules, too, saw cues of one: a miss matters more than a false alarm."""
_POSSIBLE: Final = 0.1
"""An emergency (or a concern about staff) that is possible to this degree is not passed over in silence."""
_TOPIC: Final = frozenset({"topic"})
"""What the rules say of danger as a topic; any other cue of theirs speaks for an emergency."""
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
        concern = self.concern.read(text, site)
        worry = self._worry(plain)
        blank = not any(character.isalnum() for character in plain)
        ranking = self.matcher.read_sentences(plain) if not blank else None
        urgency = self._urgency(text, plain, ranking)
        slots = self.slots.read(plain)
        ranked = tuple(Ranked(c.intent, c.confidence, c.nearest) for c in ranking.candidates) if ranking else ()
        return Reading(
            redacted=redact(text, found, self.hidden),
            identities=tuple(identity.kind for identity in found),
            urgency=urgency,
            concern=self._matched_concern(concern, ranking, text, site),
            mentioned=self.concern.mentioned(text, site),
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

    def _urgency(self, text: str, plain: str, ranking: Ranking | None) -> Urgency:
        """Find an emergency by the rules, by the rules over mended spelling, or by the matcher: any one suffices."""
        urgency = self.urgency.read(text)
        if urgency.kind or ranking is None:
            return urgency
        if ranking.repaired:
            text = _mended(plain, ranking.repaired)
            mended = self.urgency.read(text)
            if mended.kind:
                return mended
            urgency = mended if mended.doubtful else urgency
        emergencies = [one for one in ranking.candidates if self.outcome_of(one.intent) == "urgent"]
        likelihood = sum(one.confidence for one in emergencies)
        if likelihood >= (_LIKELY_WITH_CUES if urgency.doubtful else _LIKELY):
            kind = emergencies[0].intent
            # The rules see what the matcher cannot: who is speaking, and whether it is only talked about.
            quoted = kind == "child_is_user" and self.urgency.quotes_a_child(text)
            topic = set(urgency.why) <= _TOPIC and self.urgency.only_talked_about(text)
            if not quoted and not topic:
                return Urgency(kind=kind, doubtful=False, why=("matched",))
        if likelihood >= _POSSIBLE:
            return Urgency(kind=None, doubtful=True, why=("near_an_emergency",))
        return urgency

    def _matched_concern(self, concern: Concern, ranking: Ranking | None, text: str, site: str | None) -> Concern:
        """Let the matcher find a concern about staff that the rules did not; whoever is mentioned is then left out."""
        for candidate in ranking.candidates[:3] if ranking else ():
            if candidate.intent == STAFF_CONCERN and candidate.confidence >= _POSSIBLE:
                mentioned = self.concern.mentioned(text, site)
                return replace(concern, staff=True, people=concern.people | mentioned)
        return concern

    def _worry(self, plain: str) -> bool:
        words = set(_WORD.findall(plain.casefold()))
        return bool(words & self.words.worry) and bool(words & self.words.child)


def _mended(plain: str, repaired: Sequence[tuple[str, str]]) -> str:
    """The text with each word as it was read in place of each as it was typed."""
    for typed, read in repaired:
        plain = re.sub(rf"(?<!\w){re.escape(typed)}(?!\w)", read.replace("\\", r"\\"), plain, flags=re.IGNORECASE)
    return plain
