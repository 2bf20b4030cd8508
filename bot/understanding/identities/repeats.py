"""A name that was found once is one wherever else it stands: "our driver Trev ... do I tell trev"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from bot.understanding.identities.lexicon import Standing
from bot.understanding.identities.sentence import Sentence

_SHORTEST = 3
_SURE: Final = (Standing.UNKNOWN, Standing.NAME)


def repeats(sentence: Sentence, found: set[int]) -> Iterator[int]:
    """Yield the other places of words that are names. An ordinary word needs its capital again."""
    names = {sentence.word(place) for place in found if len(sentence.word(place)) >= _SHORTEST}
    if not names:
        return
    for place, token in enumerate(sentence.tokens):
        if place in found or sentence.standings[place] is Standing.NEVER:
            continue
        if token.word in names:
            sure = sentence.standings[place] in _SURE
            if sure or _again(sentence, place):
                yield place
        elif token.word[-1] == "s" and token.word[:-1] in names and sentence.standings[place] is Standing.UNKNOWN:
            yield place


def _again(sentence: Sentence, place: int) -> bool:
    """Whether an ordinary word that is a name elsewhere in the message may be one here too."""
    if sentence.determined(place) or sentence.in_title(place):
        return False
    token = sentence.tokens[place]
    if token.cap and not token.first:
        return True
    if sentence.standings[place] is not Standing.LIKE:
        return False
    return sentence.spoken_to(place) or sentence.done_to(place) or sentence.said_of_person(place)
