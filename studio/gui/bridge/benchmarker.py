"""Measures in worker processes how many workers are best, and tells the window how it gets on."""

import logging
import tempfile
import threading
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from studio.batch.benchmark import Speed, Way, choose_sample, list_ways, measure, sample_size, try_way
from studio.batch.executor import machine
from studio.batch.executor.pool import Pool
from studio.errors import CancelledError, StudioError
from studio.gui.bridge.faults import fault_sentence
from studio.gui.bridge.shutdown import join
from studio.recipe.model import Recipe

_log = logging.getLogger(__name__)

_LIMIT = 900.0
"""Seconds for one way in one round."""


class Benchmarker(QObject):
    """One measurement at a time, in a thread that only waits for the workers."""

    told = Signal(Way, int)
    measured = Signal(list)
    failed = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thread: threading.Thread | None = None
        self._ended = threading.Event()
        self._pool: Pool | None = None

    def start(self, recipe: Recipe, photos: Sequence[Path]) -> None:
        """Measure with these photos, or with some of them when they are many."""
        if self._thread is None or not self._thread.is_alive():
            self._ended.clear()
            self._thread = threading.Thread(target=self._work, args=(recipe, list(photos)), name="measurer")
            self._thread.start()

    def _work(self, recipe: Recipe, photos: list[Path]) -> None:
        ways = list_ways(machine.cores())
        try:
            with closing(Pool(1)) as pool, tempfile.TemporaryDirectory(prefix="studio-measure-") as folder:
                self._pool = pool

                def attempt(way: Way, recipe: Recipe, photos: Sequence[Path], place: Path) -> tuple[float, int]:
                    if self._ended.is_set():
                        raise CancelledError("Measuring was cancelled.")
                    call = pool.submit(try_way, way, recipe, list(photos), place, limit=_LIMIT)
                    return _checked(call.result())

                speeds = measure(
                    recipe, choose_sample(photos, sample_size(machine.cores())), Path(folder), ways, self._tell, attempt
                )
            self.measured.emit(speeds)
        except CancelledError:
            pass
        except (StudioError, OSError) as error:
            if not self._ended.is_set():
                self.failed.emit(str(error))
        except Exception as error:  # noqa: BLE001 - the end of the thread: the window must hear of it, not wait for ever
            _log.exception("the measurement's thread failed")
            self.failed.emit(fault_sentence(error))
        finally:
            self._pool = None

    def _tell(self, way: Way, number: int) -> None:
        self.told.emit(way, number)

    def cancel(self) -> None:
        """Give up at once."""
        self._ended.set()
        if (pool := self._pool) is not None:
            pool.close(0.5)

    def close(self) -> None:
        """End the thread."""
        self.cancel()
        join(self._thread)


def _checked(value: object) -> tuple[float, int]:
    match value:
        case (float(seconds), int(failed)):
            return seconds, failed
        case _:
            raise StudioError("The measurement brought no result.")


__all__ = ["Benchmarker", "Speed", "Way"]
