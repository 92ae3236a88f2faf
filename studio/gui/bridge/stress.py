"""Looks in a worker of its own for the photos that stress an export, and makes a small preview of each."""

import contextlib
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from functools import partial
from typing import cast

from msgspec import Struct
from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtGui import QImage

from studio.batch.benchmark import choose_sample
from studio.batch.executor.protocol import CallWorker
from studio.batch.executor.single import SingleWorker
from studio.batch.previews import make_preview
from studio.batch.stress import SAMPLE, StressMetrics, StressPhoto, choose_stress_photos, measure_stress
from studio.errors import StudioError
from studio.gui.bridge.picture import Picture
from studio.gui.bridge.previewer import Preview
from studio.gui.bridge.scaler import scale
from studio.gui.bridge.shutdown import SECONDS
from studio.gui.i18n.translate import say
from studio.job import Job, Limits
from studio.recipe.model import Recipe

PORTION = 8
"""Photos of one call, so that progress is seen and cancelling takes effect soon."""

_LIMIT = 120.0
"""Seconds for one portion."""


class Look(Struct, frozen=True, kw_only=True):
    """What is looked for: among which photos, for which export of the recipe (its position)."""

    recipe: Recipe
    export_index: int
    jobs: tuple[Job, ...]
    limits: Limits


class StressFinder(QObject):
    """`found` brings a list of Hard; then `made` a small picture of each, or `failed` a sentence in its place."""

    progressed = Signal(int, int)
    found = Signal(list)
    made = Signal(int, QImage)
    failed = Signal(int, str)
    _over = Signal(int, object)

    def __init__(self, parent: QObject | None = None, *, worker: CallWorker | None = None) -> None:
        super().__init__(parent)
        self._worker = worker or SingleWorker(grace=SECONDS)
        self._calls: list[Future[object]] = []
        self._turn = 0
        self._sample: list[Job] = []
        self._measured: list[tuple[Job, StressMetrics]] = []
        self._done = 0
        self._look: Look | None = None
        self._over.connect(self._go_on, Qt.ConnectionType.QueuedConnection)

    @property
    def sample(self) -> int:
        """Photos that are looked at."""
        return len(self._sample)

    def start(self, look: Look) -> None:
        """Look for the hardest photos; an earlier search is cancelled."""
        self.cancel()
        self._look = look
        self._sample = choose_sample(look.jobs, SAMPLE)
        self._measured, self._done = [], 0
        self.progressed.emit(0, len(self._sample))
        self._measure_next()

    def make(self, recipe: Recipe, export_index: int, jobs: Sequence[Job], limits: Limits, size: QSize) -> None:
        """Make small previews of photos, none larger than `size` in pixels; earlier requests are cancelled."""
        self.cancel()
        for job in jobs:
            report = partial(self._report_preview, self._turn, job.index, size)
            call = self._worker.submit(make_preview, recipe, export_index, job, limits, limit=limits.time_limit)
            self._keep(call, report)

    def cancel(self) -> None:
        """Give up; what is in the worker ends by itself and is not told."""
        self._turn += 1
        for call in self._calls:
            call.cancel()
        self._calls.clear()

    def close(self) -> None:
        """End the worker."""
        self.cancel()
        self._worker.close(SECONDS)

    def _keep(self, call: Future[object], report: Callable[[Future[object]], None]) -> None:
        self._calls.append(call)
        call.add_done_callback(report)

    def _measure_next(self) -> None:
        assert self._look is not None
        jobs = self._sample[self._done : self._done + PORTION]
        export = self._look.recipe.exports[self._look.export_index]
        call = self._worker.submit(measure_stress, export, jobs, self._look.limits, limit=_LIMIT)
        self._keep(call, partial(self._report_portion, self._turn))

    # On the worker's thread

    def _report_portion(self, turn: int, future: Future[object]) -> None:
        if turn == self._turn and not future.cancelled():
            traits = None if future.exception() else future.result()
            with contextlib.suppress(RuntimeError):  # the window is gone
                self._over.emit(turn, traits)

    def _report_preview(self, turn: int, index: int, size: QSize, future: Future[object]) -> None:
        if turn != self._turn or future.cancelled():
            return
        error = future.exception()
        with contextlib.suppress(RuntimeError):  # the window is gone
            if error is None:
                self.made.emit(index, _shrink(cast("Preview", future.result()), size))
            else:
                self.failed.emit(index, _describe(error))

    # Back on the window's thread

    def _go_on(self, turn: int, traits: list[StressMetrics | None] | None) -> None:
        if turn != self._turn:
            return
        jobs = self._sample[self._done : self._done + PORTION]
        for job, trait in zip(jobs, traits or [None] * len(jobs), strict=True):
            if trait is not None:
                self._measured.append((job, trait))
        self._done += len(jobs)
        self.progressed.emit(self._done, len(self._sample))
        if self._done < len(self._sample):
            self._measure_next()
        else:
            found: list[StressPhoto] = choose_stress_photos(self._measured)
            self.found.emit(found)


def _shrink(preview: Preview, size: QSize) -> QImage:
    picture = Picture(preview.pixels, preview.width, preview.height)
    own = QSize(preview.width, preview.height)
    fitted = own.scaled(size, Qt.AspectRatioMode.KeepAspectRatio).boundedTo(own)
    return scale(picture.image, fitted.expandedTo(QSize(1, 1)))


def _describe(error: BaseException) -> str:
    if isinstance(error, StudioError):
        return say(error.message)
    return str(error) if isinstance(error, OSError) else ""
