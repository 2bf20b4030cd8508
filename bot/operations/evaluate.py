"""Fits the matcher and scores it on sentences that it has not seen (docs/commands.md)."""

from __future__ import annotations

import json
import resource
import time
from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeVar

import numpy as np
from pydantic import TypeAdapter, ValidationError

from bot.content.load import load_content
from bot.content.root import ENCODER_FOLDER
from bot.content.yamlfile import read_yaml
from bot.errors import UsageError
from bot.service import training
from bot.understanding.encoder import find_encoder
from bot.understanding.fitted import TARGET_ERROR
from bot.understanding.matcher import Matcher
from bot.understanding.words import load_words

Pair = tuple[str, str]
Item = TypeVar("Item")
_PAIRS = TypeAdapter(list[Pair])
_TEXTS = TypeAdapter(list[str])


@dataclass(frozen=True)
class Wrong:
    """A test sentence that another intent won."""

    text: str = field(repr=False)
    intent: str
    answered: str
    confidence: float


@dataclass(frozen=True)
class Score:
    """What came of one evaluation; shares are fractions from 0 to 1."""

    accuracy: float
    top3: float
    answered: float
    wrong_of_answered: float
    threshold: float
    out_of_scope: dict[str, dict[str, float]]
    ms: dict[str, float]
    fit_s: float
    rss_mb: float
    wrong: tuple[Wrong, ...]

    def as_json(self) -> dict[str, Any]:
        """Return the object of docs/commands.md."""
        keys = (
            "accuracy",
            "top3",
            "answered",
            "wrong_of_answered",
            "threshold",
            "out_of_scope",
            "ms",
            "fit_s",
            "rss_mb",
        )
        return {key: getattr(self, key) for key in keys}

    def rows(self) -> list[tuple[str, str]]:
        """Return keys of wording and figures, for a table."""
        rows = [
            ("evaluate_accuracy", f"{self.accuracy:.1%}"),
            ("evaluate_top3", f"{self.top3:.1%}"),
            ("evaluate_answered", f"{self.answered:.1%}"),
            ("evaluate_wrong", f"{self.wrong_of_answered:.1%}"),
            ("evaluate_threshold", f"{self.threshold:.3f}"),
        ]
        for name, figures in self.out_of_scope.items():
            rows.append(("evaluate_auroc", f"{figures['auroc']:.3f} ({name})"))
            rows.append(("evaluate_refused", f"{figures['refused_at_95']:.1%} ({name})"))
        rows.append(("evaluate_ms", f"{self.ms['p50']:.1f} / {self.ms['p99']:.1f}"))
        rows.append(("evaluate_fit", f"{self.fit_s:.1f}"))
        rows.append(("evaluate_rss", f"{self.rss_mb:.0f}"))
        return rows

    def confusion_rows(self) -> list[str]:
        """Return "wanted -> got: times", the most frequent first."""
        return [f"{wanted} -> {got}: {times}" for (wanted, got), times in self.confusions()]

    def wrong_rows(self) -> list[str]:
        """Return each sentence that was answered, and wrongly."""
        answered = [wrong for wrong in self.wrong if wrong.confidence >= self.threshold]
        return [f"{w.intent} -> {w.answered} ({w.confidence:.2f}): {w.text}" for w in answered]

    def confusions(self, most: int = 10) -> list[tuple[tuple[str, str], int]]:
        """Return the pairs (wanted, got) that were mixed up most."""
        return Counter((wrong.intent, wrong.answered) for wrong in self.wrong).most_common(most)


def read_pairs(path: Path) -> list[Pair]:
    """Read a JSON list of [text, intent]. Raises UsageError."""
    return _read(path, _PAIRS, "[text, intent]")


def read_texts(path: Path) -> list[str]:
    """Read a JSON list of texts. Raises UsageError."""
    return _read(path, _TEXTS, "texts")


def _read(path: Path, adapter: TypeAdapter[Item], shape: str) -> Item:
    try:
        return adapter.validate_python(json.loads(path.read_text("utf-8")))
    except OSError:
        raise UsageError("unreadable_file", path=path) from None
    except (ValueError, ValidationError):
        raise UsageError("evaluate_file", path=path, shape=shape) from None


def twin_tests(root: Path) -> list[Pair]:
    """Read the twin tests of the bot's own intents, `tests/content/intents/<area>/<intent>.yaml`."""
    pairs: list[Pair] = []
    for path in sorted((root / "tests" / "content" / "intents").glob("*/*.yaml")):
        document = read_yaml(path, root, [])
        if document:
            pairs += [(sentence["text"], path.stem) for sentence in document.data["sentences"]]
    return pairs


def run(root: Path, train: Path | None, test: Path | None, out_of_scope: Sequence[Path]) -> Score:
    """Fit on `train` (default: the bot's own examples) and score on `test` (default: their twin tests)."""
    words = load_words(root / "knowledge" / "words.yaml")
    encoder = find_encoder(ENCODER_FOLDER)
    elsewhere: Sequence[str] = ()
    if train:
        examples, matcher = read_pairs(train), Matcher(encoder, words.known)
    else:
        examples, elsewhere = training(load_content(root))
        matcher = Matcher(encoder, words.known, TARGET_ERROR)
    pairs = read_pairs(test) if test else twin_tests(root)
    if not pairs:
        raise UsageError("evaluate_nothing")
    texts = {path.name: read_texts(path) for path in out_of_scope}
    began = time.perf_counter()
    matcher.fit(examples, elsewhere)
    return score(matcher, time.perf_counter() - began, pairs, texts, elsewhere)


def score(
    matcher: Matcher,
    fit_s: float,
    test: Sequence[Pair],
    elsewhere: Mapping[str, Sequence[str]],
    none_of_ours: Collection[str] = (),
) -> Score:
    """Ask the matcher every test sentence and every text that belongs to no intent, or to one of `none_of_ours`."""
    for text in ("warm up", "hello there"):
        matcher.rank(text)
    milliseconds: list[float] = []
    results = [(_ask(matcher, text, milliseconds), intent) for text, intent in test]
    confidence = np.array([ranked[0][1] for ranked, _ in results])
    right = np.array([ranked[0][0] == intent for ranked, intent in results])
    ours = np.array([_ours(ranked, none_of_ours) for ranked, intent in results if intent not in none_of_ours])
    answered = confidence >= matcher.threshold
    out: dict[str, dict[str, float]] = {}
    for name, texts in elsewhere.items():
        # Read as "not ours" is refused, however surely: what counts is how sure the best of ours is.
        far = np.array([_ours(_ask(matcher, text, milliseconds), none_of_ours) for text in texts])
        out[name] = {
            "auroc": _auroc(ours, far),
            "answered": float((far >= matcher.threshold).mean()),
            "refused_at_95": float((far < np.sort(ours)[round(0.05 * (len(ours) - 1))]).mean()),
        }
    return Score(
        accuracy=float(right.mean()),
        top3=float(np.mean([intent in [name for name, _ in ranked[:3]] for ranked, intent in results])),
        answered=float(answered.mean()),
        wrong_of_answered=float((answered & ~right).sum() / max(1, answered.sum())),
        threshold=matcher.threshold,
        out_of_scope=out,
        ms={"p50": float(np.percentile(milliseconds, 50)), "p99": float(np.percentile(milliseconds, 99))},
        fit_s=fit_s,
        rss_mb=resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024,
        wrong=tuple(
            Wrong(text, intent, *ranked[0])
            for (text, _), (ranked, intent) in zip(test, results, strict=True)
            if ranked[0][0] != intent
        ),
    )


def _ask(matcher: Matcher, text: str, milliseconds: list[float]) -> list[tuple[str, float]]:
    began = time.perf_counter()
    ranked = matcher.rank(text)
    milliseconds.append((time.perf_counter() - began) * 1000)
    return ranked


def _ours(ranked: Sequence[tuple[str, float]], none_of_ours: Collection[str]) -> float:
    """How sure the matcher is of the best intent that is ours; a lesser rival of "not ours" counts as it stands."""
    return next(confidence for intent, confidence in ranked if intent not in none_of_ours)


def _auroc(inside: np.ndarray[Any, Any], outside: np.ndarray[Any, Any]) -> float:
    """How often a text of ours scores above one that is not (ties count half)."""
    order = np.sort(outside)
    below = np.searchsorted(order, inside, "left")
    ties = np.searchsorted(order, inside, "right") - below
    return float((below + 0.5 * ties).sum() / (len(inside) * len(outside)))
