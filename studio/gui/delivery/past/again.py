"""Brings sources, recipe and destination of a past delivery back into the window, to be delivered again."""

import contextlib
from pathlib import Path

from msgspec import Struct
from PySide6.QtCore import QObject, Signal

from studio.batch.journal.history import load_order
from studio.errors import RecipeError
from studio.gui.bridge.background_task import BackgroundTask
from studio.gui.delivery.session import Session
from studio.gui.widgets.signals import connect_typed
from studio.job import Batch
from studio.recipe.file import load_recipe
from studio.recipe.identity import with_studio
from studio.recipe.library import list_presets
from studio.recipe.model import Recipe


class _Order(Struct, frozen=True, kw_only=True):
    """What was delivered, and the preset that is the same recipe; None when there is none any more."""

    batch: Batch
    preset: Path | None


class DeliverAgain(QObject):
    """Reads journals in a thread; `failed` has a sentence when one can't be read."""

    failed = Signal(str)

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._task = BackgroundTask(self, name="again")
        connect_typed(self._task.done, _Order, self._bring_back)
        self._task.failed.connect(self.failed)

    def bring_back(self, journal: Path) -> None:
        """Put what a delivery was ordered with into the window; the list before can be brought back by undo."""
        studio = self._session.identity.value.name
        self._task.replace(lambda: _read(journal, studio))

    def close(self) -> None:
        """End the thread."""
        self._task.close()

    def _bring_back(self, order: _Order) -> None:
        session, batch = self._session, order.batch
        if session.phase.is_running:
            return
        session.clear()
        studio = session.identity.value.name
        if batch.recipe != with_studio(session.document.recipe, studio) and not (
            order.preset is not None and session.document.open_file(order.preset)
        ):
            session.document.take_delivered(batch.recipe)
        session.set_destination(batch.destination)
        session.set_existing(batch.existing)
        for root in batch.roots:
            session.add([root])  # one by one: one that is gone takes no other with it


def _read(journal: Path, studio: str) -> _Order:
    batch = load_order(journal)
    return _Order(batch=batch, preset=_preset_of(batch.recipe, studio))


def _preset_of(recipe: Recipe, studio: str) -> Path | None:
    """Return the file of the preset that makes the same as a recipe in which the studio's name stands already."""
    for path in list_presets():
        with contextlib.suppress(RecipeError, OSError):
            if with_studio(load_recipe(path), studio) == recipe:
                return path
    return None
