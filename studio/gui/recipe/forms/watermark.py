"""The form of one watermark: what it is, where it lies, how strong it is, and what differs on upright photos."""

from pathlib import Path

from msgspec import structs
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from studio.gui.recipe.document import RecipeDocument
from studio.gui.recipe.forms.form import Form, check, combo, pick, tick
from studio.gui.recipe.forms.text import TextForm
from studio.gui.theme import icon
from studio.gui.widgets.elided_label import ElidedLabel
from studio.gui.widgets.field_anchor import AnchorField
from studio.gui.widgets.field_length import LengthField
from studio.gui.widgets.field_number import decimal, set_number
from studio.gui.widgets.field_slider import SliderField
from studio.gui.widgets.signals import connect_typed
from studio.recipe.model import Export
from studio.recipe.watermark import (
    Anchor,
    ImageWatermark,
    Length,
    Outline,
    PlacementChange,
    Shadow,
    TextWatermark,
    Watermark,
)


class PlacementFields(QObject):
    """The fields of a place, once for every photo and once for what differs on upright ones."""

    def __init__(self, form: Form, prefix: str, own_size: str, about: str = "") -> None:
        """Add the rows, each key with a prefix; `about` is said before their names to people who can't see them."""
        super().__init__(form)
        self.anchor = AnchorField()
        self.scale = LengthField(self.tr("Width"), missing=own_size)
        self.across = LengthField(self.tr("Distance across"), least=-100_000)
        self.down = LengthField(self.tr("Distance down"), least=-100_000)
        self.opacity = SliderField(self.tr("Opacity"), 0, 100, suffix=" %")
        self.angle = decimal(-360, 360, suffix="°")
        for field in (self.across, self.down):
            field.setToolTip(self.tr("From the position inwards"))
        rows: tuple[tuple[str, str, QWidget, QWidget], ...] = (
            ("anchor", self.tr("Position"), self.anchor, self.anchor),
            ("scale", self.tr("Width"), self.scale, self.scale.number),
            ("across", self.tr("Across"), self.across, self.across.number),
            ("down", self.tr("Down"), self.down, self.down.number),
            ("opacity", self.tr("Opacity"), self.opacity, self.opacity.slider),
            ("angle", self.tr("Angle"), self.angle, self.angle),
        )
        for key, words, field, named in rows:
            spoken = f"{about}: {words}" if about else words
            form.add_row(prefix + key, words, field, named=named, spoken=spoken)
            if isinstance(field, LengthField | SliderField):
                field.name(spoken)
        self.keys = [prefix + key for key, _, _, _ in rows]

    def show_watermark(self, watermark: Watermark) -> None:
        """Show where a watermark lies."""
        self.anchor.show_anchor(watermark.anchor)
        self.scale.show_length(watermark.scale)
        self.across.show_length(watermark.offset[0])
        self.down.show_length(watermark.offset[1])
        self.opacity.show_value(watermark.opacity)
        set_number(self.angle, watermark.angle)


class WatermarkForm(Form):
    """Edits the watermark of the chosen export at the position that was shown last."""

    choose_image_requested = Signal()

    def __init__(self, document: RecipeDocument) -> None:
        super().__init__(document)
        self.column.setContentsMargins(0, 0, 0, 0)
        self._number = 0
        self._image = ElidedLabel()
        choose = QToolButton()
        choose.setIcon(icon.icon("folder-open"))
        choose.setToolTip(self.tr("Choose another image…"))
        choose.clicked.connect(self.choose_image_requested)
        line = QHBoxLayout()
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self._image, 1)
        line.addWidget(choose)
        holder = QWidget()
        holder.setLayout(line)
        self.add_row("image", self.tr("Image"), holder, named=choose, spoken=self.tr("Choose another image…"))
        self.text = TextForm(self)
        self.place = PlacementFields(self, "", self.tr("its own size"))
        self.tile = check(self.tr("Tile over the whole photo"), lambda on: self._watermark("tile", tile=on))
        self.gap = LengthField(self.tr("Gap between tiles"), least=0)
        self.add_row("tile", "", self.tile)
        self.add_row("gap", self.tr("Gap"), self.gap, named=self.gap.number)
        self.text.add_lines()
        self.upright = combo(
            ((self.tr("As the others"), False), (self.tr("Own place"), True)),
            lambda value: self._change_upright(wanted=bool(value)),
        )
        self.add_row("upright", self.tr("Upright photos"), self.upright)
        self.portrait = PlacementFields(self, "portrait.", self.tr("as the others"), self.tr("Upright photos"))
        self._wire()

    def _wire(self) -> None:
        place, portrait = self.place, self.portrait
        connect_typed(place.anchor.changed, Anchor, lambda anchor: self._watermark("anchor", anchor=anchor))
        connect_typed(place.scale.changed, object, lambda length: self._watermark("scale", scale=length))
        connect_typed(place.across.changed, object, lambda _: self._offset("across"))
        connect_typed(place.down.changed, object, lambda _: self._offset("down"))
        connect_typed(place.opacity.changed, float, lambda number: self._watermark("opacity", opacity=number))
        connect_typed(place.angle.valueChanged, float, lambda number: self._watermark("angle", angle=number))
        connect_typed(self.gap.changed, object, lambda length: self._watermark("gap", gap=length))
        connect_typed(portrait.anchor.changed, Anchor, lambda anchor: self._change("anchor", anchor=anchor))
        connect_typed(portrait.scale.changed, object, lambda length: self._change("scale", scale=length))
        connect_typed(portrait.across.changed, object, lambda _: self._portrait_offset("across"))
        connect_typed(portrait.down.changed, object, lambda _: self._portrait_offset("down"))
        connect_typed(portrait.opacity.changed, float, lambda number: self._change("opacity", opacity=number))
        connect_typed(portrait.angle.valueChanged, float, lambda number: self._change("angle", angle=number))

    # What is shown

    def show_export(self, export: Export) -> None:
        """Show the watermark that was shown last, of an export."""
        if self._number < len(export.watermark):
            self.show_watermark(self._number, export.watermark[self._number])

    def show_watermark(self, number: int, watermark: Watermark) -> None:
        """Show a watermark, by its position in the export."""
        if number != self._number:
            self.forget_errors()
        self._number = number
        is_text = isinstance(watermark, TextWatermark)
        self.show_row("image", wanted=not is_text)
        self.text.set_visible(wanted=is_text)
        if isinstance(watermark, ImageWatermark):
            name = Path(watermark.image).name
            self._image.set_text(name)
            self._image.setToolTip(watermark.image)
        else:
            self.text.show_watermark(watermark)
        self.place.show_watermark(watermark)
        tick(self.tile, on=watermark.tile)
        self.gap.show_length(watermark.gap)
        self.show_row("gap", wanted=watermark.tile)
        for key in ("anchor", "across", "down"):
            self.show_row(key, wanted=not watermark.tile)
        has_own = watermark.portrait is not None
        pick(self.upright, has_own)
        self.portrait.show_watermark(watermark.for_photo(upright=True) if has_own else watermark)  # pyright: ignore[reportArgumentType]
        self.portrait.scale.show_length(watermark.portrait.scale if watermark.portrait is not None else watermark.scale)
        for key in self.portrait.keys:
            is_placed = key not in ("portrait.anchor", "portrait.across", "portrait.down") or not watermark.tile
            self.show_row(key, wanted=has_own and is_placed)

    def use_image(self, path: Path) -> None:
        """Take another image for the watermark."""
        self._watermark("image", image=str(path))

    # Changes

    @property
    def watermark(self) -> Watermark:
        """The watermark that is shown."""
        return self.document.export.watermark[self._number]

    def change_watermark(self, key: str, **changes: object) -> None:
        """Change keys of the watermark that is shown, from the field `key`."""
        self._watermark(key, **changes)

    def change_part(self, key: str, part: Outline | Shadow, **changes: object) -> None:
        """Change keys of a part of the watermark, from the field `key`, which begins with the part's own name."""
        words = self.tr("Change a watermark")

        def change() -> bool:
            new = {key.partition(".")[0]: structs.replace(part, **changes)}
            return self.document.change_watermark(self._number, words, key, **new)

        self.apply(key, lambda: self.document.guard(change))

    def _watermark(self, key: str, **changes: object) -> None:
        words = self.tr("Change a watermark")
        self.apply(key, lambda: self.document.change_watermark(self._number, words, key, **changes))

    def _offset(self, key: str) -> None:
        self._watermark(key, offset=_offset(self.watermark.offset, key, self.place))

    def _portrait_offset(self, key: str) -> None:
        change = self.watermark.portrait
        before = change.offset if change is not None and change.offset is not None else self.watermark.offset
        self._change(key, offset=_offset(before, key, self.portrait))

    def _change(self, key: str, **changes: object) -> None:
        """Change what differs on upright photos."""
        portrait = self.watermark.portrait or PlacementChange()
        words = self.tr("Change a watermark on upright photos")

        def change() -> bool:
            new = structs.replace(portrait, **changes)
            return self.document.change_watermark(self._number, words, f"portrait.{key}", portrait=new)

        self.apply(f"portrait.{key}", lambda: self.document.guard(change))

    def _change_upright(self, *, wanted: bool) -> None:
        watermark = self.watermark
        if not wanted:
            self._watermark("upright", portrait=None)
        elif watermark.portrait is None:
            self._watermark("upright", portrait=PlacementChange(anchor=_below(watermark.anchor), scale=watermark.scale))


def _offset(before: tuple[Length, Length], key: str, fields: PlacementFields) -> tuple[Length, Length]:
    """Return an offset of which one part was changed; the other stays to the last decimal."""
    across, down = fields.across.length, fields.down.length
    return (across if key == "across" and across is not None else before[0]), (
        down if key == "down" and down is not None else before[1]
    )


def _below(anchor: Anchor) -> Anchor:
    """Return the usual place on upright photos: in the middle of the same edge."""
    if anchor in (Anchor.SOUTH_WEST, Anchor.SOUTH_EAST):
        return Anchor.SOUTH
    return Anchor.NORTH if anchor in (Anchor.NORTH_WEST, Anchor.NORTH_EAST) else anchor
