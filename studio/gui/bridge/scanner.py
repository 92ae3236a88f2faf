"""Looks for photos in a thread and passes them on as they are found."""

from collections import Counter, deque
from collections.abc import Sequence
from pathlib import Path

from msgspec import Struct
from PySide6.QtCore import QObject, Signal

from studio.batch.plan.scan import FoundPhoto, scan
from studio.gui.bridge.background_task import BackgroundTask
from studio.gui.bridge.batched_queue import BatchedQueue
from studio.gui.i18n.translate import say
from studio.message import Message
from studio.paths import absolute


class ScanResult(Struct, frozen=True, kw_only=True):
    """The result of one search: the sources as they were given, what was passed over, and what went wrong."""

    roots: tuple[Path, ...] = ()
    passed_over: dict[str, int] = {}
    problems: tuple[str, ...] = ()
    error: str = ""


class _Search:
    """One search: the sources, and what is noted of them on the way."""

    def __init__(self, sources: Sequence[Path], exclude: tuple[Path, ...]) -> None:
        self.sources = sources
        self.exclude = exclude
        self.passed_over: Counter[str] = Counter()
        self.problems: list[Message] = []

    def result(self, roots: tuple[Path, ...] = (), error: str = "") -> ScanResult:
        """Return the result; one that failed has no roots."""
        problems = tuple(map(say, self.problems))
        return ScanResult(roots=roots, passed_over=dict(self.passed_over), problems=problems, error=error)


class Scanner(QObject):
    """Makes one search after another; `found` comes in portions, `ended` once for each search."""

    found = Signal(list)
    ended = Signal(ScanResult)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._queue: BatchedQueue[FoundPhoto] = BatchedQueue(self._pass_on, self)
        self._waiting: deque[_Search] = deque()
        self._current: _Search | None = None
        self._is_forgotten = False
        self._task = BackgroundTask(self, name="scanner")
        self._task.done.connect(self._finish)
        self._task.failed.connect(self._fail)

    @property
    def is_busy(self) -> bool:
        """Tell whether a search is in progress."""
        return bool(self._waiting) or (self._current is not None and not self._is_forgotten)

    def add(self, sources: Sequence[Path], *, exclude: Sequence[Path] = ()) -> None:
        """Search files and folders, after what is being searched already; `sources` may be made as they are read."""
        self._waiting.append(_Search(sources, tuple(exclude)))
        if self._current is None:
            self._begin()

    def cancel(self) -> None:
        """End the search; what was found stays."""
        had_more = bool(self._waiting)
        self._waiting.clear()
        self._task.cancel()
        if had_more and self._is_forgotten:
            self.ended.emit(ScanResult())  # nothing else tells that it has ended

    def forget(self) -> None:
        """End the search and forget what it has found; neither `found` nor `ended` follows."""
        self.cancel()
        self._is_forgotten = True
        self._queue.forget()

    def close(self) -> None:
        """End the thread."""
        self.cancel()
        self._queue.clear()
        self._current = None
        self._task.close()

    def _begin(self) -> None:
        search = self._waiting.popleft()
        self._current = search
        self._is_forgotten = False
        self._queue.start()
        self._task.start(lambda: self._search(search))

    def _search(self, search: _Search) -> tuple[Path, ...]:
        """Return the roots that were searched."""
        sources = tuple(search.sources)
        photos = scan(
            sources,
            exclude=search.exclude,
            passed_over=search.passed_over,
            problems=search.problems,
            cancelled=self._task.is_cancelled,
        )
        for photo in photos:
            self._queue.put(photo)
        return tuple(dict.fromkeys(absolute(source) for source in sources))

    # Back on the window's thread

    def _finish(self, roots: tuple[Path, ...]) -> None:
        if self._current is not None:
            self._end(self._current.result(roots))

    def _fail(self, sentence: str) -> None:
        if self._current is not None:
            self._end(self._current.result(error=sentence))

    def _end(self, result: ScanResult) -> None:
        """Tell the result after all photos that were found."""
        self._queue.finish(lambda: self._tell(result))

    def _pass_on(self, found: list[FoundPhoto]) -> None:
        if not self._is_forgotten:
            self.found.emit(found)

    def _tell(self, result: ScanResult) -> None:
        self._current = None
        was_forgotten = self._is_forgotten
        if self._waiting:
            self._begin()
        if not was_forgotten:
            self.ended.emit(result)
