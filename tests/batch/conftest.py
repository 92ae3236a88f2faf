"""What several tests of the batch stand on."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from studio.batch.executor.inline import InlineExecutor
from studio.batch.executor.pool import LocalPool
from tests.batch import work
from tests.tree import Place


@pytest.fixture
def place(tmp_path: Path) -> Place:
    """A folder for photos, and one to deliver to, which does not exist yet."""
    (tmp_path / "photos").mkdir()
    return Place(tmp_path / "photos", tmp_path / "out")


@pytest.fixture
def inline() -> Iterator[InlineExecutor]:
    """No workers."""
    with InlineExecutor(work.process, prepare=work.nothing) as pool:
        yield pool


@pytest.fixture(scope="module")
def lanes() -> Iterator[LocalPool]:
    """Two workers, which several tests share."""
    with LocalPool(2, work=work.process, prepare=work.nothing, grace=1) as pool:
        yield pool
