"""The encoder's second head."""

from __future__ import annotations

import numpy as np

from bot.operations import encoder_graph, minilm
from bot.understanding.alarms import ALARMS, URGENCY, loudest
from bot.understanding.encoder import Encoder
from bot.understanding.matcher import Matcher
from bot.understanding.sentences import WINDOW, windows


def test_the_loudest_part_of_a_message_speaks_for_it() -> None:
    quiet = np.array([0.9, 0.05, 0.03, 0.01, 0.01, 0.2, 0.7, 0.1], np.float32)
    loud = np.array([0.1, 0.2, 0.6, 0.05, 0.05, 0.9, 0.05, 0.05], np.float32)
    heard = loudest(np.array([quiet, loud]))
    assert heard.kind == "crime_suspected"
    assert np.isclose(heard.emergency, 0.9)
    assert np.isclose(heard.staff, 0.7)


def test_shares_sum_to_one_for_each_head(encoder: Encoder) -> None:
    shares = encoder.read(["he has a knife at the gate", "may I share this?", ""]).alarms
    assert shares.shape == (3, len(ALARMS))
    assert np.allclose(shares[:, : len(URGENCY)].sum(axis=1), 1, atol=1e-4)
    assert np.allclose(shares[:, len(URGENCY) :].sum(axis=1), 1, atol=1e-4)


def test_reading_gives_the_same_vectors_as_encoding(encoder: Encoder, varied: list[str]) -> None:
    for text in varied[::40]:
        assert np.array_equal(encoder.read([text]).vectors, encoder.encode([text]))


def test_plain_cases_are_heard_as_what_they_are(encoder: Encoder) -> None:
    told = {
        "he is outside the school now with a knife": "immediate_danger",
        "im 12 and my dad hurts me": "child_is_user",
        "i dont want to live any more, i have the tablets here": "user_crisis",
        "mum has said no to early help, can i still share": "none",
    }
    shares = encoder.read(list(told)).alarms[:, : len(URGENCY)]
    assert [URGENCY[at] for at in shares.argmax(axis=1)] == list(told.values())


def test_small_integers_hear_what_full_precision_hears(encoder: Encoder, varied: list[str]) -> None:
    weights, vocab = encoder_graph.reviewed(encoder_graph.find_model())
    exact = Encoder(
        minilm.build(weights, for_int8=False).SerializeToString(),
        minilm.build_alarm(weights, encoder_graph.tuned(), for_int8=False).SerializeToString(),
        vocab,
    )
    difference = np.abs(encoder.read(varied).alarms - exact.read(varied).alarms)
    assert difference.mean() < 0.02
    assert np.quantile(difference, 0.99) < 0.2


def test_a_long_text_is_heard_to_its_end(matcher: Matcher) -> None:
    calm = (
        "We met the parents of the new class on Monday and told them about the reading scheme. Most of them had read "
        "the letter. A few asked about school dinners and about the trip to the farm in June. I wrote the minutes the "
        "next morning and sent them to the office. After that I had a look at our list of contacts, which is two years "
        "old, and asked the secretary to renew it before half term. The governors will read the new policy in March. "
        "Please let me know whether the privacy notice has to change too."
    )
    assert matcher.read_message(calm).alarms.emergency < 0.5
    alarmed = matcher.read_message(f"{calm} He is outside with a knife now and says he will kill her.")
    assert alarmed.alarms.emergency > 0.5


def test_windows_overlap_and_reach_the_last_word() -> None:
    text = " ".join(map(str, range(200)))
    made = windows(text)
    assert made[0].split()[0] == "0"
    assert made[-1].split()[-1] == "199"
    assert all(len(one.split()) <= WINDOW for one in made)
    assert windows("short") == []
