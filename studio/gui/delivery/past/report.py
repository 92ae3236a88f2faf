"""Saves the report of a delivery where the user wants it, as a page for people or a table."""

from pathlib import Path

from PySide6.QtCore import QLocale, QObject, QStandardPaths, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from studio.batch.report.content import Voice
from studio.batch.report.model import Report, report_delivery
from studio.batch.report.write import ReportFormat, write_report
from studio.gui.bridge.background_task import BackgroundTask
from studio.gui.i18n.translate import say
from studio.gui.widgets.signals import connect_typed


class ReportSaver(QObject):
    """Asks for a file, writes the report into it in a thread, and tells the result."""

    saved = Signal(Path)
    failed = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._window = parent
        self._target = Path()
        self._task = BackgroundTask(self)
        connect_typed(self._task.done, object, lambda _: self.saved.emit(self._target))
        self._task.failed.connect(self.failed)

    def ask(self, journal: Path, *, is_whole: bool = True) -> None:
        """Let the user choose the file, then write the report of a run, or of the whole delivery that it belongs to."""
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        dialog = QFileDialog(self._window, self.tr("Save the report"), documents or str(Path.home()))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        page, table = self.tr("Web page with thumbnails (*.html)"), self.tr("Table for spreadsheets (*.csv)")
        paper = self.tr("PDF to print or send (*.pdf)")
        dialog.setNameFilters([page, paper, table])
        dialog.setDefaultSuffix("html")
        suffixes = {table: "csv", paper: "pdf"}
        connect_typed(dialog.filterSelected, str, lambda words: dialog.setDefaultSuffix(suffixes.get(words, "html")))
        dialog.selectFile(self.tr("Delivery report"))
        connect_typed(dialog.fileSelected, str, lambda name: self.save(journal, Path(name), is_whole=is_whole))
        dialog.open()

    def save(self, journal: Path, target: Path, *, is_whole: bool = True) -> None:
        """Write the report of a run, or of the whole delivery, into a file; its ending says of which kind it is."""
        kinds = {".csv": ReportFormat.CSV, ".pdf": ReportFormat.PDF}
        kind = kinds.get(target.suffix.lower(), ReportFormat.HTML)
        voice = Voice(say=say, lang=QLocale().bcp47Name())
        read = report_delivery if is_whole else Report
        if self._task.start(lambda: write_report(read(journal), target, kind, voice=voice)):
            self._target = target

    def close(self) -> None:
        """Wait for a report that is being written."""
        self._task.close()
