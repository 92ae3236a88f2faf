"""Photoshop's image resources, in PSD files and in JPEG and TIFF: walked within bounds.

Adobe Photoshop File Formats Specification, "Image Resource Blocks".
"""

from collections.abc import Iterator

from msgspec import Struct

from studio.engine.container.source import Source

MOST_RESOURCES = 2_000
_SIGNATURES = frozenset((b"8BIM", b"PHUT", b"DCSR", b"AgHg", b"MeSa"))
"""Photoshop's own, and those of programs that write resources as well."""
_NAME = 6
"""Behind signature and number: the length of the name in a byte, then the name; together an even number of bytes."""


class Resource(Struct, frozen=True):
    """A resource: its number, its size by its own word, and the stretch of its content, as far as there is one."""

    number: int
    size: int
    body: Source


def walk_resources(source: Source) -> Iterator[Resource]:
    """Yield the resources up to the end, or to something that is none."""
    at = 0
    for _ in range(MOST_RESOURCES):
        head = source.peek(at, _NAME + 1)
        if len(head) <= _NAME or head[:4] not in _SIGNATURES:
            return
        number, name = int.from_bytes(head[4:_NAME]), head[_NAME] + 2 & ~1
        length = source.peek(at + _NAME + name, 4)
        if len(length) < 4:
            return
        size = int.from_bytes(length)
        at += _NAME + name + 4
        yield Resource(number, size, source.part(at, size))
        at += size + size % 2
