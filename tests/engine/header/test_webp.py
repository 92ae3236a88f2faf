import io
import struct

import pytest
from PIL import Image

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


def riff(*chunks: bytes) -> bytes:
    body = b"WEBP" + b"".join(chunks)
    return b"RIFF" + struct.pack("<I", len(body)) + body


def part(name: bytes, content: bytes) -> bytes:
    return name + struct.pack("<I", len(content)) + content + b"\0" * (len(content) % 2)


def extended(flags: int, width: int = 48, height: int = 32) -> bytes:
    sides = (width - 1).to_bytes(3, "little") + (height - 1).to_bytes(3, "little")
    return part(b"VP8X", bytes([flags, 0, 0, 0]) + sides)


LOSSY = part(b"VP8 ", b"\x10\0\0\x9d\x01\x2a" + struct.pack("<HH", 48 | 0x4000, 32 | 0x8000) + bytes(20))


class TestWebp:
    def test_lossy_and_lossless(self) -> None:
        for options, image, channels in (
            ({}, SCENE, 3),
            ({"lossless": True}, SCENE, 3),
            ({"lossless": True}, transparent(), 4),
            ({}, transparent(), 4),
        ):
            found = read(encode(image, "WEBP", **options))
            assert found.format is PhotoFormat.WEBP
            assert (found.width, found.height, found.channels, found.frames) == (48, 32, channels, 1)

    def test_the_bits_above_the_size_say_something_else(self) -> None:
        assert read(riff(LOSSY)).upright_size == (48, 32)

    def test_the_canvas_counts_not_the_picture_on_it(self) -> None:
        assert read(riff(extended(0, 16_777_216, 5), LOSSY)).width == 16_777_216

    @pytest.mark.parametrize("watermark", [b"", b"Exif\0\0"])
    def test_exif(self, watermark: bytes) -> None:
        data = riff(extended(8), LOSSY + b"", part(b"EXIF", watermark + BLOCK))
        found = read(data)
        assert (found.orientation, found.camera, found.upright_size) == (6, "NK-24", (32, 48))
        assert data[found.exif_at :][: found.exif_bytes] == BLOCK

    def test_frames(self) -> None:
        frame = part(b"ANMF", bytes(17))
        assert read(riff(extended(2), frame * 5)).frames == 5
        assert read(riff(extended(0), frame * 5)).frames == 1
        assert read(riff(extended(2))).frames == 1

    @pytest.mark.parametrize("end", [16, 22, 29])
    def test_a_cut_header_is_called_truncated(self, end: int) -> None:
        assert refusal(riff(LOSSY)[:end]).startswith("File is incomplete")
        assert refusal(riff(extended(0), LOSSY)[:end]).startswith("File is incomplete")

    def test_a_header_that_makes_no_sense_is_called_damaged(self) -> None:
        assert refusal(riff(part(b"VP8 ", bytes(20)))).startswith("File is damaged")
        assert refusal(riff(part(b"VP8L", bytes(20)))).startswith("File is damaged")
        assert refusal(riff(part(b"VP8Z", bytes(20)))).startswith("File is damaged")

    def test_too_much_metadata_is_refused(self) -> None:
        data = riff(extended(8)) + b"XMP " + struct.pack("<I", 65 << 20)
        assert refusal(data) == "File can't be trusted: its XMP block is over the limit of 67 MB."


def transparent() -> Image.Image:
    image = SCENE.convert("RGBA")
    image.putalpha(image.getchannel(0))
    return image
