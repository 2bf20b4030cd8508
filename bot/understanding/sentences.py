"""A long message cut into its sentences."""

import re

SHORT = 25
"""Messages of at most this many words are read as one."""
MOST = 12
"""At most this many sentences of a message are read, the last ones: people end with what they ask."""

_END = re.compile(r"(?<=[.!?…])[\"'’”)\]]*\s+|\s*[\n;•]\s*")
_ABBREVIATION = re.compile(r"(?:\b(?:mr|mrs|ms|miss|dr|st|prof|e\.g|i\.e|vs|no|approx)|\b[a-z])\.$", re.IGNORECASE)


def sentences(text: str) -> list[str]:
    """The last sentences of `text`, at most MOST, in order; pieces of one word are joined to what follows."""
    joined: list[str] = []
    carried = ""
    for piece in _END.split(text):
        if not piece or not piece.strip():
            continue
        carried = f"{carried} {piece.strip()}".strip()
        if _ABBREVIATION.search(carried) or len(carried.split()) < 2:
            continue
        joined.append(carried)
        carried = ""
    if carried:
        joined.append(carried)
    return joined[-MOST:]


def is_long(text: str) -> bool:
    """Whether `text` is long enough to be read by its sentences."""
    return len(text.split()) > SHORT
