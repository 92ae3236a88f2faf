"""The page for what is made of the whole delivery: each field changes its table of the recipe, and shows it."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QComboBox, QLineEdit
from pytestqt.qtbot import QtBot

from studio.gui.recipe.document import RecipeDocument
from studio.gui.recipe.pane import RecipePane
from studio.printed.paper import Page
from studio.recipe.deliverable import Archive, ContactSheet, Gallery, PageLanguage, SheetFormat
from studio.recipe.model import Export, Recipe

EXPORTS = (Export(name="web", folder="web"), Export(name="proof", folder="proof"))
FULL = Recipe(exports=EXPORTS, gallery=Gallery(), sheet=ContactSheet(), zip=Archive())

Act = Callable[[RecipePane], object]


def opened(qtbot: QtBot, recipe: Recipe) -> tuple[RecipePane, RecipeDocument]:
    document = RecipeDocument()
    document.load(recipe, None)
    pane = RecipePane(document)
    qtbot.addWidget(pane)
    pane.show()
    pane.delivery_heading.arrow.click()
    return pane, document


def write(qtbot: QtBot, field: QLineEdit, text: str) -> None:
    field.selectAll()
    qtbot.keyClicks(field, text)


def pick(box: QComboBox, words: str) -> None:
    number = box.findText(words)
    assert number >= 0
    box.setCurrentIndex(number)
    box.activated.emit(number)


def test_switches_add_and_remove_the_tables(qtbot: QtBot) -> None:
    pane, document = opened(qtbot, Recipe(exports=EXPORTS))
    form = pane.delivery
    assert form.isVisible()
    assert not form.title.isVisible()
    form.gallery.click()
    form.sheet.click()
    form.zip.click()
    assert document.recipe.gallery == Gallery(language=PageLanguage.ENGLISH)
    assert (document.recipe.sheet, document.recipe.zip) == (ContactSheet(), Archive())
    assert form.title.isVisible()
    assert pane.delivery_heading.summary.text() == "Web gallery · Contact sheet · ZIP file"
    form.zip.click()
    assert document.recipe.zip is None
    for _ in range(4):
        document.undo_stack.undo()
    assert document.recipe == Recipe(exports=EXPORTS)
    assert not form.gallery.isChecked()
    assert not form.title.isVisible()


@pytest.mark.parametrize(
    ("act", "expected"),
    [
        (lambda pane: pick(pane.delivery.gallery_export, "proof"), Gallery(export="proof")),
        (lambda pane: pane.delivery.download.click(), Gallery(download="web")),
        (lambda pane: pane.delivery.favourites.click(), Gallery(favourites=False)),
        (lambda pane: pane.delivery.cover.click(), Gallery(cover=False)),
        (lambda pane: pick(pane.delivery.language, "Deutsch"), Gallery(language=PageLanguage.GERMAN)),
    ],
)
def test_fields_of_the_gallery(qtbot: QtBot, act: Act, expected: Gallery) -> None:
    pane, document = opened(qtbot, FULL)
    act(pane)
    assert document.recipe.gallery == expected


def test_texts_of_the_gallery(qtbot: QtBot) -> None:
    pane, document = opened(qtbot, FULL)
    form = pane.delivery
    for field, text in (
        (form.title, "Anna and Rene"),
        (form.mail, "me@studio.example"),
        (form.credit, "Studio Nord"),
        (form.caption.edit, "{title}"),
    ):
        write(qtbot, field, text)
    assert document.recipe.gallery == Gallery(
        title="Anna and Rene", mail="me@studio.example", credit="Studio Nord", caption="{title}"
    )


@pytest.mark.parametrize(
    ("act", "expected"),
    [
        (lambda pane: pick(pane.delivery.page, "A3"), ContactSheet(page=Page.A3)),
        (lambda pane: pane.delivery.landscape.click(), ContactSheet(landscape=True)),
        (lambda pane: pane.delivery.columns.setValue(3), ContactSheet(columns=3)),
        (lambda pane: pane.delivery.rows_on_page.setValue(6), ContactSheet(rows=6)),
        (lambda pane: pick(pane.delivery.sheet_format, "JPEG pages"), ContactSheet(format=SheetFormat.JPEG)),
    ],
)
def test_fields_of_the_sheet(qtbot: QtBot, act: Act, expected: ContactSheet) -> None:
    pane, document = opened(qtbot, FULL)
    act(pane)
    assert document.recipe.sheet == expected


def test_fields_of_the_zip_file(qtbot: QtBot) -> None:
    pane, document = opened(qtbot, FULL)
    pick(pane.delivery.zip_export, "proof")
    write(qtbot, pane.delivery.part, "2 GB")
    assert document.recipe.zip == Archive(exports=("proof",), part="2 GB")


def test_what_can_not_be_used_is_said_and_blocks(qtbot: QtBot) -> None:
    pane, document = opened(qtbot, FULL)
    told: list[bool] = []
    pane.wrong_changed.connect(told.append)
    write(qtbot, pane.delivery.mail, "nobody")
    assert told == [True]
    pane.delivery.rows["gallery.mail"].reveal()
    assert pane.delivery.rows["gallery.mail"].error == "Write an address such as name@example.org."
    write(qtbot, pane.delivery.part, "many")
    assert pane.delivery.rows["zip.part"].error == "Write a size such as 2 GB."
    pane.delivery_heading.arrow.click()
    assert not pane.delivery.isVisible()
    pane.show_wrong_field()
    assert pane.delivery.isVisible()
    write(qtbot, pane.delivery.mail, "me@studio.example")
    write(qtbot, pane.delivery.part, "2 GB")
    assert told == [True, False]
    assert document.recipe.gallery == Gallery(mail="me@studio.example")


def test_the_tables_follow_an_export_that_is_renamed_or_removed(qtbot: QtBot) -> None:
    tables = {"gallery": Gallery(export="proof", download="web"), "zip": Archive(exports=("web", "proof"))}
    pane, document = opened(qtbot, Recipe(exports=EXPORTS, sheet=ContactSheet(export="proof"), **tables))
    document.choose(1)
    assert not pane.delivery.isVisible(), "the pages of the chosen export are shown again"
    assert document.change_export("Rename", "name", name="small")
    recipe = document.recipe
    assert (recipe.gallery, recipe.zip) == (Gallery(export="small", download="web"), Archive(exports=("web", "small")))
    assert recipe.sheet == ContactSheet(export="small")
    assert document.remove_export()
    recipe = document.recipe
    assert (recipe.gallery, recipe.zip) == (Gallery(download="web"), Archive(exports=("web",)))
    assert recipe.sheet == ContactSheet()
