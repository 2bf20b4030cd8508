"""The house as drawn in docs/architecture.md."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import yaml

from bot.wording import keys

ROOT = Path(__file__).resolve().parents[2]
MODULES = sorted((ROOT / "bot").rglob("*.py"))


def test_dependencies_run_one_way() -> None:
    done = subprocess.run(
        [str(Path(sys.executable).parent / "lint-imports")], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout


def test_no_module_is_too_long_to_read_in_one_sitting() -> None:
    long = {str(path.relative_to(ROOT)): len(path.read_text("utf-8").splitlines()) for path in MODULES}
    assert not {path: lines for path, lines in long.items() if lines > 400}


def test_every_sentence_for_operators_is_used_and_no_other_is_asked_for() -> None:
    code = "\n".join(path.read_text("utf-8") for path in MODULES)
    quoted = set(re.findall(r"[\"']([a-z_0-9]+)[\"']", code))
    asked_for = {key for key in keys() if {key, key.removeprefix("fault_")} & quoted}
    assert keys() - asked_for == set()


def test_every_message_that_code_needs_is_there_and_none_is_idle() -> None:
    from bot.content.messages import NEEDED

    there = set(yaml.safe_load((ROOT / "knowledge" / "messages.yaml").read_text("utf-8")))
    assert there == set(NEEDED)
    parts = [
        path for path in (ROOT / "bot").rglob("*") if path.suffix in {".py", ".html"} and path.name != "messages.py"
    ]
    words = set(re.findall(r"\w+", "\n".join(path.read_text("utf-8") for path in parts if "_built" not in path.parts)))
    # Some keys are put together of a prefix and what it is about: hidden_phone, role_dsl, urgency_today, page_send.
    made = {key for key in NEEDED if key.startswith(("hidden_", "role_", "urgency_", "page_"))}
    assert {key for key in NEEDED if key not in words} - made == set()


def test_no_registry_and_no_path_of_a_machine_stands_in_a_requirement() -> None:
    for path in (ROOT / "requirements").glob("*.txt"):
        text = path.read_text("utf-8")
        assert "://" not in text
        assert "--hash=sha256:" in text


def test_every_setting_is_documented() -> None:
    from bot.config import Config

    text = (ROOT / "docs" / "configuration.md").read_text("utf-8")
    for name in Config.model_fields:
        assert f"SAFEGUARDING_BOT_{name.upper()}" in text


def test_every_command_is_documented() -> None:
    from bot.cli import app

    text = (ROOT / "README.md").read_text("utf-8") + (ROOT / "docs" / "commands.md").read_text("utf-8")
    for command in app.registered_commands:
        assert command.callback is not None
        assert f"`safeguarding-bot {command.callback.__name__}" in text
