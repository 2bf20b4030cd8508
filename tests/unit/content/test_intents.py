"""What must hold of the intents that ship."""

from __future__ import annotations

from collections import Counter

from bot.content.model import Content
from tests.content.twins import twins

CONFUSABLE = [
    "consent_needed",
    "consent_refused",
    "consent_when_not_to_ask",
    "inform_family",
    "consent_what_counts",
    "immediate_danger",
    "crime_suspected",
    "out_of_hours",
    "child_disclosed_to_me",
    "who_is_my_dsl",
    "talk_to_dsl",
    "dsl_not_available",
    "dsl_not_acting",
    "concern_about_dsl_or_staff",
    "who_to_contact_concern",
    "make_referral",
    "referral_no_response",
    "right_recipient",
    "asked_by_another_agency",
    "partner_information_request",
    "myth_between_organisations",
    "share_inside_organisation",
    "record_decision",
    "decide_not_to_share",
    "retention",
    "bot_data_privacy",
    "golden_rules_overview",
    "golden_rule_detail",
    "principles_overview",
    "principle_detail",
    "myths_overview",
    "gdpr_stops_me",
    "human_rights_privacy",
    "confidentiality_duty",
    "is_guidance_statutory",
    "law_changed_since_2024",
    "unsure_seek_advice",
    "which_version_current",
    "what_changed_2024",
    "what_2015_said",
    "consultation_overview",
]


def test_intents_that_are_easily_confused_have_thirty_examples(content: Content) -> None:
    assert {
        name: len(content.intents[name].examples) for name in CONFUSABLE if len(content.intents[name].examples) < 30
    } == {}


def test_what_is_not_ours_has_two_hundred_examples(content: Content) -> None:
    assert len(content.intents["out_of_scope"].examples) >= 200


def test_every_intent_has_six_twin_sentences(content: Content) -> None:
    counts = Counter(twin.intent for twin in twins())
    assert {name: counts[name] for name in content.intents if counts[name] < 6} == {}


def test_neighbours_are_intents(content: Content) -> None:
    # The bot's own doubt is a neighbour that has no examples: it is what is left when nothing is sure.
    known = set(content.intents) | {"low_confidence_fallback"}
    for intent in content.intents.values():
        assert set(intent.neighbours) <= known, intent.id


def test_titles_are_plain_words_and_no_two_alike(content: Content) -> None:
    titles = [intent.title for intent in content.intents.values()]
    assert len(set(titles)) == len(titles)
    assert not [title for title in titles if "_" in title]
