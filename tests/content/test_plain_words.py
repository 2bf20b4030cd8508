"""Answers are in plain words: about the reading age of twelve."""

from __future__ import annotations

import re

from bot.content.model import Answer, Content

_GROUPS = re.compile(r"[aeiouy]{1,2}")
_SILENT = re.compile(r"(?:[^laeiouy]es|ed|[^laeiouy]e)$")


def syllables(word: str) -> int:
    """A count by groups of vowels, a silent ending left out: near enough for an average."""
    plain = re.sub(r"[^a-z]", "", word.lower())
    if len(plain) <= 3:
        return min(1, len(plain))
    return max(1, len(_GROUPS.findall(_SILENT.sub("", plain).removeprefix("y"))))


def grade(text: str) -> float:
    """School grade by Flesch and Kincaid (1975): reading age less five."""
    sentences = [part for part in re.split(r"(?<=[.!?:])\s+|\n+", text) if re.search(r"[a-z]", part)]
    words = re.findall(r"[A-Za-z'’-]+", text)
    return 0.39 * len(words) / len(sentences) + 11.8 * sum(map(syllables, words)) / len(words) - 15.59


def body(answer: Answer) -> str:
    return "\n".join(paragraph.text for variant in answer.variants for paragraph in variant.paragraphs)


def test_the_measure_tells_plain_words_from_others() -> None:
    assert grade("Tell your DSL now. Do not wait for me.") < 3
    assert grade("Organisational arrangements necessitate proportionate, justifiable interagency communication.") > 15


def test_no_answer_reads_above_the_ninth_grade_and_most_far_below(content: Content) -> None:
    grades = {intent: grade(body(answer)) for intent, answer in content.answers.items()}
    assert {intent: round(found, 1) for intent, found in grades.items() if found > 9.5} == {}
    assert sum(grades.values()) / len(grades) < 6
