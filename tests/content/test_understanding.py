"""How well messages are understood, on sentences that nobody who wrote the bot had seen. Rates, not single sentences:
the figures and what remains wrong stand in docs/understanding.md."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

import pytest

from bot.dialogue.plain import plain_replies
from bot.dialogue.turn import Turn
from bot.service import Service
from tests.content.twins import judge, read

pytestmark = pytest.mark.slow
URGENT = ("immediate_danger", "crime_suspected", "child_is_user", "user_crisis")


def said(service: Service, text: str) -> Turn:
    return service.say(service.conversation(), text).turn


def share(hits: Iterable[bool]) -> float:
    found = list(hits)
    return sum(found) / len(found)


def test_emergencies_are_seldom_missed_and_hardly_ever_in_silence(service: Service) -> None:
    read_ = {text: said(service, text) for kind in URGENT for text in read("emergencies.yaml")[kind]}
    missed = {text: turn for text, turn in read_.items() if turn.outcome != "urgent"}
    silent = [text for text, turn in missed.items() if "999" not in plain_replies(turn.replies)]
    assert len(missed) / len(read_) <= 0.09
    assert len(silent) / len(read_) <= 0.02


def test_danger_is_missed_least_of_all(service: Service) -> None:
    missed = [text for text in read("emergencies.yaml")["immediate_danger"] if said(service, text).outcome != "urgent"]
    assert len(missed) <= 7


def test_what_only_sounds_like_an_emergency_seldom_sets_it_off(service: Service) -> None:
    assert share(said(service, text).outcome == "urgent" for text in read("emergencies.yaml")["none"]) <= 0.09


def test_a_worry_about_staff_is_seen_and_its_subject_is_left_out(service: Service) -> None:
    directory = service.library.directory
    site = directory.site(None)
    roles = {"dsl": [site.dsl], "deputy": site.deputies, "head": [site.head], "senior_lead": [site.senior_lead]}
    ids = {person.name: [person.id] for person in directory.people}
    pinged, seen = [], []
    rows = [row for row in read("staff.yaml")["messages"] if row["kind"] == "staff"]
    for row in rows:
        turn = said(service, row["text"])
        about = {person for who in row["about"] for person in (*roles.get(who, ()), *ids.get(who, ()))}
        if about & {offer.asked.person.id for offer in turn.offers}:
            pinged.append(row["text"])
        seen.append(turn.conversation.staff_concern or bool(turn.conversation.left_out) or turn.outcome == "urgent")
    assert share(seen) >= 0.8
    assert len(pinged) <= 3


def test_staff_who_are_only_named_are_still_asked(service: Service) -> None:
    rows = [row for row in read("staff.yaml")["messages"] if row["kind"] in {"contact", "absent", "mentioned", "other"}]
    assert share(said(service, row["text"]).conversation.staff_concern for row in rows) <= 0.3


def test_no_pair_that_parts_on_a_word_is_answered_alike(service: Service) -> None:
    alike = {}
    for pair in read("contrasts.yaml")["pairs"]:
        first, second = (said(service, pair[side]["text"]) for side in ("a", "b"))
        wanted = [pair[side]["intent"] for side in ("a", "b")]
        if first.outcome == "answer" == second.outcome and first.intent == second.intent and wanted[0] != wanted[1]:
            alike[pair["a"]["text"]] = str(first.intent)
    judge("contrasts", alike)


def test_a_follow_up_leans_on_what_was_last_talked_of(service: Service) -> None:
    rows = read("talk.yaml")["follow_ups"]
    turns = [(_following(service, row["topic"], row["then"]), row["intent"]) for row in rows]
    right = [turn.intent == intent or intent in _offered(turn) for turn, intent in turns]
    wrong = [turn.intent not in {None, intent} and turn.outcome == "answer" for turn, intent in turns]
    assert share(right) >= 0.6
    assert share(wrong) <= 0.05


def test_a_correction_is_not_answered_with_the_same_again(service: Service) -> None:
    rows = read("talk.yaml")["corrections"]
    same = [
        row["then"]
        for row in rows
        if row["intent"] != row["topic"] == _following(service, row["topic"], row["then"]).intent
    ]
    assert len(same) <= 2


def test_two_questions_are_both_answered_where_both_are_sure(service: Service) -> None:
    turns = [(said(service, row["text"]), set(row["intents"])) for row in read("talk.yaml")["two_questions"]]
    both = [intents <= {turn.intent, *turn.also} for turn, intents in turns]
    foreign = [bool(({turn.intent, *turn.also} - {None}) - intents) for turn, intents in turns]
    assert share(both) >= 0.15
    assert share(foreign) <= 0.1


def test_one_question_in_a_story_gets_one_answer(service: Service) -> None:
    turns = [said(service, row["text"]) for row in read("talk.yaml")["one_question"]]
    assert share(bool(turn.also) for turn in turns) <= 0.05


def test_other_languages_are_told_that_only_english_is_read_with_where_to_ring(service: Service) -> None:
    replies = [plain_replies(said(service, text).replies) for text in read("talk.yaml")["other_language"]]
    assert share("only read English" in reply for reply in replies) >= 0.93
    assert all("999" in reply for reply in replies if "only read English" in reply)


def test_odd_english_is_english(service: Service) -> None:
    replies = [plain_replies(said(service, text).replies) for text in read("talk.yaml")["english_odd"]]
    assert share("only read English" in reply for reply in replies) <= 0.05


def test_identities_are_hidden_and_what_is_none_is_left_alone(service: Service) -> None:
    data = read("more_identities.yaml")
    left: list[str] = []
    for row in data["messages"]:
        redacted = service.reader.read(row["text"]).redacted
        left += [identity for identity in row["identities"] if identity in redacted]
    whole = sum(len(row["identities"]) for row in data["messages"])
    assert len(left) / whole <= 0.06
    assert share(service.reader.read(text).redacted != text for text in data["clean"]) <= 0.08


def test_a_third_hand_gets_wrong_answers_as_seldom_as_promised(service: Service) -> None:
    intents = service.library.content.intents
    given = [
        (said(service, text), topic)
        for topic, texts in read("fresh.yaml").items()
        if topic in intents and intents[topic].outcome == "answer"
        for text in texts
    ]
    answered = [(turn.intent, topic) for turn, topic in given if turn.outcome == "answer"]
    assert len(answered) / len(given) >= 0.5
    assert share(intent != topic for intent, topic in answered) <= 0.03


def test_what_is_none_of_ours_is_not_answered(service: Service) -> None:
    far, near = (read("fresh.yaml")[f"out_of_scope_{which}"] for which in ("far", "near"))
    assert share(said(service, text).outcome in {"answer", "urgent"} for text in far) <= 0.03
    assert share(said(service, text).outcome in {"answer", "urgent"} for text in near) <= 0.1


def _following(service: Service, topic: str, text: str) -> Turn:
    return service.say(replace(service.conversation(), topic=topic), text).turn


def _offered(turn: Turn) -> Sequence[str]:
    return [one.intent for one in turn.ranked] if turn.outcome == "choose" else []
