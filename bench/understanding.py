"""The matcher beside its peers, each fitted and asked in this run, and how it grows with the number of intents.

Peers: rapidfuzz over all examples, TF-IDF with logistic regression (scikit-learn), nlp.js (node-nlp), each in a process
of its own so that its memory is its own. scikit-learn: requirements/bench.txt; nlp.js: `npm ci` in bench/node.

Run: PYTHONPATH=. .venv/bin/python bench/understanding.py [--growth]
"""

from __future__ import annotations

import os

for _name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"):
    os.environ.setdefault(_name, "1")

import json
import multiprocessing
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np

from bot.config import read_config
from bot.content.load import load_content
from bot.content.root import ENCODER_FOLDER
from bot.operations.evaluate import twin_tests
from bot.service import training
from bot.understanding.encoder import find_encoder
from bot.understanding.matcher import Matcher

Pair = tuple[str, str]
Ask = Callable[[str], str]
HERE = Path(__file__).parent


def ours(train: Sequence[Pair], elsewhere: Sequence[str]) -> Ask:
    """The matcher as the bot uses it."""
    matcher = Matcher(find_encoder(ENCODER_FOLDER))
    matcher.fit(train, elsewhere)
    return lambda text: matcher.rank(text)[0][0]


def letters(train: Sequence[Pair], elsewhere: Sequence[str]) -> Ask:
    """The matcher without its encoder."""
    matcher = Matcher(None)
    matcher.fit(train, elsewhere)
    return lambda text: matcher.rank(text)[0][0]


def fuzzy(train: Sequence[Pair], elsewhere: Sequence[str]) -> Ask:
    """rapidfuzz alone: the intent of the example that is likest by token_set_ratio."""
    from rapidfuzz import fuzz, process

    texts = [text for text, _ in train]
    return lambda text: train[process.extractOne(text, texts, scorer=fuzz.token_set_ratio)[2]][1]


def regression(train: Sequence[Pair], elsewhere: Sequence[str]) -> Ask:
    """TF-IDF of words and characters, with logistic regression."""
    from sklearn.feature_extraction.text import TfidfVectorizer
    from sklearn.linear_model import LogisticRegression
    from sklearn.pipeline import make_pipeline, make_union

    words = TfidfVectorizer(ngram_range=(1, 2), sublinear_tf=True)
    characters = TfidfVectorizer(analyzer="char_wb", ngram_range=(2, 5), sublinear_tf=True)
    model = make_pipeline(make_union(words, characters), LogisticRegression(C=30, max_iter=300))
    model.fit([text for text, _ in train], [intent for _, intent in train])
    return lambda text: str(model.predict([text])[0])


def _measured(
    make: Callable[[Sequence[Pair], Sequence[str]], Ask],
    train: list[Pair],
    elsewhere: list[str],
    test: list[str],
    out: str,
) -> None:
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    began = time.perf_counter()
    ask = make(train, elsewhere)
    fit = time.perf_counter() - began
    ask("warm up")
    intents, ms = [], []
    for text in test:
        began = time.perf_counter()
        intents.append(ask(text))
        ms.append((time.perf_counter() - began) * 1000)
    now = int(Path("/proc/self/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 2**20
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    figures = {"intents": intents, "ms": ms, "fit": fit, "rss": now, "peak": peak, "before": before}
    Path(out).write_text(json.dumps(figures))


def measured(make: Callable[[Sequence[Pair], Sequence[str]], Ask], *given: list[object]) -> dict[str, object]:
    """The figures of one matcher, from a process of its own."""
    with tempfile.NamedTemporaryFile() as out:
        process = multiprocessing.get_context("spawn").Process(target=_measured, args=(make, *given, out.name))
        process.start()
        process.join()
        return dict(json.loads(Path(out.name).read_text() or "{}"))


def nlp_js(train: list[Pair], test: list[str]) -> dict[str, object]:
    """nlp.js, in node."""
    given = json.dumps({"train": train, "test": test})
    done = subprocess.run(
        ["node", "peer.js"], cwd=HERE / "node", input=given, text=True, capture_output=True, check=True
    )
    return dict(json.loads(done.stdout.strip().splitlines()[-1]))


def row(name: str, figures: dict[str, object], wanted: Sequence[str], base: float) -> float:
    """Print one line; return p50."""
    if not figures:
        print(f"{name:38} did not run")
        return base
    ms = np.array(figures["ms"], np.float64)
    p50, p99 = np.percentile(ms, [50, 99])
    right = np.mean([got == want for got, want in zip(figures["intents"], wanted, strict=True)]) if wanted else 0
    print(
        f"{name:38} right {right:6.1%}   p50 {p50:7.2f} ms   p99 {p99:7.2f} ms   p50 / ours {p50 / (base or p50):6.2f}"
        f"   fit {figures['fit']:6.1f} s   resident {figures['rss']:5.0f} MB"
    )
    return float(p50)


def growth() -> None:
    """Latency and memory from 80 to 2,000 intents of ten made-up examples each."""
    config = read_config()
    content = load_content(config.content_folder)
    vocabulary = sorted({word for text, _ in training(content)[0] for word in text.split()})
    random = np.random.default_rng(0)
    test = [" ".join(random.choice(vocabulary, 12)) for _ in range(200)]
    base = 0.0
    for intents in (80, 250, 500, 1000, 2000):
        train = [
            (" ".join(random.choice(vocabulary, 12)), f"intent {number:04}")
            for number in range(intents)
            for _ in range(10)
        ]
        base = row(f"{intents} intents, {len(train)} examples", measured(ours, train, [], test), [], base)


def main() -> None:
    """Print the table."""
    config = read_config()
    content = load_content(config.content_folder)
    train, elsewhere = training(content)
    pairs = twin_tests(config.content_folder)
    test, wanted = [text for text, _ in pairs], [intent for _, intent in pairs]
    print(f"{len(train)} examples of {len(content.intents)} intents; {len(test)} sentences in another hand")
    base = row("ours", measured(ours, train, list(elsewhere), test), wanted, 0.0)
    row("ours without the encoder", measured(letters, train, list(elsewhere), test), wanted, base)
    row("rapidfuzz token_set_ratio", measured(fuzzy, train, [], test), wanted, base)
    row("TF-IDF + logistic regression", measured(regression, train, [], test), wanted, base)
    row("nlp.js", nlp_js(train, test), wanted, base)
    if "--growth" in sys.argv:
        growth()


if __name__ == "__main__":
    main()
