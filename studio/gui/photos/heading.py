"""The heading of a folder in the list of photos: what it shows and what a screen reader says. Knows no model."""

from html import escape

from msgspec import Struct
from PySide6.QtCore import QCoreApplication, Qt

from studio.gui.i18n.numbers import as_count, counted_photos

HEADING_ROLES = frozenset(
    (
        Qt.ItemDataRole.DisplayRole,
        Qt.ItemDataRole.CheckStateRole,
        Qt.ItemDataRole.ToolTipRole,
        Qt.ItemDataRole.AccessibleTextRole,
    )
)
"""What a heading answers; the others are asked for every cell, and a heading takes a look at all its photos."""


class Heading(Struct, frozen=True, kw_only=True):
    """A folder with `count` photos in view; `state` says whether they are delivered: all, some or none."""

    folder: int
    name: str
    path: str
    count: int
    state: Qt.CheckState
    is_folded: bool

    @property
    def text(self) -> str:
        """The heading in one line."""
        return f"{self.name} ({as_count(self.count)})"

    def data(self, role: int) -> object:
        """Return what a view asks for."""
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self.text
            case Qt.ItemDataRole.CheckStateRole:
                return self.state
            case Qt.ItemDataRole.ToolTipRole:
                return f"<p>{escape(self.path)}</p>"
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{self.name}, {counted_photos(self.count)}, {self._fold_word()}"
            case _:
                return None

    def _fold_word(self) -> str:
        if self.is_folded:
            return QCoreApplication.translate("Heading", "collapsed")
        return QCoreApplication.translate("Heading", "expanded")
