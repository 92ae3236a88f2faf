"""Shortcuts: what each option changes in every export, or puts into a recipe of one."""

import os
from pathlib import Path
from typing import Any

import msgspec
import pytest

from studio.cli.options.recipe import RecipeOptions
from studio.cli.reading.recipe import read_recipe
from studio.errors import RecipeError
from studio.formats import Format
from studio.paths import resource_path
from studio.recipe.file import encode_recipe
from studio.recipe.library import save_preset
from studio.recipe.model import Decode, Export, Keep, MetadataPolicy, Recipe, Resize, ResizeMode, Sharpen
from studio.recipe.watermark import Anchor, ImageWatermark, PortraitChange, TextWatermark

TWO = Recipe(
    name="Two",
    exports=(
        Export(
            name="web",
            resize=Resize(mode=ResizeMode.FIT, width=2048, height=2048),
            metadata=MetadataPolicy(creator="Nord"),
            watermark=(ImageWatermark(image="/logo.png", opacity=70, portrait=PortraitChange(opacity=30, scale=9)),),
        ),
        Export(name="proof", folder="proof", format=Format.PNG, enabled=False),
    ),
)


def one(**asked: Any) -> Export:
    (export,) = read_recipe(RecipeOptions(**asked)).exports
    return export


@pytest.fixture
def two(tmp_path: Path) -> str:
    path = tmp_path / "two.recipe.toml"
    path.write_text(encode_recipe(TWO), encoding="utf-8")
    return str(path)


@pytest.fixture
def logo(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "logo.png").write_bytes(b"")
    return tmp_path / "logo.png"


def test_without_any_option_a_photo_keeps_its_size() -> None:
    assert one() == Export()


@pytest.mark.parametrize(
    ("asked", "resize"),
    [
        ({"size": "800x600"}, Resize(mode=ResizeMode.FIT, width=800, height=600)),
        ({"size": "800x"}, Resize(mode=ResizeMode.FIT, width=800)),
        ({"long_edge": "1200"}, Resize(mode=ResizeMode.LONG_EDGE, pixels=1200)),
        ({"short_edge": "1_200"}, Resize(mode=ResizeMode.SHORT_EDGE, pixels=1200)),
        ({"percent": "50%"}, Resize(mode=ResizeMode.PERCENT, percent=50)),
        ({"percent": "150", "enlarge": True}, Resize(mode=ResizeMode.PERCENT, percent=150, enlarge=True)),
        ({"megapixels": "2.5"}, Resize(mode=ResizeMode.MEGAPIXELS, megapixels=2.5)),
        ({"exact": "800x600"}, Resize(mode=ResizeMode.EXACT, width=800, height=600)),
        ({"fill": "800x600", "enlarge": True}, Resize(mode=ResizeMode.FILL, width=800, height=600, enlarge=True)),
        (
            {"fill": "8x6", "crop_position": "20%,75"},
            Resize(mode=ResizeMode.FILL, width=8, height=6, position=(20.0, 75.0)),
        ),
        (
            {"fill": "8x6", "crop_position": "north"},
            Resize(mode=ResizeMode.FILL, width=8, height=6, anchor=Anchor.NORTH),
        ),
        ({"pad": "800x600"}, Resize(mode=ResizeMode.PAD, width=800, height=600)),
        (
            {"pad": "800x600", "pad_colour": "000000"},
            Resize(mode=ResizeMode.PAD, width=800, height=600, colour="#000000"),
        ),
        ({"enlarge": True}, Resize(enlarge=True)),
    ],
)
def test_each_size_is_made(asked: dict[str, Any], resize: Resize) -> None:
    assert one(**asked) == Export(resize=resize)


@pytest.mark.parametrize(
    ("asked", "changes"),
    [
        ({"format": "webp"}, {"format": Format.WEBP}),
        ({"format": "JPG"}, {"format": Format.JPEG}),
        ({"quality": "70"}, {"quality": 70}),
        ({"max_bytes": "400_000"}, {"max_bytes": 400_000}),
        ({"name": "{stem}_{n:04}"}, {"file": "{stem}_{n:04}"}),
        ({"metadata": "keep"}, {"metadata": MetadataPolicy()}),
        ({"metadata": "copyright"}, {"metadata": MetadataPolicy(keep=Keep.COPYRIGHT)}),
        ({"metadata": "none", "no_gps": True}, {"metadata": MetadataPolicy(keep=Keep.NONE, gps=False)}),
        ({"profile": "keep"}, {"profile": "keep"}),
        ({"sharpen": "high"}, {"sharpen": Sharpen.HIGH}),
        ({"background": "#000"}, {"background": "#000"}),
        ({"keep_dates": True}, {"keep_dates": True}),
        ({"decode": "best"}, {"decode": Decode.BEST}),
    ],
)
def test_each_option_of_the_file_is_a_key_of_the_export(asked: dict[str, Any], changes: dict[str, Any]) -> None:
    assert one(**asked) == Export(**changes)


def test_shortcuts_change_every_export_and_nothing_else(two: str) -> None:
    recipe = read_recipe(RecipeOptions(recipe=two, quality="60", no_gps=True, long_edge="900"))
    for before, after in zip(TWO.exports, recipe.exports, strict=True):
        assert after == msgspec.structs.replace(
            before,
            quality=60,
            metadata=msgspec.structs.replace(before.metadata, gps=False),
            resize=Resize(mode=ResizeMode.LONG_EDGE, pixels=900),
        )
    assert read_recipe(RecipeOptions(recipe=two)) == TWO


def test_enlarge_alone_keeps_the_sizes_of_the_recipe(two: str) -> None:
    first, _ = read_recipe(RecipeOptions(recipe=two, enlarge=True)).exports
    assert first.resize == Resize(mode=ResizeMode.FIT, width=2048, height=2048, enlarge=True)


def test_a_watermark_replaces_those_of_the_recipe(two: str, logo: Path) -> None:
    asked = RecipeOptions(recipe=two, watermark=Path("logo.png"), anchor="north-west", offset="10,10", scale="18%")
    watermark = ImageWatermark(image=str(logo), anchor=Anchor.NORTH_WEST, offset=(10, 10), scale="18%")
    assert [export.watermark for export in read_recipe(asked).exports] == [(watermark,), (watermark,)]


def test_image_and_text_go_together(logo: Path) -> None:
    export = one(watermark=logo, text="PROOF {n:04}", anchor="centre", opacity="35%")
    assert export.watermark == (
        ImageWatermark(image=str(logo), anchor=Anchor.CENTER, opacity=35),
        TextWatermark(text="PROOF {n:04}", anchor=Anchor.CENTER, opacity=35),
    )


def test_placing_alone_moves_the_watermarks_of_the_recipe_on_upright_photos_too(two: str) -> None:
    first, second = read_recipe(RecipeOptions(recipe=two, opacity="50")).exports
    (watermark,) = first.watermark
    assert watermark.for_photo(upright=False).opacity == 50
    assert watermark.for_photo(upright=True).opacity == 50
    assert watermark.for_photo(upright=True).scale == 9
    assert second.watermark == ()


def test_a_profile_is_found_from_the_current_folder(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(resource_path("profiles"))
    assert one(profile="DisplayP3.icc").profile == str(resource_path("profiles", "DisplayP3.icc"))


@pytest.mark.parametrize(
    ("asked", "says"),
    [
        ({"size": "8x8", "fill": "8x8"}, "--size and --fill can't be combined; choose one size."),
        ({"size": "8x8", "crop_position": "north"}, "--crop-position needs --fill, or a recipe that crops."),
        (
            {"fill": "8x8", "crop_position": "1,2,3"},
            "--crop-position is '1,2,3'; it must be an anchor, such as north, or two percentages, such as 50,20.",
        ),
        (
            {"fill": "8x8", "crop_position": "120,2"},
            "--crop-position is '120'; it must be a number from 0 to 100.",
        ),
        ({"long_edge": "8", "percent": "5", "pad": "1x1"}, "--long-edge and --percent and --pad can't be combined"),
        ({"size": "800"}, "--size is '800'; it must be WIDTHxHEIGHT"),
        ({"exact": "800x"}, "--exact is '800x'; it must be WIDTHxHEIGHT"),
        ({"long_edge": "0"}, "--long-edge is '0'; it must be a whole number from 1 to 65,500."),
        ({"percent": "150"}, "--percent is '150'; more than 100 enlarges, which needs --enlarge as well."),
        ({"megapixels": "0"}, "--megapixels is '0'; it must be a number from"),
        ({"pad_colour": "#fff"}, "--pad-colour needs --pad, or a recipe that adds a border."),
        ({"pad": "8x8", "pad_colour": "red"}, "--pad-colour is 'red'; it must be a colour"),
        ({"format": "gif"}, "--format is 'gif'; it must be one of jpeg, png, webp, avif, tiff, keep."),
        ({"quality": "101"}, "--quality is '101'; it must be a whole number from 1 to 100."),
        ({"max_bytes": "0"}, "--max-bytes is '0'; it must be a whole number of at least 1."),
        ({"name": "{foo}"}, "--name is '{foo}': {foo} is not a token"),
        ({"name": "a/b"}, "--name: file is 'a/b': names can't contain / or \\"),
        ({"metadata": "some"}, "--metadata is 'some'; it must be one of keep, copyright, none."),
        (
            {"profile": "none.icc"},
            "--profile is 'none.icc'; it must be srgb, keep or the path of an ICC file; there",
        ),
        ({"profile": __file__}, "the path of an ICC file; this file isn't one."),
        ({"sharpen": "x"}, "--sharpen is 'x'; it must be one of none, low, standard, high."),
        ({"decode": "x"}, "--decode is 'x'; it must be one of auto, best, fast."),
        ({"background": "x"}, "--background is 'x'; it must be a colour"),
        ({"watermark": Path("none.png")}, "--watermark is 'none.png'; there is no such file."),
        ({"watermark": Path(__file__).parent}, "it is a folder."),
        ({"text": " "}, "--text: text is empty"),
        ({"text": "{foo}"}, "--text: text is '{foo}': {foo} is not a token"),
        ({"text": "x", "anchor": "up"}, "--anchor is 'up'; it must be one of north-west,"),
        ({"text": "x", "offset": "3"}, "--offset is '3'; it must be two lengths"),
        ({"text": "x", "opacity": "101"}, "--opacity is '101'; it must be a number from 0 to 100."),
        ({"text": "x", "scale": "0"}, "--scale is '0'; it must be more than 0."),
        (
            {"anchor": "north", "scale": "3%"},
            "There is no watermark for --anchor and --scale: add --watermark or --text",
        ),
        ({"recipe": "none"}, "There is no recipe 'none'."),
        ({"recipe": "none.toml"}, "none.toml can't be read: it is not there"),
    ],
)
def test_what_is_wrong_is_refused_by_the_name_of_its_option(asked: dict[str, Any], says: str) -> None:
    with pytest.raises(RecipeError) as caught:
        read_recipe(RecipeOptions(**asked))
    assert says in str(caught.value)


def test_a_recipe_is_a_file_or_one_of_the_library(two: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert read_recipe(RecipeOptions(recipe="Web-Gallery")).name == "Web gallery"
    save_preset(Recipe(name="web-gallery", exports=(Export(name="mine"),)))
    assert read_recipe(RecipeOptions(recipe="web-gallery")).exports[0].name == "mine"
    monkeypatch.chdir(tmp_path)
    (tmp_path / "email").write_text(encode_recipe(TWO), encoding="utf-8")
    assert read_recipe(RecipeOptions(recipe="email")).name == "Email", "a file among the photos took its place"
    assert read_recipe(RecipeOptions(recipe=f".{os.sep}email")) == TWO
    (tmp_path / "email").rename(tmp_path / "like no other")
    assert read_recipe(RecipeOptions(recipe="like no other")) == TWO
