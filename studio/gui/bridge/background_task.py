"""Does one thing that takes a while in a thread, and brings back what came of it."""

import logging
import threading
from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal

from studio.errors import StudioError
from studio.gui.bridge.faults import fault_sentence
from studio.gui.bridge.shutdown import join

_log = logging.getLogger(__name__)


class BackgroundTask(QObject):
    """One call at a time; `done` has its value, `failed` the sentence about what went wrong."""

    done = Signal(object)
    failed = Signal(str)
    _over = Signal(object, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thread: threading.Thread | None = None
        self._cancelled = threading.Event()
        self._over.connect(self._finish, Qt.ConnectionType.QueuedConnection)

    @property
    def is_busy(self) -> bool:
        """Tell whether a call is under way."""
        return self._thread is not None

    def start(self, call: Callable[[], object]) -> bool:
        """Make a call; False when one is under way already."""
        if self._thread is not None:
            return False
        self._thread = threading.Thread(target=self._work, args=(call,), name="errand")
        self._thread.start()
        return True

    def is_cancelled(self) -> bool:
        """Tell whether the call is to be given up; the call itself asks."""
        return self._cancelled.is_set()

    def close(self) -> None:
        """Have the call given up, and wait for it."""
        self._cancelled.set()
        thread, self._thread = self._thread, None
        join(thread)

    def _work(self, call: Callable[[], object]) -> None:
        value: object = None
        sentence = ""
        try:
            value = call()
        except StudioError as error:
            sentence = str(error)
        except OSError as error:
            sentence = f"{error.filename or ''}: {error.strerror or error}".lstrip(": ")
        except Exception as error:  # noqa: BLE001 - the end of the thread: the window must hear of it, not wait for ever
            _log.exception("an errand failed")
            sentence = fault_sentence(error)
        self._over.emit(value, sentence)

    def _finish(self, value: object, sentence: str) -> None:
        if self._thread is None:
            return
        self._thread.join()
        self._thread = None
        if sentence:
            self.failed.emit(sentence)
        else:
            self.done.emit(value)
