"""Refuses to build a wheel without the encoder's graph: it would install, and then match on words alone."""

from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class EncoderHook(BuildHookInterface[Any]):
    """Runs before a wheel is put together; an editable install is left alone."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Raise RuntimeError where the graph has not been built."""
        if version == "editable":
            build_data["force_include_editable"] = {}
            return
        built = Path(self.root) / "bot" / "_built" / "encoder"
        if not all((built / name).is_file() for name in ("encoder.onnx", "alarm.onnx")):
            raise RuntimeError(
                "The encoder's graph is missing; build the wheel with `make wheel`, which makes it first."
            )
