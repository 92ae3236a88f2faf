"""A JPEG that is reduced while it is read: its edges are what is picture, and what is in it stays in its place."""

from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from studio.engine.decode.photo import Photo
from studio.engine.process import process
from studio.engine.thumbnail import small_file
from studio.formats import Format
from studio.job import Limits
from studio.recipe.model import Decode, Resize, ResizeMode
from tests.picture import encode, make_job, make_recipe


def shrink(data: bytes, folder: Path, long_edge: int, decode: Decode = Decode.AUTO) -> np.ndarray:
    (folder / "in.jpg").write_bytes(data)
    resize = Resize(mode=ResizeMode.LONG_EDGE, pixels=long_edge)
    (folder / "out.png").unlink(missing_ok=True)
    recipe = make_recipe(format=Format.PNG, resize=resize, decode=decode)
    assert process(recipe, make_job(folder / "in.jpg", folder / "out.png")).errors == ()
    with Image.open(folder / "out.png") as image:
        return np.asarray(image).astype(int)


@pytest.mark.parametrize(("long_edge", "decode"), [(100, Decode.AUTO), (100, Decode.BEST), (200, Decode.FAST)])
def test_the_padding_of_the_last_blocks_is_not_seen(tmp_path: Path, long_edge: int, decode: Decode) -> None:
    assert shrink(cropped(), tmp_path, long_edge, decode).min() >= 233


def cropped() -> bytes:
    """Return a light JPEG of 801 x 601 pixels in whose last blocks the rest is dark, as a crop without loss leaves it.

    The file of a picture of 808 x 608 whose header is told the smaller size: both have as many blocks.
    """
    image = Image.new("RGB", (808, 608), (0, 0, 0))
    image.paste((235, 235, 235), (0, 0, 801, 601))
    data = bytearray(encode(image, "JPEG", quality=100, subsampling=0))
    at = data.index(b"\xff\xc0")
    data[at + 5 : at + 9] = (601).to_bytes(2) + (801).to_bytes(2)
    return bytes(data)


def test_thumbnails_do_not_see_it_either(tmp_path: Path) -> None:
    (tmp_path / "in.jpg").write_bytes(cropped())
    (tmp_path / "small.jpg").write_bytes(small_file(tmp_path / "in.jpg", 100))
    with Image.open(tmp_path / "small.jpg") as image:
        assert np.asarray(image).min() >= 230


def test_what_is_in_it_stays_in_its_place(tmp_path: Path) -> None:
    across = np.linspace(0, 255, 1001)[None].repeat(64, 0)
    ramp = Image.fromarray(across.round().astype("uint8")).convert("RGB")
    data = encode(ramp, "JPEG", quality=100, subsampling=0)
    small = shrink(data, tmp_path, 100)[..., 0].mean(axis=0)
    exact = (np.arange(100) + 0.5) / 100 * 255
    assert abs((small - exact)[80:98].mean()) < 0.2  # levels; a drift of 0.4 pixels is 1.0


def test_the_ratio_of_a_reduced_photo_is_exact(tmp_path: Path) -> None:
    (tmp_path / "in.jpg").write_bytes(cropped())
    with Photo(tmp_path / "in.jpg", Limits()) as photo:
        picture = photo.decode(8)
    assert picture.image.size == (101, 76)
    assert picture.reduction == 8
    assert picture.pixel_ratio == (1 / 8, 1 / 8)
