"""Plans in a thread what Start would do, so that names, clashes and room are seen before."""

import logging
import threading
from pathlib import Path

from msgspec import Struct
from PySide6.QtCore import QObject, Qt, Signal

from studio.batch.plan.plan import plan_photos
from studio.batch.plan.scan import FoundPhoto
from studio.errors import CancelledError, StudioError
from studio.gui.bridge.faults import fault_sentence
from studio.gui.bridge.shutdown import join
from studio.job import Batch, Existing, Limits, Redo
from studio.recipe.model import Recipe

_log = logging.getLogger(__name__)


class PlanRequest(Struct, frozen=True, kw_only=True):
    """What the user wants delivered, where to and how; `roots` are the folders and photos as they were given."""

    recipe: Recipe
    photos: tuple[FoundPhoto, ...]
    roots: tuple[Path, ...]
    destination: Path
    existing: Existing = Existing.SKIP
    limits: Limits = Limits()
    redo: Redo = Redo.PHOTOS


class Planner(QObject):
    """The last wish wins: a newer one gives up the older one's plan."""

    planned = Signal(Batch)
    refused = Signal(str)
    _over = Signal(int, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._asked = 0
        self._next: PlanRequest | None = None
        self._thread: threading.Thread | None = None
        self._over.connect(self._finish, Qt.ConnectionType.QueuedConnection)

    def ask(self, request: PlanRequest) -> None:
        """Plan this wish, and no older one any more."""
        self._asked += 1
        self._next = request
        if self._thread is None:
            self._begin()

    def cancel(self) -> None:
        """Forget what was asked."""
        self._asked += 1
        self._next = None

    def close(self) -> None:
        """End the thread."""
        self.cancel()
        thread, self._thread = self._thread, None
        join(thread)

    def _begin(self) -> None:
        request, self._next = self._next, None
        if request is not None:
            self._thread = threading.Thread(target=self._work, args=(self._asked, request), name="planner")
            self._thread.start()

    def _work(self, number: int, request: PlanRequest) -> None:
        answer: Batch | str | None = None
        try:
            answer = plan_photos(
                request.recipe,
                request.photos,
                request.roots,
                request.destination,
                existing=request.existing,
                limits=request.limits,
                redo=request.redo,
                cancelled=lambda: self._asked != number,
            )
        except CancelledError:
            pass
        except (StudioError, OSError) as error:
            answer = str(error)
        except Exception as error:  # noqa: BLE001 - the end of the thread: the window must hear of it, not wait for ever
            _log.exception("the planner's thread failed")
            answer = fault_sentence(error)
        self._over.emit(number, answer)

    def _finish(self, number: int, answer: Batch | str | None) -> None:
        if self._thread is None:
            return
        self._thread.join()
        self._thread = None
        if number == self._asked and isinstance(answer, Batch):
            self.planned.emit(answer)
        elif number == self._asked and isinstance(answer, str):
            self.refused.emit(answer)
        self._begin()
