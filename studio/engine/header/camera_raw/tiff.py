"""Headers of the camera raws that are built as TIFF files: CR2, NEF, ARW, ORF, RW2, DNG and their like."""

from msgspec import structs

from studio.engine.container.source import DamagedError, Source, damaged
from studio.engine.container.tiff import Directory, Tiff
from studio.engine.header.jpeg import read_jpeg
from studio.engine.header.model import Facts, Header, PhotoFormat
from studio.errors import PhotoError
from studio.message import message

RAW_STARTS = (b"IIRO", b"IIRS", b"MMOR", b"IIU\0")
"""Olympus' and Panasonic's raws change the first bytes that all TIFF files have."""

_CANON = b"CR"
_PHASE_ONE = {b"IIII": "little", b"MMMM": "big"}
"""Behind those first bytes: Canon's and Phase One's raws."""

_KIND, _WIDTH, _HEIGHT, _BITS, _COMPRESSION, _COLOURS, _SUB_TABLES = 254, 256, 257, 258, 259, 262, 330
_DNG_VERSION, _ACTIVE_AREA = 50706, 50829
_EXIF_TABLE, _EXIF_WIDTH, _EXIF_HEIGHT = 34665, 40962, 40963
_PANASONIC_BORDERS = (4, 5, 6, 7)
"""Top, left, bottom and right of the picture on the sensor."""
PANASONIC = b"IIU\0"
PANASONIC_PREVIEW = 0x2E
"""What their raws begin with, and the tag that holds a JPEG with most of the metadata."""
_PHASE_ONE_WIDTH, _PHASE_ONE_HEIGHT = 0x10C, 0x10D

_REDUCED = 1
_SENSOR_COLOURS = frozenset((32803, 34892))
"""Colours behind a filter for each pixel, and colours straight from the sensor: TIFF/EP and DNG."""
_SENSOR_COMPRESSIONS = frozenset((32767, 32769, 32770, 34713, 65000, 65535))
"""Sony's, packed, Samsung's, Nikon's, Kodak's and Pentax' own."""
_MOST_TABLES = 8
_PHASE_ONE_ENTRIES = 500
_THUMBNAIL = 640 * 480
"""Pixels; what is not larger can't be a raw's picture, where its tables do not say that it is."""

_Size = tuple[int, int]


def is_sensor_data(source: Source) -> bool:
    """Tell whether a file that starts like a TIFF is a camera raw, as far as its tables can be read.

    Raises PhotoError when it is no TIFF structure. A raw's first table is mostly a thumbnail, so that a program that
    takes the file for a TIFF delivers just that.
    """
    start = source.peek(0, 12)
    if start.startswith(RAW_STARTS) or start[8:10] == _CANON or start[8:12] in _PHASE_ONE:
        return True
    return any(_is_sensor_table(table) for table in raw_tables(Tiff(source)))


def read_sensor(source: Source, tiff: Tiff, main: Directory, facts: Facts) -> Header:
    """Read the header of such a raw, whose main table and EXIF are read already; raises PhotoError."""
    tables = raw_tables(tiff)
    sensor = [table for table in tables if _is_sensor_table(table) and not table.number(_KIND) & _REDUCED]
    width, height = _find_size(source, tiff, main, tables, sensor)
    bits = max((bits for table in sensor for bits in table.numbers(_BITS, 4)), default=16)
    header = Header.of(
        source.size,
        facts,
        format=PhotoFormat.RAW,
        width=width,
        height=height,
        orientation=facts.orientation,
        bits=bits if 8 < bits <= 32 else 16,
    )
    return _with_preview(header, main) if PANASONIC_PREVIEW in main else header


def _is_sensor_table(table: Directory) -> bool:
    return (
        _DNG_VERSION in table
        or table.number(_COLOURS) in _SENSOR_COLOURS
        or table.number(_COMPRESSION) in _SENSOR_COMPRESSIONS
    )


def raw_tables(tiff: Tiff) -> list[Directory]:
    """Return the first tables and those below the main one, as many as cameras write; broken ones are left out."""
    tables = list(tiff.chain(tiff.first, _MOST_TABLES))
    if tables:
        for place in tables[0].pointers(_SUB_TABLES, _MOST_TABLES):
            tables += tiff.chain(place, 1)
    return tables


def _find_size(source: Source, tiff: Tiff, main: Directory, tables: list[Directory], sensor: list[Directory]) -> _Size:
    start = source.peek(8, 4)
    known = [_sensor_size(table) for table in sensor]
    if start[:2] == _CANON:
        known = [_exif_size(tiff, main)]  # the sensor's own table has none
    elif start in _PHASE_ONE:
        known = [_phase_one_size(source, start)]
    elif not known:
        known = [_panasonic_size(main)]
    size = max(known, key=_area)
    if _area(size) > 0:
        return size
    size = max((_size(table) for table in tables), key=_area, default=(0, 0))
    if _area(size) <= _THUMBNAIL:
        raise damaged(message("its header does not say how large the picture is"))
    return size


def _area(size: _Size) -> int:
    return size[0] * size[1]


def _size(table: Directory) -> _Size:
    return max(table.number(_WIDTH), 0), max(table.number(_HEIGHT), 0)


def _sensor_size(table: Directory) -> _Size:
    """Return the size of the sensor's picture; of a DNG without the borders that no light falls on."""
    width, height = _size(table)
    area = table.numbers(_ACTIVE_AREA, 4)
    if len(area) == 4 and 0 <= area[0] < area[2] <= height and 0 <= area[1] < area[3] <= width:
        return area[3] - area[1], area[2] - area[0]
    return width, height


def _exif_size(tiff: Tiff, main: Directory) -> _Size:
    for table in tiff.chain(main.pointer(_EXIF_TABLE), 1):
        return max(table.number(_EXIF_WIDTH), 0), max(table.number(_EXIF_HEIGHT), 0)
    return 0, 0


def _panasonic_size(main: Directory) -> _Size:
    top, left, bottom, right = (main.number(tag) for tag in _PANASONIC_BORDERS)
    return (right - left, bottom - top) if right > left >= 0 and bottom > top >= 0 else (0, 0)


def _phase_one_size(source: Source, watermark: bytes) -> _Size:
    """Read Phase One's own table, of 16 bytes an entry: tag, type, length, value."""
    order = "big" if watermark == b"MMMM" else "little"
    table = source.part(8 + int.from_bytes(source.peek(16, 4), order))
    count = int.from_bytes(table.peek(0, 4), order)
    data = table.peek(8, 16 * min(count, _PHASE_ONE_ENTRIES))
    values = {
        int.from_bytes(data[at : at + 4], order): int.from_bytes(data[at + 12 : at + 16], order)
        for at in range(0, len(data) - 15, 16)
    }
    return values.get(_PHASE_ONE_WIDTH, 0), values.get(_PHASE_ONE_HEIGHT, 0)


def _with_preview(header: Header, main: Directory) -> Header:
    """Complete what is known by the EXIF of the preview, where Panasonic keeps most of it."""
    try:
        preview = read_jpeg(main.stretch(PANASONIC_PREVIEW))
    except DamagedError:
        return header
    except PhotoError as error:
        if isinstance(error.__cause__, OSError):
            raise
        return header
    return structs.replace(
        header,
        taken=header.taken or preview.taken,
        camera=header.camera or preview.camera,
        lens=header.lens or preview.lens,
        iso=header.iso or preview.iso,
        title=header.title or preview.title,
        creator=header.creator or preview.creator,
        rating=header.rating or preview.rating,
    )
