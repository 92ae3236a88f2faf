"""Any number of signals in any order ends the program within ten seconds, also while a dead share holds it."""

import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Sequence
from pathlib import Path

import psutil
import pytest

from studio.cli import signals
from studio.cli.signals import HELD, RESUMABLE, InterruptHandler
from tests.command import put_photos, start
from tests.end2end.dead_share import NAME, dead_share, is_possible

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows sends signals in other ways")
needs_share = pytest.mark.skipif(not is_possible(), reason="such a share is for root of Linux")

INT, TERM, HUP = signal.SIGINT, signal.SIGTERM, signal.SIGHUP
ORDERS: list[list[signal.Signals]] = [[INT], [INT, INT], [INT] * 3, [TERM, INT, HUP, INT, TERM], [INT] * 40]
SECONDS = 10.0


def untraced() -> dict[str, str]:
    """The environment without coverage: traced, Python 3.11 never ends while another thread has an exception due."""
    return {name: value for name, value in os.environ.items() if not name.startswith("COVERAGE_")}


def ends(process: "subprocess.Popen[bytes]", order: Sequence[signal.Signals], pause: float) -> bool:
    """Send the signals; tell whether the program has ended in time. The kernel may keep a thread, as a zombie."""
    until = time.monotonic() + SECONDS
    for number in order:
        process.send_signal(number)
        time.sleep(pause)
    while time.monotonic() < until + pause * len(order):
        if process.poll() is not None or psutil.Process(process.pid).status() == psutil.STATUS_ZOMBIE:
            return True
        time.sleep(0.1)
    return False


@pytest.mark.slow
@needs_share
@pytest.mark.parametrize("order", ORDERS, ids=len)
def test_while_the_plan_reads_from_a_dead_share(tmp_path: Path, order: list[signal.Signals]) -> None:
    words = ("plan", tmp_path / "share" / NAME.decode(), "--to", tmp_path / "to", "--name", "{camera}{stem}")
    with dead_share(tmp_path / "share") as is_read:
        process = start(*words, env=untraced())
        try:
            assert is_read.wait(30)
            has_ended = ends(process, order, 0.2)
        finally:
            process.kill()
    _, said = process.communicate(timeout=20)
    assert has_ended, said
    assert process.returncode == 130
    assert HELD.format(done=RESUMABLE) in said.decode()


@pytest.mark.slow
@needs_share
@pytest.mark.parametrize("order", [order for order in ORDERS if len(order) > 1], ids=len)
def test_while_a_worker_reads_from_a_dead_share(tmp_path: Path, order: list[signal.Signals]) -> None:
    put_photos(tmp_path / "photos", ["a.jpg", "b.jpg"])
    sources = (tmp_path / "photos", tmp_path / "share" / NAME.decode())
    with dead_share(tmp_path / "share") as is_read:
        process = start("run", *sources, "--to", tmp_path / "to", "--workers", "2", env=untraced())
        try:
            assert is_read.wait(30)
            time.sleep(0.5)
            has_ended = ends(process, order, 0.2)
        finally:
            process.kill()
    _, said = process.communicate(timeout=20)
    assert has_ended, said
    assert process.returncode == 130, said


@pytest.mark.usefixtures("handlers")
def test_a_call_that_does_not_end_is_left(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(signals, "END_SECONDS", 0.5)

    class Left(Exception):  # noqa: N818 - no error
        pass

    def leave(code: int) -> None:
        raise Left(code)

    monkeypatch.setattr(signals.os, "_exit", leave)
    release = threading.Event()
    threading.Timer(0.2, lambda: signal.pthread_kill(threading.main_thread().ident or 0, INT)).start()
    with InterruptHandler(quiet=True) as interrupt, pytest.raises(Left, match="130"):
        interrupt.watch(release.wait)
    release.set()


@pytest.mark.usefixtures("handlers")
def test_interrupts_beyond_the_second_do_not_break_the_end() -> None:
    """The call is interrupted once; its tidying up goes on however often Ctrl-C is pressed."""
    tidied: list[bool] = []

    def work() -> None:
        main = threading.main_thread().ident or 0
        try:
            for _ in range(200):
                signal.pthread_kill(main, INT)
                time.sleep(0.05)
        finally:
            for _ in range(20):
                signal.pthread_kill(main, INT)
                time.sleep(0.01)
            tidied.append(True)

    with InterruptHandler(quiet=True) as interrupt, pytest.raises(KeyboardInterrupt):
        interrupt.watch(work)
    assert tidied == [True]


def test_the_value_and_the_error_of_a_call_come_through() -> None:
    with InterruptHandler(quiet=True) as interrupt:
        assert interrupt.watch(lambda: 5) == 5
        with pytest.raises(ValueError, match="seven"):
            interrupt.watch(lambda: int("seven"))
