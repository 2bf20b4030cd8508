"""When an ordinary word is somebody's name: "Grace told me", "mark in 4b", "a boy called will"."""

from __future__ import annotations

from bot.understanding.identities.lexicon import Standing
from bot.understanding.identities.sentence import Sentence

_FINITE = frozenset(
    (
        "is",
        "was",
        "has",
        "had",
        "isnt",
        "isn't",
        "wasnt",
        "wasn't",
        "hasnt",
        "hasn't",
        "doesnt",
        "doesn't",
        "didnt",
        "didn't",
        "keeps",
    )
)
_PAST = frozenset(
    (
        "told",
        "said",
        "came",
        "went",
        "got",
        "ran",
        "fell",
        "left",
        "kept",
        "lost",
        "drew",
        "felt",
        "wrote",
        "sent",
        "took",
        "broke",
        "stole",
        "sat",
        "ate",
        "drank",
    )
)
_BETWEEN = frozenset(("been", "being", "so", "very", "really", "always", "a", "an", "not", "too", "got", "badly"))
_ADDRESSED = frozenset(("told", "tell", "asked", "ask", "met", "rang", "phoned", "emailed", "texted"))
_NOT_PAST = frozenset(("misses", "need", "feed"))


def like_is_name(sentence: Sentence, place: int) -> bool:
    """Whether an ordinary word that is a given name too is one here."""
    token = sentence.tokens[place]
    modal = sentence.is_in(place, "modal")
    if sentence.titled(place):
        plain = not modal and not sentence.is_in(place - 2, "miss_before")
        return token.cap or not sentence.weakly_titled(place) or plain
    if sentence.owns(place) and not sentence.determined(place):
        return True
    if sentence.month_like(place) and not sentence.spoken_to(place):
        return False
    if sentence.called(place):
        return token.cap or not modal or sentence.ends(place)
    if sentence.determined(place):
        return False
    if token.cap and not token.first:
        return _capital(sentence, place)
    if token.cap and (sentence.full_name(place) or sentence.greeted(place) or sentence.hyphened(place)):
        return True
    if _subject(sentence, place, modal):
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


def _capital(sentence: Sentence, place: int) -> bool:
    """A capital inside a sentence makes it a name, but for subjects ("in Art") and titles."""
    if sentence.in_title(place):
        return False
    subject = sentence.is_in(place, "nouny") and sentence.word(place - 1) in ("in", "of", "for", "during", "and", "or")
    return not subject or sentence.said_of_person(place) or sentence.spoken_to(place)


def _small(sentence: Sentence, place: int) -> bool:
    """In small letters it has to be pointed at, and nothing may be built on it ("child art club")."""
    verb = sentence.is_in(place, "verb_like")
    if sentence.apposed(place):
        return True
    if sentence.person_before(place) and (not verb or sentence.is_in(place - 2, "owners_determiners")):
        told = sentence.ends(place) or sentence.is_in(place + 1, "telling")
        if verb:
            stops = place + 1 >= len(sentence.tokens) or sentence.tokens[place + 1].gap.strip() != ""
            return stops or sentence.is_in(place + 1, "telling") or sentence.word(place + 1) in _FINITE
        return told or _goes_on(sentence, place)
    if sentence.person_before(place) and sentence.tokens[place - 1].first:
        return sentence.word(place + 1) in _FINITE or sentence.is_in(place + 1, "speaks")
    if sentence.tokens[place].first and sentence.word(place + 1) == "from":
        return sentence.word(place + 2) in ("the", "my", "our", "reception", "year")
    if sentence.class_follows(place, code_only=True):
        return sentence.tokens[place].first or sentence.is_in(place - 1, "person_prepositions")
    if sentence.word(place - 1) in _ADDRESSED and sentence.close(place):
        return sentence.ends(place)
    if sentence.greeted(place) and not verb:
        return sentence.ends(place)
    if sentence.is_in(place, "nouny"):
        return False
    pointed = sentence.spoken_to(place) or (sentence.done_to(place) and not verb)
    return pointed and sentence.ends(place)


def _goes_on(sentence: Sentence, place: int) -> bool:
    """Whether the next word does not make a compound with this one."""
    if sentence.is_in(place + 1, "being"):
        return True
    return sentence.standings[place + 1] in (Standing.NAME, Standing.SURNAME_LIKE, Standing.LIKE)


def _subject(sentence: Sentence, place: int, modal: bool) -> bool:
    """Whether the word is who did or said something: "grace told me", "mark has bruises"."""
    after = place + 1
    if not sentence.near(after):
        return False
    token = sentence.tokens[place]
    starts = (
        token.first or sentence.is_in(place - 1, "boundary") or sentence.word(place - 1) in ("think", "thinks", "know")
    )
    nouny = sentence.is_in(place, "nouny")
    if modal:
        # "Will is", "may came": no verb form but the plain one can follow the verbs will and may.
        return starts and finite(sentence, after)
    if sentence.is_in(after, "speaks"):
        return starts or not nouny
    if token.first and token.cap and sentence.word(after) in ("and", "&") and _two_are(sentence, place):
        return True
    if not starts:
        return False
    if sentence.is_in(after, "being"):
        further = after + 1
        while further < after + 4 and sentence.word(further) in _BETWEEN:
            further += 1
        if sentence.word(further).isdecimal() and token.cap and sentence.word(further) == sentence.word(after + 1):
            return True
        return sentence.is_in(further, "feels") or (not nouny and sentence.is_in(after + 1, "predicates"))
    if sentence.class_follows(place) and token.cap:
        return not nouny or sentence.class_follows(place, code_only=True)
    if nouny:
        return False
    verb = sentence.is_in(place, "verb_like")
    if sentence.is_in(after, "telling"):
        return not verb or token.first
    if not (token.cap and token.first):
        return False
    placed = sentence.word(after) in ("in", "from", "at") and sentence.word(after + 1) in (
        "the",
        "my",
        "our",
        "reception",
    )
    return placed and not (verb and sentence.word(after) != "from" and token.word not in ("sue", "pat", "rob", "ray"))


def finite(sentence: Sentence, place: int) -> bool:
    """Whether a verb form stands here that cannot follow the verbs will and may."""
    word = sentence.word(place)
    if word in _FINITE or word in _PAST:
        return True
    return sentence.is_in(place, "telling") and word.endswith(("ed", "s")) and word not in _NOT_PAST


def _two_are(sentence: Sentence, place: int) -> bool:
    """Whether two names with capitals open the sentence: "Faith and Hope are twins"."""
    other = place + 2
    if other >= len(sentence.tokens) or not sentence.tokens[other].cap:
        return False
    return sentence.standings[other] in (Standing.LIKE, Standing.NAME, Standing.UNKNOWN)
