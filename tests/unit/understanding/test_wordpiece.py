import unicodedata
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tokenizers import BertWordPieceTokenizer

from bot.understanding.wordpiece import MAX_TOKENS, WordPiece

FIXED = [
    "",
    " ",
    "\t\n\r",
    "Hello, World!",
    "don't can’t won`t",
    "Zoë's café: crêpes, jalapeño & Nguyễn",
    "ﬁne ﬂuff İstanbul ẞ ß",
    "学校 safeguarding 安全です",
    "한국어 가나다",
    "e\u0301 n\u0303 \u200b \ufeff \ufffd \x00 \x7f \xad",
    "👩‍👩‍👧 🆘 ❤️",
    "£5.50 → 10€ ½ ²",
    "a" * 100,
    "a" * 101,
    "word " * 200,
    "[CLS] [SEP] [UNK] [PAD] [MASK]",
    "under_score hy-phen em—dash",
    "\U0002b820\U0002b920\U0002f800",
    "١٢٣ ४५६",
    "Ω Å K",
]


@pytest.fixture(scope="module")
def ours(encoder_folder: Path) -> WordPiece:
    return WordPiece.from_file(encoder_folder / "vocab.txt")


@pytest.fixture(scope="module")
def reference(encoder_folder: Path) -> BertWordPieceTokenizer:
    tokenizer = BertWordPieceTokenizer(str(encoder_folder / "vocab.txt"), lowercase=True)
    tokenizer.enable_truncation(MAX_TOKENS)
    # Upstream cuts out markers that are typed; for us what a user types is only ever text.
    return tokenizer


def _steady(character: str) -> bool:
    """Whether Unicode has not turned it into a mark or a punctuation sign since upstream's tables were made."""
    now, then = unicodedata.category(character), unicodedata.ucd_3_2_0.category(character)
    return character != "\u166d" and (now in {then, "Cn"} or now[0] in "LNSZ")


ALPHABET = st.characters(exclude_categories=["Cs"]).filter(_steady)
ORDINARY = st.sampled_from("abcdefghijklmnopqrstuvwxyzABCDEFÀéöñŁçİß '’-.,!?()0123456789\n\t\u0301中あ한👍")


def _without_markers(text: str) -> str:
    return text.replace("[", "(").replace("]", ")")


def test_it_reads_the_fixed_list_as_upstream_does(ours: WordPiece, reference: BertWordPieceTokenizer) -> None:
    for text in map(_without_markers, FIXED):
        assert ours.encode(text) == reference.encode(text).ids


def test_it_reads_the_varied_sentences_as_upstream_does(
    ours: WordPiece, reference: BertWordPieceTokenizer, varied: list[str]
) -> None:
    assert [ours.encode(text) for text in varied] == [reference.encode(text).ids for text in varied]


@settings(max_examples=300, deadline=None)
@given(st.text(ALPHABET, max_size=60) | st.text(ORDINARY, max_size=300))
def test_it_reads_any_text_as_upstream_does(ours: WordPiece, reference: BertWordPieceTokenizer, text: str) -> None:
    text = _without_markers(text)
    assert ours.encode(text) == reference.encode(text).ids


def test_a_typed_marker_is_only_text(ours: WordPiece) -> None:
    ids = ours.encode("[SEP] [CLS] [PAD]")
    assert ids.count(ours.end) == 1
    assert ids.count(ours.start) == 1
    assert ours.padding not in ids


def test_a_long_text_is_cut_to_the_limit(ours: WordPiece) -> None:
    ids = ours.encode("safeguarding " * 500)
    assert len(ids) == MAX_TOKENS
    assert ids[-1] == ours.end
