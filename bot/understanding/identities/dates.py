"""Finds dates of birth: every full date, and whatever date stands behind "dob" or "born"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from bot.understanding.identities.spans import Identity

_MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?"
    r"|dec(?:ember)?)\.?"
)
_DAY = r"\d{1,2}(?: ?(?:st|nd|rd|th))?"
_YEAR = r"(?:(?:19|20)\d{2}|['’]?\d{2})"
_SPACE = r"[ \u00a0,./\-]{1,3}"
_WRITTEN = rf"{_DAY}(?:{_SPACE}|\s?of\s|(?<=\d))(?:of )?{_MONTH}{_SPACE}{_YEAR}"
_AMERICAN = rf"{_MONTH}{_SPACE}{_DAY}{_SPACE}{_YEAR}"
_SHORT = rf"(?:{_DAY}(?:{_SPACE})(?:of )?{_MONTH}|{_MONTH}{_SPACE}(?:{_DAY}|(?:19|20)\d{{2}}))"
_EDGE = r"(?<![\w/.\-])"
_END = r"(?![\w/]|[.\-]\d)"
_WEEKDAY = r"(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,? )?(?:the )?"

_FULL: Final = re.compile(rf"{_EDGE}(?:{_WRITTEN}|{_AMERICAN}){_END}", re.IGNORECASE)
_FIGURES: Final = re.compile(rf"{_EDGE}(\d{{1,4}})( ?[/.\-] ?)(\d{{1,2}})\2(\d{{2,4}}){_END}")
_FIGURED = r"\d{1,2} ?[/.\-] ?\d{1,2}(?: ?[/.\-] ?\d{2,4})?|\d{1,2} \d{1,2} \d{2,4}|\d{8}|\d{6}"
_CUE: Final = re.compile(
    r"\b(?:d\.?o\.?b\.?|date of birth|birth ?date|birthday|b'day|bday|born)(?:'s| is| was| of| on| in)?[ :=,(\-]{0,3}"
    rf"{_WEEKDAY}(?P<date>{_WRITTEN}|{_AMERICAN}|{_SHORT}|{_FIGURED}){_END}",
    re.IGNORECASE,
)
_DOCUMENT: Final = re.compile(
    r"\b(?:published|updated|issued|reissued|version|edition|guidance|in force|effective|commence[sd]?|enacted|assent"
    r"|act|since|until|deadline|consultation|closed|webpage|accessed|revised|amended)\b[^\n]{0,25}$",
    re.IGNORECASE,
)
_SEEN_BEFORE = 45
# A day of late years behind one of these is a meeting's or a visit's sooner than a birth's.
_LATE: Final = re.compile(r"\b(?:on|from|by|until|till|before|after|dated|between|for|to)(?: the)? $", re.IGNORECASE)
_OF_AGE: Final = re.compile(r"\b(?:turn(?:s|ed|ing)?|birth(?:day)?|born|b|aged?|delivered|due)\b", re.IGNORECASE)
_LATE_YEAR: Final = re.compile(r"(?:202[2-9]|20[3-9]\d)$")


def find_birth_dates(text: str) -> Iterator[Identity]:
    """Yield dates that may be somebody's birth; the day a document came out stays."""
    for match in _CUE.finditer(text):
        yield Identity(*match.span("date"), "birth_date")
    for match in _FULL.finditer(text):
        if not _of_document(text, *match.span()):
            yield Identity(*match.span(), "birth_date")
    for match in _FIGURES.finditer(text):
        if _is_date(match[1], match[2].strip(), match[3], match[4]) and not _of_document(text, *match.span()):
            yield Identity(*match.span(), "birth_date")


def _of_document(text: str, start: int, end: int) -> bool:
    seen = max(0, start - _SEEN_BEFORE)
    late = _LATE_YEAR.search(text, start, end) is not None and _LATE.search(text, seen, start) is not None
    if late and _OF_AGE.search(text, seen, start) is None:
        return True
    return _DOCUMENT.search(text, seen, start) is not None


def _is_date(first: str, joint: str, second: str, third: str) -> bool:
    """Whether three figures are a day, a month and a year in an order that people use."""
    if len(first) == 4:
        return 1900 <= int(first) <= 2100 and 1 <= int(second) <= 12 and len(third) == 2 and 1 <= int(third) <= 31
    if len(first) > 2 or len(third) == 3:
        return False
    day, month = int(first), int(second)
    fits = (1 <= day <= 31 and 1 <= month <= 12) or (1 <= month <= 31 and 1 <= day <= 12)
    if len(third) == 2 and joint != "/":
        # 1.2.14 is as often a section of a document.
        return fits and len(first) == 2 and len(second) == 2
    return fits and (len(third) == 2 or 1900 <= int(third) <= 2100)
