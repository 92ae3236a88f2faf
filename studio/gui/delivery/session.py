"""The session: photos, recipe and destination, the plan of a delivery and its run.

It uses the bridge and tells the panes; it draws nothing and waits for nothing.
"""

from collections.abc import Iterable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from studio.batch.plan.plan import delivery_folders
from studio.errors import Remedy
from studio.gui.bridge import PlanRequest, RunResult, ScanResult
from studio.gui.delivery.plan import DeliveryPlan
from studio.gui.delivery.run.allowances import Allowances
from studio.gui.delivery.run.control import RunControl
from studio.gui.delivery.run.phase import Phase
from studio.gui.delivery.run.throughput import Progress
from studio.gui.delivery.sources import PhotoSources
from studio.gui.delivery.start_checks import StartChecks
from studio.gui.lists.chosen_list import ChosenList
from studio.gui.photos.model import PhotoModel
from studio.gui.preferences import Preferences, StoredIdentity, StoredPreferences
from studio.gui.recipe.document import RecipeDocument
from studio.job import Batch, Existing, Limits, Outcome, Redo
from studio.recipe.identity import with_studio
from studio.recipe.model import Recipe


class Session(RunControl):
    """The state of the window; `changed` follows every change of it but the photos', which the model tells."""

    planned = Signal(Batch)
    plan_refused = Signal(str)
    scanned = Signal(ScanResult)

    def __init__(
        self,
        document: RecipeDocument,
        model: PhotoModel,
        preferences: StoredPreferences,
        identity: StoredIdentity,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self.document = document
        self.model = model
        self.preferences = preferences
        self.identity = identity
        self.checks = StartChecks(self)
        self.sources = PhotoSources(model, document.undo_stack, self)
        self.lists = ChosenList(document, model, self)
        """The list that photos are matched with."""
        self.lists.limits = lambda: self.limits
        self.destination: Path | None = None
        self.existing = Existing.SKIP
        self.redo = Redo.PHOTOS
        """Whether files that were made before the recipe was changed are made again, too."""
        self.allowances = Allowances()
        """What is allowed beyond the settings, until the list is empty."""
        self.plan = DeliveryPlan(lambda: self.request, self)
        self._is_resuming = False
        self.sources.scanned.connect(self._end_adding)
        self.sources.changed.connect(self._forget_run)
        self.lists.changed.connect(self.changed)
        self.lists.matched.connect(self.replan)
        self.lists.released.connect(self.replan)
        self.plan.planned.connect(self._take_plan)
        self.plan.refused.connect(self.plan_refused)
        self.plan.refused.connect(self.changed)
        self.plan.forgotten.connect(self.changed)
        self.runner.planned.connect(self._take_run_plan)
        self.runner.started_jobs.connect(model.apply_started)
        self.runner.finished_jobs.connect(self._take_outcomes)
        self.runner.ended.connect(self._end_run)
        preferences.changed.connect(self._follow_preferences)
        identity.changed.connect(self._follow_recipe)
        document.changed.connect(self._follow_recipe)
        document.loaded.connect(self._follow_recipe)
        model.checked.connect(self._follow_checks)

    # What there is

    @property
    def limits(self) -> Limits:
        """What one photo may take, by the settings."""
        return self.allowances.apply(self.preferences.value.limits)

    @property
    def request(self) -> PlanRequest | None:
        """What would be delivered now; None when photos or a destination are missing, or photos not matched yet."""
        photos = self.model.delivered()
        if not photos or self.destination is None or not self.lists.is_ready:
            return None
        return PlanRequest(
            recipe=self.document.recipe,
            photos=tuple(photos),
            roots=tuple(self.sources.roots),
            destination=self.destination,
            existing=self.existing,
            limits=self.limits,
            redo=self.redo,
            studio=self.identity.value.name,
            data=self.lists.as_input(),
            asks_older=not self.checks.is_older_settled,
        )

    @property
    def _resolved(self) -> Recipe:
        """The recipe as a plan has it."""
        return with_studio(self.document.recipe, self.identity.value.name)

    @property
    def expected_bytes(self) -> int:
        """About how many bytes the planned files will have, as far as is known; 0 when nothing is."""
        return self.sizes.total(self.plan.batch) if self.plan.batch is not None else 0

    @property
    def can_start(self) -> bool:
        """Tell whether Start would do something."""
        is_idle = not self._phase.is_running and not self.sources.is_busy
        has_all = self.model.delivered_count > 0 and self.destination is not None
        return is_idle and has_all and self.lists.is_ready and not self.plan.refusal

    # What the user does

    def add(self, sources: Sequence[Path]) -> None:
        """Look for photos in files and folders and put them into the list."""
        exclude = delivery_folders(self.document.recipe, self.destination) if self.destination else []
        if not self._phase.is_running:
            self._move_to(Phase.ADDING)
        self.sources.add(sources, exclude=exclude)

    def remove(self, indices: Iterable[int]) -> None:
        """Take photos out of the list, never off the disk; not while a run is at them. Undo brings them back."""
        if not self._phase.is_running:
            self.sources.remove(indices, self.tr("Remove photos"))

    def clear(self) -> None:
        """Take all photos out of the list; undo brings them back."""
        if not self._phase.is_running:
            self.sources.clear(self.tr("Clear list"))

    def refresh(self) -> None:
        """Read the folders once more."""
        roots = list(self.sources.roots)
        if not roots or self._phase.is_running:
            return
        self.sources.forget()
        self._forget_run()
        for root in roots:
            self.add([root])  # one by one: one that is gone takes no other with it

    def set_destination(self, folder: Path | None) -> None:
        """Deliver into another folder."""
        if folder != self.destination:
            self.destination = folder
            self.lists.set_destination(folder)
            self.checks.is_older_settled = False
            self.replan()
            self.changed.emit()

    def set_existing(self, existing: Existing) -> None:
        """Say what happens to files that are there already."""
        if existing is not self.existing:
            self.existing = existing
            self.replan()
            self.changed.emit()

    def settle_older(self, *, replaces: bool) -> None:
        """Say what becomes of files of older settings that nobody has changed: new ones take their place, or not."""
        self.redo = Redo.ALL if replaces else Redo.PHOTOS
        self.checks.is_older_settled = True
        self.replan()

    def allow(self, remedy: Remedy) -> None:
        """Allow what photos failed without, until the list is empty."""
        self.allowances = self.allowances.allow(remedy)
        self.replan()

    def set_wrong_field(self, *, is_wrong: bool) -> None:
        """Note whether the recipe has a field in error; then nothing is started."""
        if is_wrong is not self.checks.has_wrong_field:
            self.checks.has_wrong_field = is_wrong
            self.changed.emit()

    def start(self) -> None:
        """Deliver the photos of the list."""
        request = self.request
        if request is None or not self.can_start:
            return
        if not self.checks.lets_start(request.recipe, request.studio):
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
        preferences, limits = self.preferences.value, self.limits if retry else None
        self.runner.resume(journal, preferences.workers, memory=preferences.memory, retry=retry, limits=limits)

    def replan(self) -> None:
        """Make a new plan, after a short pause in the changes."""
        if not self._phase.is_running:
            self.plan.refresh_soon()

    def close(self) -> None:
        """End all threads."""
        for each in (self.sources, self.lists, self.plan, self.runner):
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
        is_over = self._phase in (Phase.FINISHED, Phase.STOPPED)
        self._move_to(Phase.READY if is_over else self._phase)  # what comes next is told now

    def _follow_recipe(self) -> None:
        self.checks.is_older_settled = False
        self.redo = Redo.PHOTOS
        self.replan()

    def _follow_checks(self) -> None:
        self.replan()
        self.changed.emit()

    def _begin(self) -> None:
        self.plan.stop()
        self.plan.refusal = ""
        self.document.undo_stack.is_list_fixed = True
        self.progress = Progress(len(self.model.delivered()))
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
        if self._phase is Phase.PAUSED:
            self.progress.throughput.pause()
        self.planned.emit(batch)
        if self._phase is Phase.STARTING:
            self._move_to(Phase.RUNNING)

    def _show_resumed(self, batch: Batch) -> None:
        """Show the photos and the recipe of a delivery that is continued."""
        self.sources.load_batch(batch)
        self.destination, self.existing = batch.destination, batch.existing
        self.lists.set_destination(self.destination)
        if batch.recipe != self._resolved:
            self.document.take_delivered(batch.recipe)

    def _take_outcomes(self, outcomes: list[Outcome]) -> None:
        self.progress.add(outcomes, settled=self.runner.settled)
        self._note_sizes(outcomes, self.plan.batch)
        self.model.apply_outcomes(outcomes)
        if self._phase is Phase.FAULT:  # it went on by itself
            self.progress.throughput.go_on()
            self._move_to(Phase.RUNNING)
        self.changed.emit()

    def _end_run(self, result: RunResult) -> None:
        self._is_resuming = False
        self.document.undo_stack.is_list_fixed = False
        if result.older:
            self.model.end_run()
            self._forget_run()
            self.checks.older_asked.emit(result.older)
            return
        self.redo = Redo.PHOTOS
        self.journal = self.runner.journal
        self.progress.throughput.pause()
        self.model.end_run()
        self._move_to(Phase.STOPPED if result.left or result.error else Phase.FINISHED)
        batch = self.plan.batch
        is_other = batch is not None and batch.recipe != self._resolved
        if is_other or len(self.model.delivered()) != self.progress.total:  # changed, or some were added, meanwhile
            self.replan()
        self.ended.emit(result)

    def forget_outcomes(self) -> None:
        """Let the photos of the last run wait again, since its files were removed."""
        if not self._phase.is_running:
            self.model.forget_outcomes()
            self._forget_run()

    def _forget_run(self) -> None:
        self.progress = Progress(self.progress.total)
        self.allowances = self.allowances if self.model.photos else Allowances()
        self.plan.replace(None)
        self._move_to(Phase.READY if self.model.photos else Phase.EMPTY)
        self.replan()
