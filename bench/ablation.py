"""What each signal of the matcher adds: five-fold cross-validation over the bot's own examples or a training file.

Run: PYTHONPATH=. .venv/bin/python bench/ablation.py [FILE.json of [text, intent]]
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

import numpy as np

from bot.config import read_config
from bot.content.load import load_content
from bot.content.root import ENCODER_FOLDER
from bot.service import training
from bot.understanding import linear, scoring
from bot.understanding.encoder import find_encoder

FOLDS = 5


def main() -> None:
    """Print the share that is right for each set of signals."""
    examples = (
        json.loads(Path(sys.argv[1]).read_text())
        if len(sys.argv) > 1
        else training(load_content(read_config().content_folder))[0]
    )
    intents = sorted({intent for _, intent in examples})
    examples = sorted(examples, key=lambda example: intents.index(example[1]))
    labels = np.array([intents.index(intent) for _, intent in examples])
    texts = [text for text, _ in examples]
    encoder = find_encoder(ENCODER_FOLDER)
    if encoder is None:
        raise SystemExit("The encoder is missing; run `make setup`.")
    vectors = encoder.encode(texts)
    both = scoring.prepare(texts, vectors)
    last = scoring.prepare(texts, vectors[:, : vectors.shape[1] // 2])
    random = np.random.default_rng(0)
    folds = np.zeros(len(labels), int)
    for intent in range(len(intents)):
        members = np.flatnonzero(labels == intent)
        folds[random.permutation(members)] = np.arange(len(members)) % FOLDS
    right: dict[str, list[float]] = {}
    for fold in range(FOLDS):
        shown, asked = folds != fold, folds == fold
        starts = np.searchsorted(labels[shown], np.arange(len(intents)))
        model = linear.fit(both.features[shown], labels[shown], len(intents), scoring.STRENGTH, tolerance=1e-3)
        letters = model.log_probabilities(both.features[asked])
        parts = {}
        for name, prepared in (("last", last), ("both", both)):
            semantic = scoring.fit_semantic(
                prepared, shown, labels[shown], len(intents), np.ones(int(shown.sum()), np.float32), []
            )
            if semantic is None or prepared.meanings is None:
                continue
            meant = prepared.meanings[asked]
            white = meant @ semantic.whitening
            white /= np.linalg.norm(white, axis=1, keepdims=True)
            near = scoring.best_of_each(meant @ semantic.examples.T, starts)
            parts[name] = semantic.regression.log_probabilities(meant), white @ semantic.middles.T, near
        regression, middle, near = parts["both"]
        weigh = scoring.BOTH
        sums = {
            "n-grams alone": letters,
            "meaning alone, last layer": parts["last"][0],
            "meaning alone, two layers": regression,
            "meaning and n-grams": weigh.semantic * regression + weigh.lexical * letters,
        }
        sums["and the intents' middles"] = sums["meaning and n-grams"] + weigh.middle * middle
        sums["and the nearest example"] = sums["and the intents' middles"] + weigh.nearest * near
        for name, score in sums.items():
            right.setdefault(name, []).append(float((score.argmax(axis=1) == labels[asked]).mean()))
    print(f"{len(texts)} examples of {len(intents)} intents, {FOLDS} folds")
    for name, shares in right.items():
        print(f"{name:30} {np.mean(shares):6.2%}")


if __name__ == "__main__":
    main()
