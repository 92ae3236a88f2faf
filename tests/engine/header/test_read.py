import errno
import io
import os
import struct
from pathlib import Path

import pytest
from PIL import Image

from studio.engine.header import read as module
from studio.engine.header.read import Header, PhotoFormat, header, open_photo, read_header, sniff
from studio.errors import PhotoError
from studio.job import Limits
from tests.box_file import box
from tests.picture import encode, make_scene, save
from tests.raw_file import make_dng

SCENE = make_scene(48, 32)
FORMATS = ["JPEG", "PNG", "TIFF", "WEBP", "AVIF", "BMP", "GIF"]


def read(data: bytes, limits: Limits = Limits()) -> Header:
    return read_header(io.BytesIO(data), limits)


def refusal(data: bytes, limits: Limits = Limits()) -> str:
    with pytest.raises(PhotoError) as caught:
        read(data, limits)
    return str(caught.value)


@pytest.mark.parametrize("format_", FORMATS)
def test_every_format_is_known_by_its_content_whatever_its_name(tmp_path: Path, format_: str) -> None:
    path = save(tmp_path / "photo.txt", SCENE, format_)
    found = header(path)
    assert found.format == format_.lower()
    assert found.upright_size == (48, 32)
    assert (found.frames, found.bits, found.channels) == (1, 8, 3)
    assert not found.is_upright
    assert found.file_bytes == path.stat().st_size
    assert sniff(path.read_bytes()[:4096]) is found.format


@pytest.mark.parametrize(
    ("format_", "mode", "bits", "channels"),
    [
        ("JPEG", "L", 8, 1),
        ("JPEG", "CMYK", 8, 4),
        ("PNG", "1", 1, 1),
        ("PNG", "L", 8, 1),
        ("PNG", "LA", 8, 2),
        ("PNG", "P", 8, 3),
        ("PNG", "RGBA", 8, 4),
        ("PNG", "I;16", 16, 1),
        ("TIFF", "1", 1, 1),
        ("TIFF", "L", 8, 1),
        ("TIFF", "P", 8, 3),
        ("TIFF", "RGBA", 8, 4),
        ("TIFF", "CMYK", 8, 4),
        ("TIFF", "LAB", 8, 3),
        ("TIFF", "I;16", 16, 1),
        ("TIFF", "F", 32, 1),
        ("WEBP", "RGBA", 8, 4),
        ("AVIF", "RGBA", 8, 4),
        ("GIF", "L", 8, 3),
    ],
)
def test_bits_and_channels(format_: str, mode: str, bits: int, channels: int) -> None:
    image = Image.new(mode, (48, 32)) if mode in ("LAB", "I;16") else SCENE.convert(mode)
    if mode in ("RGBA", "LA"):
        image.putalpha(image.getchannel(0))
    found = read(encode(image, format_))
    assert (found.width, found.height, found.bits, found.channels) == (48, 32, bits, channels)


@pytest.mark.parametrize("orientation", range(1, 9))
@pytest.mark.parametrize("format_", ["JPEG", "PNG", "TIFF", "WEBP", "AVIF"])
def test_the_size_is_what_the_decoder_delivers_and_the_turn_is_what_it_leaves(format_: str, orientation: int) -> None:
    exif = Image.Exif()
    exif[274] = orientation
    data = encode(SCENE, format_, exif=exif)
    found = read(data)
    with Image.open(io.BytesIO(data)) as image:
        image.load()
        assert (found.width, found.height) == image.size
        assert found.orientation == image.getexif().get(274, 1)
    assert found.upright_size == ((32, 48) if orientation >= 5 else (48, 32))
    assert found.is_upright is (orientation >= 5)


def test_frames_are_counted() -> None:
    more = {"save_all": True, "append_images": [make_scene(48, 32, seed) for seed in (2, 3)]}
    for format_ in ("GIF", "PNG", "TIFF", "WEBP", "AVIF", "MPO"):
        found = read(encode(SCENE, format_, **more))
        assert (found.frames, found.width, found.height) == (3, 48, 32), format_
    assert read(encode(SCENE, "MPO", **more)).format is PhotoFormat.JPEG


def test_more_than_enough_frames_are_refused_where_the_file_announces_them() -> None:
    data = encode(SCENE, "PNG", save_all=True, append_images=[make_scene(48, 32, 2)])
    place = data.index(b"acTL") + 4
    film = data[:place] + (20_000).to_bytes(4) + data[place + 4 :]
    assert refusal(film) == "File holds 20,000 pictures, over the limit of 10,000."


def test_frames_that_must_be_walked_are_counted_up_to_a_thousand() -> None:
    frame = b"," + bytes(8) + b"\0\x02\x02\x4c\x01\0"
    assert read(b"GIF89a\x01\0\x01\0\0\0\0" + frame * 5000 + b";").frames == 1000


def test_a_photo_over_the_limit_is_refused_with_both_numbers() -> None:
    data = encode(SCENE, "BMP")
    huge = data[:18] + (26_000).to_bytes(4, "little") + (25_000).to_bytes(4, "little") + data[26:]
    assert refusal(huge) == "Photo has 650 megapixels; the limit is 500."
    assert read(huge, Limits(max_pixels=650_000_000)).width == 26_000
    close = data[:18] + (500_000_001).to_bytes(4, "little") + (1).to_bytes(4, "little") + data[26:]
    assert refusal(close) == "Photo has 500,000,001 pixels; the limit is 500,000,000."
    assert refusal(data, Limits(max_pixels=1000)) == "Photo has 1,536 pixels; the limit is 1,000."


def test_a_very_long_side_alone_is_no_reason_to_refuse() -> None:
    assert read(encode(Image.new("L", (70_000, 3)), "PNG")).width == 70_000


def test_a_picture_without_pixels_is_refused() -> None:
    data = bytearray(encode(SCENE, "GIF"))
    data[6:10] = bytes(4)
    place = data.index(b",") + 5
    data[place : place + 4] = bytes(4)
    assert "no pixels" in refusal(bytes(data))


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 9 9\n", "PostScript"),
        (b"\xc5\xd0\xd3\xc6\x20\0\0\0", "PostScript document (EPS)"),
        (b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n", "PDF"),
        (b"junk before\n%PDF-1.4\n", "PDF"),
        (b'<svg xmlns="http://www.w3.org/2000/svg" width="9"/>', "SVG"),
        (b'\xef\xbb\xbf<?xml version="1.0"?>\n<!-- made by hand -->\n<svg width="9"/>', "SVG"),
        ('<?xml version="1.0" encoding="utf-16"?><svg width="9"/>'.encode("utf-16"), "SVG"),
        (b"<!DOCTYPE html>\n<html><svg></svg></html>", "web page (HTML)"),
        (b"<!DOCTYPE html>\n<html><body>404 Not Found</body></html>", "web page (HTML)"),
        (b'<x:xmpmeta xmlns:x="adobe:ns:meta/">', "metadata (XMP)"),
        (b"<?xml version='1.0'?><plist/>", "XML"),
        (b"PK\x03\x04\x14\0\x06\0", "ZIP"),
        (b"Rar!\x1a\x07\0", "RAR"),
        (b"\x1f\x8b\x08\0", "gzip"),
        (box(b"ftyp", b"isom\0\0\2\0isomiso2mp41") + box(b"moov"), "MP4, MOV"),
        (box(b"ftyp", b"qt  \0\0\0\0qt  "), "MP4, MOV"),
        (box(b"wide") + box(b"mdat", bytes(90)), "MP4, MOV"),
        (box(b"ftyp", b"mif3avif") + box(b"mini", bytes(40)), "minimized kind"),
        (b"RIFF\x24\0\0\0AVI LIST", "AVI"),
        (b"\x1aE\xdf\xa3\x01\0\0\0", "Matroska"),
        (b"\0\0\0\x0cjP  \r\n\x87\n", "JPEG 2000"),
        (b"\xff\x4f\xff\x51\0\x2f", "JPEG 2000"),
        (b"\0\0\1\0\1\0\x10\x10\0\0\1\0 \0", "icon"),
        (b"\0\x05\x16\x07\0\x02\0\0Mac OS X", "macOS"),
        (b"Buy milk.\nCall the lab about the prints.\n", "plain text"),
        ("Grüße aus Köln".encode(), "plain text"),
        ("Grüße aus Köln".encode("utf-16"), "plain text"),
    ],
)
def test_what_is_no_photo_is_called_by_its_name(data: bytes, words: str) -> None:
    sentence = refusal(data)
    assert words in sentence
    assert sentence.startswith(("File is a", "File is plain"))
    assert sentence.endswith(", not a photo that Studio can open.")
    assert sniff(data) is None


@pytest.mark.parametrize("data", [bytes(10), bytes(5000)])
def test_zeros_are_called_what_they_are(data: bytes) -> None:
    assert "nothing but zeros" in refusal(data)


@pytest.mark.parametrize(
    "data", [b"BM\0no bitmap at all", b"\x93\xfe\x01\xa0" * 90, b"\xff\xd8", b"RIFF1234WAVX", b"x\0y"]
)
def test_the_unknown_is_told_what_studio_reads(data: bytes) -> None:
    sentence = refusal(data)
    assert "JPEG, PNG, TIFF" in sentence
    assert "camera raw" in sentence


def test_text_that_is_cut_inside_a_character_is_still_text() -> None:
    assert "plain text" in refusal(("a" + "ü" * 5000).encode())


def test_a_tiff_is_no_raw_and_a_raw_no_tiff() -> None:
    assert sniff(encode(SCENE, "TIFF")[:4096]) is PhotoFormat.TIFF
    assert sniff(make_dng()[:4096]) in (PhotoFormat.TIFF, PhotoFormat.RAW)  # its tables may lie further in
    assert read(make_dng()).format is PhotoFormat.RAW


def test_the_file_is_left_at_its_start() -> None:
    stream = io.BytesIO(encode(SCENE, "JPEG"))
    read_header(stream)
    assert stream.tell() == 0


def test_little_of_a_large_file_is_read(tmp_path: Path) -> None:
    data = encode(SCENE, "JPEG")
    stream = Counting(data[:-2] + bytes(5_000_000))
    assert read_header(stream).upright_size == (48, 32)
    assert stream.bytes_read <= 8192


class Counting(io.BytesIO):
    bytes_read = 0

    def read(self, size: int | None = -1, /) -> bytes:
        data = super().read(size)
        self.bytes_read += len(data)
        return data


class TestOpening:
    def test_a_photo_opens(self, tmp_path: Path) -> None:
        path = save(tmp_path / "a.jpg", SCENE)
        with open_photo(path) as file:
            assert file.read() == path.read_bytes()
        assert file.closed

    def test_what_can_not_be_opened_is_said_in_a_sentence(self, tmp_path: Path) -> None:
        (tmp_path / "empty.jpg").touch()
        (tmp_path / "folder.jpg").mkdir()
        (tmp_path / "file").write_bytes(b"x")
        sentences = {
            "missing.jpg": "was moved or deleted",
            "file/below.jpg": "was moved or deleted",
            "empty.jpg": "is empty",
            "folder.jpg": "is a folder",
            "a\0b.jpg": "no file can have such a name",
        }
        for name, words in sentences.items():
            with pytest.raises(PhotoError, match=words):
                open_photo(tmp_path / name)

    @pytest.mark.skipif(os.name == "nt", reason="Windows has other rules for links and paths")
    def test_links_and_paths_without_end(self, tmp_path: Path) -> None:
        (tmp_path / "circle.jpg").symlink_to("circle.jpg")
        with pytest.raises(PhotoError, match="a link that leads round"):
            open_photo(tmp_path / "circle.jpg")
        with pytest.raises(PhotoError, match="path is too long"):
            open_photo(tmp_path / ("x" * 5000))
        save(tmp_path / "real.jpg", SCENE)
        (tmp_path / "link.jpg").symlink_to("real.jpg")
        assert header(tmp_path / "link.jpg").upright_size == (48, 32)

    @pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
    def test_a_pipe_never_blocks(self, tmp_path: Path) -> None:
        os.mkfifo(tmp_path / "pipe.jpg")
        with pytest.raises(PhotoError, match="a pipe or a device"):
            header(tmp_path / "pipe.jpg")

    @pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
    def test_a_pipe_that_takes_the_place_of_the_photo_never_blocks(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        path = save(tmp_path / "a.jpg", SCENE)
        look = Path.stat

        def look_and_swap(self: Path, **options: bool) -> os.stat_result:
            status = look(self, **options)
            self.unlink()
            os.mkfifo(self)
            return status

        monkeypatch.setattr(Path, "stat", look_and_swap)
        with pytest.raises(PhotoError, match="a pipe or a device"):
            open_photo(path)

    @pytest.mark.skipif(not Path("/dev/null").exists(), reason="this system has no device files")
    def test_a_device_is_not_opened(self) -> None:
        with pytest.raises(PhotoError, match="a pipe or a device"):
            open_photo(Path("/dev/null"))

    def test_what_the_system_refused_can_be_told_from_a_bad_photo(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        path = save(tmp_path / "a.jpg", SCENE)
        for number, words in ((errno.EACCES, "no permission"), (errno.EIO, "can't be read: the disk has an error")):

            def fail(*_: object, number: int = number) -> int:
                raise OSError(number, os.strerror(number))

            monkeypatch.setattr(module.os, "open", fail)
            with pytest.raises(PhotoError, match=words) as caught:
                open_photo(path)
            assert isinstance(caught.value.__cause__, OSError)
            assert caught.value.__cause__.errno == number

    @pytest.mark.parametrize("after", [0, 1, 2, 3])
    @pytest.mark.parametrize("format_", ["JPEG", "TIFF", "MPO"])
    def test_a_card_that_fails_while_reading_is_no_bad_photo(self, format_: str, after: int) -> None:
        exif = Image.Exif()
        exif[271] = "x" * 9000  # so that the header takes several reads
        exif.get_ifd(34665)[36867] = "2024:05:06 07:08:09"
        more = {"save_all": True, "append_images": [SCENE]} if format_ == "MPO" else {}
        stream = Failing(encode(SCENE, format_, exif=exif, **more), after)
        try:
            read_header(stream)
        except PhotoError as error:
            assert isinstance(error.__cause__, OSError)
            assert error.__cause__.errno == errno.EIO
            assert "can't be read" in str(error)
        else:
            assert stream.reads <= after

    def test_what_can_not_be_searched_can_not_be_read(self) -> None:
        class Stream(io.BytesIO):
            def seek(self, offset: int, whence: int = 0, /) -> int:
                raise OSError(errno.ESPIPE, "Illegal seek")

        with pytest.raises(PhotoError, match="can't be read: Illegal seek"):
            read_header(Stream(b"x"))

    def test_no_file_stays_open_when_it_is_refused(self, tmp_path: Path) -> None:
        (tmp_path / "a.jpg").write_bytes(b"no photo")
        with pytest.raises(PhotoError):
            header(tmp_path / "a.jpg")  # a file left open would warn, and warnings are errors


class Failing(io.BytesIO):
    """A file whose medium fails after some reads."""

    def __init__(self, data: bytes, after: int) -> None:
        super().__init__(data)
        self.after = after
        self.reads = 0

    def read(self, size: int | None = -1, /) -> bytes:
        self.reads += 1
        if self.reads > self.after:
            raise OSError(errno.EIO, os.strerror(errno.EIO))
        return super().read(size)


class TestMemory:
    def test_a_plain_photo_takes_what_pillow_stores(self) -> None:
        pixels, rows = 48 * 32, 48 * 64
        assert read(encode(SCENE, "JPEG")).decoded_bytes == 4 * pixels + rows
        assert read(encode(SCENE.convert("L"), "JPEG")).decoded_bytes == pixels + rows
        assert read(encode(SCENE, "PNG")).decoded_bytes == 4 * pixels + rows

    def test_what_takes_more_is_known(self) -> None:
        plain, rows = read(encode(SCENE, "JPEG")).decoded_bytes, 48 * 64
        webp = encode(SCENE, "WEBP")
        assert read(encode(SCENE, "JPEG", progressive=True)).decoded_bytes == plain + 6 * 48 * 32
        assert read(webp).decoded_bytes == 18 * 48 * 32 + rows + len(webp)
        assert read(make_dng()).decoded_bytes > 20 * 64 * 48
        assert read(encode(SCENE.convert("I;16"), "PNG")).decoded_bytes == 13 * 48 * 32 + rows
        assert read(encode(SCENE, "TIFF")).decoded_bytes == 7 * 48 * 32 + rows

    def test_rows_of_a_few_pixels_are_counted(self) -> None:
        """A hostile document of 8 x 16,449,544 pixels took a gigabyte more than its pixels do."""
        low, high = struct.pack(">II", 8, 16_449_544), struct.pack(">II", 16_449_544, 8)
        for size in (low, high):
            data = b"8BPS\0\1" + bytes(6) + struct.pack(">H", 1) + size + struct.pack(">HH", 1, 0) + bytes(14)
            assert read(data).decoded_bytes >= 8 * 16_449_544 + 62 * 16_449_544

    def test_a_small_file_of_a_huge_picture_is_seen_for_what_it_is(self) -> None:
        data = encode(Image.new("1", (20_000, 20_000)), "PNG")
        assert len(data) < 100_000
        assert read(data).decoded_bytes >= 400_000_000
