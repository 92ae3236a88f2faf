"""Shows every text as it is: no label, message box or tool tip takes the name of a file for markup.

Qt takes a text that looks like HTML for one, and opens the files that it speaks of. It knows no widget of ours.
"""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QLabel


class PlainText(QObject):
    """Tells each label of the application, also those of Qt's own dialogs and tool tips, that its text is plain.

    It does so when a label is polished, which is before its text is laid out for the first time. One that shall show
    markup says so itself before.
    """

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        app.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Wait for labels that are polished, and let all events pass."""
        if (
            event.type() is QEvent.Type.Polish
            and isinstance(watched, QLabel)
            and watched.textFormat() is Qt.TextFormat.AutoText
        ):
            watched.setTextFormat(Qt.TextFormat.PlainText)
        return False
