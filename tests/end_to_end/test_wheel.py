"""The wheel, built and installed into an empty environment, answers from another folder."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import venv
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


def run(*words: str | Path, cwd: Path, given: bytes = b"") -> bytes:
    environment = {key: value for key, value in os.environ.items() if not key.startswith("PYTHON")}
    # The fitted matcher has the same key in the wheel, as content, code and encoder are the same.
    environment["SAFEGUARDING_BOT_CACHE"] = str(ROOT / ".build" / "cache")
    done = subprocess.run(words, cwd=cwd, input=given, capture_output=True, env=environment, timeout=600, check=False)
    assert done.returncode == 0, done.stderr.decode()
    return done.stdout


@pytest.mark.slow
@pytest.mark.usefixtures("service")
def test_the_wheel_answers_from_another_folder(tmp_path: Path) -> None:
    built = tmp_path / "built"
    run(sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", built, cwd=ROOT)
    (wheel,) = built.glob("*.whl")
    home = tmp_path / "home"
    venv.create(home / "venv", with_pip=True)
    python = home / "venv" / "bin" / "python"
    quiet = ("--quiet", "--disable-pip-version-check")
    requirements = ROOT / "requirements" / "app.txt"
    run(python, "-m", "pip", "install", *quiet, "--require-hashes", "--no-deps", "-r", requirements, cwd=home)
    run(python, "-m", "pip", "install", *quiet, "--no-deps", wheel, cwd=home)
    run(python, "-m", "pip", "check", cwd=home)

    command = home / "venv" / "bin" / "safeguarding-bot"
    result = json.loads(run(command, "ask", "--json", cwd=home, given=b"who is my dsl\n"))

    assert result["intent"] == "who_is_my_dsl"
    assert "Priya Shah" in result["reply"]
    assert b"no fault" in run(command, "check", cwd=home)
