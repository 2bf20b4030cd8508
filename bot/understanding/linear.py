"""Multinomial logistic regression, trained by L-BFGS in plain numpy: same data, same numbers."""

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.floating]
Objective = Callable[[NDArray[np.float64]], tuple[float, NDArray[np.float64]]]

MEMORY = 10
SUFFICIENT = 1e-4
"""Share of the promised decrease that a step must bring (Armijo)."""


@dataclass(frozen=True)
class Linear:
    """log P(class | x) up to a constant: x @ weights + bias."""

    weights: NDArray[np.float32]
    """Shape (features, classes)."""
    bias: NDArray[np.float32]
    """Shape (classes,)."""

    def log_probabilities(self, rows: Array) -> Array:
        """Shape (n, classes) for `rows` of shape (n, features); each row's exponentials sum to 1."""
        return log_softmax(rows @ self.weights + self.bias)


def log_softmax(scores: Array) -> Array:
    """Logarithm of the softmax over the last axis."""
    shifted = scores - scores.max(axis=-1, keepdims=True)
    return np.asarray(shifted - np.log(np.exp(shifted).sum(axis=-1, keepdims=True)))


def fit(
    rows: Array,
    labels: NDArray[np.integer],
    classes: int,
    strength: float,
    *,
    sample_weights: Array | None = None,
    steps: int = 200,
    tolerance: float = 1e-5,
) -> Linear:
    """The weights that minimise strength * sum(weight * log loss) + |weights|^2 / 2; the bias is free.

    `rows` (n, features); `labels` (n,) in 0..classes-1; a larger `strength` trusts the data more.
    Raises ValueError if the lengths differ or a label is out of range.
    """
    if len(rows) != len(labels) or (len(labels) and not 0 <= labels.min() <= labels.max() < classes):
        raise ValueError("labels must be one per row and below the number of classes")
    loss = objective(rows, labels, classes, strength, sample_weights)
    best = minimise(loss, np.zeros((rows.shape[1] + 1) * classes), steps, tolerance)
    table = best.reshape(-1, classes).astype(np.float32)
    return Linear(table[:-1], table[-1])


def objective(
    rows: Array,
    labels: NDArray[np.integer],
    classes: int,
    strength: float,
    sample_weights: Array | None = None,
) -> Objective:
    """What `fit` minimises, over weights and bias laid out as one (features + 1) * classes vector.

    Divided by strength * n, which leaves the minimum where it is and keeps step sizes near 1.
    """
    count = len(rows)
    share = np.full(count, 1.0) if sample_weights is None else np.asarray(sample_weights, np.float64)
    share = (share / max(share.sum(), 1e-12)).astype(rows.dtype)[:, None]
    ridge = 1.0 / (strength * count)
    truth = np.arange(count), labels

    def loss(flat: NDArray[np.float64]) -> tuple[float, NDArray[np.float64]]:
        table = flat.reshape(-1, classes)
        weights = table[:-1].astype(rows.dtype)
        logs = log_softmax(rows @ weights + table[-1].astype(rows.dtype))
        value = -float((share[:, 0] * logs[truth]).sum(dtype=np.float64))
        value += 0.5 * ridge * float((table[:-1] ** 2).sum())
        errors = np.exp(logs)
        errors[truth] -= 1
        errors *= share
        gradient = np.empty_like(table)
        gradient[:-1] = rows.T @ errors + ridge * table[:-1]
        gradient[-1] = errors.sum(axis=0)
        return value, gradient.ravel()

    return loss


def minimise(
    loss: Objective, start: NDArray[np.float64], steps: int = 200, tolerance: float = 1e-5
) -> NDArray[np.float64]:
    """A minimum of the convex `loss` by L-BFGS with backtracking, from `start`.

    Ends when no component of the gradient is above `tolerance` times the first one's largest,
    after `steps` steps, or where rounding lets no step get lower.
    """
    point = start.astype(np.float64)
    value, gradient = loss(point)
    goal = tolerance * max(float(np.abs(gradient).max(initial=0.0)), 1e-12)
    past: deque[tuple[NDArray[np.float64], NDArray[np.float64], float]] = deque(maxlen=MEMORY)
    for _ in range(steps):
        if float(np.abs(gradient).max(initial=0.0)) <= goal:
            break
        direction = -_newton_like(gradient, past)
        slope = float(gradient @ direction)
        if slope >= 0:  # rounding has spoilt the memory: start afresh downhill
            past.clear()
            direction, slope = -gradient, -float(gradient @ gradient)
        length = 1.0 if past else min(1.0, 1.0 / float(np.linalg.norm(gradient)))
        for _ in range(30):
            moved = point + length * direction
            new_value, new_gradient = loss(moved)
            if new_value <= value + SUFFICIENT * length * slope:
                break
            length *= 0.5
        else:
            break
        step, change = moved - point, new_gradient - gradient
        curvature = float(step @ change)
        if curvature > 1e-12 * float(change @ change):
            past.append((step, change, 1.0 / curvature))
        point, value, gradient = moved, new_value, new_gradient
    return point


def _newton_like(
    gradient: NDArray[np.float64], past: deque[tuple[NDArray[np.float64], NDArray[np.float64], float]]
) -> NDArray[np.float64]:
    """The gradient times an approximation of the inverse Hessian (two-loop recursion)."""
    result = gradient.copy()
    shares = []
    for step, change, inverse in reversed(past):
        share = inverse * float(step @ result)
        shares.append(share)
        result -= share * change
    if past:
        _, change, inverse = past[-1]
        result /= inverse * float(change @ change)
    for (step, change, inverse), share in zip(past, reversed(shares), strict=True):
        result += (share - inverse * float(change @ result)) * step
    return result
