"""Every attack has its own folders of the user."""

from pathlib import Path

import pytest

from tests.command import isolate


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of the user's state, recipes, cache and log."""
    folder = tmp_path / "home"
    folder.mkdir()
    return isolate(monkeypatch, folder)
