"""Asks a worker of its own for previews; the last request wins. While none is wanted, it makes small pictures."""

import contextlib
from collections import deque
from collections.abc import Callable
from concurrent.futures import Future

from msgspec import Struct, structs
from PySide6.QtCore import QObject, Qt, Signal

from studio.batch.executor.protocol import CallWorker
from studio.batch.executor.single import SingleWorker
from studio.batch.previews import make_preview, prepare_preview
from studio.errors import StudioError
from studio.gui.bridge.shutdown import SECONDS
from studio.gui.i18n.translate import say
from studio.job import Job, Limits, Preview
from studio.recipe.identity import with_studio
from studio.recipe.model import Recipe

_CALL_SECONDS = 30.0
"""For a call between previews."""


class Shown(Struct, frozen=True, kw_only=True):
    """A preview, with the job and the export (its position in the recipe) that it is of."""

    job: Job
    export_index: int
    recipe: Recipe
    preview: Preview


class _Request(Struct, frozen=True, kw_only=True):
    recipe: Recipe
    export_index: int
    job: Job
    limits: Limits


class IdleCall(Struct, frozen=True, kw_only=True):
    """A call for when the worker has nothing else to do; `done` gets its result, None where it failed."""

    function: Callable[..., object]
    arguments: tuple[object, ...]
    done: Callable[[object], object]


class Previewer(QObject):
    """One preview is in the worker and at most one waits; both come back on the window's thread."""

    made = Signal(Shown)
    failed = Signal(str)
    busy = Signal(bool)
    _over = Signal(object, object)
    _call_over = Signal(object, object)

    def __init__(self, parent: QObject | None = None, *, worker: CallWorker | None = None) -> None:
        super().__init__(parent)
        self._worker = worker or SingleWorker(grace=SECONDS, is_urgent=True)
        self.studio = ""
        """What {studio} stands for."""
        self._current: _Request | None = None
        self._next: _Request | None = None
        self._base_key = ""
        self._before = b""
        self._is_closed = False
        self._calls: deque[IdleCall] = deque()
        self._is_calling = False
        self._over.connect(self._finish, Qt.ConnectionType.QueuedConnection)
        self._call_over.connect(self._finish_call, Qt.ConnectionType.QueuedConnection)

    def warm(self) -> None:
        """Start the worker before it is needed."""
        self._worker.submit(prepare_preview)

    def ask(self, recipe: Recipe, export_index: int, job: Job, limits: Limits) -> None:
        """Make one export of one photo, instead of any older request."""
        request = _Request(recipe=recipe, export_index=export_index, job=job, limits=limits)
        self._next = request
        if self._current is None and not self._is_calling:
            self._begin()

    def call_when_idle(self, call: IdleCall) -> None:
        """Make a short call in the worker once no preview is wanted."""
        self._calls.append(call)
        if self._current is None and not self._is_calling and not self._is_closed:
            self._begin_call()

    def forget(self) -> None:
        """Drop all requests; the one in the worker is not shown."""
        self._next = None
        if self._current is not None:
            self._current = structs.replace(self._current, export_index=-1)

    def close(self) -> None:
        """End the worker."""
        self._is_closed = True
        self._next = None
        self._calls.clear()
        self._worker.close(SECONDS)

    def _with_base_image(self, preview: Preview) -> Preview:
        """Complete a preview by the picture before the watermarks, which is sent only when it has changed."""
        if preview.before:
            self._base_key, self._before = preview.base_key, preview.before
            return preview
        return structs.replace(preview, before=self._before)

    def _begin(self) -> None:
        request, self._next = self._next, None
        self._current = request
        if request is None or self._is_closed:
            self._current = None
            self.busy.emit(False)
            self._begin_call()
            return
        self.busy.emit(True)
        future = self._worker.submit(
            make_preview,
            with_studio(request.recipe, self.studio),
            request.export_index,
            request.job,
            request.limits,
            self._base_key,
            limit=request.limits.time_limit,
        )
        future.add_done_callback(self._report)

    def _report(self, future: Future[object]) -> None:
        """Pass a result on, from whichever thread it comes."""
        if future.cancelled() or self._is_closed:
            return
        error = future.exception()
        with contextlib.suppress(RuntimeError):  # the window is gone
            self._over.emit(None if error else future.result(), error)

    def _finish(self, preview: object, error: BaseException | None) -> None:
        request = self._current
        if request is not None and self._next is None and request.export_index >= 0:
            if isinstance(preview, Preview):
                whole = self._with_base_image(preview)
                shown = Shown(job=request.job, export_index=request.export_index, recipe=request.recipe, preview=whole)
                self.made.emit(shown)
            elif isinstance(error, StudioError):
                self.failed.emit(say(error.message))
            elif isinstance(error, OSError):
                self.failed.emit(str(error))
            else:
                self.failed.emit(self.tr("The preview can't be made; the log has the details."))
        self._begin()

    # Calls between previews

    def _begin_call(self) -> None:
        self._is_calling = bool(self._calls) and not self._is_closed
        if not self._is_calling:
            return
        call = self._calls.popleft()
        future = self._worker.submit(call.function, *call.arguments, limit=_CALL_SECONDS)
        future.add_done_callback(lambda future: self._report_call(call, future))

    def _report_call(self, call: IdleCall, future: Future[object]) -> None:
        if future.cancelled() or self._is_closed:
            return
        with contextlib.suppress(RuntimeError):  # the window is gone
            self._call_over.emit(call, None if future.exception() else future.result())

    def _finish_call(self, call: IdleCall, result: object) -> None:
        self._is_calling = False
        call.done(result)
        if self._next is not None:
            self._begin()
        else:
            self._begin_call()
