"""The pictures of a web gallery as exports: which sizes and formats, and under which names. Makes none itself.

Names follow from what a picture is made of, so that one that has not changed is not made again.
"""

import hashlib
from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import assert_never

import msgspec
from msgspec import Struct, structs

from studio.batch.plan.fingerprint import fingerprints
from studio.formats import Format
from studio.recipe.model import Export, Recipe, Resize, ResizeMode, Sharpen

SIDES = (800, 1600, 2560)
"""Pixels of the longer side: for a phone, for a screen, for a large one."""

PICTURES = "pictures"
"""The folder of the pictures in that of the gallery."""

_FORMATS = (Format.AVIF, Format.JPEG)

_FORM = 2
"""Goes up when the same photo is to give another picture."""

_QUALITY = {Format.JPEG: 82, Format.AVIF: 62}


class GalleryPicture(Struct, frozen=True, kw_only=True):
    """A picture of a photo: its format, its size in pixels, and its name in the folder of pictures."""

    format: Format
    width: int
    height: int
    name: str


def gallery_page(destination: Path) -> Path:
    """Return the page of the gallery that a recipe asks for."""
    return destination / "gallery" / "index.html"


def shown_export(recipe: Recipe, name: str) -> int | None:
    """Return the position of the export that is shown by a gallery or a sheet: of that name, else the first on."""
    return next(
        (at for at, export in enumerate(recipe.exports) if (export.name == name if name else export.enabled)),
        None,
    )


@cache
def gallery_exports(export: Export, *, is_photo: bool, longest: int = SIDES[-1]) -> tuple[Export, ...]:
    """Return what makes the pictures, AVIF and JPEG of each size, as the export looks.

    `longest` is the longer side of the delivered file in pixels; no picture is longer. Of a delivered file nothing is
    drawn or sharpened again. Metadata is what the export keeps.
    """
    plain = structs.replace(
        export,
        enabled=True,
        folder="",
        file="{stem}",
        max_bytes=None,
        lossless=False,
        progressive=False,  # that of the largest would take a fifth of the time of all pictures
        profile="srgb",
        keep_dates=False,
        dpi=None,
    )
    if not is_photo:
        plain = structs.replace(plain, watermark=(), sharpen=Sharpen.NONE)
    resize = export.resize if is_photo else Resize()
    return tuple(
        structs.replace(plain, format=format_, quality=_QUALITY[format_], resize=_scaled(resize, min(side, longest)))
        for side in picture_sides(longest)
        for format_ in _FORMATS
    )


def picture_sides(longest: int) -> tuple[int, ...]:
    """Return the sizes of which pictures are made for a delivered file, by its longer side in pixels."""
    return (SIDES[0], *(side for smaller, side in pairwise(SIDES) if smaller < longest))


def picture_print(export: Export, *, is_photo: bool) -> str:
    """Return a fingerprint of what makes the pictures of photos, or of delivered files."""
    made_by = (Recipe(exports=(each,)) for each in gallery_exports(export, is_photo=is_photo))
    return "".join(fingerprints(recipe)[0] for recipe in made_by)


def name_pictures(
    size: tuple[int, int], sha256: str, print_: str, *, changed_ns: int = 0
) -> tuple[GalleryPicture, ...]:
    """Return the pictures of a delivered file in the order of their exports, by its size in pixels and SHA-256.

    `print_` is that of `picture_print`, `changed_ns` the date of a file that was changed after its delivery.
    """
    key = hashlib.sha256(msgspec.json.encode([_FORM, sha256, changed_ns, print_])).hexdigest()[:16]
    pictures: list[GalleryPicture] = []
    for side in picture_sides(max(size)):
        scale = min(1.0, side / max(*size, 1))
        width, height = max(1, round(size[0] * scale)), max(1, round(size[1] * scale))
        for format_ in _FORMATS:
            suffix = "jpg" if format_ is Format.JPEG else "avif"
            pictures.append(GalleryPicture(format=format_, width=width, height=height, name=f"{key}-{side}.{suffix}"))
    return tuple(pictures)


def _scaled(resize: Resize, side: int) -> Resize:
    """Return how an export is resized so that it is at most `side` pixels long, in the same shape."""
    match resize.mode:
        case ResizeMode.EXACT | ResizeMode.FILL | ResizeMode.PAD:
            width, height = resize.width or side, resize.height or side
            scale = min(1.0, side / max(width, height))
            return structs.replace(resize, width=max(1, round(width * scale)), height=max(1, round(height * scale)))
        case (
            ResizeMode.ORIGINAL
            | ResizeMode.FIT
            | ResizeMode.LONG_EDGE
            | ResizeMode.SHORT_EDGE
            | ResizeMode.PERCENT
            | ResizeMode.MEGAPIXELS
        ):
            return Resize(mode=ResizeMode.FIT, width=side, height=side, enlarge=resize.enlarge)
        case _:
            assert_never(resize.mode)
