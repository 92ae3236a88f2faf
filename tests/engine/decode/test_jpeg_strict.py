"""The strict decoder of JPEGs: Pillow's very pixels, none of what is damaged or unusual, and no picture overwritten."""

import io
from pathlib import Path

import pytest
from PIL import Image

from studio.engine.decode import jpeg_strict
from studio.engine.decode.jpeg_strict import Complaint, PixelMemory, decode_strictly, find_complaint
from studio.engine.decode.photo import Photo
from studio.engine.header.read import read_header
from studio.job import Limits
from tests.jpeg_file import segment, split_jpeg
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
    "progressive": encode(SCENE, "JPEG", quality=90, progressive=True),
    "grey": encode(SCENE.convert("L"), "JPEG", quality=90),
    "progressive grey": encode(SCENE.convert("L"), "JPEG", quality=90, progressive=True),
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
        encode(SCENE.convert("CMYK"), "JPEG"),
    ],
    ids=["cut", "no end", "hole", "short", "CMYK"],
)
def test_what_is_damaged_or_unusual_is_left_to_others(data: bytes) -> None:
    assert decode(data) is None


def test_a_narrow_picture_is_left_to_others_where_it_is_reduced() -> None:
    """Several scales give one size."""
    narrow = encode(SCENE.crop((0, 0, 63, 700)), "JPEG")
    own = decode(narrow)
    assert own is not None and own.tobytes() == by_pillow(narrow, 1).tobytes()
    assert decode(narrow, 2) is None


def test_a_progressive_picture_with_a_hole_is_left_to_others() -> None:
    data = KINDS["progressive"]
    assert decode(data[: len(data) // 2] + bytes(3000) + data[len(data) // 2 + 3000 :]) is None


def complaint(data: bytes) -> Complaint | None:
    return find_complaint(data, read_header(io.BytesIO(data)))


@pytest.mark.parametrize("kind", KINDS)
def test_nothing_is_said_against_what_is_whole(kind: str) -> None:
    assert complaint(KINDS[kind]) is None


def test_nothing_is_said_against_a_header_in_disorder() -> None:
    """Stray bytes, an unknown JFIF, a broken profile: all of them libjpeg warns of, none is the picture's."""
    disorder = (
        segment(0xFE)
        + b"\1\2\3"
        + segment(0xE0, b"JFIF\0\x09\x09\0\0\1\0\1\0\0")
        + segment(0xE2, b"ICC_PROFILE\0\3\2rest")
    )
    data = PLAIN[:2] + disorder + PLAIN[2:]
    assert decode(data) is None
    assert complaint(data) is None
    assert complaint(data[:-2] + bytes(range(1, 30)) + data[-2:]) is Complaint.ODD


@pytest.mark.parametrize("kind", ["4:2:0", "progressive", "restarts", "grey"])
@pytest.mark.parametrize("filler", [b"\0", b"\0" * 90, b"\xff" * 3, b"\x5a" * 20])
def test_what_fills_up_is_no_fault(kind: str, filler: bytes) -> None:
    start, end = split_jpeg(KINDS[kind])
    assert complaint(start + filler + end) is None
    assert complaint(start + filler + bytes(range(1, 30)) + end) is Complaint.ODD


def test_codes_that_can_not_be_are_said() -> None:
    middle = PLAIN.index(b"\xff\xda") + 2000
    broken = PLAIN[:middle] + b"\xff\0" * 200 + PLAIN[middle + 400 :]
    assert complaint(broken) is Complaint.BROKEN


def test_a_picture_in_several_scans_is_left_to_others() -> None:
    """Each would cost the time of the whole picture, and there may be thousands."""
    start, frame = b"\xff\xd8", segment(0xC0, bytes((8, 0, 99, 0, 99, 3, 1, 17, 0, 2, 17, 0, 3, 17, 0)))
    one = segment(0xDA, b"\3\1\0\2\0\3\0\0\x3f\0")
    three = segment(0xDA, b"\1\1\0\0\x3f\0")
    assert jpeg_strict._has_one_scan(start + frame + one, 3)
    assert not jpeg_strict._has_one_scan(start + frame + three, 3)


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
