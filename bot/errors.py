"""Every error that the bot raises on purpose.

BotError                  a sentence out of wording.yaml; the command line prints it and exits
├── UsageError            the command was called in a way that cannot be served (exit 2)
├── ConfigurationError    a setting does not fit (exit 2)
└── ContentError          files in intents/, knowledge/ or the directory are wrong; carries each fault (exit 1)
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from bot.wording import say


@dataclass(frozen=True, order=True)
class Fault:
    """One thing wrong in a content file: where it is, and a plain sentence that says what to do."""

    file: str
    line: int
    key: str
    sentence: str = field(compare=False)
    warning: bool = False

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.sentence}"


def fault(file: str, line: int, key: str, *, warning: bool = False, **values: object) -> Fault:
    """Make a fault whose sentence is `fault_<key>` of wording.yaml."""
    return Fault(file, line, key, say(f"fault_{key}", **values), warning)


class BotError(Exception):
    """Base of all: its text is one plain sentence for the person at the keyboard."""

    exit_code = 1

    def __init__(self, key: str, **values: object) -> None:
        self.key = key
        super().__init__(say(key, **values))


class UsageError(BotError):
    """Raised where a command's words do not fit together."""

    exit_code = 2


class ConfigurationError(BotError):
    """Raised where a setting is missing or wrong; names the setting, and never a secret's value."""

    exit_code = 2


class ContentError(BotError):
    """Raised where content is refused; `faults` has every one found, in order of file and line."""

    def __init__(self, faults: Sequence[Fault]) -> None:
        self.faults = tuple(sorted(faults))
        super().__init__("content_refused", count=len(self.faults), first=str(self.faults[0]))
