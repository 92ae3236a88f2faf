"""A folder is watched from the window: begun from its menu, shown, paused, ended, gone on with at the next start."""

from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from studio.gui.delivery.watch import autostart
from studio.gui.window.window import Window
from tests.batch.watch.watching import hurry
from tests.gui.session import add, make_photos, open_window, wait


@pytest.fixture(autouse=True)
def quickly(monkeypatch: pytest.MonkeyPatch) -> None:
    hurry(monkeypatch)


@pytest.fixture
def window(qtbot: QtBot, store: QSettings, tmp_path: Path) -> Window:
    return open_window(qtbot, store, tmp_path / "out", workers=1)


def said(window: Window) -> str:
    return window.frame.watch.label.text()


@pytest.mark.slow
def test_a_watch_is_begun_shown_paused_and_ended(qtbot: QtBot, window: Window, tmp_path: Path) -> None:
    card = make_photos(tmp_path / "card", 2)
    add(qtbot, window, card)
    assert not window.frame.watch.isVisible()
    window.photo_pane.watch_action.trigger()
    assert window.watching.is_on
    assert window.frame.watch.isVisible()
    assert said(window) == f"Watching {card}: nothing delivered yet"
    wait(qtbot, lambda: "2 delivered, last " in said(window))
    assert len(list((tmp_path / "out").rglob("*.jpg"))) == 2
    qtbot.mouseClick(window.frame.watch.pause, Qt.MouseButton.LeftButton)
    wait(qtbot, lambda: "paused, 2 delivered" in said(window))
    window.watching.begin([card])
    assert "already" in window.banners.text("watch")
    (make_photos(tmp_path / "other", 3) / "IMG_0002.jpg").rename(card / "late.jpg")
    qtbot.mouseClick(window.frame.watch.pause, Qt.MouseButton.LeftButton)
    wait(qtbot, lambda: "3 delivered, last " in said(window))
    assert window.watching.tray.line.text().startswith("Watching: 3 delivered, last ")
    qtbot.mouseClick(window.frame.watch.stop, Qt.MouseButton.LeftButton)
    wait(qtbot, lambda: not window.watching.is_on)
    assert not window.frame.watch.isVisible()
    assert window.preferences.value.watched == ()


@pytest.mark.slow
def test_what_was_watched_when_the_window_closed_is_offered_at_the_next_start(
    qtbot: QtBot, store: QSettings, window: Window, tmp_path: Path
) -> None:
    card = make_photos(tmp_path / "card", 1)
    window.session.set_destination(tmp_path / "out")
    window.watching.begin([card])
    wait(qtbot, lambda: "1 delivered" in said(window))
    kept = window.preferences.value
    window.close()
    wait(qtbot, lambda: not window.isVisible())
    assert kept.watched == (str(card),)
    second = open_window(
        qtbot, store, tmp_path / "out", workers=1, watched=kept.watched, watched_into=kept.watched_into
    )
    wait(qtbot, lambda: second.banners.banner("watch") is not None)
    banner = second.banners.banner("watch")
    assert banner is not None
    assert banner.label.text() == f"{card} was watched until Studio was closed."
    make_photos(tmp_path / "more", 2)
    (tmp_path / "more" / "IMG_0001.jpg").rename(card / "IMG_0001.jpg")
    banner.buttons[0].click()
    wait(qtbot, lambda: "1 delivered" in said(second))
    assert len(list((tmp_path / "out").rglob("*.jpg"))) == 2


def test_what_keeps_it_from_beginning_is_said(qtbot: QtBot, window: Window, tmp_path: Path) -> None:
    window.watching.begin([tmp_path / "nothing"], tmp_path / "out")
    wait(qtbot, lambda: "does not exist" in window.banners.text("watch"))
    wait(qtbot, lambda: not window.watching.is_on)
    assert not window.frame.watch.isVisible()


def test_a_folder_has_it_in_its_menu(qtbot: QtBot, window: Window, tmp_path: Path) -> None:
    make_photos(tmp_path / "card" / "day 1", 1)
    make_photos(tmp_path / "card" / "day 2", 1)
    add(qtbot, window, tmp_path / "card")
    asked: list[Path] = []
    window.photo_pane.watch_requested.disconnect()
    window.photo_pane.watch_requested.connect(asked.append)
    view, model = window.photo_pane.view, window.model
    row = next(row for row in range(model.rowCount()) if (heading := model.heading(row)) and heading.name == "day 2")
    view.setCurrentIndex(model.index(row, 0))
    view.customContextMenuRequested.emit(view.visualRect(model.index(row, 0)).center())
    (menu,) = [each for each in window.findChildren(QMenu) if each.isVisible()]
    assert menu.actions()[0].text() == "Watch this folder"
    menu.actions()[0].trigger()
    menu.close()
    assert asked == [tmp_path / "card" / "day 2"]


def test_it_starts_with_the_computer_only_when_asked_to(window: Window) -> None:
    assert not autostart.is_set()
    assert not window.frame.watch.at_login.isChecked()
    window.frame.watch.at_login.setChecked(True)
    assert autostart.is_set()
    text = autostart.entry().read_text()
    assert "-m studio" in text
    window.frame.watch.at_login.setChecked(False)
    assert not autostart.is_set()
