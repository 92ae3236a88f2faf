"""Headers of TIFF files, and of the many camera raws that are built as TIFF files."""

from studio.engine.header_exif import read_facts
from studio.engine.header_ifd import Directory, Tiff
from studio.engine.header_source import COUNT_LIMIT, Source, check_metadata, damaged
from studio.engine.header_value import Facts, Header, PhotoFormat

_KIND, _WIDTH, _HEIGHT, _BITS, _COMPRESSION, _COLOURS = 254, 256, 257, 258, 259, 262
_STRIPS, _ORIENTATION, _CHANNELS, _SUB_TABLES, _DNG_VERSION = 273, 274, 277, 330, 50706
_ACTIVE_AREA = 50829
_METADATA = {700: "XMP", 33723: "IPTC", 34377: "Photoshop", 34675: "ICC"}

_REDUCED, _MASK = 1, 4
_PALETTE = 3
_SENSOR_COLOURS = frozenset((32803, 34892))
"""Colours behind a filter for each pixel, and colours straight from the sensor: TIFF/EP and DNG."""
_SENSOR_COMPRESSIONS = frozenset((32767, 32769, 32770, 34713, 65000, 65535))
"""Sony's, packed, Samsung's, Nikon's, Kodak's and Pentax' own."""
_MARKED_AT_8 = (b"CR", b"IIII", b"MMMM")
"""Canon's and Phase One's raws say so behind the header that all TIFF files have."""
RAW_STARTS = (b"IIRO", b"IIRS", b"MMOR", b"IIU\0")
"""Olympus' and Panasonic's raws change the header itself."""

_MOST_TABLES = 8
_EXIF_TABLE, _EXIF_WIDTH, _EXIF_HEIGHT = 34665, 40962, 40963
_PANASONIC_BORDERS = (4, 5, 6, 7)
"""Top, left, bottom and right of the picture on the sensor."""


def read_tiff(source: Source) -> Header:
    """Read the header of a TIFF, BigTIFF or TIFF-like raw file; raises PhotoError."""
    tiff = Tiff(source)
    main = tiff.directory(tiff.first)
    facts = read_facts(tiff, main)
    if is_sensor_data(source):
        return _read_raw(source, tiff, main, facts)
    for tag, what in _METADATA.items():
        check_metadata(what, main.size(tag))
    width, height = main.number(_WIDTH), main.number(_HEIGHT)
    if width <= 0 or height <= 0:
        raise damaged("its header does not say how large the picture is")
    if facts.orientation >= 5:
        width, height = height, width  # Pillow turns it while reading
    channels = 3 if main.number(_COLOURS) == _PALETTE else main.number(_CHANNELS, 1)
    return Header.of(
        source.size,
        facts,
        format=PhotoFormat.TIFF,
        width=width,
        height=height,
        frames=_count_frames(tiff, main),
        bits=_depth(main),
        channels=channels,
    )


def is_sensor_data(source: Source) -> bool:
    """Tell whether a file that starts like a TIFF is a camera raw, as far as its tables can be read.

    Raises PhotoError when it is no TIFF structure. A raw's first table is mostly a thumbnail, so that a program that
    takes the file for a TIFF delivers just that.
    """
    start = source.peek(0, 12)
    if start.startswith(RAW_STARTS) or start[8:].startswith(_MARKED_AT_8):
        return True
    return any(_is_sensor_table(table) for table in _tables(Tiff(source)))


def _is_sensor_table(table: Directory) -> bool:
    return (
        _DNG_VERSION in table
        or table.number(_COLOURS) in _SENSOR_COLOURS
        or table.number(_COMPRESSION) in _SENSOR_COMPRESSIONS
    )


def _tables(tiff: Tiff) -> list[Directory]:
    """Return the first tables and those below the main one, as many as any camera writes; broken ones are left out."""
    tables = list(tiff.chain(tiff.first, _MOST_TABLES))
    if tables:
        for place in tables[0].numbers(_SUB_TABLES, _MOST_TABLES):
            tables += tiff.chain(place, 1)
    return tables


def _read_raw(source: Source, tiff: Tiff, main: Directory, facts: Facts) -> Header:
    tables = _tables(tiff)
    full = [table for table in tables if not table.number(_KIND) & _REDUCED]
    sensor = [table for table in full if _is_sensor_table(table)]
    sizes = [_sensor_size(table) for table in sensor] or [_size(table) for table in full]
    sizes.append(_panasonic_size(main))
    if source.peek(8, 2) == b"CR":  # whose sensor's table has no size
        sizes = [_exif_size(tiff, main)]
    width, height = max(sizes, key=_area)
    if not width or not height:
        width, height = max((_size(table) for table in tables), key=_area)
    if not width or not height:
        raise damaged("its header does not say how large the picture is")
    bits = max((_depth(table) for table in sensor), default=16)
    return Header.of(
        source.size,
        facts,
        format=PhotoFormat.RAW,
        width=width,
        height=height,
        orientation=facts.orientation,
        bits=bits if bits > 8 else 16,
    )


def _area(size: tuple[int, int]) -> int:
    return size[0] * size[1]


def _size(table: Directory) -> tuple[int, int]:
    return max(table.number(_WIDTH), 0), max(table.number(_HEIGHT), 0)


def _sensor_size(table: Directory) -> tuple[int, int]:
    """Return the size of the sensor's picture; of a DNG without the borders that no light falls on."""
    width, height = _size(table)
    area = table.numbers(_ACTIVE_AREA, 4)
    if len(area) == 4 and 0 <= area[0] < area[2] <= height and 0 <= area[1] < area[3] <= width:
        return area[3] - area[1], area[2] - area[0]
    return width, height


def _panasonic_size(main: Directory) -> tuple[int, int]:
    top, left, bottom, right = (main.number(tag) for tag in _PANASONIC_BORDERS)
    return (right - left, bottom - top) if right > left >= 0 and bottom > top >= 0 else (0, 0)


def _exif_size(tiff: Tiff, main: Directory) -> tuple[int, int]:
    for table in tiff.chain(main.number(_EXIF_TABLE), 1):
        return max(table.number(_EXIF_WIDTH), 0), max(table.number(_EXIF_HEIGHT), 0)
    return 0, 0


def _depth(table: Directory) -> int:
    return max((bits for bits in table.numbers(_BITS, 8) if 0 < bits <= 64), default=1)


def _count_frames(tiff: Tiff, main: Directory) -> int:
    """Count the pages, without smaller copies and masks of others."""
    others = tiff.chain(main.next, COUNT_LIMIT - 1)
    return 1 + sum(not table.number(_KIND) & (_REDUCED | _MASK) for table in others)
