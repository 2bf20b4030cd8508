"""Joins the parts: one way in for every platform, the emergency first, and never silence."""

from __future__ import annotations

import datetime as dt
import logging
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from bot.content.directory import load_directory
from bot.content.load import load_content
from bot.content.messages import text as message_text
from bot.content.model import Content, Paragraph, Statement
from bot.content.root import ENCODER_FOLDER
from bot.dialogue.choose import pressed
from bot.dialogue.compose import Library, Scene, not_sent
from bot.dialogue.respond import respond
from bot.dialogue.turn import Conversation, Reply, Turn
from bot.escalation.hours import at_work
from bot.understanding.concern import ConcernReader
from bot.understanding.concern.words import load_concern_words
from bot.understanding.contrast import ContrastGuard
from bot.understanding.encoder import Encoder, find_encoder
from bot.understanding.fitted import fitted_matcher
from bot.understanding.follow_up import Context, FollowUps
from bot.understanding.identities import Identities
from bot.understanding.identities.words import load_name_words
from bot.understanding.language import English
from bot.understanding.matcher import Matcher
from bot.understanding.reader import Reader
from bot.understanding.reading import Reading
from bot.understanding.slots import Slots
from bot.understanding.urgency import UrgencyRules
from bot.understanding.urgency.words import load_urgency_words
from bot.understanding.words import Words, load_words
from bot.wording import say

log = logging.getLogger(__name__)

_HIDDEN_PREFIX = "hidden_"


@dataclass(frozen=True)
class Exchange:
    """A turn, with the reading that led to it (none for the press of a choice or after a failure)."""

    turn: Turn
    reading: Reading | None


@dataclass(frozen=True)
class Service:
    """The bot, ready to answer. Conversations are values that the caller keeps."""

    library: Library
    reader: Reader

    def conversation(self, site: str | None = None) -> Conversation:
        """Begin a conversation at a site, or at the default one. Raises KeyError for an unknown site."""
        return Conversation(site=self.library.directory.site(site).id)

    def say(self, conversation: Conversation, text: str, now: dt.datetime | None = None) -> Exchange:
        """Answer a message at a moment, or in working hours where none is given. Whatever fails, 999 goes out."""

        def exchange() -> Exchange:
            reading = self.reader.read(text, conversation.site, self._context(conversation))
            return Exchange(respond(self._scene(conversation, now), conversation, reading), reading)

        return self._never_silent(conversation, now, exchange)

    def press(self, conversation: Conversation, choice_id: str, now: dt.datetime | None = None) -> Exchange:
        """Answer the press of a choice, by its id or its label."""

        def exchange() -> Exchange:
            return Exchange(pressed(self._scene(conversation, now), conversation, choice_id), None)

        return self._never_silent(conversation, now, exchange)

    def _context(self, conversation: Conversation) -> Context | None:
        """What a follow-up may lean on: the last topic, what its answer points to, and what it had."""
        topic = conversation.topic
        if topic is None:
            return None
        answer = self.library.content.answers[topic]
        answers = self.library.content.answers
        takes: dict[str, str] = {}
        for intent in (topic, *answer.see_also):
            for variant in answers[intent].variants:
                for name, _ in variant.slots:
                    takes.setdefault(name, intent)
        return Context(topic, frozenset({topic, *answer.see_also}), takes, conversation.slots)

    def _scene(self, conversation: Conversation, now: dt.datetime | None) -> Scene:
        site = self.library.directory.site(conversation.site)
        return Scene(self.library, site, now is None or at_work(site, now))

    def _never_silent(
        self, conversation: Conversation, now: dt.datetime | None, exchange: Callable[[], Exchange]
    ) -> Exchange:
        try:
            made = exchange()
            # No way of sending is set up here, so a request to ask somebody is answered with whom to ring.
            scene = self._scene(conversation, now)
            extra = tuple(not_sent(scene, effect.offers) for effect in made.turn.effects)
            return replace(made, turn=replace(made.turn, replies=(*made.turn.replies, *extra)))
        except Exception as error:  # noqa: BLE001 - whatever it is, the person must be told where to ring
            # Only the kind of error goes into the log: its text may hold the message.
            log.error("reading or answering failed: %s", type(error).__name__)
            return Exchange(static_turn(conversation), None)


def static_turn(conversation: Conversation) -> Turn:
    """The message that ships in the package, for when the bot itself has failed."""
    paragraph = Paragraph((Statement(say("static_emergency"), ()),))
    return Turn("escalate", None, (Reply("urgent", (paragraph,)),), conversation)


def load_service(root: Path, directory: Path | None, cache: Path | None) -> Service:
    """Load content, directory and encoder, fit or read the matcher. Raises ContentError or BotError."""
    content = load_content(root)
    people = load_directory(directory or root / "knowledge" / "directory.yaml", root)
    words = load_words(root / "knowledge" / "words.yaml")
    encoder = find_encoder(ENCODER_FOLDER)
    if encoder is None:
        log.warning(say("no_encoder"))
    reader = Reader(
        urgency=UrgencyRules(load_urgency_words(root / "knowledge" / "urgency.yaml")),
        concern=ConcernReader(load_concern_words(root / "knowledge" / "concern.yaml"), people),
        identities=Identities(load_name_words(root / "knowledge" / "names"), [person.name for person in people.people]),
        matcher=content_matcher(content, words, encoder, cache),
        english=English((text for text, _ in training(content)[0]), words.known),
        slots=Slots(words),
        contrasts=ContrastGuard(words),
        follow_ups=FollowUps(words),
        words=words,
        hidden={
            key.removeprefix(_HIDDEN_PREFIX): message_text(content, key)
            for key in content.messages
            if key.startswith(_HIDDEN_PREFIX)
        },
        outcome_of=lambda intent: content.intents[intent].outcome,
    )
    return Service(Library(content, people), reader)


def training(content: Content) -> tuple[list[tuple[str, str]], list[str]]:
    """Return the content's examples as (text, intent), and the intents that mean "not ours"."""
    examples = [(example.text, intent.id) for intent in content.intents.values() for example in intent.examples]
    elsewhere = [intent.id for intent in content.intents.values() if intent.outcome == "out_of_scope"]
    return examples, elsewhere


def content_matcher(content: Content, words: Words, encoder: Encoder | None, cache: Path | None) -> Matcher:
    """Fit the matcher on the content's examples, or read the one fitted before from the cache."""
    examples, elsewhere = training(content)
    return fitted_matcher(examples, encoder, words.known, elsewhere, cache)
