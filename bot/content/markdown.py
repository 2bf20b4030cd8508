"""Answers: Markdown with front matter, where `[G24-035, H18-024]` names the facts that the words before it rest on.

`[ours]` marks words that rest on no fact: this product's own practice. A heading `## rule=3 version=2018` begins
the body for those slot values. Markdown is parsed by markdown-it; only paragraphs, lists and bold are used.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from itertools import zip_longest

from markdown_it import MarkdownIt
from markdown_it.token import Token

from bot.content.model import Paragraph, Statement, Variant
from bot.errors import Fault, fault

_MARKER = re.compile(r"\s*\[((?:ours|[A-Z][A-Z0-9]{2}-\d{2,3})(?:,\s*[A-Z][A-Z0-9]{2}-\d{2,3})*)\]")
_SLOT = re.compile(r"^(?:[a-z]+=[a-z0-9_]+)(?: [a-z]+=[a-z0-9_]+)*$")
_PARSER = MarkdownIt("commonmark")


@dataclass(frozen=True)
class FrontMatter:
    """A Markdown file taken apart: YAML above, Markdown below, each with its first line."""

    yaml: str = field(repr=False)
    yaml_line: int
    body: str = field(repr=False)
    body_line: int


def split_front_matter(text: str) -> FrontMatter | None:
    """Take a file apart at its `---` lines; None where it does not begin with front matter."""
    lines = text.splitlines()
    if not lines or lines[0].strip() != "---" or "---" not in (line.strip() for line in lines[1:]):
        return None
    end = next(number for number, line in enumerate(lines[1:], 1) if line.strip() == "---")
    return FrontMatter("\n".join(lines[1:end]), 2, "\n".join(lines[end + 1 :]), end + 2)


def statements(text: str, line: int) -> tuple[Statement, ...]:
    """Cut text at its markers: each covers the words since the one before."""
    found: list[Statement] = []
    position = 0
    for match in _MARKER.finditer(text):
        words = " ".join(text[position : match.start()].split())
        # A full stop that was typed after the marker belongs to the words before it.
        if words:
            facts = tuple(part.strip() for part in match[1].split(",") if part.strip() != "ours")
            found.append(Statement(words, facts, line + text.count("\n", 0, match.start())))
        position = match.end()
    rest = " ".join(text[position:].split())
    if rest:
        found.append(Statement(rest, (), line))
    return tuple(found)


def unmarked(text: str) -> bool:
    """Return whether words stand after the last marker, resting on nothing that is named."""
    end = 0
    for match in _MARKER.finditer(text):
        end = match.end()
    return bool(text[end:].strip())


def variants(body: str, file: str, first_line: int, faults: list[Fault], *, marked: bool = True) -> tuple[Variant, ...]:
    """Parse a body into its variants; notes words without a marker where `marked` is asked for."""
    found: list[Variant] = []
    slots: tuple[tuple[str, str], ...] = ()
    paragraphs: list[Paragraph] = []
    start = first_line
    marks: list[str] = []
    tokens = _PARSER.parse(body)
    for token, following in zip_longest(tokens, tokens[1:]):
        line = first_line + (token.map[0] if token.map else 0)
        if token.type == "heading_open" and following is not None:
            if paragraphs or slots:
                found.append(Variant(slots, tuple(paragraphs), start))
            slots, paragraphs, start = _slots(following.content, file, line, faults), [], line
        elif token.type in {"bullet_list_open", "ordered_list_open"}:
            marks.append("-" if token.type == "bullet_list_open" else "1.")
        elif token.type in {"bullet_list_close", "ordered_list_close"}:
            marks.pop()
        elif token.type == "list_item_open" and marks[-1] != "-":
            marks[-1] = f"{token.info}."
        elif token.type == "paragraph_open" and following is not None:
            if marked and unmarked(following.content):
                faults.append(fault(file, line, "no_fact"))
            paragraphs.append(Paragraph(statements(following.content, line), marks[-1] if marks else ""))
        elif token.type in _FOREIGN:
            faults.append(fault(file, line, "markdown", name=token.type))
    if paragraphs or slots:
        found.append(Variant(slots, tuple(paragraphs), start))
    return tuple(found)


_FOREIGN = frozenset({"fence", "code_block", "html_block", "blockquote_open", "hr"})


def _slots(heading: str, file: str, line: int, faults: list[Fault]) -> tuple[tuple[str, str], ...]:
    if not _SLOT.match(heading):
        faults.append(fault(file, line, "heading", heading=heading))
        return ()
    pairs = (part.split("=", 1) for part in heading.split())
    return tuple((name, value) for name, value in pairs)


def plain(text: str) -> str:
    """Return text without the marks of bold."""
    return text.replace("**", "")


def inline_tokens(text: str) -> list[Token]:
    """Return markdown-it's tokens of one paragraph, for a platform that renders bold itself."""
    return _PARSER.parseInline(text)[0].children or []
