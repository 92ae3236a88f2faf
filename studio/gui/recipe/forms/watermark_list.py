"""The page of watermarks: which marks lie on the photo, and the form of the one that is chosen."""

from pathlib import Path

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QComboBox, QFileDialog, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from studio.gui.recipe.document import RecipeEditor
from studio.gui.recipe.forms.form import Form
from studio.gui.recipe.forms.watermark import MarkForm
from studio.gui.theme import icon
from studio.gui.widgets.hear import hear
from studio.gui.widgets.spoken import name_combo
from studio.recipe.model import Export
from studio.recipe.watermark import ImageWatermark, TextWatermark, Watermark

PATTERN = "*.png *.svg *.jpg *.jpeg *.tif *.tiff *.webp *.psd"


class WatermarkForm(Form):
    """The marks of the chosen export."""

    hardest_asked = Signal()

    def __init__(self, editor: RecipeEditor) -> None:
        super().__init__(editor)
        self._number = 0
        self.marks = QComboBox()
        name_combo(self.marks, self.tr("Marks"))
        self.marks.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.marks.currentIndexChanged.connect(self.choose)
        self.remove = self._button("trash-2", self.tr("Remove this mark"), self._remove)
        self.raise_mark = self._button("chevron-up", self.tr("Lay this mark over the next"), self._raise)
        top = QHBoxLayout()
        top.setSpacing(4)
        top.addWidget(self.marks, 1)
        top.addWidget(self.raise_mark)
        top.addWidget(self.remove)
        self._none = QLabel(self.tr("No mark is laid on the photos. Drop a PNG or SVG here, or add one."))
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
        self.mark = MarkForm(editor)
        self.mark.choose_image_asked.connect(self._ask_other_image)
        self.hardest = QPushButton(icon.icon("layout-grid"), self.tr("Show the hardest photos"))
        self.hardest.setToolTip(self.tr("The widest, tallest, smallest, brightest and darkest photos under the mark."))
        self.hardest.clicked.connect(self.hardest_asked)
        self.column.insertWidget(0, self._top)
        self.column.insertWidget(1, self._none)
        self.column.insertLayout(2, buttons)
        self.column.addWidget(self.mark)
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
        """Show an export's marks."""
        marks = export.watermark
        self._number = min(self._number, max(0, len(marks) - 1))
        with QSignalBlocker(self.marks):
            self.marks.clear()
            for number, mark in enumerate(marks, 1):
                self.marks.addItem(f"{number}  {mark_name(mark)}")
            self.marks.setCurrentIndex(self._number if marks else -1)
        self._top.setVisible(bool(marks))
        self._none.setVisible(not marks)
        self.raise_mark.setVisible(len(marks) > 1)
        self.raise_mark.setEnabled(self._number < len(marks) - 1)
        self.mark.setVisible(bool(marks))
        self.hardest.setVisible(bool(marks))
        if marks:
            self.mark.show_mark(self._number, marks[self._number])

    def forget_errors(self) -> None:
        """Take back what was wrong, with the mark's fields too."""
        super().forget_errors()
        self.mark.forget_errors()

    def choose(self, number: int) -> None:
        """Show the form of another mark."""
        if 0 <= number < len(self.editor.export.watermark) and number != self._number:
            self._number = number
            self.show_export(self.editor.export)

    # What the user asks for

    def drop_mark(self, path: Path) -> None:
        """Lay an image on the photos; it takes the place of the chosen image, if one is chosen."""
        marks = list(self.editor.export.watermark)
        if marks and isinstance(marks[self._number], ImageWatermark):
            self.mark.use_image(path)
        else:
            self._add(ImageWatermark(image=str(path), scale="18%", opacity=70))

    def _ask_image(self) -> None:
        dialog = self._dialog()
        hear(dialog.fileSelected, str, lambda name: self._add(ImageWatermark(image=name, scale="18%", opacity=70)))
        dialog.open()

    def _ask_other_image(self) -> None:
        dialog = self._dialog()
        hear(dialog.fileSelected, str, lambda name: self.mark.use_image(Path(name)))
        dialog.open()

    def _dialog(self) -> QFileDialog:
        words = f"{self.tr('Images')} ({PATTERN} {PATTERN.upper()})"
        dialog = QFileDialog(self.window(), self.tr("Choose an image for the mark"), "", words)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        return dialog

    def _add_text(self) -> None:
        self._add(TextWatermark(text="© {year} {creator}", size="3%", opacity=75))

    def _add(self, mark: Watermark) -> None:
        marks = (*self.editor.export.watermark, mark)
        self._number = len(marks) - 1
        self.editor.set_marks(self.tr("Add a mark"), marks)

    def _remove(self) -> None:
        marks = [mark for number, mark in enumerate(self.editor.export.watermark) if number != self._number]
        self.editor.set_marks(self.tr("Remove a mark"), tuple(marks))

    def _raise(self) -> None:
        marks = list(self.editor.export.watermark)
        marks.insert(self._number + 1, marks.pop(self._number))
        self._number += 1
        self.editor.set_marks(self.tr("Change the order of marks"), tuple(marks))


def mark_name(mark: Watermark) -> str:
    """Name a mark for a list: its file or its text."""
    return Path(mark.image).name if isinstance(mark, ImageWatermark) else f"“{mark.text.splitlines()[0][:40]}”"
