"""What makes a photo hard is seen from its header and a small picture: shape, size, light below the watermarks."""

from pathlib import Path

import pytest
from PIL import Image

from studio.engine.stress import StressMetrics, measure_photo
from studio.engine.thumbnail import Cache
from studio.errors import PhotoError
from studio.job import Limits
from studio.recipe.model import Export, Resize, ResizeMode
from studio.recipe.watermark import Anchor, ImageWatermark, PortraitChange, TextWatermark, Watermark
from tests.picture import make_job, save


def corner_photo(path: Path, width: int = 600, height: int = 400) -> Path:
    """Make a grey photo whose right lower quarter is white and whose left lower one is black."""
    image = Image.new("RGB", (width, height), (128, 128, 128))
    image.paste((255, 255, 255), (width // 2, height // 2, width, height))
    image.paste((0, 0, 0), (0, height // 2, width // 2, height))
    return save(path, image)


@pytest.fixture
def logo(tmp_path: Path) -> str:
    path = tmp_path / "logo.png"
    Image.new("RGBA", (50, 20), (255, 0, 0, 255)).save(path)
    return str(path)


def measure(tmp_path: Path, photo: Path, *watermarks: Watermark, resize: Resize = Resize()) -> StressMetrics:
    export = Export(resize=resize, watermark=watermarks)
    return measure_photo(export, make_job(photo), Limits(), Cache(tmp_path / "cache"))


@pytest.mark.parametrize(
    ("anchor", "light"), [(Anchor.SOUTH_EAST, 255), (Anchor.SOUTH_WEST, 0), (Anchor.NORTH, 128), (Anchor.SOUTH, 127)]
)
def test_the_light_is_that_below_the_watermark(tmp_path: Path, logo: str, anchor: Anchor, light: int) -> None:
    photo = corner_photo(tmp_path / "photo.jpg")
    width, height, seen = measure(tmp_path, photo, ImageWatermark(image=logo, anchor=anchor))
    assert (width, height) == (600, 400)
    assert seen == pytest.approx(light, abs=3)


def test_tiles_lie_everywhere(tmp_path: Path) -> None:
    photo = corner_photo(tmp_path / "photo.jpg")
    seen = measure(tmp_path, photo, TextWatermark(text="x", tile=True))[2]
    assert seen == pytest.approx(128, abs=3)


def test_several_watermarks_count_alike(tmp_path: Path, logo: str) -> None:
    photo = corner_photo(tmp_path / "photo.jpg")
    watermarks = [ImageWatermark(image=logo, anchor=anchor) for anchor in (Anchor.SOUTH_EAST, Anchor.SOUTH_WEST)]
    assert measure(tmp_path, photo, *watermarks)[2] == pytest.approx(127, abs=3)


def test_what_is_cut_off_does_not_count(tmp_path: Path, logo: str) -> None:
    photo = corner_photo(tmp_path / "photo.jpg")
    square = Resize(mode=ResizeMode.FILL, width=300, height=150, anchor=Anchor.NORTH)
    seen = measure(tmp_path, photo, ImageWatermark(image=logo, anchor=Anchor.NORTH_WEST), resize=square)[2]
    assert seen == pytest.approx(128, abs=3)
    below = Resize(mode=ResizeMode.FILL, width=300, height=100, anchor=Anchor.SOUTH)
    seen = measure(tmp_path, photo, ImageWatermark(image=logo, anchor=Anchor.NORTH_WEST), resize=below)[2]
    assert seen == pytest.approx(0, abs=3)


def test_a_watermark_on_the_bars_has_no_light(tmp_path: Path, logo: str) -> None:
    photo = corner_photo(tmp_path / "photo.jpg")
    bars = Resize(mode=ResizeMode.PAD, width=600, height=900)
    assert measure(tmp_path, photo, ImageWatermark(image=logo), resize=bars)[2] is None


def test_a_watermark_is_measured_on_the_photo_between_bars(tmp_path: Path, logo: str) -> None:
    photo = corner_photo(tmp_path / "photo.jpg")
    bars = Resize(mode=ResizeMode.PAD, width=600, height=500)  # the photo begins at 50, its white at 250
    watermark = ImageWatermark(image=logo, anchor=Anchor.NORTH_EAST, offset=(0, 225))
    assert measure(tmp_path, photo, watermark, resize=bars)[2] == pytest.approx(128, abs=4)


def test_upright_photos_are_measured_where_their_watermark_is(tmp_path: Path, logo: str) -> None:
    photo = corner_photo(tmp_path / "photo.jpg", 400, 600)
    watermark = ImageWatermark(image=logo, portrait=PortraitChange(anchor=Anchor.SOUTH_WEST))
    assert measure(tmp_path, photo, watermark)[2] == pytest.approx(0, abs=3)


def test_without_watermarks_no_pixel_is_read(tmp_path: Path) -> None:
    photo = corner_photo(tmp_path / "photo.jpg")
    assert measure(tmp_path, photo) == (600, 400, None)
    assert not (tmp_path / "cache").exists()


def test_what_can_not_be_read_is_refused(tmp_path: Path, logo: str) -> None:
    photo = corner_photo(tmp_path / "photo.jpg")
    with pytest.raises(PhotoError, match=r"gone\.png"):
        measure(tmp_path, photo, ImageWatermark(image=str(tmp_path / "gone.png")))
    photo.write_bytes(b"no photo at all, but long enough to look at it")
    with pytest.raises(PhotoError):
        measure(tmp_path, photo, ImageWatermark(image=logo))
