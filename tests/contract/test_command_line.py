"""The commands as others call them: a process, its output, its exit code (docs/commands.md)."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[2]
RESULT_KEYS = [
    "text", "outcome", "intent", "also", "confidence", "candidates", "reply", "citations", "choices", "escalation",
    "redacted", "why", "ms",
]  # fmt: skip


def run(
    *words: str, given: bytes = b"", environment: dict[str, str] | None = None
) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [sys.executable, "-m", "bot", *words],
        input=given,
        capture_output=True,
        timeout=120,
        check=False,
        env={**os.environ, "SAFEGUARDING_BOT_CACHE": str(ROOT / ".build" / "cache"), **(environment or {})},
    )


def asked(given: bytes, *words: str) -> list[dict[str, Any]]:
    done = run("ask", "--json", *words, given=given)
    assert done.returncode == 0, done.stderr
    return [json.loads(line) for line in done.stdout.splitlines()]


@pytest.mark.usefixtures("service")
def test_a_question_a_line_gives_a_result_a_line_in_the_shape_of_the_contract() -> None:
    lines = [
        b"mum is refusing to sign, am i stuck",
        b'{"text": "what is rule 4"}',
        b"",
        b"   ",
        b'{"text": 4}',
        b"{not json",
        b'["a", "list"]',
        b"\xff\xfe\x00",
        b'{"text": "\\ud800 half a pair"}',
        "🙂🙂🙂".encode(),
        b"x" * 30_000,
        b"the last line has no line end",
    ]
    results = asked(b"\n".join(lines))

    assert len(results) == len(lines)
    for result in results:
        assert list(result) == RESULT_KEYS
        assert isinstance(result["ms"], float)
        assert result["reply"].strip()
        assert result["why"].strip()
    assert results[1]["text"] == "what is rule 4"
    assert results[4]["text"] == '{"text": 4}'
    assert results[0]["redacted"] == results[0]["text"]


@pytest.mark.usefixtures("service")
def test_what_a_result_says_fits_together() -> None:
    given = "\n".join(
        [
            "mum is refusing to sign, am i stuck",
            "he has a knife outside the gate right now",
            "talk to my dsl please",
            "whats the weather like in leeds",
            "hello",
            "who is my dsl",
        ]
    )
    refused, danger, talk, weather, hello, who = asked(given.encode())

    assert (refused["outcome"], refused["intent"]) == ("answer", "consent_refused")
    assert refused["candidates"][0] == {"intent": "consent_refused", "confidence": refused["confidence"]}
    assert {"source", "version", "place", "fact", "url"} == set(refused["citations"][0])
    assert refused["escalation"][0]["sent"] is False
    assert (danger["outcome"], danger["intent"]) == ("urgent", "immediate_danger")
    assert "999" in " ".join(danger["reply"].split()[:20])
    assert [one["role"] for one in danger["escalation"]] == ["DSL", "deputy DSL", "deputy DSL"]
    assert (talk["outcome"], talk["intent"]) == ("escalate", "talk_to_dsl")
    assert talk["escalation"][0]["message"] in talk["reply"]
    assert (weather["outcome"], weather["intent"]) == ("out_of_scope", "out_of_scope")
    assert (hello["outcome"], hello["intent"]) == ("conversation", "smalltalk")
    assert "Priya Shah" in who["reply"]
    for result in (talk, weather, hello):
        assert result["citations"] == []


@pytest.mark.usefixtures("service")
def test_a_name_never_comes_back() -> None:
    (result,) = asked(b"Jayden Okonkwo in 4B told me his uncle hits him, can i tell social care without asking mum")

    shown = json.dumps({key: value for key, value in result.items() if key != "text"})
    assert "Jayden" not in shown
    assert "Okonkwo" not in shown
    assert result["redacted"].startswith("[name]")
    assert "keep names" in result["reply"]


@pytest.mark.usefixtures("service")
def test_a_site_is_answered_with_its_own_people() -> None:
    (result,) = asked(b"who is my dsl", "--site", "riverside_club")
    assert "Denise Walker" in result["reply"]


@pytest.mark.usefixtures("service")
def test_at_night_the_duty_team_is_named() -> None:
    (result,) = asked(b"mum is refusing to sign, am i stuck", "--at", "2026-11-14T23:00")
    assert "01632 960102" in result["reply"]


@pytest.mark.usefixtures("service")
def test_a_question_for_a_person_is_plain_text_in_a_pipe() -> None:
    done = run("ask", "who is my dsl")

    assert done.returncode == 0
    assert b"Priya Shah" in done.stdout
    assert b"\x1b[" not in done.stdout


@pytest.mark.usefixtures("service")
def test_a_conversation_in_the_terminal_takes_choices_by_number() -> None:
    done = run("chat", "--as", "anna", given=b"who is my dsl\n1\n")

    assert done.returncode == 0
    assert b"Nothing has been sent from here" in done.stdout


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (["ask", "--site", "nowhere", "hello"], "There is no site called nowhere"),
        (["ask", "--at", "teatime", "hello"], "teatime is not a time"),
        (["serve", "--playground", "--host", "0.0.0.0"], "runs only on this machine"),  # noqa: S104 - it is refused
        (["evaluate", "--test", "nothing.json"], "nothing.json cannot be read"),
    ],
)
def test_bad_usage_is_one_plain_sentence_and_exit_2(words: list[str], says: str) -> None:
    done = run(*words)

    assert done.returncode == 2, done
    assert says in done.stderr.decode()
    assert b"Traceback" not in done.stderr
    assert len(done.stderr.decode().strip().splitlines()) == 1


def test_an_unknown_option_is_refused_with_exit_2() -> None:
    done = run("ask", "--colour", "red")
    assert done.returncode == 2
    assert b"Traceback" not in done.stderr


@pytest.mark.parametrize("command", ["ask", "chat", "check", "evaluate", "serve"])
def test_every_command_has_help(command: str) -> None:
    done = run(command, "--help")
    assert done.returncode == 0
    assert b"--help" in done.stdout


def test_check_is_clean_on_the_content_that_ships() -> None:
    done = run("check")
    assert done.returncode == 0, done.stdout
    assert b"no fault" in done.stdout


def test_check_names_file_and_line_and_exits_1(tmp_path: Path) -> None:
    directory = tmp_path / "directory.yaml"
    text = (ROOT / "knowledge" / "directory.yaml").read_text("utf-8")
    directory.write_text(text.replace("dsl: priya_shah", "dsl: nobody"), "utf-8")
    done = run("check", environment={"SAFEGUARDING_BOT_DIRECTORY": str(directory)})

    assert done.returncode == 1
    assert b"directory.yaml:8: there is no person" in done.stdout
    assert done.stderr.decode().strip() == "1 fault(s)."


def test_evaluate_fits_and_scores_on_files(tmp_path: Path) -> None:
    train, test, far = tmp_path / "train.json", tmp_path / "test.json", tmp_path / "far.json"
    pairs = [
        [f"{word} the {thing}", word] for word in ("open", "close", "paint") for thing in ("door", "gate", "box", "lid")
    ]
    train.write_text(json.dumps(pairs), "utf-8")
    test.write_text(json.dumps([["open the window", "open"], ["paint the wall", "paint"]]), "utf-8")
    far.write_text(json.dumps(["how deep is the sea"]), "utf-8")
    done = run("evaluate", "--train", str(train), "--test", str(test), "--out-of-scope", str(far), "--json")

    assert done.returncode == 0, done.stderr
    score = json.loads(done.stdout)
    assert set(score) == {
        "accuracy", "top3", "answered", "wrong_of_answered", "threshold", "out_of_scope", "ms", "fit_s", "rss_mb",
    }  # fmt: skip
    assert score["accuracy"] == 1.0
    assert set(score["out_of_scope"]["far.json"]) == {"auroc", "answered", "refused_at_95"}


def test_evaluate_without_twin_tests_asks_for_a_file(pristine: Path) -> None:
    done = run("evaluate", environment={"SAFEGUARDING_BOT_CONTENT": str(pristine)})

    assert done.returncode == 2
    assert b"There is nothing to score on" in done.stderr


def test_content_that_is_wrong_stops_the_bot_with_a_sentence(tmp_path: Path) -> None:
    done = run("ask", "hello", environment={"SAFEGUARDING_BOT_CONTENT": str(tmp_path)})

    assert done.returncode == 1
    assert b"No content was found" in done.stderr
    assert b"Traceback" not in done.stderr


@pytest.mark.usefixtures("service")
def test_the_first_result_comes_before_the_second_question_is_asked() -> None:
    process = subprocess.Popen(
        [sys.executable, "-m", "bot", "ask", "--json"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env={**os.environ, "SAFEGUARDING_BOT_CACHE": str(ROOT / ".build" / "cache")},
    )
    with process:
        assert process.stdin
        assert process.stdout
        process.stdin.write(b"who is my dsl\n")
        process.stdin.flush()
        first = json.loads(process.stdout.readline())
        process.stdin.close()
    assert first["intent"] == "who_is_my_dsl"
