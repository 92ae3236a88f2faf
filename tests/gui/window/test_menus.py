"""Menus open inside the window, also those of buttons at its edges."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QSettings
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from studio.gui.photos.menu import PhotoMenu
from studio.gui.window.window import Window
from tests.gui.session import add, make_photos, open_window


@pytest.fixture
def window(qtbot: QtBot, store: QSettings, tmp_path: Path) -> Window:
    """Return a window that the screen has room around, with photos."""
    window = open_window(qtbot, store, tmp_path / "out")
    window.resize(window.minimumSize())
    window.move(20, 20)
    add(qtbot, window, make_photos(tmp_path / "card", 2))
    return window


def is_inside(window: Window, menu: QMenu) -> bool:
    return window.frameGeometry().contains(menu.geometry())


def test_menus_at_the_edges_open_inwards(qtbot: QtBot, window: Window) -> None:
    corner = window.mapToGlobal(QPoint(window.width() - 10, window.height() - 10))
    photos = PhotoMenu(window.model, [0], [], window.photo_pane)
    sorting = window.photo_pane.header.sorting.menu()
    for menu in (window.menu, photos, sorting):
        menu.popup(corner)
        qtbot.waitUntil(menu.isVisible)
        assert is_inside(window, menu)
        menu.close()
