"""The shipped recipes: each loads, needs nothing from outside, and does what its name promises."""

from pathlib import Path

import pytest

from studio.recipe.file import SUFFIX, load_recipe
from studio.recipe.fonts import find_font
from studio.recipe.model import Export, Format, Keep, Recipe, ResizeMode
from studio.recipe.watermark import TextWatermark

RESOURCES = Path(__file__).parents[2] / "resources"

NAMES = {
    "client-gallery": "Client gallery",
    "client-proof": "Client proof",
    "email": "Email",
    "instagram-portrait": "Instagram portrait",
    "instagram-square": "Instagram square",
    "print-300-dpi": "Print 300 dpi",
    "products-by-sku": "Products by SKU",
    "school-class-folders": "School: class folders",
    "thumbnails": "Thumbnails",
    "web-gallery": "Web gallery",
    "yearbook-pspa": "Yearbook (PSPA)",
}


def load(stem: str) -> Recipe:
    return load_recipe(RESOURCES / "recipes" / (stem + SUFFIX))


def only(stem: str) -> Export:
    (export,) = load(stem).exports
    return export


def test_the_folder_holds_exactly_these_recipes() -> None:
    found = {path.name.removesuffix(SUFFIX): load_recipe(path).name for path in (RESOURCES / "recipes").iterdir()}
    assert found == NAMES


def test_no_two_recipes_write_into_the_same_folder() -> None:
    # Two runs into one destination would otherwise pass over each other's files as already there.
    folders = [export.folder for stem in NAMES for export in load(stem).exports]
    assert len(set(folders)) == len(folders)
    assert "" not in folders


@pytest.mark.parametrize("stem", sorted(NAMES))
def test_watermarks_are_texts_in_bundled_fonts(stem: str) -> None:
    for export in load(stem).exports:
        assert export.profile in ("srgb", "keep")
        for watermark in export.watermark:
            assert isinstance(watermark, TextWatermark)
            assert find_font(watermark.font).path.parent.name == "fonts"
            assert find_font(watermark.font).path.is_relative_to(RESOURCES)


@pytest.mark.parametrize("stem", sorted(set(NAMES) - {"print-300-dpi"}))
def test_what_goes_to_others_keeps_the_copyright_and_tells_no_place(stem: str) -> None:
    for export in load(stem).exports:
        assert export.metadata.keep is not Keep.NONE
        assert not export.metadata.gps
        assert not export.metadata.serials
        assert (export.profile, export.format) == ("srgb", Format.JPEG)
        assert not export.resize.enlarge


def test_the_client_gets_a_gallery_a_sheet_and_zip_files_of_what_is_delivered() -> None:
    recipe = load("client-gallery")
    assert recipe.gallery and recipe.sheet and recipe.zip
    assert (recipe.gallery.export, recipe.gallery.download, recipe.sheet.export) == ("photos", "photos", "photos")
    assert recipe.zip.exports == ("photos",)


def test_print_keeps_pixels_profile_and_metadata_at_300_dpi() -> None:
    export = only("print-300-dpi")
    assert export.resize.mode is ResizeMode.ORIGINAL
    assert (export.profile, export.dpi, export.watermark) == ("keep", 300, ())
    assert (export.metadata.keep, export.metadata.gps) == (Keep.ALL, True)


def test_the_proof_is_tiled_and_says_which_photo_it_is() -> None:
    (watermark,) = only("client-proof").watermark
    assert watermark.tile
    assert isinstance(watermark, TextWatermark)
    assert "PROOF" in watermark.text
    assert "{stem}" in watermark.text


def test_sizes_are_those_of_the_names() -> None:
    square, portrait = only("instagram-square").resize, only("instagram-portrait").resize
    assert (square.mode, square.width, square.height) == (ResizeMode.FILL, 1080, 1080)
    assert (portrait.mode, portrait.width, portrait.height) == (ResizeMode.FILL, 1080, 1350)
    assert only("email").max_bytes == 500_000
