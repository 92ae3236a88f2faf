"""The session: photos, recipe and destination, the plan of a delivery and its run.

It uses the bridge and tells the panes; it draws nothing and waits for nothing.
"""

from collections.abc import Iterable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from studio.batch.plan.plan import delivery_folders
from studio.gui.bridge import PlanRequest, Runner, RunResult, ScanResult
from studio.gui.delivery.phase import Phase
from studio.gui.delivery.plan import DeliveryPlan
from studio.gui.delivery.sources import PhotoSources
from studio.gui.delivery.throughput import Progress
from studio.gui.photos.model import PhotoModel
from studio.gui.preferences import Preferences, StoredPreferences
from studio.gui.recipe.document import RecipeDocument
from studio.job import Batch, Existing, Limits, Outcome, Redo


class Session(QObject):
    """The state of the window; `changed` follows every change of it but the photos', which the model tells."""

    changed = Signal()
    planned = Signal(Batch)
    plan_refused = Signal(str)
    scanned = Signal(ScanResult)
    faulted = Signal(str)
    begun = Signal()
    ended = Signal(RunResult)

    def __init__(
        self, document: RecipeDocument, model: PhotoModel, preferences: StoredPreferences, parent: QObject
    ) -> None:
        super().__init__(parent)
        self.document = document
        self.model = model
        self.preferences = preferences
        self.runner = Runner(self)
        self.sources = PhotoSources(model, self)
        self.destination: Path | None = None
        self.existing = Existing.SKIP
        self.redo = Redo.PHOTOS
        """Whether files that were made before the recipe was changed are made again, too."""
        self.plan = DeliveryPlan(lambda: self.request, self)
        self.progress = Progress()
        """Of the run in progress, or the last one."""
        self.journal: Path | None = None
        self._is_resuming = False
        self._phase = Phase.EMPTY
        self.sources.scanned.connect(self._end_adding)
        self.plan.planned.connect(self._take_plan)
        self.plan.refused.connect(self.plan_refused)
        self.plan.refused.connect(self.changed)
        self.plan.forgotten.connect(self.changed)
        self.runner.planned.connect(self._take_run_plan)
        self.runner.started_jobs.connect(model.apply_started)
        self.runner.finished_jobs.connect(self._take_outcomes)
        self.runner.faulted.connect(self._take_fault)
        self.runner.ended.connect(self._end_run)
        preferences.changed.connect(self._follow_preferences)
        document.changed.connect(self.replan)
        document.loaded.connect(self.replan)

    # What there is

    @property
    def phase(self) -> Phase:
        """What is going on."""
        return self._phase

    @property
    def limits(self) -> Limits:
        """What one photo may take, by the settings."""
        return self.preferences.value.limits

    @property
    def request(self) -> PlanRequest | None:
        """What would be delivered now; None when photos or a destination are missing."""
        if not self.model.photos or self.destination is None:
            return None
        return PlanRequest(
            recipe=self.document.recipe,
            photos=tuple(self.model.photos),
            roots=tuple(self.sources.roots),
            destination=self.destination,
            existing=self.existing,
            limits=self.limits,
            redo=self.redo,
        )

    @property
    def can_start(self) -> bool:
        """Tell whether Start would do something."""
        is_idle = not self._phase.is_running and not self.sources.is_busy
        return is_idle and self.request is not None and not self.plan.refusal

    # What the user does

    def add(self, sources: Sequence[Path]) -> None:
        """Look for photos in files and folders and put them into the list."""
        exclude = delivery_folders(self.document.recipe, self.destination) if self.destination else []
        if not self._phase.is_running:
            self._move_to(Phase.ADDING)
        self.sources.add(sources, exclude=exclude)

    def remove(self, indices: Iterable[int]) -> None:
        """Take photos out of the list, never off the disk; not while a run is at them."""
        if self._phase.is_running:
            return
        self.sources.remove(indices)
        self._forget_run()

    def clear(self) -> None:
        """Take all photos out of the list."""
        if self._phase.is_running:
            return
        self.sources.clear()
        self._forget_run()

    def refresh(self) -> None:
        """Read the folders once more."""
        roots = list(self.sources.roots)
        if not roots or self._phase.is_running:
            return
        self.clear()
        for root in roots:
            self.add([root])  # one by one: one that is gone takes no other with it

    def set_destination(self, folder: Path | None) -> None:
        """Deliver into another folder."""
        if folder != self.destination:
            self.destination = folder
            self.replan()
            self.changed.emit()

    def set_existing(self, existing: Existing) -> None:
        """Say what happens to files that are there already."""
        if existing is not self.existing:
            self.existing = existing
            self.replan()
            self.changed.emit()

    def redo_all(self) -> None:
        """Also make the files again that an earlier delivery made with another recipe; until the next run has ended."""
        self.redo = Redo.ALL
        self.replan()

    def start(self) -> None:
        """Deliver the photos of the list."""
        request = self.request
        if request is None or not self.can_start:
            return
        self._begin()
        self.runner.start(request, self.preferences.value.workers, memory=self.preferences.value.memory)

    def resume(self, journal: Path, *, retry: bool = False) -> None:
        """Continue a delivery that was ended; with `retry`, also with the photos that failed."""
        if self._phase.is_running:
            return
        self.sources.forget_search()
        self._is_resuming = True
        self._begin()
        self.runner.resume(journal, self.preferences.value.workers, memory=self.preferences.value.memory, retry=retry)

    def pause(self) -> None:
        """Finish the photos in progress and start no others."""
        if self._phase is Phase.RUNNING:
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
        if self._phase is Phase.RUNNING:
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

    def replan(self) -> None:
        """Make a new plan, after a short pause in the changes."""
        if not self._phase.is_running:
            self.plan.refresh_soon()

    def close(self) -> None:
        """End all threads."""
        for each in (self.sources, self.plan, self.runner):
            each.close()

    # What comes back

    def _end_adding(self, result: ScanResult) -> None:
        if not self._phase.is_running:
            self._move_to(Phase.READY if self.model.photos else Phase.EMPTY)
            self.replan()
        self.scanned.emit(result)

    def _follow_preferences(self, before: Preferences, now: Preferences) -> None:
        if before.limits != now.limits:
            self.replan()

    def _take_plan(self, batch: Batch) -> None:
        self.model.apply_plan(batch)
        self.planned.emit(batch)
        self.changed.emit()

    def _begin(self) -> None:
        self.plan.stop()
        self.plan.refusal = ""
        self.progress = Progress(len(self.model.photos))
        self.journal = None
        self.begun.emit()
        self._move_to(Phase.STARTING)

    def _take_run_plan(self, batch: Batch) -> None:
        if self._is_resuming:
            self._show_resumed(batch)
        self.plan.replace(batch)
        self.journal = self.runner.journal
        self.model.apply_plan(batch)
        self.model.begin_run()
        self.progress.restart(len(batch.jobs))
        self.planned.emit(batch)
        if self._phase is Phase.STARTING:
            self._move_to(Phase.RUNNING)

    def _show_resumed(self, batch: Batch) -> None:
        """Show the photos and the recipe of a delivery that is continued."""
        self.sources.load_batch(batch)
        self.destination, self.existing = batch.destination, batch.existing
        self.document.take_delivered(batch.recipe)

    def _take_outcomes(self, outcomes: list[Outcome]) -> None:
        self.progress.add(outcomes, settled=self.runner.settled)
        self.model.apply_outcomes(outcomes)
        if self._phase is Phase.FAULT:  # it went on by itself
            self.progress.throughput.go_on()
            self._move_to(Phase.RUNNING)
        self.changed.emit()

    def _take_fault(self, sentence: str) -> None:
        if self._phase is not Phase.CANCELLING:
            self.progress.throughput.pause()
            self._move_to(Phase.FAULT)
        self.faulted.emit(sentence)

    def _end_run(self, result: RunResult) -> None:
        self._is_resuming = False
        self.redo = Redo.PHOTOS
        self.journal = self.runner.journal
        self.progress.throughput.pause()
        self.model.end_run()
        self._move_to(Phase.STOPPED if result.left or result.error else Phase.FINISHED)
        batch = self.plan.batch
        is_other = batch is not None and batch.recipe != self.document.recipe
        if is_other or len(self.model.photos) != self.progress.total:  # changed, or some were added, meanwhile
            self.replan()
        self.ended.emit(result)

    def forget_outcomes(self) -> None:
        """Let the photos of the last run wait again, since its files were removed."""
        if not self._phase.is_running:
            self.model.forget_outcomes()
            self._forget_run()

    def _forget_run(self) -> None:
        self.progress = Progress(self.progress.total)
        self.plan.replace(None)
        self._move_to(Phase.READY if self.model.photos else Phase.EMPTY)
        self.replan()

    def _move_to(self, phase: Phase) -> None:
        self._phase = phase
        self.changed.emit()
