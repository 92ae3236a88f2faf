"""The strict decoder of JPEGs: Pillow's very pixels, none of what is damaged or unusual, and no picture overwritten."""

import io
from pathlib import Path

import pytest
from PIL import Image

from studio.engine.decode import jpeg_strict
from studio.engine.decode.jpeg_strict import PixelMemory, decode_strictly
from studio.engine.decode.photo import Photo
from studio.engine.header.read import read_header
from studio.job import Limits
from tests.jpeg_file import segment
from tests.picture import encode, make_scene

SCENE = make_scene(1203, 901)
PLAIN = encode(SCENE, "JPEG", quality=90)
KINDS = {
    "4:4:4": encode(SCENE, "JPEG", quality=97, subsampling=0),
    "4:2:2": encode(SCENE, "JPEG", quality=80, subsampling=1),
    "4:2:0": PLAIN,
    "restarts": encode(SCENE, "JPEG", quality=90, restart_marker_rows=1),
    "optimized": encode(SCENE, "JPEG", quality=50, optimize=True),
    "RGB": encode(SCENE, "JPEG", quality=90, keep_rgb=True),
}


def decode(data: bytes, reduction: int = 1) -> Image.Image | None:
    header = read_header(io.BytesIO(data))
    size = -(-header.width // reduction), -(-header.height // reduction)
    return decode_strictly(data, header, size, reduction)


def by_pillow(data: bytes, reduction: int) -> Image.Image:
    image = Image.open(io.BytesIO(data), formats=["JPEG"])
    image.draft("RGB", (image.width // reduction, image.height // reduction))
    image.load()
    return image


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("reduction", [1, 2, 4, 8])
def test_the_pixels_are_pillows(kind: str, reduction: int) -> None:
    own, other = decode(KINDS[kind], reduction), by_pillow(KINDS[kind], reduction)
    assert own is not None
    assert (own.mode, own.size, own.tobytes()) == (other.mode, other.size, other.tobytes())


def cut(data: bytes) -> bytes:
    return data[: len(data) // 2] + b"\xff\xd9"


@pytest.mark.parametrize(
    "data",
    [
        cut(PLAIN),
        PLAIN[:-2],
        PLAIN[: len(PLAIN) // 3] + bytes(500) + PLAIN[len(PLAIN) // 3 + 500 :],
        PLAIN[:-40] + PLAIN[-2:],
        encode(SCENE.convert("L"), "JPEG"),
        encode(SCENE.convert("CMYK"), "JPEG"),
        encode(SCENE, "JPEG", progressive=True),
        encode(SCENE.crop((0, 0, 63, 700)), "JPEG"),
    ],
    ids=["cut", "no end", "hole", "short", "grey", "CMYK", "progressive", "narrow"],
)
def test_what_is_damaged_or_unusual_is_left_to_others(data: bytes) -> None:
    assert decode(data) is None


def test_a_picture_in_several_scans_is_left_to_others() -> None:
    """Each would cost the time of the whole picture, and there may be thousands."""
    start, frame = b"\xff\xd8", segment(0xC0, bytes((8, 0, 99, 0, 99, 3, 1, 17, 0, 2, 17, 0, 3, 17, 0)))
    one = segment(0xDA, b"\3\1\0\2\0\3\0\0\x3f\0")
    three = segment(0xDA, b"\1\1\0\0\x3f\0")
    assert jpeg_strict._has_one_scan(start + frame + one)
    assert not jpeg_strict._has_one_scan(start + frame + three)


def test_a_picture_that_is_in_use_is_not_overwritten() -> None:
    first, other = decode(PLAIN), decode(encode(make_scene(1203, 901, seed=5), "JPEG"))
    assert first is not None and other is not None
    assert first.tobytes() == by_pillow(PLAIN, 1).tobytes()


def test_memory_is_kept_for_the_next_picture_and_lent_once() -> None:
    memory = PixelMemory()
    lent = memory.take(1000)
    place = lent.ctypes.data
    assert memory.take(10).ctypes.data != place
    del lent
    assert memory.take(900).ctypes.data == place


def test_where_there_is_no_such_library_pillow_decodes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(jpeg_strict, "_import_library", lambda: None)
    path = tmp_path / "photo.jpg"
    path.write_bytes(PLAIN)
    with Photo(path, Limits()) as photo:
        assert photo.decode().image.tobytes() == by_pillow(PLAIN, 1).tobytes()
