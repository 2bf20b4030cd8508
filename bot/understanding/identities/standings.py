"""Looks every word of a message up, once for all the finders."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from bot.understanding.identities.lexicon import Lexicon, Standing
from bot.understanding.identities.sentence import Sentence
from bot.understanding.identities.tokens import Token, tokenise

_PLURAL: Final = frozenset(("have", "are", "were"))
_CLOSING: Final = "\"'”’»"


def read_sentence(text: str, lexicon: Lexicon) -> Sentence:
    """Cut a message into words and say what each can be; "jaydens mum" is read as if its apostrophe were there."""
    tokens = tokenise(text)
    memo: dict[str, Standing] = {}
    standings: list[Standing] = []
    for place, token in enumerate(tokens):
        standing = memo.get(token.word)
        if standing is None:
            standing = memo[token.word] = lexicon.standing(token.word)
        if token.owner and f"{token.word}'s" in lexicon.cues["never"]:
            standing = Standing.NEVER
        if standing in (Standing.UNKNOWN, Standing.COMMON) and token.word[-1] == "s" and not token.owner:
            following = tokens[place + 1].word if place + 1 < len(tokens) else ""
            bare = _bare_possessive(token.word, standing, following, lexicon)
            if bare is not None:
                standing = bare
                if not _several(tokens, place):
                    tokens[place] = _owning(token)
        standings.append(standing)
    for place in lexicon.set_phrases(tokens):
        standings[place] = Standing.NEVER
    return Sentence(tokens, standings, lexicon)


def _several(tokens: list[Token], place: int) -> bool:
    """Whether the s is the name's own: "the Lovells have gone", "Tinks" between quotation marks."""
    if place and tokens[place - 1].word == "the":
        return True
    if place + 1 >= len(tokens):
        return False
    after = tokens[place + 1]
    return after.word in _PLURAL or (after.gap[:1] in _CLOSING and bool(after.gap[:1]))


def _owning(token: Token) -> Token:
    return replace(token, end=token.end - 1, text=token.text[:-1], word=token.word[:-1], owner=True)


def _bare_possessive(word: str, standing: Standing, following: str, lexicon: Lexicon) -> Standing | None:
    """What "jaydens" is without its s, where it can be somebody's: None where it stays one word."""
    if len(word) < 4:
        return None
    kin = following in lexicon.cues["kin"]
    whose = kin or following in lexicon.cues["belongings"]
    if standing is Standing.COMMON and not whose:
        return None
    bare = lexicon.standing(word[:-1])
    if bare is Standing.NAME:
        return bare
    if bare is Standing.LIKE and kin and word[:-1] not in lexicon.cues["people"]:
        return bare
    unknown = standing is Standing.UNKNOWN and bare is Standing.UNKNOWN
    return bare if unknown and kin and not word.endswith("ss") and not lexicon.misspelt(word) else None
