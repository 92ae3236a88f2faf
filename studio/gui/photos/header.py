"""The header of the photo pane: how many photos there are, grid or list, and the filter by status."""

from collections.abc import Mapping

from msgspec import Struct
from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QSizePolicy,
    QSlider,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from studio.gui.i18n.numbers import as_count, counted_photos
from studio.gui.photos import status as photo_status
from studio.gui.photos import status_icon
from studio.gui.photos.sorting.sort_button import SortButton
from studio.gui.photos.status import FAILURES, PhotoStatus
from studio.gui.theme import icon, theme

SMALLEST_TILE, USUAL_TILE, LARGEST_TILE = 64, 92, 320
"""Widths of a tile in pixels, at the usual size of text."""


class PhotoCounts(Struct, frozen=True, kw_only=True):
    """How many photos there are: in all, in view, to be delivered, of these hidden by a filter, selected."""

    total: int
    in_view: int
    delivered: int
    hidden_delivered: int
    selected: int
    by_status: Mapping[PhotoStatus, int]


class PhotoHeader(QWidget):
    """Says how many photos there are; its menu of statuses is there once they differ."""

    list_wanted = Signal(bool)
    statuses_wanted = Signal(object)
    stop_requested = Signal()
    only_shown_wanted = Signal()
    order_wanted = Signal(object)
    clocks_wanted = Signal()
    size_wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.heading = QLabel()
        self.heading.setProperty("role", "heading")
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.heading.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.stop = _tool("x", self.tr("Stop looking for photos"))
        self.stop.setProperty("kind", "ghost")
        self.stop.clicked.connect(self.stop_requested)
        self.stop.hide()
        self.filter = _tool("list-filter", self.tr("Show only some of the photos"))
        self.filter.setProperty("kind", "ghost")
        self.filter.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.filter.hide()
        self._menu = QMenu(self)
        self._menu.aboutToShow.connect(self._fill_menu)
        self.filter.setMenu(self._menu)
        self.as_grid, self.as_list = _tool("layout-grid", self.tr("Grid")), _tool("list", self.tr("List"))
        group = QButtonGroup(self)
        edges = ("last", "first") if self.isRightToLeft() else ("first", "last")
        for button, edge in zip((self.as_grid, self.as_list), edges, strict=True):
            button.setProperty("kind", "segment")
            button.setProperty("edge", edge)
            button.setCheckable(True)
            group.addButton(button)
        self.as_grid.setChecked(True)
        self.as_list.toggled.connect(self.list_wanted)
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Filter"))
        self.field.setAccessibleName(self.tr("Filter photos by name"))
        self.field.setClearButtonEnabled(True)
        self.field.setMinimumWidth(48)
        self.field.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.field.addAction(icon.icon("search", "secondary"), QLineEdit.ActionPosition.LeadingPosition)
        self.sorting = SortButton()
        self.sorting.order_wanted.connect(self.order_wanted)
        self.sorting.clocks_wanted.connect(self.clocks_wanted)
        self.size_slider = QSlider(Qt.Orientation.Horizontal)
        self.size_slider.setRange(SMALLEST_TILE, LARGEST_TILE)
        self.size_slider.setPageStep(20)
        self.size_slider.setValue(USUAL_TILE)
        self.size_slider.setAccessibleName(self.tr("Thumbnail size"))
        self.size_slider.setToolTip(self.tr("Thumbnail size"))
        self.size_slider.valueChanged.connect(self.size_wanted)
        self.shown = QLabel()
        self.shown.setProperty("role", "secondary")
        self.shown.setWordWrap(True)
        self.show_all = QPushButton(self.tr("Show all"))
        self.show_all.setProperty("kind", "ghost")
        self.show_all.clicked.connect(lambda: self.statuses_wanted.emit(None))
        self.only_shown = QPushButton(self.tr("Deliver only these"))
        self.only_shown.setProperty("kind", "ghost")
        self.only_shown.clicked.connect(self.only_shown_wanted)
        self._counts: Mapping[PhotoStatus, int] = {}
        self._statuses: frozenset[PhotoStatus] | None = None
        self._lay_out()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(0)
        top.addWidget(self.heading, 1)
        top.addSpacing(8)
        top.addWidget(self.stop)
        top.addWidget(self.filter)
        top.addSpacing(8)
        top.addWidget(self.as_grid)
        top.addWidget(self.as_list)
        second = QHBoxLayout()
        second.setSpacing(8)
        second.addWidget(self.field, 1)
        second.addWidget(self.sorting)
        self._sizes = QWidget()
        sizes = QHBoxLayout(self._sizes)
        sizes.setContentsMargins(0, 0, 0, 0)
        sizes.setSpacing(8)
        for name, side in (("image", 12), ("", 0), ("image", 18)):
            sizes.addWidget(_sign(name, side) if name else self.size_slider, 0 if name else 1)
        self.as_list.toggled.connect(self._sizes.setHidden)
        self._below = QWidget()
        below = QVBoxLayout(self._below)
        below.setContentsMargins(0, 0, 0, 0)
        below.addWidget(self.shown)
        below.addWidget(self.only_shown, 0, Qt.AlignmentFlag.AlignLeading)
        below.addWidget(self.show_all, 0, Qt.AlignmentFlag.AlignLeading)
        self._below.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 4)
        column.setSpacing(6)
        column.addLayout(top)
        column.addLayout(second)
        column.addWidget(self._sizes)
        column.addWidget(self._below)
        self._dress()

    def show_counts(self, counts: PhotoCounts, statuses: frozenset[PhotoStatus] | None, *, is_adding: bool) -> None:
        """Show how many photos there are, in view and with each status, and whether a search for more is running."""
        self._counts, self._statuses = counts.by_status, statuses
        words = counted_photos(counts.total)
        if is_adding:
            words = self.tr("Looking… %1").replace("%1", words)
        elif counts.in_view != counts.total:
            words = self.tr("%1 of %2").replace("%1", as_count(counts.in_view)).replace("%2", words)
        if counts.selected > 1:
            words = f"{words} · {self.tr('%Ln selected', '', counts.selected)}"
        if self.heading.text() != words:
            self.heading.setText(words)
            self.heading.setToolTip(words)
        self.stop.setVisible(is_adding)
        self.filter.setVisible(not is_adding and (statuses is not None or len(counts.by_status) > 1))
        said = [self._of_statuses(statuses)] if statuses is not None else []
        if counts.in_view != counts.total and not is_adding:
            said.append(
                self.tr("%Ln photo(s) that are not shown will be delivered too.", "", counts.hidden_delivered)
                if counts.hidden_delivered
                else self.tr("Photos that are not shown will not be delivered.")
            )
        self.shown.setText(" ".join(said))
        self._below.setVisible(bool(said))
        self.show_all.setVisible(statuses is not None)
        self.only_shown.setVisible(bool(counts.hidden_delivered and counts.in_view))

    def _of_statuses(self, statuses: frozenset[PhotoStatus]) -> str:
        names = [photo_status.word(each) for each in PhotoStatus if each in statuses and self._counts.get(each)]
        names = names or [photo_status.word(each) for each in PhotoStatus if each in statuses]
        return self.tr("Only: %1.").replace("%1", ", ".join(names))

    def _fill_menu(self) -> None:
        self._menu.clear()
        self._offer(self.tr("All photos"), None, sum(self._counts.values()))
        failures = sum(self._counts.get(status, 0) for status in FAILURES)
        if sum(bool(self._counts.get(status)) for status in FAILURES) > 1:
            self._offer(self.tr("All that failed"), FAILURES, failures)
        self._menu.addSeparator()
        for status in PhotoStatus:
            if self._counts.get(status):
                self._offer(photo_status.word(status), frozenset((status,)), self._counts[status], status)

    def _offer(
        self, words: str, statuses: frozenset[PhotoStatus] | None, number: int, status: PhotoStatus | None = None
    ) -> None:
        action = self._menu.addAction(f"{words} ({as_count(number)})")
        action.setCheckable(True)
        action.setChecked(statuses == self._statuses)
        if status is not None:
            action.setIcon(status_icon.icon(status))
        action.triggered.connect(lambda: self.statuses_wanted.emit(statuses))

    def _dress(self) -> None:
        font = theme.tabular(self.font())
        font.setWeight(font.Weight.DemiBold)
        self.heading.setFont(font)

    # Qt

    def changeEvent(self, event: QEvent) -> None:
        """Fit to the size of the text."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._dress()


def _sign(name: str, side: int) -> QLabel:
    label = QLabel()
    label.setPixmap(icon.icon(name, "secondary").pixmap(side, side))
    return label


def _tool(name: str, words: str) -> QToolButton:
    button = QToolButton()
    button.setIcon(icon.icon(name))
    button.setToolTip(words)
    button.setAccessibleName(words)
    return button
