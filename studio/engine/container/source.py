"""Bounded reading of a stranger's file at offsets, and the words for what is wrong with it; knows no format."""

import io
from typing import BinaryIO

from studio.errors import PhotoError
from studio.message import Message, message
from studio.system_error import explain_os_error

PAGE = 8192
"""Bytes that are read at once: most cameras' EXIF tables lie within one page."""

MOST_LOADS = 4_000
MOST_BYTES = 48 << 20
"""More reads or bytes than any header needs; a file that asks for more was made to waste time."""

MOST_LOADS_WHOLE = 250_000
MOST_BYTES_WHOLE = 2 << 30
"""The same for a walk through a whole file: a PNG of 100 MB in the usual pieces has 12,000 of them."""

METADATA_LIMIT = 64 << 20
"""Bytes of one EXIF, ICC, XMP or IPTC block, or of all of them in a JPEG."""

COUNT_LIMIT = 1_000
"""Frames counted at most where counting means walking through the file; this number then means "or more"."""

FRAME_LIMIT = 10_000
"""Frames that a file may announce."""


class Source:
    """A stretch of a file. Reads by offsets within the stretch, never outside it and never without end."""

    __slots__ = ("_pages", "size", "start")

    def __init__(self, pages: "_Pages", start: int, size: int) -> None:
        self._pages = pages
        self.start = start
        self.size = size

    @classmethod
    def of(cls, file: BinaryIO, most_loads: int = MOST_LOADS, most_bytes: int = MOST_BYTES) -> "Source":
        """Return the whole of a file, of which so much may be read; raises PhotoError when it can't be read."""
        pages = _Pages(file, most_loads, most_bytes)
        return cls(pages, 0, pages.size)

    @classmethod
    def of_bytes(cls, data: bytes) -> "Source":
        """Return what is in memory already; reading from it costs nothing of a budget."""
        return cls(_Pages.of_bytes(data), 0, len(data))

    def part(self, at: int, size: int | None = None) -> "Source":
        """Return the stretch of `size` bytes from `at`, or what there is of it; to the end without a size."""
        if size is not None and at >= 0 and 0 <= size <= self.size - at:  # nearly always
            return Source(self._pages, self.start + at, size)
        at = min(max(at, 0), self.size)
        rest = self.size - at
        return Source(self._pages, self.start + at, rest if size is None else min(max(size, 0), rest))

    def peek(self, at: int, count: int) -> bytes:
        """Return `count` bytes from `at`, fewer where the stretch ends."""
        if at < 0 or at >= self.size:
            return b""
        return self._pages.read(self.start + at, min(count, self.size - at))

    def read(self, at: int, count: int) -> bytes:
        """Return exactly `count` bytes from `at`; raises PhotoError where the stretch ends before."""
        data = self.peek(at, count)
        if len(data) != count:
            raise truncated()
        return data


class _Pages:
    """The file below all its stretches: the last page read, and how much more may be read."""

    __slots__ = ("_at", "_bytes_left", "_file", "_loads_left", "_page", "size")

    def __init__(self, file: BinaryIO, most_loads: int, most_bytes: int) -> None:
        self._file = file
        self._page = b""
        self._at = 0
        self._loads_left = most_loads
        self._bytes_left = most_bytes
        try:
            self.size = file.seek(0, io.SEEK_END)
        except OSError as error:
            raise unreadable(error) from error

    @classmethod
    def of_bytes(cls, data: bytes) -> "_Pages":
        """Return data as one page, which never needs another."""
        pages = cls(io.BytesIO(), 0, 0)
        pages._page = data
        pages.size = len(data)
        return pages

    def read(self, at: int, count: int) -> bytes:
        inside = at - self._at
        if inside < 0 or inside + count > len(self._page):
            self._load(at, count)
            inside = 0
        return self._page[inside : inside + count]

    def _load(self, at: int, count: int) -> None:
        wanted = max(count, PAGE)
        self._loads_left -= 1
        self._bytes_left -= wanted
        if self._loads_left < 0 or self._bytes_left < 0:
            raise damaged(message("its header is spread over too many places"))
        try:
            self._file.seek(at)
            self._page = self._file.read(wanted)
        except OSError as error:
            raise unreadable(error) from error
        self._at = at


class DamagedError(PhotoError):
    """A part of the file does not make sense; where that part can be done without, this is caught."""


def truncated() -> DamagedError:
    """Return the error of a file that ends too early, or points behind its end."""
    return DamagedError(message("File is incomplete: it ends inside its header."))


def damaged(what: Message) -> DamagedError:
    """Return the error of a file that contradicts itself; `what` continues the sentence."""
    return DamagedError(message("File is damaged: {what}.", what=what))


def unreadable(error: OSError) -> PhotoError:
    """Return the error of a file that the system can't read; raise it `from error`, so that `errno` stays known."""
    return PhotoError(message("File can't be read: {reason}.", reason=explain_os_error(error)))


def check_metadata(what: str, size: int) -> None:
    """Raise PhotoError when a block of metadata, "EXIF" or the like, is too large to be meant seriously."""
    if size > METADATA_LIMIT:
        raise PhotoError(
            message(
                "File can't be trusted: its {what} block is over the limit of {limit:bytes}.",
                what=what,
                limit=METADATA_LIMIT,
            )
        )


def check_frames(frames: int) -> int:
    """Return a number of frames that a file announces, at least 1; raises PhotoError when it is a film."""
    if frames > FRAME_LIMIT:
        raise PhotoError(
            message("File holds {frames} pictures, over the limit of {limit}.", frames=frames, limit=FRAME_LIMIT)
        )
    return max(frames, 1)
