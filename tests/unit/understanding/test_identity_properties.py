"""What holds for any text at all."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.understanding.identities import KINDS, Identities, load_name_words, redact
from tests.unit.understanding.identity_sentences import CLEAN, WITH_IDENTITIES, messages, unmarked

FOLDER = Path(__file__).resolve().parents[3] / "knowledge" / "names"
QUICK = settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])

LINES = [unmarked(line)[0] for line in messages(WITH_IDENTITIES)] + messages(CLEAN)
PIECES = [piece for line in LINES for piece in line.split(" ")]
WORDY = st.lists(st.sampled_from(PIECES), max_size=25).map(" ".join)
TEXTS = st.one_of(st.text(max_size=200), WORDY, st.lists(st.sampled_from(LINES), max_size=4).map("\n".join))


@cache
def finder() -> Identities:
    return Identities(load_name_words(FOLDER), ["Quillon Featherwright"])


@QUICK
@given(TEXTS)
def test_spans_are_in_order_apart_and_inside_the_text(text: str) -> None:
    reach = 0
    for one in finder().find(text):
        assert reach <= one.start < one.end <= len(text)
        assert one.kind in KINDS
        reach = one.end


@QUICK
@given(TEXTS)
def test_redacting_leaves_every_other_character_as_it_was(text: str) -> None:
    found = finder().find(text)
    label = "\N{REPLACEMENT CHARACTER}label\N{REPLACEMENT CHARACTER}"
    kept = redact(text, found, dict.fromkeys(KINDS, label))
    edges = [0, *(edge for one in found for edge in (one.start, one.end)), len(text)]
    outside = [text[start:end] for start, end in zip(edges[::2], edges[1::2], strict=True)]
    assert kept == label.join(outside)


@QUICK
@given(st.sampled_from(LINES), st.integers(0, 4), st.integers(0, 4))
def test_spaces_around_a_message_change_nothing(text: str, before: int, after: int) -> None:
    plain = finder().find(text)
    spaced = finder().find(" " * before + text + " " * after)
    assert [one.kind for one in spaced] == [one.kind for one in plain]
    assert [(one.start - before, one.end - before) for one in spaced] == [(one.start, one.end) for one in plain]


@QUICK
@given(TEXTS)
def test_finding_twice_finds_the_same(text: str) -> None:
    assert finder().find(text) == finder().find(text)
