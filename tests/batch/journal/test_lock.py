"""The lock of a destination: one program at a time, the second is told who has it, and the dead hold nothing."""

import os
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from studio.batch.journal.lock import Lock, lock_file
from studio.batch.journal.writer import JournalWriter
from studio.errors import InUseError
from studio.job import Batch
from tests.batch.work import make_batch

TREE = Path(__file__).parents[3]

HOLDER = """
import sys
from studio.batch.journal.lock import Lock
lock = Lock(sys.argv[1])
print("held", flush=True)
sys.stdin.read()
"""


def hold(destination: str) -> "subprocess.Popen[str]":
    """Have another program hold a destination."""
    process = subprocess.Popen(
        [sys.executable, "-c", HOLDER, destination],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=os.environ | {"PYTHONPATH": str(TREE)},
    )  # fmt: skip
    assert process.stdout is not None
    assert process.stdout.readline() == "held\n"
    return process


def test_the_second_program_is_told_who_has_the_folder_and_since_when() -> None:
    with hold("/somewhere") as other:
        with pytest.raises(InUseError, match=rf"process {other.pid}, since 2\d{{3}}-.* is delivering into "):
            Lock("/somewhere")
        Lock("/somewhere else").release()
        other.communicate()
    Lock("/somewhere").release()


def test_what_a_killed_program_has_left_is_no_obstacle() -> None:
    with hold("/somewhere") as other:
        other.kill()
        other.wait()
    assert lock_file("/somewhere").exists() or sys.platform == "win32"
    lock = Lock("/somewhere")
    with pytest.raises(InUseError, match=f"process {os.getpid()}"):
        Lock("/somewhere")
    lock.release()
    assert not lock_file("/somewhere").exists()


def test_a_lock_is_never_two_programs_whatever_comes_between() -> None:
    """Taking and removing race: who locks a file that has just lost its name must not believe to have the folder."""
    inside: list[int] = []
    most: list[int] = []

    def take_turns() -> None:
        for _ in range(300):
            try:
                lock = Lock("/contested")
            except InUseError:
                continue
            inside.append(1)
            most.append(len(inside))
            inside.pop()
            lock.release()

    threads = [threading.Thread(target=take_turns) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert most and max(most) == 1


def test_where_nothing_can_be_locked_it_goes_without(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "file").write_text("")
    monkeypatch.setattr("studio.paths.journal_folder", lambda: tmp_path / "file")
    Lock("/somewhere").release()


def test_two_deliveries_into_one_folder_are_one_too_many(tmp_path: Path) -> None:
    batch = make_batch(tmp_path, "fine")
    with JournalWriter.create(batch, tmp_path / "j"):
        with pytest.raises(InUseError, match=f"process {os.getpid()}, since .* is delivering into .*out"):
            JournalWriter.create(batch, tmp_path / "second")
        assert not (tmp_path / "second").exists(), "and nothing is left of the second one"
    with JournalWriter.create(batch, tmp_path / "third"), pytest.raises(InUseError):
        JournalWriter.open(tmp_path / "j")
    JournalWriter.open(tmp_path / "j").close()


def test_a_folder_under_another_name_is_the_same_folder(tmp_path: Path) -> None:
    batch = make_batch(tmp_path, "fine")
    batch.destination.mkdir()
    (tmp_path / "link").symlink_to(batch.destination)
    other = Batch(recipe=batch.recipe, destination=tmp_path / "link", roots=batch.roots, jobs=())
    with JournalWriter.create(batch, tmp_path / "j"), pytest.raises(InUseError):
        JournalWriter.create(other, tmp_path / "second")
