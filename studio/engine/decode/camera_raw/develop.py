"""Camera raw files: the camera's own preview where it is large enough, else developed by LibRaw."""

import io
from typing import TYPE_CHECKING, BinaryIO

from PIL import Image, JpegImagePlugin

from studio.engine.decode.camera_raw.damage import empty_rows, fill_up, missing_data
from studio.engine.decode.orientation import turn_upright
from studio.engine.decode.salvage import describe_share, explain_missing
from studio.engine.header.read import PhotoFormat, read_header
from studio.errors import PhotoError, Remedy
from studio.job import Limits
from studio.message import Note, NoteKind, message

if TYPE_CHECKING:
    import rawpy

_ENOUGH = 0.98
"""A preview some pixels smaller than the sensor's full picture, as cameras make them, counts as full."""


_FROM_PREVIEW = Note(NoteKind.CONTENT, message("Made from the camera's own preview in the raw file."))
_DEVELOPED = Note(NoteKind.CONTENT, message("Developed from the raw file with the camera's white balance."))


def open_raw(file: BinaryIO, limits: Limits, long_edge: int | None) -> tuple[Image.Image, bool, tuple[Note, ...]]:
    """Return a raw photo upright as RGB, whether it is the camera's preview, and what to say about it.

    What is developed is in sRGB, a preview in the colours that the camera chose.

    The camera's preview is taken when it is at least `long_edge` pixels long (None: as large as the raw itself).
    Raises PhotoError when LibRaw can't read the file, or not all of the sensor's data are there.
    """
    try:
        import rawpy  # brings NumPy, a tenth of a second that other photos need not pay
    except ImportError as error:
        raise PhotoError(
            message("This installation of Studio can't read {format}.", format=message("camera raw"))
        ) from error

    missing = missing_data(file)
    try:
        with rawpy.imread(fill_up(file) if missing else file) as raw:
            full = max(raw.sizes.width, raw.sizes.height)
            if raw.sizes.width * raw.sizes.height > limits.max_pixels:
                size = raw.sizes.width * raw.sizes.height / 1e6
                raise PhotoError(
                    message("Photo has {size:,.0f} megapixels, over the limit.", size=size), Remedy.MORE_PIXELS
                )
            preview = _preview(raw, limits)
            needed = min(full * _ENOUGH, long_edge) if long_edge else full * _ENOUGH
            if preview is not None and max(preview.size) >= needed:
                return preview, True, (_FROM_PREVIEW, *_explain_preview(missing))
            missing = missing or empty_rows(raw)
            damage = explain_missing(missing, limits.allow_truncated) if missing else ()
            return _develop(raw), False, (_DEVELOPED, *damage)
    except rawpy.LibRawIOError as error:  # pyright: ignore[reportAttributeAccessIssue]
        raise PhotoError(message("File is incomplete: its end is missing. Copy it again from the card.")) from error
    except rawpy.LibRawError as error:  # pyright: ignore[reportAttributeAccessIssue]
        raise PhotoError(message("Camera raw can't be read: damaged, or from an unknown camera.")) from error


def _explain_preview(missing: float) -> tuple[Note, ...]:
    if not missing:
        return ()
    share = describe_share(missing)
    lost = message("The raw data are incomplete ({share} missing), but the preview is whole.", share=share)
    return (Note(NoteKind.DAMAGE, lost),)


def _preview(raw: "rawpy.RawPy", limits: Limits) -> Image.Image | None:
    """Return the largest preview upright and loaded, or None."""
    import rawpy

    try:
        thumb = raw.extract_thumb()
        if thumb.format is not rawpy.ThumbFormat.JPEG or not isinstance(thumb.data, bytes):
            return None
        stream = io.BytesIO(thumb.data)
        header = read_header(stream, limits)
        if header.format is not PhotoFormat.JPEG:
            return None
        image: Image.Image = JpegImagePlugin.JpegImageFile(stream)
        image.load()
    except (rawpy.LibRawError, PhotoError, OSError, SyntaxError, ValueError):  # pyright: ignore[reportAttributeAccessIssue]
        return None
    orientation = header.orientation if header.orientation > 1 else _flip_orientation(raw.sizes.flip)
    upright = turn_upright(image, orientation)
    upright.info = dict(image.info)
    return upright


def _flip_orientation(flip: int) -> int:
    """Turn LibRaw's `flip` (3: half a turn, 5: a quarter to the left, 6: to the right) into EXIF's number."""
    return {3: 3, 5: 8, 6: 6}.get(flip, 1)


def _develop(raw: "rawpy.RawPy") -> Image.Image:
    import rawpy

    pixels = raw.postprocess(use_camera_wb=True, output_bps=8, output_color=rawpy.ColorSpace.sRGB)
    match pixels.shape[2:]:
        case (3,):
            return Image.fromarray(pixels)
        case (1,):  # a camera without colours
            return Image.fromarray(pixels[:, :, 0]).convert("RGB")
        case _:
            raise PhotoError(message("Camera raw can be read, but not as a picture in red, green and blue."))
