"""Makes the window take drops: shows what a drop will do while something is dragged over it, and passes it on."""

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from studio.gui.lists.views.group_model import MIME
from studio.gui.window import drop
from studio.gui.window.drop_overlay import DropOverlay


class DropTarget(QObject):
    """`dropped` brings what was dropped, after the other program has been answered."""

    dropped = Signal(drop.Dropped)

    def __init__(self, window: QWidget, photos: QWidget, recipe: QWidget) -> None:
        """`photos` and `recipe` are the parts of the window that take drops, each in its own way."""
        super().__init__(window)
        self._window = window
        self._recipe = recipe
        self.overlay = DropOverlay(photos)
        self.recipe_overlay = DropOverlay(recipe)
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def _is_over_recipe(self, event: QDropEvent) -> bool:
        point = self._recipe.mapFrom(self._window, event.position().toPoint())
        return self._recipe.rect().contains(point)

    def _show(self, event: QDropEvent) -> drop.Dropped:
        """Light up the part under the pointer, and say what a drop there will do."""
        is_over_recipe = self._is_over_recipe(event)
        dropped = drop.read(event.mimeData(), watermarks=is_over_recipe)
        lit = self.recipe_overlay if is_over_recipe else self.overlay
        (self.overlay if is_over_recipe else self.recipe_overlay).hide()
        if not lit.isVisible() or lit.words != dropped.words:
            lit.show_drop(dropped)
        return dropped

    def _hide(self) -> None:
        self.overlay.hide()
        self.recipe_overlay.hide()

    def _enter(self, event: QDragEnterEvent) -> None:
        self._show(event)
        event.acceptProposedAction()  # what is of no use here may be over there

    def _move(self, event: QDragMoveEvent) -> None:
        if self._is_over_recipe(event) is self.recipe_overlay.isVisible():
            event.acceptProposedAction()  # still over the same part
        else:
            self._show(event)
            event.acceptProposedAction()

    def _drop(self, event: QDropEvent) -> None:
        self._hide()
        event.acceptProposedAction()
        dropped = drop.read(event.mimeData(), watermarks=self._is_over_recipe(event))
        QTimer.singleShot(0, self, lambda: self.dropped.emit(dropped))

    # Qt

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Handle the events of dragging and dropping."""
        if isinstance(event, QDropEvent) and event.mimeData().hasFormat(MIME):
            event.ignore()  # photos of the list are for people and groups
        elif isinstance(event, QDragEnterEvent):
            self._enter(event)
        elif isinstance(event, QDragMoveEvent):
            self._move(event)
        elif event.type() is QEvent.Type.DragLeave:
            self._hide()
            event.accept()
        elif isinstance(event, QDropEvent):
            self._drop(event)
        else:
            return super().eventFilter(watched, event)
        return True
