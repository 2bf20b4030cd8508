from pathlib import Path

import numpy as np
import pytest
from safetensors.numpy import load_file

from bot.operations import encoder_graph
from bot.operations.minilm import Weights
from bot.understanding.encoder import Encoder
from bot.understanding.matcher import Matcher
from tests.unit.understanding.examples import EXAMPLES

HERE = Path(__file__).parent
ENCODER = HERE.parents[2] / "bot" / "_built" / "encoder"


@pytest.fixture(scope="session")
def encoder_folder() -> Path:
    """The built encoder; made now if it is missing or old, which takes a few seconds."""
    assert encoder_graph.main([str(ENCODER)]) == 0
    return ENCODER


@pytest.fixture(scope="session")
def encoder(encoder_folder: Path) -> Encoder:
    return Encoder.from_folder(encoder_folder)


@pytest.fixture(scope="session")
def full_precision(encoder_folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Encoder:
    path = tmp_path_factory.mktemp("fp32") / "graph.onnx"
    encoder_graph.write_full_precision(path, encoder_graph.find_model())
    return Encoder(path.read_bytes(), *((encoder_folder / name).read_bytes() for name in ("alarm.onnx", "vocab.txt")))


@pytest.fixture(scope="session")
def weights() -> Weights:
    tensors = load_file(encoder_graph.find_model() / "model.safetensors")
    return {name: tensor for name, tensor in tensors.items() if tensor.dtype == np.float32}


@pytest.fixture(scope="session")
def varied() -> list[str]:
    """Two hundred sentences of all kinds, lengths and spellings."""
    return (HERE / "varied.txt").read_text(encoding="utf-8").splitlines()


@pytest.fixture(scope="session")
def matcher(encoder: Encoder) -> Matcher:
    """Fitted on the small library's questions, with an intent that means "not ours"."""
    made = Matcher(encoder, known=["ISBN", "Dewey"])
    made.fit(EXAMPLES, elsewhere=["not_ours"])
    return made


@pytest.fixture(scope="session")
def letters_matcher() -> Matcher:
    made = Matcher(known=["ISBN", "Dewey"])
    made.fit(EXAMPLES, elsewhere=["not_ours"])
    return made
