import pytest

from bot.understanding.encoder import Encoder
from bot.understanding.spelling import CACHE, Spelling, general_words

CONTENT = [
    "safeguarding and consent",
    "share information without consent",
    "consent and information sharing",
    "the lawful basis of the referral",
    "data protection is legal",
    "is the child safe",
]
KNOWN = ["MARAC", "MASH", "LADO", "GDPR", "eCDOP"]


@pytest.fixture(scope="module")
def spelling(encoder: Encoder) -> Spelling:
    return Spelling(CONTENT, general_words(encoder.pieces.ids), KNOWN)


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("safegaurding", "safeguarding"),
        ("infromation", "information"),
        ("consnet", "consent"),
        ("referal", "referral"),
        ("wihtout", "without"),
        ("infornatoin", "information"),
        ("tomorow", "tomorrow"),
        ("datasharing", "data sharing"),
        ("dont", "don't"),
        ("wont", "won't"),
    ],
)
def test_a_slip_is_read_as_what_was_meant(spelling: Spelling, typed: str, read: str) -> None:
    if typed == "datasharing":
        spelling = Spelling([*CONTENT, "data sharing"], known=KNOWN)
    assert spelling.repair(f"about {typed}, please?") == (f"about {read}, please?", ((typed, read),))


@pytest.mark.parametrize(
    "text",
    [
        "marac mash LADO gdpr ecdop",
        "the MAPPA and the CAMHS team",
        "I told Safeguardin's friend Khadijeh and mr Wyczynski",
        "teh kid",
        "year 11b ks4x 1234 a1b2c3d4",
        "unsharing resharing shareable consents consenting",
        "the organisation's behaviour, organised and colourful",
        "whispered to her grandmother’s neighbour",
        "",
        "?!  ...",
        "😀 学校",
    ],
)
def test_what_may_be_right_is_left_alone(spelling: Spelling, text: str) -> None:
    assert spelling.repair(text) == (text, ())


@pytest.mark.parametrize("typed", ["ilegal", "nsafe", "didt", "cann"])
def test_no_repair_turns_a_word_into_its_opposite(spelling: Spelling, typed: str) -> None:
    assert spelling.repair(f"it is {typed} to share") == (f"it is {typed} to share", ())


def test_a_name_in_the_middle_is_only_read_as_a_word_of_ours(spelling: Spelling) -> None:
    assert spelling.repair("I told Consnet")[1] == (("Consnet", "consent"),)
    assert spelling.repair("I told Tomorow")[1] == ()
    assert spelling.repair("Tomorow I tell")[1] == (("Tomorow", "tomorrow"),)
    assert spelling.repair("It ended. Tomorow I tell")[1] == (("Tomorow", "tomorrow"),)


def test_the_more_frequent_of_two_near_words_wins() -> None:
    spelling = Spelling(["care care care", "case"])
    assert spelling.repair("caze carre") == ("care care", (("caze", "care"), ("carre", "care")))


def test_without_a_general_list_only_content_words_are_read() -> None:
    spelling = Spelling(CONTENT)
    assert spelling.repair("consnet tomorow") == ("consent tomorow", (("consnet", "consent"),))


def test_the_cache_is_bounded(spelling: Spelling) -> None:
    for number in range(CACHE + 200):
        letters = "".join(chr(97 + number // 26**place % 26) for place in range(3))
        spelling.repair(f"qqqqqqqq{letters}")
    assert spelling._lookup.cache_info().currsize == CACHE
