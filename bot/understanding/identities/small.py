"""When a word in small letters that is in no list is a name: "does tymek live here", "my head told tsering"."""

from __future__ import annotations

from bot.understanding.identities.lexicon import Standing
from bot.understanding.identities.naming import apposed, introduced
from bot.understanding.identities.sentence import Sentence

_ASKED = ("does", "did", "has", "is", "was", "can", "could", "should", "would", "will", "may", "do")
_ASKING = ("what", "why", "how", "when", "where", "who")
_OPENERS = ("that", "if", "when", "why", "because", "cos", "how", "whether", "until", "since", "while", "where", "what")
_ABOUT = ("about", "regarding", "re", "concerning", "against")
_NOT_VERBS = ("and", "also", "because", "today", "again")
_OF_SOMEBODY = ("he", "she", "his", "her", "hes", "shes")
_SHORTEST = 3
_LONG_ENOUGH = 4


def small_is_name(sentence: Sentence, place: int) -> bool:
    """Whether an unlisted word in small letters is a name. It has to be pointed at."""
    token = sentence.tokens[place]
    lexicon = sentence.lexicon
    if _tied(sentence, place):
        return True
    if len(token.word) < _SHORTEST or lexicon.misspelt(token.word) or lexicon.compound(token.word):
        return False
    if sentence.called(place) or apposed(sentence, place):
        return True
    person = sentence.person_before(place)
    if person and sentence.is_in(place - 2, "owners_determiners"):
        return True
    if sentence.determined(place):
        return False
    starts = token.first or "," in token.gap or sentence.is_in(place - 1, "boundary")
    if sentence.owns(place) or (starts and sentence.near(place + 1) and sentence.is_in(place + 1, "speaks")):
        return True
    if sentence.class_follows(place):
        return starts or person or sentence.is_in(place - 1, "person_prepositions")
    if len(token.word) < _LONG_ENOUGH:
        return False
    if person:
        return sentence.is_in(place + 1, "telling") or sentence.is_in(place + 1, "being") or sentence.ends(place)
    return introduced(sentence, place) or _is_subject(sentence, place) or _is_object(sentence, place)


def _tied(sentence: Sentence, place: int) -> bool:
    """Whether a hyphen ties two words that nobody listed, and somebody has or does something: "jhon-rey's mam"."""
    after = place + 1
    if after >= len(sentence.tokens) or sentence.tokens[after].gap != "-":
        return False
    if sentence.standings[after] not in (Standing.UNKNOWN, Standing.LIKE):
        return False
    verb = sentence.is_in(after + 1, "telling") or sentence.is_in(after + 1, "being")
    return sentence.tokens[after].owner or verb or sentence.class_follows(after)


def _is_subject(sentence: Sentence, place: int) -> bool:
    """Whether somebody is asked about or told of: "does tymek live", "when efosa gets home"."""
    after = place + 1
    if not sentence.near(after):
        return False
    verb = sentence.is_in(after, "telling") or (
        sentence.is_in(after, "being") and sentence.word(after) not in _NOT_VERBS
    )
    if sentence.tokens[place].first:
        return verb
    before = sentence.word(place - 1)
    if before in _OPENERS or "," in sentence.tokens[place].gap or sentence.is_in(place - 1, "boundary"):
        return verb
    opens = sentence.tokens[place - 1].first or sentence.word(place - 2) in _ASKING
    return before in _ASKED and opens and sentence.standings[after] is not Standing.UNKNOWN


def _is_object(sentence: Sentence, place: int) -> bool:
    """Whether something is said to somebody or of them: "told tsering to stop", "worried sick about ottoline"."""
    after = sentence.word(place + 1)
    ends = sentence.ends(place)
    if sentence.done_to(place) and (ends or after in ("to", "that", "she", "he", "i", "and")):
        return True
    if after in ("and", "n") and sentence.word(place + 2) in _OF_SOMEBODY:
        return sentence.is_in(place - 1, "person_prepositions") or sentence.is_in(place - 1, "boundary")
    if ends and sentence.near(place) and sentence.word(place - 1) in _ABOUT:
        return True
    return sentence.spoken_to(place) and (ends or sentence.is_in(place + 1, "telling"))
