"""What several tests of the batch stand on."""

from pathlib import Path

import pytest

from tests.tree import Place


@pytest.fixture
def place(tmp_path: Path) -> Place:
    """A folder for photos, and one to deliver to, which does not exist yet."""
    (tmp_path / "photos").mkdir()
    return Place(tmp_path / "photos", tmp_path / "out")
