"""The plan of what Start would deliver, made again a moment after each change."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from studio.gui.bridge import Planner, PlanRequest
from studio.job import Batch

PAUSE = 200
"""Milliseconds without a change before a new plan is made."""


class DeliveryPlan(QObject):
    """The latest plan, or why there can be none; `forgotten` tells that there is nothing to plan."""

    planned = Signal(Batch)
    refused = Signal(str)
    forgotten = Signal()

    def __init__(self, request: Callable[[], PlanRequest | None], parent: QObject) -> None:
        """`request` returns what is to be planned; None when photos or a destination are missing."""
        super().__init__(parent)
        self.batch: Batch | None = None
        self.refusal = ""
        self._request = request
        self._planner = Planner(self)
        self._planner.planned.connect(self._take)
        self._planner.refused.connect(self._refuse)
        self._timer = QTimer(self, singleShot=True, interval=PAUSE)
        self._timer.timeout.connect(self._refresh)

    def refresh_soon(self) -> None:
        """Make a new plan, after a short pause in the changes."""
        self._timer.start()

    def stop(self) -> None:
        """Make no plan any more; none that is being made is told."""
        self._timer.stop()
        self._planner.cancel()

    def replace(self, batch: Batch | None) -> None:
        """Take the plan of a run, or none."""
        self.batch, self.refusal = batch, ""

    def close(self) -> None:
        """End the planner's thread."""
        self._timer.stop()
        self._planner.close()

    def _refresh(self) -> None:
        request = self._request()
        if request is not None:
            self._planner.plan(request)
        else:
            self.replace(None)
            self.forgotten.emit()

    def _take(self, batch: Batch) -> None:
        request = self._request()
        if request is not None and len(request.photos) == len(batch.jobs):  # else a newer plan follows
            self.replace(batch)
            self.planned.emit(batch)

    def _refuse(self, sentence: str) -> None:
        self.refusal = sentence
        self.refused.emit(sentence)
