from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from studio.batch.plan.estimate import SAMPLE, estimate_bytes, file_bytes
from studio.engine.header.read import Header, PhotoFormat
from studio.job import Job, Limits, Status
from studio.recipe.model import Export, Format, Recipe, Resize, ResizeMode, Subsampling
from tests import picture

PHOTO = Header(format=PhotoFormat.JPEG, width=6000, height=4000)
LOSSY = (Format.JPEG, Format.WEBP, Format.AVIF)


def job(path: Path, *targets: Path | None, status: Status = Status.PENDING) -> Job:
    return Job(index=0, source=path, size=0, changed_ns=0, targets=targets, status=status)


def detailed(width: int, height: int) -> Image.Image:
    """Make a picture with as much detail at each scale as photographs have (amplitude falls with frequency)."""
    rng = np.random.default_rng(5)
    total = np.full((height, width, 3), 128.0)
    for step in (1, 2, 4, 8, 16, 32, 64, 128):
        grain = rng.normal(128, 40, (height // step + 1, width // step + 1, 1)).clip(0, 255).astype("uint8")
        layer = Image.fromarray(np.repeat(grain, 3, axis=2)).resize((width, height), Image.Resampling.BICUBIC)
        total += (np.asarray(layer, dtype="float64") - 128) * (step / 128) ** 0.45
    return Image.fromarray(total.clip(0, 255).astype("uint8"))


@pytest.mark.parametrize("format_", LOSSY)
def test_more_quality_and_more_pixels_take_more(format_: Format) -> None:
    sizes = [file_bytes(Export(format=format_, quality=quality), PHOTO) for quality in range(1, 101)]
    assert sizes == sorted(sizes)
    assert sizes[0] < sizes[49] < sizes[99]
    small = Export(format=format_, resize=Resize(mode=ResizeMode.LONG_EDGE, pixels=2048))
    assert file_bytes(small, PHOTO) * 7 < file_bytes(Export(format=format_), PHOTO)


def test_the_limit_of_bytes_is_the_most() -> None:
    assert file_bytes(Export(max_bytes=400_000), PHOTO) == 400_000
    assert file_bytes(Export(max_bytes=900_000_000), PHOTO) == file_bytes(Export(), PHOTO)
    for export in (Export(format=Format.PNG), Export(format=Format.WEBP, lossless=True)):
        limited = Export(format=export.format, lossless=export.lossless, max_bytes=400_000)
        assert file_bytes(limited, PHOTO) == file_bytes(export, PHOTO)  # it can't be reached by quality


def test_full_colour_and_lossless_take_more() -> None:
    for format_ in (Format.JPEG, Format.AVIF):
        half = file_bytes(Export(format=format_, quality=80), PHOTO)
        assert half < file_bytes(Export(format=format_, quality=80, subsampling=Subsampling.FULL), PHOTO)
    for format_ in (Format.WEBP, Format.AVIF):
        assert file_bytes(Export(format=format_), PHOTO) < file_bytes(Export(format=format_, lossless=True), PHOTO)
    assert file_bytes(Export(format=Format.JPEG, lossless=True), PHOTO) == file_bytes(Export(), PHOTO)


def test_keep_takes_what_the_photos_own_format_takes() -> None:
    png = Header(format=PhotoFormat.PNG, width=6000, height=4000)
    assert file_bytes(Export(format=Format.KEEP), png) == file_bytes(Export(format=Format.PNG), png)
    assert file_bytes(Export(format=Format.KEEP), PHOTO) == file_bytes(Export(), PHOTO)


@pytest.mark.slow
@pytest.mark.parametrize(
    ("format_", "options"),
    [
        (Format.JPEG, {"quality": 85}),
        (Format.WEBP, {"quality": 80}),
        (Format.AVIF, {"quality": 70, "speed": 8}),
        (Format.PNG, {"compress_level": 2}),
        (Format.TIFF, {"compression": "tiff_adobe_deflate"}),
    ],
)
def test_an_estimate_is_near_what_a_rich_picture_takes(format_: Format, options: dict[str, object]) -> None:
    image = detailed(1200, 800)
    header = Header(format=PhotoFormat.JPEG, width=1200, height=800)
    real = len(picture.encode(image, format_.value.upper(), **options))
    assert real / 3 < file_bytes(Export(format=format_), header) < real * 3


def test_only_what_is_still_to_be_made_counts(tmp_path: Path) -> None:
    path = picture.save(tmp_path / "a.jpg", Image.new("RGB", (600, 400)))
    out = tmp_path / "out"
    exports = Export(name="1"), Export(name="2", format=Format.PNG)
    recipe = Recipe(exports=exports)
    header = Header(format=PhotoFormat.JPEG, width=600, height=400)
    one, two = (file_bytes(export, header) for export in exports)
    jobs = [
        job(path, out, None),
        job(path, out, out),
        job(path, None, None, status=Status.SKIPPED),
        job(path, None, None, status=Status.FAILED),
    ]
    assert estimate_bytes(recipe, jobs, Limits()) == 2 * one + two
    assert estimate_bytes(recipe, jobs[2:], Limits()) == 0


def test_only_photos_that_are_still_to_be_made_are_looked_at(tmp_path: Path) -> None:
    small = picture.save(tmp_path / "small.jpg", Image.new("RGB", (60, 40)))
    large = picture.save(tmp_path / "large.jpg", Image.new("RGB", (1200, 800)))
    recipe = Recipe(exports=(Export(),))
    one = estimate_bytes(recipe, [job(small, tmp_path)], Limits())
    assert estimate_bytes(recipe, [job(small, tmp_path), job(large, None, status=Status.SKIPPED)], Limits()) == one


def test_photos_that_cannot_be_read_count_like_the_others(tmp_path: Path) -> None:
    path = picture.save(tmp_path / "a.jpg", Image.new("RGB", (600, 400)))
    (tmp_path / "b.jpg").write_bytes(b"words")
    recipe = Recipe(exports=(Export(),))
    alone = estimate_bytes(recipe, [job(path, tmp_path)], Limits())
    assert estimate_bytes(recipe, [job(path, tmp_path), job(tmp_path / "b.jpg", tmp_path)], Limits()) == 2 * alone
    assert estimate_bytes(recipe, [job(tmp_path / "b.jpg", tmp_path)], Limits()) == 0


def test_a_sample_is_spread_over_the_batch(tmp_path: Path) -> None:
    small = picture.save(tmp_path / "small.jpg", Image.new("RGB", (60, 40)))
    large = picture.save(tmp_path / "large.jpg", Image.new("RGB", (1200, 800)))
    jobs = [job(path, tmp_path) for path in (small, large) for _ in range(3 * SAMPLE)]
    recipe = Recipe(exports=(Export(),))
    one = estimate_bytes(recipe, jobs[:1], Limits())
    other = estimate_bytes(recipe, jobs[-1:], Limits())
    assert estimate_bytes(recipe, jobs, Limits()) == 3 * SAMPLE * (one + other)
