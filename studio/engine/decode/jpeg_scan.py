"""Whether a JPEG's coded data can be right: markers that don't belong, lost pieces, holes. Decodes nothing.

libjpeg mends what it finds damaged and says so only in warnings, which do not come through Pillow. What is looked for
here costs some 3 ms in 10 MB. A byte that was changed to another possible one is not seen.
"""

from collections.abc import Iterator, Sequence

from msgspec import Struct

from studio.engine.container.jpeg_markers import (
    APP0,
    APP15,
    COMMENT,
    END,
    FRAMES,
    HUFFMAN_TABLES,
    LINES,
    QUANTIZERS,
    RESTART_INTERVAL,
    SCAN,
    JpegWalk,
)
from studio.engine.container.source import DamagedError, Source
from studio.errors import PhotoError
from studio.message import message

_HOLE, _WIDE_HOLE = 64, 512
"""Zero bytes in a row; no picture with the usual codes has this many, nor has any refinement."""

_MOST_SCANS = 250
"""Passes over the picture; programs write some ten, and each costs the time of the whole picture."""

_BETWEEN = frozenset((HUFFMAN_TABLES, QUANTIZERS, RESTART_INTERVAL, LINES, COMMENT, *range(APP0, APP15 + 1)))
"""Segments that may stand between two scans, and behind the last: ISO 10918-1, B.2.1 to B.2.5."""
_SEQUENTIAL = frozenset((0xC0, 0xC1))
_HUFFMAN = frozenset((0xC0, 0xC1, 0xC2))


class ScanReport(Struct, frozen=True, kw_only=True):
    """What the coded data tell: where they end, and where the first damage lies.

    `end` is where the last scan's data end: at the end marker, or at segments before it, as phones write them there.
    It is the end of the file when there is no end marker. `broken_at` is 0 without a damage that has a place.
    `lost` of `intervals` between restart marks are missing; the picture below them is right.
    `is_plain` tells that one scan holds the whole picture, from its top to its bottom. `bits_a_row` is the least
    that a row of blocks takes, `row` its height in pixels.
    """

    end: int = 0
    broken_at: int = 0
    lost: int = 0
    intervals: int = 0
    is_plain: bool = False
    row: int = 8
    bits_a_row: int = 0


class _Frame(Struct):
    kind: int = 0
    components: int = 0
    units: int = 0
    """Units of coding in the picture, when one scan holds all its components."""
    row: int = 8
    bits_a_row: int = 0
    interval: int = 0
    tables: dict[int, bytes] = {}
    """For each Huffman table's number the 16 counts of its codes and their symbols."""


class _Scan(Struct, frozen=True):
    components: int
    tables: tuple[int, ...]
    is_detail: bool
    """It holds none of the blocks' means."""
    is_correction: bool
    """It holds bits of the coefficients' own, which may be anything."""


def scan_jpeg(data: bytes) -> ScanReport:
    """Look through a JPEG's bytes from its first scan to its end marker.

    Raises PhotoError for one that is made to take time.
    """
    frame = _Frame()
    scans = 0
    broken = lost = intervals = end = 0
    walk = JpegWalk(Source.of_bytes(data))
    try:
        for segment in walk:
            kind = segment.kind
            if scans and (segment.has_gap or (kind not in _BETWEEN and kind not in (SCAN, END))):
                return ScanReport(end=len(data), broken_at=broken or end)
            if kind == END:
                return ScanReport(
                    end=end or segment.at,
                    broken_at=broken,
                    lost=lost,
                    intervals=intervals,
                    is_plain=scans == 1 and frame.kind in _SEQUENTIAL and frame.units > 0,
                    row=frame.row,
                    bits_a_row=frame.bits_a_row,
                )
            if kind != SCAN:
                _take_in(frame, kind, segment.read())
                continue
            scan = _read_scan(segment.read())
            if scan is None or frame.kind == 0:
                return ScanReport()
            scans += 1
            if scans > _MOST_SCANS:
                raise PhotoError(
                    message("File can't be trusted: its picture is split into far more passes than usual.")
                )
            coded = walk.pass_scan()
            end = coded.end
            if not broken and frame.kind in _HUFFMAN and (scan.is_detail or not scan.is_correction):
                broken = _find_hole(data, coded.start, coded.end, frame, scan)
            if scan.components == frame.components and frame.units:
                lost_here, of = _count_lost(coded.restarts, frame)
                lost, intervals = lost + lost_here, intervals + of
    except DamagedError:
        return ScanReport(end=len(data), broken_at=broken or end)
    # The end marker is missing, which its decoder notices, or a segment behind a scan can't be one.
    return ScanReport(end=len(data), broken_at=broken or (walk.at if scans and walk.at < len(data) else 0))


def _take_in(frame: _Frame, kind: int, content: bytes) -> None:
    if kind == RESTART_INTERVAL and len(content) >= 2:
        frame.interval = int.from_bytes(content[:2])
    elif kind == HUFFMAN_TABLES:
        while len(content) >= 17:
            count = sum(content[1:17])
            frame.tables[content[0]] = content[1 : 17 + count]
            content = content[17 + count :]
    elif kind in FRAMES and len(content) >= 6 and not frame.kind:
        frame.kind, frame.components = kind, content[5]
        height, width = int.from_bytes(content[1:3]), int.from_bytes(content[3:5])
        factors = [(byte >> 4, byte & 15) for byte in content[7 : 6 + 3 * content[5] : 3]]
        across, down = max((a for a, _ in factors), default=0), max((b for _, b in factors), default=0)
        if len(factors) == content[5] and across and down and height and width:
            if len(factors) == 1:
                factors, across, down = [(1, 1)], 1, 1  # blocks of a single component follow each other row by row
            columns = -(-width // (8 * across))
            frame.row = 8 * down
            frame.units = columns * -(-height // (8 * down))
            frame.bits_a_row = 2 * columns * sum(a * b for a, b in factors)


def _read_scan(content: bytes) -> _Scan | None:
    count = content[0] if content else 0
    if not 1 <= count <= 4 or len(content) < 4 + 2 * count:
        return None
    first, _, bits = content[1 + 2 * count : 4 + 2 * count]
    tables: set[int] = set()
    for table in content[2 : 1 + 2 * count : 2]:
        if first == 0:
            tables.add(table >> 4)
        if content[2 + 2 * count] > 0:
            tables.add(0x10 | table & 15)
    return _Scan(count, tuple(tables), first > 0, bits >> 4 > 0)


def _find_hole(data: bytes, start: int, end: int, frame: _Frame, scan: _Scan) -> int:
    """Return where a run of zeros begins that no picture gives; 0 when there is none.

    A table whose code of zeros alone says "nothing more in this block", as tables made for a picture may have it,
    gives zeros for a plain wall. With any other, zeros are a pattern of the finest detail over many whole blocks. A
    progressive scan of details writes a plain wall in a few bytes, if its table has codes for runs of blocks.
    """
    tables = [frame.tables.get(number, b"") for number in scan.tables]
    if all(map(_says_nothing, tables)) and not (scan.is_detail and any(map(_has_runs, tables))):
        return 0
    return max(0, data.find(bytes(_WIDE_HOLE if scan.is_correction else _HOLE), start, end))


def _has_runs(table: bytes) -> bool:
    return any(symbol & 15 == 0 and 0 < symbol >> 4 < 15 for symbol in table[16:])


def _says_nothing(table: bytes) -> bool:
    return len(table) <= 16 or table[16] & 15 == 0


def _count_lost(order: Sequence[int], frame: _Frame) -> tuple[int, int]:
    """Return how many intervals are missing by the numbers of the restart marks, and how many there should be."""
    if not frame.interval:
        return len(order), max(1, len(order))  # watermarks where there should be none
    wanted = -(-frame.units // frame.interval)
    if len(order) == wanted - 1 and all(number == index & 7 for index, number in enumerate(order)):
        return 0, wanted
    return min(wanted, max(1, abs(wanted - 1 - len(order)), sum(_jumps(order)))), wanted


def _jumps(order: Sequence[int]) -> Iterator[int]:
    wanted = 0
    for number in order:
        yield (number - wanted) & 7
        wanted = (number + 1) & 7
