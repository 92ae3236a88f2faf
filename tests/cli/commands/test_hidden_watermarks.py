"""A watermark with `enabled = false`: kept in the recipe, delivered on no photo, the same in plan, run and preview."""

from pathlib import Path

import pytest

from studio.engine.preview import preview
from studio.recipe.file import load_recipe
from studio.recipe.model import Recipe
from studio.recipe.summary import describe_export
from tests.command import call
from tests.picture import make_job, make_scene

Capture = pytest.CaptureFixture[str]

PLAIN = 'version = 1\nname = "R"\n[[export]]\nname = "web"\n'
SHOWN = '[[export.watermark]]\ntext = "NORD"\nsize = "30%"\n'
HIDDEN = '[[export.watermark]]\nenabled = false\nimage = "gone.png"\n[[export.watermark]]\nenabled = false\n'
HIDDEN_TEXT = HIDDEN + 'text = "{title} {creator}"\nfont = "No Such Font"\n'


@pytest.fixture
def card(tmp_path: Path) -> Path:
    """Return a folder with one photo."""
    folder = tmp_path / "card"
    folder.mkdir()
    make_scene(120, 80, seed=1).save(folder / "a.jpg")
    return folder


def write(folder: Path, name: str, text: str) -> Path:
    """Write a recipe."""
    path = folder / f"{name}.recipe.toml"
    path.write_text(text, encoding="utf-8")
    return path


def deliver(capsys: Capture, card: Path, out: Path, recipe: Path) -> bytes:
    """Deliver, and return the bytes of the file."""
    result = call(capsys, "run", card, "--to", out, "--recipe", recipe, "--workers", 0)
    assert result.code == 0, result.err
    return (out / "a.jpg").read_bytes()


def test_a_hidden_watermark_changes_no_byte_and_needs_no_file(capsys: Capture, tmp_path: Path, card: Path) -> None:
    plain = deliver(capsys, card, tmp_path / "1", write(tmp_path, "plain", PLAIN))
    hidden = deliver(capsys, card, tmp_path / "2", write(tmp_path, "hidden", PLAIN + HIDDEN_TEXT))
    shown = deliver(capsys, card, tmp_path / "3", write(tmp_path, "shown", PLAIN + SHOWN))
    assert hidden == plain
    assert shown != plain


def test_hiding_is_another_setting_and_removing_what_is_hidden_is_none(
    capsys: Capture, tmp_path: Path, card: Path
) -> None:
    """Files are made again where the picture changes, and only there."""
    out = tmp_path / "out"
    shown = write(tmp_path, "shown", PLAIN + SHOWN)
    hidden = write(tmp_path, "hidden", PLAIN + SHOWN.replace("text", "enabled = false\ntext"))
    plain = write(tmp_path, "plain", PLAIN)
    deliver(capsys, card, out, shown)
    first = call(capsys, "plan", card, "--to", out, "--recipe", hidden)
    assert "older settings" in first.out + first.err
    deliver(capsys, card, tmp_path / "other", hidden)
    second = call(capsys, "plan", card, "--to", tmp_path / "other", "--recipe", plain)
    assert "older settings" not in second.out + second.err


def test_the_preview_shows_no_hidden_watermark_and_no_frame_for_it(tmp_path: Path, card: Path) -> None:
    recipe = load_recipe(write(tmp_path, "both", PLAIN + HIDDEN_TEXT + SHOWN))
    job = make_job(card / "a.jpg", tmp_path / "out.jpg")
    made = preview(recipe, 0, job)
    assert made.watermarks[:2] == (None, None)
    assert made.watermarks[2] is not None
    only = load_recipe(write(tmp_path, "only", PLAIN + SHOWN))
    assert made.pixels == preview(only, 0, job).pixels


def test_the_words_of_a_recipe_count_what_is_delivered_and_a_wrong_switch_is_refused(
    capsys: Capture, tmp_path: Path
) -> None:
    path = write(tmp_path, "both", PLAIN + HIDDEN_TEXT + SHOWN)
    recipe: Recipe = load_recipe(path)
    assert len(recipe.exports[0].watermark) == 3
    assert describe_export(recipe.exports[0]) == "original size, JPEG 85, 1 watermark"
    wrong = write(tmp_path, "wrong", PLAIN + HIDDEN_TEXT.replace("false", '"no"', 1))
    result = call(capsys, "run", tmp_path, "--to", tmp_path / "out", "--recipe", wrong)
    assert result.code == 2
    assert "enabled is 'no'; it must be true or false" in result.err
