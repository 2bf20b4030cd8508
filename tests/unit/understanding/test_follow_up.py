"""Messages that lean on the one before."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.understanding.follow_up import FollowUps
from bot.understanding.words import load_words

FOLLOW_UPS = FollowUps(load_words(Path(__file__).resolve().parents[3] / "knowledge" / "words.yaml"))


@pytest.mark.parametrize(
    "text", ["and if they say no?", "what about 2018?", "for how long", "Even if dad objects to us keeping it there?"]
)
def test_short_messages_that_open_or_point_back_lean(text: str) -> None:
    assert FOLLOW_UPS.leans(text)


@pytest.mark.parametrize(
    "text",
    [
        "Our nursery needs a privacy notice for parents, any template",
        "and then on Tuesday the boy came in again with no lunch and his sister said nothing at all about home",
    ],
)
def test_longer_ones_and_those_with_a_subject_of_their_own_stand_by_themselves(text: str) -> None:
    assert not FOLLOW_UPS.leans(text)


@pytest.mark.parametrize(
    ("text", "rest"),
    [
        ("no, i meant the old one", "the old one"),
        ("Sorry, I meant how long to keep it", "how long to keep it"),
        ("who is the dsl", None),
    ],
)
def test_what_takes_back_a_reading_is_taken_off(text: str, rest: str | None) -> None:
    assert FOLLOW_UPS.corrected(text) == rest
