"""The version label is computed from the standing of facts."""

from __future__ import annotations

from bot.content.labels import citation, flag_texts, label
from bot.content.model import Content


def labelled(content: Content, *facts: str) -> str:
    return label(content, [content.facts[fact] for fact in facts])


def test_a_2024_fact_is_labelled_as_second_hand(content: Content) -> None:
    assert labelled(content, "G24-035") == "2024 guidance, as reported by Data Protection Education."


def test_two_reporters_are_both_named(content: Content) -> None:
    text = labelled(content, "G24-035", "G24-015")
    assert "Data Protection Education and Mills & Reeve" in text


def test_a_consistent_2018_fact_alone_says_that_it_was_replaced(content: Content) -> None:
    assert labelled(content, "H18-063").startswith(
        "2018 text, replaced in 2024; nothing in the library contradicts it."
    )


def test_2024_stands_before_2018(content: Content) -> None:
    text = labelled(content, "H18-024", "G24-035")
    assert text.index("2024 guidance") < text.index("2018 text")


def test_a_changed_fact_is_never_without_its_flag(content: Content) -> None:
    for fact in content.facts.values():
        if fact.standing in {"changed", "historical"} and fact.use == "answer":
            assert flag_texts(content, [fact]), fact.id


def test_a_commentator_is_never_presented_as_guidance(content: Content) -> None:
    text = labelled(content, "G24-040")
    assert "a view of its own" in text
    assert "2024 guidance" not in text
    assert "own view" in citation(content, content.facts["G24-040"]).source


def test_a_consultation_is_never_presented_as_guidance(content: Content) -> None:
    assert "It was never guidance" in labelled(content, "C23-001")


def test_an_outside_fact_is_labelled_as_such(content: Content) -> None:
    assert "outside our library" in labelled(content, "OUT-01")
    assert citation(content, content.facts["OUT-01"]).version == "outside source"


def test_no_facts_make_no_label(content: Content) -> None:
    assert label(content, []) == ""


def test_every_fact_that_answers_can_be_cited_with_document_version_and_place(content: Content) -> None:
    for fact in content.facts.values():
        if fact.use == "answer":
            made = citation(content, fact)
            assert made.source, fact.id
            assert made.version, fact.id
            assert made.place, fact.id
