"""What lies on the desk: the photos, the recipe, the destination, and the run that is made of them.

It asks the bridge and tells the panes; it draws nothing and waits for nothing.
"""

from collections.abc import Iterable, Sequence
from pathlib import Path

from msgspec import structs
from PySide6.QtCore import QObject, QTimer, Signal

from studio.batch.plan.plan import delivery_folders
from studio.batch.plan.scan import FoundPhoto
from studio.gui.bridge import Planner, PlanRequest, Runner, RunResult, Scanner, ScanResult
from studio.gui.delivery.phase import Phase
from studio.gui.delivery.throughput import Throughput
from studio.gui.photos.model import PhotoModel
from studio.gui.preferences import Preferences
from studio.gui.recipe.document import RecipeDocument
from studio.job import Batch, Existing, Job, Limits, Outcome, Redo, Status

PLAN_PAUSE = 200
"""Milliseconds without a change before names are planned anew."""


class Session(QObject):
    """The state of the window; `changed` follows every change of it but the photos', which the model tells."""

    changed = Signal()
    planned = Signal(Batch)
    plan_refused = Signal(str)
    scanned = Signal(ScanResult)
    faulted = Signal(str)
    begun = Signal()
    ended = Signal(RunResult)

    def __init__(self, document: RecipeDocument, model: PhotoModel, preferences: Preferences, parent: QObject) -> None:
        super().__init__(parent)
        self.document = document
        self.model = model
        self.preferences = preferences
        self.scanner = Scanner(self)
        self.planner = Planner(self)
        self.runner = Runner(self)
        self.roots: list[Path] = []
        self.destination: Path | None = None
        self.existing = Existing.SKIP
        self.redo = Redo.PHOTOS
        """Whether files that were made before the recipe was changed are made again, too."""
        self.batch: Batch | None = None
        self.refusal = ""
        self.throughput = Throughput()
        self.outcomes: dict[int, Outcome] = {}
        """What became of the photos of the last run, by index."""
        self.total = 0
        """Photos of the run."""
        self.failures = 0
        self.journal: Path | None = None
        self._is_resuming = False
        self._phase = Phase.EMPTY
        self._known: set[str] = set()
        self._plan_timer = QTimer(self, singleShot=True, interval=PLAN_PAUSE)
        self._plan_timer.timeout.connect(self._plan)
        self.scanner.found.connect(self._take_found)
        self.scanner.ended.connect(self._end_adding)
        self.planner.planned.connect(self._take_plan)
        self.planner.refused.connect(self._take_refusal)
        self.runner.planned.connect(self._take_run_plan)
        self.runner.started_jobs.connect(model.apply_started)
        self.runner.finished_jobs.connect(self._take_outcomes)
        self.runner.faulted.connect(self._take_fault)
        self.runner.ended.connect(self._end_run)
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
        return structs.replace(Limits(), time_limit=self.preferences.time_limit, verify=self.preferences.verify)

    @property
    def request(self) -> PlanRequest | None:
        """What would be delivered now; None when photos or a destination are missing."""
        if not self.model.photos or self.destination is None:
            return None
        return PlanRequest(
            recipe=self.document.recipe,
            photos=tuple(self.model.photos),
            roots=tuple(self.roots),
            destination=self.destination,
            existing=self.existing,
            limits=self.limits,
            redo=self.redo,
        )

    @property
    def finished(self) -> int:
        """Photos of the run that are settled."""
        return len(self.outcomes)

    @property
    def can_start(self) -> bool:
        """Tell whether Start would do something."""
        is_idle = not self._phase.is_running and not self.scanner.is_busy
        return is_idle and self.request is not None and not self.refusal

    def job(self, index: int) -> Job | None:
        """Return the job of a photo, as far as it is planned."""
        return self.model.job(index)

    # What the user does

    def add(self, sources: Sequence[Path]) -> None:
        """Look for photos in files and folders and put them into the list."""
        exclude = delivery_folders(self.document.recipe, self.destination) if self.destination else []
        if not self._phase.is_running:
            self._move_to(Phase.ADDING)
        self.scanner.add(sources, exclude=exclude)

    def remove(self, indices: Iterable[int]) -> None:
        """Take photos out of the list, never off the disk; not while a run is at them."""
        if self._phase.is_running:
            return
        self.model.remove(sorted(indices))
        self._known = {str(photo.path) for photo in self.model.photos}
        used = {photo.root for photo in self.model.photos} | {photo.path for photo in self.model.photos}
        self.roots = [root for root in self.roots if root in used]
        self._forget_run()

    def clear(self) -> None:
        """Take all photos out of the list."""
        if self._phase.is_running:
            return
        self.scanner.forget()
        self.model.clear()
        self._known.clear()
        self.roots.clear()
        self._forget_run()

    def refresh(self) -> None:
        """Read the folders once more."""
        roots = list(self.roots)
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
        """Make also those files again that an earlier delivery made by another recipe; until the next run is over."""
        self.redo = Redo.ALL
        self.replan()

    def start(self) -> None:
        """Deliver what is on the desk."""
        request = self.request
        if request is None or not self.can_start:
            return
        self.planner.cancel()
        self._begin()
        self.runner.start(request, self.preferences.workers, memory=self.preferences.memory)

    def resume(self, journal: Path, *, retry: bool = False) -> None:
        """Go on with a delivery that was ended; with `retry`, also with what failed in it."""
        if self._phase.is_running:
            return
        self.scanner.forget()
        self.planner.cancel()
        self._is_resuming = True
        self._begin()
        self.runner.resume(journal, self.preferences.workers, memory=self.preferences.memory, retry=retry)

    def pause(self) -> None:
        """Finish what is in work and begin nothing more."""
        if self._phase is Phase.RUNNING:
            self.runner.pause()
            self.throughput.pause()
            self._move_to(Phase.PAUSED)

    def go_on(self) -> None:
        """Go on after a pause, or try again after a fault from outside."""
        if self._phase is Phase.PAUSED:
            self.runner.go_on()
        elif self._phase is Phase.FAULT:
            self.runner.answer_fault(go_on=True)
        else:
            return
        self.throughput.go_on()
        self._move_to(Phase.RUNNING)

    def toggle_pause(self) -> None:
        """Pause, or go on."""
        if self._phase is Phase.RUNNING:
            self.pause()
        else:
            self.go_on()

    def cancel(self) -> None:
        """End the run after what is in work; what is done stays."""
        if self._phase.is_running and self._phase is not Phase.CANCELLING:
            self.runner.cancel()
            self._move_to(Phase.CANCELLING)

    def stop_now(self) -> None:
        """End the run at once; what is in work is made again later."""
        if self._phase.is_running:
            self.runner.stop_now()
            self._move_to(Phase.CANCELLING)

    def replan(self) -> None:
        """Settle the names anew, after a short pause in the changes."""
        if not self._phase.is_running:
            self._plan_timer.start()

    def close(self) -> None:
        """End all threads."""
        self._plan_timer.stop()
        for each in (self.scanner, self.planner, self.runner):
            each.close()

    # What comes back

    def _take_found(self, photos: list[FoundPhoto]) -> None:
        new = [photo for photo in photos if str(photo.path) not in self._known]
        self._known.update(str(photo.path) for photo in new)
        self.model.add(new)

    def _end_adding(self, scanned: ScanResult) -> None:
        self.roots += [root for root in scanned.roots if root not in self.roots]
        if not self._phase.is_running:
            self._move_to(Phase.READY if self.model.photos else Phase.EMPTY)
            self.replan()
        self.scanned.emit(scanned)

    def _plan(self) -> None:
        request = self.request
        if request is not None and not self._phase.is_running:
            self.planner.plan(request)
        elif not self._phase.is_running:
            self.batch, self.refusal = None, ""
            self.changed.emit()

    def _take_plan(self, batch: Batch) -> None:
        if self._phase.is_running or len(batch.jobs) != len(self.model.photos):
            return
        self.batch, self.refusal = batch, ""
        self.model.apply_plan(batch)
        self.planned.emit(batch)
        self.changed.emit()

    def _take_refusal(self, sentence: str) -> None:
        if not self._phase.is_running:
            self.refusal = sentence
            self.plan_refused.emit(sentence)
            self.changed.emit()

    def _begin(self) -> None:
        self._plan_timer.stop()
        self.outcomes.clear()
        self.failures = 0
        self.journal = None
        self.total = len(self.model.photos)
        self.throughput = Throughput()
        self.refusal = ""
        self.begun.emit()
        self._move_to(Phase.STARTING)

    def _take_run_plan(self, batch: Batch) -> None:
        if self._is_resuming:
            self._show_resumed(batch)
        self.batch = batch
        self.total = len(batch.jobs)
        self.journal = self.runner.journal
        self.model.apply_plan(batch)
        self.model.begin_run()
        self.planned.emit(batch)
        self.throughput = Throughput()
        if self._phase is Phase.STARTING:
            self._move_to(Phase.RUNNING)

    def _show_resumed(self, batch: Batch) -> None:
        """Show the photos and the recipe of a delivery that is gone on with."""
        if [job.source for job in batch.jobs] != [photo.path for photo in self.model.photos]:
            self.model.load_batch(batch)
            self._known = {str(job.source) for job in batch.jobs}
        self.roots = list(batch.roots)
        self.destination, self.existing = batch.destination, batch.existing
        self.document.take_delivered(batch.recipe)

    def _take_outcomes(self, outcomes: list[Outcome]) -> None:
        made = 0
        for outcome in outcomes:
            made += outcome.seconds > 0 and len(self.outcomes) >= self.runner.settled
            self.failures += outcome.status in (Status.FAILED, Status.CRASHED)
            self.outcomes[outcome.index] = outcome
        self.throughput.add(made)
        self.model.apply_outcomes(outcomes)
        if self._phase is Phase.FAULT:  # it went on by itself
            self.throughput.go_on()
            self._move_to(Phase.RUNNING)
        self.changed.emit()

    def _take_fault(self, sentence: str) -> None:
        if self._phase is not Phase.CANCELLING:
            self.throughput.pause()
            self._move_to(Phase.FAULT)
        self.faulted.emit(sentence)

    def _end_run(self, ending: RunResult) -> None:
        self._is_resuming = False
        self.redo = Redo.PHOTOS
        self.journal = self.runner.journal
        self.throughput.pause()
        self.model.end_run()
        self._move_to(Phase.STOPPED if ending.left or ending.error else Phase.FINISHED)
        is_other = self.batch is not None and self.batch.recipe != self.document.recipe
        if is_other or len(self.model.photos) != self.total:  # changed, or some were added, meanwhile
            self.replan()
        self.ended.emit(ending)

    def forget_outcomes(self) -> None:
        """Let the photos of the last run wait again, since its files were taken back."""
        if not self._phase.is_running:
            self.model.forget_outcomes()
            self._forget_run()

    def _forget_run(self) -> None:
        self.outcomes.clear()
        self.batch = None
        self.refusal = ""
        self._move_to(Phase.READY if self.model.photos else Phase.EMPTY)
        self.replan()

    def _move_to(self, phase: Phase) -> None:
        self._phase = phase
        self.changed.emit()
