"""PNG and TIFF, which are put together here: the same pixels for every decoder, and no more bytes than Pillow's."""

import io
import subprocess
import zlib
from pathlib import Path
from shutil import which
from typing import Any

import numpy as np
import pytest
from PIL import Image
from PySide6.QtGui import QImage

from studio.engine.encode.encode import encode
from studio.engine.metadata.output import Metadata
from studio.engine.render.colour import srgb_profile
from studio.paths import resource_path
from studio.recipe.model import Export, Format

FORMATS = [Format.PNG, Format.TIFF]
SIZES = [(1, 1), (1, 900), (900, 1), (523, 777), (6000, 100)]
"""The last two have several bands, and a last one that is not full."""
BEFORE: dict[Format, dict[str, Any]] = {
    Format.PNG: {"compress_level": 2, "compress_type": zlib.Z_RLE},
    Format.TIFF: {"compression": "tiff_lzw", "tiffinfo": {317: 2}},
}


def make(image: Image.Image, format_: Format, **export: object) -> bytes:
    return encode(image, Export(format=format_, **export), format_, srgb_profile(), Metadata()).data


def noise(size: tuple[int, int], mode: str) -> Image.Image:
    """Return pixels of every level, of which no filter can leave anything out."""
    levels = np.random.default_rng(7).integers(0, 256, (size[1], size[0], len(mode)), dtype=np.uint8)
    return Image.fromarray(levels)


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("mode", ["RGB", "RGBA"])
@pytest.mark.parametrize("format_", FORMATS)
def test_two_decoders_read_the_same_pixels(format_: Format, mode: str, size: tuple[int, int]) -> None:
    image = noise(size, mode)
    data = make(image, format_)
    with Image.open(io.BytesIO(data)) as again:
        assert again.mode == mode
        assert again.tobytes() == image.tobytes()
    if format_ is Format.TIFF and mode == "RGBA":
        return  # Qt multiplies these by their alpha
    other = QImage.fromData(data)
    kind = QImage.Format.Format_RGB888 if mode == "RGB" else QImage.Format.Format_RGBA8888
    rows = other.convertToFormat(kind)
    lines = np.frombuffer(rows.constBits(), np.uint8).reshape(rows.height(), rows.bytesPerLine())
    assert lines[:, : size[0] * len(mode)].tobytes() == image.tobytes()


@pytest.mark.parametrize("format_", FORMATS)
def test_photos_take_no_more_bytes_than_by_pillow(format_: Format) -> None:
    taken = before = 0
    for path in sorted(resource_path("samples").glob("*.jpg")):
        with Image.open(path) as photo:
            image = photo.convert("RGB")
        own = io.BytesIO()
        image.save(own, format_.value, icc_profile=srgb_profile(), **BEFORE[format_])
        before += len(own.getvalue())
        taken += len(make(image, format_))
    assert taken <= before


@pytest.mark.skipif(not which("exiftool"), reason="needs exiftool")
@pytest.mark.parametrize("format_", FORMATS)
def test_exiftool_finds_nothing_wrong(format_: Format, tmp_path: Path) -> None:
    path = tmp_path / f"picture.{format_}"
    path.write_bytes(make(noise((523, 777), "RGB"), format_, dpi=72))
    command = ["exiftool", "-validate", "-warning", "-a", "-s3", str(path)]
    said = subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()
    # Deflate came to TIFF after version 6.0, by which exiftool judges.
    assert said in ("OK", "1 Warning\nInvalid value for IFD0 tag 0x0103 Compression")
