"""Reads a YAML file so that a fault can name its line.

Every scalar is read as text: `no` in a list of examples is the word, not a false. What should be a number, a
date or a yes/no is made one by the checked types of `model.py`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeVar

import yaml
from pydantic import TypeAdapter, ValidationError

from bot.errors import Fault, fault

Key = str | int
# libyaml's parser where PyYAML was built with it: ten times as quick, with the same marks.
_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
T = TypeVar("T")


@dataclass(frozen=True)
class Document:
    """A file's data, and the line on which each part of it begins."""

    file: str
    data: Any = field(repr=False)
    lines: Mapping[tuple[Key, ...], int] = field(repr=False)

    def line(self, *path: Key) -> int:
        """Return the line of the part at `path`, or of the nearest part around it."""
        while path and path not in self.lines:
            path = path[:-1]
        return self.lines.get(path, 1)


def read_yaml(path: Path, root: Path | None, faults: list[Fault]) -> Document | None:
    """Read `path`; on a fault note it and return None. In faults it is named relative to `root`, else in full."""
    file = path.relative_to(root).as_posix() if root and path.is_relative_to(root) else str(path)
    try:
        text = path.read_text("utf-8")
    except (OSError, UnicodeDecodeError):
        faults.append(fault(file, 1, "unreadable"))
        return None
    return parse_yaml(text, file, faults)


def parse_yaml(text: str, file: str, faults: list[Fault], first_line: int = 1) -> Document | None:
    """Parse `text`, which begins on `first_line` of `file`."""
    try:
        node = yaml.compose(text, Loader=_LOADER)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line = (mark.line if mark else 0) + first_line
        faults.append(fault(file, line, "not_yaml", problem=error.problem or ""))
        return None
    except yaml.YAMLError:
        faults.append(fault(file, first_line, "not_yaml", problem=""))
        return None
    if node is None:
        faults.append(fault(file, first_line, "empty"))
        return None
    lines: dict[tuple[Key, ...], int] = {}
    data = _plain(node, (), lines, file, faults, first_line)
    return Document(file, data, lines)


def _plain(
    node: yaml.Node,
    path: tuple[Key, ...],
    lines: dict[tuple[Key, ...], int],
    file: str,
    faults: list[Fault],
    first_line: int,
) -> Any:
    lines.setdefault(path, node.start_mark.line + first_line)
    if isinstance(node, yaml.MappingNode):
        result: dict[str, Any] = {}
        for key_node, value_node in node.value:
            key = str(key_node.value)
            lines[(*path, key)] = key_node.start_mark.line + first_line
            if key in result:
                faults.append(fault(file, lines[*path, key], "twice", name=key))
            result[key] = _plain(value_node, (*path, key), lines, file, faults, first_line)
        return result
    if isinstance(node, yaml.SequenceNode):
        return [_plain(item, (*path, index), lines, file, faults, first_line) for index, item in enumerate(node.value)]
    null = node.tag == "tag:yaml.org,2002:null" and not getattr(node, "style", None)
    return None if null else node.value


def checked(
    adapter: TypeAdapter[T], document: Document, data: Any, path: tuple[Key, ...], faults: list[Fault]
) -> T | None:
    """Check `data` (which stands at `path` of the document) against a type; note each fault with its line."""
    try:
        return adapter.validate_python(data)
    except ValidationError as error:
        for problem in error.errors(include_url=False, include_input=False):
            inner = tuple(problem["loc"])
            name = ".".join(str(part) for part in inner) or document.file
            kind = {
                "missing": "missing",
                "extra_forbidden": "unexpected",
                "unexpected_keyword_argument": "unexpected",
            }
            key = kind.get(problem["type"], "does_not_fit")
            faults.append(fault(document.file, document.line(*path, *inner), key, name=name, problem=problem["msg"]))
        return None
