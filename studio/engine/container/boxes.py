"""The boxes of ISO media files (HEIF, AVIF, CR3, JPEG XL; ISO 14496-12, 4.2): walked within bounds.

They are never entered deeper than a reader asks for.
"""

from collections.abc import Iterator

from msgspec import Struct

from studio.engine.container.source import Source, damaged
from studio.message import message

_MOST_BOXES = 2_500
_TO_THE_END, _WIDE = 0, 1
"""Sizes that mean: all the rest of the file; the size stands behind the name, in eight bytes."""


class Box(Struct, frozen=True):
    """A box: its four letters or, of a `uuid`, its sixteen bytes, and the stretch of its content.

    `end` is where it ends by its own word, possibly beyond the end of its parent.
    """

    name: bytes
    body: Source
    end: int


def walk_boxes(source: Source, at: int = 0) -> Iterator[Box]:
    """Yield the boxes of a stretch, from an offset on; raises PhotoError for sizes that are impossible.

    The last box may reach beyond the stretch, as that of a truncated file does.
    """
    for _ in range(_MOST_BOXES):
        head = source.peek(at, 16)
        if len(head) < 8:
            return
        size, name, start = int.from_bytes(head[:4]), head[4:8], 8
        if size == _WIDE and len(head) == 16:
            size, start = int.from_bytes(head[8:]), 16
        elif size == _TO_THE_END:
            size = source.size - at
        if name == b"uuid":
            name, start = source.read(at + start, 16), start + 16
        if size < start:
            raise damaged(message("a box of its header has an impossible size"))
        yield Box(name, source.part(at + start, size - start), at + size)
        at += size
    raise damaged(message("its header has too many boxes"))


def find_box(source: Source, *path: bytes) -> Source | None:
    """Return the content of the first box on a path of names, or None."""
    for name in path:
        body = next((box.body for box in walk_boxes(source) if box.name == name), None)
        if body is None:
            return None
        source = body
    return source


def read_brands(source: Source) -> frozenset[bytes]:
    """Return the brands of an ISO media file, the main one included; none when it is no such file."""
    if source.peek(4, 4) != b"ftyp":
        return frozenset()
    size = min(max(int.from_bytes(source.peek(0, 4)), 16), 256)
    data = source.peek(8, size - 8)
    brands = {data[place : place + 4] for place in range(0, len(data) - 3, 4) if place != 4}  # at 4: a version
    return frozenset(brands)


def version_of(body: Source) -> tuple[int, int]:
    """Return version and flags of a full box, which its content begins with."""
    head = body.read(0, 4)
    return head[0], int.from_bytes(head[1:])
