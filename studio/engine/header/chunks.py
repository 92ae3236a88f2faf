"""Headers of PNG and WebP files, both of which are rows of chunks."""

import re
import zlib

from studio.engine.container.source import COUNT_LIMIT, Source, check_frames, check_metadata, damaged, truncated
from studio.engine.header.exif import read_exif
from studio.engine.header.model import Facts, Header, PhotoFormat

_PNG_METADATA = {b"iCCP": "ICC", b"eXIf": "EXIF", b"iTXt": "text", b"zTXt": "text", b"tEXt": "text"}
_PNG_CHANNELS = {0: 1, 2: 3, 3: 3, 4: 2, 6: 4}
_PNG_BITS = frozenset((1, 2, 4, 8, 16))
_PNG_ENDS = (b"IDAT", b"IEND")
_PNG_TAIL = 65_536
"""Bytes at the end of a PNG that are searched for EXIF, which some programs put behind the pixels."""

_WEBP_METADATA = {b"ICCP": "ICC", b"EXIF": "EXIF", b"XMP ": "XMP"}
_WEBP_ALPHA, _WEBP_ANIMATION = 0x10, 0x02
_WEBP_FRAME = re.compile(rb"...\x9d\x01\x2a(....)", re.DOTALL)


def read_png(source: Source) -> Header:
    """Read the header of a PNG, up to its pixels; raises PhotoError."""
    if source.read(12, 4) != b"IHDR":
        raise damaged("its header does not describe the picture")
    head = source.read(16, 13)
    width, height = int.from_bytes(head[:4]), int.from_bytes(head[4:8])
    bits, kind = head[8], head[9]
    if bits not in _PNG_BITS or kind not in _PNG_CHANNELS:
        raise damaged("its header does not describe the picture")
    channels = _PNG_CHANNELS[kind]
    facts: Facts | None = None
    frames = 1
    at = 33
    for _ in range(COUNT_LIMIT):
        start = source.read(at, 8)
        size, name = int.from_bytes(start[:4]), start[4:]
        if name in _PNG_ENDS:
            break
        if at + 12 + size > source.size:
            raise truncated()
        if name in _PNG_METADATA:
            check_metadata(_PNG_METADATA[name], size)
        if name == b"acTL":
            frames = check_frames(int.from_bytes(source.read(at + 8, 4)))
        elif name == b"tRNS" and kind in (0, 2, 3):
            channels = _PNG_CHANNELS[kind] + 1
        elif name == b"eXIf" and facts is None:
            facts = read_exif(_without_watermark(source.part(at + 8, size)))
        at += 12 + size
    else:
        raise damaged("its header has too many chunks")
    facts = facts or _late_facts(source, at)
    return Header.of(
        source.size,
        facts,
        format=PhotoFormat.PNG,
        width=width,
        height=height,
        orientation=facts.orientation,
        frames=frames,
        bits=bits if kind != 3 else 8,
        channels=channels,
    )


def _late_facts(source: Source, pixels: int) -> Facts:
    """Read an EXIF chunk near the end of a PNG, if there is one whose checksum is right."""
    first = max(pixels, source.size - _PNG_TAIL)
    tail = source.peek(first, _PNG_TAIL)
    place = tail.find(b"eXIf")
    if place < 4:
        return Facts()
    size = int.from_bytes(tail[place - 4 : place])
    checksum = tail[place + 4 + size : place + 8 + size]
    if int.from_bytes(checksum) != zlib.crc32(tail[place : place + 4 + size]):
        return Facts()
    return read_exif(_without_watermark(source.part(first + place + 4, size)))


def read_webp(source: Source) -> Header:
    """Read the header of a WebP; raises PhotoError."""
    kind = source.read(12, 4)
    if kind == b"VP8X":
        return _read_extended_webp(source)
    width, height, alpha = _webp_picture(source, 12)
    return _webp(source, Facts(), width, height, alpha, 1)


def _read_extended_webp(source: Source) -> Header:
    head = source.read(20, 10)
    width = int.from_bytes(head[4:7], "little") + 1
    height = int.from_bytes(head[7:10], "little") + 1
    facts: Facts | None = None
    frames = 0
    at = 12
    for _ in range(4 * COUNT_LIMIT):
        start = source.peek(at, 8)
        if len(start) < 8:
            break
        name, size = start[:4], int.from_bytes(start[4:], "little")
        if name in _WEBP_METADATA:
            check_metadata(_WEBP_METADATA[name], size)
        if name == b"EXIF" and facts is None:
            facts = read_exif(_without_watermark(source.part(at + 8, size)))
        frames += name == b"ANMF"
        at += 8 + size + size % 2
    alpha = bool(head[0] & _WEBP_ALPHA)
    return _webp(source, facts or Facts(), width, height, alpha, frames if head[0] & _WEBP_ANIMATION else 1)


def _webp_picture(source: Source, at: int) -> tuple[int, int, bool]:
    """Return width, height and alpha of the picture's own chunk."""
    name, start = source.read(at, 4), source.read(at + 8, 10)
    if name == b"VP8L" and start[0] == 0x2F:
        packed = int.from_bytes(start[1:5], "little")
        return (packed & 0x3FFF) + 1, (packed >> 14 & 0x3FFF) + 1, bool(packed >> 28 & 1)
    match = _WEBP_FRAME.match(start)
    if name != b"VP8 " or match is None:
        raise damaged("its header does not describe the picture")
    sides = match.group(1)
    return int.from_bytes(sides[:2], "little") & 0x3FFF, int.from_bytes(sides[2:], "little") & 0x3FFF, False


def _webp(source: Source, facts: Facts, width: int, height: int, alpha: bool, frames: int) -> Header:
    return Header.of(
        source.size,
        facts,
        format=PhotoFormat.WEBP,
        width=width,
        height=height,
        orientation=facts.orientation,
        frames=check_frames(frames),
        channels=4 if alpha else 3,
    )


def _without_watermark(block: Source) -> Source:
    """Return an EXIF block without the marker that belongs to JPEG, but which programs write elsewhere too."""
    return block.part(6) if block.peek(0, 6) == b"Exif\0\0" else block
