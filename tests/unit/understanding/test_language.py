"""English, and what is not."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.understanding.language import English

ENGLISH = English(
    ["can i share this with the school", "can i tell the school about this", "do i share it"] * 2, ["dsl"]
)


@pytest.mark.parametrize("text", ["can i share this", "dsl?", "x", "", "can the school share zofia kowalska's things"])
def test_known_words_or_too_few_to_tell_are_english(text: str) -> None:
    assert ENGLISH.reads(text)


@pytest.mark.parametrize(
    "text", ["czy mogę powiedzieć szkole o tym dziecku", "我需要家长同意才能告诉社工吗", "هل يمكنني مشاركة هذا"]
)
def test_other_words_and_other_scripts_are_not(text: str) -> None:
    assert not ENGLISH.reads(text)


@given(st.text(max_size=300))
def test_any_text_can_be_asked_about(text: str) -> None:
    assert ENGLISH.reads(text) in {True, False}
