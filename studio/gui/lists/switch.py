"""Switches the window between the photos with their preview and the people of a list with theirs."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from studio.gui.lists.page import ListPage
from studio.gui.widgets.segmented_control import SegmentedControl
from studio.gui.widgets.signals import connect_typed

_PEOPLE, _PHOTOS = 0, 1


class ListSwitch(QObject):
    """`left` and `middle` are the parts of the window that are switched; the switch is there once there is a list."""

    switched = Signal(bool)

    def __init__(self, page: ListPage, photos: QWidget, preview: QWidget, parent: QObject) -> None:
        super().__init__(parent)
        self._page = page
        self._photos = photos
        self.left = QWidget()
        self.left.setProperty("surface", "panel")
        self.left.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.left.setMinimumWidth(photos.minimumWidth())
        self._left = QStackedWidget()
        self.middle = QStackedWidget()
        for stack, ours, theirs in ((self._left, page.people, photos), (self.middle, page, preview)):
            stack.addWidget(theirs)
            stack.addWidget(ours)
        words = ((self.tr("People"), ""), (self.tr("Photos"), ""))
        self.control = SegmentedControl(words, self.tr("What is shown"))
        connect_typed(self.control.picked, int, lambda number: self.show_people(wanted=number == _PEOPLE))
        self._bar = QWidget()
        row = QHBoxLayout(self._bar)
        row.setContentsMargins(12, 10, 12, 0)
        row.addWidget(self.control)
        row.addStretch(1)
        column = QVBoxLayout(self.left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._bar)
        column.addWidget(self._left, 1)
        self.offer(wanted=False)

    @property
    def shows_people(self) -> bool:
        """Tell whether the people of the list are shown."""
        return self.middle.currentWidget() is self._page

    def offer(self, *, wanted: bool) -> None:
        """Offer the switch, or show photos only."""
        self._bar.setVisible(wanted)
        if not wanted:
            self.show_people(wanted=False)

    def show_people(self, *, wanted: bool) -> None:
        """Show the people of the list, or photos and preview."""
        self.control.show_picked(_PEOPLE if wanted else _PHOTOS)
        if wanted is not self.shows_people:
            for stack in (self._left, self.middle):
                stack.setCurrentIndex(1 if wanted else 0)
            self.switched.emit(wanted)
