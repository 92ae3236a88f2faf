import errno
import io
import os
import struct
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

import pytest
from PIL import Image

from studio.batch.plan import planner
from studio.batch.plan.plan import plan
from studio.engine.header import read
from studio.errors import CancelledError, DeliveryError, RecipeError, SourceError
from studio.job import Existing, Limits, Status
from studio.message import NoteKind
from studio.recipe.model import Export, Format, Resize, ResizeMode
from studio.recipe.watermark import ImageWatermark, TextWatermark
from tests.said import words
from tests.tree import JPEG, Place, deny, first, put, recipe, targets


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
    one, two = (plan(recipe(*exports), [place.photos], place.out) for _ in range(2))
    assert (one.jobs, one.notes, one.bytes_needed) == (two.jobs, two.notes, two.bytes_needed)


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
    assert words(batch.notes) == (
        f"The folder {place.photos / 'locked'} can't be read, so its photos are missing: there is no permission.",
    )


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
    watermark = batch.recipe.exports[0].watermark[0]
    assert isinstance(watermark, ImageWatermark)
    assert watermark.image == str(place.out.parent / "logo.png")


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


def test_a_destination_that_cannot_be_listed(place: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    put(place.photos, "a.jpg")
    place.out.mkdir()
    access = os.access
    monkeypatch.setattr(
        os, "access", lambda path, mode: not (path == place.out and mode & os.R_OK) and access(path, mode)
    )
    with pytest.raises(DeliveryError, match=f"Nothing can be written into {place.out}; choose another"):
        plan(recipe(), [place.photos], place.out)
    assert first(plan(recipe(), [place.photos], place.out / "new")) == ["a.jpg"]  # what else is in it does not matter


def test_a_missing_source_comes_before_a_bad_destination(place: Place) -> None:
    with pytest.raises(SourceError, match="gone does not exist"):
        plan(recipe(), [place.photos / "gone"], Path("a\0b"))


def test_files_that_the_recipe_needs(place: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    put(place.photos, "a.jpg")
    put(place.photos.parent, "logo.png", "locked.png")
    here = place.photos.parent
    watermark = ImageWatermark(image=str(here / "logo.png"))
    deny(monkeypatch, here / "locked.png")
    plan(recipe(Export(watermark=(watermark,))), [place.photos], place.out)

    def refuse(export: Export, sentence: str) -> None:
        with pytest.raises(RecipeError) as raised:
            plan(recipe(Export(name="fine"), export), [place.photos], place.out)
        assert str(raised.value) == f"export 'web': {sentence}"

    gone = str(here / "gone.png")
    refuse(
        Export(name="web", watermark=(watermark, ImageWatermark(image=gone))),
        f"Watermark {gone} does not exist; put it there or change the recipe.",
    )
    refuse(Export(name="web", profile=str(here)), f"Colour profile {here} is not a file.")
    locked = str(here / "locked.png")
    refuse(
        Export(name="web", watermark=(ImageWatermark(image=locked),)),
        f"Watermark {locked} can't be read; change its permissions.",
    )
    (here / "notes.txt").write_text("This is no picture.")
    notes = str(here / "notes.txt")
    refuse(
        Export(name="web", watermark=(ImageWatermark(image=notes),)),
        f"Watermark {notes} is not a picture that Studio can open; use a PNG, an SVG or a photo.",
    )
    (here / "logo.svg").write_text('<svg xmlns="http://www.w3.org/2000/svg"/>')
    plan(recipe(Export(watermark=(ImageWatermark(image=str(here / "logo.svg")),))), [place.photos], place.out)
    font = str(here / "gone.ttf")
    refuse(
        Export(name="web", watermark=(TextWatermark(text="x", font=font),)),
        f"Font {font} does not exist; put it there or change the recipe.",
    )
    with pytest.raises(RecipeError, match=r"^export 'web': The font 'No Such Family' is not on this computer"):
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
    assert words(batch.jobs[0].notes) == ("No date taken in this photo; its name has the file's date, in local time.",)
    assert words(batch.notes) == ("1 photo has no date taken; its name has the file's date, in local time.",)
    assert plan(recipe(Export(file="{stem}{camera}")), [place.photos], place.out).notes == ()


def test_a_photo_that_cannot_be_read_gets_no_wrong_name(place: Place) -> None:
    save(place.photos / "a.jpg", (6, 4), taken="2021:03:04 05:06:07")
    put(place.photos, "b.jpg", data=b"%PDF-1.7 words")
    put(place.photos, "c.jpg", data=b"")
    batch = plan(recipe(Export(file="{year}_{stem}")), [place.photos], place.out)
    assert first(batch) == ["2021_a.jpg", None, None]
    assert [job.status for job in batch.jobs] == [Status.PENDING, Status.FAILED, Status.FAILED]
    assert "PDF" in str(batch.jobs[1].errors[0])
    assert "empty" in str(batch.jobs[2].errors[0])
    limited = plan(recipe(Export(file="{year}")), [place.photos / "a.jpg"], place.out, limits=Limits(max_pixels=10))
    assert "pixels; the limit" in str(limited.jobs[0].errors[0])
    named = plan(recipe(), [place.photos], place.out)  # no name asks for it, and it is known all the same
    assert [job.status for job in named.jobs] == [Status.PENDING, Status.FAILED, Status.FAILED]
    assert [job.errors for job in named.jobs] == [job.errors for job in batch.jobs]


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
    note = "3 files will be JPEG or PNG, since Studio does not write the photos' own format."
    assert words(batch.notes) == (note,)
    assert words(plan(recipe(Export(format=Format.KEEP, file="{stem}{iso}")), [place.photos], place.out).notes) == (
        note,
    )


def test_keep_tells_a_raw_file_whose_tables_lie_far_inside(place: Place) -> None:
    tags = [(256, 4, 6), (257, 4, 4), (262, 4, 32803), (50706, 1, 0x0401)]  # a colour filter array: DNG
    entries = b"".join(struct.pack("<HHII", tag, kind, 4 if kind == 1 else 1, value) for tag, kind, value in tags)
    data = (
        struct.pack("<2sHI", b"II", 42, 9_000).ljust(9_000, b"\0") + struct.pack("<H", len(tags)) + entries + bytes(4)
    )
    assert read.sniff(data[:4096]) is read.PhotoFormat.TIFF
    put(place.photos, "a.dng", data=data)
    assert first(plan(recipe(Export(format=Format.KEEP)), [place.photos], place.out)) == ["a.jpg"]


def test_keep_of_a_pipe_fails_and_does_not_block(place: Place) -> None:
    os.mkfifo(place.photos / "pipe.jpg")
    (job,) = plan(recipe(Export(format=Format.KEEP)), [place.photos], place.out).jobs
    assert job.status is Status.FAILED
    assert "pipe" in str(job.errors[0])


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
    assert words(batch.jobs[0].errors) == ("File was moved or deleted.",)


class BrokenFile(io.BytesIO):
    def read(self, size: int | None = -1) -> bytes:
        raise OSError(errno.EIO, "Input/output error")


def test_a_photo_on_a_broken_part_of_the_disk_fails_alone(place: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    put(place.photos, "a.jpg", "b.jpg")
    real = read.open_photo
    monkeypatch.setattr(read, "open_photo", lambda path: BrokenFile() if path.name == "a.jpg" else real(path))
    batch = plan(recipe(Export(format=Format.KEEP)), [place.photos], place.out)
    assert [job.status for job in batch.jobs] == [Status.FAILED, Status.PENDING]
    assert words(batch.jobs[0].errors) == ("Photo can't be read: the disk has an error.",)


def test_long_paths_are_told_where_they_are_a_problem(place: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    put(place.photos, "a.jpg", f"{'x' * 240}.jpg")
    assert plan(recipe(), [place.photos], place.out).notes == ()
    monkeypatch.setattr(planner, "_PATHS_ARE_SHORT", True)
    note = "1 path is longer than 259 characters; some programs can't open such files."
    assert tuple(map(str, plan(recipe(), [place.photos], place.out).notes)) == (note,)


# Space


class Usage(NamedTuple):
    free: int


def usage(folder: Path, free: int) -> Usage:
    assert folder.is_dir()  # of a folder that is not there yet the system says nothing
    return Usage(free)


def test_space_that_is_needed_and_free(place: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    for number in range(3):
        save(place.photos / f"{number}.jpg", (1000, 800))
    put(place.out, "0.jpg")
    batch = plan(recipe(Export(format=Format.PNG)), [place.photos], place.out)
    assert 3 * 1000 * 800 < batch.bytes_needed < 3 * 1000 * 800 * 3
    only_two = plan(recipe(), [place.photos], place.out)
    assert 0 < only_two.bytes_needed < batch.bytes_needed
    monkeypatch.setattr("studio.batch.plan.requirements.shutil.disk_usage", lambda folder: usage(folder, 10))
    tight = plan(recipe(), [place.photos], place.out)
    assert tight.bytes_free == 10
    assert tight.notes[-1].kind is NoteKind.SPACE
    assert str(tight.notes[-1]).startswith(f"The disk of {place.out} may be too small: about ")
    assert str(tight.notes[-1]).endswith(" needed, 10 bytes free.")


def test_a_disk_that_does_not_say_what_is_free(place: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_: Path) -> None:
        raise OSError(errno.ENOSYS, "Function not implemented")

    save(place.photos / "a.jpg", (100, 100))
    monkeypatch.setattr("studio.batch.plan.requirements.shutil.disk_usage", refuse)
    batch = plan(recipe(), [place.photos], place.out)
    assert batch.bytes_free == 0
    assert batch.bytes_needed > 0
    assert batch.notes == ()
