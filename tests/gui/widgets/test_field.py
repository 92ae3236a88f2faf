"""What all fields have in common: a key never opens the list of a box that was scrolled away."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from studio.gui.widgets.field import WheelGuard, is_scrolled_away


def test_a_key_brings_a_scrolled_away_box_back_and_the_next_one_opens_it(qtbot: QtBot) -> None:
    area, inner = QScrollArea(), QWidget()
    column = QVBoxLayout(inner)
    boxes = [QComboBox() for _ in range(30)]
    for box in boxes:
        box.addItems(["a", "b", "c"])
        column.addWidget(box)
    WheelGuard(area).watch(*boxes)
    area.setWidget(inner)
    area.resize(200, 200)
    qtbot.addWidget(area)
    area.show()
    qtbot.waitExposed(area)
    area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())
    first = boxes[0]
    assert is_scrolled_away(first)
    for key in (Qt.Key.Key_Space, Qt.Key.Key_Down):
        area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())
        qtbot.keyClick(first, key)
        assert not first.view().isVisible()
        assert first.currentIndex() == 0
        assert not is_scrolled_away(first)
    qtbot.keyClick(first, Qt.Key.Key_Down)
    assert first.currentIndex() == 1
