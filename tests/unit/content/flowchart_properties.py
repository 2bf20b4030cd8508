"""The five properties that make the flowcharts safe, each a function that returns what breaks it.

They look at states only, so that an engine's own states can be held to them too.
"""

from __future__ import annotations

from bot.content.flowchart_model import address
from tests.unit.content.flowchart_walks import State, Walks


def stuck(walks: Walks) -> set[State]:
    """1. States from which no end is reached by answers alone."""
    finishing = {state for state in walks.states if walks.node(state).kind == "end"}
    grown = -1
    while grown != len(finishing):
        grown = len(finishing)
        finishing |= {state for state, after in walks.answers.items() if finishing & set(after.values())}
    return set(walks.states) - finishing


def not_shared_at_risk(walks: Walks) -> set[State]:
    """2. States with risk set at an end marked not_shared, or at a step that leads there."""
    ends = {(c.id, node.id) for c in walks.charts.values() for node in c.nodes.values() if node.not_shared}

    def refuses(state: State) -> bool:
        targets = {address(state.flowchart, target) for target in walks.node(state).edges.values()}
        return (state.flowchart, state.node) in ends or bool(targets & ends)

    return {state for state in walks.states if "risk" in state.flags and refuses(state)}


def unsure_as_no(walks: Walks) -> set[tuple[str, str]]:
    """3. Nodes where "unsure" leads where "no" does and not to advice; danger and staff nodes without "unsure"."""
    found: set[tuple[str, str]] = set()
    for flowchart in walks.charts.values():
        for node in flowchart.nodes.values():
            no, unsure = node.edges.get("no"), node.edges.get("unsure")
            if unsure and no == unsure:
                place, name = address(flowchart.id, unsure)
                if walks.charts[place].nodes[name].kind != "advice":
                    found.add((flowchart.id, node.id))
    for state in walks.states:
        node = walks.node(state)
        if {"danger", "staff"} & state.flags and node.kind != "end" and "unsure" not in node.edges:
            found.add((state.flowchart, state.node))
    return found


def dsl_after_staff(walks: Walks) -> set[State]:
    """4. States after a concern about staff whose node has the DSL's chain as a next step, pings it, or names it."""
    found: set[State] = set()
    for state in walks.states:
        node = walks.node(state)
        words = " ".join(paragraph.text for paragraph in node.paragraphs())
        # o2_who is where the question itself is asked.
        named = ("DSL" in words or "{deput" in words or "{dsl" in words) and node.id != "o2_who"
        pings = node.pings and node.pings_unless not in state.flags
        if "staff" in state.flags and (node.dsl or pings or named):
            found.add(state)
    return found


def closed_before_police(walks: Walks) -> set[State]:
    """5. States at an end or a hand-over, or without the flag, while danger or crime was told and not answered."""
    return {
        state
        for state in walks.states
        if state.unconfirmed
        and (walks.node(state).kind == "end" or state.node == "o_handover" or "danger" not in state.flags)
    }
