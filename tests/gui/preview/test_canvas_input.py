"""Mouse and keyboard on a scene without a canvas: what the user wants comes out as signals."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QObject, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from pytestqt.qtbot import QtBot

from studio.gui.preview.canvas_input import CanvasInput
from studio.gui.preview.scene import Mode, Part, Scene
from studio.recipe.watermark import Anchor, TextWatermark

WATERMARK = TextWatermark(text="PROOF", anchor=Anchor.NORTH_WEST)
NONE, SHIFT, CONTROL = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
)


class Listener:
    """An input on a picture of 400 x 300 pixels with one watermark, and what it has told."""

    def __init__(self, parent: QObject) -> None:
        self.scene = Scene()
        self.scene.viewport.set_area(456, 356, 28)
        self.scene.viewport.set_picture(400, 300)
        self.scene.has_picture = True
        self.scene.handles.show((WATERMARK,), ((300, 200, 60, 30),), (400, 300))
        self.input = CanvasInput(self.scene, parent)
        self.told: list[tuple[object, ...]] = []
        for name in ("mode_picked", "zoomed", "fit_toggled", "panned", "split_moved", "watermark_chosen"):
            getattr(self.input, name).connect(lambda *values, name=name: self.told.append((name, *values)))
        self.edits: list[dict[str, object]] = []
        self.input.watermark_edited.connect(lambda edit: self.edits.append(edit.changes))

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> bool:
        return self.input.press_key(QKeyEvent(QEvent.Type.KeyPress, key, modifiers))

    def mouse(self, kind: QEvent.Type, x: float, y: float) -> QMouseEvent:
        left = Qt.MouseButton.LeftButton
        return QMouseEvent(kind, QPointF(x, y), QPointF(x, y), left, left, NONE)


@pytest.fixture
def listener(qtbot: QtBot) -> Iterator[Listener]:
    parent = QObject()
    yield Listener(parent)
    parent.deleteLater()


@pytest.mark.parametrize(
    ("key", "modifiers", "told"),
    [
        (Qt.Key.Key_1, NONE, ("mode_picked", Mode.BEFORE)),
        (Qt.Key.Key_3, NONE, ("mode_picked", Mode.AFTER)),
        (Qt.Key.Key_Plus, NONE, ("zoomed", 1.25, None)),
        (Qt.Key.Key_Minus, NONE, ("zoomed", 0.8, None)),
        (Qt.Key.Key_0, NONE, ("fit_toggled", None)),
        (Qt.Key.Key_Right, NONE, ("split_moved", 0.4)),
        (Qt.Key.Key_Left, SHIFT, ("split_moved", 0.28)),
        (Qt.Key.Key_M, NONE, ("watermark_chosen", 0)),
    ],
)
def test_keys_become_what_the_user_wants(
    listener: Listener, key: Qt.Key, modifiers: Qt.KeyboardModifier, told: tuple[object, ...]
) -> None:
    assert listener.press(key, modifiers)
    (got,) = listener.told
    assert got[0] == told[0]
    assert got[1:] == pytest.approx(told[1:]) if isinstance(told[1], float) and told[-1] is not None else got == told


def test_arrow_keys_pan_a_large_picture_and_nudge_a_chosen_watermark(listener: Listener) -> None:
    listener.scene.viewport.zoom_to(4.0)
    assert listener.press(Qt.Key.Key_Down)
    assert listener.told == [("panned", 0.0, -48.0)]
    assert listener.press(Qt.Key.Key_Right, CONTROL)
    assert listener.told[1][0] == "split_moved"
    listener.press(Qt.Key.Key_M)
    assert listener.press(Qt.Key.Key_Left)
    assert len(listener.edits) == 1
    assert listener.scene.handles.box(0) == (299, 200, 60, 30)


def test_a_drag_moves_the_watermark_and_escape_puts_it_back(listener: Listener) -> None:
    x, y = listener.scene.viewport.to_area(330, 215)
    listener.input.press_mouse(listener.mouse(QEvent.Type.MouseButtonPress, x, y))
    assert listener.told == [("watermark_chosen", 0)]
    listener.input.move_mouse(listener.mouse(QEvent.Type.MouseMove, x - 100, y - 50))
    assert listener.scene.handles.box(0) == (200, 150, 60, 30)
    assert listener.input.can_cancel
    assert listener.press(Qt.Key.Key_Escape)
    assert listener.scene.handles.box(0) == (300, 200, 60, 30)
    assert len(listener.edits) == 2


def test_what_can_be_taken_depends_on_what_is_shown(listener: Listener) -> None:
    scene = listener.scene
    split, middle = scene.split_column, scene.visible.center().y()
    assert scene.target_at(split, middle) is Part.SPLIT
    scene.mode = Mode.BEFORE
    assert scene.target_at(split, middle) is None
    assert scene.target_at(*scene.viewport.to_area(330, 215)) is None
    scene.viewport.zoom_to(4.0)
    assert scene.target_at(split, middle) is Part.PICTURE
    scene.has_picture = False
    assert scene.target_at(split, middle) is None
    assert not listener.press(Qt.Key.Key_Left)
