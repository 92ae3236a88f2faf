"""Dresses widgets as they appear: texts without markup, room beside icons, menus within their window.

One filter for all of it, since a filter hears of every event. It knows no widget of ours.
"""

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QPushButton, QToolButton, QWidget

ROOM = QSize(21, 16)
"""The box of an icon beside words, in logical pixels; the icon itself is square, at the start of the box."""


class Dressing(QObject):
    """Waits for widgets that are polished or shown, and lets all events pass."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        app.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Dress a widget before it is laid out for the first time, and place a menu before it is seen."""
        kind = event.type()
        if kind is QEvent.Type.Polish:
            if isinstance(watched, QLabel):
                _make_plain(watched)
            elif isinstance(watched, QPushButton | QToolButton) and watched.text() and not watched.icon().isNull():
                watched.setIconSize(ROOM)
        elif kind is QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            _keep_within(watched)
        return False


def _make_plain(label: QLabel) -> None:
    """Show a text as it is: Qt takes one that looks like HTML for it, and opens the files that it speaks of.

    That holds for the labels of Qt's own dialogs and tool tips, too. One that shall show markup says so itself before.
    """
    if label.textFormat() is Qt.TextFormat.AutoText:
        label.setTextFormat(Qt.TextFormat.PlainText)


def _keep_within(popup: QWidget) -> None:
    """Move a menu or the list of a box inwards where it would reach beyond its window, over other programs.

    A list of a box moves only aside, since it belongs below or above its box.
    """
    parent = popup.parentWidget()
    while isinstance(parent, QMenu):  # of a sub menu
        parent = parent.parentWidget()
    if popup.windowType() is not Qt.WindowType.Popup or parent is None:
        return
    place, window = popup.geometry(), parent.window().frameGeometry()
    left = max(window.left(), min(place.left(), window.right() + 1 - place.width()))
    top = max(window.top(), min(place.top(), window.bottom() + 1 - place.height()))
    popup.move(left, top if isinstance(popup, QMenu) else place.top())
