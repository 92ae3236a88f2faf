import io
import struct

import pytest
from PIL import Image

from studio.engine.container.density import Density, read_bmp, read_jfif, read_phys
from studio.engine.metadata.find import read_metadata
from tests.picture import encode, make_scene

SCENE = make_scene(24, 16)


def read(data: bytes) -> Density | None:
    with Image.open(io.BytesIO(data)) as image:
        return read_metadata(image).density


@pytest.mark.parametrize(
    ("unit", "density", "found"),
    [
        (1, (300, 240), (300.0, 240.0)),
        (2, (100, 50), (254.0, 127.0)),
        (0, (1, 1), None),
        (1, (300, 0), None),
        (7, (9, 9), None),
    ],
)
def test_jfif(unit: int, density: tuple[int, int], found: Density | None) -> None:
    data = bytearray(encode(SCENE, "JPEG"))
    assert data[6:11] == b"JFIF\0"
    data[13:18] = struct.pack(">BHH", unit, *density)
    assert read(bytes(data)) == found
    assert read_jfif(bytes(data[6:17])) is None


@pytest.mark.parametrize(
    ("chunk", "found"),
    [
        (struct.pack(">IIB", 11811, 2835, 1), (300, 72)),
        (struct.pack(">IIB", 2, 1, 0), None),
        (struct.pack(">IIB", 0, 1, 1), None),
        (b"", None),
    ],
)
def test_phys(chunk: bytes, found: Density | None) -> None:
    density = read_phys(chunk)
    assert density is found is None or (density and found and density == pytest.approx(found, abs=0.05))


def test_bmp() -> None:
    data = encode(SCENE, "BMP", dpi=(300, 72))
    assert read(data) == pytest.approx((300, 72), abs=0.05)
    for density in ((0, 3000), (3000, 0), (-5, 3000), (1 << 30, 3000)):
        assert read_bmp(data[:38] + struct.pack("<ii", *density) + data[46:]) is None
    assert read_bmp(data[:40]) is None
    assert read_bmp(data[:14] + struct.pack("<I", 12) + data[18:]) is None


def test_png() -> None:
    assert read(encode(SCENE, "PNG", dpi=(300, 72))) == pytest.approx((300, 72), abs=0.05)
    assert read(encode(SCENE, "PNG")) is None
