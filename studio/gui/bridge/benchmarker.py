"""Measures in worker processes which number of workers is fastest, and tells the window the progress."""

import tempfile
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from studio.batch.benchmark import Speed, Way, choose_sample, list_ways, measure, sample_size, try_way
from studio.batch.executor import machine
from studio.batch.executor.single import SingleWorker
from studio.errors import CancelledError, StudioError
from studio.gui.bridge.background_task import BackgroundTask
from studio.message import message
from studio.recipe.model import Recipe

_LIMIT = 900.0
"""Seconds for one way in one round."""


class Benchmarker(QObject):
    """One measurement at a time, in a thread that only waits for the workers."""

    progressed = Signal(Way, int)
    measured = Signal(list)
    failed = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._worker: SingleWorker | None = None
        self._task = BackgroundTask(self, name="benchmarker")
        self._task.done.connect(self.measured.emit)
        self._task.failed.connect(self.failed)

    def start(self, recipe: Recipe, photos: Sequence[Path]) -> None:
        """Measure with these photos, or with a sample of them where there are many."""
        sample = choose_sample(photos, sample_size(machine.cores()))
        self._task.start(lambda: self._measure(recipe, sample))

    def _measure(self, recipe: Recipe, sample: list[Path]) -> list[Speed]:
        try:
            with closing(SingleWorker()) as worker, tempfile.TemporaryDirectory(prefix="studio-measure-") as folder:
                self._worker = worker

                def attempt(way: Way, recipe: Recipe, photos: Sequence[Path], place: Path) -> tuple[float, int]:
                    if self._task.is_cancelled():
                        raise CancelledError(message("Measuring was cancelled."))
                    call = worker.submit(try_way, way, recipe, list(photos), place, limit=_LIMIT)
                    return _checked(call.result())

                ways = list_ways(machine.cores(), has_inline=False)
                return measure(recipe, sample, Path(folder), ways, self.progressed.emit, attempt)
        finally:
            self._worker = None

    def cancel(self) -> None:
        """Give up at once."""
        self._task.drop()
        if (worker := self._worker) is not None:
            worker.close(0.5)

    def close(self) -> None:
        """End the thread."""
        self.cancel()
        self._task.close()


def _checked(value: object) -> tuple[float, int]:
    match value:
        case (float(seconds), int(failed)):
            return seconds, failed
        case _:
            raise StudioError(message("The measurement brought no result."))


__all__ = ["Benchmarker", "Speed", "Way"]
