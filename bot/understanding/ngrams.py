"""Texts as bags of word and character n-grams, weighted by rarity: what two texts share in letters."""

import math
import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

import numpy as np
from numpy.typing import NDArray

_WORDS = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")

Vector = tuple[NDArray[np.int32], NDArray[np.float32]]
"""Term numbers in order, and their weights."""


def word_terms(text: str) -> list[str]:
    """Words and pairs of neighbouring words, lower case."""
    words = _WORDS.findall(text.lower())
    return words + [f"{first} {second}" for first, second in pairwise(words)]


def character_terms(text: str) -> list[str]:
    """Strings of 2 to 5 characters inside each word, a space at either end of the word counted in."""
    terms = []
    for word in _WORDS.findall(text.lower()):
        padded = f" {word} "
        for size in range(2, 6):
            if size >= len(padded):
                terms.append(padded)
                break
            terms += [padded[at : at + size] for at in range(len(padded) - size + 1)]
    return terms


_KINDS = {"w": word_terms, "c": character_terms}
_AT_ONCE: Final = 256
"""Terms put onto rows at a time, so that memory stays flat."""


@dataclass(frozen=True)
class Terms:
    """The n-grams that some texts hold, and how rare each is."""

    numbers: Mapping[str, int]
    """Number of each n-gram; its first character says which kind it is."""
    rarity: NDArray[np.float32]
    """Inverse document frequency by term number, shape (terms,)."""

    def vector(self, text: str) -> Vector:
        """The known n-grams of `text`; each kind's weights have length sqrt(1/2), or 0 if none is known."""
        numbers: list[int] = []
        weights: list[float] = []
        for kind, split in _KINDS.items():
            counts = Counter(split(text))
            known = [(self.numbers.get(kind + term), count) for term, count in counts.items()]
            found = [(number, count) for number, count in known if number is not None]
            raw = [(1 + math.log(count)) * float(self.rarity[number]) for number, count in found]
            length = math.sqrt(2 * sum(weight * weight for weight in raw)) or 1.0
            numbers += [number for number, _ in found]
            weights += [weight / length for weight in raw]
        order = np.argsort(np.array(numbers, np.int32), kind="stable")
        return np.array(numbers, np.int32)[order], np.array(weights, np.float32)[order]


@dataclass(frozen=True)
class Postings:
    """Which texts hold which n-grams: an inverted index."""

    starts: NDArray[np.int64]
    """Where the postings of each term begin, shape (terms + 1,)."""
    texts: NDArray[np.int32]
    """Which text."""
    weights: NDArray[np.float32]
    """With what weight."""
    size: int
    """How many texts are indexed."""

    def cosines(self, vector: Vector) -> NDArray[np.float32]:
        """Likeness of a vector to each indexed text, 0..1, shape (size,): mean over both kinds of n-gram."""
        numbers, weights = vector
        begins, ends = self.starts[numbers], self.starts[numbers + 1]
        lengths = ends - begins
        # Positions of all postings of all terms, without a loop: each run counts up from its begin.
        offsets = np.repeat(begins - np.concatenate(([0], np.cumsum(lengths)[:-1])), lengths)
        where = offsets + np.arange(int(lengths.sum()))
        products = self.weights[where] * np.repeat(weights, lengths)
        return np.bincount(self.texts[where], products, self.size).astype(np.float32)

    def onto(self, rows: NDArray[np.float32]) -> NDArray[np.float16]:
        """From rows of shape (size, k), one a text, to one a term, shape (terms, k).

        A vector's product with it is the same as its cosines' product with `rows`.
        """
        table = np.zeros((len(self.starts) - 1, rows.shape[1]), np.float16)
        for first in range(0, len(table), _AT_ONCE):
            bounds = self.starts[first : first + _AT_ONCE + 1]
            held = slice(int(bounds[0]), int(bounds[-1]))
            products = self.weights[held, None] * rows[self.texts[held]]
            # Every term has a posting, so no run is empty.
            table[first : first + _AT_ONCE] = np.add.reduceat(products, bounds[:-1] - bounds[0], axis=0)
        return table


def index(texts: Sequence[str]) -> tuple[Terms, Postings, list[Vector]]:
    """Index `texts`; rarity is 1 + log((1 + texts) / (1 + texts that have the term))."""
    frequency: Counter[str] = Counter()
    for text in texts:
        for kind, split in _KINDS.items():
            frequency.update({kind + term for term in split(text)})
    numbers = {term: number for number, term in enumerate(sorted(frequency))}
    counts = np.array([frequency[term] for term in numbers], np.float64)
    terms = Terms(numbers, (1 + np.log((1 + len(texts)) / (1 + counts))).astype(np.float32))
    vectors = [terms.vector(text) for text in texts]
    empty = np.zeros(0, np.int32)
    held = np.concatenate([vector[0] for vector in vectors] or [empty])
    order = np.argsort(held, kind="stable")
    owners = np.repeat(np.arange(len(texts), dtype=np.int32), [len(vector[0]) for vector in vectors])
    weights = np.concatenate([vector[1] for vector in vectors] or [empty.astype(np.float32)])
    starts = np.searchsorted(held[order], np.arange(len(numbers) + 1)).astype(np.int64)
    return terms, Postings(starts, owners[order], weights[order], len(texts)), vectors
