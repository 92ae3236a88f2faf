"""Opening files and folders in the system's programs: where there is none, it is said."""

from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, QUrl
from PySide6.QtWidgets import QToolTip, QWidget
from pytestqt.qtbot import QtBot

from studio.gui.bridge import desktop
from tests.gui.session import add, finish, make_photos, open_window, wait


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """A computer without a file manager; the list has what it was asked to open."""
    asked: list[str] = []

    def refuse(url: QUrl) -> bool:
        asked.append(url.toLocalFile())
        return False

    monkeypatch.setattr(desktop.QDesktopServices, "openUrl", refuse)
    return asked


def test_open_folder_says_where_the_files_are_without_a_file_manager(
    qtbot: QtBot, store: QSettings, tmp_path: Path, opened: list[str]
) -> None:
    window = open_window(qtbot, store, tmp_path / "out")
    add(qtbot, window, make_photos(tmp_path / "card", 1))
    window.start()
    finish(qtbot, window)
    wait(qtbot, window.summary.isVisible)
    window.summary.folder.click()
    assert opened == [str(tmp_path / "out")]
    assert window.banners.text("open") == f"No program on this computer opens it: {tmp_path / 'out'}"


def test_beside_a_widget_it_is_said_there(qtbot: QtBot, tmp_path: Path, opened: list[str]) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.show()
    assert not desktop.open_path(tmp_path, beside=widget)
    assert opened == [str(tmp_path)]
    assert str(tmp_path) in QToolTip.text()
    QToolTip.hideText()
