"""Exchanges as HTML: pure, through the templates beside this file, escaped unless this module says otherwise."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from pydantic import TypeAdapter

from bot.content.labels import Citation
from bot.content.markdown import plain
from bot.content.messages import text as message_text
from bot.content.model import Content, Examples
from bot.content.yamlfile import checked, read_yaml
from bot.dialogue.turn import Turn
from bot.errors import ContentError, Fault
from bot.platforms.web.inline import blocks, calls, inline, marked
from bot.service import Exchange

_TEMPLATES = Path(__file__).parent / "templates"
_EXAMPLES = TypeAdapter(Examples)
_MOST_CANDIDATES: Final = 5
# Whoever writes these is in danger themselves: they are met with help, not with an alarm.
_FOR_YOU: Final = frozenset({"child_is_user", "user_crisis"})


@dataclass(frozen=True)
class Document:
    """A document that an answer rests on, with every place in it."""

    source: str
    version: str
    url: str
    places: tuple[str, ...]


@dataclass(frozen=True)
class Candidate:
    """What a message was weighed against, by the title that people know it by."""

    title: str
    percent: int


@dataclass(frozen=True)
class Renderer:
    """Renders the page and each turn on it."""

    content: Content
    environment: Environment

    def page(self) -> str:
        """Return the whole page."""
        return self.environment.get_template("page.html").render()

    def start(self) -> str:
        """Return the first screen: the welcome and the example questions."""
        return self.environment.get_template("start.html").render()

    def notice(self, key: str) -> str:
        """Return one plain sentence by its key."""
        return self.environment.get_template("notice.html").render(key=key)

    def turn(self, exchange: Exchange, pressed: str | None = None) -> str:
        """Return what was said (as it was read) or pressed, and the replies to it."""
        turn, reading = exchange.turn, exchange.reading
        return self.environment.get_template("turn.html").render(
            turn=turn,
            reading=reading,
            said=reading.redacted if reading else pressed,
            pressed=pressed,
            danger="page_danger_for_you" if turn.intent in _FOR_YOU else "page_danger",
            candidates=self._candidates(turn),
            pings={plain(offer.message) for offer in turn.offers},
        )

    def _candidates(self, turn: Turn) -> tuple[Candidate, ...]:
        known = [one for one in turn.ranked if one.intent in self.content.intents][:_MOST_CANDIDATES]
        return tuple(
            Candidate(self.content.intents[one.intent].title, round(min(max(one.confidence, 0.0), 1.0) * 100))
            for one in known
        )


def make_renderer(content: Content, *, sample: bool) -> Renderer:
    """Read the templates and the example questions. Raises ContentError."""
    environment = Environment(
        loader=FileSystemLoader(_TEMPLATES),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    hidden = [message_text(content, key) for key in content.messages if key.startswith("hidden_")]

    def say(key: str, **values: object) -> str:
        return message_text(content, key, {name: str(value) for name, value in values.items()})

    environment.globals.update(say=say, examples=_examples(content), sample=sample)
    environment.filters.update(
        blocks=blocks,
        calls=calls,
        documents=documents,
        inline=inline,
        is_ping=is_ping,
        marked=lambda text: marked(text, hidden),
    )
    return Renderer(content, environment)


def documents(citations: Sequence[Citation]) -> tuple[Document, ...]:
    """Gather citations by document, in the order in which the answer uses them."""
    found: dict[tuple[str, str, str], list[str]] = {}
    for one in citations:
        # Only an address of the web becomes a link, whatever a content file says.
        url = one.url if one.url.startswith(("https://", "http://")) else ""
        places = found.setdefault((one.source, one.version, url), [])
        if one.place not in places:
            places.append(one.place)
    return tuple(Document(*key, tuple(places)) for key, places in found.items())


def is_ping(paragraph: str, pings: set[str]) -> bool:
    """Return whether a paragraph is the very message that somebody would get."""
    return plain(paragraph).strip('“”" ') in pings


def _examples(content: Content) -> tuple[str, ...]:
    faults: list[Fault] = []
    document = read_yaml(content.root / "knowledge" / "playground.yaml", content.root, faults)
    rows = document.data.get("examples") if document and isinstance(document.data, dict) else None
    found = checked(_EXAMPLES, document, {"questions": rows}, (), faults) if document else None
    if found is None:
        raise ContentError(faults)
    return found.questions
