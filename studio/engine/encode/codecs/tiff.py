"""Writes TIFF: strips of differences by Deflate, in half of the time of Pillow's encoder."""

import struct
from fractions import Fraction
from itertools import accumulate

from PIL import Image

from studio.engine.container.tiff import LONG, RATIONAL, SHORT, UNDEFINED, Entries, Entry
from studio.engine.container.tiff_layout import pack
from studio.engine.encode.codec import EncodeRequest
from studio.engine.encode.pixel_rows import band_height, compress, read_bands
from studio.engine.metadata.tiff_writer import insert_tags

_DEFLATE = 8
"""As in Adobe's technical notes to TIFF 6.0 of 2002."""
_RGB, _CHUNKY, _HORIZONTAL, _INCH, _STRAIGHT_ALPHA = 2, 1, 2, 2, 2
"""Values of tags 262, 284, 317, 296 and 338 (TIFF 6.0)."""
_LARGEST_PART = 1000
"""Of a fraction of dots per inch."""


def encode(image: Image.Image, request: EncodeRequest) -> bytes:
    """Return a file."""
    strips = _compress(image)
    tags = _describe(image, request) | {279: _longs([len(strip) for strip in strips])}
    head = b""
    for _ in range(2):  # once to learn how long it gets, which the offsets then say
        at = len(head) + len(head) % 2
        places = accumulate(map(len, strips[:-1]), initial=at)
        head = pack({0: tags | {273: _longs(list(places))}}, {}, "<")
    data = b"".join((head, b"\0" * (len(head) % 2), *strips))
    return insert_tags(data, request.metadata.exif, request.metadata.xmp, request.metadata.iptc)


def _compress(image: Image.Image) -> list[bytes]:
    """Return the strips: of each row the differences from the pixel to the left (TIFF 6.0, section 14)."""
    pixel = len(image.getbands())
    strips: list[bytes] = []
    for rows in read_bands(image):
        differences = rows.copy()
        differences[:, pixel:] -= rows[:, :-pixel]
        strips.append(compress(differences))
    return strips


def _describe(image: Image.Image, request: EncodeRequest) -> Entries:
    pixel = len(image.getbands())
    tags = {
        256: _longs([image.width]),
        257: _longs([image.height]),
        258: _shorts([8] * pixel),
        259: _shorts([_DEFLATE]),
        262: _shorts([_RGB]),
        277: _shorts([pixel]),
        278: _longs([band_height(image)]),
        284: _shorts([_CHUNKY]),
        317: _shorts([_HORIZONTAL]),
        34675: Entry(UNDEFINED, len(request.profile), request.profile),
    }
    if pixel > 3:
        tags[338] = _shorts([_STRAIGHT_ALPHA])
    if dpi := request.dpi:
        tags |= {282: _fraction(dpi[0]), 283: _fraction(dpi[1]), 296: _shorts([_INCH])}
    return tags


def _shorts(numbers: list[int]) -> Entry:
    return Entry(SHORT, len(numbers), struct.pack(f"<{len(numbers)}H", *numbers))


def _longs(numbers: list[int]) -> Entry:
    return Entry(LONG, len(numbers), struct.pack(f"<{len(numbers)}I", *numbers))


def _fraction(number: float) -> Entry:
    value = Fraction(number).limit_denominator(_LARGEST_PART)
    return Entry(RATIONAL, 1, struct.pack("<II", value.numerator, value.denominator))
