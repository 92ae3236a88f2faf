"""Recipes: they come back from TOML as they went in, and refusals name the key, the value and what is allowed."""

import os
import sys
import tomllib
from pathlib import Path
from typing import Any

import msgspec
import pytest
import tomli_w
from hypothesis import example, given
from hypothesis import strategies as st

from studio.errors import RecipeError
from studio.recipe.file import decode_recipe, encode_recipe, load_recipe, map_files
from studio.recipe.model import Export, Format, MetadataPolicy, Recipe, Resize, ResizeMode
from studio.recipe.watermark import Anchor, ImageWatermark, PortraitChange, TextWatermark, is_font_file
from tests.strategies import CHARACTERS, few, recipes

DOCUMENTED = """
version = 1
name = "Web and proof"

[[export]]
name = "web"
folder = "web"
file = "{stem}"
resize = { mode = "fit", width = 2048, height = 2048, enlarge = false }
decode = "auto"
sharpen = "standard"
format = "jpeg"
quality = 85
profile = "srgb"
metadata = { keep = "all", gps = false, copyright = "© {year} Studio Nord", creator = "Studio Nord" }

  [[export.watermark]]
  image = "logo.png"
  scale = "18%"
  anchor = "south-east"
  offset = ["3%", "3%"]
  opacity = 70
  portrait = { anchor = "south", scale = "30%" }

[[export]]
name = "proof"
folder = "proof"
file = "{stem}_proof_{n:04}"
resize = { mode = "long-edge", pixels = 1200 }
format = "jpeg"
max_bytes = 400_000

  [[export.watermark]]
  text = "PROOF {n:04}"
  font = "Inter"
  colour = "#ffffff"
  opacity = 35
  angle = 30
  tile = true
"""


@pytest.mark.slow
@few
@given(recipes())
@example(Recipe(name="'''\n\"\\", exports=(Export(name="#"),)))
def test_a_recipe_comes_back_from_toml(recipe: Recipe) -> None:
    text = encode_recipe(recipe)
    again = decode_recipe(text)
    assert again == recipe
    assert "kind" not in {key for export in tomllib.loads(text)["export"] for key in _keys(export)}


def _keys(table: dict[str, Any]) -> set[str]:
    """Return every key of a table of TOML, also of the tables inside."""
    inner = [item for value in table.values() for item in (value if isinstance(value, list) else [value])]
    return set(table).union(*(_keys(item) for item in inner if isinstance(item, dict)))


@pytest.mark.slow
@few
@given(recipes())
def test_a_recipe_travels_between_processes(recipe: Recipe) -> None:
    assert msgspec.json.decode(msgspec.json.encode(recipe), type=Recipe) == recipe


@pytest.mark.slow
@given(st.recursive(st.booleans() | st.integers() | st.floats() | st.text(CHARACTERS), st.lists, max_leaves=5))
def test_any_value_of_any_key_is_taken_or_refused_in_a_sentence(value: object) -> None:
    for key in Export.__struct_fields__:
        text = tomli_w.dumps({"version": 1, "export": [{key: value}]})
        try:
            export = decode_recipe(text, "my.recipe.toml").exports[0]
        except RecipeError as error:
            assert str(error).startswith("my.recipe.toml: ")
            assert str(error).endswith(".")
        else:
            assert export == Export(**{key: getattr(export, key)})


def test_the_documented_recipe_is_read_as_documented() -> None:
    recipe = decode_recipe(DOCUMENTED)
    web, proof = recipe.exports
    assert recipe.name == "Web and proof"
    assert web.resize == Resize(mode=ResizeMode.FIT, width=2048, height=2048)
    assert web.quality == 85
    assert web.metadata == MetadataPolicy(gps=False, copyright="© {year} Studio Nord", creator="Studio Nord")
    assert web.watermark == (
        ImageWatermark(
            image="logo.png",
            scale="18%",
            opacity=70,
            portrait=PortraitChange(anchor=Anchor.SOUTH, scale="30%"),
        ),
    )
    assert proof.resize == Resize(mode=ResizeMode.LONG_EDGE, pixels=1200)
    assert proof.max_bytes == 400_000
    assert proof.watermark == (TextWatermark(text="PROOF {n:04}", opacity=35, angle=30, tile=True),)


def test_the_shortest_recipe_works_and_every_key_has_its_default() -> None:
    recipe = decode_recipe("version = 1\n[[export]]\n")
    assert recipe == Recipe(exports=(Export(),))
    assert recipe.exports[0].format is Format.JPEG
    assert recipe.exports[0].resize.mode is ResizeMode.ORIGINAL
    assert not recipe.exports[0].resize.enlarge


@pytest.mark.parametrize(
    ("body", "says"),
    [
        ("qualty = 80", "export 1: qualty is not a key of a recipe; did you mean quality? Allowed: name, enabled,"),
        ("quality = 101", "export 1: quality is 101; it must be a whole number from 1 to 100."),
        ("quality = true", "export 1: quality is True; it must be a whole number"),
        ("quality = 85.5", "export 1: quality is 85.5; it must be a whole number"),
        ("format = 'gif'", "export 1: format is 'gif'; it must be one of jpeg, png, webp, avif, tiff, keep."),
        ("decode = 1", "export 1: decode is 1; it must be one of auto, best, fast."),
        ("lossless = 'yes'", "export 1: lossless is 'yes'; it must be true or false."),
        ("name = ''", "export 1 (''): name is empty"),
        ("name = 3", "export 1: name is 3; it must be a text in quotes."),
        ("watermark = 3", "export 1: watermark is 3; it must be a list."),
        ("watermark = [{}]", "a watermark has either an image or a text"),
        ("watermark = [{ image = 'a', text = 'b' }]", "a watermark has either an image or a text"),
        ("watermark = [{ kind = 'image', image = 'a' }]", "a watermark has either an image or a text"),
        ("watermark = ['logo.png']", "export 1, watermark 1 is 'logo.png'; it must be a table with"),
        (
            "watermark = [{ image = 'a', anchor = 'middle' }]",
            "export 1, watermark 1: anchor is 'middle'; it must be one of north-west, north,",
        ),
        (
            "watermark = [{ image = 'a', opacity = nan }]",
            "export 1, watermark 1: opacity is nan; it must be a number from 0 to 100.",
        ),
        (
            "watermark = [{ image = 'a', offset = 3 }]",
            "export 1, watermark 1: offset is 3; it must be a list of 2, each a length: pixels",
        ),
        (
            "watermark = [{ image = 'a', offset = [1.5, 2] }]",
            "export 1, watermark 1: offset[0] is 1.5; it must be a length: pixels",
        ),
        (
            "watermark = [{ image = 'a', scale = 'big' }]",
            "export 1, watermark 1: scale is 'big'; it must be a length: pixels",
        ),
        (
            "watermark = [{ image = 'a', portrait = { top = 3 } }]",
            "export 1, watermark 1: portrait.top is not a key of a recipe; allowed: anchor, offset, scale,",
        ),
        (
            "watermark = [{ image = 'a', portrait = { text = 'b' } }]",
            "export 1, watermark 1: portrait.text is for texts; this watermark is an image.",
        ),
        (
            "watermark = [{ text = 'a', portrait = { opacity = 300 } }]",
            "export 1, watermark 1: portrait.opacity is 300; it must be a number from 0 to 100.",
        ),
        (
            "watermark = [{ text = 'a', portrait = { colour = 'red' } }]",
            "export 1, watermark 1: portrait.colour is 'red'; it must be a colour",
        ),
        (
            "watermark = [{ text = 'a', portrait = { outline = { width = 'x' } } }]",
            "width is 'x'; it must be a length",
        ),
        ("resize = { mode = 'fit' }", "export 1: resize mode 'fit' needs width and height."),
        ("resize = { mode = 'exact', width = 3 }", "resize mode 'exact' needs height."),
        (
            "resize = { mode = 'long-edge', pixels = 9, width = 9 }",
            "resize mode 'long-edge' does not take width; it takes pixels.",
        ),
        ("resize = { width = 3 }", "resize mode 'original' does not take width; it takes no numbers."),
        (
            "resize = { mode = 'percent', percent = 150 }",
            "percent is 150: more than 100 enlarges, which is not allowed",
        ),
        (
            "resize = { mode = 'percent', percent = nan }",
            "export 1: resize.percent is nan; it must be a number above 0, at most 1000.",
        ),
        ("resize = { mode = 'fit', width = 70_000 }", "it must be a whole number from 1 to 65500."),
        ("resize = { colour = 'red' }", "colour is 'red'; it must be a colour"),
        ("background = 'red'", "export 1: background is 'red'; it must be a colour"),
        ("max_bytes = 0", "export 1: max_bytes is 0; it must be a whole number of at least 1."),
        ("file = ' '", "file is empty"),
        ("file = 'a/b'", "names can't contain / or \\"),
        ("file = '{stme}'", "{stme} is not a token"),
        ("profile = ' '", "profile is empty"),
        ("metadata = { gps = 'no' }", "export 1: metadata.gps is 'no'; it must be true or false."),
        ("metadata = { title = '{' }", "export 1: title is '{': a single { has no partner"),
        ("resize = 1979-01-01", "export 1: resize is datetime.date(1979, 1, 1); it must be a table with mode,"),
    ],
)
def test_a_wrong_key_or_value_is_refused_by_name(body: str, says: str) -> None:
    with pytest.raises(RecipeError) as caught:
        decode_recipe(f"version = 1\n[[export]]\n{body}\n", "my.recipe.toml")
    assert str(caught.value).startswith("my.recipe.toml: ")
    assert says in str(caught.value)


@pytest.mark.parametrize(
    "folder",
    [
        "..",
        "../x",
        "a/../b",
        "a\\..\\b",
        "/x",
        "\\x",
        "C:",
        "C:\\x",
        "c:x",
        "a/.. /b",
        "//host/x",
        "a\\0".replace("\\0", "\0"),
    ],
)
def test_a_folder_stays_inside_the_destination(folder: str) -> None:
    with pytest.raises(RecipeError, match="it must stay inside the destination"):
        Export(folder=folder)


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("", "version is missing"),
        ("name = 'x'", "version is missing"),
        ("version = 2\n[[export]]", "version is 2; it must be 1."),
        ("version = '1'\n[[export]]", "version is '1'; it must be 1."),
        ("version = 1", "export is missing."),
        ("version = 1\nexport = []", "the recipe has no export"),
        ("version = 1\nexport = {}", "export is {}; it must be a list."),
        ("version = 1\nexport = [1]", "export 1 is 1; it must be a table with name,"),
        ("version = 1\n[[export]]\nenabled = false", "needs at least one"),
        ("version = 1\n[[export]]\nname = 'Web'\n[[export]]\nname = 'web'", "two exports are named 'web'"),
        ("version = 1\n[[exports]]", "exports is not a key of a recipe; did you mean export?"),
        ("version = ", "is not valid TOML"),
        ("x = " + "[" * 5000, "nested far too deep"),
        ("version = 1" + "0" * 5000, "too many digits"),
    ],
)
def test_a_file_that_is_no_recipe_is_refused(text: str, says: str) -> None:
    with pytest.raises(RecipeError) as caught:
        decode_recipe(text)
    assert says in str(caught.value)


def test_files_beside_the_recipe_are_found_from_anywhere(tmp_path: Path) -> None:
    path = tmp_path / "a.recipe.toml"
    other = tmp_path.parent / "other.png"
    path.write_text(
        "version = 1\n[[export]]\nprofile = 'p/own.icc'\n"
        "[[export.watermark]]\nimage = 'logo.png'\n"
        f"[[export.watermark]]\nimage = {str(other)!r}\n"
        "[[export.watermark]]\ntext = 'x'\nfont = 'own.TTF'\n"
        "[[export.watermark]]\ntext = 'y'\nfont = 'Inter'\n",
        encoding="utf-8-sig",
    )
    export = load_recipe(path).exports[0]
    assert export.profile == str(tmp_path / "p/own.icc")
    first, second, third, fourth = export.watermark
    assert isinstance(first, ImageWatermark) and first.image == str(tmp_path / "logo.png")
    assert isinstance(second, ImageWatermark) and second.image == str(other)
    assert isinstance(third, TextWatermark) and third.font == str(tmp_path / "own.TTF")
    assert isinstance(fourth, TextWatermark) and fourth.font == "Inter"


@pytest.mark.slow
@few
@given(recipes())
def test_only_file_names_pass_through_the_change(recipe: Recipe) -> None:
    seen: list[str] = []
    changed = map_files(recipe, lambda name: seen.append(name) or name)
    assert changed == recipe
    files: list[str] = []
    for table in (
        each for export in recipe.exports for watermark in export.watermark for each in (watermark, watermark.portrait)
    ):
        image, font = getattr(table, "image", None), getattr(table, "font", None)
        files += [image] if image is not None else []
        files += [font] if font is not None and is_font_file(font) else []
    files += [export.profile for export in recipe.exports if export.profile not in ("srgb", "keep")]
    assert sorted(seen) == sorted(files)


def test_a_file_that_cannot_be_read_is_refused_with_its_name(tmp_path: Path) -> None:
    missing = tmp_path / "missing.recipe.toml"
    with pytest.raises(RecipeError, match=r"missing\.recipe\.toml can't be read: it is not there"):
        load_recipe(missing)
    binary = tmp_path / "photo.recipe.toml"
    binary.write_bytes(b"\xff\xd8\xff\xe0")
    with pytest.raises(RecipeError, match="is not a text in UTF-8"):
        load_recipe(binary)
    large = tmp_path / "large.recipe.toml"
    large.write_text("#" * 1_000_001)
    with pytest.raises(RecipeError, match="is too large to be a recipe"):
        load_recipe(large)
    with pytest.raises(RecipeError, match="is not a file"):
        load_recipe(tmp_path)


@pytest.mark.skipif(sys.platform == "win32", reason="pipes and devices of POSIX")
def test_a_recipe_that_never_ends_is_not_begun(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.recipe.toml")
    (tmp_path / "zero.recipe.toml").symlink_to("/dev/zero")
    for name in ("pipe", "zero"):
        with pytest.raises(RecipeError, match=r"is not a file, so it is not a recipe"):
            load_recipe(tmp_path / f"{name}.recipe.toml")


@pytest.mark.parametrize("photo", ["jpeg", "png", "webp", "avif", "tiff"])
def test_keep_is_the_format_of_the_photo_where_it_can_be_written(photo: str) -> None:
    assert Export(format=Format.KEEP).written_format(photo) == photo
    assert Export(format=Format.PNG).written_format(photo) is Format.PNG


@pytest.mark.parametrize(
    ("photo", "format_"),
    [("gif", Format.PNG), ("bmp", Format.PNG), ("raw", Format.JPEG), ("heif", Format.JPEG), ("jxl", Format.JPEG),
     ("psd", Format.JPEG), (None, Format.JPEG)],
)  # fmt: skip
def test_keep_falls_back_to_what_can_be_written(photo: str | None, format_: Format) -> None:
    assert Export(format=Format.KEEP).written_format(photo) is format_
