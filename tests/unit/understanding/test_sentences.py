from bot.understanding.sentences import MOST, is_long, questions, sentences


def test_sentences_end_at_their_marks_and_at_line_breaks() -> None:
    text = 'She told me. "Is he safe?" I asked\n- first point\nCan I share this'
    assert sentences(text) == ["She told me.", '"Is he safe?', "I asked", "- first point", "Can I share this"]


def test_abbreviations_and_single_words_end_nothing() -> None:
    assert sentences("Please! Ask Mrs. Lane, e.g. on Monday. Thanks a lot.") == [
        "Please! Ask Mrs. Lane, e.g. on Monday.",
        "Thanks a lot.",
    ]


def test_only_the_last_are_kept() -> None:
    found = sentences(" ".join(f"Sentence number {number}." for number in range(40)))
    assert len(found) == MOST
    assert found[-1] == "Sentence number 39."


def test_nothing_has_no_sentences() -> None:
    assert sentences("") == sentences(" \n ") == []
    assert not is_long("")


def test_questions_are_cut_where_two_are_joined() -> None:
    assert questions("who is the dsl and also how long do we keep notes?") == [
        "who is the dsl",
        "how long do we keep notes?",
    ]
    assert questions("is it ok to share and what do I write down") == ["is it ok to share", "what do I write down"]
    assert questions("one thing only") == ["one thing only"]
