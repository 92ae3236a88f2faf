"""Plans in a thread what Start would do, so that names, clashes and space are known beforehand."""

from pathlib import Path

from msgspec import Struct, structs
from PySide6.QtCore import QObject, Signal

from studio.batch.lists.rows import ListInput
from studio.batch.plan.plan import plan_photos
from studio.batch.plan.scan import FoundPhoto
from studio.gui.bridge.background_task import BackgroundTask
from studio.job import Batch, Existing, Limits, Redo
from studio.recipe.model import Recipe


class PlanRequest(Struct, frozen=True, kw_only=True):
    """What the user wants delivered, where to and how; `roots` are the folders and photos as they were given."""

    recipe: Recipe
    photos: tuple[FoundPhoto, ...]
    roots: tuple[Path, ...]
    destination: Path
    existing: Existing = Existing.SKIP
    limits: Limits = Limits()
    redo: Redo = Redo.PHOTOS
    studio: str = ""
    """What {studio} stands for."""
    data: ListInput | None = None
    """The list that photos are matched with."""
    asks_older: bool = False
    """Whether files of older settings keep the run from starting, until the user has said what becomes of them."""


class Planner(QObject):
    """Plans the latest request; a newer one cancels the plan in progress."""

    planned = Signal(Batch)
    refused = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._task = BackgroundTask(self, name="planner")
        self._task.done.connect(self.planned)
        self._task.failed.connect(self.refused)

    def plan(self, request: PlanRequest) -> None:
        """Plan this request instead of any older one."""
        self._task.replace(
            lambda: plan_photos(
                request.recipe,
                request.photos,
                request.roots,
                request.destination,
                existing=request.existing,
                limits=structs.replace(request.limits, verify=False),  # whole files are read by Start's own plan
                redo=request.redo,
                studio=request.studio,
                data=request.data,
                cancelled=self._task.is_cancelled,
            )
        )

    def cancel(self) -> None:
        """Plan nothing any more."""
        self._task.drop()

    def close(self) -> None:
        """End the thread."""
        self._task.close()
