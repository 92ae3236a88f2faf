"""Lines of widgets."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from studio.gui.widgets.flow_layout import FlowLayout


@pytest.fixture
def row(qtbot: QtBot) -> QWidget:
    root = QWidget()
    flow = FlowLayout(root)
    for _ in range(4):
        button = QPushButton("x")
        button.setFixedSize(100, 30)
        flow.addWidget(button)
    qtbot.addWidget(root)
    root.show()
    return root


def places(root: QWidget) -> list[tuple[int, int]]:
    return [(each.x(), each.y()) for each in root.findChildren(QPushButton) if each.isVisible()]


def test_one_line_where_there_is_room_and_more_where_there_is_not(row: QWidget) -> None:
    row.resize(430, 30)
    assert places(row) == [(0, 0), (108, 0), (216, 0), (324, 0)]
    row.resize(220, 100)
    assert places(row) == [(0, 0), (108, 0), (0, 38), (108, 38)]
    layout = row.layout()
    assert layout is not None
    assert layout.heightForWidth(220) == 68
    assert layout.heightForWidth(100) == 4 * 30 + 3 * 8
    assert layout.sizeHint().width() == 424


def test_hidden_ones_leave_no_gap_and_lines_begin_at_the_leading_side(row: QWidget) -> None:
    row.findChildren(QPushButton)[1].hide()
    row.resize(430, 30)
    assert places(row) == [(0, 0), (108, 0), (216, 0)]
    row.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    layout = row.layout()
    assert layout is not None
    layout.setGeometry(row.rect())
    assert places(row) == [(330, 0), (222, 0), (114, 0)]
