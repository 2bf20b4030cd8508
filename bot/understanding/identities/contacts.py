"""Finds e-mail addresses, handles, mentions of the chat tools and links to somebody's profile."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from typing import Final

from bot.understanding.identities.spans import Identity
from bot.understanding.identities.tokens import fold

_LOCAL: Final = re.compile(r"[\w.+%'\-]")
_DOMAIN: Final = re.compile(r"@[\w\-]{1,63}(?:\.[\w\-]{1,63}){1,8}")
_SPOKEN_EMAIL: Final = re.compile(
    r"\b[\w.+\-]{2,64} ?(?:\(at\)|\[at\]| at ) ?[\w\-]{2,63}(?: ?(?:\(dot\)|\[dot\]| dot ) ?[a-z]{2,20}){1,3}\b",
    re.IGNORECASE,
)
_LONGEST_LOCAL = 64

_MENTION: Final = re.compile(
    r"<@[^<>\s]{1,64}(?:\|[^<>\n]{0,80})?>|<at(?: [^<>]{0,80})?>[^<>\n]{1,80}</at>", re.IGNORECASE
)
_AT_NAME: Final = re.compile(r"(?<![\w@./])@[\w](?:[\w.\-]{0,63}\w)?")
_BROADCASTS: Final = frozenset(("here", "channel", "everyone", "all", "team", "group"))
_PROFILE: Final = re.compile(
    r"(?:https?://)?(?:www\.|m\.)?(?:instagram\.com|tiktok\.com|facebook\.com|fb\.com|snapchat\.com/add|t\.snapchat\.com"
    r"|twitter\.com|x\.com|youtube\.com/(?:@|c/|user/|channel/)|linkedin\.com/in|roblox\.com/users|threads\.net|twitch\.tv"
    r"|reddit\.com/(?:u|user)|t\.me|discord\.gg|wa\.me|onlyfans\.com|steamcommunity\.com/id|pinterest\.com|tumblr\.com)"
    r"/?@?[\w.\-]{2,64}(?:/[\w.\-@]{0,64}){0,4}",
    re.IGNORECASE,
)
_TAGGED: Final = re.compile(r"(?<![\w#])\w[\w.]{1,31}#\d{4}(?!\w)")
_CUE: Final = re.compile(
    r"\b(?:user ?names?|user ?id|handles?|gamer ?tags?|screen ?names?|snap ?names?|account ?names?|profile ?names?"
    r"|snap|snapchat|insta|ig|instagram|tik ?tok|discord|roblox|xbox|psn|twitter|steam|fortnite|minecraft|kik|telegram"
    r"|whatsapp|skype|account|profile|online)\b(?: (?:name|account|user ?name|handle|id|profile|tag|gamer ?tag))?"
    r"(?: (?:is|was|called|as|under|of))?[:=\- ]{1,3}[\"'“‘]?([\w][\w.\-]{1,40}\w)",
    re.IGNORECASE,
)
_NAMES_IT: Final = re.compile(
    r"user ?name|user ?id|handle|gamer|screen|snap ?name|account ?name|profile ?name|tag| id\b", re.IGNORECASE
)
_GLUED: Final = re.compile(r"(?<![\w:/.@])[a-z][a-z0-9]{1,30}(?:_[a-z0-9]{1,30}){1,4}(?![\w:/@])", re.IGNORECASE)


def find_contacts(text: str, common: Collection[str]) -> Iterator[Identity]:
    """Yield addresses and handles; `common` has the words that are no handle behind "username is"."""
    yield from _emails(text)
    for pattern in (_MENTION, _PROFILE, _TAGGED):
        for match in pattern.finditer(text):
            yield Identity(*match.span(), "handle")
    for match in _AT_NAME.finditer(text):
        if match.group()[1:].lower() not in _BROADCASTS:
            yield Identity(*match.span(), "handle")
    for match in _CUE.finditer(text):
        handle = match[1]
        odd = any(char.isdecimal() or char in "_." for char in handle) and any(char.isalpha() for char in handle)
        named = _NAMES_IT.search(match.group()[: match.start(1) - match.start()]) is not None
        if odd or (named and fold(handle) not in common):
            yield Identity(*match.span(1), "handle")
    for match in _FIGURED.finditer(text):
        if fold(match[1]) not in common:
            yield Identity(*match.span(), "handle")
    for match in _GLUED.finditer(text):
        # Words tied with _ are how people name themselves online, unless each is an everyday word.
        parts = match.group().lower().split("_")
        if any(not part.isdecimal() and part not in common for part in parts):
            yield Identity(*match.span(), "handle")


_FIGURED: Final = re.compile(r"(?<![\w:/.@#\-])([a-z]{5,24})\d{1,4}(?![\w:/@\-]|\.\d)", re.IGNORECASE)


def _emails(text: str) -> Iterator[Identity]:
    reach = 0
    for match in _DOMAIN.finditer(text):
        start = match.start()
        while start > max(reach, match.start() - _LONGEST_LOCAL) and _LOCAL.match(text[start - 1]):
            start -= 1
        if start < match.start():
            yield Identity(start, match.end(), "email")
            reach = match.end()
    for match in _SPOKEN_EMAIL.finditer(text):
        yield Identity(*match.span(), "email")
