import numpy as np

from bot.understanding.calibration import HeldOut, calibrate, hold_out
from bot.understanding.scoring import prepare
from tests.unit.understanding.examples import EXAMPLES


def _held(count: int, seed: int = 0) -> HeldOut:
    """Made-up readings whose chance to be right grows with score and margin, a fifth of them outside."""
    random = np.random.default_rng(seed)
    outside = random.random(count) < 0.2
    top = random.normal(np.where(outside, 0, 4), 1.5)
    margin = random.exponential(np.where(outside, 1, 3))
    right = ~outside & (random.random(count) < 1 / (1 + np.exp(-(top - 2 + margin))))
    return HeldOut(top.astype(np.float32), margin.astype(np.float32), right, outside, ~outside)


def _confidences(held: HeldOut, learnt: HeldOut, target: float = 0.05) -> tuple[np.ndarray, float]:
    made = calibrate(learnt, target)
    pairs = zip(held.top, held.margin, strict=True)
    return np.array([made.confidence(float(top), float(margin)) for top, margin in pairs]), made.threshold


def test_confidence_is_the_share_that_is_right() -> None:
    held = _held(20_000, seed=1)
    confidence, _ = _confidences(held, _held(20_000))
    for low in np.arange(0, 1, 0.2):
        inside = (confidence >= low) & (confidence < low + 0.2)
        assert abs(confidence[inside].mean() - held.right[inside].mean()) < 0.06


def test_answers_above_the_threshold_are_wrong_as_seldom_as_asked() -> None:
    held = _held(20_000, seed=1)
    for target in (0.02, 0.05, 0.1):
        confidence, threshold = _confidences(held, _held(5000), target)
        answered = confidence >= threshold
        assert answered.mean() > 0.2
        assert (~held.right[answered]).mean() < target * 1.25


def test_the_scope_threshold_turns_away_one_in_twenty_of_ours() -> None:
    held = _held(4000)
    lost = held.top[held.ours] < calibrate(held, 0.05).scope_threshold
    assert abs(lost.mean() - 0.05) < 0.01


def test_a_handful_of_right_readings_is_no_certainty() -> None:
    few = HeldOut(
        top=np.array([3.0, 4.0, 5.0], np.float32),
        margin=np.array([1.0, 2.0, 3.0], np.float32),
        right=np.ones(3, np.bool_),
        outside=np.zeros(3, np.bool_),
        ours=np.ones(3, np.bool_),
    )
    made = calibrate(few, 0.05)
    assert made.confidence(5.0, 3.0) < 0.95
    assert made.threshold >= 0.9


def test_more_score_or_margin_never_lowers_confidence() -> None:
    held = _held(50)
    upside_down = HeldOut(-held.top, held.margin, held.right, held.outside, held.ours)
    for learnt in (held, upside_down):
        made = calibrate(learnt, 0.05)
        assert made.by_score >= 0
        assert made.by_margin >= 0


def test_examples_of_not_ours_are_never_left_out_and_are_right_as_themselves() -> None:
    examples = sorted(EXAMPLES, key=lambda example: example[1])
    intents = sorted({intent for _, intent in examples})
    labels = np.array([intents.index(intent) for _, intent in examples])
    number = intents.index("not_ours")
    prepared = prepare([text for text, _ in examples], None)
    held = hold_out(prepared, labels, len(intents), [number])
    mine = ~held.outside & ~held.ours
    assert mine.sum() == (labels == number).sum()
    assert held.outside.sum() == (labels != number).sum()
    without = hold_out(prepared, labels, len(intents), [])
    # A question from a left-out intent is rightly read as "not ours", where there is such an intent.
    assert held.right[held.outside].any()
    assert not without.right[without.outside].any()
