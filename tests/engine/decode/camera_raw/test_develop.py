"""Camera raw files, made by code; LibRaw really develops them."""

import struct
from pathlib import Path

import pytest
from PIL import Image

from studio.engine.process import process
from studio.job import Limits, Status
from studio.recipe.model import Format, Resize, ResizeMode
from tests.picture import BLUE, GREEN, RED, WHITE, corners, make_job, make_recipe, near
from tests.raw_file import make_dng


def deliver(folder: Path, data: bytes, limits: Limits = Limits(), **export: object) -> tuple[Image.Image, str]:
    source = folder / "photo.dng"
    source.write_bytes(data)
    target = folder / "out.png"
    target.unlink(missing_ok=True)
    outcome = process(make_recipe(format=Format.PNG, **export), make_job(source, target), limits)
    assert outcome.errors == ()
    assert outcome.status is Status.DONE
    with Image.open(target) as image:
        image.load()
    return image, " ".join(map(str, outcome.notes))


def long_edge(pixels: int) -> Resize:
    return Resize(mode=ResizeMode.LONG_EDGE, pixels=pixels)


def test_a_raw_file_without_preview_is_developed(tmp_path: Path) -> None:
    image, notes = deliver(tmp_path, make_dng(192, 144))
    assert image.size == (192, 144)
    assert "Developed" in notes
    seen = corners(image)
    assert [max(range(3), key=lambda band: colour[band]) for colour in seen[:3]] == [0, 1, 2]
    assert min(seen[3]) > 200


def test_a_large_enough_preview_is_taken(tmp_path: Path) -> None:
    image, notes = deliver(tmp_path, make_dng(192, 144, preview=(96, 72)), resize=long_edge(90))
    assert image.size == (90, 68)
    assert "preview" in notes
    assert all(near(a, b, 20) for a, b in zip(corners(image), (RED, GREEN, BLUE, WHITE), strict=True))


def test_a_preview_that_is_too_small_is_not_taken(tmp_path: Path) -> None:
    image, notes = deliver(tmp_path, make_dng(192, 144, preview=(96, 72)), resize=long_edge(150))
    assert image.size == (150, 113)
    assert "Developed" in notes


@pytest.mark.parametrize("preview", [None, (192, 144)], ids=["developed", "preview"])
@pytest.mark.parametrize(("orientation", "turn"), [(1, 0), (3, 2), (6, 1), (8, 3)])
def test_comes_out_upright(tmp_path: Path, preview: tuple[int, int] | None, orientation: int, turn: int) -> None:
    image, _ = deliver(tmp_path, make_dng(192, 144, orientation=orientation, preview=preview))
    assert image.size == ((144, 192) if orientation >= 5 else (192, 144))
    lying = [RED, GREEN, BLUE, WHITE]
    expected = lying[-turn:] + lying[:-turn] if turn else lying
    strongest = [max(range(3), key=lambda band: colour[band]) for colour in corners(image)]
    assert [s for s, e in zip(strongest, expected, strict=True) if e != WHITE] == [
        max(range(3), key=lambda band: e[band]) for e in expected if e != WHITE
    ]


def test_keeps_what_the_camera_wrote(tmp_path: Path) -> None:
    source = tmp_path / "photo.dng"
    source.write_bytes(make_dng(192, 144, taken="2024:05:06 07:08:09"))
    target = tmp_path / "out.jpg"
    outcome = process(make_recipe(), make_job(source, target))
    assert outcome.status is Status.DONE
    with Image.open(target) as image:
        exif = image.getexif()
        assert exif.get_ifd(0x8769).get(0x9003) == "2024:05:06 07:08:09"
        assert exif.get(0x0112, 1) == 1


@pytest.mark.parametrize("share", [0.9, 0.5, 0.2])
def test_a_cut_or_broken_one_is_refused_in_a_sentence(tmp_path: Path, share: float) -> None:
    data = make_dng(192, 144)
    source = tmp_path / "photo.dng"
    source.write_bytes(data[: int(len(data) * share)])
    outcome = process(make_recipe(), make_job(source, tmp_path / "out.jpg"))
    assert outcome.status is Status.FAILED
    assert not (tmp_path / "out.jpg").exists()
    assert str(outcome.errors[0]).endswith(".")
    assert "LibRaw" not in str(outcome.errors[0]) or "can't read" in str(outcome.errors[0])


def test_over_the_limit_of_pixels(tmp_path: Path) -> None:
    source = tmp_path / "photo.dng"
    source.write_bytes(make_dng(192, 144))
    outcome = process(make_recipe(), make_job(source, tmp_path / "out.jpg"), Limits(max_pixels=1000))
    assert "limit" in str(outcome.errors[0])


def test_a_camera_without_colours_is_developed(tmp_path: Path) -> None:
    def photometric(kind: int) -> bytes:
        return struct.pack("<HHIHH", 262, 3, 1, kind, 0)

    data = make_dng(192, 144)
    mosaic, linear = photometric(32803), photometric(34892)
    assert mosaic in data
    image, notes = deliver(tmp_path, data.replace(mosaic, linear))
    assert image.size == (192, 144)
    assert "Developed" in notes
    red, green, blue = image.convert("RGB").getpixel((96, 72))
    assert red == green == blue
