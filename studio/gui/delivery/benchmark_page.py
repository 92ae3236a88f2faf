"""Shows how fast one by one, threads and processes are with the photos that were added, as bars that fill in."""

from collections.abc import Sequence
from pathlib import Path
from typing import assert_never

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from studio.batch.benchmark import ROUNDS, Speed, Way, WayKind, best_run, list_ways
from studio.batch.executor import machine
from studio.gui.bridge.benchmarker import Benchmarker
from studio.gui.i18n.numbers import Plural, as_rate
from studio.gui.i18n.translate import say
from studio.gui.theme import theme
from studio.gui.widgets.signals import connect_typed
from studio.recipe.model import Recipe


class BenchmarkPage(QDialog):
    """Measures while it is open; closing it ends the measurement."""

    workers_chosen = Signal(int)

    def __init__(self, recipe: Recipe, photos: Sequence[Path], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Measure"))
        self._benchmarker = Benchmarker(self)
        self._benchmarker.progressed.connect(self._show_step)
        self._benchmarker.measured.connect(self._show_speeds)
        self._benchmarker.failed.connect(self._show_failure)
        self._steps = len(list_ways(machine.cores(), has_inline=False)) * ROUNDS
        self._step = 0
        self._best = 0
        self._words = QLabel(self.tr("Getting ready…"))
        self._words.setWordWrap(True)
        self._progress = QProgressBar()
        self._progress.setTextVisible(False)
        self._progress.setMaximum(self._steps)
        self._progress.setAccessibleName(self.tr("Progress of the measurement"))
        self._bars = Bars()
        self._use = QPushButton(self.tr("Use it"))
        self._use.setProperty("kind", "primary")
        self._use.setEnabled(False)
        self._use.clicked.connect(self._choose)
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        box.addButton(self._use, QDialogButtonBox.ButtonRole.ActionRole)
        box.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(12)
        for widget in (self._words, self._progress, self._bars, box):
            column.addWidget(widget, 1 if widget is self._bars else 0)
        self.resize(520, 420)
        connect_typed(self.finished, object, lambda _: self._benchmarker.close())
        self._benchmarker.start(recipe, photos)

    def _show_step(self, way: Way, number: int) -> None:
        self._progress.setValue(self._step)
        self._step += 1
        text = self.tr("Round %1 of %2: %3").replace("%1", str(number + 1)).replace("%2", str(ROUNDS))
        self._words.setText(text.replace("%3", way_name(way)))

    def _show_speeds(self, speeds: list[Speed]) -> None:
        self._progress.setValue(self._steps)
        self._bars.show_speeds(speeds)
        best = best_run(speeds)
        self._best = best.way.workers
        text = self.tr("%Ln parallel job(s) are best for these photos: %1 photos/s.", "", self._best)
        self._words.setText(text.replace("%1", as_rate(best.rate)))
        self._use.setEnabled(True)

    def _show_failure(self, sentence: str) -> None:
        self._words.setText(say(sentence))

    def _choose(self) -> None:
        self.workers_chosen.emit(self._best)
        self.accept()


class Bars(QWidget):
    """One bar for each way, the best of the processes in the accent colour."""

    def __init__(self) -> None:
        super().__init__()
        self._speeds: list[Speed] = []
        self.setAccessibleName(self.tr("Speeds"))

    def show_speeds(self, speeds: list[Speed]) -> None:
        """Draw these speeds."""
        self._speeds = speeds
        lines = (f"{way_name(speed.way)}: {as_rate(speed.rate)}" for speed in speeds)
        self.setAccessibleDescription(", ".join(lines))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return room for all bars."""
        return QSize(420, max(6, len(self._speeds)) * (self.fontMetrics().height() + 12))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw name, bar and number of each way."""
        if not self._speeds:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        metrics = self.fontMetrics()
        names = max(metrics.horizontalAdvance(way_name(speed.way)) for speed in self._speeds) + 12
        numbers = metrics.horizontalAdvance("0,000.0") + 12
        height = min(self.height() / len(self._speeds), metrics.height() + 14.0)
        fastest = max(speed.rate for speed in self._speeds) or 1.0
        best = best_run(self._speeds)
        room = max(20, self.width() - names - numbers)
        for row, speed in enumerate(self._speeds):
            top = row * height
            painter.setPen(theme.colour("text"))
            line = QRectF(0, top, names, height)
            painter.drawText(line, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, way_name(speed.way))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("accent" if speed is best else "outline"))
            painter.drawRoundedRect(QRectF(names, top + 4, room * speed.rate / fastest, height - 8), 3, 3)
            painter.setPen(theme.colour("secondary"))
            end = QRectF(names + room, top, numbers, height)
            flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
            painter.drawText(end, flags, as_rate(speed.rate))
        painter.end()


def way_name(way: Way) -> str:
    """Name a way to make photos side by side."""
    from PySide6.QtCore import QCoreApplication

    match way.kind:
        case WayKind.SERIAL:
            return QCoreApplication.translate("Measure", "one by one")
        case WayKind.THREADS:
            return Plural().threads(way.workers)
        case WayKind.PROCESSES:
            return Plural().processes(way.workers)
        case _:
            assert_never(way.kind)
