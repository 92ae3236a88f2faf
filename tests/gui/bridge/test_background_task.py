"""The one way in which the window uses threads: values, errors, cancelling, replacing, closing."""

import threading
from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from studio.errors import CancelledError, PhotoError
from studio.gui.bridge.background_task import BackgroundTask
from tests.gui.session import WAIT


class Seen:
    """All signals of a task, in order."""

    def __init__(self, task: BackgroundTask) -> None:
        self.all: list[tuple[str, object]] = []
        task.done.connect(lambda value: self.all.append(("done", value)))
        task.failed.connect(lambda text: self.all.append(("failed", text)))
        task.ended.connect(lambda: self.all.append(("ended", None)))


def threads() -> list[str]:
    return [thread.name for thread in threading.enumerate()]


def raising(error: Exception) -> Callable[[], object]:
    def call() -> object:
        raise error

    return call


def test_a_value_comes_back_on_the_window_s_thread(qtbot: QtBot) -> None:
    task = BackgroundTask(name="tried")
    where: list[threading.Thread] = []
    task.done.connect(lambda _: where.append(threading.current_thread()))
    seen = Seen(task)
    assert task.start(lambda: threading.current_thread().name)
    assert task.is_busy
    qtbot.waitUntil(lambda: not task.is_busy, timeout=WAIT)
    assert seen.all == [("done", "tried"), ("ended", None)]
    assert where == [threading.main_thread()]
    assert "tried" not in threads()


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (PhotoError("It is no photo."), "It is no photo."),
        (FileNotFoundError(2, "No such file", "a.jpg"), "a.jpg: No such file"),
        (ZeroDivisionError("within"), "ZeroDivisionError"),
    ],
)
def test_an_error_comes_back_as_a_sentence(qtbot: QtBot, error: Exception, words: str) -> None:
    task = BackgroundTask()
    seen = Seen(task)
    task.start(raising(error))
    qtbot.waitUntil(lambda: not task.is_busy, timeout=WAIT)
    assert [name for name, _ in seen.all] == ["failed", "ended"]
    assert words in str(seen.all[0][1])


def test_a_call_that_gave_up_only_ends(qtbot: QtBot) -> None:
    task = BackgroundTask()
    seen = Seen(task)
    task.start(raising(CancelledError("Enough.")))
    qtbot.waitUntil(lambda: not task.is_busy, timeout=WAIT)
    assert seen.all == [("ended", None)]


def test_a_second_call_waits_for_nobody(qtbot: QtBot) -> None:
    task = BackgroundTask()
    gate = threading.Event()
    seen = Seen(task)
    assert task.start(lambda: gate.wait(WAIT))
    assert not task.start(lambda: "second")
    gate.set()
    qtbot.waitUntil(lambda: not task.is_busy, timeout=WAIT)
    assert seen.all == [("done", True), ("ended", None)]
    assert task.start(lambda: "third")
    qtbot.waitUntil(lambda: not task.is_busy, timeout=WAIT)
    assert seen.all[2:] == [("done", "third"), ("ended", None)]


def test_what_a_cancelled_call_returns_is_told(qtbot: QtBot) -> None:
    task = BackgroundTask()
    seen = Seen(task)
    task.start(lambda: _until(task.is_cancelled))
    task.cancel()
    qtbot.waitUntil(lambda: not task.is_busy, timeout=WAIT)
    assert seen.all == [("done", "gave up"), ("ended", None)]
    task.start(task.is_cancelled)
    qtbot.waitUntil(lambda: not task.is_busy, timeout=WAIT)
    assert seen.all[2:] == [("done", False), ("ended", None)]


def test_the_latest_of_many_is_the_only_one_that_is_told(qtbot: QtBot) -> None:
    task = BackgroundTask()
    seen = Seen(task)
    task.start(lambda: _until(task.is_cancelled))
    for number in range(20):
        task.replace(lambda number=number: number)
    qtbot.waitUntil(lambda: not task.is_busy, timeout=WAIT)
    assert seen.all == [("done", 19), ("ended", None)]


def test_nothing_is_told_of_what_was_dropped(qtbot: QtBot) -> None:
    task = BackgroundTask()
    seen = Seen(task)
    task.start(lambda: _until(task.is_cancelled))
    task.replace(lambda: "next")
    task.drop()
    qtbot.waitUntil(lambda: not task.is_busy, timeout=WAIT)
    assert seen.all == []


def test_closing_ends_the_thread_and_all_that_could_come(qtbot: QtBot) -> None:
    task = BackgroundTask(name="tried")
    seen = Seen(task)
    task.start(lambda: _until(task.is_cancelled))
    task.close()
    assert "tried" not in threads()
    assert not task.is_busy
    assert not task.start(lambda: "later")
    task.replace(lambda: "later")
    qtbot.wait(50)
    assert seen.all == []


def test_closing_waits_no_longer_than_it_was_told(qtbot: QtBot) -> None:
    task = BackgroundTask(name="stuck", seconds=0.05)
    gate = threading.Event()
    task.start(lambda: gate.wait(WAIT))
    task.close()
    assert "stuck" in threads()
    gate.set()
    qtbot.waitUntil(lambda: "stuck" not in threads(), timeout=WAIT)


def _until(so: Callable[[], bool]) -> str:
    while not so():
        threading.Event().wait(0.005)
    return "gave up"
