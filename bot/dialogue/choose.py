"""What the bot says when a choice is pressed."""

from __future__ import annotations

from dataclasses import replace

from bot.dialogue.compose import Scene, offers, preview
from bot.dialogue.respond import answer, miss
from bot.dialogue.turn import Ask, Choice, Conversation, Reply, Turn
from bot.understanding.concern import Concern
from bot.understanding.reading import Ranked, Reading
from bot.understanding.urgency import Urgency


def pressed(scene: Scene, conversation: Conversation, choice_id: str) -> Turn:
    """Answer the press of a choice, named by its id or its label; one that is no longer open says so."""
    choice = next((one for one in conversation.choices if choice_id in {one.id, one.label}), None)
    if choice is None:
        reply = Reply("notice", scene.message("choice_gone"))
        return Turn("conversation", None, (reply,), conversation)
    closed = replace(conversation, choices=())
    if choice.id == "none":
        return miss(scene, closed, _silent(choice))
    if choice.id == "ask_dsl":
        return _ask_dsl(scene, closed)
    intent = choice.id.removeprefix("topic:")
    return answer(scene, closed, _silent(choice), intent, (Ranked(intent, 1.0),))


def _ask_dsl(scene: Scene, conversation: Conversation) -> Turn:
    topic = scene.title(conversation.topic) if conversation.topic else scene.word("topic_uncertain")
    offered = () if conversation.staff_concern else offers(scene, "today", topic, conversation.left_out)
    return Turn(
        outcome="escalate",
        intent="talk_to_dsl",
        replies=(Reply("escalate", preview(scene, offered) if offered else scene.message("miss_nobody")),),
        conversation=conversation,
        offers=offered,
        effects=(Ask(offered),) if offered else (),
    )


def _silent(choice: Choice) -> Reading:
    """A press says nothing beyond itself: no identity, no danger, no worry."""
    nobody: frozenset[str] = frozenset()
    return Reading(
        redacted=choice.label,
        identities=(),
        urgency=Urgency(kind=None, doubtful=False, why=()),
        concern=Concern(staff=False, sure=False, roles=nobody, people=nobody, inactive=False, absent=False, why=()),
        mentioned=nobody,
        worry=False,
        verdict="sure",
        ranked=(),
    )
