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
from studio.gui.delivery.watch.strip import WatchStrip
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
        self.watch = WatchStrip()
        self._watch_holder = QWidget()
        self._watch_holder.hide()
        self.watch.shown.connect(self._watch_holder.setVisible)
        watch_row = QVBoxLayout(self._watch_holder)
        watch_row.setContentsMargins(12, 8, 12, 0)
        watch_row.addWidget(self.watch)
        self.add_folder = _button(self.tr("Add folder…"), "folder-plus", "Ctrl+O")
        self.add_photos = _button(self.tr("Add photos…"), "image-plus", "Ctrl+Shift+O")
        self.list_button = _button(self.tr("List…"), "list", "Ctrl+L")
        self.menu_button = QPushButton(icon.icon("menu"), "")
        self.menu_button.setProperty("kind", "ghost")
        self.menu_button.setToolTip(self.tr("Menu"))
        self.menu_button.setAccessibleName(self.tr("Menu"))
        self.banners.before = self.menu_button
        self._holder = QWidget()
        inner = QVBoxLayout(self._holder)
        inner.setContentsMargins(12, 8, 12, 8)
        inner.addWidget(self.summary)
        self._above = _column(self._watch_holder, self.banners, self._holder)
        """What is told, over the preview, so that the list of photos stays where it is."""
        self.show_summary(wanted=False)
        self._empty, self._preview = _column(empty), _column(preview)
        self._panes = _splitter(photos, self._preview, [324, 780], wide=1)
        self.middle = QStackedWidget()
        self.middle.addWidget(self._empty)
        self.middle.addWidget(self._panes)
        self.show_photos(wanted=False)
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
        row.addWidget(self.list_button)
        row.addSpacing(8)
        row.addWidget(recipe_bar)
        row.addStretch(1)
        row.addWidget(self.menu_button)
        return top

    def show_photos(self, *, wanted: bool) -> None:
        """Show photos and preview, or the invitation to drop some."""
        page = self._preview if wanted else self._empty
        layout = page.layout()
        if self._above.parentWidget() is not page and isinstance(layout, QVBoxLayout):
            layout.insertWidget(0, self._above)
        self.middle.setCurrentWidget(self._panes if wanted else self._empty)

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


def _column(*widgets: QWidget) -> QWidget:
    """Put widgets below each other; the last one takes the room that is left."""
    page = QWidget()
    page.setProperty("surface", "canvas")
    page.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    for widget in widgets:
        column.addWidget(widget)
    column.setStretchFactor(widgets[-1], 1)
    return page


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
