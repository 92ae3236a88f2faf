"""A photo, or a folder of photos, that becomes a link during a run: what it leads to is delivered to nobody."""

import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from studio import safe_folder
from studio.batch.executor.inline import InlineExecutor
from studio.batch.executor.pool import LocalPool
from studio.batch.executor.protocol import Executor
from studio.batch.journal.writer import JournalWriter
from studio.batch.plan.plan import plan
from studio.batch.previews import make_preview, make_thumbnails
from studio.batch.run.run import Control, run
from studio.engine.header.read import open_photo
from studio.errors import PhotoError
from studio.gui.photos.row import photos_of
from studio.job import Batch, Limits, Outcome, Status
from studio.recipe.model import Export, Recipe
from tests.batch.work import files_below
from tests.command import put_photos

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="links take rights there")

RECIPE = Recipe(exports=(Export(),))
REPLACED = "was replaced by a link, which is not followed"


@pytest.fixture
def photos(tmp_path: Path) -> Path:
    """Photos in a folder and in a folder below it; a private one of the same name lies elsewhere."""
    put_photos(tmp_path / "photos" / "day", ["a.jpg", "b.jpg", "c.jpg"])
    put_photos(tmp_path / "private", ["x.jpg", "a.jpg", "b.jpg", "c.jpg"])
    return tmp_path / "photos"


@pytest.fixture(params=[0, 2], ids=["inline", "workers"])
def executor(request: pytest.FixtureRequest) -> Iterator[Executor]:
    with LocalPool(request.param) if request.param else InlineExecutor() as executor:
        yield executor


def swap(path: Path, elsewhere: Path) -> None:
    """Put a link to elsewhere in the place of a file or folder."""
    path.rename(path.with_name("kept"))
    path.symlink_to(elsewhere)


def deliver(batch: Batch, executor: Executor, journal: Path) -> list[Outcome]:
    with JournalWriter.create(batch, journal) as opened:
        outcomes = list(run(batch, executor, opened, Control()))
    return sorted(outcomes, key=lambda outcome: outcome.index)


def test_a_photo_that_becomes_a_link(tmp_path: Path, photos: Path, executor: Executor) -> None:
    batch = plan(RECIPE, [photos], tmp_path / "to")
    swap(photos / "day" / "b.jpg", tmp_path / "private" / "x.jpg")
    outcomes = deliver(batch, executor, tmp_path / "j")
    assert [outcome.status for outcome in outcomes] == [Status.DONE, Status.FAILED, Status.DONE]
    assert REPLACED in str(outcomes[1].errors)
    assert sorted(files_below(tmp_path / "to")) == ["day/a.jpg", "day/c.jpg"]


def test_a_folder_that_becomes_a_link(tmp_path: Path, photos: Path, executor: Executor) -> None:
    batch = plan(RECIPE, [photos], tmp_path / "to")
    swap(photos / "day", tmp_path / "private")
    outcomes = deliver(batch, executor, tmp_path / "j")
    assert [outcome.status for outcome in outcomes] == [Status.FAILED] * 3
    assert all(REPLACED in str(outcome.errors) for outcome in outcomes)
    assert not files_below(tmp_path / "to")


def test_links_that_the_user_gave_are_followed(tmp_path: Path, photos: Path, executor: Executor) -> None:
    """A folder may be given by a link, and so may a photo: it leads where the user wants."""
    (tmp_path / "card").symlink_to(photos)
    (tmp_path / "one.jpg").symlink_to(tmp_path / "private" / "x.jpg")
    batch = plan(RECIPE, [tmp_path / "card", tmp_path / "one.jpg"], tmp_path / "to")
    outcomes = deliver(batch, executor, tmp_path / "j")
    assert [outcome.status for outcome in outcomes] == [Status.DONE] * 4


def test_where_links_can_only_be_looked_for(tmp_path: Path, photos: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """As on Windows, which opens no file by the descriptor of its folder."""
    monkeypatch.setattr(safe_folder, "_HAS_DESCRIPTORS", False)
    open_photo(photos / "day" / "a.jpg", photos).close()
    swap(photos / "day" / "b.jpg", tmp_path / "private" / "x.jpg")
    with pytest.raises(PhotoError, match=REPLACED):
        open_photo(photos / "day" / "b.jpg", photos)
    swap(photos / "day", tmp_path / "private")
    with pytest.raises(PhotoError, match=REPLACED):
        open_photo(photos / "day" / "a.jpg", photos)


def test_the_window_shows_nothing_of_what_a_link_leads_to(tmp_path: Path, photos: Path) -> None:
    """Previews and thumbnails keep to the rule of a run."""
    (tmp_path / "one.jpg").symlink_to(tmp_path / "private" / "x.jpg")
    batch = plan(RECIPE, [photos, tmp_path / "one.jpg"], tmp_path / "to")
    swap(photos / "day" / "b.jpg", tmp_path / "private" / "x.jpg")
    shown: dict[str, bool] = {}
    for job, found in zip(batch.jobs, photos_of(batch), strict=True):
        try:
            shown[job.source.name] = bool(make_preview(RECIPE, 0, job, Limits()))
        except PhotoError as error:
            assert REPLACED in str(error)
            shown[job.source.name] = False
        ((_, picture),) = make_thumbnails(((found.path, found.size, found.changed_ns, found.no_links_below),), 64)
        assert (picture is not None) is shown[job.source.name]
    assert shown == {"a.jpg": True, "b.jpg": False, "c.jpg": True, "one.jpg": True}


@pytest.mark.parametrize("has_descriptors", [True, False])
@pytest.mark.parametrize("part", ["day", "day/a.jpg"])
def test_between_the_look_and_the_opening(
    tmp_path: Path, photos: Path, monkeypatch: pytest.MonkeyPatch, has_descriptors: bool, part: str
) -> None:
    monkeypatch.setattr(safe_folder, "_HAS_DESCRIPTORS", has_descriptors and safe_folder._HAS_DESCRIPTORS)
    real_open = os.open
    swapped: list[object] = []

    def swap_first(path: str, flags: int, *more: int, **named: int) -> int:
        if not swapped:
            swapped.append(path)
            swap(photos / part, tmp_path / "private" / ("x.jpg" if "/" in part else ""))
        return real_open(path, flags, *more, **named)

    monkeypatch.setattr(os, "open", swap_first)
    with pytest.raises(PhotoError, match=REPLACED):
        open_photo(photos / "day" / "a.jpg", photos)
