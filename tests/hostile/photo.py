"""Hostile and broken files, made by code: each function yields names and contents; nothing here knows the engine.

A name says what is wrong with its file. `giants` take a computer seconds and a gigabyte; all others are small work.
"""

import functools
import importlib
import random
import struct
import zlib
from collections.abc import Iterator
from pathlib import Path

from PIL import Image

from tests.picture import encode, make_scene
from tests.raw_file import make_dng
from tests.tiff_file import Block, Raw, tiff_bytes

Case = tuple[str, bytes]

DATA = Path(__file__).parents[1] / "data"
WIDE, HIGH = 96, 64
"""Pixels of the healthy pictures."""


def all_cases() -> Iterator[Case]:
    """Every case but the giants and the random ones."""
    for make in (bombs, liars, cuts, holes, strangers, sick_exif, sick_profiles, sick_texts, odd_kinds, odd_sizes):
        yield from make()


@functools.cache
def seeds() -> dict[str, bytes]:
    """Return one or two small healthy files of each format, with EXIF where the format has it."""
    importlib.import_module("pillow_jxl")
    scene = make_scene(WIDE, HIGH)
    exif = tiff_bytes({270: "A jetty", 271: "Nordkamera", 274: 6, 315: "Inga", 34665: {36867: "2024:05:06 07:08:09"}})
    more = {"save_all": True, "append_images": [make_scene(WIDE, HIGH, seed) for seed in (2, 3)]}
    return {
        "jpeg": encode(scene, "JPEG", exif=b"Exif\0\0" + exif),
        "progressive": encode(scene, "JPEG", progressive=True),
        "cmyk": encode(scene.convert("CMYK"), "JPEG"),
        "mpo": encode(scene, "MPO", **more),
        "png": encode(scene, "PNG", exif=exif),
        "palette": encode(scene.convert("P"), "PNG"),
        "apng": encode(scene, "PNG", **more),
        "tiff": encode(scene, "TIFF"),
        "lzw": encode(scene, "TIFF", compression="tiff_lzw"),
        "tiff-jpeg": encode(scene, "TIFF", compression="jpeg"),
        "webp": encode(scene, "WEBP", exif=exif),
        "lossless": encode(scene, "WEBP", lossless=True),
        "animated": encode(scene, "WEBP", **more),
        "avif": encode(scene, "AVIF", exif=exif),
        "jxl": encode(scene, "JXL"),
        "boxed": encode(scene.convert("LA"), "JXL", use_container=True, exif=exif),
        "psd": psd(WIDE, HIGH, b"\0\0" + b"".join(band.tobytes() for band in scene.split())),
        "bmp": encode(scene, "BMP"),
        "gif": encode(scene, "GIF", **more),
        "heic": (DATA / "small.heic").read_bytes(),
        "dng": make_dng(64, 48),
        "dng-preview": make_dng(64, 48, preview=(64, 48)),
    }


def mutations(seed: int, count: int) -> Iterator[Case]:
    """Yield `count` files of the seeds with some bytes changed, moved, doubled or cut off; the same for a seed."""
    chance = random.Random(seed)
    names = sorted(seeds())
    for number in range(count):
        name = names[number % len(names)]
        yield f"{name}-{seed}-{number}", mutate(seeds()[name], chance)


def mutate(data: bytes, chance: random.Random) -> bytes:
    """Change a file at one to twenty places."""
    changed = bytearray(data)
    for _ in range(chance.choice((1, 1, 2, 4, 20))):
        place = chance.randrange(min(len(changed), chance.choice((100, 1000, 1 << 30))))
        size = chance.choice((1, 2, 4, 50))
        match chance.randrange(6):
            case 0 | 1:
                changed[place] = chance.randrange(256)
            case 2:
                changed[place] ^= 1 << chance.randrange(8)
            case 3:
                number = chance.choice((0, 1, 0x7FFF, 0xFFFF, 0x7FFF_FFFF, 0xFFFF_FFFE, 0xFFFF_FFFF))
                changed[place : place + 4] = number.to_bytes(4, chance.choice(("big", "little")))
            case 4:
                del changed[place : place + size]
            case _:
                changed[place:place] = changed[place : place + size] * chance.choice((1, 2, 40))
        changed = changed or bytearray(b"\0")
    return bytes(changed)


def bombs() -> Iterator[Case]:
    """Headers of many gigapixels, texts and profiles that unpack to gigabytes, frames without end."""
    for side in (60_000, 0x7FFF_FFFF):
        yield f"png-{side}", png(side, side, zlib.compress(bytes(100)))
        yield f"bmp-{side}", b"BM" + struct.pack("<IIIIiiHH24x", 200, 0, 54, 40, side, side, 1, 24) + bytes(100)
        yield f"tiff-{side}", tiff_bytes({**tiff_table(side, side), 273: Block(bytes(50)), 279: 50})
    yield "jpeg-65535", jpeg_with_size(seeds()["jpeg"], 65_535, 65_535)
    yield "progressive-65535", jpeg_with_size(seeds()["progressive"], 65_535, 65_535)
    yield "gif-65535", b"GIF89a" + struct.pack("<HHBBB", 65_535, 65_535, 0x80, 0, 0) + bytes(6) + gif_frame(65_535)
    yield "webp-16383", riff(b"VP8X", struct.pack("<I", 0) + b"\xff\x3f\0\xff\x3f\0") + bytes(100)
    yield "psd-30000", psd(30_000, 30_000, b"\0\1" + bytes(100))
    yield "heic-65535", seeds()["heic"].replace(b"ispe", b"ispe\0\0\0\0\0\0\xff\xff\0\0\xff\xff", 1)
    zeros = zlib.compress(bytes(200_000_000), 9)
    yield "png-text", png(8, 8, chunks=[(b"zTXt", b"Comment\0\0" + zeros)])
    yield "png-texts", png(8, 8, chunks=[(b"zTXt", b"Comment\0\0" + zlib.compress(bytes(1_000_000)))] * 200)
    yield "png-itxt", png(8, 8, chunks=[(b"iTXt", b"XML:com.adobe.xmp\0\1\0\0\0" + zeros)])
    yield "png-iccp", png(8, 8, chunks=[(b"iCCP", b"icc\0\0" + zeros)])
    yield "png-pixels", png(8, 8, zeros)
    yield "png-chunks", png(8, 8, chunks=[(b"tEXt", b"a\0b")] * 200_000)
    palette = [b"\x21\xf9\x04\0\0\0\0\0" + gif_frame(2)] * 10_500
    yield "gif-frames", b"GIF89a" + struct.pack("<HHBBB", 2, 2, 0x80, 0, 0) + bytes(6) + b"".join(palette) + b";"
    for count in (10_000, 0xFFFF_FFFF):
        yield f"apng-{count}", png(8, 8, chunks=[(b"acTL", struct.pack(">II", count, 0))])
    frame = riff_chunk(b"ANMF", bytes(16) + seeds()["lossless"][12:])
    head = riff_chunk(b"VP8X", struct.pack("<I", 2) + b"\x5f\0\0\x3f\0\0") + riff_chunk(b"ANIM", bytes(6))
    yield (
        "webp-frames",
        b"RIFF" + struct.pack("<I", 4 + len(head) + 10_500 * len(frame)) + b"WEBP" + head + frame * 10_500,
    )
    yield "tiff-pages", tiff_bytes(*[{**tiff_table(2, 2), 273: 8, 279: 12}] * 10_500)


def giants() -> Iterator[Case]:
    """Small files of nearly 500 megapixels, just within the limit."""
    wide, high = 25_000, 19_900
    yield "png-grey", png(wide, high, rows(wide, high), colour=0)
    yield "png-rgb", png(wide, high, rows(3 * wide, high), colour=2)
    yield "png-grey-16", png(wide, high, rows(2 * wide, high), colour=0, bits=16)
    yield "png-interlaced", png(wide, high, rows(3 * wide, high), interlaced=1)
    yield "tiff-of-nothing", tiff_bytes({**tiff_table(wide, high), 273: 8, 279: 100, 278: high})
    strip = zlib.compress(bytes(3 * wide * high), 1)
    yield (
        "tiff-one-strip",
        tiff_bytes({**tiff_table(wide, high), 259: 8, 273: Block(strip), 279: len(strip), 278: high}),
    )
    yield "jpeg-cut", jpeg_with_size(seeds()["jpeg"], wide, high)
    yield "progressive-cut", jpeg_with_size(seeds()["progressive"], wide, high)
    yield "gif-of-one-pixel", b"GIF89a" + struct.pack("<HHBBB", wide, high, 0x80, 0, 0) + bytes(6) + gif_frame(2) + b";"
    yield "psd-packed", psd(wide, high, b"\0\1" + struct.pack(">H", 2) * (3 * high) + b"\x81\0" * (3 * high))
    bmp = struct.pack("<IIIIiiHHI20x", 200, 0, 54, 40, wide, high, 1, 8, 1)
    yield "bmp-runs", b"BM" + bmp + bytes(1024) + b"\xff\0" * 1000


def liars() -> Iterator[Case]:
    """Headers that say another size, place or kind than what follows."""
    pixels = rows(3 * 8, 8)
    yield "png-header-larger", png(4000, 4000, pixels)
    yield "png-header-smaller", png(2, 2, rows(3 * 4000, 4000))
    yield (
        "png-two-headers",
        png(8, 8, pixels, chunks=[(b"IHDR", struct.pack(">IIBBBBB", 30_000, 30_000, 8, 2, 0, 0, 0))]),
    )
    yield "png-no-pixels", png(8, 8, b"")
    yield "png-wrong-sum", png(8, 8, pixels)[:-20] + bytes(20)
    yield "png-bits", png(8, 8, pixels, bits=7)
    yield "png-palette-missing", png(8, 8, rows(8, 8), colour=3)
    for name in ("jpeg", "progressive", "cmyk"):
        yield f"{name}-larger", jpeg_with_size(seeds()[name], 3000, 2000)
        yield f"{name}-smaller", jpeg_with_size(seeds()[name], 8, 8)
        yield f"{name}-two-frames", seeds()[name][:-2] + seeds()[name][2:]
    thumbnail = {513: Block(seeds()["jpeg"]), 514: 0xFFFF_FFFF, 259: 6}
    yield "jpeg-thumbnail", encode(make_scene(8, 8), "JPEG", exif=b"Exif\0\0" + tiff_bytes({271: "A"}, thumbnail))
    ends = {"outside": (1 << 31, 24), "huge": (8, 0xFFFF_FFFF), "nowhere": (0, 0), "itself": (8, 192)}
    for name, (place, size) in ends.items():
        yield f"tiff-strip-{name}", tiff_bytes({**tiff_table(8, 8), 273: place, 279: size})
    for name, change in {
        "tiles": {322: 0xFFFF, 323: 0xFFFF, 324: Block(bytes(192)), 325: 192},
        "samples": {277: 40_000, 258: [8] * 40_000},
        "bits": {258: [64, 8, 1]},
        "planes": {284: 2, 278: 1},
        "rows": {278: 0},
        "compression": {259: 34_712},
        "predictor": {259: 8, 317: 3},
        "photometric": {262: 32_803},
        "jpeg": {259: 7, 262: 6, 347: b"\xff\xd8\xff\xd9"},
        "strips": {273: [8] * 60_000, 279: [0xFFFF] * 60_000, 278: 1},
    }.items():
        yield f"tiff-{name}", tiff_bytes({**tiff_table(8, 8), 273: Block(bytes(192)), 279: 192, **change})
    yield "webp-canvas", seeds()["animated"].replace(b"\x5f\0\0\x3f\0\0", b"\xff\x3f\0\xff\x1f\0", 1)
    yield "heic-larger", seeds()["heic"].replace(b"ispe\0\0\0\0", b"ispe\0\0\0\0\0\0\x20\0\0\0\x20\0", 1)
    yield "avif-larger", avif_with_size(8192, 8192)
    yield "avif-smaller", avif_with_size(4, 4)
    yield "psd-rows", psd(WIDE, HIGH, b"\0\1" + b"\xff\xff" * 3 * HIGH + bytes(200))
    yield "bmp-offset", b"BM" + struct.pack("<IIIIiiHHI20x", 200, 0, 0xFFFF_FFF0, 40, 8, 8, 1, 24, 0) + bytes(200)
    yield "bmp-upside-down", b"BM" + struct.pack("<IIIIiiHHI20x", 200, 0, 54, 40, 8, -(1 << 31), 1, 24, 0) + bytes(200)
    yield "gif-outside", b"GIF89a" + struct.pack("<HHBBB", 4, 4, 0x80, 0, 0) + bytes(6) + gif_frame(9000) + b";"
    yield (
        "dng-sensor",
        seeds()["dng"].replace(
            struct.pack("<HHI", 256, 3, 1) + b"\x40\0", struct.pack("<HHI", 256, 3, 1) + b"\xff\xff"
        ),
    )


def cuts() -> Iterator[Case]:
    """Each seed cut in its signature, its header, its middle and its last bytes."""
    for name, data in seeds().items():
        shares = (len(data) * tenth // 10 for tenth in (1, 5, 9))
        for end in sorted({1, 3, 11, 20, 40, *shares, len(data) - 9, len(data) - 1}):
            yield f"{name}-cut-{end}", data[:end]


def holes() -> Iterator[Case]:
    """Each seed with zeros in place of a part, as a failing card leaves it."""
    for name, data in seeds().items():
        for start, end in ((0.0, 0.1), (0.1, 0.3), (0.4, 0.6), (0.8, 1.0), (0.02, 1.0)):
            first, last = int(len(data) * start), int(len(data) * end)
            yield f"{name}-hole-{first}", data[:first] + bytes(last - first) + data[last:]


def strangers() -> Iterator[Case]:
    """What is no photo, and photos' signatures before something else."""
    yield "nothing.jpg", b""
    yield "one-byte.jpg", b"\xff"
    yield "postscript.jpg", b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 10 10\n(touch) run\nquit\n"
    yield "eps-binary.jpg", b"\xc5\xd0\xd3\xc6" + struct.pack("<II", 30, 100) + bytes(200)
    yield "pdf.jpg", b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj<</Type/Catalog/OpenAction<</S/Launch>>>>endobj\n"
    yield "svg.jpg", b'<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="9" height="9"/></svg>'
    yield "html.jpg", b"<!doctype html><html><body><img src=//example.org></body></html>"
    yield "zip.jpg", b"PK\3\4" + bytes(200)
    yield "program.jpg", b"MZ" + bytes(500)
    yield "elf.jpg", b"\x7fELF" + bytes(500)
    yield "wmf.jpg", b"\xd7\xcd\xc6\x9a" + bytes(200)
    yield "tga.jpg", b"\0\0\2" + bytes(9) + struct.pack("<HHBB", 8, 8, 24, 0) + bytes(192)
    yield "jp2.jpg", b"\0\0\0\x0cjP  \r\n\x87\n" + bytes(200)
    yield "mp4.heic", b"\0\0\0\x18ftypmp42\0\0\0\0mp42isom" + bytes(300)
    names = sorted(seeds())
    for index, name in enumerate(names):
        other = names[(index + 7) % len(names)]
        yield f"{name}-called.{other}", seeds()[name]
        yield f"{name}-then.{other}", seeds()[name][:16] + seeds()[other][16:]


def sick_exif() -> Iterator[Case]:
    """EXIF that goes round in circles, is a giant, or turns the picture in ways that don't exist."""
    loop = bytearray(tiff_bytes({271: "A", 34665: {37386: 5}}))
    loop[-4:] = struct.pack("<I", 8)
    blocks = {
        "orientation-0": tiff_bytes({274: 0}),
        "orientation-9": tiff_bytes({274: 9}),
        "orientation-65535": tiff_bytes({274: 65_535}),
        "orientation-text": tiff_bytes({274: "six"}),
        "orientation-many": tiff_bytes({274: [6] * 1000}),
        "loop": bytes(loop),
        "self": tiff_bytes({34665: Raw(4, 1, struct.pack("<I", 8))}),
        "maker": tiff_bytes({271: "A", 34665: {37500: bytes(60_000)}}),
        "count": tiff_bytes({270: Raw(2, 0xFFFF_FFFF, struct.pack("<I", 8))}),
        "kind": tiff_bytes({270: Raw(99, 4, b"abcd"), 271: Raw(0, 4, b"abcd")}),
        "zero": tiff_bytes({282: [(1, 0)], 283: [(0, 0)], 296: 2}),
        "outside": tiff_bytes({270: Raw(2, 500, struct.pack("<I", 0x7FFF_FFF0))}),
        "date": tiff_bytes({34665: {36867: "9999:99:99 99:99:99"}}),
        "path": tiff_bytes({270: "../../../evil", 271: "/etc\0passwd", 315: "a\nb\u202egpj.exe"}),
        "letters": tiff_bytes({270: Raw(2, 4, b"\xff\xfe\x80\0"), 315: "x" * 5000}),
        "gps": tiff_bytes({34853: {2: [(1, 0), (2, 0), (3, 0)], 1: "N"}}),
        "magic": b"XX*\0\x08\0\0\0",
        "short": b"II*",
    }
    for name, block in blocks.items():
        for format_ in ("JPEG", "PNG", "WEBP"):
            yield f"exif-{name}-{format_}", encode(make_scene(24, 16), format_, exif=b"Exif\0\0" + block)
    for name in ("orientation-65535", "loop", "self", "count"):
        yield f"exif-{name}-AVIF", encode(make_scene(24, 16), "AVIF", exif=blocks[name])
    segment = b"\xff\xe1" + struct.pack(">H", 65_535) + b"Exif\0\0" + bytes(65_527)
    yield "exif-many", seeds()["jpeg"][:2] + segment * 300 + seeds()["jpeg"][2:]


def sick_profiles() -> Iterator[Case]:
    """Colour profiles that are broken, of another kind of picture, or as large as a photo."""
    head = b"\0\0\0\x80lcms\x04\x40\0\0mntr%b XYZ " + bytes(12) + b"acsp" + bytes(88)
    profiles = {"noise": random.Random(1).randbytes(3000), "empty": b"\0", "giant": bytes(9_000_000)}
    profiles |= {f"head-{space.decode().strip()}": head % space for space in (b"RGB ", b"CMYK", b"GRAY", b"Lab ")}
    profiles["tags"] = head % b"RGB " + b"\xff\xff\xff\xff" + bytes(400)
    for name, profile in profiles.items():
        for format_ in ("JPEG", "PNG", "TIFF", "WEBP"):
            yield f"icc-{name}-{format_}", encode(make_scene(24, 16), format_, icc_profile=profile)


def sick_texts() -> Iterator[Case]:
    """XMP that is a bomb, points outside, or is nested without end; IPTC and comments that lie about their length."""
    entities = b"".join(b'<!ENTITY a%d "%s">' % (n + 1, b"&a%d;" % n * 10) for n in range(9))
    packets = {
        "laughs": b'<!DOCTYPE x [<!ENTITY a0 "ha">'
        + entities
        + b"]><x:xmpmeta xmlns:x='adobe:ns:meta/'>&a9;</x:xmpmeta>",
        "outside": b'<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]>'
        b'<x:xmpmeta xmlns:x="adobe:ns:meta/">&f;</x:xmpmeta>',
        "deep": b"<a>" * 9000 + b"</a>" * 9000,
        "open": b"<x:xmpmeta xmlns:x='adobe:ns:meta/'><rdf:RDF",
        "letters": b"\xff\xfe\0\0\xd8",
        "zeros": bytes(5000),
    }
    for name, packet in packets.items():
        for format_ in ("JPEG", "WEBP", "TIFF"):
            options = {"tiffinfo": {700: packet}} if format_ == "TIFF" else {"xmp": packet}
            yield f"xmp-{name}-{format_}", encode(make_scene(24, 16), format_, **options)
        yield f"xmp-{name}-PNG", png(8, 8, chunks=[(b"iTXt", b"XML:com.adobe.xmp\0\0\0\0\0" + packet)])
    for name, block in {
        "length": b"8BIM\4\4\0\0\xff\xff\xff\xff\x1c\2\x05\xff\xff",
        "extended": b"8BIM\4\4\0\0\0\0\0\x0c\x1c\2\x05\x80\4\xff\xff\xff\xff" + bytes(9),
        "name": b"8BIM\4\4\xff" + bytes(40),
    }.items():
        content = b"Photoshop 3.0\0" + block
        segment = b"\xff\xed" + struct.pack(">H", len(content) + 2) + content
        yield f"iptc-{name}", seeds()["jpeg"][:2] + segment + seeds()["jpeg"][2:]
    comment = b"\xff\xfe" + struct.pack(">H", 65_535) + b"\xff" * 65_533
    yield "comments", seeds()["jpeg"][:2] + comment * 50 + seeds()["jpeg"][2:]


def odd_kinds() -> Iterator[Case]:
    """Rare kinds of pixels that are no fault of the file."""
    scene = make_scene(24, 16)
    for mode in ("1", "L", "LA", "P", "RGBA", "I;16"):
        image = Image.new(mode, (24, 16), 40_000) if mode == "I;16" else scene.convert(mode)
        yield f"kind-{mode}-PNG", encode(image, "PNG")
    for mode in ("1", "L", "LA", "P", "RGBA", "I", "I;16", "F", "CMYK", "LAB", "YCbCr"):
        image = Image.new(mode, (24, 16), 40_000) if mode[0] in "IF" else scene
        image = image if mode[0] in "IF" else Image.new(mode, (24, 16)) if mode == "LAB" else scene.convert(mode)
        yield f"kind-{mode}-TIFF", encode(image, "TIFF")
    for value in (float("nan"), float("inf"), -1e38, 1e38):
        yield f"kind-{value}-TIFF", encode(Image.new("F", (24, 16), value), "TIFF")
    yield (
        "kind-mixed-TIFF",
        tiff_bytes(
            {
                **tiff_table(2, 1),
                258: [32] * 3,
                339: [3] * 3,
                273: Block(struct.pack("<6f", 0, 1, float("nan"), 9e9, -9, 1)),
                279: 24,
            }
        ),
    )
    for bits, size in ((16, 6), (64, 24), (12, 9), (2, 1)):
        table = {**tiff_table(2, 2), 258: [bits] * 3, 273: Block(bytes(range(4 * size))), 279: 4 * size}
        yield f"kind-{bits}-bits-TIFF", tiff_bytes(table)
    yield (
        "kind-cmyk-16-TIFF",
        tiff_bytes({**tiff_table(2, 2), 258: [16] * 4, 262: 5, 277: 4, 273: Block(bytes(32)), 279: 32}),
    )
    yield "kind-lab-16-TIFF", tiff_bytes({**tiff_table(2, 2), 258: [16] * 3, 262: 8, 273: Block(bytes(24)), 279: 24})
    for mode, channels in ((0, 1), (1, 1), (4, 4), (7, 3), (9, 3), (2, 1)):
        yield f"kind-psd-{mode}", psd(8, 8, b"\0\0" + bytes(64 * channels), mode=mode, channels=channels)


def odd_sizes() -> Iterator[Case]:
    """Pictures of one pixel, of none, and as thin as a hair."""
    for wide, high in ((1, 1), (1, 20_000), (20_000, 1), (1, 100_000), (100_000, 1), (3, 60_000)):
        image = Image.new("RGB", (wide, high), (90, 120, 60))
        for format_ in ("PNG", "TIFF", "BMP") + (("JPEG", "GIF") if max(wide, high) <= 65_500 else ()):
            yield f"size-{wide}x{high}-{format_}", encode(image, format_)
    for format_ in ("WEBP", "AVIF", "JXL"):
        yield f"size-1x1-{format_}", encode(Image.new("RGB", (1, 1)), format_)
    for wide, high in ((0, 8), (8, 0), (0, 0)):
        yield f"size-{wide}x{high}-png", png(wide, high, rows(24, 8))
        yield f"size-{wide}x{high}-jpeg", jpeg_with_size(seeds()["jpeg"], wide, high)
        yield f"size-{wide}x{high}-tiff", tiff_bytes({**tiff_table(wide, high), 273: 8, 279: 10})
        yield (
            f"size-{wide}x{high}-gif",
            b"GIF89a" + struct.pack("<HHBBB", wide, high, 0x80, 0, 0) + bytes(6) + gif_frame(2),
        )
        yield f"size-{wide}x{high}-psd", psd(wide, high, bytes(90))
        yield (
            f"size-{wide}x{high}-bmp",
            b"BM" + struct.pack("<IIIIiiHHI20x", 99, 0, 54, 40, wide, high, 1, 24, 0) + bytes(90),
        )


def hostile_watermarks() -> Iterator[Case]:
    """SVG files that are bombs or reach for other files; all end in seconds."""
    start = '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" '
    small, middle, large = (f'{start}width="{side}" height="{side}">' for side in (9, 900, 60_000))
    box = '<rect width="9" height="9"/>'
    uses = "".join(f'<g id="g{n + 1}">' + f'<use xlink:href="#g{n}"/>' * 10 + "</g>" for n in range(9))
    entities = "".join(f'<!ENTITY a{n + 1} "' + f"&a{n};" * 10 + '">' for n in range(9))
    chain = "".join(f'<g id="g{n + 1}"><use xlink:href="#g{n}"/></g>' for n in range(300))
    blurs = '<filter id="f">' + '<feGaussianBlur stdDeviation="99"/>' * 5 + "</filter>"
    pattern = f'<pattern id="p" width="0.001" height="0.001" patternUnits="userSpaceOnUse">{box}</pattern>'
    texts = {
        "uses": f'{small}<defs><g id="g0">{box}</g>{uses}</defs><use xlink:href="#g9"/></svg>',
        "chain": f'{small}<defs><g id="g0">{box}</g>{chain}</defs><use xlink:href="#g300"/></svg>',
        "laughs": f'<!DOCTYPE svg [<!ENTITY a0 "ha">{entities}]>{small}<text>&a9;</text></svg>',
        "outside": f'<!DOCTYPE svg [<!ENTITY f SYSTEM "file:///etc/passwd">]>{small}<text>&f;</text></svg>',
        "giant": f'{start}width="1e9" height="1e9">{box}</svg>',
        "wide": f"{large}{box}</svg>",
        "inside": f'{start}viewBox="0 0 1e7 1e7">{box}</svg>',
        "unsized": f'{start}><rect width="1e7" height="1e7"/></svg>',
        "thin": f'{start}width="100000" height="0.001">{box}</svg>',
        "high": f'{start}width="0.001" height="1000000">{box}</svg>',
        "none": f'{start}width="0" height="0"/>',
        "minus": f'{start}width="-5" height="nan"/>',
        "empty": f"{start}/>",
        "deep": small + "<g>" * 200_000 + "</g>" * 200_000 + "</svg>",
        "nested": small + "<g>" * 250 + box + "</g>" * 250 + "</svg>",
        "folded": small + "<g>" * 30 + box + "</g>" * 30 + "</svg>",
        "blurs": f'{middle}{blurs}<rect filter="url(#f)" width="900" height="900"/></svg>',
        "circle": f'{small}<g id="a"><use xlink:href="#a"/></g></svg>',
        "pattern": f'{middle}{pattern}<rect fill="url(#p)" width="900" height="900"/></svg>',
        "open": start,
        "path": f'{small}<path d="M0 0{" l1e38 1e38" * 20_000}"/></svg>',
        "far": f'{small}<filter id="f" width="1e38"><feFlood/></filter><g filter="url(#f)">{box}</g></svg>',
        "dashes": f'{middle}<path d="M0 0L1e6 1e6" stroke="red" stroke-dasharray="0.00001"/></svg>',
    }
    for name, text in texts.items():
        yield f"{name}.svg", text.encode()
    yield "empty.png", b""
    yield "cut.png", seeds()["png"][:300]


def png(wide: int, high: int, pixels: bytes | None = None, *, chunks: list[tuple[bytes, bytes]] | None = None,
        colour: int = 2, bits: int = 8, interlaced: int = 0) -> bytes:  # fmt: skip
    """Return a PNG whose header says a size, with `pixels` compressed already (None: what such a header needs)."""
    parts = [(b"IHDR", struct.pack(">IIBBBBB", wide, high, bits, colour, 0, 0, interlaced)), *(chunks or [])]
    parts += [(b"IDAT", rows(3 * wide, high) if pixels is None else pixels), (b"IEND", b"")]
    packed = (
        struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data)) for kind, data in parts
    )
    return b"\x89PNG\r\n\x1a\n" + b"".join(packed)


def rows(row_bytes: int, high: int) -> bytes:
    """Return black rows of a PNG, compressed, without holding them all."""
    packer = zlib.compressobj(1)
    return b"".join(packer.compress(bytes(1 + row_bytes)) for _ in range(high)) + packer.flush()


def tiff_table(wide: int, high: int) -> dict[int, object]:
    return {256: wide, 257: high, 258: [8, 8, 8], 259: 1, 262: 2, 277: 3, 278: high}


def jpeg_with_size(data: bytes, wide: int, high: int) -> bytes:
    """Change the size in a JPEG's frame header."""
    at = max(data.find(watermark) for watermark in (b"\xff\xc0\0", b"\xff\xc2\0"))
    return data[: at + 5] + struct.pack(">HH", high, wide) + data[at + 9 :]


def avif_with_size(wide: int, high: int) -> bytes:
    data = seeds()["avif"]
    at = data.find(b"ispe") + 8
    return data[:at] + struct.pack(">II", wide, high) + data[at + 8 :]


def gif_frame(side: int) -> bytes:
    return b"," + struct.pack("<HHHHB", 0, 0, side, side, 0) + b"\2\2\x84\x51\0"


def riff_chunk(kind: bytes, content: bytes) -> bytes:
    return kind + struct.pack("<I", len(content)) + content + b"\0" * (len(content) % 2)


def riff(kind: bytes, content: bytes) -> bytes:
    packed = riff_chunk(kind, content)
    return b"RIFF" + struct.pack("<I", 4 + len(packed)) + b"WEBP" + packed


def psd(wide: int, high: int, pixels: bytes, *, mode: int = 3, channels: int = 3) -> bytes:
    palette = bytes(768) if mode == 2 else b""
    head = b"8BPS\0\1" + bytes(6) + struct.pack(">HIIHH", channels, high, wide, 1 if mode == 0 else 8, mode)
    return head + struct.pack(">I", len(palette)) + palette + bytes(8) + pixels
