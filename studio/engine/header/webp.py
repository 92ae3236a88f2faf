"""Headers of WebP files."""

import re

from studio.engine.container.chunks import walk_riff
from studio.engine.container.source import COUNT_LIMIT, Source, check_frames, check_metadata, damaged
from studio.engine.header.exif import read_marked_exif
from studio.engine.header.facts import ExifFacts, join_facts, take_block
from studio.engine.header.model import Facts, Header, PhotoFormat
from studio.message import message

_METADATA = {b"ICCP": "ICC", b"EXIF": "EXIF", b"XMP ": "XMP"}
_MOST_CHUNKS = 4 * COUNT_LIMIT
_ALPHA, _ANIMATION = 0x10, 0x02
_FRAME = re.compile(rb"...\x9d\x01\x2a(....)", re.DOTALL)
"""The start of a lossy picture: RFC 6386, 9.1."""
_LOSSLESS = 0x2F


def read_webp(source: Source) -> Header:
    """Read the header of a WebP; raises PhotoError."""
    if source.read(12, 4) != b"VP8X":
        width, height, alpha = _read_picture(source)
        return _webp(source, Facts(), width, height, alpha, 1)
    head = source.read(20, 10)
    width = int.from_bytes(head[4:7], "little") + 1
    height = int.from_bytes(head[7:10], "little") + 1
    exif: ExifFacts | None = None
    xmp = b""
    frames = 0
    for chunk in walk_riff(source, _MOST_CHUNKS):
        if chunk.name in _METADATA:
            check_metadata(_METADATA[chunk.name], chunk.size)
        if chunk.name == b"EXIF" and exif is None:
            exif = read_marked_exif(chunk.body)
        elif chunk.name == b"XMP " and not xmp:
            xmp = take_block(chunk.body)
        frames += chunk.name == b"ANMF"
    return _webp(
        source, join_facts(exif, xmp, b""), width, height, bool(head[0] & _ALPHA), frames if head[0] & _ANIMATION else 1
    )


def _read_picture(source: Source) -> tuple[int, int, bool]:
    """Return width, height and alpha of a picture that is the file's only chunk."""
    name, start = source.read(12, 4), source.read(20, 10)
    if name == b"VP8L" and start[0] == _LOSSLESS:
        packed = int.from_bytes(start[1:5], "little")
        return (packed & 0x3FFF) + 1, (packed >> 14 & 0x3FFF) + 1, bool(packed >> 28 & 1)
    match = _FRAME.match(start)
    if name != b"VP8 " or match is None:
        raise damaged(message("its header does not describe the picture"))
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
