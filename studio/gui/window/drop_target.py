"""Makes the window take drops: shows what a drop will do while something is dragged over it, and passes it on."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from studio.gui.window import drop
from studio.gui.window.drop_overlay import DropOverlay


class DropTarget(QObject):
    """`dropped` brings what was dropped, after the other program has been answered."""

    dropped = Signal(drop.Dropped)

    def __init__(self, window: QWidget, covered: QWidget, takes_watermarks: Callable[[], bool]) -> None:
        """`covered` is the part of the window that the overlay lies over."""
        super().__init__(window)
        self.overlay = DropOverlay(covered)
        self._takes_watermarks = takes_watermarks
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def _read(self, event: QDropEvent) -> drop.Dropped:
        return drop.read(event.mimeData(), watermarks=self._takes_watermarks())

    def _enter(self, event: QDragEnterEvent) -> None:
        dropped = self._read(event)
        self.overlay.show_drop(dropped)
        if dropped.is_usable:
            event.acceptProposedAction()

    def _drop(self, event: QDropEvent) -> None:
        self.overlay.hide()
        event.acceptProposedAction()
        dropped = self._read(event)
        QTimer.singleShot(0, self, lambda: self.dropped.emit(dropped))

    # Qt

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Handle the events of dragging and dropping."""
        if isinstance(event, QDragEnterEvent):
            self._enter(event)
        elif isinstance(event, QDragMoveEvent):
            event.acceptProposedAction()
        elif event.type() is QEvent.Type.DragLeave:
            self.overlay.hide()
            event.accept()
        elif isinstance(event, QDropEvent):
            self._drop(event)
        else:
            return super().eventFilter(watched, event)
        return True
