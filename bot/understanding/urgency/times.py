"""Ages and times of day in figures, which no word list can hold."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from bot.understanding.urgency.lexicon import Hit
from bot.understanding.urgency.wordset import word_set

_CLOCK = re.compile(r"\d{1,2}(?:[:.]\d{2})?(?:am|pm)|\d{1,2}[:.]\d{2}")
_AGE = re.compile(r"(\d{1,2})(?:yo|yr|yrs|y|yearold)?")
_AGE_JOINED = re.compile(r"(\d{1,2})(?:yo|yrold|yearold|yrs)")
_SCHOOL_YEAR = re.compile(r"(?:y|yr|year)\d{1,2}")
_MINUTES = word_set("min mins minute minutes hour hours hr hrs sec second seconds m")
_LONGER = word_set("day days week weeks month months year years")
_OWN_AGE_HEDGES = word_set("only just nearly almost about turning")
# "im 12 weeks in", "im 15 minutes late", "im 9 pages through": no age.
_COUNTED = word_set("""weeks week months month minutes mins minute min hours hrs hour days day miles pages percent
    cases kids sessions stone pupils chapters lessons of years into st nd rd th questions modules am pm to on in forms
    referrals past emails reports children students down short away late foot feet ft cm kg inches behind""")
_BACK = word_set("ago back before earlier")
_IS = word_set("aged of is shes hes was are only")
_NUMBER_WORDS = """one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen
    sixteen seventeen"""
_SPELLED = {word: str(number) for number, word in enumerate(_NUMBER_WORDS.split(), start=1)}
_SMALL = 11
_UNDER_ANY_CONSENT = 13
_GROWN = 18


def numbers(words: Sequence[str]) -> Iterator[Hit]:
    """Children's ages, the writer's own age, school years, times of day, "in 20 minutes", "3 weeks ago"."""
    for at, word in enumerate(words):
        if _SCHOOL_YEAR.fullmatch(word):
            yield Hit("child", at, at + 1)
        after = words[at + 1] if at + 1 < len(words) else ""
        if word in _SPELLED and after in {"year", "years", "month", "months"}:
            yield from _ages([*words[:at], _SPELLED[word], *words[at + 1 : at + 4]], at, after)
        # "two years back" in words, as in figures.
        if word in _SPELLED and after in _LONGER and _BACK & set(words[at + 2 : at + 3]):
            yield from _clock([*words[:at], _SPELLED[word], *words[at + 1 : at + 3]], at, after)
        if not word[0].isdecimal():
            continue
        yield from _clock(words, at, after)
        yield from _ages(words, at, after)


def _clock(words: Sequence[str], at: int, after: str) -> Iterator[Hit]:
    word = words[at]
    before = words[at - 1] if at else ""
    if _CLOCK.fullmatch(word):
        yield from (Hit(concept, at, at + 1) for concept in ("now", "go_home", "soon"))
    elif after in _MINUTES and (before in {"in", "next", "last"} or "ago" in words[at + 2 : at + 3]):
        yield from (Hit(concept, at, at + 2) for concept in ("now", "strong_now", "soon"))
    elif after in _LONGER and _BACK & set(words[at + 2 : at + 3]):
        yield Hit("past", at, at + 3)
        if after.startswith("year"):
            yield Hit("far_past", at, at + 3)
    elif word.isdecimal() and 1950 <= int(word) <= 2100:
        if before in {"in", "since", "from", "back", "during"}:
            yield Hit("past", at, at + 1)
            yield Hit("far_past", at, at + 1)
    elif before in {"year", "y"} and word.isdecimal() and int(word) <= 13:
        yield Hit("child", at - 1, at + 1)
        if "in" not in words[max(0, at - 2) : at - 1]:
            yield Hit("professional", at - 1, at + 1)


def _ages(words: Sequence[str], at: int, after: str) -> Iterator[Hit]:
    match = _AGE.fullmatch(words[at])
    if not match or int(match[1]) >= _GROWN:
        return
    follows = tuple(words[at + 1 : at + 4])
    joined = _AGE_JOINED.fullmatch(words[at]) is not None
    of_age = joined or (after in {"year", "years", "month", "months", "week"} and "old" in follows)
    opener = at - 1
    while opener > 0 and words[opener] in _OWN_AGE_HEDGES:
        opener -= 1
    own = opener >= 0 and (words[opener] == "im" or (words[opener] == "am" and opener > 0 and words[opener - 1] == "i"))
    if own and (of_age or after not in _COUNTED) and int(match[1]) >= 5:
        yield Hit("child_age", at, at + 1)
    if of_age or (at and words[at - 1] in _IS and after not in _COUNTED and int(match[1]) >= 3):
        yield Hit("child", at, at + 1)
        yield Hit("subject", at, at + 1)
        if int(match[1]) < _UNDER_ANY_CONSENT:
            yield Hit("under_13", at, at + 1)
        elif "months" not in follows:
            yield Hit("older_child", at, at + 1)
        if int(match[1]) <= _SMALL or "months" in follows:
            yield Hit("small_child", at, at + 1)
