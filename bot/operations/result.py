"""The result of one question as JSON (docs/commands.md)."""

from __future__ import annotations

import json
import math
from typing import Any, Final

from bot.dialogue.plain import plain_replies
from bot.service import Exchange

_CANDIDATES: Final = 5


def result(text: str, exchange: Exchange, ms: float) -> dict[str, Any]:
    """Return the object for one question; `ms` is reading plus reply, in milliseconds."""
    turn, reading = exchange.turn, exchange.reading
    ranked = turn.ranked if turn.outcome == "choose" else turn.ranked[:_CANDIDATES]
    return {
        "text": text,
        "outcome": turn.outcome,
        "intent": turn.intent,
        "also": list(turn.also),
        "confidence": _share(ranked[0].confidence) if ranked else 0.0,
        "candidates": [{"intent": one.intent, "confidence": _share(one.confidence)} for one in ranked],
        "reply": plain_replies(turn.replies),
        "citations": [vars(citation) for reply in turn.replies for citation in reply.citations],
        "choices": [vars(choice) for reply in turn.replies for choice in reply.choices],
        "escalation": [
            {
                "to": offer.asked.person.name,
                "role": offer.role,
                "urgency": offer.urgency,
                "sent": False,
                "message": offer.message,
            }
            for offer in turn.offers
        ],
        "redacted": reading.redacted if reading else "",
        "why": turn.why,
        "ms": round(ms, 1),
    }


def line_text(line: str) -> str:
    """Return the question on one line of input: an object's string `text`, or else the line as it stands."""
    if line.lstrip().startswith("{"):
        try:
            data = json.loads(line)
        except (ValueError, RecursionError):
            return line
        if isinstance(data, dict) and isinstance(data.get("text"), str):
            return str(data["text"])
    return line


def _share(value: float) -> float:
    return round(value, 4) if math.isfinite(value) else 0.0
