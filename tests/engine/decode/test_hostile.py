"""Hostile and broken files through the whole engine: each is delivered or refused in plain words, and harms nothing."""

import re
import warnings
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from studio.engine.process import process
from studio.job import Job, Limits, Status
from studio.recipe.model import Export, Format, Recipe, Resize, ResizeMode
from studio.recipe.watermark import ImageWatermark
from tests import hostile
from tests.picture import encode, make_job, make_scene, save
from tests.sentence import is_plain
from tests.tiff_file import tiff_bytes

GROUPS = (
    *(hostile.bombs, hostile.liars, hostile.cuts, hostile.holes, hostile.strangers, hostile.sick_exif),
    *(hostile.sick_profiles, hostile.sick_texts, hostile.odd_kinds, hostile.odd_sizes),
    *(hostile.headers, hostile.scans, hostile.endless),
)
SLOW = ("webp-canvas", "avif-larger")
"""Large pictures that are what they say, but for their content."""
RECIPE = Recipe(
    exports=(
        Export(name="small", resize=Resize(mode=ResizeMode.LONG_EDGE, pixels=400)),
        Export(name="square", resize=Resize(mode=ResizeMode.FILL, width=60, height=40), format=Format.KEEP),
    )
)


def names(folder: Path) -> list[str]:
    return sorted(str(path.relative_to(folder)) for path in folder.rglob("*"))


def try_photo(folder: Path, name: str, data: bytes, limits: Limits = Limits()) -> Status:
    """Deliver a photo to a folder of its own, and check what any photo must keep to."""
    source = folder / "in" / re.sub(r"[^\w.-]", "_", name)
    source.parent.mkdir(parents=True)
    source.write_bytes(data)
    out = folder / "out"
    out.mkdir()
    job = Job(index=0, source=source, size=len(data), changed_ns=0, targets=(out / "small", out / "square"))
    outcome = process(RECIPE, job, limits)
    assert outcome.status in (Status.DONE, Status.FAILED)
    assert bool(outcome.errors) == (outcome.status is Status.FAILED)
    for sentence in (*outcome.errors, *outcome.notes):
        assert is_plain(sentence), sentence
    assert source.read_bytes() == data
    assert {path.name for path in out.glob("*")} == {file.path.name for file in outcome.files}
    assert {path.name for path in folder.iterdir()} <= {"in", "out"}
    return outcome.status


@pytest.mark.slow
@pytest.mark.parametrize("make", GROUPS, ids=lambda make: make.__name__)
def test_a_hostile_photo_is_delivered_or_refused_in_plain_words(
    tmp_path: Path, make: Callable[[], Iterator[hostile.Case]]
) -> None:
    with warnings.catch_warnings(action="ignore"):  # of the library that makes the files
        cases = [case for case in make() if case[0] not in SLOW]
    found = {name: try_photo(tmp_path / str(index), name, data) for index, (name, data) in enumerate(cases)}
    assert len(found) == len(cases)
    harmless = (hostile.sick_exif, hostile.sick_profiles, hostile.sick_texts)  # the picture is good
    assert (Status.FAILED not in found.values()) == (make in harmless)
    assert (Status.DONE in found.values()) == (make is not hostile.scans)


def test_salvaging_is_as_safe(tmp_path: Path) -> None:
    allowed = Limits(allow_truncated=True)
    found = [try_photo(tmp_path / str(index), name, data, allowed) for index, (name, data) in enumerate(hostile.cuts())]
    assert found.count(Status.DONE) > 20


@pytest.mark.parametrize("seed", range(4))
def test_photos_with_changed_bytes(tmp_path: Path, seed: int) -> None:
    limits = Limits(allow_truncated=seed % 2 == 1)
    for name, data in hostile.mutations(seed, 88):
        try_photo(tmp_path / name, name, data, limits)


def test_what_seems_a_photo_and_is_none_is_refused(tmp_path: Path) -> None:
    for index, (name, data) in enumerate(hostile.strangers()):
        if "-called" not in name and "-then" not in name:
            assert try_photo(tmp_path / str(index), name, data) is Status.FAILED, name


@pytest.mark.slow
def test_pictures_of_gigapixels_are_refused(tmp_path: Path) -> None:
    for index, (name, data) in enumerate(hostile.bombs()):
        if re.search(r"-(60000|65535|16383|30000|2147483647)$", name) and not name.startswith(("heic", "webp")):
            assert try_photo(tmp_path / str(index), name, data) is Status.FAILED, name


def test_a_png_with_a_large_profile_is_delivered(tmp_path: Path) -> None:
    data = encode(make_scene(24, 16), "PNG", icc_profile=bytes(2_000_000))
    assert try_photo(tmp_path, "large.png", data) is Status.DONE


@pytest.mark.slow
def test_svg_bombs_as_watermarks(tmp_path: Path) -> None:
    photo = save(tmp_path / "photo.jpg", make_scene(300, 200))
    done: dict[str, Status] = {}
    for name, data in hostile.hostile_watermarks():
        (tmp_path / name).write_bytes(data)
        recipe = Recipe(exports=(Export(watermark=(ImageWatermark(image=str(tmp_path / name)),)),))
        outcome = process(recipe, make_job(photo, tmp_path / f"{name}.jpg"))
        assert all(is_plain(sentence) for sentence in outcome.errors)
        done[name] = outcome.status
    shows_nothing = ("giant", "inside", "high", "circle")  # what they hold is far smaller than a pixel
    refused = ("uses", "chain", "laughs", "outside", "deep", "nested", "open", "none", *shows_nothing)
    drawn = ("wide", "unsized", "thin", "folded")
    assert {done[f"{name}.svg"] for name in refused} == {Status.FAILED}
    assert {done[f"{name}.svg"] for name in drawn} == {Status.DONE}


def test_a_small_file_that_would_take_gigabytes_is_refused_at_once(tmp_path: Path) -> None:
    table = {**hostile.tiff_table(25_000, 19_900), 273: 8, 279: 100}
    for index, data in enumerate((tiff_bytes(table), hostile.jpeg_with_size(hostile.seeds()["jpeg"], 25_000, 19_900))):
        source = tmp_path / f"{index}.jpg"
        source.write_bytes(data)
        outcome = process(RECIPE, make_job(source, tmp_path / "small", tmp_path / "square"))
        (error,) = outcome.errors
        assert str(error) == "File is far too small for its 498 megapixels, so it is no photo."


def test_what_no_file_is_under_a_photos_name(tmp_path: Path) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    photo = hostile.seeds()["jpeg"]
    recipe = Recipe(exports=(Export(resize=Resize(mode=ResizeMode.LONG_EDGE, pixels=40)),))
    (tmp_path / "out").mkdir()
    done: list[str] = []
    for index, path in enumerate(hostile.make_places(folder, photo)):
        job = Job(index=index, source=path, size=1, changed_ns=0, targets=(tmp_path / "out" / f"{index}.jpg",))
        outcome = process(recipe, job)
        assert all(is_plain(sentence) for sentence in (*outcome.errors, *outcome.notes)), (path, outcome)
        if outcome.status is Status.DONE:
            done.append(path.name)
    strange = [name for name in done if len(name) > 200 or not name[0].isalpha() or "\n" in name]
    assert sorted(done) == sorted([*strange, *(["secret.jpg"] if "secret.jpg" in done else [])])
    assert len(strange) >= 1
