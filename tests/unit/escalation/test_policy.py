"""Who is asked first, and who never is."""

from __future__ import annotations

import datetime as dt
from itertools import combinations
from pathlib import Path

import pytest

from bot.content.directory import Directory, load_directory
from bot.escalation.hours import LONDON, at_work
from bot.escalation.policy import Urgency, chain, first_asked

ROOT = Path(__file__).resolve().parents[3]
URGENCIES: tuple[Urgency, ...] = ("emergency", "today", "routine")


@pytest.fixture(scope="module")
def directory() -> Directory:
    return load_directory(ROOT / "knowledge" / "directory.yaml")


def test_the_dsl_is_asked_first(directory: Directory) -> None:
    (asked,) = first_asked(directory, directory.site(None), "today", ())
    assert (asked.person.id, asked.role) == ("priya_shah", "dsl")


def test_in_an_emergency_the_dsl_and_all_deputies_are_asked_together(directory: Directory) -> None:
    asked = first_asked(directory, directory.site(None), "emergency", ())
    assert [one.person.id for one in asked] == ["priya_shah", "sam_okafor", "helen_price"]


@pytest.mark.parametrize("urgency", URGENCIES)
def test_whoever_the_concern_is_about_is_never_asked(directory: Directory, urgency: Urgency) -> None:
    for site in directory.sites:
        everybody = [one.person.id for one in chain(directory, site, ())]
        for count in range(len(everybody) + 1):
            for left_out in combinations(everybody, count):
                asked = {one.person.id for one in first_asked(directory, site, urgency, left_out)}
                assert not asked & set(left_out)
                assert asked or count == len(everybody)


@pytest.mark.parametrize(
    ("moment", "working"),
    [
        ("2026-11-10T10:00", True),
        ("2026-11-10T07:59", False),
        ("2026-11-10T17:00", False),
        ("2026-11-14T23:00", False),
        ("2026-10-28T10:00", False),
    ],
    ids=["a Tuesday morning", "a minute early", "the end of the day", "Saturday night", "half-term"],
)
def test_working_hours_follow_weekdays_and_terms(directory: Directory, moment: str, working: bool) -> None:
    now = dt.datetime.fromisoformat(moment).replace(tzinfo=LONDON)
    assert at_work(directory.site(None), now) is working


def test_working_hours_are_read_in_london_whatever_zone_the_moment_is_in(directory: Directory) -> None:
    # 07:30 UTC is 08:30 in London in September, and 07:30 in November.
    assert at_work(directory.site(None), dt.datetime(2026, 9, 15, 7, 30, tzinfo=dt.UTC))
    assert not at_work(directory.site(None), dt.datetime(2026, 11, 10, 7, 30, tzinfo=dt.UTC))
