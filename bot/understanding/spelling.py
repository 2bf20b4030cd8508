"""Spelling repair before matching: words nobody knows are read as the nearest word that we do know.

Careful rather than thorough. A name must stay a name, an abbreviation an abbreviation, and no repair may
turn a word into its opposite: "ilegal" lies one letter from "legal" and from "illegal", so it stays.
"""

import re
from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from functools import lru_cache

from rapidfuzz.distance import OSA
from rapidfuzz.process import extract

SHORTEST = 4
"""Shorter words are never changed: too many real words lie one letter away."""
LONG = 8
"""From this length on, two letters may be wrong."""
LONGEST = 30
CACHE = 4096

_TOKEN = re.compile(r"\w+(?:['’]\w+)*")
_SUFFIXES = ("s", "es", "'s", "ed", "d", "ing", "er", "ers", "ly", "y", "ness", "able", "less", "ful", "ment")
_PREFIXES = ("re", "un", "in", "im", "dis", "non", "mis", "pre", "over", "under", "out", "anti", "co")
_NEGATIVE = ("un", "in", "im", "il", "ir", "dis", "non", "mis", "a")
_NEGATED = "are ca could did does do had has have is must need should was were wo would"
_CONTRACTIONS = {f"{verb}nt": f"{verb}n't" for verb in _NEGATED.split(" ")}
# What a tokenizer leaves of "didn't": in its vocabulary, but no word.
_FRAGMENTS = {f"{verb}n" for verb in _NEGATED.split(" ")} - {"can", "don", "haven"}
_CONTRACTIONS |= {"theyre": "they're", "theyve": "they've", "youre": "you're", "youve": "you've"}
_CONTRACTIONS |= {"weve": "we've", "thats": "that's", "theres": "there's", "whats": "what's", "whos": "who's"}

Repairs = tuple[tuple[str, str], ...]
"""Pairs (as typed, read as), in the order of the text."""


class Spelling:
    """Repairs words against a fixed vocabulary. Its cache is bounded and lives only in memory."""

    def __init__(self, texts: Iterable[str], general: Iterable[str] = (), known: Collection[str] = ()) -> None:
        """`texts`: what the content's words are taken from, the most frequent tried first.

        `general`: other English words, taken as right and tried when no content word is near.
        `known`: abbreviations and names that are right as they are and that nothing is read as.
        """
        counts = Counter(word for text in texts for word in words(text))
        kept = {word for entry in known for word in words(entry)}
        self._frequency: Mapping[str, int] = counts
        self._right = frozenset(counts) | kept
        self._general = frozenset(general) - kept
        content = [word for word in counts if len(word) >= SHORTEST and word.isalpha() and word not in kept]
        self._content_by_length = _by_length(sorted(content))
        self._general_by_length = _by_length(
            sorted(word for word in self._general | _CONTRACTIONS.keys() if len(word) >= SHORTEST)
        )
        self._lookup = lru_cache(maxsize=CACHE)(self._nearest)

    def repair(self, text: str) -> tuple[str, Repairs]:
        """`text` with unknown words replaced, and what was read as what; the rest stays letter for letter."""
        shouted = text.isupper()
        repairs: list[tuple[str, str]] = []
        parts: list[str] = []
        done = 0
        for match in _TOKEN.finditer(text):
            typed = match.group()
            read = self._read(typed, text[: match.start()], shouted=shouted)
            if read is not None:
                parts += [text[done : match.start()], read]
                done = match.end()
                repairs.append((typed, read))
        return "".join([*parts, text[done:]]), tuple(repairs)

    def _read(self, typed: str, before: str, *, shouted: bool) -> str | None:
        word = typed.lower()
        if not SHORTEST <= len(word) <= LONGEST or not word.isalpha():  # an apostrophe marks care taken
            return None
        if typed.isupper() and not shouted:  # an abbreviation that nobody told us of
            return None
        # A capital that does not open a sentence is most likely a name: only our own words may claim it.
        name = typed[0].isupper() and not shouted and not re.search(r"(?:^|[.!?:\n])[\s\"'(]*$", before)
        return self._lookup(word, name)

    def _nearest(self, word: str, name: bool) -> str | None:
        if word in self._right:
            return None
        if word in _CONTRACTIONS:
            return _CONTRACTIONS[word]
        if self._is_word(word):
            return None
        reach = 2 if len(word) >= LONG and not name else 1
        near = self._within(word, self._content_by_length, reach)
        if not near and not name:
            # Slips on the first letter are rare, and "nerd" is not "need": general words must begin alike.
            near = [found for found in self._within(word, self._general_by_length, 1) if found[0][0] == word[0]]
        if not near:
            return None if name else self._split(word)
        nearest = [found for found in near if found[1] == near[0][1]]
        if any(self._may_be_opposite(word, *found) for found in nearest):
            return None
        return _CONTRACTIONS.get(near[0][0], near[0][0])

    def _is_word(self, word: str) -> bool:
        """Whether `word` is known, or has an ending or beginning more or less than a known one."""
        if self._knows(word) or self._knows(word.replace("is", "iz")) or self._knows(word.replace("our", "or")):
            return True
        for suffix in _SUFFIXES:
            stem = word.removesuffix(suffix)
            if stem != word and len(stem) >= 3:
                doubled = len(stem) > 3 and stem[-1] == stem[-2]
                if self._knows(stem) or self._knows(stem + "e") or (doubled and self._knows(stem[:-1])):
                    return True
                if stem[-1] == "i" and self._knows(stem[:-1] + "y"):
                    return True
        longer = [word + "s"]
        if word[-1] == "e":
            longer += [word + "d", word + "r", word[:-1] + "ing"]
        elif not self._knows(word + "e"):  # "charg" is not a word for all that "charged" is one
            longer += [word + "ed", word + "ing"]
        if any(self._knows(form) for form in longer):
            return True
        stems = [word[len(prefix) :] for prefix in _PREFIXES if word.startswith(prefix)]
        return any(len(stem) >= 6 and self._knows(stem) for stem in stems)  # "referal" is not "re" + "feral"

    def _knows(self, word: str) -> bool:
        return word in self._right or word in self._general

    def _within(self, word: str, lists: Mapping[int, Sequence[str]], reach: int) -> list[tuple[str, int]]:
        """Listed words at most `reach` edits away, nearest first, then same initial, then most frequent."""
        found: list[tuple[str, int]] = []
        for length in range(len(word) - reach, len(word) + reach + 1):
            near = extract(word, lists.get(length, ()), scorer=OSA.distance, score_cutoff=reach, limit=None)
            found += [(candidate, int(distance)) for candidate, distance, _ in near]
        return sorted(found, key=lambda f: (f[1], f[0][0] != word[0], -self._frequency.get(f[0], 0), f[0]))

    def _may_be_opposite(self, word: str, candidate: str, distance: int) -> bool:
        """Whether the candidate's opposite lies as near to `word` as the candidate does."""
        opposites = [prefix + candidate for prefix in _NEGATIVE]
        opposites += [candidate.removeprefix(prefix) for prefix in _NEGATIVE if candidate.startswith(prefix)]
        opposites += [candidate + "nt", candidate.removesuffix("nt"), candidate + "out"]
        return any(
            other != candidate
            and (self._knows(other) or other in _CONTRACTIONS)
            and OSA.distance(word, other) <= distance
            for other in opposites
        )

    def _split(self, word: str) -> str | None:
        """Two content words written as one, both at least three letters, the most frequent pair."""
        pairs = [
            (self._frequency[left] * self._frequency[right], left, right)
            for left, right in ((word[:at], word[at:]) for at in range(3, len(word) - 2))
            if self._frequency[left] and self._frequency[right]
        ]
        if not pairs:
            return None
        _, left, right = max(pairs)
        return f"{left} {right}"


def words(text: str) -> list[str]:
    """The words of `text`, lower case, apostrophes inside kept and straightened."""
    return [token.replace("’", "'") for token in _TOKEN.findall(text.lower())]


def general_words(pieces: Iterable[str]) -> list[str]:
    """Whole English words among an encoder's vocabulary."""
    return [piece for piece in pieces if piece.isascii() and piece.isalpha() and piece not in _FRAGMENTS]


def _by_length(listed: Iterable[str]) -> Mapping[int, Sequence[str]]:
    lists: dict[int, list[str]] = {}
    for word in listed:
        lists.setdefault(len(word), []).append(word)
    return lists
