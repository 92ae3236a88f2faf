"""Past deliveries: where from, what of, a picture, and delivering one again."""

from pathlib import Path

from PySide6.QtCore import QLocale, QSettings, QTranslator
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from studio.gui.delivery.past.history import HistoryPage
from studio.gui.delivery.run.phase import Phase
from studio.gui.i18n import translation
from studio.gui.window.window import Window
from studio.job import Existing
from studio.recipe import library
from studio.recipe.model import Export, Recipe, Resize, ResizeMode
from tests.gui.session import add, finish, make_photos, open_window, wait


def deliver(qtbot: QtBot, window: Window, *sources: Path) -> None:
    add(qtbot, window, *sources)
    window.start()
    finish(qtbot, window)


def open_page(qtbot: QtBot, window: Window, rows: int = 1) -> HistoryPage:
    window.deliveries.show_history()
    page = window.findChildren(HistoryPage)[-1]
    wait(qtbot, lambda: page.table.rowCount() == rows)
    return page


def middle_colour(page: HistoryPage, row: int) -> QColor:
    item = page.table.item(row, 0)
    assert item is not None
    image = item.icon().pixmap(page.table.iconSize()).toImage()
    return image.pixelColor(image.width() // 2, image.height() // 2)


def texts(page: HistoryPage, row: int) -> list[str]:
    items = [page.table.item(row, column) for column in range(page.table.columnCount())]
    return [item.text() if item is not None else "" for item in items]


def test_a_delivery_shows_its_source_recipe_destination_and_the_first_file(
    qtbot: QtBot, store: QSettings, tmp_path: Path
) -> None:
    window = open_window(qtbot, store, tmp_path / "out")
    window.document.load(Recipe(name="Tiny", exports=(Export(name="web"),)), None)
    card = make_photos(tmp_path / "card", 2)  # the first photo is of one colour
    deliver(qtbot, window, card, make_photos(tmp_path / "more", 1))
    page = open_page(qtbot, window)
    row = texts(page, 0)
    assert "card" in row[1]
    assert "1 more" in row[1]
    assert row[2] == "Tiny"
    assert "out" in row[3]
    assert row[4] == "3 of 3"

    def is_photo() -> bool:
        colour = middle_colour(page, 0)
        return abs(colour.red() - 40) < 12 and abs(colour.blue() - 160) < 12

    wait(qtbot, is_photo)
    page.close()


def test_a_shipped_recipe_is_named_in_the_language(
    qtbot: QtBot, store: QSettings, tmp_path: Path, qapp: QApplication
) -> None:
    window = open_window(qtbot, store, tmp_path / "out")
    deliver(qtbot, window, make_photos(tmp_path / "card", 1))
    before, known = QLocale(), set(qapp.findChildren(QTranslator))
    translation.install(qapp, "de")
    page = open_page(qtbot, window)
    row = texts(page, 0)
    page.close()
    for translator in set(qapp.findChildren(QTranslator)) - known:
        qapp.removeTranslator(translator)
    QLocale.setDefault(before)
    assert row[2] == "Webgalerie"


def test_deliver_again_brings_sources_recipe_and_destination_back(
    qtbot: QtBot, store: QSettings, tmp_path: Path
) -> None:
    window = open_window(qtbot, store, tmp_path / "out")
    recipe = Recipe(name="Half", exports=(Export(resize=Resize(mode=ResizeMode.PERCENT, percent=50)),))
    window.document.load(recipe, None)
    window.session.set_existing(Existing.NUMBER)
    card = make_photos(tmp_path / "card", 3)
    deliver(qtbot, window, card)
    preset = library.find_preset("web-gallery")
    assert window.document.open_file(preset)
    window.session.set_destination(tmp_path / "elsewhere")
    window.session.set_existing(Existing.SKIP)
    window.session.clear()
    add(qtbot, window, make_photos(tmp_path / "other", 1))

    page = open_page(qtbot, window)
    page.again.click()
    wait(qtbot, lambda: len(window.model.photos) == 3 and window.session.phase is Phase.READY)
    assert window.session.sources.roots == [card]
    assert window.document.recipe == recipe
    assert window.session.destination == tmp_path / "out"
    assert window.session.existing is Existing.NUMBER
    for _ in range(2):  # the recipe, then the list
        window.document.undo_stack.undo()
    assert "other" in {photo.path.parent.name for photo in window.model.photos}


def test_deliver_again_opens_the_preset_that_is_the_same_recipe(qtbot: QtBot, store: QSettings, tmp_path: Path) -> None:
    window = open_window(qtbot, store, tmp_path / "out")
    preset = library.find_preset("web-gallery")
    assert window.document.open_file(preset)
    deliver(qtbot, window, make_photos(tmp_path / "card", 1))
    window.document.load(Recipe(name="Other", exports=(Export(name="web"),)), None)
    page = open_page(qtbot, window)
    page.again.click()
    wait(qtbot, lambda: window.document.path == preset)
    assert not window.document.is_changed


def test_an_undone_delivery_is_marked_and_offers_no_continue(qtbot: QtBot, store: QSettings, tmp_path: Path) -> None:
    from studio.batch.journal.writer import JournalWriter

    window = open_window(qtbot, store, tmp_path / "out")
    deliver(qtbot, window, make_photos(tmp_path / "card", 1))
    journal = window.session.journal
    assert journal is not None
    with JournalWriter.open(journal) as opened:
        opened.note_undone()
    page = open_page(qtbot, window)
    assert texts(page, 0)[5] == "Undone"
    assert not page.go_on.isEnabled()
    assert not page.undo.isEnabled()
    assert page.again.isEnabled()
    page.close()


def test_all_buttons_fit_in_a_small_window(qtbot: QtBot, store: QSettings, tmp_path: Path) -> None:
    window = open_window(qtbot, store, tmp_path / "out")
    window.deliveries.show_history()
    (page,) = window.findChildren(HistoryPage)
    assert page.width() <= 1024
    for button in (page.again, page.go_on, page.folder, page.report, page.undo):
        assert button.width() >= button.minimumSizeHint().width()
        assert button.accessibleName() or button.text()
    page.close()
