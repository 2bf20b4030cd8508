"""How replies become HTML: numbers that ring, lists, sources gathered by document, and nothing else as mark-up."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from bot.content.labels import Citation
from bot.content.model import Content, Paragraph, Statement
from bot.dialogue.turn import Conversation, Reply, Turn
from bot.errors import ContentError
from bot.platforms.web.inline import Block, blocks, calls, inline, marked
from bot.platforms.web.render import Document, documents, make_renderer
from bot.service import Exchange
from bot.understanding.reading import Ranked

ROOT = Path(__file__).resolve().parents[3]


def paragraph(text: str, mark: str = "") -> Paragraph:
    return Paragraph((Statement(text, ()),), mark)


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("Ring 999 now, or 101.", ["999", "101"]),
        ("(999)", ["999"]),
        ("Childline is on 0800 1111 24 hours a day.", ["0800 1111"]),
        ("Samaritans on 116 123, free.", ["116 123"]),
        ("The NSPCC on 0808 800 5000 or 0800 028 0285.", ["0808 800 5000", "0800 028 0285"]),
        ("Social care is on 01632 960101 (invented).", ["01632 960101"]),
        ("Priya Shah 07700 900101, or 020 7946 0018", ["07700 900101", "020 7946 0018"]),
        ("1,999 pages, £999, #101, 999.5, 9990, 1101, p.101 and 0161 999 0", []),
    ],
)
def test_numbers_to_ring_become_links_and_other_numbers_do_not(text: str, numbers: list[str]) -> None:
    html = calls(text)
    for number in numbers:
        assert f'href="tel:{number.replace(" ", "")}">{number}</a>' in html
    assert html.count("<a ") == len(numbers)


def test_bold_is_the_only_markdown_and_html_stays_text() -> None:
    html = inline("**Ring 999** <b>now</b> & [x](javascript:alert(1)) ![y](http://z)")
    assert html.startswith('<strong>Ring <a class="call" href="tel:999">999</a></strong> &lt;b&gt;now&lt;/b&gt; &amp; ')
    assert html.count("<a ") == 1
    assert "<img" not in html


def test_what_stands_for_an_identity_is_marked() -> None:
    assert marked("<i>[name]", ["[name]"]) == '&lt;i&gt;<span class="hidden-part">[name]</span>'
    assert marked("<i>", []) == "&lt;i&gt;"


def test_items_become_lists_and_keep_their_numbers() -> None:
    found = blocks(
        [paragraph("a"), paragraph("b", "-"), paragraph("c", "-"), paragraph("d"), paragraph("e", "3."),
         paragraph("more of e", "3."), paragraph("f", "4.")]
    )  # fmt: skip
    assert found == (
        Block("p", (("a",),)),
        Block("ul", (("b",), ("c",))),
        Block("p", (("d",),)),
        Block("ol", (("e", "more of e"), ("f",)), 3),
    )


def test_citations_are_gathered_by_document_and_only_web_addresses_are_links() -> None:
    first = Citation("Advice", "2024", "rule 3", "G24-035", "https://www.gov.uk/x")
    found = documents(
        [first, Citation("Notes", "2015", "p.1", "B15-001", "javascript:alert(1)"),
         Citation("Advice", "2024", "rule 7", "G24-046", "https://www.gov.uk/x"), first]
    )  # fmt: skip
    assert found == (
        Document("Advice", "2024", "https://www.gov.uk/x", ("rule 3", "rule 7")),
        Document("Notes", "2015", "", ("p.1",)),
    )


def test_candidates_are_shown_by_title_and_never_by_id(content: Content) -> None:
    ranked = (Ranked("consent_refused", 0.934), Ranked("gone_since", 0.5), Ranked("consent_needed", 0.002))
    turn = Turn("answer", "consent_refused", (Reply("answer", (paragraph("Yes."),)),), Conversation(), ranked=ranked)
    html = make_renderer(content, sample=False).turn(Exchange(turn, None), "pressed")
    assert content.intents["consent_refused"].title in html
    assert "93 %" in html
    assert "consent_" not in html
    assert "gone_since" not in html


def test_a_child_in_danger_is_met_with_help_rather_than_with_an_alarm(content: Content) -> None:
    turn = Turn("urgent", "child_is_user", (Reply("urgent", (paragraph("Ring 999."),)),), Conversation())
    html = make_renderer(content, sample=False).turn(Exchange(turn, None), "pressed")
    assert "Help for you, now" in html
    assert "Emergency" not in html


def test_examples_that_cannot_be_read_are_refused_with_their_file(content: Content, tmp_path: Path) -> None:
    (tmp_path / "knowledge").mkdir()
    file = tmp_path / "knowledge" / "playground.yaml"
    for text in ("examples: 7\n", "other: []\n", "[]\n", ""):
        file.write_text(text)
        with pytest.raises(ContentError) as refusal:
            make_renderer(Content(**{**vars(content), "root": tmp_path}), sample=False)
        assert refusal.value.faults[0].file == "knowledge/playground.yaml"


def test_the_node_lock_is_exact_and_names_no_registry() -> None:
    folder = ROOT / "tests" / "node"
    lock = json.loads((folder / "package-lock.json").read_text("utf-8"))
    wanted = json.loads((folder / "package.json").read_text("utf-8"))["devDependencies"]
    for name, version in wanted.items():
        assert lock["packages"][f"node_modules/{name}"]["version"] == version
    assert all("resolved" not in package for package in lock["packages"].values())
