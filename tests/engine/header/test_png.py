import io
import struct
import zlib
from datetime import datetime

import pytest

from studio.engine.header.read import Header, PhotoFormat, read_header
from studio.errors import PhotoError
from tests.picture import encode, make_scene
from tests.tiff_file import tiff_bytes

SCENE = make_scene(48, 32)
BLOCK = tiff_bytes({272: "NK-24", 274: 6, 34665: {36867: "2024:05:06 07:08:09"}})


def read(data: bytes) -> Header:
    return read_header(io.BytesIO(data))


def refusal(data: bytes) -> str:
    with pytest.raises(PhotoError) as caught:
        read(data)
    return str(caught.value)


def chunk(name: bytes, content: bytes = b"") -> bytes:
    return struct.pack(">I", len(content)) + name + content + struct.pack(">I", zlib.crc32(name + content))


def make_png(*chunks: bytes, width: int = 48, height: int = 32, bits: int = 8, kind: int = 2) -> bytes:
    head = struct.pack(">IIBBBBB", width, height, bits, kind, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + b"".join(chunks)


PIXELS = chunk(b"IDAT", bytes(90))
END = chunk(b"IEND")


class TestPng:
    @pytest.mark.parametrize(
        ("kind", "bits", "channels"), [(0, 1, 1), (0, 16, 1), (2, 8, 3), (2, 16, 3), (3, 4, 3), (4, 8, 2), (6, 16, 4)]
    )
    def test_kinds(self, kind: int, bits: int, channels: int) -> None:
        found = read(make_png(PIXELS, END, kind=kind, bits=bits))
        assert found.format is PhotoFormat.PNG
        assert (found.width, found.height, found.channels) == (48, 32, channels)
        assert found.bits == (8 if kind == 3 else bits)

    @pytest.mark.parametrize(("kind", "channels"), [(0, 2), (2, 4), (3, 4), (6, 4)])
    def test_a_transparent_colour_is_alpha(self, kind: int, channels: int) -> None:
        assert read(make_png(chunk(b"tRNS", bytes(6)), PIXELS, kind=kind)).channels == channels

    @pytest.mark.parametrize("before", [True, False])
    @pytest.mark.parametrize("watermark", [b"", b"Exif\0\0"])
    def test_exif_before_and_behind_the_pixels(self, watermark: bytes, before: bool) -> None:
        exif = chunk(b"eXIf", watermark + BLOCK)
        many = PIXELS * 5000
        data = make_png(exif, many, END) if before else make_png(many, chunk(b"tEXt", b"a\0b"), exif, END)
        found = read(data)
        assert (found.orientation, found.camera) == (6, "NK-24")
        assert found.taken == datetime(2024, 5, 6, 7, 8, 9)
        assert data[found.exif_at :][: found.exif_bytes] == BLOCK

    def test_what_only_looks_like_exif_behind_the_pixels_is_none(self) -> None:
        exif = bytearray(chunk(b"eXIf", BLOCK))
        exif[-1] ^= 1
        for data in (bytes(exif), b"\0\0\0\x20eXIf" + bytes(9), b"eXIf"):
            assert read(make_png(PIXELS, data)).camera == ""

    def test_what_the_keywords_of_png_say_counts_last(self) -> None:
        words = (chunk(b"tEXt", b"Title\0Sunset"), chunk(b"iTXt", b"Author\0\0\0\0\0Zo\xc3\xab"))
        date = chunk(b"tEXt", b"Creation Time\x002015:06:07 08:09:10")
        found = read(make_png(*words, date, PIXELS, END))
        assert (found.title, found.creator, found.taken) == ("Sunset", "Zoë", datetime(2015, 6, 7, 8, 9, 10))
        own = tiff_bytes({315: "Ann", 0x8769: {36867: "2024:05:06 07:08:09", 0xA436: "Night"}})
        found = read(make_png(*words, date, chunk(b"eXIf", own), PIXELS, END))
        assert (found.title, found.creator, found.taken) == ("Night", "Ann", datetime(2024, 5, 6, 7, 8, 9))
        assert read(make_png(chunk(b"tEXt", b"Title\0OLYMPUS DIGITAL CAMERA"), PIXELS, END)).title == ""

    @pytest.mark.parametrize(
        "text",
        [
            "Sun, 07 Jun 2015 08:09:10 GMT",
            "Sun, 7 Jun 2015 08:09:10 +0200",
            "07 June 2015 08:09:10",
            "2015-06-07T08:09:10Z",
        ],
    )
    def test_a_date_as_letters_have_it(self, text: str) -> None:
        date = chunk(b"tEXt", b"Creation Time\0" + text.encode())
        assert read(make_png(date, PIXELS, END)).taken == datetime(2015, 6, 7, 8, 9, 10)

    @pytest.mark.parametrize("text", ["Sun, 07 Xyz 2015 08:09:10", "Sun, 32 Jun 2015 08:09:10", "yesterday"])
    def test_what_only_looks_like_such_a_date_is_none(self, text: str) -> None:
        assert read(make_png(chunk(b"tEXt", b"Creation Time\0" + text.encode()), PIXELS, END)).taken is None

    def test_frames_are_announced(self) -> None:
        assert read(make_png(chunk(b"acTL", struct.pack(">II", 7, 0)), PIXELS)).frames == 7
        assert read(make_png(chunk(b"acTL", struct.pack(">II", 0, 0)), PIXELS)).frames == 1

    @pytest.mark.parametrize("end", [8, 12, 20, 28, 33, 40, 60])
    def test_a_cut_header_is_called_truncated(self, end: int) -> None:
        data = make_png(chunk(b"tEXt", bytes(90)), PIXELS)
        assert refusal(data[:end]).startswith("File is incomplete")

    @pytest.mark.parametrize(
        "data",
        [
            b"\x89PNG\r\n\x1a\n" + chunk(b"CgBI", bytes(4)) + make_png(PIXELS)[8:],
            make_png(PIXELS, bits=3),
            make_png(PIXELS, kind=5),
            make_png(chunk(b"tEXt") * 2000, PIXELS),
        ],
    )
    def test_a_header_that_makes_no_sense_is_called_damaged(self, data: bytes) -> None:
        assert refusal(data).startswith("File is damaged")

    def test_too_much_metadata_is_refused(self) -> None:
        data = make_png() + struct.pack(">I", 65 << 20) + b"iCCP" + bytes((65 << 20) + 4) + PIXELS
        assert refusal(data) == "File can't be trusted: its ICC block is over the limit of 67 MB."

    def test_what_pillow_writes(self) -> None:
        image = SCENE.convert("P")
        image.info["transparency"] = 3
        assert read(encode(image, "PNG")).channels == 4
