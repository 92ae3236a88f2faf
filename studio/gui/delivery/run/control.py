"""A run as the window sees it: where it stands, what came of each photo, and pausing, going on and ending it.

What is delivered is decided elsewhere.
"""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from studio.gui.bridge import Runner, RunResult
from studio.gui.bridge.deliverables.making import Making
from studio.gui.bridge.previewer import Shown
from studio.gui.delivery.run.phase import Phase
from studio.gui.delivery.run.size_estimate import SizeEstimate
from studio.gui.delivery.run.throughput import Progress
from studio.job import Batch, Outcome


class RunControl(QObject):
    """The phase and the progress of the run; `changed` follows every change of them."""

    changed = Signal()
    faulted = Signal(str)
    begun = Signal()
    ended = Signal(RunResult)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.runner = Runner(self)
        self.progress = Progress()
        """Of the run in progress, or the last one."""
        self.sizes = SizeEstimate()
        self.journal: Path | None = None
        self.making: Making | None = None
        """What is being made of the whole delivery, once its photos are."""
        self._phase = Phase.EMPTY
        self.runner.faulted.connect(self._take_fault)
        self.runner.making.connect(self._take_making)
        self.runner.ended.connect(self._forget_making)

    @property
    def phase(self) -> Phase:
        """What is going on."""
        return self._phase

    def note_preview(self, shown: Shown) -> None:
        """Reckon with the size of a file that was made for the preview."""
        preview, export = shown.preview, shown.recipe.exports[shown.export_index]
        self.sizes.note(export, shown.job.source, pixels=preview.width * preview.height, size=preview.bytes)
        self.changed.emit()

    def _note_sizes(self, outcomes: Sequence[Outcome], batch: Batch | None) -> None:
        """Reckon with the sizes of files that were made."""
        if batch is None:
            return
        for outcome in outcomes:
            source = batch.jobs[outcome.index].source
            for file in outcome.files:
                export = batch.recipe.exports[file.export]
                self.sizes.note(export, source, pixels=file.width * file.height, size=file.bytes)

    def pause(self) -> None:
        """Finish the photos in progress and start no others."""
        if self._phase in (Phase.STARTING, Phase.RUNNING):
            self.runner.pause()
            self.progress.throughput.pause()
            self._move_to(Phase.PAUSED)

    def go_on(self) -> None:
        """Go on after a pause, or try again after a fault from outside."""
        if self._phase is Phase.PAUSED:
            self.runner.go_on()
        elif self._phase is Phase.FAULT:
            self.runner.answer_fault(go_on=True)
        else:
            return
        self.progress.throughput.go_on()
        self._move_to(Phase.RUNNING)

    def toggle_pause(self) -> None:
        """Pause, or go on."""
        if self._phase in (Phase.STARTING, Phase.RUNNING):
            self.pause()
        else:
            self.go_on()

    def cancel(self) -> None:
        """Finish the photos in progress, then end the run; what is done stays."""
        if self._phase.is_running and self._phase is not Phase.CANCELLING:
            self.runner.cancel()
            self._move_to(Phase.CANCELLING)

    def stop_now(self) -> None:
        """End the run at once; the photos in progress are made again later."""
        if self._phase.is_running:
            self.runner.stop_now()
            self._move_to(Phase.CANCELLING)

    def _take_fault(self, sentence: str) -> None:
        if self._phase is not Phase.CANCELLING:
            self.progress.throughput.pause()
            self._move_to(Phase.FAULT)
        self.faulted.emit(sentence)

    def _take_making(self, making: Making) -> None:
        self.making = making
        self.changed.emit()

    def _forget_making(self) -> None:
        self.making = None

    def _move_to(self, phase: Phase) -> None:
        self._phase = phase
        self.changed.emit()
