"""Small pictures of photos for a list: from the preview in the file where that is good, else from the photo itself.

They are kept in a folder that may be emptied at any time. Runs in a worker.
"""

import contextlib
import hashlib
import io
import os
from functools import lru_cache
from pathlib import Path

from PIL import Image, ImageChops

from studio.engine.container.source import Source
from studio.engine.container.tiff import Tiff
from studio.engine.decode.orientation import stored_size, turn_upright
from studio.engine.decode.photo import Photo
from studio.engine.decode.reduction import choose_reduction
from studio.engine.header.read import PhotoFormat, open_photo
from studio.engine.render.colour import to_output
from studio.job import Limits
from studio.safe_file import make_private_folder, open_regular, write_private

RATIO_TOLERANCE = 0.02
"""A preview whose sides are in another ratio than the photo's by more than that has bars, or is of another photo."""

LARGEST_BYTES = 400_000_000
"""Of the folder; the oldest are removed beyond that."""

COLOUR_TOLERANCE = 8
"""Steps of 255 by which the photo's colour profile may change a preview; nothing says in which colours that is."""

QUALITY = 88
SMALL_QUALITY = 60
"""Of a picture that is shown once and small, as in a report."""

_LARGEST_EMBEDDED = 2_000_000
"""Bytes of an EXIF thumbnail; the standard allows 64 KB, some cameras write more."""
_PREVIEW_START, _PREVIEW_LENGTH = 0x0201, 0x0202
"""Tags of the second directory of EXIF: JPEGInterchangeFormat and its length."""
_PRUNE_EVERY = 500

Thumbnail = tuple[int, int, bytes]
"""Width, height and RGB pixels of 8 bits, row by row."""


class Cache:
    """A folder of small pictures, valid for a photo's path, size and date."""

    def __init__(self, folder: Path, *, largest: int = LARGEST_BYTES) -> None:
        self._folder = folder
        self._largest = largest
        self._written = 0

    def path(self, photo: Path, size: int, changed_ns: int, side: int) -> Path:
        """Return where the small picture of a photo lies."""
        key = f"{size} {changed_ns} {side} ".encode() + os.fsencode(photo)
        name = hashlib.sha256(key).hexdigest()
        return self._folder / name[:2] / f"{name[2:34]}.jpg"

    def read(self, path: Path) -> Thumbnail | None:
        """Return a picture that is there; None for one that is missing or broken."""
        try:
            with open_regular(path, follow=False) as file, Image.open(file, formats=["JPEG"]) as image:
                image.load()
                return _plain(image)
        except (OSError, ValueError, SyntaxError):
            return None

    def write(self, path: Path, image: Image.Image) -> None:
        """Keep a picture, whole or not at all; a full disk is no reason to complain."""
        with contextlib.suppress(OSError):
            make_private_folder(self._folder)
            make_private_folder(path.parent)
            stream = io.BytesIO()
            image.save(stream, "JPEG", quality=QUALITY)
            write_private(path, stream.getvalue())
        if self._written % _PRUNE_EVERY == 0:
            self.prune()
        self._written += 1

    def keep(self, path: Path, small: Thumbnail) -> None:
        """Keep a picture of RGB pixels, as `write` does."""
        self.write(path, Image.frombytes("RGB", small[:2], small[2]))

    def prune(self) -> None:
        """Remove the oldest pictures beyond the bound."""
        found: list[tuple[float, int, Path]] = []
        with contextlib.suppress(OSError):
            for folder in os.scandir(self._folder):
                if folder.is_dir(follow_symlinks=False) and len(folder.name) == 2:
                    for entry in os.scandir(folder.path):
                        status = entry.stat(follow_symlinks=False)
                        found.append((status.st_mtime, status.st_size, Path(entry.path)))
        total = sum(size for _, size, _ in found)
        for _, size, path in sorted(found):
            if total <= self._largest * (0.9 if total > self._largest else 1.0):
                break
            with contextlib.suppress(OSError):
                path.unlink()
                total -= size


@lru_cache(maxsize=1)
def open_cache(folder: Path) -> Cache:
    """Return the cache in a folder, the same one for this process's life."""
    return Cache(folder)


def thumbnail(
    path: Path,
    size: int,
    changed_ns: int,
    side: int,
    cache: Cache,
    limits: Limits = Limits(),
    *,
    below: Path | None = None,
) -> Thumbnail:
    """Return a photo upright and in sRGB, its longer side `side` pixels or less.

    `size` in bytes and `changed_ns` are the file's; they say whether a kept picture is still the photo's. With the
    folder `below` which it was found in, no link on the way from there is followed.
    Raises PhotoError when the photo can't be read.
    """
    kept = cache.path(path, size, changed_ns, side)
    if (known := cache.read(kept)) is not None:
        return known
    with Photo(path, limits, below) as photo:
        made = _embedded(path, photo, side, below) or _reduced(photo, side)
    cache.write(kept, made)
    return _plain(made)


def small_file(path: Path, side: int, limits: Limits = Limits()) -> bytes:
    """Return a photo upright and in sRGB as a JPEG file without metadata, its longer side `side` pixels or less.

    Raises PhotoError when the photo can't be read.
    """
    with Photo(path, limits) as photo:
        made = _embedded(path, photo, side, None) or _reduced(photo, side)
    stream = io.BytesIO()
    made.convert("RGB").save(stream, "JPEG", quality=SMALL_QUALITY, optimize=True)
    return stream.getvalue()


def _plain(image: Image.Image) -> Thumbnail:
    rgb = image.convert("RGB")
    return rgb.width, rgb.height, rgb.tobytes()


def _embedded(path: Path, photo: Photo, side: int, below: Path | None) -> Image.Image | None:
    """Return the preview in the photo's own EXIF block, if it is large enough, of the same ratio, whole and in sRGB."""
    header = photo.header
    if header.format is not PhotoFormat.JPEG or not header.exif_bytes:
        return None
    try:
        with open_photo(path, below) as file:
            tiff = Tiff(Source.of(file).part(header.exif_at, header.exif_bytes))
            _, preview = tiff.chain(tiff.first, 2)
            length = preview.number(_PREVIEW_LENGTH)
            block = tiff.source.part(preview.number(_PREVIEW_START), min(length, _LARGEST_EMBEDDED))
            if block.size != length:
                return None
            data = block.peek(0, length)
        with Image.open(io.BytesIO(data), formats=["JPEG"]) as image:
            if max(image.size) < side or image.mode != "RGB":
                return None
            if abs(image.width / image.height / (header.width / header.height) - 1) > RATIO_TOLERANCE:
                return None
            image.load()
            if not _is_srgb(image, photo.read_profile()):
                return None
            return _finish(image, b"", header.orientation, (header.width, header.height), side)
    except Exception:  # noqa: BLE001 - whatever is wrong with it, the photo itself is there
        return None


def _is_srgb(image: Image.Image, profile: bytes) -> bool:
    """Tell whether a preview looks the same in the colours of its photo's profile and in sRGB."""
    if not profile:
        return True
    changes = ImageChops.difference(image, to_output(image, profile, "srgb").image).getextrema()
    return all(isinstance(change, tuple) and change[1] <= COLOUR_TOLERANCE for change in changes)


def _reduced(photo: Photo, side: int) -> Image.Image:
    """Return the photo itself, reduced while it is read as far as possible."""
    header = photo.header
    longest = max(header.width, header.height)
    reduction = choose_reduction(longest / side, 1.0) if header.format is PhotoFormat.JPEG else 1
    picture = photo.decode(reduction, long_edge=side)
    stored = stored_size(picture.size, picture.orientation)
    across, down = picture.pixel_ratio
    part = (stored[0] * across, stored[1] * down)
    return _finish(picture.image, picture.profile, picture.orientation, stored, side, part)


def _finish(
    image: Image.Image,
    profile: bytes,
    orientation: int,
    photo: tuple[int, int],
    side: int,
    part: tuple[float, float] | None = None,
) -> Image.Image:
    """Scale, colour and turn a picture of a photo whose own size, as stored, is given; `side` is the longer one.

    `part` is how much of the picture, from its left and upper edge, is the photo (None: all), in pixels.
    """
    scale = min(1.0, side / max(photo))
    wanted = max(1, round(photo[0] * scale)), max(1, round(photo[1] * scale))
    if image.size != wanted:
        filter_ = Image.Resampling.BOX if image.mode in ("CMYK", "LAB") else Image.Resampling.LANCZOS
        width, height = part or image.size
        image = image.resize(wanted, filter_, box=(0, 0, width, height), reducing_gap=2.0)
    coloured = to_output(image, profile, "srgb").image
    if coloured.mode == "RGBA":
        ground = Image.new("RGB", coloured.size, (255, 255, 255))
        ground.paste(coloured, (0, 0), coloured.getchannel("A"))
        coloured = ground
    return turn_upright(coloured, orientation)
