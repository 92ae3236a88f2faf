"""Photoshop documents of 16 bits, written by code as the specification describes them."""

import struct
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from studio.engine.process import process
from studio.job import Outcome, Status
from studio.recipe.model import Format
from tests.picture import difference, make_job, make_recipe, make_scene

MODES = {"L": 1, "RGB": 3, "CMYK": 4}


def pack_bits(row: bytes) -> bytes:
    """Pack a row as PackBits does, in literal runs only."""
    return b"".join(bytes([len(row[at : at + 128]) - 1]) + row[at : at + 128] for at in range(0, len(row), 128))


def make_psd16(image: Image.Image, *, packed: bool, compression: int | None = None, alpha: bool = False) -> bytes:
    planes = np.asarray(image).reshape(image.height, image.width, -1).transpose(2, 0, 1)
    if image.mode == "CMYK":
        planes = 255 - planes  # Photoshop writes ink upside down
    if alpha:
        planes = np.concatenate([planes, np.full((1, image.height, image.width), 255, dtype="uint8")])
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


def test_alpha_comes_along(tmp_path: Path) -> None:
    assert deliver(tmp_path, make_psd16(make_scene(60, 40), packed=True, alpha=True)).status is Status.DONE
    with Image.open(tmp_path / "out.png") as image:
        assert difference(image, make_scene(60, 40)) < 1


@pytest.mark.parametrize("packed", [False, True], ids=["raw", "packed"])
def test_a_cut_one_is_refused(tmp_path: Path, packed: bool) -> None:
    data = make_psd16(make_scene(150, 100), packed=packed)
    outcome = deliver(tmp_path, data[: len(data) * 2 // 3])
    assert outcome.status is Status.FAILED
    assert "truncated" in outcome.errors[0]


def test_an_unusual_compression_is_refused_in_a_sentence(tmp_path: Path) -> None:
    outcome = deliver(tmp_path, make_psd16(make_scene(150, 100), packed=False, compression=3))
    assert "compressed in a way" in outcome.errors[0]
