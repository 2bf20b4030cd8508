"""What the bot says to a reading. Danger first, then who the concern is about, then the topic, then doubt.

Pure: the same scene, conversation and reading always give the same turn.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Final

from bot.content.model import Paragraph
from bot.dialogue.compose import (
    Scene,
    answer_reply,
    hours_line,
    named,
    names_the_chain,
    offers,
    preview,
    urgent_reply,
)
from bot.dialogue.turn import Ask, Choice, Conversation, Offer, Reply, ReplyKind, Turn
from bot.escalation.policy import Urgency
from bot.understanding.reading import STAFF_CONCERN, Ranked, Reading

CASE_DETAILS: Final = "case_details_posted"
"""The intent of a message that holds details of somebody and no question that is understood."""
RULE_CONFIDENCE: Final = 0.99
"""Shown where a rule, and not the matcher, decided: as sure as the bot ever is."""
_NOBODY_ASKED: Final = frozenset({"user_crisis", "child_is_user"})
"""Emergencies in which the bot asks nobody: that would disclose health, or needs the organisation's leave."""
_MOST_TOPICS: Final = 3


def respond(scene: Scene, conversation: Conversation, reading: Reading) -> Turn:
    """Answer one message."""
    conversation = replace(
        conversation,
        left_out=conversation.left_out | reading.concern.people,
        # Unsure counts as a concern: the people it may be about are left out, and where nobody is named, everybody.
        staff_concern=conversation.staff_concern or _rules_out_everybody(reading),
        choices=(),
    )
    if reading.urgency.kind:
        turn = _urgent(scene, conversation, reading, reading.urgency.kind)
        return turn if reading.urgency.kind in _NOBODY_ASKED else also(scene, turn, reading)
    if reading.verdict == "blank":
        return _blank(scene, conversation)
    if reading.verdict == "foreign":
        return _foreign(scene, conversation, reading)
    if reading.concern.staff and reading.concern.sure:
        ranked = _first(reading.ranked, STAFF_CONCERN, RULE_CONFIDENCE)
        return replace(answer(scene, conversation, reading, STAFF_CONCERN, ranked), why=scene.word("why_concern"))
    if reading.verdict == "sure":
        return also(scene, answer(scene, conversation, reading, reading.ranked[0].intent, reading.ranked), reading)
    if reading.verdict == "close":
        return _choose(scene, conversation, reading)
    if len(reading.identities) > 1 and reading.verdict in {"far", "unsure"} and not reading.worry:
        ranked = _first(reading.ranked, CASE_DETAILS, RULE_CONFIDENCE)
        return answer(scene, conversation, replace(reading, identities=()), CASE_DETAILS, ranked)
    if reading.verdict == "far" and not reading.worry and not reading.concern.staff:
        ranked = _first(reading.ranked, "out_of_scope", 1 - reading.ranked[0].confidence)
        return replace(answer(scene, conversation, reading, "out_of_scope", ranked), why=scene.word("why_far"))
    return miss(scene, conversation, reading)


def answer(scene: Scene, conversation: Conversation, reading: Reading, intent: str, ranked: Sequence[Ranked]) -> Turn:
    """Answer with one intent, the lines due before it, and the DSL offered below where that is right."""
    if conversation.staff_concern and names_the_chain(scene.content, intent):
        intent, ranked = STAFF_CONCERN, _first(ranked, STAFF_CONCERN, RULE_CONFIDENCE)
    outcome = scene.content.intents[intent].outcome
    if outcome == "urgent":
        return _urgent(scene, conversation, reading, intent)
    offered = _offered(scene, conversation, intent)
    if outcome == "escalate" and not offered:
        return miss(scene, conversation, reading)
    asking = outcome == "escalate"
    choices = (Choice("ask_dsl", scene.word("choice_ask_dsl")),) if offered and not asking else ()
    kind: ReplyKind = "escalate" if asking else "answer" if outcome == "answer" else "conversation"
    told = any("999" in paragraph.text for paragraph in scene.body(intent, reading.slots))
    before = _lines_before(scene, reading, danger=not told)
    if (conversation.staff_concern or conversation.left_out) and outcome == "answer" and intent != STAFF_CONCERN:
        # Answers speak of "your DSL" to everybody; here that may be the very person.
        before += scene.message("staff_line")
    reply = answer_reply(
        scene,
        intent,
        reading.slots,
        before=before,
        after=preview(scene, offered) if asking else hours_line(scene) if offered else (),
        choices=choices,
        kind=kind,
    )
    return Turn(
        outcome=outcome,
        intent=intent,
        replies=(reply,),
        conversation=replace(conversation, misses=0, topic=intent, slots=reading.slots, choices=choices),
        ranked=tuple(ranked),
        offers=offered,
        effects=(Ask(offered),) if asking else (),
        why=_why_matched(scene, reading, ranked[0]),
    )


def also(scene: Scene, turn: Turn, reading: Reading) -> Turn:
    """Answer the further questions of the same message below the first; after a concern about staff none is, where
    the answer would name somebody of the chain."""
    asked = [
        one.intent
        for one in reading.also
        if one.intent != turn.intent
        and not (turn.conversation.staff_concern and names_the_chain(scene.content, one.intent))
    ]
    if not asked or turn.outcome not in {"answer", "urgent"}:
        return turn
    first, *rest = turn.replies
    more = [answer_reply(scene, intent, reading.slots) for intent in asked]
    # The buttons stand where the reading ends.
    more[-1] = replace(more[-1], choices=first.choices)
    return replace(turn, replies=(replace(first, choices=()), *more, *rest), also=tuple(asked))


def miss(scene: Scene, conversation: Conversation, reading: Reading) -> Turn:
    """Say that the bot does not know, and bring in a person: never a guess, never a dead end."""
    again = conversation.misses > 0
    offered = _unsure_offers(scene, conversation, reading, "today" if reading.worry else "routine")
    if not offered:
        key = "miss_nobody"
    else:
        key = "miss_worry" if reading.worry else "miss_again" if again else "miss_first"
    paragraphs = _lines_before(scene, reading) + scene.message(key)
    if offered:
        paragraphs += preview(scene, offered) if again or reading.worry else named(scene, offered)
    choices = (Choice("ask_dsl", scene.word("choice_ask_dsl")),) if offered else ()
    return Turn(
        outcome="escalate",
        intent=None,
        replies=(Reply("escalate", paragraphs, choices=choices),),
        conversation=replace(conversation, misses=conversation.misses + 1, topic=None, choices=choices),
        ranked=reading.ranked,
        offers=offered,
        why=_why_unsure(scene, reading),
    )


def _urgent(scene: Scene, conversation: Conversation, reading: Reading, intent: str) -> Turn:
    private = reading.identities and intent != "child_is_user"
    after = scene.message("privacy_line") if private else ()
    offered: tuple[Offer, ...] = ()
    if intent not in _NOBODY_ASKED and not conversation.staff_concern:
        offered = offers(scene, "emergency", scene.title(intent), conversation.left_out)
    slots: Mapping[str, str] = {"staff": "yes"} if conversation.staff_concern else {}
    rules = ", ".join(rule.replace("_", " ") for rule in reading.urgency.why) or scene.title(intent)
    return Turn(
        outcome="urgent",
        intent=intent,
        replies=(urgent_reply(scene, intent, slots, after),),
        conversation=replace(conversation, misses=0, topic=intent),
        ranked=_first(reading.ranked, intent, RULE_CONFIDENCE),
        offers=offered,
        effects=(Ask(offered),) if offered else (),
        why=scene.word("why_urgent", rules=rules),
    )


def _blank(scene: Scene, conversation: Conversation) -> Turn:
    reply = Reply("conversation", scene.message("blank"))
    ranked = (Ranked("smalltalk", RULE_CONFIDENCE),)
    return Turn("conversation", "smalltalk", (reply,), conversation, ranked=ranked, why=scene.word("why_blank"))


def _foreign(scene: Scene, conversation: Conversation, reading: Reading) -> Turn:
    """Say that only English is read, and where to ring; who can be asked is offered as for any first miss."""
    offered = _unsure_offers(scene, conversation, reading, "today")
    choices = (Choice("ask_dsl", scene.word("choice_ask_dsl")),) if offered else ()
    return Turn(
        outcome="out_of_scope",
        intent="out_of_scope",
        replies=(Reply("conversation", scene.message("english_only"), choices=choices),),
        conversation=replace(conversation, topic=None, choices=choices),
        ranked=_first(reading.ranked, "out_of_scope", RULE_CONFIDENCE),
        offers=offered,
        why=scene.word("why_foreign"),
    )


def _choose(scene: Scene, conversation: Conversation, reading: Reading) -> Turn:
    near = tuple(one for one in reading.ranked if _is_topic(scene, one.intent))[:_MOST_TOPICS]
    if not near:
        return miss(scene, conversation, reading)
    offered = _unsure_offers(scene, conversation, reading, "today")
    choices = [Choice(f"topic:{ranked.intent}", scene.title(ranked.intent)) for ranked in near]
    choices.append(Choice("none", scene.word("choice_none")))
    if offered:
        choices.append(Choice("ask_dsl", scene.word("choice_ask_dsl")))
    before = _lines_before(scene, reading)
    emergency = any(scene.content.intents[ranked.intent].outcome == "urgent" for ranked in near)
    if (reading.worry or emergency) and not reading.urgency.doubtful:
        before = scene.message("danger_line") + before
    after = hours_line(scene) if offered else ()
    reply = Reply("choose", before + scene.message("choose_intro") + after, choices=tuple(choices))
    return Turn(
        outcome="choose",
        intent=None,
        replies=(reply,),
        conversation=replace(conversation, topic=None, choices=tuple(choices)),
        ranked=near,
        offers=offered,
        why=scene.word("why_close", titles=", ".join(scene.title(ranked.intent) for ranked in near)),
    )


def _lines_before(scene: Scene, reading: Reading, *, danger: bool = True) -> tuple[Paragraph, ...]:
    """What is due before anything but an emergency: where to ring if this is one after all, then privacy."""
    lines: tuple[Paragraph, ...] = ()
    if reading.urgency.doubtful and danger:
        lines += scene.message("danger_line")
    if reading.identities:
        lines += scene.message("privacy_line")
    return lines


def _offered(scene: Scene, conversation: Conversation, intent: str) -> tuple[Offer, ...]:
    answer_ = scene.content.answers[intent]
    if conversation.staff_concern or not answer_.ask_dsl:
        return ()
    return offers(scene, answer_.urgency, scene.title(intent), conversation.left_out)


def _unsure_offers(scene: Scene, conversation: Conversation, reading: Reading, urgency: Urgency) -> tuple[Offer, ...]:
    """Whom to ask about what was not understood: nobody that it names, for it may be about them."""
    if conversation.staff_concern:
        return ()
    left_out = conversation.left_out | reading.mentioned
    return offers(scene, urgency, scene.word("topic_uncertain"), left_out)


def _rules_out_everybody(reading: Reading) -> bool:
    return reading.concern.staff and (reading.concern.sure or not reading.concern.people)


def _is_topic(scene: Scene, intent: str) -> bool:
    return scene.content.intents[intent].outcome not in {"out_of_scope", "conversation"}


def _first(ranked: Sequence[Ranked], intent: str, confidence: float) -> tuple[Ranked, ...]:
    return (Ranked(intent, confidence), *(one for one in ranked if one.intent != intent))


def _percent(confidence: float) -> str:
    return f"{confidence * 100:.0f}"


def _why_unsure(scene: Scene, reading: Reading) -> str:
    if not reading.ranked or reading.verdict == "far":
        return scene.word("why_far")
    best = reading.ranked[0]
    return scene.word("why_unsure", title=scene.title(best.intent), percent=_percent(best.confidence))


def _why_matched(scene: Scene, reading: Reading, best: Ranked) -> str:
    title = scene.title(best.intent)
    values = {"title": title, "percent": _percent(best.confidence), "nearest": best.nearest or title}
    lines = [scene.word("why_matched", **values)]
    lines += [scene.word("why_repaired", typed=typed, read=read) for typed, read in reading.repaired]
    return " ".join(lines)
