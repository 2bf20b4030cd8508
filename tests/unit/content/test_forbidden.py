"""What may never be said: each entry proves itself, what ships says none of it, and each fault names file and line."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from pathlib import Path

import pytest
import yaml

from bot.content.folding import clauses, sentences
from bot.content.forbidden import faults, load_forbidden
from bot.content.model import Content
from bot.content.wording_rules import LONGEST_SENTENCE, MIN_EXAMPLES
from bot.operations.check import check

ROOT = Path(__file__).resolve().parents[3]
FILE = "knowledge/forbidden.yaml"
REFUSED = "knowledge/answers/consent/consent_refused.md"
TODAY = dt.date(2026, 11, 22)
Spoil = Callable[[str, str, str], Path]

RULES = load_forbidden(ROOT / FILE)
ENTRIES = yaml.safe_load((ROOT / FILE).read_text("utf-8"))["forbidden"]
CATCHES = [(entry["id"], sentence) for entry in ENTRIES for sentence in entry["catches"]]
PASSES = [(entry["id"], sentence) for entry in ENTRIES for sentence in [*entry["passes"], entry["instead"]]]


def caught(sentence: str) -> set[str]:
    return {rule.id for rule in RULES.caught(sentence)}


def found(root: Path) -> dict[str, str]:
    return {finding.key: str(finding) for finding in check(root, None, TODAY).findings}


def line_of(root: Path, file: str, words: str) -> int:
    lines = (root / file).read_text("utf-8").splitlines()
    return next(number for number, line in enumerate(lines, 1) if words in line)


def test_everything_that_may_never_be_said_is_there() -> None:
    assert [entry["id"] for entry in ENTRIES] == [f"N{number}" for number in range(1, 50)]


@pytest.mark.parametrize(("name", "sentence"), CATCHES)
def test_it_is_caught(name: str, sentence: str) -> None:
    assert name in caught(sentence)


@pytest.mark.parametrize(("name", "sentence"), PASSES)
def test_what_is_right_passes(name: str, sentence: str) -> None:
    assert [caught(part) for _, part in sentences(sentence) if caught(part)] == []


def test_what_to_say_instead_is_short() -> None:
    parts = [part for entry in ENTRIES for _, part in sentences(entry["instead"])]
    assert max(len(part.split()) for part in parts) <= LONGEST_SENTENCE


def test_nothing_that_ships_is_forbidden(content: Content) -> None:
    assert [str(fault) for fault in faults(content, RULES)] == []


# None of these is in the file: they stand for what somebody may yet write.
WRONG = [
    ("N1", "You CAN’T share **anything** without the parents' consent."),
    ("N1", "Act today; you need the mother's permission before you refer."),
    ("N3", "GDPR prohibits sharing personal data without consent."),
    ("N4", "When in doubt, leave it out."),
    ("N6", "Hold on until she is back from leave."),
    ("N7", "There's nothing else you can do once the DSL has decided."),
    ("N9", "Practitioners can't refer directly."),
    ("N11", "Because she told you in confidence, don't tell anyone."),
    ("N16", "In this case no lawful basis is required."),
    ("N23", "I've contacted the police."),
    ("N24", "What you describe is neglect."),
    ("N25", "Don't involve the police yet."),
    ("N30", "This advice is law."),
    ("N38", "If you are worried about the DSL, tell the DSL."),
    ("N44", "A 17-year-old is not a child."),
    ("N46", "Speak to your DSL before you call the police."),
    ("N47", "Without a lawful basis you must not share."),
    ("N49", "Don't refer unless the DSL agrees."),
]
RIGHT = [
    "There is no need to wait for consent before you report a concern.",
    "A parent cannot veto a referral.",
    "Nothing in the Data Protection Act 2018 prevents sharing to keep a child safe.",
    "If you are not sure, do not sit on it: ask your DSL.",
    "Ring children's social care now rather than wait for your DSL.",
    "Your responsibility does not end when you tell the DSL.",
    "Tell the child that you cannot keep this secret.",
    "If telling the family would put the child at risk, do not tell them.",
    "Even in an emergency you need a lawful basis.",
    "Do not wait until the school has looked into it before you tell the police.",
    "If your worry is about the DSL, do not tell the DSL: go to the head.",
    "You cannot share lawfully without a lawful basis, so take advice at once.",
    "You do not need your DSL's permission to refer.",
]


@pytest.mark.parametrize(("name", "sentence"), WRONG)
def test_other_words_for_it_are_caught(name: str, sentence: str) -> None:
    assert name in caught(sentence)


@pytest.mark.parametrize("sentence", RIGHT)
def test_other_words_for_the_right_thing_pass(sentence: str) -> None:
    assert caught(sentence) == set()


def test_an_excuse_in_one_clause_does_not_cover_another() -> None:
    assert "N1" in caught("You need not be sure; you need the parents' consent before you report a concern.")


def test_a_denied_quotation_passes_and_no_exceptions_is_no_denial() -> None:
    assert caught("“Consent is always needed.” No, not always.") == set()
    assert "N1" in caught("“Consent is always needed.” No exceptions.")


def test_a_sentence_is_folded_to_one_plain_form() -> None:
    assert clauses("Don’t **wait**: it's the parents' non-statutory “right”.") == (
        " do not wait : it is the parents non statutory right .",
        " do not wait :",
        " it is the parents non statutory right .",
    )


def test_sentences_know_where_they_begin_and_a_decimal_point_ends_none() -> None:
    assert list(sentences("Ring 9.30 today. Then wait?  Yes")) == [
        (0, "Ring 9.30 today."),
        (17, "Then wait?"),
        (29, "Yes"),
    ]


SAID = [
    (REFUSED, "You can still share to protect a child:", "The parent refused, so you cannot share:", "N2"),
    ("knowledge/messages.yaml", "I can ask {people} for you.", "I have reported this for you.", "N23"),
    ("knowledge/flowcharts/flow_2018.yaml", "The walk is a guide,", "The DSL has the final say,", "N49"),
    ("knowledge/flags.yaml", "The 2024 guidance replaced that.", "Consent is always needed.", "N1"),
]  # fmt: skip


@pytest.mark.parametrize(("file", "old", "new", "name"), SAID)
def test_a_forbidden_sentence_is_found_where_it_stands(spoil: Spoil, file: str, old: str, new: str, name: str) -> None:
    root = spoil(file, old, new)
    place, sentence = found(root)["forbidden"].rsplit(": this says ", 1)
    line = line_of(root, file, new)

    assert f"({name})" in sentence
    # A flag is named by the line on which its entry begins, two above what it says.
    assert place == f"{file}:{line - 2 if 'flags' in file else line}"


def test_a_marker_in_the_middle_of_a_sentence_hides_nothing(spoil: Spoil) -> None:
    root = spoil(REFUSED, "You can still share", "You need consent [ours] before you report it. You can still share")

    assert "(N1)" in found(root)["forbidden"]


CASES = [
    ("pattern", "- 'no means no'", "- 'no means (no'", "no means (no"),
    ("endless_pattern", "- 'no means no'", "- 'no .* no'", "no .* no"),
    ("endless_pattern", "- 'no means no'", "- 'no (?:means ){0,9}no'", "){0,9}"),
    ("unknown_place", "- 'no means no'", "- 'no {meens} no'", "{meens}"),
    ("not_caught", '- "The parent refused, so you cannot share."', '- "Ring 999 first."', "Ring 999 first."),
    ("caught_wrongly", '- "Consent is not always', '- "Consent is always', "Consent is always needed before"),
    ("caught_wrongly", 'instead: "The 2024 guidance', 'instead: "Share everything. It', "Share everything. It"),
    ("does_not_fit", "- id: N2\n", "- id: two\n", "- id: two"),
    ("twice", "- id: N2\n", "- id: N1\n", None),
    ("missing", "    patterns:\n", "    paterns:\n", None),
]  # fmt: skip


@pytest.mark.parametrize(("key", "old", "new", "words"), CASES)
def test_a_fault_of_the_list_is_found_with_its_line(
    spoil: Spoil, key: str, old: str, new: str, words: str | None
) -> None:
    root = spoil(FILE, old, new)

    faults_found = found(root)
    assert key in faults_found, faults_found
    assert faults_found[key].startswith(f"{FILE}:{line_of(root, FILE, words) if words else ''}")


def test_an_answer_may_not_bring_in_a_law_that_its_facts_do_not_name(spoil: Spoil) -> None:
    root = spoil(REFUSED, "a refusal does not stop that.", "the Children Act lets you.")

    assert found(root)["invented_document"].startswith(
        f"{REFUSED}:{line_of(root, REFUSED, 'the Children Act')}: “Child"
    )


def test_a_short_name_is_not_read_into_a_long_one(spoil: Spoil) -> None:
    root = spoil(REFUSED, "a refusal does not stop that.", "the Health and Care Act lets you.")

    assert "“Health and Care Act”" in found(root)["invented_document"]


def test_gdpr_may_be_named_where_the_facts_speak_of_data_protection(spoil: Spoil) -> None:
    root = spoil("knowledge/answers/lawful_basis/gdpr_stops_me.md", "No: data protection law", "No: GDPR")

    assert "invented_document" not in found(root)


def test_an_intent_with_few_examples_is_refused(pristine: Path) -> None:
    file = "intents/consent/consent_refused.yaml"
    path = pristine / file
    before = path.read_text("utf-8")
    head, _, examples = before.partition("examples:\n")
    kept = "\n".join(examples.splitlines()[: MIN_EXAMPLES - 1])
    path.write_text(f"{head}examples:\n{kept}\n", "utf-8")
    try:
        assert found(pristine)["few_examples"].startswith(f"{file}:1: the intent has {MIN_EXAMPLES - 1} examples")
    finally:
        path.write_text(before, "utf-8")


HOSTILE = [
    "need ",
    "need consent ",
    "do not share ",
    "you must not tell the ",
    "a",
    "dsl police ",
    "if not sure ",
    ". ",
]


@pytest.mark.parametrize("part", HOSTILE)
def test_a_very_long_sentence_is_read_to_its_end(part: str) -> None:
    # Were the time not linear this would not come back.
    RULES.caught((part * 20_000)[:20_000])
