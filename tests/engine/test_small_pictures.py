"""Small pictures for lists: what an export makes of a photo, and a watermark by itself."""

from pathlib import Path

import pytest
from PIL import Image, ImageStat

from studio.batch.previews import make_small_export, make_small_watermark
from studio.engine.preview import preview, small_export, small_watermark
from studio.errors import StudioError
from studio.job import Limits
from studio.paths import resource_path
from studio.recipe.model import Export, Recipe, Resize, ResizeMode
from studio.recipe.watermark import Anchor, ImageWatermark, TextWatermark, Watermark
from tests.picture import make_job, make_scene, save

SQUARE = Export(resize=Resize(mode=ResizeMode.FILL, width=300, height=300), watermark=(TextWatermark(text="NORD"),))


def image_of(picture: tuple[int, int, bytes]) -> Image.Image:
    return Image.frombytes("RGB", picture[:2], picture[2])


def test_it_is_the_preview_in_small_and_the_kept_preview_stays(tmp_path: Path) -> None:
    job = make_job(save(tmp_path / "in.jpg", make_scene(900, 600)), tmp_path / "out.jpg")
    shown = preview(Recipe(exports=(SQUARE,)), 0, job)
    small = image_of(small_export(SQUARE, job, 75))
    assert small.size == (75, 75)
    whole = Image.frombytes("RGB", (shown.width, shown.height), shown.pixels).resize((75, 75), Image.Resampling.LANCZOS)
    assert max(ImageStat.Stat(whole).mean) - max(ImageStat.Stat(small).mean) == pytest.approx(0, abs=1)
    other = Export(resize=Resize(mode=ResizeMode.FIT, width=300))
    assert image_of(small_export(other, job, 75)).size == (75, 50)
    assert preview(Recipe(exports=(SQUARE,)), 0, job, known=shown.base_key).before == b""


def middle(watermark: Watermark, tmp_path: Path) -> tuple[float, float]:
    """Return the level of the ground, and the farthest from it of what lies on it."""
    job = make_job(save(tmp_path / "in.jpg", make_scene(90, 60)), tmp_path / "out.jpg")
    small = image_of(small_watermark(watermark, job, (160, 108))).convert("L")
    assert small.size == (160, 108)
    ground = small.getpixel((1, 1))
    assert isinstance(ground, int)
    low, high = small.getextrema()
    assert isinstance(low, int)
    assert isinstance(high, int)
    return ground, max(abs(high - ground), abs(low - ground))


@pytest.mark.parametrize("level", [0, 60, 128, 200, 255])
def test_a_logo_of_any_lightness_is_seen(tmp_path: Path, level: int) -> None:
    """However faint, small, turned aside or hidden it is on photos."""
    logo = Image.new("LA", (90, 20), (level, 255))
    path = tmp_path / "logo.png"
    logo.save(path)
    watermark = ImageWatermark(
        image=str(path), opacity=5, scale="1%", anchor=Anchor.NORTH, offset=(900, 900), enabled=False
    )
    assert middle(watermark, tmp_path)[1] > 40


@pytest.mark.parametrize("text", ["{title}", "© {year} {studio}\nsecond", "{{brace}}", "a" * 500, "{stem}"])
@pytest.mark.parametrize("colour", ["#ffffff", "#000000"])
def test_a_text_of_any_length_is_seen(tmp_path: Path, text: str, colour: str) -> None:
    """One whose tokens are empty, too."""
    assert middle(TextWatermark(text=text, colour=colour, tile=True, opacity=10), tmp_path)[1] > 60


def test_pictures_of_exports_are_kept_until_a_file_of_theirs_changes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    logo = tmp_path / "logo.png"
    Image.new("RGB", (10, 10), (255, 0, 0)).save(logo)
    export = Export(watermark=(ImageWatermark(image=str(logo), tile=True, gap=0),))
    first = make_small_export(export, 64, Limits())
    kept = list((tmp_path).rglob("*.jpg"))
    assert len(kept) == 1
    again = image_of(make_small_export(export, 64, Limits()))
    assert ImageStat.Stat(again).mean == pytest.approx(ImageStat.Stat(image_of(first)).mean, abs=4)
    Image.new("RGB", (11, 11), (0, 0, 255)).save(logo)
    other = image_of(make_small_export(export, 64, Limits()))
    assert other.getpixel((5, 5)) != again.getpixel((5, 5))
    assert len(list((tmp_path).rglob("*.jpg"))) == 2


def test_what_can_not_be_used_is_said(tmp_path: Path) -> None:
    gone = ImageWatermark(image=str(tmp_path / "gone.png"))
    with pytest.raises(StudioError, match=r"gone\.png"):
        make_small_watermark(gone, (60, 40), Limits())
    with pytest.raises(StudioError, match=r"gone\.png"):
        make_small_export(Export(watermark=(gone,)), 60, Limits())
    shipped = ImageWatermark(image=str(resource_path("watermarks", "studio-nord.svg")))
    assert make_small_watermark(shipped, (60, 40), Limits())[:2] == (60, 40)
