"""The sentence encoder: texts to vectors whose cosine says how alike they mean."""

import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import onnxruntime  # type: ignore[import-untyped]
from numpy.typing import NDArray

from bot.understanding.alarms import ALARMS
from bot.understanding.wordpiece import WordPiece

GRAPH = "encoder.onnx"
ALARM_GRAPH = "alarm.onnx"
VOCAB = "vocab.txt"
DIMENSIONS = 768
BATCH_TOKENS = 1024
"""Tokens in one run, padding included: keeps memory flat however many texts come at once."""


@dataclass(frozen=True)
class Encoded:
    """Texts as the encoder reads them; rows in the order of the texts."""

    vectors: NDArray[np.float32]
    """Unit length, shape (texts, 768)."""
    alarms: NDArray[np.float32]
    """Shares, shape (texts, 8), in the order of bot.understanding.alarms."""


class Encoder:
    """MiniLM-L6 in onnxruntime, on one thread, and the alarm that shares its first four layers."""

    def __init__(self, graph: bytes, alarm: bytes, vocab: bytes) -> None:
        """`graph` is an ONNX model with inputs ids and mask, `alarm` the one that goes on from its fourth layer,
        `vocab` its vocab.txt, as bytes.

        Raises onnxruntime's own error if a graph is damaged.
        """
        self.identity = hashlib.sha256(hashlib.sha256(graph).digest() + vocab).hexdigest()[:16]
        """Short hash of graph and vocabulary: vectors of two encoders compare only where it is equal."""
        self.pieces = WordPiece(vocab.decode("utf-8").rstrip("\n").split("\n"))
        self._session, self._alarm = _session(graph), _session(alarm)

    @classmethod
    def from_folder(cls, folder: Path) -> "Encoder":
        """The encoder that bot.operations.encoder_graph built into `folder`; raises OSError if it did not."""
        return cls(*((folder / name).read_bytes() for name in (GRAPH, ALARM_GRAPH, VOCAB)))

    def encode(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """Vectors of unit length, shape (len(texts), 768), in the order of `texts`.

        Texts of similar length run together. Activations are quantised by the run, so a text's vector
        may differ in its third decimal with its company; the same list gives the same vectors.
        """
        vectors = np.zeros((len(texts), DIMENSIONS), np.float32)
        for batch, ids, mask in self._inputs(texts):
            vectors[batch] = self._session.run(["vectors"], {"ids": ids, "mask": mask})[0]
        return vectors

    def read(self, texts: Sequence[str]) -> Encoded:
        """Vectors as `encode` gives them, and what the alarm makes of the same texts."""
        vectors = np.zeros((len(texts), DIMENSIONS), np.float32)
        alarms = np.zeros((len(texts), len(ALARMS)), np.float32)
        for batch, ids, mask in self._inputs(texts):
            vectors[batch], between = self._session.run(["vectors", "between"], {"ids": ids, "mask": mask})
            alarms[batch] = self._alarm.run(["alarms"], {"between": between, "mask": mask})[0]
        return Encoded(vectors, alarms)

    def _inputs(self, texts: Sequence[str]) -> Iterator[tuple[list[int], NDArray[np.int32], NDArray[np.int32]]]:
        """Positions of texts that run together, their padded word pieces, and which of those are real."""
        rows = [self.pieces.encode(text) for text in texts]
        for batch in _batches([len(row) for row in rows]):
            longest = max(len(rows[number]) for number in batch)
            ids = np.full((len(batch), longest), self.pieces.padding, np.int32)
            mask = np.zeros((len(batch), longest), np.int32)
            for place, number in enumerate(batch):
                ids[place, : len(rows[number])] = rows[number]
                mask[place, : len(rows[number])] = 1
            yield batch, ids, mask


def find_encoder(folder: Path) -> Encoder | None:
    """The encoder in `folder`, or None where none has been built."""
    built = all((folder / name).is_file() for name in (GRAPH, ALARM_GRAPH, VOCAB))
    return Encoder.from_folder(folder) if built else None


def _session(graph: bytes) -> onnxruntime.InferenceSession:
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    options.inter_op_num_threads = 1
    options.execution_mode = onnxruntime.ExecutionMode.ORT_SEQUENTIAL
    options.enable_cpu_mem_arena = False  # saves tens of megabytes for no time that could be measured
    options.log_severity_level = 3
    return onnxruntime.InferenceSession(graph, options, providers=["CPUExecutionProvider"])


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
