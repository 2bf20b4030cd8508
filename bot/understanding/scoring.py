"""Raw scores of every intent for a text: several signals, blended with fixed weights.

With the encoder: log p (regression on vectors) + log p (regression on n-grams) + nearness to the
intent's middle + nearness to its nearest example. Without: the n-gram signals alone.
"""

from collections.abc import Sequence
from dataclasses import dataclass

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

    def scores(self, cosines: Floats, vectors: Floats | None, blend: Blend | None = None) -> Floats:
        """Raw scores, shape (m, intents), of m texts.

        `cosines` (m, n) with the examples by n-grams; `vectors` (m, 384), None without encoder.
        """
        total = np.zeros((len(cosines), self.intents), np.float32)
        for weight, signal in self.signals(cosines, vectors, blend):
            total += weight * signal
        return total

    def signals(
        self, cosines: Floats, vectors: Floats | None, blend: Blend | None = None
    ) -> list[tuple[float, Floats]]:
        """Each signal with its weight, every signal of shape (m, intents)."""
        by_letters = np.asarray(self.lexical.log_probabilities(cosines), np.float32)
        if self.semantic is None or vectors is None:
            blend = blend or LETTERS_ONLY
            return [(blend.lexical, by_letters), (blend.nearest, self.best_of_each(cosines))]
        blend = blend or BOTH
        whitened = vectors @ self.semantic.whitening
        whitened /= np.maximum(np.linalg.norm(whitened, axis=1, keepdims=True), 1e-12)
        return [
            (blend.semantic, np.asarray(self.semantic.regression.log_probabilities(vectors), np.float32)),
            (blend.lexical, by_letters),
            (blend.middle, np.asarray(whitened @ self.semantic.middles.T, np.float32)),
            (blend.nearest, self.best_of_each(vectors @ self.semantic.examples.T)),
        ]

    def best_of_each(self, likeness: Floats) -> Floats:
        """Highest likeness among each intent's examples: (m, n) -> (m, intents)."""
        best = np.full((self.intents, len(likeness)), -1.0, np.float32)
        np.maximum.at(best, self.labels, likeness.T)
        return best.T


def fit(
    texts: Sequence[str], labels: Labels, intents: int, vectors: Floats | None, mixed: Sequence[int] = ()
) -> Scorer:
    """Fit all signals on examples; `labels` in 0..intents-1; `vectors` (n, 384) or None.

    `mixed` numbers intents whose examples have no common meaning ("none of ours"): how those vary
    says nothing of how one intent's wording varies, so the whitening is learnt from the others.
    """
    index = ngrams.index(texts)
    cosines = np.stack([index.cosines(text) for text in texts])
    weights = _even(labels)
    semantic = None if vectors is None else _fit_semantic(vectors, labels, intents, weights, mixed)
    return Scorer(labels, intents, index, _fit_lexical(cosines, labels, intents, weights), semantic)


def _even(labels: Labels) -> Floats:
    """Weights of examples: an intent with four times the examples counts twice, not four times."""
    counts = np.bincount(labels)[labels]
    weights = 1.0 / np.sqrt(counts)
    return np.asarray(weights / weights.mean(), np.float32)


def _fit_lexical(cosines: Floats, labels: Labels, intents: int, weights: Floats) -> Linear:
    """Regression on the leading directions of the Gram matrix, written back as one over cosines."""
    values, directions = np.linalg.eigh(cosines)
    kept = values > max(1e-6, float(values[-1]) * 1e-6)
    kept[: max(0, len(values) - DIRECTIONS)] = False
    onto = np.asarray(directions[:, kept] / np.sqrt(values[kept]), np.float32)
    model = linear.fit(cosines @ onto, labels, intents, STRENGTH, sample_weights=weights)
    return Linear(onto @ model.weights, model.bias)


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
