"""Names of classes: 4b, 10x1, y9."""

from __future__ import annotations

import re
from typing import Final

_CODE: Final = re.compile(r"(?:[1-9]|1[0-3])[a-z]{1,2}\d?|y(?:r|ear)?\d{1,2}[a-z]{0,2}")
_NOT_CLASS: Final = frozenset(
    ("st", "nd", "rd", "th", "am", "pm", "km", "kg", "ft", "hr", "mm", "cm", "gb", "mb", "min")
)


def is_class(word: str) -> bool:
    """Whether a folded word is a class; "8am" and "1st" are none."""
    return bool(_CODE.fullmatch(word)) and word.lstrip("0123456789") not in _NOT_CLASS
