"""The strips and tiles of a TIFF page as numbers: unpacked by libtiff, put together by NumPy; knows no colours.

Numbers of an odd size come as the next larger of 8, 16, 32 or 64 bits, with white at its top.
"""

import io
import struct
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, BinaryIO, cast

from msgspec import Struct
from PIL import Image, ImageFile

if TYPE_CHECKING:
    import numpy as np

_NONE, _LZW, _DEFLATE, _PACKBITS, _OLD_DEFLATE = 1, 5, 8, 32773, 32946
_LZMA, _ZSTD = 34925, 50000
_COMPRESSIONS = frozenset((_NONE, _LZW, _DEFLATE, _PACKBITS, _OLD_DEFLATE, _LZMA, _ZSTD))
"""Those that pack bytes, whatever the bytes mean."""
_WITHOUT_PREDICTOR = frozenset((_NONE, _PACKBITS))
_DIFFERENCES, _FLOAT_DIFFERENCES = 2, 3
_BY_PLANE = 2
_FLOAT = 3
_KINDS = {1: "u", _FLOAT: "f", 4: "u"}
"""SampleFormat's unsigned, float and undefined, which is unsigned."""
_WHOLE_SIZES = frozenset((8, 16, 32, 64))
_AT_ONCE = 400_000
"""Numbers whose bits are taken apart at once, with up to 200 bytes each; a multiple of eight."""
_ALPHAS = (1, 2)


class TiffLayout(Struct, frozen=True, kw_only=True):
    """How a page's samples are stored; `samples` of `bits` each in a pixel, `format` 1 unsigned, 3 float.

    A piece is a tile or a strip, of `piece` pixels (width, height), at its offset and of its length in bytes.
    `extra` are the kinds of the samples behind the colours, as far as they are told: 1 and 2 are alpha.
    """

    width: int
    height: int
    samples: int
    bits: int
    format: int
    photometric: int
    planar: int
    compression: int
    predictor: int
    fill_order: int
    extra: tuple[int, ...]
    is_tiled: bool
    piece: tuple[int, int]
    offsets: tuple[int, ...]
    lengths: tuple[int, ...]
    order: str

    def alpha(self, base: int) -> int | None:
        """Return which sample is the transparency, behind `base` of colours; None without one."""
        kinds = self.extra[: self.samples - base]
        return next((base + index for index, kind in enumerate(kinds) if kind in _ALPHAS), None)


def read_layout(tags: Mapping[int, Any]) -> TiffLayout | None:
    """Return the layout of a page by its tags, as Pillow reads them; None for one that can't be read by its pieces."""
    try:
        return _read_layout(tags)
    except (KeyError, TypeError, ValueError, IndexError):
        return None


def _read_layout(tags: Mapping[int, Any]) -> TiffLayout | None:
    bits, formats = tags.get(258, (1,)), tags.get(339, (1,))
    width, height, samples = int(tags[256]), int(tags[257]), int(tags.get(277, 1))
    is_tiled = 322 in tags and 323 in tags
    offsets, lengths = tags.get(273), tags.get(279)
    if is_tiled:  # old programs write the tiles' places where those of strips stand, and libtiff takes both
        offsets, lengths = tags.get(324, offsets), tags.get(325, lengths)
    piece = (int(tags[322]), int(tags[323])) if is_tiled else (width, min(int(tags.get(278, height)), height))
    layout = TiffLayout(
        width=width,
        height=height,
        samples=samples,
        bits=int(bits[0]),
        format=int(formats[0]),
        photometric=int(tags.get(262, -1)),
        planar=int(tags.get(284, 1)),
        compression=int(tags.get(259, 1)),
        predictor=int(tags.get(317, 1)),
        fill_order=int(tags.get(266, 1)),
        extra=tuple(map(int, tags.get(338, ()))),
        is_tiled=is_tiled,
        piece=piece,
        offsets=tuple(map(int, offsets)) if offsets else (),
        lengths=tuple(map(int, lengths)) if lengths else (),
        order="<" if tags.prefix == b"II" else ">",  # type: ignore[attr-defined]  # Pillow's own dictionary
    )
    is_even = len(set(bits)) == 1 and len(set(formats)) == 1 and 0 < layout.bits <= 64
    if layout.bits not in _WHOLE_SIZES:
        is_even &= layout.bits <= 24 and layout.format != _FLOAT and layout.predictor in (0, 1)
    is_known = layout.compression in _COMPRESSIONS and layout.format in _KINDS and min(*piece, width, height) > 0
    return layout if is_even and is_known and layout.offsets and layout.lengths else None


def read_plane(file: BinaryIO, layout: TiffLayout, plane: int) -> "np.ndarray[Any, Any]":
    """Return a plane's numbers by row, column and sample, in the machine's order: one sample, or all in one plane.

    Raises OSError when its pieces are cut off or damaged.
    """
    import numpy as np

    samples = 1 if layout.planar == _BY_PLANE else layout.samples
    wide, high = layout.piece
    across, down = -(-layout.width // wide), -(-layout.height // high)
    whole = (across * wide, down * high if layout.is_tiled else layout.height)
    row = -(-wide * samples * layout.bits // 8)
    data = _unpack(file, layout, plane * across * down, across * down, (across * row, whole[1]), row)
    if layout.bits not in _WHOLE_SIZES:
        packed = np.frombuffer(data, np.uint8).reshape(whole[1], across, row)
        numbers = _take_apart(packed, wide * samples, layout.bits, layout.order)
        return numbers.reshape(whole[1], whole[0], samples)[: layout.height, : layout.width]
    pixel = samples * layout.bits // 8
    kind = np.dtype(f"{layout.order}{_KINDS[layout.format]}{layout.bits // 8}")
    predictor = 1 if layout.compression in _WITHOUT_PREDICTOR else layout.predictor
    rows = np.frombuffer(data, np.uint8).reshape(whole[1], across, wide, pixel)
    if predictor == _FLOAT_DIFFERENCES:
        rows = _undo_float_differences(rows, samples)
        kind = kind.newbyteorder(">")
    values: np.ndarray[Any, Any] = np.ascontiguousarray(rows).view(kind).astype(kind.newbyteorder("="), copy=False)
    if predictor == _DIFFERENCES:
        values = np.cumsum(values, axis=2, dtype=values.dtype)
    return values.reshape(whole[1], whole[0], samples)[: layout.height, : layout.width]


def _take_apart(packed: "np.ndarray[Any, Any]", count: int, bits: int, order: str) -> "np.ndarray[Any, Any]":
    """Return `count` numbers of each row of bytes, widened to 8, 16 or 32 bits.

    They follow each other without a gap, the highest bit first; those of 24 bits are whole bytes in the file's order.
    """
    import numpy as np

    high, across, row = packed.shape
    size = next(size for size in sorted(_WHOLE_SIZES) if size > bits)
    top = (1 << bits) - 1
    packed = packed.reshape(high * across, row)
    numbers = np.empty((high * across, count), f"u{size // 8}")
    weights = 1 << np.arange(bits - 1, -1, -1, dtype=np.int64)
    columns = min(count, _AT_ONCE)  # eight numbers end with a byte
    rows = max(1, _AT_ONCE // columns)
    for line in range(0, high * across, rows):
        for column in range(0, count, columns):
            here = min(columns, count - column)
            part = packed[line : line + rows, column * bits // 8 : -(-(column + here) * bits // 8)]
            if bits == 24:
                values = part.reshape(-1, here, 3) @ np.array((1, 256, 65536) if order == "<" else (65536, 256, 1))
            else:
                values = np.unpackbits(part, axis=1, count=here * bits).reshape(-1, here, bits) @ weights
            numbers[line : line + rows, column : column + here] = values * ((1 << size) - 1) // top
    return numbers


def _undo_float_differences(rows: "np.ndarray[Any, Any]", samples: int) -> "np.ndarray[Any, Any]":
    """Return floats, highest byte first, of rows of the differences of their bytes: Adobe's technical note 3."""
    import numpy as np

    high, across, wide, pixel = rows.shape
    flat = rows.reshape(high, across, wide * pixel // samples, samples)
    sums = np.cumsum(flat, axis=2, dtype=np.uint8).reshape(high, across, pixel // samples, wide * samples)
    return cast("np.ndarray[Any, Any]", sums.transpose(0, 1, 3, 2).reshape(rows.shape))


def _unpack(
    file: BinaryIO, layout: TiffLayout, first: int, count: int, size: tuple[int, int], piece_bytes: int
) -> bytes:
    """Return the bytes of a plane's pieces, put together in rows of `size`.

    The pieces go to libtiff as a grey picture of 8 bits, one pixel for each byte: it unpacks them and knows no more.
    """
    offsets, lengths = layout.offsets[first : first + count], layout.lengths[first : first + count]
    end = file.seek(0, io.SEEK_END)
    is_cut = min(len(offsets), len(lengths)) < count or any(
        at + length > end for at, length in zip(offsets, lengths, strict=False)
    )
    if is_cut and not ImageFile.LOAD_TRUNCATED_IMAGES:
        raise OSError("image file is truncated")
    if sum(lengths) > end:
        raise OSError("its pieces overlap")
    pieces: list[bytes] = []
    for at, length in zip(offsets, lengths, strict=False):
        file.seek(at)
        pieces.append(file.read(length))
    pieces += [b""] * (count - len(pieces))
    image = Image.open(io.BytesIO(_grey_tiff(layout, size, piece_bytes, pieces)), formats=["TIFF"])
    image.load()
    return image.tobytes()


def _grey_tiff(layout: TiffLayout, size: tuple[int, int], piece_bytes: int, pieces: list[bytes]) -> bytes:
    longs: list[tuple[int, int]] = [
        (256, size[0]),
        (257, size[1]),
        (258, 8),
        (259, layout.compression),
        (262, 1),
        (266, layout.fill_order),
        (277, 1),
    ]
    places = (324, 325) if layout.is_tiled else (273, 279)
    longs += [(322, piece_bytes), (323, layout.piece[1])] if layout.is_tiled else [(278, layout.piece[1])]
    entries = 2 + len(longs)
    start = 8 + 2 + 12 * entries + 4
    offsets: list[int] = []
    at = start + 8 * len(pieces)
    for piece in pieces:
        offsets.append(at)
        at += len(piece)
    arrays = {places[0]: (start, offsets), places[1]: (start + 4 * len(pieces), [len(piece) for piece in pieces])}
    rows = [struct.pack("<HHII", tag, 4, 1, value) for tag, value in longs]
    for tag, (place, values) in arrays.items():
        field = values[0] if len(values) == 1 else place
        rows.append(struct.pack("<HHII", tag, 4, len(values), field))
    rows.sort(key=lambda row: row[0] | row[1] << 8)
    head = struct.pack("<2sHIH", b"II", 42, 8, entries) + b"".join(rows) + bytes(4)
    numbers = b"".join(struct.pack(f"<{len(values)}I", *values) for _, values in arrays.values())
    return b"".join([head, numbers, *pieces])
