"""Many ways of typing a word are read as one."""

from __future__ import annotations

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from bot.understanding.normalise import normalise


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("HELP", "help"),
        ("heeeelp", "help"),
        ("schooool", "school"),
        ("nooooo", "no"),
        ("killll", "kill"),
        ("he’s “here”", 'he\'s "here"'),
        ("kni\u200bfe", "knife"),
        ("k\u0301nife", "knife"),
        ("кnifе", "knife"),  # Cyrillic к and е
        ("ｋｎｉｆｅ", "knife"),
        ("kn1fe", "knife"),
        ("0verdose", "overdose"),
        ("🔪", "knife"),
        ("  a \t b  ", "a b"),
        ("one\n\n two", "one\ntwo"),
    ],
)
def test_ways_of_typing(typed: str, read: str) -> None:
    assert normalise(typed) == read


@pytest.mark.parametrize("kept", ["s47", "b4", "3:15", "12yo", "3pm", "year 7", "нож", "bookkeeper", "2nite"])
def test_what_must_stay(kept: str) -> None:
    assert normalise(kept) == kept


@given(st.text(max_size=200))
@example("ﬀﬀﬀ")
@example("İ")
@example("a1aaab")
@settings(max_examples=400, deadline=None)
def test_it_never_fails_and_twice_is_once(text: str) -> None:
    once = normalise(text)
    assert normalise(once) == once


@given(st.text(alphabet="aeiktx013$@🔪кα\u0301\u200b '\n", max_size=40))
@settings(max_examples=400, deadline=None)
def test_twice_is_once_for_awkward_letters(text: str) -> None:
    once = normalise(text)
    assert normalise(once) == once
