import errno
import os
from pathlib import Path

import pytest

from studio.batch.plan.plan import plan
from studio.job import Existing, Job, Status
from studio.message import NoteKind
from studio.recipe.model import Export
from tests.said import words
from tests.tree import Place, deny, first, put, recipe, targets

REFUSED = "would overwrite your own photo"


# Names within the run


def test_the_same_stem_in_several_formats(place: Place) -> None:
    put(place.photos, "same.jpg", "same.png", "same.heic")
    batch = plan(recipe(), [place.photos], place.out)
    assert sorted(first(batch), key=str) == ["same-2.jpg", "same-3.jpg", "same.jpg"]
    assert first(batch)[0] == "same.jpg"
    assert batch.jobs[0].source.name == "same.heic"
    assert words(batch.notes) == ("2 names were taken by other photos; numbers were added.",)
    assert [bool(job.notes) for job in batch.jobs] == [False, True, True]
    assert words(batch.jobs[1].notes) == ("Its name was taken, so a number was added.",)


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
    put(place.photos, "a:/x.jpg", "a?/x.jpg", ".../y.jpg", "con/z.jpg", " /b.jpg")
    batch = plan(recipe(), [place.photos / name for name in ("a:", "a?")], place.out)
    assert first(batch) == ["a_/x.jpg", "a_-2/x.jpg"]
    names = first(plan(recipe(), [place.photos], place.out))
    assert sorted(names, key=str) == ["_/b.jpg", "_con/z.jpg", "a_/x-2.jpg", "a_/x.jpg"]  # ... is hidden


def test_a_folder_and_a_file_of_one_name(place: Place) -> None:
    put(place.photos, "a.jpg", "a.jpg.d/b.jpg")
    (place.photos / "a.jpg.d").rename(place.photos / "A.JPG")
    batch = plan(recipe(), [place.photos], place.out)
    assert [job.status for job in batch.jobs] == [Status.PENDING, Status.FAILED]
    assert words(batch.jobs[1].errors) == (
        (
            f"The folder {place.out / 'A.JPG'} can't be made, since a file of this delivery has its name; "
            "rename one of them."
        ),
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


# What is there already


@pytest.mark.parametrize(
    ("existing", "expected", "note"),
    [
        (Existing.SKIP, [None, "b.jpg"], "1 file is there already and is kept."),
        (Existing.REPLACE, ["a.jpg", "b.jpg"], "1 existing file will be replaced."),
        (
            Existing.NUMBER,
            ["a-3.jpg", "b.jpg"],
            "1 name was taken by an existing file; a number was added.",
        ),
    ],
)
def test_existing_files(place: Place, existing: Existing, expected: list[str], note: str) -> None:
    put(place.photos, "a.jpg", "b.jpg")
    put(place.out, "a.jpg", "a-2.jpg")
    batch = plan(recipe(), [place.photos], place.out, existing=existing)
    assert first(batch) == expected
    assert words(batch.notes) == (note,)
    assert batch.existing is existing


def test_a_job_is_skipped_when_all_its_files_are_there(place: Place) -> None:
    put(place.photos, "a.jpg", "b.jpg")
    put(place.out, "web/a.jpg", "web/b.jpg", "proof/a.jpg")
    exports = Export(name="web", folder="web"), Export(name="off", enabled=False), Export(name="proof", folder="proof")
    batch = plan(recipe(*exports), [place.photos], place.out)
    assert targets(batch) == [[None, None, None], [None, None, "proof/b.jpg"]]
    assert [job.status for job in batch.jobs] == [Status.SKIPPED, Status.PENDING]
    assert words(batch.jobs[0].notes) == ("All its files are there already.",)


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
    assert words(batch.jobs[0].errors) == (f"{place.out / 'a.jpg'} exists and is not a file; move it away.",)
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
    assert "is not a file" in str(batch.jobs[0].errors[0])


# Sources are never written over


@pytest.mark.parametrize("existing", [Existing.SKIP, Existing.REPLACE])
def test_a_target_that_is_its_source_is_refused(place: Place, existing: Existing) -> None:
    put(place.photos, "a.jpg", "sub/b.JPG", "sub/c.png")
    batch = plan(recipe(), [place.photos], place.photos, existing=existing)
    assert [job.status for job in batch.jobs] == [Status.FAILED, Status.FAILED, Status.PENDING]
    assert all(REFUSED in str(job.errors[0]) for job in batch.jobs[:2])  # B.jpg would replace b.JPG on Windows
    assert first(batch) == [None, None, "sub/c.jpg"]


def test_one_refused_export_fails_the_job_and_is_named(place: Place) -> None:
    put(place.photos, "a.jpg")
    exports = Export(name="web", folder="web"), Export(name="here")
    (job,) = plan(recipe(*exports), [place.photos], place.photos).jobs
    assert job.status is Status.FAILED
    assert job.targets == (None, None)
    assert len(job.errors) == 1
    assert str(job.errors[0]).startswith(f"here: {place.photos / 'a.jpg'} {REFUSED}")


def test_with_numbers_originals_keep_their_names(place: Place) -> None:
    put(place.photos, "a.jpg", "B.JPG")
    batch = plan(recipe(), [place.photos], place.photos, existing=Existing.NUMBER)
    assert first(batch) == ["a-2.jpg", "B-2.jpg"]


def test_a_later_source_is_no_target_of_an_earlier_photo(place: Place) -> None:
    put(place.photos, "a.jpg", "z.jpg")
    sources = [place.photos / "a.jpg", place.photos / "z.jpg"]
    batch = plan(recipe(Export(file="z")), sources, place.photos, existing=Existing.REPLACE)
    assert REFUSED in str(batch.jobs[0].errors[0])
    assert first(batch)[1] == "z-2.jpg"


def test_a_source_under_another_name_is_refused(place: Place) -> None:
    put(place.photos, "a.jpg", "b.jpg", "c.jpg")
    place.out.mkdir()
    os.link(place.photos / "c.jpg", place.out / "a.jpg")
    (place.out / "b.jpg").symlink_to(place.photos / "a.jpg")
    batch = plan(recipe(), [place.photos], place.out, existing=Existing.REPLACE)
    assert [REFUSED in " ".join(map(str, job.errors)) for job in batch.jobs] == [True, True, False]


def test_a_source_given_by_a_link_is_safe_under_both_names(tmp_path: Path) -> None:
    put(tmp_path, "real/a.jpg")
    (tmp_path / "links").mkdir()
    link = tmp_path / "links" / "b.jpg"
    link.symlink_to(tmp_path / "real" / "a.jpg")
    for destination, name in ((tmp_path / "real", "a"), (tmp_path / "real", "A"), (tmp_path / "links", "b")):
        (job,) = plan(recipe(Export(file=name)), [link], destination, existing=Existing.REPLACE).jobs
        assert REFUSED in str(job.errors[0])


def test_a_destination_reached_by_a_link(place: Place) -> None:
    put(place.photos, "a.jpg")
    place.out.symlink_to(place.photos)
    (job,) = plan(recipe(), [place.photos], place.out, existing=Existing.REPLACE).jobs
    assert REFUSED in str(job.errors[0])


# A destination inside a source, and around one


def test_what_an_earlier_run_delivered_is_no_source(place: Place) -> None:
    exports = Export(name="web", folder="web/large"), Export(name="proof", folder="proof", enabled=False)
    put(place.photos, "a.jpg", "web/large/a.jpg", "web/own.jpg", "proof/a.jpg", "sub/web/large/b.jpg")
    batch = plan(recipe(*exports), [place.photos], place.photos)
    sources = [job.source.relative_to(place.photos).as_posix() for job in batch.jobs]
    assert sources == ["a.jpg", "sub/web/large/b.jpg", "web/own.jpg"]
    assert any(note.kind is NoteKind.LEFT_OUT for note in batch.notes)
    inside = plan(recipe(Export(folder="{year}")), [place.photos], place.photos / "web")
    assert [job.source.name for job in inside.jobs] == ["a.jpg", "a.jpg", "b.jpg"]


def test_a_source_inside_the_destination(place: Place) -> None:
    put(place.photos, "raw/a.jpg", "web/raw/a.jpg")
    batch = plan(recipe(Export(folder="web")), [place.photos / "raw"], place.photos)
    assert first(batch) == ["web/a.jpg"]
    into_itself = plan(recipe(Export(folder="raw", file="{stem}_web")), [place.photos / "raw"], place.photos)
    assert first(into_itself) == ["raw/a_web.jpg"]
    assert "into a folder of your photos, where the next delivery" in str(into_itself.notes[0])


# Folders of the destination


def test_a_file_where_a_folder_is_needed(place: Place) -> None:
    put(place.photos, "a.jpg", "sub/b.jpg")
    put(place.out, "sub")
    batch = plan(recipe(), [place.photos], place.out)
    assert [job.status for job in batch.jobs] == [Status.PENDING, Status.FAILED]
    sentence = f"{place.out / 'sub'} is a file where a folder is needed; move it away or choose another subfolder."
    assert words(batch.jobs[1].errors) == (sentence,)


def test_a_link_that_leads_out_of_the_destination(place: Place, tmp_path: Path) -> None:
    put(place.photos, "a.jpg", "sub/deep/b.jpg", "in/c.jpg")
    put(place.out, "own/x")
    (tmp_path / "out-else").mkdir()
    (place.out / "sub").symlink_to(tmp_path / "out-else")
    (place.out / "in").symlink_to(place.out / "own")
    batch = plan(recipe(), [place.photos], place.out)
    assert [job.status for job in batch.jobs] == [Status.PENDING, Status.PENDING, Status.FAILED]
    sentence = f"{place.out / 'sub'} is a link that leads out of the destination; nothing is delivered through it."
    assert words(batch.jobs[2].errors) == (sentence,)


def test_two_ways_into_one_folder_share_its_names(place: Place) -> None:
    put(place.photos, "way/a.jpg", "own/a.jpg")
    put(place.out, "own/x")
    (place.out / "way").symlink_to(place.out / "own")
    assert first(plan(recipe(), [place.photos], place.out)) == ["own/a.jpg", "way/a-2.jpg"]


def test_a_sub_folder_that_cannot_be_written(place: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    put(place.photos, "a.jpg", "sub/b.jpg")
    put(place.out, "sub/x")
    deny(monkeypatch, place.out / "sub")
    batch = plan(recipe(), [place.photos], place.out)
    assert [job.status for job in batch.jobs] == [Status.PENDING, Status.FAILED]
    assert words(batch.jobs[1].errors) == (
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
    assert words(batch.jobs[1].errors) == (f"The folder {place.out / 'sub'} can't be read: the disk has an error.",)


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
