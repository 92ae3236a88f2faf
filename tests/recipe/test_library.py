"""The library of recipes: what is found, kept, replaced and refused, on real files."""

import os
import sys
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from studio.errors import RecipeError, StudioError
from studio.recipe import library
from studio.recipe.file import SUFFIX, encode_recipe, load_recipe
from studio.recipe.library import (
    delete_preset,
    find_preset,
    is_shipped,
    list_presets,
    load_preset,
    preset_name,
    save_preset,
)
from studio.recipe.model import Export, Format, Recipe
from studio.recipe.watermark import ImageWatermark
from tests.strategies import few, recipes

SMALL = "version = 1\nname = {name!r}\n[[export]]\n"


@pytest.fixture
def own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The user's folder of recipes, not made yet."""
    folder = tmp_path / "config" / "recipes"
    monkeypatch.setattr(library, "recipe_folder", lambda: folder)
    return folder


@pytest.fixture
def shipped(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of shipped recipes with two in it."""
    folder = tmp_path / "shipped"
    folder.mkdir()
    monkeypatch.setattr(library, "shipped_folder", lambda: folder)
    (folder / f"web-gallery{SUFFIX}").write_text(SMALL.format(name="Web gallery"))
    (folder / f"email{SUFFIX}").write_text(SMALL.format(name="For the mailbox"))
    return folder


def small(name: str, form: Format = Format.JPEG) -> Recipe:
    return Recipe(name=name, exports=(Export(format=form),))


def test_the_recipes_that_come_with_the_program_load_and_can_be_asked_for(own: Path) -> None:
    listed = list_presets()
    assert listed
    for path in listed:
        assert is_shipped(path)
        assert load_preset(preset_name(path).upper()) == load_recipe(path)
        assert find_preset(load_recipe(path).name) == path
    assert not own.exists()


def test_own_recipes_come_first_and_hide_shipped_ones(own: Path, shipped: Path) -> None:
    kept = save_preset(small("Email", Format.PNG))
    save_preset(small("Zoo"))
    assert [preset_name(path) for path in list_presets()] == ["email", "zoo", "web-gallery"]
    assert find_preset("EMAIL") == kept
    assert load_preset("email").exports[0].format is Format.PNG
    assert (shipped / f"email{SUFFIX}").read_text() == SMALL.format(name="For the mailbox")


@pytest.mark.parametrize("name", ["web-gallery", "Web Gallery", "WEB_GALLERY", "web gallery", f"web-gallery{SUFFIX}"])
def test_a_name_is_found_whatever_its_case_and_its_spaces(own: Path, shipped: Path, name: str) -> None:
    assert find_preset(name) == shipped / f"web-gallery{SUFFIX}"


def test_the_name_inside_the_file_counts_too(own: Path, shipped: Path) -> None:
    assert find_preset("for the mailbox") == shipped / f"email{SUFFIX}"


def test_an_unknown_name_is_refused_with_those_there_are(own: Path, shipped: Path) -> None:
    with pytest.raises(RecipeError) as caught:
        find_preset("emial")
    assert str(caught.value) == ("There is no recipe 'emial'. Did you mean email? The library has email, web-gallery.")


def test_a_broken_own_recipe_is_listed_and_hides_no_other(own: Path, shipped: Path) -> None:
    own.mkdir(parents=True)
    (own / f"broken{SUFFIX}").write_text("version = ")
    assert [preset_name(path) for path in list_presets()] == ["broken", "email", "web-gallery"]
    assert find_preset("for the mailbox").name == f"email{SUFFIX}"
    with pytest.raises(RecipeError, match="is not valid TOML"):
        load_preset("broken")


def test_what_is_no_recipe_file_is_not_listed(own: Path, shipped: Path) -> None:
    own.mkdir(parents=True)
    (own / "notes.txt").write_text("")
    (own / f".hidden{SUFFIX}").write_text("")
    (own / f"folder{SUFFIX}").mkdir()
    assert [preset_name(path) for path in list_presets()] == ["email", "web-gallery"]


@pytest.mark.slow
@settings(few, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(recipe=recipes())
def test_a_recipe_is_kept_as_it_is_and_stays_in_the_folder(own: Path, shipped: Path, recipe: Recipe) -> None:
    path = save_preset(recipe)
    assert path.parent == own
    assert path.read_text(encoding="utf-8") == encode_recipe(recipe)
    assert load_recipe(path).name == recipe.name
    assert len(path.name.encode()) < 200
    assert not list(own.glob(".*.part"))


@given(
    st.text(min_size=1).filter(str.strip)
    | st.sampled_from(["con", "NUL.x", "COM1", "a" * 500, "é" * 300, "...", "🖼" * 99])
)
def test_any_name_becomes_a_file_name_that_every_system_holds(name: str) -> None:
    stem = library.file_stem(name)
    assert stem and not set(stem) & set('<>:"/\\|?*\0')
    assert stem == stem.strip(" .")
    assert stem.isprintable() or not any(ord(char) < 32 for char in stem)
    assert stem.split(".")[0].lower() not in ("con", "prn", "aux", "nul", "com1", "lpt1")
    assert len(stem.encode()) <= 130


def test_the_same_name_replaces_and_another_name_never_does(own: Path, shipped: Path) -> None:
    first = save_preset(small("A/B"))
    assert save_preset(small("a/b", Format.PNG)) == first
    assert load_recipe(first).exports[0].format is Format.PNG
    other = save_preset(small("A:B"))
    assert other != first
    assert load_recipe(first).name == "a/b"
    assert load_recipe(other).name == "A:B"
    (own / f"odd{SUFFIX}").write_text("not a recipe at all")
    assert save_preset(small("odd")) == own / f"odd-2{SUFFIX}"
    assert (own / f"odd{SUFFIX}").read_text() == "not a recipe at all"


def test_a_watermark_beside_a_recipe_is_still_found_from_its_copy(own: Path, shipped: Path) -> None:
    path = shipped / f"marked{SUFFIX}"
    path.write_text("version = 1\nname = 'Marked'\n[[export]]\n[[export.watermark]]\nimage = 'logo.png'\n")
    copy = load_recipe(save_preset(load_preset("marked")))
    (watermark,) = copy.exports[0].watermark
    assert isinstance(watermark, ImageWatermark)
    assert watermark.image == str(shipped / "logo.png")


def test_own_recipes_are_deleted_and_shipped_ones_are_not(own: Path, shipped: Path) -> None:
    save_preset(small("Email"))
    delete_preset("email")
    assert find_preset("email").parent == shipped
    with pytest.raises(RecipeError, match="'email' came with the program and can't be deleted"):
        delete_preset("email")
    assert (shipped / f"email{SUFFIX}").exists()
    with pytest.raises(RecipeError, match="There is no recipe 'gone'"):
        delete_preset("gone")


def test_a_save_that_fails_leaves_the_old_one_whole(own: Path, shipped: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = save_preset(small("Web"))
    before = path.read_bytes()

    def full(descriptor: int) -> None:
        raise OSError(28, os.strerror(28))

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(StudioError, match=r"can't be saved in .*recipes: the disk is full"):
        save_preset(small("Web", Format.PNG))
    assert path.read_bytes() == before
    assert list(own.iterdir()) == [path]


def test_the_new_recipe_takes_its_place_at_once(own: Path, shipped: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = save_preset(small("Web"))
    before = path.read_bytes()

    def fail(part: Path, target: Path) -> None:
        assert target == path
        assert load_recipe(part).exports[0].format is Format.PNG  # complete before it gets the name
        raise PermissionError(13, os.strerror(13))

    monkeypatch.setattr(Path, "replace", fail)
    with pytest.raises(StudioError, match="can't be saved"):
        save_preset(small("Web", Format.PNG))
    assert path.read_bytes() == before


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has a file where a folder should be listed differently")
def test_a_folder_that_is_a_file_is_said_so(own: Path, shipped: Path) -> None:
    own.parent.mkdir(parents=True)
    own.write_text("")
    with pytest.raises(StudioError, match="can't be listed"):
        list_presets()
    with pytest.raises(StudioError, match="can't be saved"):
        save_preset(small("Web"))
