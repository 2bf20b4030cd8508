"""How answers and messages may be worded: short sentences, the force of their facts, no number of their own."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from bot.content.markdown import plain
from bot.content.model import Answer, Content, Statement
from bot.errors import Fault, fault

LONGEST_SENTENCE: Final = 25
"""Words in a sentence at most (issue: reading age of about 12)."""

_SENTENCE_END = re.compile(r"(?<=[.!?:;])\s+")
_ORDER = re.compile(r"\bmust\b", re.IGNORECASE)
_SPEAKS_OF_ORDERS = re.compile(r"\b(?:must|obliges)\b", re.IGNORECASE)
_NUMBER = re.compile(r"\d[\d ]*\d|\d")
_STRONG: Final = frozenset({"must"})


def faults(content: Content) -> Iterator[Fault]:
    """Find what is worded wrongly in any answer or message."""
    for answer in content.answers.values():
        for statement in _statements(answer):
            yield from _too_long(answer.where.file, statement)
            yield from _too_strong(content, answer.where.file, statement)
            yield from _numbers(content, answer, statement)
    for message in content.messages.values():
        if message.id.startswith(("page_", "why_", "label_", "cite_")):
            continue
        for paragraph in message.paragraphs:
            for statement in paragraph.statements:
                yield from _too_long(message.where.file, statement)
                yield from _too_strong(content, message.where.file, statement)


def _statements(answer: Answer) -> Iterator[Statement]:
    for variant in answer.variants:
        for paragraph in variant.paragraphs:
            yield from paragraph.statements


def _too_long(file: str, statement: Statement) -> Iterator[Fault]:
    for sentence in _SENTENCE_END.split(plain(statement.text)):
        count = len(sentence.split())
        if count > LONGEST_SENTENCE:
            yield fault(file, statement.line, "long_sentence", count=count, most=LONGEST_SENTENCE)


def _too_strong(content: Content, file: str, statement: Statement) -> Iterator[Fault]:
    """An order may be as strong as the strongest of its facts; words without a fact are ours to put."""
    if not statement.facts or not _ORDER.search(statement.text):
        return
    forces = {content.facts[name].force for name in statement.facts}
    if not forces & _STRONG and not _quotes_must(content, statement):
        yield fault(file, statement.line, "too_strong", force=", ".join(sorted(forces)))


def _quotes_must(content: Content, statement: Statement) -> bool:
    """Saying that a text says “must” is a report and not an order, where a fact says that very thing."""
    return any(_SPEAKS_OF_ORDERS.search(content.facts[name].says) for name in statement.facts)


def _numbers(content: Content, answer: Answer, statement: Statement) -> Iterator[Fault]:
    """Refuse a number that none of the facts named has; what the directory fills in is a place, not a number."""
    if not statement.facts:
        return
    known = " | ".join(
        f"{content.facts[name].says} | {content.facts[name].place} | {content.facts[name].version}"
        for name in statement.facts
    )
    held = {_digits(found) for found in _NUMBER.findall(known)}
    for found in _NUMBER.findall(re.sub(r"\{[a-z_]+\}", "", statement.text)):
        if _digits(found) not in held:
            yield fault(answer.where.file, statement.line, "invented_number", number=found)


def _digits(text: str) -> str:
    return text.replace(" ", "")
