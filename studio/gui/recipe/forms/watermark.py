"""The form of one watermark: image or text, placement, tiles, and what differs on portrait photos."""

from pathlib import Path

from msgspec import structs
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from studio.gui.recipe.document import RecipeDocument
from studio.gui.recipe.forms.form import Form, check, combo, pick, tick
from studio.gui.recipe.forms.placement_fields import PlacementFields
from studio.gui.recipe.forms.portrait_fields import PortraitFields
from studio.gui.recipe.forms.text_fields import TextFields
from studio.gui.theme import icon
from studio.gui.widgets.elided_label import ElidedLabel
from studio.gui.widgets.field import set_accessible_name
from studio.gui.widgets.length_field import LengthField
from studio.gui.widgets.signals import connect_typed
from studio.recipe.model import Export
from studio.recipe.watermark import (
    Anchor,
    ImageWatermark,
    Outline,
    PortraitChange,
    Shadow,
    TextWatermark,
    Watermark,
)

_LOOK = ("opacity", "angle")


class WatermarkForm(Form):
    """Edits the watermark of the chosen export that was shown last."""

    choose_image_requested = Signal()
    portrait_image_requested = Signal()
    portrait_chosen = Signal()
    """Portrait photos were given a position of their own."""

    def __init__(self, document: RecipeDocument) -> None:
        super().__init__(document)
        self.column.setContentsMargins(0, 0, 0, 0)
        self._number = 0
        self._had_own = False
        """Whether the watermark that was shown last has a position of its own on portrait photos."""
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
        self.add_row("image", self.tr("Image"), holder, focus=choose, accessible_name=self.tr("Choose another image…"))
        self.text = TextFields(self)
        self.place = PlacementFields(self, own_size=self.tr("Automatic"))
        self.tile = check(self.tr("Repeat across photo"), lambda on: self._change("tile", tile=on))
        self.gap = LengthField(self.tr("Gap between repeats"), least=0)
        self.upright = combo(
            ((self.tr("Same as landscape"), False), (self.tr("Separate position"), True)),
            lambda value: self._change_upright(wanted=bool(value)),
        )
        self.portrait = PlacementFields(
            self, prefix="portrait.", own_size=self.tr("As landscape"), about=self.tr("Portrait photos")
        )
        self.add_rows(self.text.text_rows)
        self.add_section(self.tr("Place", "section"))
        self.add_row("tile", "", self.tile)
        self.add_row("gap", self.tr("Gap"), self.gap, focus=self.gap.number)
        self.add_rows(row for row in self.place.rows if row.key not in _LOOK)
        self.add_section(self.tr("Look"))
        self.add_rows(row for row in self.place.rows if row.key in _LOOK)
        self._effects = self.add_section(self.tr("Shadow and outline"), is_open=False)
        self.add_rows(self.text.effect_rows)
        self._portrait_heading = self.add_section(self.tr("Portrait photos"), is_open=False)
        set_accessible_name(self.upright, self.tr("Portrait photos"))
        self.add_row("upright", "", self.upright)
        self.portrait_look = PortraitFields(self, about=self.tr("Portrait photos"))
        self.add_rows(self.portrait_look.place_rows)
        self.add_rows(self.portrait.rows)
        self.add_rows(self.portrait_look.look_rows)
        self.text.changed.connect(self._take_changes)
        self.text.part_changed.connect(self._change_part)
        self.place.changed.connect(self._take_changes)
        self.portrait.changed.connect(self._change_portrait)
        self.portrait_look.changed.connect(self._change_portrait)
        self.portrait_look.part_changed.connect(self._change_portrait_part)
        self.portrait_look.image_requested.connect(self.portrait_image_requested)
        connect_typed(self.gap.changed, object, lambda length: self._change("gap", gap=length))

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
        text_keys = self.text.visible_keys(watermark) if isinstance(watermark, TextWatermark) else frozenset[str]()
        for key in self.text.keys:
            self.show_row(key, wanted=key in text_keys)
        if isinstance(watermark, ImageWatermark):
            name = Path(watermark.image).name
            self._image.set_text(name)
            self._image.setToolTip(watermark.image)
        else:
            self.text.show_watermark(
                watermark, is_text_refused=not self.shows("text"), is_font_refused=not self.shows("font")
            )
        self.place.show_placement(watermark)
        tick(self.tile, on=watermark.tile)
        self.gap.show_length(watermark.gap)
        self.show_row("gap", wanted=watermark.tile)
        for key in ("anchor", "across", "down"):
            self.show_row(key, wanted=not watermark.tile)
        effects = [
            words
            for words, part in ((self.tr("shadow"), "shadow"), (self.tr("outline"), "outline"))
            if getattr(watermark, part, None) is not None
        ]
        self._effects.summary.setText(", ".join(effects) or self.tr("none"))
        self._effects.setVisible(is_text)
        has_own = watermark.portrait is not None
        own = self.tr("Separate position") if has_own else self.tr("Same as landscape")
        self._portrait_heading.summary.setText(own)
        if has_own is not self._had_own:
            self._had_own = has_own
            self._portrait_heading.arrow.setChecked(has_own)
        pick(self.upright, has_own)
        self.portrait.show_placement(watermark.for_photo(upright=has_own))
        self.portrait.scale.show_length(watermark.portrait.scale if watermark.portrait is not None else watermark.scale)
        is_tiled = watermark.for_photo(upright=True).tile
        for key in (row.key for row in self.portrait.rows):
            is_placed = key not in ("portrait.anchor", "portrait.across", "portrait.down") or not is_tiled
            self.show_row(key, wanted=has_own and is_placed)
        self.portrait_look.show_portrait(
            watermark.portrait or PortraitChange(),
            is_text_refused=not self.shows("portrait.text"),
            is_font_refused=not self.shows("portrait.font"),
        )
        keys = self.portrait_look.visible_keys(watermark)
        for row in self.portrait_look.rows:
            self.show_row(row.key, wanted=row.key in keys)

    def use_image(self, path: Path) -> None:
        """Use another image for the watermark."""
        self._change("image", image=str(path))

    # Changes

    @property
    def watermark(self) -> Watermark:
        """The watermark that is shown."""
        return self.document.export.watermark[self._number]

    def _take_changes(self, key: str, changes: dict[str, object]) -> None:
        self._change(key, **changes)

    def _change(self, key: str, **changes: object) -> None:
        """Change keys of the watermark, from the field `key`."""
        words = self.tr("Change a watermark")
        self.apply(key, lambda: self.document.change_watermark(self._number, words, key, **changes))

    def _change_part(self, key: str, changes: dict[str, object]) -> None:
        """Change keys of the outline or the shadow, if the watermark has it."""
        words, name = self.tr("Change a watermark"), key.partition(".")[0]
        part: Outline | Shadow | None = getattr(self.watermark, name, None)
        if part is None:
            return

        def change() -> bool:
            new = {name: structs.replace(part, **changes)}
            return self.document.change_watermark(self._number, words, key, **new)

        self.apply(key, lambda: self.document.guard(change))

    def _change_portrait(self, key: str, changes: dict[str, object]) -> None:
        """Change what differs on portrait photos."""
        portrait = self.watermark.portrait or PortraitChange()
        words = self.tr("Change a watermark on portrait photos")

        def change() -> bool:
            new = structs.replace(portrait, **changes)
            return self.document.change_watermark(self._number, words, f"portrait.{key}", portrait=new)

        self.apply(f"portrait.{key}", lambda: self.document.guard(change))

    def _change_portrait_part(self, key: str, changes: dict[str, object]) -> None:
        """Change keys of the outline or the shadow of portrait photos, if there is one of their own."""
        portrait, name = self.watermark.portrait, key.partition(".")[0]
        part: Outline | Shadow | None = getattr(portrait, name, None)
        if portrait is None or part is None:
            return
        words = self.tr("Change a watermark on portrait photos")

        def change() -> bool:
            new = structs.replace(portrait, **{name: structs.replace(part, **changes)})
            return self.document.change_watermark(self._number, words, f"portrait.{key}", portrait=new)

        self.apply(f"portrait.{key}", lambda: self.document.guard(change))

    def use_portrait_image(self, path: Path) -> None:
        """Use another image on portrait photos."""
        self._change_portrait("image", {"image": str(path)})

    def _change_upright(self, *, wanted: bool) -> None:
        watermark = self.watermark
        if not wanted:
            self._change("upright", portrait=None)
        elif watermark.portrait is None:
            self._change("upright", portrait=PortraitChange(anchor=_below(watermark.anchor), scale=watermark.scale))
            self.portrait_chosen.emit()


def _below(anchor: Anchor) -> Anchor:
    """Return the usual anchor on upright photos: the middle of the same edge."""
    if anchor in (Anchor.SOUTH_WEST, Anchor.SOUTH_EAST):
        return Anchor.SOUTH
    return Anchor.NORTH if anchor in (Anchor.NORTH_WEST, Anchor.NORTH_EAST) else anchor
