"""Every answer as a person would read it, for the people who review them: run as
`python -m bot.operations.reading_list SNAPSHOT REVIEW` to renew both files (`make snapshot`)."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Final

from bot.content.directory import load_directory
from bot.content.load import load_content
from bot.content.model import Answer, Intent
from bot.content.root import content_root
from bot.dialogue.compose import Library, Scene, answer_reply, urgent_reply
from bot.dialogue.plain import plain_reply
from bot.wording import say

_FIRST_AREAS: Final = ("urgent", "consent", "who_to_contact")
_FIRST_INTENTS: Final = frozenset({"talk_to_dsl", "who_is_my_dsl", "child_disclosed_to_me"})


def snapshot(scene: Scene) -> str:
    """Return every answer in every variant, by area, with its label, notes and sources."""
    parts = [say("snapshot_head")]
    for intent in sorted(scene.content.intents.values(), key=lambda one: (one.area, one.id)):
        if intent.id in scene.content.answers:
            parts += [f"## {intent.area}: {intent.title}", *_bodies(scene, scene.content.answers[intent.id])]
    return "\n\n".join(parts) + "\n"


def review(scene: Scene) -> str:
    """Return what a safeguarding lead is asked to read before release: urgent, consent and DSL answers in full."""
    first: list[Intent] = []
    rest: list[Intent] = []
    for intent in scene.content.intents.values():
        early = intent.area in _FIRST_AREAS or intent.id in _FIRST_INTENTS
        (first if early else rest).append(intent)
    order = {area: place for place, area in enumerate(_FIRST_AREAS)}
    first.sort(key=lambda one: (order.get(one.area, len(order)), one.id))
    parts = [say("review_head", first=len(first), rest=len(rest))]
    for intent in first:
        parts += [f"## {intent.title}", *_bodies(scene, scene.content.answers[intent.id])]
    parts.append(say("review_rest"))
    parts.append("\n".join(f"- {intent.title}" for intent in sorted(rest, key=lambda one: (one.area, one.id))))
    return "\n\n".join(parts) + "\n"


def _bodies(scene: Scene, answer: Answer) -> Iterator[str]:
    for variant in answer.variants:
        if variant.slots:
            yield "### " + ", ".join(f"{name} {value}" for name, value in variant.slots)
        urgent = scene.content.intents[answer.intent].outcome == "urgent"
        slots = dict(variant.slots)
        reply = urgent_reply(scene, answer.intent, slots, ()) if urgent else answer_reply(scene, answer.intent, slots)
        yield plain_reply(reply)
        if reply.citations:
            yield "\n".join(_unique(f"- {one.source}, {one.version}, {one.place}" for one in reply.citations))


def _unique(lines: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(lines))


def sample_scene() -> Scene:
    """Return the scene of the sample directory's default site."""
    root = content_root()
    directory = load_directory(root / "knowledge" / "directory.yaml")
    return Scene(Library(load_content(root), directory), directory.site(None))


if __name__ == "__main__":
    made = sample_scene()
    Path(sys.argv[1]).write_text(snapshot(made), "utf-8")
    Path(sys.argv[2]).write_text(review(made), "utf-8")
