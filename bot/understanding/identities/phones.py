"""Finds telephone numbers, and leaves those that anybody may see: 999, Childline and other public lines."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from typing import Final

import phonenumbers

from bot.understanding.identities.spans import Identity

_CANDIDATE: Final = re.compile(r"(?<![\w.@/#])[+(]{0,2}\d(?:[ \u00a0\t().\-‐‑–]{0,3}\d){4,29}(?![^\W_])")
_GROUP: Final = re.compile(r"\+?\d+")
_CUE: Final = re.compile(
    r"\b(?:phone|mobile|mob|tel|telephone|cell|landline|contact|ring|call|text|whatsapp|number|fax|dial)\b[^\d\n]{0,25}$",
    re.IGNORECASE,
)
_SEEN_BEFORE = 45
_REGION = "GB"


def plain_number(number: str) -> str:
    """Return a number's digits as dialled inside the country."""
    digits = "".join(char for char in number if char.isascii() and char.isdecimal())
    if number.lstrip(" (").startswith("+44"):
        return "0" + digits[2:].removeprefix("0")
    return "0" + digits[4:] if digits.startswith("0044") else digits


def find_phones(text: str, public: Collection[str]) -> Iterator[Identity]:
    """Yield the telephone numbers in a text; `public` has plain numbers that stay."""
    for match in _CANDIDATE.finditer(text):
        groups = [(match.start() + one.start(), match.start() + one.end()) for one in _GROUP.finditer(match.group())]
        cued = _CUE.search(text, max(0, match.start() - _SEEN_BEFORE), match.start()) is not None
        for start, end in _numbers(text, groups, public):
            if _is_phone(text[start:end], cued):
                opened = start > match.start() and text[start - 1] == "("
                yield Identity(start - opened, end, "phone")


def _numbers(text: str, groups: list[tuple[int, int]], public: Collection[str]) -> Iterator[tuple[int, int]]:
    """Cut a run of digits into numbers: public ones fall out, and a new one begins at 0 or + behind a full one."""
    first = 0
    place = 0
    while place < len(groups):
        length = _public_at(text, groups, place, public) if place == first else 0
        if length:
            first = place = place + length
            continue
        begun = "".join(text[start:end] for start, end in groups[first:place])
        head = text[groups[place][0]]
        if place > first and head in "0+" and len(begun.lstrip("+")) >= 10:
            yield groups[first][0], groups[place - 1][1]
            first = place
            continue
        place += 1
    if first < len(groups):
        yield groups[first][0], groups[-1][1]


def _public_at(text: str, groups: list[tuple[int, int]], place: int, public: Collection[str]) -> int:
    """Return how many groups from a place on make up a public number, if what follows can begin another."""
    for length in range(min(5, len(groups) - place), 0, -1):
        end = place + length
        number = plain_number(text[groups[place][0] : groups[end - 1][1]])
        follows = end == len(groups) or text[groups[end][0]] in "0+" or len(number) >= 8
        if number in public and follows:
            return length
    return 0


def _is_phone(number: str, cued: bool) -> bool:
    digits = plain_number(number)
    if not 7 <= len(digits) <= 15:
        return cued and 5 <= len(digits) <= 15
    international = number.startswith(("+", "00"))
    # Without its first 0 a number is told from any other figure only by a cue, or as a mobile's ten digits.
    headed = international or digits[0] == "0" or (len(digits) == 10 and digits[0] == "7")
    if not headed and not cued:
        return False
    if cued and not international:
        return True
    try:
        parsed = phonenumbers.parse(number, _REGION)
    except phonenumbers.NumberParseException:
        return False
    return phonenumbers.is_possible_number(parsed) or len(digits) in (9, 10, 11, 12)
