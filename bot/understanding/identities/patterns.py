"""Finds numbers that an authority gave out: postcodes, NHS numbers, UPNs, National Insurance numbers, number plates.

Every pattern has a fixed longest length, so that a long message takes time in proportion to its length.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from typing import Final

from bot.understanding.identities.spans import Identity

_GAP = r"[ \u00a0.\-]?"
_EDGE = r"(?<![^\W_])"
_END = r"(?![^\W_])"

_POSTCODE: Final = re.compile(
    _EDGE + r"([a-z]{1,2})(\d[a-z\d]?)[ \u00a0]{0,2}(\d[abd-hjlnp-uw-z]{2})" + _END, re.IGNORECASE
)
_HALF_POSTCODE: Final = re.compile(
    r"\b(?:post ?code(?: is| of)?|lives? in|living in)[: ]{1,3}(([a-z]{1,2})\d[a-z\d]?)" + _END, re.IGNORECASE
)
_ORDINALS: Final = frozenset(("st", "nd", "rd", "th", "ft"))

_TEN_DIGITS: Final = re.compile(r"(?<![\w+])\d{3}[ \u00a0\-]?\d{3}[ \u00a0\-]?\d{4}" + _END)
_NHS_CUE: Final = re.compile(
    r"\bnhs\b(?: (?:number|num|no|id))?\.?(?: is| was)?[:#= ]{0,3}(\d[\d \u00a0\-]{6,14}\d)" + _END, re.IGNORECASE
)

_UPN: Final = re.compile(_EDGE + r"[a-hj-np-rt-z]\d{11}[\da-z]" + _END, re.IGNORECASE)
_SPACED_UPN: Final = re.compile(_EDGE + r"[a-hj-np-rt-z](?:[ \-]?\d){11}[ \-]?[\da-z]" + _END, re.IGNORECASE)
_UPN_CUE: Final = re.compile(
    r"\bupn\b(?: (?:number|no))?\.?(?: is| was)?[:#= ]{0,3}([a-z]?[ \-]?\d[\d \-]{5,16}[\da-z])" + _END, re.IGNORECASE
)
_UPN_LETTERS: Final = "ABCDEFGHJKLMNPQRTUVWXYZ"

_NI_NUMBER: Final = re.compile(
    _EDGE + rf"[a-z]{{2}}{_GAP}\d{{2}}{_GAP}\d{{2}}{_GAP}\d{{2}}{_GAP}[a-d]" + _END, re.IGNORECASE
)

_PLATE: Final = re.compile(_EDGE + r"([a-z]{2})(\d{2})([ \u00a0\-]?)([a-z]{3})" + _END, re.IGNORECASE)
_OLD_PLATE: Final = re.compile(
    _EDGE + r"(?:[a-z]\d{1,3}[ \-]?[a-z]{3}|[a-z]{3}[ \-]?\d{1,3}[a-z]|[a-z]{1,3}[ \-]?\d{2,4}"
    r"|\d{2,4}[ \-]?[a-z]{1,3})" + _END,
    re.IGNORECASE,
)
_PLATE_CUE: Final = re.compile(
    r"\b(?:reg(?:istration)?(?: (?:number|no|plate|mark))?|(?:(?:number|licen[cs]e) ?)?plate|car reg|vrm)\.?"
    r"(?: is| was| of)?[:#= ]{1,3}",
    re.IGNORECASE,
)
_VEHICLE_CUE: Final = re.compile(
    r"\b(?:car|van|vehicle|bmw|audi|ford|corsa|golf|fiesta|transit|taxi|motorbike|moped|mercedes|vauxhall|toyota|nissan)"
    r"\b[ ,(]{1,3}",
    re.IGNORECASE,
)
_NOT_PLATES: Final = frozenset(("yr", "ks", "wt", "pg", "ww"))


def find_patterns(text: str, common: Collection[str], areas: Collection[str]) -> Iterator[Identity]:
    """Yield every number that was given out.

    `common` has the words that a number plate does not end in, and `areas` the letters that postcodes begin with.
    """
    yield from _postcodes(text, areas)
    yield from _nhs_numbers(text)
    yield from _upns(text)
    for match in _NI_NUMBER.finditer(text):
        yield Identity(*match.span(), "ni_number")
    yield from _vehicles(text, common)


def _postcodes(text: str, areas: Collection[str]) -> Iterator[Identity]:
    for match in _POSTCODE.finditer(text):
        area, inward = match[1].lower(), match[3]
        ordinal = len(area) == 1 and inward.islower() and inward[1:] in _ORDINALS
        if area in areas and not ordinal:
            yield Identity(*match.span(), "postcode")
    for match in _HALF_POSTCODE.finditer(text):
        if match[2].lower() in areas:
            yield Identity(*match.span(1), "postcode")


def nhs_number_checks(digits: str) -> bool:
    """Whether ten digits carry the right NHS check digit (modulus 11)."""
    total = sum(int(digit) * weight for digit, weight in zip(digits[:9], range(10, 1, -1), strict=True))
    return (11 - total % 11) % 11 == int(digits[9])


def _nhs_numbers(text: str) -> Iterator[Identity]:
    for match in _TEN_DIGITS.finditer(text):
        digits = "".join(char for char in match.group() if char.isascii() and char.isdecimal())
        if len(digits) == 10 and digits[0] != "0" and len(set(digits)) > 1 and nhs_number_checks(digits):
            yield Identity(*match.span(), "nhs_number")
    # Behind the words "NHS number" a slip of the finger hides nobody, so the check digit is not asked for.
    for match in _NHS_CUE.finditer(text):
        yield Identity(*match.span(1), "nhs_number")


def upn_checks(upn: str) -> bool:
    """Whether the first letter is the check letter of the twelve characters behind it."""
    values = [_UPN_LETTERS.find(char) if char.isalpha() else int(char) for char in upn[1:]]
    if min(values) < 0:
        return False
    total = sum(value * weight for value, weight in zip(values, range(2, 14), strict=True))
    return _UPN_LETTERS[total % 23] == upn[0]


def _upns(text: str) -> Iterator[Identity]:
    for match in _UPN.finditer(text):
        yield Identity(*match.span(), "upn")
    for match in _SPACED_UPN.finditer(text):
        upn = re.sub(r"[ \-]", "", match.group()).upper()
        if upn.isascii() and len(upn) == 13 and upn_checks(upn):
            yield Identity(*match.span(), "upn")
    for match in _UPN_CUE.finditer(text):
        yield Identity(*match.span(1), "upn")


def _vehicles(text: str, common: Collection[str]) -> Iterator[Identity]:
    for match in _PLATE.finditer(text):
        prefix, space, tail = match[1].lower(), match[3], match[4]
        sentence_like = bool(space) and (tail.lower() in common)
        if prefix not in _NOT_PLATES and not sentence_like:
            yield Identity(*match.span(), "vehicle")
    for cue, needs_capitals in ((_PLATE_CUE, False), (_VEHICLE_CUE, True)):
        for lead in cue.finditer(text):
            plate = _OLD_PLATE.match(text, lead.end())
            if plate is not None and (plate.group().isupper() or not needs_capitals):
                yield Identity(*plate.span(), "vehicle")
