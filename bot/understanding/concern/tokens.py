"""Text as a row of plain words and breaks."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.understanding.normalise import normalise

POSSESSIVE = "'s"
_TOKEN = re.compile(r"[^\W_]+(?:'[^\W\d_]+)*|[.!?;:,()\n/&+]| -+ ")
_ENDINGS = {"'re": "are", "'ve": "have", "'ll": "will", "'m": "am", "'d": "would"}
_SHORT = {
    "hes": ("he", "is"),
    "shes": ("she", "is"),
    "theyre": ("they", "are"),
    "theyve": ("they", "have"),
    "im": ("i", "am"),
    "ive": ("i", "have"),
    "its": ("it", "is"),
    "thats": ("that", "is"),
    "whos": ("who", "is"),
    "theres": ("there", "is"),
    "nothings": ("nothing", "is"),
    "whats": ("what", "is"),
    "weve": ("we", "have"),
    "someones": ("someone", "is"),
    "somebodys": ("somebody", "is"),
    "everytime": ("every", "time"),
    "dosent": ("doesnt",),
    "doesent": ("doesnt",),
    "n": ("and",),
    "nd": ("and",),
    "&": ("and",),
    "+": ("and",),
    "u": ("you",),
    "ur": ("your",),
    "sumone": ("someone",),
    "cuz": ("because",),
    "cos": ("because",),
    "cus": ("because",),
    "coz": ("because",),
    "bc": ("because",),
    "bcos": ("because",),
    "w": ("with",),
    "wi": ("with",),
    "wiv": ("with",),
}
# With 's these are never owners: "he's", "who's".
_IS_AFTER = frozenset({"he", "she", "it", "that", "who", "there", "what", "someone", "somebody", "everyone"})


def split(text: str) -> list[str]:
    """Words and breaks in order; "hes" is "he is", and an owner's 's stands alone."""
    return list(_split(text))


def _split(text: str) -> Iterator[str]:
    for token in _TOKEN.findall(normalise(text)):
        if token in _SHORT:
            yield from _SHORT[token]
        elif "'" not in token:
            yield "-" if token[0] == " " else token
        elif token.endswith("'s"):
            word = token[:-2].replace("'", "")
            yield word
            yield "is" if word in _IS_AFTER else POSSESSIVE
        else:
            yield from _without_apostrophe(token)


def _without_apostrophe(token: str) -> tuple[str, ...]:
    for ending, word in _ENDINGS.items():
        if token.endswith(ending):
            return token[: -len(ending)].replace("'", ""), word
    return (token.replace("'", ""),)
