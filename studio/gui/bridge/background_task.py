"""Runs one call at a time in a thread and brings its result to the window's thread: all threads of the bridge."""

import contextlib
import logging
import threading
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal

from studio.errors import CancelledError, StudioError
from studio.gui.bridge.shutdown import SECONDS, join
from studio.gui.i18n.translate import say

_log = logging.getLogger(__name__)

Call = Callable[[], object]


class BackgroundTask(QObject):
    """One call at a time. `done` has its value, `failed` a sentence; `ended` follows either, or comes alone.

    It comes alone for a call that gave up by CancelledError. A call asks `is_cancelled` whether to give up.
    """

    done = Signal(object)
    failed = Signal(str)
    ended = Signal()
    _returned = Signal(object, str, bool)

    def __init__(self, parent: QObject | None = None, *, name: str = "task", seconds: float = SECONDS) -> None:
        """`name` is that of the thread; `close` waits at most `seconds` for it."""
        super().__init__(parent)
        self._name = name
        self._seconds = seconds
        self._thread: threading.Thread | None = None
        self._cancelled = threading.Event()
        self._next: Call | None = None
        self._is_dropped = False
        self._is_closed = False
        self._returned.connect(self._finish, Qt.ConnectionType.QueuedConnection)

    @property
    def is_busy(self) -> bool:
        """Tell whether a call is in progress."""
        return self._thread is not None

    def start(self, call: Call) -> bool:
        """Make a call; False while another is in progress, and after `close`."""
        if self._thread is not None or self._is_closed:
            return False
        self._cancelled.clear()
        self._is_dropped = False
        # Not a daemon: Python would end it in the middle of Qt's calls at exit.
        self._thread = threading.Thread(target=self._work, args=(call,), name=self._name)
        self._thread.start()
        return True

    def replace(self, call: Call) -> None:
        """Make this call instead of the one in progress, which is cancelled; no signal tells of that any more."""
        self.drop()
        self._next = call
        self._start_next()

    def cancel(self) -> None:
        """Ask the call in progress to give up; what it returns is still told."""
        self._cancelled.set()

    def drop(self) -> None:
        """Cancel the call in progress and the one that waits; no signal tells of them any more."""
        self._next = None
        self._is_dropped = True
        self.cancel()

    def is_cancelled(self) -> bool:
        """Tell whether the call in progress should give up; may be called from any thread."""
        return self._cancelled.is_set()

    def close(self) -> None:
        """Cancel the call in progress and wait for its end, for a limited time."""
        self._is_closed = True
        self.drop()
        thread, self._thread = self._thread, None
        join(thread, self._seconds)

    # The thread

    def _work(self, call: Call) -> None:
        value: object = None
        error = ""
        was_given_up = False
        try:
            value = call()
        except CancelledError:
            was_given_up = True
        except StudioError as fault:
            error = say(fault.message)
        except OSError as fault:
            error = f"{fault.filename or ''}: {fault.strerror or fault}".lstrip(": ")
        except Exception as fault:  # noqa: BLE001 - the thread ends here, and the window must be told in any case
            _log.exception("the thread %s failed", self._name)
            error = _describe_fault(fault)
        with contextlib.suppress(RuntimeError):  # the window is gone
            self._returned.emit(value, error, was_given_up)

    # Back on the window's thread

    def _finish(self, value: object, error: str, was_given_up: bool) -> None:
        if self._thread is None:
            return
        self._thread.join()
        self._thread = None
        if not self._is_dropped:
            if error:
                self.failed.emit(error)
            elif not was_given_up:
                self.done.emit(value)
            self.ended.emit()
        self._start_next()

    def _start_next(self) -> None:
        call = self._next
        if call is not None and self.start(call):
            self._next = None


def _describe_fault(error: Exception) -> str:
    """Return the sentence about a fault of the program itself, which the log has in full."""
    sentence = QCoreApplication.translate(
        "BackgroundTask", "This is a fault of the program itself (%1); the log has the details."
    )
    return sentence.replace("%1", type(error).__name__)
