"""Initials that stand for somebody: "J.S.", "JS in 4B", "pupil TK". "Child A" stays, as it hides who it is."""

from __future__ import annotations

from collections.abc import Iterator

from bot.understanding.identities.lexicon import Standing
from bot.understanding.identities.sentence import Sentence

_LETTERS = range(2, 4)
_NO_BODIES = frozenset(
    ("to", "so", "my", "me", "we", "he", "of", "on", "or", "if", "is", "as", "an", "by", "be", "do", "go", "up")
)


def initials(sentence: Sentence) -> Iterator[int]:
    """Yield the places of initials, and of those that stand with them: "AB and CD in year 2"."""
    for place in _sure(sentence):
        yield place
        other = place - 2
        if other >= 0 and sentence.word(place - 1) in ("and", "&") and _alone(sentence, other):
            yield other


def _alone(sentence: Sentence, place: int) -> bool:
    token = sentence.tokens[place]
    return token.upper and len(token.text) == 2 and not sentence.lexicon.everyday(token.word)


def _sure(sentence: Sentence) -> Iterator[int]:
    for place, token in enumerate(sentence.tokens):
        if len(token.text) == 1:
            hidden = sentence.standings[place] is Standing.NEVER
            if not hidden and token.word.isalpha() and sentence.titled(place) and not sentence.weakly_titled(place):
                yield place
            yield from _dotted(sentence, place)
        elif len(token.text) in _LETTERS and token.word.isalpha() and _are_initials(sentence, place):
            yield place


def _are_initials(sentence: Sentence, place: int) -> bool:
    token = sentence.tokens[place]
    if token.upper and sentence.word(place - 1) == "initials":
        return True
    if sentence.is_in(place, "acronyms") or sentence.is_in(place, "never"):
        return False
    if not token.text.isupper():
        return token.text.islower() and not sentence.lexicon.everyday(token.word) and _small_initials(sentence, place)
    if sentence.lexicon.everyday(token.word) and (not token.upper or not sentence.class_follows(place)):
        return False
    if sentence.class_follows(place) or sentence.called(place) or sentence.owns(place):
        return not sentence.determined(place)
    if not token.upper or sentence.determined(place):
        return False
    if sentence.person_before(place):
        return True
    return len(token.text) == 2 and sentence.is_in(place + 1, "speaks")


def _small_initials(sentence: Sentence, place: int) -> bool:
    """Two or three small letters: in front of a class, or without a vowel behind "pupil" or "initials"."""
    word = sentence.word(place)
    voiced = any(letter in "aeiouy" for letter in word)
    if sentence.tokens[place].first and not voiced and sentence.class_follows(place):
        return True
    pointed = sentence.called(place) or sentence.person_before(place)
    if not voiced and pointed:
        return True
    if len(word) == 2 and sentence.tokens[place].first and sentence.is_in(place + 1, "speaks"):
        return sentence.standings[place] is Standing.UNKNOWN
    if len(word) == 2 and sentence.class_follows(place):
        return sentence.class_follows(place, code_only=True) or sentence.is_in(place - 1, "person_prepositions")
    return False


def _dotted(sentence: Sentence, place: int) -> Iterator[int]:
    """Two or three capitals with stops, and "J S in year 9"; not "e.g." or "U.K."."""
    end = place
    joints = (".",) if sentence.tokens[place].text.islower() else (".", ". ", " ")
    while end < place + 4 and end < len(sentence.tokens) and _one_capital(sentence, end):
        end += 1
        if end < len(sentence.tokens) and sentence.tokens[end].gap not in joints:
            break
    if end - place not in _LETTERS or (
        place and _one_capital(sentence, place - 1) and sentence.tokens[place].gap in (".", ". ", " ")
    ):
        return
    if (
        place + 1 < len(sentence.tokens)
        and sentence.tokens[place].text.islower()
        and sentence.tokens[place + 1].gap != "."
    ):
        return
    letters = "".join(sentence.word(one) for one in range(place, end))
    spoken_for = letters in sentence.lexicon.cues["acronyms"] and letters not in _NO_BODIES
    if spoken_for and not sentence.class_follows(end - 1, code_only=True):
        return
    stopped = all("." in sentence.tokens[one].gap for one in range(place + 1, end))
    if stopped or sentence.class_follows(end - 1) or sentence.person_before(place):
        yield from range(place, end)


def _one_capital(sentence: Sentence, place: int) -> bool:
    token = sentence.tokens[place]
    return len(token.text) == 1 and token.text.isalpha()
