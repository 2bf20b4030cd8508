"""What the bot says to a reading, whatever the reading."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import get_args

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.content.directory import load_directory
from bot.content.load import load_content
from bot.dialogue.choose import pressed
from bot.dialogue.compose import Library, Scene
from bot.dialogue.plain import plain_replies
from bot.dialogue.respond import respond
from bot.dialogue.turn import Conversation, Turn
from bot.understanding.reading import STAFF_CONCERN, Reading, Verdict
from tests.unit.dialogue.readings import NO_CONCERN, about, reading

ROOT = Path(__file__).resolve().parents[3]
LIBRARY = Library(load_content(ROOT), load_directory(ROOT / "knowledge" / "directory.yaml"))
SCENE = Scene(LIBRARY, LIBRARY.directory.site(None))
FRESH = Conversation(site="larkfield_primary")
URGENT = ("immediate_danger", "crime_suspected", "child_is_user", "user_crisis")
INTENTS = sorted(LIBRARY.content.intents)


def text(turn: Turn) -> str:
    return plain_replies(turn.replies)


def test_a_sure_reading_is_answered_with_citations_and_a_label() -> None:
    turn = respond(SCENE, FRESH, reading("consent_refused"))

    assert (turn.outcome, turn.intent) == ("answer", "consent_refused")
    assert turn.replies[0].citations
    assert "2024 guidance, as reported by" in text(turn)


def test_the_dsl_is_offered_under_an_answer_with_the_very_message_that_they_would_get() -> None:
    turn = respond(SCENE, FRESH, reading("consent_refused"))

    (offer,) = turn.offers
    assert offer.asked.person.name == "Priya Shah"
    assert offer.message.startswith("A colleague at Larkfield Primary School asks you to get in touch.")
    assert [choice.id for choice in turn.replies[0].choices] == ["ask_dsl"]


@pytest.mark.parametrize("kind", URGENT)
def test_an_emergency_comes_before_everything(kind: str) -> None:
    turn = respond(SCENE, FRESH, reading("golden_rule_detail", urgent=kind, identities=("name",), worry=True))

    assert (turn.outcome, turn.intent) == ("urgent", kind)
    first = " ".join(text(turn).split()[:22])
    assert "999" in first
    assert "?" not in first


def test_a_child_or_an_adult_in_crisis_is_never_pinged_about() -> None:
    for kind in ("child_is_user", "user_crisis"):
        assert respond(SCENE, FRESH, reading(urgent=kind)).offers == ()


def test_danger_asks_the_dsl_and_the_deputies_at_once() -> None:
    turn = respond(SCENE, FRESH, reading(urgent="immediate_danger"))

    assert [offer.asked.person.name for offer in turn.offers] == ["Priya Shah", "Sam Okafor", "Helen Price"]
    assert {offer.urgency for offer in turn.offers} == {"emergency"}


def test_identities_add_a_line_and_change_nothing_else() -> None:
    with_names = respond(SCENE, FRESH, reading("consent_refused", identities=("name",)))
    without = respond(SCENE, FRESH, reading("consent_refused"))

    assert (with_names.outcome, with_names.intent) == (without.outcome, without.intent)
    assert "keep names" in text(with_names)
    assert text(without) in text(with_names)


def test_doubtful_danger_keeps_its_answer_and_says_where_to_ring() -> None:
    turn = respond(SCENE, FRESH, reading("consent_needed", doubtful=True))

    assert turn.outcome == "answer"
    assert "ring 999 first" in text(turn).splitlines()[0]


def test_three_close_topics_are_offered_by_their_titles() -> None:
    turn = respond(SCENE, FRESH, reading("consent_needed", "consent_refused", "inform_family", verdict="close"))

    assert turn.outcome == "choose"
    assert turn.intent is None
    ids = [choice.id for choice in turn.replies[0].choices]
    assert ids == ["topic:consent_needed", "topic:consent_refused", "topic:inform_family", "none", "ask_dsl"]
    assert not any("_" in choice.label for choice in turn.replies[0].choices)


def test_where_an_emergency_is_among_the_choices_999_is_said_first() -> None:
    turn = respond(SCENE, FRESH, reading("child_disclosed_to_me", "immediate_danger", verdict="close"))
    assert "ring 999 first" in text(turn).splitlines()[0]


def test_a_pressed_topic_is_answered_and_its_buttons_are_gone() -> None:
    turn = respond(SCENE, FRESH, reading("consent_needed", "consent_refused", verdict="close"))
    answered = pressed(SCENE, turn.conversation, "topic:consent_refused")

    assert answered.intent == "consent_refused"
    late = pressed(SCENE, answered.conversation, "topic:consent_needed")
    assert "no longer open" in text(late)


def test_asking_for_the_dsl_shows_the_very_message_and_does_not_say_that_it_was_sent() -> None:
    turn = respond(SCENE, FRESH, reading("retention"))
    asked = pressed(SCENE, turn.conversation, "ask_dsl")

    assert asked.effects[0].offers[0].message in text(asked)
    assert "sent" not in text(asked)


def test_none_of_these_is_a_miss() -> None:
    turn = respond(SCENE, FRESH, reading("consent_needed", "consent_refused", verdict="close"))
    missed = pressed(SCENE, turn.conversation, "None of these")

    assert missed.outcome == "escalate"
    assert missed.conversation.misses == 1


def test_the_second_miss_in_a_row_shows_the_exact_message_and_an_answer_starts_the_count_again() -> None:
    first = respond(SCENE, FRESH, reading(verdict="unsure"))
    second = respond(SCENE, first.conversation, reading(verdict="unsure"))

    assert first.offers[0].message not in text(first)
    assert "I can ask Priya Shah (DSL) for you" in text(first)
    assert second.offers[0].message in text(second)
    answered = respond(SCENE, second.conversation, reading("retention"))
    assert answered.conversation.misses == 0


def test_a_first_miss_that_tells_of_a_worry_shows_the_message_at_once_and_is_for_today() -> None:
    turn = respond(SCENE, FRESH, reading(verdict="far", worry=True))

    assert turn.outcome == "escalate"
    assert turn.offers[0].urgency == "today"
    assert turn.offers[0].message in text(turn)


def test_nothing_near_is_out_of_scope_with_a_way_on() -> None:
    turn = respond(SCENE, FRESH, reading(verdict="far"))

    assert (turn.outcome, turn.intent) == ("out_of_scope", "out_of_scope")
    assert turn.ranked[0].intent == "out_of_scope"


def test_a_staff_concern_offers_no_dsl_for_the_whole_conversation() -> None:
    turn = respond(SCENE, FRESH, reading("talk_to_dsl", concern=about(frozenset({"priya_shah"}))))
    assert turn.intent == STAFF_CONCERN
    for later in ("talk_to_dsl", "who_is_my_dsl", "dsl_not_available", "consent_refused", "retention"):
        turn = respond(SCENE, turn.conversation, reading(later))
        assert turn.offers == ()
        assert turn.effects == ()
        assert "Priya" not in text(turn)
        assert not any(choice.id == "ask_dsl" for choice in turn.conversation.choices)
    urgent = respond(SCENE, turn.conversation, reading(urgent="immediate_danger"))
    assert urgent.offers == ()
    assert "DSL" not in text(urgent)


def test_outside_working_hours_the_duty_team_is_named() -> None:
    turn = respond(replace(SCENE, at_work=False), FRESH, reading("consent_refused"))
    assert "01632 960102" in text(turn)


def test_a_rule_is_answered_in_the_version_that_was_named() -> None:
    new = respond(SCENE, FRESH, reading("golden_rule_detail", slots={"rule": "4"}))
    old = respond(SCENE, FRESH, reading("golden_rule_detail", slots={"rule": "4", "version": "2018"}))

    assert text(new).startswith("Rule 4 (2024)")
    assert text(old).startswith("Rule 4 in the 2018 text")
    assert "without consent you may still share" in text(old).lower()


def test_a_switched_off_outside_fact_is_not_cited_and_a_locked_one_stays() -> None:
    settings_ = replace(LIBRARY.directory.settings, hidden_facts=("OUT-12", "OUT-01"))
    scene = replace(SCENE, library=replace(LIBRARY, directory=replace(LIBRARY.directory, settings=settings_)))
    refused = respond(scene, FRESH, reading("consent_refused"))

    assert "OUT-12" not in {citation.fact for citation in refused.replies[0].citations}
    assert "Saying no to a service" not in text(refused)
    danger = respond(scene, FRESH, reading(urgent="immediate_danger"))
    assert "OUT-01" in {citation.fact for citation in danger.replies[0].citations}


readings = st.builds(
    reading,
    st.sampled_from(INTENTS),
    st.sampled_from(INTENTS),
    verdict=st.sampled_from(get_args(Verdict)),
    urgent=st.one_of(st.none(), st.sampled_from(URGENT)),
    doubtful=st.booleans(),
    concern=st.sampled_from([NO_CONCERN, about(frozenset()), about(frozenset({"priya_shah"}), sure=False)]),
    worry=st.booleans(),
    identities=st.sampled_from([(), ("name",)]),
    slots=st.sampled_from([{}, {"rule": "3"}, {"rule": "3", "version": "2018"}, {"version": "2015"}]),
)


@settings(max_examples=300, deadline=None)
@given(st.lists(readings, min_size=1, max_size=4))
def test_whatever_is_said_the_contract_of_a_turn_holds(conversation: list[Reading]) -> None:
    state = FRESH
    concerned = False
    for one in conversation:
        turn = respond(SCENE, state, one)
        state = turn.conversation
        concerned = concerned or (one.concern.staff and (one.concern.sure or not one.concern.people))
        assert text(turn).strip()
        assert "{" not in text(turn)
        assert "[" not in text(turn)
        citations = [citation for reply in turn.replies for citation in reply.citations]
        if turn.outcome == "answer":
            assert citations
        elif turn.outcome != "urgent":
            assert not citations
        if turn.outcome == "choose":
            assert 1 <= len(turn.ranked) <= 3
        if turn.intent is not None:
            assert turn.ranked[0].intent == turn.intent
        assert not {offer.asked.person.id for offer in turn.offers} & state.left_out
        if concerned:
            assert not turn.offers
            assert "ask_dsl" not in {choice.id for choice in state.choices}
        assert (turn.outcome == "urgent") == (turn.intent in URGENT)


def test_further_questions_are_answered_below_the_first_and_the_buttons_stand_last() -> None:
    turn = respond(SCENE, FRESH, reading("consent_needed", also=("retention",)))

    assert (turn.intent, turn.also) == ("consent_needed", ("retention",))
    first, second = turn.replies
    assert not first.choices
    assert [choice.id for choice in second.choices] == ["ask_dsl"]
    assert second.citations


def test_an_emergency_is_answered_before_the_question_beside_it() -> None:
    turn = respond(SCENE, FRESH, reading("golden_rule_detail", urgent="immediate_danger", also=("retention",)))

    assert (turn.outcome, turn.intent, turn.also) == ("urgent", "immediate_danger", ("retention",))
    assert turn.replies[0].kind == "urgent"


@pytest.mark.parametrize("kind", ["user_crisis", "child_is_user"])
def test_a_person_at_risk_gets_no_second_subject(kind: str) -> None:
    assert respond(SCENE, FRESH, reading("retention", urgent=kind, also=("retention",))).also == ()


def test_what_is_not_english_is_told_so_with_where_to_ring() -> None:
    turn = respond(SCENE, FRESH, reading("out_of_scope", verdict="foreign"))

    assert (turn.outcome, turn.intent) == ("out_of_scope", "out_of_scope")
    assert "only read English" in text(turn)
    assert "999" in text(turn)


def test_after_a_staff_concern_every_answer_says_whom_to_leave_out() -> None:
    line = "leave out anyone whom your concern is about"
    concerned = respond(SCENE, FRESH, reading(STAFF_CONCERN, concern=about(frozenset()))).conversation

    assert line in text(respond(SCENE, concerned, reading("child_disclosed_to_me")))
    assert line not in text(respond(SCENE, FRESH, reading("child_disclosed_to_me")))
