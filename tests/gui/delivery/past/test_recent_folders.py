"""The folders that the empty window offers: added or delivered last, still there, and forgotten when told to."""

from pathlib import Path

from PySide6.QtCore import QSettings
from pytestqt.qtbot import QtBot

from studio.gui.window.window import Window
from studio.paths import shorten_home
from tests.gui.session import add, finish, make_photos, open_window, wait


def offered(window: Window) -> list[str]:
    return [str(button.toolTip()) for button in window.empty.recent.folders]


def wait_offered(qtbot: QtBot, window: Window, folders: list[Path]) -> None:
    wait(qtbot, lambda: offered(window) == list(map(str, folders)))


def test_folders_that_were_added_are_offered_by_the_next_window(qtbot: QtBot, store: QSettings, tmp_path: Path) -> None:
    window = open_window(qtbot, store, tmp_path / "out")
    assert window.empty.recent.isHidden()
    first, second = make_photos(tmp_path / "first", 2), make_photos(tmp_path / "second", 1)
    add(qtbot, window, first)
    add(qtbot, window, second)
    add(qtbot, window, second / "IMG_0000.jpg")  # a photo is no folder
    wait_offered(qtbot, window, [second, first])
    window.close()
    window = Window(store)
    qtbot.addWidget(window)
    window.show()
    wait_offered(qtbot, window, [second, first])
    button = window.empty.recent.folders[1]
    assert button.isVisible()
    assert shorten_home(first) in button.accessibleName()
    button.click()
    wait(qtbot, lambda: len(window.model.photos) == 2)
    window.close_at_once()


def test_the_folder_of_a_past_delivery_is_offered_until_it_is_forgotten(
    qtbot: QtBot, store: QSettings, tmp_path: Path
) -> None:
    window = open_window(qtbot, store, tmp_path / "out")
    card = make_photos(tmp_path / "card", 2)
    add(qtbot, window, card)
    window.start()
    finish(qtbot, window)
    window.close()
    window = open_window(qtbot, store, tmp_path / "out")  # with preferences that know of no folder
    wait_offered(qtbot, window, [card])
    cross = window.empty.recent.crosses[0]
    assert "card" in cross.accessibleName()
    cross.click()
    wait_offered(qtbot, window, [])
    assert window.empty.recent.isHidden()
    window.deliveries.list_past()
    qtbot.wait(200)
    assert offered(window) == []
    add(qtbot, window, card)
    wait_offered(qtbot, window, [card])


def test_at_most_five_folders_that_exist_are_offered(qtbot: QtBot, store: QSettings, tmp_path: Path) -> None:
    folders = [tmp_path / str(number) for number in range(8)]
    for folder in folders:
        folder.mkdir()
    folders[1].rmdir()
    recent = tuple(map(str, folders))
    window = open_window(qtbot, store, tmp_path / "out", recent=recent)
    wait_offered(qtbot, window, [folders[0], *folders[2:6]])


def test_the_sample_photos_are_not_remembered(qtbot: QtBot, store: QSettings, tmp_path: Path) -> None:
    window = open_window(qtbot, store, tmp_path / "out")
    window.use_samples()
    wait(qtbot, lambda: not window.session.sources.is_busy and bool(window.model.photos))
    qtbot.wait(100)
    assert offered(window) == []
    assert window.preferences.value.recent == ()
