"""The pictures of a web gallery: which sizes and formats of each photo, from what, and under which names.

Names follow from what a picture is made of, so that one that has not changed is not made again. Makes none itself.
"""

import hashlib
from collections.abc import Iterator
from pathlib import Path
from typing import assert_never

import msgspec
from msgspec import Struct, structs

from studio.batch.deliverable.delivered import DeliveredFile
from studio.batch.plan.fingerprint import fingerprints
from studio.formats import Format
from studio.job import File, Job
from studio.recipe.model import Export, Recipe, Resize, ResizeMode, Sharpen

SIDES = (800, 1600, 2560)
"""Pixels of the longer side: for a phone, for a screen, for a large one."""

_FORM = 1
"""Goes up when the same photo is to give another picture."""

_QUALITY = {Format.JPEG: 82, Format.AVIF: 62}


class GalleryPicture(Struct, frozen=True, kw_only=True):
    """A picture of a photo: its format, its size in pixels, and its name in the folder of pictures."""

    format: Format
    width: int
    height: int
    name: str


class GallerySource(Struct, frozen=True, kw_only=True):
    """What the pictures of a photo are made of: the photo itself, else its delivered file."""

    delivered: DeliveredFile
    is_photo: bool
    pictures: tuple[GalleryPicture, ...]

    @property
    def path(self) -> Path:
        """The file that is decoded."""
        return self.delivered.line.source if self.is_photo else self.delivered.path


def gallery_recipe(export: Export, *, is_photo: bool, longest: int = SIDES[-1]) -> Recipe:
    """Return what makes the pictures, AVIF and JPEG of each size, as the export looks.

    No picture is longer than `longest` pixels. Of a delivered file nothing is drawn or sharpened again. Metadata is
    what the export keeps.
    """
    plain = structs.replace(
        export,
        enabled=True,
        folder="",
        file="{stem}",
        max_bytes=None,
        lossless=False,
        quality=None,
        profile="srgb",
        keep_dates=False,
        dpi=None,
    )
    if not is_photo:
        plain = structs.replace(plain, watermark=(), sharpen=Sharpen.NONE)
    resize = export.resize if is_photo else Resize()
    exports = tuple(
        structs.replace(
            plain,
            name=f"{side} {format_.value}",
            format=format_,
            quality=_QUALITY[format_],
            progressive=format_ is Format.JPEG,
            resize=_scaled(resize, min(side, longest)),
        )
        for side in SIDES
        for format_ in (Format.AVIF, Format.JPEG)
    )
    return Recipe(name="gallery", exports=exports)


def plan_pictures(delivered: DeliveredFile, export: Export, prints: dict[bool, str]) -> GallerySource:
    """Return what is made for a photo; no picture is larger than the file that is delivered.

    `prints` are the fingerprints of the recipes for photos (True) and delivered files.
    """
    is_photo = not delivered.is_changed and _is_same(delivered)
    width, height = delivered.file.width, delivered.file.height
    made_of = [_FORM, delivered.file.sha256, delivered.changed_ns if delivered.is_changed else 0, prints[is_photo]]
    key = hashlib.sha256(msgspec.json.encode(made_of)).hexdigest()[:16]
    pictures: list[GalleryPicture] = []
    for side in SIDES:
        if pictures and max(pictures[-1].width, pictures[-1].height) >= max(width, height):
            break
        scale = min(1.0, side / max(width, height, 1))
        size = max(1, round(width * scale)), max(1, round(height * scale))
        for format_ in (Format.AVIF, Format.JPEG):
            suffix = "jpg" if format_ is Format.JPEG else "avif"
            pictures.append(
                GalleryPicture(format=format_, width=size[0], height=size[1], name=f"{key}-{side}.{suffix}")
            )
    return GallerySource(delivered=delivered, is_photo=is_photo, pictures=tuple(pictures))


def picture_recipe(source: GallerySource, export: Export) -> Recipe:
    """Return what makes the pictures of a photo: none is larger than the file that was delivered."""
    file = source.delivered.file
    return gallery_recipe(export, is_photo=source.is_photo, longest=max(file.width, file.height))


def picture_job(index: int, source: GallerySource, targets: dict[str, Path]) -> Job:
    """Return the order for the pictures of a photo that are missing; `targets` are their part files by name."""
    line = source.delivered.line
    names = [picture.name for picture in source.pictures]
    places: list[Path | None] = [targets.get(name) for name in names]
    places += [None] * (2 * len(SIDES) - len(places))
    return Job(
        index=index,
        source=source.path,
        size=line.source_bytes,
        changed_ns=line.changed_ns,
        targets=tuple(places),
        folder=line.folder,
        number=line.photo_number,
        utc_offset=line.utc_offset,
    )


def made_pictures(source: GallerySource, files: tuple[File, ...]) -> Iterator[tuple[GalleryPicture, File]]:
    """Yield the pictures that a worker has made, with the sizes that they have."""
    for file in files:
        picture = source.pictures[file.export]
        yield structs.replace(picture, width=file.width, height=file.height), file


def recipe_prints(export: Export) -> dict[bool, str]:
    """Return the fingerprints of the recipes for photos (True) and for delivered files."""
    return {is_photo: "".join(fingerprints(gallery_recipe(export, is_photo=is_photo))) for is_photo in (True, False)}


def _is_same(delivered: DeliveredFile) -> bool:
    """Tell whether the photo is still there as it was delivered."""
    try:
        status = delivered.line.source.stat()
    except OSError:
        return False
    return (status.st_size, status.st_mtime_ns) == (delivered.line.source_bytes, delivered.line.changed_ns)


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
