import errno
import os
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

import pytest
from PIL import Image

from studio.batch import need
from studio.batch.plan import plan
from studio.errors import CancelledError, DeliveryError, PhotoError, RecipeError, SourceError
from studio.job import Batch, Existing, Job, Limits, Status
from studio.recipe import Export, Format, Recipe, Resize, ResizeMode
from studio.watermark import ImageWatermark, TextWatermark

JPEG = b"\xff\xd8\xff\xe0\0\x10JFIF\0"
REFUSED = "would take the place of a photo of this run"


def put(root: Path, *names: str, data: bytes = JPEG) -> None:
    for name in names:
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)


def recipe(*exports: Export) -> Recipe:
    return Recipe(exports=exports or (Export(),))


def targets(batch: Batch) -> list[list[str | None]]:
    """Return the targets of each job, relative to the destination."""
    return [[_relative(target, batch.destination) for target in job.targets] for job in batch.jobs]


def _relative(target: Path | None, destination: Path) -> str | None:
    return target.relative_to(destination).as_posix() if target else None


def first(batch: Batch) -> list[str | None]:
    return [names[0] for names in targets(batch)]


class Place(NamedTuple):
    photos: Path
    out: Path


@pytest.fixture
def place(tmp_path: Path) -> Iterator[Place]:
    """Folders for photos and for what is delivered; a plan in one of them writes nothing but what a test put there."""
    (tmp_path / "photos").mkdir()
    return Place(tmp_path / "photos", tmp_path / "out")


def tree(root: Path) -> set[tuple[str, int, int]]:
    return {(str(path), path.lstat().st_mtime_ns, path.lstat().st_size) for path in root.rglob("*")}


# The whole


def test_a_plan(place: Place) -> None:
    put(place.photos, "IMG_2.jpg", "IMG_10.JPG", "day 1/IMG_3.cr3", "notes.txt")
    web, proof = Export(name="web", folder="web"), Export(name="proof", file="{stem}_{n:03}", format=Format.WEBP)
    off = Export(name="off", enabled=False)
    batch = plan(recipe(web, off, proof), [place.photos], place.out)
    assert targets(batch) == [
        ["web/IMG_2.jpg", None, "IMG_2_001.webp"],
        ["web/IMG_10.jpg", None, "IMG_10_002.webp"],
        ["web/day 1/IMG_3.jpg", None, "day 1/IMG_3_003.webp"],
    ]
    assert [job.index for job in batch.jobs] == [0, 1, 2]
    assert {job.status for job in batch.jobs} == {Status.PENDING}
    job, source = batch.jobs[2], place.photos / "day 1" / "IMG_3.cr3"
    assert (job.source, job.folder, job.size) == (source, "day 1", len(JPEG))
    assert job.changed_ns == source.stat().st_mtime_ns
    assert batch.roots == (place.photos,)
    assert batch.destination == place.out
    assert batch.passed_over == {".txt": 1}
    assert batch.bytes_free > 0
    assert batch.notes == ()


@pytest.mark.parametrize("existing", Existing)
def test_a_plan_writes_nothing(place: Place, tmp_path: Path, existing: Existing) -> None:
    put(place.photos, "a.jpg", "sub/b.jpg", "sub/b.png")
    put(place.out, "web/a.jpg")
    before = tree(tmp_path)
    export = Export(folder="web/{year}", file="{stem}", format=Format.KEEP)
    plan(recipe(export, Export(name="b")), [place.photos], place.out, existing=existing)
    plan(recipe(export), [place.photos], tmp_path / "new" / "deep", existing=existing)
    assert tree(tmp_path) == before


def test_the_same_plan_each_time(place: Place) -> None:
    put(
        place.photos,
        *(f"{folder}/{stem}.{suffix}" for folder in "ba" for stem in ("x", "X") for suffix in ("png", "jpg")),
    )
    exports = Export(name="a", file="p"), Export(name="b", folder="{folder}", file="{stem}")
    assert plan(recipe(*exports), [place.photos], place.out) == plan(recipe(*exports), [place.photos], place.out)


def test_progress_and_an_empty_folder(place: Place) -> None:
    seen: list[int] = []
    assert plan(recipe(), [place.photos], place.out, progress=seen.append).jobs == ()
    put(place.photos, *(f"{number}.jpg" for number in range(250)))
    plan(recipe(), [place.photos], place.out, progress=seen.append)
    assert seen == [0, 100, 200, 250]


@pytest.mark.parametrize("answer", range(1, 8))
def test_cancelled_wherever_it_asks(place: Place, answer: int) -> None:
    put(place.photos, *(f"{number}.jpg" for number in range(250)))
    asked = 0

    def cancelled() -> bool:
        nonlocal asked
        asked += 1
        return asked >= answer

    with pytest.raises(CancelledError, match="nothing was written"):
        plan(recipe(), [place.photos], place.out, cancelled=cancelled)


def test_flat(place: Place) -> None:
    put(place.photos, "a.jpg", "sub/b.jpg")
    batch = plan(recipe(), [place.photos], place.out, deep=False)
    assert first(batch) == ["a.jpg"]
    assert batch.passed_over == {"sub folder": 1}


def test_problems_become_notes(place: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    put(place.photos, "a.jpg", "locked/b.jpg")
    scandir = os.scandir

    def refuse(path: Path) -> object:
        if Path(path).name == "locked":
            raise PermissionError(errno.EACCES, "Permission denied", str(path))
        return scandir(path)

    monkeypatch.setattr(os, "scandir", refuse)
    batch = plan(recipe(), [place.photos], place.out)
    assert first(batch) == ["a.jpg"]
    assert batch.notes == (f"The folder {place.photos / 'locked'} can't be read and is missing: Permission denied.",)


# Names within the run


def test_the_same_stem_in_several_formats(place: Place) -> None:
    put(place.photos, "same.jpg", "same.png", "same.heic")
    batch = plan(recipe(), [place.photos], place.out)
    assert sorted(first(batch), key=str) == ["same-2.jpg", "same-3.jpg", "same.jpg"]
    assert first(batch)[0] == "same.jpg"
    assert batch.jobs[0].source.name == "same.heic"
    assert batch.notes == ("Files that got a number (-2, -3 ...), since another file of this run has their name: 2.",)


def test_names_that_differ_only_in_case_or_form(place: Place) -> None:
    put(place.photos, "1/Müller.jpg", "2/MU\u0308LLER.jpg", "3/müller.jpg")
    batch = plan(recipe(Export(folder="x", file="{stem}")), [place.photos / n for n in "123"], place.out)
    assert first(batch) == ["x/1/Müller.jpg", "x/2/MÜLLER.jpg", "x/3/müller.jpg"]
    several = [place.photos / "1" / "Müller.jpg", *(next((place.photos / n).iterdir()) for n in "23")]
    assert first(plan(recipe(), several, place.out)) == ["Müller.jpg", "MÜLLER-2.jpg", "müller-3.jpg"]


def test_exports_of_one_recipe_share_the_names(place: Place) -> None:
    put(place.photos, "a.jpg", "b.jpg")
    exports = [Export(name=name) for name in ("one", "two")] + [Export(name="three", file="A")]
    batch = plan(recipe(*exports), [place.photos], place.out)
    assert targets(batch) == [["a.jpg", "a-2.jpg", "A-3.jpg"], ["b.jpg", "b-2.jpg", "A-4.jpg"]]


def test_a_number_that_is_taken_is_left_out(place: Place) -> None:
    put(place.photos, "1/a-2.jpg", "1/a.jpg", "2/a.jpg", "3/a-2.jpg")
    photos = [place.photos / name for name in ("1/a-2.jpg", "1/a.jpg", "2/a.jpg", "3/a-2.jpg")]
    assert first(plan(recipe(), photos, place.out)) == ["a-2.jpg", "a.jpg", "a-3.jpg", "a-2-2.jpg"]


def test_folders_that_differ_only_in_case_share_their_names(place: Place) -> None:
    put(place.photos, "Day/a.jpg", "day/a.jpg")
    assert sorted(first(plan(recipe(), [place.photos], place.out)), key=str) == ["Day/a.jpg", "day/a-2.jpg"]


def test_folders_that_become_one_share_their_names(place: Place) -> None:
    put(place.photos, "a:/x.jpg", "a?/x.jpg", ".../y.jpg", "con/z.jpg")
    batch = plan(recipe(), [place.photos / name for name in ("a:", "a?")], place.out)
    assert first(batch) == ["a_/x.jpg", "a_-2/x.jpg"]
    names = first(plan(recipe(), [place.photos], place.out))
    assert sorted(names, key=str) == ["_con/z.jpg", "a_/x-2.jpg", "a_/x.jpg"]  # ... is hidden


def test_a_folder_and_a_file_of_one_name(place: Place) -> None:
    put(place.photos, "a.jpg", "a.jpg.d/b.jpg")
    (place.photos / "a.jpg.d").rename(place.photos / "A.JPG")
    batch = plan(recipe(), [place.photos], place.out)
    assert [job.status for job in batch.jobs] == [Status.PENDING, Status.FAILED]
    assert batch.jobs[1].errors == (
        f"The folder {place.out / 'A.JPG'} can't be made, since a file of this run has its name; rename one of them.",
    )
    turned = plan(recipe(Export(name="d", folder="a.jpg"), Export(name="f")), [place.photos / "a.jpg"], place.out)
    assert targets(turned) == [["a.jpg/a.jpg", "a-2.jpg"]]


def test_names_are_made_safe(place: Place) -> None:
    put(place.photos, "a:b?.jpg", os.fsdecode(b"caf\xe9.jpg"), "con.jpg", "x" * 251 + ".jpg", "x" * 250 + "y.png")
    batch = plan(recipe(), [place.photos], place.out)
    names = {job.source.name: name for job, name in zip(batch.jobs, first(batch), strict=True)}
    assert names["a:b?.jpg"] == "a_b_.jpg"
    assert names[os.fsdecode(b"caf\xe9.jpg")] == "caf_.jpg"
    assert names["con.jpg"] == "_con.jpg"
    assert all(len(str(name).encode()) <= 255 for name in names.values())


# Mirroring


def test_several_folders_are_mirrored_below_their_names(tmp_path: Path) -> None:
    put(tmp_path, "card 1/DCIM/1.jpg", "card 2/DCIM/1.jpg", "card 2/DCIM/sub/2.jpg", "3.jpg")
    sources = [tmp_path / "card 1" / "DCIM", tmp_path / "card 2" / "DCIM", tmp_path / "3.jpg"]
    batch = plan(recipe(Export(folder="web")), sources, tmp_path / "out")
    assert first(batch) == ["web/DCIM/1.jpg", "web/DCIM-2/1.jpg", "web/DCIM-2/sub/2.jpg", "web/3.jpg"]
    assert [job.folder for job in batch.jobs] == ["", "", "sub", ""]


def test_one_folder_given_twice_is_one_folder(place: Place) -> None:
    put(place.photos, "1.jpg")
    again = place.photos / ".." / place.photos.name
    assert first(plan(recipe(), [place.photos, again], place.out)) == ["1.jpg"]


def test_relative_paths_become_absolute(place: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    put(place.photos, "1.jpg")
    put(place.out.parent, "logo.png")
    monkeypatch.chdir(place.out.parent)
    export = Export(watermark=(ImageWatermark(image="logo.png"),))
    batch = plan(recipe(export), [Path("photos")], Path("out"))
    assert batch.jobs[0].source == place.photos / "1.jpg"
    assert batch.jobs[0].targets == (place.out / "1.jpg",)
    assert batch.roots == (place.photos,)
    mark = batch.recipe.exports[0].watermark[0]
    assert isinstance(mark, ImageWatermark)
    assert mark.image == str(place.out.parent / "logo.png")


# What is there already


@pytest.mark.parametrize(
    ("existing", "expected", "note"),
    [
        (Existing.SKIP, [None, "b.jpg"], "Files that are there already and are not made again: 1."),
        (Existing.REPLACE, ["a.jpg", "b.jpg"], "Files that are there already and will be replaced: 1."),
        (
            Existing.NUMBER,
            ["a-3.jpg", "b.jpg"],
            "Files that got a number, since one of their name is there already: 1.",
        ),
    ],
)
def test_existing_files(place: Place, existing: Existing, expected: list[str], note: str) -> None:
    put(place.photos, "a.jpg", "b.jpg")
    put(place.out, "a.jpg", "a-2.jpg")
    batch = plan(recipe(), [place.photos], place.out, existing=existing)
    assert first(batch) == expected
    assert batch.notes == (note,)
    assert batch.existing is existing


def test_a_job_is_skipped_when_all_its_files_are_there(place: Place) -> None:
    put(place.photos, "a.jpg", "b.jpg")
    put(place.out, "web/a.jpg", "web/b.jpg", "proof/a.jpg")
    exports = Export(name="web", folder="web"), Export(name="off", enabled=False), Export(name="proof", folder="proof")
    batch = plan(recipe(*exports), [place.photos], place.out)
    assert targets(batch) == [[None, None, None], [None, None, "proof/b.jpg"]]
    assert [job.status for job in batch.jobs] == [Status.SKIPPED, Status.PENDING]
    assert batch.jobs[0].notes == ("All its files are there already.",)


def test_a_second_run_skips_what_the_first_one_made(place: Place) -> None:
    put(place.photos, "same.jpg", "same.png", "sub/x.jpg")
    exports = Export(name="web", folder="web"), Export(name="t", file="{stem}_{n}")
    for job in plan(recipe(*exports), [place.photos], place.out).jobs:
        for target in job.targets:
            assert target is not None
            put(target.parent, target.name)
    again = plan(recipe(*exports), [place.photos], place.out)
    assert [job.status for job in again.jobs] == [Status.SKIPPED] * 3


def test_numbers_stay_apart_from_names_of_the_run(place: Place) -> None:
    put(place.photos, "a.jpg", "a-2.jpg", "a.png")
    put(place.out, "a.jpg", "a-3.jpg")
    batch = plan(recipe(), [place.photos], place.out, existing=Existing.NUMBER)
    assert first(batch) == ["a-2.jpg", "a-4.jpg", "a-2-2.jpg"]


@pytest.mark.parametrize("existing", [Existing.SKIP, Existing.REPLACE])
def test_what_is_no_file_is_not_replaced(place: Place, existing: Existing) -> None:
    put(place.photos, "a.jpg", "b.jpg", "c.jpg", "d.jpg")
    put(place.out, "a.jpg/x", "somewhere/x")
    os.mkfifo(place.out / "b.jpg")
    (place.out / "c.jpg").symlink_to(place.out / "somewhere")
    (place.out / "d.jpg").symlink_to(place.out / "gone")
    batch = plan(recipe(), [place.photos], place.out, existing=existing)
    assert [job.status for job in batch.jobs] == [Status.FAILED] * 4
    assert batch.jobs[0].errors == (f"{place.out / 'a.jpg'} is there already and is no file; move it away.",)
    assert {job.targets for job in batch.jobs} == {(None,)}


def test_a_link_to_a_file_is_an_existing_file(place: Place) -> None:
    put(place.photos, "a.jpg")
    put(place.out, "other.bin")
    (place.out / "a.jpg").symlink_to(place.out / "other.bin")
    assert first(plan(recipe(), [place.photos], place.out)) == [None]
    assert first(plan(recipe(), [place.photos], place.out, existing=Existing.REPLACE)) == ["a.jpg"]


def test_a_name_that_differs_in_case_is_free_where_the_disk_says_so(place: Place) -> None:
    put(place.photos, "IMG.jpg")
    put(place.out, "img.jpg")
    is_same = (place.out / "IMG.jpg").exists()
    expected = None if is_same else "IMG.jpg"
    assert first(plan(recipe(), [place.photos], place.out)) == [expected]


def test_a_disk_that_cares_for_no_case(place: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    put(place.photos, "IMG.jpg", "DIR.jpg")
    put(place.out, "img.jpg", "dir.jpg/x")
    lstat, lexists = Path.lstat, os.path.lexists

    def lower(path: Path | str) -> Path:
        path = Path(path)
        return path.with_name(path.name.lower()) if path.parent == place.out else path

    monkeypatch.setattr(Path, "lstat", lambda path: lstat(lower(path)))
    monkeypatch.setattr(os.path, "lexists", lambda path: lexists(lower(path)))
    batch = plan(recipe(), [place.photos], place.out)
    assert [job.status for job in batch.jobs] == [Status.FAILED, Status.SKIPPED]
    assert "is no file" in batch.jobs[0].errors[0]


# Sources are never written over


@pytest.mark.parametrize("existing", [Existing.SKIP, Existing.REPLACE])
def test_a_target_that_is_its_source_is_refused(place: Place, existing: Existing) -> None:
    put(place.photos, "a.jpg", "sub/b.JPG", "sub/c.png")
    batch = plan(recipe(), [place.photos], place.photos, existing=existing)
    assert [job.status for job in batch.jobs] == [Status.FAILED, Status.FAILED, Status.PENDING]
    assert all(REFUSED in job.errors[0] for job in batch.jobs[:2])  # B.jpg would replace b.JPG on Windows
    assert first(batch) == [None, None, "sub/c.jpg"]


def test_one_refused_export_fails_the_job_and_is_named(place: Place) -> None:
    put(place.photos, "a.jpg")
    exports = Export(name="web", folder="web"), Export(name="here")
    (job,) = plan(recipe(*exports), [place.photos], place.photos).jobs
    assert job.status is Status.FAILED
    assert job.targets == (None, None)
    assert len(job.errors) == 1
    assert job.errors[0].startswith(f"here: {place.photos / 'a.jpg'} {REFUSED}")


def test_with_numbers_originals_keep_their_names(place: Place) -> None:
    put(place.photos, "a.jpg", "B.JPG")
    batch = plan(recipe(), [place.photos], place.photos, existing=Existing.NUMBER)
    assert first(batch) == ["a-2.jpg", "B-2.jpg"]


def test_a_later_source_is_no_target_of_an_earlier_photo(place: Place) -> None:
    put(place.photos, "a.jpg", "z.jpg")
    sources = [place.photos / "a.jpg", place.photos / "z.jpg"]
    batch = plan(recipe(Export(file="z")), sources, place.photos, existing=Existing.REPLACE)
    assert REFUSED in batch.jobs[0].errors[0]
    assert first(batch)[1] == "z-2.jpg"


def test_a_source_under_another_name_is_refused(place: Place) -> None:
    put(place.photos, "a.jpg", "b.jpg", "c.jpg")
    place.out.mkdir()
    os.link(place.photos / "c.jpg", place.out / "a.jpg")
    (place.out / "b.jpg").symlink_to(place.photos / "a.jpg")
    batch = plan(recipe(), [place.photos], place.out, existing=Existing.REPLACE)
    assert [REFUSED in " ".join(job.errors) for job in batch.jobs] == [True, True, False]


def test_a_source_given_by_a_link_is_safe_under_both_names(tmp_path: Path) -> None:
    put(tmp_path, "real/a.jpg")
    (tmp_path / "links").mkdir()
    link = tmp_path / "links" / "b.jpg"
    link.symlink_to(tmp_path / "real" / "a.jpg")
    for destination, name in ((tmp_path / "real", "a"), (tmp_path / "real", "A"), (tmp_path / "links", "b")):
        (job,) = plan(recipe(Export(file=name)), [link], destination, existing=Existing.REPLACE).jobs
        assert REFUSED in job.errors[0]


def test_a_destination_reached_by_a_link(place: Place) -> None:
    put(place.photos, "a.jpg")
    place.out.symlink_to(place.photos)
    (job,) = plan(recipe(), [place.photos], place.out, existing=Existing.REPLACE).jobs
    assert REFUSED in job.errors[0]


# A destination inside a source, and around one


def test_what_an_earlier_run_delivered_is_no_source(place: Place) -> None:
    exports = Export(name="web", folder="web/large"), Export(name="proof", folder="proof", enabled=False)
    put(place.photos, "a.jpg", "web/large/a.jpg", "web/own.jpg", "proof/a.jpg", "sub/web/large/b.jpg")
    batch = plan(recipe(*exports), [place.photos], place.photos)
    sources = [job.source.relative_to(place.photos).as_posix() for job in batch.jobs]
    assert sources == ["a.jpg", "sub/web/large/b.jpg", "web/own.jpg"]
    assert "A folder that is delivered to lies in a source; what is in it was not taken as photos." in batch.notes
    inside = plan(recipe(Export(folder="{year}")), [place.photos], place.photos / "web")
    assert [job.source.name for job in inside.jobs] == ["a.jpg", "a.jpg", "b.jpg"]


def test_a_source_inside_the_destination(place: Place) -> None:
    put(place.photos, "raw/a.jpg", "web/raw/a.jpg")
    batch = plan(recipe(Export(folder="web")), [place.photos / "raw"], place.photos)
    assert first(batch) == ["web/a.jpg"]
    into_itself = plan(recipe(Export(folder="raw", file="{stem}_web")), [place.photos / "raw"], place.photos)
    assert first(into_itself) == ["raw/a_web.jpg"]
    assert (
        "Files that go into a folder of photos of this run and would be photos to the next run" in into_itself.notes[0]
    )


# Folders of the destination


def test_a_file_where_a_folder_is_needed(place: Place) -> None:
    put(place.photos, "a.jpg", "sub/b.jpg")
    put(place.out, "sub")
    batch = plan(recipe(), [place.photos], place.out)
    assert [job.status for job in batch.jobs] == [Status.PENDING, Status.FAILED]
    sentence = f"{place.out / 'sub'} is a file where a folder is needed; move it away or choose another sub folder."
    assert batch.jobs[1].errors == (sentence,)


def test_a_link_that_leads_out_of_the_destination(place: Place, tmp_path: Path) -> None:
    put(place.photos, "a.jpg", "sub/deep/b.jpg", "in/c.jpg")
    put(place.out, "own/x")
    (tmp_path / "out-else").mkdir()
    (place.out / "sub").symlink_to(tmp_path / "out-else")
    (place.out / "in").symlink_to(place.out / "own")
    batch = plan(recipe(), [place.photos], place.out)
    assert [job.status for job in batch.jobs] == [Status.PENDING, Status.PENDING, Status.FAILED]
    sentence = f"{place.out / 'sub'} is a link that leads out of the destination; nothing is delivered through it."
    assert batch.jobs[2].errors == (sentence,)


def test_two_ways_into_one_folder_share_its_names(place: Place) -> None:
    put(place.photos, "way/a.jpg", "own/a.jpg")
    put(place.out, "own/x")
    (place.out / "way").symlink_to(place.out / "own")
    assert first(plan(recipe(), [place.photos], place.out)) == ["own/a.jpg", "way/a-2.jpg"]


def deny(monkeypatch: pytest.MonkeyPatch, *denied: Path) -> None:
    """Refuse access to some files, as their modes do for everyone but root."""
    access = os.access
    monkeypatch.setattr(os, "access", lambda path, mode: Path(path) not in denied and access(path, mode))


def test_a_sub_folder_that_cannot_be_written(place: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    put(place.photos, "a.jpg", "sub/b.jpg")
    put(place.out, "sub/x")
    deny(monkeypatch, place.out / "sub")
    batch = plan(recipe(), [place.photos], place.out)
    assert [job.status for job in batch.jobs] == [Status.PENDING, Status.FAILED]
    assert batch.jobs[1].errors == (
        f"Nothing can be written into the folder {place.out / 'sub'}; change its permissions.",
    )


def test_a_sub_folder_that_cannot_be_read(place: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    put(place.photos, "a.jpg", "sub/b.jpg")
    put(place.out, "sub/x")
    scandir = os.scandir

    def refuse(path: Path) -> object:
        if Path(path) == place.out / "sub":
            raise OSError(errno.EIO, "Input/output error")
        return scandir(path)

    monkeypatch.setattr(os, "scandir", refuse)
    batch = plan(recipe(), [place.photos], place.out)
    assert batch.jobs[1].errors == (f"The folder {place.out / 'sub'} can't be read: Input/output error.",)


# What keeps a delivery from starting


def test_a_destination_that_is_a_file(place: Place) -> None:
    put(place.photos, "a.jpg")
    for destination in (place.photos / "a.jpg", place.photos / "a.jpg" / "deep"):
        with pytest.raises(DeliveryError, match=r"a\.jpg is not a folder, so nothing can be delivered to"):
            plan(recipe(), [place.photos], destination)
    place.out.symlink_to(place.photos / "gone")
    with pytest.raises(DeliveryError, match="out is not a folder"):
        plan(recipe(), [place.photos], place.out)
    with pytest.raises(DeliveryError, match="can't be the name of a folder"):
        plan(recipe(), [place.photos], Path("a\0b"))


@pytest.mark.parametrize("below", ["", "new", "new/deep"])
def test_a_destination_that_cannot_be_written(place: Place, monkeypatch: pytest.MonkeyPatch, below: str) -> None:
    put(place.photos, "a.jpg")
    place.out.mkdir()
    deny(monkeypatch, place.out)
    with pytest.raises(DeliveryError, match=f"Nothing can be written into {place.out}; choose another"):
        plan(recipe(), [place.photos], place.out / below)


def test_a_missing_source_comes_before_a_bad_destination(place: Place) -> None:
    with pytest.raises(SourceError, match="gone does not exist"):
        plan(recipe(), [place.photos / "gone"], Path("a\0b"))


def test_files_that_the_recipe_needs(place: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    put(place.photos, "a.jpg")
    put(place.photos.parent, "logo.png", "locked.png")
    here = place.photos.parent
    mark = ImageWatermark(image=str(here / "logo.png"))
    deny(monkeypatch, here / "locked.png")
    plan(recipe(Export(watermark=(mark,))), [place.photos], place.out)

    def refuse(export: Export, sentence: str) -> None:
        with pytest.raises(RecipeError) as raised:
            plan(recipe(Export(name="fine"), export), [place.photos], place.out)
        assert str(raised.value) == f"export 'web': {sentence}"

    gone = str(here / "gone.png")
    refuse(
        Export(name="web", watermark=(mark, ImageWatermark(image=gone))),
        f"the mark {gone} does not exist; put it there or change the recipe.",
    )
    refuse(Export(name="web", profile=str(here)), f"the profile {here} is not a file.")
    locked = str(here / "locked.png")
    refuse(
        Export(name="web", watermark=(ImageWatermark(image=locked),)),
        f"the mark {locked} can't be read; change its permissions.",
    )
    font = str(here / "gone.ttf")
    refuse(
        Export(name="web", watermark=(TextWatermark(text="x", font=font),)),
        f"the font {font} does not exist; put it there or change the recipe.",
    )
    with pytest.raises(RecipeError, match=r"^export 'web': The font 'No Such Family' is not on this machine"):
        plan(recipe(Export(name="web", watermark=(TextWatermark(text="x", font="No Such Family"),))), [], place.out)
    off = Export(name="off", enabled=False, profile=gone, watermark=(TextWatermark(text="x", font="No Such Family"),))
    assert plan(recipe(Export(), off), [place.photos], place.out).jobs


# What is read from photos


def save(path: Path, size: tuple[int, int], format_: str = "JPEG", **tags: object) -> Path:
    """Write a picture with some of EXIF's tags: taken, orientation, model, title."""
    exif = Image.Exif()
    numbers = {"orientation": 0x112, "model": 0x110, "title": 0x10E}
    for key, value in tags.items():
        if key == "taken":
            exif.get_ifd(0x8769)[0x9003] = value
        else:
            exif[numbers[key]] = value
    path.parent.mkdir(parents=True, exist_ok=True)
    Image.new("RGB", size, "gray").save(path, format_, exif=exif)
    return path


def test_names_with_what_the_header_says(place: Place) -> None:
    save(place.photos / "a.jpg", (60, 40), taken="2021:03:04 05:06:07", orientation=6, model="X/T5", title="../up")
    export = Export(
        name="web",
        folder="{year}/{camera}/{title}",
        file="{year}{month}{day}_{time}_{width}x{height}_{stem}",
        resize=Resize(mode=ResizeMode.LONG_EDGE, pixels=30),
    )
    other = Export(name="full", file="{stem}_{export}_{width}")
    batch = plan(recipe(export, other), [place.photos], place.out)
    assert targets(batch) == [["2021/X_T5/_up/20210304_050607_20x30_a.jpg", "a_full_40.jpg"]]
    assert batch.jobs[0].notes == ()
    assert batch.notes == ()


def test_a_photo_without_a_date_has_its_files(place: Place) -> None:
    path = save(place.photos / "a.jpg", (6, 4))
    when = datetime(2015, 6, 7, 8, 9, 10)
    os.utime(path, (when.timestamp(), when.timestamp()))
    batch = plan(recipe(Export(file="{year}-{month}-{day} {time} {camera}")), [place.photos], place.out)
    assert first(batch) == ["2015-06-07 080910.jpg"]
    assert batch.jobs[0].notes == ("It does not say when it was taken; its names have the file's date.",)
    assert batch.notes == (
        "Photos that do not say when they were taken, so that names have the date of their file: 1.",
    )
    assert plan(recipe(Export(file="{stem}{camera}")), [place.photos], place.out).notes == ()


def test_a_photo_that_cannot_be_read_gets_no_wrong_name(place: Place) -> None:
    save(place.photos / "a.jpg", (6, 4), taken="2021:03:04 05:06:07")
    put(place.photos, "b.jpg", data=b"%PDF-1.7 words")
    put(place.photos, "c.jpg", data=b"")
    batch = plan(recipe(Export(file="{year}_{stem}")), [place.photos], place.out)
    assert first(batch) == ["2021_a.jpg", None, None]
    assert [job.status for job in batch.jobs] == [Status.PENDING, Status.FAILED, Status.FAILED]
    assert "PDF" in batch.jobs[1].errors[0]
    assert "empty" in batch.jobs[2].errors[0]
    limited = plan(recipe(Export(file="{year}")), [place.photos / "a.jpg"], place.out, limits=Limits(max_pixels=10))
    assert "megapixels" in limited.jobs[0].errors[0]
    unread = plan(recipe(), [place.photos], place.out)  # no name asks for it: the worker will say it
    assert {job.status for job in unread.jobs} == {Status.PENDING}


def test_keep_is_what_a_photo_is_and_not_what_it_is_called(place: Place) -> None:
    for name, format_ in {
        "jpeg.png": "JPEG",
        "png.jpg": "PNG",
        "webp.x": "WEBP",
        "avif.JPG": "AVIF",
        "tiff.TIFF": "TIFF",
        "gif.gif": "GIF",
        "bmp.bmp": "BMP",
    }.items():
        save(place.photos / name, (6, 4), format_) if format_ not in ("GIF", "BMP") else Image.new("RGB", (6, 4)).save(
            place.photos / name, format_
        )
    put(place.photos, "sketch.psd", data=b"8BPS\0\1" + bytes(6) + b"\0\3\0\0\0\4\0\0\0\6\0\x08\0\3" + bytes(14))
    put(place.photos, "words.jpg", data=b"words")
    batch = plan(recipe(Export(format=Format.KEEP)), [place.photos], place.out)
    names = {job.source.name: name for job, name in zip(batch.jobs, first(batch), strict=True)}
    assert names == {
        "jpeg.png": "jpeg.jpg",
        "png.jpg": "png.png",
        "webp.x": "webp.webp",
        "avif.JPG": "avif.avif",
        "tiff.TIFF": "tiff.tif",
        "gif.gif": "gif.png",
        "bmp.bmp": "bmp.png",
        "sketch.psd": "sketch.jpg",
        "words.jpg": "words.jpg",
    }
    note = "Files that will be JPEG or PNG, since the photo's own format can't be written: 3."
    assert batch.notes == (note,)
    assert plan(recipe(Export(format=Format.KEEP, file="{stem}{iso}")), [place.photos], place.out).notes == (note,)


def test_keep_of_a_pipe_fails_and_does_not_block(place: Place) -> None:
    os.mkfifo(place.photos / "pipe.jpg")
    (job,) = plan(recipe(Export(format=Format.KEEP)), [place.photos], place.out).jobs
    assert job.status is Status.FAILED
    assert "pipe" in job.errors[0]


def test_a_source_whose_disk_goes_away_stops_the_plan(place: Place) -> None:
    save(place.photos / "a.jpg", (6, 4))
    save(place.photos / "b.jpg", (6, 4))

    def pull_out(_: int) -> None:
        place.photos.rename(place.photos.with_name("elsewhere"))

    with pytest.raises(SourceError, match="photos is gone; connect its disk or card"):
        plan(recipe(Export(file="{year}")), [place.photos], place.out, progress=pull_out)


def test_a_photo_that_goes_away_fails_alone(place: Place) -> None:
    put(place.photos, "a.jpg", "b.jpg")

    def delete(_: int) -> None:
        (place.photos / "a.jpg").unlink()

    batch = plan(recipe(Export(format=Format.KEEP)), [place.photos], place.out, progress=delete)
    assert [job.status for job in batch.jobs] == [Status.FAILED, Status.PENDING]
    assert batch.jobs[0].errors == ("It does not exist any more.",)


# Space


def test_space_that_is_needed_and_free(place: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    for number in range(3):
        save(place.photos / f"{number}.jpg", (1000, 800))
    put(place.out, "0.jpg")
    batch = plan(recipe(Export(format=Format.PNG)), [place.photos], place.out)
    assert 3 * 1000 * 800 < batch.bytes_needed < 3 * 1000 * 800 * 3
    only_two = plan(recipe(), [place.photos], place.out)
    assert 0 < only_two.bytes_needed < batch.bytes_needed
    monkeypatch.setattr(need.shutil, "disk_usage", lambda path: (10**9, 10**9, 1000) if path == place.out else None)
    monkeypatch.setattr(
        "studio.batch.need.shutil.disk_usage", lambda _: need.shutil._ntuple_diskusage(10**9, 10**9, 10)
    )
    tight = plan(recipe(), [place.photos], place.out)
    assert tight.bytes_free == 10
    assert tight.notes[-1] == f"The disk of {place.out} may be too small: about 0.0 GB are needed and 0.0 GB are free."


def test_a_disk_that_does_not_say_what_is_free(place: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_: Path) -> None:
        raise OSError(errno.ENOSYS, "Function not implemented")

    save(place.photos / "a.jpg", (100, 100))
    monkeypatch.setattr("studio.batch.need.shutil.disk_usage", refuse)
    batch = plan(recipe(), [place.photos], place.out)
    assert batch.bytes_free == 0
    assert batch.bytes_needed > 0
    assert batch.notes == ()


def test_jobs_and_refusals_add_up(place: Place) -> None:
    """Whatever happens to a photo, it is a job, and no two files of a run have one name on any system."""
    put(place.photos, "a.jpg", "A.png", "b/a.jpg", "B/a.jpg", "con.jpg", ".../x.jpg", "ä.jpg", "a\u0308.png")
    put(place.out, "b", "a-2.jpg")
    for existing in Existing:
        batch = plan(recipe(Export(name="1"), Export(name="2", file="x")), [place.photos], place.out, existing=existing)
        assert len(batch.jobs) == 7
        every = [str(target).casefold() for job in batch.jobs for target in job.targets if target]
        assert len(every) == len(set(every))
        assert all(job.errors for job in batch.jobs if job.status is Status.FAILED)
        assert all(isinstance(job, Job) and job.status.is_final == (not any(job.targets)) for job in batch.jobs)


def test_refusals_are_photo_errors() -> None:
    assert issubclass(PhotoError, Exception)
