"""Raw scores of every intent for a text: several signals, blended with fixed weights.

With the encoder: log p (regression on vectors) + log p (regression on n-grams) + nearness to the
intent's middle + nearness to its nearest example. Without: the n-gram signals alone.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from bot.understanding import linear, ngrams
from bot.understanding.linear import Linear
from bot.understanding.ngrams import Ngrams

Floats = NDArray[np.float32]
Labels = NDArray[np.int64]

STRENGTH = 30.0
"""How far both regressions trust the examples."""
DIRECTIONS = 400
"""Leading directions of the n-gram space that the regression sees."""


@dataclass(frozen=True)
class Blend:
    """Weights of the signals in the raw score."""

    semantic: float = 1.0
    lexical: float = 0.5
    middle: float = 5.0
    nearest: float = 5.0


# Chosen by cross-validation on training files only; neighbours of these values differ by a fifth of a point.
BOTH = Blend()
LETTERS_ONLY = Blend(semantic=0.0, lexical=1.0, middle=0.0, nearest=2.0)


@dataclass(frozen=True)
class Semantic:
    """What the encoder's vectors of the examples teach."""

    examples: Floats
    """Vectors of the examples, unit rows, shape (n, 384)."""
    regression: Linear
    """From a vector to log p of each intent."""
    whitening: Floats
    """Shape (384, 384): stretches what tells intents apart, shrinks what varies inside each."""
    middles: Floats
    """Mean whitened vector of each intent, unit rows, shape (intents, 384)."""


@dataclass(frozen=True)
class Scorer:
    """Fitted signals over a fixed list of examples."""

    labels: Labels
    """Intent number of each example, shape (n,)."""
    intents: int
    """How many intents there are."""
    index: Ngrams
    """N-grams of the examples."""
    lexical: Linear
    """From n-gram cosines with the examples to log p of each intent, weights (n, intents)."""
    semantic: Semantic | None
    """None where no encoder was at hand."""

    def scores(self, cosines: Floats, vectors: Floats | None) -> tuple[Floats, Floats]:
        """Raw scores (m, intents) of m texts, and their likeness (m, n) to every example.

        `cosines` (m, n) with the examples by n-grams; `vectors` (m, 384), None without encoder.
        """
        by_letters = np.asarray(self.lexical.log_probabilities(cosines), np.float32)
        likeness = self.likeness(cosines, vectors)
        return self.blended(by_letters, likeness, vectors), likeness

    def likeness(self, cosines: Floats, vectors: Floats | None) -> Floats:
        """Likeness (m, n) of texts to the examples: by meaning, or by letters where there is no encoder."""
        return cosines if vectors is None or self.semantic is None else vectors @ self.semantic.examples.T

    def blended(self, by_letters: Floats, likeness: Floats, vectors: Floats | None) -> Floats:
        """Sum of the signals, each times its weight, shape (m, intents)."""
        total = np.zeros((len(likeness), self.intents), np.float32)
        for weight, signal in self.signals(by_letters, likeness, vectors):
            total += weight * signal
        return total

    def signals(self, by_letters: Floats, likeness: Floats, vectors: Floats | None) -> list[tuple[float, Floats]]:
        """Each signal with its weight, every signal of shape (m, intents)."""
        nearest = self.best_of_each(likeness)
        if self.semantic is None or vectors is None:
            return [(LETTERS_ONLY.lexical, by_letters), (LETTERS_ONLY.nearest, nearest)]
        whitened = vectors @ self.semantic.whitening
        whitened /= np.maximum(np.linalg.norm(whitened, axis=1, keepdims=True), 1e-12)
        return [
            (BOTH.semantic, np.asarray(self.semantic.regression.log_probabilities(vectors), np.float32)),
            (BOTH.lexical, by_letters),
            (BOTH.middle, np.asarray(whitened @ self.semantic.middles.T, np.float32)),
            (BOTH.nearest, nearest),
        ]

    def best_of_each(self, likeness: Floats) -> Floats:
        """Highest likeness among each intent's examples: (m, n) -> (m, intents)."""
        order, starts = self._by_intent
        return np.asarray(np.maximum.reduceat(likeness[:, order], starts, axis=1), np.float32)

    def nearest_of(self, intent: int, likeness: Floats) -> int:
        """Number of an intent's example that is likest, by one row of likenesses (n,)."""
        order, starts = self._by_intent
        end = starts[intent + 1] if intent + 1 < self.intents else len(order)
        members = order[starts[intent] : end]
        return int(members[likeness[members].argmax()])

    @cached_property
    def _by_intent(self) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
        """Example numbers in order of their intents, and where each intent begins; every intent has an example."""
        order = np.argsort(self.labels, kind="stable").astype(np.int64)
        return order, np.searchsorted(self.labels[order], np.arange(self.intents)).astype(np.int64)


@dataclass(frozen=True)
class Prepared:
    """What does not depend on intents, made once for all folds: n-grams, likenesses, leading directions."""

    index: Ngrams
    cosines: Floats
    """Likeness of every two texts, shape (n, n)."""
    onto: Floats
    """From likenesses to coordinates along the leading directions, shape (n, d)."""
    features: Floats
    """Those coordinates of the texts themselves, shape (n, d)."""


def prepare(texts: Sequence[str]) -> Prepared:
    """Index the texts and find the leading directions of their Gram matrix."""
    index = ngrams.index(texts)
    cosines = np.stack([index.cosines(text) for text in texts])
    onto = leading(cosines, DIRECTIONS)
    return Prepared(index, cosines, onto, cosines @ onto)


def fit(prepared: Prepared, labels: Labels, intents: int, vectors: Floats | None, mixed: Sequence[int] = ()) -> Scorer:
    """Fit all signals on examples; `labels` in 0..intents-1; `vectors` (n, 384) or None.

    `mixed` numbers intents whose examples have no common meaning ("none of ours"): how those vary
    says nothing of how one intent's wording varies, so the whitening is learnt from the others.
    """
    weights = _even(labels)
    semantic = None if vectors is None else _fit_semantic(vectors, labels, intents, weights, mixed)
    model = linear.fit(prepared.features, labels, intents, STRENGTH, sample_weights=weights)
    return Scorer(labels, intents, prepared.index, Linear(prepared.onto @ model.weights, model.bias), semantic)


def held_out(
    prepared: Prepared,
    labels: Labels,
    intents: int,
    vectors: Floats | None,
    mixed: Sequence[int],
    shown: NDArray[np.bool_],
    asked: NDArray[np.bool_],
) -> Floats:
    """Raw scores, shape (asked, intents), of the asked texts by signals fitted on the shown ones only.

    `labels` are those of the shown texts, in 0..intents-1.
    """
    weights = _even(labels)
    known = None if vectors is None else vectors[shown]
    semantic = None if known is None else _fit_semantic(known, labels, intents, weights, mixed)
    model = linear.fit(prepared.features[shown], labels, intents, STRENGTH, sample_weights=weights)
    # The regression sees likenesses through the directions, so its weights stand over the shown columns as well.
    scorer = Scorer(labels, intents, prepared.index, model, semantic)
    meant = None if vectors is None else vectors[asked]
    likeness = scorer.likeness(prepared.cosines[np.ix_(asked, shown)], meant)
    by_letters = np.asarray(model.log_probabilities(prepared.features[asked]), np.float32)
    return scorer.blended(by_letters, likeness, meant)


def leading(gram: Floats, count: int) -> Floats:
    """From a row of likenesses to coordinates along the `count` leading directions of the Gram matrix.

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
    return np.asarray(guess @ directions[:, kept] / np.sqrt(values[kept]), np.float32)


def _even(labels: Labels) -> Floats:
    """Weights of examples: an intent with four times the examples counts twice, not four times."""
    counts = np.bincount(labels)[labels]
    weights = 1.0 / np.sqrt(counts)
    return np.asarray(weights / weights.mean(), np.float32)


def _fit_semantic(vectors: Floats, labels: Labels, intents: int, weights: Floats, mixed: Sequence[int]) -> Semantic:
    regression = linear.fit(vectors, labels, intents, STRENGTH, sample_weights=weights)
    member = np.eye(intents, dtype=np.float32)[labels]
    means = member.T @ vectors / np.maximum(member.sum(axis=0), 1)[:, None]
    spread = vectors - means[labels]
    alike = ~np.isin(labels, list(mixed))
    inside = spread[alike if alike.any() else slice(None)].astype(np.float64)
    covariance = inside.T @ inside / len(inside)
    # Few examples say little about 384 x 384 numbers: add as much of an even spread as was found.
    covariance += np.eye(len(covariance)) * max(float(np.trace(covariance)) / len(covariance), 1e-6)
    values, directions = np.linalg.eigh(covariance)
    whitening = np.asarray(directions / np.sqrt(values) @ directions.T, np.float32)
    middles = means @ whitening
    middles /= np.maximum(np.linalg.norm(middles, axis=1, keepdims=True), 1e-12)
    return Semantic(vectors, regression, whitening, middles)
