"""The long trials, in short; and what a person at a terminal sees of a disk that is full.

Each trial can be run for long by itself: `python -m tests.end2end.step_kills` and its like.
"""

import os
import signal
import sys
import time
from pathlib import Path

import pytest

from studio.cli.retry import GOING_ON, WAITING
from studio.job import Existing
from tests.batch.work import files_below
from tests.command import command, isolate, put_photos, studio
from tests.end2end import full_disk, step_kills, worker_kills
from tests.end2end.small_disk import is_possible, resize, small_disk

posix = pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")
disks = pytest.mark.skipif(not is_possible(), reason="disks of a chosen size are for root of Linux")


@posix
def test_the_program_killed_at_steps_of_its_journal(tmp_path: Path) -> None:
    count = step_kills.run(23, 0, Existing.NUMBER, tmp_path)
    assert count.problems == []
    assert count.kills >= 4


@posix
def test_workers_killed_all_the_time(tmp_path: Path) -> None:
    count = worker_kills.trial(4, 30, "", tmp_path, pause=0.15)
    assert count.problems == []
    assert count.kills == 4


@disks
@pytest.mark.parametrize("journal_too", [False, True])
def test_a_disk_that_fills_up_at_some_points(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, journal_too: bool
) -> None:
    isolate(monkeypatch, tmp_path / "home")
    count = full_disk.trial(28_672 if not journal_too else 81_920, tmp_path, journal_too=journal_too)
    assert count.problems == []
    assert count.full >= 2
    assert count.fitted == 1


class Terminal:
    """A program at a terminal of its own."""

    def __init__(self, *words: object) -> None:
        import pty

        self.process, self._end = pty.fork()
        if not self.process:
            program = command(*words)
            os.execv(program[0], program)
        self.text = ""

    def read_until(self, words: str) -> None:
        """Read what is shown until these words come, or the program ends."""
        until = time.monotonic() + 60
        while words not in self.text and time.monotonic() < until:
            try:
                self.text += os.read(self._end, 4096).decode(errors="replace")
            except OSError:  # the program has ended
                return

    def finish(self) -> int:
        self.read_until("\0")
        _, status = os.waitpid(self.process, 0)
        os.close(self._end)
        return os.waitstatus_to_exitcode(status)


@disks
@pytest.mark.parametrize("is_mended", [True, False])
def test_at_a_terminal_a_full_disk_is_waited_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, is_mended: bool
) -> None:
    isolate(monkeypatch, tmp_path / "home")
    monkeypatch.setenv("COLUMNS", "200")
    put_photos(tmp_path / "photos", [f"{number}.jpg" for number in range(6)], size=(200, 150))
    with small_disk(tmp_path / "disk", 20_480) as disk:
        words = ["run", tmp_path / "photos", "--to", disk / "out", "--workers", "0", "--journal", tmp_path / "j"]
        terminal = Terminal(*words)
        terminal.read_until(WAITING)
        assert "is full: about " in terminal.text and " kB are missing" in terminal.text
        if is_mended:
            resize(disk, 10_000_000)
            assert terminal.finish() == 0
            assert GOING_ON in terminal.text
        else:
            os.kill(terminal.process, signal.SIGINT)
            assert terminal.finish() == 130
            resize(disk, 10_000_000)
            assert studio("resume", tmp_path / "j", "--workers", "0").code == 0
        assert len(files_below(disk / "out")) == 6
