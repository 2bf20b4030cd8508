"""What many tests share: the real content, the real service, and a copy of the content that a test may spoil."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from bot.content.load import load_content
from bot.content.model import Content
from bot.service import Service, load_service

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture(scope="session")
def content() -> Content:
    return load_content(ROOT)


@pytest.fixture(scope="session")
def service() -> Service:
    # Kept from run to run: the fitted matcher is cached by a hash of content and code.
    return load_service(ROOT, None, ROOT / ".build" / "cache")


@pytest.fixture(scope="session")
def pristine(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("content")
    shutil.copytree(ROOT / "intents", folder / "intents")
    shutil.copytree(ROOT / "knowledge", folder / "knowledge")
    return folder


@pytest.fixture
def spoil(pristine: Path) -> Iterator[Callable[[str, str, str], Path]]:
    """Replace words in one file of a copy of the content; whatever a test spoils is put right after it."""
    before: dict[Path, str] = {}

    def replace(file: str, old: str, new: str) -> Path:
        path = pristine / file
        text = path.read_text("utf-8")
        assert old in text, f"{file} does not hold what the test wants to spoil"
        before.setdefault(path, text)
        path.write_text(text.replace(old, new, 1), "utf-8")
        return pristine

    yield replace
    for path, text in before.items():
        path.write_text(text, "utf-8")
