"""Finds people's names: by the lists, and by what stands around a word.

A listed name that is no ordinary word is a name wherever it stands. An ordinary word (grace, will, mark) needs a
reason to be one, and so does a word that is in no list at all.
"""

from __future__ import annotations

from collections.abc import Iterator

from bot.understanding.identities.circumstances import no_person, whereabouts
from bot.understanding.identities.initials import initials
from bot.understanding.identities.lexicon import Standing
from bot.understanding.identities.ordinary import like_is_name, surname_like_is_name
from bot.understanding.identities.reach import reaches
from bot.understanding.identities.repeats import repeats
from bot.understanding.identities.sentence import Sentence
from bot.understanding.identities.spans import Identity
from bot.understanding.identities.unlisted import common_is_name, unknown_is_name

_SHORT_UPPER = 4
_TIES = ("and", "or", "n", "plus")
_OF_FAMILY = (
    "girl",
    "girls",
    "boy",
    "boys",
    "lad",
    "lads",
    "kids",
    "children",
    "family",
    "twins",
    "siblings",
    "baby",
    "lot",
)


def find_names(sentence: Sentence) -> Iterator[Identity]:
    """Yield the names in a message."""
    tokens = sentence.tokens
    found = {place for place in range(len(tokens)) if _is_name(sentence, place)}
    found.update(place for start, end in sentence.lexicon.full_names(tokens) for place in range(start, end))
    found.update(initials(sentence))
    found.update(_coordinated(sentence, found))
    found.update(_families(sentence))
    found.update(repeats(sentence, found))
    for start, end in reaches(sentence, found):
        yield Identity(tokens[start].start, tokens[end - 1].end, "name")


def _is_name(sentence: Sentence, place: int) -> bool:
    """Whether the word at a place is a name or part of one."""
    if no_person(sentence, place):
        return False
    match sentence.standings[place]:
        case Standing.NAME:
            return _listed(sentence, place)
        case Standing.LIKE:
            return like_is_name(sentence, place)
        case Standing.SURNAME_LIKE:
            return surname_like_is_name(sentence, place)
        case Standing.UNKNOWN:
            return unknown_is_name(sentence, place)
        case Standing.COMMON:
            return common_is_name(sentence, place)
        case _:
            return False


def _listed(sentence: Sentence, place: int) -> bool:
    """Whether a listed name is one here: not a saint's, nor a town, a jewel or a flower that people are named after."""
    token = sentence.tokens[place]
    if sentence.word(place - 1) in ("st", "saint") and sentence.close(place):
        return False
    if sentence.titled(place):
        return True
    if whereabouts(sentence, place):
        return sentence.class_follows(place)
    if token.owner:
        return True
    if token.upper and (len(token.text) <= _SHORT_UPPER or sentence.is_in(place, "acronyms")):
        return _pointed(sentence, place)
    if not sentence.is_in(place, "seldom_words"):
        return True
    if not token.cap and sentence.word(place - 1) == "of" and sentence.standings[place - 2] is Standing.COMMON:
        related = sentence.is_in(place - 2, "kin") or sentence.is_in(place - 2, "people")
        return related or sentence.spoken_to(place) or sentence.word(place - 2) == "hold"
    if sentence.is_in(place + 1, "seldom_not_after") and sentence.close(place + 1):
        return False
    if sentence.near(place) and sentence.word(place - 1) in ("a", "an", "the", "this", "any", "some"):
        return sentence.said_of_person(place)
    return True


def _pointed(sentence: Sentence, place: int) -> bool:
    """Whether a short word all in capitals, such as TED, is said of a person."""
    if (
        sentence.person_before(place)
        or sentence.spoken_to(place)
        or sentence.done_to(place)
        or sentence.full_name(place)
    ):
        return True
    return sentence.called(place) or sentence.said_of_person(place) or sentence.greeted(place)


def _families(sentence: Sentence) -> Iterator[int]:
    """Yield surnames behind "the": "the Connors have left", "the Pickering girl"."""
    for place, token in enumerate(sentence.tokens):
        named = sentence.standings[place] in (Standing.UNKNOWN, Standing.SURNAME_LIKE)
        if not (named and token.cap and not token.upper and sentence.word(place - 1) == "the" and sentence.near(place)):
            continue
        if sentence.is_in(place, "places") or not sentence.near(place + 1):
            continue
        several = token.word.endswith("s") and sentence.word(place + 1) in (
            "have",
            "are",
            "were",
            "all",
            "live",
            "left",
        )
        if several or sentence.word(place + 1) in _OF_FAMILY:
            yield place


def _coordinated(sentence: Sentence, found: set[int]) -> Iterator[int]:
    """Yield words that a name is named in one breath with: "jayden and tymek", "Kofi, Xan and Bo"."""
    for place, standing in enumerate(sentence.standings):
        if standing in (Standing.UNKNOWN, Standing.LIKE) and place not in found and _may_join(sentence, place):
            token = sentence.tokens[place]
            before = sentence.word(place - 1) in _TIES and place - 2 in found
            after = sentence.word(place + 1) in _TIES and place + 2 in found
            signed = token.gap.strip() in ("&", "+") and place - 1 in found
            listed = token.cap and (_comma(sentence, place, found) or _comma(sentence, place + 1, found))
            opens = after and sentence.near(place + 1) and (token.cap or token.first)
            if (before and sentence.near(place - 1)) or opens or listed or signed:
                yield place


def _comma(sentence: Sentence, place: int, found: set[int]) -> bool:
    """Whether a comma parts the word at a place from the one before, and one of them is a name already."""
    if not 0 < place < len(sentence.tokens) or sentence.tokens[place].gap != ", ":
        return False
    return (place in found or place - 1 in found) and not sentence.tokens[place].upper


def _may_join(sentence: Sentence, place: int) -> bool:
    token = sentence.tokens[place]
    if sentence.is_in(place, "modal") or (not token.cap and sentence.is_in(place, "verb_like")):
        return False
    if token.upper and len(token.text) < 4:
        return False
    plain = sentence.standings[place] is Standing.UNKNOWN and not token.cap
    return not plain or (len(token.word) > 3 and not sentence.lexicon.misspelt(token.word))
