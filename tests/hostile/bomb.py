"""Bombs: small files that say they are giants, in every format, and work without end in few bytes."""

import struct
import zlib
from collections.abc import Iterator

from tests.hostile.photo import Case, avif_with_size, jpeg_with_size, png, psd, riff, rows, seeds, tiff_table
from tests.tiff_file import Block, tiff_bytes

WIDE, HIGH = 12_000, 11_000
"""Within the limits, and a gigabyte in memory."""


def headers() -> Iterator[Case]:
    """Yield for each format a file of a few hundred bytes whose header says a gigabyte, or far more."""
    for wide, high in ((WIDE, HIGH), (65_535, 65_535)):
        name = f"{wide}x{high}"
        yield f"jpeg-{name}", jpeg_with_size(seeds()["jpeg"], wide, high)
        yield f"progressive-{name}", jpeg_with_size(seeds()["progressive"], wide, high)
        yield f"cmyk-{name}", jpeg_with_size(seeds()["cmyk"], wide, high)
        yield f"png-{name}", png(wide, high, rows(24, 8))
        yield f"tiff-{name}", tiff_bytes({**tiff_table(wide, high), 273: 8, 279: 100})
        for compression in (5, 8, 32_773):
            table = {**tiff_table(wide, high), 259: compression, 273: Block(zlib.compress(bytes(5000))), 279: 30}
            yield f"tiff-{compression}-{name}", tiff_bytes(table)
        size = struct.pack("<I", min(wide, 16_384) - 1)[:3] + struct.pack("<I", min(high, 16_384) - 1)[:3]
        yield f"webp-{name}", riff(b"VP8X", struct.pack("<I", 0) + size) + bytes(100)
        lossless = struct.pack("<BI", 0x2F, (min(wide, 16_384) - 1) | (min(high, 16_384) - 1) << 14)
        yield f"lossless-{name}", riff(b"VP8L", lossless + bytes(200))
        yield f"avif-{name}", avif_with_size(wide, high)
        heic = struct.pack(">4xII", wide, high)
        yield f"heic-{name}", seeds()["heic"].replace(b"ispe" + seeds()["heic"].split(b"ispe")[1][:12], b"ispe" + heic)
        yield f"jxl-{name}", _jxl(wide, high)
        yield f"psd-{name}", psd(min(wide, 30_000), min(high, 30_000), b"\0\1" + bytes(200))
        yield f"bmp-{name}", b"BM" + struct.pack("<IIIIiiHHI20x", 200, 0, 54, 40, wide, high, 1, 24, 0) + bytes(99)
        screen = struct.pack("<HHBBB", wide, high, 0x80, 0, 0) + bytes(6)
        frame = b"," + struct.pack("<HHHHB", 0, 0, wide, high, 0) + b"\2\2\x84\x51\0"
        yield f"gif-{name}", b"GIF89a" + screen + frame + b";"
        yield f"dng-{name}", _dng(wide, high)


def scans() -> Iterator[Case]:
    """Yield a progressive JPEG whose last scan comes again and again: each is work over the whole picture."""
    data = jpeg_with_size(seeds()["progressive"], WIDE, HIGH)
    last = data.rindex(b"\xff\xda")
    for count in (300, 20_000):
        yield f"jpeg-scans-{count}", data[:-2] + data[last:-2] * count + data[-2:]


def endless() -> Iterator[Case]:
    """Yield what is not a photo and never ends for whoever runs it, and what is nothing at all in many bytes."""
    loop = b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 10 10\n{} loop\nshowpage\n"
    yield "endless.jpg", loop
    yield "endless.tif", b"\xc5\xd0\xd3\xc6" + struct.pack("<II", 30, len(loop)) + bytes(18) + loop
    yield "delete.png", b"%!PS\n(photo.jpg) deletefile (%pipe%id) (w) file closefile\n"
    yield "zeros.jpg", bytes(10_000_000)
    yield "zeros-behind-a-photo.jpg", seeds()["jpeg"] + bytes(10_000_000)
    yield "zeros-behind-a-start.jpg", seeds()["jpeg"][:200] + bytes(10_000_000)
    yield "fills.jpg", b"\xff\xd8" + b"\xff" * 10_000_000


def _jxl(wide: int, high: int) -> bytes:
    """Write the size of a JPEG XL codestream in its longest form (ISO/IEC 18181-1), and nothing right after it."""
    bits = 0
    place = 0
    for value, count in ((0, 1), (3, 2), (high - 1, 30), (0, 3), (3, 2), (wide - 1, 30), (1, 1)):
        bits |= value << place
        place += count
    return b"\xff\x0a" + bits.to_bytes(10, "little") + bytes(200)


def _dng(wide: int, high: int) -> bytes:
    data = seeds()["dng"]
    width, height = struct.pack("<HHIHH", 256, 3, 1, 64, 0), struct.pack("<HHIHH", 257, 3, 1, 48, 0)
    assert width in data
    assert height in data
    return data.replace(width, struct.pack("<HHII", 256, 4, 1, wide)).replace(
        height, struct.pack("<HHII", 257, 4, 1, high)
    )
