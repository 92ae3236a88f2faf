"""Photoshop documents, written by code as the specification describes them."""

import struct
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageChops

from studio.engine.process import process
from studio.job import Outcome, Status
from studio.recipe.model import Format
from tests.picture import difference, make_job, make_recipe, make_scene

MODES = {"L": 1, "RGB": 3, "CMYK": 4}


def pack_bits(row: bytes) -> bytes:
    """Pack a row as PackBits does, in literal runs only."""
    return b"".join(bytes([len(row[at : at + 128]) - 1]) + row[at : at + 128] for at in range(0, len(row), 128))


def make_psd16(image: Image.Image, *, packed: bool, compression: int | None = None) -> bytes:
    planes = np.asarray(image).reshape(image.height, image.width, -1).transpose(2, 0, 1)
    if image.mode == "CMYK":
        planes = 255 - planes  # Photoshop writes ink upside down
    levels = planes.astype(">u2")
    rows = (levels * 256 + (255 - levels)).astype(">u2").reshape(-1, image.width)  # the lower byte says the contrary
    if packed:
        pieces = [pack_bits(row.tobytes()) for row in rows]
        body = struct.pack(f">{len(pieces)}H", *(len(piece) for piece in pieces)) + b"".join(pieces)
    else:
        body = rows.tobytes()
    head = struct.pack(">4sH6xHIIHH", b"8BPS", 1, len(planes), image.height, image.width, 16, MODES[image.mode])
    layers = b"some layers"
    kind = compression if compression is not None else int(packed)
    return head + bytes(4) + bytes(4) + struct.pack(">I", len(layers)) + layers + struct.pack(">H", kind) + body


def deliver(folder: Path, data: bytes) -> Outcome:
    source = folder / "photo.psd"
    source.write_bytes(data)
    return process(make_recipe(format=Format.PNG), make_job(source, folder / "out.png"))


@pytest.mark.parametrize("packed", [False, True], ids=["raw", "packed"])
@pytest.mark.parametrize("mode", list(MODES))
def test_sixteen_bits_have_the_right_colours(tmp_path: Path, mode: str, packed: bool) -> None:
    scene = make_scene(150, 100)
    outcome = deliver(tmp_path, make_psd16(scene.convert(mode), packed=packed))
    assert outcome.errors == ()
    assert outcome.status is Status.DONE
    with Image.open(tmp_path / "out.png") as image:
        assert difference(image, scene.convert(mode).convert("RGB")) < 1


@pytest.mark.parametrize("packed", [False, True], ids=["raw", "packed"])
def test_a_cut_one_is_refused(tmp_path: Path, packed: bool) -> None:
    data = make_psd16(make_scene(150, 100), packed=packed)
    outcome = deliver(tmp_path, data[: len(data) * 2 // 3])
    assert outcome.status is Status.FAILED
    assert "incomplete" in str(outcome.errors[0])


def test_an_unusual_compression_is_refused_in_a_sentence(tmp_path: Path) -> None:
    outcome = deliver(tmp_path, make_psd16(make_scene(150, 100), packed=False, compression=3))
    assert "flattened picture is compressed" in str(outcome.errors[0])


def make_psd8(
    mode: int, planes: list[Image.Image], *, packed: bool, layers: bytes = bytes(4), wide: bool = False
) -> bytes:
    """Write a document of 8 bits (16 when `wide`) from its channels; `layers` is its section of layers."""
    width, height = planes[0].size
    levels = np.stack([np.asarray(plane) for plane in planes])
    rows = (levels.astype(">u2") * 257).astype(">u2") if wide else levels
    pieces = [(pack_bits if packed else bytes)(row.tobytes()) for row in rows.reshape(-1, width)]
    table = struct.pack(f">{len(pieces)}H", *map(len, pieces)) if packed else b""
    head = struct.pack(">4sH6xHIIHH", b"8BPS", 1, len(planes), height, width, 16 if wide else 8, mode)
    return head + bytes(8) + layers + struct.pack(">H", packed) + table + b"".join(pieces)


def layer_count(count: int) -> bytes:
    """A section of layers that says how many there are; the flattened picture's transparency goes by its sign."""
    return struct.pack(">IIh2x", 8, 4, count)


def deep_layers(name: bytes, content: bytes) -> bytes:
    """The section of layers as documents of 16 bits have it: nothing at the front, all in a block behind."""
    block = b"8BIM" + name + struct.pack(">I", len(content)) + content
    return struct.pack(">III", 8 + len(block), 0, 0) + block


RAMP = Image.linear_gradient("L").resize((150, 100))
WAYS = pytest.mark.parametrize(("packed", "wide"), [(False, False), (True, False), (False, True), (True, True)])


@WAYS
@pytest.mark.parametrize("layers", [bytes(4), layer_count(1), deep_layers(b"Lr16", b"\0\1")])
@pytest.mark.parametrize(("mode", "kind"), [(1, "L"), (3, "RGB"), (4, "CMYK")])
@pytest.mark.parametrize("more", [1, 2])
def test_saved_selections_and_spots_are_left_out(
    tmp_path: Path, packed: bool, wide: bool, layers: bytes, mode: int, kind: str, more: int
) -> None:
    scene = make_scene(150, 100).convert(kind)
    colours = [ImageChops.invert(band) if kind == "CMYK" else band for band in scene.split()]
    data = make_psd8(mode, [*colours, *[RAMP] * more], packed=packed, layers=layers, wide=wide)
    assert deliver(tmp_path, data).errors == ()
    with Image.open(tmp_path / "out.png") as image:
        assert image.mode == "RGB"
        assert difference(image, scene.convert("RGB")) < 1


@WAYS
@pytest.mark.parametrize("layers", [layer_count(-1), deep_layers(b"Lr16", b"\xff\xff"), deep_layers(b"Mtrn", b"")])
@pytest.mark.parametrize(("mode", "kind"), [(1, "L"), (3, "RGB")])
@pytest.mark.parametrize("more", [0, 1])
def test_transparency_is_freed_of_the_white_it_lies_on(
    tmp_path: Path, packed: bool, wide: bool, layers: bytes, mode: int, kind: str, more: int
) -> None:
    scene = make_scene(150, 100).convert(kind)
    matted = Image.composite(scene, Image.new(kind, scene.size, "white"), RAMP)
    planes = [*matted.split(), RAMP, *[Image.new("L", scene.size, 9)] * more]
    outcome = deliver(tmp_path, make_psd8(mode, planes, packed=packed, layers=layers, wide=wide))
    assert (outcome.errors, outcome.notes) == ((), ())
    with Image.open(tmp_path / "out.png") as image:
        assert image.mode == "RGBA"
        assert ImageChops.difference(image.getchannel("A"), RAMP).getbbox() is None
        solid = (0, 70, 150, 100)  # below, where rounding of faint colours counts for less
        assert difference(image.convert("RGB").crop(solid), scene.convert("RGB").crop(solid)) < 1
        grey = Image.new("RGBA", image.size, (128, 128, 128, 255))
        laid = Image.composite(scene, Image.new(kind, scene.size, (128,) * len(scene.getbands())), RAMP)
        assert difference(Image.alpha_composite(grey, image).convert("RGB"), laid.convert("RGB")) < 1.5


def test_transparent_cmyk_stays_on_white_and_that_is_said(tmp_path: Path) -> None:
    scene = make_scene(150, 100).convert("CMYK")
    planes = [*(ImageChops.invert(band) for band in scene.split()), RAMP]
    outcome = deliver(tmp_path, make_psd8(4, planes, packed=True, layers=layer_count(-2)))
    assert str(outcome.notes[0]) == "Its transparency was left out; what is transparent is white."
    with Image.open(tmp_path / "out.png") as image:
        assert difference(image, scene.convert("RGB")) < 1


@pytest.mark.parametrize("packed", [False, True], ids=["raw", "packed"])
def test_a_cut_one_with_selections_is_refused(tmp_path: Path, packed: bool) -> None:
    data = make_psd8(3, [*make_scene(150, 100).split(), RAMP], packed=packed)
    assert "incomplete" in str(deliver(tmp_path, data[: len(data) // 2]).errors[0])


def test_separate_inks_are_refused_by_what_they_are(tmp_path: Path) -> None:
    outcome = deliver(tmp_path, make_psd8(7, [RAMP] * 3, packed=False))
    assert "separate inks" in str(outcome.errors[0])


@pytest.mark.parametrize("packed", [False, True], ids=["raw", "packed"])
def test_the_ones_of_a_bitmap_are_black(tmp_path: Path, packed: bool) -> None:
    picture = np.tile(np.repeat(np.array([0, 255], "u1"), 8), (24, 2))
    rows = [row.tobytes() for row in np.packbits(picture == 0, axis=1)]
    pieces = [pack_bits(row) for row in rows] if packed else rows
    table = struct.pack(f">{len(pieces)}H", *map(len, pieces)) if packed else b""
    head = struct.pack(">4sH6xHIIHH", b"8BPS", 1, 1, 24, 32, 1, 0)
    outcome = deliver(tmp_path, head + bytes(12) + struct.pack(">H", packed) + table + b"".join(pieces))
    assert outcome.errors == ()
    with Image.open(tmp_path / "out.png") as image:
        assert np.array_equal(np.asarray(image.convert("L")), picture)
