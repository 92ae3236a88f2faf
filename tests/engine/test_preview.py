import os
from pathlib import Path

import pytest
from msgspec import structs
from PIL import Image

from studio.engine.preview import preview
from studio.engine.process import process
from studio.errors import PhotoError
from studio.recipe.model import Decode, Export, Format, Recipe, Resize, ResizeMode, Sharpen
from studio.recipe.watermark import Anchor, ImageWatermark, TextWatermark
from tests.picture import make_job, make_recipe, make_scene, save


def fit(pixels: int) -> Resize:
    return Resize(mode=ResizeMode.LONG_EDGE, pixels=pixels)


TEXT = TextWatermark(text="{stem} {n:03}", scale="40%", offset=(10, 20), anchor=Anchor.SOUTH_WEST)


@pytest.mark.slow
@pytest.mark.parametrize("format_", [Format.JPEG, Format.PNG, Format.WEBP, Format.AVIF, Format.TIFF])
@pytest.mark.parametrize("decode", list(Decode))
def test_shows_the_very_pixels_and_size_of_the_file(tmp_path: Path, format_: Format, decode: Decode) -> None:
    source = save(tmp_path / "in.jpg", make_scene(900, 600))
    recipe = make_recipe(resize=fit(400), format=format_, decode=decode, watermark=(TEXT,), sharpen=Sharpen.LOW)
    target = tmp_path / "out"
    job = make_job(source, target)
    shown = preview(recipe, 0, job)
    assert process(recipe, job).errors == ()
    with Image.open(target) as image:
        assert image.convert("RGB").tobytes() == shown.pixels
        assert image.size == (shown.width, shown.height)
    assert shown.bytes == target.stat().st_size
    assert shown.format == format_
    assert "sRGB" in shown.profile
    assert shown.before != shown.pixels
    assert len(shown.before) == len(shown.pixels) == 400 * 267 * 3


def test_an_export_that_goes_on_from_a_larger_one_is_shown_so(tmp_path: Path) -> None:
    source = save(tmp_path / "in.jpg", make_scene(1600, 1200))
    recipe = Recipe(exports=(Export(name="large", resize=fit(900)), Export(name="small", resize=fit(300))))
    targets = [tmp_path / "large.jpg", tmp_path / "small.jpg"]
    job = make_job(source, *targets)
    process(recipe, job)
    for index, target in enumerate(targets):
        with Image.open(target) as image:
            assert image.tobytes() == preview(recipe, index, job).pixels


def test_a_change_of_the_watermark_is_seen_and_the_watermark_before_it_is_gone(tmp_path: Path) -> None:
    source = save(tmp_path / "in.jpg", make_scene(900, 600))
    watermark = save(tmp_path / "watermark.png", Image.new("RGB", (50, 20), (255, 0, 255)), "PNG")
    job = make_job(source, tmp_path / "out.png")
    first = ImageWatermark(image=str(watermark), anchor=Anchor.NORTH_WEST, offset=(0, 0))
    recipe = make_recipe(format=Format.PNG, watermark=(first,))
    shown = preview(recipe, 0, job)
    assert shown.watermarks == ((0, 0, 50, 20),)
    assert shown.pixels[:3] == b"\xff\x00\xff"
    moved = structs.replace(first, offset=(100, 100))
    again = preview(make_recipe(format=Format.PNG, watermark=(moved,)), 0, job)
    assert again.watermarks == ((100, 100, 50, 20),)
    assert again.pixels[:3] == again.before[:3] == shown.before[:3]


def test_a_photo_that_changed_is_read_again(tmp_path: Path) -> None:
    source = save(tmp_path / "in.png", Image.new("RGB", (40, 30), (255, 0, 0)), "PNG")
    recipe = make_recipe(format=Format.PNG)
    assert preview(recipe, 0, make_job(source, None)).pixels[:3] == b"\xff\x00\x00"
    save(source, Image.new("RGB", (40, 30), (0, 0, 255)), "PNG")
    os.utime(source, ns=(1, 1))
    assert preview(recipe, 0, make_job(source, None)).pixels[:3] == b"\x00\x00\xff"


def test_transparency_is_shown_on_white_and_tiles_have_no_place(tmp_path: Path) -> None:
    source = save(tmp_path / "in.png", Image.new("RGBA", (400, 300), (0, 0, 0, 0)), "PNG")
    tiled = structs.replace(TEXT, tile=True, scale="10%", colour="#ff0000")
    shown = preview(make_recipe(format=Format.PNG, watermark=(tiled,)), 0, make_job(source, None))
    assert set(shown.before) == {255}
    assert shown.watermarks == (None,)
    assert shown.pixels != shown.before


def test_writes_nothing_and_says_what_is_wrong(tmp_path: Path) -> None:
    source = tmp_path / "in.jpg"
    source.write_bytes(b"%PDF-1.7")
    with pytest.raises(PhotoError, match="PDF"):
        preview(make_recipe(), 0, make_job(source, None))
    assert [path.name for path in tmp_path.iterdir()] == ["in.jpg"]
