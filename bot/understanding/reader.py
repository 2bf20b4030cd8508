"""Reads a message: urgency first, who it is about, identities, then what is wanted and how sure that is."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Final

from bot.understanding.alarms import QUIET
from bot.understanding.concern import Concern, ConcernReader
from bot.understanding.contrast import ContrastGuard
from bot.understanding.emergency import LIKELY, POSSIBLE, Signs, decide
from bot.understanding.follow_up import Context, FollowUps
from bot.understanding.identities import Identities, redact
from bot.understanding.language import English
from bot.understanding.matcher import Matcher, Ranking
from bot.understanding.normalise import normalise
from bot.understanding.reading import STAFF_CONCERN, Ranked, Reading, Verdict
from bot.understanding.slots import Slots
from bot.understanding.urgency import Urgency, UrgencyRules
from bot.understanding.words import Words

_WORD = re.compile(r"[a-z0-9&'-]+")
_ELLIPSIS: Final = 6
"""A follow-up of at most this many words that names a slot ("what about 2018?") asks the last topic again."""
_MOST_QUESTIONS: Final = 3
_STAFF_LOUD: Final = 0.4
"""Share of the alarm's second head at which a worry about staff is taken for possible."""
_STAFF_SURE: Final = 0.8
"""The same for certain, so that it is answered as one."""
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
    english: English
    slots: Slots
    contrasts: ContrastGuard
    follow_ups: FollowUps
    words: Words
    hidden: Mapping[str, str]
    """What stands in place of an identity, by its kind."""
    outcome_of: Callable[[str], str]
    """The outcome of an intent, by its id."""

    @cached_property
    def _asks(self) -> re.Pattern[str]:
        forms = "|".join(r"\W+".join(map(re.escape, phrase.split())) for phrase in self.words.asking)
        return re.compile(rf"\W*(?:{forms})\b")

    def read(self, text: str, site: str | None = None, context: Context | None = None) -> Reading:
        """Read a message of any length; with `context`, as one that may lean on what was last talked of."""
        plain = normalise(text)
        found = self.identities.find(text)
        worry = self._worry(plain)
        blank = not any(character.isalnum() for character in plain)
        ranking = self.matcher.read_message(plain) if not blank else None
        english = self.english.reads(text)
        urgency = self._urgency(text, plain, ranking) if english else self.urgency.read(text)
        concern = self._heard_concern(self.concern.read(text, site), ranking, text, site)
        weighty = worry or concern.staff or urgency.doubtful
        verdict, ranked = self._judged(plain, ranking, weighty=weighty)
        slots = self.slots.read(plain)
        if context and ranked and not self._certain(verdict, ranked):
            verdict, ranked, slots = self._leaning(plain, context, verdict, ranked, slots)
        if not (english or blank or urgency.kind) and (verdict != "sure" or ranked[0].intent in _SLIGHT):
            verdict = "foreign"
        also = self._also(ranking, urgent=urgency.kind is not None)
        if verdict == "sure" and urgency.kind is None and self.outcome_of(ranked[0].intent) == "urgent":
            verdict = "close"  # the matcher alone makes no emergency: it is offered, with 999 above it
        if verdict not in {"sure", "foreign"} and len(also) > 1:
            verdict, ranked = "sure", (also[0], *(one for one in ranked if one.intent != also[0].intent))
        return Reading(
            redacted=redact(text, found, self.hidden),
            identities=tuple(identity.kind for identity in found),
            urgency=urgency,
            concern=concern,
            mentioned=self.concern.mentioned(text, site),
            worry=worry,
            verdict=verdict,
            ranked=ranked,
            also=tuple(one for one in also if urgency.kind or one.intent != ranked[0].intent),
            slots=slots,
            repaired=ranking.repaired if ranking else (),
        )

    def _judged(self, plain: str, ranking: Ranking | None, *, weighty: bool) -> tuple[Verdict, tuple[Ranked, ...]]:
        """The verdict and the ranking behind it, after the words on which neighbours part ways have had their say."""
        ranked = tuple(Ranked(c.intent, c.confidence, c.nearest) for c in ranking.candidates) if ranking else ()
        verdict = self._verdict(ranking, weighty=weighty)
        if verdict == "sure" and (rivals := self._rivals(plain, ranked)):
            return "close", rivals
        return verdict, ranked

    def _certain(self, verdict: Verdict, ranked: Sequence[Ranked]) -> bool:
        """Whether a message stands by itself: sure, and not only more likely than not to be none of ours."""
        return verdict == "sure" and ranked[0].confidence >= self.matcher.threshold

    def _leaning(
        self,
        plain: str,
        context: Context,
        verdict: Verdict,
        ranked: tuple[Ranked, ...],
        slots: Mapping[str, str],
    ) -> tuple[Verdict, tuple[Ranked, ...], Mapping[str, str]]:
        """Read a message that was not sure by itself once more, beside what was last talked of."""
        corrected = self.follow_ups.corrected(plain)
        plain = corrected or plain
        thanks = verdict == "sure" and ranked[0].intent == "smalltalk"
        if thanks or (corrected is None and not self.follow_ups.leans(plain)):
            return verdict, ranked, slots
        merged = {**context.slots, **slots}
        asked = next((intent for slot, intent in context.takes.items() if slot in slots), None)
        if asked and len(plain.split()) <= _ELLIPSIS:
            return "sure", _put_first(ranked, asked), merged
        near = context.near | self.contrasts.neighbours(context.topic)
        near = near - {context.topic} if corrected is not None else near
        again, reranked = self._judged(plain, self.matcher.read_message(plain, near), weighty=True)
        if again == "far" or reranked[0].intent in _SLIGHT:
            # Said beside a topic of ours, what is not clearly something else is asked back.
            return "close", tuple(one for one in reranked if one.intent not in _SLIGHT), slots
        return again, reranked, merged if reranked[0].intent == context.topic else slots

    def _also(self, ranking: Ranking | None, *, urgent: bool) -> tuple[Ranked, ...]:
        """The questions of a message that are each sure by themselves: two or more, or one beside an emergency."""
        found: dict[str, Ranked] = {}
        for part, read in ranking.parts if ranking else ():
            best = read.candidates[0]
            asks = "?" in part or self._asks.match(part.casefold())
            sure = best.confidence >= self.matcher.threshold and read.scope >= self.matcher.scope_threshold
            if asks and sure and self.outcome_of(best.intent) == "answer" and best.intent != STAFF_CONCERN:
                ranked = Ranked(best.intent, best.confidence, best.nearest)
                if not self.contrasts.rivals(best.intent, part):
                    found.setdefault(best.intent, ranked)
        return tuple(found.values())[:_MOST_QUESTIONS] if urgent or len(found) > 1 else ()

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

    def _rivals(self, plain: str, ranked: Sequence[Ranked]) -> tuple[Ranked, ...]:
        """Put first the neighbours of the winner for which the words speak; nothing where they speak for none."""
        names = self.contrasts.rivals(ranked[0].intent, plain)
        rivals = [one for one in ranked[1:] if one.intent in names]
        if not rivals:
            return ()
        others = [one for one in ranked[1:] if one not in rivals]
        return (ranked[0], *rivals, *others)

    def _urgency(self, text: str, plain: str, ranking: Ranking | None) -> Urgency:
        """Find an emergency: by the rules, on the text or on its mended spelling, by the alarm, or by the matcher."""
        ruled = self.urgency.read(text)
        if ranking is None:
            return ruled
        if ruled.kind is None and ranking.repaired:
            mended = self.urgency.read(_mended(plain, ranking.repaired))
            ruled = mended if mended.kind or mended.doubtful else ruled
        urgent = {one.intent: one.confidence for one in ranking.candidates if self.outcome_of(one.intent) == "urgent"}
        best = ranking.candidates[0]
        otherwise = 0.0 if best.intent in urgent else best.confidence
        signs = Signs(ruled, ranking.alarms, urgent, otherwise, staff=_confidence(ranking, STAFF_CONCERN))
        return decide(signs, self.urgency, text)

    def _heard_concern(self, concern: Concern, ranking: Ranking | None, text: str, site: str | None) -> Concern:
        """Let alarm and matcher find a worry about staff that the rules did not; whoever is mentioned is left out."""
        if ranking is None or ranking.alarms is QUIET:
            matched = ranking is not None and _confidence(ranking, STAFF_CONCERN) >= POSSIBLE
            found, sure = concern.staff or matched, concern.sure
        else:
            loud = ranking.alarms.staff
            confidence = _confidence(ranking, STAFF_CONCERN)
            matched = confidence >= LIKELY or (confidence >= POSSIBLE and loud >= POSSIBLE)
            found = concern.staff or matched or loud >= _STAFF_LOUD
            sure = (concern.sure and loud >= POSSIBLE) or loud >= _STAFF_SURE
        if not found:
            return concern
        mentioned = self.concern.mentioned(text, site)
        people = concern.people if concern.staff and concern.sure else concern.people | mentioned
        return replace(concern, staff=True, sure=sure, people=people)

    def _worry(self, plain: str) -> bool:
        words = set(_WORD.findall(plain.casefold()))
        return bool(words & self.words.worry) and bool(words & self.words.child)


def _confidence(ranking: Ranking, intent: str) -> float:
    return next((one.confidence for one in ranking.candidates if one.intent == intent), 0.0)


def _put_first(ranked: Sequence[Ranked], intent: str) -> tuple[Ranked, ...]:
    """The same intents with one of them first, as sure as the surest was."""
    first = next((one for one in ranked if one.intent == intent), Ranked(intent, 0.0))
    confidence = max(one.confidence for one in ranked)
    return (replace(first, confidence=confidence), *(one for one in ranked if one.intent != intent))


def _mended(plain: str, repaired: Sequence[tuple[str, str]]) -> str:
    """The text with each word as it was read in place of each as it was typed."""
    for typed, read in repaired:
        plain = re.sub(rf"(?<!\w){re.escape(typed)}(?!\w)", read.replace("\\", r"\\"), plain, flags=re.IGNORECASE)
    return plain
