"""The page of the stress photos: those that stress the recipe most, each as it will be, with the reasons."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from studio.batch.stress import StressPhoto
from studio.gui.bridge.stress import Look, StressFinder
from studio.gui.i18n import numbers
from studio.gui.i18n.translate import say
from studio.gui.preview.stress_tile import StressTile
from studio.gui.theme.icon import icon
from studio.job import Job, Limits
from studio.recipe.model import Recipe

TILE = 232
"""Logical pixels; the width of a tile at least."""
_PICTURE = QSize(480, 320)
"""Logical pixels of the largest picture of a tile."""
_MOST_COLUMNS = 3
_HEIGHT = 0.68
"""Part of the width; suits most photos, landscape or portrait."""


class StressPage(QWidget):
    """`photo_chosen` has the job of the photo to show; `closed` follows when the page is left."""

    photo_chosen = Signal(Job)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.finder = StressFinder(self)
        self.tiles: list[StressTile] = []
        self._look: Look | None = None
        self._has_found = False
        self.words = QLabel()
        self.words.setProperty("role", "secondary")
        self.words.setWordWrap(True)
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(self.tr("Progress of the search"))
        self.back = QPushButton(icon("x"), self.tr("Close"))
        self.back.setProperty("kind", "ghost")
        self.back.setToolTip(self.tr("Back to the preview (Esc)"))
        self.back.clicked.connect(self.leave)
        self._lay_out()
        self.finder.progressed.connect(self._show_progress)
        self.finder.found.connect(self._show_found)
        self.finder.made.connect(self._show_picture)
        self.finder.failed.connect(self._show_failure)

    def _lay_out(self) -> None:
        heading = QLabel(self.tr("Tricky photos"))
        heading.setProperty("role", "heading")
        top = QHBoxLayout()
        top.addWidget(heading)
        top.addStretch(1)
        top.addWidget(self.back)
        holder = QWidget()
        self._grid = QGridLayout(holder)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(12)
        self._grid.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setWidget(holder)
        holder.setAutoFillBackground(False)
        self._area.viewport().setAutoFillBackground(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        column.addLayout(top)
        column.addWidget(self.words)
        column.addWidget(self.progress)
        column.addSpacing(4)
        column.addWidget(self._area, 1)

    # What the pane says

    def look(self, recipe: Recipe, export_index: int, jobs: Sequence[Job], limits: Limits) -> None:
        """Find the stress photos among these; a finished search for the same is shown again."""
        look = Look(recipe=recipe, export_index=export_index, jobs=tuple(jobs), limits=limits)
        if look == self._look and self._has_found:
            self._make()  # leaving may have cancelled that
            return
        self._look, self._has_found = look, False
        self._clear()
        self.finder.start(look)

    def follow(self, recipe: Recipe, export_index: int) -> None:
        """Show the photos by the current recipe; a search in progress starts again."""
        if self._look is None:
            return
        if not self._has_found:
            self.look(recipe, export_index, self._look.jobs, self._look.limits)
            return
        self._look = Look(recipe=recipe, export_index=export_index, jobs=self._look.jobs, limits=self._look.limits)
        self._make()

    def forget(self) -> None:
        """Leave, and search again the next time, since the list of photos has changed."""
        self.leave()
        self._look = None

    def leave(self) -> None:
        """Cancel the search and leave."""
        self.finder.cancel()
        if not self._has_found:
            self._look = None
        self.closed.emit()

    # What the worker says

    def _show_progress(self, done: int, total: int) -> None:
        self.progress.setMaximum(max(1, total))
        self.progress.setValue(done)
        self.progress.show()
        text = self.tr("Looking at %1 of %2 photos…")
        self.words.setText(text.replace("%1", numbers.as_count(done)).replace("%2", numbers.as_count(total)))

    def _show_found(self, photos: list[StressPhoto]) -> None:
        assert self._look is not None
        self._has_found = True
        self.progress.hide()
        self.words.setText(self._describe_search(bool(photos)))
        for photo in photos:
            tile = StressTile(photo)
            tile.pressed.connect(self.photo_chosen)
            self.tiles.append(tile)
        self._arrange()
        self._make()
        if self.tiles and self.back.hasFocus():
            self.tiles[0].setFocus()

    def _describe_search(self, has_found: bool) -> str:
        assert self._look is not None
        seen, total = self.finder.sample, len(self._look.jobs)
        if not has_found:
            return self.tr("None of the photos could be read, or all of them are alike.")
        if seen == total:
            return self.tr("Where this watermark is hardest to read, of %Ln photo(s).", "", total)
        text = self.tr("Where this watermark is hardest to read, of %1 photos spread evenly over all %2.")
        return text.replace("%1", numbers.as_count(seen)).replace("%2", numbers.as_count(total))

    def _make(self) -> None:
        assert self._look is not None
        ratio = self.devicePixelRatioF()
        size = QSize(round(_PICTURE.width() * ratio), round(_PICTURE.height() * ratio))
        jobs = [tile.photo.job for tile in self.tiles]
        self.finder.make(self._look.recipe, self._look.export_index, jobs, self._look.limits, size)

    def _show_picture(self, index: int, image: QImage) -> None:
        for tile in self.tiles:
            if tile.photo.job.index == index:
                tile.show_picture(image)

    def _show_failure(self, index: int, sentence: str) -> None:
        for tile in self.tiles:
            if tile.photo.job.index == index:
                tile.show_failure(say(sentence) or self.tr("The preview can't be made; the log has the details."))

    def _clear(self) -> None:
        for tile in self.tiles:
            self._grid.removeWidget(tile)
            tile.deleteLater()
        self.tiles.clear()

    def _arrange(self) -> None:
        columns = max(1, min(_MOST_COLUMNS, (self.width() - 32 + 12) // (TILE + 12)))
        height = round((self.width() - 32 + 12) / columns * _HEIGHT)
        for tile in self.tiles:
            self._grid.removeWidget(tile)
        for column in range(_MOST_COLUMNS):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
        for number, tile in enumerate(self.tiles):
            tile.picture.setFixedHeight(height)
            self._grid.addWidget(tile, number // columns, number % columns)

    # Qt

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Use as many columns as there is room for."""
        super().resizeEvent(event)
        self._arrange()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave at Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)
