"""Every state that a walk can come to, by search: the rules of walking in their plainest form, over the content alone.

`flowchart_properties.py` says what must hold of them.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from bot.content.flowchart_model import CALLER, Flowchart, Node, address

Charts = Mapping[str, Flowchart]
NO_FLAGS: frozenset[str] = frozenset()
TODAY = "flow_overlay_2024"
# The answers that say that the police know, or that there is no danger after all.
CONFIRMED = {("o1_told", "yes"), ("o1_danger", "no"), ("o1_which", "no")}


@dataclass(frozen=True)
class State:
    """Where a walk stands."""

    flowchart: str
    node: str
    flags: frozenset[str] = NO_FLAGS
    caller: str = ""
    """At an advice node: the question or step that it leads back to."""
    unconfirmed: bool = False
    """Danger or crime was told and nothing has answered it; kept apart from the flag, to hold the flag against."""


@dataclass
class Walks:
    """Every state, with the moves out of it: answers by name, interrupts, and back (which may lead to many)."""

    charts: Charts
    answers: dict[State, dict[str, State]] = field(default_factory=dict)
    interrupts: dict[State, dict[str, State]] = field(default_factory=dict)

    @property
    def states(self) -> Iterable[State]:
        return self.answers.keys()

    def node(self, state: State) -> Node:
        return self.charts[state.flowchart].nodes[state.node]


def search(charts: Charts) -> Walks:
    """Walk everywhere from every start, by every answer, interrupt and step back."""
    walks = Walks(charts)
    before: defaultdict[tuple[str, str], set[State]] = defaultdict(set)
    standing: defaultdict[tuple[str, str], set[State]] = defaultdict(set)
    ahead = list(_starts(charts))
    while ahead:
        state = ahead.pop()
        place = (state.flowchart, state.node)
        if state not in walks.answers:
            standing[place].add(state)
            walks.answers[state] = dict(_answers(charts, state))
            walks.interrupts[state] = dict(_interrupts(charts, state))
            for after in (*walks.answers[state].values(), *walks.interrupts[state].values()):
                ahead.append(after)
                # "Back" forgets the flags of then: they stand as they are now.
                source = State(state.flowchart, state.node, caller=state.caller)
                there = (after.flowchart, after.node)
                if source not in before[there]:
                    before[there].add(source)
                    ahead += [new for one in standing[there] for new in _back(charts, one, {source})]
            ahead += _back(charts, state, before[place])
    return walks


def _starts(charts: Charts) -> Iterator[State]:
    """What the conversation has told already counts, in whichever flowchart somebody asks for."""
    for flowchart in charts.values():
        for flags in (NO_FLAGS, frozenset({"risk"})):
            yield _enter(charts, State(flowchart.id, "", flags), flowchart.start)
    for told in (NO_FLAGS, frozenset({"staff", "risk"})):
        yield _enter(charts, State(TODAY, "", told), "o1_police")
    yield _enter(charts, State(TODAY, ""), "o2_staff")


def _enter(charts: Charts, coming: State, target: str) -> State:
    """Go to a target with the flags, caller and past of `coming`; gates and refusals lead on at once."""
    place, flags, unconfirmed = address(coming.flowchart, target), coming.flags, coming.unconfirmed
    while True:
        node = charts[place[0]].nodes[place[1]]
        refused = [other for flag, other in node.refused_if.items() if flag in flags]
        if refused:
            place = address(place[0], refused[0])
            continue
        flags |= frozenset(node.sets)
        unconfirmed |= "danger" in node.sets
        if node.kind != "gate":
            return State(*place, flags, coming.caller if node.kind == "advice" else "", unconfirmed)
        place = address(place[0], node.edges["set" if node.flag in flags else "unset"])


def _leaving(charts: Charts, state: State, flags: frozenset[str], unconfirmed: bool) -> State:
    """The state as it is carried into the next node: an advice node and a gate are never the caller."""
    advice = charts[state.flowchart].nodes[state.node].kind == "advice"
    caller = state.caller if advice else f"{state.flowchart}/{state.node}"
    return State(state.flowchart, state.node, flags, caller, unconfirmed)


def _answers(charts: Charts, state: State) -> Iterator[tuple[str, State]]:
    node = charts[state.flowchart].nodes[state.node]
    for name, target in node.edges.items():
        flags = state.flags - frozenset(node.clears.get(name, ()))
        unconfirmed = state.unconfirmed and (node.id, name) not in CONFIRMED
        going = _leaving(charts, state, flags, unconfirmed)
        yield name, _enter(charts, going, state.caller if target == CALLER else target)


def _interrupts(charts: Charts, state: State) -> Iterator[tuple[str, State]]:
    node = charts[state.flowchart].nodes[state.node]
    for name, interrupt in charts[state.flowchart].interrupts.items():
        if node.kind == "end" or name in node.edges or (name == "worried" and "risk" in state.flags):
            continue
        target = interrupt.to
        if "danger" in state.flags and interrupt.if_danger:
            target = interrupt.if_danger
        elif "staff" in state.flags and interrupt.if_staff:
            target = interrupt.if_staff
        flags = state.flags | frozenset(interrupt.sets)
        yield name, _enter(charts, _leaving(charts, state, flags, state.unconfirmed or name == "danger"), target)


def _back(charts: Charts, state: State, before: Iterable[State]) -> Iterator[State]:
    """Every place that *back* may lead to: the question to undo, or whatever can stand before this node."""
    flowchart = charts[state.flowchart]
    if flowchart.nodes[state.node].kind == "end":
        return
    if flowchart.back and {"danger", "staff"} & state.flags:
        target = flowchart.back.if_danger if "danger" in state.flags else flowchart.back.if_staff
        yield _enter(charts, state, target)
        return
    for source in before:
        coming = State(source.flowchart, source.node, state.flags, source.caller, state.unconfirmed)
        yield _enter(charts, coming, source.node)
