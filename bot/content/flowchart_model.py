"""The guided questions as frozen data: which node leads where, and what is shown at each.

How a walk reads the graph:

- an edge leads to a node of the same flowchart, to `flow/node` (the walk leaves for the other flowchart, flags go
  along) or to `@caller` (back to the question or step that sent the walk to an advice node);
- a gate asks nobody: it reads its flag, and follows `set` or `unset`;
- an interrupt works at every node but an end; a node's own edge of that name beats it, `if_danger` beats `if_staff`,
  and both beat `to`. `worried` moves only where risk is not set yet;
- a node with `refused_if` is not entered while that flag is set: the walk goes to the node named.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Annotated, Literal

from pydantic import Field
from pydantic.dataclasses import dataclass

from bot.content.parts import STRICT, Identifier, Paragraph, Sentence, Statement, Where

CALLER = "@caller"
Kind = Literal["question", "step", "advice", "gate", "end"]
Interruption = Literal["danger", "staff", "worried", "not_acting", "ask_dsl", "unsure"]
Text = tuple[Paragraph, ...]
Flags = tuple[Identifier, ...]


@dataclass(frozen=True, config=STRICT)
class Node:
    """One stop of a walk."""

    id: Identifier
    kind: Kind
    ask: Text = ()
    """What a question asks, or what a step or an advice node says to do."""
    why: Text = ()
    """Why it is asked; of a gate, why it parts the ways."""
    says: Text = ()
    """What an end says has happened."""
    answers: Mapping[str, Sentence] = Field(default_factory=dict)
    """The label of each edge that is shown."""
    edges: Mapping[str, str] = Field(default_factory=dict)
    """Where each answer leads."""
    flag: str = ""
    """The flag that a gate reads."""
    sets: Flags = ()
    """Flags set on entering the node."""
    clears: Mapping[str, Flags] = Field(default_factory=dict)
    """Flags cleared by that very answer."""
    refused_if: Mapping[str, str] = Field(default_factory=dict)
    """With this flag set the node is not entered; the walk goes to the node named."""
    dsl: bool = False
    """Whether it names the DSL's chain as a next step, or offers the ping."""
    pings: Literal["", "emergency", "today", "routine"] = ""
    """The urgency of the ping that the node sends by itself."""
    pings_unless: str = ""
    """The flag that stops that ping."""
    rail: bool = False
    """Whether it is a safety step of ours inside somebody else's text."""
    not_shared: bool = False
    """Whether an end means that nothing was shared, handed over or reported."""
    where: Where = Where()

    def paragraphs(self) -> Iterator[Paragraph]:
        """Yield everything of the node that a person may read."""
        for text in (self.ask, self.why, self.says):
            yield from text
        for label in self.answers.values():
            yield _own(label, self.where)


@dataclass(frozen=True, config=STRICT)
class Interrupt:
    """Where a word that may come at any time leads."""

    label: Sentence
    """The button's words."""
    to: str
    if_danger: str = ""
    """Where it leads instead while danger is set."""
    if_staff: str = ""
    """Where it leads instead while staff is set."""
    sets: Flags = ()
    """Flags that it sets wherever it lands."""

    @property
    def targets(self) -> Mapping[str, str]:
        """Each key that names a node, with the name."""
        named = {"to": self.to, "if_danger": self.if_danger, "if_staff": self.if_staff}
        return {key: target for key, target in named.items() if target}


@dataclass(frozen=True, config=STRICT)
class Back:
    """Which question *back* asks again while danger or staff is set; only a "no" there undoes it."""

    if_danger: str
    if_staff: str

    @property
    def targets(self) -> Mapping[str, str]:
        """Each key that names a node, with the name."""
        return {"if_danger": self.if_danger, "if_staff": self.if_staff}


@dataclass(frozen=True, config=STRICT)
class Flowchart:
    """A graph of nodes, and the words around it."""

    id: Identifier
    title: Sentence
    version: Sentence
    source: Sentence
    label: Sentence
    """What it is and is not; shown wherever the flowchart is."""
    start: str
    nodes: Annotated[Mapping[str, Node], Field(min_length=1)]
    interrupts: Mapping[Interruption, Interrupt]
    intro: Text
    """Said before the first question."""
    leaving: Text = ()
    """Said where the walk leaves for another flowchart."""
    flags: Mapping[Identifier, Sentence] = Field(default_factory=dict)
    """The flags that are kept, and what each means; they hold for every flowchart."""
    back: Back | None = None
    on_request: bool = False
    """Whether it is shown only where somebody asks for it."""
    where: Where = Where()

    def paragraphs(self) -> Iterator[Paragraph]:
        """Yield everything of the flowchart that a person may read."""
        for words in (self.title, self.label, *(interrupt.label for interrupt in self.interrupts.values())):
            yield _own(words, self.where)
        yield from (*self.intro, *self.leaving)
        for node in self.nodes.values():
            yield from node.paragraphs()

    def statements(self) -> Iterator[Statement]:
        """Yield each statement of those paragraphs."""
        for paragraph in self.paragraphs():
            yield from paragraph.statements


def _own(words: str, where: Where) -> Paragraph:
    """Make a paragraph of a label, which rests on no fact."""
    return Paragraph((Statement(words, (), where.line),))


def address(flowchart: str, target: str) -> tuple[str, str]:
    """Return the flowchart and the node that a target means, seen from `flowchart`."""
    there, slash, node = target.partition("/")
    return (there, node) if slash else (flowchart, target)
