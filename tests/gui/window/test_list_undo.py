"""One undo for list and recipe, check boxes and the number on the button, and the space bar while a delivery runs."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QSettings, Qt
from PySide6.QtWidgets import QApplication, QComboBox
from pytestqt.qtbot import QtBot

from studio.gui.delivery.run.phase import Phase
from studio.gui.photos.status import PhotoStatus
from studio.gui.photos.views.delegate import PhotoDelegate
from studio.gui.window.window import Window
from studio.recipe.model import Export, Recipe
from tests.gui.session import add, finish, make_photos, open_window, wait


@pytest.fixture
def window(qtbot: QtBot, store: QSettings, tmp_path: Path) -> Window:
    window = open_window(qtbot, store, tmp_path / "out")
    add(qtbot, window, make_photos(tmp_path / "card", 5, (900, 600)))
    return window


def names(window: Window) -> list[str]:
    return [photo.path.name for photo in window.model.photos]


def test_undo_brings_photos_back_before_it_touches_the_recipe(qtbot: QtBot, window: Window) -> None:
    before = names(window)
    window.document.change_export("Change the quality", "quality", quality=44)
    window.model.leave_out([3], is_left_out=True)
    window.photo_pane.choose(1)
    window.photo_pane.view.setFocus()
    qtbot.keyClick(window.photo_pane.view, Qt.Key.Key_Delete)
    window.session.remove([2])
    assert names(window) == [before[0], before[2], before[4]]
    window.window_actions.undo.trigger()
    window.window_actions.undo.trigger()
    assert names(window) == before
    assert [window.model.is_left_out(index) for index in range(5)] == [False, False, False, True, False]
    assert window.document.export.quality == 44
    assert window.session.sources.roots
    window.window_actions.undo.trigger()
    assert window.document.export.quality == 85
    window.window_actions.redo.trigger()
    window.window_actions.redo.trigger()
    assert names(window) == [before[0], *before[2:]]
    window.session.clear()
    assert window.session.phase is Phase.EMPTY
    window.recipe_bar.undo.click()
    assert names(window) == [before[0], *before[2:]]
    assert window.session.phase is Phase.READY


def test_the_list_stays_while_it_is_delivered(qtbot: QtBot, window: Window) -> None:
    window.session.remove([0])
    wait(qtbot, lambda: window.session.plan.batch is not None)
    window.start()
    window.window_actions.undo.trigger()
    assert len(window.model.photos) == 4
    finish(qtbot, window)
    window.window_actions.undo.trigger()
    assert len(window.model.photos) == 5


def test_unchecked_photos_are_not_delivered_and_the_button_counts(qtbot: QtBot, window: Window, tmp_path: Path) -> None:
    assert window.bar.start.text() == "Deliver 5 photo(s)"
    box = PhotoDelegate.box(window.photo_pane.grid.tile(1)).center()
    qtbot.mouseClick(window.photo_pane.grid.viewport(), Qt.MouseButton.LeftButton, pos=box)
    assert window.bar.start.text() == "Deliver 4 of 5"
    assert window.model.status(1) is PhotoStatus.LEFT_OUT
    window.photo_pane.choose(3)
    window.photo_pane.view.setFocus()
    qtbot.keyClick(window.photo_pane.view, Qt.Key.Key_Space)
    assert window.bar.start.text() == "Deliver 3 of 5"
    wait(qtbot, lambda: window.session.plan.batch is not None and len(window.session.plan.batch.jobs) == 3)
    assert window.model.job(1) is None
    assert window.model.photo_row(4).target_name == "IMG_0004.jpg"
    window.start()
    finish(qtbot, window)
    made = sorted(path.name for path in (tmp_path / "out").rglob("*.jpg"))
    assert made == ["IMG_0000.jpg", "IMG_0002.jpg", "IMG_0004.jpg"]
    kinds = [window.model.status(index) for index in range(5)]
    done, left = PhotoStatus.DONE, PhotoStatus.LEFT_OUT
    assert kinds == [done, left, done, left, done]
    assert window.model.counts() == {done: 3, left: 2}
    window.session.remove([0, 1])
    assert [window.model.status(index) for index in range(3)] == [done, left, done]


def test_a_filter_says_what_becomes_of_the_others(qtbot: QtBot, window: Window) -> None:
    header = window.photo_pane.header
    window.filter.setText("IMG_0002")
    wait(qtbot, header.shown.isVisible)
    assert "4 photo(s) that are not shown will be delivered too" in header.shown.text()
    header.only_shown.click()
    assert window.bar.start.text() == "Deliver 1 of 5"
    assert header.shown.text() == "Photos that are not shown will not be delivered."


def test_space_pauses_wherever_the_focus_is(qtbot: QtBot, window: Window, tmp_path: Path) -> None:
    add(qtbot, window, make_photos(tmp_path / "more", 60, (1500, 1000)))
    qtbot.mouseClick(window.bar.start, Qt.MouseButton.LeftButton)
    assert QApplication.focusWidget() is window.bar.start
    wait(qtbot, lambda: window.session.phase is Phase.RUNNING)
    for widget in (window.bar.start, window.bar.cancel, window.recipe_pane.size_form.mode, window.photo_pane.view):
        widget.setFocus()
        qtbot.keyClick(widget, Qt.Key.Key_Space)
        assert window.session.phase is Phase.PAUSED, widget
        qtbot.keyClick(widget, Qt.Key.Key_Space)
        assert window.session.phase is Phase.RUNNING, widget
    assert not any(box.view().isVisible() for box in window.findChildren(QComboBox))
    window.filter.setFocus()
    qtbot.keyClick(window.filter, Qt.Key.Key_Space)
    assert window.session.phase is Phase.RUNNING
    assert window.filter.text() == " "
    window.filter.clear()
    window.bar.cancel.setFocus()
    qtbot.keyClick(window.bar.cancel, Qt.Key.Key_Return)
    window.session.cancel()
    assert QApplication.focusWidget() in (window.bar.start, window.bar)
    finish(qtbot, window)


def test_one_notice_at_a_time(qtbot: QtBot, window: Window) -> None:
    banners = window.banners
    banners.tell("one", "done", "A report is saved.")
    banners.tell("two", "failed", "The folder is gone.")
    banners.tell("three", "accent", "Five are new.")
    shown = [key for key in ("one", "two", "three") if banners.banner(key).isVisible()]  # type: ignore[union-attr]
    assert shown == ["two"]
    assert banners.more.text() == "2 more"
    banners.more.click()
    assert all(banners.banner(key).isVisible() for key in ("one", "two", "three"))  # type: ignore[union-attr]
    banners.take_back("two")
    banners.take_back("three")
    assert not banners.more.isVisible()
    assert banners.banner("one").isVisible()  # type: ignore[union-attr]


def test_a_photo_that_is_left_out_can_be_looked_at(qtbot: QtBot, window: Window) -> None:
    window.model.leave_out([2], is_left_out=True)
    wait(qtbot, lambda: window.session.plan.batch is not None and len(window.session.plan.batch.jobs) == 4)
    window.photo_pane.choose(2)
    wait(qtbot, lambda: window.preview_pane.canvas.is_settled and not window.preview_pane.canvas.is_empty)
    assert window.preview_pane.strip.names.text() == "IMG_0002.jpg"
    assert window.preview_pane.strip.facts.text()
    assert window.childAt(QPoint(5, 5)) is not None
    window.document.load(Recipe(exports=(Export(),)), None)
