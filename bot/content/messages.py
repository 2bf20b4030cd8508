"""Which messages the code asks for, and which places each may have. Loading refuses a set that does not fit."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from bot.content.model import Content, Paragraph

# Places that any answer or message may use; filled from the directory for the asker's site.
SITE_PLACES = frozenset(
    {
        "organisation", "site", "dsl", "dsl_phone", "deputies", "deputy_phones", "social_care", "duty_team", "lado",
        "data_protection_lead", "recording_system",
    }
)  # fmt: skip

_NONE: frozenset[str] = frozenset()

NEEDED: Mapping[str, frozenset[str]] = {
    "welcome": _NONE,
    "welcome_limits": _NONE,
    "blank": _NONE,
    "privacy_line": _NONE,
    "danger_line": _NONE,
    "record_line": _NONE,
    "limit_line": _NONE,
    "choose_intro": _NONE,
    "miss_first": _NONE,
    "english_only": _NONE,
    "staff_line": _NONE,
    "miss_worry": _NONE,
    "miss_again": _NONE,
    "miss_offer": frozenset({"people"}),
    "miss_nobody": _NONE,
    "preview_intro": frozenset({"people"}),
    "ping_quoted": frozenset({"ping"}),
    "after_hours": _NONE,
    "not_sent_here": frozenset({"people"}),
    "ping": frozenset({"topic", "urgency", "asker"}),
    "asker_unknown": _NONE,
    "topic_uncertain": _NONE,
    "urgency_emergency": _NONE,
    "urgency_today": _NONE,
    "urgency_routine": _NONE,
    "role_dsl": _NONE,
    "role_deputy": _NONE,
    "role_senior_lead": _NONE,
    "choice_ask_dsl": _NONE,
    "choice_none": _NONE,
    "choice_gone": _NONE,
    "label_current": frozenset({"version", "notes"}),
    "label_reported": frozenset({"version", "notes"}),
    "label_old": frozenset({"version", "by"}),
    "label_old_beside": frozenset({"version", "by"}),
    "label_changed": _NONE,
    "label_2015": _NONE,
    "label_consultation": _NONE,
    "label_commentary": frozenset({"notes"}),
    "label_outside": frozenset({"notes"}),
    "cite_reported": frozenset({"guidance", "notes"}),
    "cite_own_view": frozenset({"notes"}),
    "version_outside": _NONE,
    "sample_note": _NONE,
    "why_urgent": frozenset({"rules"}),
    "why_matched": frozenset({"title", "percent", "nearest"}),
    "why_concern": _NONE,
    "why_close": frozenset({"titles"}),
    "why_foreign": _NONE,
    "why_far": _NONE,
    "why_unsure": frozenset({"title", "percent"}),
    "why_blank": _NONE,
    "why_repaired": frozenset({"typed", "read"}),
    "and": _NONE,
    "hidden_name": _NONE,
    "hidden_birth_date": _NONE,
    "hidden_address": _NONE,
    "hidden_postcode": _NONE,
    "hidden_phone": _NONE,
    "hidden_email": _NONE,
    "hidden_nhs_number": _NONE,
    "hidden_upn": _NONE,
    "hidden_ni_number": _NONE,
    "hidden_vehicle": _NONE,
    "hidden_handle": _NONE,
    "hidden_school": _NONE,
    "page_title": _NONE,
    "page_lead": _NONE,
    "page_examples": _NONE,
    "page_ask": _NONE,
    "page_hint": _NONE,
    "page_keys": _NONE,
    "page_send": _NONE,
    "page_sources": frozenset({"count"}),
    "page_why": _NONE,
    "page_candidates": _NONE,
    "page_danger": _NONE,
    "page_you": _NONE,
    "page_bot": _NONE,
    "page_skip": _NONE,
    "page_conversation": _NONE,
    "page_offline": _NONE,
    "page_new": _NONE,
    "page_link": _NONE,
    "page_private": _NONE,
    "page_as_read": _NONE,
    "page_foot": _NONE,
    "page_choices": _NONE,
    "page_no_script": _NONE,
    "page_promise": _NONE,
    "page_ring": _NONE,
    "page_sending": _NONE,
    "page_slow": _NONE,
    "page_unread": _NONE,
    "page_too_long": _NONE,
    "page_bad_frame": _NONE,
    "page_again": _NONE,
    "page_danger_for_you": _NONE,
    "page_new_tab": _NONE,
    "page_refused": _NONE,
}


def fill(paragraphs: Iterable[Paragraph], values: Mapping[str, str]) -> tuple[Paragraph, ...]:
    """Return the paragraphs with their `{places}` filled in."""
    return tuple(
        replace(
            paragraph,
            statements=tuple(
                replace(statement, text=statement.text.format_map(values)) for statement in paragraph.statements
            ),
        )
        for paragraph in paragraphs
    )


def text(content: Content, key: str, values: Mapping[str, str] | None = None) -> str:
    """Return a message as one line of plain words."""
    paragraphs = content.messages[key].paragraphs
    return " ".join(paragraph.text for paragraph in (fill(paragraphs, values) if values else paragraphs))
