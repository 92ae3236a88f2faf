"""`recipes export` and `recipes import`: a recipe with its logos, fonts and profiles, on another computer."""

import errno
import hashlib
import os
import shutil
import time
import zipfile
from pathlib import Path

import pytest
from PIL import Image

from studio.cli.main import main
from studio.errors import StudioError
from studio.paths import recipe_folder, resource_path
from studio.recipe import fonts, library
from studio.recipe.file import load_recipe
from tests.command import call, isolate

Capture = pytest.CaptureFixture[str]

RECIPE = """
version = 1
name = "Studio Nord"

[[export]]
name = "web"
folder = "web"
resize = { mode = "long-edge", pixels = 50 }
profile = "colours/house.icc"
  [[export.watermark]]
  image = "logo.png"
  scale = "40%"
  [[export.watermark]]
  text = "Nord"
  font = "letters/own.ttf"
  size = "20%"

[[export]]
name = "small"
folder = "small"
resize = { mode = "long-edge", pixels = 30 }
  [[export.watermark]]
  image = "other/logo.png"
"""


@pytest.fixture
def recipe(tmp_path: Path) -> Path:
    """A recipe beside its files: two logos of one name, a font, a profile."""
    folder = tmp_path / "studio é"
    for name, colour in (("logo.png", "red"), ("other/logo.png", "blue")):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        Image.new("RGBA", (20, 10), colour).save(folder / name)
    (folder / "letters").mkdir()
    shutil.copy(resource_path("fonts", "GreatVibes-Regular.ttf"), folder / "letters" / "own.ttf")
    (folder / "colours").mkdir()
    (folder / "colours" / "house.icc").write_bytes(profile())
    path = folder / "nord.recipe.toml"
    path.write_text(RECIPE, encoding="utf-8")
    return path


def profile() -> bytes:
    from PIL import ImageCms

    return ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()


def deliver(photos: Path, recipe: object, out: Path) -> dict[str, str]:
    """Deliver and return the sums of the files."""
    assert main(["run", str(photos), "--to", str(out), "--recipe", str(recipe), "--workers", "0"]) == 0
    files = sorted(path for path in out.rglob("*") if path.is_file())
    return {path.relative_to(out).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest() for path in files}


@pytest.mark.parametrize("form", ["nord.recipe.zip", "packed", "packed/nord.recipe.toml"])
def test_another_computer_delivers_the_same_bytes(
    tmp_path: Path, photos: Path, recipe: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch, form: str
) -> None:
    here = deliver(photos, recipe, tmp_path / "here")
    assert len(here) == 6
    assert call(capsys, "recipes", "import", recipe).code == 0
    target = tmp_path / form
    answer = call(capsys, "recipes", "export", "Studio Nord", target)
    assert (answer.code, answer.out) == (0, "")
    shutil.rmtree(recipe.parent)
    (tmp_path / "another").mkdir()
    isolate(monkeypatch, tmp_path / "another")
    assert call(capsys, "recipes", "import", target).code == 0
    shutil.rmtree(target) if target.is_dir() else target.unlink()
    assert deliver(photos, "studio-nord", tmp_path / "there") == here
    kept = (recipe_folder() / "studio-nord.recipe.toml").read_text(encoding="utf-8")
    assert str(tmp_path) not in kept
    shutil.move(recipe_folder(), tmp_path / "moved")
    assert deliver(photos, tmp_path / "moved" / "studio-nord.recipe.toml", tmp_path / "again") == here


def test_the_zip_holds_the_recipe_and_its_files_alone(tmp_path: Path, recipe: Path, capsys: Capture) -> None:
    for name in ("a.recipe.zip", "b.recipe.zip"):
        assert call(capsys, "recipes", "export", recipe, tmp_path / name).code == 0
    with zipfile.ZipFile(tmp_path / "a.recipe.zip") as archive:
        assert sorted(archive.namelist()) == [
            "a.files/house.icc", "a.files/logo-2.png", "a.files/logo.png", "a.files/own.ttf", "a.recipe.toml",
        ]  # fmt: skip
        assert archive.testzip() is None
        text = archive.read("a.recipe.toml").decode()
    assert 'image = "a.files/logo.png"' in text
    assert str(tmp_path) not in text
    assert (tmp_path / "a.recipe.zip").stat().st_size == (tmp_path / "b.recipe.zip").stat().st_size
    again = call(capsys, "recipes", "export", recipe, tmp_path / "a.recipe.zip")
    assert (again.code, "is there already" in again.err) == (3, True)


def test_the_zip_has_the_same_bytes_at_any_time(
    tmp_path: Path, recipe: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    made: list[bytes] = []
    for seconds in (10**9, 10**9 + 5_000_000):
        target = tmp_path / str(seconds) / "nord.recipe.zip"
        target.parent.mkdir()
        for file in recipe.parent.rglob("*.*"):
            os.utime(file, (seconds, seconds))
        then = time.gmtime(seconds)
        monkeypatch.setattr(time, "localtime", lambda *_, then=then: then)
        assert call(capsys, "recipes", "export", recipe, target).code == 0
        made.append(target.read_bytes())
    assert made[0] == made[1]


def test_a_font_of_this_computer_goes_along(
    tmp_path: Path, photos: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    installed = tmp_path / "installed"
    installed.mkdir()
    data = resource_path("fonts", "GreatVibes-Regular.ttf").read_bytes()
    renamed = data.replace("Great Vibes".encode("utf-16-be"), "House Style".encode("utf-16-be"))
    renamed = renamed.replace(b"Great Vibes", b"House Style")
    (installed / "house.ttf").write_bytes(renamed)
    monkeypatch.setattr(fonts, "system_folders", lambda: [installed])
    for cached in (fonts._installed, fonts._families, fonts._fall_back):
        cached.cache_clear()
    recipe = tmp_path / "house.recipe.toml"
    recipe.write_text(
        'version = 1\nname = "House"\n[[export]]\n[[export.watermark]]\n'
        'text = "Nord"\nfont = "House Style"\nsize = "40%"\n'
    )
    here = deliver(photos, recipe, tmp_path / "here")
    assert call(capsys, "recipes", "export", recipe, tmp_path / "house.recipe.zip").code == 0
    shutil.rmtree(installed)
    for cached in (fonts._installed, fonts._families, fonts._fall_back):
        cached.cache_clear()
    assert call(capsys, "run", photos, "--to", tmp_path / "no", "--recipe", recipe, "--workers", "0").code == 2
    assert call(capsys, "recipes", "import", tmp_path / "house.recipe.zip").code == 0
    assert deliver(photos, "house", tmp_path / "there") == here


def test_no_recipe_is_replaced_unasked(tmp_path: Path, recipe: Path, capsys: Capture) -> None:
    assert call(capsys, "recipes", "import", recipe).code == 0
    before = {path: path.read_bytes() for path in recipe_folder().rglob("*") if path.is_file()}
    assert len(before) == 5
    Image.new("RGBA", (5, 5), "green").save(recipe.parent / "logo.png")
    for words in ([], ["--as", "STUDIO nord"]):
        answer = call(capsys, "recipes", "import", recipe, *words)
        assert answer.code == 2
        assert "already" in answer.err
        assert "--replace" in answer.err
    for words in ([], ["--replace"]):  # one that came with the program stays the only one of its name
        answer = call(capsys, "recipes", "import", recipe, "--as", "web Gallery", *words)
        assert answer.code == 2
        assert "came with Studio and stays as it is. To keep both, add --as and another name." in answer.err
    assert {path: path.read_bytes() for path in recipe_folder().rglob("*") if path.is_file()} == before
    assert call(capsys, "recipes", "import", recipe, "--as", "Second").code == 0
    assert call(capsys, "recipes", "import", recipe, "--replace").code == 0
    assert sorted(path.name for path in recipe_folder().iterdir()) == [
        "second.files", "second.recipe.toml", "studio-nord-2.files", "studio-nord.recipe.toml",
    ]  # fmt: skip
    kept = load_recipe(recipe_folder() / "studio-nord.recipe.toml")
    image = Path(kept.exports[0].watermark[0].image)
    assert image.read_bytes() == (recipe.parent / "logo.png").read_bytes()


def test_a_recipe_that_lacks_a_file_is_neither_exported_nor_imported(
    tmp_path: Path, recipe: Path, capsys: Capture
) -> None:
    (recipe.parent / "logo.png").unlink()
    answer = call(capsys, "recipes", "export", recipe, tmp_path / "x.recipe.zip")
    assert answer.code == 2
    assert "logo.png does not exist" in answer.err
    answer = call(capsys, "recipes", "import", recipe)
    assert answer.code == 2
    assert "logo.png can't be read" in answer.err
    assert not (tmp_path / "x.recipe.zip").exists()
    assert list(recipe_folder().iterdir() if recipe_folder().exists() else []) == []


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (["import"], "needs a file"),
        (["import", "gone.recipe.zip"], "does not exist"),
        (["export"], "needs the name of a recipe and a file"),
        (["export", "email"], "needs the name of a recipe and a file"),
        (["export", "nothing-like-it", "x.recipe.zip"], "There is no recipe"),
        (["show", "email", "x"], "is not a command"),
        (["path", "--replace"], "for recipes import"),
        (["export", "email", "x.toml"], "ends in .recipe.toml"),
        (["export", "email", ".recipe.zip"], "has no name before its ending"),
    ],
)
def test_wrong_use_is_said(capsys: Capture, words: list[str], says: str) -> None:
    answer = call(capsys, "recipes", *words)
    assert answer.code == 2
    assert says in answer.err


def test_a_recipe_without_files_needs_no_folder(tmp_path: Path, capsys: Capture) -> None:
    assert call(capsys, "recipes", "export", "email", tmp_path / "e.recipe.toml").code == 0
    assert [path.name for path in tmp_path.iterdir()] == ["e.recipe.toml"]
    assert call(capsys, "recipes", "import", tmp_path / "e.recipe.toml", "--as", "Mail").code == 0
    assert [path.name for path in recipe_folder().iterdir()] == ["mail.recipe.toml"]


def test_a_zip_is_one_by_any_name(tmp_path: Path, recipe: Path, capsys: Capture) -> None:
    for name in ("short.zip", "LOUD.RECIPE.ZIP"):
        assert call(capsys, "recipes", "export", recipe, tmp_path / name).code == 0
        assert zipfile.is_zipfile(tmp_path / name)
        assert call(capsys, "recipes", "import", tmp_path / name, "--replace").code == 0


@pytest.mark.parametrize("fails", ["save", "fetch"])
def test_an_import_that_fails_leaves_nothing(
    recipe: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch, fails: str
) -> None:
    assert call(capsys, "recipes", "import", recipe).code == 0
    before = {path: path.read_bytes() for path in recipe_folder().rglob("*") if path.is_file()}
    if fails == "save":

        def full(*_: object) -> Path:
            raise StudioError("The disk is full.")

        monkeypatch.setattr(library, "save_preset", full)
    else:
        monkeypatch.setattr(os, "fsync", lambda _: (_ for _ in ()).throw(OSError(errno.ENOSPC, "No space")))
    answer = call(capsys, "recipes", "import", recipe, "--replace")
    assert answer.code != 0
    assert "full" in answer.err
    assert {path: path.read_bytes() for path in recipe_folder().rglob("*") if path.is_file()} == before
    assert sorted(path.name for path in recipe_folder().iterdir()) == ["studio-nord.files", "studio-nord.recipe.toml"]
