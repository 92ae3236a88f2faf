"""Camera makers' notes with a preview in them, laid out as each maker does, as far as that matters for the preview."""

import io
import struct
from collections.abc import Callable, Sequence

from msgspec import Struct
from PIL import Image

from tests.tiff_file import tiff_bytes

KEPT = "Kept setting"
"""A text in every note that is no picture."""

_Row = tuple[int, int, int, bytes | int]
"""A row of a directory: tag, type, count, and the value or where it lies in the note."""


class Maker(Struct, frozen=True, kw_only=True):
    """How a maker lays notes out; `preview` is exiftool's name for the picture, "" where it does not look for one.

    `base` is where offsets count from, in the note, or None for the start of the EXIF block. `rows` make the rows that
    point to a picture at an offset, of a size; `is_apart` puts them into a directory of their own behind tag `parent`.
    """

    make: str
    model: str = "Model"
    head: bytes = b""
    order: str = "<"
    base: int | None = None
    rows: Callable[[int, int], Sequence[_Row]]
    parent: int = 0
    text: int = 0x0009
    preview: str = "PreviewImage"
    change: Callable[[bytes], bytes] = bytes


def pair(start: int, length: int) -> Callable[[int, int], Sequence[_Row]]:
    """Return a maker of two rows, one for where the picture starts and one for its size."""
    return lambda at, size: sorted([(start, 4, 1, at), (length, 4, 1, size)])


def value(tag: int) -> Callable[[int, int], Sequence[_Row]]:
    """Return a maker of one row, whose value is the picture."""
    return lambda at, size: [(tag, 7, size, at)]


def altered(picture: bytes) -> bytes:
    """Return a picture without its JFIF segment and with its first byte changed, as Minolta and Sony write it."""
    return b"\x02\xd8" + picture[picture.index(b"\xff\xdb") :]


MAKERS = {
    "Nikon": Maker(
        make="NIKON CORPORATION",
        head=b"Nikon\0\2\x10\0\0MM\0*\0\0\0\x08",
        order=">",
        base=10,
        rows=pair(0x201, 0x202),
        parent=0x11,
    ),
    "Pentax": Maker(make="PENTAX Corporation", head=b"AOC\0MM", order=">", rows=pair(4, 3)),
    "Pentax, new": Maker(make="PENTAX", head=b"PENTAX \0MM", order=">", base=0, rows=pair(4, 3)),
    "Olympus, old": Maker(
        make="OLYMPUS OPTICAL CO.,LTD", head=b"OLYMP\0\1\0", rows=value(0x100), preview="ThumbnailImage"
    ),
    "Olympus": Maker(
        make="OLYMPUS IMAGING CORP.", head=b"OLYMPUS\0II\3\0", base=0, rows=pair(0x101, 0x102), parent=0x2020
    ),
    "Canon": Maker(make="Canon", rows=pair(0x4001, 0x4002), preview=""),
    "Sony": Maker(
        make="SONY", head=b"SONY DSC \0\0\0", rows=value(0x2001), change=lambda data: bytes(32) + altered(data)
    ),
    "Panasonic": Maker(make="Panasonic", head=b"Panasonic\0\0\0", rows=value(0x2003), preview=""),
    "Fujifilm": Maker(make="FUJIFILM", head=b"FUJIFILM\x0c\0\0\0", base=0, rows=value(0x1500), preview=""),
    "Samsung": Maker(make="SAMSUNG", base=0, rows=pair(0x201, 0x202), parent=0x35, preview=""),
    "Casio": Maker(make="CASIO COMPUTER CO.,LTD", head=b"QVC\0\0\0", order=">", rows=value(0x2000)),
    "Casio, by place": Maker(make="CASIO COMPUTER CO.,LTD", head=b"QVC\0\0\0", order=">", rows=pair(4, 3)),
    "Minolta": Maker(
        make="Minolta Co., Ltd.", model="DiMAGE 7", order=">", rows=value(0x81), text=0x10, change=altered
    ),
    "Minolta, by place": Maker(make="Minolta Co., Ltd.", model="DiMAGE 7", order=">", rows=pair(0x88, 0x89), text=0x10),
    "Leica": Maker(make="LEICA", head=b"LEICA\0\2\xff", base=0, rows=value(0x300), text=0x303, preview=""),
    "Ricoh": Maker(make="RICOH", head=b"Ricoh\0\0\0", rows=value(0x3000), preview=""),
}


def preview(size: tuple[int, int] = (160, 120)) -> bytes:
    """Return the picture that must not be delivered, as a JPEG."""
    stream = io.BytesIO()
    Image.effect_mandelbrot(size, (-2, -1.5, 1, 1.5), 100).convert("RGB").save(stream, "JPEG")
    return stream.getvalue()


def make_note(maker: Maker, place: int, picture: bytes) -> bytes:
    """Return a maker's notes that lie at a place in the EXIF block."""
    base = place if maker.base is None else -maker.base
    picture = maker.change(picture)
    text = KEPT.encode() + b"\0" * 4

    def lay_out(start: int) -> bytes:
        """Return everything before the picture, which starts there."""
        kept: _Row = (maker.text, 2, len(text), base + start - len(text))
        rows = list(maker.rows(base + start, len(picture)))
        if not maker.parent:
            return maker.head + _table([kept, *rows], maker.order) + text
        main = [kept, (maker.parent, 4, 1, base + len(maker.head) + 2 + 2 * 12 + 4)]
        return maker.head + _table(main, maker.order) + _table(rows, maker.order) + text

    return lay_out(len(lay_out(1_000))) + picture


def note_block(maker: Maker, picture: bytes) -> bytes:
    """Return an EXIF block with a maker's notes."""

    def block(note: bytes) -> bytes:
        main = {0x010F: maker.make, 0x0110: maker.model, 0x8769: {0x9000: b"0232", 0x927C: note}}
        return tiff_bytes(main, order=maker.order)

    draft = make_note(maker, 0, picture)
    return block(make_note(maker, block(draft).index(draft), picture))


def _table(rows: Sequence[_Row], order: str) -> bytes:
    packed = b"".join(
        struct.pack(order + "HHI", tag, kind, count)
        + (value if isinstance(value, bytes) else struct.pack(order + "I", value))
        for tag, kind, count, value in sorted(rows, key=lambda row: row[0])
    )
    return struct.pack(order + "H", len(rows)) + packed + bytes(4)
