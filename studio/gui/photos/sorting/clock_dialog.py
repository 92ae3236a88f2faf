"""Corrects the clocks of cameras, so that photos of several come in the order in which they were taken."""

from collections.abc import Sequence
from datetime import timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from studio.batch.plan.choice import PhotoOrder
from studio.gui.photos.sorting.ordering import PhotoOrdering
from studio.gui.widgets.number_field import pad_spin_box
from studio.gui.widgets.signals import connect_typed


class ClockDialog(QDialog):
    """`changed` has what is added to the time of each camera, as soon as it is another."""

    changed = Signal(object)

    def __init__(self, cameras: Sequence[str], clocks: dict[str, timedelta], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Camera clocks"))
        words = QLabel(
            self.tr("Two cameras, one event: add what a clock is behind, so that all photos sort by the same time.")
            if cameras
            else self.tr("None of the photos says when and with which camera it was taken.")
        )
        words.setProperty("role", "secondary")
        words.setWordWrap(True)
        self.fields: dict[str, tuple[QSpinBox, QSpinBox]] = {}
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(8)
        for camera in cameras:
            seconds = round(clocks.get(camera, timedelta()).total_seconds())
            minutes = self._field(-100_000, 100_000, self.tr(" min"), int(seconds / 60), camera)
            rest = self._field(-59, 59, self.tr(" s"), seconds - int(seconds / 60) * 60, camera)
            self.fields[camera] = minutes, rest
            row = QHBoxLayout()
            row.setSpacing(8)
            row.addWidget(minutes)
            row.addWidget(rest)
            form.addRow(camera, row)
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        box.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(12)
        column.addWidget(words)
        column.addLayout(form)
        column.addWidget(box)
        self.setMinimumWidth(420)

    def _field(self, least: int, most: int, unit: str, value: int, camera: str) -> QSpinBox:
        field = pad_spin_box(QSpinBox())
        field.setRange(least, most)
        field.setSuffix(unit)
        field.setValue(value)
        field.setAccessibleName(f"{camera}{unit}")
        connect_typed(field.valueChanged, int, lambda _: self._tell())
        return field

    def _tell(self) -> None:
        made = {
            camera: timedelta(minutes=minutes.value(), seconds=rest.value())
            for camera, (minutes, rest) in self.fields.items()
        }
        self.changed.emit({camera: change for camera, change in made.items() if change})


def ask_clocks(ordering: PhotoOrdering, parent: QWidget) -> None:
    """Let the user correct the clocks of cameras, and sort by the time taken; the dialog waits for what is read."""

    def show() -> None:
        dialog = ClockDialog(ordering.cameras(), ordering.clocks, parent)
        dialog.changed.connect(ordering.correct_clocks)
        dialog.open()

    ordering.choose(PhotoOrder.TIME)
    if ordering.reader.is_busy:
        ordering.ordered.connect(show, Qt.ConnectionType.SingleShotConnection)
    else:
        show()
