"""Finds addresses: a number and a street, a street with capitals, and where somebody is said to live."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from bot.understanding.identities.lexicon import Standing
from bot.understanding.identities.sentence import Sentence
from bot.understanding.identities.spans import Identity

_NUMBER: Final = re.compile(r"\d{1,4}[a-z]?")
_NAME_WORDS = 3
_JOINTS: Final = frozenset((" ", ", ", "-", "  ", " - ", ",", ". "))
_FLATS: Final = frozenset(("flat", "apartment", "apt", "unit"))
_AT: Final = frozenset(("at", "is", "on", "in", "to", "off", "as"))


def find_addresses(sentence: Sentence) -> Iterator[Identity]:
    """Yield the addresses in a message. A town on its own is not one."""
    tokens = sentence.tokens
    for place, token in enumerate(tokens):
        end = 0
        if token.word[0].isdecimal():
            end = _numbered(sentence, place)
        elif token.word in _FLATS:
            end = _flat(sentence, place)
        end = end or (_capital_street(sentence, place) if token.cap else 0) or _dwelling(sentence, place)
        if end:
            end = _second_line(sentence, end)
            yield Identity(tokens[_opening(sentence, place)].start, tokens[end - 1].end, "address")


def _joined(sentence: Sentence, place: int) -> bool:
    return 0 < place < len(sentence.tokens) and sentence.tokens[place].gap in _JOINTS


def _ahead(sentence: Sentence, start: int) -> range:
    return range(start, min(start + 1 + _NAME_WORDS, len(sentence.tokens)))


def _opening(sentence: Sentence, place: int) -> int:
    """Return where an address begins whose street stands at a place: at "flat 2", if that comes before."""
    start = place - 2
    if start >= 0 and sentence.word(start) in _FLATS and all(_joined(sentence, one) for one in (start + 1, place)):
        return start
    return place


def _numbered(sentence: Sentence, place: int) -> int:
    """A house number, up to three words and a street word. Returns the end, or 0."""
    dated = place > 0 and sentence.tokens[place].gap in ("/", ".", "-")
    if dated or not _NUMBER.fullmatch(sentence.word(place)) or sentence.is_in(place - 1, "not_numbered"):
        return 0
    lives = any(sentence.is_in(back, "dwelling") for back in range(place - 4, place))
    for end in _ahead(sentence, place + 1):
        if not _joined(sentence, end) or sentence.word(end)[0].isdecimal():
            return 0
        if end > place + 1 and sentence.is_in(end, "streets") and _is_street(sentence, place, end, lives=lives):
            longer = sentence.is_in(end + 1, "sure_streets") and sentence.close(end + 1)
            return end + 2 if longer else end + 1
        article = end == place + 1 and sentence.word(end) == "the" and (lives or sentence.tokens[end].cap)
        saint = sentence.word(end) == "st" and (sentence.tokens[end].cap or _street_ahead(sentence, end + 2))
        new = sentence.word(end) in ("new", "old", "school") and sentence.is_in(end + 1, "sure_streets")
        if sentence.is_in(end, "not_streets") and not (article or saint or new):
            return 0
    return 0


def _street_ahead(sentence: Sentence, start: int) -> bool:
    """Whether a word that only streets have stands at a place or right behind: "6 st hilda's terrace"."""
    return any(sentence.is_in(one, "sure_streets") and sentence.close(one) for one in (start, start + 1))


def _is_street(sentence: Sentence, start: int, end: int, *, lives: bool) -> bool:
    """Whether a word such as "way" or "hill" is a street's here; "road" always is behind a number."""
    if lives or sentence.is_in(end, "sure_streets"):
        return True
    between = range(start + 1, end)
    if sentence.tokens[end].cap:
        return all(sentence.tokens[place].cap for place in between)
    return any(sentence.standings[place] not in (Standing.COMMON, Standing.OTHER, Standing.NEVER) for place in between)


def _capital_street(sentence: Sentence, place: int) -> int:
    """One to three words with capitals and a street word with one: "Acacia Avenue"."""
    token = sentence.tokens[place]
    everyday = sentence.standings[place] in (Standing.COMMON, Standing.NEVER)
    if sentence.is_in(place, "determiners") or (token.first and everyday) or sentence.word(place - 1) in ("the", "a"):
        return 0
    for end in _ahead(sentence, place + 1):
        if not sentence.close(end) or not sentence.tokens[end].cap:
            return 0
        if sentence.is_in(end, "sure_streets"):
            famous = f"{sentence.word(end - 1)} {sentence.word(end)}" in sentence.lexicon.cues["famous_streets"]
            return 0 if famous else end + 1
    return 0


def _dwelling(sentence: Sentence, place: int) -> int:
    """A street, a house with a name, or a number, behind "lives at" and the like."""
    lives = sentence.is_in(place - 1, "dwelling")
    if not lives and not (sentence.word(place - 1) in _AT and sentence.is_in(place - 2, "dwelling")):
        return 0
    if sentence.word(place) in ("number", "no") and _NUMBER.fullmatch(sentence.word(place + 1)):
        return place + 2
    return _house(sentence, place + (sentence.word(place) == "the"))


def _house(sentence: Sentence, start: int) -> int:
    """One to three words and a word for a house or street. Returns the end, or 0."""
    for end in _ahead(sentence, start):
        if end > start and not _joined(sentence, end):
            return 0
        building = sentence.is_in(end, "houses") or sentence.is_in(end, "sure_streets")
        if end > start and building and _house_name(sentence, start, end):
            return end + 1
        plain = any(sentence.is_in(end, cue) for cue in ("not_streets", "people", "kin"))
        if plain and not sentence.tokens[end].cap and sentence.word(end) != "old":
            return 0
    return 0


def _house_name(sentence: Sentence, start: int, end: int) -> bool:
    words = range(start, end)
    if all(sentence.tokens[place].cap for place in (*words, end)):
        return True
    stops = ("determiners", "school_stops")
    return not any(sentence.is_in(place, cue) and sentence.word(place) != "old" for place in words for cue in stops)


def _second_line(sentence: Sentence, end: int) -> int:
    """Return the end with the street that follows a house's name and a comma: "rose cottage, mill lane"."""
    if end >= len(sentence.tokens) or sentence.tokens[end].gap != ", ":
        return end
    for last in range(end + 1, min(end + 4, len(sentence.tokens))):
        if not sentence.close(last) or sentence.is_in(last - 1, "not_streets"):
            return end
        if sentence.is_in(last, "sure_streets") or sentence.is_in(last, "houses"):
            return last + 1
    return end


def _flat(sentence: Sentence, place: int) -> int:
    """ "Flat 3b", with the house that it is in."""
    if not _NUMBER.fullmatch(sentence.word(place + 1)) or not _joined(sentence, place + 1):
        return 0
    end = place + 2
    for ahead in _ahead(sentence, end):
        street = sentence.is_in(ahead, "houses") or sentence.is_in(ahead, "streets")
        if not _joined(sentence, ahead) or (sentence.is_in(ahead, "not_streets") and not street):
            break
        if street:
            return ahead + 1
    return end
