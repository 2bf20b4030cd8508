"""Words by which a message says what somebody is called: "they call him Smurf", "goes by Bexy", "hi, it's zaynab"."""

from __future__ import annotations

from typing import Final

from bot.understanding.identities.lexicon import Standing
from bot.understanding.identities.sentence import Sentence

_BYNAMES: Final = frozenset(("goes by", "go by", "going by", "went by", "known as", "known by", "answers to"))
_SELF: Final = frozenset(("im", "i'm"))
_THIS: Final = frozenset(("its", "it's", "this", "tis"))
_AFTER_SELF: Final = frozenset(("from", "and", "in", "i", "im", "i'm", "aged", "here", "my", "the", "again", "n"))
_CALLED_SO: Final = frozenset(("is", "was", "isn't", "isnt", "wasn't", "says", "said", "told", "has", "as"))
_QUOTES: Final = "\"'“‘«"
_ENDS: Final = "\"'”’»"


def nicknamed(sentence: Sentence, place: int) -> bool:
    """Whether any word at all would be somebody's name here. An everyday word needs its capital."""
    token = sentence.tokens[place]
    if not sentence.near(place) and not token.cap and not _quoted(sentence, place):
        return False
    listed = sentence.standings[place] in (Standing.UNKNOWN, Standing.LIKE)
    if not token.cap and not listed and not _quoted(sentence, place):
        return False
    if token.cap and (sentence.word(place + 1) == "aka" or _described(sentence, place)):
        return True
    before = sentence.word(place - 1)
    if f"{sentence.word(place - 2)} {before}" in _BYNAMES:
        return _namelike(sentence, place)
    if sentence.is_in(place - 1, "naming_verbs") and before not in ("called", "calling", "dubbed"):
        return sentence.is_in(place - 2, "named_ones") and _namelike(sentence, place)
    if sentence.is_in(place - 1, "named_ones") and sentence.is_in(place - 2, "naming_verbs"):
        return _namelike(sentence, place)
    if before in ("is", "was", ":", "name") and _nickname_before(sentence, place - 1):
        return _namelike(sentence, place)
    if token.cap and not token.first and sentence.ends(place) and _explained(sentence, place):
        return _namelike(sentence, place)
    plain = not token.cap and (sentence.is_in(place, "verb_like") or sentence.is_in(place, "nouny"))
    return _quoted(sentence, place) and not plain and _called_so(sentence, place)


def introduced(sentence: Sentence, place: int) -> bool:
    """Whether somebody gives this word as the own name: "im zaynab and", "hello this is bronagh from"."""
    after = place + 1
    closes = after >= len(sentence.tokens) or sentence.tokens[after].gap.strip() != ""
    closes = closes or sentence.word(after) in _AFTER_SELF or sentence.class_follows(place)
    if not closes or not sentence.near(place):
        return False
    before = sentence.word(place - 1)
    if before in _SELF or before in _THIS:
        return True
    return (before == "am" and sentence.word(place - 2) == "i") or (
        before == "is" and sentence.word(place - 2) in ("this", "it", "name")
    )


def _described(sentence: Sentence, place: int) -> bool:
    """Whether it is said next who somebody is: "Skip, our scout leader, drove"."""
    after = place + 1
    if after >= len(sentence.tokens) or sentence.tokens[after].gap != ", " or sentence.determined(place):
        return False
    if sentence.standings[place] not in (Standing.LIKE, Standing.UNKNOWN):
        return False
    whose = sentence.word(after) in ("our", "my", "his", "her", "their", "the")
    return whose and any(sentence.is_in(one, "people") for one in range(after + 1, after + 4))


def _explained(sentence: Sentence, place: int) -> bool:
    """Whether it is said next who calls somebody so: "Pebbles, that's what the family call her"."""
    after = place + 1
    if sentence.word(after) not in ("that's", "thats", "is", "it's", "its", "as", "that"):
        return False
    ahead = range(after + 1, after + 7)
    return any(sentence.is_in(one, "naming_verbs") and sentence.is_in(one + 1, "named_ones") for one in ahead)


def apposed(sentence: Sentence, place: int) -> bool:
    """Whether it stands between commas or brackets behind a word for a person: "a boy in my group, hadi, has"."""
    after = place + 1
    if not 0 < place < len(sentence.tokens) - 1:
        return False
    opened, closed = sentence.tokens[place].gap, sentence.tokens[after].gap
    if not (opened in (", ", " (") and closed[:1] in (",", ")")):
        return False
    return any(sentence.is_in(back, "people") or sentence.is_in(back, "kin") for back in range(place - 5, place))


def _namelike(sentence: Sentence, place: int) -> bool:
    """Whether the word may be a nickname, not a sort of person or an insult: "they call him Smurf"."""
    token = sentence.tokens[place]
    sorts = ("people", "kin", "determiners", "titles", "never")
    if any(sentence.is_in(place, cue) for cue in sorts) or len(token.word) < 2:
        return False
    return token.cap or _quoted(sentence, place) or not sentence.lexicon.misspelt(token.word)


def _nickname_before(sentence: Sentence, place: int) -> bool:
    """Whether "nickname", "street name" or "gamertag" stands at a place or right before it."""
    if sentence.word(place) in ("nickname", "alias", "gamertag"):
        return True
    if sentence.word(place - 1) == "name":
        return sentence.is_in(place - 2, "nicknames")
    return sentence.word(place - 1) in ("nickname", "alias", "gamertag")


def _quoted(sentence: Sentence, place: int) -> bool:
    """Whether the word stands alone between quotation marks."""
    if not 0 <= place < len(sentence.tokens):
        return False
    opens = sentence.tokens[place].gap[-1:]
    if not opens or opens not in _QUOTES or place + 1 >= len(sentence.tokens):
        return False
    closes = sentence.tokens[place + 1].gap[:1]
    return bool(closes) and closes in _ENDS


def _called_so(sentence: Sentence, place: int) -> bool:
    """Whether a word between quotation marks goes on as a name: '"Blue" is what his brother calls him'."""
    if sentence.standings[place] not in (Standing.LIKE, Standing.UNKNOWN, Standing.NAME):
        return False
    after = place + 1
    return sentence.word(after) in _CALLED_SO or sentence.is_in(after, "being") or sentence.is_in(after, "telling")
