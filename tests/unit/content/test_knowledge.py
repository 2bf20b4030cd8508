"""What must hold of the knowledge that ships."""

from __future__ import annotations

import re
from pathlib import Path

from bot.content.model import Content

ROOT = Path(__file__).resolve().parents[3]


def test_every_fact_has_place_version_status_use_and_force(content: Content) -> None:
    assert len(content.facts) == 310
    for fact in content.facts.values():
        assert fact.place, fact.id
        assert fact.version, fact.id
        assert fact.source in content.sources, fact.id


def test_outside_facts_have_a_review_date(content: Content) -> None:
    outside = [fact for fact in content.facts.values() if fact.standing == "outside"]
    assert len(outside) == 36
    assert all(fact.review_by for fact in outside)


def test_the_facts_that_an_organisation_cannot_hide_are_marked(content: Content) -> None:
    locked = {fact.id for fact in content.facts.values() if fact.always_shown}
    assert locked == {"OUT-01", "OUT-02", "OUT-03", "OUT-04", "OUT-05", "OUT-07", "OUT-37"}


def test_no_answer_rests_on_a_fact_that_is_never_shown(content: Content) -> None:
    used = {fact for answer in content.answers.values() for fact in answer.facts}
    assert not [fact for fact in used if content.facts[fact].use == "never"]


def test_T26_no_vendor_line_name_or_opening_hour_is_shipped() -> None:
    forbidden = re.compile(r"0800 ?0862018|\bKerry\b|CONULTATION|24/7|Monday to Friday")
    for folder in ("intents", "knowledge", "bot"):
        for path in (ROOT / folder).rglob("*"):
            if path.suffix in {".yaml", ".md", ".txt", ".html", ".js", ".py", ".css"}:
                found = forbidden.search(path.read_text("utf-8"))
                assert not found, f"{path.relative_to(ROOT)} holds {found}"


def test_urgent_answers_begin_with_the_emergency(content: Content) -> None:
    for intent in ("immediate_danger", "user_crisis"):
        for variant in content.answers[intent].variants:
            first = " ".join(variant.paragraphs[0].text.split()[:20])
            assert "999" in first, intent
    for variant in content.answers["crime_suspected"].variants:
        assert "police" in variant.paragraphs[0].text.split(":")[0]


def test_a_child_is_answered_in_under_ninety_words_without_a_question(content: Content) -> None:
    (variant,) = content.answers["child_is_user"].variants
    text = " ".join(paragraph.text for paragraph in variant.paragraphs)

    assert len(text.split()) < 90
    assert "?" not in text
    assert text.startswith("You did the right thing")
    assert "999" in " ".join(text.split(".")[:2])


def test_an_emergency_in_a_staff_concern_does_not_send_anybody_to_the_dsl(content: Content) -> None:
    for intent in ("immediate_danger", "crime_suspected"):
        body = content.answers[intent].variant({"staff": "yes"})
        assert "DSL" not in " ".join(paragraph.text for paragraph in body.paragraphs)
