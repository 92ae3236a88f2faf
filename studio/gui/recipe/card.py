"""A card of a list: a small picture, a name and a few words; chosen by click or focus, ordered by dragging and by keys.

Knows no recipe.
"""

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from studio.gui.recipe.small_picture import SmallPicture
from studio.gui.theme import icon
from studio.gui.theme.theme import restyle
from studio.gui.widgets.elided_label import ElidedLabel
from studio.gui.widgets.signals import connect_typed

PICTURE = QSize(44, 32)
BUTTON = QSize(16, 16)


class Card(QFrame):
    """`dragged` has the point of the screen that a drag has come to; `dropped` ends it, `drag_given_up` takes it back.

    `menu_requested` has the point of the screen at which its menu is to be shown.
    """

    chosen = Signal()
    stepped = Signal(int)
    moved = Signal(int)
    dragged = Signal(QPoint)
    dropped = Signal()
    drag_given_up = Signal()
    menu_requested = Signal(QPoint)
    rename_requested = Signal()
    duplicate_requested = Signal()
    removal_requested = Signal()
    switched = Signal()
    """Space was pressed: what the card stands for is to be switched on or off."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("card", "true")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        connect_typed(
            self.customContextMenuRequested, QPoint, lambda at: self.menu_requested.emit(self.mapToGlobal(at))
        )
        self._pressed: QPoint | None = None
        self._is_dragged = False
        self.picture = SmallPicture(PICTURE)
        self.name = ElidedLabel()
        self.words = ElidedLabel(cut=Qt.TextElideMode.ElideRight)
        self.words.setProperty("role", "secondary")
        self.more = QToolButton()
        self.more.setProperty("kind", "small")
        self.more.setIcon(icon.icon("ellipsis"))
        self.more.setIconSize(BUTTON)
        self.more.clicked.connect(self._ask_menu)
        self._head = QHBoxLayout()
        self._head.setSpacing(0)
        self._head.addWidget(self.name, 1)
        self._head.addWidget(self.more)
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addLayout(self._head)
        texts.addWidget(self.words)  # below the button, too: a few words need the width
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(8, 0, 3, 4)
        self.row.setSpacing(8)
        self.row.addWidget(self.picture)
        self.row.addLayout(texts, 1)

    def show_texts(self, name: str, words: str, *, is_chosen: bool) -> None:
        """Show a name and a few words."""
        self.name.set_text(name)
        self.words.set_text(words)
        self.setAccessibleName(f"{name}: {words}")
        for property_, wanted in (("chosen", is_chosen), ("dragged", self._is_dragged)):
            value = "true" if wanted else "false"
            if self.property(property_) != value:
                self.setProperty(property_, value)
                restyle(self)

    def add_before_menu(self, widget: QWidget) -> None:
        """Put a control before the button of the menu."""
        self._head.insertWidget(1, widget)

    def _ask_menu(self) -> None:
        self.menu_requested.emit(self.more.mapToGlobal(self.more.rect().bottomLeft()))

    def _end_drag(self) -> None:
        self._pressed, self._is_dragged = None, False
        self.unsetCursor()
        self.setProperty("dragged", "false")
        restyle(self)

    # Qt

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose this card; a drag may follow."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._pressed = event.position().toPoint()
        self.chosen.emit()
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag the card once the mouse has gone far enough."""
        if self._pressed is None:
            return
        at = event.position().toPoint()
        if not self._is_dragged and (at - self._pressed).manhattanLength() >= QApplication.startDragDistance():
            self._is_dragged = True
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
            self.setProperty("dragged", "true")
            restyle(self)
        if self._is_dragged:
            self.dragged.emit(event.globalPosition().toPoint())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End a drag."""
        was_dragged = self._is_dragged
        self._end_drag()
        if was_dragged:
            self.dropped.emit()
        event.accept()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Rename."""
        self.rename_requested.emit()
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose by Return, switch by Space, go by arrows, move by Alt and arrows.

        F2 renames, Ctrl+D duplicates, Delete removes, and Esc gives a drag up.
        """
        modifiers = event.modifiers()
        moves = modifiers & (Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ControlModifier)
        match event.key():
            case Qt.Key.Key_Escape if self._is_dragged:
                self._end_drag()
                self.drag_given_up.emit()
            case Qt.Key.Key_Up | Qt.Key.Key_Down:
                step = -1 if event.key() == Qt.Key.Key_Up else 1
                (self.moved if moves else self.stepped).emit(step)
            case Qt.Key.Key_F2:
                self.rename_requested.emit()
            case Qt.Key.Key_D if modifiers & Qt.KeyboardModifier.ControlModifier:
                self.duplicate_requested.emit()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.chosen.emit()
            case Qt.Key.Key_Space:
                self.switched.emit()
            case Qt.Key.Key_Delete:
                self.removal_requested.emit()
            case _:
                super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Choose the card that the focus comes to."""
        super().focusInEvent(event)
        if event.reason() is not Qt.FocusReason.ActiveWindowFocusReason:
            self.chosen.emit()
