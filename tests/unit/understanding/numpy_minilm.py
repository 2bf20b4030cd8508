"""MiniLM-L6 in plain numpy, one text at a time: written from the paper's formulas, not from our graph."""

import math
from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]

_erf = np.vectorize(math.erf, otypes=[np.float64])


def vectors(weights: Mapping[str, NDArray[np.float32]], ids: Sequence[int]) -> Array:
    """Unit vectors of one text given as token ids: means over the last layer, then over the fourth, shape (2, 384)."""

    def tensor(name: str) -> Array:
        return weights[name].astype(np.float64)

    def dense(name: str, x: Array) -> Array:
        return x @ tensor(f"{name}.weight").T + tensor(f"{name}.bias")

    def norm(name: str, x: Array) -> Array:
        centred = x - x.mean(axis=1, keepdims=True)
        spread = np.sqrt((centred**2).mean(axis=1, keepdims=True) + 1e-12)
        return centred / spread * tensor(f"{name}.weight") + tensor(f"{name}.bias")

    x = weights["embeddings.word_embeddings.weight"][list(ids)].astype(np.float64)
    x = x + tensor("embeddings.position_embeddings.weight")[: len(ids)]
    x = norm("embeddings.LayerNorm", x + tensor("embeddings.token_type_embeddings.weight")[0])
    layers = []
    for number in range(6):
        layer = f"encoder.layer.{number}"
        heads = []
        parts = [dense(f"{layer}.attention.self.{part}", x) for part in ("query", "key", "value")]
        for query, key, value in zip(*(np.split(part, 12, axis=1) for part in parts), strict=True):
            scores = query @ key.T / math.sqrt(query.shape[1])
            scores = np.exp(scores - scores.max(axis=1, keepdims=True))
            heads.append(scores / scores.sum(axis=1, keepdims=True) @ value)
        attended = dense(f"{layer}.attention.output.dense", np.concatenate(heads, axis=1))
        x = norm(f"{layer}.attention.output.LayerNorm", x + attended)
        wide = dense(f"{layer}.intermediate.dense", x)
        wide = wide * 0.5 * (1 + _erf(wide / math.sqrt(2)))
        x = norm(f"{layer}.output.LayerNorm", x + dense(f"{layer}.output.dense", wide))
        layers.append(x.mean(axis=0))
    means = np.array([layers[5], layers[3]])
    return np.asarray(means / np.linalg.norm(means, axis=1, keepdims=True))
