"""What an export makes, in a few words for people. Knows values only."""

from typing import assert_never

from studio.formats import FORMATS, Format
from studio.recipe.model import Export, Recipe, Resize, ResizeMode


def describe_recipe(recipe: Recipe) -> str:
    """Say what a recipe makes of each photo: `web: fit 2048 x 2048, JPEG 85; proof: long edge 1200, JPEG 85`."""
    exports = [export for export in recipe.exports if export.enabled]
    if len(exports) == 1:
        return describe_export(exports[0])
    return "; ".join(f"{export.name}: {describe_export(export)}" for export in exports)


def describe_export(export: Export) -> str:
    """Say the size, the format and what else shows of an export, such as `fit 2048 x 2048, JPEG 85, 1 watermark`."""
    parts = [describe_resize(export.resize), _describe_format(export)]
    if export.max_bytes is not None:
        parts.append(f"at most {export.max_bytes:,} bytes")
    if count := len(export.drawn_watermarks):
        parts.append("1 watermark" if count == 1 else f"{count} watermarks")
    return ", ".join(parts)


def describe_resize(resize: Resize) -> str:
    """Say the size of an export, such as `long edge 1200` or `original size`."""
    words = resize.mode.value.replace("-", " ")
    match resize.mode:
        case ResizeMode.ORIGINAL:
            return "original size"
        case ResizeMode.FIT:
            sides = [f"{side}" if side else "any" for side in (resize.width, resize.height)]
            return f"{words} {' x '.join(sides)}"
        case ResizeMode.EXACT | ResizeMode.FILL | ResizeMode.PAD:
            return f"{words} {resize.width} x {resize.height}"
        case ResizeMode.PERCENT:
            return f"{resize.percent:g} %"
        case ResizeMode.MEGAPIXELS:
            return f"{resize.megapixels:g} megapixels"
        case ResizeMode.LONG_EDGE | ResizeMode.SHORT_EDGE:
            return f"{words} {resize.pixels}"
        case _:
            assert_never(resize.mode)


def _describe_format(export: Export) -> str:
    spec = FORMATS[export.format]
    if export.format is Format.KEEP or spec.default_quality is None:
        return spec.name
    return f"{spec.name} lossless" if export.lossless else f"{spec.name} {export.quality or spec.default_quality}"
