"""The page of the list: people beside their photos; what is doubtful is put right where it stands."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QHideEvent, QKeySequence, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QProgressBar, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from studio.gui.i18n.numbers import as_count
from studio.gui.lists.chosen_list import ChosenList
from studio.gui.lists.corrector import Corrector
from studio.gui.lists.matching.attention import count_looks
from studio.gui.lists.matching.words import attention_sentence
from studio.gui.lists.people_pane import PeoplePane
from studio.gui.lists.views.group_grid import GroupGrid
from studio.gui.lists.views.group_model import GroupModel
from studio.gui.lists.views.group_painter import GroupPainter
from studio.gui.lists.views.name_field import NameField
from studio.gui.photos.model import PhotoModel
from studio.gui.photos.views.thumbnail_store import ThumbnailStore
from studio.gui.theme import icon

_PAUSE = 60
"""Milliseconds after scrolling before thumbnails are requested."""


class ListPage(QWidget):
    """Groups of photos; the people beside them are a pane of their own.

    `photo_opened` has the index of a photo in the list of photos. `looked` tells that what needs a look has changed.
    """

    photo_opened = Signal(int)
    columns_wanted = Signal()
    looked = Signal(str)
    refused = Signal(str)

    def __init__(
        self, chosen: ChosenList, photos: PhotoModel, store: ThumbnailStore, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("surface", "window")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._chosen = chosen
        self._store = store
        self.people = PeoplePane()
        self.model = GroupModel(photos, self)
        self.grid = GroupGrid(self.model, photos, GroupPainter(self.model, photos, store))
        self.corrector = Corrector(chosen, self)
        self.field = NameField(self.grid.viewport(), self)
        self._named: Callable[[int], object] | None = None
        """What is done with the person who is named in the field."""
        self._shown_item = -1
        self._is_showing = False
        self._timer = QTimer(self, singleShot=True, interval=_PAUSE)
        self._timer.timeout.connect(self._request_thumbnails)
        self._make_state()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.state)
        column.addWidget(self.grid, 1)
        self._make_actions()
        self._wire(photos)
        self._follow()

    def _make_state(self) -> None:
        """Make the line that says what is in the way of a matching: cards that are being read, columns, a fault."""
        self.state = QWidget()
        self.state_words = QLabel()
        self.state_words.setWordWrap(True)
        self.state_words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setFixedWidth(160)
        self.progress.setAccessibleName(self.tr("Code cards that have been read"))
        self.stop = QPushButton(self.tr("Stop"))
        self.stop.clicked.connect(self._chosen.stop_reading)
        self.go_on = QPushButton(self.tr("Read them"))
        self.go_on.clicked.connect(self._chosen.go_on_reading)
        self.columns = QPushButton(self.tr("Columns…"))
        self.columns.clicked.connect(self.columns_wanted)
        row = QHBoxLayout(self.state)
        row.setContentsMargins(14, 10, 14, 4)
        row.setSpacing(12)
        row.addWidget(self.state_words, 1)
        for widget in (self.progress, self.stop, self.go_on, self.columns):
            row.addWidget(widget)

    def _make_actions(self) -> None:
        self.next_action = self._action(self.tr("Next to check"), "F3", self.go_next)
        self.back_action = self._action(self.tr("Previous to check"), "Shift+F3", partial(self.go_next, -1))
        self.assign_action = self._action(self.tr("Give to…"), "F2", partial(self._ask_name, ""), "keyboard")
        self.card_action = self._action(self.tr("This is the card of…"), "Shift+Return", self._ask_card, "square")
        self.no_card_action = self._action(self.tr("This is no card"), "", self._deny_card, "circle-slash")
        self.nobody_action = self._action(self.tr("Give to nobody"), "", self._give_to_nobody, "x")
        self.take_back_action = self._action(self.tr("Take corrections back"), "", self._take_back, "undo-2")

    def _action(self, words: str, keys: str, act: Callable[[], object], name: str = "") -> QAction:
        action = QAction(words, self)
        if name:
            action.setIcon(icon.icon(name))
        if keys:
            action.setShortcut(QKeySequence(keys))
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)  # the keys themselves are handled by the grid
        action.triggered.connect(lambda _=False: act())
        return action

    def _wire(self, photos: PhotoModel) -> None:
        chosen, grid, people = self._chosen, self.grid, self.people
        chosen.changed.connect(self._follow)
        chosen.matched.connect(self._show_result)
        chosen.released.connect(self._show_result)
        chosen.reading_cards.connect(self._show_progress)
        self.corrector.refused.connect(self.refused)
        self._store.updated.connect(grid.viewport().update)
        photos.dataChanged.connect(grid.viewport().update)
        photos.checked.connect(grid.viewport().update)
        grid.scrolled.connect(self._follow_scrolling)
        grid.name_wanted.connect(self._ask_name)
        grid.card_wanted.connect(self._ask_card)
        grid.right_told.connect(self._tell_right)
        grid.opened.connect(self._open)
        grid.dropped.connect(self._drop_on_group)
        grid.selectionModel().currentChanged.connect(self._follow_current)
        grid.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        grid.customContextMenuRequested.connect(self._show_menu)
        people.filtered.connect(self._filter)
        people.view.dropped.connect(self._drop_on_person)
        people.view.person_chosen.connect(self._show_person)
        people.view.person_opened.connect(self._go_to_person)
        self.field.named.connect(self._take_name)
        self.field.left.connect(lambda: grid.setFocus())

    # What the list tells

    def _follow(self) -> None:
        """Show what is in the way of a matching."""
        chosen = self._chosen
        words = ""
        if chosen.problem:
            words = chosen.problem
        elif chosen.is_stopped and not chosen.is_ready:
            words = self.tr("The code cards have not been read, so nobody knows whose the photos are.")
        elif chosen.is_chosen and not chosen.is_ready and self.model.result is None:
            words = self.tr("Reading the list…") if chosen.table is None else self.tr("Matching photos with the list…")
        self._show_state(words)
        name = chosen.path.name if chosen.path is not None else ""
        if self.people.title.text() != name:
            self.people.title.set_text(name)

    def _show_state(self, words: str, *, done: int = -1, of: int = 0) -> None:
        chosen = self._chosen
        self.state_words.setText(words)
        self.progress.setVisible(done >= 0)
        self.stop.setVisible(done >= 0)
        if done >= 0:
            self.progress.setRange(0, max(1, of))
            self.progress.setValue(done)
        self.go_on.setVisible(chosen.is_stopped and not chosen.is_ready)
        self.columns.setVisible(bool(chosen.problem) and chosen.table is not None)
        self.state.setVisible(bool(words))

    def _show_progress(self, done: int, of: int) -> None:
        if self._chosen.is_ready or self._chosen.is_stopped or not self._chosen.is_chosen:
            return
        text = self.tr("Reading code cards: %1 of %2").replace("%1", as_count(done)).replace("%2", as_count(of))
        self._show_state(text, done=done, of=of)

    def _show_result(self) -> None:
        """Show a new matching; the current photo stays the current one, and where it is in view."""
        result, grid, model = self._chosen.result, self.grid, self.model
        row = grid.currentIndex().row()
        photo = model.photo_at(row)
        path = model.result.photos[photo].path if model.result is not None and photo >= 0 else None
        value = grid.verticalScrollBar().value()
        had_focus = grid.hasFocus()
        self._is_showing = True  # what is being typed stays
        model.show_result(result)
        grid.updateGeometries()
        grid.verticalScrollBar().setValue(value)
        if result is not None and path is not None:
            if not (photo < len(result.photos) and result.photos[photo].path == path):
                photo = next((at for at, each in enumerate(result.photos) if each.path == path), -1)
            grid.go_to(model.row_of_photo(photo))
        elif row >= 0 and model.rowCount():
            grid.go_to(min(row, model.rowCount() - 1))
        self._is_showing = False
        if had_focus:
            grid.setFocus()
        self.people.show_result(result, self._chosen.path.name if self._chosen.path is not None else "")
        self.looked.emit(attention_sentence(count_looks(result.items)) if result is not None else "")
        self._timer.start()

    # Looking

    def go_next(self, by: int = 1) -> None:
        """Go to the next thing that needs a look, from the current one on; after the last comes the first."""
        result = self.model.result
        if result is None or not result.items:
            return
        number = self._item_after(by) % len(result.items)
        self._shown_item = number
        item = result.items[number]
        if item.group is not None:
            row = self.model.row_of_group(item.group)
            if row < 0:
                self._show_all()
                row = self.model.row_of_group(item.group)
            self.grid.go_to(row, is_top=True)
            self.grid.go_to(self._first_asked(row))
            self.grid.setFocus()
        elif item.row is not None:
            self._go_to_person(item.row)
            self.people.view.show_person(item.row)
            self.people.view.setFocus()

    def _item_after(self, by: int) -> int:
        """Return the item after the one that was shown last, or after the group that is current since."""
        result, entry = self.model.result, self.model.entry(self.grid.currentIndex().row())
        items = result.items if result is not None else []
        shown = items[self._shown_item] if 0 <= self._shown_item < len(items) else None
        if entry is None or shown is None or shown.group in (None, entry.group):
            return self._shown_item + by
        groups = [item.group if item.group is not None else len(items) + entry.group for item in items]
        return bisect_right(groups, entry.group) if by > 0 else bisect_left(groups, entry.group) - 1

    def _first_asked(self, heading: int) -> int:
        """Return the row in which a group is answered; its first photo where nothing is to be answered."""
        row = heading + 1
        while (entry := self.model.entry(row)) is not None and not entry.is_heading:
            if entry.answer is not None:
                return row
            row += 1
        return heading + 1

    def _show_all(self) -> None:
        self.people.field.clear()
        self.people.only_doubtful.setChecked(False)

    def _filter(self) -> None:
        text, only = self.people.field.text(), self.people.only_doubtful.isChecked()
        self.model.set_filter(text, only_doubtful=only)
        self.grid.updateGeometries()
        self._timer.start()

    def _show_person(self, row: int) -> None:
        """Bring the photos of a person into view; of one without photos nothing is current."""
        result = self.model.result
        if result is None:
            return
        number = next((at for at, group in enumerate(result.groups) if group.row == row), None)
        if number is None:
            number = next((at for at, group in enumerate(result.groups) if row in group.rows), None)
        heading = self.model.row_of_group(number) if number is not None else -1
        if heading >= 0:
            self.grid.go_to(heading, is_top=True)
            self.grid.go_to(heading + 1)

    def _go_to_person(self, row: int) -> None:
        self._show_person(row)
        self.grid.setFocus()

    def _follow_current(self) -> None:
        group = self.model.group_at(self.grid.currentIndex().row())
        if group is not None:
            row = group.row if group.row is not None else group.rows[0] if len(group.rows) == 1 else -1
            if row >= 0:
                self.people.view.show_person(row)

    def show_photo(self, index: int) -> None:
        """Make a photo of the list of photos the current one."""
        self.grid.go_to(self.model.row_of_photo(self.model.place_of(index)))

    def _open(self, row: int) -> None:
        photo = self.model.photo_at(row)
        index = self.model.list_index(photo) if photo >= 0 else -1
        if index >= 0:
            self.photo_opened.emit(index)

    # Correcting

    def _ask_name(self, text: str = "") -> None:
        """Ask whose the selected photos are; without any, whose the current group is."""
        result, row = self.model.result, self.grid.currentIndex().row()
        entry = self.model.entry(row)
        if result is None or entry is None:
            return
        if entry.photo < 0:
            number, group = entry.group, result.groups[entry.group]
            self._named = lambda person: self.corrector.settle(number, person)
            first = group.rows
        else:
            photos = self.grid.selected_photos()
            self._named = lambda person: self.corrector.assign(photos, person)
            first = result.match(photos[0]).rows if photos else ()
        self._ask(row, first, text)

    def _ask_card(self) -> None:
        """Ask whose card the current photo shows."""
        result, row = self.model.result, self.grid.currentIndex().row()
        photo = self.model.photo_at(row)
        if result is None or photo < 0:
            return
        self._named = lambda person: self.corrector.name_card(photo, person)
        self._ask(row, [at for at, count in enumerate(result.counts) if not count], "")

    def _ask(self, row: int, first: Sequence[int], text: str) -> None:
        assert self.model.result is not None
        self.grid.scrollTo(self.model.index(row))
        place = self.grid.answer_place(row)
        width = max(place.width(), self.grid.fontMetrics().averageCharWidth() * 26)
        room = self.grid.viewport().rect()
        left = max(4, min(place.left(), room.right() - width - 4))
        top = max(4, min(place.top(), room.bottom() - place.height() - 4))
        self.field.ask(QRect(left, top, width, place.height()), self.model.result.people, first, text)

    def _take_name(self, row: int) -> None:
        act, self._named = self._named, None
        if act is not None:
            act(row)

    def _tell_right(self, row: int) -> None:
        entry = self.model.entry(row)
        if entry is not None:
            self.corrector.tell_right(entry.group)

    def _drop_on_group(self, row: int, photos: list[int]) -> None:
        group = self.model.group_at(row)
        if group is not None and group.row is not None:
            self.corrector.assign(photos, group.row)

    def _drop_on_person(self, row: int, photos: list[int]) -> None:
        self.corrector.assign(photos, row)

    def _deny_card(self) -> None:
        self.corrector.deny_card(self.grid.selected_photos())

    def _give_to_nobody(self) -> None:
        self.corrector.give_to_nobody(self.grid.selected_photos())

    def _take_back(self) -> None:
        self.corrector.take_back(self.grid.selected_photos())

    def _show_menu(self, place: QPoint) -> None:
        result, photos = self.model.result, self.grid.selected_photos()
        if result is None or not photos:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.assign_action)
        if result.by_card:
            self.card_action.setEnabled(self.model.photo_at(self.grid.currentIndex().row()) >= 0)
            menu.addAction(self.card_action)
            self.no_card_action.setEnabled(any(result.match(photo).is_lead for photo in photos))
            menu.addAction(self.no_card_action)
        menu.addAction(self.nobody_action)
        menu.addSeparator()
        self.take_back_action.setEnabled(self.corrector.is_corrected(photos))
        menu.addAction(self.take_back_action)
        menu.popup(self.grid.viewport().mapToGlobal(place))

    # Thumbnails

    def _follow_scrolling(self) -> None:
        if self.field.isVisible() and not self._is_showing:
            self.field.hide()
        self._timer.start()

    def _request_thumbnails(self) -> None:
        """Request the thumbnails in view, then those one screen ahead."""
        result, grid = self.model.result, self.grid
        if result is None or not self.isVisible():
            return
        first, after = grid.rows_in_view()
        rows = range(first, min(2 * after - first, self.model.rowCount()))
        photos = [result.photos[photo] for row in rows if (photo := self.model.photo_at(row)) >= 0]
        self._store.request(photos, grid.picture_size(), grid.devicePixelRatioF())

    # Qt

    def showEvent(self, event: QShowEvent) -> None:
        """Request thumbnails when the page is shown."""
        super().showEvent(event)
        self._timer.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Ask nothing any more."""
        super().hideEvent(event)
        self._timer.stop()
        self.field.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Request what has come into view."""
        super().resizeEvent(event)
        self._timer.start()
