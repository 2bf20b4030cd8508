"""The emergency rules against sentences written for them, half of which were kept out of tuning."""

from __future__ import annotations

import hashlib
import re
from functools import cache
from pathlib import Path

import pytest
import yaml
from hypothesis import example, given, settings
from hypothesis import strategies as st

from bot.errors import ContentError
from bot.understanding.urgency import Urgency, UrgencyRules, load_urgency_words

HERE = Path(__file__).parent
LISTS = HERE.parents[2] / "knowledge" / "urgency.yaml"
URGENT = ("immediate_danger", "crime_suspected", "child_is_user", "user_crisis")
DOUBT_ALLOWED = 0.06
FALSE_ALARMS_ALLOWED = 0.02


@cache
def rules() -> UrgencyRules:
    return UrgencyRules(load_urgency_words(LISTS))


@cache
def sentences(name: str) -> dict[str, list[str]]:
    data: dict[str, list[str]] = yaml.safe_load((HERE / name).read_text(encoding="utf-8"))
    return data


def half(sentence: str) -> str:
    return "seen" if hashlib.sha256(sentence.encode()).digest()[0] % 5 < 3 else "held"


def part(kind: str, which: str) -> list[str]:
    return [sentence for sentence in sentences("urgency_set.yaml")[kind] if half(sentence) == which]


def test_the_set_is_large_and_varied_enough() -> None:
    sizes = {kind: len(found) for kind, found in sentences("urgency_set.yaml").items()}
    wanted = {"immediate_danger": 110, "crime_suspected": 50, "child_is_user": 40, "user_crisis": 20}
    assert all(sizes[kind] >= least for kind, least in wanted.items())
    assert sizes["harmless"] + sizes["doubtful_ok"] >= 220
    assert sum(sizes.values()) >= 440


@pytest.mark.parametrize("which", ["seen", "held"])
def test_no_emergency_is_missed(which: str) -> None:
    read = {sentence: (kind, rules().read(sentence)) for kind in URGENT for sentence in part(kind, which)}
    wrong = [(kind, result.kind, sentence) for sentence, (kind, result) in read.items() if kind != result.kind]
    for kind, given_kind, sentence in wrong:
        print(f"{which}: {kind} read as {given_kind}: {sentence}")  # noqa: T201
    missed = [sentence for _, given_kind, sentence in wrong if given_kind is None]
    assert not missed
    assert len(wrong) <= 0.1 * len(read)


@pytest.mark.parametrize("which", ["seen", "held"])
def test_false_alarms_are_few(which: str) -> None:
    harmless = part("harmless", which) + part("doubtful_ok", which)
    alarms = [(sentence, kind) for sentence in harmless if (kind := rules().read(sentence).kind)]
    for sentence, kind in alarms:
        print(f"{which}: {kind} raised by: {sentence}")  # noqa: T201
    assert len(alarms) <= FALSE_ALARMS_ALLOWED * len(harmless)


@pytest.mark.parametrize("which", ["seen", "held"])
def test_plainly_harmless_questions_seldom_get_the_line_on_999(which: str) -> None:
    harmless = part("harmless", which)
    doubtful = [sentence for sentence in harmless if rules().read(sentence).doubtful]
    assert len(doubtful) <= DOUBT_ALLOWED * len(harmless), doubtful


def test_sentences_once_right_stay_right() -> None:
    more = sentences("urgency_more.yaml")
    missed = [sentence for kind in URGENT for sentence in more[kind] if rules().read(sentence).kind is None]
    alarms = [sentence for sentence in more["not_urgent"] if rules().read(sentence).kind]
    assert (missed, alarms) == ([], [])


def test_what_is_listed_as_wrong_is_still_wrong() -> None:
    more = sentences("urgency_more.yaml")
    assert [sentence for sentence in more["known_misses"] if rules().read(sentence).kind] == []
    assert [sentence for sentence in more["known_false_alarms"] if not rules().read(sentence).kind] == []


@pytest.mark.parametrize(
    "sentence",
    ["what is immediate danger?", "fire drill danger", "what if a child ever said he wants to die"],
)
def test_danger_only_spoken_about_is_doubtful(sentence: str) -> None:
    result = rules().read(sentence)
    assert (result.kind, result.doubtful) == (None, True)


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("my dad hits me", "child_is_user"),
        ('a girl told me "my dad hits me"', "crime_suspected"),
        ("a pupil wrote 'i want to end it all, goodbye'", "immediate_danger"),
        ("i want to end it all", "user_crisis"),
        ("im 12 and i want to end it all", "child_is_user"),
        ("im 12 weeks into the job", None),
    ],
)
def test_whose_voice_it_is(sentence: str, kind: str | None) -> None:
    assert rules().read(sentence).kind == kind


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("nobody is hurt", None),
        ("nobody was hurt yesterday but he is back with a knife", "immediate_danger"),
        ("he has not got a knife", None),
        ("shes not breathing", "immediate_danger"),
        ("she went missing last week and was found safe", None),
        ("she was found safe last week but now she has run away again", "immediate_danger"),
    ],
)
def test_denied_or_ended_in_one_clause_silences_no_other(sentence: str, kind: str | None) -> None:
    assert rules().read(sentence).kind == kind


def test_an_adult_who_quotes_a_child_is_never_taken_for_one() -> None:
    quoting = sentences("urgency_more.yaml")["adult_quoting"]
    wrong = [text for text in quoting if rules().read(text).kind == "child_is_user" or not rules().quotes_a_child(text)]
    assert not wrong


def test_a_child_is_not_taken_for_an_adult_at_work() -> None:
    assert [text for text in part("child_is_user", "seen") if rules().quotes_a_child(text)] == []


FILLER = (
    "The review meeting was held on Tuesday and the parents agreed with the plan.",
    "Can you tell me how long we keep the minutes?",
    "We have a policy on consent.",
    "Thank you for your help with the form.",
    "What does rule 4 say about proportionate sharing?",
)
DANGER = (
    "he says he will kill her tonight",
    "shes not breathing",
    "HES GOT A KNIFE",
    "dads here to pick up and he stinks of booze",
    "a boy has run away and we cant find him",
    "she has taken an overdose",
)


@given(st.sampled_from(DANGER), st.lists(st.sampled_from(FILLER), max_size=30))
@settings(max_examples=40, deadline=None)
def test_danger_at_the_end_of_a_long_text_is_found(danger: str, before: list[str]) -> None:
    assert rules().read(" ".join([*before, danger])).kind in URGENT
    assert rules().read("\n".join([*before, danger])).kind in URGENT


@given(st.sampled_from(DANGER), st.lists(st.sampled_from(FILLER), max_size=30))
@settings(max_examples=40, deadline=None)
def test_harmless_text_after_it_never_removes_the_alarm(danger: str, after: list[str]) -> None:
    assert rules().read(". ".join([danger, *after])).kind in URGENT


@pytest.mark.parametrize("danger", DANGER)
@pytest.mark.parametrize("joint", [" and also ", ", and ", " but "])
def test_danger_in_the_last_clause_of_a_question_is_found(danger: str, joint: str) -> None:
    assert rules().read(f"can you tell me about rule 4{joint}{danger}").kind in URGENT


@given(st.text(max_size=300))
@example("'ll")
@example('"' * 9)
@example("2 yo")
@settings(max_examples=120, deadline=None)
def test_no_text_makes_it_fail(text: str) -> None:
    assert isinstance(rules().read(text), Urgency)


@given(st.text(alphabet="abehiknstw '\"?.,0123\n", max_size=200))
@settings(max_examples=120, deadline=None)
def test_no_near_english_makes_it_fail(text: str) -> None:
    assert isinstance(rules().read(text), Urgency)


def test_the_reasons_hold_nothing_of_the_message() -> None:
    result = rules().read("Zebediah has a knife and says he will kill her tonight")
    assert result.kind == "immediate_danger"
    assert "zebediah" not in repr(result).lower()
    assert all(reason.isidentifier() for reason in result.why)


@pytest.mark.parametrize("text", ["he will kill her " * 6000, "a, " * 33_000, "'" * 100_000])
def test_endless_text_is_read_to_its_end(text: str) -> None:
    # Were the time not linear this would not come back; bench/ measures how long it takes.
    assert rules().read(text[:100_000] + ". he has a knife at the school gate now").kind == "immediate_danger"


@pytest.mark.parametrize(
    ("content", "told"),
    [
        ("words: {}", r"“words\.abducted” is missing"),
        ("words: [", "this is not YAML"),
        ("words: {weapon: [KNIFE]}\nverbs: {}", r"“words\.weapon\.0” does not fit"),
    ],
)
def test_faulty_lists_are_refused_with_the_place(tmp_path: Path, content: str, told: str) -> None:
    path = tmp_path / "urgency.yaml"
    tail = "\nverbs: {}\nrespell: {}\nspelling_repaired: []\nlook_alikes: []"
    path.write_text(content if "verbs" in content or "[" in content else content + tail, encoding="utf-8")
    with pytest.raises(ContentError) as caught:
        load_urgency_words(path)
    assert any(re.search(told, str(fault)) and "urgency.yaml:" in str(fault) for fault in caught.value.faults)


@pytest.mark.parametrize("text", ["\u24fc", "at \u24fc o'clock", "year \u2460\u2461", "\u0967\u0968 marks", "²"])
def test_digits_of_every_script_are_read_without_a_fault(text: str) -> None:
    assert rules().read(text).kind is None
