"""The flowcharts that ship, and each fault that loading finds in them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from bot.content import wording_rules
from bot.content.flowchart_model import Flowchart
from bot.content.flowcharts import load_flowcharts
from bot.content.load import load_content
from bot.content.model import Content
from bot.errors import ContentError, Fault

Spoil = Callable[[str, str, str], Path]
OURS = "knowledge/flowcharts/flow_overlay_2024.yaml"
OLD = "knowledge/flowcharts/flow_2018.yaml"
TODAY = "flow_overlay_2024"


def load(root: Path) -> tuple[Mapping[str, Flowchart], list[Fault]]:
    faults: list[Fault] = []
    return load_flowcharts(root / "knowledge" / "flowcharts", root, faults), faults


def test_the_flowcharts_that_ship_have_no_fault(content: Content, pristine: Path) -> None:
    assert load(pristine)[1] == []
    files = {OURS, OLD}
    assert [fault for fault in wording_rules.faults(content, {}) if fault.file in files] == []


def test_every_node_edge_and_flag_is_there(content: Content) -> None:
    ours, old = content.flowcharts[TODAY], content.flowcharts["flow_2018"]
    assert content.flowcharts.keys() == {TODAY, "flow_2018"}

    assert Counter(node.kind for node in ours.nodes.values()) == {
        "question": 12, "step": 19, "advice": 3, "gate": 3, "end": 7,
    }  # fmt: skip
    assert Counter(node.kind for node in old.nodes.values()) == {
        "question": 5, "step": 7, "advice": 1, "gate": 1, "end": 2,
    }  # fmt: skip
    assert sum(len(node.edges) for node in ours.nodes.values()) == 98
    assert sum(len(node.edges) for node in old.nodes.values()) == 35
    assert {node.id for node in ours.nodes.values() if node.dsl} == {
        "o1_record", "o3_act", "o_basis_advice", "o9_agree", "o_advice", "o_against", "o_escalate", "o_handover",
    }  # fmt: skip
    assert {node.id: node.sets for node in ours.nodes.values() if node.sets} == {
        "o1_police": ("danger", "risk"), "o2_staff": ("staff", "risk"), "o3_act": ("risk",),
    }  # fmt: skip
    assert {node.id: dict(node.clears) for node in ours.nodes.values() if node.clears} == {
        "o1_danger": {"no": ("danger",)}, "o1_which": {"no": ("danger",)}, "o1_told": {"yes": ("danger",)},
        "o2_who": {"no": ("staff",)},
    }  # fmt: skip
    assert [(node.id, node.pings, node.pings_unless) for node in ours.nodes.values() if node.pings] == [
        ("o1_police", "emergency", "staff")
    ]
    assert {node.id for node in old.nodes.values() if node.rail} == {"r_gate", "r_risk"}
    assert sum("/" in target for node in old.nodes.values() for target in node.edges.values()) == 6


def test_the_2018_questions_are_shown_on_request_and_labelled(content: Content) -> None:
    ours, old = content.flowcharts[TODAY], content.flowcharts["flow_2018"]
    assert (old.on_request, ours.on_request) == (True, False)
    assert "since replaced" in old.label
    assert "not an official" in ours.label


def test_no_end_says_shared_where_nothing_was(content: Content) -> None:
    ends = [n for flowchart in content.flowcharts.values() for n in flowchart.nodes.values() if n.kind == "end"]
    for end in ends:
        words = " ".join(paragraph.text for paragraph in end.says)
        said = "shared" in words.replace("not shared", "")
        assert said == (end.id == "end_shared"), end.id
        assert ("not shared" in words) == end.not_shared


def test_a_label_fits_on_a_button(content: Content) -> None:
    labels = [
        label
        for flowchart in content.flowcharts.values()
        for words in (
            *(node.answers.values() for node in flowchart.nodes.values()),
            [interrupt.label for interrupt in flowchart.interrupts.values()],
        )
        for label in words
    ]
    assert not [label for label in labels if len(label) > 40]


CASES = [
    ("unknown_target", OURS, "edges: {next: o1_danger}", "edges: {next: o1_dangr}", "edges: {next: o1_dangr}"),
    ("unknown_target", OURS, "if_staff: o2_staff_help}\n  not_acting", "if_staff: o2_nobody}\n  not_acting",
     "worried:"),
    ("unknown_target", OURS, "if_staff: o2_who}", "if_staff: o2_whom}", "back:"),
    ("unknown_target", OURS, "start: o0_privacy", "start: o0_nowhere", "start: o0_nowhere"),
    ("unknown_target", OURS, "no: o2_who, unsure: o1_which}", 'no: "@caller", unsure: o1_which}',
     "edges: {yes: o1_police"),
    ("unknown_target", OLD, "unset: r_risk}", "unset: flow_2020/r_risk}", "edges: {set: flow_overlay_2024/o3_act"),
    ("unknown_target", OLD, "refused_if: {risk: flow_overlay_2024/o3_act}", "refused_if: {risk: o3_act}",
     "refused_if: {risk: o3_act}"),
    ("unknown_edge", OURS, "answers: {next: Go on}\n    edges: {next: o1", "answers: {nxt: Go on}\n    edges: {nxt: o1",
     "edges: {nxt: o1_danger}"),
    ("unknown_edge", OURS, "clears: {no: [staff]}", "clears: {nope: [staff]}", "clears: {nope: [staff]}"),
    ("walk_flag", OURS, "flag: staff", "flag: stuff", "flag: stuff"),
    ("walk_flag", OURS, "clears: {no: [staff]}", "clears: {no: [stuff]}", "clears: {no: [stuff]}"),
    ("walk_flag", OURS, "sets: [danger, risk]", "sets: [danger, risc]", "sets: [danger, risc]"),
    ("walk_flag", OURS, "pings_unless: staff", "pings_unless: stuff", "pings_unless: stuff"),
    ("walk_flag", OLD, "sets: [staff, risk]", "sets: [stuff, risk]", "staff: {label:"),
    ("gate_edges", OURS, "{set: o2_staff, unset: o1_record}", "{set: o2_staff}", "edges: {set: o2_staff}"),
    ("dead_end", OURS, "{done: o10_record, unsure: o_advice}", "{done: o_share, unsure: o_share}", "o_share:"),
    ("dead_end", OURS, "answers: {next: Noted, unsure: Not sure}\n    edges: {next: o_share, unsure: o_advice}", "",
     "o9_no_tell:"),
    ("unreachable", OURS, "{set: o9_explain, unset: o9_agree}", "{set: o9_agree, unset: o9_agree}", "o9_explain:"),
    ("unreachable", OLD, "yes: q4_lawful", "yes: how_1", "q4_lawful:"),
    ("missing", OURS, "    ask: |\n      Share it, in good time. [H18-101, H18-103]\n", "", "o_share:"),
    ("missing", OLD,
     "    why: |\n      After deciding to share, you should think about the best way to do it. [H18-176]\n", "",
     "how_1:"),
    ("missing", OURS, "says: |\n      The police know", "why: |\n      The police know", "end_police:"),
    ("missing", OURS, "  worried: {label: I am", "  # worried: {label: I am", "interrupts:"),
    ("missing", OURS, "    kind: question\n    ask: |\n      Could a child", "    ask: |\n      Could a child",
     "o1_danger:"),
    ("no_label", OURS, "answers: {next: Go on}", "answers: {}", "edges: {next: o1_danger}"),
    ("idle_label", OURS, "answers: {next: Go on}", "answers: {next: Go on, done: Done}", "answers: {next: Go on, done"),
    ("no_fact", OURS, "Share it, in good time. [H18-101, H18-103]", "Share it, in good time.",
     "Share it, in good time"),
    ("unexpected", OURS, "    flag: staff\n", "    flag: staff\n    colour: red\n", "colour: red"),
    ("unexpected", OURS, "    kind: end\n    says: |\n      The police",
     "    kind: end\n    edges: {next: o0_privacy}\n    says: |\n      The police", "edges: {next: o0_privacy}"),
    ("does_not_fit", OURS, "kind: advice", "kind: advise", "kind: advise"),
    ("markdown", OURS, "      Share it, in good time. [", "      # rule=3\n\n      Share it, in good time. [",
     "ask: |"),
    ("risk_rail", OURS, "not_shared: yes\n    refused_if: {risk: o3_act}", "not_shared: yes", "end_not_shared:"),
    ("risk_rail", OLD, "not_shared: yes\n    refused_if: {risk: flow_overlay_2024/o3_act}", "not_shared: yes",
     "end_not_shared:"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("key", "file", "old", "new", "line"), CASES, ids=[f"{number}-{case[0]}" for number, case in enumerate(CASES)]
)
def test_a_fault_is_found_with_its_file_and_line(
    spoil: Spoil, key: str, file: str, old: str, new: str, line: str
) -> None:
    root = spoil(file, old, new)

    faults = load(root)[1]
    found = [fault for fault in faults if fault.key == key]
    assert found, sorted({fault.key for fault in faults})
    assert {fault.file for fault in faults} == {file}
    lines = (root / file).read_text("utf-8").splitlines()
    assert any(lines[fault.line - 1].strip().startswith(line) for fault in found), found


def test_a_flowchart_that_leads_into_another_says_so(spoil: Spoil) -> None:
    (fault,) = load(spoil(OLD, "leaving: |\n  We now leave", "# leaving: |\n#  We now leave"))[1]
    assert (fault.key, fault.file) == ("missing", OLD)
    assert "leaving" in fault.sentence


def test_a_text_that_names_a_wrong_fact_is_refused_on_its_line(spoil: Spoil) -> None:
    spoil(OURS, "in good time. [H18-101, H18-103]", "in good time. [H18-999]")
    root = spoil(OLD, "Keep fact and opinion apart. [H18-126]", "Keep fact and {opinion} apart. [G24-058]")
    with pytest.raises(ContentError) as refused:
        load_content(root)

    found = {fault.key: fault for fault in refused.value.faults}
    assert found.keys() == {"unknown_fact", "never_fact", "unknown_place"}
    for key, file, words in (("unknown_fact", OURS, "[H18-999]"), ("never_fact", OLD, "[G24-058]")):
        assert found[key].file == file
        assert words in (root / file).read_text("utf-8").splitlines()[found[key].line - 1]


def test_a_text_keeps_to_the_wording_rules(spoil: Spoil) -> None:
    spoil(OURS, "Any practitioner can refer to", "Any practitioner must refer to")
    spoil(OURS, "Tell the police now: ring 999", "Tell the police now, within 48 hours: ring 999")
    root = spoil(OLD, "Work out how much to share.", "Work out how much " + "and how much " * 9 + "to share.")

    found = {fault.key: fault.file for fault in wording_rules.faults(load_content(root), {})}
    assert found == {"too_strong": OURS, "invented_number": OURS, "long_sentence": OLD}
