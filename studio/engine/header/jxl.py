"""Headers of JPEG XL files, bare codestreams and boxed ones (ISO 18181, parts 1 and 2)."""

from collections.abc import Iterator

from msgspec import Struct

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
_ALPHA, _SPOT, _BLACK, _FILTER = 0, 2, 4, 5
_GREY, _XYB = 1, 2
_CUSTOM, _P3, _DCI_WHITE = 2, 11, 11
_UNKNOWN = 2
"""What says by the numbers of H.273, which JPEG XL uses, that primaries or a transfer function are not named."""
_H273_P3 = 12
"""The number of H.273 for P3 with the white of screens; JPEG XL names white and primaries apart."""

_PACKED = message("Studio can't read how its EXIF is packed: date and camera are unknown.")

_Choice = tuple[int, int]
"""A start and a number of bits that are added to it."""
_POINT: tuple[_Choice, ...] = ((0, 19), (524_288, 19), (1_048_576, 20), (2_097_152, 21))
_SIDE: tuple[_Choice, ...] = ((1, 9), (1, 13), (1, 18), (1, 30))
_ENUM: tuple[_Choice, ...] = ((0, 0), (1, 0), (2, 4), (18, 6))


class JxlPicture(Struct, frozen=True, kw_only=True):
    """How a JPEG XL's pixels are stored. Primaries and transfer function by H.273, 2 where no such number says it."""

    width: int
    height: int
    orientation: int = 1
    bits: int = 8
    colours: int = 3
    has_alpha: bool = False
    is_premultiplied: bool = False
    has_black: bool = False
    frames: int = 1
    primaries: int = 1
    transfer: int = 13


class _Channels(Struct):
    has_alpha: bool = False
    is_premultiplied: bool = False
    has_black: bool = False


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
    stream, boxes = _find_stream(source)
    exif = _read_exif(boxes[b"Exif"]) if b"Exif" in boxes else None
    if exif is None and boxes.get(b"brob", source).peek(0, 4) == b"Exif":
        exif = ExifFacts(problem=_PACKED)
    xmp = take_block(boxes[b"xml "]) if b"xml " in boxes else b""
    facts = join_facts(exif, xmp, b"") if boxes else Facts()
    picture = _read_picture(stream)
    if picture.has_black:
        raise PhotoError(message("File is a JPEG XL in CMYK, whose black ink Studio can't read; save it as RGB."))
    width, height, orientation = picture.width, picture.height, picture.orientation
    if b"jbrd" not in boxes:  # the decoder turns it; of one made from a JPEG it gives the JPEG back
        width, height = (height, width) if orientation >= 5 else (width, height)
        orientation = 1
    return Header.of(
        source.size,
        facts,
        format=PhotoFormat.JXL,
        width=width,
        height=height,
        orientation=orientation,
        frames=picture.frames,
        bits=picture.bits,
        channels=picture.colours + picture.has_alpha,
    )


def read_jxl_picture(source: Source) -> JxlPicture:
    """Read how a JPEG XL's pixels are stored; raises PhotoError."""
    return _read_picture(_find_stream(source)[0])


def _find_stream(source: Source) -> tuple[bytes, dict[bytes, Source]]:
    """Return the start of the codestream, and the first box of each name; none of a bare codestream."""
    if source.peek(0, 2) == BARE:
        return source.peek(0, _STRETCH), {}
    stream = b""
    boxes: dict[bytes, Source] = {}
    for box in _boxes(source):
        if box.name == b"jxlc" and not stream:
            stream = box.body.peek(0, _STRETCH)
        elif box.name == b"jxlp" and len(stream) < _STRETCH:
            stream += box.body.peek(4, _STRETCH)  # the first part may be as short as the header
        if box.name != b"brob" or box.body.peek(0, 4) == b"Exif":
            boxes.setdefault(box.name, box.body)
    if not stream:
        raise PhotoError(message("File is incomplete: it ends before its picture begins."))
    return stream, boxes


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


def _read_picture(stream: bytes) -> JxlPicture:
    if not stream.startswith(BARE):
        raise damaged(message("its header does not describe the picture"))
    bits = _Bits(stream[len(BARE) :])
    width, height = _take_size(bits)
    if bits.take(1):
        return JxlPicture(width=width, height=height)
    orientation, frames = _take_extras(bits) if bits.take(1) else (1, 1)
    depth = _take_depth(bits)
    bits.take(1)
    found = _Channels()
    for _ in range(bits.choose(((0, 0), (1, 0), (2, 4), (1, 12)))):
        _take_channel(bits, found)
    bits.take(1)
    colours, primaries, transfer = _take_colours(bits)
    return JxlPicture(
        width=width,
        height=height,
        orientation=orientation,
        frames=frames,
        bits=depth,
        colours=colours,
        has_alpha=found.has_alpha,
        is_premultiplied=found.is_premultiplied,
        has_black=found.has_black,
        primaries=primaries,
        transfer=transfer,
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


def _take_channel(bits: _Bits, found: _Channels) -> None:
    """Read the description of a channel beyond the colours."""
    if bits.take(1):
        found.has_alpha = True
        return
    kind = bits.choose(_ENUM)
    _take_depth(bits)
    bits.choose(((0, 0), (3, 0), (4, 0), (1, 3)))
    bits.take(8 * bits.choose(((0, 0), (0, 4), (16, 5), (48, 10))))
    if kind == _ALPHA:
        is_premultiplied = bool(bits.take(1))
        found.is_premultiplied |= is_premultiplied and not found.has_alpha
        found.has_alpha = True
    elif kind == _SPOT:
        bits.take(64)
    elif kind == _FILTER:
        bits.choose(((1, 0), (0, 2), (3, 4), (19, 8)))
    found.has_black |= kind == _BLACK


def _take_colours(bits: _Bits) -> tuple[int, int, int]:
    """Return the number of colour channels, primaries and transfer function: ISO 18181-1, table E.1."""
    if bits.take(1):
        return 3, 1, 13
    has_profile = bits.take(1)
    space = bits.choose(_ENUM)
    colours = 1 if space == _GREY else 3
    if has_profile or space == _XYB:
        return colours, _UNKNOWN, _UNKNOWN
    white = bits.choose(_ENUM)
    if white == _CUSTOM:
        _take_points(bits, 1)
    primaries = 1
    if space != _GREY:
        primaries = bits.choose(_ENUM)
        if primaries == _CUSTOM:
            _take_points(bits, 3)
    if primaries == _P3 and white != _DCI_WHITE:
        primaries = _H273_P3
    transfer = _UNKNOWN if bits.take(1) else bits.choose(_ENUM)
    return colours, primaries, transfer


def _take_points(bits: _Bits, count: int) -> None:
    for _ in range(2 * count):
        bits.choose(_POINT)
