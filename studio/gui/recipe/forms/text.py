"""The fields of a text watermark: words, font, size, colour, outline, shadow."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSignalBlocker, Qt
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QPlainTextEdit, QWidget

from studio.gui.bridge.background_task import BackgroundTask
from studio.gui.recipe.forms.form import check, tick
from studio.gui.widgets.field_colour import ColourField
from studio.gui.widgets.field_length import LengthField
from studio.gui.widgets.field_slider import SliderField
from studio.gui.widgets.field_template import token_button
from studio.gui.widgets.signals import connect_typed
from studio.recipe.fonts import bundled_families, installed_families
from studio.recipe.watermark import Outline, Shadow, TextWatermark

if TYPE_CHECKING:
    from studio.gui.recipe.forms.watermark import WatermarkForm

_KEYS = ("text", "font", "size", "colour", "outline", "outline.colour", "outline.width", "shadow")
_SHADOW = ("shadow.colour", "shadow.opacity", "shadow.across", "shadow.down", "shadow.blur")


class FontBox(QComboBox):
    """A font by its name; what is installed is read when the list is opened for the first time."""

    def __init__(self) -> None:
        super().__init__()
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)
        for name in bundled_families():
            self.addItem(name)
        self._task = BackgroundTask(self)
        self._task.done.connect(self._take)
        self._is_full = False

    @property
    def line(self) -> QLineEdit:
        """The field in which a name is typed."""
        return self.lineEdit() or QLineEdit()

    @property
    def is_reading(self) -> bool:
        """Tell whether the installed fonts are being read."""
        return self._task.is_busy

    def _take(self, names: tuple[str, ...]) -> None:
        with QSignalBlocker(self):
            current = self.currentText()
            known = {self.itemText(number) for number in range(self.count())}
            self.insertSeparator(self.count())
            self.addItems([name for name in names if name not in known])
            self.setEditText(current)

    def showPopup(self) -> None:
        """Open the list, and read the installed fonts for it."""
        if not self._is_full:
            self._is_full = True
            self._task.start(installed_families)
        super().showPopup()


class TextForm(QObject):
    """Puts its rows into the form of the watermark."""

    def __init__(self, form: "WatermarkForm") -> None:
        super().__init__(form)
        self._form = form
        self.text = QPlainTextEdit()
        self.text.setTabChangesFocus(True)
        self.text.setMaximumHeight(self.text.fontMetrics().height() * 3 + 18)
        self.text.textChanged.connect(lambda: form.change_watermark("text", text=self.text.toPlainText()))
        holder = QWidget()
        line = QHBoxLayout(holder)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(4)
        line.addWidget(self.text, 1)
        line.addWidget(token_button(holder, self.text.insertPlainText), 0, Qt.AlignmentFlag.AlignTop)
        self.font = FontBox()
        self.font.line.editingFinished.connect(self._take_font)
        connect_typed(self.font.activated, object, lambda _: self._take_font())
        self.size = LengthField(self.tr("Size of the letters"))
        connect_typed(self.size.changed, object, lambda length: form.change_watermark("size", size=length))
        self.colour = ColourField(self.tr("Colour of the letters"), alpha=True)
        connect_typed(self.colour.changed, str, lambda colour: form.change_watermark("colour", colour=colour))
        self.outline = check(
            self.tr("Outline"), lambda on: form.change_watermark("outline", outline=Outline() if on else None)
        )
        self.outline_colour = ColourField(self.tr("Colour of the outline"), alpha=True)
        connect_typed(self.outline_colour.changed, str, lambda colour: self._part("outline.colour", colour=colour))
        self.outline_width = LengthField(self.tr("Width of the outline"))
        self.outline_width.tell_unit(self.tr("Percent of the letters' size"))
        connect_typed(self.outline_width.changed, object, lambda length: self._part("outline.width", width=length))
        self.shadow = check(
            self.tr("Shadow"), lambda on: form.change_watermark("shadow", shadow=Shadow() if on else None)
        )
        self.shadow_colour = ColourField(self.tr("Colour of the shadow"), alpha=True)
        connect_typed(self.shadow_colour.changed, str, lambda colour: self._part("shadow.colour", colour=colour))
        self.shadow_opacity = SliderField(self.tr("Opacity of the shadow"), 0, 100, suffix=" %")
        connect_typed(self.shadow_opacity.changed, float, lambda number: self._part("shadow.opacity", opacity=number))
        self.shadow_across = LengthField(self.tr("Shadow across"), least=-1000)
        self.shadow_down = LengthField(self.tr("Shadow down"), least=-1000)
        self.shadow_blur = LengthField(self.tr("Softness of the shadow"), least=0)
        for field in (self.shadow_across, self.shadow_down, self.shadow_blur):
            field.tell_unit(self.tr("Percent of the letters' size"))
        for key, field in (("shadow.across", self.shadow_across), ("shadow.down", self.shadow_down)):
            connect_typed(field.changed, object, lambda _, key=key: self._shadow_offset(key))
        connect_typed(self.shadow_blur.changed, object, lambda length: self._part("shadow.blur", blur=length))
        form.add_row("text", self.tr("Text"), holder, named=self.text)
        form.add_row("font", self.tr("Font"), self.font)
        form.add_row("size", self.tr("Size"), self.size, named=self.size.number)
        form.add_row("colour", self.tr("Colour"), self.colour)

    def add_lines(self) -> None:
        """Add the rows of outline and shadow, which come after the place of the watermark."""
        form = self._form
        form.add_row("outline", "", self.outline)
        form.add_row("outline.colour", self.tr("Outline colour"), self.outline_colour)
        form.add_row("outline.width", self.tr("Outline width"), self.outline_width, named=self.outline_width.number)
        form.add_row("shadow", "", self.shadow)
        form.add_row("shadow.colour", self.tr("Shadow colour"), self.shadow_colour)
        form.add_row("shadow.opacity", self.tr("Shadow opacity"), self.shadow_opacity, named=self.shadow_opacity.slider)
        form.add_row("shadow.across", self.tr("Shadow across"), self.shadow_across, named=self.shadow_across.number)
        form.add_row("shadow.down", self.tr("Shadow down"), self.shadow_down, named=self.shadow_down.number)
        form.add_row("shadow.blur", self.tr("Softness"), self.shadow_blur, named=self.shadow_blur.number)

    def set_visible(self, *, wanted: bool) -> None:
        """Show or hide all rows of a text."""
        for key in (*_KEYS, *_SHADOW):
            self._form.show_row(key, wanted=wanted)

    def show_watermark(self, watermark: TextWatermark) -> None:
        """Show a text watermark."""
        if self.text.toPlainText() != watermark.text and not self._is_wrong_text():
            with QSignalBlocker(self.text):
                self.text.setPlainText(watermark.text)
        if self.font.currentText() != watermark.font and not (self.font.hasFocus() and self.font.line.isModified()):
            with QSignalBlocker(self.font):
                self.font.setEditText(watermark.font)
        self.size.show_length(watermark.size)
        self.colour.show_colour(watermark.colour)
        tick(self.outline, on=watermark.outline is not None)
        tick(self.shadow, on=watermark.shadow is not None)
        outline, shadow = watermark.outline or Outline(), watermark.shadow or Shadow()
        self.outline_colour.show_colour(outline.colour)
        self.outline_width.show_length(outline.width)
        self.shadow_colour.show_colour(shadow.colour)
        self.shadow_opacity.show_value(shadow.opacity)
        self.shadow_across.show_length(shadow.offset[0])
        self.shadow_down.show_length(shadow.offset[1])
        self.shadow_blur.show_length(shadow.blur)
        self._form.show_row("size", wanted=watermark.scale is None)
        for key in ("outline.colour", "outline.width"):
            self._form.show_row(key, wanted=watermark.outline is not None)
        for key in _SHADOW:
            self._form.show_row(key, wanted=watermark.shadow is not None)

    def _is_wrong_text(self) -> bool:
        """Tell whether what is being written is not a text yet, so that it must not be taken away."""
        return self.text.hasFocus() and bool(self._form.rows["text"].error)

    def _take_font(self) -> None:
        self.font.line.setModified(False)
        name = self.font.currentText().strip()
        watermark = self._form.watermark
        if name and isinstance(watermark, TextWatermark) and name != watermark.font:
            self._form.change_watermark("font", font=name)

    def _part(self, key: str, **changes: object) -> None:
        """Change the outline or the shadow, where there is one."""
        watermark = self._form.watermark
        part = getattr(watermark, key.partition(".")[0]) if isinstance(watermark, TextWatermark) else None
        if part is not None:
            self._form.change_part(key, part, **changes)

    def _shadow_offset(self, key: str) -> None:
        self._part(key, offset=(self.shadow_across.length, self.shadow_down.length))
