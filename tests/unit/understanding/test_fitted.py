import os
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from bot.understanding.encoder import Encoder
from bot.understanding.fitted import KEPT, fitted_matcher
from bot.understanding.matcher import Matcher
from tests.unit.understanding.examples import EXAMPLES

FEW = [pair for pair in EXAMPLES if pair[1] in {"renew_loan", "join", "pay_fine"}]
TEXT = "i want to pay"


@pytest.fixture
def fits(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """Grows by one each time that a matcher is really fitted."""
    counted: list[int] = []
    fit = Matcher.fit

    def counting(self: Matcher, examples: list[tuple[str, str]], elsewhere: list[str]) -> None:
        counted.append(len(examples))
        fit(self, examples, elsewhere)

    monkeypatch.setattr(Matcher, "fit", counting)
    return counted


def test_the_second_time_it_is_read_from_the_cache(tmp_path: Path, encoder: Encoder, fits: list[int]) -> None:
    first = fitted_matcher(FEW, encoder, ["DSL"], cache_folder=tmp_path / "made")
    second = fitted_matcher(FEW, encoder, ["DSL"], cache_folder=tmp_path / "made")
    assert len(fits) == 1
    assert first.read(TEXT) == second.read(TEXT)


def test_anything_that_changes_the_outcome_changes_the_file(tmp_path: Path, encoder: Encoder) -> None:
    fitted_matcher(FEW, None, cache_folder=tmp_path)
    fitted_matcher(FEW[1:], None, cache_folder=tmp_path)
    fitted_matcher(FEW, None, known=["DSL"], cache_folder=tmp_path)
    fitted_matcher(FEW, None, elsewhere=["join"], cache_folder=tmp_path)
    assert len(list(tmp_path.iterdir())) == 4
    fitted_matcher(FEW, encoder, cache_folder=tmp_path)
    assert len(list(tmp_path.iterdir())) == KEPT


@pytest.mark.parametrize("damage", [b"", b"not a matcher", b"PK\x03\x04 cut short"])
def test_a_damaged_file_is_made_anew(tmp_path: Path, fits: list[int], damage: bytes) -> None:
    whole = fitted_matcher(FEW, None, cache_folder=tmp_path)
    (file,) = tmp_path.iterdir()
    file.write_bytes(damage)
    again = fitted_matcher(FEW, None, cache_folder=tmp_path)
    assert len(fits) == 2
    assert again.read(TEXT) == whole.read(TEXT)
    fitted_matcher(FEW, None, cache_folder=tmp_path)
    assert len(fits) == 2


def test_a_file_with_flipped_bytes_is_made_anew(tmp_path: Path, fits: list[int]) -> None:
    fitted_matcher(FEW, None, cache_folder=tmp_path)
    (file,) = tmp_path.iterdir()
    content = bytearray(file.read_bytes())
    middle = len(content) // 2
    content[middle : middle + 64] = bytes(64)
    file.write_bytes(content)
    fitted_matcher(FEW, None, cache_folder=tmp_path)
    assert len(fits) == 2


def test_the_oldest_files_go_and_the_used_ones_stay(tmp_path: Path) -> None:
    fitted_matcher(FEW, None, cache_folder=tmp_path)
    (used,) = tmp_path.iterdir()
    for number in range(KEPT + 2):
        other = tmp_path / f"matcher-{number}.npz"
        other.write_bytes(b"")
        os.utime(other, (2_000_000_000 + number, 2_000_000_000 + number))
    os.utime(used, (1, 1))
    fitted_matcher(FEW, None, cache_folder=tmp_path)
    assert used.stat().st_mtime > 1
    fitted_matcher(FEW, None, known=["new"], cache_folder=tmp_path)
    assert len(list(tmp_path.iterdir())) == KEPT


def test_many_at_once_agree(tmp_path: Path) -> None:
    with ThreadPoolExecutor(4) as pool:
        made = list(pool.map(lambda _: fitted_matcher(FEW, None, cache_folder=tmp_path), range(4)))
    assert len({str(matcher.rank(TEXT)) for matcher in made}) == 1
    assert len(list(tmp_path.iterdir())) == 1


def test_a_folder_that_cannot_be_written_is_no_obstacle(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_bytes(b"")
    assert fitted_matcher(FEW, None, cache_folder=blocked / "cache").rank(TEXT)
