"""A reply as plain text: what goes beside every platform's own form, and all that a pipe gets."""

from __future__ import annotations

from collections.abc import Sequence

from bot.content.markdown import plain
from bot.dialogue.turn import Reply


def plain_reply(reply: Reply) -> str:
    """Return everything that a person would read of a reply, in order, without its choices."""
    lines: list[str] = []
    previous_item = False
    for paragraph in reply.paragraphs:
        item = bool(paragraph.mark)
        if lines and not (item and previous_item):
            lines.append("")
        lines.append(f"{paragraph.mark} {plain(paragraph.text)}" if item else plain(paragraph.text))
        previous_item = item
    for note in (*reply.notes, reply.label):
        if note:
            lines += ["", note]
    return "\n".join(lines)


def plain_replies(replies: Sequence[Reply]) -> str:
    """Return all replies of a turn as one text."""
    return "\n\n".join(plain_reply(reply) for reply in replies)
