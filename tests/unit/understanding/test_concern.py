"""Who a worry is about: read off sentences, half of which were never used for tuning."""

from __future__ import annotations

import zlib
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.content.directory import load_directory
from bot.understanding.concern import Concern, ConcernReader, load_concern_words

ROOT = Path(__file__).parents[3]
SITES = [None, "larkfield_primary", "riverside_club", "nowhere"]


@dataclass(frozen=True)
class Row:
    text: str
    staff: bool
    people: frozenset[str]
    inactive: bool
    absent: bool

    @property
    def seen(self) -> bool:
        return zlib.crc32(self.text.encode()) % 10 < 6


@cache
def reader() -> ConcernReader:
    words = load_concern_words(ROOT / "knowledge" / "concern.yaml")
    return ConcernReader(words, load_directory(ROOT / "knowledge" / "directory.yaml"))


def read(text: str, site: str | None = None) -> Concern:
    return reader().read(text, site)


@cache
def rows() -> tuple[Row, ...]:
    data = yaml.safe_load((Path(__file__).parent / "concern_set.yaml").read_text("utf-8"))
    return tuple(
        Row(
            text,
            kind == "concern",
            frozenset(group.get("people", ())),
            group.get("inactive", False),
            group.get("absent", False),
        )
        for kind, groups in data.items()
        for group in groups.values()
        for text in group["texts"]
    )


def half(seen: bool) -> tuple[Row, ...]:
    return tuple(row for row in rows() if row.seen is seen)


def test_the_set_is_large_and_even() -> None:
    concerns = sum(row.staff for row in rows())
    assert len(rows()) >= 170
    assert len({row.text for row in rows()}) == len(rows())
    assert 0.4 <= concerns / len(rows()) <= 0.6
    assert 0.5 <= len(half(seen=True)) / len(rows()) <= 0.7


@pytest.mark.parametrize("seen", [True, False], ids=["seen", "held"])
def test_no_concern_about_staff_is_missed(seen: bool) -> None:
    assert [row.text for row in half(seen) if row.staff and not read(row.text).staff] == []


@pytest.mark.parametrize("seen", [True, False], ids=["seen", "held"])
def test_staff_beside_a_worry_are_seldom_taken_for_its_subject(seen: bool) -> None:
    calm = [row for row in half(seen) if not row.staff]
    false = [row.text for row in calm if read(row.text).staff]
    assert len(false) <= 0.05 * len(calm), false


@pytest.mark.parametrize("seen", [True, False], ids=["seen", "held"])
def test_people_are_resolved(seen: bool) -> None:
    assert [row.text for row in half(seen) if row.staff and read(row.text).people != row.people] == []


@pytest.mark.parametrize("seen", [True, False], ids=["seen", "held"])
def test_not_acting_and_not_there_are_told_apart_from_conduct(seen: bool) -> None:
    def wrong(row: Row) -> bool:
        found = read(row.text)
        return (found.inactive, found.absent) != (row.inactive, row.absent)

    assert [row.text for row in half(seen) if not row.staff and wrong(row)] == []


def test_roles_are_those_of_the_site() -> None:
    assert read("the head hit a child", "riverside_club").people == {"leroy_campbell"}
    assert read("my dsl hit a child", "larkfield_academy").people == {"james_adeyemi"}
    assert read("the deputy hit a child", "larkfield_primary").people == {"sam_okafor", "helen_price"}


def test_a_named_person_brings_their_role() -> None:
    found = read("Tom Ridley hit a child")
    assert found.people == {"tom_ridley"}
    assert found.roles == {"head"}


def test_roles_of_an_unknown_site_are_those_of_every_site() -> None:
    assert {"priya_shah", "james_adeyemi", "denise_walker"} == read("my dsl hit a child", "nowhere").people


def test_a_given_name_alone_is_a_concern_but_not_a_sure_one() -> None:
    found = read("Sam slapped her")
    assert found.staff
    assert not found.sure
    assert found.people == {"sam_okafor"}


def test_a_given_name_of_another_site_is_sooner_a_pupils() -> None:
    assert not read("James slapped her", "larkfield_primary").staff
    assert read("James slapped her", "larkfield_academy").people == {"james_adeyemi"}
    assert read("James Adeyemi slapped her", "larkfield_primary").people == {"james_adeyemi"}


def test_everybody_mentioned_can_be_left_out_whatever_the_grammar() -> None:
    found = reader().mentioned("Priya told me that the head's office is shut", "larkfield_primary")
    assert found == {"priya_shah", "tom_ridley"}


def test_a_message_never_shows_in_a_result() -> None:
    assert "zebra" not in repr(read("my dsl hit zebra and priya said zebra"))


@given(st.text(max_size=300), st.sampled_from(SITES))
@settings(max_examples=200, deadline=None)
def test_no_text_raises(text: str, site: str | None) -> None:
    assert isinstance(read(text, site), Concern)


SOME = (
    "my the dsl head he she they a child hit was by said told that who and . , ? about is not 's Tom Priya Ridley mum "
    "alone with drunk did nothing off sick report TA touched shouting it if should worried"
)
WORDS = SOME.split()


@given(st.lists(st.sampled_from(WORDS), max_size=40), st.sampled_from(SITES))
@settings(max_examples=400, deadline=None)
def test_no_row_of_words_raises(words: list[str], site: str | None) -> None:
    found = read(" ".join(words), site)
    assert found.staff or not (found.sure or found.people or found.roles)


@pytest.mark.parametrize(
    "piece", ["my dsl hit him and ", "he ", "the head said ", "who ", "a ", "hit ", "xqzvw, ", "is about "]
)
def test_endless_text_is_read_to_its_end(piece: str) -> None:
    # Were the time not linear this would not come back; bench/ measures how long it takes.
    text = ("my dsl " + piece * (100_000 // len(piece) + 1))[:100_000]
    read(text)
