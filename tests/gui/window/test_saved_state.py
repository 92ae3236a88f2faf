"""How the photos are shown is the same at the next start; the order, which numbers files, is not."""

from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from pytestqt.qtbot import QtBot

from studio.batch.plan.choice import PhotoOrder
from tests.gui.session import open_window


def test_the_view_of_the_photos_is_remembered(qtbot: QtBot, store: QSettings, tmp_path: Path) -> None:
    window = open_window(qtbot, store, tmp_path / "out")
    header = window.photo_pane.header
    header.sorting.headings.trigger()
    header.size_slider.setValue(200)
    header.as_list.click()
    header.order_wanted.emit(PhotoOrder.NAME)
    window.close()
    store.sync()
    again = open_window(qtbot, QSettings(store.fileName(), QSettings.Format.IniFormat), tmp_path / "out")
    header = again.photo_pane.header
    assert not header.sorting.headings.isChecked()
    assert header.size_slider.value() == 200
    assert header.as_list.isChecked()
    assert again.photo_pane.view is again.photo_pane.list
    assert again.photo_pane.ordering.order is PhotoOrder.FOUND


@pytest.mark.parametrize("value", ["", "-5", "9" * 400, "large", "²"])
def test_a_broken_size_is_passed_over(qtbot: QtBot, store: QSettings, tmp_path: Path, value: str) -> None:
    store.setValue("photos/tile", value)
    window = open_window(qtbot, store, tmp_path / "out")
    assert window.photo_pane.header.size_slider.value() == 92
