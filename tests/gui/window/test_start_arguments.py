"""Recipes that the program is started with, or that a later start hands over: opened, and not taken for photos."""

from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from pytestqt.qtbot import QtBot

from studio.batch.package.pack import export_recipe
from studio.paths import resource_path
from studio.recipe import library
from studio.recipe.file import encode_recipe
from studio.recipe.model import Export, Recipe
from studio.recipe.watermark import ImageWatermark
from tests.gui.session import add, make_photos, open_window, wait

RECIPE = Recipe(
    name="Nord",
    exports=(
        Export(name="web", watermark=(ImageWatermark(image=str(resource_path("watermarks", "studio-nord.png"))),)),
    ),
)


@pytest.mark.parametrize("is_package", [False, True], ids=["toml", "zip"])
@pytest.mark.parametrize("with_photos", [False, True], ids=["alone", "with photos"])
def test_a_recipe_given_at_the_start_is_opened(
    qtbot: QtBot, store: QSettings, tmp_path: Path, is_package: bool, with_photos: bool
) -> None:
    """Beside photos, which are added; nothing is said to be no photo."""
    path = tmp_path / f"nord.recipe.{'zip' if is_package else 'toml'}"
    if is_package:
        export_recipe(RECIPE, path)
    else:
        path.write_text(encode_recipe(RECIPE), encoding="utf-8")
    window = open_window(qtbot, store, tmp_path / "out")
    card = make_photos(tmp_path / "card", 2)
    window.open_paths([card, path] if with_photos else [path])
    wait(qtbot, lambda: window.document.recipe.name == "Nord")
    assert library.is_own(window.document.path) is is_package
    if with_photos:
        add(qtbot, window)
        assert len(window.model.photos) == 2
    assert not window.session.sources.roots or window.session.sources.roots == [card]
    assert not window.banners.text("recipe")


def test_a_later_start_hands_a_recipe_over(qtbot: QtBot, store: QSettings, tmp_path: Path) -> None:
    path = tmp_path / "NORD.RECIPE.TOML"
    path.write_text(encode_recipe(RECIPE), encoding="utf-8")
    window = open_window(qtbot, store, tmp_path / "out")
    window.take_handed([path])
    assert window.document.recipe.name == "Nord"
    assert not window.session.sources.roots
