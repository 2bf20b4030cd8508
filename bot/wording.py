"""The sentences for people who run, check or develop the bot, by key, out of `wording.yaml` beside this file.

They ship in the package, apart from what practitioners read (`knowledge/messages.yaml`), because they must
still be there when the content cannot be read. So does the static emergency message.
"""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from typing import cast

import yaml


@cache
def _sentences() -> dict[str, str]:
    text = files("bot").joinpath("wording.yaml").read_text("utf-8")
    return cast("dict[str, str]", yaml.safe_load(text))


def say(key: str, **values: object) -> str:
    """Return the sentence `key` with its `{places}` filled in. Raises KeyError for an unknown key."""
    return _sentences()[key].format(**values).strip()


def keys() -> frozenset[str]:
    """Return every key there is (tests hold them against the code that uses them)."""
    return frozenset(_sentences())
