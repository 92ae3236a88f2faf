"""Headers of PNG files."""

import re
import zlib

from msgspec import structs

from studio.engine.container.chunks import walk_png
from studio.engine.container.png_text import TEXT_CHUNKS, read_text
from studio.engine.container.source import Source, check_frames, check_metadata, damaged, truncated
from studio.engine.header.exif import read_marked_exif
from studio.engine.header.facts import (
    ExifFacts,
    clean_text,
    is_filler,
    join_facts,
    parse_exif_date,
    parse_mail_date,
    parse_xmp_date,
)
from studio.engine.header.model import Facts, Header, PhotoFormat
from studio.message import message

_METADATA = {b"iCCP": "ICC", b"eXIf": "EXIF", b"iTXt": "text", b"zTXt": "text", b"tEXt": "text"}
_GREY, _RGB, _PALETTE = 0, 2, 3
_CHANNELS = {_GREY: 1, _RGB: 3, _PALETTE: 3, 4: 2, 6: 4}
"""Channels of each colour type: PNG specification, 11.2.1."""
_BITS = frozenset((1, 2, 4, 8, 16))
_PIXELS = frozenset((b"IDAT", b"IEND"))
_KEYWORDS = ("Title", "Author", "Creation Time")
"""What a PNG says in words: PNG specification, 11.3.3.1."""
_TAIL = 65_536
"""Bytes at the end of a PNG that are searched for metadata, which some programs put behind the pixels."""
_LATE = re.compile(rb"eXIf|iTXt|zTXt|tEXt")
_MOST_LATE = 50
_LARGEST_TEXT = 8 << 20
"""Bytes of one text, and of all together when expanded; a block in hexadecimal takes twice its own."""


def read_png(source: Source) -> Header:
    """Read the header of a PNG, up to its pixels; raises PhotoError."""
    bits = kind = channels = width = height = 0
    blocks = _Blocks()
    frames = 1
    for number, chunk in enumerate(walk_png(source)):
        name, body = chunk.name, chunk.body
        if number == 0:
            if name != b"IHDR":
                raise damaged(message("its header does not describe the picture"))
            head = body.read(0, 13)
            width, height = int.from_bytes(head[:4]), int.from_bytes(head[4:8])
            bits, kind = head[8], head[9]
            if bits not in _BITS or kind not in _CHANNELS:
                raise damaged(message("its header does not describe the picture"))
            channels = _CHANNELS[kind]
            continue
        if name in _PIXELS:
            _read_late(source, chunk.at - 8, blocks)
            break
        if chunk.at + chunk.size + 4 > source.size:
            raise truncated()
        if name in _METADATA:
            check_metadata(_METADATA[name], chunk.size)
        if name == b"acTL":
            frames = check_frames(int.from_bytes(body.read(0, 4)))
        elif name == b"tRNS" and kind in (_GREY, _RGB, _PALETTE):
            channels = _CHANNELS[kind] + 1
        else:
            blocks.take(name, body)
    else:
        raise truncated()
    facts = blocks.with_comments(join_facts(blocks.exif, blocks.xmp, blocks.iptc, turns_by_xmp=True))
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


class _Blocks:
    """The blocks of metadata in a PNG's chunks: the first of each kind, EXIF's own chunk before EXIF as text."""

    def __init__(self) -> None:
        self.exif: ExifFacts | None = None
        self.xmp = b""
        self.iptc = b""
        self.comments: dict[str, str] = {}
        self._has_chunk = False
        self._budget = _LARGEST_TEXT

    def take(self, name: bytes, body: Source) -> None:
        """Look at a chunk."""
        if name == b"eXIf" and not self._has_chunk:
            self._has_chunk = True
            self.exif = read_marked_exif(body)
        if name not in TEXT_CHUNKS or body.size > self._budget:
            return
        text = read_text(name, body.peek(0, body.size), self._budget)
        self._budget -= text.size
        match text.kind:
            case "exif" if self.exif is None:
                found = read_marked_exif(Source.of_bytes(text.block))
                self.exif = structs.replace(found, at=0, size=0)  # it lies nowhere in the file as it is
            case "xmp":
                self.xmp = self.xmp or text.block
            case "iptc":
                self.iptc = self.iptc or text.block
            case "" if text.keyword in _KEYWORDS:
                self.comments.setdefault(text.keyword, text.text)
            case _:
                pass

    def with_comments(self, facts: Facts) -> Facts:
        """Return facts with what the keywords of PNG itself say, where the blocks say nothing."""
        title, creator, taken = (self.comments.get(key, "") for key in _KEYWORDS)
        title = clean_text(title)
        return structs.replace(
            facts,
            title=facts.title or ("" if is_filler(title) else title),
            creator=facts.creator or clean_text(creator),
            taken=facts.taken or parse_xmp_date(taken) or parse_exif_date(taken) or parse_mail_date(taken),
        )


def _read_late(source: Source, pixels: int, blocks: _Blocks) -> None:
    """Look at the chunks near the end of a PNG whose checksums are right."""
    first = max(pixels, source.size - _TAIL)
    tail = source.peek(first, _TAIL)
    for number, match in enumerate(_LATE.finditer(tail)):
        place = match.start()
        if number == _MOST_LATE or place < 4:
            continue
        size = int.from_bytes(tail[place - 4 : place])
        checksum = tail[place + 4 + size : place + 8 + size]
        if int.from_bytes(checksum) == zlib.crc32(tail[place : place + 4 + size]) and len(checksum) == 4:
            blocks.take(match[0], source.part(first + place + 4, size))
