"""What makes the flowcharts safe, on every state that a walk can come to, and that the search sees what is not."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from bot.content.flowcharts import load_flowcharts
from bot.content.model import Content
from bot.errors import Fault
from tests.unit.content import flowchart_properties as properties
from tests.unit.content.flowchart_walks import State, Walks, search

Spoil = Callable[[str, str, str], Path]
OURS = "knowledge/flowcharts/flow_overlay_2024.yaml"
OLD = "knowledge/flowcharts/flow_2018.yaml"


@pytest.fixture(scope="module")
def walks(content: Content) -> Walks:
    return search(content.flowcharts)


def test_P1_every_node_can_be_reached_and_an_end_from_every_state(walks: Walks) -> None:
    nodes = {(c.id, node.id) for c in walks.charts.values() for node in c.nodes.values() if node.kind != "gate"}
    assert {(state.flowchart, state.node) for state in walks.states} == nodes
    assert properties.stuck(walks) == set()


def test_P2_nothing_is_left_unshared_where_a_child_may_be_at_risk(walks: Walks) -> None:
    assert properties.not_shared_at_risk(walks) == set()
    ends = {state.node for state in walks.states if walks.node(state).kind == "end" and "risk" in state.flags}
    assert ends == {
        "end_shared", "end_advised_against", "end_handed_over", "end_referred", "end_police", "end_staff_route",
    }  # fmt: skip
    # Whoever comes back to the record from advice was there before.
    by_advice = {
        (state.node, name, after.node)
        for state, moves in walks.answers.items()
        for name, after in moves.items()
        if after.node in {"o_against_record", "end_advised_against"} and not state.caller.endswith(after.node)
    }
    assert by_advice == {
        ("o_against", "dsl", "o_against_record"),
        ("o_against", "social_care", "o_against_record"),
        ("o_against_record", "done", "end_advised_against"),
    }


def test_P3_unsure_never_counts_as_no(walks: Walks) -> None:
    assert properties.unsure_as_no(walks) == set()


def test_P4_after_a_concern_about_staff_nothing_leads_to_the_dsl(walks: Walks) -> None:
    assert properties.dsl_after_staff(walks) == set()
    assert any("staff" in state.flags for state in walks.states)


def test_P5_danger_comes_to_no_end_before_the_police_know(walks: Walks) -> None:
    assert properties.closed_before_police(walks) == set()
    assert any(state.unconfirmed for state in walks.states)


BROKEN = [
    (properties.stuck, OURS, "kind: end\n    says: |\n      The police know",
     "kind: end\n    refused_if: {risk: o1_record}\n    says: |\n      The police know"),
    (properties.not_shared_at_risk, OLD, "unsure: seek_advice}\n    refused_if: {risk: flow_overlay_2024/o3_act}",
     "unsure: seek_advice}"),
    (properties.not_shared_at_risk, OURS, "unsure: o_advice}\n    refused_if: {risk: o3_act}", "unsure: o_advice}"),
    (properties.unsure_as_no, OURS, "no: o1_police, unsure: o1_help}", "no: o1_police, unsure: o1_police}"),
    (properties.unsure_as_no, OURS,
     "answers: {done: Recorded, unsure: Not sure}\n    edges: {done: end_staff_route, unsure: o2_staff_help}",
     "answers: {done: Recorded}\n    edges: {done: end_staff_route}"),
    (properties.dsl_after_staff, OURS, "to: o_escalate, if_danger: o1_help, if_staff: o2_staff_help",
     "to: o_escalate, if_danger: o1_help"),
    (properties.dsl_after_staff, OURS, "    pings_unless: staff\n", ""),
    (properties.dsl_after_staff, OURS, "- Do not take it to the person",
     "- Take it to your DSL. Do not take it to the person"),
    (properties.closed_before_police, OURS, "to: o_advice, if_danger: o1_help, if_staff: o2_staff_help}\n  unsure",
     "to: o_advice, if_staff: o2_staff_help}\n  unsure"),
    (properties.closed_before_police, OURS, "    sets: [danger, risk]\n", "    sets: [risk]\n"),
]  # fmt: skip


@pytest.mark.parametrize(("broken", "file", "old", "new"), BROKEN)
def test_the_search_sees_a_flowchart_that_is_not_safe(
    spoil: Spoil, broken: Callable[[Walks], set[State] | set[tuple[str, str]]], file: str, old: str, new: str
) -> None:
    faults: list[Fault] = []
    root = spoil(file, old, new)
    flowcharts = load_flowcharts(root / "knowledge" / "flowcharts", root, faults)

    # Loading alone does not see it.
    assert faults == []
    assert broken(search(flowcharts)) != set()
