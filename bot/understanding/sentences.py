"""A long message cut into its sentences."""

import re

SHORT = 25
"""Messages of at most this many words are read as one."""
WINDOW = 60
"""Words that surely fit the encoder at a time."""
MOST = 12
"""At most this many sentences of a message are read, the last ones: people end with what they ask."""

_END = re.compile(r"(?<=[.!?…])[\"'’”)\]]*\s+|\s*[\n;•]\s*")
_JOINT = re.compile(
    r"[,;:]?\s+(?:and also|also|plus|ps|p\.s\.?|as well as that|another thing|secondly)[,:]?\s+"
    r"|[,;]?\s+(?:and|but)\s+(?=(?:what|who|when|where|which|why|how|can|could|do|does|is|are|should|must)\b)"
    r"|\s*\(?\b[1-4]\)\s+",
    re.IGNORECASE,
)
_FEWEST = 3
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


def questions(text: str) -> list[str]:
    """The parts of a message that may each ask something: its sentences, cut again where "and also" joins two."""
    parts = [part for sentence in sentences(text) for part in _JOINT.split(sentence)]
    return [part.strip() for part in parts if len(part.split()) >= _FEWEST][-MOST:]


def windows(text: str) -> list[str]:
    """A text too long for the encoder in overlapping stretches of WINDOW words; empty where it fits whole."""
    found = text.split()
    if len(found) <= WINDOW:
        return []
    return [" ".join(found[first : first + WINDOW]) for first in range(0, len(found) - WINDOW // 2, WINDOW // 2)]


def is_long(text: str) -> bool:
    """Whether `text` is long enough to be read by its sentences."""
    return len(text.split()) > SHORT
