"""A recipe with its files in the window: taken into the library, asked about where its name is taken, written."""

import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtWidgets import QFileDialog, QMessageBox
from pytestqt.qtbot import QtBot

from studio.batch.package.pack import export_recipe
from studio.gui.recipe.bar import RecipeBar
from studio.gui.recipe.document import RecipeDocument
from studio.paths import recipe_folder
from studio.recipe import library
from studio.recipe.file import load_recipe
from studio.recipe.model import Export, Recipe
from studio.recipe.watermark import ImageWatermark

WAIT = 20_000


@pytest.fixture
def bar(qtbot: QtBot) -> Iterator[RecipeBar]:
    """Return a bar with a recipe in work."""
    document = RecipeDocument()
    bar = RecipeBar(document)
    qtbot.addWidget(bar)
    bar.document = document  # keeps it alive as long as the bar
    yield bar
    bar.packages.close()


def with_logo(folder: Path) -> Recipe:
    folder.mkdir()
    Image.new("RGBA", (20, 10), "red").save(folder / "logo.png")
    watermark = ImageWatermark(image=str(folder / "logo.png"))
    return Recipe(name="Nord", exports=(Export(name="print", watermark=(watermark,)),))


@pytest.fixture
def packed(tmp_path: Path) -> Path:
    """A recipe called Nord with its logo, in one file."""
    return export_recipe(with_logo(tmp_path / "files"), tmp_path / "nord.recipe.zip")


def names() -> list[str]:
    return sorted(load_recipe(path).name for path in library.list_presets() if library.is_own(path))


def test_a_package_is_taken_into_the_library_and_opened(qtbot: QtBot, bar: RecipeBar, packed: Path) -> None:
    told: list[str] = []
    bar.told.connect(told.append)
    bar.open_file(packed)
    qtbot.waitUntil(lambda: bool(told), timeout=WAIT)
    assert "“Nord” is in your library" in told[0]
    assert bar.document.recipe.name == "Nord"
    assert library.is_own(bar.document.path)
    assert not bar.document.is_changed
    (watermark,) = bar.document.export.watermark
    assert isinstance(watermark, ImageWatermark)
    assert Path(watermark.image) == recipe_folder() / "nord.files" / "logo.png"
    assert Path(watermark.image).is_file()


@pytest.mark.parametrize(
    ("button", "left"), [("Keep both", ["Nord", "Nord 2"]), ("Replace", ["Nord"]), ("Cancel", ["Nord"])]
)
def test_a_name_that_is_taken_is_asked_about(
    qtbot: QtBot, bar: RecipeBar, packed: Path, button: str, left: list[str]
) -> None:
    library.save_preset(Recipe(name="Nord", exports=(Export(name="mine"),)))
    bar.open_file(packed)
    qtbot.waitUntil(lambda: bool(bar.window().findChildren(QMessageBox)), timeout=WAIT)
    box = bar.window().findChildren(QMessageBox)[-1]
    assert "“Nord”" in box.text()
    assert library.load_preset("nord").exports[0].name == "mine", "nothing is replaced before the answer"
    next(each for each in box.buttons() if each.text().replace("&", "") == button).click()
    if button != "Cancel":
        qtbot.waitUntil(lambda: bar.document.recipe.name == left[-1], timeout=WAIT)
    assert names() == left
    assert library.load_preset("nord").exports[0].name == ("print" if button == "Replace" else "mine")


def test_a_shipped_recipe_is_never_replaced(qtbot: QtBot, bar: RecipeBar, packed: Path, tmp_path: Path) -> None:
    named = Recipe(name="web gallery", exports=(Export(name="mine"),))
    bar.open_file(export_recipe(named, tmp_path / "web.recipe.zip"))
    qtbot.waitUntil(lambda: bool(bar.window().findChildren(QMessageBox)), timeout=WAIT)
    box = bar.window().findChildren(QMessageBox)[-1]
    assert box.text() == "“web gallery” came with Studio and stays as it is."
    assert [each.text().replace("&", "") for each in box.buttons()] == ["Keep both", "Cancel"]
    box.buttons()[0].click()
    qtbot.waitUntil(lambda: bar.document.recipe.name == "web gallery 2", timeout=WAIT)
    assert names() == ["web gallery 2"]


def test_what_is_wrong_with_a_package_is_said(qtbot: QtBot, bar: RecipeBar, tmp_path: Path) -> None:
    refused: list[str] = []
    bar.refused.connect(refused.append)
    with zipfile.ZipFile(tmp_path / "x.recipe.zip", "w") as archive:
        archive.writestr("../x.recipe.toml", "version = 1")
    bar.open_file(tmp_path / "x.recipe.zip")
    qtbot.waitUntil(lambda: bool(refused), timeout=WAIT)
    assert "leads out of the package" in refused[0]


def test_the_recipe_is_exported_with_its_files(qtbot: QtBot, bar: RecipeBar, tmp_path: Path) -> None:
    bar.document.load(with_logo(tmp_path / "files"), None)
    told: list[str] = []
    bar.told.connect(told.append)
    bar.packages.ask_export(bar.document.recipe)
    dialog = bar.window().findChildren(QFileDialog)[-1]
    assert "recipe.zip" in dialog.selectedNameFilter()
    dialog.fileSelected.emit(str(tmp_path / "mine"))
    dialog.close()
    qtbot.waitUntil(lambda: bool(told), timeout=WAIT)
    assert "mine.recipe.zip" in told[0]
    with zipfile.ZipFile(tmp_path / "mine.recipe.zip") as archive:
        assert sorted(archive.namelist()) == ["mine.files/logo.png", "mine.recipe.toml"]


def test_a_recipe_without_files_is_offered_alone(bar: RecipeBar) -> None:
    bar.packages.ask_export(bar.document.recipe)
    dialog = bar.window().findChildren(QFileDialog)[-1]
    assert "recipe.toml" in dialog.selectedNameFilter()
    dialog.close()


def test_a_recipe_file_is_opened_where_it_is(bar: RecipeBar, tmp_path: Path) -> None:
    path = export_recipe(Recipe(name="Alone", exports=(Export(),)), tmp_path / "alone.recipe.toml")
    bar.open_file(path)
    assert bar.document.path == path


def test_deleting_the_recipe_removes_its_files_and_keeps_those_of_others(
    qtbot: QtBot, bar: RecipeBar, packed: Path
) -> None:
    bar.open_file(packed)
    qtbot.waitUntil(lambda: bar.document.recipe.name == "Nord", timeout=WAIT)
    bar.keep("Copy")  # which names the same logo
    library.delete_preset("Nord")
    assert (recipe_folder() / "nord.files" / "logo.png").is_file()
    assert 'image = "nord.files/logo.png"' in (recipe_folder() / "copy.recipe.toml").read_text()
    library.delete_preset("Copy")
    assert list(recipe_folder().iterdir()) == []


def test_a_deleted_recipe_that_is_open_keeps_its_files_until_the_window_closes(
    qtbot: QtBot, bar: RecipeBar, packed: Path
) -> None:
    bar.open_file(packed)
    qtbot.waitUntil(lambda: bar.document.recipe.name == "Nord", timeout=WAIT)
    bar._remove()
    assert bar.document.recipe.name == "Nord"
    assert (recipe_folder() / "nord.files" / "logo.png").is_file(), "it may be saved again"
    bar.packages.close()
    assert (recipe_folder() / "nord.files" / "logo.png").is_file(), "it is kept as a draft for the next start"
    bar.packages.forget(bar.document.recipe)
    bar.document.load(Recipe(exports=(Export(),)), None)
    bar.packages.close()
    assert list(recipe_folder().iterdir()) == []
