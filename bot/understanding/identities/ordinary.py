"""When an ordinary word is somebody's name: "Grace told me", "mark in 4b", "a boy called will"."""

from __future__ import annotations

from bot.understanding.identities.circumstances import month_like, whereabouts
from bot.understanding.identities.lexicon import Standing
from bot.understanding.identities.naming import apposed, nicknamed
from bot.understanding.identities.sentence import Sentence
from bot.understanding.identities.subjects import is_subject

_ASKED = frozenset(("does", "did", "can", "should", "would"))
_ADDRESSED = frozenset(("told", "tell", "asked", "ask", "met", "rang", "phoned", "emailed", "texted"))


def like_is_name(sentence: Sentence, place: int) -> bool:
    """Whether an ordinary word that is a given name too is one here."""
    token = sentence.tokens[place]
    modal = sentence.is_in(place, "modal")
    if sentence.titled(place):
        plain = not modal and not sentence.is_in(place - 2, "miss_before")
        return token.cap or not sentence.weakly_titled(place) or plain
    if sentence.determined(place):
        ours = sentence.word(place - 1) == "our" and not sentence.in_title(place) and not sentence.is_in(place, "nouny")
        goes_on = sentence.ends(place) or sentence.said_of_person(place)
        return token.cap and (sentence.called(place) or (ours and goes_on))
    if sentence.owns(place) or nicknamed(sentence, place):
        return True
    if month_like(sentence, place) and not sentence.spoken_to(place):
        return False
    if sentence.called(place):
        return token.cap or not modal or sentence.ends(place)
    if whereabouts(sentence, place):
        return sentence.class_follows(place)
    if token.cap and not token.first:
        return _capital(sentence, place)
    if token.cap and (sentence.full_name(place) or sentence.greeted(place) or sentence.hyphened(place)):
        return True
    if token.first and token.cap and _set_off(sentence, place):
        return True
    if is_subject(sentence, place, modal=modal):
        return True
    return not modal and _small(sentence, place)


def surname_like_is_name(sentence: Sentence, place: int) -> bool:
    """Whether an ordinary word or a town that is a surname too is one here. Beside a given name, see `reach`."""
    token = sentence.tokens[place]
    if sentence.titled(place):
        return token.cap or not sentence.weakly_titled(place) or not sentence.is_in(place - 2, "miss_before")
    if sentence.called(place):
        return token.cap
    told = sentence.is_in(place + 1, "speaks") and sentence.word(place + 2) in (
        "me",
        "us",
        "her",
        "him",
        "that",
        "he",
        "she",
    )
    named = sentence.word(place - 1) in _ADDRESSED and not token.first and not sentence.in_title(place)
    return token.cap and (told or named) and not sentence.determined(place)


def _set_off(sentence: Sentence, place: int) -> bool:
    """Whether a dash sets off the name that opens a message: "Grace - no papers"."""
    if any(sentence.is_in(place, cue) for cue in ("verb_like", "nouny", "months", "people", "kin")):
        return False
    return place + 1 < len(sentence.tokens) and sentence.tokens[place + 1].gap in (" - ", " – ", " — ")


def _capital(sentence: Sentence, place: int) -> bool:
    """A capital inside a sentence makes it a name, but for subjects ("in Art") and titles."""
    if sentence.in_title(place) or (sentence.is_in(place, "kin") and not sentence.full_name(place)):
        return False
    if sentence.is_in(place, "months") and not sentence.full_name(place):
        pointed = sentence.spoken_to(place) or sentence.done_to(place) or sentence.person_before(place)
        return pointed or sentence.said_of_person(place) or sentence.tokens[place].owner
    subject = sentence.is_in(place, "nouny") and sentence.word(place - 1) in ("in", "of", "for", "during", "and", "or")
    return not subject or sentence.said_of_person(place) or sentence.spoken_to(place)


def _small(sentence: Sentence, place: int) -> bool:
    """In small letters it has to be pointed at, and nothing may be built on it ("child art club")."""
    verb = sentence.is_in(place, "verb_like")
    if apposed(sentence, place):
        return True
    if sentence.person_before(place) and (not verb or sentence.is_in(place - 2, "owners_determiners")):
        told = sentence.ends(place) or sentence.is_in(place + 1, "telling")
        if verb:
            stops = place + 1 >= len(sentence.tokens) or sentence.tokens[place + 1].gap.strip() != ""
            return stops or sentence.is_in(place + 1, "telling") or sentence.is_in(place + 1, "finite")
        return told or _goes_on(sentence, place)
    if sentence.person_before(place) and sentence.tokens[place - 1].first:
        return sentence.is_in(place + 1, "finite") or sentence.is_in(place + 1, "speaks")
    if sentence.tokens[place].first and sentence.word(place + 1) == "from":
        return sentence.word(place + 2) in ("the", "my", "our", "reception", "year")
    if sentence.class_follows(place, code_only=True):
        return sentence.tokens[place].first or sentence.is_in(place - 1, "person_prepositions")
    if sentence.word(place - 1) in _ADDRESSED and sentence.close(place):
        return sentence.ends(place)
    if sentence.greeted(place) and not verb and sentence.word(place - 1) != "from":
        return sentence.ends(place)
    if sentence.is_in(place, "nouny"):
        return False
    if _asked_of(sentence, place):
        return True
    if sentence.is_in(place - 1, "seen_doing") and sentence.word(place + 1).endswith("ing"):
        return True
    pointed = sentence.spoken_to(place) or (sentence.done_to(place) and not verb)
    return pointed and sentence.ends(place)


def _asked_of(sentence: Sentence, place: int) -> bool:
    """Whether a question is about the word: "does paris need to be there", "is it ok for chase to be"."""
    after = place + 1
    if sentence.word(place - 1) in _ASKED and not sentence.tokens[place - 1].owner:
        return sentence.is_in(after, "asked_of")
    if sentence.word(place - 1) != "for" or sentence.word(after) != "to":
        return False
    return sentence.word(after + 1) == "be" or sentence.is_in(after + 1, "asked_of")


def _goes_on(sentence: Sentence, place: int) -> bool:
    """Whether the next word does not make a compound with this one."""
    if sentence.is_in(place + 1, "being"):
        return True
    return sentence.standings[place + 1] in (Standing.NAME, Standing.SURNAME_LIKE, Standing.LIKE)
