"""Values named in a message."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.understanding.slots import Slots
from bot.understanding.words import load_words

SLOTS = Slots(load_words(Path(__file__).resolve().parents[3] / "knowledge" / "words.yaml"))


@pytest.mark.parametrize(
    ("text", "slots"),
    [
        ("rule 4", {"rule": "4"}),
        ("What does Rule Four say?", {"rule": "4"}),
        ("the 3rd golden rule", {"rule": "3"}),
        ("the third one of the golden rules", {"rule": "3"}),
        ("whats the last rule", {"rule": "7"}),
        ("rule seven", {"rule": "7"}),
        ("what are the seven golden rules", {}),
        ("rule 1 of the seven golden rules", {"rule": "1"}),
        ("rule number 5 in the 2018 version", {"rule": "5", "version": "2018"}),
        ("rule 2 in the old guidance", {"rule": "2", "version": "2018"}),
        ("what did 2015 say, not 2018", {"version": "2015"}),
        ("rule 2, the 2018 one not the 2024", {"rule": "2", "version": "2018"}),
        ("im a gp, does the gmc say i must share", {"document": "gmc", "profession": "doctor"}),
        ("what does timely mean", {"principle": "timely"}),
        ("a child of 4 was hurt", {}),
        ("year 3 pupil", {}),
    ],
)
def test_slots_are_found_by_what_people_write(text: str, slots: dict[str, str]) -> None:
    assert dict(SLOTS.read(text)) == slots


@given(st.text(max_size=300))
def test_any_text_can_be_read(text: str) -> None:
    SLOTS.read(text)
