"""What an export makes, in words."""

import pytest
from hypothesis import given

from studio.recipe.model import Export, Format, Recipe, Resize, ResizeMode
from studio.recipe.summary import describe_export, describe_recipe, describe_resize
from studio.recipe.watermark import TextWatermark
from tests.strategies import few, recipes

MARK = TextWatermark(text="x")


@pytest.mark.parametrize(
    ("resize", "words"),
    [
        (Resize(), "original size"),
        (Resize(mode=ResizeMode.FIT, width=2048, height=1024), "fit 2048 x 1024"),
        (Resize(mode=ResizeMode.FIT, width=2048), "fit 2048 x any"),
        (Resize(mode=ResizeMode.FIT, height=2048), "fit any x 2048"),
        (Resize(mode=ResizeMode.LONG_EDGE, pixels=1200), "long edge 1200"),
        (Resize(mode=ResizeMode.SHORT_EDGE, pixels=1200), "short edge 1200"),
        (Resize(mode=ResizeMode.PERCENT, percent=33.5), "33.5 %"),
        (Resize(mode=ResizeMode.MEGAPIXELS, megapixels=6), "6 megapixels"),
        (Resize(mode=ResizeMode.EXACT, width=800, height=600), "exact 800 x 600"),
        (Resize(mode=ResizeMode.FILL, width=800, height=600), "fill 800 x 600"),
        (Resize(mode=ResizeMode.PAD, width=800, height=600), "pad 800 x 600"),
    ],
)
def test_sizes_are_said_as_people_ask_for_them(resize: Resize, words: str) -> None:
    assert describe_resize(resize) == words


@pytest.mark.parametrize(
    ("export", "words"),
    [
        (Export(), "original size, JPEG 85"),
        (Export(format=Format.WEBP), "original size, WebP 80"),
        (Export(format=Format.WEBP, lossless=True), "original size, WebP lossless"),
        (Export(format=Format.AVIF, quality=55), "original size, AVIF 55"),
        (Export(format=Format.TIFF, quality=55), "original size, TIFF"),
        (Export(format=Format.KEEP), "original size, the photo's own format"),
        (Export(max_bytes=400_000, watermark=(MARK,)), "original size, JPEG 85, at most 400,000 bytes, 1 watermark"),
        (Export(watermark=(MARK, MARK)), "original size, JPEG 85, 2 watermarks"),
        (Export(watermark=(MARK, TextWatermark(text="x", enabled=False))), "original size, JPEG 85, 1 watermark"),
    ],
)
def test_exports_are_said_by_what_shows(export: Export, words: str) -> None:
    assert describe_export(export) == words


def test_several_exports_are_said_by_name_and_disabled_ones_not_at_all() -> None:
    web, proof = Export(name="web"), Export(name="proof", format=Format.PNG)
    assert describe_recipe(Recipe(exports=(web,))) == "original size, JPEG 85"
    assert describe_recipe(Recipe(exports=(web, proof))) == "web: original size, JPEG 85; proof: original size, PNG"
    off = Export(name="off", enabled=False)
    assert describe_recipe(Recipe(exports=(off, proof))) == "original size, PNG"


@pytest.mark.slow
@few
@given(recipes())
def test_every_recipe_can_be_described(recipe: Recipe) -> None:
    words = describe_recipe(recipe)
    assert words
    for export in recipe.exports:
        words = words.replace(export.name, "")
    assert "None" not in words
