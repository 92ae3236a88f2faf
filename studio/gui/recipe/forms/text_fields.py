"""The fields of a text watermark: text, font, size, colour, outline, shadow. Knows no form and no recipe."""

from PySide6.QtCore import QObject, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QWidget

from studio.gui.recipe.forms.font_box import FontBox
from studio.gui.recipe.forms.form import FieldRow, check, tick
from studio.gui.widgets.colour_field import ColourField
from studio.gui.widgets.length_field import LengthField
from studio.gui.widgets.signals import connect_typed
from studio.gui.widgets.slider_field import SliderField
from studio.gui.widgets.template_field import token_button
from studio.recipe.watermark import Outline, Shadow, TextWatermark

_OUTLINE = ("outline.colour", "outline.width")
_SHADOW = ("shadow.colour", "shadow.opacity", "shadow.across", "shadow.down", "shadow.blur")


class TextFields(QObject):
    """`changed` has the key of the field and the changes of the watermark as a dict.

    `part_changed` has the changes of the outline or the shadow; its key begins with the name of that part.
    """

    changed = Signal(str, object)
    part_changed = Signal(str, object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._shown_font = ""
        self.text = QPlainTextEdit()
        self.text.setTabChangesFocus(True)
        self.text.setMaximumHeight(self.text.fontMetrics().height() * 3 + 18)
        self._text_holder = QWidget()
        line = QHBoxLayout(self._text_holder)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(4)
        line.addWidget(self.text, 1)
        line.addWidget(token_button(self._text_holder, self.text.insertPlainText), 0, Qt.AlignmentFlag.AlignTop)
        self.font = FontBox()
        self.size = LengthField(self.tr("Size of the letters"))
        self.colour = ColourField(self.tr("Colour of the letters"), alpha=True)
        self.outline = check(self.tr("Outline"), lambda on: self._tell("outline", outline=Outline() if on else None))
        self.outline_colour = ColourField(self.tr("Colour of the outline"), alpha=True)
        self.outline_width = LengthField(self.tr("Width of the outline"))
        self.shadow = check(self.tr("Shadow"), lambda on: self._tell("shadow", shadow=Shadow() if on else None))
        self.shadow_colour = ColourField(self.tr("Colour of the shadow"), alpha=True)
        self.shadow_opacity = SliderField(self.tr("Opacity of the shadow"), 0, 100, suffix=" %")
        self.shadow_across = LengthField(self.tr("Shadow across"), least=-1000)
        self.shadow_down = LengthField(self.tr("Shadow down"), least=-1000)
        self.shadow_blur = LengthField(self.tr("Softness of the shadow"), least=0)
        for field in (self.outline_width, self.shadow_across, self.shadow_down, self.shadow_blur):
            field.set_percent_hint(self.tr("Percent of the letters' size"))
        self.text_rows = (
            FieldRow("text", self.tr("Text"), self._text_holder, focus=self.text),
            FieldRow("font", self.tr("Font"), self.font),
            FieldRow("size", self.tr("Size"), self.size, focus=self.size.number),
            FieldRow("colour", self.tr("Colour"), self.colour),
        )
        self.effect_rows = (
            FieldRow("outline", "", self.outline),
            FieldRow("outline.colour", self.tr("Outline colour"), self.outline_colour),
            FieldRow("outline.width", self.tr("Outline width"), self.outline_width, focus=self.outline_width.number),
            FieldRow("shadow", "", self.shadow),
            FieldRow("shadow.colour", self.tr("Shadow colour"), self.shadow_colour),
            FieldRow(
                "shadow.opacity", self.tr("Shadow opacity"), self.shadow_opacity, focus=self.shadow_opacity.slider
            ),
            FieldRow("shadow.across", self.tr("Shadow across"), self.shadow_across, focus=self.shadow_across.number),
            FieldRow("shadow.down", self.tr("Shadow down"), self.shadow_down, focus=self.shadow_down.number),
            FieldRow("shadow.blur", self.tr("Softness"), self.shadow_blur, focus=self.shadow_blur.number),
        )
        self._wire()

    def _wire(self) -> None:
        self.text.textChanged.connect(lambda: self._tell("text", text=self.text.toPlainText()))
        self.font.line.editingFinished.connect(self._take_font)
        connect_typed(self.font.activated, object, lambda _: self._take_font())
        connect_typed(self.size.changed, object, lambda length: self._tell("size", size=length))
        connect_typed(self.colour.changed, str, lambda colour: self._tell("colour", colour=colour))
        connect_typed(self.outline_colour.changed, str, lambda colour: self._tell_part("outline.colour", colour=colour))
        connect_typed(self.outline_width.changed, object, lambda length: self._tell_part("outline.width", width=length))
        connect_typed(self.shadow_colour.changed, str, lambda colour: self._tell_part("shadow.colour", colour=colour))
        connect_typed(
            self.shadow_opacity.changed, float, lambda number: self._tell_part("shadow.opacity", opacity=number)
        )
        for key, field in (("shadow.across", self.shadow_across), ("shadow.down", self.shadow_down)):
            connect_typed(field.changed, object, lambda _, key=key: self._tell_shadow_offset(key))
        connect_typed(self.shadow_blur.changed, object, lambda length: self._tell_part("shadow.blur", blur=length))

    @property
    def keys(self) -> tuple[str, ...]:
        """The keys of all rows."""
        return tuple(row.key for row in (*self.text_rows, *self.effect_rows))

    def visible_keys(self, watermark: TextWatermark) -> frozenset[str]:
        """Return the keys of the rows that a watermark needs."""
        hidden = {
            *(("size",) if watermark.scale is not None else ()),
            *(_OUTLINE if watermark.outline is None else ()),
            *(_SHADOW if watermark.shadow is None else ()),
        }
        return frozenset(self.keys) - hidden

    def show_watermark(self, watermark: TextWatermark, *, is_text_refused: bool, is_font_refused: bool) -> None:
        """Show a text watermark, without signals; a text or font that was refused stays until it is corrected."""
        if self.text.toPlainText() != watermark.text and not is_text_refused:
            with QSignalBlocker(self.text):
                self.text.setPlainText(watermark.text)
        self._shown_font = watermark.font
        if (
            self.font.currentText() != watermark.font
            and not is_font_refused
            and not (self.font.hasFocus() and self.font.line.isModified())
        ):
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

    def _take_font(self) -> None:
        self.font.line.setModified(False)
        name = self.font.currentText().strip()
        if name and name != self._shown_font:
            self._tell("font", font=name)

    def _tell(self, key: str, **changes: object) -> None:
        self.changed.emit(key, changes)

    def _tell_part(self, key: str, **changes: object) -> None:
        self.part_changed.emit(key, changes)

    def _tell_shadow_offset(self, key: str) -> None:
        self._tell_part(key, offset=(self.shadow_across.length, self.shadow_down.length))
