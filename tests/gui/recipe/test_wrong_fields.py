"""A field that holds what can't be used: kept while pages and exports change, seen on its tab, and in Start's way."""

from pathlib import Path

from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from studio.gui.delivery.run.phase import Phase
from studio.gui.window.window import Window
from tests.gui.session import add, finish, make_photos, open_window, wait

NAMES, METADATA = 3, 4


def type_into_name(qtbot: QtBot, window: Window, text: str) -> None:
    window.recipe_pane.tabs.setCurrentIndex(NAMES)
    edit = window.recipe_pane.names.file.edit
    edit.setFocus()
    edit.selectAll()
    qtbot.keyClicks(edit, text)


def test_start_goes_to_the_field_and_delivers_nothing(qtbot: QtBot, store: QSettings, tmp_path: Path) -> None:
    window = open_window(qtbot, store, tmp_path / "out")
    add(qtbot, window, make_photos(tmp_path / "card", 1))
    type_into_name(qtbot, window, "{stem}_{nothing}")
    window.recipe_pane.tabs.setCurrentIndex(METADATA)
    assert window.recipe_pane._bar.marked == {NAMES}
    window.recipe_pane.tabs.setCurrentIndex(NAMES)
    assert window.recipe_pane.names.file.edit.text() == "{stem}_{nothing}"
    window.recipe_pane.tabs.setCurrentIndex(METADATA)
    window.document.change_export("Change the quality", "quality", quality=44)
    qtbot.mouseClick(window.bar.start, Qt.MouseButton.LeftButton)
    assert window.session.phase is Phase.READY
    assert window.recipe_pane.tabs.currentIndex() == NAMES
    assert QApplication.focusWidget() is window.recipe_pane.names.file.edit
    assert window.recipe_pane.names.rows["file"]._error.isVisible()
    assert window.recipe_pane.names.file.edit.text() == "{stem}_{nothing}"
    type_into_name(qtbot, window, "{stem}_{n}")
    assert not window.recipe_pane._bar.marked
    window.start()
    finish(qtbot, window)
    assert [path.name for path in (tmp_path / "out").rglob("*.jpg")] == ["IMG_0000_1.jpg"]


def test_an_input_of_another_export_is_kept_and_in_the_way(qtbot: QtBot, store: QSettings, tmp_path: Path) -> None:
    window = open_window(qtbot, store, tmp_path / "out")
    add(qtbot, window, make_photos(tmp_path / "card", 1))
    window.document.copy_export()
    window.document.choose(0)
    type_into_name(qtbot, window, "a/b")
    window.document.choose(1)
    assert window.recipe_pane.names.file.edit.text() == "{stem}"
    assert window.session.checks.has_wrong_field
    window.start()
    assert window.session.phase is Phase.READY
    assert window.document.export_index == 0
    assert window.recipe_pane.names.file.edit.text() == "a/b"
    window.recipe_bar.undo.click()  # of the copy: what is shown then is the recipe as it was
    assert not window.session.checks.has_wrong_field


def test_half_a_token_is_no_error_yet(qtbot: QtBot, store: QSettings, tmp_path: Path) -> None:
    window = open_window(qtbot, store, tmp_path / "out")
    type_into_name(qtbot, window, "{ste")
    holder = window.recipe_pane.names.rows["file"]
    assert holder.is_wrong
    assert not holder._error.isVisible()
    qtbot.keyClicks(window.recipe_pane.names.file.edit, "m}")
    assert not holder.is_wrong
    type_into_name(qtbot, window, "{ste")
    wait(qtbot, holder._error.isVisible)
