"""Ctrl-C and its like: counted, passed on to the run, and in the end an end."""

import signal
import sys
import threading

import pytest

from studio.cli.signals import FIRST, SECOND, InterruptHandler

pytestmark = [
    pytest.mark.skipif(sys.platform == "win32", reason="Windows sends signals in other ways"),
    pytest.mark.usefixtures("handlers"),
]


class Run:
    """Notes what it is told."""

    def __init__(self) -> None:
        self.told: list[str] = []

    def cancel(self) -> None:
        self.told.append("cancel")

    def stop_now(self) -> None:
        self.told.append("stop now")


def wish(number: signal.Signals = signal.SIGINT) -> None:
    """Send a signal, and let it be handled before the next line.

    To this thread alone: one to the process goes to any of its threads, as those of a library, and is handled when
    that one has run. An ignored one comes and goes unseen.
    """
    signal.pthread_kill(threading.get_ident(), number)
    signal.pthread_sigmask(signal.SIG_BLOCK, ())  # a call of the system, after which handlers are run


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_once_finishes_twice_stops_three_times_ends(number: signal.Signals, capfd: pytest.CaptureFixture[str]) -> None:
    run = Run()
    with InterruptHandler() as interrupt:
        interrupt.hand_to(run, is_inline=False)
        wish(number)
        assert run.told == ["cancel"]
        wish(number)
        assert run.told == ["cancel", "stop now"]
        with pytest.raises(KeyboardInterrupt):
            wish(number)
    assert capfd.readouterr().err.splitlines() == [FIRST, SECOND]


def test_a_run_in_this_process_is_ended_by_the_second_wish() -> None:
    run = Run()
    with InterruptHandler(quiet=True) as interrupt:
        interrupt.hand_to(run, is_inline=True)
        wish()
        with pytest.raises(KeyboardInterrupt):
            wish()
    assert run.told == ["cancel", "stop now"]


def test_a_wish_before_the_run_reaches_it() -> None:
    run = Run()
    with InterruptHandler(quiet=True) as interrupt:
        assert not interrupt.is_requested
        wish()
        assert interrupt.is_requested
        interrupt.hand_to(run, is_inline=False)
    assert run.told == ["cancel"]


def test_without_a_run_the_second_wish_ends() -> None:
    with InterruptHandler(quiet=True):
        wish()
        with pytest.raises(KeyboardInterrupt):
            wish()


def test_quiet_says_nothing(capfd: pytest.CaptureFixture[str]) -> None:
    with InterruptHandler(quiet=True) as interrupt:
        interrupt.hand_to(Run(), is_inline=False)
        wish()
    assert capfd.readouterr().err == ""


def test_without_a_wish_all_is_as_before() -> None:
    before = signal.getsignal(signal.SIGINT)
    with InterruptHandler():
        assert signal.getsignal(signal.SIGINT) is not before
    assert signal.getsignal(signal.SIGINT) is before


def test_after_a_wish_the_end_is_not_disturbed() -> None:
    with InterruptHandler(quiet=True):
        wish()
    wish()  # would be a KeyboardInterrupt here
    assert signal.getsignal(signal.SIGINT) is signal.SIG_IGN


def test_nohup_is_respected() -> None:
    signal.signal(signal.SIGHUP, signal.SIG_IGN)
    with InterruptHandler(quiet=True) as interrupt:
        wish(signal.SIGHUP)
        assert not interrupt.is_requested
