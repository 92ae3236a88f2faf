"""The page for size: resizing, sharpening, and how far a photo may be reduced while it is decoded."""

from msgspec import structs
from PySide6.QtCore import QSignalBlocker

from studio.gui.recipe.document import RecipeDocument
from studio.gui.recipe.forms.form import Form, check, combo, pick, tick
from studio.gui.widgets.anchor_field import AnchorField
from studio.gui.widgets.colour_field import ColourField
from studio.gui.widgets.number_field import decimal_field, integer_field, set_number
from studio.gui.widgets.signals import connect_typed
from studio.recipe.model import LARGEST_SIDE, Decode, Export, Resize, ResizeMode, Sharpen
from studio.recipe.watermark import Anchor

_BOXES = (ResizeMode.FIT, ResizeMode.EXACT, ResizeMode.FILL, ResizeMode.PAD)
_EDGES = (ResizeMode.LONG_EDGE, ResizeMode.SHORT_EDGE)
_PLACED = (ResizeMode.FILL, ResizeMode.PAD)
_USUAL = 2048
"""The first size in pixels, when there was none."""


class SizeForm(Form):
    """Resize mode and its numbers, sharpening, decoding."""

    def __init__(self, document: RecipeDocument) -> None:
        super().__init__(document)
        self.mode = combo(
            (
                (self.tr("Original size"), ResizeMode.ORIGINAL),
                (self.tr("Fit within"), ResizeMode.FIT),
                (self.tr("Long edge"), ResizeMode.LONG_EDGE),
                (self.tr("Short edge"), ResizeMode.SHORT_EDGE),
                (self.tr("Percent"), ResizeMode.PERCENT),
                (self.tr("Megapixels"), ResizeMode.MEGAPIXELS),
                (self.tr("Stretch to exact size"), ResizeMode.EXACT),
                (self.tr("Fill and crop"), ResizeMode.FILL),
                (self.tr("Fit with border"), ResizeMode.PAD),
            ),
            lambda value: self._change_mode(ResizeMode(str(value))),
        )
        self.width_field = integer_field(0, LARGEST_SIDE, suffix=" px", special=self.tr("any"))
        self.height_field = integer_field(0, LARGEST_SIDE, suffix=" px", special=self.tr("any"))
        self.pixels = integer_field(1, LARGEST_SIDE, suffix=" px")
        self.percent = decimal_field(0.01, 1000, suffix=" %")
        self.percent.setKeyboardTracking(False)  # not while typing: its limit depends on the check box below
        self.megapixels = decimal_field(0.01, 2000, suffix=" MP")
        self.enlarge = check(self.tr("Enlarge smaller photos"), self._change_enlarge)
        self.anchor = AnchorField()
        self.colour = ColourField(self.tr("Border colour"), alpha=True)
        self.sharpen = combo(
            (
                (self.tr("None"), Sharpen.NONE),
                (self.tr("Low"), Sharpen.LOW),
                (self.tr("Standard"), Sharpen.STANDARD),
                (self.tr("High"), Sharpen.HIGH),
            ),
            lambda value: self.change("sharpen", self.tr("Change the sharpening"), sharpen=value),
        )
        self.decode = combo(
            (
                (self.tr("Automatic"), Decode.AUTO),
                (self.tr("Best quality"), Decode.BEST),
                (self.tr("Fastest"), Decode.FAST),
            ),
            lambda value: self.change("decode", self.tr("Change the decoding"), decode=value),
        )
        self.decode.setToolTip(self.tr("Speed or quality"))
        self.add_row("mode", self.tr("Size"), self.mode)
        self.add_row("width", self.tr("Width"), self.width_field)
        self.add_row("height", self.tr("Height"), self.height_field)
        self.add_row("pixels", self.tr("Pixels"), self.pixels)
        self.add_row("percent", self.tr("Percent"), self.percent)
        self.add_row("megapixels", self.tr("Megapixels"), self.megapixels)
        self.add_row("enlarge", "", self.enlarge)
        self.add_row("anchor", self.tr("Position"), self.anchor, focus=self.anchor)
        self.add_row("colour", self.tr("Border"), self.colour)
        self.add_row("sharpen", self.tr("Sharpening"), self.sharpen)
        self.add_row("decode", self.tr("Decoding"), self.decode)
        self.column.addStretch(1)
        connect_typed(self.width_field.valueChanged, float, lambda number: self._resize("width", width=number or None))
        connect_typed(
            self.height_field.valueChanged, float, lambda number: self._resize("height", height=number or None)
        )
        connect_typed(self.pixels.valueChanged, float, lambda number: self._resize("pixels", pixels=number))
        connect_typed(self.percent.valueChanged, float, lambda number: self._resize("percent", percent=number))
        connect_typed(self.megapixels.valueChanged, float, lambda number: self._resize("megapixels", megapixels=number))
        connect_typed(self.anchor.changed, Anchor, lambda anchor: self._resize("anchor", anchor=anchor, position=None))
        connect_typed(self.colour.changed, str, lambda colour: self._resize("colour", colour=colour))

    def show_export(self, export: Export) -> None:
        """Show an export's size."""
        resize = export.resize
        pick(self.mode, resize.mode)
        for spin in (self.width_field, self.height_field):
            with QSignalBlocker(spin):
                spin.setMinimum(0 if resize.mode is ResizeMode.FIT else 1)
        for key, field, number in (
            ("width", self.width_field, resize.width or 0),
            ("height", self.height_field, resize.height or 0),
            ("pixels", self.pixels, resize.pixels or _USUAL),
            ("percent", self.percent, resize.percent or 100),
            ("megapixels", self.megapixels, resize.megapixels or 4),
        ):
            if self.shows(key):
                set_number(field, number)
        tick(self.enlarge, on=resize.enlarge)
        self.anchor.show_anchor(resize.anchor)
        self.colour.show_colour(resize.colour)
        pick(self.sharpen, export.sharpen)
        pick(self.decode, export.decode)
        self.show_row("width", wanted=resize.mode in _BOXES)
        self.show_row("height", wanted=resize.mode in _BOXES)
        self.show_row("pixels", wanted=resize.mode in _EDGES)
        self.show_row("percent", wanted=resize.mode is ResizeMode.PERCENT)
        self.show_row("megapixels", wanted=resize.mode is ResizeMode.MEGAPIXELS)
        self.show_row("enlarge", wanted=resize.mode is not ResizeMode.ORIGINAL)
        self.show_row("anchor", wanted=resize.mode in _PLACED)
        self.show_row("colour", wanted=resize.mode is ResizeMode.PAD)

    def _resize(self, key: str, **changes: object) -> None:
        resize = self.document.export.resize

        def change() -> bool:
            return self.document.change_export(
                self.tr("Change the size"), f"resize.{key}", resize=structs.replace(resize, **changes)
            )

        self.apply(key, lambda: self.document.guard(change))

    def _change_enlarge(self, on: bool) -> None:
        changes: dict[str, object] = {"enlarge": on}
        if on and self.document.export.resize.mode is ResizeMode.PERCENT:
            changes["percent"] = self.percent.value()  # which may have waited for this
        self._resize("enlarge", **changes)
        tick(self.enlarge, on=self.document.export.resize.enlarge)  # it may have been refused

    def _change_mode(self, mode: ResizeMode) -> None:
        resize = with_mode(self.document.export.resize, mode)
        self.change("mode", self.tr("Change the size"), resize=resize)


def with_mode(resize: Resize, mode: ResizeMode) -> Resize:
    """Return a resize of another mode that keeps the numbers that fit it."""
    side = resize.pixels or max(resize.width or 0, resize.height or 0) or _USUAL
    numbers: dict[str, object] = {}
    if mode in _BOXES:
        numbers = {"width": resize.width or side, "height": resize.height or side}
    elif mode in _EDGES:
        numbers = {"pixels": side}
    elif mode is ResizeMode.PERCENT:
        numbers = {"percent": 50.0}
    elif mode is ResizeMode.MEGAPIXELS:
        numbers = {"megapixels": 4.0}
    kept = {"enlarge": resize.enlarge, "anchor": resize.anchor, "position": resize.position, "colour": resize.colour}
    return Resize(mode=mode, **kept, **numbers)  # pyright: ignore[reportArgumentType]
