"""Pictures hidden in other data, such as a camera's notes: found by their bytes, as they are or as text in base64.

What the data around them mean is not known here.
"""

import re
from collections.abc import Iterator

from studio.engine.container.jpeg_markers import END, JpegWalk
from studio.engine.container.source import DamagedError, Source

Span = tuple[int, int]
"""Where something starts and ends, in bytes."""

# Behind a JPEG's two first bytes comes another segment. Minolta and Sony change the very first byte in their notes.
_JPEG = re.compile(rb"(?=.\xd8\xff[\xc0-\xcf\xdb\xdd\xe0-\xef\xfe])", re.DOTALL)
_OTHERS = re.compile(
    rb"\x89PNG\r\n\x1a\n"
    rb"|RIFF.{4}WEBP"
    rb"|\0\0\0.ftyp(?:hei|hev|mif|msf|avi)"
    rb"|\0\0\0\x0c(?:JXL |jP  )\r\n\x87\n"
    rb"|\xff\x4f\xff\x51",  # a bare stream of JPEG 2000
    re.DOTALL,
)
_LEAST = 64
"""Bytes; no picture takes fewer."""
_MOST_PICTURES = 50

# How JPEG, PNG, WebP and ISO media files begin in base64, where a picture starts with the text.
_BASE64 = re.compile(r"\s*(?:data:image/|/9j/|iVBORw0KGg|UklGR|AAAA.{0,4}Z0eX)", re.DOTALL)


def find_pictures(data: bytes) -> list[Span]:
    """Return where whole or cut pictures lie among other bytes: JPEG, PNG, WebP, HEIF, AVIF, JPEG XL, JPEG 2000.

    Where a picture's end can't be made out, it reaches to the end of the data.
    """
    found: list[Span] = []
    at = 0
    for start in _starts(data):
        if len(found) == _MOST_PICTURES:
            found[-1] = (found[-1][0], len(data))
            break
        if start >= at:
            at = _end(data, start)
            found.append((start, at))
    return found


def is_picture_text(text: str) -> bool:
    """Tell whether a text is a picture in base64 or an address that holds one."""
    return len(text) > _LEAST and _BASE64.match(text) is not None


def _starts(data: bytes) -> Iterator[int]:
    jpegs = (match.start() for match in _JPEG.finditer(data) if _is_jpeg(data, match.start()))
    others = (match.start() for match in _OTHERS.finditer(data))
    yield from sorted((*jpegs, *others))


def _is_jpeg(data: bytes, at: int) -> bool:
    """Tell whether a segment follows the first one, or the data end within it: four bytes alone are often chance."""
    if len(data) - at < _LEAST:
        return False
    size = int.from_bytes(data[at + 4 : at + 6])
    behind = at + 4 + size
    if size < 2 or (data[at] != 0xFF and behind >= len(data)):
        return False
    return behind >= len(data) or data[behind] == 0xFF


def _end(data: bytes, start: int) -> int:
    if data[start + 1] != 0xD8:
        return len(data)
    try:
        for segment in JpegWalk(Source.of_bytes(data[start:])):
            if segment.kind == END:
                return start + segment.at + 2
    except DamagedError:
        pass
    return len(data)
