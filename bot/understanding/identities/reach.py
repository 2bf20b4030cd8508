"""How far a name reaches: titles, initials, particles and surnames beside a word that is a name."""

from __future__ import annotations

from collections.abc import Iterator

from bot.understanding.identities.lexicon import Standing
from bot.understanding.identities.sentence import Sentence
from bot.understanding.identities.subjects import finite

_LONGEST = 4
_EPITHETS = frozenset(("big", "little", "young", "old", "fat", "mad", "crazy", "wee", "lil"))
_LONE_LETTERS = frozenset("bcdefghjlpqstvz")


def reaches(sentence: Sentence, found: set[int]) -> Iterator[tuple[int, int]]:
    """Yield the half-open stretches of words that are whole names, in order."""
    done = 0
    for place in sorted(found):
        if place < done:
            continue
        start = _left(sentence, place, done)
        done = _right(sentence, place + 1, found)
        yield start, done


def _left(sentence: Sentence, place: int, done: int) -> int:
    start = place
    while start - 1 >= done and place - start < _LONGEST and _goes_before(sentence, start):
        start -= 1
    if start - 1 >= done and sentence.titled(start):
        start -= 1
    return start


def _goes_before(sentence: Sentence, place: int) -> bool:
    """Whether the word before is a first name, an initial or a particle of the name at `place`."""
    before = sentence.tokens[place - 1]
    if not sentence.close(place) or before.owner:
        return False
    if len(before.text) == 1:
        if sentence.titled(place - 1):
            return True
        return before.text.isupper() and before.text not in "AI" and not sentence.person_before(place - 1)
    standing = sentence.standings[place - 1]
    if "-" in sentence.tokens[place].gap:
        return before.cap or standing in (Standing.LIKE, Standing.UNKNOWN, Standing.SURNAME_LIKE)
    if before.cap and not before.first and before.word in _EPITHETS:
        return True
    if sentence.is_in(place - 1, "particles"):
        return before.cap or before.word in ("al", "el", "abd", "ibn", "bin")
    if standing is Standing.LIKE and not before.cap and _surname_only(sentence, place):
        # "rose okafor"; "will okafor come" stays apart from "will okafor said".
        return not sentence.is_in(place - 1, "modal") or (
            sentence.tokens[place - 1].first
            and (sentence.is_in(place + 1, "telling") or sentence.is_in(place + 1, "being"))
        )
    if standing is Standing.LIKE and not sentence.determined(place - 1):
        small = (
            sentence.is_in(place - 1, "modal")
            or sentence.is_in(place - 1, "verb_like")
            or sentence.is_in(place - 1, "people")
        )
        return before.cap or not (small or sentence.is_in(place - 1, "nouny"))
    if standing is not Standing.UNKNOWN or before.upper:
        return False
    if before.cap:
        return not before.first
    return len(before.word) > 3 and not sentence.lexicon.misspelt(before.word) and _surname_only(sentence, place)


def _right(sentence: Sentence, place: int, found: set[int]) -> int:
    limit = place + _LONGEST
    while place < len(sentence.tokens) and place < limit and sentence.close(place):
        if sentence.tokens[place - 1].owner:
            break
        if place in found:
            limit = max(limit, place + 2)
        elif not _goes_after(sentence, place):
            skip = sentence.is_in(place, "particles") and sentence.close(place + 1)
            named = place + 1 in found or (
                skip and sentence.tokens[place + 1].cap and sentence.standings[place + 1] is not Standing.COMMON
            )
            if not (
                skip
                and named
                and (sentence.word(place) in ("al", "el", "bin", "ibn") or sentence.tokens[place + 1].cap)
            ):
                break
        place += 1
    return place


def _goes_after(sentence: Sentence, place: int) -> bool:
    """Whether the word is a surname, or a surname's first letter, of the name right before it."""
    token = sentence.tokens[place]
    standing = sentence.standings[place]
    if standing is Standing.NEVER:
        return False
    if standing is Standing.COMMON:
        return _odd_surname(sentence, place)
    if len(token.text) == 1:
        if token.text.islower():
            return token.word in _LONE_LETTERS and (sentence.ends(place) or sentence.is_in(place + 1, "telling"))
        return token.text.isupper() and token.text != "I" and token.gap in (" ", ". ") and not _a_word(sentence, place)
    if standing is Standing.UNKNOWN:
        if token.gap in ("-", "‑"):
            return True
        if token.upper and len(token.text) < 4:
            return False
        if token.cap or (len(token.word) > 3 and not sentence.lexicon.misspelt(token.word)):
            return True
        return len(token.word) > 2 and _surname_place(sentence, place)
    if standing not in (Standing.LIKE, Standing.SURNAME_LIKE):
        return False
    if token.cap or "-" in token.gap:
        return not sentence.is_in(place, "places") or token.word in sentence.lexicon.surnames
    if sentence.is_in(place, "modal"):
        return finite(sentence, place + 1)
    if token.word not in sentence.lexicon.surnames:
        return False
    return _surname_place(sentence, place)


def _surname_only(sentence: Sentence, place: int) -> bool:
    word = sentence.word(place)
    return (
        sentence.standings[place] is Standing.NAME
        and word in sentence.lexicon.surnames
        and word not in sentence.lexicon.given
    )


def _odd_surname(sentence: Sentence, place: int) -> bool:
    """An everyday word with a capital right behind a given name: "Nigel Farthing"; not "Nigel Year 9"."""
    token = sentence.tokens[place]
    if not token.cap or token.upper or len(token.text) < 4 or sentence.tokens[place - 1].text.isupper():
        return False
    return not any(
        sentence.is_in(place, cue) for cue in ("people", "kin", "being", "telling", "school_types", "streets", "never")
    )


def _surname_place(sentence: Sentence, place: int) -> bool:
    """Whether the phrase goes on as it would behind a whole name."""
    if sentence.tokens[place].owner or sentence.ends(place) or sentence.class_follows(place):
        return True
    return sentence.is_in(place + 1, "telling") or sentence.is_in(place + 1, "being")


def _a_word(sentence: Sentence, place: int) -> bool:
    """Whether a lone capital A is the article, as in "Jayden A teacher said"."""
    return sentence.tokens[place].text == "A" and not sentence.ends(place)
