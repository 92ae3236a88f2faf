"""The strip below the preview: what is shown, of which photo, and the size of its file."""

from pathlib import Path, PurePath

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from studio.gui.i18n import numbers
from studio.gui.preview.scene import Mode
from studio.gui.theme import theme
from studio.gui.theme.icon import icon, pixmap
from studio.gui.widgets.elided_label import ElidedLabel
from studio.gui.widgets.segmented_control import SegmentedControl
from studio.job import Job
from studio.recipe.model import Export


class InfoStrip(QWidget):
    """Buttons at both ends, names and facts between or above them."""

    mode_picked = Signal(Mode)
    fit_picked = Signal()
    pixels_picked = Signal()
    full_screen_picked = Signal()
    crop_picked = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.modes = SegmentedControl(
            (
                (self.tr("Before"), self.tr("The photo without watermarks (1)")),
                (self.tr("Split"), self.tr("Before on the left, after on the right (2)")),
                (self.tr("After"), self.tr("The file as it will be (3)")),
            ),
            self.tr("What the preview shows"),
        )
        self.zooms = SegmentedControl(
            (
                (self.tr("Fit"), self.tr("The whole picture, never enlarged (0)")),
                (self.tr("100 %"), self.tr("Each pixel of the file as one of the screen (0)")),
            ),
            self.tr("Size of the preview"),
        )
        self.names = ElidedLabel()
        self.names.setProperty("role", "secondary")
        self.facts = QLabel()
        self.facts.setProperty("role", "secondary")
        self.facts.setFont(theme.tabular(self.facts.font()))
        self.notes = ElidedLabel()
        self.notes.setProperty("role", "secondary")
        self._sign = QLabel()
        self.full_screen = QToolButton()
        self.full_screen.setProperty("kind", "ghost")
        self.full_screen.setIcon(icon("maximize"))
        self.full_screen.setToolTip(self.tr("Full screen (F11)"))
        self.full_screen.setAccessibleName(self.tr("Full screen (F11)"))
        self.full_screen.clicked.connect(self.full_screen_picked)
        self.crop = QToolButton()
        self.crop.setProperty("kind", "segment")
        self.crop.setProperty("edge", "only")
        self.crop.setIcon(icon("crop"))
        self.crop.setCheckable(True)
        self.crop.setToolTip(self.tr("Move the crop"))
        self.crop.setAccessibleName(self.tr("Move the crop"))
        self.crop.clicked.connect(self.crop_picked)
        self.crop.hide()
        self.percent = QLabel()
        self.percent.setProperty("role", "secondary")
        self.percent.setFont(theme.tabular(self.percent.font()))
        self.percent.setMinimumWidth(self.percent.fontMetrics().horizontalAdvance("1600 %"))
        self.percent.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        above, below = QHBoxLayout(), QHBoxLayout()
        above.setSpacing(12)
        above.addWidget(self.names, 1)
        above.addWidget(self._sign)
        above.addWidget(self.notes, 1)
        above.addWidget(self.facts)
        below.setSpacing(8)
        below.addWidget(self.modes)
        below.addWidget(self.crop)
        below.addStretch(1)
        below.addWidget(self.full_screen)
        below.addWidget(self.zooms)
        below.addWidget(self.percent)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(6)
        column.addLayout(above)
        column.addLayout(below)
        self.modes.picked.connect(self._pick_mode)
        self.zooms.picked.connect(self._pick_zoom)
        theme.notifier().changed.connect(self._draw_sign)
        self.show_notes(())
        # Names and facts may be cut, the buttons never.
        self._percent_room = self.percent.minimumWidth() + 8
        self.setMinimumWidth(below.minimumSize().width() + 24 - self._percent_room)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the scale out where there is no room for it."""
        super().resizeEvent(event)
        self.percent.setVisible(self.width() >= self.minimumWidth() + self._percent_room)

    def show_mode(self, mode: Mode) -> None:
        """Show which mode is on."""
        self.modes.show_picked(list(Mode).index(mode))

    def show_crop(self, *, possible: bool, on: bool) -> None:
        """Offer to move the crop where an export crops; meanwhile there is nothing to compare or to enlarge."""
        self.crop.setVisible(possible)
        self.crop.setChecked(on)
        for widget in (self.modes, self.zooms, self.full_screen):
            widget.setEnabled(not on)

    def show_zoom(self, number: int, scale: float = 0.0) -> None:
        """Show 0 for fitted, 1 for pixel by pixel, -1 for anything else, and the scale, 0 for none."""
        self.percent.setText(f"{round(scale * 100)} %" if scale else "")
        self.zooms.show_picked(number)

    def show_names(self, job: Job | None, export: Export, index: int) -> None:
        """Show which photo becomes which file."""
        self.names.set_text(describe_names(job, export, index) if job is not None else "")

    def show_facts(self, width: int = 0, height: int = 0, size: int = 0, profile: str = "") -> None:
        """Show pixels, bytes and colours of the file; nothing without a width."""
        text = ""
        if width:
            parts = (describe_size(width, height), numbers.as_bytes(size), profile)
            text = " · ".join(part for part in parts if part)
        self.facts.setText(text)

    def show_notes(self, notes: tuple[str, ...]) -> None:
        """Show the notes of the preview."""
        self.notes.set_text(" ".join(notes))
        for widget in (self.notes, self._sign):
            widget.setVisible(bool(notes))
        self._draw_sign()

    def _pick_mode(self, number: int) -> None:
        self.mode_picked.emit(list(Mode)[number])

    def _pick_zoom(self, number: int) -> None:
        (self.pixels_picked if number else self.fit_picked).emit()

    def _draw_sign(self) -> None:
        self._sign.setPixmap(pixmap("info", "secondary", 16, self.devicePixelRatioF()))


def describe_names(job: Job, export: Export, index: int) -> str:
    """Return the photo's name, and that of its file below the destination, if it gets one."""
    target = job.targets[index] if index < len(job.targets) else None
    if target is None:
        return job.source.name
    depth = 1 + len(PurePath(export.folder.replace("\\", "/")).parts) + len(PurePath(job.folder).parts)
    below = Path(*target.parts[-depth:])
    return f"{job.source.name} → {below.as_posix()}"


def describe_size(width: int, height: int) -> str:
    """Return a size in pixels, in the digits of the language, not grouped."""
    locale = QLocale()
    locale.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
    return f"{locale.toString(width)} × {locale.toString(height)}"
