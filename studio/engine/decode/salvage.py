"""Photos whose end is missing: how much of the picture is there, and what can be delivered of it."""

import contextlib
import zlib
from collections.abc import Callable
from typing import BinaryIO

from PIL import Image, ImageChops, ImageFile

from studio.engine.container.boxes import Box, walk_boxes
from studio.engine.container.chunks import PNG_END, riff_size, walk_png
from studio.engine.container.jpeg_markers import SCAN, JpegWalk
from studio.engine.container.source import DamagedError, Source
from studio.engine.container.tiff import Tiff
from studio.engine.header.read import Header, PhotoFormat
from studio.engine.header.simple import bmp_pixels
from studio.errors import PhotoError, Remedy
from studio.message import Message, Note, NoteKind, message

_NOTHING_LEFT = message("File is incomplete: its end is missing and nothing can be read. Copy it again.")
_NEARLY_ALL = 0.995
_END = b"\xff\xd9"
_BLOCK = 18
"""Rows; the most that one row of JPEG blocks covers with 4:2:0, and what its smoothing reaches beyond."""
_LARGE = 60_000_000
"""Pixels; comparing larger pictures takes gigabytes."""
_MOST_CHUNKS = 200_000
_INSIDE = 8
"""Bytes of a TIFF tag's value that may stand in the table itself."""
_PNG_HEAD = 8
"""Bytes of a chunk before its content."""
_MORE = bytes(range(1, 255)) + bytes(range(254, 0, -1))
"""Data that no picture goes on with: blocks of all kinds of detail."""
IN_ONE_PIECE = frozenset((PhotoFormat.WEBP, PhotoFormat.AVIF, PhotoFormat.HEIF))
"""Formats whose decoders give the whole picture or nothing."""
_OUTSIDE = "outside of file bounds"
"""What libheif says of a file that ends before its pictures do."""
_SIGNS = ("truncat", "premature", "unexpected end", "not enough", "end of file", "broken data stream", "incomplete")


def is_truncation(error: Exception) -> bool:
    """Tell whether a decoder's error means that the file ends too early."""
    return isinstance(error, EOFError) or any(sign in str(error).lower() for sign in _SIGNS)


Reopen = Callable[[bytes, int], Image.Image]
"""Decodes changed bytes of a file, at 1/reduction of its size."""


def is_cut_off(error: Exception, file: BinaryIO, header: Header) -> bool:
    """Tell whether a photo that its decoder refuses ends too early.

    Decoders don't say that of a WebP, AVIF, HEIC, or of a TIFF whose tables come last: what counts is that it is
    shorter than it says itself.
    """
    if header.format in IN_ONE_PIECE:
        return _OUTSIDE in str(error) or _ends_early(file, header)
    return is_truncation(error) or (header.format is PhotoFormat.TIFF and _points_behind_its_end(file, header))


def _points_behind_its_end(file: BinaryIO, header: Header) -> bool:
    """Tell whether a value of a TIFF's table lies where the file has ended."""
    try:
        tiff = Tiff(Source.of(file))
        *_, table = tiff.chain(tiff.first, header.page + 1)
    except (DamagedError, ValueError):
        return False
    return any(table.size(tag) > _INSIDE and table.stretch(tag).size < table.size(tag) for tag in table)


def _ends_early(file: BinaryIO, header: Header) -> bool:
    source = Source.of(file)
    if header.format is PhotoFormat.WEBP:
        return riff_size(source) > source.size
    last: Box | None = None
    try:
        for box in walk_boxes(source):
            last = box
    except PhotoError:
        return False
    return last is not None and last.end != source.size


def salvage(
    data: bytes, header: Header, reopen: Reopen, reduction: int, allowed: bool
) -> tuple[Image.Image, tuple[Note, ...]]:
    """Return the picture of a file whose end is missing, at 1/`reduction` of its size, and what to say about it.

    A JPEG that lacks only its last bytes, less than a row of blocks, is a good photo, and so is a PNG that is cut
    behind its pixels. Raises PhotoError when more is missing and that is not `allowed`.
    """
    whole = message("The file's last bytes are missing; the picture is complete.")
    if header.format is PhotoFormat.JPEG:
        image, missing, is_whole = _read_jpeg(data, reopen, reduction)
        if not is_whole:
            whole = message("The file's last bytes are missing, and with them a piece of the picture's last few rows.")
    elif header.format is PhotoFormat.PNG and (read := _read_png(data, reopen)) is not None:
        image, missing = read, 0.0
    else:
        image, missing = _read_rows(data, reopen)
        missing = _missing_bytes(data, header) or missing
    if missing == 0:
        return image, (Note(NoteKind.DAMAGE, whole),)
    return image, explain_missing(missing, allowed)


def explain_missing(missing: float | None, allowed: bool) -> tuple[Note, ...]:
    """Return what to say of a picture of which a share is `missing`; raises PhotoError unless that is `allowed`.

    Of 1, and what rounds to it, nothing is left that could be delivered.
    """
    if missing is not None and missing > _NEARLY_ALL:
        raise PhotoError(_NOTHING_LEFT)
    share = describe_share(missing)
    if not allowed:
        raise PhotoError(
            message("File is incomplete ({share} missing). Copy it again from the card.", share=share),
            Remedy.ALLOW_TRUNCATED,
        )
    cut = message("File is incomplete ({share} missing); what is there was delivered.", share=share)
    return (Note(NoteKind.DAMAGE, cut),)


def describe_share(missing: float | None) -> Message:
    """Return the words for a share of a picture, from 0 to 1; None when it can't be told."""
    if missing is None:
        return message("an unknown part")
    return message("about {percent} %", percent=max(1, round(missing * 100)))


def measure_jpeg(data: bytes, reopen: Reopen) -> float | None:
    """Return the share of the picture that a JPEG cut there, in its data, lacks; None when it can't be told."""
    try:
        return _read_jpeg(data, reopen, 8)[1]  # the smallest: only its share counts
    except PhotoError:
        return None


def _read_jpeg(data: bytes, reopen: Reopen, reduction: int) -> tuple[Image.Image, float | None, bool]:
    """Decode with an end marker put on; where more data would change it, there the data end.

    Returns the picture, the share of it that is missing, to a row of blocks, and whether every block is there.

    Decoders fill up what is missing with a plain colour, which may well be that of the picture. Other data, set behind
    those that are there, show what was still expected: nothing of a whole picture. That is looked for at the full
    size, where it can be told within a row of blocks, but for giants.
    """
    try:
        image = reopen(data + _END, reduction)
    except MemoryError:
        raise
    except Exception as error:
        raise PhotoError(_NOTHING_LEFT) from error
    if not _is_last_scan(data):
        return image, None, False
    by = 1 if image.width * image.height * reduction**2 <= _LARGE else 8
    full = image if reduction == by else reopen(data + _END, by)
    changed = ImageChops.difference(full, reopen(data.rstrip(b"\xff") + _MORE + _END, by)).getbbox()
    end = full.height if changed is None else min(full.height, changed[1] + -(-_BLOCK // by))
    return image, 1 - end / full.height, changed is None


def _is_last_scan(data: bytes) -> bool:
    """Tell whether the scans that have begun, taken together, hold every coefficient to its last bit."""
    seen: set[tuple[int, int]] = set()
    components: set[int] = set()
    with contextlib.suppress(DamagedError):
        for segment in JpegWalk(Source.of_bytes(data)):
            fields = segment.read() if segment.kind == SCAN else b""
            count = fields[0] if fields else 0
            fields = fields[1 : 1 + 2 * count + 3]
            if not 1 <= count <= 4 or len(fields) < 2 * count + 3:
                continue
            names = fields[: 2 * count : 2]
            components.update(names)
            first, last, bits = fields[-3:]
            if first <= last <= 63 and not bits & 15:
                seen.update((name, index) for name in names for index in range(first, last + 1))
    return bool(seen) and len(seen) == len(components) * 64


def _read_png(data: bytes, reopen: Reopen) -> Image.Image | None:
    """Decode a PNG whose pixels are all there, though something in or behind its last chunk of them is cut.

    None when some are missing. All data of the pixels go into one chunk of their own length.
    """
    start = 0
    pieces: list[bytes] = []
    try:
        for chunk in walk_png(Source.of_bytes(data), _MOST_CHUNKS):
            if chunk.name == b"IDAT":
                start = start or chunk.at
                pieces.append(chunk.body.peek(0, chunk.body.size))
        pixels = b"".join(pieces)
        head = data[: start - _PNG_HEAD]
        body = b"IDAT" + pixels
        whole = head + len(pixels).to_bytes(4) + body + zlib.crc32(body).to_bytes(4) + PNG_END
        return reopen(whole, 1) if pixels else None
    except PhotoError:
        return None


def _missing_bytes(data: bytes, header: Header) -> float | None:
    """Return the share of its pixels' bytes that a TIFF or BMP lacks by its own word, None when that is not told.

    Empty rows tell less: a picture may be black at its bottom, and a BMP begins there.
    """
    pieces: list[tuple[int, int]] = []
    if header.format is PhotoFormat.TIFF:
        try:
            tiff = Tiff(Source.of_bytes(data))
            pieces = list(tiff.chain(tiff.first, header.page + 1))[-1].pieces()
        except (DamagedError, IndexError):
            return None
    elif header.format is PhotoFormat.BMP and (layout := bmp_pixels(data)) is not None:
        pieces = [layout]
    whole = sum(size for _, size in pieces)
    lost = sum(min(max(at + size - len(data), 0), size) for at, size in pieces)
    return lost / whole if lost else None


def _read_rows(data: bytes, reopen: Reopen) -> tuple[Image.Image, float | None]:
    """Decode what is there; rows that were not reached are empty at the bottom."""
    before = ImageFile.LOAD_TRUNCATED_IMAGES
    ImageFile.LOAD_TRUNCATED_IMAGES = True
    try:
        image = reopen(data, 1)
    except MemoryError:
        raise
    except Exception as error:
        raise PhotoError(_NOTHING_LEFT) from error
    finally:
        ImageFile.LOAD_TRUNCATED_IMAGES = before
    filled = image.getbbox(alpha_only=False)
    if filled is None:
        raise PhotoError(_NOTHING_LEFT)
    missing = 1 - filled[3] / image.height
    return image, missing if missing > 0 else None
