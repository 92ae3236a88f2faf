"""A delivery that goes on in another time zone writes the dates of the first: those of photos without a date taken."""

import os
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image

from studio.batch.executor.inline import InlineExecutor
from studio.batch.journal.writer import JournalWriter
from studio.batch.plan.plan import plan
from studio.batch.run.run import Control, run
from studio.recipe.model import Export, MetadataPolicy, Recipe
from studio.tokens import file_date, utc_offset
from tests.command import put_photos

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows takes no zone from the environment")

NEW_YEAR = 1_735_687_800 * 10**9
"""31 December 2024, 23:30 in UTC: the year is another one in the east."""


@pytest.fixture(autouse=True)
def zone() -> Iterator[None]:
    before = os.environ.get("TZ")
    yield
    os.environ.pop("TZ", None) if before is None else os.environ.update(TZ=before)
    time.tzset()


def travel(name: str) -> None:
    os.environ["TZ"] = name
    time.tzset()


def test_after_a_flight(tmp_path: Path) -> None:
    recipe = Recipe(
        exports=(Export(file="{year}_{stem}", metadata=MetadataPolicy(copyright="{year}-{month}-{day} {time}")),)
    )
    for path in put_photos(tmp_path / "photos", ["a.jpg", "b.jpg"]):
        os.utime(path, ns=(NEW_YEAR, NEW_YEAR))
    travel("UTC-1")
    batch = plan(recipe, [tmp_path / "photos"], tmp_path / "to")
    assert "in local time" in str(batch.notes)
    with JournalWriter.create(batch, tmp_path / "x.journal") as journal, InlineExecutor() as executor:
        outcomes = run(batch, executor, journal, Control())
        next(outcomes)
        outcomes.close()  # pyright: ignore[reportAttributeAccessIssue] - a generator
    travel("UTC+8")
    with JournalWriter.open(tmp_path / "x.journal") as journal, InlineExecutor() as executor:
        outcomes = list(run(journal.load_batch(), executor, journal, Control()))
    assert "in local time" in str(outcomes[1].notes)
    written: set[object] = set()
    for name in ("a", "b"):
        with Image.open(tmp_path / "to" / f"2025_{name}.jpg") as image:
            written.add(image.getexif()[0x8298])
    assert written == {"2025-01-01 003000"}


def test_a_plan_of_before_has_no_zone() -> None:
    travel("UTC-2")
    assert utc_offset(NEW_YEAR) == 7200
    assert file_date(NEW_YEAR) == file_date(NEW_YEAR, 7200) != file_date(NEW_YEAR, 0)
    assert utc_offset(10**30) == 0 and file_date(10**30, 3600).year == 1970
