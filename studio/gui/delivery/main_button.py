"""The one main button: Deliver, Pause, Resume, always in the same place. What it does is decided by the bar."""

from typing import assert_never

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QPushButton

from studio.gui.delivery.run.phase import Phase
from studio.gui.delivery.session import Session
from studio.gui.i18n import numbers
from studio.gui.photos.status import PhotoStatus
from studio.gui.theme import icon

_WIDTH = 196


class MainButton(QPushButton):
    """Says what a press will do, and for how many photos."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._name = ""
        self.setProperty("kind", "primary")
        self.setMinimumWidth(_WIDTH)
        session.changed.connect(self.show_session)
        session.model.counted.connect(self.show_session)
        self.show_session()

    def show_session(self) -> None:
        """Follow the session."""
        session, phase = self._session, self._session.phase
        words, name = self._words(phase)
        if self.text() != words:
            self.setText(words)
            widest = self.fontMetrics().horizontalAdvance(words) + 64
            self.setMinimumWidth(max(self.minimumWidth(), widest))  # it grows, but never back and forth
        if name != self._name:
            self._name = name
            self.setIcon(icon.icon(name, "on_accent") if name else QIcon())
        is_enabled = session.can_start or (phase.is_running and phase is not Phase.CANCELLING)
        bar = self.parentWidget()
        if self.hasFocus() and not is_enabled and bar is not None:
            bar.setFocus()  # a disabled button would hand it to a neighbour, which takes the space bar
        self.setEnabled(is_enabled)
        self.setToolTip(self.tr("Space") if phase.is_running else "Ctrl+Enter")

    def _words(self, phase: Phase) -> tuple[str, str]:
        match phase:
            case Phase.STARTING | Phase.RUNNING:
                return self.tr("Pause"), "pause"
            case Phase.PAUSED:
                return self.tr("Resume"), "play"
            case Phase.FAULT:
                return self.tr("Try again"), "rotate-ccw"
            case Phase.CANCELLING:
                return self.tr("Stopping…"), ""
            case Phase.EMPTY | Phase.ADDING | Phase.READY | Phase.FINISHED | Phase.STOPPED:
                return self._deliver_words(), ""
            case _:
                assert_never(phase)

    def _deliver_words(self) -> str:
        model = self._session.model
        total, refused = len(model.photos), model.counts().get(PhotoStatus.PROBLEM, 0)
        wanted = model.delivered_count - refused - model.card_count
        if not total:
            return self.tr("Deliver")
        if wanted == total:
            return self.tr("Deliver %Ln photo(s)", "", total)
        text = self.tr("Deliver %1 of %2")
        return text.replace("%1", numbers.as_count(wanted)).replace("%2", numbers.as_count(total))
