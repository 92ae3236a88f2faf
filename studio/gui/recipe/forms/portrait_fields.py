"""The fields for what a watermark says and how it looks on portrait photos alone. Knows no form and no recipe."""

from pathlib import Path

from PySide6.QtCore import QObject, QSignalBlocker, Signal
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QToolButton, QWidget

from studio.gui.recipe.forms.effect_fields import EffectFields
from studio.gui.recipe.forms.font_box import FontBox
from studio.gui.recipe.forms.form import FieldRow, combo, pick
from studio.gui.theme import icon
from studio.gui.widgets.colour_field import ColourField
from studio.gui.widgets.elided_label import ElidedLabel
from studio.gui.widgets.length_field import LengthField
from studio.gui.widgets.signals import connect_typed
from studio.recipe.watermark import ImageWatermark, PortraitChange, Watermark

_TEXT = ("text", "font", "size", "colour")


class PortraitFields(QObject):
    """`changed` has the key of the field and the changes of the portrait part; a field left empty changes nothing."""

    changed = Signal(str, object)
    part_changed = Signal(str, object)
    image_requested = Signal()

    def __init__(self, parent: QObject, *, about: str) -> None:
        """Take what begins the accessible name of each field."""
        super().__init__(parent)
        same = self.tr("Same as landscape")
        self._same = same
        self.tile = combo(
            ((same, None), (self.tr("Repeated"), True), (self.tr("Once"), False)),
            lambda value: self._tell("tile", tile=value),
        )
        self.gap = LengthField(self.tr("Gap between repeats"), missing=self.tr("As landscape"))
        self.text = QPlainTextEdit()
        self.text.setPlaceholderText(same)
        self.text.setTabChangesFocus(True)
        self.text.setFixedHeight(self.text.fontMetrics().height() * 2 + 16)
        self.font = FontBox()
        self.font.line.setPlaceholderText(same)
        self.size = LengthField(self.tr("Size of the letters"), missing=self.tr("As landscape"))
        self.colour = ColourField(self.tr("Colour of the letters"), alpha=True, missing=same)
        self.image_name = ElidedLabel()
        self.choose_image = _button("folder-open", self.tr("Choose another image…"))
        self.choose_image.clicked.connect(self.image_requested)
        self.same_image = _button("x", same)
        self.same_image.clicked.connect(lambda: self._tell("image", image=None))
        self.image = QWidget()
        line = QHBoxLayout(self.image)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(4)
        line.addWidget(self.image_name, 1)
        line.addWidget(self.same_image)
        line.addWidget(self.choose_image)
        self.effects = EffectFields(
            self,
            prefix="portrait.",
            outline=self.tr("Separate outline"),
            shadow=self.tr("Separate shadow"),
            about=about,
        )
        named: tuple[tuple[str, str, QWidget, QWidget | None], ...] = (
            ("tile", self.tr("Repeat"), self.tile, None),
            ("gap", self.tr("Gap"), self.gap, self.gap.number),
            ("image", self.tr("Image"), self.image, self.choose_image),
            ("text", self.tr("Text"), self.text, None),
            ("font", self.tr("Font"), self.font, None),
            ("size", self.tr("Size"), self.size, self.size.number),
            ("colour", self.tr("Colour"), self.colour, None),
        )
        rows = tuple(
            FieldRow(f"portrait.{key}", words, field, focus=focus, accessible_name=f"{about}: {words}")
            for key, words, field, focus in named
        )
        self.place_rows, self.look_rows = rows[:2], (*rows[2:], *self.effects.rows)
        """The first stand above the position, which goes where a watermark is repeated, so that they stay in place."""
        self._wire()

    def _wire(self) -> None:
        self.text.textChanged.connect(lambda: self._tell("text", text=self.text.toPlainText().strip() or None))
        self.font.line.editingFinished.connect(self._take_font)
        connect_typed(self.font.activated, object, lambda _: self._take_font())
        connect_typed(self.size.changed, object, lambda length: self._tell("size", size=length))
        connect_typed(self.gap.changed, object, lambda length: self._tell("gap", gap=length))
        connect_typed(self.colour.changed, str, lambda colour: self._tell("colour", colour=colour or None))
        self.effects.changed.connect(self.changed)
        self.effects.part_changed.connect(self.part_changed)

    @property
    def rows(self) -> tuple[FieldRow, ...]:
        """All rows."""
        return (*self.place_rows, *self.look_rows)

    def visible_keys(self, watermark: Watermark) -> frozenset[str]:
        """Return the keys of the rows that a watermark needs."""
        portrait = watermark.portrait
        if portrait is None:
            return frozenset()
        is_image = isinstance(watermark, ImageWatermark)
        hidden = {
            *((f"portrait.{key}" for key in _TEXT) if is_image else ("portrait.image",)),
            *((row.key for row in self.effects.rows) if is_image else ()),
            *self.effects.hidden_keys(portrait.outline, portrait.shadow),
            *(("portrait.gap",) if not watermark.for_photo(upright=True).tile else ()),
        }
        return frozenset(row.key for row in self.rows) - hidden

    def show_portrait(self, portrait: PortraitChange, *, is_text_refused: bool, is_font_refused: bool) -> None:
        """Show what differs on portrait photos, without signals; an input that was refused stays."""
        text = portrait.text or ""
        if self.text.toPlainText() != text and not is_text_refused and self.text.toPlainText().strip() != text:
            with QSignalBlocker(self.text):
                self.text.setPlainText(text)
        font = portrait.font or ""
        is_being_typed = self.font.hasFocus() and self.font.line.isModified()
        if self.font.currentText() != font and not is_font_refused and not is_being_typed:
            with QSignalBlocker(self.font):
                self.font.setEditText(font)
        self.size.show_length(portrait.size)
        self.gap.show_length(portrait.gap)
        self.colour.show_colour(portrait.colour or "")
        pick(self.tile, portrait.tile)
        self.image_name.set_text(Path(portrait.image).name if portrait.image else self._same)
        self.same_image.setVisible(portrait.image is not None)
        self.effects.show_effects(portrait.outline, portrait.shadow)

    def _take_font(self) -> None:
        self.font.line.setModified(False)
        self._tell("font", font=self.font.currentText().strip() or None)

    def _tell(self, key: str, **changes: object) -> None:
        self.changed.emit(key, changes)


def _button(sign: str, words: str) -> QToolButton:
    button = QToolButton()
    button.setIcon(icon.icon(sign))
    button.setToolTip(words)
    button.setAccessibleName(words)
    return button
