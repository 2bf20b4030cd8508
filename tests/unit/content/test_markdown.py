"""Answers are Markdown whose sentences name their facts."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from bot.content.markdown import split_front_matter, statements, unmarked, variants
from bot.errors import Fault


def test_a_marker_covers_the_words_since_the_one_before() -> None:
    one, two = statements("Share it. Now. [H18-067] Record it. [G24-046, H18-028]", 3)

    assert (one.text, one.facts) == ("Share it. Now.", ("H18-067",))
    assert (two.text, two.facts) == ("Record it.", ("G24-046", "H18-028"))


def test_our_own_practice_rests_on_no_fact() -> None:
    (one,) = statements("Ring them. [ours]", 1)

    assert one.facts == ()


def test_words_after_the_last_marker_are_noticed() -> None:
    assert unmarked("Share it. [H18-067] And more.")
    assert not unmarked("Share it. [H18-067]")


def test_a_heading_begins_the_body_for_slot_values() -> None:
    faults: list[Fault] = []
    first, second = variants("Any. [ours]\n\n## rule=3 version=2018\n\nThird. [H18-022]", "a.md", 1, faults)

    assert first.slots == ()
    assert second.slots == (("rule", "3"), ("version", "2018"))
    assert not faults


def test_items_of_a_numbered_list_keep_their_numbers() -> None:
    (only,) = variants("Rules. [ours]\n\n1. One. [ours]\n2. Two. [ours]", "a.md", 1, [])

    assert [paragraph.mark for paragraph in only.paragraphs] == ["", "1.", "2."]


@given(st.text())
def test_any_text_can_be_parsed(text: str) -> None:
    split_front_matter(text)
    variants(text, "a.md", 1, [])


@given(st.lists(st.sampled_from(["Share it.", "Now!", "Why? Because."]), min_size=1), st.data())
def test_no_word_is_lost_between_markers(parts: list[str], data: st.DataObject) -> None:
    markers = [data.draw(st.sampled_from([" [ours]", " [H18-067]", ""])) for _ in parts]
    text = " ".join(part + marker for part, marker in zip(parts, markers, strict=True))

    assert " ".join(statement.text for statement in statements(text, 1)) == " ".join(parts)
