"""Tiles are drawn when they have changed, and not when photos come that nobody sees yet."""

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from studio.batch.plan.scan import FoundPhoto
from studio.gui.photos.model import PhotoModel
from studio.gui.photos.pane import PhotoPane
from tests.gui.photos.test_pane import Asked


def several(first: int, count: int, folder: str = "") -> list[FoundPhoto]:
    root = Path("/photos")
    return [
        FoundPhoto(path=root / folder / f"IMG_{number:04}.jpg", root=root, folder=folder, size=9, changed_ns=0)
        for number in range(first, first + count)
    ]


class Paints(QObject):
    """Counts how often a viewport is drawn."""

    def __init__(self) -> None:
        super().__init__()
        self.count = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.count += event.type() is QEvent.Type.Paint
        return False


@pytest.mark.parametrize("folder", ["", "Party"])
def test_photos_below_what_is_seen_draw_nothing_again(qtbot: QtBot, folder: str) -> None:
    model = PhotoModel()
    pane = PhotoPane(model, Asked())  # pyright: ignore[reportArgumentType]
    qtbot.addWidget(pane)
    pane.resize(400, 500)
    pane.show()
    qtbot.waitExposed(pane)
    grid = pane.grid
    model.add(several(0, 200))
    model.add(several(200, 200, folder))
    qtbot.wait(300)
    paints = Paints()
    grid.viewport().installEventFilter(paints)
    bottom = grid.verticalScrollBar().maximum()
    model.add(several(400, 200, folder))
    QApplication.processEvents()
    assert grid.verticalScrollBar().maximum() > bottom
    assert paints.count == 0
    grid.verticalScrollBar().setValue(bottom)
    QApplication.processEvents()
    assert paints.count > 0
