"""The page for watermarks: the watermarks of the export, and the form of the chosen one."""

from pathlib import Path

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QComboBox, QFileDialog, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from studio.gui.recipe.document import RecipeDocument
from studio.gui.recipe.forms.field_holder import FieldHolder
from studio.gui.recipe.forms.form import Form
from studio.gui.recipe.forms.watermark import WatermarkForm
from studio.gui.theme import icon
from studio.gui.widgets.field import set_accessible_name
from studio.gui.widgets.signals import connect_typed
from studio.recipe.model import Export
from studio.recipe.watermark import ImageWatermark, TextWatermark, Watermark

PATTERN = "*.png *.svg *.jpg *.jpeg *.tif *.tiff *.webp *.psd"


class WatermarkListForm(Form):
    """The watermarks of the chosen export."""

    stress_photos_requested = Signal()

    def __init__(self, document: RecipeDocument) -> None:
        super().__init__(document)
        self._number = 0
        self.watermarks = QComboBox()
        set_accessible_name(self.watermarks, self.tr("Watermarks"))
        self.watermarks.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.watermarks.currentIndexChanged.connect(self.choose)
        self.remove = self._button("trash-2", self.tr("Remove this watermark"), self._remove)
        self.raise_watermark = self._button("chevron-up", self.tr("Lay this watermark over the next"), self._raise)
        top = QHBoxLayout()
        top.setSpacing(4)
        top.addWidget(self.watermarks, 1)
        top.addWidget(self.raise_watermark)
        top.addWidget(self.remove)
        self._none = QLabel(self.tr("No watermark is laid on the photos. Drop a PNG or SVG here, or add one."))
        self._none.setProperty("role", "secondary")
        self._none.setWordWrap(True)
        self.add_image = QPushButton(icon.icon("image-plus"), self.tr("Add image…"))
        self.add_image.clicked.connect(self._ask_image)
        self.add_text = QPushButton(icon.icon("type"), self.tr("Add text"))
        self.add_text.clicked.connect(self._add_text)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.add_image)
        buttons.addWidget(self.add_text)
        buttons.addStretch(1)
        self._top = QWidget()
        self._top.setLayout(top)
        top.setContentsMargins(0, 0, 0, 0)
        self.watermark = WatermarkForm(document)
        self.watermark.wrong_changed.connect(self.wrong_changed)
        self.watermark.choose_image_requested.connect(self._ask_other_image)
        self.hardest = QPushButton(icon.icon("layout-grid"), self.tr("Show the hardest photos"))
        self.hardest.setToolTip(
            self.tr("The widest, tallest, smallest, brightest and darkest photos under the watermark.")
        )
        self.hardest.clicked.connect(self.stress_photos_requested)
        self.column.insertWidget(0, self._top)
        self.column.insertWidget(1, self._none)
        self.column.insertLayout(2, buttons)
        self.column.addWidget(self.watermark)
        self.column.addWidget(self.hardest)
        self.column.addStretch(1)

    def _button(self, name: str, words: str, act: object) -> QPushButton:
        button = QPushButton(icon.icon(name), "")
        button.setProperty("kind", "ghost")
        button.setToolTip(words)
        button.setAccessibleName(words)
        button.clicked.connect(act)
        return button

    # What is shown

    def show_export(self, export: Export) -> None:
        """Show an export's watermarks."""
        watermarks = export.watermark
        self._number = min(self._number, max(0, len(watermarks) - 1))
        with QSignalBlocker(self.watermarks):
            self.watermarks.clear()
            for number, watermark in enumerate(watermarks, 1):
                self.watermarks.addItem(f"{number}  {watermark_name(watermark)}")
            self.watermarks.setCurrentIndex(self._number if watermarks else -1)
        self._top.setVisible(bool(watermarks))
        self._none.setVisible(not watermarks)
        self.raise_watermark.setVisible(len(watermarks) > 1)
        self.raise_watermark.setEnabled(self._number < len(watermarks) - 1)
        self.watermark.setVisible(bool(watermarks))
        self.hardest.setVisible(bool(watermarks))
        if watermarks:
            self.watermark.show_watermark(self._number, watermarks[self._number])

    def wrong_fields(self) -> list[FieldHolder]:
        """Return the fields that hold an input that was refused, those of the chosen watermark too."""
        return [*super().wrong_fields(), *self.watermark.wrong_fields()]

    def forget_errors(self) -> None:
        """Hide all errors, those of the watermark's fields too."""
        super().forget_errors()
        self.watermark.forget_errors()

    def choose(self, number: int) -> None:
        """Show the form of another watermark."""
        if 0 <= number < len(self.document.export.watermark) and number != self._number:
            self._number = number
            self.show_export(self.document.export)

    # What the user asks for

    def drop_watermark(self, path: Path) -> None:
        """Add an image watermark; it replaces the chosen one if that is an image."""
        watermarks = list(self.document.export.watermark)
        if watermarks and isinstance(watermarks[self._number], ImageWatermark):
            self.watermark.use_image(path)
        else:
            self._add(ImageWatermark(image=str(path), scale="18%", opacity=70))

    def _ask_image(self) -> None:
        dialog = self._dialog()
        connect_typed(
            dialog.fileSelected, str, lambda name: self._add(ImageWatermark(image=name, scale="18%", opacity=70))
        )
        dialog.open()

    def _ask_other_image(self) -> None:
        dialog = self._dialog()
        connect_typed(dialog.fileSelected, str, lambda name: self.watermark.use_image(Path(name)))
        dialog.open()

    def _dialog(self) -> QFileDialog:
        words = f"{self.tr('Images')} ({PATTERN} {PATTERN.upper()})"
        dialog = QFileDialog(self.window(), self.tr("Choose an image for the watermark"), "", words)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        return dialog

    def _add_text(self) -> None:
        self._add(TextWatermark(text="© {year} {creator}", size="3%", opacity=75))

    def _add(self, watermark: Watermark) -> None:
        watermarks = (*self.document.export.watermark, watermark)
        self._number = len(watermarks) - 1
        self.document.set_watermarks(self.tr("Add a watermark"), watermarks)

    def _remove(self) -> None:
        watermarks = [
            watermark for number, watermark in enumerate(self.document.export.watermark) if number != self._number
        ]
        self.document.set_watermarks(self.tr("Remove a watermark"), tuple(watermarks))

    def _raise(self) -> None:
        watermarks = list(self.document.export.watermark)
        watermarks.insert(self._number + 1, watermarks.pop(self._number))
        self._number += 1
        self.document.set_watermarks(self.tr("Change the order of watermarks"), tuple(watermarks))


def watermark_name(watermark: Watermark) -> str:
    """Return the name of a watermark for a list: its file or its text."""
    return (
        Path(watermark.image).name
        if isinstance(watermark, ImageWatermark)
        else f"“{watermark.text.splitlines()[0][:40]}”"
    )
