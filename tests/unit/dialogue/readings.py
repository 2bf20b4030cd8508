"""Readings made by hand, to put the dialogue before any case."""

from __future__ import annotations

from collections.abc import Mapping

from bot.understanding.concern import Concern
from bot.understanding.reading import Ranked, Reading, Verdict
from bot.understanding.urgency import Urgency

NOBODY: frozenset[str] = frozenset()
NO_CONCERN = Concern(staff=False, sure=False, roles=NOBODY, people=NOBODY, inactive=False, absent=False, why=())


def about(people: frozenset[str], *, sure: bool = True) -> Concern:
    return Concern(staff=True, sure=sure, roles=NOBODY, people=people, inactive=False, absent=False, why=("made",))


def reading(
    *intents: str,
    verdict: Verdict = "sure",
    urgent: str | None = None,
    doubtful: bool = False,
    concern: Concern = NO_CONCERN,
    mentioned: frozenset[str] = NOBODY,
    worry: bool = False,
    identities: tuple[str, ...] = (),
    slots: Mapping[str, str] | None = None,
    also: tuple[str, ...] = (),
) -> Reading:
    share = 0.9
    ranked = []
    for intent in intents or ("consent_needed",):
        ranked.append(Ranked(intent, share, "an example"))
        share *= 0.4
    return Reading(
        redacted="a message",
        identities=identities,
        urgency=Urgency(kind=urgent, doubtful=doubtful, why=("made",) if urgent else ()),
        concern=concern,
        mentioned=mentioned,
        worry=worry,
        verdict=verdict,
        ranked=tuple(ranked),
        also=tuple(Ranked(intent, 0.9, "an example") for intent in also),
        slots=slots or {},
    )
