"""The reading lists are what the content says today."""

from __future__ import annotations

from pathlib import Path

from bot.operations.reading_list import review, sample_scene, snapshot

ROOT = Path(__file__).resolve().parents[2]
RENEW = "run `make snapshot` and read the difference"


def test_the_snapshot_of_every_answer_is_up_to_date() -> None:
    assert (ROOT / "tests/content/answers.md").read_text("utf-8") == snapshot(sample_scene()), RENEW


def test_the_list_for_review_is_up_to_date() -> None:
    assert (ROOT / "docs/review.md").read_text("utf-8") == review(sample_scene()), RENEW
