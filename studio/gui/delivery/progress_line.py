"""The line below the main button: the progress of a run, and in words how far it is or what it will take."""

from typing import assert_never

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QWidget

from studio.gui.delivery.run.made_words import making_words
from studio.gui.delivery.run.phase import Phase
from studio.gui.delivery.session import Session
from studio.gui.i18n import numbers
from studio.gui.theme import theme

_TONES = {Phase.PAUSED: "paused", Phase.FAULT: "paused", Phase.STOPPED: "paused", Phase.FINISHED: "done"}

_LETTERS = 46
"""Letters that the words have room for from the start: how far a run is, how fast, how long it takes, what failed."""


class ProgressLine(QWidget):
    """Always there and always as high, so that nothing jumps when a run begins or ends."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(self.tr("Progress"))
        self.text = QLabel()
        self.text.setFont(theme.tabular(self.text.font()))
        self.text.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        self.failed = QLabel()
        self.failed.setProperty("role", "failed")
        self._words = QWidget()
        words = QHBoxLayout(self._words)
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(12)
        words.addStretch(1)
        words.addWidget(self.text)
        words.addWidget(self.failed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self.progress, 1)
        row.addWidget(self._words)
        self._reserve(self.fontMetrics().averageCharWidth() * _LETTERS)
        session.changed.connect(self.show_session)
        self.show_session()

    def show_session(self) -> None:
        """Follow the session."""
        session, phase = self._session, self._session.phase
        total, finished = session.progress.total, session.progress.finished
        is_run = phase.is_running or phase in (Phase.FINISHED, Phase.STOPPED)
        if session.making is not None and session.making.total:
            total, finished = session.making.total, session.making.done
        self.progress.setMaximum(max(1, total) if phase is not Phase.STARTING else 0)
        self.progress.setValue(finished if is_run else 0)
        tone = "paused" if phase is Phase.FINISHED and session.progress.failures else _TONES.get(phase, "")
        self._set_property(self.progress, "tone", tone)
        text, role = (self._run_words(phase, finished, total), "secondary") if is_run else self._plan_words()
        self.text.setText(text)
        self._set_property(self.text, "role", role)
        failures = session.progress.failures if is_run else 0
        self.failed.setText(self.tr("%Ln failed", "", failures) if failures else "")
        self.failed.setVisible(bool(failures))
        self._reserve(self._words.sizeHint().width())

    def _reserve(self, width: int) -> None:
        """Keep so much room for the words: it grows, but never back and forth, so that the bar keeps its place."""
        if width > self._words.minimumWidth():
            self._words.setMinimumWidth(width)

    def _set_property(self, widget: QWidget, name: str, value: str) -> None:
        if widget.property(name) != value:
            widget.setProperty(name, value)
            theme.restyle(widget)

    def _plan_words(self) -> tuple[str, str]:
        """Return what a start would take, and its role."""
        session = self._session
        batch = session.plan.batch
        if session.checks.has_wrong_field:
            return self.tr("A setting of the recipe needs a correction"), "failed"
        if session.plan.refusal:
            return self.tr("Can't start yet"), "failed"
        if batch is None or not batch.jobs:
            return "", "secondary"
        files = sum(target is not None for job in batch.jobs if not job.status.is_final for target in job.targets)
        if not files:
            return self.tr("Nothing new to deliver"), "secondary"
        free, size = batch.bytes_free, session.expected_bytes
        if not size:  # no photo says how large it is
            text = self.tr("%Ln file(s) · %1 free", "", files) if free else self.tr("%Ln file(s)", "", files)
            return text.replace("%1", numbers.as_bytes(free)), "secondary"
        text = self.tr("%Ln file(s) · about %1 of %2 free", "", files)
        text = text.replace("%1", numbers.as_bytes(size)).replace("%2", numbers.as_bytes(free))
        return text, "warning" if size > free > 0 else "secondary"

    def _of(self, finished: int, total: int) -> str:
        words = self.tr("%1 of %2").replace("%1", numbers.as_count(finished)).replace("%2", numbers.as_count(total))
        return f" · {words}"

    def _run_words(self, phase: Phase, finished: int, total: int) -> str:
        throughput, making = self._session.progress.throughput, self._session.making
        if making is not None and phase is not Phase.CANCELLING:
            return f"{making_words(making.kind)}{self._of(finished, total) if making.total else '…'}"
        if phase is Phase.STARTING:
            return self.tr("Preparing…")
        parts = [
            self.tr("%1 of %2").replace("%1", numbers.as_count(finished)).replace("%2", numbers.as_count(total)),
        ]
        match phase:
            case Phase.RUNNING:
                if rate := throughput.rate:
                    parts.append(self.tr("%1 photos/s").replace("%1", numbers.as_rate(rate)))
                if (left := throughput.left(total - finished)) is not None:
                    parts.append(self.tr("%1 left").replace("%1", numbers.as_time(left)))
            case Phase.PAUSED | Phase.FAULT:
                parts.append(self.tr("paused"))
            case Phase.CANCELLING:
                parts.append(self.tr("finishing current photos…"))
            case Phase.STOPPED:
                parts.append(self.tr("stopped"))
            case Phase.EMPTY | Phase.ADDING | Phase.READY | Phase.FINISHED:
                parts.append(self.tr("finished in %1").replace("%1", numbers.as_time(max(1, throughput.seconds))))
            case _:
                assert_never(phase)
        return " · ".join(parts)
