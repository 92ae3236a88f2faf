"""What is asked before a delivery starts: fields in error, whose photos they are, files of older settings.

Each is told by a signal, and the start waits for the answer. It knows no widget.
"""

from PySide6.QtCore import QObject, Signal

from studio.recipe.identity import needs_studio
from studio.recipe.model import Recipe


class StartChecks(QObject):
    """What may keep a delivery from starting, and what the user has said about it."""

    wrong_field_asked = Signal()
    """The recipe has a field in error."""
    identity_asked = Signal()
    """The recipe says {studio}, and nobody has said what that is; asked once."""
    older_asked = Signal(int)
    """So many files use older settings; asked once for a recipe and a destination."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.has_wrong_field = False
        self.is_older_settled = False
        self._has_asked_identity = False

    def lets_start(self, recipe: Recipe, studio: str) -> bool:
        """Tell whether nothing is in the way of a start; else ask about it."""
        if self.has_wrong_field:
            self.wrong_field_asked.emit()
            return False
        if not studio and not self._has_asked_identity and needs_studio(recipe):
            self._has_asked_identity = True
            self.identity_asked.emit()
            return False
        return True
