"""Widgets are dressed as they appear: plain texts, menus and lists within their window."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QComboBox, QDialogButtonBox, QLabel, QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    """Return a window away from the edges of the screen."""
    window = QWidget()
    qtbot.addWidget(window)
    window.setGeometry(100, 100, 400, 300)
    window.show()
    qtbot.waitExposed(window)
    return window


def test_a_menu_at_the_edge_stays_in_its_window(qtbot: QtBot, window: QWidget) -> None:
    menu = QMenu(window)
    for number in range(3):
        menu.addAction(f"An action with many words {number}")
    menu.popup(window.mapToGlobal(QPoint(380, 20)))
    assert menu.geometry().right() <= window.frameGeometry().right()
    assert menu.geometry().left() >= window.frameGeometry().left()
    menu.close()
    menu.popup(window.mapToGlobal(QPoint(20, 20)))
    assert menu.geometry().left() == window.mapToGlobal(QPoint(20, 20)).x(), (
        "one that fits stays where it was asked for"
    )
    menu.close()


def test_a_list_wider_than_its_box_stays_in_its_window(qtbot: QtBot, window: QWidget) -> None:
    box = QComboBox(window)
    box.addItems(["one", "two"])
    box.setGeometry(300, 10, 90, 30)
    box.view().setMinimumWidth(280)
    box.show()
    box.showPopup()
    list_ = box.view().window()
    assert list_.geometry().width() >= 280
    assert list_.geometry().right() <= window.frameGeometry().right()
    box.hidePopup()


def test_texts_are_plain_and_buttons_of_dialogs_have_no_icons(qtbot: QtBot, window: QWidget) -> None:
    label = QLabel("<b>name</b>", window)
    label.show()
    assert label.textFormat() is Qt.TextFormat.PlainText
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, window)
    box.show()
    assert all(button.icon().isNull() for button in box.findChildren(QPushButton))
