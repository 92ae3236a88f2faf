"""Photos that can't be delivered as they are: known before the start, and what lets them go on is a button."""

from collections.abc import Callable
from pathlib import Path

import pytest
from msgspec import structs
from PIL import Image
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from studio.errors import Remedy
from studio.gui.delivery.run.allowances import Allowances
from studio.gui.photos.status import PhotoStatus
from studio.gui.window.window import Window
from studio.job import Limits
from tests.gui.session import add, finish, make_photos, open_window, wait


@pytest.fixture
def window(qtbot: QtBot, store: QSettings, tmp_path: Path) -> Window:
    return open_window(qtbot, store, tmp_path / "out")


def notice_buttons(window: Window, key: str = "refused") -> dict[str, QPushButton]:
    banner = window.banners.banner(key)
    return {button.text(): button for button in banner.buttons} if banner is not None else {}


def statuses(window: Window) -> dict[str, PhotoStatus]:
    return {photo.path.name: window.model.status(index) for index, photo in enumerate(window.model.photos)}


def test_photos_that_can_t_be_opened_are_counted_and_named_before_the_start(
    qtbot: QtBot, window: Window, tmp_path: Path
) -> None:
    card = make_photos(tmp_path / "card", 3)
    (card / "broken.jpg").write_bytes(b"this is a text, and no photo at all")
    (card / "empty.png").write_bytes(b"")
    add(qtbot, window, card)
    assert statuses(window)["broken.jpg"] is PhotoStatus.PROBLEM
    assert statuses(window)["empty.png"] is PhotoStatus.PROBLEM
    assert window.model.counts() == {PhotoStatus.WAITING: 3, PhotoStatus.PROBLEM: 2}
    assert window.banners.text("refused").startswith("2 photo")
    assert window.bar.start.text() == "Deliver 3 of 5"
    notice_buttons(window)["Show"].click()
    shown = [window.model.index(row, 0).data() for row in range(window.model.rowCount())]
    assert shown == ["broken.jpg", "empty.png"]
    assert all(window.model.index(row, 1).data().endswith(".") for row in range(2))  # the reason stands beside it
    assert "broken.jpg" in window.photo_pane.reason.text()


def test_photos_that_are_too_large_can_be_allowed_by_a_button(
    qtbot: QtBot, window: Window, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("studio.gui.preferences.Preferences.limits", Limits(max_pixels=10_000))
    add(qtbot, window, make_photos(tmp_path / "card", 2))
    assert set(statuses(window).values()) == {PhotoStatus.PROBLEM}
    notice_buttons(window)["Allow larger photos"].click()
    wait(qtbot, lambda: set(statuses(window).values()) == {PhotoStatus.WAITING})
    window.start()
    finish(qtbot, window)
    assert window.session.progress.failures == 0


def test_photos_that_took_too_long_can_be_given_more_time(qtbot: QtBot, window: Window, tmp_path: Path) -> None:
    card = tmp_path / "card"
    card.mkdir()
    Image.effect_noise((3000, 2400), 90).convert("RGB").save(card / "slow.jpg", quality=95)
    window.preferences.change(structs.replace(window.preferences.value, time_limit=0.02))
    add(qtbot, window, card)
    window.start()
    finish(qtbot, window)
    more = window.summary.remedies[Remedy.MORE_TIME]
    assert more.isVisible()
    assert more.text() == "Allow more time"
    for _ in range(6):  # the machine may be slow
        if not more.isVisible():
            break
        more.click()
        finish(qtbot, window)
    assert window.session.progress.failures == 0
    assert not more.isVisible()
    assert len(list((tmp_path / "out").rglob("*.jpg"))) == 1


def test_what_is_allowed_ends_with_the_list(qtbot: QtBot, window: Window, tmp_path: Path) -> None:
    add(qtbot, window, make_photos(tmp_path / "card", 1))
    window.session.allow(Remedy.MORE_TIME)
    assert window.session.limits.time_limit == 600
    window.session.clear()
    assert window.session.limits.time_limit == 120


def test_a_retry_clears_the_old_error_from_preview_and_thumbnail(qtbot: QtBot, window: Window, tmp_path: Path) -> None:
    card = make_photos(tmp_path / "card", 1, (300, 200))
    whole = (card / "IMG_0000.jpg").read_bytes()
    add(qtbot, window, card)
    wait(qtbot, lambda: not window.preview_pane.canvas.is_empty)
    (card / "IMG_0000.jpg").write_bytes(b"x" * len(whole))
    window.session.refresh()
    wait(qtbot, lambda: window.preview_pane.message.isVisible())
    (card / "IMG_0000.jpg").write_bytes(whole)
    window.start()
    finish(qtbot, window)
    wait(qtbot, lambda: window.preview_pane.canvas.isVisible())

    def has_thumbnail() -> bool:
        store, grid = window.photo_pane.store, window.photo_pane.grid
        pixmap = store.pixmap(window.model.photos[0].path, grid.picture_size(), 1.0)
        return pixmap is not None and not pixmap.isNull()

    wait(qtbot, has_thumbnail)


@pytest.mark.parametrize(
    ("remedy", "is_so"),
    [
        (Remedy.ALLOW_TRUNCATED, lambda limits: limits.allow_truncated),
        (Remedy.MORE_PIXELS, lambda limits: limits.max_pixels > 10**9),
        (Remedy.MORE_TIME, lambda limits: limits.time_limit > 500),
        (Remedy.RESUME, lambda limits: limits == Limits()),
    ],
)
def test_a_remedy_changes_the_limit_that_it_is_about(remedy: Remedy, is_so: Callable[[Limits], bool]) -> None:
    assert is_so(Allowances().allow(remedy).apply(Limits()))
