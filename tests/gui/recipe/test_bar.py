"""The bar of recipes: the library as a list, the dot, saving that replaces nothing unasked, the command."""

from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from studio.gui.recipe.bar import DOT, RecipeBar
from studio.gui.recipe.document import RecipeDocument
from studio.gui.recipe.name_dialog import NameDialog
from studio.job import Existing
from studio.paths import recipe_folder
from studio.recipe import library
from studio.recipe.file import encode_recipe, load_recipe
from studio.recipe.model import Export, Recipe

OWN = Recipe(name="Nord", exports=(Export(name="web"),))


@pytest.fixture
def bar(qtbot: QtBot) -> RecipeBar:
    """Return a bar with an own recipe in work, and a broken one in the library."""
    path = library.save_preset(OWN)
    (recipe_folder() / "zz-broken.recipe.toml").write_text("version = 1\nname = 3\n", encoding="utf-8")
    document = RecipeDocument()
    document.load(OWN, path)
    document.undo_stack.clear()
    bar = RecipeBar(document)
    qtbot.addWidget(bar)
    bar.document = document  # keeps it alive as long as the bar
    return bar


def dialog_of(bar: RecipeBar) -> NameDialog:
    """Return the dialog that is open."""
    return bar.window().findChildren(NameDialog)[-1]


def test_own_recipes_stand_before_shipped_ones_and_a_broken_one_says_why(bar: RecipeBar) -> None:
    """A line lies between the two kinds; the broken one is refused when it is taken, with its file and its fault."""
    bar.combo.showPopup()
    bar.combo.hidePopup()
    words = [bar.combo.itemText(number) for number in range(bar.combo.count())]
    line = words.index("")
    assert words[:line] == ["Nord", "zz-broken"]
    assert "Web gallery" in words[line:]
    refused: list[str] = []
    bar.refused.connect(refused.append)
    bar.combo.setCurrentIndex(1)
    bar.combo.activated.emit(1)
    assert "zz-broken.recipe.toml" in refused[0]
    assert "name is 3" in refused[0]
    assert bar.document.recipe == OWN
    assert bar.combo.currentText() == "Nord", "the box goes back to what is in work"


def test_another_recipe_is_taken_and_undo_brings_the_changes_back(bar: RecipeBar) -> None:
    """Nothing is asked; that changes are not saved is said."""
    bar.document.change_export("Quality", "", quality=7)
    changed = bar.document.recipe
    told: list[str] = []
    bar.told.connect(told.append)
    bar.combo.showPopup()
    bar.combo.hidePopup()
    number = bar.combo.findText("Email")
    bar.combo.setCurrentIndex(number)
    bar.combo.activated.emit(number)
    assert bar.document.recipe.name == "Email"
    assert "“Nord”" in told[0]
    bar.undo.click()
    assert bar.document.recipe == changed
    assert bar.combo.currentText() == "Nord" + DOT


def test_the_dot_and_the_button_follow_what_is_not_saved(bar: RecipeBar) -> None:
    """A dot while there are changes; saved, both are gone, and the file has the change."""
    assert bar.combo.currentText() == "Nord"
    assert not bar.save_button.isEnabled()
    bar.document.change_export("Quality", "", quality=7)
    assert bar.combo.currentText() == "Nord" + DOT
    bar.save_button.click()
    assert bar.combo.currentText() == "Nord"
    assert not bar.save_button.isEnabled()
    assert load_recipe(recipe_folder() / "nord.recipe.toml").exports[0].quality == 7


def test_a_shipped_recipe_is_saved_as_a_copy(bar: RecipeBar) -> None:
    """Under a name that is asked for, and why is said."""
    bar.document.open_file(library.find_preset("email"))
    bar.document.change_export("Quality", "", quality=7)
    bar.save_button.click()
    dialog = dialog_of(bar)
    assert "came with Studio" in dialog.note.text()
    dialog.accept()
    assert bar.document.path is not None
    assert bar.document.path.parent == recipe_folder()
    assert bar.document.recipe.name == "My Email"
    assert not bar.document.is_changed


def test_a_name_that_is_taken_is_said_before_it_is_replaced(bar: RecipeBar) -> None:
    """The button says Replace; an empty name can't be saved."""
    library.save_preset(Recipe(name="Second", exports=(Export(),)))
    bar.ask_name()
    dialog = dialog_of(bar)
    dialog.name.setText("Third")
    assert dialog.save.text() == "Save"
    dialog.name.setText("second")
    assert dialog.save.text() == "Replace"
    assert "replaced" in dialog.note.text()
    dialog.name.setText(" ")
    assert not dialog.save.isEnabled()
    dialog.reject()
    assert bar.document.recipe == OWN


def test_a_recipe_from_elsewhere_can_be_kept_at_once(bar: RecipeBar, tmp_path: Path) -> None:
    """One that was imported is not in the library, so that there is something to save without a change."""
    file = tmp_path / "theirs.recipe.toml"
    file.write_text(encode_recipe(Recipe(name="Theirs", exports=(Export(),))), encoding="utf-8")
    bar.open_file(file)
    assert bar.save_button.isEnabled()
    assert bar.preset_name() == ""
    bar.keep("Theirs")
    assert bar.document.path == recipe_folder() / "theirs.recipe.toml"


def test_the_command_is_copied_once_the_recipe_is_saved(bar: RecipeBar) -> None:
    """With changes it would be another recipe's; that is said instead."""
    said: list[str] = []
    bar.refused.connect(said.append)
    bar.document.change_export("Quality", "", quality=7)
    bar.copy_command([Path("/in")], Path("/out"), Existing.NUMBER)
    assert "Save the recipe first" in said[0]
    bar.save()
    bar.copy_command([Path("/in")], Path("/out"), Existing.NUMBER)
    assert QGuiApplication.clipboard().text() == "studio run /in --to /out --recipe nord --existing number"


def test_a_deleted_recipe_stays_in_work(bar: RecipeBar) -> None:
    """Its file is gone; what is seen is not lost, and counts as not saved."""
    bar._remove()
    assert not (recipe_folder() / "nord.recipe.toml").exists()
    assert bar.document.recipe == OWN
    assert bar.combo.currentText() == "Nord" + DOT
    assert bar.save_button.isEnabled()
