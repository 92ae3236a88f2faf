"""What an export makes, in a few words of the window's language."""

from typing import assert_never

from PySide6.QtCore import QCoreApplication

from studio.formats import FORMATS, Format
from studio.gui.i18n import numbers
from studio.recipe.model import Export, Recipe, Resize, ResizeMode
from studio.recipe.watermark import TextWatermark


def describe_recipe(recipe: Recipe) -> str:
    """Say in a few words what a recipe makes: 2048 px · JPEG 85; of several exports, the size of each and how many."""
    made = [export for export in recipe.exports if export.enabled]
    if len(made) == 1:
        return describe(made[0])
    return " + ".join(_size(export.resize) for export in made)


def describe(export: Export) -> str:
    """Say in a few words what an export makes: 2048 px · JPEG 85 · 1 watermark."""
    parts = [_size(export.resize), _format(export)]
    if export.max_bytes:
        parts.append(f"≤ {numbers.as_bytes(export.max_bytes)}")
    drawn = export.drawn_watermarks
    if len(drawn) == 1 and drawn[0].tile:
        is_text = isinstance(drawn[0], TextWatermark)
        text = QCoreApplication.translate("Export", "repeated text")
        parts.append(text if is_text else QCoreApplication.translate("Export", "repeated watermark"))
    elif drawn:
        parts.append(numbers.Plural().watermarks(len(drawn)))
    return " · ".join(parts)


def _size(resize: Resize) -> str:
    match resize.mode:
        case ResizeMode.ORIGINAL:
            return QCoreApplication.translate("Export", "original size")
        case ResizeMode.LONG_EDGE | ResizeMode.SHORT_EDGE:
            return f"{resize.pixels} px"
        case ResizeMode.PERCENT:
            return f"{resize.percent:g} %"
        case ResizeMode.MEGAPIXELS:
            return f"{resize.megapixels:g} MP"
        case ResizeMode.FIT if resize.width == resize.height or not (resize.width and resize.height):
            return f"{resize.width or resize.height} px"
        case ResizeMode.FIT | ResizeMode.EXACT | ResizeMode.FILL | ResizeMode.PAD:
            return f"{resize.width} × {resize.height}"
        case _:
            assert_never(resize.mode)


def _format(export: Export) -> str:
    spec = FORMATS[export.format]
    if export.format is Format.KEEP:
        return QCoreApplication.translate("Export", "same as original")
    if spec.default_quality is None or export.lossless:
        return spec.name
    return f"{spec.name} {export.quality or spec.default_quality}"
