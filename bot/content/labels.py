"""The version label on an answer, computed from the standing of its facts and never typed (conflicts.md, section 3)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
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
    """Say which versions the facts are of, the 2024 guidance first; empty where there are none."""
    standing = {fact.standing for fact in facts}
    versions = {fact.version for fact in facts if fact.standing not in {"outside", "commentary"}}
    current = [fact for fact in facts if fact.standing == "current"]
    lines: list[str] = []
    if current:
        lines.append(text(content, "label_2024", {"notes": _names(content, current)}))
    old = {"consistent", "part_historical"} & standing and "2018" in versions
    if old and not current and not standing & {"changed", "historical"}:
        lines.append(text(content, "label_2018"))
    elif old:
        lines.append(text(content, "label_2018_beside"))
    if standing & {"changed", "historical"}:
        lines.append(text(content, "label_changed"))
    if "2015" in versions:
        lines.append(text(content, "label_2015"))
    if "consultation" in standing:
        lines.append(text(content, "label_consultation"))
    views = [fact for fact in facts if fact.standing == "commentary"]
    if views:
        lines.append(text(content, "label_commentary", {"notes": _names(content, views)}))
    outside = [fact for fact in facts if fact.standing == "outside"]
    if outside:
        lines.append(text(content, "label_outside", {"notes": _titles(content, outside)}))
    return " ".join(lines)


def flag_texts(content: Content, facts: Iterable[Fact]) -> tuple[str, ...]:
    """Return what the register of conflicts wants said beside these facts, each once, in the register's order."""
    wanted = {name for fact in facts for name in fact.flags}
    return tuple(flag.says for flag in content.flags.values() if flag.id in wanted and flag.says)


def _names(content: Content, facts: Sequence[Fact]) -> str:
    return _joined(content, [content.sources[fact.source].publisher for fact in facts])


def _titles(content: Content, facts: Sequence[Fact]) -> str:
    return _joined(content, [content.sources[fact.source].title for fact in facts])


def _joined(content: Content, names: Iterable[str]) -> str:
    once = list(dict.fromkeys(names))
    if len(once) < 2:
        return "".join(once)
    return f"{', '.join(once[:-1])} {text(content, 'and')} {once[-1]}"
