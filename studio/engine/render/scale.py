"""All exports of one photo, from its file to pixels of each one's size: one decode, and smaller from larger.

How far the photo is reduced while it is read, and which export goes on from which, follows from all exports of the
recipe that are enabled: so each has the same pixels whether the others are made with it or not. Exports that are made
beside the recipe go on from its own, and its own never from them.
"""

from collections.abc import Collection, Iterator, Sequence

from msgspec import Struct
from PIL import Image

from studio.engine.decode.orientation import Box, stored_box, stored_size
from studio.engine.decode.photo import DecodedPhoto, Photo
from studio.engine.decode.reduction import choose_reduction
from studio.engine.render.colour import cut_to_eight_bits
from studio.engine.render.resample import resample
from studio.formats import FORMATS, Format
from studio.recipe.geometry import Geometry, output_geometry
from studio.recipe.model import Decode, Export, Recipe

_AUTO_QUALITY = 92
_MARGINS = {Decode.BEST: 2.0, Decode.FAST: 1.0}
_AUTO_MARGIN, _LOSSLESS_MARGIN = 1.4, 2.0
_CHAIN_MARGIN = 1.4
"""A smaller export is scaled from a larger one with at least this many times its pixels per side: SSIM 0.996 to 0.999
against a resample from the whole picture, on ten photographs."""


class Scaled(Struct, frozen=True, kw_only=True):
    """An export, by its position in the recipe and then beside it, and the photo's pixels of its size, as stored.

    `picture` is the photo that they come from, in the same colours.
    """

    index: int
    export: Export
    geometry: Geometry
    picture: DecodedPhoto
    image: Image.Image


def read_picture(photo: Photo, recipe: Recipe, wanted: Collection[int]) -> DecodedPhoto:
    """Read a photo's pixels as far as the exports need; `wanted` are their positions in the recipe.

    Raises PhotoError when it can't be read.
    """
    reduction = 8
    long_edge = 0.0
    for _, export, geometry in _plan(recipe.exports, wanted, photo.header.upright_size):
        factor = min(geometry.crop[2] / geometry.scaled[0], geometry.crop[3] / geometry.scaled[1])
        reduction = min(reduction, choose_reduction(factor, _margin(export)))
        long_edge = max(long_edge, max(photo.header.upright_size) / factor)
    return photo.decode(reduction, round(long_edge), deep=True)


def scale_exports(
    picture: DecodedPhoto, recipe: Recipe, wanted: Collection[int], beside: Sequence[Export] = ()
) -> Iterator[Scaled]:
    """Resample a picture for each wanted export, the largest first; the images may be changed when handed out.

    Positions of the exports `beside` the recipe follow those of its own; they must not be larger than all of those.
    """
    chains: dict[str, _Chain] = {}
    colours: dict[str, DecodedPhoto] = {}
    left = len(wanted)
    for index, export, geometry in _plan((*recipe.exports, *beside), wanted, picture.size):
        if not left:
            return
        key = export.profile if picture.lower is not None else ""
        if key not in colours:
            colours[key] = cut_to_eight_bits(picture, export.profile)
            chains[key] = _Chain(colours[key])
        step = chains[key].add(export, geometry, is_own=index < len(recipe.exports))
        if index not in wanted:
            continue
        left -= 1
        image = chains[key].image(step)
        own = colours[key]
        yield Scaled(index=index, export=export, geometry=geometry, picture=own, image=image.copy() if left else image)


class _Step(Struct, kw_only=True):
    """An export of a chain: made of an earlier step where that will do, and only when somebody needs it."""

    export: Export
    geometry: Geometry
    is_own: bool
    source: "_Step | None" = None
    image: Image.Image | None = None


class _Chain:
    """The exports of a photo, the largest first, each from the smallest larger one with margin enough."""

    def __init__(self, picture: DecodedPhoto) -> None:
        self._picture = picture
        self._steps: list[_Step] = []

    def add(self, export: Export, geometry: Geometry, *, is_own: bool) -> _Step:
        """Take up an export that is not larger than the last; an own one of the recipe goes on from own ones only."""
        step = _Step(export=export, geometry=geometry, is_own=is_own)
        known = [made for made in reversed(self._steps) if made.is_own or not is_own]
        step.source = next((made for made in known if self._will_do(made, step)), None)
        self._steps.append(step)
        return step

    def image(self, step: _Step) -> Image.Image:
        """Return the pixels of a step, which are kept for those that go on from it."""
        if step.image is None:
            step.image = self._make(step)
        return step.image

    def _will_do(self, made: _Step, step: _Step) -> bool:
        if made.geometry == step.geometry and made.export.decode is step.export.decode:
            return True
        if made.geometry.crop != step.geometry.crop or step.export.decode is Decode.BEST:
            return False
        (width, height), (across, down) = made.geometry.scaled, step.geometry.scaled
        return min(width / across, height / down) >= _CHAIN_MARGIN

    def _make(self, step: _Step) -> Image.Image:
        size = stored_size(step.geometry.scaled, self._picture.orientation)
        if step.source is not None:
            image = self.image(step.source)
            return image if image.size == size else resample(image, (0, 0, *image.size), size)
        box = stored_box(step.geometry.crop, self._picture.size, self._picture.orientation)
        across, down = self._picture.pixel_ratio
        own: Box = (box[0] * across, box[1] * down, box[2] * across, box[3] * down)
        return resample(self._picture.image, own, size)


def _plan(
    exports: Sequence[Export], wanted: Collection[int], size: tuple[int, int]
) -> list[tuple[int, Export, Geometry]]:
    """Work out the exports' geometry for a photo of a size (upright, in pixels); the largest comes first."""
    plans = [
        (index, export, output_geometry(export.resize, *size))
        for index, export in enumerate(exports)
        if export.enabled or index in wanted
    ]
    return sorted(plans, key=lambda plan: plan[2].scaled[0] * plan[2].scaled[1], reverse=True)


def _margin(export: Export) -> float:
    if export.decode is not Decode.AUTO:
        return _MARGINS[export.decode]
    can_lose = export.format is not Format.KEEP and FORMATS[export.format].default_quality is not None
    lossy = can_lose and not export.lossless and (export.quality or 0) <= _AUTO_QUALITY
    return _AUTO_MARGIN if lossy else _LOSSLESS_MARGIN
