"""Boxes with a list name their purpose on every system: on Linux, Qt tells screen readers a box's label alone."""

from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QComboBox, QDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

from studio.recipe.model import Export, Recipe
from studio.recipe.watermark import ImageWatermark, Outline, PortraitChange, Shadow, TextWatermark
from tests.gui.session import open_window

MARKS = (
    TextWatermark(text="a", outline=Outline(), shadow=Shadow(), portrait=PortraitChange()),
    ImageWatermark(image="/a.png", tile=True, portrait=PortraitChange()),
)


def unnamed(root: QWidget) -> list[str]:
    """Name the boxes that no label says the purpose of."""
    labelled = {label.buddy() for label in root.findChildren(QLabel) if label.buddy() is not None and label.text()}
    found: list[str] = []
    for box in root.findChildren(QComboBox):
        interface = QAccessible.queryAccessibleInterface(box)
        relations = interface.relations() if interface is not None else []
        if box not in labelled and not relations:
            found.append(f"{box.accessibleName()!r}: {[box.itemText(number) for number in range(min(3, box.count()))]}")
    return found


@pytest.mark.slow
def test_every_box_has_a_label(qtbot: QtBot, store: QSettings, tmp_path: Path) -> None:
    window = open_window(qtbot, store, tmp_path / "out")
    window.document.load(Recipe(exports=(Export(watermark=MARKS),)), None)
    for page in range(5):
        window.recipe_pane.tabs.setCurrentIndex(page)
    for number in range(2):
        window.recipe_pane.watermark.choose(number)
    assert unnamed(window) == []
    window.dialogs.show_preferences()
    dialog = next(each for each in window.findChildren(QDialog) if each.isVisible())
    assert unnamed(dialog) == []
    bare = QComboBox(dialog)
    bare.addItems(["a"])
    assert unnamed(dialog) == ["'': ['a']"], "one without a label is noticed"
    dialog.close()
