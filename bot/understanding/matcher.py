"""Which of our intents a text means, how surely, and because of which example."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

import numpy as np

from bot.understanding import calibration, scoring, storage
from bot.understanding.alarms import QUIET, Alarms, loudest
from bot.understanding.calibration import Calibration
from bot.understanding.encoder import Encoder
from bot.understanding.scoring import Floats, Scorer
from bot.understanding.sentences import is_long, questions, sentences, windows
from bot.understanding.spelling import Repairs, Spelling, general_words

NOWHERE = -1000.0
"""Raw score of a text without a single letter or digit: far below any that is computed."""
WHOLE_TEXT = 0.15
"""Weight of the whole message's scores beside those of one of its sentences."""
LEANING = 2.0
"""Raw score lent to what people ask next, where a message leans on the one before."""
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
    alarms: Alarms = QUIET
    """What the encoder's second head says of a message; silent without encoder."""
    parts: tuple[tuple[str, "Ranking"], ...] = field(default=(), repr=False)
    """Each part of a message that may ask something by itself, with its own ranking; none where there is only one."""


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

    def __init__(self, encoder: Encoder | None = None, known: Collection[str] = (), target_error: float = 0.1) -> None:
        """Without `encoder` letters alone decide, by thresholds of their own.

        `known`: words that spelling repair leaves alone. `target_error`: share of answers that may be wrong, out of
        fold, with whole intents left out.
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
        ordered = sorted(examples, key=lambda example: number[example[1]])
        labels = np.array([number[intent] for _, intent in ordered], np.int64)
        texts = tuple(text for text, _ in ordered)
        mixed = sorted(number[intent] for intent in set(elsewhere) & number.keys())
        vectors = self._encoder.encode(texts) if self._encoder else None
        prepared = scoring.prepare(texts, vectors)
        held = calibration.hold_out(prepared, labels, len(intents), mixed)
        self._state = _Fitted(
            intents=intents,
            examples=texts,
            scorer=scoring.fit(prepared, labels, len(intents), mixed),
            calibration=calibration.calibrate(held, self._target_error),
            spelling=self._spelling(texts),
        )

    def rank(self, text: str) -> list[tuple[str, float]]:
        """(intent, confidence) for every intent, best first; raises NotFittedError."""
        return [(candidate.intent, candidate.confidence) for candidate in self.read(text).candidates]

    def read(self, text: str) -> Ranking:
        """The ranking of `text` taken as one; raises NotFittedError."""
        scores, nearness, repairs, _ = self._score([text])
        return self._rank(scores[0], nearness[0], repairs[0])

    def read_message(self, text: str, towards: Collection[str] = ()) -> Ranking:
        """The ranking of a message of any length, with those of its parts; raises NotFittedError.

        A long message is read by its sentences, the last 12 at most, each weighed together with the whole.
        The best one that is clearly in scope decides the first; the others that are clearly in scope put
        forward their intents as rivals, so that two questions in one message leave a small margin and not
        a sure answer to either. Where no sentence is clearly in scope the whole decides.

        `towards` names intents that the conversation makes likelier.
        """
        text = text[-MOST_CHARACTERS:]
        pieces = _several(sentences(text) if is_long(text) else [])
        parts = _several(questions(text))
        # Each stretch is read once, whatever it is read for.
        place = {stretch: number for number, stretch in enumerate(dict.fromkeys([text, *pieces, *parts]))}
        scores, nearness, repairs, alarms = self._score(list(place), windows(text))
        clear = [at for at in map(place.__getitem__, pieces) if scores[at].max() >= self.scope_threshold]
        whole, near = scores[0], nearness[0]
        if clear:
            whole = ((1 - WHOLE_TEXT) * scores[clear] + WHOLE_TEXT * scores[0]).max(axis=0)
            near = nearness[clear].max(axis=0)
        if towards:
            lent = [LEANING if intent in towards else 0 for intent in self._fitted.intents]
            whole = whole + np.array(lent, np.float32)
        asked = [(part, place[part]) for part in parts]
        return replace(
            self._rank(whole, near, repairs[0]),
            alarms=alarms,
            parts=tuple((part, self._rank(scores[at], nearness[at], repairs[at])) for part, at in asked),
        )

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

    def _score(
        self, texts: Sequence[str], heard: Sequence[str] | None = None
    ) -> tuple[Floats, Floats, list[Repairs], Alarms]:
        """Raw scores (m, intents), likeness to every example (m, n), and the repairs, of m texts.

        The alarms are those of the first text and of the stretches `heard`; silent where None is given.
        """
        fitted = self._fitted
        repaired = [fitted.spelling.repair(text[-MOST_CHARACTERS:]) for text in texts]
        plain = [text for text, _ in repaired]
        vectors, alarms = None, QUIET
        if self._encoder and heard is None:
            vectors = self._encoder.encode(plain)
        elif self._encoder:
            first = self._encoder.read([plain[0], *(heard or ())])
            vectors = np.concatenate([first.vectors[:1], self._encoder.encode(plain[1:])])
            alarms = loudest(first.alarms)
        scores, nearness = fitted.scorer.scores(plain, vectors)
        for row, text in enumerate(plain):
            if not any(character.isalnum() for character in text):
                scores[row] = NOWHERE
        return scores, nearness, [repairs for _, repairs in repaired], alarms

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


def _several(pieces: list[str]) -> list[str]:
    """The pieces of a text that has more than one."""
    return pieces if len(pieces) > 1 else []
