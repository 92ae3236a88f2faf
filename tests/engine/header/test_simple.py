import io
import struct

import pytest
from PIL import Image

from studio.engine.header.read import Header, PhotoFormat, read_header
from studio.errors import PhotoError
from tests.picture import encode, make_scene
from tests.tiff_file import tiff_bytes

SCENE = make_scene(48, 32)


def read(data: bytes) -> Header:
    return read_header(io.BytesIO(data))


def refusal(data: bytes) -> str:
    with pytest.raises(PhotoError) as caught:
        read(data)
    return str(caught.value)


def load(data: bytes) -> Image.Image:
    with Image.open(io.BytesIO(data)) as image:
        image.load()
        return image


def make_bmp(version: int, *, height: int = 32, bits: int = 24, compression: int = 0, rest: bytes = b"") -> bytes:
    if version == 12:
        head = struct.pack("<IHHHH", 12, 48, height, 1, bits)
    else:
        fields = struct.pack("<IiiHHIIiiII", version, 48, height, 1, bits, compression, 0, 0, 0, 0, 0)
        head = (fields + rest).ljust(version, b"\0")
    row = (48 * bits // 8 + 3) // 4 * 4
    offset = 14 + len(head)
    pixels = bytes(row * abs(height))
    return struct.pack("<2sIHHI", b"BM", offset + len(pixels), 0, 0, offset) + head + pixels


class TestBmp:
    @pytest.mark.parametrize("version", [12, 40, 52, 56, 64, 108, 124])
    def test_every_version(self, version: int) -> None:
        data = make_bmp(version)
        found = read(data)
        assert load(data).size == (48, 32)
        assert found.format is PhotoFormat.BMP
        assert (found.width, found.height, found.bits, found.channels) == (48, 32, 8, 3)

    def test_the_upper_row_may_come_first(self) -> None:
        data = make_bmp(40, height=-32)
        assert load(data).size == (48, 32)
        assert read(data).upright_size == (48, 32)

    def test_alpha(self) -> None:
        masks = struct.pack("<IIII", 0xFF0000, 0xFF00, 0xFF, 0xFF000000)
        data = make_bmp(124, bits=32, compression=3, rest=masks)
        assert load(data).mode == "RGBA"
        assert read(data).channels == 4
        assert read(make_bmp(124, bits=32)).channels == 3
        assert read(make_bmp(40, bits=32)).channels == 3

    def test_what_nothing_reads_is_refused(self) -> None:
        assert "another format" in refusal(make_bmp(40, compression=4))
        assert "of a version" in refusal(make_bmp(16))
        assert "damaged" in refusal(make_bmp(40, bits=24)[:28] + b"\x17\0" + bytes(99))
        assert "damaged" in refusal(make_bmp(40)[:18] + struct.pack("<i", -48) + make_bmp(40)[22:])
        assert "incomplete" in refusal(make_bmp(40)[:24])


def make_gif(*records: bytes, width: int = 48, height: int = 32, flags: int = 0x80) -> bytes:
    palette = bytes(6 << (flags & 7)) if flags & 0x80 else b""
    return b"GIF89a" + struct.pack("<HHBBB", width, height, flags, 0, 0) + palette + b"".join(records) + b";"


def frame(left: int = 0, top: int = 0, width: int = 48, height: int = 32, flags: int = 0) -> bytes:
    palette = bytes(6 << (flags & 7)) if flags & 0x80 else b""
    return b"," + struct.pack("<HHHHB", left, top, width, height, flags) + palette + b"\2\2\x4c\1\0"


def control(flags: int) -> bytes:
    return b"!\xf9\4" + bytes([flags, 0, 0, 0]) + b"\0"


class TestGif:
    def test_frames_are_counted_past_palettes_and_comments(self) -> None:
        comment = b"!\xfe" + (b"\xff" + bytes(255)) * 50 + b"\3abc\0"
        found = read(make_gif(comment, frame(flags=0x87), control(0), comment, frame(), frame(flags=0x80), flags=0x87))
        assert found.format is PhotoFormat.GIF
        assert (found.width, found.height, found.frames, found.channels) == (48, 32, 3, 3)

    def test_frames_as_pillow_writes_them(self) -> None:
        frames = [make_scene(300, 200, seed) for seed in range(1, 8)]
        data = encode(frames[0], "GIF", save_all=True, append_images=frames[1:])
        assert load(data).n_frames == read(data).frames == 7

    def test_transparency_of_the_first_frame(self) -> None:
        assert read(make_gif(control(1), frame())).channels == 4
        assert read(make_gif(control(0), frame())).channels == 3
        assert read(make_gif(frame(), control(1), frame())).channels == 3

    def test_a_first_frame_that_is_larger_than_the_canvas_is_the_picture(self) -> None:
        assert read(make_gif(frame(10, 20, 60, 70))).upright_size == (60, 70)

    def test_the_canvas_cuts_what_lies_beyond_it(self) -> None:
        assert read(make_gif(frame(10, 20, 40, 30))).upright_size == (48, 32)

    def test_what_is_cut_or_wrong_behind_the_header_does_not_matter(self) -> None:
        data = make_gif(frame(), frame())
        for end in range(19, len(data)):
            assert read(data[:end]).upright_size == (48, 32)
        assert read(make_gif(b"\x99", frame())).frames == 1
        assert refusal(data[:12]).startswith("File is incomplete")

    @pytest.mark.parametrize(
        "content", [b"\1a" * 500_000, (b"\xff" + bytes(255) + b"\1a") * 20_000, b"\0!\xfe" * 300_000]
    )
    def test_counting_ends(self, content: bytes) -> None:
        assert read(make_gif(frame(), b"!\xfe" + content, frame())).frames == 1


def make_psd(
    *resources: bytes, version: int = 1, channels: int = 3, bits: int = 8, mode: int = 3, palette: bytes = b""
) -> bytes:
    body = b"".join(resources)
    head = b"8BPS" + struct.pack(">H6xHIIHH", version, channels, 32, 48, bits, mode)
    sections = struct.pack(">I", len(palette)) + palette + struct.pack(">I", len(body)) + body + bytes(4)
    return head + sections + bytes(2 + channels * 48 * 32 * max(bits, 8) // 8)


def resource(number: int, content: bytes, name: bytes = b"") -> bytes:
    named = bytes([len(name)]) + name
    padded = named + b"\0" * (len(named) % 2)
    return (
        b"8BIM"
        + struct.pack(">H", number)
        + padded
        + struct.pack(">I", len(content))
        + content
        + b"\0" * (len(content) % 2)
    )


class TestPsd:
    @pytest.mark.parametrize(
        ("mode", "bits", "channels", "count"),
        [
            (0, 1, 1, 1),
            (0, 8, 1, 1),
            (7, 8, 1, 1),
            (1, 8, 1, 1),
            (2, 8, 1, 3),
            (3, 8, 3, 3),
            (3, 8, 4, 3),
            (4, 8, 4, 4),
            (8, 8, 1, 1),
            (9, 8, 3, 3),
        ],
    )
    def test_modes(self, mode: int, bits: int, channels: int, count: int) -> None:
        data = make_psd(mode=mode, bits=bits, channels=channels, palette=bytes(768) if mode == 2 else b"")
        found = read(data)
        assert load(data).size == (48, 32)
        assert found.format is PhotoFormat.PSD
        assert (found.width, found.height, found.bits, found.channels) == (48, 32, bits, count)

    def test_exif(self) -> None:
        block = tiff_bytes({272: "NK-24", 274: 6})
        data = make_psd(resource(1000, b"odd", b"name"), resource(1000, b"", b"longer"), resource(1058, block))
        found = read(data)
        assert (found.camera, found.orientation) == ("NK-24", 6)
        assert data[found.exif_at :][: found.exif_bytes] == block

    def test_a_document_without_its_flattened_picture_is_refused(self) -> None:
        assert "Maximize Compatibility" in refusal(make_psd(resource(1057, b"\0\0\0\1\0" + bytes(20))))
        assert read(make_psd(resource(1057, b"\0\0\0\1\1" + bytes(20)))).upright_size == (48, 32)

    def test_what_nothing_reads_is_refused(self) -> None:
        assert "PSB" in refusal(make_psd(version=2))
        assert "32 bits per channel" in refusal(make_psd(bits=32))
        assert "damaged" in refusal(make_psd(version=3))
        assert "damaged" in refusal(make_psd(channels=2))
        assert "incomplete" in refusal(make_psd()[:20])
        assert "incomplete" in refusal(make_psd(resource(1000, bytes(90)))[:60])

    def test_too_much_metadata_is_refused(self) -> None:
        block = b"8BIM\4\0\0\0" + struct.pack(">I", 65 << 20)
        data = make_psd(block)
        assert refusal(data) == "File can't be trusted: its Photoshop block is over the limit of 67 MB."

    def test_resources_without_end_are_not_read(self) -> None:
        assert read(make_psd(resource(1000, b"") * 3000, resource(1057, bytes(20)))).upright_size == (48, 32)
