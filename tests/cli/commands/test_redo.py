"""A second run of the same line: what is new or changed is made, and said; another photo's file is never lost to it."""

from datetime import datetime
from pathlib import Path

import pytest
from PIL import Image

from studio.batch.files.locations import list_journals
from studio.batch.journal import history
from studio.batch.journal.writer import JournalWriter
from tests.command import call
from tests.picture import make_scene, save

Capture = pytest.CaptureFixture[str]


def shoot(path: Path, seed: int, taken: datetime, camera: str = "One") -> Path:
    """Save a photo as a camera does."""
    exif = Image.Exif()
    exif[0x0110] = camera
    exif.get_ifd(0x8769)[0x9003] = f"{taken:%Y:%m:%d %H:%M:%S}"
    return save(path, make_scene(60, 40, seed=seed), exif=exif)


@pytest.fixture
def words(tmp_path: Path) -> list[object]:
    return ["run", tmp_path / "card", "--to", tmp_path / "out", "--workers", "0", "--long-edge", "30"]


def test_the_second_run_says_what_it_found(tmp_path: Path, words: list[object], capsys: Capture) -> None:
    for number in (1, 2, 3):
        shoot(tmp_path / "card" / f"{number}.jpg", number, datetime(2026, 5, number))
    assert call(capsys, *words).code == 0
    shoot(tmp_path / "card" / "2.jpg", 22, datetime(2026, 5, 2))
    shoot(tmp_path / "card" / "4.jpg", 4, datetime(2026, 5, 4))
    planned = call(capsys, "plan", *words[1:])
    assert "2 photos are up to date, 1 photo has changed, 1 photo is new" in planned.err
    assert [line.endswith("(made again)") for line in planned.out.splitlines() if " -> " in line] == [True, False]
    jobs = [event for event in call(capsys, "plan", *words[1:], "--json").events if event["event"] == "job"]
    assert [[Path(name).name for name in job["replaces"]] for job in jobs] == [[], ["2.jpg"], [], []]
    answer = call(capsys, *words, "--json")
    assert answer.code == 0
    said = "Since the last delivery: 2 photos are up to date, 1 photo has changed, 1 photo is new."
    assert answer.event("planned")["notes"][0] == said
    assert (answer.event("finished")["done"], answer.event("finished")["skipped"]) == (2, 2)
    (tmp_path / "fresh").mkdir()
    words[3] = tmp_path / "fresh"
    assert call(capsys, *words).code == 0
    for path in (tmp_path / "fresh").iterdir():
        assert path.read_bytes() == (tmp_path / "out" / path.name).read_bytes()


def test_another_photo_under_the_same_name_takes_nothing(tmp_path: Path, words: list[object], capsys: Capture) -> None:
    """A card is emptied, and the camera begins again with the same names."""
    shoot(tmp_path / "card" / "IMG_0001.jpg", 1, datetime(2026, 5, 1))
    assert call(capsys, *words).code == 0
    before = (tmp_path / "out" / "IMG_0001.jpg").read_bytes()
    shoot(tmp_path / "card" / "IMG_0001.jpg", 2, datetime(2026, 6, 1))
    answer = call(capsys, *words)
    assert answer.code == 0
    assert "1 file is kept: made of a different photo from the same place." in answer.err
    assert "--existing number delivers these photos too" in answer.err
    assert (tmp_path / "out" / "IMG_0001.jpg").read_bytes() == before
    (skipped,) = [event for event in call(capsys, *words, "--json").events if event["event"] == "finished_job"]
    assert "A different photo of this name was delivered from here before" in skipped["notes"][0]
    assert call(capsys, *words, "--existing", "number").code == 0
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == ["IMG_0001-2.jpg", "IMG_0001.jpg"]


def test_a_photo_that_says_no_date_any_more_may_be_another(
    tmp_path: Path, words: list[object], capsys: Capture
) -> None:
    shoot(tmp_path / "card" / "a.jpg", 1, datetime(2026, 5, 1))
    assert call(capsys, *words).code == 0
    before = (tmp_path / "out" / "a.jpg").read_bytes()
    save(tmp_path / "card" / "a.jpg", make_scene(60, 40, seed=2))
    answer = call(capsys, *words, "--json")
    assert answer.event("finished")["skipped"] == 1
    assert "A different photo of this name was delivered from here before" in answer.event("finished_job")["notes"][0]
    assert (tmp_path / "out" / "a.jpg").read_bytes() == before


@pytest.mark.parametrize(("redo", "done"), [("photos", 0), ("all", 1), ("none", 0)])
def test_a_changed_recipe(tmp_path: Path, words: list[object], capsys: Capture, redo: str, done: int) -> None:
    shoot(tmp_path / "card" / "a.jpg", 1, datetime(2026, 5, 1))
    assert call(capsys, *words).code == 0
    answer = call(capsys, *words, "--quality", "40", "--redo", redo, "--json")
    assert ("--redo all makes the files with older settings again" in answer.err) == (redo == "photos")
    assert answer.event("finished")["done"] == done
    assert call(capsys, *words, "--redo", "some").code == 2


def test_a_run_removes_journals_of_long_ago(
    tmp_path: Path, words: list[object], capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    shoot(tmp_path / "card" / "a.jpg", 1, datetime(2026, 5, 1))
    assert call(capsys, *words).code == 0
    (old,) = list_journals()
    with JournalWriter.open(old) as journal:
        journal._execute("UPDATE fact SET value='\"2001-01-01 00:00:00\"' WHERE name='created'")
        journal.commit()
    monkeypatch.setattr(history, "KEPT", 0)
    assert call(capsys, *words).code == 0
    (left,) = history.list_deliveries()
    assert left.started.year > 2001
