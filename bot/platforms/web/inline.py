"""Text as HTML: bold, numbers that can be rung by a tap, and hidden identities marked. All else is escaped."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from markupsafe import Markup, escape

from bot.content.markdown import inline_tokens
from bot.content.model import Paragraph

# The short numbers that answers give, and any British number in full, such as a site's own. A short number within
# a longer one is not a number to ring.
_NUMBERS = re.compile(
    r"(?<![\w.,£#+])(?<!\d )"
    r"(0800 1111|(?:999|101|116 123|0\d{2,4} \d{3,4} \d{3,4}|0\d{4} \d{6}|0\d{9,10})(?! \d{3}))"
    r"(?!\w|[.,]\d)"
)
_TAGS = {
    "strong_open": Markup("<strong>"),
    "strong_close": Markup("</strong>"),
    "em_open": Markup("<em>"),
    "em_close": Markup("</em>"),
    "softbreak": Markup(" "),
    "hardbreak": Markup("<br>"),
}


def calls(text: str) -> Markup:
    """Escape plain text, with each number to ring as a link that rings it."""
    # Split by a pattern with one group: the odd parts are the numbers.
    return Markup("").join(
        Markup('<a class="call" href="tel:{}">{}</a>').format(part.replace(" ", ""), part)
        if place % 2
        else escape(part)
        for place, part in enumerate(_NUMBERS.split(text))
    )


def inline(text: str) -> Markup:
    """Render one paragraph's Markdown. Only bold and emphasis become tags; raw HTML is shown as it was typed."""
    return Markup("").join(_TAGS.get(token.type) or calls(token.content) for token in inline_tokens(text))


def marked(text: str, hidden: Collection[str]) -> Markup:
    """Escape a redacted message, with what stands in place of an identity marked as such."""
    if not hidden:
        return escape(text)
    pattern = re.compile("(" + "|".join(re.escape(label) for label in hidden) + ")")
    return Markup("").join(
        Markup('<span class="hidden-part">{}</span>').format(part) if place % 2 else escape(part)
        for place, part in enumerate(pattern.split(text))
    )


@dataclass(frozen=True)
class Block:
    """A paragraph, or a list with its items; each item may have several paragraphs."""

    tag: str
    items: tuple[tuple[str, ...], ...]
    start: int = 1


def blocks(paragraphs: Sequence[Paragraph]) -> tuple[Block, ...]:
    """Gather the paragraphs that are items into lists."""
    found: list[Block] = []
    previous = ""
    for paragraph in paragraphs:
        mark, text = paragraph.mark, paragraph.text
        tag = "p" if not mark else "ul" if mark == "-" else "ol"
        last = found[-1] if found and found[-1].tag == tag != "p" else None
        if last is None:
            number = mark.rstrip(".)")
            found.append(Block(tag, ((text,),), int(number) if number.isdecimal() else 1))
        elif tag == "ol" and mark == previous:
            found[-1] = Block(tag, (*last.items[:-1], (*last.items[-1], text)), last.start)
        else:
            found[-1] = Block(tag, (*last.items, (text,)), last.start)
        previous = mark
    return tuple(found)
