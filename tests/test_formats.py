"""The rows of formats: whole, at one with themselves, and asked by every place that states such a fact."""

import ast
from pathlib import Path

import pytest

from studio.engine.encode.codec import find_codec
from studio.formats import FORMATS, PHOTO_SUFFIXES, WRITTEN, Format, PhotoFormat, written_format
from studio.recipe.model import LARGEST_SIDE

ROOT = Path(__file__).parents[1]
CODECS = ROOT / "studio" / "engine" / "encode" / "codecs"


def test_every_format_has_a_row_and_every_row_a_format() -> None:
    assert set(FORMATS) == {*Format, *PhotoFormat}
    assert all(row.key == key and row.name for key, row in FORMATS.items())


def test_each_written_format_has_a_codec_and_no_codec_is_idle() -> None:
    assert {path.stem for path in CODECS.glob("[a-z]*.py")} == {format_.value for format_ in WRITTEN}
    assert all(callable(find_codec(format_).encode) for format_ in WRITTEN)


@pytest.mark.parametrize("format_", WRITTEN)
def test_a_row_says_what_an_export_and_an_estimate_ask(format_: Format) -> None:
    row = FORMATS[format_]
    assert row.mime == f"image/{format_.value}"
    assert row.suffix.startswith(".") and row.pillow
    assert (row.default_quality is not None) == bool(row.bytes_per_pixel)
    assert (row.default_quality is None or row.has_lossless) == (row.lossless_bytes_per_pixel > 0)
    if row.default_quality is not None:
        qualities = [quality for quality, _ in row.bytes_per_pixel]
        assert qualities == sorted(qualities) and (qualities[0], qualities[-1]) == (1, 100)
    assert row.has_quality(lossless=False) == (row.default_quality is not None)
    assert row.has_quality(lossless=True) == (row.default_quality is not None and not row.has_lossless)


def test_no_suffix_belongs_to_two_formats() -> None:
    suffixes = [suffix for row in FORMATS.values() for suffix in row.suffixes]
    assert len(suffixes) == len(set(suffixes))
    assert set(suffixes) >= PHOTO_SUFFIXES
    assert all(suffix == suffix.lower() and suffix.startswith(".") for suffix in suffixes)


def test_a_recipe_asks_for_no_side_that_jpeg_can_not_hold() -> None:
    assert FORMATS[Format.JPEG].largest_side == LARGEST_SIDE


@pytest.mark.parametrize(
    ("photo", "written"),
    [
        *((each.value, each) for each in WRITTEN),
        ("gif", Format.PNG),
        ("bmp", Format.PNG),
        *((each, Format.JPEG) for each in ("heif", "jxl", "psd", "raw", None)),
    ],
)
def test_keep_writes_the_photos_own_format_or_the_nearest(photo: str | None, written: Format) -> None:
    assert written_format(Format.KEEP, photo) is written
    assert written_format(Format.AVIF, photo) is Format.AVIF


def modules() -> list[tuple[Path, ast.Module]]:
    return [(path, ast.parse(path.read_text(encoding="utf-8"))) for path in sorted((ROOT / "studio").rglob("*.py"))]


@pytest.mark.slow
def test_every_match_on_a_kind_of_thing_names_all_kinds() -> None:
    """A new format, resize mode or status is then an error of the type checker, not a branch taken in silence."""
    trees = modules()
    kinds = {
        node.name
        for _, tree in trees
        for node in ast.walk(tree)
        if isinstance(node, ast.ClassDef) and any(ast.unparse(base) == "StrEnum" for base in node.bases)
    }
    assert {"Format", "PhotoFormat", "ResizeMode", "Status", "Keep", "Decode"} <= kinds
    looked_at, open_ended = 0, list[str]()
    for path, tree in trees:
        for node in ast.walk(tree):
            if not isinstance(node, ast.Match):
                continue
            named = [ast.unparse(part.value) for part in ast.walk(node) if isinstance(part, ast.MatchValue)]
            if not any(name.partition(".")[0] in kinds for name in named):
                continue
            looked_at += 1
            last = node.cases[-1]
            if ast.unparse(last.pattern) != "_" or "assert_never(" not in ast.unparse(last.body[0]):
                open_ended.append(f"{path.relative_to(ROOT)}:{node.lineno}")
    assert looked_at >= 10
    assert open_ended == []
