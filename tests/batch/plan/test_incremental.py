"""A second delivery into a folder: only what is new or changed is made, into the very files, and nothing else's."""

import itertools
import os
from collections.abc import Sequence
from pathlib import Path

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from studio.batch.executor.inline import InlineExecutor
from studio.batch.executor.protocol import Executor
from studio.batch.files.locations import list_journals
from studio.batch.journal.writer import JournalWriter
from studio.batch.plan import photo_reader
from studio.batch.plan.fingerprint import fingerprints
from studio.batch.plan.plan import plan
from studio.batch.plan.previous import previous_files
from studio.batch.plan.scan import scan
from studio.batch.undo import Stay, undoable
from studio.job import Batch, Existing, Outcome, Redo, Status
from studio.recipe.model import Export, Recipe
from studio.recipe.watermark import ImageWatermark
from tests.batch.deliver import start
from tests.batch.work import expected, files_below
from tests.command import isolate
from tests.said import words
from tests.tree import Place, first

WEB = Recipe(exports=(Export(name="web", quality=80),))
_clock = itertools.count(1_700_000_000_000_000_000, 1_000_000_000)


@pytest.fixture(autouse=True)
def texts_for_photos(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let texts pass for photos that can be opened: the work of these tests makes its files of them."""
    monkeypatch.setattr(photo_reader, "_check_header", lambda *_: None)


@pytest.fixture(autouse=True)
def home(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """The user's folders, empty ones."""
    return isolate(monkeypatch, tmp_path / "home")


def put(place: Place, name: str, order: str = "fine") -> Path:
    """Write a photo, later than all before."""
    path = place.photos / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(order)
    now = next(_clock)
    os.utime(path, ns=(now, now))
    return path


def deliver(
    place: Place, pool: Executor, recipe: Recipe = WEB, *, sources: Sequence[Path] = (), **choices: object
) -> tuple[Batch, list[Outcome]]:
    batch = plan(recipe, [*(sources or [place.photos])], place.out, **choices)  # pyright: ignore[reportArgumentType]
    with JournalWriter.create(batch) as journal:
        outcomes = list(start(batch, pool, journal))
    return batch, sorted(outcomes, key=lambda outcome: outcome.index)


def statuses(outcomes: list[Outcome]) -> list[str]:
    return [outcome.status.value for outcome in outcomes]


def said(batch: Batch, words: str) -> bool:
    return any(words in str(note) for note in batch.notes)


def test_only_what_is_new_or_changed_is_made(place: Place, inline: InlineExecutor) -> None:
    for name in ("a.jpg", "b.jpg", "c.jpg"):
        put(place, name)
    batch, _ = deliver(place, inline)
    assert not said(batch, "Compared")
    before = {path.name: path.stat().st_mtime_ns for path in place.out.iterdir()}
    put(place, "b.jpg", "fine, and edited")
    put(place, "d.jpg")
    batch, outcomes = deliver(place, inline)
    assert statuses(outcomes) == ["skipped", "done", "skipped", "done"]
    compared = "Since the last delivery: 2 photos are up to date, 1 photo has changed, 1 photo is new."
    assert str(batch.notes[0]) == compared
    assert {key: count for key, count in batch.compared.items() if count} == {"unchanged": 2, "changed": 1, "new": 1}
    assert files_below(place.out)["b.jpg"] == expected(batch.jobs[1])
    after = {path.name: path.stat().st_mtime_ns for path in place.out.iterdir()}
    assert [name for name in after if after[name] != before.get(name)] == ["b.jpg", "d.jpg"]
    batch, outcomes = deliver(place, inline)
    assert statuses(outcomes) == ["skipped"] * 4
    assert said(batch, "Since the last delivery: 4 photos are up to date.")


def test_a_file_that_was_changed_by_hand_is_left(place: Place, inline: InlineExecutor) -> None:
    for name in ("longer.jpg", "same.jpg"):
        put(place, name)
    deliver(place, inline)
    (place.out / "longer.jpg").write_bytes(b"retouched by hand, and longer than before")
    same = len((place.out / "same.jpg").read_bytes())
    (place.out / "same.jpg").write_bytes(b"x" * same)
    for name in ("longer.jpg", "same.jpg"):
        put(place, name, "fine, and edited")
    batch, outcomes = deliver(place, inline)
    assert said(batch, "2 files were changed after their delivery and are kept.")
    assert statuses(outcomes) == ["skipped", "skipped"]
    assert words(outcomes[1].notes) == ("A file of this photo was changed after its delivery and is kept.",)
    assert files_below(place.out) == {
        "longer.jpg": b"retouched by hand, and longer than before",
        "same.jpg": b"x" * same,
    }


def test_a_foreign_file_is_left(place: Place, inline: InlineExecutor) -> None:
    put(place, "a.jpg")
    place.out.mkdir()
    (place.out / "a.jpg").write_bytes(b"mine")
    _, outcomes = deliver(place, inline)
    assert statuses(outcomes) == ["skipped"]
    put(place, "a.jpg", "fine, and edited")
    _, outcomes = deliver(place, inline)
    assert statuses(outcomes) == ["skipped"]
    assert files_below(place.out) == {"a.jpg": b"mine"}


def test_a_file_put_in_the_place_of_ours_is_left(place: Place, inline: InlineExecutor, tmp_path: Path) -> None:
    put(place, "a.jpg")
    put(place, "b.jpg")
    deliver(place, inline)
    mine = tmp_path / "mine"
    mine.write_bytes((place.out / "a.jpg").read_bytes())
    (place.out / "a.jpg").unlink()
    (place.out / "a.jpg").symlink_to(mine)
    (place.out / "b.jpg").unlink()
    (place.out / "b.jpg").mkdir()
    put(place, "a.jpg", "fine, and edited")
    put(place, "b.jpg", "fine, and edited")
    before = mine.read_bytes()
    _, outcomes = deliver(place, inline)
    assert statuses(outcomes) == ["skipped", "failed"]
    assert mine.read_bytes() == before
    assert (place.out / "a.jpg").is_symlink()


@pytest.mark.parametrize(
    ("redo", "made"), [(Redo.PHOTOS, ["skipped"] * 2), (Redo.ALL, ["done"] * 2), (Redo.NONE, ["skipped"] * 2)]
)
def test_a_changed_recipe_makes_again_what_is_asked_for(
    place: Place, inline: InlineExecutor, redo: Redo, made: list[str]
) -> None:
    put(place, "a.jpg")
    put(place, "b.jpg")
    deliver(place, inline)
    other = Recipe(exports=(Export(name="web", quality=50),))
    put(place, "b.jpg", "fine, and edited")
    batch, outcomes = deliver(place, inline, other, redo=redo)
    assert statuses(outcomes) == made
    assert said(batch, "2 files use older settings and are kept.") == (redo is Redo.PHOTOS)
    assert redo is not Redo.PHOTOS or not any("up to date" in str(note) for note in batch.notes)
    assert said(batch, "2 files are made again, since the recipe has changed.") == (redo is Redo.ALL)
    if redo is Redo.ALL:
        assert statuses(deliver(place, inline, other)[1]) == ["skipped"] * 2
        assert files_below(place.out)["b.jpg"] == expected(batch.jobs[1])


def test_without_redo_a_changed_photo_is_skipped_too(place: Place, inline: InlineExecutor) -> None:
    put(place, "a.jpg")
    deliver(place, inline)
    put(place, "a.jpg", "fine, and edited")
    batch, outcomes = deliver(place, inline, redo=Redo.NONE)
    assert statuses(outcomes) == ["skipped"]
    assert not said(batch, "Compared")


def test_what_has_vanished_and_a_new_export_are_made(place: Place, inline: InlineExecutor) -> None:
    put(place, "a.jpg")
    put(place, "b.jpg")
    deliver(place, inline)
    (place.out / "a.jpg").unlink()
    more = Recipe(exports=(*WEB.exports, Export(name="proof", folder="proof")))
    batch, outcomes = deliver(place, inline, more)
    assert statuses(outcomes) == ["done", "done"]
    assert said(batch, "Since the last delivery: 2 photos have missing files.")
    assert [[file.export for file in outcome.files] for outcome in outcomes] == [[0, 1], [1]]


def test_photos_that_have_changed_their_names_take_nothing_of_each_other(place: Place, inline: InlineExecutor) -> None:
    """Photos without a date, such as scans, are known by size and time alone."""
    one, two = put(place, "a.jpg", "fine, the first"), put(place, "b.jpg", "fine, the second one")
    deliver(place, inline)
    before = files_below(place.out)
    one.rename(place.photos / "c.jpg")
    two.rename(one)
    (place.photos / "c.jpg").rename(two)
    batch, outcomes = deliver(place, inline)
    assert statuses(outcomes) == ["skipped", "skipped"]
    assert said(batch, "2 files are kept: made of different photos from the same place.")
    assert files_below(place.out) == before


def test_a_name_that_another_photo_has_is_said_to_be_its(place: Place, inline: InlineExecutor) -> None:
    counted = Recipe(exports=(Export(name="web", file="w"),))
    put(place, "a.jpg", "fine, the first").unlink()
    for names in (("a.jpg", "b.jpg"), ("c.jpg", "d.jpg")):
        for name in names:
            put(place, name, f"fine, {name * 3 if name > 'b.jpg' else name}")
        batch, outcomes = deliver(place, inline, counted)
        for name in names:
            (place.photos / name).unlink()
    assert statuses(outcomes) == ["skipped", "skipped"]
    assert len(outcomes[0].notes) == 1
    assert "The file of that name is of a different photo and is kept" in str(outcomes[0].notes[0])
    assert batch.compared["foreign"] == 2
    assert said(batch, "2 files are kept: same name, different photo.")


def test_photos_that_get_another_folder_are_counted(place: Place, inline: InlineExecutor, tmp_path: Path) -> None:
    """Of several folders each goes below its own name, so that a second one moves what the first has."""
    put(place, "a.jpg")
    deliver(place, inline)
    other = Place(tmp_path / "other", place.out)
    put(other, "b.jpg")
    batch, outcomes = deliver(place, inline, sources=[place.photos, other.photos])
    assert statuses(outcomes) == ["done", "done"]
    assert said(batch, "1 photo was delivered before and now goes to another folder")


def test_the_same_photo_from_another_place_is_there_already(
    place: Place, inline: InlineExecutor, tmp_path: Path
) -> None:
    put(place, "a.jpg")
    deliver(place, inline)
    other = Place(tmp_path / "copy", place.out)
    put(other, "a.jpg")
    batch, outcomes = deliver(other, inline)
    assert words(outcomes[0].notes) == ("All its files are there already.",)
    assert not said(batch, "another photo")


def test_numbers_stay_with_their_photos(place: Place, inline: InlineExecutor) -> None:
    """A photo that comes before them in the order takes neither their names nor their numbers."""
    flat = Recipe(exports=(Export(name="web", file="photo"),))
    for name in ("b.jpg", "c.jpg", "d.jpg"):
        put(place, name)
    batch, _ = deliver(place, inline, flat)
    assert first(batch) == ["photo.jpg", "photo-2.jpg", "photo-3.jpg"]
    before = files_below(place.out)
    put(place, "a.jpg")
    put(place, "c.jpg", "fine, and edited")
    batch, outcomes = deliver(place, inline, flat)
    assert statuses(outcomes) == ["done", "skipped", "done", "skipped"]
    assert first(batch) == ["photo-4.jpg", None, "photo-2.jpg", None]
    after = files_below(place.out)
    assert {name for name in before if after[name] != before[name]} == {"photo-2.jpg"}
    assert after["photo-2.jpg"] == expected(batch.jobs[2])


def test_numbers_in_names_stay_too(place: Place, inline: InlineExecutor) -> None:
    counted = Recipe(exports=(Export(name="web", file="{n:03}"),))
    put(place, "b.jpg")
    put(place, "c.jpg")
    deliver(place, inline, counted)
    put(place, "a.jpg")
    put(place, "b.jpg", "fine, and edited")
    batch, outcomes = deliver(place, inline, counted)
    assert first(batch) == ["003.jpg", "001.jpg", None]
    assert statuses(outcomes) == ["done", "done", "skipped"]


def test_a_name_belongs_to_the_photo_that_had_it_last(place: Place, inline: InlineExecutor, tmp_path: Path) -> None:
    one, two = Place(tmp_path / "one", place.out), Place(tmp_path / "two", place.out)
    put(one, "x.jpg", "fine one")
    put(two, "x.jpg", "fine two")
    deliver(one, inline)
    deliver(two, inline, existing=Existing.REPLACE)
    put(one, "x.jpg", "fine one, and edited")
    before = files_below(place.out)
    batch, outcomes = deliver(one, inline)
    assert statuses(outcomes) == ["skipped"]
    assert words(batch.notes) == (
        "1 file is kept: same name, different photo.",
        "1 file is there already and is kept.",
    )
    assert files_below(place.out) == before


def test_photos_given_one_by_one_do_not_take_each_others_names(place: Place, inline: InlineExecutor) -> None:
    """Their files of before lie in sub-folders, which the new ones don't get."""
    photos = [put(place, "a/x.jpg", "fine, a"), put(place, "b/x.jpg", "fine, b")]
    deliver(place, inline)
    assert set(files_below(place.out)) == {"a/x.jpg", "b/x.jpg"}
    batch, outcomes = deliver(place, inline, sources=photos)
    assert first(batch) == ["x.jpg", "x-2.jpg"]
    assert statuses(outcomes) == ["done", "done"]
    assert set(files_below(place.out)) == {"a/x.jpg", "b/x.jpg", "x.jpg", "x-2.jpg"}


def test_what_is_said_of_a_refused_photo_is_not_said_of_the_next(place: Place, inline: InlineExecutor) -> None:
    recipe = Recipe(exports=(Export(name="web"), Export(name="each", folder="{stem}")))
    put(place, "a.jpg")
    deliver(place, inline, recipe)
    (place.out / "a.jpg").write_text("edited by hand")
    (place.out / "a" / "a.jpg").unlink()
    (place.out / "a").rmdir()
    (place.out / "a").write_text("a file where the folder was")
    put(place, "a.jpg", "fine, and edited")
    put(place, "b.jpg")
    batch, outcomes = deliver(place, inline, recipe)
    assert statuses(outcomes) == ["failed", "done"]
    assert outcomes[1].notes == batch.jobs[1].notes == ()
    assert {key: count for key, count in batch.compared.items() if count and key in ("changed", "incomplete")} == {}
    assert batch.compared["new"] == 1


def test_what_was_undone_or_is_no_longer_known_counts_for_nothing(place: Place, inline: InlineExecutor) -> None:
    put(place, "a.jpg")
    deliver(place, inline)
    sources = list(scan([place.photos]))
    assert len(previous_files(place.out, sources)) == 1
    assert len(previous_files(place.out, [])) == 0
    assert len(previous_files(place.photos, sources)) == 0
    (path,) = list_journals()
    with JournalWriter.open(path) as journal:
        assert len(previous_files(place.out, sources)) == 0, "it is being made"
        journal.note_undone()
    assert len(previous_files(place.out, sources)) == 0
    path.write_bytes(b"damaged" * 1000)
    assert len(previous_files(place.out, sources)) == 0


def test_the_destination_may_be_reached_another_way(place: Place, inline: InlineExecutor, tmp_path: Path) -> None:
    put(place, "a.jpg")
    deliver(place, inline)
    (tmp_path / "link").symlink_to(place.out)
    put(place, "a.jpg", "fine, and edited")
    batch, outcomes = deliver(Place(place.photos, tmp_path / "link"), inline)
    assert statuses(outcomes) == ["done"]
    assert files_below(place.out) == {"a.jpg": expected(batch.jobs[0])}


def test_what_was_made_again_can_be_undone_and_is_said_to_have_replaced(place: Place, inline: InlineExecutor) -> None:
    put(place, "a.jpg")
    deliver(place, inline)
    put(place, "a.jpg", "fine, and edited")
    _, (outcome,) = deliver(place, inline)
    assert outcome.files[0].replaced
    newer, older = list_journals()
    assert [item.has_replaced for item in undoable(newer)] == [True]
    assert [item.stays for item in undoable(older)] == [Stay.LATER]


def test_one_that_was_killed_while_making_again_goes_on(place: Place, inline: InlineExecutor) -> None:
    put(place, "a.jpg")
    put(place, "b.jpg")
    deliver(place, inline)
    put(place, "a.jpg", "fine, and edited")
    put(place, "b.jpg", "fine, and edited")
    batch = plan(WEB, [place.photos], place.out)
    with JournalWriter.create(batch) as journal:
        run = start(batch, inline, journal)
        next(run)
        run.close()
        path = journal.path
    with JournalWriter.open(path) as journal:
        outcomes = list(start(journal.load_batch(), inline, journal))
    assert {outcome.status for outcome in outcomes} == {Status.DONE}
    assert files_below(place.out) == {"a.jpg": expected(batch.jobs[0]), "b.jpg": expected(batch.jobs[1])}


def test_a_fingerprint_follows_what_changes_the_picture_alone(tmp_path: Path) -> None:
    watermark = tmp_path / "logo.png"
    watermark.write_bytes(b"one")
    export = Export(name="web", watermark=(ImageWatermark(image=str(watermark)),))
    (plain,) = fingerprints(Recipe(exports=(export,)))
    for same in ({"file": "{n}"}, {"folder": "x"}, {"enabled": False}):
        assert fingerprints(Recipe(exports=(Export(), msgspec.structs.replace(export, **same))))[1] == plain
    other = tmp_path / "moved.png"
    watermark.rename(other)
    moved = msgspec.structs.replace(export, watermark=(ImageWatermark(image=str(other)),))
    assert fingerprints(Recipe(exports=(moved,))) == (plain,)
    other.write_bytes(b"two")
    assert fingerprints(Recipe(exports=(moved,))) != (plain,)
    for changed in ({"quality": 7}, {"name": "other"}, {"dpi": 300}, {"watermark": ()}):
        assert fingerprints(Recipe(exports=(msgspec.structs.replace(export, **changed),))) != (plain,)


NAMES = ("a.jpg", "b.jpg", "c.jpg", "deep/a.jpg")
STEPS = st.tuples(st.sampled_from(["edit", "retouch", "lose", "foreign", "move", "deliver"]), st.sampled_from(NAMES))


@settings(
    max_examples=int(os.environ.get("STUDIO_REDO_TRIALS", "12")),
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(st.lists(STEPS, min_size=3, max_size=14))
def test_whatever_happens_between_deliveries(
    tmp_path_factory: pytest.TempPathFactory,
    monkeypatch: pytest.MonkeyPatch,
    inline: InlineExecutor,
    steps: list[tuple[str, str]],
) -> None:
    """What a hand has touched is never touched again; everything else is what its photo is at the last delivery."""
    folder = tmp_path_factory.mktemp("trial")
    isolate(monkeypatch, folder / "home")
    place = Place(folder / "photos", folder / "out")
    mine: dict[str, bytes] = {}
    wording = itertools.count()
    for name in NAMES:
        put(place, name, f"fine {name}")
    for what, name in (*steps, ("deliver", "")):
        target = place.out / name
        if what == "edit" and (place.photos / name).exists():
            put(place, name, f"fine {name} edit{next(wording)}")
        elif what in ("retouch", "foreign") and (what == "foreign") != target.exists():
            target.parent.mkdir(parents=True, exist_ok=True)
            mine[name] = f"by hand {next(wording)}".encode().ljust(target.stat().st_size if target.exists() else 9)
            target.write_bytes(mine[name])
        elif what == "lose" and target.exists():
            target.unlink()
            mine.pop(name, None)
        elif what == "move" and (place.photos / name).exists():
            (place.photos / name).unlink()
        elif what == "deliver" and any(place.photos.rglob("*.jpg")):
            _, outcomes = deliver(place, inline)
            assert {outcome.status for outcome in outcomes} <= {Status.DONE, Status.SKIPPED}
            made = files_below(place.out)
            for photo in place.photos.rglob("*.jpg"):
                at = photo.relative_to(place.photos).as_posix()
                assert at in mine or made[at].startswith(photo.read_bytes())
        assert {name: data for name, data in files_below(place.out).items() if name in mine} == mine


def test_a_file_edited_by_hand_is_not_counted_as_one_of_older_settings(place: Place, inline: InlineExecutor) -> None:
    for name in ("a.jpg", "b.jpg"):
        put(place, name)
    deliver(place, inline)
    (place.out / "b.jpg").write_bytes(b"retouched by hand, and longer than before")
    other = Recipe(exports=(Export(name="web", quality=60),))
    batch = plan(other, [place.photos], place.out)
    assert (batch.compared["recipe"], batch.compared["edited"]) == (1, 1)
    replaced = plan(other, [place.photos], place.out, redo=Redo.ALL)
    assert [job.status for job in replaced.jobs] == [Status.PENDING, Status.SKIPPED]


def test_files_of_an_export_that_was_renamed_are_older_ones_of_the_same_photo(
    place: Place, inline: InlineExecutor
) -> None:
    put(place, "a.jpg")
    deliver(place, inline)
    renamed = Recipe(exports=(Export(name="gallery", quality=60),))
    batch = plan(renamed, [place.photos], place.out)
    assert batch.compared["recipe"] == 1
    _, outcomes = deliver(place, inline, renamed, redo=Redo.ALL)
    assert statuses(outcomes) == ["done"]
    assert list(files_below(place.out)) == ["a.jpg"]


def test_only_what_is_as_the_recipe_makes_it_is_called_up_to_date(place: Place, inline: InlineExecutor) -> None:
    put(place, "a.jpg")
    deliver(place, inline)
    (same,) = plan(WEB, [place.photos], place.out).jobs
    assert [note.kind.value for note in same.notes] == ["up-to-date"]
    (older,) = plan(Recipe(exports=(Export(name="web", quality=60),)), [place.photos], place.out).jobs
    assert [note.kind.value for note in older.notes] == ["older"]
    for journal in list_journals():
        journal.unlink()
    (unknown,) = plan(WEB, [place.photos], place.out).jobs
    assert [note.kind.value for note in unknown.notes] == ["existing"]
