"""The main window: the panes, the actions and the wiring between them; what happens is the desk's business."""

import contextlib
from collections.abc import Sequence
from pathlib import Path

from msgspec import structs
from PySide6.QtCore import QByteArray, QSettings, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QMainWindow, QWidget

from studio.batch.journal.history import DeliverySummary, list_deliveries, purge
from studio.errors import RecipeError, StudioError
from studio.gui import preferences
from studio.gui.bridge import Previewer, RunResult, ScanResult, Thumbnailer
from studio.gui.bridge.background_task import BackgroundTask
from studio.gui.bridge.desktop import open_path
from studio.gui.delivery import report
from studio.gui.delivery.bar import DeliveryBar
from studio.gui.delivery.closing import ClosingQuestion
from studio.gui.delivery.notices import Notices
from studio.gui.delivery.phase import Phase
from studio.gui.delivery.report import ReportSaver
from studio.gui.delivery.session import Session
from studio.gui.i18n.translate import say
from studio.gui.photos.model import PhotoModel
from studio.gui.photos.pane import PhotoPane
from studio.gui.preferences import Preferences
from studio.gui.preview.pane import PreviewPane
from studio.gui.recipe.bar import RecipeBar
from studio.gui.recipe.document import RecipeDocument
from studio.gui.recipe.pane import RecipePane
from studio.gui.theme import theme
from studio.gui.widgets.field import commit_focused_editor
from studio.gui.widgets.signals import connect_typed
from studio.gui.window import drop
from studio.gui.window.attention import Attention
from studio.gui.window.drop_overlay import DropOverlay
from studio.gui.window.empty import EmptyState
from studio.gui.window.file_dialogs import FileDialogs
from studio.gui.window.layout import WindowLayout
from studio.gui.window.menu import MainMenu
from studio.job import Batch, Job
from studio.paths import resource_path, shorten_home
from studio.recipe import library
from studio.recipe.file import decode_recipe, encode_recipe
from studio.recipe.model import Recipe

_DRAFT, _DRAFT_OF = "recipe/draft", "recipe/draft of"


class Window(QMainWindow):
    """One window with its desk; `store` keeps what the window remembers."""

    workers_measured = Signal(int)
    undone = Signal()

    def __init__(self, store: QSettings) -> None:
        super().__init__()
        self._store = store
        self.preferences = preferences.load(store)
        self.document = RecipeDocument(self)
        self.model = PhotoModel(self)
        self.session = Session(self.document, self.model, self.preferences, self)
        self.previewer = Previewer(self)
        self.thumbnailer = Thumbnailer(self)
        self.attention = Attention(self)
        self._task = BackgroundTask(self)
        self._reports = ReportSaver(self)
        self._reports.saved.connect(self._tell_report)
        connect_typed(self._reports.failed, str, lambda text: self.banners.tell("report", "failed", say(text)))
        self._is_closing = False
        self.setAcceptDrops(True)
        self.setWindowTitle(self.tr("Studio"))

        self.empty = EmptyState()
        self.photo_pane = PhotoPane(self.model, self.thumbnailer)
        self.preview_pane = PreviewPane(self.previewer, self.document)
        self.recipe_pane = RecipePane(self.document)
        self.recipe_bar = RecipeBar(self.document)
        self.bar = DeliveryBar(self.session)
        self.frame = WindowLayout(
            empty=self.empty,
            photos=self.photo_pane,
            preview=self.preview_pane,
            recipe_bar=self.recipe_bar,
            recipe=self.recipe_pane,
            bar=self.bar,
        )
        self.setCentralWidget(self.frame)
        self.banners, self.summary, self.filter = self.frame.banners, self.frame.summary, self.frame.filter
        self.file_dialogs = FileDialogs(store, self)
        self.notices = Notices(self.session, self.banners, self)
        self._overlay = DropOverlay(self.frame.middle)
        self._wire()
        self.menu = MainMenu(self)
        self.frame.menu_button.setMenu(self.menu)
        self.setMinimumSize(max(960, self.minimumSizeHint().width()), 600)  # some languages need more
        self._restore()
        self._open_last_recipe()
        self._show_phase()
        self.empty.setFocus()

    def _wire(self) -> None:
        session = self.session
        self.frame.add_folder.clicked.connect(self.file_dialogs.ask_folder)
        self.frame.add_photos.clicked.connect(self.file_dialogs.ask_photos)
        self.empty.folder_requested.connect(self.file_dialogs.ask_folder)
        self.empty.photos_requested.connect(self.file_dialogs.ask_photos)
        self.file_dialogs.chosen.connect(self.add)
        self.notices.failures_requested.connect(self.photo_pane.show_failures)
        self.notices.continue_requested.connect(self.resume)
        self._task.done.connect(self.notices.offer_continue)
        self.empty.samples_requested.connect(self.use_samples)
        connect_typed(self.filter.textChanged, str, lambda text: self.photo_pane.set_filter(text))
        self.photo_pane.chosen.connect(self._show_photo)
        self.photo_pane.removal_requested.connect(session.remove)
        connect_typed(self.photo_pane.opened, int, lambda _: self.preview_pane.canvas.setFocus())
        self.photo_pane.stop_requested.connect(session.scanner.cancel)
        self.preview_pane.photo_requested.connect(self.photo_pane.choose)
        self.document.chosen.connect(self.model.set_export)
        self.recipe_pane.hardest_requested.connect(self._show_hardest)
        self.preview_pane.watermark_chosen.connect(self.recipe_pane.choose_watermark)
        self.recipe_bar.command_requested.connect(self._copy_command)
        connect_typed(self.recipe_bar.told, str, lambda text: self.banners.tell("told", "done", text))
        self.document.changed.connect(lambda: self.banners.take_back("recipe"))
        self.model.removing.connect(self.preview_pane.forget_stress_photos)
        connect_typed(self.recipe_bar.refused, str, lambda text: self.banners.tell("recipe", "failed", say(text)))
        self.bar.destination_used.connect(self._remember_destination)
        session.changed.connect(self._show_phase)
        connect_typed(session.planned, Batch, lambda _: self._show_current())
        connect_typed(session.scanned, ScanResult, lambda _: self._choose_first())
        session.begun.connect(lambda: self.frame.show_summary(wanted=False))
        session.faulted.connect(self._show_fault)
        session.ended.connect(self._end)
        self.summary.closed.connect(lambda: self.frame.show_summary(wanted=False))
        self.summary.retry_requested.connect(self.retry)
        self.summary.continue_requested.connect(self.resume_last)
        self.summary.folder_requested.connect(self.open_destination)
        self.summary.report_requested.connect(lambda: self.save_report(self.session.journal))
        self.summary.undo_requested.connect(lambda: self.undo_delivery(self.session.journal))
        self.summary.failures_requested.connect(self.photo_pane.show_failures)

    # What the user asks for

    def add(self, sources: Sequence[Path]) -> None:
        """Put photos and folders on the desk."""
        if sources:
            self.session.add(sources)

    def use_samples(self) -> None:
        """Put the sample photos on the desk."""
        self.add([resource_path("samples")])

    def take_drop(self, dropped: drop.Dropped) -> None:
        """Use what was dropped: photos and folders, a recipe, or a watermark."""
        if dropped.recipe is not None:
            self.recipe_bar.open_file(dropped.recipe)
        if dropped.watermark is not None:
            self.recipe_pane.drop_watermark(dropped.watermark)
        self.add(dropped.sources)

    def start(self) -> None:
        """Start, as the button does."""
        self.bar.start.click()

    def retry(self) -> None:
        """Try what failed once more."""
        if self.session.journal is not None:
            self.session.resume(self.session.journal, retry=True)

    def resume_last(self) -> None:
        """Go on with the run that was just ended; one that was cancelled before it had a journal starts anew."""
        if self.session.journal is not None:
            self.session.resume(self.session.journal)
        else:
            self.start()

    def resume(self, journal: Path) -> None:
        """Go on with a delivery of an earlier day."""
        self.banners.take_back("continue")
        self.session.resume(journal)

    def open_destination(self) -> None:
        """Show the delivered files in the system's file manager."""
        batch = self.session.batch
        folder = batch.destination if batch is not None else self.session.destination
        if folder is not None:
            open_path(folder)

    def save_report(self, journal: Path | None) -> None:
        """Write the report of a delivery, as a page or a table."""
        if journal is not None:
            self._reports.ask(journal)

    def _tell_report(self, target: Path) -> None:
        text = self.tr("The report is saved: %1").replace("%1", shorten_home(target))
        self.banners.tell("report", "done", text, [(self.tr("Open"), lambda: report.show(target))])

    def undo_delivery(self, journal: Path | None) -> None:
        """Show what a delivery made, and move it to the trash when the user says so."""
        if journal is not None:
            from studio.gui.delivery.undo import UndoDialog

            dialog = UndoDialog(journal, self)
            connect_typed(dialog.undone, str, lambda text: self._tell_undone(text, journal))
            dialog.open()

    def _tell_undone(self, text: str, journal: Path) -> None:
        self.frame.show_summary(wanted=False)
        self.banners.tell("undone", "done", text)
        self.undone.emit()
        if journal == self.session.journal:
            self.session.forget_outcomes()
        self.session.replan()

    def show_preferences(self) -> None:
        """Open the settings."""
        from studio.gui.window.preferences_dialog import PreferencesDialog

        dialog = PreferencesDialog(self.preferences, self)
        dialog.changed.connect(self._take_preferences)
        dialog.measure_requested.connect(self.show_benchmark)
        self.workers_measured.connect(dialog.workers.setValue)
        dialog.open()

    def _take_preferences(self, new: Preferences) -> None:
        if new.theme is not self.preferences.theme:
            theme.notifier().choose(new.theme)
        self.change_preferences(new)

    def show_benchmark(self) -> None:
        """Measure how many workers are best for the photos that were added, or for the samples."""
        from studio.gui.delivery.benchmark_page import BenchmarkPage

        samples = sorted(resource_path("samples").iterdir())
        photos = [photo.path for photo in self.model.photos] or samples
        sheet = BenchmarkPage(self.document.recipe, photos, self)
        sheet.workers_chosen.connect(self._use_workers)
        sheet.open()

    def _use_workers(self, number: int) -> None:
        self.change_preferences(structs.replace(self.preferences, workers=number))
        self.workers_measured.emit(number)

    def show_help(self) -> None:
        """Open the help beside the window."""
        from studio.gui.window.help import Help

        Help(self).show()

    def show_about(self) -> None:
        """Open the page about the program."""
        from studio.gui.window.help import Help

        page = Help(self)
        page.show_about()
        page.show()

    def show_history(self) -> None:
        """List the deliveries of earlier days."""
        from studio.gui.delivery.history import HistoryPage

        sheet = HistoryPage(self, can_continue=not self.session.phase.is_running)
        self.undone.connect(sheet.reload)
        sheet.continue_requested.connect(self.resume)
        sheet.report_requested.connect(self.save_report)
        sheet.undo_requested.connect(self.undo_delivery)
        sheet.open()

    def take_handed(self, paths: Sequence[Path]) -> None:
        """Come to the front, with what a second start of the program was given."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()
        self.add(paths)

    def close_at_once(self) -> None:
        """End without a question, as the system asks when it shuts down; a run is kept for later."""
        if self.session.phase.is_running:
            self._stop_and_close()
        else:
            self.close()

    def _copy_command(self) -> None:
        self.recipe_bar.copy_command(self.session.roots, self.session.destination, self.session.existing)

    def _remember_destination(self, folder: Path) -> None:
        self.change_preferences(self.preferences.with_destination(folder))
        self.bar.list_destinations()

    def change_preferences(self, new: Preferences) -> None:
        """Use other settings from now on, and keep them."""
        before = self.session.limits
        self.preferences = self.session.preferences = new
        preferences.save(self._store, new)
        if self.session.limits != before:
            self.session.replan()

    # What the desk says

    def _show_photo(self, index: int) -> None:
        job = self.session.job(index) if index >= 0 else None
        self.preview_pane.show_job(job, self.session.limits)
        self._show_example(job)

    def _show_example(self, job: Job | None) -> None:
        """Show on the page of names what the chosen photo's file will be called."""
        export = self.document.export_index
        target = job.targets[export] if job is not None and export < len(job.targets) else None
        if job is None or target is None or self.session.destination is None:
            self.recipe_pane.set_example("")
            return
        inner = (
            target.relative_to(self.session.destination) if target.is_relative_to(self.session.destination) else target
        )
        self.recipe_pane.set_example(f"{job.source.name} → {inner.as_posix()}")

    def _show_hardest(self) -> None:
        jobs = [job for index in range(len(self.model.photos)) if (job := self.session.job(index)) is not None]
        self.preview_pane.show_stress_photos(jobs, self.session.limits)

    def _show_phase(self) -> None:
        session, phase = self.session, self.session.phase
        has_photos = bool(self.model.photos) or phase is Phase.ADDING
        is_leaving = has_photos and self.focusWidget() in (self.empty, *self.empty.findChildren(QWidget))
        self.frame.show_photos(wanted=has_photos)
        if is_leaving:
            self.photo_pane.view.setFocus()  # and not on the next button, which would take the space bar
        self.photo_pane.set_adding(phase is Phase.ADDING or session.scanner.is_busy)
        percent = int(session.finished * 100 / session.total) if phase.is_running and session.total else None
        name = self.tr("Studio")
        self.setWindowTitle(f"{percent} % – {name}" if percent is not None else name)
        self.attention.show_percent(percent)
        if phase is not Phase.FAULT:
            self.banners.take_back("fault")

    def _show_current(self) -> None:
        """Show the chosen photo by its new plan."""
        current = self.photo_pane.current_index()
        if current >= 0:
            self._show_photo(current)

    def _choose_first(self) -> None:
        if self.model.photos and self.photo_pane.current_index() < 0:
            self.photo_pane.choose(0)

    def _show_fault(self, sentence: str) -> None:
        self.attention.announce(self.tr("The delivery is paused"), say(sentence))

    def _end(self, ending: RunResult) -> None:
        session = self.session
        if self._is_closing:
            QTimer.singleShot(0, self.close)
            return
        if ending.error and not session.outcomes and session.batch is None:
            self.banners.tell("fault-end", "failed", say(ending.error))
            return
        jobs = {index: job for index in session.outcomes if (job := session.job(index)) is not None}
        self.summary.show_run(jobs, session.outcomes, session.total, session.throughput.seconds, ending.error)
        self.summary.report.setVisible(session.journal is not None)
        self.frame.show_summary(wanted=True)
        self.photo_pane.leave_failures()
        self.attention.announce(self.tr("Studio has finished"), self.summary.headline.text())

    # What the window remembers

    def _restore(self) -> None:
        geometry = self._store.value("geometry")
        if not (isinstance(geometry, QByteArray) and self.restoreGeometry(geometry)):
            available = self.screen().availableGeometry().size() - QSize(40, 60)
            self.resize(QSize(1440, 900).boundedTo(available))
        self.frame.restore(self._store)

    def _open_last_recipe(self) -> None:
        """Begin with the preset that was used last, with its changes; when it is gone, with the first there is."""
        for name in (self.preferences.recipe, Preferences().recipe):
            with contextlib.suppress(StudioError):
                if self.document.open_file(library.find_preset(name)):
                    break
        self.document.undo_stack.clear()
        with contextlib.suppress(RecipeError):
            if draft := str(self._store.value(_DRAFT, "") or ""):
                self._take_draft(decode_recipe(draft), str(self._store.value(_DRAFT_OF, "") or ""))

    def _take_draft(self, recipe: Recipe, preset: str) -> None:
        """Go on with a recipe as it was left: changes of a preset, or one from elsewhere, whose file is not asked for.

        That file may lie on a share that does not answer, and the window must open all the same.
        """
        if preset and preset == self.recipe_bar.preset_name():
            self.document.take_draft(recipe)
        else:
            self.document.load(recipe, None)
            self.document.forget_file()
            self.document.undo_stack.clear()

    def _keep(self) -> None:
        self._store.setValue("geometry", self.saveGeometry())
        self.frame.keep(self._store)
        commit_focused_editor()
        name = self.recipe_bar.preset_name()
        self._store.setValue(
            _DRAFT, encode_recipe(self.document.recipe) if self.document.is_changed or not name else ""
        )
        self._store.setValue(_DRAFT_OF, name)
        if name:
            preferences.save(self._store, _with_recipe(self.preferences, name))
        self._store.sync()

    # Qt

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Space pause and go on where no control takes it."""
        if event.key() == Qt.Key.Key_Space and self.session.phase.is_running and not event.isAutoRepeat():
            self.session.toggle_pause()
            return
        super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Open the workers right after the first paint."""
        super().showEvent(event)
        if not event.spontaneous():  # else it comes back from the task bar
            QTimer.singleShot(0, self._warm)

    def _warm(self) -> None:
        self.session.runner.warm(self.preferences.workers)
        self.previewer.warm()
        self.ask_past()

    def ask_past(self) -> None:
        """Look whether a delivery was left unfinished."""
        self._task.start(_look_back)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Light up and say what a drop would do."""
        dropped = drop.read(event.mimeData(), watermarks=self.recipe_pane.takes_watermarks())
        self._overlay.show_drop(dropped)
        if dropped.is_usable:
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Keep the drop."""
        event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Go dark again."""
        self._overlay.hide()
        event.accept()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take what was dropped."""
        self._overlay.hide()
        event.acceptProposedAction()
        dropped = drop.read(event.mimeData(), watermarks=self.recipe_pane.takes_watermarks())
        QTimer.singleShot(0, lambda: self.take_drop(dropped))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask once while a delivery runs, and do not wait for it when asked again; else end all threads and workers."""
        if self.session.phase.is_running:
            event.ignore()
            if self._is_closing:
                self.session.stop_now()
            else:
                ClosingQuestion(self, keep=self._keep_for_later, stop=self._stop_and_close).open()
            return
        self._keep()
        self.attention.close()
        self.hide()
        for each in (
            self.preview_pane,
            self.photo_pane,
            self.session,
            self.previewer,
            self.thumbnailer,
            self._task,
            self._reports,
        ):
            each.close()
        event.accept()

    def _keep_for_later(self) -> None:
        self._is_closing = True
        self.session.cancel()
        if not self.session.phase.is_running:
            self.close()

    def _stop_and_close(self) -> None:
        self._is_closing = True
        self.session.stop_now()
        if not self.session.phase.is_running:
            self.close()


def _look_back() -> list[DeliverySummary]:
    """Remove journals of long ago, and return those that are left."""
    purge()
    return list_deliveries()


def _with_recipe(current: Preferences, name: str) -> Preferences:
    return structs.replace(current, recipe=name)
