"""What a rule finds."""

from __future__ import annotations

from dataclasses import dataclass

from bot.understanding.concern.scene import Scene


@dataclass(frozen=True, slots=True)
class Finding:
    """Somebody whose conduct may be the worry, by the place where they stand."""

    at: int
    sure: bool
    rule: str


def is_doubtful_name(scene: Scene, at: int) -> bool:
    """A given name alone, or a title with a name that the directory lacks, may be anybody's."""
    return scene.is_(at, "given", "titled")
