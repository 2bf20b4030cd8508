"""How content may be worded: short sentences, the force of their facts, no number or law of their own."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Final

from bot.content.markdown import plain
from bot.content.model import Answer, Content, Statement
from bot.errors import Fault, fault

LONGEST_SENTENCE: Final = 25
"""Words in a sentence at most, for a reading age of about 12."""
MOST_SENTENCES: Final = 6
"""Sentences of an answer at most, not counting the items of a list."""
MIN_EXAMPLES: Final = 18
"""Examples of an intent at least: with fewer the matcher cannot tell it from its neighbours."""

_SENTENCE_END = re.compile(r"(?<=[.!?:;])\s+")
_FULL_STOP = re.compile(r"(?<=[.!?])\s+")
_ORDER = re.compile(r"\bmust\b", re.IGNORECASE)
_SPEAKS_OF_ORDERS = re.compile(r"\b(?:must|obliges)\b", re.IGNORECASE)
_NUMBER = re.compile(r"\d[\d ]*\d|\d")
_STRONG: Final = frozenset({"must"})


def faults(content: Content, documents: Mapping[str, tuple[str, ...]]) -> Iterator[Fault]:
    """Find what is worded wrongly in any answer or message; `documents` are those that need a fact which names them."""
    for intent in content.intents.values():
        if not intent.by_rule and len(intent.examples) < MIN_EXAMPLES:
            where = intent.where
            yield fault(where.file, where.line, "few_examples", count=len(intent.examples), needed=MIN_EXAMPLES)
    yield from _idle_facts(content)
    for answer in content.answers.values():
        yield from _too_many(answer)
        for statement in _statements(answer):
            yield from _too_long(answer.where.file, statement)
            yield from _too_strong(content, answer.where.file, statement)
            yield from _numbers(content, answer.where.file, statement)
            if content.intents[answer.intent].outcome == "answer":
                yield from _documents(content, answer.where.file, statement, documents)
    for message in content.messages.values():
        if message.id.startswith(("page_", "why_", "label_", "cite_")):
            continue
        for paragraph in message.paragraphs:
            for statement in paragraph.statements:
                yield from _too_long(message.where.file, statement)
                yield from _too_strong(content, message.where.file, statement)
    for flowchart in content.flowcharts.values():
        for statement in flowchart.statements():
            yield from _too_long(flowchart.where.file, statement)
            yield from _too_strong(content, flowchart.where.file, statement)
            yield from _numbers(content, flowchart.where.file, statement)
            yield from _documents(content, flowchart.where.file, statement, documents)


def _idle_facts(content: Content) -> Iterator[Fault]:
    """Find facts that are meant for answers and that nothing rests on."""
    used = {fact for answer in content.answers.values() for fact in answer.facts}
    used |= {
        fact
        for message in content.messages.values()
        for paragraph in message.paragraphs
        for statement in paragraph.statements
        for fact in statement.facts
    }
    used |= {
        fact for chart in content.flowcharts.values() for statement in chart.statements() for fact in statement.facts
    }
    for fact in content.facts.values():
        if fact.use == "answer" and fact.id not in used:
            yield fault(fact.where.file, fact.where.line, "idle_fact", name=fact.id)


def _too_many(answer: Answer) -> Iterator[Fault]:
    """Keep answers short: what is more than a few sentences goes into a list or is left out."""
    for variant in answer.variants:
        prose = " ".join(paragraph.text for paragraph in variant.paragraphs if not paragraph.mark)
        count = len([sentence for sentence in _FULL_STOP.split(prose) if sentence.strip()])
        if count > MOST_SENTENCES:
            yield fault(answer.where.file, variant.line, "many_sentences", count=count, most=MOST_SENTENCES)


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


def _numbers(content: Content, file: str, statement: Statement) -> Iterator[Fault]:
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
            yield fault(file, statement.line, "invented_number", number=found)


def _digits(text: str) -> str:
    return text.replace(" ", "")


def _documents(
    content: Content, file: str, statement: Statement, documents: Mapping[str, tuple[str, ...]]
) -> Iterator[Fault]:
    """Refuse a law or document that no fact of the statement speaks of; words that rest on no fact may name none."""
    held = " | ".join(_held(content, name) for name in statement.facts)
    text = plain(statement.text).replace("’", "'")
    # The longest name first, taken out once read: “Health and Care Act” does not speak of the “Care Act”.
    for name in sorted(documents, key=len, reverse=True):
        text, count = re.subn(_whole(name), " ", text)
        if count and not any(_names(held, form) for form in (name, *documents[name])):
            yield fault(file, statement.line, "invented_document", name=name)


def _names(text: str, form: str) -> bool:
    return bool(re.search(_whole(form), text, re.IGNORECASE))


def _whole(name: str) -> str:
    return rf"(?<!\w){re.escape(name)}(?!\w)"


def _held(content: Content, name: str) -> str:
    """What a fact speaks of: its words, its place, and the document that it is out of."""
    fact = content.facts[name]
    source = content.sources[fact.source]
    return f"{fact.says} | {fact.place} | {source.title} | {source.short}"
