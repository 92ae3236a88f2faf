"""The fields of a text watermark: text, font, size, colour, outline, shadow. Knows no form and no recipe."""

from PySide6.QtCore import QObject, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QWidget

from studio.gui.recipe.forms.effect_fields import EffectFields
from studio.gui.recipe.forms.font_box import FontBox
from studio.gui.recipe.forms.form import FieldRow
from studio.gui.widgets.colour_field import ColourField
from studio.gui.widgets.length_field import LengthField
from studio.gui.widgets.signals import connect_typed
from studio.gui.widgets.template_field import token_button
from studio.recipe.watermark import TextWatermark


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
        self.effects = EffectFields(self, outline=self.tr("Outline"), shadow=self.tr("Shadow"))
        self.effects.changed.connect(self.changed)
        self.effects.part_changed.connect(self.part_changed)
        self.effect_rows = self.effects.rows
        self.text_rows = (
            FieldRow("text", self.tr("Text"), self._text_holder, focus=self.text),
            FieldRow("font", self.tr("Font"), self.font),
            FieldRow("size", self.tr("Size"), self.size, focus=self.size.number),
            FieldRow("colour", self.tr("Colour"), self.colour),
        )
        self._wire()

    def _wire(self) -> None:
        self.text.textChanged.connect(lambda: self._tell("text", text=self.text.toPlainText()))
        self.font.line.editingFinished.connect(self._take_font)
        connect_typed(self.font.activated, object, lambda _: self._take_font())
        connect_typed(self.size.changed, object, lambda length: self._tell("size", size=length))
        connect_typed(self.colour.changed, str, lambda colour: self._tell("colour", colour=colour))

    @property
    def keys(self) -> tuple[str, ...]:
        """The keys of all rows."""
        return tuple(row.key for row in (*self.text_rows, *self.effect_rows))

    def visible_keys(self, watermark: TextWatermark) -> frozenset[str]:
        """Return the keys of the rows that a watermark needs."""
        hidden = self.effects.hidden_keys(watermark.outline, watermark.shadow)
        return frozenset(self.keys) - hidden - ({"size"} if watermark.scale is not None else set())

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
        self.effects.show_effects(watermark.outline, watermark.shadow)

    def _take_font(self) -> None:
        self.font.line.setModified(False)
        name = self.font.currentText().strip()
        if name and name != self._shown_font:
            self._tell("font", font=name)

    def _tell(self, key: str, **changes: object) -> None:
        self.changed.emit(key, changes)
