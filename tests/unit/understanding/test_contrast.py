"""Words on which neighbouring topics part ways."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.content.load import load_content
from bot.understanding.contrast import ContrastGuard
from bot.understanding.words import load_words

ROOT = Path(__file__).resolve().parents[3]
WORDS = load_words(ROOT / "knowledge" / "words.yaml")
GUARD = ContrastGuard(WORDS)


@pytest.mark.parametrize(
    ("winner", "text", "rival"),
    [
        ("consent_refused", "nobody has asked her mum yet", "consent_needed"),
        ("consent_needed", "dad changed his mind last night", "consent_refused"),
        ("dsl_not_available", "please put me through to her", "talk_to_dsl"),
        ("make_referral", "three weeks ago and heard nothing", "referral_no_response"),
        ("which_version_current", "what did the 2015 one say", "what_2015_said"),
    ],
)
def test_words_that_speak_for_a_neighbour_name_it(winner: str, text: str, rival: str) -> None:
    assert rival in GUARD.rivals(winner, text)


@pytest.mark.parametrize(
    ("winner", "text"),
    [
        ("consent_refused", "mum refuses, must I ask again"),
        ("consent_needed", "do I need consent if dad refuses"),
        ("retention", "tell me about the weather"),
        ("smalltalk", "dad said no"),
    ],
)
def test_words_for_the_winner_or_for_nobody_raise_no_doubt(winner: str, text: str) -> None:
    assert GUARD.rivals(winner, text) == ()


def test_a_gap_reaches_over_four_words_and_no_more() -> None:
    assert GUARD.rivals("consent_needed", "she changed her own silly little mind") == ("consent_refused",)
    assert GUARD.rivals("consent_needed", "she changed the time of the next meeting in her mind") == ()


def test_every_intent_of_the_lists_is_one_of_ours() -> None:
    named = {intent for group in WORDS.contrasts.values() for intent in group}
    assert named <= set(load_content(ROOT).intents)


def test_neighbours_share_a_group() -> None:
    assert "consent_needed" in GUARD.neighbours("consent_refused")
    assert GUARD.neighbours("smalltalk") == frozenset()


@given(st.text(max_size=400))
def test_any_text_can_be_looked_at(text: str) -> None:
    for group in WORDS.contrasts.values():
        for intent in group:
            assert intent not in GUARD.rivals(intent, text)
