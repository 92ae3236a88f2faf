"""Makes a gallery, a contact sheet or ZIP files of a past delivery, in a thread and with workers of its own."""

import contextlib
from pathlib import Path
from typing import assert_never

from PySide6.QtCore import QObject, Signal

from studio.batch.deliverable.made import Made
from studio.batch.deliverable.make import make_contact_sheet, make_web_gallery, make_zip
from studio.batch.executor.pool import local_executor
from studio.batch.executor.protocol import Executor
from studio.batch.journal.reader import JournalReader
from studio.batch.journal.records import DeliverableKind
from studio.batch.journal.writer import JournalWriter
from studio.errors import RecipeError
from studio.gui.bridge.background_task import BackgroundTask
from studio.gui.bridge.deliverables.making import Making, watch_making
from studio.message import message
from studio.recipe.deliverable import Archive, ContactSheet, Gallery


class DeliverableMaker(QObject):
    """One at a time; `made` has what was made, `failed` says why nothing was, `ended` follows either or comes alone."""

    made = Signal(Made)
    failed = Signal(str)
    ended = Signal()
    progressed = Signal(Making)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._task = BackgroundTask(self, name="deliverable maker")
        self._task.done.connect(self.made)
        self._task.failed.connect(self.failed)
        self._task.ended.connect(self.ended)

    @property
    def is_busy(self) -> bool:
        """Tell whether something is being made."""
        return self._task.is_busy

    def make(self, journal: Path, kind: DeliverableKind, workers: int | None = None) -> bool:
        """Make it as the recipe of the delivery says, or by default; False while something is being made."""
        return self._task.start(lambda: self._make(journal, kind, workers))

    def cancel(self) -> None:
        """Give up what is being made; nothing of it stays."""
        self._task.cancel()

    def close(self) -> None:
        """End the thread."""
        self._task.close()

    def _make(self, path: Path, kind: DeliverableKind, workers: int | None) -> Made:
        with JournalReader.open(path) as opened:
            if not opened.is_own():
                raise RecipeError(
                    message(
                        "The journal was written by another Studio; only what you have delivered yourself can be "
                        "handed on."
                    )
                )
        watch = watch_making(kind, self.progressed.emit, self._task.is_cancelled)
        with contextlib.ExitStack() as stack, JournalWriter.open(path) as journal:

            def open_executor(photos: int) -> Executor:
                executor = local_executor(workers)
                executor.open(photos)
                stack.callback(executor.close)
                return executor

            recipe = journal.head().batch.recipe
            match kind:
                case DeliverableKind.GALLERY:
                    return make_web_gallery(journal, recipe.gallery or Gallery(), None, open_executor, watch)
                case DeliverableKind.SHEET:
                    return make_contact_sheet(journal, recipe.sheet or ContactSheet(), None, open_executor, watch)
                case DeliverableKind.ZIP:
                    return make_zip(journal, recipe.zip or Archive(), None, watch)
                case DeliverableKind.INDEX:
                    raise ValueError(kind)  # a run makes it
                case _:
                    assert_never(kind)
