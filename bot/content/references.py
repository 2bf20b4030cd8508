"""Whether every name that content uses leads somewhere. Run at each load: a bot with a dangling name must not start."""

from __future__ import annotations

import string
from collections.abc import Iterable, Iterator, Sequence

from bot.content.messages import NEEDED, SITE_PLACES
from bot.content.model import Answer, Content, Paragraph, Statement, Where
from bot.errors import Fault, fault
from bot.wording import say

# Outcomes that always give an answer of their own from knowledge/answers/.
_ANSWERED = frozenset({"answer", "urgent", "conversation", "escalate", "out_of_scope"})

# A matcher cannot learn from fewer.
_FEWEST = 3


def faults(content: Content) -> list[Fault]:
    """Return every dangling name in the content."""
    found: list[Fault] = []
    for fact in content.facts.values():
        if fact.source not in content.sources:
            found.append(_at(fact.where, "unknown_source", name=fact.source))
        found += [_at(fact.where, "unknown_flag", name=flag) for flag in fact.flags if flag not in content.flags]
        if fact.standing == "outside" and fact.review_by is None:
            found.append(_at(fact.where, "review_date"))
    for intent in content.intents.values():
        if len(intent.examples) < _FEWEST and not intent.by_rule:
            found.append(_at(intent.where, "missing", name="examples"))
        if intent.outcome in _ANSWERED and intent.id not in content.answers:
            found.append(_at(intent.where, "no_answer", name=intent.id))
    for answer in content.answers.values():
        found += _answer_faults(content, answer)
    found += _message_faults(content)
    for flowchart in content.flowcharts.values():
        for statement in flowchart.statements():
            at = Where(flowchart.where.file, statement.line)
            found += _statement_faults(content, statement, at)
            found += _place_faults(statement.text, at, SITE_PLACES)
    return found


def _answer_faults(content: Content, answer: Answer) -> Iterator[Fault]:
    where = answer.where
    if answer.intent not in content.intents:
        yield _at(where, "no_intent", name=answer.intent)
    elif content.intents[answer.intent].outcome == "answer" and not answer.facts:
        yield _at(where, "answer_without_facts")
    if not any(variant.slots == () and variant.paragraphs for variant in answer.variants):
        yield _at(where, "no_default")
    for other in answer.see_also:
        if other not in content.intents:
            yield _at(where, "unknown_intent", name=other)
    listed = set(answer.facts)
    used: set[str] = set()
    for statement in _statements(p for variant in answer.variants for p in variant.paragraphs):
        used |= set(statement.facts)
        at = Where(where.file, statement.line)
        yield from _statement_faults(content, statement, at)
        yield from (_at(at, "fact_unlisted", name=name) for name in statement.facts if name not in listed)
        yield from _place_faults(statement.text, at, SITE_PLACES)
    yield from (_at(where, "fact_unused", name=name) for name in sorted(listed - used))
    needed = {flag for name in listed if name in content.facts for flag in content.facts[name].flags}
    needed = {flag for flag in needed if flag in content.flags and content.flags[flag].says}
    yield from (_at(where, "flag_missing", name=flag) for flag in sorted(needed - set(answer.flags)))
    yield from (_at(where, "flag_needless", name=flag) for flag in sorted(set(answer.flags) - needed))


def _statement_faults(content: Content, statement: Statement, at: Where) -> Iterator[Fault]:
    for name in statement.facts:
        if name not in content.facts:
            yield _at(at, "unknown_fact", name=name)
        elif content.facts[name].use == "never":
            yield _at(at, "never_fact", name=name)


def _message_faults(content: Content) -> Iterator[Fault]:
    file = next((message.where.file for message in content.messages.values()), "knowledge/messages.yaml")
    for name, places in NEEDED.items():
        message = content.messages.get(name)
        if message is None:
            yield fault(file, 1, "unknown_message", name=name)
            continue
        for statement in _statements(message.paragraphs):
            yield from _statement_faults(content, statement, message.where)
            yield from _place_faults(statement.text, message.where, places | SITE_PLACES)


def _place_faults(text: str, at: Where, places: frozenset[str]) -> Iterator[Fault]:
    try:
        names = [name for _, name, _, _ in string.Formatter().parse(text) if name is not None]
    except ValueError:
        names = [text.partition("{")[2][:20]]
    yield from (_at(at, "unknown_place", name=name) for name in names if name not in places)


def _statements(paragraphs: Iterable[Paragraph]) -> Sequence[Statement]:
    return [statement for paragraph in paragraphs for statement in paragraph.statements]


def _at(where: Where, key: str, **values: object) -> Fault:
    return Fault(where.file, where.line, key, say(f"fault_{key}", **values))
