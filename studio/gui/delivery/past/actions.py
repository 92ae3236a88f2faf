"""What can be done with a delivery that was made: continue it, retry failures, report, undo, open its folder."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from studio.batch.deliverable.made import Made
from studio.batch.journal.history import DeliverySummary, list_deliveries, purge
from studio.batch.journal.records import DeliverableKind
from studio.errors import Remedy
from studio.gui.bridge.background_task import BackgroundTask
from studio.gui.bridge.deliverables.maker import DeliverableMaker
from studio.gui.bridge.deliverables.making import Making
from studio.gui.bridge.desktop import cannot_open, open_path
from studio.gui.delivery.past.again import DeliverAgain
from studio.gui.delivery.past.recent_folders import RecentFolders
from studio.gui.delivery.past.report import ReportSaver
from studio.gui.delivery.run.made_words import made_words, making_words
from studio.gui.delivery.session import Session
from studio.gui.i18n import numbers
from studio.gui.i18n.translate import say
from studio.gui.widgets.banner import Banners
from studio.gui.widgets.signals import connect_typed
from studio.paths import shorten_home


class DeliveryActions(QObject):
    """Acts on the journals of deliveries; `undone` tells that the files of one were removed."""

    listed = Signal(list)
    undone = Signal()

    def __init__(self, session: Session, banners: Banners, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._banners = banners
        self._window = window
        self._task = BackgroundTask(self)
        self._task.done.connect(self.listed.emit)
        self.maker = DeliverableMaker(self)
        self.maker.progressed.connect(self._tell_making)
        self.maker.made.connect(self._tell_made)
        connect_typed(self.maker.failed, str, lambda text: banners.tell("made", "failed", say(text)))
        self.maker.ended.connect(lambda: banners.take_back("making"))
        self.recent = RecentFolders(session, self)
        self.listed.connect(self.recent.take_deliveries)
        self.again = DeliverAgain(session, self)
        connect_typed(self.again.failed, str, lambda text: banners.tell("told", "failed", say(text)))
        self.reports = ReportSaver(window)
        self.reports.saved.connect(self._tell_report)
        connect_typed(self.reports.failed, str, lambda text: banners.tell("report", "failed", say(text)))

    def list_past(self) -> None:
        """Remove journals of long ago and list the others; `listed` brings them."""
        self._task.start(_list_past)

    def retry(self) -> None:
        """Retry what failed in the last run."""
        if self._session.journal is not None:
            self._session.resume(self._session.journal, retry=True)

    def retry_with(self, remedy: Remedy) -> None:
        """Retry what failed in the last run, with what it failed without."""
        self._session.allow(remedy)
        self.retry()

    def resume(self, journal: Path) -> None:
        """Continue a delivery that was ended."""
        self._banners.take_back("continue")
        self._session.resume(journal)

    def open_destination(self) -> None:
        """Show the delivered files in the system's file manager."""
        batch = self._session.plan.batch
        folder = batch.destination if batch is not None else self._session.destination
        if folder is not None:
            self._open(folder)

    def _open(self, path: Path) -> None:
        if not open_path(path):
            self._banners.tell("open", "warning", cannot_open(path))

    def save_report(self, journal: Path | None, *, is_whole: bool = True) -> None:
        """Ask for a file and write the report of a delivery, or of one run of it, into it, as a page or a table."""
        if journal is not None:
            self.reports.ask(journal, is_whole=is_whole)

    def make(self, journal: Path, kind: DeliverableKind) -> None:
        """Make a gallery, a contact sheet or a ZIP file of a delivery."""
        self._banners.take_back("made")
        self.maker.make(journal, kind, self._session.preferences.value.workers)

    def open_made(self, path: Path) -> None:
        """Show what was made of a delivery in the program that opens such files."""
        self._open(path)

    def undo(self, journal: Path | None) -> None:
        """Show what a delivery made, and move it to the trash when the user confirms."""
        if journal is not None:
            from studio.gui.delivery.past.undo import UndoDialog

            dialog = UndoDialog(journal, self._window)
            connect_typed(dialog.undone, str, lambda text: self.tell_undone(text, journal))
            dialog.open()

    def tell_undone(self, text: str, journal: Path) -> None:
        """Show what was undone, in the list of photos, too, if it is their delivery."""
        self._banners.tell("undone", "done", text)
        self.undone.emit()
        if journal == self._session.journal:
            self._session.forget_outcomes()
        self._session.replan()

    def show_history(self) -> None:
        """List the past deliveries."""
        from studio.gui.delivery.past.history import HistoryPage

        page = HistoryPage(self._window, can_continue=not self._session.phase.is_running)
        self.undone.connect(page.reload)
        page.continue_requested.connect(self.resume)
        page.again_requested.connect(self.again.bring_back)
        page.report_requested.connect(self.save_report)
        connect_typed(page.run_report_requested, Path, lambda journal: self.save_report(journal, is_whole=False))
        page.undo_requested.connect(self.undo)
        page.make_requested.connect(self.make)
        page.open()

    def close(self) -> None:
        """Wait for a report that is being written."""
        self._task.close()
        self.recent.close()
        self.again.close()
        self.reports.close()
        self.maker.close()

    def _tell_making(self, making: Making) -> None:
        if not self.maker.is_busy:
            return
        text = making_words(making.kind)
        if making.total:
            count = self.tr("%1 of %2").replace("%1", numbers.as_count(making.done))
            text = f"{text} · {count.replace('%2', numbers.as_count(making.total))}"
        self._banners.tell("making", "accent", text, [(self.tr("Cancel"), self.maker.cancel)])

    def _tell_made(self, made: Made) -> None:
        first = made.files[0]
        path = first.parent if made.kind is DeliverableKind.ZIP else first
        text = f"{made_words(made.kind)}: {shorten_home(first)}"
        self._banners.tell("made", "done", text, [(self.tr("Open"), lambda: self.open_made(path))])

    def _tell_report(self, target: Path) -> None:
        text = self.tr("The report is saved: %1").replace("%1", shorten_home(target))
        self._banners.tell("report", "done", text, [(self.tr("Open"), lambda: self._open(target))])


def _list_past() -> list[DeliverySummary]:
    purge()
    return list_deliveries()
