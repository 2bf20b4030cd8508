"""The matcher as bench_intents.py wants it: made without arguments, with the built encoder."""

from pathlib import Path

from bot.understanding.encoder import find_encoder
from bot.understanding.matcher import Matcher

ENCODER = Path(__file__).resolve().parents[1] / "bot" / "_built" / "encoder"


class HarnessMatcher(Matcher):
    """With the encoder where one has been built."""

    def __init__(self) -> None:
        super().__init__(find_encoder(ENCODER))


class LettersMatcher(Matcher):
    """Without encoder, to see what that costs."""
