"""Pictures are scaled smoothly in a thread; large ones strip by strip, without seams."""

import threading

import numpy as np
from PIL import Image
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from studio.gui.bridge.picture import Picture
from studio.gui.bridge.scaler import PIECE, Scaled, Scaler, scale
from tests.picture import difference, make_scene


def picture(image: Image.Image) -> QImage:
    return Picture(image.tobytes(), *image.size).image.copy()


def pillow(image: QImage) -> Image.Image:
    plain = image.convertToFormat(QImage.Format.Format_RGB888)
    pitch = plain.bytesPerLine()
    rows = np.frombuffer(plain.constBits(), dtype="uint8").reshape(plain.height(), pitch)
    return Image.fromarray(rows[:, : plain.width() * 3].reshape(plain.height(), plain.width(), 3).copy())


def test_large_pictures_come_out_as_if_scaled_at_once() -> None:
    scene = make_scene(3001, 2003)
    assert 4 * PIECE < 3001 * 2003
    made = scale(picture(scene), QSize(700, 467))
    assert made.size() == QSize(700, 467)
    assert made.format() is QImage.Format.Format_RGB32
    smooth = Qt.TransformationMode.SmoothTransformation
    wanted = pillow(picture(scene).scaled(700, 467, Qt.AspectRatioMode.IgnoreAspectRatio, smooth))
    assert difference(pillow(made), wanted) < 1
    rows = np.abs(np.asarray(pillow(made), dtype="int16") - np.asarray(wanted, dtype="int16")).mean(axis=(1, 2))
    assert rows.max() < 12  # a seam would be a row that is all wrong


def test_small_pictures_are_scaled_smoothly() -> None:
    checks = Image.fromarray((np.indices((200, 300)).sum(axis=0) % 2 * 255).astype("uint8")).convert("RGB")
    made = np.asarray(pillow(scale(picture(checks), QSize(100, 66))), dtype="int16")
    assert abs(made - 127).max() < 60


def test_the_result_comes_under_its_ticket(qtbot: QtBot) -> None:
    scaler = Scaler()
    image = picture(make_scene(400, 300))
    with qtbot.waitSignal(scaler.made) as told:
        scaler.ask(7, (image, image), QSize(40, 30))
    made = told.args[0]
    assert isinstance(made, Scaled)
    assert made.ticket == 7
    assert [each.size() for each in made.images] == [QSize(40, 30)] * 2
    scaler.close()


def test_the_latest_request_wins_and_the_thread_ends(qtbot: QtBot) -> None:
    scaler = Scaler()
    image = picture(make_scene(1500, 1000))
    tickets: list[int] = []
    scaler.made.connect(lambda made: tickets.append(made.ticket))
    for ticket in range(30):
        scaler.ask(ticket, (image, image), QSize(300, 200))
    qtbot.waitUntil(lambda: 29 in tickets)
    assert len(tickets) < 30
    assert tickets == sorted(tickets)
    scaler.close()
    qtbot.waitUntil(lambda: not [thread for thread in threading.enumerate() if thread.name == "scaler"])


def test_nothing_comes_after_the_end(qtbot: QtBot) -> None:
    scaler = Scaler()
    scaler.close()
    scaler.ask(1, (picture(make_scene(40, 30)),), QSize(4, 3))
    assert not [thread for thread in threading.enumerate() if thread.name == "scaler"]
