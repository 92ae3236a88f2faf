"""A check box whose words wrap into a second line when there is no room, as German ones often need."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QStyle


class CheckField(QCheckBox):
    """A check box with words that wrap."""

    def __init__(self, words: str) -> None:
        super().__init__(words)
        self._words = words
        self.setAccessibleName(words)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def _wrap(self, room: int) -> str:
        """Break the words into lines of at most `room` pixels."""
        lines = [""]
        metrics = self.fontMetrics()
        for word in self._words.split(" "):
            longer = f"{lines[-1]} {word}".strip()
            if lines[-1] and metrics.horizontalAdvance(longer) > room:
                lines.append(word)
            else:
                lines[-1] = longer
        return "\n".join(lines)

    def _beside(self) -> int:
        """Return the width of the box and the gaps beside the words, in pixels."""
        style = self.style()
        box = style.pixelMetric(QStyle.PixelMetric.PM_IndicatorWidth, None, self)
        return box + style.pixelMetric(QStyle.PixelMetric.PM_CheckBoxLabelSpacing, None, self) + 8

    def sizeHint(self) -> QSize:
        """Ask for room for all words in one line; the width must not depend on how they are wrapped."""
        return QSize(self.fontMetrics().horizontalAdvance(self._words) + self._beside(), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Ask for little width, since the words wrap."""
        return QSize(min(120, self.sizeHint().width()), self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap the words again when the width changes."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            text = self._wrap(self.width() - self._beside())
            if text != self.text():
                self.setText(text)
