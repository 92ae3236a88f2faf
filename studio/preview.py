"""An export of a photo as it will be, made to be looked at: a plain value that goes from a worker to the window."""

from msgspec import Struct


class Preview(Struct, frozen=True, kw_only=True):
    """An export as it will be.

    `pixels` are what a decoder reads from the file, `before` the photo at the same size without marks and losses;
    both RGB, 8 bits, `width` x `height`, row by row. `marks` are the places of its marks, as left, top, width and
    height; None for tiles. `bytes` is the size of the file. `ground` tells pictures before their marks apart: where
    the asker has the one of that name already, `before` is empty.
    """

    width: int
    height: int
    pixels: bytes
    before: bytes
    ground: str
    bytes: int
    format: str
    profile: str
    marks: tuple[tuple[int, int, int, int] | None, ...] = ()
    notes: tuple[str, ...] = ()
