"""Cards below one another, which can be dragged into another order; scrolls when there are many. Knows no recipe."""

from functools import partial
from typing import Generic, TypeVar

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from studio.gui.recipe.card import Card
from studio.gui.recipe.gutter_area import GutterArea
from studio.gui.widgets.signals import connect_typed

SPACING = 8
_SCROLL_EDGE = 24
"""Pixels from an edge of the list within which a drag scrolls it."""

AnyCard = TypeVar("AnyCard", bound=Card)


class CardSignals(QObject):
    """`moved` has the place that a card was at and the one that it is to be at."""

    moved = Signal(int, int)


class CardList(GutterArea, Generic[AnyCard]):
    """Shows cards in their order; `signals.moved` follows a drag or a key."""

    def __init__(self, *, keeps_gutter: bool = True) -> None:
        super().__init__(keeps_gutter=keeps_gutter)
        self.signals = CardSignals(self)
        self.cards: list[AnyCard] = []
        self._inner = QWidget()
        self._column = QVBoxLayout(self._inner)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SPACING)
        self.setWidget(self._inner)
        self._room = 16_777_215
        self._target = -1
        self._line = QFrame(self._inner)
        self._line.setProperty("line", "drop")
        self._line.hide()
        self._inner.installEventFilter(self)

    def add(self, card: AnyCard) -> None:
        """Add a card at the end."""
        number = len(self.cards)
        self.cards.append(card)
        self._column.addWidget(card)
        card.show()  # now, so that it can take the focus
        connect_typed(card.stepped, int, lambda by: self.step(number + by))
        connect_typed(card.moved, int, lambda by: self._move(number, number + by))
        connect_typed(card.dragged, QPoint, partial(self._drag, number))
        card.dropped.connect(lambda: self._drop(number))
        card.drag_given_up.connect(self._give_up)
        self.fit()

    def take_last(self) -> None:
        """Remove the last card."""
        card = self.cards.pop()
        self._column.removeWidget(card)
        card.hide()
        card.deleteLater()
        self.fit()

    def step(self, number: int) -> None:
        """Give the focus to a card, if there is one, which chooses it."""
        if 0 <= number < len(self.cards):
            self.cards[number].setFocus(Qt.FocusReason.TabFocusReason)
            self.cards[number].chosen.emit()
            self.reveal(number)

    def reveal(self, number: int) -> None:
        """Scroll to a card, once it has its place."""
        if 0 <= number < len(self.cards):
            card = self.cards[number]
            QTimer.singleShot(0, card, lambda: self.ensureWidgetVisible(card, 0, SPACING))

    def set_room(self, height: int) -> None:
        """Scroll what is higher than this."""
        if height != self._room:
            self._room = height
            self.fit()

    def fit(self) -> None:
        """Be as high as the cards, up to the room that there is."""
        content = self._inner.sizeHint().height() if self.cards else 0
        if content > self._room and self.cards:
            # Half a card is seen at the end, so that it shows that there are more.
            step = self.cards[0].sizeHint().height() + SPACING
            content = max(1, int(self._room / step - 0.5)) * step + step // 2
        self.setFixedHeight(content)

    # Dragging

    def _move(self, number: int, to: int) -> None:
        if 0 <= to < len(self.cards):
            self.signals.moved.emit(number, to)
            self.step(to)

    def _drag(self, number: int, at: QPoint) -> None:
        """Show where the card would come to lie."""
        inner = self._inner.mapFromGlobal(at).y()
        middles = [card.geometry().center().y() for card in self.cards]
        gap = sum(inner > middle for middle in middles)
        self._target = gap if gap <= number else gap - 1
        is_other = self._target != number
        edge = self.cards[gap].y() - SPACING // 2 if gap < len(self.cards) else self.cards[-1].geometry().bottom() + 3
        self._line.setGeometry(0, max(0, edge - 1), self._inner.width(), 2)
        self._line.setVisible(is_other)
        self._line.raise_()
        visible = self.viewport().mapFromGlobal(at).y()
        bar = self.verticalScrollBar()
        if visible < _SCROLL_EDGE:
            bar.setValue(bar.value() - 8)
        elif visible > self.viewport().height() - _SCROLL_EDGE:
            bar.setValue(bar.value() + 8)

    def _drop(self, number: int) -> None:
        target = self._target
        self._give_up()
        if target not in (-1, number):
            self._move(number, target)

    def _give_up(self) -> None:
        self._target = -1
        self._line.hide()

    # Qt

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Fit the list to cards that have become higher, as with another font."""
        if watched is self._inner and event.type() is QEvent.Type.LayoutRequest:
            self.fit()
        return super().eventFilter(watched, event)

    def minimumSizeHint(self) -> QSize:
        """Need no width for what is cut when there is no room."""
        return QSize(0, 0)
