import io
import struct
from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from studio.engine.header.exif import clean_text
from studio.engine.header.read import Header, read_header
from tests.picture import encode, make_scene
from tests.tiff_file import Raw, tiff_bytes

PLAIN = encode(make_scene(48, 32), "JPEG")


def read_block(block: bytes) -> Header:
    body = b"Exif\0\0" + block
    return read_header(io.BytesIO(PLAIN[:2] + struct.pack(">HH", 0xFFE1, len(body) + 2) + body + PLAIN[2:]))


def read(main: dict[int, object], exif: dict[int, object] | None = None, order: str = "<") -> Header:
    return read_block(tiff_bytes({**main, 34665: exif} if exif else main, order=order))


@pytest.mark.parametrize("order", ["<", ">"])
def test_all_facts(order: str) -> None:
    main: dict[int, object] = {
        270: "A jetty",
        271: "Nordkamera",
        272: "NK-24",
        274: 6,
        306: "2024:05:09 10:00:00",
        315: "Inga Example",
    }
    found = read(main, {34855: 400, 36867: "2024:05:06 07:08:09", 42036: "50mm F1.8"}, order)
    assert found.orientation == 6
    assert found.taken == datetime(2024, 5, 6, 7, 8, 9)
    assert (found.camera, found.lens, found.iso) == ("Nordkamera NK-24", "50mm F1.8", 400)
    assert (found.title, found.creator) == ("A jetty", "Inga Example")
    assert found.problems == ()


def test_what_pillow_writes() -> None:
    exif = Image.Exif()
    exif[272] = "NK-24"
    exif[274] = 8
    exif.get_ifd(34665)[36867] = "2024:05:06 07:08:09"
    for format_ in ("JPEG", "PNG", "WEBP", "AVIF"):
        found = read_header(io.BytesIO(encode(make_scene(48, 32), format_, exif=exif)))
        assert (found.camera, found.taken) == ("NK-24", datetime(2024, 5, 6, 7, 8, 9)), format_


def test_nothing_is_known_without_exif() -> None:
    found = read_header(io.BytesIO(PLAIN))
    assert (found.orientation, found.taken, found.iso) == (1, None, None)
    assert (found.camera, found.lens, found.title, found.creator) == ("", "", "", "")
    assert (found.exif_bytes, found.problems) == (0, ())


@pytest.mark.parametrize("orientation", [0, 9, 65_535, 70_000, "6", [6, 8], b"\x06"])
def test_an_orientation_that_is_none_of_the_eight_is_1(orientation: object) -> None:
    assert read({274: orientation}).orientation == (6 if orientation in ([6, 8], b"\x06") else 1)


@pytest.mark.parametrize(
    ("make", "model", "camera"),
    [
        ("Canon", "Canon EOS R6", "Canon EOS R6"),
        ("canon", "Canon EOS R6", "Canon EOS R6"),
        ("NIKON CORPORATION", "NIKON D850", "NIKON D850"),
        ("SONY", "ILCE-7M4", "SONY ILCE-7M4"),
        ("Apple", "iPhone 15 Pro", "Apple iPhone 15 Pro"),
        ("Leica Camera AG", "LEICA Q2", "LEICA Q2"),
        ("", "NK-24", "NK-24"),
        ("x" * 300, "y" * 300, "x" * 300 + " " + "y" * 199),
        ("Nordkamera", "", "Nordkamera"),
        ("   ", "---", ""),
        ("  Nordkamera \0\0", "NK-24   ", "Nordkamera NK-24"),
    ],
)
def test_camera(make: str, model: str, camera: str) -> None:
    assert read({271: make, 272: model}).camera == camera


@pytest.mark.parametrize(
    ("original", "digitized", "taken"),
    [
        ("2024:05:06 07:08:09", "2020:01:01 00:00:00", datetime(2024, 5, 6, 7, 8, 9)),
        ("0000:00:00 00:00:00", "2020:01:02 03:04:05", datetime(2020, 1, 2, 3, 4, 5)),
        ("    :  :     :  :  ", "2020:01:02 03:04:05", datetime(2020, 1, 2, 3, 4, 5)),
        ("2024-05-06T07:08:09Z", "", datetime(2024, 5, 6, 7, 8, 9)),
        ("2024:5:6 7:08:09.25", "", datetime(2024, 5, 6, 7, 8, 9)),
        ("2024/05/06 07:08:09", "", datetime(2024, 5, 6, 7, 8, 9)),
        ("1890:07:01 12:00:00", "2020:01:02 03:04:05", datetime(1890, 7, 1, 12)),
        ("0001:01:01 00:00:00", "", None),
        ("2024:13:06 07:08:09", "", None),
        ("2023:02:29 07:08:09", "", None),
        ("2024:05:06 24:00:00", "", None),
        ("2024:05:06", "", None),
        ("yesterday", "\xff\xfe", None),
        ("٢٠٢٤:05:06 07:08:09", "", None),
    ],
)
def test_taken(original: str, digitized: str, taken: datetime | None) -> None:
    assert read({306: "2011:11:11 11:11:11"}, {36867: original, 36868: digitized}).taken == taken


def test_the_date_of_the_last_change_is_not_taken_for_the_date_of_the_photo() -> None:
    assert read({306: "2011:11:11 11:11:11"}).taken is None


@pytest.mark.parametrize(
    ("exif", "iso"),
    [
        ({34855: 100}, 100),
        ({34855: [100, 0]}, 100),
        ({34855: 0}, None),
        ({34855: 65_535, 34866: 204_800}, 204_800),
        ({34855: 65_535, 34867: 102_400}, 102_400),
        ({34855: 65_535}, 65_535),
        ({34866: 3200}, 3200),
        ({34855: "100"}, None),
        ({34855: [(100, 1)]}, None),
    ],
)
def test_iso(exif: dict[int, object], iso: int | None) -> None:
    assert read({}, exif).iso == iso
    assert read(exif).iso == iso  # where TIFF/EP has it, and so many raws


def test_title_of_windows_comes_first() -> None:
    title = "Bäckerei \N{CROISSANT}"
    main: dict[int, object] = {270: "OTHER", 40091: (title + "\0rest").encode("utf-16-le")}
    assert read(main).title == title
    assert read({**main, 40091: b"\0\0"}).title == "OTHER"
    assert read({40091: "Odd".encode("utf-16-le") + b"x"}).title == "Odd"
    assert read({40091: b"\x00\xd8a\x00"}).title == "a"  # half of a pair


@pytest.mark.parametrize(
    ("data", "text"),
    [
        ("Grüße".encode(), "Grüße"),
        ("Grüße".encode("cp1252"), "Grüße"),
        (b"  two\r\n\tlines \x07 here\0and what is behind", "two lines here"),
        ("a\u202egpj.b\ufeff\u200bc".encode(), "agpj.bc"),
        ("\u0915\u094d\u200d\u0937".encode(), "\u0915\u094d\u200d\u0937"),
        (b"\0\0\0", ""),
        (b"x" * 600, "x" * 500),
    ],
)
def test_texts_are_clean(data: bytes, text: str) -> None:
    found = read({270: Raw(2, len(data), data[:4]) if len(data) <= 4 else data, 315: data})
    assert found.creator == text
    assert found.title == text


@given(st.text())
def test_a_clean_text_is_one_printable_line(text: str) -> None:
    cleaned = clean_text(text)
    assert cleaned == cleaned.strip()
    assert len(cleaned) <= 500
    assert all(c.isprintable() or c in "\u200c\u200d" for c in cleaned)
    assert "  " not in cleaned
    assert clean_text(cleaned) == cleaned


def test_broken_exif_costs_the_facts_and_is_said_but_keeps_the_photo() -> None:
    whole = tiff_bytes({272: "NK-24", 274: 6, 34665: {36867: "2024:05:06 07:08:09"}})
    for block in (
        b"",
        b"II",
        b"XX*\0\x08\0\0\0",
        b"II*\0\xff\xff\xff\xff",
        b"II\0\0" + whole[4:],
        b"II*\0\x08\0\0\0\0\0",
    ):
        found = read_block(block)
        assert found.upright_size == (48, 32)
        assert found.orientation == 1
        assert "EXIF is damaged" in str(found.problems[0])


def test_what_is_whole_in_a_damaged_block_is_used() -> None:
    found = read({271: "Nordkamera", 274: 6, 34665: 60_000})
    assert (found.camera, found.orientation, found.taken) == ("Nordkamera", 6, None)
    assert "Part of its EXIF is damaged" in str(found.problems[0])
    cut = tiff_bytes({271: "Nordkamera", 274: 6, 315: "x" * 90})
    assert read_block(cut[:-40]).orientation == 6


def test_values_that_lie_outside_are_nothing() -> None:
    far = Raw(2, 40, b"\xff\xff\xff\x7f")
    huge = Raw(2, 0xFFFF_FFFF, b"\x08\0\0\0")
    found = read({270: far, 271: huge, 272: Raw(99, 4, b"abcd"), 274: Raw(3, 0, b"\6\0\0\0"), 315: "Inga"})
    assert (found.title, found.creator, found.orientation) == ("", "Inga", 1)
    assert len(found.camera) <= 500


def test_tables_that_point_at_each_other_end() -> None:
    block = bytearray(tiff_bytes({272: "NK-24", 34665: 8}))
    block[-4:] = block[-4:]
    assert read_block(bytes(block)).camera == "NK-24"


def test_the_first_of_two_entries_counts() -> None:
    block = bytearray(tiff_bytes({272: "NK-24", 274: 6, 305: 1}))
    third = 8 + 2 + 2 * 12
    block[third : third + 12] = struct.pack("<HHII", 274, 3, 1, 8)
    assert read_block(bytes(block)).orientation == 6


@pytest.mark.parametrize("kind", [3, 4, 9, 13])
def test_exif_is_found_by_pointers_of_every_type(kind: int) -> None:
    block = bytearray(tiff_bytes({34665: {36867: "2024:05:06 07:08:09"}}))
    assert block[12:14] == b"\4\0"
    block[12:14] = struct.pack("<H", kind)
    assert read_block(bytes(block)).taken == datetime(2024, 5, 6, 7, 8, 9)


@pytest.mark.parametrize(("kind", "problems"), [(2, 1), (11, 1), (9, 1)])
def test_a_pointer_that_can_not_be_one_is_said(kind: int, problems: int) -> None:
    field = b"\xf0\xff\xff\xff"  # as a signed number: before the start
    assert len(read({34665: Raw(kind, 1, field)}).problems) == problems
    assert read({34665: 0}).problems == ()
