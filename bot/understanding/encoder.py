"""The sentence encoder: texts to vectors whose cosine says how alike they mean."""

import hashlib
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import onnxruntime  # type: ignore[import-untyped]
from numpy.typing import NDArray

from bot.understanding.wordpiece import WordPiece

GRAPH = "encoder.onnx"
VOCAB = "vocab.txt"
DIMENSIONS = 384
BATCH_TOKENS = 1024
"""Tokens in one run, padding included: keeps memory flat however many texts come at once."""


class Encoder:
    """MiniLM-L6 in onnxruntime, on one thread."""

    def __init__(self, graph: bytes, vocab: bytes) -> None:
        """`graph` is an ONNX model with inputs ids and mask, `vocab` its vocab.txt, as bytes.

        Raises onnxruntime's own error if the graph is damaged.
        """
        self.identity = hashlib.sha256(hashlib.sha256(graph).digest() + vocab).hexdigest()[:16]
        """Short hash of graph and vocabulary: vectors of two encoders compare only where it is equal."""
        self.pieces = WordPiece(vocab.decode("utf-8").rstrip("\n").split("\n"))
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = 1
        options.inter_op_num_threads = 1
        options.execution_mode = onnxruntime.ExecutionMode.ORT_SEQUENTIAL
        options.enable_cpu_mem_arena = False  # saves tens of megabytes for no time that could be measured
        options.log_severity_level = 3
        self._session = onnxruntime.InferenceSession(graph, options, providers=["CPUExecutionProvider"])

    @classmethod
    def from_folder(cls, folder: Path) -> "Encoder":
        """The encoder that bot.operations.encoder_graph built into `folder`; raises OSError if it did not."""
        return cls((folder / GRAPH).read_bytes(), (folder / VOCAB).read_bytes())

    def encode(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """Vectors of unit length, shape (len(texts), 384), in the order of `texts`.

        Texts of similar length run together. Activations are quantised by the run, so a text's vector
        may differ in its third decimal with its company; the same list gives the same vectors.
        """
        vectors = np.zeros((len(texts), DIMENSIONS), np.float32)
        ids = [self.pieces.encode(text) for text in texts]
        for batch in _batches([len(row) for row in ids]):
            vectors[batch] = self._run([ids[number] for number in batch])
        return vectors

    def _run(self, rows: Sequence[Sequence[int]]) -> NDArray[np.float32]:
        longest = max(map(len, rows))
        ids = np.full((len(rows), longest), self.pieces.padding, np.int32)
        mask = np.zeros((len(rows), longest), np.int32)
        for number, row in enumerate(rows):
            ids[number, : len(row)] = row
            mask[number, : len(row)] = 1
        vectors: NDArray[np.float32] = self._session.run(None, {"ids": ids, "mask": mask})[0]
        return vectors


def find_encoder(folder: Path) -> Encoder | None:
    """The encoder in `folder`, or None where none has been built."""
    return Encoder.from_folder(folder) if (folder / GRAPH).is_file() and (folder / VOCAB).is_file() else None


def _batches(lengths: Sequence[int]) -> list[list[int]]:
    """Positions of texts grouped by length in tokens, no group above BATCH_TOKENS once padded.

    No text is padded to more than half as much again and a few tokens: padding costs what words cost.
    """
    batches: list[list[int]] = []
    for number in sorted(range(len(lengths)), key=lambda n: lengths[n]):
        length = lengths[number]
        batch = batches[-1] if batches else []
        if batch and (len(batch) + 1) * length <= BATCH_TOKENS and length <= 1.5 * lengths[batch[0]] + 4:
            batch.append(number)
        else:
            batches.append([number])
    return batches
