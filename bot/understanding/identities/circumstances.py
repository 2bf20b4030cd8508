"""When a name stands for a time or a place: "in June", "last summer", "near Jordan", "moved to Chester"."""

from __future__ import annotations

from typing import Final

from bot.understanding.identities.lexicon import Standing
from bot.understanding.identities.sentence import Sentence

_WEEKDAYS: Final = frozenset(("sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"))
_SPANS: Final = frozenset(("half", "term", "terms", "holidays", "holiday", "bank"))
_JOINED: Final = frozenset(("and", "or", "&"))
_LONGEST_LIST = 3


def month_like(sentence: Sentence, place: int) -> bool:
    """Whether a month's, season's or day's name is used for the time."""
    if not sentence.is_in(place, "months"):
        return False
    after = sentence.word(place + 1)
    if (sentence.close(place + 1) and after[:1].isdecimal()) or after in _SPANS:
        return True
    before = sentence.word(place - 1)
    if not sentence.near(place) or (before == "on" and sentence.word(place) not in _WEEKDAYS):
        return False
    return sentence.is_in(place - 1, "month_before") or before[:1].isdecimal()


def whereabouts(sentence: Sentence, place: int) -> bool:
    """Whether a town or country stands here, though people are called by its name too."""
    if not sentence.is_in(place, "places") or sentence.owns(place):
        return False
    office = sentence.near(place + 1) and sentence.is_in(place + 1, "offices")
    if office or sentence.tokens[place].owner:
        return office
    if (
        sentence.word(place + 1) in ("to", "in")
        and sentence.is_in(place + 2, "places")
        and _only_place(sentence, place + 2)
    ):
        return True
    if sentence.word(place + 1) == "has" and sentence.word(place + 2) in ("its", "their"):
        return True
    return leads_to_place(sentence, place) or _served(sentence, place) or _listed_with_places(sentence, place)


def _served(sentence: Sentence, place: int) -> bool:
    """Whether a body or a person of the town is named: "the LADO for Preston", "a worker from Chester"."""
    if not sentence.near(place) or sentence.word(place - 1) not in ("for", "from", "of"):
        return False
    if sentence.is_in(place - 2, "offices"):
        return True
    return sentence.word(place - 1) == "from" and sentence.is_in(place - 2, "people")


def no_person(sentence: Sentence, place: int) -> bool:
    """Whether a word with a capital is a house's, a body's or a plan's: "the Alder Centre", "Operation Bluebird"."""
    token = sentence.tokens[place]
    if not token.cap or token.owner or sentence.titled(place):
        return False
    if sentence.near(place) and sentence.word(place - 1) in ("operation", "op", "project", "hurricane"):
        return True
    after = place + 1
    if not sentence.close(after) or not sentence.is_in(after, "institutions"):
        return False
    led = sentence.close(place) and sentence.tokens[place - 1].cap and sentence.standings[place - 1] is Standing.NAME
    the = sentence.near(place) and sentence.word(place - 1) in ("the", "a", "an")
    return not led and (sentence.tokens[after].cap or the)


def leads_to_place(sentence: Sentence, place: int) -> bool:
    """Whether what stands before a word leads to a place rather than a person."""
    if not sentence.near(place):
        return False
    if sentence.is_in(place - 1, "place_prepositions"):
        return sentence.word(place - 1) != "in" or not sentence.is_in(place - 2, "not_placed")
    if sentence.word(place - 1) in ("to", "from", "for"):
        return sentence.near(place - 1) and sentence.is_in(place - 2, "going")
    return sentence.word(place - 1) in ("fled", "left", "leaving", "via", "visiting", "toward", "towards")


def _listed_with_places(sentence: Sentence, place: int) -> bool:
    """Whether the word stands in a list of places: "Jordan, Syria and Iraq", "Leeds or Preston"."""
    back = place
    for _ in range(_LONGEST_LIST):
        back = _other(sentence, back, -1)
        if back < 0:
            break
        if sentence.is_in(back, "places") and (_only_place(sentence, back) or leads_to_place(sentence, back)):
            return True
    ahead = _other(sentence, place, 1)
    return ahead > 0 and sentence.is_in(ahead, "places") and _only_place(sentence, ahead)


def _only_place(sentence: Sentence, place: int) -> bool:
    word = sentence.word(place)
    return word not in sentence.lexicon.given and word not in sentence.lexicon.surnames


def _other(sentence: Sentence, place: int, step: int) -> int:
    """Return where the word stands that "and", "or" or a comma ties to this one, or -1."""
    beside = place + step
    if not 0 <= beside < len(sentence.tokens):
        return -1
    if sentence.tokens[max(place, beside)].gap == ", ":
        return beside
    if sentence.word(beside) in _JOINED and 0 <= beside + step < len(sentence.tokens):
        return beside + step
    return -1


def may_be_place(sentence: Sentence, place: int) -> bool:
    """Whether an unlisted word with a capital may be a place: "in Xanthe", "from Zlynka"."""
    return leads_to_place(sentence, place) and sentence.standings[place] is Standing.UNKNOWN
