"""A name that looks like markup is shown as it is, and never makes the window open the file that it speaks of."""

import ctypes
import os
import shutil
import struct
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QAbstractItemModel, QPoint, QSettings, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QComboBox,
    QInputDialog,
    QLabel,
    QMenu,
    QMessageBox,
    QToolTip,
    QWidget,
)
from pytestqt.qtbot import QtBot

from studio.gui.delivery.past.history import HistoryPage
from studio.gui.recipe.picker import RecipeBox
from studio.gui.window.window import Window
from studio.paths import resource_path
from studio.recipe import library
from studio.recipe.deliverable import Gallery
from studio.recipe.model import Export, Recipe
from studio.recipe.watermark import TextWatermark
from tests.gui.conftest import dressed, home, qapp_args, store
from tests.gui.session import add, finish, open_window, wait

__all__ = ["dressed", "home", "qapp_args", "store"]

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="counts opened files by inotify")

IN_ACCESS, IN_OPEN, IN_NONBLOCK = 0x1, 0x20, 0o4000


class Bait:
    """A picture that nobody has a reason to open, and how often it was."""

    def __init__(self, folder: Path) -> None:
        self.path = folder / "x.png"
        Image.new("RGB", (8, 8)).save(self.path)
        self._library = ctypes.CDLL(None, use_errno=True)
        self._watch = self._library.inotify_init1(IN_NONBLOCK)
        assert self._library.inotify_add_watch(self._watch, os.fsencode(self.path), IN_OPEN | IN_ACCESS) >= 0

    @property
    def markup(self) -> str:
        """Markup that shows the picture, in the letters of a file name."""
        return f"<img src={str(self.path).replace('/', '&#47;')}>"

    def opened(self) -> int:
        """Return how often it was opened or read since the last time that was asked."""
        try:
            return len(os.read(self._watch, 65536)) // struct.calcsize("iIII")
        except BlockingIOError:
            return 0

    def close(self) -> None:
        os.close(self._watch)


@pytest.fixture
def bait() -> Iterator[Bait]:
    folder = Path(tempfile.mkdtemp(prefix="b", dir="/tmp"))  # short: all of its path goes into a file's name
    bait = Bait(folder)
    yield bait
    bait.close()
    shutil.rmtree(folder)


def profile_called(name: str) -> bytes:
    """Return the sRGB profile with another description (ICC.1:2022, 9.2.41 and 10.15)."""
    data = bytearray(resource_path("profiles", "sRGB.icc").read_bytes())
    text = name.encode("utf-16-be")
    tag = b"mluc" + struct.pack(">IIIHHII", 0, 1, 12, 0x656E, 0x5553, len(text), 28) + text
    for place in range(132, 132 + 12 * struct.unpack_from(">I", data, 128)[0], 12):
        if data[place : place + 4] == b"desc":
            struct.pack_into(">II", data, place + 4, len(data), len(tag))
    data += tag + bytes(-len(tag) % 4)
    struct.pack_into(">I", data, 0, len(data))
    return bytes(data)


def texts(window: QWidget) -> Iterator[tuple[str, str]]:
    """Yield what each widget, action, menu entry and row says, and where."""
    for widget in [window, *window.findChildren(QWidget)]:
        kind = type(widget).__name__
        yield f"{kind} tool tip", widget.toolTip()
        yield f"{kind} accessible name", widget.accessibleName()
        yield f"{kind} accessible description", widget.accessibleDescription()
        for action in widget.actions():
            yield f"{kind} action's tool tip", action.toolTip()
        if isinstance(widget, QComboBox):
            for row in range(widget.count()):
                yield "entry", widget.itemText(row)
        if isinstance(widget, QAbstractItemView) and widget.model() is not None:
            model: QAbstractItemModel = widget.model()
            for row in range(min(model.rowCount(), 20)):
                for column in range(model.columnCount()):
                    value = model.data(model.index(row, column), Qt.ItemDataRole.ToolTipRole)
                    yield f"{kind} tool tip of a row", str(value or "")


def show_everything(qtbot: QtBot, window: QWidget) -> int:
    """Draw every widget and pop up every tool tip and menu; return how many texts have markup in them."""
    found = 0
    for where, text in list(texts(window)):
        if "<img" in text:
            found += 1
            if "tool tip" in where:
                QToolTip.showText(QPoint(20 + found, 20), text, window)
                QApplication.processEvents()
                QToolTip.hideText()
    for label in window.findChildren(QLabel):
        label.sizeHint()
        found += "<img" in label.text()
        assert label.textFormat() is not Qt.TextFormat.RichText
    for menu in window.findChildren(QMenu):
        menu.sizeHint()
        menu.grab()
    for top in QApplication.topLevelWidgets():
        if top.isVisible():
            top.grab()
    QApplication.processEvents()
    return found


def test_a_bait_that_is_taken_is_seen(qtbot: QtBot, bait: Bait) -> None:
    label = QLabel(bait.markup)
    label.setTextFormat(Qt.TextFormat.RichText)
    qtbot.addWidget(label)
    label.show()
    label.grab()
    assert bait.opened()


def make_card(folder: Path, bait: Bait) -> Path:
    card = folder / f"card {bait.markup}"
    card.mkdir()
    picture = Image.new("RGB", (240, 160), (90, 120, 60))
    picture.save(card / f"{bait.markup}.jpg", icc_profile=profile_called(bait.markup))
    picture.save(card / "plain.jpg", icc_profile=profile_called(bait.markup))
    (card / f"{bait.markup} broken.jpg").write_bytes(b"\xff\xd8\xff nothing")
    return card


def test_names_in_the_window(qtbot: QtBot, store: QSettings, tmp_path: Path, bait: Bait) -> None:
    card = make_card(tmp_path, bait)
    target = tmp_path / f"to {bait.markup}"
    window = open_window(qtbot, store, target)
    add(qtbot, window, card)
    found = 0
    for index in range(len(window.model.photos)):
        select(window, index)
        qtbot.wait(300)
        found += show_everything(qtbot, window)
    assert found > 5
    assert bait.opened() == 0, "the list or the preview opened a file that a name speaks of"
    window.start()
    finish(qtbot, window)
    assert show_everything(qtbot, window)
    assert bait.opened() == 0, "the summary opened a file that a name speaks of"


def select(window: Window, index: int) -> None:
    window.photo_pane.choose(index)


def test_names_in_message_boxes_and_dialogs(qtbot: QtBot, bait: Bait) -> None:
    box = QMessageBox()
    qtbot.addWidget(box)
    box.setText(bait.markup)
    box.setInformativeText(bait.markup)
    box.show()
    ask = QInputDialog()
    qtbot.addWidget(ask)
    ask.setLabelText(bait.markup)
    ask.show()
    menu = QMenu()
    qtbot.addWidget(menu)
    menu.setToolTipsVisible(True)
    menu.addAction(QAction(bait.markup, menu))
    menu.popup(QPoint(0, 0))
    box.grab()
    ask.grab()
    menu.grab()
    QApplication.processEvents()
    menu.hide()
    assert bait.opened() == 0


def test_names_in_tool_tips(qtbot: QtBot, bait: Bait) -> None:
    owner = QWidget()
    qtbot.addWidget(owner)
    owner.show()
    QToolTip.showText(QPoint(5, 5), bait.markup, owner)
    (tip,) = [each for each in QApplication.topLevelWidgets() if each.isVisible() and isinstance(each, QLabel)]
    tip.grab()
    QToolTip.hideText()
    assert tip.text() == bait.markup
    assert bait.opened() == 0


def test_names_in_banners(qtbot: QtBot, store: QSettings, tmp_path: Path, bait: Bait) -> None:
    window = open_window(qtbot, store, tmp_path / "to")
    window.banners.tell("x", "warning", f"{bait.markup} <b>is</b> there.", [(bait.markup, lambda: None)])
    show_everything(qtbot, window)
    assert bait.opened() == 0


def test_recipes_lists_and_past_deliveries(qtbot: QtBot, store: QSettings, tmp_path: Path, bait: Bait) -> None:
    """A recipe, its exports and texts, the folders of photos, and what was delivered before, with such names."""
    text = bait.markup.replace("&#47;", "/")
    watermark = TextWatermark(text=text)
    exports = tuple(
        Export(name=f"{number} {text}", folder=bait.markup, file=f"{{stem}} {bait.markup}", watermark=(watermark,))
        for number in range(2)
    )
    recipe = Recipe(name=text, exports=exports, gallery=Gallery(title=text, credit=text))
    path = library.save_preset(recipe)
    window = open_window(qtbot, store, tmp_path / f"to {bait.markup}")
    card = make_card(tmp_path, bait)
    (card / f"folder {bait.markup}").mkdir()
    (card / "plain.jpg").rename(card / f"folder {bait.markup}" / "plain.jpg")
    window.document.load(recipe, path)
    add(qtbot, window, card)
    window.start()
    finish(qtbot, window)
    for is_list in (False, True):
        window.photo_pane.header.as_list.setChecked(is_list)
        found = show_everything(qtbot, window)
    assert found > 10
    for box in window.findChildren(RecipeBox):
        box.showPopup()
        show_everything(qtbot, window)
        box.hidePopup()
    window.deliveries.show_history()
    page = window.findChildren(HistoryPage)[-1]
    wait(qtbot, lambda: page.table.rowCount() == 1)
    page.table.selectRow(0)
    qtbot.wait(300)
    assert show_everything(qtbot, page)
    page.close()
    assert bait.opened() == 0
