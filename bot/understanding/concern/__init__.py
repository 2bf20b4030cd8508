"""Who a worry is about, so that this person is never told of it."""

from bot.understanding.concern.reader import Concern, ConcernReader
from bot.understanding.concern.words import ConcernWords, load_concern_words

__all__ = ["Concern", "ConcernReader", "ConcernWords", "load_concern_words"]
