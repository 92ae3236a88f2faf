"""The main window: the panes, and the wiring between them, the session and the actions."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSettings, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QShowEvent
from PySide6.QtWidgets import QMainWindow, QWidget

from studio.batch.plan.choice import is_choice
from studio.gui.bridge import Previewer, RunResult, Thumbnailer
from studio.gui.bridge.samples.small_pictures import SmallPictures
from studio.gui.delivery.bar import DeliveryBar
from studio.gui.delivery.client_choice import ClientChoice
from studio.gui.delivery.closing import ClosingQuestion
from studio.gui.delivery.list_actions import ListActions
from studio.gui.delivery.notices import Notices
from studio.gui.delivery.past.actions import DeliveryActions
from studio.gui.delivery.run.phase import Phase
from studio.gui.delivery.session import Session
from studio.gui.delivery.watch.watching import Watching
from studio.gui.i18n.translate import say
from studio.gui.lists.page import ListPage
from studio.gui.lists.switch import ListSwitch
from studio.gui.photos.model import PhotoModel
from studio.gui.photos.pane import PhotoPane
from studio.gui.preferences import Preferences, StoredIdentity, StoredPreferences
from studio.gui.preview.pane import PreviewPane
from studio.gui.recipe.bar import RecipeBar
from studio.gui.recipe.document import RecipeDocument
from studio.gui.recipe.package import is_recipe
from studio.gui.recipe.pane import RecipePane
from studio.gui.theme import theme
from studio.gui.widgets.signals import connect_typed
from studio.gui.window.actions import Actions, connect
from studio.gui.window.attention import Attention
from studio.gui.window.chosen_photo import ChosenPhoto
from studio.gui.window.dialogs import Dialogs
from studio.gui.window.drop import Dropped, is_list
from studio.gui.window.drop_target import DropTarget
from studio.gui.window.empty import EmptyState
from studio.gui.window.file_dialogs import FileDialogs
from studio.gui.window.layout import WindowLayout
from studio.gui.window.saved_state import SavedState
from studio.paths import resource_path


class Window(QMainWindow):
    """One window with its session; `store` keeps what the window remembers."""

    def __init__(self, store: QSettings) -> None:
        super().__init__()
        self.preferences = StoredPreferences(store, self)
        self.document = RecipeDocument(self)
        self.model = PhotoModel(self)
        self.identity = StoredIdentity(self)
        self.session = Session(self.document, self.model, self.preferences, self.identity, self)
        self.previewer = Previewer(self)
        self.pictures = SmallPictures(self.previewer, self)
        self.thumbnailer = Thumbnailer(self)
        self.attention = Attention(self)
        self._is_closing = False
        self.setWindowTitle(self.tr("Studio"))

        self.empty = EmptyState()
        self.photo_pane = PhotoPane(self.model, self.thumbnailer, lambda: self.session.limits)
        self.preview_pane = PreviewPane(self.previewer, self.document)
        self.recipe_pane = RecipePane(self.document, self.pictures)
        self.recipe_bar = RecipeBar(self.document, self.pictures)
        self.bar = DeliveryBar(self.session)
        self.list_page = ListPage(self.session.lists, self.model, self.photo_pane.store)
        self.list_switch = ListSwitch(self.list_page, self.photo_pane, self.preview_pane, self)
        self.frame = WindowLayout(
            empty=self.empty,
            photos=self.list_switch.left,
            preview=self.list_switch.middle,
            recipe_bar=self.recipe_bar,
            recipe=self.recipe_pane,
            bar=self.bar,
        )
        self.setCentralWidget(self.frame)
        self.banners, self.summary = self.frame.banners, self.frame.summary
        self.filter = self.photo_pane.header.field

        self.file_dialogs = FileDialogs(store, self)
        self.dialogs = Dialogs(self.preferences, self.identity, self.document, self.model, self)
        self.deliveries = DeliveryActions(self.session, self.banners, self)
        self.deliveries.recent.show_in(self.empty.recent)
        self.choices = ClientChoice(self.model, self.banners, self)
        self.notices = Notices(self.session, self.banners, self)
        self.watching = Watching(self.session, self.banners, self.frame.watch, self)
        self.drop_target = DropTarget(self, self.frame.middle, self.recipe_pane)
        self.list_actions = ListActions(
            self.session, self.list_page, self.list_switch, self.photo_pane, self.banners, self
        )
        self.window_actions = Actions(self)
        self._chosen_photo = ChosenPhoto(self.session, self.photo_pane, self.preview_pane, self.recipe_pane, self)
        self._wire_panes()
        self._wire_session()
        self._wire_actions()
        self.menu = self.window_actions.build_menu()
        self.frame.menu_button.setMenu(self.menu)
        self.setMinimumSize(max(960, self.minimumSizeHint().width()), 600)  # some languages need more
        self._state = SavedState(store, self.preferences, self.document, self.recipe_bar, self.photo_pane)
        self._state.restore_layout(self, self.frame)
        self._state.restore_recipe()
        self._show_phase()
        self.empty.setFocus()

    # Wiring

    def _wire_panes(self) -> None:
        banners = self.banners
        self.frame.add_folder.clicked.connect(self.file_dialogs.ask_folder)
        self.frame.add_photos.clicked.connect(self.file_dialogs.ask_photos)
        self.frame.list_button.clicked.connect(lambda: self.list_actions.press(self.frame.list_button))
        self.empty.folder_requested.connect(self.file_dialogs.ask_folder)
        self.empty.photos_requested.connect(self.file_dialogs.ask_photos)
        self.empty.samples_requested.connect(self.use_samples)
        self.file_dialogs.chosen.connect(self.add)
        self.file_dialogs.list_chosen.connect(self.list_actions.choose)
        self.list_actions.list_asked.connect(self.file_dialogs.ask_list)
        self.drop_target.dropped.connect(self.take_drop)
        self.photo_pane.removal_requested.connect(self.session.remove)
        connect_typed(self.file_dialogs.watch_chosen, Path, lambda folder: self.watching.begin([folder]))
        connect_typed(self.photo_pane.watch_requested, Path, lambda folder: self.watching.begin([folder]))
        self.watching.window_requested.connect(lambda: self.take_handed([]))
        self.photo_pane.stop_requested.connect(self.session.sources.scanner.cancel)
        connect_typed(self.recipe_pane.wrong_changed, bool, lambda on: self.session.set_wrong_field(is_wrong=on))
        self.dialogs.follow_identity(self.session.checks, self.recipe_pane, self.preview_pane, self.start)
        self.session.checks.wrong_field_asked.connect(self.recipe_pane.show_wrong_field)
        self.document.changed.connect(lambda: banners.take_back("recipe"))
        self.recipe_bar.command_requested.connect(self._copy_command)
        connect_typed(self.recipe_bar.told, str, lambda text: banners.tell("told", "done", text))
        connect_typed(self.recipe_bar.refused, str, lambda text: banners.tell("recipe", "failed", say(text)))

    def _wire_session(self) -> None:
        session, deliveries, summary = self.session, self.deliveries, self.summary
        self.preferences.changed.connect(self._follow_preferences)
        self.bar.destination_used.connect(self._remember_destination)
        session.changed.connect(self._show_phase)
        session.scanned.connect(self.photo_pane.ordering.refresh)
        self.photo_pane.ordering.ordered.connect(session.replan)
        session.begun.connect(self.frame.hide_summary)
        session.faulted.connect(self._announce_fault)
        session.ended.connect(self._show_result)
        self.notices.failures_requested.connect(self.photo_pane.show_failures)
        self.notices.continue_requested.connect(deliveries.resume)
        self.notices.list_requested.connect(self.file_dialogs.ask_list)
        deliveries.listed.connect(self.notices.offer_continue)
        deliveries.undone.connect(self.frame.hide_summary)
        summary.closed.connect(self.frame.hide_summary)
        summary.retry_requested.connect(deliveries.retry)
        summary.remedy_requested.connect(deliveries.retry_with)
        summary.continue_requested.connect(self.resume_last)
        summary.folder_requested.connect(deliveries.open_destination)
        summary.report_requested.connect(lambda: deliveries.save_report(session.journal))
        summary.undo_requested.connect(lambda: deliveries.undo(session.journal))
        summary.failures_requested.connect(self.photo_pane.show_failures)
        connect_typed(summary.open_requested, Path, deliveries.open_made)

    def _wire_actions(self) -> None:
        actions, dialogs = self.window_actions, self.dialogs
        for action, act in (
            (actions.add_folder, self.file_dialogs.ask_folder),
            (actions.add_photos, self.file_dialogs.ask_photos),
            (actions.list, self.frame.list_button.click),
            (actions.start, self.start),
            (actions.pause, self.session.toggle_pause),
            (actions.undo, self.document.undo_stack.undo),
            (actions.redo, self.document.undo_stack.redo),
            (actions.full_screen, self.preview_pane.show_full_screen),
            (actions.find, self.filter.setFocus),
            (actions.save, self.recipe_bar.save),
            (actions.refresh, self.refresh),
            (actions.clear, self.session.clear),
            (actions.watch, self.file_dialogs.ask_watched),
            (actions.history, self.deliveries.show_history),
            (actions.preferences, dialogs.show_preferences),
            (actions.help, dialogs.show_help),
            (actions.about, dialogs.show_about),
            (actions.quit, self.close),
        ):
            connect(action, act)

    # What the user asks for

    def add(self, sources: Sequence[Path]) -> None:
        """Add photos and folders to the list; the choice of a client checks those that it names."""
        if len(sources) == 1 and is_choice(sources[0]):
            self.choices.take(sources[0])
        elif sources:
            self.session.add(sources)

    def open_paths(self, paths: Sequence[Path]) -> None:
        """Take what the program was started with: photos and folders into the list, and a recipe in place of this."""
        recipes = [path for path in paths if is_recipe(path)]
        for path in recipes[-1:]:
            self.recipe_bar.open_file(path)
        lists = [path for path in paths if is_list(path) and not is_choice(path)]
        for path in lists[-1:]:
            self.list_actions.choose(path)
        self.add([path for path in paths if path not in recipes and path not in lists] if recipes or lists else paths)

    def use_samples(self) -> None:
        """Add the sample photos to the list."""
        self.add([resource_path("samples")])

    def take_drop(self, dropped: Dropped) -> None:
        """Use what was dropped: photos and folders, a recipe, a list, or a watermark."""
        if dropped.recipe is not None:
            self.recipe_bar.open_file(dropped.recipe)
        if dropped.list_file is not None:
            self.list_actions.choose(dropped.list_file)
        if dropped.choice is not None:
            self.choices.take(dropped.choice)
        if dropped.watermark is not None:
            self.recipe_pane.drop_watermark(dropped.watermark)
        self.add(dropped.sources)

    def refresh(self) -> None:
        """Read the folders once more, and the list."""
        self.list_actions.read_again()
        self.session.refresh()

    def start(self) -> None:
        """Start, as the button does."""
        if not self.session.phase.is_running:
            self.bar.start.click()

    def resume_last(self) -> None:
        """Continue the run that has just ended; one that was cancelled before it had a journal starts again."""
        if self.session.journal is not None:
            self.session.resume(self.session.journal)
        else:
            self.start()

    def take_handed(self, paths: Sequence[Path]) -> None:
        """Come to the front, with what a second start of the program was given."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()
        self.open_paths(paths)

    def _copy_command(self) -> None:
        self.recipe_bar.copy_command(self.session.sources.roots, self.session.destination, self.session.existing)

    def _remember_destination(self, folder: Path) -> None:
        self.preferences.change(self.preferences.value.with_destination(folder))
        self.bar.list_destinations()

    def _follow_preferences(self, before: Preferences, now: Preferences) -> None:
        if before.theme is not now.theme:
            theme.notifier().choose(now.theme)

    # What the session tells

    def _show_phase(self) -> None:
        session, phase = self.session, self.session.phase
        has_photos = bool(self.model.photos) or phase is Phase.ADDING
        is_leaving = has_photos and self.focusWidget() in (self.empty, *self.empty.findChildren(QWidget))
        self.frame.show_photos(wanted=has_photos)
        if is_leaving:
            self.photo_pane.view.setFocus()  # and not on the next button, which would take the space bar
        self.photo_pane.set_adding(phase is Phase.ADDING or session.sources.is_busy)
        self.window_actions.enable_list(enabled=not phase.is_running)
        self.window_actions.pause.setEnabled(phase.is_running)
        progress = session.progress
        percent = int(progress.finished * 100 / progress.total) if phase.is_running and progress.total else None
        name = self.tr("Studio")
        self.setWindowTitle(f"{percent} % – {name}" if percent is not None else name)
        self.attention.show_percent(percent)
        if phase is not Phase.FAULT:
            self.banners.take_back("fault")

    def _announce_fault(self, sentence: str) -> None:
        self.attention.announce(self.tr("The delivery is paused"), say(sentence))

    def _show_result(self, result: RunResult) -> None:
        session, progress = self.session, self.session.progress
        if self._is_closing:
            QTimer.singleShot(0, self.close)
            return
        if result.error and not progress.outcomes and session.plan.batch is None:
            self.banners.tell("fault-end", "failed", say(result.error))
            return
        batch = session.plan.batch
        jobs = dict(enumerate(batch.jobs)) if batch is not None else {}
        seconds = progress.throughput.seconds
        self.summary.show_run(jobs, progress.outcomes, progress.total, seconds, result.error)
        self.summary.show_made(result.made)
        self.summary.report.setVisible(session.journal is not None)
        self.frame.show_summary(wanted=True)
        self.photo_pane.leave_failures()
        self.attention.announce(self.tr("Studio has finished"), self.summary.headline.text())

    # Opening and closing

    def _warm_up(self) -> None:
        self.session.runner.warm(self.preferences.value.workers)
        self.previewer.warm()
        self.deliveries.list_past()
        self.watching.offer()

    def close_at_once(self) -> None:
        """Close without a question, as the system asks when it shuts down; a run is kept for later."""
        if self.session.phase.is_running:
            self._stop_and_close()
        else:
            self.close()

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

    # Qt

    def showEvent(self, event: QShowEvent) -> None:
        """Start the workers right after the first paint."""
        super().showEvent(event)
        if not event.spontaneous():  # else it comes back from the task bar
            QTimer.singleShot(0, self._warm_up)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask once while a delivery runs, and stop it when asked again; else end all threads and workers."""
        if self.session.phase.is_running:
            event.ignore()
            if self._is_closing:
                self.session.stop_now()
            else:
                ClosingQuestion(self, keep=self._keep_for_later, stop=self._stop_and_close).open()
            return
        self._state.save(self, self.frame)
        self.attention.close()
        self.hide()
        for pane in (self.preview_pane, self.photo_pane):
            pane.close()
        workers = (self.session, self.photo_pane.ordering, self.previewer, self.thumbnailer, self.deliveries)
        others = (self.recipe_bar.packages, self._chosen_photo, self.list_actions)
        for each in (self.watching, *workers, *others):
            each.close()
        event.accept()
