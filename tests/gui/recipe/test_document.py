"""The editor: every change can be undone, what is impossible never reaches the recipe, files and the dot agree."""

from pathlib import Path

import pytest
from msgspec import structs

from studio.gui.recipe.document import MOVEMENT, RecipeDocument
from studio.paths import recipe_folder
from studio.recipe import library
from studio.recipe.file import encode_recipe, load_recipe
from studio.recipe.model import Export, Format, Keep, MetadataPolicy, Recipe, Resize, ResizeMode
from studio.recipe.watermark import Anchor, ImageWatermark, TextWatermark

WEB = Export(name="web", watermark=(ImageWatermark(image="/watermarks/a.png"), TextWatermark(text="PROOF")))
RECIPE = Recipe(name="Web and proof", exports=(WEB, Export(name="proof", quality=70)))


@pytest.fixture
def editor() -> RecipeDocument:
    """Return an editor of two exports, with nothing to undo."""
    editor = RecipeDocument()
    editor.load(RECIPE, None)
    editor.undo_stack.clear()
    return editor


def test_every_kind_of_change_is_undone_and_redone(editor: RecipeDocument) -> None:
    """Undo goes back through equal recipes, redo forth through them."""
    steps = (
        lambda: editor.change_export("a", "quality", quality=60),
        lambda: editor.change_watermark(1, "b", "opacity", opacity=20),
        lambda: editor.set_watermarks("c", editor.export.watermark[:1]),
        editor.add_export,
        lambda: editor.change_export("rename", "name", name="third"),
        lambda: editor.set_enabled(0, enabled=False),
        lambda: editor.move_export(-1),
        editor.copy_export,
        editor.remove_export,
        lambda: editor.load(Recipe(name="Other", exports=(Export(),)), Path("/elsewhere/other.recipe.toml")),
        lambda: editor.change_export("d", "", format=Format.PNG),
    )
    seen = [(editor.recipe, editor.export_index, editor.path)]
    for step in steps:
        step()
        seen.append((editor.recipe, editor.export_index, editor.path))
    assert len({encode_recipe(recipe) for recipe, _, _ in seen}) > len(steps) - 2, "the steps change something"
    for state in reversed(seen[:-1]):
        editor.undo_stack.undo()
        assert (editor.recipe, editor.export_index, editor.path) == state
    for state in seen[1:]:
        editor.undo_stack.redo()
        assert (editor.recipe, editor.export_index, editor.path) == state


def test_a_drag_of_a_slider_is_one_step(editor: RecipeDocument) -> None:
    """Changes of one key join; another key, another export and another watermark begin a new step."""
    for quality in range(85, 40, -1):
        editor.change_export("Quality", "quality", quality=quality)
    assert editor.undo_stack.count() == 1
    editor.change_export("Dpi", "dpi", dpi=300)
    editor.change_export("Quality", "quality", quality=90)
    assert editor.undo_stack.count() == 3
    editor.choose(1)
    editor.change_export("Quality", "quality", quality=30)
    assert editor.undo_stack.count() == 4
    editor.choose(0)
    editor.change_watermark(0, "Opacity", "opacity", opacity=50)
    editor.change_watermark(1, "Opacity", "opacity", opacity=50)
    assert editor.undo_stack.count() == 6
    for _ in range(6):
        editor.undo_stack.undo()
    assert editor.recipe == RECIPE


def test_a_drag_that_comes_back_leaves_nothing_to_undo(editor: RecipeDocument) -> None:
    """A slider that ends where it began is no step."""
    editor.change_export("Quality", "quality", quality=50)
    editor.change_export("Quality", "quality", quality=None)
    assert editor.recipe == RECIPE
    assert not editor.undo_stack.canUndo()


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"quality": 200}, "quality is 200; it must be a whole number from 1 to 100."),
        ({"quality": "good"}, "quality is 'good'; it must be a whole number from 1 to 100."),
        ({"dpi": 0}, "dpi is 0; it must be a whole number from 1 to 65535."),
        ({"format": "gif"}, "format is 'gif'; it must be one of jpeg, png, webp, avif, tiff, keep."),
        ({"file": "{nonsense}"}, "{nonsense} is not a token"),
        ({"file": "a/b"}, "a name can't hold /"),
        ({"folder": "../up"}, "must stay inside the destination"),
        ({"background": "white"}, "it must be a colour"),
        ({"name": "PROOF"}, "two exports are named 'proof'"),
        ({"name": " "}, "name is empty"),
        ({"profile": ""}, "profile is empty"),
        ({"resize": structs.replace(Resize(mode=ResizeMode.FIT, width=9), width=70_000)}, "width is 70000"),
    ],
)
def test_what_is_impossible_is_refused_with_a_sentence(
    editor: RecipeDocument, changes: dict[str, object], words: str
) -> None:
    """The recipe stays, nothing is to be undone, and the sentence says why; `replace` alone would let some through."""
    refused: list[str] = []
    editor.refused.connect(refused.append)
    assert not editor.change_export("Change", "key", **changes)
    assert editor.recipe == RECIPE
    assert not editor.undo_stack.canUndo()
    assert len(refused) == 1
    assert words in refused[0]


@pytest.mark.parametrize("changes", [{"opacity": 101}, {"angle": 400}, {"scale": "wide"}, {"scale": 0}, {"image": ""}])
def test_impossible_watermarks_are_refused(editor: RecipeDocument, changes: dict[str, object]) -> None:
    """Values of watermarks are held to their limits too."""
    refused: list[str] = []
    editor.refused.connect(refused.append)
    assert not editor.change_watermark(0, "Change", "key", **changes)
    assert editor.recipe == RECIPE
    assert len(refused) == 1
    assert next(iter(changes)) in refused[0]
    assert "export" not in refused[0], "the form shows which watermark; the place in the file is no help"


def test_values_become_of_their_own_kind(editor: RecipeDocument) -> None:
    """A word from a list of the window is an enum in the recipe, so that `is` holds in the engine."""
    editor.change_export("Change", "", format="png", metadata=structs.replace(MetadataPolicy(), keep="none"))
    assert editor.export.format is Format.PNG
    assert editor.export.metadata.keep is Keep.NONE
    editor.change_watermark(0, "Change", "", anchor="north")
    assert editor.export.watermark[0].anchor is Anchor.NORTH


def test_the_last_export_stays(editor: RecipeDocument) -> None:
    """Neither removed nor switched off."""
    refused: list[str] = []
    editor.refused.connect(refused.append)
    assert editor.remove_export()
    assert not editor.remove_export()
    assert not editor.set_enabled(0, enabled=False)
    assert [export.name for export in editor.recipe.exports] == ["proof"]
    assert len(refused) == 2


def test_copies_and_new_exports_get_names_of_their_own(editor: RecipeDocument) -> None:
    """No two exports have one name."""
    editor.copy_export()
    editor.copy_export()
    editor.add_export()
    editor.add_export()
    names = [export.name for export in editor.recipe.exports]
    assert names == ["web", "web-2", "web-3", "proof", "export", "export-2"]


def test_the_dot_follows_what_the_file_holds(editor: RecipeDocument) -> None:
    """Changed, saved, undone, redone: changed is what differs from the file."""
    assert not editor.is_changed
    editor.change_export("Quality", "quality", quality=50)
    assert editor.is_changed
    path = editor.save()
    assert path is not None
    assert editor.path == path
    assert not editor.is_changed
    assert load_recipe(path) == editor.recipe
    editor.change_export("Quality", "quality", quality=51)
    assert editor.is_changed
    editor.undo_stack.undo()
    assert editor.export.quality == 50, "a step after saving does not join the one before it"
    assert not editor.is_changed
    editor.undo_stack.undo()
    assert editor.is_changed
    assert editor.path == path


def test_a_shipped_recipe_stays_and_a_copy_is_kept(editor: RecipeDocument) -> None:
    """To save under another name makes an own file; undo never goes back to the shipped one's name."""
    shipped = library.find_preset("web-gallery")
    before = shipped.read_bytes()
    assert editor.open_file(shipped)
    editor.change_export("Quality", "quality", quality=33)
    path = editor.save_as("My gallery")
    assert path is not None
    assert path.parent == recipe_folder()
    assert shipped.read_bytes() == before
    assert load_recipe(path).exports[0].quality == 33
    editor.undo_stack.undo()
    assert editor.recipe.name == "My gallery"
    assert editor.path == path
    assert editor.is_changed
    editor.undo_stack.undo()
    assert editor.recipe == RECIPE, "the recipe before is back, under its own name"


def test_saving_keeps_to_the_file_that_was_opened(editor: RecipeDocument) -> None:
    """A preset whose file is called otherwise than its name is saved in that file."""
    path = recipe_folder() / "odd.recipe.toml"
    path.parent.mkdir(parents=True)
    path.write_text(encode_recipe(RECIPE), encoding="utf-8")
    assert editor.open_file(path)
    editor.change_export("Quality", "quality", quality=11)
    assert editor.save() == path
    assert [each.name for each in recipe_folder().iterdir()] == ["odd.recipe.toml"]
    assert load_recipe(path).exports[0].quality == 11


def test_unsaved_changes_come_back_by_undo_after_another_recipe(editor: RecipeDocument) -> None:
    """To open another recipe asks nothing and loses nothing."""
    editor.change_export("Quality", "quality", quality=5)
    changed = editor.recipe
    assert editor.open_file(library.find_preset("email"))
    assert not editor.is_changed
    editor.undo_stack.undo()
    assert editor.recipe == changed
    assert editor.is_changed


def test_a_broken_file_is_refused_and_the_recipe_stays(editor: RecipeDocument, tmp_path: Path) -> None:
    """Its sentence names the file and the key."""
    broken = tmp_path / "broken.recipe.toml"
    broken.write_text('version = 1\n[[export]]\nformat = "gif"\n', encoding="utf-8")
    refused: list[str] = []
    editor.refused.connect(refused.append)
    assert not editor.open_file(broken)
    assert editor.recipe == RECIPE
    assert str(broken) in refused[0]
    assert "format is 'gif'" in refused[0]


def test_a_folder_that_can_t_be_written_is_said(editor: RecipeDocument, tmp_path: Path) -> None:
    """Nothing is taken for saved that is not on the disk."""
    recipe_folder().parent.mkdir(parents=True, exist_ok=True)
    recipe_folder().write_text("a file where the folder should be")
    refused: list[str] = []
    editor.refused.connect(refused.append)
    editor.change_export("Quality", "quality", quality=5)
    assert editor.save() is None
    assert editor.is_changed
    assert not editor.write_file(tmp_path / "gone" / "a.recipe.toml")
    assert len(refused) == 2


def test_a_deleted_recipe_counts_as_not_saved(editor: RecipeDocument) -> None:
    """It stays in work, without a file."""
    assert editor.save() is not None
    editor.forget_file()
    assert editor.path is None
    assert editor.is_changed
    assert editor.recipe == RECIPE


def test_the_first_export_is_chosen_when_another_recipe_is_opened(editor: RecipeDocument) -> None:
    editor.choose(1)
    chosen: list[int] = []
    editor.chosen.connect(chosen.append)
    editor.load(Recipe(name="Other", exports=(Export(), Export(name="second"))), None)
    assert chosen == [0]
    editor.load(Recipe(name="Third", exports=(Export(),)), None)
    assert chosen == [0], "it was chosen already"


def test_a_recipe_that_is_left_with_changes_is_told(editor: RecipeDocument) -> None:
    left: list[str] = []
    editor.left.connect(left.append)
    editor.load(structs.replace(RECIPE, name="Other"), None)
    assert left == []
    editor.change_export("a", "quality", quality=33)
    editor.load(RECIPE, None)
    assert left == ["Other"]
    editor.undo_stack.undo()
    assert editor.export.quality == 33


def test_choices_with_time_between_them_are_steps_of_their_own(
    editor: RecipeDocument, monkeypatch: pytest.MonkeyPatch
) -> None:
    clock = [100.0]
    monkeypatch.setattr("studio.gui.recipe.document.time.monotonic", lambda: clock[0])
    for form, pause in ((Format.PNG, 0.0), (Format.WEBP, 1.0), (Format.AVIF, 1.0), (Format.TIFF, 2.0)):
        clock[0] += pause
        editor.change_export("Change the format", "format", format=form)
    assert editor.undo_stack.count() == 2
    editor.undo_stack.undo()
    assert editor.export.format is Format.AVIF
    editor.undo_stack.undo()
    assert editor.export.format is Format.JPEG


def test_a_movement_is_one_step_however_long_the_hand_rests(
    editor: RecipeDocument, monkeypatch: pytest.MonkeyPatch
) -> None:
    clock = [100.0]
    monkeypatch.setattr("studio.gui.recipe.document.time.monotonic", lambda: clock[0])
    for opacity in (10, 20, 30):
        clock[0] += 60
        editor.change_watermark(1, "Move watermark", f"{MOVEMENT}7", opacity=opacity)
    assert editor.undo_stack.count() == 1


def test_a_watermark_that_is_gone_takes_no_change(editor: RecipeDocument) -> None:
    editor.set_watermarks("Remove a watermark", editor.export.watermark[:1])
    before = editor.recipe
    assert not editor.change_watermark(1, "Move watermark", f"{MOVEMENT}1", opacity=5)
    assert editor.recipe == before


def test_the_recipe_of_a_delivery_keeps_its_file_where_that_holds_the_same() -> None:
    editor = RecipeDocument()
    path = library.save_preset(RECIPE)
    editor.open_file(path)
    editor.change_export("a", "quality", quality=33)
    editor.take_delivered(RECIPE)
    assert (editor.recipe, editor.path, editor.is_changed) == (RECIPE, path, False)
    editor.take_delivered(structs.replace(RECIPE, name="Other"))
    assert editor.path is None
