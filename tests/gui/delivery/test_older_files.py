"""A recipe that was changed since the last delivery: asked about once, and never called delivered when it is not so."""

from pathlib import Path

from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from studio.batch.journal.history import list_deliveries
from studio.gui.delivery.run.phase import Phase
from tests.gui.session import add, finish, make_photos, open_window, wait


def test_deliver_asks_once_and_enter_replaces(qtbot: QtBot, store: QSettings, tmp_path: Path) -> None:
    window = open_window(qtbot, store, tmp_path / "out")
    add(qtbot, window, make_photos(tmp_path / "card", 3, (900, 600)))
    window.start()
    finish(qtbot, window)
    made = {path.name: path.read_bytes() for path in (tmp_path / "out").rglob("*.jpg")}
    edited = tmp_path / "out" / "web" / "IMG_0002.jpg"
    edited.write_bytes(made["IMG_0002.jpg"] + b"retouched by hand")
    window.document.change_export("Change the quality", "quality", quality=40)
    window.start()
    finish(qtbot, window)
    assert window.session.phase is Phase.READY
    assert len(list_deliveries()) == 1
    banner = window.banners.banner("redo")
    assert banner is not None
    assert "2 file(s) use older settings" in banner.label.text()
    assert banner.isVisible()
    assert QApplication.focusWidget() is banner.buttons[0]
    banner.buttons[0].click()
    finish(qtbot, window)
    now = {path.name: path.read_bytes() for path in (tmp_path / "out").rglob("*.jpg")}
    assert sorted(name for name in made if now[name] != made[name]) == ["IMG_0000.jpg", "IMG_0001.jpg", "IMG_0002.jpg"]
    assert now["IMG_0002.jpg"].endswith(b"retouched by hand")
    assert "kept" in window.summary.headline.text()
    assert "All" not in window.summary.headline.text()
    window.start()
    finish(qtbot, window)
    assert window.session.phase is Phase.FINISHED  # the question is not asked again


def test_what_was_kept_is_not_called_delivered(qtbot: QtBot, store: QSettings, tmp_path: Path) -> None:
    window = open_window(qtbot, store, tmp_path / "out")
    card = make_photos(tmp_path / "card", 3)
    add(qtbot, window, card)
    window.start()
    finish(qtbot, window)
    assert window.summary.headline.text() == "All 3 photo(s) are delivered."
    window.start()
    finish(qtbot, window)
    assert window.summary.headline.text() == "Nothing to do: all files are up to date."
    window.document.change_export("Change the quality", "quality", quality=40)
    window.start()
    finish(qtbot, window)
    keep = window.banners.banner("redo")
    assert keep is not None
    qtbot.mouseClick(keep.buttons[1], Qt.MouseButton.LeftButton)
    finish(qtbot, window)
    assert window.session.phase is Phase.FINISHED
    assert "delivered:" in window.summary.headline.text()
    assert window.summary.headline.text().startswith("Nothing was delivered")
    assert "0 delivered · 3 kept as they are" in window.summary.counts.text()
    assert window.summary.property("tone") == "warning"


def test_an_undone_delivery_is_not_offered_again(qtbot: QtBot, store: QSettings, tmp_path: Path) -> None:
    from studio.batch.journal.writer import JournalWriter

    window = open_window(qtbot, store, tmp_path / "out")
    add(qtbot, window, make_photos(tmp_path / "card", 30, (1200, 900)))
    window.start()
    wait(qtbot, lambda: window.session.progress.finished >= 2)
    window.session.stop_now()
    finish(qtbot, window)
    journal = window.session.journal
    assert journal is not None
    with JournalWriter.open(journal) as opened:
        opened.note_undone()
    window.notices.offer_continue(list_deliveries())
    assert window.banners.banner("continue") is None
    window.deliveries.show_history()
    from studio.gui.delivery.past.history import HistoryPage

    (page,) = window.findChildren(HistoryPage)
    wait(qtbot, lambda: page.table.rowCount() == 1)
    assert not page.go_on.isEnabled()
    page.close()
