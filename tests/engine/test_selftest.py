"""The self-test's pictures: all come out right here, and what comes out wrong is said."""

import importlib
from collections.abc import Sequence
from pathlib import Path

import pytest
from PIL import Image, ImageCms

from studio.engine import selftest
from studio.engine.info import Info
from studio.engine.render import resample
from studio.engine.selftest import try_font, try_parts, window_modules
from studio.formats import Format
from studio.paths import resource_path
from studio.recipe.model import Export

OPTIONAL = {"fast resampling"} if resample.fast is None else set[str]()
"""What this system may have no wheel for."""


def problems(folder: Path) -> dict[str, str]:
    return {name: problem for name, problem in try_parts(folder).items() if problem and name not in OPTIONAL}


def test_every_part_makes_its_picture(tmp_path: Path) -> None:
    assert problems(tmp_path) == {}
    assert not window_modules() or "PySide6" in "".join(window_modules())  # other tests may have loaded it


@pytest.mark.parametrize(
    ("format_", "turned", "said"),
    [
        (Format.PNG, (0, 0, 1), "PNG: Its pixels come back changed."),
        (Format.TIFF, (0, 0, 1), "TIFF: Its pixels come back changed."),
        (Format.WEBP, (30, 30, 30), "WebP: Its pixels come back changed, by "),
        (Format.AVIF, (30, 30, 30), "AVIF: Its pixels come back changed, by "),
    ],
)
def test_pixels_that_come_back_changed_are_noticed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, format_: Format, turned: Sequence[int], said: str
) -> None:
    make = selftest._make  # pyright: ignore[reportPrivateUsage]

    def spoil(source: Path, target: Path, export: Export) -> Image.Image:
        made = make(source, target, export)
        if target.suffix != f".{format_}":
            return made
        bands = (
            band.point([min(255, level + by) for level in range(256)])
            for band, by in zip(made.split(), turned, strict=True)
        )
        return Image.merge("RGB", tuple(bands))

    monkeypatch.setattr(selftest, "_make", spoil)
    name, problem = next(iter(problems(tmp_path).items()))
    assert f"{name}: {problem}".startswith(said)


def test_a_watermark_that_is_not_laid_and_one_in_the_wrong_place_are_noticed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import studio.engine.export

    monkeypatch.setattr(studio.engine.export, "draw_watermarks", lambda image, *_: image)
    found = problems(tmp_path)
    assert {"text watermarks", "image watermarks", "SVG watermarks"} <= set(found)


def test_the_red_of_the_trial_is_that_of_the_profiles(tmp_path: Path) -> None:
    profiles = [str(resource_path("profiles", name)) for name in ("DisplayP3.icc", "sRGB.icc")]
    wide = Image.new("RGB", (1, 1), selftest._WIDE)  # pyright: ignore[reportPrivateUsage]
    narrow = ImageCms.profileToProfile(wide, *profiles, renderingIntent=ImageCms.Intent.RELATIVE_COLORIMETRIC)
    assert narrow is not None
    assert all(abs(a - b) <= 1 for a, b in zip(narrow.tobytes(), selftest._NARROW, strict=True))  # pyright: ignore[reportPrivateUsage]


def test_fonts(tmp_path: Path) -> None:
    assert try_font(resource_path("fonts", "Inter-Bold.ttf")) == ""
    broken = tmp_path / "broken.ttf"
    broken.write_bytes(resource_path("fonts", "Inter-Bold.ttf").read_bytes()[:200])
    assert "OSError" in try_font(broken)


def test_a_library_that_is_missing_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    load = importlib.import_module

    def load_all_but_one(wanted: str) -> object:
        if wanted == "pillow_jxl":
            raise ModuleNotFoundError(f"No module named {wanted!r}")
        return load(wanted)

    monkeypatch.setattr(importlib, "import_module", load_all_but_one)
    monkeypatch.setattr(resample, "fast", None)
    found = {name: problem for name, problem in try_parts(tmp_path).items() if problem}
    assert found.pop("JPEG XL (reading)") == "ModuleNotFoundError: No module named 'pillow_jxl'"
    assert found.pop("fast resampling").startswith("cykooz-resizer is missing")
    assert found == {}


def test_a_codec_that_writes_something_else_is_noticed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    describe = selftest.describe_photo

    def confuse(path: Path) -> Info:
        return describe(tmp_path / "source.png" if path.suffix == ".webp" else path)

    monkeypatch.setattr(selftest, "describe_photo", confuse)
    assert problems(tmp_path) == {"WebP": "Its file is not of this format."}


def test_a_picture_that_can_not_be_made_says_why(tmp_path: Path) -> None:
    (tmp_path / "picture.avif").write_bytes(b"")  # the place is taken
    found = problems(tmp_path)
    assert list(found) == ["AVIF"]
    assert "exists" in found["AVIF"]
