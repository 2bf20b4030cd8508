"""When a word that is in no list of names is one: a rare name, a misspelt name, an odd surname."""

from __future__ import annotations

import re
from typing import Final

from bot.understanding.identities.circumstances import may_be_place
from bot.understanding.identities.lexicon import Standing
from bot.understanding.identities.naming import apposed, nicknamed
from bot.understanding.identities.sentence import Sentence
from bot.understanding.identities.small import small_is_name

_JOINS = ("and", "&")
_DASHES = (" - ", " – ", " — ", " & ", " + ", ": ")
_NAME_FROM = 4
_INITIALS = tuple("BCDEFGHJKLMNOPQRSTVWXYZ")
_INTO = ("on", "in", "into", "onto", "through")
# A capital inside a word is a brand's ("DocuSign"), but for the beginnings that names have ("McKay", "DeShawn").
_BRAND: Final = re.compile(r"^(?!Mc|Mac|De|Da|La|Le|Van|Fitz|Jo|Ja|Ke|Sha|Ty|Tre|Ra|Ma|An|Mary|O['’]).*[a-z][A-Z]")


def unknown_is_name(sentence: Sentence, place: int) -> bool:
    """Whether a word that is neither listed nor an everyday one is a name here."""
    token = sentence.tokens[place]
    if len(token.word) < 2:
        return False
    if token.upper and not _upper(sentence, place):
        return False
    if sentence.titled(place):
        return token.cap or not sentence.lexicon.misspelt(token.word)
    if nicknamed(sentence, place):
        return True
    return _capital(sentence, place) if token.cap else small_is_name(sentence, place)


def common_is_name(sentence: Sentence, place: int) -> bool:
    """Whether an everyday word is a surname or a nickname here: "Mr Potato", "they call him Smurf"."""
    token = sentence.tokens[place]
    if not token.cap or token.upper or len(token.text) < 2:
        return False
    if sentence.titled(place) and not sentence.weakly_titled(place):
        return not (sentence.tokens[place - 1].upper and "." in token.gap)
    if nicknamed(sentence, place):
        return True
    if sentence.called(place) and not sentence.determined(place):
        return not sentence.is_in(place, "people")
    if token.first or sentence.in_title(place) or sentence.determined(place):
        return False
    if any(sentence.is_in(place, cue) for cue in ("people", "kin", "school_types")):
        return False
    kin = token.owner and sentence.is_in(place + 1, "kin")
    in_class = sentence.word(place + 1) in ("in", "from") and sentence.is_class_code(place + 2)
    return kin or (in_class and sentence.near(place + 1))


def _upper(sentence: Sentence, place: int) -> bool:
    """Whether a word all in capitals is a name rather than initials of a body."""
    if sentence.called(place) or sentence.owns(place) or sentence.class_follows(place):
        return True
    named = len(sentence.tokens[place].text) > 3 and (sentence.full_name(place) or sentence.hyphened(place))
    return named or (sentence.titled(place) and len(sentence.tokens[place].text) > 3)


def _capital(sentence: Sentence, place: int) -> bool:
    token = sentence.tokens[place]
    if sentence.called(place) or (sentence.word(place + 1) == "family" and not token.upper):
        return True
    if sentence.determined(place):
        return False
    if sentence.owns(place) or sentence.class_follows(place) or sentence.hyphened(place):
        return True
    if sentence.near(place + 1) and sentence.is_in(place + 1, "speaks"):
        return True
    slip = token.first and token.text.isascii() and sentence.lexicon.misspelt(token.word)
    if sentence.full_name(place):
        return not slip
    if _with_another(sentence, place, slip=slip) or _behind_initial(sentence, place):
        return True
    if apposed(sentence, place) or sentence.greeted(place):
        return True
    if not token.first:
        return _inside(sentence, place)
    felt = sentence.is_in(place + 1, "being") and sentence.is_in(place + 2, "feels")
    return felt or (not slip and len(token.text) > 2 and _opens(sentence, place))


def _behind_initial(sentence: Sentence, place: int) -> bool:
    """Whether a first name's letter stands right before: "E. Hughes"."""
    return sentence.close(place) and sentence.tokens[place - 1].text in _INITIALS


def _inside(sentence: Sentence, place: int) -> bool:
    """Whether an unlisted word with a capital inside a sentence is a name."""
    if sentence.person_before(place) or sentence.spoken_to(place) or sentence.done_to(place):
        return True
    if sentence.said_of_person(place):
        return True
    if may_be_place(sentence, place) or _product(sentence, place):
        return False
    return len(sentence.word(place)) > 2 and not sentence.in_title(place) and _unusual(sentence, place)


def _product(sentence: Sentence, place: int) -> bool:
    """Whether an unlisted word with a capital is what people use, or have forms and logins of."""
    if sentence.word(place - 1) in _INTO or sentence.is_in(place - 1, "product_leads"):
        return True
    return sentence.near(place + 1) and sentence.is_in(place + 1, "product_words")


def _unusual(sentence: Sentence, place: int) -> bool:
    """Whether an unlisted word with a capital hardly is anything but a name, in a message in English."""
    if sentence.lexicon.compound(sentence.word(place)) or _BRAND.search(sentence.tokens[place].text):
        return False
    beside = (one for one in (place - 1, place + 1) if 0 <= one < len(sentence.tokens))
    return all(sentence.standings[one] is not Standing.UNKNOWN or sentence.tokens[one].cap for one in beside)


def _opens(sentence: Sentence, place: int) -> bool:
    """Whether an unlisted word that begins a sentence is a name."""
    token = sentence.tokens[place]
    if _opens_about(sentence, place) or _set_off(sentence, place):
        return True
    if len(token.text) < _NAME_FROM or token.upper or not _unusual(sentence, place):
        return False
    stops = (
        sentence.ends(place) and sentence.tokens[place + 1 :][:1] != [] and sentence.tokens[place + 1].gap.strip() != ""
    )
    return token.owner or stops or sentence.word(place + 1) in ("again", "keeps", "still", "and")


def _set_off(sentence: Sentence, place: int) -> bool:
    """Whether a dash, a colon or "&" sets off the name that opens a message: "Thao - no papers"."""
    after = place + 1
    return after < len(sentence.tokens) and sentence.tokens[after].gap in _DASHES


def _opens_about(sentence: Sentence, place: int) -> bool:
    """Whether a sentence that the word opens is about a person."""
    after = place + 1
    goes_on = sentence.near(after) and not sentence.tokens[place].owner
    if goes_on and (sentence.is_in(after, "being") or sentence.word(after) == "from"):
        return True
    return sentence.said_of_person(place)


def _with_another(sentence: Sentence, place: int, *, slip: bool) -> bool:
    """Whether another word with a capital that may be a name is named with it: "Dechen and Tenzin"."""
    other = place + 2
    if place + 1 < len(sentence.tokens) and sentence.tokens[place + 1].gap.strip() in ("&", "+"):
        other = place + 1
    elif sentence.word(place + 1) not in _JOINS:
        return False
    if other >= len(sentence.tokens):
        return False
    token = sentence.tokens[other]
    usual = sentence.standings[other] is Standing.NAME or (sentence.standings[other] is Standing.UNKNOWN and not slip)
    return usual and token.cap and not token.upper
