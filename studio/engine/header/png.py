"""Headers of PNG files."""

import zlib

from studio.engine.container.chunks import walk_png
from studio.engine.container.source import Source, check_frames, check_metadata, damaged, truncated
from studio.engine.header.exif import read_marked_exif
from studio.engine.header.model import Facts, Header, PhotoFormat

_METADATA = {b"iCCP": "ICC", b"eXIf": "EXIF", b"iTXt": "text", b"zTXt": "text", b"tEXt": "text"}
_GREY, _RGB, _PALETTE = 0, 2, 3
_CHANNELS = {_GREY: 1, _RGB: 3, _PALETTE: 3, 4: 2, 6: 4}
"""Channels of each colour type: PNG specification, 11.2.1."""
_BITS = frozenset((1, 2, 4, 8, 16))
_PIXELS = frozenset((b"IDAT", b"IEND"))
_TAIL = 65_536
"""Bytes at the end of a PNG that are searched for EXIF, which some programs put behind the pixels."""


def read_png(source: Source) -> Header:
    """Read the header of a PNG, up to its pixels; raises PhotoError."""
    bits = kind = channels = width = height = 0
    facts: Facts | None = None
    frames = 1
    for number, chunk in enumerate(walk_png(source)):
        name, body = chunk.name, chunk.body
        if number == 0:
            if name != b"IHDR":
                raise damaged("its header does not describe the picture")
            head = body.read(0, 13)
            width, height = int.from_bytes(head[:4]), int.from_bytes(head[4:8])
            bits, kind = head[8], head[9]
            if bits not in _BITS or kind not in _CHANNELS:
                raise damaged("its header does not describe the picture")
            channels = _CHANNELS[kind]
            continue
        if name in _PIXELS:
            facts = facts or _late_facts(source, chunk.at - 8)
            break
        if chunk.at + chunk.size + 4 > source.size:
            raise truncated()
        if name in _METADATA:
            check_metadata(_METADATA[name], chunk.size)
        if name == b"acTL":
            frames = check_frames(int.from_bytes(body.read(0, 4)))
        elif name == b"tRNS" and kind in (_GREY, _RGB, _PALETTE):
            channels = _CHANNELS[kind] + 1
        elif name == b"eXIf" and facts is None:
            facts = read_marked_exif(body)
    else:
        raise truncated()
    return Header.of(
        source.size,
        facts,
        format=PhotoFormat.PNG,
        width=width,
        height=height,
        orientation=facts.orientation,
        frames=frames,
        bits=bits if kind != _PALETTE else 8,
        channels=channels,
    )


def _late_facts(source: Source, pixels: int) -> Facts:
    """Read an EXIF chunk near the end of a PNG, if there is one whose checksum is right."""
    first = max(pixels, source.size - _TAIL)
    tail = source.peek(first, _TAIL)
    place = tail.find(b"eXIf")
    if place < 4:
        return Facts()
    size = int.from_bytes(tail[place - 4 : place])
    checksum = tail[place + 4 + size : place + 8 + size]
    if int.from_bytes(checksum) != zlib.crc32(tail[place : place + 4 + size]):
        return Facts()
    return read_marked_exif(source.part(first + place + 4, size))
