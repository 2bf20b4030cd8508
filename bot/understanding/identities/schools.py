"""Finds schools that are named, with the class that stands beside them. "Year 9" and "primary school" stay."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from bot.understanding.identities.lexicon import Standing
from bot.understanding.identities.schoolclasses import class_before, with_class
from bot.understanding.identities.sentence import Sentence
from bot.understanding.identities.spans import Identity

_NAME_WORDS = 4
_JOINTS: Final = frozenset((" ", "-", " - ", "' ", "’ "))
_SHORT: Final = frozenset(("st", "sts", "ss", "c", "e", "r", "rc", "ce"))
_LINKS: Final = frozenset(("of", "the", "and"))
_CROWNED: Final = frozenset(
    ("queen", "king", "prince", "princess", "lord", "lady", "sir", "bishop", "archbishop", "cardinal")
)
# The words for kinds of school that may be said of a school without being the last word of its name.
_WEAK_ENDS: Final = frozenset(
    ("of", "and", "england", "boys", "girls", "first", "free", "special", "upper", "lower", "middle", "kids")
)


def find_schools(sentence: Sentence) -> Iterator[Identity]:
    """Yield the schools named in a message."""
    tokens = sentence.tokens
    before_kind = {
        place - back
        for place in range(1, len(tokens))
        if sentence.is_in(place, "school_types")
        for back in range(1, _NAME_WORDS + 1)
    }
    place = 0
    while place < len(tokens):
        span = (
            _saint(sentence, place)
            or _ysgol(sentence, place)
            or (_named(sentence, place) if place in before_kind else None)
        )
        span = span or _attended(sentence, place)
        if span is None:
            place += 1
            continue
        start, end = with_class(sentence, *span)
        yield Identity(tokens[start].start, tokens[end - 1].whole, "school")
        place = max(end, place + 1)


def _joined(sentence: Sentence, place: int) -> bool:
    if not 0 < place < len(sentence.tokens):
        return False
    gap = sentence.tokens[place].gap
    return gap in _JOINTS or (gap == ". " and sentence.word(place - 1) in _SHORT)


def _alone(sentence: Sentence, place: int) -> Standing:
    """What the word can be, seen apart from the phrase that it stands in."""
    return sentence.lexicon.standing(sentence.word(place))


def _kinds(sentence: Sentence, place: int) -> int:
    """Return the end of the words for kinds of school that begin at a place."""
    end = place
    while end < place + 6 and _joined(sentence, end) and sentence.is_in(end, "school_types"):
        end += 1
    while end > place and sentence.word(end - 1) in _WEAK_ENDS:
        end -= 1
    return end


def _saint(sentence: Sentence, place: int) -> tuple[int, int] | None:
    """ "St Mary's", "st josephs primary"; not St Thomas' Hospital or St George's Day."""
    if sentence.word(place) not in ("st", "saint", "sts", "ss") or not _joined(sentence, place + 1):
        return None
    named = place + 1
    while named < place + 4 and sentence.word(named) in ("the", "of"):
        named += 1
    if named >= len(sentence.tokens) or not sentence.word(named).isalpha():
        return None
    token = sentence.tokens[named]
    if sentence.standings[named] in (Standing.NEVER, Standing.COMMON) and not token.owner:
        return None
    last = named + 1
    while (
        last < named + 4
        and _joined(sentence, last)
        and (sentence.is_in(last, "saints") or sentence.word(last) in _LINKS)
    ):
        last += 1
    while sentence.word(last - 1) in _LINKS:
        last -= 1
    end = _kinds(sentence, last)
    if end > last:
        return place, end
    likely = token.owner or token.word.endswith("s") or sentence.is_in(place - 1, "school_at") or last > named + 1
    town = sentence.is_in(named, "saint_towns") and not token.owner
    return (place, last) if likely and not town and not sentence.is_in(last, "saint_others") else None


def _ysgol(sentence: Sentence, place: int) -> tuple[int, int] | None:
    """ "Ysgol Gyfun Cwm Du": in Welsh the kind of school comes first."""
    end = place + 1
    if sentence.word(place) == "ysgol":
        while end <= place + _NAME_WORDS and _joined(sentence, end) and sentence.tokens[end].cap:
            end += 1
    return (place, end) if end > place + 1 else None


def _named(sentence: Sentence, place: int) -> tuple[int, int] | None:
    """One to four words of a name before the kind of school."""
    lady = sentence.word(place) == "our" and sentence.word(place + 1) in ("lady", "ladys")
    if (sentence.is_in(place, "school_stops") and not lady) or not sentence.word(place).isalpha():
        return None
    for head in range(place + 1, min(place + 1 + _NAME_WORDS, len(sentence.tokens))):
        if not _joined(sentence, head):
            return None
        kind = sentence.is_in(head, "school_types") and sentence.word(head) not in _LINKS
        if kind:
            end = _kinds(sentence, head)
            if _has_head(sentence, head, end) and _names_school(sentence, place, head, end, lady=lady):
                return place, end
        stop = sentence.is_in(head, "school_stops") and not (sentence.tokens[head].cap and kind)
        if stop and sentence.word(head) not in _LINKS:
            return None
    return None


def _has_head(sentence: Sentence, start: int, end: int) -> bool:
    """Whether the words say outright that it is a school: "high" or "junior" does so only with a capital."""
    heads = [sentence.word(place) for place in range(start, end) if sentence.is_in(place, "school_heads")]
    return bool(heads) and (heads not in (["high"], ["infant"], ["junior"], ["comp"]) or sentence.tokens[start].cap)


def _names_school(sentence: Sentence, start: int, head: int, end: int, *, lady: bool) -> bool:
    words = range(start, head)
    tokens = sentence.tokens
    if lady:
        return tokens[start + 1].cap or sentence.word(start + 2) == "of"
    standings = [_alone(sentence, place) for place in words]
    if sentence.word(head - 1) in _LINKS:
        return False
    if Standing.NEVER in standings or any(sentence.is_in(place, cue) for place in words for cue in ("people", "kin")):
        return False
    town = head == start + 1 and sentence.is_in(start, "places") and not (tokens[head].cap or tokens[start].owner)
    everyday = town or all(one is Standing.COMMON for one in standings)
    if tokens[start].cap and all(tokens[place].cap or sentence.word(place) in _LINKS for place in words):
        return not everyday or (tokens[head].cap and not tokens[start].first)
    return sentence.is_in(end - 1, "school_lower_heads") and _small_name(sentence, start, head, standings)


def _small_name(sentence: Sentence, start: int, head: int, standings: list[Standing]) -> bool:
    """Whether small letters name a school: "moorside primary"; not "jayden's primary school"."""
    words = range(start, head)
    if any(sentence.tokens[place].owner for place in words):
        return sentence.word(start) in _CROWNED
    if head == start + 1 and sentence.determined(start) and standings[0] is not Standing.NAME:
        return False
    usual = all(
        one is not Standing.COMMON or sentence.is_in(place, "school_words")
        for place, one in zip(words, standings, strict=True)
    )
    rare = any(
        one in (Standing.UNKNOWN, Standing.NAME) and not sentence.lexicon.misspelt(sentence.word(place))
        for place, one in zip(words, standings, strict=True)
    )
    led = sentence.is_in(start - 1, "school_at") or (sentence.tokens[start].first and head > start + 1)
    return usual and (rare or led or (sentence.word(start) in _CROWNED and head > start + 1))


def _attended(sentence: Sentence, place: int) -> tuple[int, int] | None:
    """A name behind "attends", "a pupil at" or "year 4 at"."""
    token = sentence.tokens[place]
    before = sentence.word(place - 1)
    attends = before in ("attends", "attending", "attended")
    if not attends and before not in ("at", "in", "from", "of"):
        return None
    if sentence.standings[place] in (Standing.COMMON, Standing.NEVER, Standing.OTHER) or sentence.is_in(
        place, "places"
    ):
        return None
    unknown = sentence.standings[place] is Standing.UNKNOWN and not token.upper
    if token.first or not (token.cap or (unknown and not sentence.lexicon.misspelt(token.word))):
        return None
    if not attends:
        known = sentence.is_in(place - 2, "school_known") or class_before(sentence, place - 2) is not None
        if not known or (before != "at" and not (unknown and token.cap)):
            return None
    end = place + 1
    while end < place + _NAME_WORDS and _joined(sentence, end) and sentence.tokens[end].cap:
        if sentence.is_in(end, "school_stops"):
            break
        end += 1
    return place, end
