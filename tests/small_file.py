"""Small files of every format, changed at random or built to be slow, and a stream that counts what is read of it."""

import functools
import importlib
import io
import random
import struct
from pathlib import Path

from tests.box_file import box, full_box, ispe, item, make_heif, reference
from tests.jpeg_file import segment
from tests.picture import encode, make_scene
from tests.raw_file import make_dng
from tests.tiff_file import tiff_bytes

DATA = Path(__file__).parent / "data"
MOST_READS = 4_010
MOST_BYTES = 50_000_000


class Counting(io.BytesIO):
    """Counts what is read, since a clock in a test tells more about the machine."""

    def __init__(self, data: bytes) -> None:
        super().__init__(data)
        self.reads = self.bytes_read = 0

    def read(self, size: int | None = -1, /) -> bytes:
        data = super().read(size)
        self.reads += 1
        self.bytes_read += len(data)
        return data


@functools.cache
def seeds() -> dict[str, bytes]:
    """Return one or two small files of each format."""
    importlib.import_module("pillow_jxl")
    scene = make_scene(24, 16)
    facts: dict[int, object] = {34855: 400, 36867: "2024:05:06 07:08:09", 42036: "50mm F1.8"}
    camera: dict[int, object] = {270: "A jetty", 271: "Nordkamera", 272: "NK-24", 274: 6, 315: "Inga", 34665: facts}
    exif = tiff_bytes(camera)
    more = {"save_all": True, "append_images": [make_scene(24, 16, seed) for seed in (2, 3)]}
    fuji = encode(scene, "JPEG", exif=b"Exif\0\0" + exif)
    cr3 = box(b"CMT1", tiff_bytes({256: 60, 257: 40, 272: "R6"})) + box(b"CMT2", tiff_bytes({34855: 100}))
    psd = b"8BPS\0\1" + struct.pack(">6xHIIHHI", 3, 16, 24, 8, 3, 0)
    psd_parts = (
        b"8BIM\x04\x22\0\0" + struct.pack(">I", 26) + tiff_bytes({274: 6}) + b"8BIM\x04\x21\0\0\0\0\0\6\0\0\0\1\1\0"
    )
    found = {
        "jpeg": fuji,
        "progressive": encode(scene, "JPEG", progressive=True),
        "mpo": encode(scene, "MPO", **more),
        "png": encode(scene, "PNG", exif=exif),
        "apng": encode(scene, "PNG", **more),
        "tiff": tiff_bytes({**camera, 256: 60, 257: 40, 258: [8, 8, 8], 262: 2, 277: 3, 700: b"x" * 90}),
        "bigtiff": tiff_bytes({256: 60, 257: 40, 258: [8, 8, 8]}, {256: 9, 257: 9}, order=">", big=True),
        "pages": tiff_bytes({256: 60, 257: 40, 277: 3}, {256: 60, 257: 40}, {254: 1, 256: 9, 257: 9}),
        "webp": encode(scene, "WEBP", exif=exif),
        "lossless": encode(scene, "WEBP", lossless=True),
        "animated": encode(scene, "WEBP", **more),
        "avif": encode(scene, "AVIF", exif=exif),
        "sequence": encode(scene, "AVIF", **more),
        "jxl": encode(scene, "JXL"),
        "boxed": encode(scene.convert("LA"), "JXL", use_container=True, exif=exif),
        "bmp": encode(scene, "BMP"),
        "gif": encode(scene, "GIF", **more),
        "psd": psd + struct.pack(">I", len(psd_parts)) + psd_parts + bytes(40),
        "dng": make_dng(24, 16, preview=(32, 24)),
        "rw2": tiff_bytes({4: 0, 5: 0, 6: 40, 7: 60, 46: fuji}, magic=b"IIU\0"),
        "orf": tiff_bytes({256: 60, 257: 40}, {256: 6000, 257: 4000}, magic=b"MMOR", order=">"),
        "iiq": b"II*\0\x3c\0\0\0IIIIwaR\0"
        + struct.pack("<III", 12, 2, 0)
        + struct.pack("<8I", 0x10C, 1, 4, 60, 0x10D, 1, 4, 40)
        + table(2, 0),
        "raf": b"FUJIFILMCCD-RAW ".ljust(84, b"\0")
        + struct.pack(">IIII", 100, len(fuji), 100 + len(fuji), 12)
        + fuji
        + struct.pack(">IHHHH", 1, 0x111, 4, 40, 60),
        "cr3": box(b"ftyp", b"crx \0\0\0\1crx ")
        + box(b"moov", box(b"uuid", bytes.fromhex("85c0b687820f11e08111f4ce462b6a48"), cr3)),
        "tiles": make_heif(
            [item(1, b"grid"), item(2, b"hvc1"), item(3, b"Exif")],
            [ispe(60, 40), box(b"irot", b"\1"), full_box(b"pixi", b"\3\x08\x08\x08")],
            {1: (1, 2, 3), 2: (1,)},
            [reference(b"dimg", 1, 2), reference(b"auxl", 3, 1)],
        ),
        "pdf": b"%PDF-1.7\n" + bytes(range(256)),
        "text": b"<?xml version='1.0'?><svg>" + "äöü".encode() * 20,
    }
    for name in ("small", "rotated", "ten_bit"):
        found[name] = (DATA / f"{name}.heic").read_bytes()
    return found


NAMES = (
    *("jpeg", "progressive", "mpo", "png", "apng", "tiff", "bigtiff", "pages", "webp", "lossless", "animated", "avif"),
    *("sequence", "jxl", "boxed", "bmp", "gif", "psd", "dng", "rw2", "orf", "iiq", "raf", "cr3", "tiles"),
    *("small", "rotated", "ten_bit", "pdf", "text"),
)
NUMBERS = (0, 1, 2, 8, 12, 0x7F, 0x80, 0xFF, 0x1000, 0x7FFF, 0xFFFE, 0xFFFF, 0x7FFF_FFFF, 0x8000_0000, 0xFFFF_FFFF)


def change(data: bytes, chance: random.Random) -> bytes:
    """Change some bytes, mostly near the start: values at their limits, offsets, pieces moved, doubled or cut off."""
    changed = bytearray(data)
    for _ in range(chance.choice((1, 1, 2, 3, 6, 20))):
        if not changed:
            break
        place = chance.randrange(min(len(changed), chance.choice((64, 256, 1024, len(changed)))))
        wide = chance.choice((1, 2, 4, 8))
        order = chance.choice(("big", "little"))
        match chance.randrange(8):
            case 0:
                changed[place] = chance.randrange(256)
            case 1:
                changed[place] ^= 1 << chance.randrange(8)
            case 2 | 3:
                number = chance.choice(NUMBERS) & ((1 << 8 * wide) - 1)
                changed[place : place + wide] = number.to_bytes(wide, order)
            case 4:
                changed[place : place + 4] = chance.randrange(len(changed) + 1).to_bytes(4, order)
            case 5:
                del changed[place : place + chance.choice((1, 2, 4, 12, 100))]
            case 6:
                changed[place:place] = changed[place : place + chance.choice((4, 12, 60))] * chance.choice((1, 2, 90))
            case _:
                del changed[chance.randrange(len(changed)) :]
    return bytes(changed)


def table(count: int, link: int) -> bytes:
    entries = b"".join(struct.pack("<HHII", 256 + number, 4, 1, 9) for number in range(count))
    return struct.pack("<H", count) + entries + struct.pack("<I", link)


def linked(count: int, gap: int) -> bytes:
    """Return tables that are linked, with nothing in between."""
    size = 6 + 12 * 2 + gap
    return b"II*\0\x08\0\0\0" + b"".join(table(2, 8 + size * (n + 1)) + bytes(gap) for n in range(count))


PNG = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + struct.pack(">IIBBBBB4x", 9, 9, 8, 2, 0, 0, 0)
GIF = b"GIF89a\x09\0\x09\0\0\0\0"
WEBP = b"RIFF\xff\xff\xff\x7fWEBPVP8X\x0a\0\0\0\2\0\0\0\x09\0\0\x09\0\0"
MPF = b"MPF\0" + tiff_bytes({0xB001: 2, 0xB002: struct.pack("<IIIHH", 0, 9, 9, 0, 0) * 64})

BUILT_TO_BE_SLOW = {
    "segments": b"\xff\xd8" + segment(0xE5, b"") * 10_000,
    "long segments": b"\xff\xd8" + segment(0xFE, bytes(60_000)) * 2_100,
    "garbage": b"\xff\xd8\xff\xe0\0\2" + (bytes(30) + segment(0xFE, b"")) * 10_000,
    "fill bytes": b"\xff\xd8" + b"\xff" * 1_000_000,
    "restarts": b"\xff\xd8" + b"\xff\xd0" * 500_000,
    "previews": b"\xff\xd8" + segment(0xE2, MPF) * 5_000,
    "pages": linked(5_000, 9_000),
    "chunks": PNG + (b"\0\0\x23\x28tEXt" + bytes(9_004)) * 5_000,
    "animation": WEBP + (b"ANMF\x28\x23\0\0" + bytes(9_000)) * 6_000,
    "blocks": GIF + b"!\xfe" + b"\1a" * 2_000_000,
    "records": GIF + b"!\xfe\0" * 1_000_000,
    "boxes": box(b"ftyp", b"heic\0\0\0\0") + box(b"free", bytes(9_000)) * 6_000,
    "items": make_heif([item(n, b"hvc1") for n in range(1, 2_400)], [ispe(9, 9)] * 2_400, {1: (1,)}),
    "links": make_heif(
        [item(1, b"hvc1")], [ispe(9, 9)], {1: (1,)}, [reference(b"auxl", n, 2, 3, 1) for n in range(2, 2_400)]
    ),
    "resources": b"8BPS\0\1" + struct.pack(">6xHIIHHII", 3, 9, 9, 8, 3, 0, 1 << 30) + b"8BIM\4\0\0\0\0\0\0\0" * 90_000,
}
