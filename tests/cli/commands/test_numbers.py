"""`{n}` over several runs into one folder: a photo keeps its number, and no two photos have the same."""

import os
from datetime import datetime
from pathlib import Path

import pytest

from studio.batch.journal.history import list_deliveries
from studio.batch.journal.reader import JournalReader
from tests.cli.commands.test_redo import shoot
from tests.command import call, put_photos

Capture = pytest.CaptureFixture[str]


@pytest.fixture
def words(tmp_path: Path) -> list[object]:
    put_photos(tmp_path / "in", ["b.jpg", "d.jpg"])
    return ["run", tmp_path / "in", "--to", tmp_path / "out", "--name", "{stem}_{n:03}", "--workers", "0"]


def out(folder: Path) -> list[str]:
    return sorted(path.name for path in (folder / "out").iterdir())


def test_new_photos_get_the_next_numbers(tmp_path: Path, words: list[object], capsys: Capture) -> None:
    assert call(capsys, *words).code == 0
    put_photos(tmp_path / "in", ["a.jpg", "c.jpg"], size=(50, 50))
    assert call(capsys, *words).code == 0
    assert out(tmp_path) == ["a_003.jpg", "b_001.jpg", "c_004.jpg", "d_002.jpg"]
    words[1] = tmp_path / "more"
    put_photos(tmp_path / "more", ["e.jpg"], size=(40, 40))
    assert call(capsys, *words).code == 0
    assert out(tmp_path)[-1] == "e_005.jpg"
    with JournalReader.open(list_deliveries()[0].path) as journal:
        assert [job.photo_number for job in journal.load_batch().jobs] == [5]


def test_texts_have_the_same_number(tmp_path: Path, words: list[object], capsys: Capture) -> None:
    """The second run of two alike but for their number gives other pictures than a first run would."""
    text = ["--text", "{n}", "--size", "60x60", "--format", "png"]
    put_photos(tmp_path / "in", ["b.jpg", "d.jpg"], size=(400, 300))
    assert call(capsys, *words, *text).code == 0
    first = (tmp_path / "out" / "b_001.png").read_bytes()
    put_photos(tmp_path / "in", ["a.jpg"], size=(400, 300))  # the pixels of b.jpg
    assert call(capsys, *words, *text).code == 0
    assert (tmp_path / "out" / "a_003.png").read_bytes() != first


@pytest.mark.parametrize("existing", ["replace", "number", "skip"])
def test_known_photos_keep_theirs_however_existing_files_are_taken(
    tmp_path: Path, words: list[object], capsys: Capture, existing: str
) -> None:
    assert call(capsys, *words).code == 0
    put_photos(tmp_path / "in", ["a.jpg"], size=(50, 50))
    assert call(capsys, *words, "--existing", existing, "--redo", "none").code == 0
    twice = ["b_001-2.jpg", "d_002-2.jpg"] if existing == "number" else []
    assert out(tmp_path) == sorted(["a_003.jpg", "b_001.jpg", "d_002.jpg", *twice])


def test_a_photo_that_was_moved_keeps_its_number(tmp_path: Path, words: list[object], capsys: Capture) -> None:
    assert call(capsys, *words).code == 0
    (tmp_path / "in").rename(tmp_path / "archive")
    put_photos(tmp_path / "archive", ["a.jpg"], size=(50, 50))
    words[1] = tmp_path / "archive"
    planned = call(capsys, "plan", *words[1:], "--existing", "number")
    assert [line.rpartition("/")[2] for line in planned.out.splitlines()] == ["a_003.jpg", "b_001-2.jpg", "d_002-2.jpg"]


def test_another_photo_in_the_place_of_an_earlier_one_gets_a_new_number(
    tmp_path: Path, words: list[object], capsys: Capture
) -> None:
    shoot(tmp_path / "in" / "b.jpg", 1, datetime(2026, 5, 1))
    assert call(capsys, *words).code == 0
    shoot(tmp_path / "in" / "b.jpg", 2, datetime(2026, 6, 1))
    os.utime(tmp_path / "in" / "b.jpg", (1, 1))
    assert call(capsys, *words, "--existing", "number").code == 0
    assert out(tmp_path) == ["b_001.jpg", "b_003.jpg", "d_002-2.jpg", "d_002.jpg"]


def test_copies_of_one_photo_have_two_numbers(tmp_path: Path, words: list[object], capsys: Capture) -> None:
    assert call(capsys, *words).code == 0
    copy = tmp_path / "copy" / "b.jpg"
    copy.parent.mkdir()
    copy.write_bytes((tmp_path / "in" / "b.jpg").read_bytes())
    status = (tmp_path / "in" / "b.jpg").stat()
    os.utime(copy, ns=(status.st_atime_ns, status.st_mtime_ns))
    words[1:2] = [copy, tmp_path / "in" / "b.jpg"]
    planned = call(capsys, "plan", *words[1:], "--existing", "number")
    assert [line.rpartition("/")[2] for line in planned.out.splitlines()] == ["b_003.jpg", "b_001-2.jpg"]
