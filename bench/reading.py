"""How long a reading takes, beside rapidfuzz alone over the same examples in the same run; and how it grows.

Run: PYTHONPATH=. .venv/bin/python bench/reading.py
"""

from __future__ import annotations

import os

for _name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"):
    os.environ.setdefault(_name, "1")

import resource
import time
from collections.abc import Callable

import numpy as np
from rapidfuzz import fuzz, process

from bot.config import read_config
from bot.operations.evaluate import twin_tests
from bot.service import load_service


def milliseconds(do: Callable[[str], object], texts: list[str]) -> list[float]:
    """Time each text three times and keep the best, so that a busy neighbour counts less."""
    taken = []
    for text in texts:
        best = float("inf")
        for _ in range(3):
            began = time.perf_counter()
            do(text)
            best = min(best, time.perf_counter() - began)
        taken.append(best * 1000)
    return taken


def main() -> None:
    """Print the figures."""
    config = read_config()
    began = time.perf_counter()
    service = load_service(config.content_folder, None, config.cache_folder)
    print(f"start (matcher in the cache or fitted): {time.perf_counter() - began:.1f} s")
    reader = service.reader
    texts = [text for text, _ in twin_tests(config.content_folder)][::4]
    examples = [example.text for intent in service.library.content.intents.values() for example in intent.examples]
    parts: dict[str, Callable[[str], object]] = {
        "rapidfuzz token_set_ratio over all examples": lambda text: process.extractOne(
            text, examples, scorer=fuzz.token_set_ratio
        ),
        "urgency": reader.urgency.read,
        "concern": lambda text: reader.concern.read(text, None),
        "identities": reader.identities.find,
        "matching": reader.matcher.read_message,
        "whole reading": reader.read,
        "reading and reply": lambda text: service.say(service.conversation(), text),
    }
    base = 0.0
    for name, do in parts.items():
        taken = milliseconds(do, texts)
        p50, p99 = np.percentile(taken, [50, 99])
        base = base or float(p50)
        print(f"{name:45} p50 {p50:7.2f} ms   p99 {p99:7.2f} ms   p50 / rapidfuzz {p50 / base:5.2f}")
    long = "the head asked me about a form and mum said yes. "
    for name, do in parts.items():
        if name in {"urgency", "concern", "identities", "whole reading"}:
            short, longer = (min(milliseconds(do, [(long * 3000)[:size]] * 2)) for size in (10_000, 100_000))
            print(f"{name:45} 10,000 characters {short:8.1f} ms   100,000 {longer:8.1f} ms   x{longer / short:5.1f}")
    print(f"memory {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MB")


if __name__ == "__main__":
    main()
