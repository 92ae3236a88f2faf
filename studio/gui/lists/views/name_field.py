"""The field in which a name or a code is typed for photos: one for the whole page, put where it is needed."""

from collections.abc import Sequence
from typing import cast

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QHideEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QWidget

from studio.gui.lists.matching.people import Person, fold
from studio.gui.theme import icon
from studio.gui.theme.theme import restyle

_MOST = 12
"""People that are offered at once."""
_OWN_KEYS = (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter)
_ROW = int(Qt.ItemDataRole.UserRole)


class NameField(QLineEdit):
    """`named` has the row of the list that was meant; the field then hides."""

    named = Signal(int)
    left = Signal()

    def __init__(self, parent: QWidget, over: QWidget) -> None:
        """Put the field into `parent`, and what it offers into `over`, which is larger."""
        super().__init__(parent)
        self._people: Sequence[Person] = ()
        self._first: Sequence[int] = ()
        self.offers = QListWidget(over)
        self.offers.setProperty("surface", "offers")
        self.offers.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.offers.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.offers.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.offers.setAccessibleName(self.tr("People that are meant"))
        self.offers.itemClicked.connect(self._take_offer)
        self.offers.hide()
        self.setPlaceholderText(self.tr("Type a name or code…"))
        self.setAccessibleName(self.tr("Name or code of the person"))
        self.addAction(icon.icon("keyboard", "secondary"), QLineEdit.ActionPosition.LeadingPosition)
        self.textEdited.connect(self._offer)
        self.returnPressed.connect(self._confirm)
        self.hide()

    def ask(self, place: QRect, people: Sequence[Person], first: Sequence[int], text: str = "") -> None:
        """Show the field at a place of its parent; `first` are rows that come into question, offered at once."""
        self._people, self._first = people, first
        self._show_wrong(is_wrong=False)
        self.setGeometry(place)
        self.setText(text)
        self.show()
        self.raise_()
        self.setFocus()
        self._offer(text)

    def _offer(self, text: str) -> None:
        """Offer the people whom the text may mean; the only one is chosen already."""
        self._show_wrong(is_wrong=False)
        self.offers.clear()
        hits = self._hits(text)
        for row in hits:
            person = self._people[row]
            item = QListWidgetItem(" · ".join(part for part in (person.name, person.code, person.group) if part))
            item.setData(_ROW, row)
            self.offers.addItem(item)
        if text.strip() and (len(hits) == 1 or (hits and fold(self._people[hits[0]].code) == fold(text.strip()))):
            self.offers.setCurrentRow(0)
        self._place_offers()

    def _place_offers(self) -> None:
        """Put the offers below the field, or above it where there is no room."""
        offers, over = self.offers, self.offers.parentWidget()
        if not offers.count() or not self.isVisible() or over is None:
            offers.hide()
            return
        height = sum(offers.sizeHintForRow(at) for at in range(offers.count())) + 2 * offers.frameWidth() + 4
        corner = self.mapTo(over, QPoint(0, self.height() + 2))
        width = min(max(self.width(), offers.sizeHintForColumn(0) + 16), over.width() - 8)
        top = corner.y() if corner.y() + height <= over.height() else corner.y() - height - self.height() - 4
        left = min(corner.x(), over.width() - width - 4)
        offers.setGeometry(max(4, left), max(4, top), width, height)
        offers.show()
        offers.raise_()

    def _hits(self, text: str) -> list[int]:
        words = fold(text).split()
        if not words:
            return [row for row in self._first if row < len(self._people)][:_MOST]
        code = fold(text.strip())
        hits = dict.fromkeys([row for row, person in enumerate(self._people) if fold(person.code) == code][:_MOST])
        for row, person in enumerate(self._people):
            if len(hits) >= _MOST:
                break
            if all(word in person.search for word in words):
                hits[row] = None
        return list(hits)

    def _confirm(self) -> None:
        """Take whom is chosen among the offers."""
        item = self.offers.currentItem() if self.offers.currentRow() >= 0 else None
        if item is not None:
            self._take_offer(item)
        elif self.text().strip():
            self._show_wrong(is_wrong=True)

    def _take_offer(self, item: QListWidgetItem) -> None:
        row = cast("int | None", item.data(_ROW))
        self._leave()
        if row is not None:
            self.named.emit(row)

    def _leave(self) -> None:
        if self.isVisible():
            self.hide()
            self.left.emit()

    def _show_wrong(self, *, is_wrong: bool) -> None:
        if bool(self.property("wrong")) is not is_wrong:
            self.setProperty("wrong", is_wrong)
            restyle(self)

    # Qt

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go away by Escape, choose among the offers by Up and Down."""
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
        if event.key() == Qt.Key.Key_Escape:
            self._leave()
        elif step is not None and self.offers.count():
            row = self.offers.currentRow() + step
            self.offers.setCurrentRow(max(0, min(row, self.offers.count() - 1)))
            self.setAccessibleDescription(self.offers.currentItem().text())
        else:
            super().keyPressEvent(event)
            if event.key() in _OWN_KEYS:
                event.accept()

    def hideEvent(self, event: QHideEvent) -> None:
        """Offer nothing any more."""
        super().hideEvent(event)
        self.offers.hide()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Go away when something else is used."""
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.ActiveWindowFocusReason:
            self.hide()  # whoever has the focus now keeps it

    def event(self, event: QEvent) -> bool:
        """Keep Escape and Return from being shortcuts while something is typed."""
        is_own = isinstance(event, QKeyEvent) and event.key() in _OWN_KEYS
        if is_own and event.type() is QEvent.Type.ShortcutOverride:
            event.accept()
        return super().event(event)
