"""Reads `intents/` and `knowledge/` into frozen objects; refuses what is wrong with file, line and a sentence."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any, TypeVar

from pydantic import TypeAdapter

from bot.content import references
from bot.content.flowcharts import load_flowcharts
from bot.content.markdown import split_front_matter, variants
from bot.content.model import (
    Answer,
    Content,
    Example,
    Fact,
    Flag,
    Intent,
    Message,
    Source,
    Where,
)
from bot.content.yamlfile import Document, checked, parse_yaml, read_yaml
from bot.errors import BotError, ContentError, Fault, fault

_SOURCE = TypeAdapter(Source)
_FACT = TypeAdapter(Fact)
_FLAG = TypeAdapter(Flag)
_INTENT = TypeAdapter(Intent)
_ANSWER = TypeAdapter(Answer)

T = TypeVar("T", Source, Fact, Flag)


def load_content(root: Path) -> Content:
    """Read everything under `root`. Raises ContentError with every fault, BotError where nothing is there."""
    knowledge = root / "knowledge"
    if not knowledge.is_dir() or not (root / "intents").is_dir():
        raise BotError("content_missing", path=root)
    faults: list[Fault] = []
    content = Content(
        root=root,
        sources=_entries(_SOURCE, "sources", [knowledge / "sources.yaml"], root, faults),
        facts=_entries(_FACT, "facts", sorted((knowledge / "facts").glob("*.yaml")), root, faults),
        flags=_entries(_FLAG, "flags", [knowledge / "flags.yaml"], root, faults),
        intents=_by_id(_intents(root, faults), lambda intent: intent.id, faults),
        answers=_by_id(_answers(root, faults), lambda answer: answer.intent, faults),
        messages=_messages(knowledge / "messages.yaml", root, faults),
        flowcharts=load_flowcharts(knowledge / "flowcharts", root, faults),
    )
    if not faults:
        faults += references.faults(content)
    if faults:
        raise ContentError(faults)
    return content


def _entries(
    adapter: TypeAdapter[T], key: str, paths: Iterable[Path], root: Path, faults: list[Fault]
) -> Mapping[str, T]:
    found: list[T] = []
    for path in paths:
        document = read_yaml(path, root, faults)
        if document is None:
            continue
        rows = _list(document, key, faults)
        for number, row in enumerate(rows):
            entry = checked(adapter, document, row, (key, number), faults)
            if entry:
                found.append(dataclasses.replace(entry, where=Where(document.file, document.line(key, number))))
    return _by_id(found, lambda entry: entry.id, faults)


def _list(document: Document, key: str, faults: list[Fault]) -> list[Any]:
    rows = document.data.get(key) if isinstance(document.data, dict) else None
    if not isinstance(rows, list):
        faults.append(fault(document.file, document.line(key), "missing", name=key))
        return []
    return rows


Named = TypeVar("Named", Source, Fact, Flag, Intent, Answer)


def _by_id(found: Sequence[Named], name: Callable[[Named], str], faults: list[Fault]) -> Mapping[str, Named]:
    result: dict[str, Named] = {}
    for entry in found:
        known = result.setdefault(name(entry), entry)
        if known is not entry:
            other = f"{known.where.file}:{known.where.line}"
            faults.append(fault(entry.where.file, entry.where.line, "same_id", name=name(entry), other=other))
    return result


def _intents(root: Path, faults: list[Fault]) -> list[Intent]:
    found: list[Intent] = []
    for path in sorted((root / "intents").glob("*/*.yaml")):
        document = read_yaml(path, root, faults)
        if document is None or not isinstance(document.data, dict):
            continue
        row = dict(document.data)
        texts = row.get("examples") or []
        row["examples"] = tuple(
            Example(text, document.line("examples", number))
            for number, text in enumerate(texts)
            if isinstance(text, str) and text.strip()
        )
        row |= {"id": path.stem, "area": path.parent.name}
        intent = checked(_INTENT, document, row, (), faults)
        if intent:
            found.append(dataclasses.replace(intent, where=Where(document.file, 1)))
    return found


def _answers(root: Path, faults: list[Fault]) -> list[Answer]:
    found: list[Answer] = []
    for path in sorted((root / "knowledge" / "answers").glob("*/*.md")):
        file = path.relative_to(root).as_posix()
        try:
            parts = split_front_matter(path.read_text("utf-8"))
        except (OSError, UnicodeDecodeError):
            faults.append(fault(file, 1, "unreadable"))
            continue
        if parts is None:
            faults.append(fault(file, 1, "front_matter"))
            continue
        document = parse_yaml(parts.yaml, file, faults, parts.yaml_line)
        if document is None or not isinstance(document.data, dict):
            continue
        row = {"intent": path.stem, "see_also": (), "flags": (), **document.data}
        row["variants"] = variants(parts.body, file, parts.body_line, faults)
        answer = checked(_ANSWER, document, row, (), faults)
        if answer:
            found.append(dataclasses.replace(answer, where=Where(file, 1)))
    return found


def _messages(path: Path, root: Path, faults: list[Fault]) -> Mapping[str, Message]:
    document = read_yaml(path, root, faults)
    if document is None:
        return {}
    result: dict[str, Message] = {}
    for key, text in document.data.items():
        line = document.line(key)
        body = variants(str(text or ""), document.file, line, faults, marked=False)
        paragraphs = body[0].paragraphs if body else ()
        result[key] = Message(key, paragraphs, Where(document.file, line))
    return result
