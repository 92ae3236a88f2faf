"""The trial of the codecs: it passes where they work, and names the one that does not."""

import importlib
from pathlib import Path

import pytest

from studio.engine import codec
from studio.engine.codec import try_codecs
from studio.engine.info import Info
from studio.engine.render import resample

NAMES = ["JPEG", "PNG", "WebP", "AVIF", "TIFF", "JPEG XL (reading)", "HEIC (reading)", "camera raw (reading)"]


def test_everything_works_here(tmp_path: Path) -> None:
    found = try_codecs(tmp_path)
    assert list(found)[: len(NAMES)] == NAMES
    optional = {"fast resampling"} if resample.fast is None else set()
    assert {name for name, problem in found.items() if problem} == optional
    assert {path.suffix for path in tmp_path.iterdir()} == {".png", ".jpeg", ".webp", ".avif", ".tiff", ".jxl"}


@pytest.mark.parametrize(
    ("module", "name"),
    [
        ("pillow_jxl", "JPEG XL (reading)"),
        ("pi_heif", "HEIC (reading)"),
        ("rawpy", "camera raw (reading)"),
        ("resvg_py", "SVG watermarks"),
    ],
)
def test_a_library_that_is_missing_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, module: str, name: str
) -> None:
    load = importlib.import_module

    def load_all_but_one(wanted: str) -> object:
        if wanted == module:
            raise ModuleNotFoundError(f"No module named {module!r}")
        return load(wanted)

    monkeypatch.setattr(importlib, "import_module", load_all_but_one)
    monkeypatch.setattr(resample, "fast", None)
    found = try_codecs(tmp_path)
    assert found[name] == f"ModuleNotFoundError: No module named '{module}'"
    assert {other for other, problem in found.items() if problem} == {name, "fast resampling"}


def test_a_codec_that_returns_something_else_is_found_out(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    describe = codec.describe_photo

    def confuse(path: Path) -> Info:
        return describe(tmp_path / "source.png" if path.suffix == ".webp" else path)

    monkeypatch.setattr(codec, "describe_photo", confuse)
    assert try_codecs(tmp_path)["WebP"] == "It does not come back as it was written."


def test_a_picture_that_can_not_be_made_says_why(tmp_path: Path) -> None:
    (tmp_path / "avif.avif").write_bytes(b"")  # the place is taken
    found = try_codecs(tmp_path)
    assert "exists" in found["AVIF"]
    assert not found["JPEG"]
