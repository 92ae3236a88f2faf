"""The chunks of PNG and of RIFF files such as WebP: walked within bounds, read only as far as needed."""

import struct
from collections.abc import Iterator

from msgspec import Struct

from studio.engine.container.source import Source, damaged
from studio.message import message

MOST_CHUNKS = 1_000
"""Chunks of a PNG up to its pixels; programs write some ten."""
PNG_START = b"\x89PNG\r\n\x1a\n"
PNG_END = b"\0\0\0\0IEND\xaeB`\x82"
PNG_CHECKSUM = 4
"""The signature, the last chunk, and the bytes behind each: PNG specification, 5.2, 5.3 and 11.2.5."""

_PNG_HEAD = struct.Struct(">I4s")
_RIFF_HEAD = struct.Struct("<4sI")
_RIFF_FIRST = 12
"""Behind "RIFF", the size of all, and what the file is."""


class Chunk(Struct, frozen=True):
    """A chunk: its four letters, its size by its own word, and the stretch of its content, as far as there is one.

    `at` is where the content starts.
    """

    name: bytes
    size: int
    body: Source
    at: int

    @property
    def is_whole(self) -> bool:
        """Tell whether the content lies within the file."""
        return self.body.size == self.size


def walk_png(source: Source, most: int = MOST_CHUNKS) -> Iterator[Chunk]:
    """Yield the chunks of a PNG (PNG specification, 5.3) up to the end of the file; raises PhotoError for too many."""
    at = len(PNG_START)
    for _ in range(most):
        head = source.peek(at, 8)
        if len(head) < 8:
            return
        size, name = _PNG_HEAD.unpack(head)
        yield Chunk(name, size, source.part(at + 8, size), at + 8)
        at += 8 + size + PNG_CHECKSUM
    raise damaged(message("its header has too many chunks"))


def walk_riff(source: Source, most: int) -> Iterator[Chunk]:
    """Yield the first chunks of a RIFF file, at most `most`; each is padded to an even size."""
    at = _RIFF_FIRST
    for _ in range(most):
        head = source.peek(at, 8)
        if len(head) < 8:
            return
        name, size = _RIFF_HEAD.unpack(head)
        yield Chunk(name, size, source.part(at + 8, size), at + 8)
        at += 8 + size + size % 2


def riff_size(source: Source) -> int:
    """Return how many bytes a RIFF file has by its own word."""
    return 8 + int.from_bytes(source.peek(4, 4), "little")
