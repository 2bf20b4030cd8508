"""Where the content and the encoder's graph are: in a checkout, or inside an installed wheel."""

from __future__ import annotations

from pathlib import Path

PACKAGE = Path(__file__).resolve().parent.parent
BUILT = PACKAGE / "_built"
ENCODER_FOLDER = BUILT / "encoder"


def content_root() -> Path:
    """Return the folder that holds `intents/` and `knowledge/`: the wheel's own, else the checkout's."""
    inside = BUILT / "content"
    return inside if inside.is_dir() else PACKAGE.parent
