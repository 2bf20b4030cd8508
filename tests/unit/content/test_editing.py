"""docs/content.md, followed to the letter: what a safeguarding lead does, without code."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from pathlib import Path

from bot.content.labels import label
from bot.content.load import load_content
from bot.operations.check import check

Spoil = Callable[[str, str, str], Path]


def test_an_answer_can_be_reworded(spoil: Spoil) -> None:
    root = spoil(
        "knowledge/answers/recording/retention.md",
        "Keep it no longer than necessary",
        "Keep no record longer than necessary",
    )
    assert check(root, None, dt.date(2026, 11, 22)).findings == ()


def test_an_intent_can_be_added(pristine: Path) -> None:
    intent = pristine / "intents/recording/who_may_read_records.yaml"
    answer = pristine / "knowledge/answers/recording/who_may_read_records.md"
    examples = "\n".join(f"  - who may read record number {number} in the cupboard" for number in range(18))
    intent.write_text(f"title: Who may read records\noutcome: answer\nneighbours: [retention]\nexamples:\n{examples}\n")
    answer.write_text(
        "---\nfacts: [H18-105]\nflags: []\nsee_also: [retention]\nowner: Safeguarding lead\n"
        "review_by: 2027-05-22\n---\n"
        "You must follow your organisation's security policy. [H18-105]\n"
    )
    try:
        assert check(pristine, None, dt.date(2026, 11, 22)).findings == ()
        assert "who_may_read_records" in load_content(pristine).intents
    finally:
        intent.unlink()
        answer.unlink()


def test_retiring_a_fact_lists_every_answer_that_rests_on_one(spoil: Spoil) -> None:
    text = "force: definition\n  - id: H18-037"
    root = spoil("knowledge/facts/2018.yaml", text, text)
    facts = root / "knowledge/facts/2018.yaml"
    before = facts.read_text("utf-8")
    rows = before.split("  - id: ")
    facts.write_text(
        "  - id: ".join(row.replace("use: answer", "use: never") if row.startswith("H18-109") else row for row in rows),
        "utf-8",
    )
    found = check(root, None, dt.date(2026, 11, 22)).findings
    assert {(fault.key, fault.file) for fault in found} == {("never_fact", "knowledge/answers/recording/retention.md")}


def test_a_new_edition_of_the_guidance_can_be_added(spoil: Spoil, pristine: Path) -> None:
    new_source = (
        "sources:\n  - id: g27\n    title: An invented edition of the advice (2027)\n    short: 2027 advice\n"
        '    publisher: Department for Education\n    version: "2027"\n    date: March 2027\n    kind: government\n'
        "    url: https://www.gov.uk\n"
    )
    spoil("knowledge/sources.yaml", "sources:\n", new_source)
    spoil("knowledge/sources.yaml", "    date: undated;", '    replaced_by: "2027"\n    date: undated;')
    new_flag = (
        'flags:\n  - id: K24\n    about: an invented change\n    says: "The 2027 edition puts this in another way."\n'
    )
    spoil("knowledge/flags.yaml", "flags:\n", new_flag)
    facts = pristine / "knowledge/facts/2027.yaml"
    facts.write_text(
        "facts:\n  - id: G27-001\n    says: An invented fact.\n    source: g27\n    place: page 1\n"
        '    version: "2027"\n    status: current\n    topics: [consent]\n    use: answer\n    force: fact\n'
    )
    path = pristine / "knowledge/facts/2024.yaml"
    before = path.read_text("utf-8")
    rows = before.split("  - id: ")
    path.write_text(
        "  - id: ".join(
            row.replace('status: "current"', 'status: "superseded (changed: K24)"')
            if row.startswith("G24-046")
            else row
            for row in rows
        ),
        "utf-8",
    )
    try:
        found = check(pristine, None, dt.date(2026, 11, 22)).findings
        # Every answer that rests on the changed fact has to show what changed.
        assert {fault.key for fault in found} == {"flag_missing"}
    finally:
        path.write_text(before, "utf-8")
    try:
        spoil(
            "knowledge/answers/recording/retention.md",
            "Keep it no longer",
            "An invented fact. [G27-001]\nKeep it no longer",
        )
        spoil("knowledge/answers/recording/retention.md", "facts: [", "facts: [G27-001, ")
        assert check(pristine, None, dt.date(2026, 11, 22)).findings == ()
        content = load_content(pristine)
        assert label(content, [content.facts["G27-001"]]) == "2027 guidance."
    finally:
        facts.unlink()
