"""Previews and small pictures from workers of their own."""

from pathlib import Path

import pytest
from msgspec import structs
from PIL import Image
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from studio.batch.plan.scan import FoundPhoto, scan
from studio.gui.bridge import Previewer, Shown, Thumbnailer
from studio.gui.bridge import thumbnailer as module
from studio.job import Job, Limits
from studio.recipe.library import load_preset
from tests.batch.work import thumbnails_or_death
from tests.gui.session import WAIT, make_photos


def job_of(photo: FoundPhoto, target: Path) -> Job:
    return Job(index=0, source=photo.path, size=photo.size, changed_ns=photo.changed_ns, targets=(target / "a.jpg",))


def test_the_last_request_wins_and_the_ground_is_sent_once(qtbot: QtBot, tmp_path: Path) -> None:
    photo = next(scan([make_photos(tmp_path / "card", 1, (600, 400))]))
    recipe = load_preset("client-proof")
    export = recipe.exports[0]
    previewer = Previewer()
    made: list[Shown] = []
    previewer.made.connect(made.append)
    previewer.ask(recipe, 0, job_of(photo, tmp_path), Limits())
    qtbot.waitUntil(lambda: len(made) == 1, timeout=WAIT)
    first = made[0].preview
    for opacity in (10, 20, 90):
        watermarks = tuple(structs.replace(watermark, opacity=opacity) for watermark in export.watermark)
        changed = structs.replace(recipe, exports=(structs.replace(export, watermark=watermarks),))
        previewer.ask(changed, 0, job_of(photo, tmp_path), Limits())
    qtbot.waitUntil(lambda: bool(made) and made[-1].recipe == changed, timeout=WAIT)
    last = made[-1].preview
    assert last.before == first.before
    assert len(last.before) == last.width * last.height * 3
    assert last.pixels != first.pixels
    previewer.close()


def test_a_photo_that_can_not_be_read_is_said(qtbot: QtBot, tmp_path: Path) -> None:
    card = make_photos(tmp_path / "card", 1)
    photo = next(scan([card]))
    photo.path.write_bytes(b"plain text and no picture at all")
    previewer = Previewer()
    failures: list[str] = []
    previewer.failed.connect(failures.append)
    previewer.ask(load_preset("web-gallery"), 0, job_of(photo, tmp_path), Limits())
    qtbot.waitUntil(lambda: bool(failures), timeout=WAIT)
    assert "plain text" in failures[0]
    previewer.close()


@pytest.mark.slow
def test_small_pictures_come_for_all_that_were_wanted(qtbot: QtBot, tmp_path: Path) -> None:
    card = make_photos(tmp_path / "card", 15)
    (card / "IMG_0003.jpg").write_bytes(b"plain text and no picture at all")
    photos = list(scan([card]))
    thumbnailer = Thumbnailer()
    came: dict[Path, QImage] = {}
    thumbnailer.made.connect(came.update)
    thumbnailer.want(photos)
    qtbot.waitUntil(lambda: len(came) == 15, timeout=WAIT)
    assert [path.name for path, image in came.items() if image.isNull()] == ["IMG_0003.jpg"]
    first = came[card / "IMG_0000.jpg"]
    assert (first.width(), first.height()) == (160, 107)
    with Image.open(card / "IMG_0000.jpg") as image:
        wanted = image.getpixel((120, 80))
    assert isinstance(wanted, tuple)
    assert all(abs(a - b) < 8 for a, b in zip(first.pixelColor(80, 53).getRgb()[:3], wanted, strict=True))
    thumbnailer.close()


@pytest.mark.slow
def test_a_photo_that_ends_the_worker_is_found_out_and_costs_no_other_its_picture(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "make_thumbnails", thumbnails_or_death)
    card = make_photos(tmp_path / "card", 15)
    (card / "IMG_0004.jpg").rename(card / "deadly.jpg")
    photos = sorted(scan([card]), key=lambda photo: (photo.path.stem != "deadly", photo.path))
    photos[0], photos[4] = photos[4], photos[0]
    thumbnailer = Thumbnailer()
    came: dict[Path, QImage] = {}
    told: list[Path] = []
    thumbnailer.made.connect(came.update)
    thumbnailer.made.connect(lambda pictures: told.extend(path for path, _ in pictures))
    thumbnailer.want(photos)
    qtbot.waitUntil(lambda: len(came) == 15, timeout=WAIT)
    assert [path.stem for path, image in came.items() if image.isNull()] == ["deadly"]
    assert len(told) == 15
    assert (card / "deaths").read_text().split() == ["6", "1"]
    thumbnailer.close()


def test_a_newer_wish_takes_the_place_of_the_older(qtbot: QtBot, tmp_path: Path) -> None:
    photos = list(scan([make_photos(tmp_path / "card", 60)]))
    thumbnailer = Thumbnailer()
    came: list[Path] = []
    thumbnailer.made.connect(lambda pictures: came.extend(path for path, _ in pictures))
    thumbnailer.want(photos[:50])
    thumbnailer.want(photos[50:])
    qtbot.waitUntil(lambda: {photo.path for photo in photos[50:]} <= set(came), timeout=WAIT)
    qtbot.wait(300)
    assert len(came) < 30
    thumbnailer.close()
