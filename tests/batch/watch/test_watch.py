"""A folder is watched: what arrives is delivered once, whole, and goes on where it was."""

import os
from pathlib import Path

import pytest

from studio.batch.executor.inline import InlineExecutor
from studio.batch.journal.writer import JournalWriter
from studio.batch.plan.plan import plan
from studio.batch.run.run import Control, run
from studio.batch.undo import Stay, undoable
from studio.batch.watch.order import Arrived, Back, Waiting
from studio.errors import InUseError
from studio.formats import Format
from studio.job import Existing
from studio.recipe.model import Export, Recipe
from tests.batch.watch.watching import Watching, hurry, make_order, records
from tests.batch.work import files_below
from tests.command import isolate, put_photos
from tests.picture import make_scene, save
from tests.tree import Place


@pytest.fixture(autouse=True)
def quickly(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    isolate(monkeypatch, tmp_path / "own")
    hurry(monkeypatch)


def names(folder: Path) -> list[str]:
    return sorted(files_below(folder))


def test_what_is_there_and_what_arrives_is_delivered_as_by_run(place: Place, tmp_path: Path) -> None:
    put_photos(place.photos, ["a.jpg", "b.png"])
    with Watching(make_order(place.photos, place.out)) as watching:
        watching.wait(lambda: len(watching.finished()) == 2)
        (place.photos / "card").mkdir()
        save(place.photos / "card" / "c.jpg", make_scene(60, 40, seed=7))
        watching.wait(lambda: len(watching.finished()) == 3)
    assert watching.finished() == [("a.jpg", "done"), ("b.png", "done"), ("c.jpg", "done")]
    assert [event.total for event in watching.of(Arrived)] == [2, 3]
    recipe = Recipe(exports=(Export(folder="web"),))
    batch = plan(recipe, [place.photos], tmp_path / "by run")
    with JournalWriter.create(batch, tmp_path / "j") as journal, InlineExecutor() as inline:
        assert len(list(run(batch, inline, journal, Control()))) == 3
    assert files_below(place.out) == files_below(tmp_path / "by run")
    assert records(watching.journal) == [("a.jpg", "done"), ("b.png", "done"), ("c.jpg", "done")]


def test_a_start_again_delivers_what_came_meanwhile_once(place: Place) -> None:
    put_photos(place.photos, ["a.jpg"])
    order = make_order(place.photos, place.out)
    with Watching(order) as watching:
        watching.wait(lambda: watching.finished())
    save(place.photos / "b.jpg", make_scene(60, 40, seed=9))
    (place.out / "web" / "a.jpg").unlink()  # who took it away does not want it again
    with Watching(order) as again:
        again.wait(lambda: again.finished())
    assert again.journal == watching.journal
    assert again.finished() == [("b.jpg", "done")]
    assert names(place.out) == ["web/b.jpg"]


def test_numbers_go_on_and_names_stay_unique(place: Place) -> None:
    put_photos(place.photos, ["a.jpg"])
    order = make_order(place.photos, place.out, recipe=Recipe(exports=(Export(file="{n:03}"),)))
    with Watching(order) as watching:
        watching.wait(lambda: watching.finished())
        save(place.photos / "b.jpg", make_scene(60, 40, seed=9))
        watching.wait(lambda: len(watching.finished()) == 2)
    put_photos(place.photos, ["0.jpg"])
    with Watching(order) as again:
        again.wait(lambda: again.finished())
    assert names(place.out) == ["001.jpg", "002.jpg", "003.jpg"]


@pytest.mark.parametrize("existing", [Existing.SKIP, Existing.REPLACE, Existing.NUMBER])
def test_a_second_photo_for_a_name_gets_a_number(place: Place, existing: Existing) -> None:
    save(place.photos / "a.png", make_scene(60, 40, seed=1))
    recipe = Recipe(exports=(Export(format=Format.JPEG),))
    with Watching(make_order(place.photos, place.out, recipe=recipe, existing=existing)) as watching:
        watching.wait(lambda: watching.finished())
        first = files_below(place.out)
        save(place.photos / "a.tif", make_scene(60, 40, seed=2))
        watching.wait(lambda: len(watching.finished()) == 2)
    assert names(place.out) == ["a-2.jpg", "a.jpg"]
    assert files_below(place.out)["a.jpg"] == first["a.jpg"]


def test_a_photo_that_comes_again_with_other_content_is_made_again(place: Place) -> None:
    put_photos(place.photos, ["a.jpg", "b.jpg"])
    order = make_order(place.photos, place.out)
    with Watching(order) as watching:
        watching.wait(lambda: len(watching.finished()) == 2)
        before = files_below(place.out)
        save(place.photos / "a.jpg", make_scene(90, 40, seed=5))
        watching.wait(lambda: len(watching.finished()) == 3)
    after = files_below(place.out)
    assert after.keys() == before.keys()
    assert after["web/a.jpg"] != before["web/a.jpg"]
    assert after["web/b.jpg"] == before["web/b.jpg"]
    assert records(watching.journal) == [("a.jpg", "done"), ("b.jpg", "done")]
    with Watching(order, once_idle=0.4) as again:
        again.wait_for_end()
    assert again.finished() == []


def test_a_file_that_was_edited_is_kept_when_its_photo_changes(place: Place) -> None:
    put_photos(place.photos, ["a.jpg"])
    with Watching(make_order(place.photos, place.out)) as watching:
        watching.wait(lambda: watching.finished())
        save(place.out / "web" / "a.jpg", make_scene(11, 12, seed=3))
        edited = (place.out / "web" / "a.jpg").read_bytes()
        save(place.photos / "a.jpg", make_scene(90, 40, seed=5))
        watching.wait(lambda: len(watching.finished()) == 2)
    assert (place.out / "web" / "a.jpg").read_bytes() == edited
    assert records(watching.journal) == [("a.jpg", "done"), ("a.jpg", "skipped")]


def test_files_that_stay_are_not_forgotten_when_others_are_made_again(place: Place) -> None:
    """Undo and later runs know both: the edited file by the first time, the new one by the second."""
    put_photos(place.photos, ["a.jpg"])
    recipe = Recipe(exports=(Export(name="web", folder="web"), Export(name="big", folder="big")))
    with Watching(make_order(place.photos, place.out, recipe=recipe)) as watching:
        watching.wait(lambda: watching.finished())
        save(place.out / "web" / "a.jpg", make_scene(11, 12, seed=3))
        save(place.photos / "a.jpg", make_scene(90, 40, seed=5))
        watching.wait(lambda: len(watching.finished()) == 2)
    assert [(item.path.parent.name, item.stays) for item in undoable(watching.journal)] == [
        ("web", Stay.CHANGED),
        ("big", None),
    ]


def test_a_half_copied_photo_waits_for_its_end(place: Place) -> None:
    (whole,) = put_photos(place.photos, ["whole.jpg"])
    data = whole.read_bytes()
    (place.photos / "half.jpg").write_bytes(data[:300])
    with Watching(make_order(place.photos, place.out)) as watching:
        watching.wait(lambda: watching.finished())
        looks = len(watching.events)
        watching.wait(lambda: len(watching.events) > looks + 8)
        assert watching.finished() == [("whole.jpg", "done")]
        (place.photos / "half.jpg").write_bytes(data)
        watching.wait(lambda: len(watching.finished()) == 2)
    assert watching.finished()[1] == ("half.jpg", "done")


def test_a_photo_that_is_damaged_fails_and_is_delivered_when_it_comes_whole(
    place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("studio.batch.watch.arrivals.PATIENCE", 0.3)
    monkeypatch.setattr("tests.batch.watch.watching.SETTLE", 0.03)
    (whole,) = put_photos(place.photos, ["whole.jpg"])
    data = whole.read_bytes()
    (place.photos / "half.jpg").write_bytes(data[:300])
    with Watching(make_order(place.photos, place.out, settle=0.03)) as watching:
        watching.wait(lambda: len(watching.finished()) == 2)
        assert watching.finished()[1] == ("half.jpg", "failed")
        (place.photos / "half.jpg").write_bytes(data)
        watching.wait(lambda: len(watching.finished()) == 3)
    assert watching.finished()[2] == ("half.jpg", "done")
    assert records(watching.journal) == [("whole.jpg", "done"), ("half.jpg", "done")]


@pytest.mark.parametrize("gone", ["photos", "out"])
def test_a_folder_that_goes_away_is_waited_for(place: Place, tmp_path: Path, gone: str) -> None:
    put_photos(place.photos, ["a.jpg"])
    folder, away = tmp_path / gone, tmp_path / "away"
    with Watching(make_order(place.photos, place.out)) as watching:
        watching.wait(lambda: watching.finished())
        folder.rename(away)
        if gone == "out":
            save(place.photos / "b.jpg", make_scene(60, 40, seed=9))
        watching.wait(lambda: list(watching.of(Waiting)))
        looks = len(watching.events)
        watching.wait(lambda: len(watching.events) > looks + 8)
        assert not folder.exists()
        away.rename(folder)
        if gone == "photos":
            save(place.photos / "b.jpg", make_scene(60, 40, seed=9))
        watching.wait(lambda: len(watching.finished()) == 2)
        watching.wait(lambda: list(watching.of(Back)))
    (waiting,) = watching.of(Waiting)
    assert str(waiting.reason).startswith(f"The folder {folder} is no longer there")
    assert len(list(watching.of(Back))) == 1
    assert names(place.out) == ["web/a.jpg", "web/b.jpg"]


def test_an_empty_folder_in_the_place_of_the_source_is_waited_out(place: Place, tmp_path: Path) -> None:
    """As the mount point of a share is one when it goes away."""
    put_photos(place.photos, ["a.jpg"])
    with Watching(make_order(place.photos, place.out)) as watching:
        watching.wait(lambda: watching.finished())
        place.photos.rename(tmp_path / "away")
        place.photos.mkdir()
        watching.wait(lambda: list(watching.of(Waiting)))
        place.photos.rmdir()
        (tmp_path / "away").rename(place.photos)
        watching.wait(lambda: list(watching.of(Back)))
    assert watching.finished() == [("a.jpg", "done")]


def test_a_second_watcher_is_told_who_has_the_folder(place: Place) -> None:
    put_photos(place.photos, ["a.jpg"])
    order = make_order(place.photos, place.out)
    with Watching(order) as watching:
        watching.wait(lambda: watching.finished())
        second = Watching(order)
        with pytest.raises(InUseError, match=f"process {os.getpid()}"), second:
            second.wait_for_end()


def test_once_idle_it_ends(place: Place) -> None:
    put_photos(place.photos, ["a.jpg"])
    with Watching(make_order(place.photos, place.out), once_idle=0.3) as watching:
        watching.wait_for_end()
    assert watching.finished() == [("a.jpg", "done")]
    with JournalWriter.open(watching.journal) as journal:
        assert journal.head().is_finished


def test_photos_wait_for_their_marker(place: Place) -> None:
    put_photos(place.photos, ["a.jpg", "b.jpg"])
    (place.photos / "a.ok").touch()
    with Watching(make_order(place.photos, place.out, ready="*.ok")) as watching:
        watching.wait(lambda: watching.finished())
        looks = len(watching.events)
        watching.wait(lambda: len(watching.events) > looks + 8)
        assert watching.finished() == [("a.jpg", "done")]
        (place.photos / "b.jpg.ok").touch()
        watching.wait(lambda: len(watching.finished()) == 2)
    assert names(place.out) == ["web/a.jpg", "web/b.jpg"]


def test_a_destination_inside_the_source_is_told_apart(place: Place) -> None:
    put_photos(place.photos, ["a.jpg"])
    with Watching(make_order(place.photos, place.photos), once_idle=0.5) as watching:
        watching.wait_for_end()
    assert watching.finished() == [("a.jpg", "done")]
    assert names(place.photos) == ["a.jpg", "web/a.jpg"]


def test_cancelled_it_finishes_what_is_in_work_and_leaves_the_rest_for_the_next_start(place: Place) -> None:
    put_photos(place.photos, [f"{number}.jpg" for number in range(9)])
    order = make_order(place.photos, place.out)
    with Watching(order) as watching:
        watching.wait(lambda: watching.finished())
        watching.end()
    done = watching.finished()
    assert 0 < len(done) < 9
    assert {state for _, state in records(watching.journal)} == {"done", "pending"}
    assert len(names(place.out)) == len(done)
    with Watching(order, once_idle=0.3) as again:
        again.wait_for_end()
    assert sorted([*done, *again.finished()]) == [(f"{number}.jpg", "done") for number in range(9)]
