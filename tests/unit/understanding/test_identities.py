"""Identities are found and replaced; messages without any stay as they are."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

import pytest

from bot.errors import ContentError
from bot.understanding.identities import KINDS, Identities, Identity, NameWords, load_name_words, redact
from bot.understanding.identities.patterns import nhs_number_checks, upn_checks
from tests.unit.understanding.identity_sentences import CLEAN, WITH_IDENTITIES, messages, unmarked

FOLDER = Path(__file__).resolve().parents[3] / "knowledge" / "names"
LABELS = {kind: f"[{kind}]" for kind in KINDS}


@pytest.fixture(scope="module")
def words() -> NameWords:
    return load_name_words(FOLDER)


@pytest.fixture(scope="module")
def finder(words: NameWords) -> Identities:
    return Identities(words)


def kinds(finder: Identities, text: str) -> list[tuple[str, str]]:
    return [(text[one.start : one.end], one.kind) for one in finder.find(text)]


def left_over(finder: Identities, line: str, change: Callable[[str], str] = str) -> tuple[int, list[str]]:
    """Return how many identities a line has, and those of which a letter or figure would be shown."""
    text, spans = unmarked(line)
    text = change(text)
    covered = {place for one in finder.find(text) for place in range(one.start, one.end)}
    left = [(start, end) for start, end in spans if any(text[i].isalnum() for i in set(range(start, end)) - covered)]
    return len(spans), [text[start:end] for start, end in left]


def recall(finder: Identities, change: Callable[[str], str] = str) -> tuple[float, list[str]]:
    results = [left_over(finder, line, change) for line in messages(WITH_IDENTITIES)]
    missed = [one for _, left in results for one in left]
    return 1 - len(missed) / sum(count for count, _ in results), missed


def test_the_lists_are_long_enough_to_tell_something() -> None:
    assert sum(len(unmarked(line)[1]) for line in messages(WITH_IDENTITIES)) >= 120
    assert len(messages(CLEAN)) >= 80


def test_at_most_two_in_a_hundred_identities_are_left(finder: Identities) -> None:
    share, missed = recall(finder)
    assert share >= 0.98, f"found {share:.4f}; left: {missed}"


def test_at_least_ninety_five_in_a_hundred_clean_messages_are_untouched(finder: Identities) -> None:
    clean = messages(CLEAN)
    touched = {line: kinds(finder, line) for line in clean if finder.find(line)}
    share = 1 - len(touched) / len(clean)
    assert share >= 0.95, f"untouched {share:.4f}; touched: {touched}"


@pytest.mark.parametrize("change", [str.lower, str.upper])
def test_capitals_that_tell_nothing_cost_little(finder: Identities, change: Callable[[str], str]) -> None:
    share, missed = recall(finder, change)
    touched = [line for line in messages(CLEAN) if finder.find(change(line))]
    assert share >= 0.92, f"found {share:.4f}; left: {missed}"
    assert len(touched) <= 0.05 * len(messages(CLEAN)), touched


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("jayden told me his dad hit him", "name"),
        ("her dob is 3/4/2014", "birth_date"),
        ("they live at 12 Station Road", "address"),
        ("their postcode is LS6 2AB", "postcode"),
        ("ring 07700 900123", "phone"),
        ("write to kim@example.org", "email"),
        ("NHS number 943 476 5919", "nhs_number"),
        ("UPN H801200001001", "upn"),
        ("NI number QQ 12 34 56 C", "ni_number"),
        ("the car is AB12 CDE", "vehicle"),
        ("her insta is kayla_xo07", "handle"),
        ("from Greenfield Primary", "school"),
    ],
)
def test_each_kind_is_told_by_its_name(finder: Identities, text: str, kind: str) -> None:
    assert [one.kind for one in finder.find(text)] == [kind]


def test_class_and_school_are_one_find(finder: Identities) -> None:
    assert kinds(finder, "he is in class 4B at St Mary's") == [("class 4B at St Mary's", "school")]
    assert kinds(finder, "Year 9 and Y9 and KS2 at primary school") == []


def test_parts_of_a_name_are_one_find(finder: Identities) -> None:
    assert kinds(finder, "ask Mrs Ngozi Okafor-Smith about it") == [("Mrs Ngozi Okafor-Smith", "name")]
    assert kinds(finder, "Jayden and Kayla left") == [("Jayden", "name"), ("Kayla", "name")]


@pytest.mark.parametrize(
    "number",
    [
        "999",
        "101",
        "111",
        "0800 1111",
        "08001111",
        "0808 800 5000",
        "116 123",
        "116123",
        "0800 028 0285",
        "08000 562 561",
    ],
)
def test_numbers_that_anybody_may_see_stay(finder: Identities, number: str) -> None:
    assert finder.find(f"ring {number} now") == ()
    assert kinds(finder, f"ring {number} or 07700 900123") == [("07700 900123", "phone")]


def test_numbers_of_the_directory_stay(words: NameWords) -> None:
    finder = Identities(words, public_numbers=["01632 960101 (invented)"])
    assert finder.find("social care: 01632 960 101") == ()
    assert kinds(finder, "01632 960102") == [("01632 960102", "phone")]


def test_people_of_the_directory_are_found(words: NameWords) -> None:
    finder = Identities(words, ["Quillon Featherwright", "Mrs Grace Hall"])
    assert kinds(finder, "is quillon featherwright in") == [("quillon featherwright", "name")]
    assert kinds(finder, "is quillon in") == [("quillon", "name")]
    assert kinds(finder, "ask mr featherwright") == [("mr featherwright", "name")]
    assert kinds(finder, "ask Grace Hall") == [("Grace Hall", "name")]
    assert finder.find("a grace period, then the hall") == ()


def test_a_pseudonym_stays_and_initials_go(finder: Identities) -> None:
    assert finder.find("Child A and pupil B fell out with Mr X") == ()
    assert kinds(finder, "JS in 4B fell") == [("JS", "name")]


def test_a_misspelt_everyday_word_is_no_name(finder: Identities) -> None:
    assert finder.find("my pupil discolsed it and my student missbehaved") == ()


def test_a_name_found_once_is_found_again(finder: Identities) -> None:
    text = "our driver Kev was late, do i tell kev or not"
    assert kinds(finder, text) == [("Kev", "name"), ("kev", "name")]
    assert kinds(finder, "pupil Zaruq wrote it, and zaruq denies it") == [("Zaruq", "name"), ("zaruq", "name")]
    assert kinds(finder, "Hope told me. i hope that is right") == [("Hope", "name")]


@pytest.mark.parametrize(
    "text",
    [
        "they call him [[Gravel]] on the estate",
        "goes by [[Lumpy]] at the youth club",
        "his street name is [[Sticks]]",
        "had a call about [[Biscuit]], that's what everyone calls him",
        "[[Skip]], our scout leader, drove them",
        'a man, "[[Tinks]]" lives there too',
    ],
)
def test_what_somebody_is_called_is_a_name(finder: Identities, text: str) -> None:
    assert left_over(finder, text) == (1, [])


@pytest.mark.parametrize(
    "text",
    [
        "im [[qirva]] and i need help",
        "does [[qirva]] know we rang",
        "we wait until [[qirva]] tells us",
        "[[Qirva]] & her brother went home",
        "[[Qirva]] – no papers, 15",
        "the [[Qirvas]] have moved on",
        "the [[Qirva]] girl is back",
        "[[jho-qirva]]'s mum rang",
    ],
)
def test_a_name_that_nobody_listed_is_told_by_what_stands_around_it(finder: Identities, text: str) -> None:
    assert left_over(finder, text) == (1, [])


def test_a_town_is_no_person_where_a_place_is_meant(finder: Identities) -> None:
    assert finder.find("we meet in Chester, Preston or Jordan") == ()
    assert kinds(finder, "Preston has a black eye") == [("Preston", "name")]
    assert kinds(finder, "it was Jordan's mum") == [("Jordan", "name")]


def test_short_capitals_are_a_name_only_where_a_person_is_meant(finder: Identities) -> None:
    assert finder.find("is the PAT test due, and what is ABE") == ()
    assert kinds(finder, "JT (9C) was late, T.O. in year 3 too") == [("JT", "name"), ("T.O", "name")]


def test_a_slip_of_one_letter_is_told_from_a_name(finder: Identities) -> None:
    assert finder.find("my pupl wont tlel the techer, and the shcool knows") == ()
    assert finder.find("we lost it at storytime, among the breadsticks") == ()


def test_check_digits() -> None:
    assert nhs_number_checks("9434765919")
    assert not nhs_number_checks("9434765918")
    letters = [letter for letter in "ABCDEFGHJKLMNPQRTUVWXYZ" if upn_checks(f"{letter}801200001001")]
    assert letters == ["H"]


def test_what_replaces_is_the_label_of_the_kind(finder: Identities) -> None:
    text = "Jayden's dad is on 07700 900123."
    assert redact(text, finder.find(text), LABELS) == "[name]'s dad is on [phone]."


def test_an_identity_holds_no_text(finder: Identities) -> None:
    assert "jayden" not in repr(finder.find("jayden told me")).lower()
    assert repr(Identity(0, 6, "name")) == "Identity(start=0, end=6, kind='name')"


def test_word_lists_are_not_shown_in_a_repr(words: NameWords) -> None:
    assert repr(words) == "NameWords()"


@pytest.mark.parametrize("name", ["given.txt", "surnames.txt", "ordinary.txt", "common.txt", "cues.yaml"])
def test_a_missing_list_is_refused_by_its_name(tmp_path: Path, name: str) -> None:
    for path in FOLDER.iterdir():
        if path.name != name:
            (tmp_path / path.name).write_bytes(path.read_bytes())
    with pytest.raises(ContentError) as caught:
        load_name_words(tmp_path)
    assert [fault.file.rsplit("/", 1)[-1] for fault in caught.value.faults] == [name]


def test_a_cue_list_that_is_missing_or_unknown_is_refused(tmp_path: Path) -> None:
    for path in FOLDER.iterdir():
        (tmp_path / path.name).write_bytes(path.read_bytes())
    cues = (tmp_path / "cues.yaml").read_text("utf-8")
    (tmp_path / "cues.yaml").write_text(cues.replace("\ncallers:", "\ncaller:"), "utf-8")
    with pytest.raises(ContentError) as caught:
        load_name_words(tmp_path)
    assert {fault.key for fault in caught.value.faults} == {"missing", "unexpected"}


@pytest.mark.parametrize(
    "piece",
    [
        "My pupil Tymoteusz told me. ",
        "1 ",
        "0-",
        "a.",
        "a@a.",
        "@",
        "J.",
        "St ",
        "a_",
        "pupil qzxvw ",
        "3 may ",
        "Abqz ",
    ],
)
def test_a_very_long_message_takes_time_in_proportion(finder: Identities, piece: str) -> None:
    text = (piece * 100_000)[:100_000]
    begun = time.process_time()
    finder.find(text)
    # It takes well under a second; the limit is wide so that a busy machine does not fail it.
    assert time.process_time() - begun < 4
