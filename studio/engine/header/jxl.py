"""Headers of JPEG XL files, bare codestreams and boxed ones (ISO 18181, parts 1 and 2)."""

from collections.abc import Iterator

from studio.engine.container.boxes import Box, walk_boxes
from studio.engine.container.source import DamagedError, Source, damaged
from studio.engine.header.exif import read_exif
from studio.engine.header.facts import ExifFacts, join_facts, take_block
from studio.engine.header.model import Facts, Header, PhotoFormat
from studio.errors import PhotoError
from studio.message import message

BARE = b"\xff\x0a"
BOXED = b"\0\0\0\x0cJXL \r\n\x87\n"

_STRETCH = 4_096
"""Bytes that hold the start of any codestream, up to its colours."""
_RATIOS = ((1, 1), (1, 1), (12, 10), (4, 3), (3, 2), (16, 9), (5, 4), (2, 1))
_ALPHA, _SPOT, _FILTER = 0, 2, 5
_GREY = 1

_PACKED = message("Studio can't read how its EXIF is packed: date and camera are unknown.")

_Choice = tuple[int, int]
"""A start and a number of bits that are added to it."""
_SIDE: tuple[_Choice, ...] = ((1, 9), (1, 13), (1, 18), (1, 30))
_ENUM: tuple[_Choice, ...] = ((0, 0), (1, 0), (2, 4), (18, 6))


class _Bits:
    """Reads numbers of single bits, lowest first; raises PhotoError at the end of the data."""

    def __init__(self, data: bytes) -> None:
        self._data = int.from_bytes(data, "little")
        self._rest = len(data) * 8

    def take(self, count: int) -> int:
        self._rest -= count
        if self._rest < 0:
            raise damaged(message("its header does not describe the picture"))
        number = self._data & ((1 << count) - 1)
        self._data >>= count
        return number

    def choose(self, choices: tuple[_Choice, ...]) -> int:
        start, count = choices[self.take(2)]
        return start + self.take(count)


def read_jxl(source: Source) -> Header:
    """Read the header of a JPEG XL; raises PhotoError."""
    if source.peek(0, 2) == BARE:
        return _describe(source.size, source.peek(0, _STRETCH), Facts(), from_jpeg=False)
    stream = b""
    exif: ExifFacts | None = None
    xmp = b""
    packed = from_jpeg = False
    for box in _boxes(source):
        if box.name == b"jxlc" and not stream:
            stream = box.body.peek(0, _STRETCH)
        elif box.name == b"jxlp" and len(stream) < _STRETCH:
            stream += box.body.peek(4, _STRETCH)  # the first part may be as short as the header
        elif box.name == b"jbrd":
            from_jpeg = True
        elif box.name == b"Exif" and exif is None:
            exif = _read_exif(box.body)
        elif box.name == b"xml " and not xmp:
            xmp = take_block(box.body)
        elif box.name == b"brob":
            packed |= box.body.peek(0, 4) == b"Exif"
    if not stream:
        raise PhotoError(message("File is incomplete: it ends before its picture begins."))
    if exif is None and packed:
        exif = ExifFacts(problem=_PACKED)
    return _describe(source.size, stream, join_facts(exif, xmp, b""), from_jpeg)


def _read_exif(body: Source) -> ExifFacts:
    """Read EXIF; before it stands how far it is to its start, which some programs leave out."""
    start = body.peek(0, 4)
    return read_exif(body if start in (b"II*\0", b"MM\0*") else body.part(4 + int.from_bytes(start)))


def _boxes(source: Source) -> Iterator[Box]:
    """Yield the boxes; what is damaged behind the picture does not matter."""
    has_picture = False
    try:
        for box in walk_boxes(source):
            has_picture |= box.name in (b"jxlc", b"jxlp")
            yield box
    except DamagedError:
        if not has_picture:
            raise


def _describe(file_bytes: int, stream: bytes, facts: Facts, from_jpeg: bool) -> Header:
    if not stream.startswith(BARE):
        raise damaged(message("its header does not describe the picture"))
    bits = _Bits(stream[len(BARE) :])
    width, height = _take_size(bits)
    orientation, depth, channels, frames = 1, 8, 3, 1
    if not bits.take(1):
        orientation, frames = _take_extras(bits) if bits.take(1) else (1, 1)
        depth = _take_depth(bits)
        bits.take(1)
        alphas = sum(_take_channel(bits) for _ in range(bits.choose(((0, 0), (1, 0), (2, 4), (1, 12)))))
        bits.take(1)
        channels = _take_colours(bits) + bool(alphas)
    if not from_jpeg:  # the decoder turns it; of one made from a JPEG it gives the JPEG back
        width, height = (height, width) if orientation >= 5 else (width, height)
        orientation = 1
    return Header.of(
        file_bytes,
        facts,
        format=PhotoFormat.JXL,
        width=width,
        height=height,
        orientation=orientation,
        frames=frames,
        bits=depth,
        channels=channels,
    )


def _take_size(bits: _Bits) -> tuple[int, int]:
    small = bits.take(1)
    height = 8 * (bits.take(5) + 1) if small else bits.choose(_SIDE)
    ratio = bits.take(3)
    if ratio:
        across, down = _RATIOS[ratio]
        return height * across // down, height
    return (8 * (bits.take(5) + 1) if small else bits.choose(_SIDE)), height


def _take_extras(bits: _Bits) -> tuple[int, int]:
    """Return the orientation, and 2 frames when there are several."""
    orientation = bits.take(3) + 1
    if bits.take(1):
        _take_size(bits)  # at which it is meant to be seen
    if bits.take(1):
        _take_preview(bits)
    if not bits.take(1):
        return orientation, 1
    bits.choose(((100, 0), (1000, 0), (1, 10), (1, 30)))
    bits.choose(((1, 0), (1001, 0), (1, 8), (1, 10)))
    bits.choose(((0, 0), (0, 3), (0, 16), (0, 32)))
    bits.take(1)
    return orientation, 2


def _take_preview(bits: _Bits) -> None:
    small = bits.take(1)
    sides: tuple[_Choice, ...] = (
        ((16, 0), (32, 0), (1, 5), (33, 9)) if small else ((1, 6), (65, 8), (321, 10), (1345, 12))
    )
    bits.choose(sides)
    if not bits.take(3):
        bits.choose(sides)


def _take_depth(bits: _Bits) -> int:
    if bits.take(1):
        depth = bits.choose(((32, 0), (16, 0), (24, 0), (1, 6)))
        bits.take(4)
        return depth
    return bits.choose(((8, 0), (10, 0), (12, 0), (1, 6)))


def _take_channel(bits: _Bits) -> bool:
    """Read the description of a channel beyond the colours; tell whether it is alpha."""
    if bits.take(1):
        return True
    kind = bits.choose(_ENUM)
    _take_depth(bits)
    bits.choose(((0, 0), (3, 0), (4, 0), (1, 3)))
    bits.take(8 * bits.choose(((0, 0), (0, 4), (16, 5), (48, 10))))
    if kind == _ALPHA:
        bits.take(1)
    elif kind == _SPOT:
        bits.take(64)
    elif kind == _FILTER:
        bits.choose(((1, 0), (0, 2), (3, 4), (19, 8)))
    return kind == _ALPHA


def _take_colours(bits: _Bits) -> int:
    if bits.take(1):
        return 3
    bits.take(1)  # a profile follows
    return 1 if bits.choose(_ENUM) == _GREY else 3
