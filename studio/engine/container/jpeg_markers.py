"""The segments and scans of a JPEG (ISO 10918-1, Annex B), walked within a budget; knows nothing of their meaning."""

import re
from collections.abc import Iterator

from msgspec import Struct

from studio.engine.container.source import Source, damaged
from studio.message import message

START, END, SCAN = 0xD8, 0xD9, 0xDA
HUFFMAN_TABLES, QUANTIZERS, LINES, RESTART_INTERVAL, COMMENT = 0xC4, 0xDB, 0xDC, 0xDD, 0xFE
APP0, APP1, APP2, APP13, APP15 = 0xE0, 0xE1, 0xE2, 0xED, 0xEF
"""The second bytes of markers, whose first is 0xFF: table B.1."""
RESTARTS = range(0xD0, 0xD8)
FRAMES = frozenset((*range(0xC0, 0xC4), *range(0xC5, 0xC8), *range(0xC9, 0xCC), *range(0xCD, 0xD0)))
"""What a picture's frame begins with, one for each kind of JPEG (SOF0 to SOF15)."""
_TEMPORARY = 0x01
_ALONE = frozenset((_TEMPORARY, START, *RESTARTS))
"""Markers that have no length after them."""

_UNUSUAL = _ALONE | {0x00, END, 0xFF}

_FIRST_PLACE = 2
_MOST_SEGMENTS = 2_000
"""Segments before a scan."""
_MOST_GARBAGE = 65_536
"""Bytes between segments that are passed over in all before a scan; libjpeg does it without end."""
_REACHES = (2, 256, _MOST_GARBAGE)
_MARKER = re.compile(rb"\xff[\x01-\xfe]", re.DOTALL)
_CODED_MARKER = re.compile(rb"\xff[\x01-\xff]", re.DOTALL)
"""A pattern without a repetition: 3 ms in 10 MB instead of 100."""
_FILL = re.compile(rb"\xff+")


class Segment(Struct, frozen=True):
    """A segment: its marker's second byte, where that marker lies, and its content, without the length before it.

    `has_gap` tells that something else than zeros and fill bytes lies between it and what came before.
    """

    kind: int
    at: int
    body: Source
    has_gap: bool = False

    def read(self) -> bytes:
        """Return the content."""
        return self.body.peek(0, self.body.size)


class CodedData(Struct, frozen=True):
    """The coded data of a scan: where they start and end, and the numbers (0 to 7) of the restart markers in them.

    A restart marker behind which nothing comes is no part of them: some cameras write one at the end.
    """

    start: int
    end: int
    restarts: tuple[int, ...]


class JpegWalk:
    """Walks over the segments of a JPEG, to its end marker or to where its bytes end.

    The end marker comes as a last segment without content; when it does not, `at` tells where the walk ended: at the
    end of the bytes, or at a segment that does not lie wholly within them. Behind the header of a scan its coded data
    are passed over, and `pass_scan` tells what they were.
    """

    def __init__(self, source: Source, at: int = _FIRST_PLACE) -> None:
        self._source = source
        self.at = at

    def __iter__(self) -> Iterator[Segment]:
        """Yield the segments; raises PhotoError for what makes no sense, or is built to keep us busy."""
        source = self._source
        garbage, has_gap = 0, False
        rest = _MOST_SEGMENTS
        while rest > 0:
            rest -= 1
            head = source.peek(self.at, 4)
            if len(head) == 4 and head[0] == 0xFF and head[1] not in _UNUSUAL:  # nearly all there are
                kind, place = head[1], self.at + 2
            else:
                found = self._find_marker()
                if found is None:
                    self.at = source.size
                    return
                kind, place, is_strange = found
                garbage += place - self.at - 2
                has_gap |= is_strange
                if garbage > _MOST_GARBAGE:
                    raise damaged(message("long stretches of its header make no sense"))
                self.at = place
                if kind in _ALONE:
                    continue
                if kind == END:
                    yield Segment(kind, place - 2, source.part(place, 0), has_gap)
                    return
                head = source.peek(place - 2, 4)
            size = head[2] << 8 | head[3] if len(head) == 4 else 0
            if len(head) == 4 and size < 2:
                raise damaged(message("a segment of its header has an impossible length"))
            if not size or place + size > source.size:
                self.at = place - 2
                return
            self.at = end = place + size
            yield Segment(kind, place - 2, source.part(place + 2, size - 2), has_gap)
            has_gap = False
            if kind == SCAN:
                if self.at == end:
                    self.pass_scan()
                garbage, rest = 0, _MOST_SEGMENTS
        raise damaged(message("its header has too many segments"))

    def _find_marker(self) -> tuple[int, int, bool] | None:
        """Return the next marker, where it ends, and whether there is more than fill bytes before it."""
        for reach in _REACHES:
            stretch = self._source.peek(self.at, reach)
            if match := _MARKER.search(stretch):
                start, end = match.span()
                return stretch[end - 1], self.at + end, start > 0 and bool(stretch[:start].strip(b"\xff\0"))
            if len(stretch) < reach:
                return None
        raise damaged(message("a long stretch of its header makes no sense"))

    def pass_scan(self) -> CodedData:
        """Go past the coded data that start here, up to the next marker that is no restart; reads them all at once."""
        data = self._source.peek(0, self._source.size)
        start = self.at
        restarts: list[tuple[int, int]] = []
        place, end = start, len(data)
        while (found := _next_coded(data, place)) is not None:
            at, kind = found
            if kind not in RESTARTS:
                end = at
                break
            restarts.append((at, kind & 7))
            place = at + 2
        self.at = end
        if end < len(data):
            while restarts and not data[restarts[-1][0] + 2 : end].strip(b"\xff"):
                end, _ = restarts.pop()
        return CodedData(start, end, tuple(number for _, number in restarts))


def _next_coded(data: bytes, place: int) -> tuple[int, int] | None:
    """Return place and kind of the next marker among coded data, past the bytes that may fill up before it."""
    while match := _CODED_MARKER.search(data, place):
        place = match.end() - 1
        if data[place] != 0xFF:
            return place - 1, data[place]
        if fill := _FILL.match(data, place):
            place = fill.end() - 1
            if place + 1 < len(data) and data[place + 1] == 0:
                place += 2
    return None
