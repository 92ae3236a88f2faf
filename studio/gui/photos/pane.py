"""The pane of the photos: grid and list of one model with one selection. What it can't do itself, it asks for."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPoint, QSettings, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QGuiApplication, QHideEvent, QKeySequence, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QLabel, QMenu, QStackedWidget, QVBoxLayout, QWidget

from studio.gui.photos.header import PhotoCounts, PhotoHeader
from studio.gui.photos.heading import Heading
from studio.gui.photos.menu import PhotoMenu
from studio.gui.photos.model import PhotoModel
from studio.gui.photos.reason_label import ReasonLabel
from studio.gui.photos.selection import PhotoSelection
from studio.gui.photos.sorting.ordering import PhotoOrdering
from studio.gui.photos.status import FAILURES, PhotoStatus
from studio.gui.photos.views.delegate import PhotoDelegate
from studio.gui.photos.views.grid_view import PhotoGrid
from studio.gui.photos.views.list_view import PhotoList
from studio.gui.photos.views.thumbnail_requests import ThumbnailRequests
from studio.gui.photos.views.thumbnail_store import ThumbnailStore
from studio.gui.theme import icon
from studio.gui.widgets.signals import connect_typed
from studio.job import Limits

if TYPE_CHECKING:
    from studio.gui.bridge import Thumbnailer

_COUNT_PAUSE = 100
"""Milliseconds between two updates of the number of photos."""


_HEADINGS, _TILE, _AS_LIST = "photos/headings", "photos/tile", "photos/list"


class PhotoPane(QWidget):
    """`chosen` has the index of the current photo, -1 for none; `opened` that of one that was double-clicked.

    The current photo and the selected ones stay so when the list is filtered, sorted or planned again.
    """

    chosen = Signal(int)
    opened = Signal(int)
    removal_requested = Signal(list)
    stop_requested = Signal()
    watch_requested = Signal(Path)
    """Deliver from now on whatever arrives in a folder."""

    def __init__(
        self,
        model: PhotoModel,
        thumbnailer: "Thumbnailer",
        limits: Callable[[], Limits] = Limits,
        parent: QWidget | None = None,
    ) -> None:
        """Show a model's photos; `limits` returns what looking into one may take."""
        super().__init__(parent)
        self.setProperty("surface", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumWidth(210)
        self._model, self._text = model, ""
        self._is_adding = False
        self._scrolled: int | None = None
        """How far the view was scrolled before the rows were arranged again, if the current photo was out of view."""
        model.group_by_folder(is_grouping=True)
        self.store = ThumbnailStore(thumbnailer, self)
        self.header = PhotoHeader()
        self.delegate = PhotoDelegate(model, self.store)
        self.grid = PhotoGrid(model, self.delegate)
        self.list = PhotoList(model)
        self.list.selectionModel().deleteLater()
        self.list.setSelectionModel(self.grid.selectionModel())
        self.ordering = PhotoOrdering(model, limits, self)
        self.choice = PhotoSelection(model, self.grid.selectionModel(), self)
        self._nothing = QLabel(self.tr("No photo matches."))
        self._nothing.setProperty("role", "secondary")
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self._nothing.setContentsMargins(12, 48, 12, 12)
        self._nothing.setWordWrap(True)
        self.reason = ReasonLabel(model)
        self._stack = QStackedWidget()
        for widget in (self.grid, self.list, self._nothing):
            self._stack.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self._stack, 1)
        column.addWidget(self.reason)
        self.requests = ThumbnailRequests(model, self.grid, self.store, self._wants_thumbnails, self)
        self._count_timer = QTimer(self, interval=_COUNT_PAUSE, singleShot=True)
        self._count_timer.timeout.connect(self._count)
        self._make_actions()
        self._wire()
        self._count()

    def _make_actions(self) -> None:
        self.remove_action = QAction(icon.icon("x"), self.tr("Remove from the list"), self)
        self.remove_action.setShortcuts([QKeySequence(Qt.Key.Key_Delete), QKeySequence(Qt.Key.Key_Backspace)])
        self.remove_action.triggered.connect(self._ask_removal)
        self.copy_action = QAction(icon.icon("copy"), self.tr("Copy names"), self)
        self.copy_action.setShortcut(QKeySequence.StandardKey.Copy)
        self.copy_action.triggered.connect(self._copy_names)
        self.watch_action = QAction(icon.icon("eye"), self.tr("Watch this folder"), self)
        self.watch_action.triggered.connect(self._ask_watch)
        for action in (self.remove_action, self.copy_action):
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            self.addAction(action)

    def _wire(self) -> None:
        model = self._model
        model.counted.connect(self._count_soon)
        model.modelAboutToBeReset.connect(self._note_view)
        model.rowsInserted.connect(self.requests.ask_soon)
        self.store.updated.connect(self.grid.viewport().update)
        self.grid.scrolled.connect(self.requests.restart)
        self.choice.chosen.connect(self._explain)
        self.choice.chosen.connect(self.chosen)
        self.choice.kept.connect(self._keep_view)
        self.choice.selected_changed.connect(self._count_soon)
        model.toggled.connect(self._toggle)
        model.checked.connect(self._count)
        self.header.order_wanted.connect(self.ordering.choose)
        headings_wanted = self.header.sorting.headings_wanted
        connect_typed(headings_wanted, bool, lambda on: model.group_by_folder(is_grouping=on))
        self.header.clocks_wanted.connect(self._ask_clocks)
        self.header.size_wanted.connect(self.grid.set_tile_width)
        connect_typed(self.header.field.textChanged, str, self.set_filter)
        self.ordering.changed.connect(lambda: self.header.sorting.show_order(self.ordering.order))
        self.header.only_shown_wanted.connect(model.leave_out_hidden)
        self.header.list_wanted.connect(self._switch)
        self.header.statuses_wanted.connect(self.show_statuses)
        self.header.stop_requested.connect(self.stop_requested)
        for view in (self.grid, self.list):
            view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
            view.customContextMenuRequested.connect(self._show_menu)
            view.activated.connect(self._open)

    # What is shown

    @property
    def view(self) -> QAbstractItemView:
        """The current view: grid or list."""
        return self.list if self.header.as_list.isChecked() else self.grid

    def set_filter(self, text: str) -> None:
        """Show only photos whose name or folder has the words of `text`."""
        self._text = text
        self._model.set_filter(text, self._model.statuses)

    def show_statuses(self, statuses: frozenset[PhotoStatus] | None) -> None:
        """Show only photos with these statuses; None for all."""
        self._model.set_filter(self._text, statuses)

    def show_failures(self) -> None:
        """Show only photos that failed or can't be delivered, with the reasons, and choose the first one."""
        self.header.as_list.setChecked(True)
        self.show_statuses(FAILURES)
        seen = self._model.in_view()
        if seen and self._model.view_row(self.choice.current) < 0:
            self.choose(seen[0])
        self.list.setFocus()

    def leave_failures(self) -> None:
        """Show all photos again if only failed ones were shown and none is left."""
        counts = self._model.counts()
        if self._model.statuses == FAILURES and not any(counts.get(status) for status in FAILURES):
            self.show_all()
            self._count()
            self._find_current()

    def show_all(self) -> None:
        """Show photos with any status."""
        self.show_statuses(None)

    def set_adding(self, is_adding: bool) -> None:
        """Show whether a search for photos is running."""
        if is_adding != self._is_adding:
            self._is_adding = is_adding
            self._count()

    def choose(self, index: int) -> None:
        """Make a photo the current one, and scroll to it; its folder is unfolded."""
        self._model.unfold_photo(index)
        self.choice.choose(index)
        self._find_current()

    def step(self, by: int) -> None:
        """Go to the next or the previous photo in view."""
        model = self._model
        row = model.view_row(self.choice.current) + by
        while 0 <= row < model.rowCount() and model.heading(row) is not None:
            row += by
        if 0 <= row < model.rowCount():
            self.choose(model.photo_index(row))

    def current_index(self) -> int:
        """Return the index of the current photo; -1 for none. A filter may hide it."""
        return self.choice.current

    def selected(self) -> list[int]:
        """Return the indexes of the photos in view that are selected, in order."""
        return self.choice.selected()

    def _switch(self, is_list: bool) -> None:
        if is_list:
            self.ordering.want_details()
        self._count()
        self._find_current()

    def _find_current(self) -> None:
        """Scroll to the current photo."""
        current = self.view.currentIndex()
        if current.isValid():
            self.view.scrollTo(current)
        self.requests.ask_soon()

    def _note_view(self) -> None:
        view, current = self.view, self.view.currentIndex()
        is_seen = current.isValid() and view.viewport().rect().intersects(view.visualRect(current))
        self._scrolled = None if is_seen else view.verticalScrollBar().value()

    def _keep_view(self) -> None:
        """Scroll to the current photo if it was in view before; else stay where the user has scrolled to."""
        if self._scrolled is None:
            self._find_current()
        else:
            self.view.updateGeometries()
            self.view.verticalScrollBar().setValue(self._scrolled)
            self.requests.ask_soon()

    def _wants_thumbnails(self) -> bool:
        return self.isVisible() and self.view is self.grid

    def _count_soon(self) -> None:
        if not self._count_timer.isActive():
            self._count_timer.start()

    def _count(self) -> None:
        model = self._model
        in_view = len(model.in_view())
        self.header.show_counts(
            PhotoCounts(
                total=len(model.photos),
                in_view=in_view,
                delivered=model.delivered_count,
                hidden_delivered=model.hidden_delivered_count(),
                selected=len(self.selected()) if self.choice.has_several else 0,
                by_status=model.counts(),
            ),
            model.statuses,
            is_adding=self._is_adding,
        )
        self.remove_action.setEnabled(not model.is_running)
        self._stack.setCurrentWidget(self.view if in_view or not model.photos else self._nothing)
        self._explain()

    def _explain(self) -> None:
        self.reason.explain(self.choice.current)

    def forget_failures(self) -> None:
        """Make thumbnails again of photos that could not be read."""
        self.store.forget_failures()
        self.requests.ask_soon()

    def restore(self, store: QSettings) -> None:
        """Show the photos as they were shown last: tiles or rows, how large, folder by folder or not."""
        header = self.header
        header.sorting.headings.setChecked(bool(store.value(_HEADINGS, True, type=bool)))
        header.size_slider.setValue(_number(store.value(_TILE), header.size_slider.value()))
        if store.value(_AS_LIST, False, type=bool):
            header.as_list.setChecked(True)

    def keep(self, store: QSettings) -> None:
        """Remember how the photos are shown; not their order, which numbers files."""
        header = self.header
        store.setValue(_HEADINGS, header.sorting.headings.isChecked())
        store.setValue(_TILE, header.size_slider.value())
        store.setValue(_AS_LIST, header.as_list.isChecked())

    # What the user asks for

    def _open(self, index: QModelIndex) -> None:
        if self._model.heading(index.row()) is None:
            self.opened.emit(self._model.photo_index(index.row()))

    def _ask_removal(self) -> None:
        heading = self._heading()
        indices = self.selected() if heading is None else self._model.folder_photos(heading.folder)
        if indices and not self._model.is_running:
            self.removal_requested.emit(indices)

    def _toggle(self, index: int) -> None:
        """Check or uncheck a photo, and all that are selected if it is one of them."""
        selected = self.selected()
        indices = selected if index in selected else [index]
        self._model.leave_out(indices, is_left_out=not self._model.is_left_out(index))

    def _ask_clocks(self) -> None:
        from studio.gui.photos.sorting.clock_dialog import ask_clocks

        ask_clocks(self.ordering, self.window())

    def _copy_names(self) -> None:
        QGuiApplication.clipboard().setText("\n".join(self._model.name(index) for index in self.selected()))

    def _show_menu(self, place: QPoint) -> None:
        indices, at = self.selected(), self.view.viewport().mapToGlobal(place)
        if self._heading() is not None:
            menu = QMenu(self)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.addActions([self.watch_action, self.remove_action])
            menu.popup(at)
        elif indices:
            PhotoMenu(self._model, indices, [self.watch_action, self.copy_action, self.remove_action], self).popup(at)

    def _heading(self) -> Heading | None:
        """Return the folder that the focus is on."""
        index = self.view.currentIndex()
        return self._model.heading(index.row()) if index.isValid() else None

    def _ask_watch(self) -> None:
        heading, indices = self._heading(), self.selected()
        if heading is not None:
            self.watch_requested.emit(Path(heading.path))
        elif indices:
            self.watch_requested.emit(self._model.photos[indices[0]].root)

    # Qt

    def showEvent(self, event: QShowEvent) -> None:
        """Request thumbnails when the pane is shown."""
        super().showEvent(event)
        self.requests.restart()

    def hideEvent(self, event: QHideEvent) -> None:
        """Request no more thumbnails."""
        super().hideEvent(event)
        self.requests.stop()


def _number(value: object, otherwise: int) -> int:
    """Read a number from a file that anybody may have written."""
    text = str(value)
    return int(text) if text.isascii() and text.isdecimal() and len(text) < 6 else otherwise
