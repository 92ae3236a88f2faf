"""A page that scrolls up and down and keeps room for its scroll bar: what it holds is as wide with it as without."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QFrame, QScrollArea

GUTTER = 12
"""Pixels beside the content: the width of a scroll bar."""


class GutterArea(QScrollArea):
    """Scrolls its widget, which is always `GUTTER` narrower than the area; without a gutter, only while it scrolls."""

    def __init__(self, *, keeps_gutter: bool = True) -> None:
        super().__init__()
        self._keeps_gutter = keeps_gutter
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.verticalScrollBar().installEventFilter(self)
        self._keep_room()

    def _keep_room(self) -> None:
        has_bar = self.verticalScrollBar().isVisibleTo(self) or not self._keeps_gutter
        free = 0 if has_bar else GUTTER
        is_mirrored = self.isRightToLeft()
        self.setViewportMargins(free if is_mirrored else 0, 0, 0 if is_mirrored else free, 0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the scroll bar as it comes and goes."""
        if event.type() in (QEvent.Type.Show, QEvent.Type.Hide, QEvent.Type.ShowToParent, QEvent.Type.HideToParent):
            self._keep_room()
        return super().eventFilter(watched, event)
