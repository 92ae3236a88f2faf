"""Headers of BMP, GIF and PSD files."""

import struct

from studio.engine.container.iptc import IPTC_RESOURCE
from studio.engine.container.photoshop import walk_resources
from studio.engine.container.psd import CMYK, INDEXED, LAB, MULTICHANNEL, read_psd_layout
from studio.engine.container.source import COUNT_LIMIT, Source, check_metadata, damaged
from studio.engine.header.exif import read_exif
from studio.engine.header.facts import ExifFacts, join_facts, take_block
from studio.engine.header.model import Facts, Header, PhotoFormat
from studio.errors import PhotoError
from studio.message import message

BMP_HEADS = frozenset((12, 16, 40, 52, 56, 64, 108, 124))
"""Sizes of the head of a BMP, one for each of its versions."""
_BMP_OLD = frozenset((12,))
_BMP_COMPRESSIONS, _BMP_PACKED = frozenset((0, 1, 2, 3, 6)), frozenset((1, 2))

_GIF_STRETCHES = (4_096, 65_536)
_GIF_REACH = 8 << 20
_GIF_BLOCKS = 60_000
_GIF_RECORD = 25
"""Bytes and blocks of a GIF in which its frames are counted; a record, of many blocks, costs as much as 25 more."""

_PSD_MODES = {
    (0, 1): 1,
    (0, 8): 1,
    (1, 8): 1,
    (1, 16): 1,
    (2, 8): 3,
    (3, 8): 3,
    (3, 16): 3,
    (4, 8): 4,
    (4, 16): 4,
    (7, 8): 1,
    (8, 8): 1,
    (9, 8): 3,
    (9, 16): 3,
}
"""Channels of each colour mode and depth that can be read: bitmap, grey, palette, RGB, CMYK, several, duotone, LAB."""
_PSD_VERSION, PSD_EXIF, PSD_XMP = 1057, 1058, 1060
"""Resources by their numbers."""


_ON_WHITE = message("Its transparency was left out; what is transparent is white.")


def read_bmp(source: Source) -> Header:
    """Read the header of a BMP of any version; raises PhotoError."""
    version = int.from_bytes(source.read(14, 4), "little")
    if version in _BMP_OLD:
        width, height, _, bits = struct.unpack("<HHHH", source.read(18, 8))
        compression = 0
    elif version in BMP_HEADS and version >= 40:
        width, height, _, bits, compression = struct.unpack("<iiHHI", source.read(18, 16))
        height = abs(height)  # below 0 when the first row is the upper one
    else:
        raise PhotoError(message("File is a BMP of a version that Studio can't read."))
    if width < 0 or bits not in (1, 2, 4, 8, 16, 24, 32):
        raise damaged(message("its header does not describe the picture"))
    if compression not in _BMP_COMPRESSIONS:
        raise PhotoError(message("File is a BMP that holds a picture in another format, which Studio can't read."))
    alpha = bits == 32 and version >= 56 and source.read(66, 4) != b"\0\0\0\0"
    return Header.of(
        source.size,
        Facts(),
        format=PhotoFormat.BMP,
        width=width,
        height=height,
        bits=8,
        channels=4 if alpha else 3,
    )


def bmp_pixels(data: bytes) -> tuple[int, int] | None:
    """Return where a BMP's pixels start and how many bytes they take; None for packed ones. It was read before."""
    header = read_bmp(Source.of_bytes(data))
    is_old = int.from_bytes(data[14:18], "little") in _BMP_OLD
    bits = int.from_bytes(data[24:26] if is_old else data[28:30], "little")
    if not is_old and int.from_bytes(data[30:34], "little") in _BMP_PACKED:
        return None
    row = -(-header.width * bits // 32) * 4
    return int.from_bytes(data[10:14], "little"), row * header.height


def read_gif(source: Source) -> Header:
    """Read the header of a GIF and count its frames, as far as that is quick; raises PhotoError."""
    head = source.read(0, 13)
    width, height = struct.unpack("<HH", head[6:10])
    frames, alpha, (wide, high) = _walk_gif(source, 13 + _palette_size(head[10]))
    if wide > width or high > height:
        width, height = wide, high  # as browsers do, for whom such a canvas is a mistake; else it cuts what lies beyond
    return Header.of(
        source.size,
        Facts(),
        format=PhotoFormat.GIF,
        width=width,
        height=height,
        frames=max(frames, 1),
        channels=4 if alpha else 3,
    )


def _palette_size(flags: int) -> int:
    return 6 << (flags & 7) if flags & 0x80 else 0


def _walk_gif(source: Source, at: int) -> tuple[int, bool, tuple[int, int]]:
    """Return the number of frames, whether the first has a transparent colour, and its size."""
    frames, alpha, size = 0, False, (0, 0)
    blocks = _GIF_BLOCKS
    while frames < COUNT_LIMIT and blocks > 0 and at < _GIF_REACH:
        start = source.peek(at, 10)
        blocks -= _GIF_RECORD
        if start[:1] == b"," and len(start) == 10:
            if not frames:
                size = struct.unpack("<HH", start[5:9])
            frames += 1
            at, blocks = _skip_blocks(source, at + 11 + _palette_size(start[9]), blocks)
        elif start[:1] == b"!":
            alpha |= not frames and start[1:3] == b"\xf9\x04" and len(start) == 10 and bool(start[3] & 1)
            at, blocks = _skip_blocks(source, at + 2, blocks)
        else:
            break
    return frames, alpha, size


def _skip_blocks(source: Source, at: int, blocks: int) -> tuple[int, int]:
    """Return where a row of blocks ends, and how many more blocks may be passed over."""
    reach, more = _GIF_STRETCHES
    while True:
        stretch = source.peek(at, reach)
        reach, place = more, 0
        while place < len(stretch) and blocks > 0:
            blocks -= 1
            size = stretch[place]
            if size == 255:  # most are that long, so whole runs of them are passed over at once
                ends = stretch[place + 256 :: 256]
                place += 256 * (len(ends) - len(ends.lstrip(b"\xff")))
            place += size + 1
            if not size:
                return at + place, blocks
        at += place
        if blocks <= 0 or not stretch or at >= _GIF_REACH:
            return at, 0


def read_psd(source: Source) -> Header:
    """Read the header of a Photoshop document; raises PhotoError, also when there is no flattened picture in it."""
    version, channels, height, width, bits, mode = struct.unpack(">H6xHIIHH", source.read(4, 22))
    if version == 2:
        raise PhotoError(message("File is a large Photoshop document (PSB), which Studio can't read; save it as TIFF."))
    if version != 1:
        raise damaged(message("its header does not describe the picture"))
    own = _PSD_MODES.get((mode, bits))
    if own is None:
        raise PhotoError(
            message(
                "File is a Photoshop document with {bits} bits per channel in a colour mode that Studio can't read; "
                "save it as TIFF, or with 8 bits.",
                bits=bits,
            )
        )
    if channels < (1 if mode == INDEXED else own):
        raise damaged(message("its header does not describe the picture"))
    if mode == MULTICHANNEL and channels > 1:
        raise PhotoError(
            message(
                "File is a Photoshop document of separate inks (Multichannel), whose colours Studio can't read; save "
                "it as RGB."
            )
        )
    layout = read_psd_layout(source)
    facts = _read_resources(layout.resources)
    is_white = layout.has_alpha and mode in (CMYK, LAB)
    problems = (_ON_WHITE,) if is_white else ()
    return Header.of(
        source.size,
        facts,
        format=PhotoFormat.PSD,
        width=width,
        height=height,
        orientation=facts.orientation,
        bits=max(bits, 1),
        channels=own + (layout.has_alpha and not is_white),
        problems=problems,
    )


def _read_resources(resources: Source) -> Facts:
    exif: ExifFacts | None = None
    xmp = iptc = b""
    for resource in walk_resources(resources):
        check_metadata("Photoshop", resource.size)
        if resource.number == _PSD_VERSION and resource.body.peek(4, 1) == b"\0":
            raise PhotoError(
                message(
                    "File was saved without its flattened picture; save it again with “Maximize Compatibility” "
                    "switched on, or as TIFF."
                )
            )
        if resource.number == PSD_EXIF and exif is None:
            exif = read_exif(resource.body)
        elif resource.number == PSD_XMP and not xmp:
            xmp = take_block(resource.body)
        elif resource.number == IPTC_RESOURCE and not iptc:
            iptc = take_block(resource.body)
    return join_facts(exif, xmp, iptc)
