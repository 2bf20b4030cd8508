import shutil
from pathlib import Path

import numpy as np
import pytest

from bot.operations import encoder_graph
from bot.operations.minilm import Weights
from bot.understanding.encoder import DIMENSIONS, Encoder, find_encoder
from tests.unit.understanding import numpy_minilm


def test_small_integers_lie_where_full_precision_does(
    encoder: Encoder, full_precision: Encoder, varied: list[str]
) -> None:
    assert len(varied) == 200
    cosines = (encoder.encode(varied) * full_precision.encode(varied)).sum(axis=1)
    assert cosines.mean() >= 0.99
    assert cosines.min() >= 0.98


def test_one_text_at_a_time_lies_where_full_precision_does(
    encoder: Encoder, full_precision: Encoder, varied: list[str]
) -> None:
    alone = np.concatenate([encoder.encode([text]) for text in varied])
    cosines = (alone * full_precision.encode(varied)).sum(axis=1)
    assert cosines.mean() >= 0.99
    assert cosines.min() >= 0.98


def test_the_full_precision_graph_is_the_published_model(
    full_precision: Encoder, weights: Weights, varied: list[str]
) -> None:
    texts = [varied[0], varied[-1], "ok", max(varied, key=len)]
    vectors = full_precision.encode(texts)
    for text, vector in zip(texts, vectors, strict=True):
        expected = numpy_minilm.vectors(weights, full_precision.pieces.encode(text))
        for half, mean in zip(vector.reshape(2, -1) * np.sqrt(2), expected, strict=True):
            assert float(half @ mean) > 0.99999


def test_vectors_have_unit_length_and_keep_their_order(encoder: Encoder, varied: list[str]) -> None:
    vectors = encoder.encode(varied[:40])
    assert vectors.shape == (40, DIMENSIONS)
    assert vectors.dtype == np.float32
    assert np.allclose(np.linalg.norm(vectors, axis=1), 1, atol=1e-5)
    for text, vector in zip(varied[:40:8], vectors[::8], strict=True):
        assert float(encoder.encode([text])[0] @ vector) > 0.97


def test_the_same_list_gives_the_same_vectors(encoder: Encoder, varied: list[str]) -> None:
    assert np.array_equal(encoder.encode(varied[:50]), encoder.encode(varied[:50]))


def test_blank_and_endless_texts_have_vectors_too(encoder: Encoder) -> None:
    vectors = encoder.encode(["", "   ", "word " * 3000])
    assert np.isfinite(vectors).all()
    assert encoder.encode([]).shape == (0, DIMENSIONS)


def test_an_encoder_that_was_not_built_is_not_found(tmp_path: Path) -> None:
    assert find_encoder(tmp_path) is None


def test_identity_tells_encoders_apart(encoder: Encoder, full_precision: Encoder, encoder_folder: Path) -> None:
    again = find_encoder(encoder_folder)
    assert again is not None
    assert again.identity == encoder.identity
    assert encoder.identity != full_precision.identity


def test_weights_that_nobody_reviewed_are_refused(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    model = tmp_path / encoder_graph.PACKAGE / "model"
    model.mkdir(parents=True)
    (model.parent / "__init__.py").touch()
    (model / "model.safetensors").write_bytes(b"something else")
    shutil.copy(encoder_graph.find_model() / "vocab.txt", model)
    monkeypatch.syspath_prepend(tmp_path)
    assert encoder_graph.main([str(tmp_path / "out")]) == 1
    told = capsys.readouterr().err
    assert "is not the file that was reviewed" in told
    assert told.count("\n") == 1
    assert not (tmp_path / "out").exists()


def test_a_built_encoder_is_left_alone_and_a_damaged_one_is_not(
    encoder_folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "encoder"
    shutil.copytree(encoder_folder, out)
    before = (out / "encoder.onnx").stat().st_mtime_ns
    assert encoder_graph.main([str(out)]) == 0
    assert (out / "encoder.onnx").stat().st_mtime_ns == before
    (out / "encoder.onnx").write_bytes(b"cut short")
    assert not encoder_graph.is_current(out)
    assert encoder_graph.main([str(out)]) == 0
    assert (out / "encoder.onnx").read_bytes() == (encoder_folder / "encoder.onnx").read_bytes()
    assert capsys.readouterr() == ("", "")
