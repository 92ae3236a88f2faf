"""Says below the photos what is wrong with the current one."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from studio.gui.i18n.translate import say
from studio.gui.photos import status as photo_status
from studio.gui.photos.model import PhotoModel
from studio.gui.photos.status import FAILURES


class ReasonLabel(QLabel):
    """It is hidden while there is nothing to say; its text can be copied."""

    def __init__(self, model: PhotoModel) -> None:
        super().__init__()
        self._model = model
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setContentsMargins(12, 8, 12, 8)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

    def explain(self, index: int) -> None:
        """Say what is wrong with a photo; -1 for none."""
        model = self._model
        is_wrong = model.view_row(index) >= 0 and model.status(index) in FAILURES
        if is_wrong:
            self.setText(f"{model.name(index)}: {' '.join(map(say, model.photo_row(index).reasons))}")
            role = photo_status.colour(model.status(index))
            if self.property("role") != role:
                self.setProperty("role", role)
                self.style().polish(self)
        self.setVisible(is_wrong)
