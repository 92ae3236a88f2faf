"""Headers of the older camera raws that are built in ways of their own: Canon's CRW, Minolta's MRW, Sigma's X3F.

Layouts as ExifTool documents them (CanonRaw.pm, MinoltaRaw.pm, SigmaRaw.pm).
"""

from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Literal

from msgspec import structs

from studio.engine.container.source import DamagedError, Source, damaged
from studio.engine.container.tiff import Tiff
from studio.engine.header.exif import read_facts
from studio.engine.header.facts import camera_name, clean_text, join_facts
from studio.engine.header.jpeg import read_jpeg
from studio.engine.header.model import Facts, Header, PhotoFormat
from studio.errors import PhotoError
from studio.message import message

CRW, MRW, X3F = b"HEAPCCDR", b"\0MRM", b"FOVb"
"""What they begin with; a CRW behind its byte order and the length of its header."""
CRW_AT = 6

_Order = Literal["little", "big"]
_ORDERS: dict[bytes, _Order] = {b"II": "little", b"MM": "big"}
_ENTRY = 10
_MOST_ENTRIES, _MOST_BLOCKS, _DEEPEST = 200, 100, 4
_KINDS, _HEAPS, _INSIDE = 0x3800, (0x2800, 0x3000), 0x4000
"""The bits of an entry's tag that tell what it holds; two kinds are heaps in the heap; and that it holds it itself."""
_PICTURE, _CAMERA, _TAKEN, _PREVIEW = 0x1810, 0x080A, 0x180E, 0x2007
_QUARTERS = {0: 1, 90: 6, 180: 3, 270: 8}
"""EXIF's orientation by how many degrees a picture is to be turned to the right."""

_MRW_SENSOR, _MRW_EXIF = b"\0PRD", b"\0TTW"
_X3F_SIZE, _X3F_OLDEST_OTHER = 28, 4 << 16
"""Where columns, rows and turn stand, and from which version on they don't: Sigma's cameras since 2013."""
_X3F_DIRECTORY, _X3F_IMAGES, _X3F_JPEG = b"SECd", (b"IMAG", b"IMA2"), 18
_X3F_IMAGE = 28
"""Bytes before the pixels of a section with an image."""


def is_own(start: bytes) -> bool:
    """Tell by a file's first bytes whether it is one of these raws."""
    return start.startswith((MRW, X3F)) or (start[:2] in _ORDERS and start[CRW_AT : CRW_AT + len(CRW)] == CRW)


def read_own(source: Source) -> Header:
    """Read the header of such a raw; raises PhotoError."""
    start = source.peek(0, 16)
    if start.startswith(MRW):
        return _read_mrw(source)
    return _read_x3f(source) if start.startswith(X3F) else _read_crw(source)


def mrw_exif(source: Source) -> Source | None:
    """Return the TIFF structure in which an MRW file keeps its metadata."""
    return _mrw_blocks(source).get(_MRW_EXIF)


def own_preview(source: Source) -> Source | None:
    """Return the JPEG in a CRW or X3F file, of the size that is called full."""
    start = source.peek(0, 16)
    if start.startswith(X3F):
        return next(_x3f_previews(source), None)
    return None if start.startswith(MRW) else _crw_entries(source).get(_PREVIEW)


def _read_crw(source: Source) -> Header:
    order = _ORDERS.get(source.peek(0, 2))
    if order is None:
        raise damaged(message("its header does not describe the picture"))
    entries = _crw_entries(source)
    picture = entries.get(_PICTURE)
    if picture is None:
        raise damaged(message("its header does not say how large the picture is"))
    data = picture.read(0, 16)
    width, height = _number(data[:4], order), _number(data[4:8], order)
    turn = int.from_bytes(data[12:], order, signed=True)
    names = entries[_CAMERA].peek(0, 200).split(b"\0") if _CAMERA in entries else []
    make, model = (clean_text(name.decode("latin-1")) for name in (*names, b"", b"")[:2])
    seconds = _number(entries[_TAKEN].peek(0, 4), order) if _TAKEN in entries else 0
    taken = datetime.fromtimestamp(seconds, UTC).replace(tzinfo=None) if seconds else None
    facts = Facts(orientation=_QUARTERS.get(turn % 360, 1), taken=taken, camera=camera_name(make, model))
    return _header(source, facts, width, height)


def _crw_entries(source: Source) -> dict[int, Source]:
    """Return the entries of a CRW's heaps by tag; raises PhotoError."""
    order = _ORDERS.get(source.peek(0, 2), "little")
    found: dict[int, Source] = {}
    heaps = [(source.part(_number(source.read(2, 4), order)), 0)]
    left = _MOST_ENTRIES
    while heaps:
        heap, depth = heaps.pop()
        at = _number(heap.read(heap.size - 4, 4), order)
        count = _number(heap.read(at, 2), order)
        left -= count
        if left < 0:
            raise damaged(message("its header has too many tables"))
        for place in range(at + 2, at + 2 + _ENTRY * count, _ENTRY):
            entry = heap.read(place, _ENTRY)
            tag = _number(entry[:2], order)
            size, offset = _number(entry[2:6], order), _number(entry[6:], order)
            body = heap.part(place + 2, 8) if tag & _INSIDE else heap.part(offset, size)
            if tag & _KINDS in _HEAPS and not tag & _INSIDE and depth < _DEEPEST and body.size > 4:
                heaps.append((body, depth + 1))
            else:
                found.setdefault(tag & ~_INSIDE, body)
    return found


def _read_mrw(source: Source) -> Header:
    blocks = _mrw_blocks(source)
    if _MRW_SENSOR not in blocks:
        raise damaged(message("its header does not say how large the picture is"))
    height, width = (int.from_bytes(blocks[_MRW_SENSOR].read(at, 2)) for at in (12, 14))
    facts = Facts()
    if _MRW_EXIF in blocks:
        try:
            tiff = Tiff(blocks[_MRW_EXIF])
            facts = join_facts(read_facts(tiff, tiff.directory(tiff.first)), b"", b"")
        except DamagedError:
            facts = Facts(problem=message("Its EXIF can't be found: date and camera are unknown."))
    return _header(source, facts, width, height)


def _mrw_blocks(source: Source) -> dict[bytes, Source]:
    found: dict[bytes, Source] = {}
    at, end = 8, 8 + int.from_bytes(source.read(4, 4))
    while at + 8 <= end and len(found) < _MOST_BLOCKS:
        head = source.read(at, 8)
        size = int.from_bytes(head[4:])
        found.setdefault(head[:4], source.part(at + 8, size))
        at += 8 + size
    return found


def _read_x3f(source: Source) -> Header:
    preview = next(_x3f_previews(source), None)
    try:
        told = read_jpeg(preview) if preview is not None else None
    except DamagedError:
        told = None
    except PhotoError as error:
        if isinstance(error.__cause__, OSError):
            raise
        told = None
    width, height, turn = (int.from_bytes(source.read(_X3F_SIZE + at, 4), "little") for at in (0, 4, 8))
    if int.from_bytes(source.read(4, 4), "little") >= _X3F_OLDEST_OTHER:
        width, height, turn = (told.width, told.height, 0) if told is not None else (0, 0, 0)
    header = _header(source, Facts(orientation=_QUARTERS.get(turn % 360, 1)), width, height)
    if told is None:
        return header
    return structs.replace(told, **{name: getattr(header, name) for name in _OF_THE_RAW})


_OF_THE_RAW = ("format", "width", "height", "orientation", "frames", "bits", "channels", "progressive", "file_bytes")


def _x3f_previews(source: Source) -> Iterator[Source]:
    """Yield the JPEGs of an X3F file, the largest first; raises PhotoError."""
    at = int.from_bytes(source.read(source.size - 4, 4), "little")
    head = source.read(at, 12)
    if head[:4] != _X3F_DIRECTORY:
        return
    found: list[Source] = []
    for place in range(at + 12, at + 12 + 12 * min(int.from_bytes(head[8:], "little"), _MOST_BLOCKS), 12):
        entry = source.read(place, 12)
        start, size = (int.from_bytes(entry[part : part + 4], "little") for part in (0, 4))
        if entry[8:] in _X3F_IMAGES and int.from_bytes(source.peek(start + 12, 4), "little") == _X3F_JPEG:
            found.append(source.part(start + _X3F_IMAGE, size - _X3F_IMAGE))
    yield from sorted(found, key=lambda preview: -preview.size)


def _number(data: bytes, order: _Order) -> int:
    return int.from_bytes(data, order)


def _header(source: Source, facts: Facts, width: int, height: int) -> Header:
    return Header.of(
        source.size,
        facts,
        format=PhotoFormat.RAW,
        width=width,
        height=height,
        orientation=facts.orientation,
        bits=16,
    )
