"""A fitted matcher, out of a cache where one with the same making lies there."""

import hashlib
import json
from collections.abc import Collection, Sequence
from pathlib import Path

import numpy as np

from bot.understanding import (
    calibration,
    encoder,
    linear,
    matcher,
    ngrams,
    scoring,
    sentences,
    spelling,
    storage,
    wordpiece,
)
from bot.understanding.encoder import Encoder
from bot.understanding.matcher import Matcher

TARGET_ERROR = 0.05
"""Share of answers that may be wrong, by the estimate out of fold. That is a harsh one: the examples were written to
be hard, and a fifth of every intent is held out. In another hand than the examples' it was under 1 % (docs)."""
KEPT = 4
"""Cache files that stay, the newest: one each for the few encoders and contents in use at a time."""

_MAKERS = (calibration, encoder, linear, matcher, ngrams, scoring, sentences, spelling, storage, wordpiece)


def fitted_matcher(
    examples: Sequence[tuple[str, str]],
    encoder: Encoder | None,
    known: Collection[str] = (),
    elsewhere: Collection[str] = (),
    cache_folder: Path | None = None,
) -> Matcher:
    """A matcher fitted on (text, intent) pairs; read from `cache_folder` if it was fitted before.

    Without `cache_folder`, or where the folder cannot be written, it is fitted each time. A damaged file
    is fitted anew. Several processes may share the folder. Raises what Matcher.fit raises.
    """
    if cache_folder is None:
        return _fit(examples, encoder, known, elsewhere)
    path = cache_folder / f"matcher-{_key(examples, encoder, known, elsewhere)}.npz"
    try:
        found = Matcher.load(path, encoder, known)
    except (OSError, ValueError, storage.DamagedError):
        found = _fit(examples, encoder, known, elsewhere)
        _keep(found, path)
    else:
        _touch(path)
    return found


def _fit(
    examples: Sequence[tuple[str, str]],
    encoder: Encoder | None,
    known: Collection[str],
    elsewhere: Collection[str],
) -> Matcher:
    made = Matcher(encoder, known, TARGET_ERROR)
    made.fit(examples, elsewhere)
    return made


def _key(
    examples: Sequence[tuple[str, str]],
    encoder: Encoder | None,
    known: Collection[str],
    elsewhere: Collection[str],
) -> str:
    """Hash over all that the fitted numbers depend on."""
    identity = encoder.identity if encoder else None
    inputs = [list(map(list, examples)), identity, sorted(known), sorted(elsewhere), TARGET_ERROR, np.__version__]
    digest = hashlib.sha256(json.dumps(inputs).encode())
    for module in _MAKERS:
        digest.update(hashlib.sha256(Path(str(module.__file__)).read_bytes()).digest())
    return digest.hexdigest()


def _keep(made: Matcher, path: Path) -> None:
    """Save, then remove all but the newest; a cache that cannot be written is no reason to fail."""
    try:
        made.save(path)
        others = sorted(path.parent.glob("matcher-*.npz"), key=_age, reverse=True)
        for old in others[KEPT:]:
            old.unlink(missing_ok=True)
    except OSError:
        return


def _touch(path: Path) -> None:
    """Mark as used, so that what is in use is not removed as old."""
    try:
        path.touch()
    except OSError:
        return


def _age(path: Path) -> float:
    """When `path` was last used; 0 if another process has removed it meanwhile."""
    try:
        return path.stat().st_mtime
    except OSError:
        return 0.0
