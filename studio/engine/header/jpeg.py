"""Headers of JPEG files, and of MPO files, which are JPEGs with more JPEGs behind."""

import re

from studio.engine.container.source import DamagedError, Source, check_frames, check_metadata, damaged
from studio.engine.container.tiff import Tiff
from studio.engine.header.exif import read_exif
from studio.engine.header.model import Facts, Header, PhotoFormat
from studio.errors import PhotoError

_MOST_SEGMENTS = 2_000
_MOST_GARBAGE = 65_536
"""Bytes between segments that are passed over in all; libjpeg does it without end."""
_MARKER = re.compile(rb"\xff[\x01-\xfe]", re.DOTALL)

_START, _END, _SCAN = 0xD8, 0xD9, 0xDA
_ALONE = frozenset((0x01, _START, *range(0xD0, 0xD8)))
"""Markers that have no length after them."""
_FRAMES = frozenset({0xC0, 0xC1, 0xC2, 0xC3, 0xC9, 0xCA})
"""Kinds of JPEG that libjpeg-turbo decodes: baseline, extended, progressive, lossless, the first and third also
with arithmetic coding."""
_OTHER_FRAMES = frozenset((0xC5, 0xC6, 0xC7, 0xCB, 0xCD, 0xCE, 0xCF))
_PROGRESSIVE = frozenset((0xC2, 0xCA))

_NO_PICTURE = "It is truncated: the file ends before its picture begins."

_MP_COUNT, _MP_ENTRIES = 0xB001, 0xB002
_MP_ENTRY = 16
_MP_PREVIEW = 0x01_0000
_MP_UNDEFINED = 0
_MP_PEEK = 4_096
_GAIN_MAPS = (b"hdrgm", b"hdrgainmap")


def read_jpeg(source: Source) -> Header:
    """Read the header of a JPEG, up to its first scan; raises PhotoError."""
    at = 2
    metadata = garbage = 0
    frame: tuple[int, bytes] | None = None
    facts: Facts | None = None
    frames = 0
    for _ in range(_MOST_SEGMENTS):
        marker, end = _next_marker(source, at)
        garbage += end - at - 2
        if garbage > _MOST_GARBAGE:
            raise damaged("long stretches of its header make no sense")
        at = end
        if marker in _ALONE:
            continue
        if marker == _END:
            raise PhotoError(_NO_PICTURE)
        size = int.from_bytes(_read(source, at, 2))
        if size < 2:
            raise damaged("a segment of its header has an impossible length")
        if marker == _SCAN:
            break
        if marker in _FRAMES or marker in _OTHER_FRAMES:
            frame = frame or (marker, _read(source, at + 2, size - 2))
        elif marker == 0xE1 and facts is None and source.peek(at + 2, 6) == b"Exif\0\0":
            facts = read_exif(source.part(at + 8, size - 8))
        elif marker == 0xE2 and not frames and source.peek(at + 2, 4) == b"MPF\0":
            frames = _count_frames(source, source.part(at + 6, size - 6))
        if 0xE0 <= marker <= 0xEF:
            metadata += size
            check_metadata("metadata", metadata)
        at += size
    else:
        raise damaged("its header has too many segments")
    if frame is None:
        raise damaged("its header does not describe the picture")
    return _describe(source, *frame, facts or Facts(), max(frames, 1))


def _next_marker(source: Source, at: int) -> tuple[int, int]:
    """Return the next marker and where it ends, past fill bytes and garbage."""
    for reach in (2, 256, _MOST_GARBAGE):
        stretch = source.peek(at, reach)
        if match := _MARKER.search(stretch):
            return stretch[match.end() - 1], at + match.end()
        if len(stretch) < reach:
            raise PhotoError(_NO_PICTURE)
    raise damaged("a long stretch of its header makes no sense")


def _read(source: Source, at: int, count: int) -> bytes:
    data = source.peek(at, count)
    if len(data) < count:
        raise PhotoError(_NO_PICTURE)
    return data


def _describe(source: Source, marker: int, frame: bytes, facts: Facts, frames: int) -> Header:
    if marker in _OTHER_FRAMES:
        raise PhotoError("It is a rare kind of JPEG that programs for photos can't read.")
    if len(frame) < 6 or len(frame) < 6 + 3 * frame[5]:
        raise damaged("its header does not describe the picture")
    bits, channels = frame[0], frame[5]
    height, width = int.from_bytes(frame[1:3]), int.from_bytes(frame[3:5])
    if bits != 8:
        raise PhotoError(f"It is a JPEG of {bits} bits per channel; Studio reads those of 8.")
    if channels not in (1, 3, 4):
        raise PhotoError(f"It is a JPEG of {channels} channels; Studio reads those of 1, 3 and 4.")
    if height == 0:
        raise PhotoError("It is a JPEG that does not say how high it is; save it again with another program.")
    return Header.of(
        source.size,
        facts,
        format=PhotoFormat.JPEG,
        width=width,
        height=height,
        orientation=facts.orientation,
        frames=frames,
        channels=channels,
        progressive=marker in _PROGRESSIVE,
    )


def _count_frames(file: Source, block: Source) -> int:
    """Count the pictures of a Multi-Picture file, without the previews and gain maps that belong to the first."""
    try:
        tiff = Tiff(block)
        table = tiff.directory(tiff.first)
    except DamagedError:
        return 1
    entries = table.data(_MP_ENTRIES, 64 * _MP_ENTRY)
    order = "little" if block.peek(0, 2) == b"II" else "big"
    frames = check_frames(table.number(_MP_COUNT, 1))
    for start in range(_MP_ENTRY, len(entries) - _MP_ENTRY + 1, _MP_ENTRY):
        kind = int.from_bytes(entries[start : start + 4], order) & 0xFF_FFFF
        place = block.start + int.from_bytes(entries[start + 8 : start + 12], order)
        if kind & 0xFF_0000 == _MP_PREVIEW or (kind == _MP_UNDEFINED and _is_gain_map(file, place)):
            frames -= 1
    return max(frames, 1)


def _is_gain_map(file: Source, place: int) -> bool:
    """Tell whether the JPEG at a place only says how much brighter the first picture is on better screens."""
    start = file.peek(place, _MP_PEEK).lower()
    return any(sign in start for sign in _GAIN_MAPS)
