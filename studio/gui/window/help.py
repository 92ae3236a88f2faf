"""Help and About: first steps, shortcuts, where files are, and what helps to find a fault."""

import platform
import sys

from PySide6.QtCore import Qt, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from studio import __version__, log, paths
from studio.gui.bridge.desktop import open_path
from studio.gui.theme import icon, theme


class Help(QDialog):
    """A window beside the window, with a page for each question."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Help"))
        tabs = QTabWidget()
        tabs.addTab(self._steps(), self.tr("First steps"))
        tabs.addTab(self._keys(), self.tr("Keys"))
        tabs.addTab(self._places(), self.tr("Folders"))
        tabs.addTab(self._about(), self.tr("About"))
        self.tabs = tabs
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        box.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 16)
        column.setSpacing(12)
        column.addWidget(tabs)
        column.addWidget(box)
        self.resize(620, 480)

    def show_about(self) -> None:
        """Show the page about the program."""
        self.tabs.setCurrentIndex(self.tabs.count() - 1)

    def _steps(self) -> QWidget:
        steps = [
            (self.tr("Drop a folder"), self.tr("Photos come from folders, cards or single files; nothing is moved.")),
            (
                self.tr("Choose a recipe"),
                self.tr("It says what is made of each photo. The preview shows the real file."),
            ),
            (self.tr("Press Deliver"), self.tr("Every core works. Pause, cancel or pull the plug: nothing is lost.")),
            (
                self.tr("Your photos are safe"),
                self.tr("Your originals are never changed, moved or deleted, and you never get half-written files."),
            ),
        ]
        page, column = self._page()
        for number, (head, text) in enumerate(steps, 1):
            title = QLabel(f"{number}  {head}")
            title.setFont(theme.scaled(self.font(), 1.1, bold=True))
            words = QLabel(text)
            words.setWordWrap(True)
            words.setProperty("role", "secondary")
            column.addWidget(title)
            column.addWidget(words)
            column.addSpacing(6)
        column.addStretch(1)
        return page

    def _keys(self) -> QWidget:
        keys = [
            ("Ctrl+O", self.tr("Add a folder")),
            ("Ctrl+Shift+O", self.tr("Add photos")),
            ("Ctrl+Enter", self.tr("Deliver")),
            (self.tr("Space"), self.tr("Pause and resume; check or uncheck photos")),
            ("Del", self.tr("Remove from the list, never from the disk")),
            ("Ctrl+Z, Ctrl+Shift+Z", self.tr("Undo and redo, in the list and the recipe")),
            ("Ctrl+S", self.tr("Save the recipe")),
            ("Ctrl+F", self.tr("Filter the photos")),
            ("F5", self.tr("Refresh the folders")),
            ("1  2  3", self.tr("Before, split, after (in the preview)")),
            ("+  -  0", self.tr("Zoom in, out, fit (in the preview)")),
            ("Ctrl+H", self.tr("Past deliveries")),
            ("Ctrl+,", self.tr("Settings")),
            ("F1", self.tr("Help")),
        ]
        page, column = self._page()
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        for row, (key, words) in enumerate(keys):
            name = QLabel(key)
            name.setProperty("role", "heading")
            grid.addWidget(name, row, 0)
            label = QLabel(words)
            label.setWordWrap(True)
            grid.addWidget(label, row, 1)
        column.addLayout(grid)
        column.addStretch(1)
        return page

    def _places(self) -> QWidget:
        page, column = self._page()
        for words, folder in (
            (self.tr("Your recipes"), paths.recipe_folder()),
            (self.tr("Journals of deliveries"), paths.journal_folder()),
            (self.tr("Logs"), paths.log_folder()),
            (self.tr("Thumbnail cache"), paths.cache_folder()),
            (self.tr("Settings of the window"), paths.settings_file().parent),
        ):
            title = QLabel(words)
            title.setProperty("role", "heading")
            place = QPushButton(icon.icon("folder-open"), str(folder))
            place.setProperty("kind", "ghost")
            place.setStyleSheet("text-align: left;")
            place.setAccessibleName(f"{words}: {folder}")
            place.clicked.connect(lambda _=False, f=folder, p=place: open_path(f, beside=p))
            column.addWidget(title)
            column.addWidget(place)
        column.addStretch(1)
        return page

    def _about(self) -> QWidget:
        page, column = self._page()
        title = QLabel(f"Studio {__version__}")
        title.setFont(theme.scaled(self.font(), 1.4, bold=True))
        column.addWidget(title)
        words = QLabel(
            self.tr(
                "Delivers whole folders of photographs: sized, watermarked, named and complete. Under the MIT licence. "
                "Qt and PySide6 are used under the LGPL, version 3; their libraries can be replaced."
            )
        )
        words.setWordWrap(True)
        column.addWidget(words)
        licences = QPlainTextEdit()
        licences.setReadOnly(True)
        licences.setAccessibleName(self.tr("Licences"))
        licences.setPlainText(_licences())
        column.addWidget(licences, 1)
        copy = QPushButton(icon.icon("clipboard-copy"), self.tr("Copy details for a report"))
        copy.setToolTip(self.tr("Versions and the last fault, no names of files."))
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(details()))
        column.addWidget(copy)
        return page

    def _page(self) -> tuple[QWidget, QVBoxLayout]:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(4, 16, 4, 4)
        column.setSpacing(6)
        return page, column


def details() -> str:
    """Return what helps to find a fault: versions and the last error's kind, but no name of a file."""
    from importlib import metadata

    lines = [
        f"Studio {__version__}" + (" (installed program)" if getattr(sys, "frozen", False) else ""),
        f"{platform.system()} {platform.release()} {platform.machine()}, Python {platform.python_version()}",
        f"Qt {qVersion()}, {QGuiApplication.platformName()}",
    ]
    for name in ("pillow", "pi-heif", "rawpy", "cykooz-resizer", "resvg-py", "pillow-jxl-plugin"):
        try:
            lines.append(f"{name} {metadata.version(name)}")
        except metadata.PackageNotFoundError:
            lines.append(f"{name} is not there")
    lines.append(f"Log: {'written' if log.path() else 'can not be written'}")
    return "\n".join(lines)


def _licences() -> str:
    for place in (paths.resource_path("..", "LICENSES.txt"), paths.resource_path("LICENSES.md")):
        if place.is_file():
            return place.read_text(encoding="utf-8")
    return ""
