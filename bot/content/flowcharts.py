"""Reads `knowledge/flowcharts/` into checked graphs; refuses what is wrong with file, line and a sentence."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from pydantic import TypeAdapter

from bot.content import flowchart_rules
from bot.content.flowchart_model import Flowchart, Node, Text
from bot.content.markdown import variants
from bot.content.parts import Where
from bot.content.yamlfile import Document, Key, checked, read_yaml
from bot.errors import Fault, fault

_NODE = TypeAdapter(Node)
_FLOWCHART = TypeAdapter(Flowchart)
_NODE_TEXTS = ("ask", "why", "says")
_TEXTS = ("intro", "leaving")


def load_flowcharts(folder: Path, root: Path, faults: list[Fault]) -> Mapping[str, Flowchart]:
    """Read every flowchart of a folder; a file's name is the flowchart's id. Notes faults, also those of the graphs."""
    before = len(faults)
    found: dict[str, Flowchart] = {}
    documents: dict[str, Document] = {}
    for path in sorted(folder.glob("*.yaml")):
        document = read_yaml(path, root, faults)
        flowchart = _flowchart(document, path.stem, faults) if document else None
        if document and flowchart:
            found[path.stem] = flowchart
            documents[path.stem] = document
    # A graph that is not read whole would show ways that are missing only because of the first fault.
    if len(faults) == before:
        faults += flowchart_rules.faults(found, documents)
    return found


def _flowchart(document: Document, name: str, faults: list[Fault]) -> Flowchart | None:
    data = document.data if isinstance(document.data, dict) else {}
    before = len(faults)
    row = _with_texts(document, data, (), _TEXTS, faults)
    nodes = data.get("nodes")
    if isinstance(nodes, dict):
        row["nodes"] = {key: _node(document, key, value, faults) for key, value in nodes.items()}
        if None in row["nodes"].values():
            return None
    flowchart = checked(_FLOWCHART, document, row | {"id": name}, (), faults)
    if flowchart is None or len(faults) > before:
        return None
    return dataclasses.replace(flowchart, where=Where(document.file, 1))


def _node(document: Document, name: str, data: Any, faults: list[Fault]) -> Node | None:
    path = ("nodes", name)
    row = _with_texts(document, data if isinstance(data, dict) else {}, path, _NODE_TEXTS, faults)
    node = checked(_NODE, document, row | {"id": name}, path, faults)
    return dataclasses.replace(node, where=Where(document.file, document.line(*path))) if node else None


def _with_texts(
    document: Document, data: Mapping[str, Any], path: tuple[Key, ...], keys: tuple[str, ...], faults: list[Fault]
) -> dict[str, Any]:
    """Return the data with its texts parsed."""
    texts = {key: _text(document, (*path, key), data[key], faults) for key in keys if key in data}
    return {**data, **texts}


def _text(document: Document, path: tuple[Key, ...], raw: Any, faults: list[Fault]) -> Text:
    text = str(raw or "")
    line = document.line(*path)
    # Only a block ends with a line break, and its words begin on the line after its key.
    found = variants(text, document.file, line + text.endswith("\n"), faults)
    if any(variant.slots for variant in found):
        faults.append(fault(document.file, line, "markdown", name="heading_open"))
    return found[0].paragraphs if found else ()
