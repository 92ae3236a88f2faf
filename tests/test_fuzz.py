"""The fuzzer notices what it looks for, and makes the same files for a seed."""

import subprocess
import sys
from pathlib import Path

import pytest

from studio.batch.executor.pool import LocalPool
from studio.batch.executor.protocol import Completion
from tests.fuzz import watch
from tests.fuzz.case import Cases
from tests.sentence import is_plain


def misbehave(allowed: Path, elsewhere: Path) -> tuple[str, ...]:
    """Runs in a watched worker: writes where it may, then where it may not, and starts a program."""
    watch._allowed[:] = [str(allowed)]
    (allowed / "fine.jpg").write_bytes(b"1")
    assert watch._found == []
    (elsewhere / "stray.jpg").write_bytes(b"1")
    (elsewhere / "stray.jpg").unlink()
    subprocess.run([sys.executable, "-c", ""], check=True)
    return tuple(watch._found)


@pytest.mark.slow
def test_a_watched_worker_is_seen_to_misbehave(tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()
    with LocalPool(1, prepare=watch.prepare) as pool:
        while not pool.is_ready():
            pool.wait(1)
        assert pool.call(0, misbehave, tmp_path / "out", tmp_path, limit=60)
        finished: list[Completion] = []
        while not finished:
            finished = pool.wait(1)
    assert finished[0].death is None
    found = str(finished[0].value)
    assert "a write elsewhere: open" in found
    assert "a write elsewhere: os.remove" in found
    assert "another process" in found


@pytest.mark.slow
def test_the_same_files_come_for_a_seed() -> None:
    first, again, other = Cases(7), Cases(7), Cases(8)
    numbers = range(60)
    assert [first.make(number) for number in numbers] == [again.make(number) for number in reversed(numbers)][::-1]
    assert sum(first.make(number) == other.make(number) for number in numbers) < 10


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("It is empty: the file has no content at all.", True),
        ("small: It is damaged.", True),
        ("ValueError: bad transparency mask.", False),
        ("[Errno 2] No such file.", False),
        ("cannot identify image file", False),
    ],
)
def test_sentences_are_told_from_texts_of_exceptions(text: str, plain: bool) -> None:
    assert bool(is_plain(text)) is plain
