"""The line below the main button: its bar keeps its place, whatever is said beside it, and it says what comes next."""

from pathlib import Path

from PySide6.QtCore import QSettings
from pytestqt.qtbot import QtBot

from studio.gui.delivery.run.phase import Phase
from tests.gui.session import add, finish, make_photos, open_window, wait


def test_the_bar_keeps_its_place_through_all_states(qtbot: QtBot, store: QSettings, tmp_path: Path) -> None:
    window = open_window(qtbot, store, tmp_path / "out")
    line = window.bar.line
    qtbot.wait(20)
    widths = {line.progress.width()}
    add(qtbot, window, make_photos(tmp_path / "card", 8))
    (tmp_path / "card" / "IMG_0003.jpg").write_bytes(b"")
    window.session.changed.connect(lambda: widths.add(line.progress.width()))
    window.start()
    finish(qtbot, window)
    qtbot.wait(20)
    widths.add(line.progress.width())
    assert line.failed.text()
    assert len(widths) == 1
    assert line.text.width() >= line.text.sizeHint().width()


def test_after_a_delivery_a_change_is_told_as_what_comes_next(qtbot: QtBot, store: QSettings, tmp_path: Path) -> None:
    window = open_window(qtbot, store, tmp_path / "out")
    add(qtbot, window, make_photos(tmp_path / "card", 3))
    window.start()
    finish(qtbot, window)
    assert window.session.phase is Phase.FINISHED
    assert "finished" in window.bar.line.text.text()
    window.bar.use(tmp_path / "elsewhere")
    wait(qtbot, lambda: window.session.phase is Phase.READY)
    assert window.bar.line.text.text().startswith("3 file(s)")
    assert window.bar.line.progress.value() == 0
