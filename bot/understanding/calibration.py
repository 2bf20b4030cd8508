"""How far a raw score may be trusted, learnt from examples that the scorer was not shown.

Five times over, a fifth of the intents is left out whole (their examples stand for questions that are
none of ours) and a fifth of every other intent's examples is held out (they stand for questions to come).
"""

from collections.abc import Collection
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from bot.understanding import linear, scoring
from bot.understanding.linear import Array
from bot.understanding.scoring import Floats, Labels, Prepared

FOLDS = 5
OUTSIDE = 0.2
"""Share of questions that are none of ours, assumed for the confidence and for its threshold."""
BESIDE = 0.05
"""The same where some intents mean "not ours": what is far is then learnt from their examples, and this is the
share of questions about our own subject that no intent was made for."""
LOST_TO_SCOPE = 0.05
"""Share of our own questions that the scope threshold may turn away."""


@dataclass(frozen=True)
class HeldOut:
    """What became of examples that the scorer had not seen; all arrays of shape (m,)."""

    top: Floats
    """Raw score of the first intent."""
    margin: Floats
    """Raw score of the first less that of the second."""
    right: NDArray[np.bool_]
    """Whether the first intent was right."""
    outside: NDArray[np.bool_]
    """Whether the example's own intent was left out whole."""
    ours: NDArray[np.bool_]
    """Whether the example is in scope: its intent was there, and is not one that means "not ours"."""


@dataclass(frozen=True)
class Calibration:
    """Turns a raw score and its margin into a confidence, and says which are enough."""

    offset: float
    by_score: float
    by_margin: float
    threshold: float
    scope_threshold: float
    margin_threshold: float

    def confidence(self, top: float, margin: float) -> float:
        """Probability, 0..1, that the first intent is the right one."""
        return float(1 / (1 + np.exp(-self._logit(top, margin))))

    def _logit(self, top: float, margin: float) -> float:
        return float(np.clip(self.offset + self.by_score * top + self.by_margin * margin, -30, 30))


def hold_out(prepared: Prepared, labels: Labels, intents: int, elsewhere: Collection[int]) -> HeldOut:
    """Score examples out of fold; `elsewhere` numbers the intents that mean "not ours".

    Those are never left out whole, and are right as themselves: for one of their own examples, and for
    an example of a left-out intent, "not ours" is the right reading.
    """
    folds, intent_folds = _folds(labels, intents, elsewhere)
    none_of_ours = np.isin(np.arange(intents), list(elsewhere))
    parts = []
    for fold in range(FOLDS):
        outside = intent_folds[labels] == fold
        asked = outside | (folds == fold)
        if not asked.any():
            continue
        shown = ~asked
        present, numbers = np.unique(labels[shown], return_inverse=True)
        mixed = [number for number, intent in enumerate(present) if none_of_ours[intent]]
        numbered = numbers.astype(np.int64)
        scores = scoring.held_out(prepared, numbered, len(present), mixed, shown, asked)
        first_two = np.sort(scores, axis=1)[:, -2:]
        read, meant = present[scores.argmax(axis=1)], labels[asked]
        right = (read == meant) | (none_of_ours[read] & (none_of_ours[meant] | outside[asked]))
        ours = ~outside[asked] & ~none_of_ours[meant]
        parts.append((first_two[:, 1], first_two[:, 1] - first_two[:, 0], right, outside[asked], ours))
    return HeldOut(*(np.concatenate(column) for column in zip(*parts, strict=True)))


def calibrate(held: HeldOut, target_error: float) -> Calibration:
    """Fit the confidence, then choose the thresholds at which `target_error` of the answers may be wrong."""
    offset, by_score, by_margin = _fit_confidence(held)
    logits = np.clip(offset + by_score * held.top + by_margin * held.margin, -30, 30)
    confidence = 1 / (1 + np.exp(-logits.astype(np.float64)))
    weights = _shares(held)
    threshold = _lowest(confidence, held.right, weights, target_error)
    ours = held.ours if held.ours.any() else np.ones(len(held.top), np.bool_)
    scope = float(np.quantile(held.top[ours], LOST_TO_SCOPE))
    reached = held.ours & (held.top >= scope)
    margin = _lowest(held.margin[reached], held.right[reached], weights[reached], target_error)
    return Calibration(
        offset=offset,
        by_score=by_score,
        by_margin=by_margin,
        # Nothing was reliable enough: trust only what calls itself as sure as the target asks.
        threshold=1 - target_error if threshold is None else threshold,
        scope_threshold=scope,
        margin_threshold=float(held.margin.max()) if margin is None else margin,
    )


def _folds(labels: Labels, intents: int, elsewhere: Collection[int]) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Fold in which each example is held out, and in which each intent is left out; -1 for never."""
    random = np.random.default_rng(0)
    folds = np.full(len(labels), -1, np.int64)
    for intent in range(intents):
        members = np.flatnonzero(labels == intent)
        if len(members) > 1:  # an intent's only example must stay
            folds[random.permutation(members)] = (np.arange(len(members)) + intent) % FOLDS
    intent_folds = np.full(intents, -1, np.int64)
    candidates = random.permutation([intent for intent in range(intents) if intent not in elsewhere])
    if intents > 2:  # two must remain for a margin
        intent_folds[candidates.astype(np.int64)] = np.arange(len(candidates)) % FOLDS
    return folds, intent_folds


def _shares(held: HeldOut) -> NDArray[np.float64]:
    """Weights that sum to the number of examples, a fixed share of it on those of left-out intents."""
    count = len(held.outside)
    strangers = int(held.outside.sum())
    if strangers in {0, count}:
        return np.ones(count)
    share = BESIDE if (~held.ours & ~held.outside).any() else OUTSIDE
    return np.where(held.outside, share * count / strangers, (1 - share) * count / (count - strangers))


def _fit_confidence(held: HeldOut) -> tuple[float, float, float]:
    """Logistic regression of `right` on score and margin, neither allowed to count against."""
    features = np.stack([held.top, held.margin], axis=1).astype(np.float64)
    middle, spread = features.mean(axis=0), np.maximum(features.std(axis=0), 1e-6)
    rows = (features - middle) / spread
    weights = _shares(held)
    positive = float(weights[held.right].sum())
    # Platt's targets: a handful of examples that all came out right must not mean certainty.
    high, low = (positive + 1) / (positive + 2), 1 / (weights.sum() - positive + 2)
    targets = np.where(held.right, high, low)
    slopes = np.zeros(2)
    used = [0, 1]
    while True:
        found = _logistic(rows[:, used], targets, weights)
        slopes[:] = 0
        slopes[used] = found[1:]
        if (slopes >= 0).all():
            break
        used = [feature for feature in used if slopes[feature] > 0]
    slopes /= spread
    return float(found[0] - slopes @ middle), float(slopes[0]), float(slopes[1])


def _logistic(rows: Array, targets: Array, weights: Array) -> NDArray[np.float64]:
    """Offset and slopes of a lightly ridged logistic regression on soft targets."""
    design = np.concatenate([np.ones((len(rows), 1)), rows], axis=1)

    def loss(point: NDArray[np.float64]) -> tuple[float, NDArray[np.float64]]:
        logits = design @ point
        value = float(weights @ (np.logaddexp(0, logits) - targets * logits)) + 0.5 * float(point @ point)
        errors = weights * (1 / (1 + np.exp(-np.clip(logits, -500, 500))) - targets)
        return value / len(design), (design.T @ errors + point) / len(design)

    return linear.minimise(loss, np.zeros(design.shape[1]))


def _lowest(score: Array, right: NDArray[np.bool_], weights: NDArray[np.float64], target: float) -> float | None:
    """Lowest score at which the share of wrong ones at or above it, one more counted, is within `target`."""
    if not len(score):
        return None
    order = np.argsort(-score, kind="stable")
    wrong = np.cumsum(weights[order] * ~right[order]) + 1
    rate = wrong / (np.cumsum(weights[order]) + 1)
    ends = np.append(np.diff(score[order]) != 0, True)  # equal scores stand or fall together
    fit = np.flatnonzero((rate <= target) & ends)
    return float(score[order][fit[-1]]) if len(fit) else None
