"""Headers of the camera raws that are not built as TIFF files: Canon's CR3 and Fujifilm's RAF."""

from msgspec import structs

from studio.engine.container.boxes import walk_boxes
from studio.engine.container.source import DamagedError, Source, damaged
from studio.engine.container.tiff import Directory, Tiff
from studio.engine.header.camera_raw.own import is_own, read_own
from studio.engine.header.exif import join_tables
from studio.engine.header.facts import join_facts, take_block
from studio.engine.header.jpeg import read_jpeg
from studio.engine.header.model import Facts, Header, PhotoFormat
from studio.engine.header.tiff import read_tiff
from studio.errors import PhotoError
from studio.message import message

RAF = b"FUJIFILMCCD-RAW "
CR3_BRAND = b"crx "

_CANON = bytes.fromhex("85c0b687820f11e08111f4ce462b6a48")
"""The box in which Canon keeps its TIFF blocks: CMT1 is the main table, CMT2 that of EXIF."""
_BROKEN_PREVIEW = message("Its preview is damaged: date and camera are unknown.")
CANON_XMP = bytes.fromhex("be7acfcb97a942e89c71999491e3afac")
"""The box in which Canon keeps XMP, as Adobe's specification of XMP names it for ISO media files."""
_WIDTH, _HEIGHT = 256, 257

_RAF_JPEG, _RAF_SENSOR, _RAF_DATA = 84, 92, 100
_RAF_FULL, _RAF_CUT = 0x100, 0x111
_RAF_ENTRIES = 256


def read_raw(source: Source) -> Header:
    """Read the header of a raw file of any kind; raises PhotoError."""
    if source.peek(0, len(RAF)) == RAF:
        return _read_raf(source)
    if source.peek(4, 4) == b"ftyp":
        return _read_cr3(source)
    if is_own(source.peek(0, 16)):
        return read_own(source)
    return read_tiff(source)


def raf_preview(source: Source) -> Source:
    """Return the JPEG in a RAF file, which holds its metadata as well."""
    place, size = (int.from_bytes(source.read(at, 4)) for at in (_RAF_JPEG, _RAF_JPEG + 4))
    return source.part(place, size)


def raf_sensor(source: Source) -> tuple[int, int]:
    """Return where the sensor's data lie in a RAF file, and how many bytes they have by its own word."""
    place, size = (int.from_bytes(source.read(at, 4)) for at in (_RAF_DATA, _RAF_DATA + 4))
    return place, size


def _read_raf(source: Source) -> Header:
    try:
        preview = read_jpeg(raf_preview(source))
    except PhotoError as error:
        if isinstance(error.__cause__, OSError):
            raise
        preview = None
    sensor = source.part(*(int.from_bytes(source.read(at, 4)) for at in (_RAF_SENSOR, _RAF_SENSOR + 4)))
    sizes = _raf_sizes(sensor)
    width, height = (
        sizes.get(_RAF_CUT) or sizes.get(_RAF_FULL) or ((preview.width, preview.height) if preview else (0, 0))
    )
    if preview is None:
        return _raw(source, Facts(problem=_BROKEN_PREVIEW), width, height)
    return structs.replace(
        preview,
        format=PhotoFormat.RAW,
        width=width,
        height=height,
        frames=1,
        bits=16,
        progressive=False,
        channels=3,
        file_bytes=source.size,
    )


def _raf_sizes(table: Source) -> dict[int, tuple[int, int]]:
    """Return width and height by tag, of those entries that hold two numbers."""
    sizes: dict[int, tuple[int, int]] = {}
    count = int.from_bytes(table.peek(0, 4))
    at = 4
    for _ in range(min(count, _RAF_ENTRIES)):
        entry = table.peek(at, 8)
        if len(entry) < 8:
            break
        tag, size = int.from_bytes(entry[:2]), int.from_bytes(entry[2:4])
        if size == 4:
            sizes[tag] = int.from_bytes(entry[6:]), int.from_bytes(entry[4:6])
        at += 4 + size
    return sizes


def _read_cr3(source: Source) -> Header:
    blocks = canon_blocks(source)
    main, exif = _table(blocks.get(b"CMT1")), _table(blocks.get(b"CMT2"))
    if main is None:
        raise damaged(message("its header does not describe the picture"))
    xmp = next((box.body for box in walk_boxes(source) if box.name == CANON_XMP), None)
    told = join_tables(main, [exif, main] if exif else [main])
    facts = join_facts(told, take_block(xmp) if xmp is not None else b"", b"")
    return _raw(source, facts, main.number(_WIDTH), main.number(_HEIGHT))


def canon_blocks(source: Source) -> dict[bytes, Source]:
    """Return the TIFF structures of a CR3 file by the names of their boxes; none when they can't be found."""
    for box in walk_boxes(source):
        if box.name == b"moov":
            for inner in walk_boxes(box.body):
                if inner.name == _CANON:
                    return {block.name: block.body for block in walk_boxes(inner.body)}
            break
    return {}


def _table(block: Source | None) -> Directory | None:
    if block is None:
        return None
    try:
        tiff = Tiff(block)
        return tiff.directory(tiff.first)
    except DamagedError:
        return None


def _raw(source: Source, facts: Facts, width: int, height: int) -> Header:
    return Header.of(
        source.size,
        facts,
        format=PhotoFormat.RAW,
        width=max(width, 0),
        height=max(height, 0),
        orientation=facts.orientation,
        bits=16,
    )
