"""Which of our intents a text means, how surely, and because of which example."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

from bot.understanding import calibration, scoring, storage
from bot.understanding.calibration import Calibration
from bot.understanding.encoder import Encoder
from bot.understanding.scoring import Floats, Scorer
from bot.understanding.sentences import is_long, sentences
from bot.understanding.spelling import Repairs, Spelling, general_words

NOWHERE = -1000.0
"""Raw score of a text without a single letter or digit: far below any that is computed."""
WHOLE_TEXT = 0.15
"""Weight of the whole message's scores beside those of one of its sentences."""
SHOWN = 5
"""How many candidates carry their nearest example."""
MOST_CHARACTERS = 4000
"""Of a longer text only the end is read."""


@dataclass(frozen=True)
class Candidate:
    """One intent as a reading of a text."""

    intent: str
    """The intent's name."""
    confidence: float
    """0..1; calibrated for the first, the others share what remains in proportion to their scores."""
    nearest: str = field(repr=False)
    """The intent's example that lies nearest to the text; empty where it ranks too low to be shown."""


@dataclass(frozen=True)
class Ranking:
    """Every intent as a reading of one text."""

    candidates: tuple[Candidate, ...]
    """Best first."""
    scope: float
    """Raw score of the first: is the text ours at all?"""
    margin: float
    """How far the first is ahead of the second, in raw score."""
    repaired: Repairs = field(repr=False)
    """Words read otherwise than typed: (as typed, read as)."""


class NotFittedError(RuntimeError):
    """The matcher has no examples yet: call fit or load first."""


@dataclass(frozen=True)
class _Fitted:
    intents: tuple[str, ...]
    examples: tuple[str, ...] = field(repr=False)
    scorer: Scorer = field(repr=False)
    calibration: Calibration
    spelling: Spelling = field(repr=False)


class Matcher:
    """Ranks intents for a text. After fit or load it only reads, and may be shared between threads."""

    def __init__(self, encoder: Encoder | None = None, known: Collection[str] = (), target_error: float = 0.05) -> None:
        """Without `encoder` letters alone decide, by thresholds of their own.

        `known`: words that spelling repair leaves alone. `target_error`: share of answers that may be wrong.
        """
        self._encoder = encoder
        self._known = tuple(sorted(known))
        self._target_error = target_error
        self._state: _Fitted | None = None

    @property
    def threshold(self) -> float:
        """Confidence of the first from which on it may be answered; raises NotFittedError."""
        return self._fitted.calibration.threshold

    @property
    def scope_threshold(self) -> float:
        """Raw score below which nothing may be answered nor offered; raises NotFittedError."""
        return self._fitted.calibration.scope_threshold

    @property
    def margin_threshold(self) -> float:
        """Margin below which the first candidates are offered instead of answered; raises NotFittedError."""
        return self._fitted.calibration.margin_threshold

    def fit(self, examples: Sequence[tuple[str, str]], elsewhere: Collection[str] = ()) -> None:
        """Learn from (text, intent) pairs; `elsewhere` names the intents that mean "not ours".

        Raises ValueError if there are fewer than two intents or no intent has two examples.
        """
        intents = tuple(sorted({intent for _, intent in examples}))
        if len(intents) < 2 or len(examples) <= len(intents):
            raise ValueError("matching needs at least two intents, and two examples of one of them")
        number = {intent: at for at, intent in enumerate(intents)}
        labels = np.array([number[intent] for _, intent in examples], np.int64)
        texts = tuple(text for text, _ in examples)
        mixed = sorted(number[intent] for intent in set(elsewhere) & number.keys())
        vectors = self._encoder.encode(texts) if self._encoder else None
        prepared = scoring.prepare(texts)
        held = calibration.hold_out(prepared, labels, len(intents), vectors, mixed)
        self._state = _Fitted(
            intents=intents,
            examples=texts,
            scorer=scoring.fit(prepared, labels, len(intents), vectors, mixed),
            calibration=calibration.calibrate(held, self._target_error),
            spelling=self._spelling(texts),
        )

    def rank(self, text: str) -> list[tuple[str, float]]:
        """(intent, confidence) for every intent, best first; raises NotFittedError."""
        return [(candidate.intent, candidate.confidence) for candidate in self.read(text).candidates]

    def read(self, text: str) -> Ranking:
        """The ranking of `text` taken as one; raises NotFittedError."""
        scores, nearness, repairs = self._score([text])
        return self._rank(scores[0], nearness[0], repairs[0])

    def read_sentences(self, text: str) -> Ranking:
        """The ranking of a message of any length; raises NotFittedError.

        A long message is read by its sentences, the last 12 at most, each weighed together with the whole.
        The best one that is clearly in scope decides the first; the others that are clearly in scope put
        forward their intents as rivals, so that two questions in one message leave a small margin and not
        a sure answer to either. Where no sentence is clearly in scope the whole decides.
        """
        pieces = sentences(text[-MOST_CHARACTERS:]) if is_long(text) else []
        if len(pieces) < 2:
            return self.read(text)
        scores, nearness, repairs = self._score([text, *pieces])
        clear = 1 + np.flatnonzero(scores[1:].max(axis=1) >= self.scope_threshold)
        if not len(clear):
            return self._rank(scores[0], nearness[0], repairs[0])
        weighed = (1 - WHOLE_TEXT) * scores[clear] + WHOLE_TEXT * scores[0]
        return self._rank(weighed.max(axis=0), nearness[clear].max(axis=0), repairs[0])

    def save(self, path: Path) -> None:
        """Write everything learnt to `path` (.npz, no pickle), whole or not at all; raises NotFittedError."""
        fitted = self._fitted
        about = storage.About(
            intents=fitted.intents,
            examples=fitted.examples,
            encoder=self._encoder.identity if self._encoder else None,
            known=self._known,
            target_error=self._target_error,
        )
        storage.save(path, about, fitted.scorer, fitted.calibration)

    @classmethod
    def load(cls, path: Path, encoder: Encoder | None, known: Collection[str] = ()) -> "Matcher":
        """Read what `save` wrote.

        Raises OSError if it cannot be read, storage.DamagedError if it is not whole, and ValueError if it
        was fitted with another encoder or other known words.
        """
        about, scorer, calibrated = storage.load(path)
        identity = encoder.identity if encoder else None
        if about.encoder != identity or about.known != tuple(sorted(known)):
            raise ValueError("the saved matcher was fitted with another encoder or other known words")
        matcher = cls(encoder, known, about.target_error)
        spelling = matcher._spelling(about.examples)
        matcher._state = _Fitted(about.intents, about.examples, scorer, calibrated, spelling)
        return matcher

    @property
    def _fitted(self) -> _Fitted:
        if self._state is None:
            raise NotFittedError(NotFittedError.__doc__)
        return self._state

    def _spelling(self, texts: Sequence[str]) -> Spelling:
        general = general_words(self._encoder.pieces.ids) if self._encoder else ()
        return Spelling(texts, general, self._known)

    def _score(self, texts: Sequence[str]) -> tuple[Floats, Floats, list[Repairs]]:
        """Raw scores (m, intents), likeness to every example (m, n), and the repairs, of m texts."""
        fitted = self._fitted
        repaired = [fitted.spelling.repair(text[-MOST_CHARACTERS:]) for text in texts]
        plain = [text for text, _ in repaired]
        cosines = np.stack([fitted.scorer.index.cosines(text) for text in plain])
        vectors = self._encoder.encode(plain) if self._encoder else None
        scores, nearness = fitted.scorer.scores(cosines, vectors)
        for row, text in enumerate(plain):
            if not any(character.isalnum() for character in text):
                scores[row] = NOWHERE
        return scores, nearness, [repairs for _, repairs in repaired]

    def _rank(self, scores: Floats, nearness: Floats, repairs: Repairs) -> Ranking:
        """A ranking out of one row of scores (intents,) and one of likeness to the examples (n,)."""
        fitted = self._fitted
        order = np.argsort(-scores, kind="stable")
        ranked = scores[order].astype(np.float64)
        top, margin = float(ranked[0]), float(ranked[0] - ranked[1])
        first = fitted.calibration.confidence(top, margin) if top > NOWHERE else 0.0
        shares = np.exp(ranked[1:] - top)
        # No follower may overtake the first, however little is left to it.
        rest = shares * min((1 - first) / float(shares.sum()), first) if shares.any() else shares
        candidates = tuple(
            Candidate(
                fitted.intents[intent],
                float(confidence),
                # Only the foremost are ever shown with an example.
                fitted.examples[fitted.scorer.nearest_of(int(intent), nearness)] if place < SHOWN else "",
            )
            for place, (intent, confidence) in enumerate(zip(order, (first, *rest), strict=True))
        )
        return Ranking(candidates, top, margin, repairs)
