"""All exports of one photo, from its file to pixels of each one's size: one decode, and smaller from larger.

How far the photo is reduced while it is read, and which export goes on from which, follows from all exports of the
recipe that are enabled: so each has the same pixels whether the others are made with it or not.
"""

from collections.abc import Collection, Iterator

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
    """An export, by its position in the recipe, and the photo's pixels of its size, which lie as they are stored.

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
    for _, export, geometry in _plan(recipe, wanted, photo.header.upright_size):
        factor = min(geometry.crop[2] / geometry.scaled[0], geometry.crop[3] / geometry.scaled[1])
        reduction = min(reduction, choose_reduction(factor, _margin(export)))
        long_edge = max(long_edge, max(photo.header.upright_size) / factor)
    return photo.decode(reduction, round(long_edge), deep=True)


def scale_exports(picture: DecodedPhoto, recipe: Recipe, wanted: Collection[int]) -> Iterator[Scaled]:
    """Resample a picture for each wanted export, the largest first; the images may be changed when handed out."""
    chains: dict[str, list[tuple[Geometry, Image.Image]]] = {}
    colours: dict[str, DecodedPhoto] = {}
    left = len(wanted)
    for index, export, geometry in _plan(recipe, wanted, picture.size):
        if not left:
            return
        key = export.profile if picture.lower is not None else ""
        if key not in colours:
            colours[key] = cut_to_eight_bits(picture, export.profile)
        own, chain = colours[key], chains.setdefault(key, [])
        image = _scale(own, geometry, chain, export)
        if index not in wanted:
            chain.append((geometry, image))
            continue
        left -= 1
        if left:
            chain.append((geometry, image))
        yield Scaled(index=index, export=export, geometry=geometry, picture=own, image=image.copy() if left else image)


def _plan(recipe: Recipe, wanted: Collection[int], size: tuple[int, int]) -> list[tuple[int, Export, Geometry]]:
    """Work out the exports' geometry for a photo of a size (upright, in pixels); the largest comes first."""
    plans = [
        (index, export, output_geometry(export.resize, *size))
        for index, export in enumerate(recipe.exports)
        if export.enabled or index in wanted
    ]
    return sorted(plans, key=lambda plan: plan[2].scaled[0] * plan[2].scaled[1], reverse=True)


def _margin(export: Export) -> float:
    if export.decode is not Decode.AUTO:
        return _MARGINS[export.decode]
    can_lose = export.format is not Format.KEEP and FORMATS[export.format].default_quality is not None
    lossy = can_lose and not export.lossless and (export.quality or 0) <= _AUTO_QUALITY
    return _AUTO_MARGIN if lossy else _LOSSLESS_MARGIN


def _scale(
    picture: DecodedPhoto, geometry: Geometry, chain: list[tuple[Geometry, Image.Image]], export: Export
) -> Image.Image:
    """Resample to the export's size, as stored: from the smallest larger export with margin enough, or the photo."""
    size = stored_size(geometry.scaled, picture.orientation)
    for made, image in reversed(chain):
        if made.crop != geometry.crop or export.decode is Decode.BEST:
            continue
        if min(image.width / size[0], image.height / size[1]) >= _CHAIN_MARGIN:
            return resample(image, (0, 0, *image.size), size)
    box = stored_box(geometry.crop, picture.size, picture.orientation)
    across, down = picture.pixel_ratio
    own: Box = (box[0] * across, box[1] * down, box[2] * across, box[3] * down)
    return resample(picture.image, own, size)
