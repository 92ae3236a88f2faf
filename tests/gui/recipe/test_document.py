"""The document: every change can be undone, what is impossible never reaches the recipe, files and the dot agree."""

from pathlib import Path

import pytest
from msgspec import structs

from studio.gui.recipe.document import RecipeDocument
from studio.gui.recipe.undo_step import DRAGGED
from studio.paths import recipe_folder
from studio.recipe import library
from studio.recipe.file import encode_recipe, load_recipe
from studio.recipe.model import Export, Format, Keep, MetadataPolicy, Recipe, Resize, ResizeMode
from studio.recipe.watermark import Anchor, ImageWatermark, TextWatermark

WEB = Export(name="web", watermark=(ImageWatermark(image="/watermarks/a.png"), TextWatermark(text="PROOF")))
RECIPE = Recipe(name="Web and proof", exports=(WEB, Export(name="proof", quality=70)))


@pytest.fixture
def document() -> RecipeDocument:
    """Return an document of two exports, with nothing to undo."""
    document = RecipeDocument()
    document.load(RECIPE, None)
    document.undo_stack.clear()
    return document


def test_every_kind_of_change_is_undone_and_redone(document: RecipeDocument) -> None:
    """Undo goes back through equal recipes, redo forth through them."""
    steps = (
        lambda: document.change_export("a", "quality", quality=60),
        lambda: document.change_watermark(1, "b", "opacity", opacity=20),
        lambda: document.set_watermarks("c", document.export.watermark[:1]),
        document.add_export,
        lambda: document.change_export("rename", "name", name="third"),
        lambda: document.set_enabled(0, enabled=False),
        lambda: document.move_export_to(document.export_index, document.export_index - 1),
        document.copy_export,
        document.remove_export,
        lambda: document.load(Recipe(name="Other", exports=(Export(),)), Path("/elsewhere/other.recipe.toml")),
        lambda: document.change_export("d", "", format=Format.PNG),
    )
    seen = [(document.recipe, document.export_index, document.path)]
    for step in steps:
        step()
        seen.append((document.recipe, document.export_index, document.path))
    assert len({encode_recipe(recipe) for recipe, _, _ in seen}) > len(steps) - 2, "the steps change something"
    for state in reversed(seen[:-1]):
        document.undo_stack.undo()
        assert (document.recipe, document.export_index, document.path) == state
    for state in seen[1:]:
        document.undo_stack.redo()
        assert (document.recipe, document.export_index, document.path) == state


def test_a_drag_of_a_slider_is_one_step(document: RecipeDocument) -> None:
    """Changes of one key join; another key, another export and another watermark begin a new step."""
    for quality in range(85, 40, -1):
        document.change_export("Quality", "quality", quality=quality)
    assert document.undo_stack.count() == 1
    document.change_export("Dpi", "dpi", dpi=300)
    document.change_export("Quality", "quality", quality=90)
    assert document.undo_stack.count() == 3
    document.choose(1)
    document.change_export("Quality", "quality", quality=30)
    assert document.undo_stack.count() == 4
    document.choose(0)
    document.change_watermark(0, "Opacity", "opacity", opacity=50)
    document.change_watermark(1, "Opacity", "opacity", opacity=50)
    assert document.undo_stack.count() == 6
    for _ in range(6):
        document.undo_stack.undo()
    assert document.recipe == RECIPE


def test_a_drag_that_comes_back_leaves_nothing_to_undo(document: RecipeDocument) -> None:
    """A slider that ends where it began is no step."""
    document.change_export("Quality", "quality", quality=50)
    document.change_export("Quality", "quality", quality=None)
    assert document.recipe == RECIPE
    assert not document.undo_stack.canUndo()


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"quality": 200}, "quality is 200; it must be a whole number from 1 to 100."),
        ({"quality": "good"}, "quality is 'good'; it must be a whole number from 1 to 100."),
        ({"dpi": 0}, "dpi is 0; it must be a whole number from 1 to 65535."),
        ({"format": "gif"}, "format is 'gif'; it must be one of jpeg, png, webp, avif, tiff, keep."),
        ({"file": "{nonsense}"}, "isn't a token"),
        ({"file": "a/b"}, "Names can't contain /"),
        ({"folder": "../up"}, "must stay inside the destination"),
        ({"background": "white"}, "it must be a colour"),
        ({"name": "PROOF"}, "Another export has this name."),
        ({"name": " "}, "Write a name."),
        ({"profile": ""}, "profile is empty"),
        ({"resize": structs.replace(Resize(mode=ResizeMode.FIT, width=9), width=70_000)}, "width is 70000"),
    ],
)
def test_what_is_impossible_is_refused_with_a_sentence(
    document: RecipeDocument, changes: dict[str, object], words: str
) -> None:
    """The recipe stays, nothing is to be undone, and the sentence says why; `replace` alone would let some through."""
    refused: list[str] = []
    document.refused.connect(refused.append)
    assert not document.change_export("Change", "key", **changes)
    assert document.recipe == RECIPE
    assert not document.undo_stack.canUndo()
    assert len(refused) == 1
    assert words in refused[0]


@pytest.mark.parametrize("changes", [{"opacity": 101}, {"angle": 400}, {"scale": "wide"}, {"scale": 0}, {"image": ""}])
def test_impossible_watermarks_are_refused(document: RecipeDocument, changes: dict[str, object]) -> None:
    """Values of watermarks are held to their limits too."""
    refused: list[str] = []
    document.refused.connect(refused.append)
    assert not document.change_watermark(0, "Change", "key", **changes)
    assert document.recipe == RECIPE
    assert len(refused) == 1
    assert next(iter(changes)) in refused[0]
    assert "export" not in refused[0], "the form shows which watermark; the place in the file is no help"


def test_values_become_of_their_own_kind(document: RecipeDocument) -> None:
    """A word from a list of the window is an enum in the recipe, so that `is` holds in the engine."""
    document.change_export("Change", "", format="png", metadata=structs.replace(MetadataPolicy(), keep="none"))
    assert document.export.format is Format.PNG
    assert document.export.metadata.keep is Keep.NONE
    document.change_watermark(0, "Change", "", anchor="north")
    assert document.export.watermark[0].anchor is Anchor.NORTH


def test_the_last_export_stays(document: RecipeDocument) -> None:
    """Neither removed nor switched off."""
    refused: list[str] = []
    document.refused.connect(refused.append)
    assert document.remove_export()
    assert not document.remove_export()
    assert not document.set_enabled(0, enabled=False)
    assert [export.name for export in document.recipe.exports] == ["proof"]
    assert len(refused) == 2


def test_copies_and_new_exports_get_names_of_their_own(document: RecipeDocument) -> None:
    """No two exports have one name."""
    document.copy_export()
    document.copy_export()
    document.add_export()
    document.add_export()
    names = [export.name for export in document.recipe.exports]
    assert names == ["web", "web-2", "web-3", "proof", "export", "export-2"]


def test_the_dot_follows_what_the_file_holds(document: RecipeDocument) -> None:
    """Changed, saved, undone, redone: changed is what differs from the file."""
    assert not document.is_changed
    document.change_export("Quality", "quality", quality=50)
    assert document.is_changed
    path = document.save()
    assert path is not None
    assert document.path == path
    assert not document.is_changed
    assert load_recipe(path) == document.recipe
    document.change_export("Quality", "quality", quality=51)
    assert document.is_changed
    document.undo_stack.undo()
    assert document.export.quality == 50, "a step after saving does not join the one before it"
    assert not document.is_changed
    document.undo_stack.undo()
    assert document.is_changed
    assert document.path == path


def test_a_shipped_recipe_stays_and_a_copy_is_kept(document: RecipeDocument) -> None:
    """To save under another name makes an own file; undo never goes back to the shipped one's name."""
    shipped = library.find_preset("web-gallery")
    before = shipped.read_bytes()
    assert document.open_file(shipped)
    document.change_export("Quality", "quality", quality=33)
    path = document.save_as("My gallery")
    assert path is not None
    assert path.parent == recipe_folder()
    assert shipped.read_bytes() == before
    assert load_recipe(path).exports[0].quality == 33
    document.undo_stack.undo()
    assert document.recipe.name == "My gallery"
    assert document.path == path
    assert document.is_changed
    document.undo_stack.undo()
    assert document.recipe == RECIPE, "the recipe before is back, under its own name"


def test_saving_keeps_to_the_file_that_was_opened(document: RecipeDocument) -> None:
    """A preset whose file is called otherwise than its name is saved in that file."""
    path = recipe_folder() / "odd.recipe.toml"
    path.parent.mkdir(parents=True)
    path.write_text(encode_recipe(RECIPE), encoding="utf-8")
    assert document.open_file(path)
    document.change_export("Quality", "quality", quality=11)
    assert document.save() == path
    assert [each.name for each in recipe_folder().iterdir()] == ["odd.recipe.toml"]
    assert load_recipe(path).exports[0].quality == 11


def test_unsaved_changes_come_back_by_undo_after_another_recipe(document: RecipeDocument) -> None:
    """To open another recipe asks nothing and loses nothing."""
    document.change_export("Quality", "quality", quality=5)
    changed = document.recipe
    assert document.open_file(library.find_preset("email"))
    assert not document.is_changed
    document.undo_stack.undo()
    assert document.recipe == changed
    assert document.is_changed


def test_a_broken_file_is_refused_and_the_recipe_stays(document: RecipeDocument, tmp_path: Path) -> None:
    """Its sentence names the file and the key."""
    broken = tmp_path / "broken.recipe.toml"
    broken.write_text('version = 1\n[[export]]\nformat = "gif"\n', encoding="utf-8")
    refused: list[str] = []
    document.refused.connect(refused.append)
    assert not document.open_file(broken)
    assert document.recipe == RECIPE
    assert str(broken) in refused[0]
    assert "format is 'gif'" in refused[0]


def test_a_folder_that_can_t_be_written_is_said(document: RecipeDocument) -> None:
    """Nothing is taken for saved that is not on the disk."""
    recipe_folder().parent.mkdir(parents=True, exist_ok=True)
    recipe_folder().write_text("a file where the folder should be")
    refused: list[str] = []
    document.refused.connect(refused.append)
    document.change_export("Quality", "quality", quality=5)
    assert document.save() is None
    assert document.is_changed
    assert len(refused) == 1


def test_a_deleted_recipe_counts_as_not_saved(document: RecipeDocument) -> None:
    """It stays in work, without a file."""
    assert document.save() is not None
    document.forget_file()
    assert document.path is None
    assert document.is_changed
    assert document.recipe == RECIPE


def test_the_first_export_is_chosen_when_another_recipe_is_opened(document: RecipeDocument) -> None:
    document.choose(1)
    chosen: list[int] = []
    document.chosen.connect(chosen.append)
    document.load(Recipe(name="Other", exports=(Export(), Export(name="second"))), None)
    assert chosen == [0]
    document.load(Recipe(name="Third", exports=(Export(),)), None)
    assert chosen == [0], "it was chosen already"


def test_a_recipe_that_is_left_with_changes_is_told(document: RecipeDocument) -> None:
    left: list[str] = []
    document.left_unsaved.connect(left.append)
    document.load(structs.replace(RECIPE, name="Other"), None)
    assert left == []
    document.change_export("a", "quality", quality=33)
    document.load(RECIPE, None)
    assert left == ["Other"]
    document.undo_stack.undo()
    assert document.export.quality == 33


def test_choices_with_time_between_them_are_steps_of_their_own(
    document: RecipeDocument, monkeypatch: pytest.MonkeyPatch
) -> None:
    clock = [100.0]
    monkeypatch.setattr("studio.gui.recipe.undo_step.time.monotonic", lambda: clock[0])
    for form, pause in ((Format.PNG, 0.0), (Format.WEBP, 1.0), (Format.AVIF, 1.0), (Format.TIFF, 2.0)):
        clock[0] += pause
        document.change_export("Change the format", "format", format=form)
    assert document.undo_stack.count() == 2
    document.undo_stack.undo()
    assert document.export.format is Format.AVIF
    document.undo_stack.undo()
    assert document.export.format is Format.JPEG


def test_a_movement_is_one_step_however_long_the_hand_rests(
    document: RecipeDocument, monkeypatch: pytest.MonkeyPatch
) -> None:
    clock = [100.0]
    monkeypatch.setattr("studio.gui.recipe.undo_step.time.monotonic", lambda: clock[0])
    for opacity in (10, 20, 30):
        clock[0] += 60
        document.change_watermark(1, "Move watermark", f"{DRAGGED}7", opacity=opacity)
    assert document.undo_stack.count() == 1


def test_a_watermark_that_is_gone_takes_no_change(document: RecipeDocument) -> None:
    document.set_watermarks("Remove a watermark", document.export.watermark[:1])
    before = document.recipe
    assert not document.change_watermark(1, "Move watermark", f"{DRAGGED}1", opacity=5)
    assert document.recipe == before


def test_the_recipe_of_a_delivery_keeps_its_file_where_that_holds_the_same() -> None:
    document = RecipeDocument()
    path = library.save_preset(RECIPE)
    document.open_file(path)
    document.change_export("a", "quality", quality=33)
    document.take_delivered(RECIPE)
    assert (document.recipe, document.path, document.is_changed) == (RECIPE, path, False)
    document.take_delivered(structs.replace(RECIPE, name="Other"))
    assert document.path is None
