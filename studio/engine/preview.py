"""The preview: one export of one photo, made by the same steps as the file, and read back from its very bytes.

And small pictures, of what an export makes of a photo and of a watermark by itself. Runs in a worker of its own, which
keeps what did not change since the last preview.
"""

import hashlib
import io
from functools import lru_cache
from pathlib import Path

import msgspec
from msgspec import structs
from PIL import Image, ImageChops, ImageStat

from studio.engine.decode.photo import DecodedPhoto, Photo
from studio.engine.export import BaseImage, finish_export, make_base
from studio.engine.header.read import Header
from studio.engine.render.colour import profile_name, srgb_profile, to_output
from studio.engine.render.scale import read_picture, scale_exports
from studio.engine.render.watermark import draw_watermarks, watermark_box
from studio.engine.tokens import photo_values
from studio.formats import FORMATS
from studio.job import Job, Limits, Preview
from studio.recipe.model import Export, MetadataPolicy, Recipe
from studio.recipe.template import fill_template
from studio.recipe.watermark import Anchor, TextWatermark, Watermark
from studio.tokens import TokenValues

_PLAIN_METADATA = MetadataPolicy()

_GREY, _DARK_GROUND, _LIGHT_GROUND = 128, 74, 205
"""Levels of the ground below a watermark: to look at it, for a light one, for a dark one."""
_LETTERS = 24
"""Of a text are shown at most, so that they can be read."""
_ROOM = 0.84
"""Of a small picture is the watermark's, so that it does not touch the edges."""

SmallPicture = tuple[int, int, bytes]
"""Width and height in pixels, and RGB bytes row by row."""


def preview(recipe: Recipe, index: int, job: Job, limits: Limits = Limits(), known: str = "") -> Preview:
    """Make one export of a photo, by its position in the recipe, without writing it.

    `known` is the `base_key` that the asker has from an earlier preview, and need not be sent again.

    Raises PhotoError when the photo, a watermark or a profile can't be used.
    """
    export = recipe.exports[index]
    shape = _shape(recipe)
    header, picture = _read(shape, index, job.source, job.size, job.changed_ns, limits, job.no_links_below)
    base, before = _lay(shape, index, job.source, job.size, job.changed_ns, limits, job.no_links_below)
    name = _name(shape, index, job, limits)
    own = structs.replace(base, image=base.image.copy())
    finished = finish_export(own, picture, export, header, job)
    with Image.open(io.BytesIO(finished.encoded.data), formats=[FORMATS[finished.format].pillow]) as image:
        pixels = image.convert("RGBA" if image.mode == "RGBA" else "RGB")
    values = photo_values(header, job, export, pixels.size)
    return Preview(
        width=pixels.width,
        height=pixels.height,
        pixels=_on_white(pixels).tobytes(),
        before=b"" if name == known else before,
        base_key=name,
        bytes=len(finished.encoded.data),
        format=finished.format,
        profile=profile_name(finished.profile),
        watermarks=tuple(watermark_box(watermark, values, pixels.size) for watermark in export.watermark),
        notes=finished.notes,
    )


def small_export(export: Export, job: Job, side: int, limits: Limits = Limits()) -> SmallPicture:
    """Make an export of a photo and reduce it to a longer side of `side` pixels, in sRGB.

    Raises PhotoError when the photo, a watermark or a profile can't be used.
    """
    recipe = Recipe(exports=(export,))
    with Photo(job.source, limits, job.no_links_below) as photo:  # what is kept for the next preview stays
        header, picture = photo.header, read_picture(photo, _shape(recipe), [0])
    scaled = next(scale_exports(picture, recipe, [0]))
    image = scaled.image.copy() if scaled.image is scaled.picture.image else scaled.image
    base = make_base(scaled.picture, image, scaled.geometry, export)
    finished = finish_export(base, picture, export, header, job)
    with Image.open(io.BytesIO(finished.encoded.data), formats=[FORMATS[finished.format].pillow]) as read:
        pixels = read.convert("RGBA" if read.mode == "RGBA" else "RGB")
    pixels.thumbnail((side, side), Image.Resampling.LANCZOS)
    return _small(to_output(pixels, finished.profile, "srgb").image)


def small_watermark(watermark: Watermark, job: Job, size: tuple[int, int], limits: Limits = Limits()) -> SmallPicture:
    """Draw a watermark by itself, whole and as strong as can be, on a ground that it stands out from.

    `job` is the photo whose values the tokens of a text have. Raises PhotoError when the watermark can't be used.
    """
    with Photo(job.source, limits, job.no_links_below) as photo:
        header = photo.header
    room = max(1, round(size[0] * _ROOM)), max(1, round(size[1] * _ROOM))
    alone = structs.replace(
        watermark,
        enabled=True,
        anchor=Anchor.CENTER,
        offset=(0, 0),
        scale=room[0],
        opacity=100,
        tile=False,
        portrait=None,
    )
    values = photo_values(header, job, Export(watermark=(alone,)), room)
    if isinstance(alone, TextWatermark):
        said = fill_template(alone.text, values).strip()
        line = said.splitlines()[0][:_LETTERS].strip() if said else "Aa"
        alone = structs.replace(alone, text=line.replace("{", "{{").replace("}", "}}"))
    drawn = _on_grey(alone, values, room, _GREY)
    change = ImageChops.difference(drawn.convert("L"), Image.new("L", room, _GREY)).point(
        [255 * (level > 8) for level in range(256)]
    )
    is_light = not change.getbbox() or ImageStat.Stat(drawn.convert("L"), change).mean[0] > _GREY
    level = _DARK_GROUND if is_light else _LIGHT_GROUND
    ground = Image.new("RGB", size, (level, level, level))
    ground.paste(_on_grey(alone, values, room, level), ((size[0] - room[0]) // 2, (size[1] - room[1]) // 2))
    return _small(ground)


def _on_grey(watermark: Watermark, values: TokenValues, size: tuple[int, int], level: int) -> Image.Image:
    return draw_watermarks(Image.new("RGB", size, (level, level, level)), (watermark,), values, srgb_profile())


def _small(image: Image.Image) -> SmallPicture:
    return image.width, image.height, _on_white(image).tobytes()


def _name(shape: Recipe, index: int, job: Job, limits: Limits) -> str:
    """Name a picture before its watermarks by all that it is made from."""
    parts = (msgspec.json.encode(shape), index, str(job.source), job.size, job.changed_ns, limits)
    return hashlib.sha256(repr(parts).encode(errors="backslashreplace")).hexdigest()


def _shape(recipe: Recipe) -> Recipe:
    """Return the recipe without what changes no pixel below the watermarks."""
    return Recipe(
        exports=tuple(
            structs.replace(
                export,
                name=str(number),
                file="{stem}",
                folder="",
                watermark=(),
                metadata=_PLAIN_METADATA,
                max_bytes=None,
                dpi=None,
                keep_dates=False,
            )
            for number, export in enumerate(recipe.exports)
        )
    )


@lru_cache(maxsize=1)
def _read(
    shape: Recipe, index: int, source: Path, size: int, changed_ns: int, limits: Limits, below: Path | None
) -> tuple[Header, DecodedPhoto]:
    del size, changed_ns  # a changed photo is another key
    with Photo(source, limits, below) as photo:
        return photo.header, read_picture(photo, shape, [index])


@lru_cache(maxsize=2)
def _lay(
    shape: Recipe, index: int, source: Path, size: int, changed_ns: int, limits: Limits, below: Path | None
) -> tuple[BaseImage, bytes]:
    _, picture = _read(shape, index, source, size, changed_ns, limits, below)
    scaled = next(scale_exports(picture, shape, [index]))
    image = scaled.image.copy() if scaled.image is scaled.picture.image else scaled.image
    base = make_base(scaled.picture, image, scaled.geometry, shape.exports[index])
    return base, _on_white(base.image).tobytes()


def _on_white(image: Image.Image) -> Image.Image:
    """Return a picture as RGB, with white where it is transparent."""
    if image.mode != "RGBA":
        return image.convert("RGB")
    white = Image.new("RGB", image.size, (255, 255, 255))
    white.paste(image, (0, 0), image.getchannel("A"))
    return white
