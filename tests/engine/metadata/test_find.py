import io
import struct
import zlib
from pathlib import Path

import pillow_jxl  # noqa: F401 - Pillow then knows JPEG XL
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image, ImageFile, PngImagePlugin

from studio.engine.container.png_text import read_text
from studio.engine.container.source import Source
from studio.engine.metadata.exif import read_block
from studio.engine.metadata.exif_tags import GPS, MAIN, PHOTO
from studio.engine.metadata.find import Metadata, _read_jxl, read_metadata, read_tiff
from studio.engine.metadata.iptc import insert_iptc, wrap_iptc
from tests.jpeg_file import segment
from tests.photo_metadata import IPTC, XMP, make_exif
from tests.picture import encode, make_scene
from tests.tiff_file import Block, Raw, tiff_bytes

EXIF = make_exif()
PICTURE = make_scene(24, 16)
PIXELS = {
    256: 8,
    257: 8,
    258: 8,
    259: 1,
    262: 1,
    273: Block(bytes(64)),
    277: 1,
    278: 8,
    279: 64,
}


def read(data: bytes, *, load_first: bool = False) -> Metadata:
    with Image.open(io.BytesIO(data)) as image:
        if load_first:
            image.load()
        found = read_metadata(image)
        image.load()
        assert image.size in (PICTURE.size, (8, 8))
    return found


def read_tags(block: bytes) -> tuple[set[int], set[int]]:
    directories, _, damaged = read_block(Source.of_bytes(block), len(block))
    assert not damaged
    return set(directories[MAIN]), set(directories[PHOTO])


def chunk(kind: bytes, data: bytes) -> bytes:
    return len(data).to_bytes(4) + kind + data + zlib.crc32(kind + data).to_bytes(4)


def png(*chunks: bytes, behind: bool = False) -> bytes:
    """Return a PNG with chunks before its picture or behind it."""
    data = encode(PICTURE, "PNG")
    at = data.index(b"IEND") - 4 if behind else data.index(b"IDAT") - 4
    return data[:at] + b"".join(chunks) + data[at:]


def raw_profile(name: bytes, data: bytes) -> bytes:
    return b"\n%s\n%8d\n%s\n" % (name, len(data), data.hex("\n", 36).encode())


def test_jpeg() -> None:
    data = insert_iptc(
        encode(PICTURE, "JPEG", exif=b"Exif\0\0" + EXIF, xmp=XMP, comment="Grüße".encode("latin-1")), IPTC
    )
    assert read(data) == Metadata(exif=EXIF, xmp=XMP, iptc=IPTC, comments=(("Comment", "Grüße"),))
    assert read(encode(PICTURE, "JPEG")) == Metadata()


def test_jpeg_with_more_xmp_than_one_segment_says_so() -> None:
    data = encode(PICTURE, "JPEG", xmp=XMP)
    more = b"http://ns.adobe.com/xmp/extension/\0" + b"0" * 32 + struct.pack(">II", 4, 0) + b"<a/>"
    found = read(data[:2] + b"\xff\xe1" + (2 + len(more)).to_bytes(2) + more + data[2:])
    assert found.xmp == XMP and len(found.notes) == 1


@pytest.mark.parametrize("format_", ["WEBP", "AVIF", "JXL"])
def test_formats_of_boxes_and_chunks(format_: str) -> None:
    exif = tiff_bytes({271: "Canon", 0x8769: {0x927C: b"n" * 50}})  # with a turn, Pillow rebuilds AVIF's
    assert read(encode(PICTURE, format_, exif=exif, xmp=XMP)) == Metadata(exif=exif, xmp=XMP)
    assert read(encode(PICTURE, format_)).exif == b""


@pytest.mark.parametrize("size", [struct.pack(">I", 0), struct.pack(">IIQ", 1, 0, 2**60), struct.pack(">I", 3)])
def test_jxl_with_impossible_boxes_ends(size: bytes) -> None:
    good = encode(PICTURE, "JXL", exif=EXIF)
    data = good + size[:4] + b"free" + size[8:]
    assert [kind for kind, _ in _read_jxl(Source.of_bytes(data))] == ["exif"]


@pytest.mark.parametrize(("behind", "load_first"), [(False, False), (True, False), (False, True)])
def test_png(behind: bool, load_first: bool) -> None:
    data = png(
        chunk(b"eXIf", EXIF),
        chunk(b"iTXt", b"XML:com.adobe.xmp\0\0\0\0\0" + XMP),
        chunk(b"zTXt", b"Raw profile type iptc\0\0" + zlib.compress(raw_profile(b"iptc", wrap_iptc(IPTC)))),
        chunk(b"tEXt", b"Author\0Zo\xeb"),
        chunk(b"iTXt", b"Title\0\1\0en\0Titel\0" + zlib.compress("Näher".encode())),
        behind=behind,
    )
    comments = (("Author", "Zoë"), ("Title", "Näher"))
    found = read(data, load_first=load_first)
    assert (found.exif, found.xmp) == (EXIF, XMP)
    if not load_first:
        assert found == Metadata(exif=EXIF, xmp=XMP, iptc=IPTC, comments=comments)


@pytest.mark.parametrize(
    ("name", "data", "expected"),
    [
        (b"exif", b"Exif\0\0" + EXIF, Metadata(exif=EXIF)),
        (b"APP1", b"Exif\0\0" + EXIF, Metadata(exif=EXIF)),
        (b"APP1", b"http://ns.adobe.com/xap/1.0/\0" + XMP, Metadata(xmp=XMP)),
        (b"xmp", XMP, Metadata(xmp=XMP)),
        (b"iptc", IPTC, Metadata(iptc=IPTC)),
        (b"8bim", b"Photoshop 3.0\0" + wrap_iptc(IPTC), Metadata(iptc=IPTC)),
        (b"icc", b"profile", Metadata()),
    ],
)
def test_png_with_blocks_as_text(name: bytes, data: bytes, expected: Metadata) -> None:
    key = b"Raw profile type " + name
    assert read(png(chunk(b"tEXt", key + b"\0" + raw_profile(name, data)))) == expected
    assert read(png(chunk(b"tEXt", key + b"\0" + b"\nexif\n  7\nno hex"))) == Metadata()


def test_a_chunk_of_its_own_counts_more_than_one_as_text() -> None:
    text = chunk(b"tEXt", b"Raw profile type exif\0" + raw_profile(b"exif", b"Exif\0\0II*\0old"))
    assert read(png(text, chunk(b"eXIf", EXIF))).exif == read(png(chunk(b"eXIf", EXIF), text)).exif == EXIF


def test_png_text_that_grows_when_unpacked_is_bounded() -> None:
    bomb = zlib.compress(bytes(30_000_000))
    for name, start in ((b"zTXt", b"key\0\0"), (b"iTXt", b"key\0\1\0\0\0")):
        found = read_text(name, start + bomb, 5_000)
        assert (found.keyword, found.size, found.text) == ("key", 5_000, "\0" * 5_000)
    assert read_text(b"zTXt", b"key\0\0rubbish", 5_000).text == ""


def test_reading_a_png_does_not_disturb_its_picture() -> None:
    data = png(*(chunk(b"tEXt", b"key\0%d" % number) for number in range(50)), behind=True)
    with Image.open(io.BytesIO(data)) as image:
        assert isinstance(image, ImageFile.ImageFile) and image.fp is not None
        place = image.fp.tell()
        assert len(read_metadata(image).comments) == 50
        assert image.fp.tell() == place
        assert image.tobytes() == PICTURE.tobytes()


@pytest.mark.parametrize(("order", "big"), [("<", False), (">", False), ("<", True)])
def test_tiff(order: str, big: bool) -> None:
    tags = {
        271: "Canon",
        274: 6,
        700: Raw(1, 0, b""),
        0x8769: {0x8827: 400, 0x9286: b"comment!"},
        34675: b"icc profile",
        **PIXELS,
    }
    data = tiff_bytes({**tags, 700: XMP, 33723: IPTC}, order=order, big=big)
    found = read(data)
    assert (found.xmp, found.iptc, found.notes) == (XMP, IPTC, ())
    assert read_tags(found.exif) == ({271, 274}, {0x8827, 0x9286})
    assert found.exif[:4] == (b"II*\0" if order == "<" else b"MM\0*")


def test_big_tiff_in_the_other_order_which_pillow_does_not_open() -> None:
    blocks, damaged = read_tiff(Source.of_bytes(tiff_bytes({**PIXELS, 271: "Canon", 700: XMP}, order=">", big=True)))
    assert (read_tags(blocks["exif"]), blocks["xmp"], damaged) == (({271}, set()), XMP, False)


def test_places_that_no_file_reaches_are_damage() -> None:
    far = Raw(7, 99, struct.pack("<Q", 2**63 + 9))
    blocks, damaged = read_tiff(Source.of_bytes(tiff_bytes({**PIXELS, 271: "Canon", 700: far}, big=True)))
    assert (read_tags(blocks["exif"])[0], damaged) == ({271}, True)


def test_tiff_with_iptc_written_as_numbers_or_among_photoshops_resources() -> None:
    padded = IPTC + bytes(-len(IPTC) % 4)
    turned = b"".join(padded[at : at + 4][::-1] for at in range(0, len(padded), 4))
    assert read(tiff_bytes({**PIXELS, 33723: turned})).iptc == padded
    assert read(tiff_bytes({**PIXELS, 34377: wrap_iptc(IPTC)})).iptc == IPTC
    assert read(tiff_bytes(PIXELS)) == Metadata()


@pytest.mark.filterwarnings("ignore:Corrupt EXIF", "ignore:Truncated File")
def test_tiff_that_is_damaged_says_so() -> None:
    found = read(tiff_bytes({**PIXELS, 271: "Canon", 0x8769: {0x8827: 400, 0x9286: Raw(7, 99, b"\xff\xff\xff\0")}}))
    assert len(found.notes) == 1 and read_tags(found.exif) == ({271}, {0x8827})


def test_tiff_that_was_loaded_has_no_more_to_say() -> None:
    assert read(tiff_bytes({**PIXELS, 271: "Canon"}), load_first=True).exif == b""


def psd(*resources: tuple[int, bytes]) -> bytes:
    body = b"".join(
        b"8BIM" + number.to_bytes(2) + b"\0\0" + len(data).to_bytes(4) + data + b"\0" * (len(data) % 2)
        for number, data in resources
    )
    head = b"8BPS\0\1" + bytes(6) + struct.pack(">HIIHH", 3, 8, 8, 8, 3)
    return head + bytes(4) + len(body).to_bytes(4) + body + bytes(4) + b"\0\0" + bytes(3 * 64)


def test_psd() -> None:
    assert read(psd((1058, EXIF), (1060, XMP), (1028, IPTC), (1005, b"x"))) == Metadata(exif=EXIF, xmp=XMP, iptc=IPTC)
    density = struct.pack(">IHHIHH", 300 << 16, 1, 1, 72 << 16 | 1 << 15, 1, 1)
    assert read(psd((1005, density))) == Metadata(density=(300.0, 72.5))


def test_gif_and_bmp() -> None:
    assert read(encode(PICTURE.convert("P"), "GIF", comment=b"Hello")).comments == (("Comment", "Hello"),)
    assert read(encode(PICTURE, "BMP", dpi=(300, 150))).density == pytest.approx((300, 150), abs=0.05)


@pytest.mark.parametrize(
    "head", [b"", b"Exif\0\0", b"Exif\0\0Exif\0\0", b"\0\0\0\0", b"\0\0\0\6Exif\0\0"], ids=range(5)
)
@pytest.mark.parametrize("order", "<>")
def test_exif_starts_with_its_own_header(head: bytes, order: str) -> None:
    image = Image.new("RGB", (1, 1))
    image.info["exif"] = head + make_exif(order)
    assert read_metadata(image).exif == make_exif(order)


def test_enormous_blocks_go_and_are_named() -> None:
    image = Image.new("RGB", (1, 1))
    image.info.update(exif=bytes(17_000_000), xmp=b"<" * 17_000_000)
    found = read_metadata(image)
    assert (found.exif, found.xmp) == (b"", b"")
    assert len(found.notes) == 2


def test_what_decoders_call_metadata_and_is_no_bytes_is_passed_over() -> None:
    image = Image.new("RGB", (1, 1))
    image.info.update(exif="text", xmp=(1, 2), comment=7)
    assert read_metadata(image) == Metadata()


def test_a_file_that_ends_too_early_costs_only_what_is_missing(tmp_path: Path) -> None:
    path = tmp_path / "photo.png"
    path.write_bytes(png(chunk(b"eXIf", EXIF))[:-30])
    with Image.open(path) as image:
        assert read_metadata(image).exif == EXIF


def test_an_endless_row_of_chunks_ends() -> None:
    with Image.open(io.BytesIO(png())) as image:
        assert isinstance(image, ImageFile.ImageFile) and image.fp is not None
        image.fp = io.BytesIO(b"\x89PNG\r\n\x1a\n" + b"\0\0\0\0abCd\0\0\0\0" * 250_000 + chunk(b"eXIf", EXIF))
        assert read_metadata(image).exif == b""


@given(place=st.integers(0, 1200), junk=st.binary(max_size=6))
def test_no_bytes_make_it_fail(place: int, junk: bytes) -> None:
    for good in (png(chunk(b"eXIf", EXIF), behind=True), tiff_bytes({**PIXELS, 271: "Canon", 0x8769: {0x8827: 400}})):
        data = good[:place] + junk + good[place + len(junk) :]
        image = Image.new("RGB", (1, 1)) if good[:1] == b"I" else PngImagePlugin.PngImageFile(io.BytesIO(good))
        image.format = "TIFF" if good[:1] == b"I" else "PNG"
        image.fp = io.BytesIO(data)  # pyright: ignore[reportAttributeAccessIssue]
        assert isinstance(read_metadata(image), Metadata)
        image.close()


def test_tiff_whose_first_page_is_a_copy_tells_of_the_photo() -> None:
    small = {**PIXELS, 254: 1, 271: "Small", 700: XMP, 0x8769: {0x8827: 100, 0xA434: "Lens"}}
    photo = {**PIXELS, 271: "Photo", 0x8769: {0x8827: 400}}
    with Image.open(io.BytesIO(tiff_bytes(small, photo))) as image:
        image.seek(1)
        found = read_metadata(image)
    assert found.xmp == XMP
    directories, _, _ = read_block(Source.of_bytes(found.exif))
    assert directories[MAIN][271].data == b"Photo\0"
    assert directories[PHOTO].keys() == {0x8827, 0xA434}
    assert directories[PHOTO][0x8827].data == struct.pack("<H", 400)


@pytest.mark.parametrize("kind", [4, 9, 13])
def test_places_are_found_by_pointers_of_every_type(kind: int) -> None:
    block = bytearray(tiff_bytes({0x8825: {1: "N", 2: [(48, 1), (8, 1), (0, 1)]}}))
    assert block[12:14] == b"\4\0"
    block[12:14] = struct.pack("<H", kind)
    found = read_block(Source.of_bytes(bytes(block)))[0]
    assert found[GPS].keys() == {1, 2}


def jpeg_with(*segments: bytes) -> bytes:
    data = encode(PICTURE, "JPEG")
    return data[:2] + b"".join(segments) + data[2:]


def test_iptc_goes_on_in_the_next_segment() -> None:
    """Photoshop cuts its resources at 64 KB."""
    start = b"Photoshop 3.0\0"
    resources = b"8BIM\4\5\0\0" + (9).to_bytes(4) + bytes(10) + wrap_iptc(IPTC)
    for place in (5, 30, len(resources) - 9):
        data = jpeg_with(segment(0xED, start + resources[:place]), segment(0xED, start + resources[place:]))
        assert read(data).iptc == IPTC
    other = b"8BIM\4\5\0\0" + (3).to_bytes(4) + b"odd"  # without its padding, so that what follows lies amiss
    assert read(jpeg_with(segment(0xED, start + other), segment(0xED, start + wrap_iptc(IPTC)))).iptc == IPTC


def test_of_two_blocks_in_a_jpeg_the_first_counts() -> None:
    other = tiff_bytes({271: "Other"})
    xmp = b"http://ns.adobe.com/xap/1.0/\0"
    data = jpeg_with(
        segment(0xE1, b"Exif\0\0" + EXIF),
        segment(0xE1, b"Exif\0\0" + other),
        segment(0xE1, xmp + XMP),
        segment(0xE1, xmp + b"<other/>"),
    )
    assert (read(data).exif, read(data).xmp) == (EXIF, XMP)
    cut = jpeg_with(segment(0xE1, b"Exif\0\0" + EXIF[:90]), segment(0xE1, b"Exif\0\0" + EXIF[90:]))
    assert read(cut).exif == EXIF


@pytest.mark.parametrize("has_file", [True, False])
def test_content_credentials_are_said_to_be_left_out(has_file: bool) -> None:
    manifest = b"jumb\0\0\0\x1ejumdc2pa" + bytes(40)
    content = b"JP\0\1\0\0\0\1\0\0\0\x3c" + manifest
    data = encode(make_scene(48, 32), "JPEG")
    data = data[:2] + b"\xff\xeb" + (2 + len(content)).to_bytes(2) + content + data[2:]
    file = io.BytesIO(data)
    with Image.open(file) as image:
        place = file.tell()
        notes = read_metadata(image, file if has_file else None).notes
        assert file.tell() == place
        assert [str(note).startswith("Its content credentials") for note in notes] == [True] * has_file
