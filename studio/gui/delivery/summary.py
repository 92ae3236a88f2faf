"""The summary at the end of a run, in the window: what was delivered, what was not and why, and what can be done."""

from collections.abc import Mapping, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from studio.batch.deliverable.made import Made
from studio.batch.journal.records import DeliverableKind
from studio.errors import Remedy
from studio.gui.delivery.remedies import remedy_words
from studio.gui.delivery.run.sums import RunSums
from studio.gui.i18n import numbers
from studio.gui.i18n.translate import say
from studio.gui.theme import icon, theme
from studio.gui.theme.theme import restyle
from studio.gui.widgets.flow_layout import FlowLayout
from studio.job import Job, Outcome, Status

MOST_NAMES = 3
"""Photos that are named for each cause; the list has all of them."""

MOST_CAUSES = 50

_FEWEST_LINES, _MOST_LINES = 3, 12
"""Lines of causes that are seen without scrolling: in a small window, and in a large one."""

_OTHERS = 480
"""Pixels of the window's height that are not for causes: the bars, three rows of buttons and a small preview."""

_AROUND = 40
"""Pixels that a cause does not have of the width: margins and the scroll bar."""


class Summary(QFrame):
    """Says how a run has ended; the buttons ask the window."""

    retry_requested = Signal()
    remedy_requested = Signal(Remedy)
    """What failed is to be tried again with this allowed."""
    continue_requested = Signal()
    folder_requested = Signal()
    report_requested = Signal()
    undo_requested = Signal()
    failures_requested = Signal()
    open_requested = Signal(Path)
    """Something that was made of the whole delivery is to be seen."""
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "banner")
        self._sign = QLabel()
        self._tone = "done"
        theme.notifier().changed.connect(self._draw_sign)
        self.headline = QLabel()
        self.headline.setFont(theme.scaled(self.font(), 1.25, bold=True))
        self.headline.setWordWrap(True)
        self.counts = QLabel()
        self.counts.setProperty("role", "secondary")
        self.counts.setWordWrap(True)
        self.counts.setFont(theme.tabular(self.counts.font()))
        close = QToolButton()
        close.setProperty("kind", "ghost")
        close.setIcon(icon.icon("x"))
        close.setToolTip(self.tr("Close"))
        close.setAccessibleName(self.tr("Close the summary"))
        close.clicked.connect(self.closed)
        top = QHBoxLayout()
        top.setSpacing(12)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.headline)
        words.addWidget(self.counts)
        top.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        top.addLayout(words, 1)
        top.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        self._causes = QVBoxLayout()
        self._causes.setContentsMargins(0, 0, 8, 0)
        self._causes.setSpacing(10)
        inner = QWidget()
        inner.setProperty("surface", "raised")
        inner.setLayout(self._causes)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(inner)
        self._scroll.setAccessibleName(self.tr("Causes of failures"))
        self.retry = self._button(self.tr("Retry failed"), "rotate-ccw", self.retry_requested.emit)
        self.remedies = {
            remedy: self._button(words, "rotate-ccw", partial(self.remedy_requested.emit, remedy))
            for remedy, words in remedy_words(Remedy)
        }
        self.go_on = self._button(self.tr("Continue"), "play", self.continue_requested.emit)
        self.folder = self._button(self.tr("Open folder"), "folder-open", self.folder_requested.emit)
        self.report = self._button(self.tr("Save report…"), "file-text", self.report_requested.emit)
        self.failures = self._button(self.tr("Show failed"), "list-filter", self.failures_requested.emit)
        self.undo = self._button(self.tr("Undo this delivery…"), "undo-2", self.undo_requested.emit)
        self._made: dict[DeliverableKind, Path] = {}
        self.gallery = self._opener(self.tr("Open gallery"), "image", DeliverableKind.GALLERY)
        self.sheet = self._opener(self.tr("Open contact sheet"), "layout-grid", DeliverableKind.SHEET)
        row = FlowLayout()
        for button in (
            self.gallery,
            self.sheet,
            self.go_on,
            *self.remedies.values(),
            self.retry,
            self.folder,
            self.report,
            self.failures,
            self.undo,
        ):
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 12, 12)
        column.setSpacing(10)
        column.addLayout(top)
        column.addWidget(self._scroll)
        column.addLayout(row)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)

    def _button(self, words: str, name: str, act: object) -> QPushButton:
        button = QPushButton(icon.icon(name), words)
        button.clicked.connect(act)
        return button

    def _opener(self, words: str, name: str, kind: DeliverableKind) -> QPushButton:
        button = self._button(words, name, lambda: self.open_requested.emit(self._made[kind]))
        button.hide()
        return button

    def show_made(self, made: Sequence[Made]) -> None:
        """Offer to open what was made of the whole delivery."""
        self._made = {each.kind: each.files[0] for each in made if each.files}
        self.gallery.setVisible(DeliverableKind.GALLERY in self._made)
        self.sheet.setVisible(DeliverableKind.SHEET in self._made)
        self._fit()

    def show_run(
        self, jobs: Mapping[int, Job], outcomes: Mapping[int, Outcome], total: int, seconds: float, error: str
    ) -> None:
        """Sum up a run: what became of each photo, of how many, in which time, and what kept it from its end."""
        sums = RunSums(outcomes.values(), total, jobs)
        tone = "failed" if error else "warning" if sums.failed or sums.left or sums.kept else "done"
        self.setProperty("tone", tone)
        self._tone = tone
        self._draw_sign()
        self.headline.setText(say(error) if error else self._headline(sums))
        self.counts.setText(self._counts(sums, seconds))
        self._show_causes(jobs, outcomes)
        self.go_on.setVisible(sums.left > 0)
        self.retry.setVisible(sums.failed > 0 and not sums.left)
        self.failures.setVisible(sums.failed > 0)
        asked = {remedy for outcome in outcomes.values() for remedy in outcome.remedies}
        for remedy, button in self.remedies.items():
            button.setVisible(remedy in asked and self.retry.isVisibleTo(self))
        self.undo.setVisible(sums.files > 0)
        restyle(self)

    def _draw_sign(self) -> None:
        name = {"failed": "circle-alert", "warning": "triangle-alert", "done": "circle-check"}[self._tone]
        self._sign.setPixmap(icon.pixmap(name, self._tone, 24, self.devicePixelRatioF()))

    def _headline(self, sums: RunSums) -> str:
        """Say how the run has ended; only photos whose files are as the recipe makes them count as delivered."""
        if sums.left:
            text = self.tr("Stopped at %1 of %2.").replace("%1", numbers.as_count(sums.total - sums.left))
            return text.replace("%2", numbers.as_count(sums.total))
        if sums.failed:
            return self.tr("%Ln photo(s) failed:", "", sums.failed)
        if sums.kept and not sums.made:
            return self.tr("Nothing was delivered: files of %Ln photo(s) were kept as they are.", "", sums.kept)
        if sums.kept:
            return self.tr("%Ln photo(s) delivered; others were kept as they are.", "", sums.made)
        if not sums.made:
            return self.tr("Nothing to do: all files are up to date.")
        return self.tr("All %Ln photo(s) are delivered.", "", sums.made + sums.current)

    def _counts(self, sums: RunSums, seconds: float) -> str:
        parts = [self.tr("%Ln delivered", "", sums.made)]
        for number, words in (
            (sums.current, self.tr("%Ln already up to date", "", sums.current)),
            (sums.kept, self.tr("%Ln kept as they are", "", sums.kept)),
            (sums.failed, self.tr("%Ln failed", "", sums.failed)),
            (sums.left, self.tr("%Ln left", "", sums.left)),
            (sums.files, self.tr("%Ln file(s), %1", "", sums.files).replace("%1", numbers.as_bytes(sums.bytes))),
        ):
            if number:
                parts.append(words)
        return " · ".join([*parts, numbers.as_time(max(1, seconds))])

    def _show_causes(self, jobs: Mapping[int, Job], outcomes: Mapping[int, Outcome]) -> None:
        while (item := self._causes.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        causes: dict[str, list[str]] = {}
        for index, outcome in sorted(outcomes.items()):
            if outcome.status in (Status.FAILED, Status.CRASHED) and (job := jobs.get(index)) is not None:
                cause = "\n".join(map(say, outcome.errors)) or self.tr("No cause is known.")
                causes.setdefault(cause, []).append(job.source.name)
        ordered = sorted(causes.items(), key=lambda item: -len(item[1]))
        for cause, names in ordered[:MOST_CAUSES]:
            self._causes.addWidget(self._cause(cause, names))
        self._causes.addStretch(1)
        self._scroll.setVisible(bool(causes))
        QTimer.singleShot(0, self, self._fit)

    def _cause(self, cause: str, names: list[str]) -> QLabel:
        shown = ", ".join(names[:MOST_NAMES])
        if len(names) > MOST_NAMES:
            shown = self.tr("%1 and %Ln more", "", len(names) - MOST_NAMES).replace("%1", shown)
        label = QLabel(f"{shown}\n{cause}")
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        return label

    # Qt

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Have room for all lines, also where the buttons take two."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        inner, layout = self._causes, self.layout()
        line = self.fontMetrics().height()
        room = max(_FEWEST_LINES * line, min(_MOST_LINES * line, (self.window().height() - _OTHERS) // 2))
        width = self.width() - self.contentsMargins().left() - _AROUND
        self._scroll.setFixedHeight(max(0, min(inner.totalHeightForWidth(width), room)))  # -1 without causes
        if layout is not None:
            self.setMinimumHeight(layout.totalMinimumHeightForWidth(self.width()))
