"""A small window from which a folder can be dragged, as from a file manager: drag_source.py PATH X SCREENSHOT

It prints a line when it is there; a line on its standard input makes it write a picture of the whole screen.
"""

import sys
import threading

from PySide6.QtCore import QMimeData, QObject, Qt, QUrl, Signal
from PySide6.QtGui import QDrag, QGuiApplication, QMouseEvent
from PySide6.QtWidgets import QApplication, QLabel


class Source(QLabel):
    """A label that is dragged as the folder that it names."""

    def __init__(self, path: str) -> None:
        super().__init__(path)
        self._path = path

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 (Qt's name)
        """Begin to drag at once."""
        drag = QDrag(self)
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(self._path)])
        drag.setMimeData(data)
        drag.exec(Qt.DropAction.CopyAction)


class Reader(QObject):
    """Tells of each line of the standard input."""

    line = Signal(str)

    def read(self) -> None:
        """Read until the input ends."""
        for line in sys.stdin:
            self.line.emit(line.strip())


def main(path: str, across: str, screenshot: str) -> int:
    """Show the window until the input says `end`."""
    app = QApplication(["drag-source"])
    source = Source(path)
    source.resize(300, 200)
    source.move(int(across), 300)
    source.show()
    reader = Reader()

    def take(line: str) -> None:
        if line == "end":
            app.quit()
        else:
            QGuiApplication.primaryScreen().grabWindow(0).save(screenshot)
            print("taken", flush=True)

    reader.line.connect(take)
    threading.Thread(target=reader.read, daemon=True).start()
    print("there", flush=True)
    return app.exec()


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
