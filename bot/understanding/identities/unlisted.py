"""When a word that is in no list of names is one: a rare name, a misspelt name, an odd surname."""

from __future__ import annotations

from bot.understanding.identities.lexicon import Standing
from bot.understanding.identities.sentence import Sentence


def unknown_is_name(sentence: Sentence, place: int) -> bool:
    """Whether a word that is neither listed nor an everyday one is a name here."""
    token = sentence.tokens[place]
    if token.upper and len(token.text) <= 5 and not sentence.called(place):
        return False
    if len(token.word) < 2:
        return False
    if sentence.titled(place):
        return token.cap or not sentence.lexicon.misspelt(token.word)
    return _capital(sentence, place) if token.cap else _small(sentence, place)


def common_is_name(sentence: Sentence, place: int) -> bool:
    """Whether an everyday word is a surname here: "Mr Potato". Only a title and a capital tell."""
    token = sentence.tokens[place]
    titled = token.cap and sentence.titled(place) and not sentence.weakly_titled(place)
    return titled and not token.upper and len(token.text) > 1


def _small(sentence: Sentence, place: int) -> bool:
    token = sentence.tokens[place]
    if len(token.word) < 3 or sentence.lexicon.misspelt(token.word):
        return False
    if sentence.called(place) or sentence.apposed(place):
        return True
    person = sentence.person_before(place)
    if person and sentence.is_in(place - 2, "owners_determiners"):
        return True
    if sentence.owns(place) and not sentence.determined(place):
        return True
    starts = token.first or sentence.is_in(place - 1, "boundary")
    if sentence.class_follows(place) and not sentence.determined(place):
        return starts or person or sentence.is_in(place - 1, "person_prepositions")
    if starts and sentence.near(place + 1) and sentence.is_in(place + 1, "speaks"):
        return True
    if (
        token.first
        and len(token.word) > 3
        and sentence.is_in(place + 1, "being")
        and sentence.is_in(place + 2, "feels")
    ):
        return True
    if person:
        return sentence.is_in(place + 1, "telling") or sentence.is_in(place + 1, "being") or sentence.ends(place)
    return sentence.spoken_to(place) and sentence.ends(place) and len(token.word) > 4


def _capital(sentence: Sentence, place: int) -> bool:
    token = sentence.tokens[place]
    determined = sentence.determined(place)
    if sentence.called(place):
        return True
    if sentence.owns(place) or sentence.class_follows(place) or sentence.hyphened(place):
        return not determined
    if sentence.near(place + 1) and sentence.is_in(place + 1, "speaks"):
        return not determined
    slip = token.first and sentence.lexicon.misspelt(token.word)
    if sentence.full_name(place) and not determined:
        return not slip
    if sentence.word(place + 1) == "family" and not token.upper:
        return True
    if _with_another(sentence, place) and not slip:
        return not determined
    if token.first:
        felt = sentence.is_in(place + 1, "being") and sentence.is_in(place + 2, "feels")
        return felt or sentence.greeted(place) or (not slip and len(token.text) > 2 and _opens_about(sentence, place))
    if determined:
        return False
    return (
        sentence.person_before(place)
        or sentence.apposed(place)
        or sentence.spoken_to(place)
        or sentence.done_to(place)
        or sentence.greeted(place)
        or (sentence.near(place) and sentence.word(place - 1) in ("about", "with", "for"))
        or sentence.said_of_person(place)
        or (sentence.word(place + 1) == "and" and sentence.word(place + 2) in ("his", "her"))
    )


def _opens_about(sentence: Sentence, place: int) -> bool:
    """Whether a sentence that the word opens is about a person."""
    after = place + 1
    goes_on = sentence.near(after) and not sentence.tokens[place].owner
    if goes_on and (sentence.is_in(after, "being") or sentence.word(after) == "from"):
        return True
    return sentence.said_of_person(place)


def _with_another(sentence: Sentence, place: int) -> bool:
    """Whether another word with a capital that may be a name is named with it: "Dechen and Tenzin"."""
    other = place + 2
    if sentence.word(place + 1) not in ("and", "&") or other >= len(sentence.tokens):
        return False
    token = sentence.tokens[other]
    return token.cap and not token.upper and sentence.standings[other] in (Standing.UNKNOWN, Standing.NAME)
