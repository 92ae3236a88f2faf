import io
import struct
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from studio.engine.decode.photo import Photo
from studio.engine.decode.pixels import KINDS, to_eight_bits
from studio.job import Limits
from tests.picture import encode


@pytest.mark.parametrize("mode", sorted(KINDS))
def test_known_kinds_pass_as_they_are(mode: str) -> None:
    image = Image.new(mode, (3, 2))
    assert to_eight_bits(image, 8) == (image, ())


@pytest.mark.parametrize("mode", ["I;16", "I;16B"])
def test_sixteen_bit_grey_is_scaled_not_clipped(mode: str) -> None:
    values = np.linspace(0, 65_535, 256).astype(">u2" if mode == "I;16B" else "<u2").reshape(16, 16)
    image = Image.frombytes(mode, (16, 16), values.tobytes())
    result, notes = to_eight_bits(image, 16)
    assert result.mode == "L"
    expected = np.round(values.astype("float64") / 257)
    assert np.abs(np.asarray(result, dtype="float64") - expected).max() <= 1
    assert notes == ()


def test_twelve_bits_fill_the_range() -> None:
    image = Image.frombytes("I;16", (2, 1), np.array([0, 4095], dtype="<u2").tobytes())
    assert to_eight_bits(image, 12)[0].tobytes() == b"\x00\xff"


@pytest.mark.parametrize(("top", "value"), [(65_535, 32_768), (2_147_483_647, 1_073_741_824)])
def test_wide_integers(top: int, value: int) -> None:
    image = Image.fromarray(np.array([[0, value, top]], dtype="int32"))
    result = to_eight_bits(image, 32)[0]
    assert list(result.tobytes()) == [0, 128, 255]


def test_float_from_zero_to_one() -> None:
    image = Image.fromarray(np.array([[0.0, 0.5, 1.0]], dtype="float32"))
    result, notes = to_eight_bits(image, 32)
    assert list(result.tobytes()) == [0, 128, 255]
    assert notes == ()


def test_float_beyond_the_range_is_scaled_and_said() -> None:
    image = Image.fromarray(np.array([[-1.0, 1.0, 3.0]], dtype="float32"))
    result, notes = to_eight_bits(image, 32)
    assert list(result.tobytes()) == [0, 128, 255]
    assert "scaled" in str(notes[0])


@pytest.mark.parametrize("value", [float("nan"), float("inf")])
def test_float_that_is_no_number_is_said(value: float) -> None:
    image = Image.fromarray(np.array([[0.25, value, 3.0]], dtype="float32"))
    result, notes = to_eight_bits(image, 32)
    assert result.mode == "L"
    assert len(notes) == 1


def test_palette_with_and_without_transparency() -> None:
    image = Image.new("P", (2, 1))
    image.putpalette([10, 20, 30, 200, 100, 50])
    image.putpixel((1, 0), 1)
    assert [to_eight_bits(image, 8)[0].getpixel((x, 0)) for x in (0, 1)] == [(10, 20, 30), (200, 100, 50)]
    image.info["transparency"] = 1
    result = to_eight_bits(image, 8)[0]
    assert [result.getpixel((x, 0)) for x in (0, 1)] == [(10, 20, 30, 255), (200, 100, 50, 0)]


def test_grey_with_alpha_and_weighted_alpha() -> None:
    assert to_eight_bits(Image.new("LA", (1, 1), (80, 90)), 8)[0].getpixel((0, 0)) == (80, 80, 80, 90)
    weighted = Image.new("RGBA", (1, 1), (200, 100, 50, 128)).convert("RGBa")
    red, green, blue, alpha = to_eight_bits(weighted, 8)[0].getpixel((0, 0))
    assert alpha == 128
    assert max(abs(red - 200), abs(green - 100), abs(blue - 50)) <= 2


def test_one_bit_is_black_and_white() -> None:
    image = Image.new("1", (2, 1))
    image.putpixel((1, 0), 1)
    assert to_eight_bits(image, 1)[0].tobytes() == b"\x00\xff"


def test_other_kinds_become_rgb() -> None:
    image = Image.new("RGB", (1, 1), (200, 100, 50)).convert("YCbCr")
    result = to_eight_bits(image, 8)[0]
    assert result.mode == "RGB"
    assert max(abs(a - b) for a, b in zip(result.getpixel((0, 0)), (200, 100, 50), strict=True)) <= 2


@pytest.mark.parametrize(
    ("mode", "bits", "key", "hidden", "shown"),
    [
        ("RGB", 8, (0, 255, 0), (0, 255, 0), (255, 0, 0)),
        ("L", 8, 10, 10, 200),
        ("1", 1, 0, 0, 255),
        ("I;16", 16, 2570, 2570, 2571),
    ],
)
def test_the_colour_that_a_png_calls_transparent(
    mode: str, bits: int, key: int | tuple[int, ...], hidden: int | tuple[int, ...], shown: int | tuple[int, ...]
) -> None:
    image = Image.new(mode, (2, 1), shown)
    image.putpixel((0, 0), hidden)
    file = io.BytesIO()
    image.save(file, "PNG", transparency=key)
    with Image.open(file) as opened:
        opened.load()
        result, notes = to_eight_bits(opened, bits)
    assert result.mode == "RGBA"
    assert list(result.getchannel("A").tobytes()) == [0, 255]
    assert notes == ()
    assert "transparency" not in result.info


def test_sixteen_bit_colour_that_is_transparent() -> None:
    image = Image.new("RGB", (2, 1), (18, 52, 86))
    image.putpixel((1, 0), (18, 52, 87))
    image.info["transparency"] = (18 * 257, 52 * 257, 86 * 257)
    assert list(to_eight_bits(image, 16)[0].getchannel("A").tobytes()) == [0, 255]


def test_the_transparent_level_of_few_bits_is_scaled() -> None:
    image = Image.new("L", (2, 1), 255)
    image.putpixel((0, 0), 51)
    image.info["transparency"] = 3
    image.format = "PNG"
    assert list(to_eight_bits(image, 4)[0].getchannel("A").tobytes()) == [0, 255]


def test_sixteen_bits_that_count_from_white_to_black() -> None:
    file = io.BytesIO()
    grey = Image.frombytes("I;16", (3, 1), np.array([0, 32_768, 65_535], dtype="<u2").tobytes())
    grey.save(file, "TIFF", tiffinfo={262: 0})
    with Image.open(file) as opened:
        assert opened.tag_v2[262] == 0
        assert list(to_eight_bits(opened, 16)[0].tobytes()) == [255, 127, 0]


def test_the_ground_of_a_gif_takes_no_second_picture(monkeypatch: pytest.MonkeyPatch) -> None:
    """One of 300 megapixels in 267 bytes took 1.2 GB more than it was admitted with."""
    data = bytearray(gif_within((2_000, 1_000)))
    with Image.open(io.BytesIO(data)) as image:
        image.load()
        made: list[tuple[int, int]] = []
        new = Image.new
        monkeypatch.setattr(Image, "new", lambda mode, size, *more: made.append(size) or new(mode, size, *more))
        result, _ = to_eight_bits(image, 8)
    assert result.size == (2_000, 1_000) and (2_000, 1_000) not in made


def gif_within(size: tuple[int, int]) -> bytes:
    """Return a GIF whose picture is smaller than its canvas."""
    small = Image.new("P", (20, 10), 1)
    small.putpalette([250, 20, 10, 20, 240, 10])
    file = io.BytesIO()
    small.save(file, "GIF", optimize=False)
    data = bytearray(file.getvalue())
    data[6:10] = struct.pack("<HH", *size)
    return bytes(data)


@pytest.mark.parametrize("index", [0, 2])
def test_what_a_gifs_first_picture_leaves_free_has_its_background_colour(index: int) -> None:
    colours = [(250, 20, 10), (20, 240, 10), (10, 20, 230), (255, 255, 255)]
    small = Image.new("P", (20, 10), 1)
    small.putpalette([level for colour in colours for level in colour])
    file = io.BytesIO()
    small.save(file, "GIF", optimize=False)
    data = bytearray(file.getvalue())
    data[6:12] = struct.pack("<HHBB", 50, 30, data[10], index)
    place = data.index(struct.pack("<BHHHH", ord(","), 0, 0, 20, 10))
    data[place + 1 : place + 5] = struct.pack("<HH", 7, 4)
    with Image.open(io.BytesIO(data)) as image:
        image.load()
        result, notes = to_eight_bits(image, 8)
    assert (result.mode, result.size, notes) == ("RGB", (50, 30), ())
    wanted = Image.new("RGB", (50, 30), colours[index])
    wanted.paste(colours[1], (7, 4, 27, 14))
    assert result.tobytes() == wanted.tobytes()


@pytest.mark.parametrize(
    ("place", "size", "expected"),
    [
        ((30, 0), (40, 32), {(0, 0): 0, (29, 0): 0, (30, 0): 255, (47, 31): 255}),
        ((10, 20), (60, 70), {(0, 0): 255, (59, 69): 255}),
    ],
)
def test_a_gif_whose_first_picture_reaches_beyond_its_canvas(
    tmp_path: Path, place: tuple[int, int], size: tuple[int, int], expected: dict[tuple[int, int], int]
) -> None:
    """The canvas cuts it; one that is larger than the canvas is the picture."""
    white = Image.new("P", size, 1)
    white.putpalette([0, 0, 0, 255, 255, 255])
    white.putpixel((5, 5), 0)
    data = bytearray(encode(white, "GIF"))
    data[6:10] = struct.pack("<HH", 48, 32)
    at = data.index(b",", 13 + 3 * (2 << (data[10] & 7)))
    data[at + 1 : at + 5] = struct.pack("<HH", *place)
    path = tmp_path / "picture.gif"
    path.write_bytes(data)
    with Photo(path, Limits()) as photo:
        decoded = photo.decode()
        assert decoded.image.size == photo.header.upright_size == max((48, 32), size)
    assert {at: decoded.image.convert("L").getpixel(at) for at in expected} == expected
