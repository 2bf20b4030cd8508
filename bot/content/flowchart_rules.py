"""Whether the graphs of the flowcharts hold: every answer leads on, every node has its words, every walk can end."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Final, get_args

from bot.content.flowchart_model import CALLER, Flowchart, Interruption, Node, address
from bot.content.yamlfile import Document, Key
from bot.errors import Fault, fault

GATE_EDGES: Final = frozenset({"set", "unset"})
EDGES: Final = frozenset(
    {
        "yes", "no", "unsure", "next", "done", "back", "why", "source", "stop", "start_again", "resume", "none",
        "ask_dsl", "send", "dont_send", "urgent_now", "withdraw", "not_acting", "staff", "danger", "worried",
        "record", "helpful", "not_helpful",
        "crime", "handed_over", "referred", "advised_not", "dsl", "social_care",
    }
)  # fmt: skip
"""The names that an answer may have: the ids of choices, and the flowcharts' own."""

_RISK: Final = "risk"
_TEXTS: Final = ("ask", "why", "says")
_NEEDED: Final[Mapping[str, frozenset[str]]] = {
    "question": frozenset({"ask", "why"}),
    "step": frozenset({"ask", "why"}),
    "advice": frozenset({"ask", "why"}),
    "gate": frozenset({"why"}),
    "end": frozenset({"says"}),
}
_Place = tuple[str, str]
"""A flowchart and a node of it."""


@dataclass(frozen=True)
class _Sheet:
    """One flowchart among all, with its file."""

    all: Mapping[str, Flowchart]
    flowchart: Flowchart
    document: Document

    def fault(self, path: tuple[Key, ...], key: str, name: str = "") -> Fault:
        return fault(self.document.file, self.document.line(*path), key, name=name)

    def targets(self, path: tuple[Key, ...], named: Mapping[str, str], *, caller: bool = False) -> Iterator[Fault]:
        """Find targets that are not there; `@caller` is one only where somebody can have called."""
        for key, target in named.items():
            flowchart, node = address(self.flowchart.id, target)
            known = flowchart in self.all and node in self.all[flowchart].nodes
            if not known and not (caller and target == CALLER):
                yield self.fault((*path, key), "unknown_target", name=target)

    def flags(self, path: tuple[Key, ...], names: Iterable[str]) -> Iterator[Fault]:
        """Find flags that no flowchart keeps; flags go along from one to another."""
        known = {flag for flowchart in self.all.values() for flag in flowchart.flags}
        yield from (self.fault(path, "walk_flag", name=name) for name in names if name not in known)


def faults(flowcharts: Mapping[str, Flowchart], documents: Mapping[str, Document]) -> list[Fault]:
    """Return what is wrong with the graphs; whether they can be walked only where every name leads somewhere."""
    found: list[Fault] = []
    sheets = [_Sheet(flowcharts, flowchart, documents[name]) for name, flowchart in flowcharts.items()]
    for sheet in sheets:
        found += _frame(sheet)
        for node in sheet.flowchart.nodes.values():
            found += _words(sheet, node)
            found += _graph(sheet, node)
    return found or [problem for sheet in sheets for problem in _ways(sheet)]


def _frame(sheet: _Sheet) -> Iterator[Fault]:
    """Check what stands around the nodes."""
    flowchart = sheet.flowchart
    yield from sheet.targets((), {"start": flowchart.start})
    leaves = any("/" in target for node in flowchart.nodes.values() for target in node.edges.values())
    for key, needed in (("intro", True), ("leaving", leaves)):
        if needed and not getattr(flowchart, key):
            yield sheet.fault((key,), "missing", name=key)
    for name in get_args(Interruption):
        interrupt = flowchart.interrupts.get(name)
        if interrupt is None:
            yield sheet.fault(("interrupts",), "missing", name=name)
            continue
        yield from sheet.targets(("interrupts", name), interrupt.targets)
        yield from sheet.flags(("interrupts", name, "sets"), interrupt.sets)
    if flowchart.back:
        yield from sheet.targets(("back",), flowchart.back.targets)


def _words(sheet: _Sheet, node: Node) -> Iterator[Fault]:
    """Check that a node has the texts of its kind, and that each answer shown has a label."""
    path = ("nodes", node.id)
    for key in _TEXTS:
        needed, there = key in _NEEDED[node.kind], bool(getattr(node, key))
        if needed != there:
            yield sheet.fault((*path, key), "missing" if needed else "unexpected", name=key)
    shown = node.edges.keys() - GATE_EDGES
    for name in sorted(shown - node.answers.keys()):
        yield sheet.fault((*path, "edges", name), "no_label", name=name)
    for name in sorted(node.answers.keys() - shown):
        yield sheet.fault((*path, "answers", name), "idle_label", name=name)


def _graph(sheet: _Sheet, node: Node) -> Iterator[Fault]:
    """Check a node's edges and flags."""
    path = ("nodes", node.id)
    if node.kind == "gate":
        yield from sheet.flags((*path, "flag"), [node.flag])
        if node.edges.keys() != GATE_EDGES:
            yield sheet.fault((*path, "edges"), "gate_edges")
    else:
        for key, unknown in (("edges", node.edges.keys() - EDGES), ("clears", node.clears.keys() - node.edges.keys())):
            yield from (sheet.fault((*path, key, name), "unknown_edge", name=name) for name in sorted(unknown))
    for key, alien in (
        ("flag", node.flag and node.kind != "gate"),
        ("edges", node.edges and node.kind == "end"),
        ("not_shared", node.not_shared and node.kind != "end"),
    ):
        if alien:
            yield sheet.fault((*path, key), "unexpected", name=key)
    yield from sheet.targets((*path, "edges"), node.edges, caller=node.kind == "advice")
    yield from sheet.targets((*path, "refused_if"), node.refused_if)
    yield from sheet.flags((*path, "sets"), node.sets)
    yield from sheet.flags((*path, "clears"), {flag for flags in node.clears.values() for flag in flags})
    yield from sheet.flags((*path, "refused_if"), node.refused_if)
    yield from sheet.flags((*path, "pings_unless"), [node.pings_unless] if node.pings_unless else ())
    if node.not_shared and _RISK not in node.refused_if:
        yield sheet.fault(path, "risk_rail")


def _ways(sheet: _Sheet) -> Iterator[Fault]:
    """Find nodes that no walk comes to, and nodes from which no walk gets to an end by answers."""
    roots: set[_Place] = set()
    ends: set[_Place] = set()
    forward: dict[_Place, set[_Place]] = {}
    backward: defaultdict[_Place, set[_Place]] = defaultdict(set)
    for flowchart in sheet.all.values():
        roots |= set(_entrances(flowchart))
        for node in flowchart.nodes.values():
            here = (flowchart.id, node.id)
            answers = {address(flowchart.id, target) for target in node.edges.values() if target != CALLER}
            # To go back to a caller is a way on, but no way in: the walk was there before.
            for there in answers | set(_callers(flowchart, node)):
                backward[there].add(here)
            forward[here] = answers | {address(flowchart.id, target) for target in node.refused_if.values()}
            ends |= {here} if node.kind == "end" else set()
    reached, finishing = _closure(roots, forward), _closure(ends, backward)
    for name in sheet.flowchart.nodes:
        here = (sheet.flowchart.id, name)
        if here not in reached:
            yield sheet.fault(("nodes", name), "unreachable", name=name)
        if here not in finishing:
            yield sheet.fault(("nodes", name), "dead_end", name=name)


def _entrances(flowchart: Flowchart) -> Iterator[_Place]:
    """Yield where a walk may come in without an answer: at the start, by an interrupt, by going back."""
    named = [flowchart.start]
    for interrupt in flowchart.interrupts.values():
        named += interrupt.targets.values()
    if flowchart.back:
        named += flowchart.back.targets.values()
    for target in named:
        yield address(flowchart.id, target)


def _callers(flowchart: Flowchart, node: Node) -> Iterator[_Place]:
    """Yield every question or step that `@caller` may mean at this node."""
    if CALLER in node.edges.values():
        for other in flowchart.nodes.values():
            if other.kind in {"question", "step"} and node.id in other.edges.values():
                yield flowchart.id, other.id


def _closure(start: set[_Place], ways: Mapping[_Place, set[_Place]]) -> set[_Place]:
    found: set[_Place] = set()
    ahead = set(start)
    while ahead:
        found |= ahead
        ahead = {target for here in ahead for target in ways[here]} - found
    return found
