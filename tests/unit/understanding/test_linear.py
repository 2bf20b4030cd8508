import numpy as np
import pytest

from bot.understanding import linear


def test_two_opposite_points_are_parted_as_the_formula_says() -> None:
    # One feature, x = +1 and -1, strength C: by symmetry the weights are (-w, w) with w = C * sigmoid(-2w).
    rows, labels = np.array([[1.0], [-1.0]]), np.array([1, 0])
    for strength in (0.5, 3.0, 30.0):
        weight = float(linear.fit(rows, labels, 2, strength).weights[0, 1])
        low, high = 0.0, 10.0
        for _ in range(60):
            middle = (low + high) / 2
            low, high = (middle, high) if 2 * strength / (1 + np.exp(2 * middle)) > middle else (low, middle)
        assert weight == pytest.approx(low, rel=1e-3)


def test_the_gradient_is_the_slope_of_the_loss() -> None:
    random = np.random.default_rng(1)
    rows, labels = random.normal(size=(12, 4)), random.integers(0, 3, 12)
    loss = linear.objective(rows, labels, 3, 2.0, random.uniform(0.5, 2, 12))
    point = random.normal(size=15)
    _, gradient = loss(point)
    for at in range(15):
        step = np.zeros(15)
        step[at] = 1e-6
        slope = (loss(point + step)[0] - loss(point - step)[0]) / 2e-6
        assert slope == pytest.approx(float(gradient[at]), abs=1e-6)


def test_the_gradient_vanishes_where_fitting_ends() -> None:
    random = np.random.default_rng(2)
    rows, labels = random.normal(size=(60, 8)), random.integers(0, 4, 60)
    loss = linear.objective(rows, labels, 4, 5.0)
    start = np.zeros(36)
    end = linear.minimise(loss, start)
    assert np.abs(loss(end)[1]).max() <= 1e-4 * np.abs(loss(start)[1]).max()


def test_an_example_of_weight_two_counts_as_two_examples() -> None:
    random = np.random.default_rng(3)
    rows, labels = random.normal(size=(20, 3)), random.integers(0, 2, 20)
    doubled = linear.fit(np.vstack([rows, rows[:1]]), np.append(labels, labels[0]), 2, 4.0)
    weights = np.ones(20)
    weights[0] = 2.0
    # The loss is weighed relative to the mean weight: scale the strength to what 21 examples would have.
    weighted = linear.fit(rows, labels, 2, 4.0 * 21 / 20, sample_weights=weights)
    assert np.allclose(doubled.weights, weighted.weights, atol=2e-3)


def test_probabilities_sum_to_one_however_large_the_scores() -> None:
    logs = linear.log_softmax(np.array([[1000.0, 0.0, -1000.0], [0.0, 0.0, 0.0]]))
    assert np.allclose(np.exp(logs).sum(axis=1), 1)


def test_labels_that_do_not_fit_are_refused() -> None:
    with pytest.raises(ValueError, match="labels"):
        linear.fit(np.zeros((2, 1)), np.array([0, 2]), 2, 1.0)
    with pytest.raises(ValueError, match="labels"):
        linear.fit(np.zeros((2, 1)), np.array([0]), 2, 1.0)
