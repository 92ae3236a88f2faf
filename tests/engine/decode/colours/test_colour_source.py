"""Which colours a photo's pixels are in, told by other means than an ICC profile; LittleCMS judges the numbers."""

import io
import struct
import zlib
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageCms

from studio.engine.decode.colours.code_points import pq_to_nits
from studio.engine.decode.colours.colour_source import PhotoColours, find_colours
from studio.engine.process import process
from studio.formats import Format, PhotoFormat
from studio.job import Outcome
from studio.paths import resource_path
from tests.box_file import box, item, make_heif
from tests.picture import encode, make_job, make_recipe
from tests.tiff_file import tiff_bytes

P3 = resource_path("profiles", "DisplayP3.icc").read_bytes()
ADOBE = resource_path("profiles", "AdobeRGB.icc").read_bytes()
COLOURS = ((200, 60, 60), (60, 200, 60), (60, 60, 200), (128, 128, 128), (220, 180, 60), (30, 120, 160))


def patches() -> Image.Image:
    image = Image.new("RGB", (96, 64))
    for number, colour in enumerate(COLOURS):
        left, top = number % 3 * 32, number // 3 * 32
        image.paste(colour, (left, top, left + 32, top + 32))
    return image


def seen(image: Image.Image) -> np.ndarray:
    """Return the six colours, taken in the middle of each."""
    return np.asarray(image.convert("RGB"))[16::32, 16::32].reshape(-1, 3).astype(int)


def bmp5(kind: bytes, profile: bytes, size: int | None = None) -> bytes:
    """Write the six colours as a BMP of version 5 with a profile behind its pixels."""
    plain = encode(patches(), "BMP")
    pixels = plain[54:]
    head = plain[18:54] + struct.pack("<4I", 0xFF0000, 0xFF00, 0xFF, 0) + kind + bytes(48)
    head += struct.pack("<4I", 4, 124 + len(pixels), len(profile) if size is None else size, 0)
    start = struct.pack("<2sIIII", b"BM", 138 + len(pixels) + len(profile), 0, 138, 124)
    return start + head + pixels + profile


def judged(profile: bytes) -> np.ndarray:
    """Return the six colours as LittleCMS converts them from a profile to sRGB."""
    target = io.BytesIO(resource_path("profiles", "sRGB.icc").read_bytes())
    intent = ImageCms.Intent.RELATIVE_COLORIMETRIC
    return seen(ImageCms.profileToProfile(patches(), io.BytesIO(profile), target, renderingIntent=intent))


def deliver(data: bytes, folder: Path, **export: object) -> tuple[Image.Image, Outcome]:
    source, target = folder / "source", folder / "out.png"
    source.write_bytes(data)
    target.unlink(missing_ok=True)
    outcome = process(make_recipe(format=Format.PNG, **export), make_job(source, target))
    assert outcome.errors == ()
    with Image.open(target) as image:
        image.load()
    return image, outcome


def exif(space: int | None, index: str = "") -> bytes:
    photo = {0x9000: b"0232"} if space is None else {0xA001: space}
    if index:
        photo[0xA005] = {1: index}
    return b"Exif\0\0" + tiff_bytes({0x0112: 1, 0x8769: photo})


def png_with(*chunks: tuple[bytes, bytes], image: Image.Image | None = None) -> bytes:
    """Return a PNG with chunks behind its header."""
    plain = encode(image or patches(), "PNG")
    made = b"".join(
        struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data)) for name, data in chunks
    )
    return plain[:33] + made + plain[33:]


def avif_with(primaries: int, transfer: int) -> bytes:
    data = encode(patches(), "AVIF", quality=100, subsampling="4:4:4")
    at = data.index(b"colrnclx") + 8
    return data[:at] + struct.pack(">HH", primaries, transfer) + data[at + 4 :]


@pytest.mark.parametrize(
    ("space", "index"), [(65535, "R03"), (2, "R98"), (2, "")], ids=["uncalibrated and R03", "2", "2 alone"]
)
def test_exif_says_adobe_rgb(tmp_path: Path, space: int, index: str) -> None:
    data = encode(patches(), "JPEG", quality=100, subsampling=0, exif=exif(space, index))
    image, outcome = deliver(data, tmp_path)
    assert np.abs(seen(image) - judged(ADOBE)).max() <= 2
    assert outcome.notes == ()


def test_adobe_rgb_that_is_kept_gets_its_profile(tmp_path: Path) -> None:
    data = encode(patches(), "JPEG", quality=100, subsampling=0, exif=exif(65535, "R03"))
    image, _ = deliver(data, tmp_path, profile="keep")
    assert image.info["icc_profile"] == ADOBE
    assert np.abs(seen(image) - COLOURS).max() <= 1


def test_exif_that_says_only_not_srgb_is_noted(tmp_path: Path) -> None:
    data = encode(patches(), "JPEG", quality=100, subsampling=0, exif=exif(65535))
    image, outcome = deliver(data, tmp_path)
    assert np.abs(seen(image) - COLOURS).max() <= 1
    assert any("not say which" in str(note) for note in outcome.notes)


@pytest.mark.parametrize("space", [1, None])
def test_ordinary_exif_is_not_noted(tmp_path: Path, space: int | None) -> None:
    _, outcome = deliver(encode(patches(), "JPEG", exif=exif(space)), tmp_path)
    assert outcome.notes == ()


def test_a_profile_counts_before_exif(tmp_path: Path) -> None:
    data = encode(patches(), "JPEG", quality=100, subsampling=0, icc_profile=P3, exif=exif(65535, "R03"))
    assert np.abs(seen(deliver(data, tmp_path)[0]) - judged(P3)).max() <= 2


@pytest.mark.parametrize(
    ("make", "note"),
    [
        (b"NIKON CORPORATION", b"Nikon\0\2\0\0\0" + tiff_bytes({0x001E: 2})),
        (b"Canon", b""),
    ],
    ids=["Nikon", "Canon"],
)
def test_the_makers_note_says_adobe_rgb(make: bytes, note: bytes) -> None:
    if not note:  # Canon's is a directory that stands in the block itself
        note = struct.pack("<HHHIHH", 1, 0x00B4, 3, 1, 2, 0) + bytes(4)
    block = tiff_bytes({0x010F: make.decode(), 0x8769: {0xA001: 65535, 0x927C: note}})
    assert find_colours(io.BytesIO(), PhotoFormat.JPEG, b"", block).profile == ADOBE


def test_nclx_of_avif_says_display_p3(tmp_path: Path) -> None:
    image, outcome = deliver(avif_with(12, 13), tmp_path)
    assert np.abs(seen(image) - judged(P3)).max() <= 8  # AVIF's own rounding, where the curve is steep
    assert outcome.notes == ()
    assert find_colours(io.BytesIO(avif_with(12, 13)), PhotoFormat.AVIF, b"", b"").profile == P3
    assert find_colours(io.BytesIO(avif_with(1, 13)), PhotoFormat.AVIF, b"", b"") == PhotoColours()


def test_nclx_of_heif_is_that_of_the_primary_picture_or_its_tile() -> None:
    colours = box(b"colr", b"nclx", struct.pack(">HHHB", 12, 13, 6, 0x80))
    data = make_heif([item(1, b"hvc1"), item(2, b"hvc1")], [colours], {1: [1], 2: []}, primary=1)
    assert find_colours(io.BytesIO(data), PhotoFormat.HEIF, b"", b"").profile == P3
    assert find_colours(io.BytesIO(data), PhotoFormat.HEIF, ADOBE, b"").profile == ADOBE
    other = make_heif([item(1, b"hvc1"), item(2, b"hvc1")], [colours], {1: [1], 2: []}, primary=2)
    assert find_colours(io.BytesIO(other), PhotoFormat.HEIF, b"", b"") == PhotoColours()


@pytest.mark.parametrize(("transfer", "grey"), [(16, 181), (18, 137)], ids=["PQ", "HLG"])
def test_hdr_is_brought_into_range_and_said(tmp_path: Path, transfer: int, grey: int) -> None:
    image, outcome = deliver(avif_with(9, transfer), tmp_path)
    assert np.abs(seen(image)[3] - grey).max() <= 1
    assert any("HDR" in str(note) for note in outcome.notes)
    kept, _ = deliver(avif_with(9, transfer), tmp_path, profile="keep")
    assert np.abs(seen(kept)[3] - grey).max() <= 1
    assert kept.info["icc_profile"] != image.info["icc_profile"]


def test_white_of_hdr_is_white_and_what_is_brighter_is_told_apart(tmp_path: Path) -> None:
    ramp = Image.fromarray(np.arange(256, dtype="uint8")[None].repeat(8, 0)).convert("RGB")
    image, _ = deliver(png_with((b"cICP", bytes((9, 16, 0, 1))), image=ramp), tmp_path)
    levels = np.asarray(image)[4, :, 0].astype(int)
    assert (np.diff(levels) >= 0).all()
    white = next(code for code in range(256) if pq_to_nits(code / 255) >= 203)
    assert levels[white] in range(244, 249)
    assert levels[white + 10] > levels[white]


def test_a_profile_with_the_codes_of_hdr_is_read_by_them() -> None:
    tag = b"cicp\0\0\0\0" + bytes((9, 16, 0, 1))
    count = int.from_bytes(P3[128:132]) + 1
    table = bytearray(P3[132 : 132 + 12 * (count - 1)])
    for at in range(4, len(table), 12):
        table[at : at + 4] = struct.pack(">I", int.from_bytes(table[at : at + 4]) + 12)
    body = P3[132 + len(table) :]
    row = struct.pack(">4sII", b"cicp", 144 + len(table) + len(body), len(tag))
    profile = struct.pack(">I", len(P3) + 24) + P3[4:128] + struct.pack(">I", count) + bytes(table) + row + body + tag
    found = find_colours(io.BytesIO(), PhotoFormat.JXL, profile, b"")
    assert found == find_colours(io.BytesIO(avif_with(9, 16)), PhotoFormat.AVIF, b"", b"")
    assert any("HDR" in str(note) for note in found.notes)


GAMMA_1 = (b"gAMA", struct.pack(">I", 100_000))
SRGB_GAMMA = (b"gAMA", struct.pack(">I", 45_455))
ADOBE_POINTS = (b"cHRM", struct.pack(">8I", 31270, 32900, 64000, 33000, 21000, 71000, 15000, 6000))
SRGB_POINTS = (b"cHRM", struct.pack(">8I", 31270, 32900, 64000, 33000, 30000, 60000, 15000, 6000))
SRGB_CHUNK = (b"sRGB", b"\0")
P3_CODES = (b"cICP", bytes((12, 13, 0, 1)))
ICC = (b"iCCP", b"a\0\0" + zlib.compress(ADOBE))


@pytest.mark.parametrize(
    ("chunks", "profile"),
    [
        ((P3_CODES,), P3),
        ((P3_CODES, ICC, SRGB_CHUNK, GAMMA_1), P3),
        ((ICC, GAMMA_1), ADOBE),
        ((SRGB_CHUNK, GAMMA_1), b""),
        ((SRGB_GAMMA,), b""),
        ((SRGB_GAMMA, SRGB_POINTS), b""),
        ((SRGB_GAMMA, ADOBE_POINTS), ADOBE),
        ((ADOBE_POINTS,), b""),
    ],
    ids=["cICP", "cICP first", "iCCP before gAMA", "sRGB before gAMA", "gAMA of sRGB", "both of sRGB", "Adobe", "cHRM"],
)
def test_the_order_of_a_pngs_chunks(tmp_path: Path, chunks: tuple[tuple[bytes, bytes], ...], profile: bytes) -> None:
    image, _ = deliver(png_with(*chunks), tmp_path)
    assert np.abs(seen(image) - (judged(profile) if profile else COLOURS)).max() <= 1


def test_a_linear_png_is_brightened(tmp_path: Path) -> None:
    colours = seen(deliver(png_with(GAMMA_1), tmp_path)[0])
    assert np.abs(colours[0] - (229, 133, 133)).max() <= 1
    assert np.abs(colours[3] - 188).max() <= 1


def test_grey_goes_by_codes_too(tmp_path: Path) -> None:
    image, outcome = deliver(png_with(GAMMA_1, image=patches().convert("L")), tmp_path)
    assert np.abs(seen(image)[3] - 188).max() <= 1
    assert outcome.notes == ()


@pytest.mark.parametrize(
    "chunk",
    [
        (b"cHRM", bytes(32)),
        (b"cHRM", struct.pack(">8I", 31270, 32900, *([30000, 60000] * 3))),
        (b"cHRM", struct.pack(">8I", 31270, 1, 64000, 33000, 21000, 71000, 15000, 6000)),
        (b"cICP", bytes((10, 9, 0, 1))),
    ],
    ids=["zeros", "one point", "white without light", "codes of no meaning"],
)
def test_colours_without_sense_cost_a_note_and_no_photo(tmp_path: Path, chunk: tuple[bytes, bytes]) -> None:
    chunks = (chunk, GAMMA_1) if chunk[0] == b"cHRM" else (chunk,)
    image, outcome = deliver(png_with(*chunks), tmp_path)
    assert np.abs(seen(image) - COLOURS).max() <= 1
    assert chunk[0] == b"cICP" or any("does not know" in str(note) for note in outcome.notes)


def test_a_broken_profile_is_passed_over_for_what_else_the_file_says(tmp_path: Path) -> None:
    broken = bytes(36) + b"acsp" + b"RGB " * 30
    data = encode(patches(), "JPEG", quality=100, subsampling=0, exif=exif(65535, "R03"), icc_profile=broken)
    image, outcome = deliver(data, tmp_path)
    assert np.abs(seen(image) - judged(ADOBE)).max() <= 4
    assert [str(note) for note in outcome.notes] == [
        "Its colour profile is broken; the colours that the file names elsewhere were used."
    ]
    found = find_colours(io.BytesIO(avif_with(12, 13)), PhotoFormat.AVIF, broken, b"")
    assert (found.profile, len(found.notes)) == (P3, 1)
    alone = find_colours(io.BytesIO(), PhotoFormat.JPEG, broken, b"")
    assert (alone.profile, "taken as sRGB" in str(alone.notes[0])) == (b"", True)


@pytest.mark.parametrize("mode", ["CMYK", "LAB"])
def test_exif_says_nothing_of_inks_and_lab(tmp_path: Path, mode: str) -> None:
    inks = Image.new(mode, (96, 64), (90, 130, 128, 0) if mode == "CMYK" else (150, 128, 128))
    options = {"exif": exif(65535, "R03")}
    data = encode(inks, "JPEG", **options) if mode == "CMYK" else encode(inks, "TIFF", **options)
    _, outcome = deliver(data, tmp_path)
    assert not any("not sRGB" in str(note) or "broken" in str(note) for note in outcome.notes)


def test_an_avif_without_boxes_of_colours_is_read_by_its_stream(tmp_path: Path) -> None:
    data = avif_with(1, 13).replace(b"colrnclx", b"freenclx")
    plain, _ = deliver(data, tmp_path)
    assert np.abs(seen(plain) - np.array(COLOURS)).max() <= 8
    start = data.index(b"mdat") + 4
    head = int.from_bytes(data[start : start + 24])
    (at,) = [place for place in range(24 * 8 - 16) if head >> place & 0xFFFF == 1 << 8 | 13]
    changed = head & ~(0xFF << at + 8) | 12 << at + 8
    image, _ = deliver(data[:start] + changed.to_bytes(24) + data[start + 24 :], tmp_path)
    assert np.abs(seen(image) - judged(P3)).max() <= 8


def test_a_profile_in_a_bmp(tmp_path: Path) -> None:
    image, outcome = deliver(bmp5(b"DEBM", ADOBE), tmp_path)
    assert np.abs(seen(image) - judged(ADOBE)).max() <= 1 and not outcome.notes
    for kind, profile, size in ((b"BGRs", b"", 0), (b"DEBM", b"", 0), (b"DEBM", ADOBE, 1 << 30)):
        image, outcome = deliver(bmp5(kind, profile, size), tmp_path)
        assert np.abs(seen(image) - np.array(COLOURS)).max() == 0 and not outcome.notes
    _, outcome = deliver(bmp5(b"KNIL", b"c:\\profile.icm\0"), tmp_path)
    assert [str(note) for note in outcome.notes] == [
        "Its colour profile is in another file; its colours were taken as sRGB."
    ]
    _, outcome = deliver(bmp5(b"DEBM", bytes(400)), tmp_path)
    assert "colour profile is broken" in str(outcome.notes[0])
