"""The window and the command line at work at once on one delivery, and the window while it is paused."""

import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.command import command, isolate, put_photos, studio
from tests.end2end.driven_window import DrivenWindow, driven_window

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="stops a process as POSIX can")

COUNT = 24
IN_USE = "another Studio (process"
WATCHED = 3.0
"""Seconds for which a paused window is looked at."""


@pytest.fixture
def photos(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    isolate(monkeypatch, tmp_path / "home")
    (first,) = put_photos(tmp_path / "photos", ["000.jpg"], (1500, 1000))
    for number in range(1, COUNT):
        shutil.copyfile(first, first.with_name(f"{number:03}.jpg"))
    return tmp_path / "photos"


@pytest.fixture
def window(photos: Path) -> Iterator[DrivenWindow]:
    """A window with the photos in its list."""
    with driven_window() as window:
        window.tell("to", photos.parent / "out")
        window.tell("add", photos)
        window.wait(f"ready {COUNT} planned")
        yield window


def pause(window: DrivenWindow) -> None:
    """Start the delivery, and pause it when a few photos are done."""
    window.tell("start")
    while int(window.wait("running").split()[-1]) < 2:
        pass
    window.tell("pause")
    window.wait("paused")


def work(window: DrivenWindow, seconds: float) -> float:
    """Return the seconds of the processor that a window and its workers take in a time."""
    before = {process.pid: sum(process.cpu_times()[:2]) for process in window.family()}
    time.sleep(seconds)
    return sum(sum(process.cpu_times()[:2]) - before.get(process.pid, 0.0) for process in window.family())


def settle(window: DrivenWindow) -> None:
    """Wait until what was in work when a window was paused is finished: a busy machine takes its time."""
    until = time.monotonic() + 60
    while max(work(window, 2), work(window, 2)) > 0.02:  # twice: a process may have to wait for its turn
        assert time.monotonic() < until, "the paused window goes on with its work"


def files(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.rglob("*") if path.is_file())


def test_the_command_line_leaves_a_delivery_of_the_window_alone(window: DrivenWindow, photos: Path) -> None:
    out = photos.parent / "out"
    pause(window)
    settle(window)
    before = files(out)
    for words in (
        ("run", photos, "--to", out, "--recipe", "web-gallery"),
        ("run", photos, "--to", out),  # another delivery into the same folder
        ("resume", out),
        ("undo", out, "--yes"),
    ):
        answer = studio(*words)
        assert answer.code == 3, (words, answer)
        assert IN_USE in answer.err.replace("Another", "another"), (words, answer)
    assert files(out) == before
    window.tell("go-on")
    assert window.wait("ended") == "ended 0 "
    assert files(out) == [f"{number:03}.jpg" for number in range(COUNT)]


def test_the_window_leaves_a_delivery_of_the_command_line_alone(window: DrivenWindow, photos: Path) -> None:
    out = photos.parent / "out"
    words = command("run", photos, "--to", out, "--recipe", "web-gallery", "--workers", "1", "--quiet")
    with subprocess.Popen(words) as program:
        while not list(out.rglob("*.jpg")):
            time.sleep(0.02)
        program.send_signal(signal.SIGSTOP)  # so that it is still at work, however slow this machine is
        window.tell("start")
        assert IN_USE in window.wait("ended").replace("Another", "another")
        (journal,) = (photos.parent / "home").rglob("*.journal")
        window.tell("resume", journal)
        assert IN_USE in window.wait("ended")
        program.send_signal(signal.SIGCONT)
        assert program.wait(60) == 0
    assert files(out) == [f"{number:03}.jpg" for number in range(COUNT)]


def test_of_two_that_begin_at_once_one_delivers(window: DrivenWindow, photos: Path) -> None:
    out = photos.parent / "out"
    words = command("run", photos, "--to", out, "--recipe", "web-gallery", "--workers", "1", "--quiet")
    with subprocess.Popen(words, stderr=subprocess.PIPE, text=True) as program:
        window.tell("start")
        ended = window.wait("ended")
        assert program.stderr is not None
        said = program.stderr.read()
    # The second may also begin when the first has ended, and find all there.
    assert (IN_USE in said.replace("Another", "another")) is (program.returncode == 3), said
    assert (IN_USE in ended.replace("Another", "another")) is (ended != "ended 0 "), ended
    assert program.returncode in (0, 3) and (program.returncode == 0 or ended == "ended 0 ")
    assert files(out) == [f"{number:03}.jpg" for number in range(COUNT)]


def test_a_paused_window_takes_no_time_of_the_processor(window: DrivenWindow) -> None:
    pause(window)
    settle(window)
    used = work(window, WATCHED)
    assert used < 0.05 * WATCHED, f"{used:.2f} s in {WATCHED} s"
    window.tell("go-on")
    assert window.wait("ended") == "ended 0 "
