"""The version label on an answer, computed from the standing of its facts and never typed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from bot.content.messages import text
from bot.content.model import Content, Fact


@dataclass(frozen=True)
class Citation:
    """Where one fact stands, in words that a person can look up."""

    source: str
    version: str
    place: str
    fact: str
    url: str


def citation(content: Content, fact: Fact) -> Citation:
    """Cite a fact; what is second-hand says so, and what is a reporter's own view says that."""
    source = content.sources[fact.source]
    title = source.title
    if fact.standing == "commentary":
        title = text(content, "cite_own_view", {"notes": source.title})
    elif source.reports:
        title = text(content, "cite_reported", {"guidance": source.reports, "notes": source.title})
    version = text(content, "version_outside") if fact.standing == "outside" else fact.version
    return Citation(title, version, fact.place, fact.id, fact.url or source.url)


def label(content: Content, facts: Sequence[Fact]) -> str:
    """Say which versions the facts are of, the newest guidance first; empty where there are none."""
    lines = [*_current(content, facts), *_replaced(content, facts)]
    if any(fact.standing in {"changed", "historical"} for fact in facts):
        lines.append(text(content, "label_changed"))
    if any(fact.version == "2015" for fact in facts):
        lines.append(text(content, "label_2015"))
    if any(fact.standing == "consultation" for fact in facts):
        lines.append(text(content, "label_consultation"))
    views = [content.sources[fact.source].publisher for fact in facts if fact.standing == "commentary"]
    if views:
        lines.append(text(content, "label_commentary", {"notes": _joined(content, views)}))
    outside = [content.sources[fact.source].title for fact in facts if fact.standing == "outside"]
    if outside:
        lines.append(text(content, "label_outside", {"notes": _joined(content, outside)}))
    return " ".join(lines)


def _current(content: Content, facts: Sequence[Fact]) -> Iterator[str]:
    current = [fact for fact in facts if fact.standing == "current"]
    for version in sorted({fact.version for fact in current}, reverse=True):
        sources = [content.sources[fact.source] for fact in current if fact.version == version]
        reporters = [source.publisher for source in sources if source.reports]
        values = {"version": version, "notes": _joined(content, reporters)}
        yield text(content, "label_reported" if reporters else "label_current", values)


def _replaced(content: Content, facts: Sequence[Fact]) -> Iterator[str]:
    """Label text that a later version took the place of and did not contradict."""
    alone = not any(fact.standing in {"current", "changed", "historical"} for fact in facts)
    kept = [fact for fact in facts if fact.standing in {"consistent", "part_historical"}]
    for version in sorted({fact.version for fact in kept}, reverse=True):
        by = next(content.sources[fact.source].replaced_by for fact in kept if fact.version == version)
        if by:
            yield text(content, "label_old" if alone else "label_old_beside", {"version": version, "by": by})


def flag_texts(content: Content, facts: Iterable[Fact]) -> tuple[str, ...]:
    """Return what the register of conflicts wants said beside these facts, each once, in the register's order."""
    wanted = {name for fact in facts for name in fact.flags}
    return tuple(flag.says for flag in content.flags.values() if flag.id in wanted and flag.says)


def _joined(content: Content, names: Iterable[str]) -> str:
    once = list(dict.fromkeys(names))
    if len(once) < 2:
        return "".join(once)
    return f"{', '.join(once[:-1])} {text(content, 'and')} {once[-1]}"
