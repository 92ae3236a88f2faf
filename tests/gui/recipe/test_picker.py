"""The box of recipes: what each makes in words and a picture, shipped ones in the user's language, none overwritten."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from studio.gui.bridge import Previewer
from studio.gui.bridge.samples.small_pictures import SmallPictures
from studio.gui.i18n import translation
from studio.gui.recipe import picker, shipped
from studio.gui.recipe.bar import RecipeBar
from studio.gui.recipe.document import RecipeDocument
from studio.gui.recipe.export_list import ExportList
from studio.gui.recipe.name_dialog import NameDialog
from studio.gui.recipe.picker import WORDS, RecipeBox
from studio.recipe import library
from studio.recipe.file import load_recipe
from studio.recipe.model import Export, Recipe
from tests.gui.inline_worker import InlineWorker
from tests.gui.session import WAIT


@pytest.fixture
def german(qapp: QApplication) -> Iterator[None]:
    """Speak German for one test."""
    before = QLocale()
    known = set(qapp.findChildren(QTranslator))
    translation.install(qapp, "de")
    yield
    for translator in set(qapp.findChildren(QTranslator)) - known:
        qapp.removeTranslator(translator)
    QLocale.setDefault(before)


def opened_bar(qtbot: QtBot, name: str, pictures: SmallPictures | None = None) -> tuple[RecipeBar, RecipeDocument]:
    """Return a bar with a shipped recipe open."""
    document = RecipeDocument()
    assert document.open_file(library.find_preset(name))
    document.undo_stack.clear()
    bar = RecipeBar(document, pictures)
    qtbot.addWidget(bar)
    return bar, document


def rows(box: RecipeBox) -> dict[str, str]:
    return {box.itemText(number): str(box.itemData(number, WORDS) or "") for number in range(box.count())}


def test_each_recipe_says_what_it_makes(qtbot: QtBot) -> None:
    """Also of several exports, and to screen readers."""
    two = Recipe(name="Two", exports=(Export(name="a"), Export(name="b"), Export(name="off", enabled=False)))
    library.save_preset(two)
    bar, _ = opened_bar(qtbot, "web-gallery")
    bar.combo.showPopup()
    bar.combo.hidePopup()
    words = rows(bar.combo)
    assert words["Web gallery"] == "2048 px · JPEG 85"
    assert words["Client proof"] == "1400 px · JPEG 78 · repeated text"
    assert words["Two"] == "original size + original size"
    spoken = [bar.combo.itemData(number, Qt.ItemDataRole.AccessibleTextRole) for number in range(bar.combo.count())]
    assert "Email, 1600 px · JPEG 82 · ≤ 500\u00a0KB" in spoken
    assert bar.combo.accessibleDescription() == "2048 px · JPEG 85"


def test_a_picture_is_made_for_each_recipe_of_the_open_list(qtbot: QtBot) -> None:
    previewer = Previewer(worker=InlineWorker())
    bar, _ = opened_bar(qtbot, "web-gallery", SmallPictures(previewer, previewer))
    box = bar.combo
    bar.resize(600, 50)
    bar.show()
    qtbot.waitUntil(lambda: not box.image_of(box.currentIndex()).isNull(), timeout=WAIT)
    square = box.findText("Instagram square")
    qtbot.waitUntil(lambda: not box.image_of(square).isNull(), timeout=WAIT)
    assert box.image_of(square).width() == box.image_of(square).height()
    previewer.close()


def test_shipped_names_are_shown_in_the_language_and_stay_in_files(qtbot: QtBot, german: None) -> None:
    """The recipe, its exports' folders and what is saved keep the English names."""
    bar, document = opened_bar(qtbot, "web-gallery")
    assert bar.combo.currentText() == "Webgalerie"
    bar.combo.showPopup()
    bar.combo.hidePopup()
    assert {"E-Mail", "Kundenvorschau", "Druck 300 dpi"} <= set(rows(bar.combo))
    assert document.recipe.name == "Web gallery"
    assert document.export.folder == "web"
    cards = ExportList(document)
    qtbot.addWidget(cards)
    assert cards.cards[0].name.text() == "Web"
    assert document.export.name == "web"
    path = document.save_as("Meine")
    assert path is not None
    assert load_recipe(path).exports[0].name == "web"
    assert cards.cards[0].name.text() == "web", "an export of one's own is shown as it was named"
    assert shipped.recipe_name("Web gallery", None) == "Webgalerie", "as past deliveries name it"


def test_no_shipped_recipe_lacks_a_name_in_the_window() -> None:
    """A recipe that is added is missed here."""
    recipes = [load_recipe(path) for path in library.shipped_folder().glob("*.recipe.toml")]
    assert {recipe.name for recipe in recipes} <= set(shipped._recipes())
    assert {export.name for recipe in recipes for export in recipe.exports} <= set(shipped._exports())


@pytest.mark.parametrize("name", ["Web gallery", " web GALLERY ", "Webgalerie", "E-Mail"])
def test_a_shipped_recipe_is_never_replaced_or_hidden(qtbot: QtBot, german: None, name: str) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = NameDialog(parent, name, "")
    assert not dialog.save.isEnabled()
    assert "Studio" in dialog.note.text()
    dialog.name.setText("Meine Galerie")
    assert dialog.save.isEnabled()


def test_a_recipe_is_read_again_only_when_its_file_has_changed(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    """The list of a large library opens at once."""
    read: list[Path] = []

    def load(path: Path) -> Recipe:
        read.append(path)
        return load_recipe(path)

    monkeypatch.setattr(picker, "load_recipe", load)
    own = library.save_preset(Recipe(name="Own", exports=(Export(),)))
    bar, _ = opened_bar(qtbot, "web-gallery")
    for _ in range(2):
        bar.combo.showPopup()
        bar.combo.hidePopup()
    assert len(read) == len(set(read))
    read.clear()
    library.save_preset(Recipe(name="Own", exports=(Export(name="other", quality=3),)), own)
    bar.combo.showPopup()
    bar.combo.hidePopup()
    assert read == [own]
    assert rows(bar.combo)["Own"] == "original size · JPEG 3"


def test_the_list_shows_all_rows_where_they_are_few(qtbot: QtBot) -> None:
    bar, document = opened_bar(qtbot, "web-gallery")
    bar.resize(700, 40)
    bar.show()
    document.change_export("", "q", quality=40)
    bar.combo.showPopup()
    view = bar.combo.view()
    first, last = (view.visualRect(bar.combo.model().index(row, 0)) for row in (0, bar.combo.count() - 1))
    assert first.top() >= 0
    assert last.bottom() <= view.viewport().height()
    assert bar.combo.currentText() == "Web gallery •"
    bar.combo.hidePopup()
