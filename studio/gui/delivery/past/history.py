"""The deliveries of before, in a list with pictures: deliver one again, go on with it, read its report, undo it."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QDate, QDateTime, QLocale, QPoint, Qt, Signal, SignalInstance
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QMenu,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from studio.batch.journal.history import DeliverySummary, list_deliveries
from studio.batch.journal.records import DeliverableKind
from studio.gui.bridge.background_task import BackgroundTask
from studio.gui.bridge.desktop import open_path
from studio.gui.delivery.past.pictures import SIZE, DeliveryPictures
from studio.gui.i18n import numbers
from studio.gui.i18n.translate import say
from studio.gui.recipe.shipped import recipe_name
from studio.gui.theme import icon, theme
from studio.gui.widgets.signals import connect_typed
from studio.job import Status
from studio.paths import shorten_home

_FROM, _RECIPE, _TO, _PHOTOS, _STATE = range(1, 6)
"""Columns after that of the picture and the date."""

_TIP_LINES = 20


class HistoryPage(QDialog):
    """Lists what the journals know; the window does what is asked."""

    again_requested = Signal(Path)
    continue_requested = Signal(Path)
    report_requested = Signal(Path)
    run_report_requested = Signal(Path)
    undo_requested = Signal(Path)
    make_requested = Signal(Path, DeliverableKind)

    def __init__(self, parent: QWidget, *, can_continue: bool = True) -> None:
        """`can_continue` unless a delivery is being made."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Past deliveries"))
        self._can_continue = can_continue
        self._found: list[DeliverySummary] = []
        self._words = QLabel(self.tr("Looking for deliveries…"))
        self._words.setProperty("role", "secondary")
        self.table = QTableWidget(0, 6)
        titles = (
            self.tr("Started"),
            self.tr("From"),
            self.tr("Recipe"),
            self.tr("To"),
            self.tr("Photos"),
            self.tr("State"),
        )
        self.table.setHorizontalHeaderLabels(titles)
        self.table.setIconSize(SIZE)
        self.table.verticalHeader().setDefaultSectionSize(SIZE.height() + 8)
        self.table.setWordWrap(False)
        self.table.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.table.setAccessibleName(self.tr("Past deliveries"))
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setShowGrid(False)
        self.table.setTabKeyNavigation(False)
        self.table.verticalHeader().hide()
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        self.table.horizontalHeader().setDefaultAlignment(left)
        for column in (_FROM, _TO):
            self.table.horizontalHeader().setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        self.table.itemSelectionChanged.connect(self._show_choice)
        self.go_on = self._button(self.tr("Continue"), "play", self.continue_requested, closes=True)
        self.again = self._button(self.tr("Deliver again"), "rotate-ccw", self.again_requested, closes=True)
        self.again.setToolTip(self.tr("Brings the photos, the recipe and the destination back into the window."))
        self.report = QPushButton(icon.icon("chevron-down"), self.tr("Report"))
        self.report.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # its arrow stands behind the words
        reports = QMenu(self.report)
        reports.addAction(self.tr("All deliveries into this folder…"), lambda: self._emit(self.report_requested))
        reports.addAction(self.tr("This delivery only…"), lambda: self._emit(self.run_report_requested))
        self.report.setMenu(reports)
        self.make = QPushButton(icon.icon("chevron-down"), self.tr("Make"))
        self.make.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        makes = QMenu(self.make)
        for words, kind in (
            (self.tr("Web gallery"), DeliverableKind.GALLERY),
            (self.tr("Contact sheet"), DeliverableKind.SHEET),
            (self.tr("ZIP file"), DeliverableKind.ZIP),
        ):
            makes.addAction(words, partial(self._ask_for, kind))
        self.make.setMenu(makes)
        self.undo = self._button(self.tr("Undo…"), "undo-2", self.undo_requested)
        self.folder = QPushButton(icon.icon("folder-open"), self.tr("Show folder"))
        self.folder.clicked.connect(self._open_folder)
        close = QPushButton(self.tr("Close"))
        close.clicked.connect(self.reject)
        row = QHBoxLayout()
        row.setSpacing(8)
        for button in (self.go_on, self.again, self.folder, self.make, self.report, self.undo):
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        column.addWidget(self._words)
        column.addWidget(self.table, 1)
        column.addLayout(row)
        self.resize(980, 520)
        self._pictures = DeliveryPictures(self.devicePixelRatioF(), self)
        connect_typed(self.finished, object, lambda _: self._pictures.close())
        self._pictures.made.connect(self._show_picture)
        self._task = BackgroundTask(self)
        self._task.done.connect(self._show)
        connect_typed(self._task.failed, str, lambda text: self._words.setText(say(text)))
        self.reload()
        connect_typed(self.finished, object, lambda _: self._task.close())
        self._show_choice()

    def reload(self) -> None:
        """Read the journals."""
        self._task.start(list_deliveries)

    def _button(self, words: str, name: str, signal: SignalInstance, *, closes: bool = False) -> QPushButton:
        button = QPushButton(icon.icon(name), words)

        button.clicked.connect(lambda: self._emit(signal, closes=closes))
        return button

    def _emit(self, signal: SignalInstance, *, closes: bool = False) -> None:
        """Ask the window for something with the chosen delivery."""
        if (past := self._chosen()) is not None:
            if closes:
                self.accept()
            signal.emit(past.path)

    def _ask_for(self, kind: DeliverableKind) -> None:
        """Ask the window to make something of the chosen delivery; it tells there how far that is."""
        if (past := self._chosen()) is not None:
            self.accept()
            self.make_requested.emit(past.path, kind)

    def _show(self, found: list[DeliverySummary]) -> None:
        self._found = found
        self._words.setText("" if found else self.tr("No delivery has been made yet."))
        self._words.setVisible(not found)
        self.table.setRowCount(len(found))
        no_picture = self._framed(icon.pixmap("image", "disabled", 24, self.devicePixelRatioF()))
        for row, past in enumerate(found):
            done = past.counts.get(Status.DONE, 0) + past.counts.get(Status.SKIPPED, 0)
            photos = (
                self.tr("%1 of %2").replace("%1", numbers.as_count(done)).replace("%2", numbers.as_count(past.total))
            )
            target = shorten_home(past.destination) if past.destination != Path() else ""
            cells = [
                as_date(past),
                self._sources(past),
                recipe_name(past.recipe, None),
                target,
                photos,
                self._state(past),
            ]
            tips = {_FROM: "\n".join(map(str, past.roots[:_TIP_LINES])), _TO: str(past.destination)}
            for column, text in enumerate(cells):
                item = QTableWidgetItem(text)
                item.setToolTip(tips.get(column, text) if past.problem is None else say(past.problem))
                if past.is_undone:
                    item.setForeground(theme.colour("disabled"))
                self.table.setItem(row, column, item)
            self._show_icon(row, no_picture)
        self._fit_columns()
        if found:
            self.table.selectRow(0)
        self._pictures.want(found)

    def _show_picture(self, row: int, picture: QPixmap) -> None:
        self._show_icon(row, self._framed(picture))

    def _show_icon(self, row: int, shown: QIcon) -> None:
        item = self.table.item(row, 0)
        if item is not None:
            item.setIcon(shown)

    def _framed(self, picture: QPixmap) -> QIcon:
        """Return the picture of a delivery, in the middle of a field that is as large for all."""
        ratio = self.devicePixelRatioF()
        field = QPixmap(SIZE * ratio)
        field.setDevicePixelRatio(ratio)
        field.fill(theme.colour("canvas"))
        size = picture.deviceIndependentSize()
        painter = QPainter(field)
        left, top = (SIZE.width() - size.width()) / 2, (SIZE.height() - size.height()) / 2
        painter.drawPixmap(QPoint(round(left), round(top)), picture)
        painter.end()
        shown = QIcon(field)
        shown.addPixmap(field, QIcon.Mode.Selected)  # else it is tinted
        return shown

    def _fit_columns(self) -> None:
        letter = self.fontMetrics().horizontalAdvance("0")
        widths = (
            (0, 17 * letter + SIZE.width()),
            (_RECIPE, 18 * letter),
            (_PHOTOS, 13 * letter),
            (_STATE, 18 * letter),
        )
        for column, width in widths:
            self.table.setColumnWidth(column, width)

    def _sources(self, past: DeliverySummary) -> str:
        """Name the folders and photos that a delivery was made of."""
        names = [shorten_home(root) for root in past.roots[:1]]
        if len(past.roots) > 1:
            names.append(self.tr("%Ln more", "", len(past.roots) - 1))
        return ", ".join(names)

    def _state(self, past: DeliverySummary) -> str:
        failed = past.counts.get(Status.FAILED, 0) + past.counts.get(Status.CRASHED, 0)
        if past.problem:
            return self.tr("Can't be read")
        if past.is_running:
            return self.tr("Running")
        if past.is_undone:
            return self.tr("Undone")
        if past.left:
            return self.tr("%Ln left", "", past.left)
        return self.tr("%Ln failed", "", failed) if failed else self.tr("Complete")

    def _chosen(self) -> DeliverySummary | None:
        rows = self.table.selectionModel().selectedRows()
        return self._found[rows[0].row()] if rows else None

    def _show_choice(self) -> None:
        past = self._chosen()
        usable = past is not None and not past.problem and not past.is_running
        is_open = past is not None and past.left > 0 and not past.is_undone
        self.again.setEnabled(self._can_continue and usable and past is not None and bool(past.roots))
        self.go_on.setEnabled(self._can_continue and usable and is_open)
        self.report.setEnabled(usable)
        self.make.setEnabled(past is not None and usable and not past.is_undone)
        self.undo.setEnabled(past is not None and usable and not past.is_undone)
        self.folder.setEnabled(past is not None and not past.problem)

    def _open_folder(self) -> None:
        if (past := self._chosen()) is not None:
            open_path(past.destination, beside=self.folder)


def as_date(past: DeliverySummary) -> str:
    """Write when a delivery was begun, as people of the language do."""
    return QLocale().toString(
        QDateTime.fromSecsSinceEpoch(round(past.started.timestamp())), QLocale.FormatType.ShortFormat
    )


def as_day(past: DeliverySummary) -> str:
    """Write the day of a delivery: 21 November."""
    locale = QLocale()
    form = locale.dateFormat(QLocale.FormatType.LongFormat)
    for piece in ("dddd, ", "dddd ", "dddd", ", yyyy", " 'de' yyyy", " yyyy", "yyyy年", "yyyy"):
        form = form.replace(piece, "")
    return locale.toString(QDate(past.started.year, past.started.month, past.started.day), form.strip(" ,")).strip()
