"""Finds schools that are named, with the class that stands beside them. "Year 9" and "primary school" stay."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from bot.understanding.identities.lexicon import Standing
from bot.understanding.identities.sentence import CLASS_CODE, NOT_CLASS, Sentence
from bot.understanding.identities.spans import Identity

_NAME_WORDS = 4
_JOINTS: Final = frozenset((" ", "-", ". ", " - ", "' ", "’ "))
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
        span = _saint(sentence, place) or (_named(sentence, place) if place in before_kind else None)
        span = span or _attended(sentence, place)
        if span is None:
            place += 1
            continue
        start, end = _with_class(sentence, *span)
        yield Identity(tokens[start].start, tokens[end - 1].whole, "school")
        place = max(end, place + 1)


def _joined(sentence: Sentence, place: int) -> bool:
    return 0 < place < len(sentence.tokens) and sentence.tokens[place].gap in _JOINTS


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
    return bool(heads) and (heads not in (["high"], ["infant"], ["junior"]) or sentence.tokens[start].cap)


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
    everyday = all(one is Standing.COMMON for one in standings)
    if tokens[start].cap and all(tokens[place].cap or sentence.word(place) in _LINKS for place in words):
        return not everyday or (tokens[head].cap and not tokens[start].first)
    return sentence.is_in(end - 1, "school_lower_heads") and _small_name(sentence, start, head, standings)


def _small_name(sentence: Sentence, start: int, head: int, standings: list[Standing]) -> bool:
    """Whether small letters name a school: "moorside primary"; not "jayden's primary school"."""
    words = range(start, head)
    if any(sentence.tokens[place].owner for place in words):
        return sentence.word(start) in _CROWNED
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
        known = sentence.is_in(place - 2, "school_known") or _class_before(sentence, place - 2) is not None
        if not known or (before != "at" and not (unknown and token.cap)):
            return None
    end = place + 1
    while end < place + _NAME_WORDS and _joined(sentence, end) and sentence.tokens[end].cap:
        if sentence.is_in(end, "school_stops"):
            break
        end += 1
    return place, end


def _class_before(sentence: Sentence, last: int) -> int | None:
    """Return where a class begins whose last word is at a place: "4b", "class 4B", "year 9"."""
    word = sentence.word(last)
    if CLASS_CODE.fullmatch(word) and word.lstrip("0123456789") not in NOT_CLASS:
        return last - 1 if sentence.word(last - 1) in ("class", "form") else last
    if word.isdecimal() and sentence.word(last - 1) in ("class", "form", "year", "yr", "y"):
        return last - 1
    return None


def _with_class(sentence: Sentence, start: int, end: int) -> tuple[int, int]:
    """Widen a school's span over the class before or behind it."""
    tokens = sentence.tokens
    linked = sentence.word(start - 1) in ("at", "in", "of", "from") and _joined(sentence, start)
    if linked and not tokens[start - 1].first:
        start = _or(_class_before(sentence, start - 2), start)
    elif start > 0 and tokens[start].gap in (" ", ", "):
        start = _or(_class_before(sentence, start - 1), start)
    if end < len(tokens) and tokens[end].gap in (" ", ", ", " (", " - "):
        if sentence.word(end) in ("class", "form") and _class_before(sentence, end + 1) == end:
            end += 2
        elif _class_before(sentence, end) == end:
            end += 1
    return start, end


def _or(place: int | None, other: int) -> int:
    return other if place is None else place
