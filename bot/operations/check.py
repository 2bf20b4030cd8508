"""Checks `intents/`, `knowledge/` and the directory: what loading refuses, and how things are worded."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from bot.content import forbidden, wording_rules
from bot.content.directory import load_directory
from bot.content.load import load_content
from bot.content.model import Content
from bot.content.yamlfile import read_yaml
from bot.errors import ContentError, Fault, fault
from bot.understanding.concern.words import load_concern_words
from bot.understanding.identities.words import load_name_words
from bot.understanding.urgency.words import load_urgency_words
from bot.understanding.words import load_words


@dataclass(frozen=True)
class Report:
    """What a check found, in order of file and line; warnings among them do not count as faults."""

    findings: tuple[Fault, ...]
    content: Content | None

    @property
    def faults(self) -> int:
        """How many findings are faults and not only warnings."""
        return sum(not finding.warning for finding in self.findings)


def check(root: Path, directory: Path | None, today: dt.date) -> Report:
    """Check the content under `root` and a directory (default: the sample)."""
    found: list[Fault] = []
    content: Content | None = None
    try:
        content = load_content(root)
    except ContentError as error:
        found += error.faults
    knowledge = root / "knowledge"
    rules = forbidden.Rules()
    try:
        rules = forbidden.load_forbidden(knowledge / "forbidden.yaml")
    except ContentError as error:
        found += error.faults
    loaders: Sequence[Callable[[], object]] = (
        lambda: load_directory(directory or knowledge / "directory.yaml", root),
        lambda: load_words(knowledge / "words.yaml"),
        lambda: load_urgency_words(knowledge / "urgency.yaml"),
        lambda: load_concern_words(knowledge / "concern.yaml"),
        lambda: load_name_words(knowledge / "names"),
    )
    for loader in loaders:
        try:
            loader()
        except ContentError as error:
            found += error.faults
    if content:
        found += wording_rules.faults(content, rules.documents)
        found += forbidden.faults(content, rules)
        found += _outdated(content, today)
        found += _repeated(content)
        found += _in_tests(content)
    return Report(tuple(sorted(found)), content)


def _outdated(content: Content, today: dt.date) -> Iterator[Fault]:
    dated = [(fact.review_by, fact.where) for fact in content.facts.values() if fact.review_by]
    dated += [(answer.review_by, answer.where) for answer in content.answers.values()]
    for date, where in dated:
        if date < today:
            yield fault(where.file, where.line, "outdated", warning=True, date=date.isoformat())


def _repeated(content: Content) -> Iterator[Fault]:
    seen: dict[str, str] = {}
    for intent in content.intents.values():
        for example in intent.examples:
            here = f"{intent.where.file}:{example.line}"
            other = seen.setdefault(_key(example.text), here)
            if other != here:
                yield fault(intent.where.file, example.line, "same_example", other=other)


def _in_tests(content: Content) -> Iterator[Fault]:
    """Refuse an example that also stands in the twin tests, where there are any (in a checkout)."""
    folder = content.root / "tests" / "content"
    if not folder.is_dir():
        return
    held: dict[str, str] = {}
    for path in sorted(folder.rglob("*.yaml")):
        document = read_yaml(path, content.root, [])
        if document:
            for text in _texts(document.data):
                held.setdefault(_key(text), document.file)
    for intent in content.intents.values():
        for example in intent.examples:
            if _key(example.text) in held:
                other = held[_key(example.text)]
                yield fault(intent.where.file, example.line, "example_in_tests", other=other)


def _texts(data: object) -> Iterator[str]:
    if isinstance(data, str):
        yield data
    elif isinstance(data, list):
        for item in data:
            yield from _texts(item)
    elif isinstance(data, dict):
        for key, value in data.items():
            if key in {"sentences", "questions", "messages", "clean", "text"}:
                yield from _texts(value)


def _key(text: str) -> str:
    """What two sentences share that differ only in capitals and punctuation."""
    return " ".join("".join(c if c.isalnum() else " " for c in text.casefold()).split()) or text
