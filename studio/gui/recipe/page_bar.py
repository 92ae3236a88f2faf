"""The tabs of the recipe pane; a red dot is on a page with a field in error."""

from collections.abc import Collection

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QTabBar

from studio.gui.theme import theme

_RADIUS = 3.5


class PageBar(QTabBar):
    """Tabs of which some are marked; the mark takes no room, so that nothing moves when it comes."""

    def __init__(self) -> None:
        super().__init__()
        self.marked: frozenset[int] = frozenset()

    def mark(self, places: Collection[int]) -> None:
        """Mark these tabs and no others."""
        if self.marked != frozenset(places):
            self.marked = frozenset(places)
            words = self.tr("A setting on this page needs a correction")
            for place in range(self.count()):
                self.setTabToolTip(place, words if place in self.marked else "")
                self.setTabWhatsThis(place, words if place in self.marked else "")
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the tabs, and the dots at their corners."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("failed"))
        for place in self.marked:
            box = self.tabRect(place)
            side = box.left() + _RADIUS if self.isRightToLeft() else box.right() - _RADIUS - 4
            painter.drawEllipse(QPointF(side, box.top() + 8), _RADIUS, _RADIUS)
        painter.end()
