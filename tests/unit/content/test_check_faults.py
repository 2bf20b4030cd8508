"""Each fault that `check` finds, made in a copy of the real content; each names its file and line."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from pathlib import Path

import pytest

from bot.operations.check import check

Spoil = Callable[[str, str, str], Path]
TODAY = dt.date(2026, 11, 22)
REFUSED = "knowledge/answers/consent/consent_refused.md"
EXAMPLES = "intents/consent/consent_refused.yaml"
DIRECTORY = "knowledge/directory.yaml"
MESSAGES = "knowledge/messages.yaml"


def keys(root: Path, today: dt.date = TODAY) -> dict[str, str]:
    """Check, and return each finding's key with its place and sentence."""
    return {finding.key: str(finding) for finding in check(root, None, today).findings}


def test_the_content_that_ships_has_no_fault(pristine: Path) -> None:
    assert check(pristine, None, TODAY).findings == ()


CASES = [
    ("not_yaml", EXAMPLES, "title:", "title: [", EXAMPLES),
    ("twice", EXAMPLES, "outcome: answer", "outcome: answer\ntitle: Again", f"{EXAMPLES}:"),
    ("missing", EXAMPLES, "title:", "# title:", EXAMPLES),
    ("unexpected", EXAMPLES, "title:", "colour: red\ntitle:", f"{EXAMPLES}:"),
    ("does_not_fit", EXAMPLES, "outcome: answer", "outcome: shrug", f"{EXAMPLES}:"),
    ("same_id", "knowledge/facts/2018.yaml", "id: H18-002", "id: H18-001", "knowledge/facts/2018.yaml:"),
    ("unknown_source", "knowledge/facts/2018.yaml", "source: h18", "source: h19", "knowledge/facts/2018.yaml:"),
    ("unknown_flag", "knowledge/facts/2018.yaml", "consistent: K14", "consistent: K99", "knowledge/facts/2018.yaml:"),
    ("review_date", "knowledge/facts/outside.yaml", "review_by", "# review_by", "knowledge/facts/outside.yaml:"),
    ("front_matter", REFUSED, "---\n", "\n", f"{REFUSED}:1:"),
    ("no_fact", REFUSED, " [H18-023, H18-147]", "", f"{REFUSED}:"),
    ("unknown_fact", REFUSED, "[H18-023, H18-147]", "[H18-999]", f"{REFUSED}:"),
    ("never_fact", REFUSED, "[H18-023, H18-147]", "[G24-058]", f"{REFUSED}:"),
    ("fact_unlisted", REFUSED, "[H18-023, H18-147]", "[H18-023, H18-147, H18-145]", f"{REFUSED}:"),
    ("fact_unused", REFUSED, "facts: [", "facts: [H18-145, ", f"{REFUSED}:"),
    ("flag_missing", REFUSED, "flags: [K1]", "flags: []", f"{REFUSED}:"),
    ("flag_needless", REFUSED, "flags: [K1]", "flags: [K1, K7]", f"{REFUSED}:"),
    ("unknown_intent", REFUSED, "see_also: [", "see_also: [nothing_of_the_kind, ", f"{REFUSED}:"),
    ("unknown_place", REFUSED, "Record the refusal", "Record the {refusal}", f"{REFUSED}:"),
    ("markdown", REFUSED, "Record the refusal", "> Record the refusal", f"{REFUSED}:"),
    ("heading", REFUSED, "Record the refusal", "# Recording\n\nRecord the refusal", f"{REFUSED}:"),
    ("long_sentence", REFUSED, "a refusal does not stop that.", "a refusal " + "really " * 25 + "does not stop that.",
     f"{REFUSED}:"),
    ("many_sentences", REFUSED, "You can still share", "It is so. You see. Yes. You can still share", f"{REFUSED}:"),
    ("idle_fact", "knowledge/facts/2018.yaml", "use: reference", "use: answer", "knowledge/facts/2018.yaml:"),
    ("too_strong", REFUSED, "You can still share", "You must still share", f"{REFUSED}:"),
    ("invented_number", REFUSED, "You can still share", "Within 48 hours you can still share", f"{REFUSED}:"),
    ("unknown_message", MESSAGES, "\nblank:", "\nblanc:", MESSAGES),
    ("unknown_person", DIRECTORY, "dsl: priya_shah", "dsl: priya_shaw", f"{DIRECTORY}:"),
    ("unknown_site", DIRECTORY, "default_site: larkfield_primary", "default_site: nowhere", f"{DIRECTORY}:"),
    ("person_twice", DIRECTORY, "[sam_okafor, helen_price]", "[sam_okafor, priya_shah]", f"{DIRECTORY}:"),
    ("no_deputy", DIRECTORY, "[sam_okafor, helen_price]", "[]", f"{DIRECTORY}:"),
]  # fmt: skip


@pytest.mark.parametrize(("key", "file", "old", "new", "place"), CASES, ids=[case[0] for case in CASES])
def test_a_fault_is_found_with_its_file_and_line(
    spoil: Spoil, key: str, file: str, old: str, new: str, place: str
) -> None:
    found = keys(spoil(file, old, new))

    assert key in found, sorted(found)
    assert found[key].startswith(place)
    assert found[key].endswith((".", ". Run `safeguarding-bot check` to see them all."))


def test_an_answer_without_a_body_before_its_headings_is_refused(spoil: Spoil) -> None:
    file = "knowledge/answers/golden_rules/golden_rule_detail.md"
    root = spoil(file, "There are seven golden rules", "## rule=9\n\nThere are seven golden rules")

    assert "no_default" in keys(root)


def test_an_intent_without_an_answer_is_refused(pristine: Path) -> None:
    path = pristine / REFUSED
    text = path.read_text("utf-8")
    path.unlink()
    try:
        assert "no_answer" in keys(pristine)
    finally:
        path.write_text(text, "utf-8")


def test_an_answer_without_an_intent_is_refused(pristine: Path) -> None:
    orphan = pristine / "knowledge/answers/consent/nobody_asks_this.md"
    orphan.write_text((pristine / REFUSED).read_text("utf-8"), "utf-8")
    try:
        assert "no_intent" in keys(pristine)
    finally:
        orphan.unlink()


def test_an_example_may_belong_to_one_intent_only(spoil: Spoil) -> None:
    example = "is consent needed when the moon is full"
    spoil(EXAMPLES, "examples:\n", f"examples:\n  - {example}\n")
    root = spoil("intents/consent/consent_needed.yaml", "examples:\n", f"examples:\n  - {example.upper()}!\n")

    assert "intents/consent/consent_" in keys(root)["same_example"]


def test_an_example_may_not_stand_in_the_tests(spoil: Spoil, pristine: Path) -> None:
    twin = pristine / "tests/content/intents/consent/consent_refused.yaml"
    twin.parent.mkdir(parents=True)
    twin.write_text("sentences:\n  - text: a sentence that is held apart\n", "utf-8")
    root = spoil(EXAMPLES, "examples:\n", "examples:\n  - A sentence that is held apart?\n")
    try:
        assert "tests/content/intents/consent/consent_refused.yaml" in keys(root)["example_in_tests"]
    finally:
        twin.unlink()


def test_a_review_date_gone_by_is_a_warning_and_not_a_fault(pristine: Path) -> None:
    report = check(pristine, None, dt.date(2030, 1, 1))

    assert {finding.key for finding in report.findings} == {"outdated"}
    assert report.faults == 0


def test_a_file_that_is_not_text_is_named_and_nothing_crashes(pristine: Path) -> None:
    path = pristine / EXAMPLES
    before = path.read_bytes()
    path.write_bytes(b"\xff\xfe\x00title")
    try:
        assert f"{EXAMPLES}:1" in keys(pristine)["unreadable"]
    finally:
        path.write_bytes(before)


def test_an_empty_file_is_named(pristine: Path) -> None:
    path = pristine / EXAMPLES
    before = path.read_bytes()
    path.write_bytes(b"")
    try:
        assert f"{EXAMPLES}:1" in keys(pristine)["empty"]
    finally:
        path.write_bytes(before)
