"""A menu that opens inside its window, as far as it has room there, and not beside it over other programs."""

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QMenu, QWidget


class InsideMenu(QMenu):
    """Opened at the window's edge, it moves inwards before it is seen."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)

    def showEvent(self, event: QShowEvent) -> None:
        """Move inwards."""
        parent = self.parentWidget()
        if parent is not None:
            window = parent.window().frameGeometry()
            place = self.geometry()
            left = max(window.left(), min(place.left(), window.right() + 1 - place.width()))
            top = max(window.top(), min(place.top(), window.bottom() + 1 - place.height()))
            if (left, top) != (place.left(), place.top()):
                self.move(left, top)
        super().showEvent(event)
