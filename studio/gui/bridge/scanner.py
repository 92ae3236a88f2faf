"""Looks for photos in a thread and hands them over as they are found."""

import logging
import threading
from collections import Counter, deque
from collections.abc import Sequence
from pathlib import Path

from msgspec import Struct
from PySide6.QtCore import QObject, Qt, Signal

from studio.batch.files.identity import absolute
from studio.batch.plan.scan import FoundPhoto, scan
from studio.errors import StudioError
from studio.gui.bridge.batched_queue import BatchedQueue
from studio.gui.bridge.faults import fault_sentence
from studio.gui.bridge.shutdown import join

_log = logging.getLogger(__name__)


class ScanResult(Struct, frozen=True, kw_only=True):
    """What a search has come to: the sources as they were given, what was passed over, and what went wrong."""

    roots: tuple[Path, ...] = ()
    passed_over: dict[str, int] = {}
    problems: tuple[str, ...] = ()
    error: str = ""


class _Search(Struct, frozen=True):
    sources: Sequence[Path]
    exclude: tuple[Path, ...]


class Scanner(QObject):
    """Searches one after the other; `found` comes in portions, `ended` once for each search."""

    found = Signal(list)
    ended = Signal(ScanResult)
    _over = Signal(ScanResult)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._queue: BatchedQueue[FoundPhoto] = BatchedQueue(self._pour, self)
        self._waiting: deque[_Search] = deque()
        self._thread: threading.Thread | None = None
        self._cancelled = threading.Event()
        self._is_forgotten = False
        self._over.connect(self._finish, Qt.ConnectionType.QueuedConnection)

    @property
    def is_busy(self) -> bool:
        """Tell whether a search is under way."""
        return bool(self._waiting) or (self._thread is not None and not self._is_forgotten)

    def add(self, sources: Sequence[Path], *, exclude: Sequence[Path] = ()) -> None:
        """Search files and folders, after what is being searched already; `sources` may be made as they are read."""
        self._waiting.append(_Search(sources, tuple(exclude)))
        if self._thread is None:
            self._begin()

    def cancel(self) -> None:
        """End the search; what was found stays."""
        had_more = bool(self._waiting)
        self._waiting.clear()
        self._cancelled.set()
        if had_more and self._is_forgotten:
            self.ended.emit(ScanResult())  # nothing else tells that it has ended

    def forget(self) -> None:
        """End the search and forget what it has found; neither `found` nor `ended` comes of it any more."""
        self.cancel()
        self._is_forgotten = True
        self._queue.forget()

    def close(self) -> None:
        """End the thread."""
        self.cancel()
        self._queue.clear()
        thread, self._thread = self._thread, None
        join(thread)

    def _begin(self) -> None:
        self._cancelled.clear()
        self._is_forgotten = False
        search = self._waiting.popleft()
        self._thread = threading.Thread(target=self._work, args=(search,), name="scanner")
        self._queue.start()
        self._thread.start()

    def _work(self, search: _Search) -> None:
        passed_over: Counter[str] = Counter()
        problems: list[str] = []
        error = ""
        sources = tuple(search.sources)
        try:
            photos = scan(
                sources,
                exclude=search.exclude,
                passed_over=passed_over,
                problems=problems,
                cancelled=self._cancelled.is_set,
            )
            for photo in photos:
                self._queue.put(photo)
        except (StudioError, OSError) as fault:
            error = str(fault)
        except Exception as fault:  # noqa: BLE001 - the end of the thread: the window must hear of it, not wait for ever
            _log.exception("the search's thread failed")
            error = fault_sentence(fault)
        roots = () if error else tuple(dict.fromkeys(absolute(source) for source in sources))
        self._over.emit(ScanResult(roots=roots, passed_over=dict(passed_over), problems=tuple(problems), error=error))

    def _finish(self, scanned: ScanResult) -> None:
        if self._thread is None:
            return
        self._thread.join()
        self._queue.finish(lambda: self._tell(scanned))

    def _pour(self, found: list[FoundPhoto]) -> None:
        if not self._is_forgotten:
            self.found.emit(found)

    def _tell(self, scanned: ScanResult) -> None:
        self._thread = None
        was_forgotten = self._is_forgotten
        if self._waiting:
            self._begin()
        if not was_forgotten:
            self.ended.emit(scanned)
