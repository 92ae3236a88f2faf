"""The geometry of an output as pure numbers: what is cut, how large it becomes, where it lies."""

from typing import assert_never

from msgspec import Struct

from studio.recipe.model import Resize, ResizeMode


class Geometry(Struct, frozen=True, kw_only=True):
    """How a photo becomes an output: cut `crop`, scale it to `scaled`, lay it at `position` on `canvas`.

    `crop` is left, top, width, height in pixels of the upright photo, as fractions of a pixel; `scaled` and
    `canvas` are width and height in output pixels; `position` is the left upper corner on the canvas.
    """

    crop: tuple[float, float, float, float]
    scaled: tuple[int, int]
    canvas: tuple[int, int]
    position: tuple[int, int] = (0, 0)


def output_geometry(resize: Resize, width: int, height: int) -> Geometry:
    """Work out the geometry of a photo of width x height pixels, seen upright.

    Without `resize.enlarge` no pixel of the photo is enlarged: `exact` and `fill` then deliver their own ratio as
    large as the photo allows, `pad` keeps its canvas.
    """
    whole = (0.0, 0.0, float(width), float(height))
    match resize.mode:
        case ResizeMode.EXACT:
            box = _box(resize)
            scale = _limit(min(width / box[0], height / box[1], 1.0), resize)
            scaled = _scale(box, scale)
            return Geometry(crop=whole, scaled=scaled, canvas=scaled)
        case ResizeMode.FILL:
            box = _box(resize)
            crop = _crop_to_ratio(resize, width, height, box)
            scaled = _scale(box, _limit(min(crop[2] / box[0], crop[3] / box[1], 1.0), resize))
            return Geometry(crop=crop, scaled=scaled, canvas=scaled)
        case ResizeMode.PAD:
            box = _box(resize)
            scaled = _scale((width, height), _cap(min(box[0] / width, box[1] / height), resize))
            scaled = min(scaled[0], box[0]), min(scaled[1], box[1])
            across, down = resize.place
            position = round((box[0] - scaled[0]) * across), round((box[1] - scaled[1]) * down)
            return Geometry(crop=whole, scaled=scaled, canvas=box, position=position)
        case (
            ResizeMode.ORIGINAL
            | ResizeMode.FIT
            | ResizeMode.LONG_EDGE
            | ResizeMode.SHORT_EDGE
            | ResizeMode.PERCENT
            | ResizeMode.MEGAPIXELS
        ):
            scaled = _scale((width, height), _cap(_free_scale(resize, width, height), resize))
            return Geometry(crop=whole, scaled=scaled, canvas=scaled)
        case _:
            assert_never(resize.mode)


def is_smaller_than_asked(resize: Resize, geometry: Geometry) -> bool:
    """Tell whether `exact` or `fill` came out smaller than asked, since nothing may be enlarged."""
    return resize.mode in (ResizeMode.EXACT, ResizeMode.FILL) and geometry.scaled != _box(resize)


def _free_scale(resize: Resize, width: int, height: int) -> float:
    """Scale of the modes that keep the ratio and add nothing."""
    match resize.mode:
        case ResizeMode.FIT:
            limits = [side / own for side, own in ((resize.width, width), (resize.height, height)) if side]
            return min(limits)
        case ResizeMode.LONG_EDGE:
            return (resize.pixels or 1) / max(width, height)
        case ResizeMode.SHORT_EDGE:
            return (resize.pixels or 1) / min(width, height)
        case ResizeMode.PERCENT:
            return (resize.percent or 100) / 100
        case ResizeMode.MEGAPIXELS:
            return ((resize.megapixels or 1) * 1_000_000 / (width * height)) ** 0.5
        case ResizeMode.ORIGINAL | ResizeMode.EXACT | ResizeMode.FILL | ResizeMode.PAD:
            return 1.0
        case _:
            assert_never(resize.mode)


def _cap(scale: float, resize: Resize) -> float:
    return scale if resize.enlarge else min(scale, 1.0)


def _limit(possible: float, resize: Resize) -> float:
    return 1.0 if resize.enlarge else possible


def _box(resize: Resize) -> tuple[int, int]:
    return resize.width or 1, resize.height or 1


def _scale(size: tuple[int, int], scale: float) -> tuple[int, int]:
    """Scale a size to the nearest whole pixels, at least one each way."""
    return max(1, int(size[0] * scale + 0.5)), max(1, int(size[1] * scale + 0.5))


def _crop_to_ratio(resize: Resize, width: int, height: int, box: tuple[int, int]) -> tuple[float, float, float, float]:
    ratio = box[0] / box[1]
    wide, high = (height * ratio, float(height)) if width > height * ratio else (float(width), width / ratio)
    across, down = resize.place
    return (width - wide) * across, (height - high) * down, wide, high
