"""Reads the sentences that are held apart: the twins of `intents/`, in another hand than the examples."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

FOLDER = Path(__file__).resolve().parent


@dataclass(frozen=True)
class Twin:
    """A sentence, the intent that it belongs to, and what the reply must and must not hold."""

    text: str = field(repr=False)
    intent: str
    has: tuple[str, ...] = ()
    never: tuple[str, ...] = ()


def read(name: str) -> Mapping[str, Any]:
    data: Mapping[str, Any] = yaml.safe_load((FOLDER / name).read_text("utf-8"))
    return data


def twins() -> list[Twin]:
    found: list[Twin] = []
    for path in sorted((FOLDER / "intents").glob("*/*.yaml")):
        for row in yaml.safe_load(path.read_text("utf-8"))["sentences"]:
            one = row if isinstance(row, dict) else {"text": row}
            found.append(
                Twin(
                    str(one["text"]),
                    path.stem,
                    tuple(map(str, one.get("reply_has") or ())),
                    tuple(map(str, one.get("reply_never") or ())),
                )
            )
    return found


def texts(name: str, key: str = "sentences") -> list[str]:
    return [str(row["text"]) if isinstance(row, dict) else str(row) for row in read(name)[key]]


def judge(section: str, failed: Mapping[str, str]) -> None:
    """Fail on a sentence that is newly wrong, and on one that is on the list of known failures and is right by now."""
    known = {str(text) for text in read("known_failures.yaml").get(section) or ()}
    unexpected = {text: how for text, how in failed.items() if text not in known}
    assert not unexpected, unexpected
    mended = known - set(failed)
    assert not mended, f"take these off the list of known failures: {mended}"
