"""The terminal: a conversation for a person, coloured; plain text where it is piped."""

from __future__ import annotations

from collections.abc import Iterator

from rich.console import Console, Group, RenderableType
from rich.markup import escape
from rich.padding import Padding
from rich.panel import Panel
from rich.text import Text

from bot.dialogue.plain import plain_reply
from bot.dialogue.turn import Choice, Reply, Turn
from bot.service import Service
from bot.wording import say


def show(console: Console, turn: Turn) -> None:
    """Print a turn: in full for a person, as plain text into a pipe."""
    for reply in turn.replies:
        if console.is_terminal:
            console.print(_panel(reply))
        else:
            console.print(plain_reply(reply), markup=False, highlight=False, soft_wrap=True)
            for line in _source_lines(reply):
                console.print(line, markup=False, highlight=False, soft_wrap=True)
    for number, choice in enumerate(_choices(turn), 1):
        console.print(
            f"  [bold cyan]{number}[/] {escape(choice.label)}" if console.is_terminal else f"{number}. {choice.label}"
        )


def chat(console: Console, service: Service, site: str | None, user: str) -> None:
    """Talk until the input ends."""
    conversation = service.conversation(site)
    console.print(say("chat_end"), style="dim")
    while True:
        try:
            line = console.input(f"[bold]{escape(user)}:[/] ").strip()
        except (EOFError, KeyboardInterrupt):
            console.print()
            return
        if not line:
            continue
        choices = conversation.choices
        if line.isdecimal() and 1 <= int(line) <= len(choices):
            exchange = service.press(conversation, choices[int(line) - 1].id)
        else:
            exchange = service.say(conversation, line)
        conversation = exchange.turn.conversation
        show(console, exchange.turn)


def _choices(turn: Turn) -> tuple[Choice, ...]:
    return turn.conversation.choices


def _panel(reply: Reply) -> RenderableType:
    parts: list[RenderableType] = []
    for paragraph in reply.paragraphs:
        words = _bold(paragraph.text)
        parts.append(Padding(Text.assemble(f"{paragraph.mark} ", words) if paragraph.mark else words, (0, 0, 1, 0)))
    parts += [Text(note, style="yellow") for note in reply.notes]
    if reply.label:
        parts.append(Text(reply.label, style="dim italic"))
    parts += [Text(line, style="dim") for line in _source_lines(reply)]
    if reply.kind == "urgent":
        return Panel(Group(*parts), title=say("danger_heading"), border_style="bold red")
    return Panel(Group(*parts), title=say("chat_bot"), title_align="left", border_style="cyan")


def _bold(text: str) -> Text:
    words = Text()
    for number, part in enumerate(text.split("**")):
        words.append(part, style="bold" if number % 2 else "")
    return words


def _source_lines(reply: Reply) -> Iterator[str]:
    if not reply.citations or reply.kind == "urgent":
        return
    yield f"{say('sources_heading')}:"
    by_document: dict[str, list[str]] = {}
    for citation in reply.citations:
        document = f"{citation.source}, {citation.version}"
        by_document.setdefault(document, []).append(f"{citation.place} ({citation.fact})")
    for document, places in by_document.items():
        yield f"- {document}: {', '.join(places)}"
