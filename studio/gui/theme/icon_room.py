"""Gives buttons with an icon and words some room between the two: the icon is drawn at the start of a wider box."""

from PySide6.QtCore import QEvent, QObject, QSize
from PySide6.QtWidgets import QApplication, QPushButton, QToolButton

ROOM = QSize(21, 16)
"""The icon's box in logical pixels; the icon itself is square."""


class IconRoom(QObject):
    """Widens the icons of buttons as they are polished."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        app.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Wait for buttons that are polished, and let all events pass."""
        if (
            event.type() is QEvent.Type.Polish
            and isinstance(watched, QPushButton | QToolButton)
            and watched.text()
            and not watched.icon().isNull()
        ):
            watched.setIconSize(ROOM)
        return False
