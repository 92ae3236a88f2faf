"""Faults from outside: told apart from those of a photo, and said in words."""

from pathlib import Path

import msgspec
import pytest

from studio.batch.run.faults import MountWatch, explain_fault, make_destination, try_writing
from studio.errors import DeliveryError
from studio.job import Batch
from tests.batch.work import make_batch


@pytest.fixture
def batch(tmp_path: Path) -> Batch:
    batch = make_batch(tmp_path, "fine", "fine")
    batch.destination.mkdir()
    return batch


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("ENOSPC", "The disk of {out} is full"),
        ("EDQUOT", "Your share of the disk of {out} is full"),
        ("EIO", "A disk can't be read or written any more (EIO); check that of {photos} or {out}"),
        ("ESTALE", "A network folder can't be reached any more (ESTALE); reconnect that of {photos} or {out}"),
    ],
)
def test_a_fault_is_said_with_its_place_and_what_to_do(batch: Batch, name: str, words: str) -> None:
    assert str(explain_fault(name, batch)).startswith(words.format(out=batch.destination, photos=batch.roots[0]))


def test_folders_that_are_there_are_not_lost(batch: Batch) -> None:
    ground = MountWatch(batch)
    assert ground.lost_destination() is None
    assert ground.lost_source(batch.jobs[0].source) is None
    batch.jobs[0].source.unlink()
    assert ground.lost_source(batch.jobs[0].source) is None, "a photo is missing, its folder is not"


def test_a_folder_that_has_gone_is_lost_until_it_is_back(batch: Batch) -> None:
    ground = MountWatch(batch)
    for folder, lost in (
        (batch.roots[0], lambda: ground.lost_source(batch.jobs[1].source)),
        (batch.destination, ground.lost_destination),
    ):
        away = folder.with_name("away")
        folder.rename(away)
        assert str(lost()).startswith(f"The folder {folder} is no longer there")
        away.rename(folder)
        assert lost() is None


def test_a_folder_whose_disk_was_taken_away_is_lost_though_its_place_is_there(
    batch: Batch, monkeypatch: pytest.MonkeyPatch
) -> None:
    ground = MountWatch(batch)
    stat = Path.stat

    def on_another_disk(path: Path, *, follow_symlinks: bool = True) -> object:
        status = stat(path, follow_symlinks=follow_symlinks)
        other = status.st_dev + (path == batch.destination)
        return type("Status", (), {"st_dev": other, "st_ino": status.st_ino, "st_mode": status.st_mode})

    monkeypatch.setattr(Path, "stat", on_another_disk)
    assert ground.lost_destination() is not None
    assert ground.lost_source(batch.jobs[0].source) is None


def test_a_folder_that_was_gone_from_the_start_is_lost(batch: Batch) -> None:
    away = batch.roots[0].with_name("away")
    batch.roots[0].rename(away)
    ground = MountWatch(batch)
    assert ground.lost_source(batch.jobs[0].source) is not None
    away.rename(batch.roots[0])
    assert ground.lost_source(batch.jobs[0].source) is None


def test_a_photo_that_was_given_by_itself_has_its_folder_as_ground(batch: Batch) -> None:
    batch = msgspec.structs.replace(batch, roots=(batch.jobs[0].source,))
    batch.jobs[0].source.unlink()
    ground = MountWatch(batch)
    assert ground.lost_source(batch.jobs[0].source) is None
    batch.jobs[0].source.parent.rename(batch.destination.with_name("away"))
    assert ground.lost_source(batch.jobs[0].source) is not None


def test_the_destination_is_made_for_a_new_batch_only(tmp_path: Path) -> None:
    folder = tmp_path / "new" / "out"
    with pytest.raises(DeliveryError, match="is not there: connect its disk"):
        make_destination(folder, is_new=False)
    assert not folder.exists()
    make_destination(folder, is_new=True)
    make_destination(folder, is_new=False)
    assert folder.is_dir()


def test_trying_to_write_leaves_nothing(tmp_path: Path) -> None:
    try_writing(tmp_path / "x")
    assert list(tmp_path.iterdir()) == []
    with pytest.raises(DeliveryError, match="Nothing can be written into"):
        try_writing(tmp_path / "missing" / "x")
