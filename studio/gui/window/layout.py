"""How the panes of the window lie: a bar at the top, photos and preview, the recipe beside them, a bar below."""

from PySide6.QtCore import QByteArray, QSettings, Qt
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from studio.gui.delivery.summary import Summary
from studio.gui.theme import icon
from studio.gui.widgets.banner import Banners


class WindowLayout(QWidget):
    """Takes the panes in and lays them out; what they do is none of its business."""

    def __init__(
        self,
        *,
        empty: QWidget,
        photos: QWidget,
        preview: QWidget,
        recipe_bar: QWidget,
        recipe: QWidget,
        bar: QWidget,
    ) -> None:
        super().__init__()
        self.banners = Banners()
        self.summary = Summary()
        self.add_folder = _button(self.tr("Add folder…"), "folder-plus", "Ctrl+O")
        self.add_photos = _button(self.tr("Add photos…"), "image-plus", "Ctrl+Shift+O")
        self.menu_button = QPushButton(icon.icon("menu"), "")
        self.menu_button.setProperty("kind", "ghost")
        self.menu_button.setToolTip(self.tr("Menu"))
        self.menu_button.setAccessibleName(self.tr("Menu"))
        self.banners.before = self.menu_button
        self._empty = empty
        self._panes = _splitter(photos, preview, [324, 780], wide=1)
        self._stack = QStackedWidget()
        self._stack.addWidget(empty)
        self._stack.addWidget(self._panes)
        self._holder = QWidget()
        inner = QVBoxLayout(self._holder)
        inner.setContentsMargins(12, 8, 12, 8)
        inner.addWidget(self.summary)
        self.show_summary(wanted=False)
        self.middle = QWidget()
        self.middle.setProperty("surface", "canvas")
        self.middle.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(self.middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.banners)
        column.addWidget(self._holder)
        column.addWidget(self._stack, 1)
        self._across = _splitter(self.middle, recipe, [1104, 336], wide=0)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        for widget in (self._top(recipe_bar), _line(), self._across, _line(), bar):
            whole.addWidget(widget, 1 if widget is self._across else 0)

    def _top(self, recipe_bar: QWidget) -> QWidget:
        top = QWidget()
        top.setProperty("surface", "panel")
        top.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row = QHBoxLayout(top)
        row.setContentsMargins(12, 8, 12, 8)
        row.setSpacing(8)
        row.addWidget(self.add_folder)
        row.addWidget(self.add_photos)
        row.addSpacing(8)
        row.addWidget(recipe_bar)
        row.addStretch(1)
        row.addWidget(self.menu_button)
        return top

    def show_photos(self, *, wanted: bool) -> None:
        """Show photos and preview, or the invitation to drop some."""
        self._stack.setCurrentWidget(self._panes if wanted else self._empty)

    def show_summary(self, *, wanted: bool) -> None:
        """Show or hide the summary of a run."""
        self.summary.setVisible(wanted)
        self._holder.setVisible(wanted)

    def hide_summary(self) -> None:
        """Hide the summary of a run."""
        self.show_summary(wanted=False)

    def restore(self, store: QSettings) -> None:
        """Give the panes the widths that they had last."""
        for name, splitter in (("panes", self._panes), ("across", self._across)):
            state = store.value(name)
            if isinstance(state, QByteArray):
                splitter.restoreState(state)

    def keep(self, store: QSettings) -> None:
        """Remember the widths of the panes."""
        store.setValue("panes", self._panes.saveState())
        store.setValue("across", self._across.saveState())


def _splitter(left: QWidget, right: QWidget, sizes: list[int], *, wide: int) -> QSplitter:
    splitter = QSplitter(Qt.Orientation.Horizontal)
    splitter.setChildrenCollapsible(False)
    splitter.setHandleWidth(1)
    splitter.addWidget(left)
    splitter.addWidget(right)
    splitter.setStretchFactor(wide, 1)
    splitter.setSizes(sizes)
    return splitter


def _button(words: str, name: str, keys: str) -> QPushButton:
    button = QPushButton(icon.icon(name), words)
    button.setToolTip(f"{words} ({keys})")
    return button


def _line() -> QWidget:
    line = QFrame()
    line.setProperty("line", "across")
    return line
