"""HEIC files of an encoder that is not ours (x265 by libheif), decoded by pi-heif."""

from pathlib import Path

import pytest
from PIL import Image

from studio.engine.header.read import header
from studio.engine.process import process
from studio.job import Status
from studio.recipe.model import Resize, ResizeMode
from tests.picture import BLUE, GREEN, RED, WHITE, corners, make_job, make_recipe, near

DATA = Path(__file__).parents[2] / "data"


def deliver(name: str, folder: Path, **export: object) -> Image.Image:
    outcome = process(make_recipe(quality=95, **export), make_job(DATA / name, folder / "out.jpg"))
    assert outcome.errors == ()
    assert outcome.status is Status.DONE
    with Image.open(folder / "out.jpg") as image:
        image.load()
    return image


@pytest.mark.parametrize("name", ["small.heic", "rotated.heic", "ten_bit.heic"])
def test_comes_out_upright_with_its_colours(name: str, tmp_path: Path) -> None:
    image = deliver(name, tmp_path)
    assert image.size == header(DATA / name).upright_size
    # The camera of the second one was held upright: the file says to turn it a quarter to the right.
    expected = (WHITE, RED, GREEN, BLUE) if name == "rotated.heic" else (RED, GREEN, BLUE, WHITE)
    assert all(near(a, b, 30) for a, b in zip(corners(image), expected, strict=True))


@pytest.mark.slow
def test_two_hundred_megapixels_are_a_good_photo(tmp_path: Path) -> None:
    read = header(DATA / "two_hundred_megapixels.heic")
    assert (read.width, read.height) == (16_384, 12_288)
    assert 500_000_000 < read.decoded_bytes < 4_000_000_000
    resize = Resize(mode=ResizeMode.LONG_EDGE, pixels=1024)
    assert deliver("two_hundred_megapixels.heic", tmp_path, resize=resize).size == (1024, 768)
