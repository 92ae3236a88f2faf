"""What tests of the window share: no screen, folders of their own, and the window's colours."""

import os
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from PySide6.QtCore import QEvent, QSettings
from PySide6.QtWidgets import QApplication

from studio.gui.theme import theme
from tests import own_folders


@pytest.fixture(autouse=True)
def home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give each test user folders of its own, so that it meets nobody's recipes, journals or settings."""
    folder = tmp_path_factory.mktemp("home")
    for name, part in (
        ("HOME", ""),
        ("XDG_CONFIG_HOME", "config"),
        ("XDG_STATE_HOME", "state"),
        ("XDG_CACHE_HOME", "cache"),
        ("XDG_DATA_HOME", "data"),
        *((name, "") for name in own_folders.WINDOWS),
    ):
        monkeypatch.setenv(name, str(folder / part))
    return folder


@pytest.fixture(scope="session")
def qapp_args() -> list[str]:
    """Return the arguments of the application that pytest-qt makes."""
    return ["studio"]


@pytest.fixture(autouse=True)
def dressed(qapp: QApplication) -> QApplication:
    """Dress the application once, in dark; a test may choose other colours.

    What earlier tests have left to be deleted goes first: else each change of colours restyles it, too.
    """
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)  # type: ignore[arg-type]
    if qapp.findChild(theme.Theme) is None:
        theme.apply(qapp, theme.Choice.DARK)
    theme.notifier().choose(theme.Choice.DARK)
    return qapp


@pytest.fixture
def store(tmp_path: Path) -> QSettings:
    """Return a file of settings that is empty."""
    return QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
