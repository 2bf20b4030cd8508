"""The forms of an English verb, so that the word lists need name each verb only once."""

from __future__ import annotations

import re
from collections import defaultdict

_ONE_SHORT_SYLLABLE = re.compile(r"[^aeiou]*[aeiou][^aeiouwxy]")

BASE, PRESENT, ONGOING, PAST = "base", "present", "ongoing", "past"


def inflect(entry: str) -> dict[str, frozenset[str]]:
    """Each form with what it can be: "hit hit hit" gives `hit` as base and past, since it is both."""
    base, *irregular = entry.split()
    forms: defaultdict[str, set[str]] = defaultdict(set)
    forms[base].add(BASE)
    forms[_with_s(base)].add(PRESENT)
    forms[_stem(base) + "ing"].add(ONGOING)
    for past in irregular or [_stem(base) + "ed"]:
        forms[past].add(PAST)
    return {form: frozenset(uses) for form, uses in forms.items()}


def _with_s(base: str) -> str:
    if base.endswith(("s", "x", "z", "ch", "sh")):
        return base + "es"
    if base.endswith("y") and base[-2:-1] not in "aeiou":
        return base[:-1] + "ies"
    return base + "s"


def _stem(base: str) -> str:
    if base.endswith("e"):
        return base[:-1]
    if _ONE_SHORT_SYLLABLE.fullmatch(base):
        return base + base[-1]
    return base
