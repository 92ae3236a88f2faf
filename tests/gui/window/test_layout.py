"""What is told lies over the preview: the photos beside it stay where they are, in every size of the window."""

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QRect, QSettings
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from studio.gui.window.window import Window
from tests.gui import visible
from tests.gui.session import add, finish, make_photos, open_window, wait


@pytest.fixture
def window(qtbot: QtBot, store: QSettings, tmp_path: Path) -> Window:
    """Return a window with photos."""
    window = open_window(qtbot, store, tmp_path / "out")
    add(qtbot, window, make_photos(tmp_path / "card", 3))
    return window


def settle(qtbot: QtBot) -> None:
    """Let all layouts be made: a text of another height moves its neighbours, one after the other."""
    for _ in range(4):
        qtbot.wait(10)
        QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)  # type: ignore[arg-type]


def place(window: Window, widget: QWidget) -> QRect:
    return QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())


def tell(window: Window) -> None:
    """Tell two notices, one with two buttons."""
    window.banners.tell("one", "accent", "Since the last delivery: 3 photos are up to date.")
    actions = [("Replace them", window.update), ("Keep them", window.update)]
    window.banners.tell("two", "warning", "1,204 files use older settings. Replace them?", actions)


@pytest.mark.parametrize("size", [(1440, 900), (1024, 700)])
def test_notices_and_summary_move_no_photo(qtbot: QtBot, window: Window, size: tuple[int, int]) -> None:
    window.resize(*size)
    settle(qtbot)
    photos = place(window, window.photo_pane)
    tell(window)
    settle(qtbot)
    assert window.banners.isVisible()
    assert place(window, window.photo_pane) == photos
    assert place(window, window.banners).left() > photos.right()
    assert visible.cut_texts(window) == []
    assert visible.overlaps(window) == []
    for key in ("one", "two"):
        window.banners.take_back(key)
    window.start()
    finish(qtbot, window)
    wait(qtbot, window.summary.isVisible)
    settle(qtbot)
    assert place(window, window.photo_pane) == photos


def test_buttons_of_a_notice_go_below_its_text_where_there_is_little_room(qtbot: QtBot, window: Window) -> None:
    tell(window)
    banner = window.banners.banner("two")
    assert banner is not None
    for width, is_below in ((1440, False), (1024, True), (1440, False)):
        window.resize(width, 900)
        settle(qtbot)
        text, button = place(window, banner.label), place(window, banner.buttons[0])
        assert (button.top() > text.bottom()) is is_below
        assert (button.left() > text.right()) is not is_below


def test_notices_are_there_without_photos_too(qtbot: QtBot, window: Window) -> None:
    window.session.clear()
    wait(qtbot, window.empty.isVisible)
    tell(window)
    settle(qtbot)
    assert window.banners.isVisible()
    assert place(window, window.banners).bottom() < place(window, window.empty).top() + 1


def test_the_destination_has_what_room_there_is(qtbot: QtBot, window: Window) -> None:
    window.resize(1024, 700)
    settle(qtbot)
    bar = window.bar
    gap = place(window, bar.cancel).left() - place(window, bar._existing).right()
    assert gap < 40
