"""The preview: one export of one photo, made by the same steps as the file, and read back from its very bytes.

Runs in a worker of its own, which keeps what did not change since the last one.
"""

import hashlib
import io
from functools import lru_cache
from pathlib import Path

import msgspec
from msgspec import structs
from PIL import Image

from studio.engine.decode.photo import DecodedPhoto, Photo
from studio.engine.export import BaseImage, finish_export, make_base
from studio.engine.header.read import Header
from studio.engine.render.colour import profile_name
from studio.engine.render.scale import read_picture, scale_exports
from studio.engine.render.watermark import watermark_box
from studio.engine.tokens import photo_values
from studio.formats import FORMATS
from studio.job import Job, Limits, Preview
from studio.recipe.model import MetadataPolicy, Recipe

_PLAIN_METADATA = MetadataPolicy()


def preview(recipe: Recipe, index: int, job: Job, limits: Limits = Limits(), known: str = "") -> Preview:
    """Make one export of a photo, by its position in the recipe, without writing it.

    `known` is the `base_key` that the asker has from an earlier preview, and need not be sent again.

    Raises PhotoError when the photo, a watermark or a profile can't be used.
    """
    export = recipe.exports[index]
    shape = _shape(recipe)
    header, picture = _read(shape, index, job.source, job.size, job.changed_ns, limits)
    base, before = _lay(shape, index, job.source, job.size, job.changed_ns, limits)
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
    shape: Recipe, index: int, source: Path, size: int, changed_ns: int, limits: Limits
) -> tuple[Header, DecodedPhoto]:
    del size, changed_ns  # a changed photo is another key
    with Photo(source, limits) as photo:
        return photo.header, read_picture(photo, shape, [index])


@lru_cache(maxsize=2)
def _lay(
    shape: Recipe, index: int, source: Path, size: int, changed_ns: int, limits: Limits
) -> tuple[BaseImage, bytes]:
    _, picture = _read(shape, index, source, size, changed_ns, limits)
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
