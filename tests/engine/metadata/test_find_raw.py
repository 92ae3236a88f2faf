import io
import struct

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studio.engine.container.source import Source
from studio.engine.metadata.exif import read_block
from studio.engine.metadata.exif_tags import GPS, MAIN, PHOTO
from studio.engine.metadata.find import Metadata
from studio.engine.metadata.find_raw import read_raw_metadata
from tests.box_file import box
from tests.photo_metadata import XMP, make_exif
from tests.picture import encode, make_scene
from tests.raw_file import LENS, MAKE, MODEL, make_dng
from tests.tiff_file import Block, tiff_bytes

EXIF = make_exif()
PREVIEW = encode(make_scene(24, 16), "JPEG", exif=b"Exif\0\0" + EXIF, xmp=XMP)
CANON_TREE = bytes.fromhex("85c0b687820f11e08111f4ce462b6a48")
CANON_XMP = bytes.fromhex("be7acfcb97a942e89c71999491e3afac")


def read(data: bytes) -> Metadata:
    return read_raw_metadata(io.BytesIO(data))


def tags(block: bytes) -> list[set[int]]:
    directories, _, damaged = read_block(Source.of_bytes(block), len(block))
    assert not damaged
    return [set(directories[name]) for name in (MAIN, PHOTO, GPS)]


def raf(preview: bytes) -> bytes:
    return (b"FUJIFILMCCD-RAW 0201" + bytes(64) + struct.pack(">II", 100, len(preview))).ljust(100, b"\0") + preview


def cr3(order: str = "<") -> bytes:
    blocks = {
        b"CNCV": b"CanonCR3",
        b"CMT1": tiff_bytes({271: "Canon", 272: "Canon EOS R6", 274: 6, 256: 9}, order=order),
        b"CMT2": tiff_bytes({0x8827: 400, 0x829A: [(1, 250)]}),
        b"CMT3": tiff_bytes({1: 2}),
        b"CMT4": tiff_bytes({1: "N"}),
    }
    tree = box(b"uuid", CANON_TREE, *(box(name, data) for name, data in blocks.items()))
    return box(b"ftyp", b"crx \0\0\0\1crx isom") + box(b"moov", box(b"free"), tree) + box(b"uuid", CANON_XMP, XMP)


def test_a_raw_built_like_tiff() -> None:
    found = read(make_dng(preview=(64, 48)))
    assert found.notes == ()
    main, photo, _ = tags(found.exif)
    assert main == {271, 272, 274, 50708}
    assert photo == {34855, 36867, 42036}
    for text in (MAKE, MODEL, LENS):
        assert text.encode() in found.exif


def test_numbers_of_the_maker_do_not_pass_as_tags() -> None:
    found = read(tiff_bytes({1: 5, 271: "Canon", 0x7000: 1, 0xC5D8: 2, 0xC62F: "serial", 700: XMP}))
    assert tags(found.exif)[0] == {271, 0xC62F}
    assert found.xmp == XMP


def test_fujifilm() -> None:
    assert read(raf(PREVIEW)) == Metadata(exif=EXIF, xmp=XMP)


def test_panasonic_says_more_in_its_preview() -> None:
    data = tiff_bytes({271: "Panasonic", 0x2E: PREVIEW, 0x17: 400}, magic=b"IIU\0")
    assert read(data) == Metadata(exif=EXIF, xmp=XMP)
    alone = read(tiff_bytes({271: "Panasonic", 0x17: 400}, magic=b"IIU\0"))
    assert tags(alone.exif)[0] == {271}


def test_olympus() -> None:
    assert tags(read(tiff_bytes({271: "Olympus"}, magic=b"IIRO")).exif)[0] == {271}


@pytest.mark.parametrize("order", "<>")
def test_canons_tree(order: str) -> None:
    found = read(cr3(order))
    assert found.xmp == XMP
    assert tags(found.exif) == [{271, 272, 274}, {0x8827, 0x829A}, {1}]
    main = read_block(Source.of_bytes(found.exif))[0][MAIN]
    assert (main[272].data, main[274].data) == (b"Canon EOS R6\0", b"\6\0")


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"HEAPCCDR" + bytes(99),
        raf(b""),
        raf(b"\xff\xd8\xff\xe1\0\0"),
        raf(b"\xff\xd8" + b"\xff\xe1\0\2" * 500),
        box(b"ftyp", b"crx \0\0\0\1"),
        box(b"ftyp", b"crx \0\0\0\1") + struct.pack(">I4sQ", 1, b"moov", 2**62),
        box(b"ftyp", b"crx \0\0\0\1") + struct.pack(">I4s", 4, b"moov"),
        box(b"ftyp", b"crx \0\0\0\1") + box(b"moov", box(b"uuid", CANON_TREE, box(b"CMT1", b"rubbish"))),
        tiff_bytes({271: Block(b"x")})[:9],
    ],
    ids=range(10),
)
def test_what_says_nothing_gives_nothing(data: bytes) -> None:
    assert read(data) == Metadata()


@given(st.sampled_from([raf(PREVIEW), cr3(), make_dng()]), st.integers(0, 2000), st.binary(max_size=8))
def test_no_bytes_make_it_fail(good: bytes, place: int, junk: bytes) -> None:
    assert isinstance(read(good[:place] + junk + good[place + len(junk) :]), Metadata)
