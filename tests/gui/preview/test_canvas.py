"""The canvas by itself: exact pixels on screens of any scale, scaling once, and what it does without a picture."""

import os
import random
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QImage, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from studio.gui.bridge.picture import Picture
from studio.gui.preview.canvas import Canvas
from studio.gui.preview.handles import WatermarkChange
from studio.gui.preview.scene import Mode
from studio.gui.theme import theme
from studio.recipe.watermark import Anchor, TextWatermark

ROOT = Path(__file__).parents[3]


def noise(width: int, height: int, seed: int) -> Picture:
    return Picture(random.Random(seed).randbytes(width * height * 3), width, height)


@pytest.fixture
def canvas(qtbot: QtBot) -> Canvas:
    made = Canvas()
    qtbot.addWidget(made, before_close_func=lambda widget: widget.close_layers())
    made.resize(500, 400)
    made.show()
    return made


def show(qtbot: QtBot, canvas: Canvas, before: Picture, after: Picture) -> None:
    canvas.show_pictures(before, after, (), ())
    qtbot.waitUntil(lambda: canvas.is_settled)


EXACT = """
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from studio.gui.theme import theme
from studio.gui.preview.scene import Mode
from tests.gui.preview.test_canvas import Canvas, noise
app = QApplication([])
theme.apply(app)
canvas = Canvas()
canvas.resize(301, 251)
canvas.show()
picture = noise(640, 480, 1)
canvas.show_pictures(picture, noise(640, 480, 2), (), ())
canvas.set_mode(Mode.BEFORE)
canvas.zoom_to_pixels()
canvas.viewport.pan(-37, 11)
image = canvas.grab().toImage().convertToFormat(QImage.Format.Format_RGB888)
view = canvas.viewport
assert image.width() == view.area[0], (image.width(), view.area)
for row in range(200, 240):
    line = bytes(image.constScanLine(row))[140 * 3 : 290 * 3]
    start = ((row - view.top) * 640 + 140 - view.left) * 3
    assert line == picture.data[start : start + 450], row
print("exact at", canvas.devicePixelRatioF())
canvas.close_layers()
"""


@pytest.mark.slow
@pytest.mark.parametrize("scale", ["1", "1.25", "1.5", "1.75", "2", "3"])
def test_pixels_are_exact_on_screens_of_any_scale(scale: str) -> None:
    environment = {**os.environ, "QT_SCALE_FACTOR": scale, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-c", EXACT]
    run = subprocess.run(command, env=environment, cwd=ROOT, capture_output=True, text=True, timeout=60, check=False)
    assert run.returncode == 0, run.stderr
    assert run.stdout.split() == ["exact", "at", str(float(scale))]


def test_painting_again_does_not_scale_again(qtbot: QtBot, canvas: Canvas, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[int] = []
    ask = canvas.layers.scaler.ask
    monkeypatch.setattr(canvas.layers.scaler, "ask", lambda *request: (asked.append(1), ask(*request)))
    show(qtbot, canvas, noise(900, 700, 1), noise(900, 700, 2))
    assert len(asked) == 1
    for part in (0.2, 0.5, 0.8):
        canvas.set_split(part)
        canvas.grab()
    canvas.set_mode(Mode.AFTER)
    canvas.grab()
    assert len(asked) == 1
    canvas.resize(420, 400)
    qtbot.waitUntil(lambda: canvas.is_settled)
    assert len(asked) == 2


def test_the_other_half_is_kept_when_a_watermark_alone_has_changed(
    qtbot: QtBot, canvas: Canvas, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[int] = []
    ask = canvas.layers.scaler.ask
    monkeypatch.setattr(
        canvas.layers.scaler, "ask", lambda ticket, images, size: (asked.append(len(images)), ask(ticket, images, size))
    )
    show(qtbot, canvas, noise(900, 700, 1), noise(900, 700, 2))
    show(qtbot, canvas, noise(900, 700, 1), noise(900, 700, 3))
    show(qtbot, canvas, noise(900, 700, 4), noise(900, 700, 5))
    assert asked == [2, 1, 2]
    left, right = canvas.layers.images
    assert left != right


def test_the_old_picture_stays_until_the_new_one_is_scaled(qtbot: QtBot, canvas: Canvas) -> None:
    show(qtbot, canvas, noise(900, 700, 1), noise(900, 700, 2))
    before = canvas.grab().toImage()
    canvas.show_pictures(noise(900, 700, 3), noise(900, 700, 4), (), ())
    assert canvas.grab().toImage() == before
    qtbot.waitUntil(lambda: canvas.is_settled)
    assert canvas.grab().toImage() != before


def test_the_ground_is_the_neutral_colour(qtbot: QtBot, canvas: Canvas) -> None:
    image = canvas.grab().toImage()
    assert {image.pixelColor(x, y).name() for x in (0, 250, 499) for y in (0, 200, 399)} == {theme.palette().canvas}
    show(qtbot, canvas, noise(100, 80, 1), noise(100, 80, 2))
    assert canvas.grab().toImage().pixelColor(2, 2).name() == theme.palette().canvas


def test_without_a_picture_nothing_can_be_taken(canvas: Canvas) -> None:
    assert canvas.is_empty
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton)
    QTest.mouseMove(canvas, canvas.rect().center())
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton)
    for key in (Qt.Key.Key_Left, Qt.Key.Key_M, Qt.Key.Key_Plus, Qt.Key.Key_0, Qt.Key.Key_1):
        QTest.keyClick(canvas, key)
    assert canvas.is_empty
    canvas.grab()


def test_bytes_live_as_long_as_their_picture(qtbot: QtBot, canvas: Canvas) -> None:
    show(qtbot, canvas, noise(64, 48, 1), noise(64, 48, 2))
    content = canvas.layers.content
    assert content is not None
    assert content.before.image.pixelColor(0, 0).getRgb()[:3] == tuple(content.before.data[:3])
    with pytest.raises(ValueError, match="pixels"):
        Picture(b"123", 2, 2)


def test_the_wheel_zooms_at_the_pointer(qtbot: QtBot, canvas: Canvas) -> None:
    show(qtbot, canvas, noise(900, 700, 1), noise(900, 700, 2))
    point = QPointF(150, 120)
    under = canvas.viewport.to_picture(150, 120)
    canvas.zoom_by(3.0, point)
    assert canvas.viewport.to_picture(150, 120) == pytest.approx(under, abs=2)
    assert not canvas.viewport.is_fitted


def test_a_double_click_changes_between_whole_and_pixels(qtbot: QtBot, canvas: Canvas) -> None:
    show(qtbot, canvas, noise(900, 700, 1), noise(900, 700, 2))
    canvas.set_mode(Mode.AFTER)
    QTest.mouseDClick(canvas, Qt.MouseButton.LeftButton, pos=canvas.rect().center())
    assert canvas.viewport.scale == 1
    QTest.mouseDClick(canvas, Qt.MouseButton.LeftButton, pos=canvas.rect().center())
    assert canvas.viewport.is_fitted


def test_focus_is_shown_where_the_keyboard_brought_it(qtbot: QtBot, canvas: Canvas) -> None:
    show(qtbot, canvas, noise(900, 700, 1), noise(900, 700, 2))

    def edge() -> str:
        return QImage(canvas.grab().toImage()).pixelColor(0, 200).name()

    canvas.activateWindow()
    qtbot.waitActive(canvas)
    canvas.clearFocus()
    canvas.setFocus(Qt.FocusReason.TabFocusReason)
    assert edge() == theme.palette().accent
    canvas.clearFocus()
    canvas.setFocus(Qt.FocusReason.MouseFocusReason)
    assert edge() == theme.palette().canvas


MARK = TextWatermark(text="PROOF", anchor=Anchor.NORTH_WEST)


def framed(qtbot: QtBot, canvas: Canvas, *, watermarks: int = 1) -> None:
    """Show a picture with so many watermarks, as the pane does."""
    canvas.set_watermarks((MARK,) * watermarks)
    boxes = tuple((10 + 100 * number, 10, 60, 30) for number in range(watermarks))
    canvas.show_pictures(noise(400, 300, 1), noise(400, 300, 2), (MARK,) * watermarks, boxes)
    qtbot.waitUntil(lambda: canvas.is_settled)


def test_a_watermark_that_was_removed_has_no_frame_on_an_older_picture(qtbot: QtBot, canvas: Canvas) -> None:
    framed(qtbot, canvas, watermarks=2)
    assert canvas.handles.numbers == [0, 1]
    canvas.set_watermarks((MARK,))
    assert canvas.handles.numbers == [], "whose boxes the picture has is not known"
    canvas.set_watermarks(())
    canvas.show_pictures(noise(400, 300, 3), noise(400, 300, 4), (MARK,), ((10, 10, 60, 30),))
    qtbot.waitUntil(lambda: canvas.is_settled)
    assert canvas.handles.numbers == []


def test_frames_are_there_again_after_a_time_without_a_picture(qtbot: QtBot, canvas: Canvas) -> None:
    framed(qtbot, canvas)
    canvas.clear()
    canvas.show_pictures(noise(400, 300, 3), noise(400, 300, 4), (MARK,), ((10, 10, 60, 30),))
    qtbot.waitUntil(lambda: canvas.is_settled)
    assert canvas.handles.numbers == [0]


def test_no_watermark_is_moved_that_is_not_seen(qtbot: QtBot, canvas: Canvas) -> None:
    framed(qtbot, canvas)
    edits: list[WatermarkChange] = []
    canvas.watermark_edited.connect(edits.append)
    canvas.choose_watermark(0)
    canvas.set_mode(Mode.BEFORE)
    QTest.keyClick(canvas, Qt.Key.Key_Right)
    assert edits == []
    canvas.choose_watermark(-1)
    QTest.keyClick(canvas, Qt.Key.Key_M)
    assert canvas.handles.chosen == -1
    canvas.set_mode(Mode.AFTER)
    QTest.keyClick(canvas, Qt.Key.Key_M)
    QTest.keyClick(canvas, Qt.Key.Key_Right)
    assert len(edits) == 1


def test_a_sideways_wheel_leaves_the_whole_picture_in_view(qtbot: QtBot, canvas: Canvas) -> None:
    framed(qtbot, canvas)
    for turn, is_fitted in ((QPoint(120, 0), True), (QPoint(0, 0), True), (QPoint(0, 120), False)):
        event = QWheelEvent(
            QPointF(200, 150),
            QPointF(200, 150),
            QPoint(),
            turn,
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(canvas, event)
        assert canvas.viewport.is_fitted == is_fitted
