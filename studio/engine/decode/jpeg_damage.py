"""Damage inside a JPEG: noticed while it is decoded, measured in its share of the picture, and said.

A picture that is coded right ends where its data end. After a hole or a changed byte the decoder takes more of them
or fewer; so the last bytes are withheld until it asks for them, and its progress at that moment is checked.
"""

import io
from functools import cached_property
from typing import BinaryIO

from PIL import Image

from studio.engine.decode.jpeg_scan import ScanReport, scan_jpeg
from studio.engine.decode.salvage import Reopen, describe_share, measure_jpeg
from studio.errors import PhotoError, Remedy
from studio.message import Note, NoteKind, message

LARGEST = 300_000_000
"""Bytes of a file; a larger one is decoded unwatched."""

_HELD = 64
"""Bytes withheld; some cameras write a few too many after the picture."""
_AHEAD = 8
"""Bytes that a decoder has taken in and not used yet: libjpeg's bit buffer is a machine word."""
_ROWS_BEHIND = 4
"""Rows of blocks that a decoder may be behind what it has read, besides those that the last bytes hold."""
_LEAST = 0.001
"""The share of a damage in the last row of blocks."""
_MARKS: dict[str, tuple[tuple[int, ...] | int, ...]] = {
    "RGB": ((1, 254, 7), (250, 3, 99), (17, 201, 255)),
    "CMYK": ((1, 254, 7, 90), (250, 3, 99, 2), (17, 201, 255, 0)),
    "L": (7, 201, 93),
}
"""Pixels put into the picture before it is decoded, to see whether they are written over."""


class WatchedStream(io.BytesIO):
    """A JPEG's bytes for its decoder."""

    def __init__(self, data: bytes) -> None:
        super().__init__(data)
        self.data = data
        self._stop = 0
        self._image: Image.Image | None = None
        self._places: tuple[tuple[int, int], ...] = ()
        self._has_asked = False
        self._is_behind = False

    @cached_property
    def coded(self) -> ScanReport:
        """What the coded data tell; raises PhotoError for a picture that is made to take time."""
        return scan_jpeg(self.data)

    @classmethod
    def of(cls, file: BinaryIO, size: int) -> "WatchedStream | None":
        """Read a whole file of `size` bytes; None for one that is too large to be watched."""
        if size > LARGEST:
            return None
        file.seek(0)
        return cls(file.read())

    def watch(self, image: Image.Image, height: int) -> None:
        """Hold the last bytes back from now on; `height` is the whole picture's, before a reduction."""
        coded = self.coded
        if not coded.is_plain or image.mode not in _MARKS:
            return
        self._stop = _end_of_data(self.data, coded.end) - _HELD
        self._image = image
        rows = _ROWS_BEHIND - -8 * (coded.end - self._stop + _AHEAD) // max(1, coded.bits_a_row)
        row = (height - rows * coded.row) * image.height // height
        if row > 0:
            image.load_prepare()  # type: ignore[attr-defined]
            self._places = tuple((column, row) for column in (0, image.width // 2, image.width - 1))
            for place, value in zip(self._places, _MARKS[image.mode], strict=True):
                image.im.putpixel(place, value)

    def measure(self, reopen: Reopen) -> float | None:
        """Return the share of the picture that is missing or wrong, 0 for none, None when it can't be told.

        To be called when the picture has been decoded.
        """
        coded = self.coded
        if coded.broken_at:
            share = measure_jpeg(self.data[: coded.broken_at], reopen)
            if share == 0 and not self.data[coded.broken_at : coded.end].strip(b"\0"):
                return 0.0  # only filled up before its end watermark
            return None if share is None else max(share, _LEAST)
        if coded.lost:
            return coded.lost / coded.intervals
        if not self._image or self._stop <= 0:
            return 0.0
        if self._is_behind:
            return measure_jpeg(self.data[: coded.end], reopen)
        return 0.0 if self._has_asked else None

    def read(self, size: int | None = -1, /) -> bytes:
        """Stop before the withheld tail; release it once the decoder asks for more."""
        at = self.tell()
        if self._image and self._stop > 0:
            if at < self._stop:
                rest = self._stop - at
                size = rest if size is None or size < 0 else min(size, rest)
            elif not self._has_asked:
                self._has_asked = True
                watermarks = zip(self._places, _MARKS[self._image.mode], strict=True) if self._places else ()
                self._is_behind = bool(self._places) and all(
                    self._image.im.getpixel(place) == value for place, value in watermarks
                )
        return super().read(size)


def explain_damage(missing: float | None, allowed: bool) -> tuple[Note, ...]:
    """Return what to say of a picture of which a share is `missing`; raises PhotoError unless that is `allowed`."""
    if missing == 0:
        return ()
    share = describe_share(missing)
    if not allowed:
        raise PhotoError(
            message("File is damaged ({share} missing or wrong). Copy it again from the card.", share=share),
            Remedy.ALLOW_TRUNCATED,
        )
    damage = message("File is damaged ({share} missing or wrong); what is there was delivered.", share=share)
    return (Note(NoteKind.DAMAGE, damage),)


def _end_of_data(data: bytes, end: int) -> int:
    """Return where the data end before their end watermark, without bytes that only fill up."""
    tail = data[max(0, end - 65_536) : end]
    for filler in (b"\0", b"\xff"):
        if tail.endswith(filler * 8):
            return end - (len(tail) - len(tail.rstrip(filler)))
    return end
