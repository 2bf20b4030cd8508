"""Raw scores of every intent for a text: several signals, blended with fixed weights.

With the encoder: log p (regression on vectors), log p (regression on n-grams), nearness to the intent's
middle and to its nearest example. Without: the n-gram signals alone.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from bot.understanding import linear, ngrams
from bot.understanding.linear import Linear
from bot.understanding.ngrams import Postings, Terms, Vector

Floats = NDArray[np.float32]
Labels = NDArray[np.int64]

STRENGTH = 30.0
"""How far both regressions trust the examples."""
NEAR_ENOUGH = 1e-3
"""Where training ends: going on to a hundredth of it takes four times as long and reads no example better."""
DIRECTIONS = 400
"""Leading directions of the n-gram space that the regression sees."""
MEANINGS = 256
"""Leading directions of the encoder's 768 that are kept: held-out training questions are read as well by them."""


@dataclass(frozen=True)
class Blend:
    """Weights of the signals in the raw score."""

    semantic: float = 1.5
    lexical: float = 0.5
    middle: float = 5.0
    nearest: float = 5.0


# Chosen by cross-validation on training files only; neighbours of these values differ by a fifth of a point.
BOTH = Blend()
LETTERS_ONLY = Blend(semantic=0.0, lexical=1.0, middle=0.0, nearest=2.0)


@dataclass(frozen=True)
class Semantic:
    """What the encoder's vectors of the examples teach."""

    narrowing: Floats
    """From the encoder's vectors to their d leading directions, shape (768, d). What follows is in those."""
    examples: Floats
    """Vectors of the examples, shape (n, d)."""
    regression: Linear
    """From a vector to log p of each intent."""
    whitening: Floats
    """Shape (d, d): stretches what tells intents apart, shrinks what varies inside each."""
    middles: Floats
    """Mean whitened vector of each intent, unit rows, shape (intents, d)."""


@dataclass(frozen=True)
class Lexical:
    """What the n-grams of the examples teach."""

    terms: Terms
    table: NDArray[np.float16]
    """From terms to a few coordinates, shape (terms, k)."""
    regression: Linear
    """From coordinates to log p of each intent, weights (k, intents)."""
    postings: Postings | None
    """Which examples hold which n-gram; None where an encoder tells how alike texts are."""

    def log_probabilities(self, asked: Sequence[Vector]) -> Floats:
        """log p of each intent, shape (m, intents), for the n-grams of m texts."""
        rows = [weights @ self.table[numbers].astype(np.float32) for numbers, weights in asked]
        return np.asarray(self.regression.log_probabilities(np.stack(rows)), np.float32)


@dataclass(frozen=True)
class Scorer:
    """Fitted signals over a fixed list of examples, which stand in the order of their intents."""

    labels: Labels
    """Intent number of each example, shape (n,), ascending."""
    intents: int
    """How many intents there are."""
    lexical: Lexical
    semantic: Semantic | None
    """None where no encoder was at hand."""

    def scores(self, texts: Sequence[str], vectors: Floats | None) -> tuple[Floats, Floats]:
        """Raw scores (m, intents) of m texts, and their likeness (m, n) to every example.

        `vectors` (m, 768) of the same texts, None without encoder.
        """
        asked = [self.lexical.terms.vector(text) for text in texts]
        by_letters = self.lexical.log_probabilities(asked)
        if self.semantic is None or vectors is None:
            held = self.lexical.postings
            likeness = np.stack([held.cosines(vector) for vector in asked]) if held else by_letters[:, self.labels]
        else:
            vectors = vectors @ self.semantic.narrowing
            likeness = vectors @ self.semantic.examples.T
        return blended(self.semantic, by_letters, self.best_of_each(likeness), vectors), likeness

    def best_of_each(self, likeness: Floats) -> Floats:
        """Highest likeness among each intent's examples: (m, n) -> (m, intents)."""
        return best_of_each(likeness, self._starts)

    def nearest_of(self, intent: int, likeness: Floats) -> int:
        """Number of an intent's example that is likest, by one row of likenesses (n,)."""
        start = int(self._starts[intent])
        end = int(self._starts[intent + 1]) if intent + 1 < self.intents else len(likeness)
        return start + int(likeness[start:end].argmax())

    @cached_property
    def _starts(self) -> Labels:
        """Where each intent's examples begin; every intent has one."""
        return np.searchsorted(self.labels, np.arange(self.intents)).astype(np.int64)


def best_of_each(likeness: Floats, starts: Labels) -> Floats:
    """Highest of each run of columns: (m, n) -> (m, len(starts))."""
    return np.asarray(np.maximum.reduceat(likeness, starts, axis=1), np.float32)


def blended(semantic: Semantic | None, by_letters: Floats, nearest: Floats, vectors: Floats | None) -> Floats:
    """Sum of the signals, each times its weight, all of shape (m, intents)."""
    if semantic is None or vectors is None:
        return LETTERS_ONLY.lexical * by_letters + LETTERS_ONLY.nearest * nearest
    whitened = vectors @ semantic.whitening
    whitened /= np.maximum(np.linalg.norm(whitened, axis=1, keepdims=True), 1e-12)
    by_meaning = np.asarray(semantic.regression.log_probabilities(vectors), np.float32)
    total = BOTH.semantic * by_meaning + BOTH.lexical * by_letters
    return np.asarray(total + BOTH.middle * (whitened @ semantic.middles.T) + BOTH.nearest * nearest, np.float32)


@dataclass(frozen=True)
class Prepared:
    """What does not depend on intents, made once for all folds: n-grams, likenesses, leading directions."""

    terms: Terms
    postings: Postings
    cosines: Floats
    """Likeness of every two texts, shape (n, n)."""
    onto: Floats
    """From likenesses to coordinates along the leading directions, shape (n, d)."""
    features: Floats
    """Those coordinates of the texts themselves, shape (n, d)."""
    narrowing: Floats | None
    """From the encoder's vectors to their leading directions; None without encoder, as is the next."""
    meanings: Floats | None
    """The texts' own vectors in those directions."""


def prepare(texts: Sequence[str], vectors: Floats | None) -> Prepared:
    """Index the texts and find the leading directions of their n-grams and of their `vectors`, (n, 768) or None."""
    terms, postings, held = ngrams.index(texts)
    cosines = np.empty((len(texts), len(texts)), np.float32)
    for row, vector in zip(cosines, held, strict=True):
        row[:] = postings.cosines(vector)
    directions, values = leading(cosines, DIRECTIONS)
    onto = np.asarray(directions / np.sqrt(values), np.float32)
    narrowing = None if vectors is None else leading(vectors.T @ vectors, MEANINGS)[0]
    meanings = None if vectors is None or narrowing is None else vectors @ narrowing
    return Prepared(terms, postings, cosines, onto, cosines @ onto, narrowing, meanings)


def fit(prepared: Prepared, labels: Labels, intents: int, mixed: Sequence[int] = ()) -> Scorer:
    """Fit all signals on examples; `labels` in 0..intents-1, ascending.

    `mixed` numbers intents whose examples have no common meaning ("none of ours"): how those vary
    says nothing of how one intent's wording varies, so the whitening is learnt from the others.
    """
    weights = _even(labels)
    every = np.ones(len(labels), np.bool_)
    semantic = fit_semantic(prepared, every, labels, intents, weights, mixed)
    model = linear.fit(prepared.features, labels, intents, STRENGTH, sample_weights=weights, tolerance=NEAR_ENOUGH)
    onto = prepared.onto
    if intents < onto.shape[1]:  # fewer numbers a term: go from terms to intents at once
        onto, model = onto @ model.weights, Linear(np.eye(intents, dtype=np.float32), model.bias)
    postings = prepared.postings if semantic is None else None
    return Scorer(labels, intents, Lexical(prepared.terms, prepared.postings.onto(onto), model, postings), semantic)


def held_out(
    prepared: Prepared,
    labels: Labels,
    intents: int,
    mixed: Sequence[int],
    shown: NDArray[np.bool_],
    asked: NDArray[np.bool_],
) -> Floats:
    """Raw scores, shape (asked, intents), of the asked texts by signals fitted on the shown ones only.

    `labels` are those of the shown texts, in 0..intents-1, ascending.
    """
    weights = _even(labels)
    semantic = fit_semantic(prepared, shown, labels, intents, weights, mixed)
    model = linear.fit(
        prepared.features[shown], labels, intents, STRENGTH, sample_weights=weights, tolerance=NEAR_ENOUGH
    )
    meant = None if prepared.meanings is None else prepared.meanings[asked]
    if semantic is None or meant is None:
        alike = prepared.cosines[np.ix_(asked, shown)]
    else:
        alike = meant @ semantic.examples.T
    nearest = best_of_each(alike, np.searchsorted(labels, np.arange(intents)).astype(np.int64))
    by_letters = np.asarray(model.log_probabilities(prepared.features[asked]), np.float32)
    return blended(semantic, by_letters, nearest, meant)


def leading(gram: Floats, count: int) -> tuple[Floats, Floats]:
    """The `count` leading directions of a Gram matrix, as columns, and their lengths squared.

    Randomised range finding (Halko, Martinsson and Tropp, 2011) with a fixed seed: a full decomposition of
    some thousand examples takes ten times as long and changes nothing that matters.
    """
    size = len(gram)
    width = min(size, count + 32)
    guess = np.random.default_rng(0).standard_normal((size, width)).astype(np.float32)
    for _ in range(3):
        guess = np.linalg.qr(gram @ guess)[0]
    values, directions = np.linalg.eigh(guess.T @ (gram @ guess))
    kept = values > max(1e-6, float(values[-1]) * 1e-6)
    kept[: max(0, width - count)] = False
    return np.ascontiguousarray(guess @ directions[:, kept], np.float32), values[kept]


def _even(labels: Labels) -> Floats:
    """Weights of examples: an intent with four times the examples counts twice, not four times."""
    counts = np.bincount(labels)[labels]
    weights = 1.0 / np.sqrt(counts)
    return np.asarray(weights / weights.mean(), np.float32)


def fit_semantic(
    prepared: Prepared,
    shown: NDArray[np.bool_],
    labels: Labels,
    intents: int,
    weights: Floats,
    mixed: Sequence[int],
) -> Semantic | None:
    """What the vectors of the shown examples teach; None without encoder. `labels` are those of the shown ones."""
    if prepared.meanings is None or prepared.narrowing is None:
        return None
    vectors = prepared.meanings[shown]
    regression = linear.fit(vectors, labels, intents, STRENGTH, sample_weights=weights, tolerance=NEAR_ENOUGH)
    member = np.eye(intents, dtype=np.float32)[labels]
    means = member.T @ vectors / np.maximum(member.sum(axis=0), 1)[:, None]
    spread = vectors - means[labels]
    alike = ~np.isin(labels, list(mixed))
    inside = spread[alike if alike.any() else slice(None)].astype(np.float64)
    covariance = inside.T @ inside / len(inside)
    # Few examples say little about that many numbers: add as much of an even spread as was found.
    covariance += np.eye(len(covariance)) * max(float(np.trace(covariance)) / len(covariance), 1e-6)
    values, directions = np.linalg.eigh(covariance)
    whitening = np.asarray(directions / np.sqrt(values) @ directions.T, np.float32)
    middles = means @ whitening
    middles /= np.maximum(np.linalg.norm(middles, axis=1, keepdims=True), 1e-12)
    return Semantic(prepared.narrowing, vectors, regression, whitening, middles)
