"""What may never be said: reads `knowledge/forbidden.yaml`, has it prove itself, and holds the content to it.

Every sentence is tried whole and also clause by clause, so that an excuse in one clause does not cover another.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from dataclasses import field as plain_field
from pathlib import Path
from typing import Annotated, Final

from pydantic import Field, StringConstraints, TypeAdapter
from pydantic import dataclasses as checked_dataclasses

from bot.content.folding import clauses, sentences
from bot.content.model import Content
from bot.content.parts import STRICT, Identifier, Paragraph, Sentence
from bot.content.yamlfile import Document, checked, read_yaml
from bot.errors import ContentError, Fault, fault

_FRAMING: Final = ("page_", "why_", "label_", "cite_", "hidden_")
"""Messages about the bot itself and not about safeguarding."""

_PLACE = re.compile(r"\{([a-z_]+)\}")
_GAPS = ((re.compile(r"\s*\.\.\.\s*"), r"\\b.{0,60}?\\b"), (re.compile(r"\s*\.\.\s*"), r"\\b[^.:;?!]{0,25}?\\b"))
_PLAIN_PART = re.compile(r"\\.|\[[^\]]*\]")
# A repeat without an end, of a group, or of hundreds: what can make a regular expression crawl.
_ENDLESS = re.compile(r"[*+]|\{\d*,\}|\)\{|\{[^}]*\d{3}")

Two = Annotated[tuple[Sentence, ...], Field(min_length=2)]


@checked_dataclasses.dataclass(frozen=True, config=STRICT)
class Entry:
    """One thing never to be said, as the file has it."""

    id: Annotated[str, StringConstraints(pattern=r"^N\d+$")]
    instead: Sentence
    patterns: Annotated[tuple[Sentence, ...], Field(min_length=1)]
    catches: Two
    passes: Two
    unless: tuple[Sentence, ...] = ()


@checked_dataclasses.dataclass(frozen=True, config=STRICT)
class ForbiddenFile:
    """The whole of `forbidden.yaml`."""

    unless: tuple[Sentence, ...]
    named_documents: Mapping[Sentence, tuple[Sentence, ...]]
    words: Mapping[Identifier, tuple[Sentence, ...]]
    forbidden: Annotated[tuple[Entry, ...], Field(min_length=1)]


_FILE = TypeAdapter(ForbiddenFile)


@dataclass(frozen=True)
class Rule:
    """One thing never to be said, ready to be looked for."""

    id: str
    instead: str
    patterns: tuple[re.Pattern[str], ...] = plain_field(repr=False)
    unless: tuple[re.Pattern[str], ...] = plain_field(repr=False)

    def catches(self, clause: str) -> bool:
        """Return whether a folded clause says it."""
        return any(p.search(clause) for p in self.patterns) and not any(p.search(clause) for p in self.unless)


@dataclass(frozen=True, eq=False)
class Rules:
    """Everything never to be said, and the documents that only their facts may bring in."""

    rules: tuple[Rule, ...] = ()
    documents: Mapping[str, tuple[str, ...]] = plain_field(default_factory=dict)
    """The name of a law or document, and what else in a fact stands for it."""

    def caught(self, sentence: str) -> tuple[Rule, ...]:
        """Return the rules that the sentence breaks."""
        broken = {rule.id: rule for clause in clauses(sentence) for rule in _broken(self, clause)}
        return tuple(broken.values())


@functools.lru_cache(maxsize=8192)
def _broken(rules: Rules, clause: str) -> tuple[Rule, ...]:
    # Answers share many sentences, and tests check the same content again and again.
    return tuple(rule for rule in rules.rules if rule.catches(clause))


def faults(content: Content, rules: Rules) -> Iterator[Fault]:
    """Find every sentence of the content that may never be said."""
    for file, line, sentence in _spoken(content):
        for rule in rules.caught(sentence):
            yield fault(file, line, "forbidden", rule=rule.id, instead=rule.instead)


def _spoken(content: Content) -> Iterator[tuple[str, int, str]]:
    for answer in content.answers.values():
        for variant in answer.variants:
            yield from _sentences(answer.where.file, variant.paragraphs)
    for message in content.messages.values():
        if not message.id.startswith(_FRAMING):
            yield from _sentences(message.where.file, message.paragraphs)
    for flowchart in content.flowcharts.values():
        yield from _sentences(flowchart.where.file, tuple(flowchart.paragraphs()))
    for flag in content.flags.values():
        for _, sentence in sentences(flag.says):
            yield flag.where.file, flag.where.line, sentence


def _sentences(file: str, paragraphs: Sequence[Paragraph]) -> Iterator[tuple[str, int, str]]:
    for paragraph in paragraphs:
        # The paragraph is read through: a marker of facts in the middle of a sentence does not end it.
        starts = [0]
        for statement in paragraph.statements:
            starts.append(starts[-1] + len(statement.text) + 1)
        for offset, sentence in sentences(paragraph.text):
            number = sum(start <= offset for start in starts[1:])
            yield file, paragraph.statements[number].line, sentence


def load_forbidden(path: Path) -> Rules:
    """Read the list. Raises ContentError with every fault, one for each sentence on which it does not prove itself."""
    found: list[Fault] = []
    document = read_yaml(path, path.parent.parent, found)
    file = checked(_FILE, document, document.data, (), found) if document else None
    if document is None or file is None or found:
        raise ContentError(found)
    rules = _rules(file, document, found)
    if not found:
        found += _proof(file, rules, document)
    if found:
        raise ContentError(found)
    return rules


def _rules(file: ForbiddenFile, document: Document, found: list[Fault]) -> Rules:
    words: dict[str, str] = {}
    for name, forms in file.words.items():
        filled = [_filled(form, words, document, ("words", name, at), found) for at, form in enumerate(forms)]
        words[name] = f"(?:{'|'.join(filled)})"

    def compiled(patterns: Sequence[str], *path: str | int) -> tuple[re.Pattern[str], ...]:
        made = (_compiled(text, words, document, (*path, at), found) for at, text in enumerate(patterns))
        return tuple(pattern for pattern in made if pattern)

    always = compiled(file.unless, "unless")
    rules: dict[str, Rule] = {}
    for number, entry in enumerate(file.forbidden):
        at = ("forbidden", number)
        if entry.id in rules:
            found.append(fault(document.file, document.line(*at), "twice", name=entry.id))
        patterns = compiled(entry.patterns, *at, "patterns")
        rules[entry.id] = Rule(entry.id, entry.instead, patterns, always + compiled(entry.unless, *at, "unless"))
    return Rules(tuple(rules.values()), file.named_documents)


def _filled(
    text: str, words: Mapping[str, str], document: Document, path: tuple[str | int, ...], found: list[Fault]
) -> str:
    missing = [name for name in _PLACE.findall(text) if name not in words]
    found += [fault(document.file, document.line(*path), "unknown_place", name=name) for name in missing]
    if _ENDLESS.search(_PLAIN_PART.sub("", text)):
        found.append(fault(document.file, document.line(*path), "endless_pattern", pattern=text))
    return _PLACE.sub(lambda match: words.get(match[1], ""), text)


def _compiled(
    text: str, words: Mapping[str, str], document: Document, path: tuple[str | int, ...], found: list[Fault]
) -> re.Pattern[str] | None:
    filled = _filled(text, words, document, path, found)
    for gap, regular in _GAPS:
        filled = gap.sub(regular, filled)
    try:
        # A folded text has a space before every word; to look for that first is what makes the search quick.
        return re.compile(f" (?:{filled})(?!\\w)", re.IGNORECASE)
    except (re.error, OverflowError) as error:
        found.append(fault(document.file, document.line(*path), "pattern", pattern=text, problem=error))
        return None


def _proof(file: ForbiddenFile, rules: Rules, document: Document) -> Iterator[Fault]:
    for number, entry in enumerate(file.forbidden):
        at = ("forbidden", number)
        for place, sentence in enumerate(entry.catches):
            if entry.id not in {rule.id for rule in rules.caught(sentence)}:
                line = document.line(*at, "catches", place)
                yield fault(document.file, line, "not_caught", rule=entry.id, sentence=sentence)
        spared = [(sentence, document.line(*at, "passes", place)) for place, sentence in enumerate(entry.passes)]
        spared += [(sentence, document.line(*at, "instead")) for _, sentence in sentences(entry.instead)]
        for sentence, line in spared:
            for rule in rules.caught(sentence):
                yield fault(document.file, line, "caught_wrongly", rule=rule.id, sentence=sentence)
