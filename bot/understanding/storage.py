"""A fitted matcher as a file: arrays in .npz, the rest as JSON beside them, nothing that can carry code."""

import json
import os
import struct
import tempfile
import zipfile
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from bot.understanding.calibration import Calibration
from bot.understanding.linear import Linear
from bot.understanding.ngrams import Postings, Terms
from bot.understanding.scoring import Lexical, Scorer, Semantic

FORMAT = 2
# What numpy, zipfile and json raise over bytes that are not theirs.
_DAMAGE = (
    ValueError,
    LookupError,
    TypeError,
    AttributeError,
    EOFError,
    RuntimeError,
    struct.error,
    zipfile.BadZipFile,
)


class DamagedError(Exception):
    """The file is not a whole saved matcher of this format."""


@dataclass(frozen=True)
class About:
    """What a saved matcher was fitted on and with."""

    intents: tuple[str, ...]
    """Names, by number."""
    examples: tuple[str, ...] = field(repr=False)
    """Texts, by number."""
    encoder: str | None
    """Identity of the encoder, None if there was none."""
    known: tuple[str, ...]
    """Words that spelling repair leaves alone."""
    target_error: float
    """Share of answers that may be wrong."""


def save(path: Path, about: About, scorer: Scorer, calibration: Calibration) -> None:
    """Write to `path` at once: a reader sees the old file or the whole new one. Raises OSError."""
    lexical, postings, semantic = scorer.lexical, scorer.lexical.postings, scorer.semantic
    meta = {
        "format": FORMAT,
        "about": asdict(about),
        "calibration": asdict(calibration),
        "terms": list(lexical.terms.numbers),
        "has_postings": postings is not None,
        "has_semantic": semantic is not None,
    }
    arrays: dict[str, NDArray[Any]] = {
        "meta": np.frombuffer(json.dumps(meta).encode(), np.uint8),
        "labels": scorer.labels,
        "rarity": lexical.terms.rarity,
        "table": lexical.table,
        "lexical_weights": lexical.regression.weights,
        "lexical_bias": lexical.regression.bias,
    }
    if postings is not None:
        arrays |= {"starts": postings.starts, "texts": postings.texts, "weights": postings.weights}
    if semantic is not None:
        arrays |= {
            "narrowing": semantic.narrowing,
            "vectors": semantic.examples,
            "semantic_weights": semantic.regression.weights,
            "semantic_bias": semantic.regression.bias,
            "whitening": semantic.whitening,
            "middles": semantic.middles,
        }
    path.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.NamedTemporaryFile(dir=path.parent, prefix=f".{path.name}.", delete=False) as scratch:
        try:
            np.savez(scratch, allow_pickle=False, **arrays)
            scratch.flush()
            os.fsync(scratch.fileno())
            Path(scratch.name).replace(path)
        except BaseException:
            Path(scratch.name).unlink(missing_ok=True)
            raise


def load(path: Path) -> tuple[About, Scorer, Calibration]:
    """Read what `save` wrote; raises OSError if there is nothing to read, DamagedError if it is not whole."""
    try:
        with path.open("rb") as file, np.load(file, allow_pickle=False) as stored:
            arrays = {name: stored[name] for name in stored.files}
        meta = json.loads(arrays["meta"].tobytes())
        if meta["format"] != FORMAT:
            raise DamagedError("the saved matcher has another format")
        told = meta["about"]
        about = About(
            intents=tuple(told["intents"]),
            examples=tuple(told["examples"]),
            encoder=told["encoder"],
            known=tuple(told["known"]),
            target_error=float(told["target_error"]),
        )
        scorer = _scorer(arrays, meta)
        return about, scorer, Calibration(**meta["calibration"])
    except _DAMAGE as error:
        raise DamagedError("the saved matcher is not whole") from error


def _scorer(arrays: dict[str, NDArray[Any]], meta: dict[str, Any]) -> Scorer:
    labels = arrays["labels"]
    terms = Terms({term: number for number, term in enumerate(meta["terms"])}, arrays["rarity"])
    postings = None
    if meta["has_postings"]:
        postings = Postings(arrays["starts"], arrays["texts"], arrays["weights"], len(labels))
    semantic = None
    if meta["has_semantic"]:
        semantic = Semantic(
            narrowing=arrays["narrowing"],
            examples=arrays["vectors"],
            regression=Linear(arrays["semantic_weights"], arrays["semantic_bias"]),
            whitening=arrays["whitening"],
            middles=arrays["middles"],
        )
    regression = Linear(arrays["lexical_weights"], arrays["lexical_bias"])
    lexical = Lexical(terms, arrays["table"], regression, postings)
    return Scorer(labels, len(meta["about"]["intents"]), lexical, semantic)
