"""What a word is made of, and which words are a slip of the finger apart."""

from __future__ import annotations

from collections.abc import Collection, Iterator

_LONGEST = 40
_CLIPPED_FROM = 4
_BLOT = "?"


def stems(word: str, endings: Collection[str], heads: Collection[str]) -> Iterator[str]:
    """Yield what a word may be made from: "hitting" from hit, "unsafe" from safe, "sellin" from sell."""
    for ending in endings:
        if word.endswith(ending) and len(word) - len(ending) >= 2 - ("'" in ending):
            yield from _without(word, ending)
    if len(word) >= _CLIPPED_FROM and word.endswith("in"):
        yield from _without(word, "in")
    for head in heads:
        if word.startswith(head) and len(word) - len(head) >= 3:
            yield word[len(head) :]


def _without(word: str, ending: str) -> Iterator[str]:
    stem = word[: -len(ending)]
    yield stem
    yield stem + "e"
    if stem.endswith("i"):
        yield stem[:-1] + "y"
    if len(stem) > 3 and stem[-1] == stem[-2]:
        yield stem[:-1]


def blanked(word: str) -> Iterator[str]:
    """Yield the word with each letter blotted out: two words that share one differ in one letter."""
    if len(word) <= _LONGEST:
        for place in range(len(word)):
            yield f"{word[:place]}{_BLOT}{word[place + 1 :]}"


def slips(word: str, words: Collection[str], blots: Collection[str]) -> bool:
    """Whether one letter too many, too few, wrong or out of turn parts a word from one of `words`.

    `blots` has what `blanked` yields for them.
    """
    if len(word) > _LONGEST:
        return False
    for place in range(len(word) + 1):
        before, after = word[:place], word[place:]
        if before + after[1:] in words or f"{before}{_BLOT}{after}" in blots or f"{before}{_BLOT}{after[1:]}" in blots:
            return True
        if len(after) > 1 and f"{before}{after[1]}{after[0]}{after[2:]}" in words:
            return True
    return False
