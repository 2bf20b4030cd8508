"""When an ordinary word is who did, said or suffered something: "grace told me", "Mark in the kitchen saw it"."""

from __future__ import annotations

from bot.understanding.identities.lexicon import Standing
from bot.understanding.identities.sentence import Sentence

_THINKING = ("think", "thinks", "know")
_NOT_PAST = ("misses", "need", "feed")
_GROUPS = ("the", "my", "our", "reception")
_DOES = ("won't", "wont", "doesn't", "doesnt", "hasn't", "hasnt", "didn't", "didnt", "keeps")
_RARE_VERBS = ("sue", "pat", "rob", "ray")


def is_subject(sentence: Sentence, place: int, *, modal: bool) -> bool:
    """Whether the word is who a sentence is about."""
    after = place + 1
    if not sentence.near(after):
        return False
    token = sentence.tokens[place]
    boundary = sentence.is_in(place - 1, "boundary") or sentence.word(place - 1) in _THINKING
    starts = token.first or boundary
    if modal:
        # "Will is", "may came": no verb form but the plain one can follow the verbs will and may.
        return starts and finite(sentence, after)
    nouny = sentence.is_in(place, "nouny")
    if sentence.is_in(after, "speaks"):
        return starts or not nouny
    if token.first and token.cap and _two_are(sentence, place):
        return True
    if not starts:
        return False
    if sentence.is_in(after, "being"):
        return _is_felt(sentence, place, nouny=nouny)
    if sentence.class_follows(place) and token.cap:
        return not nouny or sentence.class_follows(place, code_only=True)
    if nouny:
        return False
    if sentence.is_in(after, "telling"):
        return token.first or not sentence.is_in(place, "verb_like")
    return token.cap and token.first and not sentence.is_in(place, "people") and _opens(sentence, place)


def finite(sentence: Sentence, place: int) -> bool:
    """Whether a verb form stands here that cannot follow the verbs will and may."""
    if sentence.is_in(place, "finite") or sentence.is_in(place, "past"):
        return True
    word = sentence.word(place)
    return sentence.is_in(place, "telling") and word.endswith(("ed", "s")) and word not in _NOT_PAST


def _is_felt(sentence: Sentence, place: int, *, nouny: bool) -> bool:
    """Whether "is scared", "has been so upset" or "is 9" is said of the word."""
    further = place + 2
    while further < place + 5 and sentence.is_in(further, "between"):
        further += 1
    if further == place + 2 and sentence.word(further).isdecimal() and sentence.tokens[place].cap:
        return True
    token = sentence.tokens[place]
    done = sentence.word(place + 1) in ("is", "was") and sentence.word(place + 2) == "being"
    if token.cap and token.first and (done or sentence.word(place + 1) in _DOES):
        return True
    if sentence.is_in(further, "feels") or (not nouny and sentence.is_in(place + 2, "predicates")):
        return True
    plain = nouny or sentence.is_in(place, "verb_like") or not sentence.tokens[place].cap
    return not plain and sentence.is_in(place + 1, "finite") and not sentence.is_in(place + 2, "determiners")


def _opens(sentence: Sentence, place: int) -> bool:
    """Whether a word that begins a sentence has something, or is somewhere: "Hope's form", "Sue in the office"."""
    after = place + 1
    verb = sentence.is_in(place, "verb_like")
    if sentence.tokens[place].owner and not verb:
        having = sentence.is_in(after, "contractions") or sentence.is_in(after, "determiners")
        return sentence.standings[after] is Standing.COMMON and not having and not sentence.is_in(place, "months")
    if sentence.word(after) not in ("in", "from", "at", "on") or sentence.word(after + 1) not in _GROUPS:
        return False
    if _does_there(sentence, after + 2):
        return True
    return sentence.word(after) == "from" or (
        sentence.word(after) != "on" and (not verb or sentence.word(place) in _RARE_VERBS)
    )


def _does_there(sentence: Sentence, start: int) -> bool:
    """Whether "kitchen overheard" stands at a place: where somebody is, and then what they did."""
    ahead = range(start, min(start + 3, len(sentence.tokens)))
    return any(
        sentence.near(one) and (sentence.is_in(one, "telling") or sentence.is_in(one, "finite")) for one in ahead
    )


def _two_are(sentence: Sentence, place: int) -> bool:
    """Whether two names with capitals open the sentence: "Faith and Hope are twins"."""
    tied = sentence.tokens[place + 1].gap in (" & ", " + ")
    other = place + 1 if tied else place + 2
    if not tied and sentence.word(place + 1) not in ("and", "n"):
        return False
    if other >= len(sentence.tokens) or not sentence.tokens[other].cap:
        return False
    return sentence.standings[other] in (Standing.LIKE, Standing.NAME, Standing.UNKNOWN)
