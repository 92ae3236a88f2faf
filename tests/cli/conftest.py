"""What the tests of the command line stand on."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from studio import log
from tests.command import isolate, put_photos


@pytest.fixture(autouse=True)
def home(monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """The user's folders, empty ones."""
    yield isolate(monkeypatch, tmp_path_factory.mktemp("home"))
    log.stop()


@pytest.fixture
def photos(tmp_path: Path) -> Path:
    """A folder with three photos, one of them in a folder inside."""
    folder = tmp_path / "photos"
    put_photos(folder, ["a.jpg", "b.jpg", "day 2/c.jpg"])
    return folder
