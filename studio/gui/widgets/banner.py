"""Notices: what the photographer should know now, and what can be done about it. They never block, as dialogs do."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QEvent, QSignalBlocker, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from studio.gui.theme import icon
from studio.gui.widgets.flow_layout import FlowLayout

_ICONS = {
    "failed": "circle-alert",
    "warning": "triangle-alert",
    "done": "circle-check",
    "accent": "info",
}

_WEIGHTS = {"failed": 0, "warning": 1, "accent": 2, "done": 3}
"""Which notice comes first, by its tone."""

_LINE = 32
"""Pixels of the height of a line of text: that of the buttons beside it."""

_TEXT, _AROUND = 320, 110
"""Pixels that a text has at least beside the buttons, unless it is shorter; and what sign, close and gaps take."""

Action = tuple[str, Callable[[], object]]


class Banner(QFrame):
    """One message with its actions; `tone` is failed, warning, done or accent."""

    def __init__(self, tone: str, text: str, actions: Sequence[Action], closed: Callable[[], object] | None) -> None:
        super().__init__()
        self.tone = tone
        self.setProperty("surface", "banner")
        self.setProperty("tone", tone)
        self.setAccessibleName(text)
        self._sign = QLabel()
        self.label = QLabel(text)
        self.label.setTextFormat(Qt.TextFormat.PlainText)
        self.label.setWordWrap(True)
        self.label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.label.setMinimumHeight(_LINE)
        self._actions = QWidget()
        """The buttons: behind the text, or below it where that leaves too little room."""
        self._line = FlowLayout(self._actions)
        self.buttons: list[QPushButton] = []
        for words, action in actions:
            button = QPushButton(words)
            button.clicked.connect(partial(_act, action))
            self._line.addWidget(button)
            self.buttons.append(button)
        self._parts = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._parts.setSpacing(8)
        self._parts.addWidget(self.label, 1)
        self._parts.addWidget(self._actions)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 8, 8)
        row.setSpacing(12)
        row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(self._parts, 1)
        if closed is not None:
            close = QToolButton()
            close.setProperty("kind", "ghost")
            close.setIcon(icon.icon("x"))
            close.setToolTip(self.tr("Close"))
            close.setAccessibleName(self.tr("Close the message: %1").replace("%1", text))
            close.clicked.connect(lambda: closed())
            row.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        self._draw()
        self.fit()

    def hold(self, more: QPushButton) -> None:
        """Take in the button that tells of other notices, so that it needs no line of its own."""
        if more.parentWidget() is not self._actions:
            self._line.addWidget(more)

    def fit(self) -> None:
        """Put the buttons behind the text or below it, and have room for all lines."""
        width = self._line.sizeHint().width()
        text = min(self.label.fontMetrics().horizontalAdvance(self.label.text()), _TEXT)
        is_narrow = self.width() - width < text + _AROUND
        self._actions.setVisible(width > 0)
        across = QSizePolicy.Policy.Preferred if is_narrow else QSizePolicy.Policy.Fixed
        self._actions.setSizePolicy(across, QSizePolicy.Policy.Preferred)
        directions = QBoxLayout.Direction
        self._parts.setDirection(directions.TopToBottom if is_narrow else directions.LeftToRight)
        layout = self.layout()
        if layout is not None:
            self.setMinimumHeight(layout.totalMinimumHeightForWidth(self.width()))

    def _draw(self) -> None:
        self._sign.setPixmap(icon.pixmap(_ICONS[self.tone], self.tone, 18, self.devicePixelRatioF()))
        self._sign.setFixedSize(QSize(18, _LINE))

    # Qt

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit to the width."""
        super().resizeEvent(event)
        self.fit()

    def changeEvent(self, event: QEvent) -> None:
        """Draw the sign in the new colours."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._draw()


def _act(action: Callable[[], object], _: bool = False) -> None:
    action()


class Banners(QWidget):
    """One notice at a time, the weightiest first; the others are behind a button that says how many there are.

    Each notice has a key; a new one replaces the old one with the same key.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.before: QWidget | None = None
        """The widget before the notices in tab order, so that Tab reaches a new one next."""
        self.more = QPushButton()
        self.more.setProperty("kind", "ghost")
        self.more.setCheckable(True)
        self.more.setText(self.tr("Show less"))
        self.more.toggled.connect(self._arrange)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(12, 8, 12, 8)
        self._column.setSpacing(8)
        self.more.setParent(self)
        self.more.hide()
        self._shown: dict[str, Banner] = {}
        self._urgent: set[str] = set()
        self.setVisible(False)

    def tell(
        self,
        key: str,
        tone: str,
        text: str,
        actions: Sequence[Action] = (),
        *,
        can_close: bool = True,
        is_urgent: bool = False,
    ) -> Banner | None:
        """Show a notice; an urgent one comes before all others.

        Showing the same one again changes nothing, so that it keeps the focus.
        """
        old = self._shown.get(key)
        words = [words for words, _ in actions]
        is_same = old is not None and (old.tone, old.label.text(), [each.text() for each in old.buttons]) == (
            tone,
            text,
            words,
        )
        if is_same and is_urgent == (key in self._urgent):
            return old
        self._drop(key)
        banner = Banner(tone, text, actions, (lambda: self.take_back(key)) if can_close else None)
        self._shown[key] = banner
        if is_urgent:
            self._urgent.add(key)
        self._arrange()
        last = self.before
        for button in banner.findChildren(QAbstractButton):
            if last is not None:
                QWidget.setTabOrder(last, button)
            last = button
        return banner

    def take_back(self, key: str) -> None:
        """Remove the notice of a key, if it is there."""
        if self._drop(key):
            self._arrange()

    def text(self, key: str) -> str:
        """Return the notice of a key; "" when there is none."""
        banner = self._shown.get(key)
        return banner.label.text() if banner is not None else ""

    def banner(self, key: str) -> Banner | None:
        """Return the notice of a key, seen or behind others."""
        return self._shown.get(key)

    def _drop(self, key: str) -> bool:
        banner = self._shown.pop(key, None)
        self._urgent.discard(key)
        if banner is None:
            return False
        if banner.isAncestorOf(self.more):
            self.more.setParent(self)
        self._column.removeWidget(banner)
        banner.hide()
        banner.deleteLater()
        return True

    def _arrange(self) -> None:
        """Show the weightiest notice, or all of them once the user has asked for them."""
        numbered = list(enumerate(self._shown.items()))
        ordered = [
            banner
            for _, (_, banner) in sorted(
                numbered, key=lambda each: (each[1][0] not in self._urgent, _WEIGHTS[each[1][1].tone], -each[0])
            )
        ]
        others = len(ordered) - 1
        if others < 1 and self.more.isChecked():
            with QSignalBlocker(self.more):
                self.more.setChecked(False)
        for place, banner in enumerate(ordered):
            self._column.removeWidget(banner)
            self._column.insertWidget(place, banner)
            banner.setVisible(place == 0 or self.more.isChecked())
        if ordered:
            ordered[0].hold(self.more)
        self.more.setVisible(others > 0)
        self.more.setText(self.tr("Show less") if self.more.isChecked() else self.tr("%Ln more", "", max(0, others)))
        for banner in ordered:
            banner.fit()
        self.setVisible(bool(ordered))
