from pathlib import Path

import numpy as np
import pytest

from bot.understanding import storage
from bot.understanding.encoder import Encoder
from bot.understanding.matcher import SHOWN, Matcher, NotFittedError
from tests.unit.understanding.examples import EXAMPLES

ASKED = {
    "could i hang on to this book a bit longer": "renew_loan",
    "at what time do you shut on friday": "opening_hours",
    "i think i dropped my libary card on the bus": "lost_card",
    "i have to pay becuase a book was late": "pay_fine",
    "how can my son become a member": "join",
    "please keep the next volume for me when it is back": "reserve_book",
    "recommend a good pizza place": "not_ours",
}
INTENTS = {intent for _, intent in EXAMPLES}


@pytest.fixture(params=["encoder", "letters"])
def either(request: pytest.FixtureRequest, matcher: Matcher, letters_matcher: Matcher) -> Matcher:
    return matcher if request.param == "encoder" else letters_matcher


def test_questions_in_other_words_are_understood(matcher: Matcher) -> None:
    assert {text: matcher.rank(text)[0][0] for text in ASKED} == ASKED


def test_letters_alone_understand_what_is_put_nearly_alike(letters_matcher: Matcher) -> None:
    assert letters_matcher.rank("how do i pay the fine")[0][0] == "pay_fine"
    assert letters_matcher.rank("my card is lost")[0][0] == "lost_card"


def test_an_example_is_sure_and_a_stranger_is_not(either: Matcher) -> None:
    ours, strange = either.read("i have lost my library card"), either.read("zxcv qwrt plmk")
    assert ours.candidates[0].confidence > 0.8
    assert ours.scope >= either.scope_threshold
    assert ours.scope > strange.scope
    first = strange.candidates[0]
    assert first.intent == "not_ours" or first.confidence < either.threshold


@pytest.mark.parametrize("text", ["", "   ", "\n\t", "?!", "…", "👍", "\x00"])
def test_a_text_without_words_means_nothing(either: Matcher, text: str) -> None:
    for ranking in (either.read(text), either.read_message(text)):
        assert {candidate.intent for candidate in ranking.candidates} == INTENTS
        assert ranking.candidates[0].confidence < 0.01
        assert ranking.scope < either.scope_threshold


@pytest.mark.parametrize("text", ["a" * 4000, "renew my book " * 300, "x. " * 1333, "é" * 5000])
def test_a_very_long_text_is_read(either: Matcher, text: str) -> None:
    assert len(either.rank(text)) == len(INTENTS)
    assert len(either.read_message(text).candidates) == len(INTENTS)


def test_confidences_fall_and_leave_room(either: Matcher) -> None:
    for text in [*ASKED, "card", ""]:
        confidences = [confidence for _, confidence in either.rank(text)]
        assert confidences == sorted(confidences, reverse=True)
        assert 0 <= confidences[-1] <= confidences[0] <= 1
        assert sum(confidences) <= 1 + 1e-9


def test_the_reason_is_an_example_of_the_intent(matcher: Matcher) -> None:
    ranking = matcher.read("I have lost my library card!")
    for candidate in ranking.candidates[:SHOWN]:
        assert (candidate.nearest, candidate.intent) in EXAMPLES
    assert ranking.candidates[0].nearest == "i have lost my library card"


def test_repairs_are_told(matcher: Matcher) -> None:
    assert matcher.read("my libary card").repaired == (("libary", "library"),)
    assert matcher.read("the ISBN in dewey").repaired == ()


def test_one_question_in_a_long_story_is_found(matcher: Matcher) -> None:
    story = (
        "We drove to the seaside last weekend and had chips on the pier. The dog ran after a gull all the "
        "way along the beach. On the way home I noticed that I have lost my library card. "
        "My sister laughed about it all evening."
    )
    assert matcher.read_message(story).candidates[0].intent == "lost_card"
    assert matcher.read_message(story).scope > matcher.read(story).scope


def test_two_questions_in_a_long_message_leave_no_sure_answer(matcher: Matcher) -> None:
    both = (
        "I have two things to ask today and I hope that you can help me with them quickly. "
        "I have lost my library card. What time do you close on Saturday?"
    )
    ranking = matcher.read_message(both)
    assert {candidate.intent for candidate in ranking.candidates[:2]} == {"lost_card", "opening_hours"}
    assert ranking.candidates[0].confidence < matcher.read("I have lost my library card.").candidates[0].confidence


def test_a_short_message_is_read_whole(matcher: Matcher) -> None:
    text = "Hello. I lost my card."
    assert matcher.read_message(text).candidates == matcher.read(text).candidates


def test_a_saved_matcher_reads_as_before(either: Matcher, encoder: Encoder, matcher: Matcher, tmp_path: Path) -> None:
    used = encoder if either is matcher else None
    either.save(tmp_path / "saved.npz")
    loaded = Matcher.load(tmp_path / "saved.npz", used, ["Dewey", "ISBN"])
    for text in [*ASKED, "", "libary"]:
        assert loaded.read(text) == either.read(text)
    for name in ("threshold", "scope_threshold", "margin_threshold"):
        assert getattr(loaded, name) == getattr(either, name)
    assert [path.name for path in tmp_path.iterdir()] == ["saved.npz"]


def test_a_matcher_saved_with_another_encoder_is_refused(matcher: Matcher, encoder: Encoder, tmp_path: Path) -> None:
    matcher.save(tmp_path / "saved.npz")
    with pytest.raises(ValueError, match="another encoder"):
        Matcher.load(tmp_path / "saved.npz", None, ["Dewey", "ISBN"])
    with pytest.raises(ValueError, match="known words"):
        Matcher.load(tmp_path / "saved.npz", encoder, ["Dewey"])


@pytest.mark.parametrize("damage", [b"", b"not a zip", None])
def test_a_damaged_file_is_told_from_a_whole_one(
    letters_matcher: Matcher, tmp_path: Path, damage: bytes | None
) -> None:
    path = tmp_path / "saved.npz"
    letters_matcher.save(path)
    whole = path.read_bytes()
    path.write_bytes(whole[: len(whole) // 2] if damage is None else damage)
    with pytest.raises(storage.DamagedError):
        storage.load(path)


def test_fitting_twice_gives_the_same_numbers(encoder: Encoder, matcher: Matcher) -> None:
    again = Matcher(encoder, known=["ISBN", "Dewey"])
    again.fit(EXAMPLES, elsewhere=["not_ours"])
    for text in ASKED:
        assert again.read(text) == matcher.read(text)
    assert again.threshold == matcher.threshold


@pytest.mark.parametrize("with_encoder", [True, False])
@pytest.mark.parametrize(("intents", "each"), [(2, 2), (3, 2), (2, 10), (5, 2), (6, 3)])
def test_tiny_sets_can_be_fitted(encoder: Encoder, with_encoder: bool, intents: int, each: int) -> None:
    names = sorted(INTENTS)[:intents]
    few = [pair for name in names for pair in [e for e in EXAMPLES if e[1] == name][:each]]
    small = Matcher(encoder if with_encoder else None)
    small.fit(few)
    for text, intent in few:
        ranking = small.read(text)
        assert ranking.candidates[0].intent == intent
        assert 0 <= ranking.candidates[0].confidence <= 1
    for threshold in (small.threshold, small.scope_threshold, small.margin_threshold):
        assert np.isfinite(threshold)


def test_an_intent_with_a_single_example_can_be_fitted(encoder: Encoder) -> None:
    small = Matcher(encoder)
    small.fit([("renew my book", "renew"), ("extend my loan", "renew"), ("when do you open", "hours")])
    assert small.rank("at what time do you open")[0][0] == "hours"


def test_too_little_to_learn_from_is_refused() -> None:
    for examples in ([], [("a", "x")], [("a", "x"), ("b", "x")], [("a", "x"), ("b", "y")]):
        with pytest.raises(ValueError, match="at least two intents"):
            Matcher().fit(examples)


def test_reading_before_fitting_says_what_to_do() -> None:
    with pytest.raises(NotFittedError, match="call fit or load first"):
        Matcher().rank("hello")


def test_no_text_shows_in_a_repr(matcher: Matcher) -> None:
    ranking = matcher.read("my libary card is lost")
    shown = repr(ranking) + repr(matcher) + repr(matcher._state)
    assert "libary" not in shown
    assert ranking.candidates[0].nearest not in shown
