"""What a recipe or a journal names may be a pipe, a device or without end: nothing hangs and no memory fills."""

import os
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest
from PIL import Image

from studio.batch.files.atomic import digest
from studio.batch.plan.plan import plan
from studio.engine.render.colour import output_profile
from studio.errors import PhotoError, RecipeError
from studio.recipe.file import load_recipe
from studio.recipe.fonts import find_font
from tests.command import ROOT, command, put_photos

resource = pytest.importorskip("resource")  # not on Windows

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="makes pipes and devices, and bounds the memory")

MEMORY = 1_500_000_000
"""Bytes that a program may take here; a file that is read whole takes more."""

SECONDS = 60


def pipe(path: Path) -> None:
    os.mkfifo(path)


def endless(path: Path) -> None:
    path.symlink_to("/dev/zero")


def huge(path: Path) -> None:
    with path.open("wb") as file:
        Image.new("RGBA", (20, 10), "red").save(file, "PNG")
        file.truncate(20_000_000_000)  # of which hardly anything is on the disk


def large(path: Path) -> None:
    with path.open("wb") as file:
        file.write((ROOT / "resources" / "profiles" / "sRGB.icc").read_bytes())
        file.truncate(600_000_000)


STRANGE = [pipe, endless, huge, large]

KINDS = {
    "sheet.png": '[[export]]\n[sheet]\nlogo = "{path}"\n',
    "logo.png": '[[export]]\n[[export.watermark]]\nimage = "{path}"\n',
    "print.icc": '[[export]]\nprofile = "{path}"\n',
    "letters.ttf": '[[export]]\n[[export.watermark]]\ntext = "x"\nfont = "{path}"\n',
}


def bound_memory() -> None:
    resource.setrlimit(resource.RLIMIT_DATA, (MEMORY, MEMORY))


def run_bounded(*words: object) -> tuple[int, str]:
    """Run the program with little memory and little time; return its exit code and what it says."""
    done = subprocess.run(
        command(*words), capture_output=True, text=True, timeout=SECONDS, preexec_fn=bound_memory, check=False
    )
    return done.returncode, done.stdout + done.stderr


def write_recipe(folder: Path, name: str) -> Path:
    recipe = folder / "x.recipe.toml"
    recipe.write_text("version = 1\n" + KINDS[name].replace("{path}", name))
    return recipe


@pytest.mark.slow
@pytest.mark.parametrize("name", KINDS)
@pytest.mark.parametrize("make", STRANGE, ids=lambda make: make.__name__)
def test_a_recipe_that_names_it(tmp_path: Path, name: str, make: Callable[[Path], None]) -> None:
    put_photos(tmp_path / "photos", ["a.jpg"])
    make(tmp_path / name)
    recipe = write_recipe(tmp_path, name)
    code, said = run_bounded("run", tmp_path / "photos", "--to", tmp_path / "to", "--recipe", recipe, "--workers", "1")
    assert code in (1, 2), said
    assert name in said
    assert "MemoryError" not in said


@pytest.mark.slow
@pytest.mark.parametrize("make", STRANGE, ids=lambda make: make.__name__)
def test_resuming_when_a_watermark_was_replaced(tmp_path: Path, make: Callable[[Path], None]) -> None:
    (journal, logo) = interrupted(tmp_path)
    logo.unlink()
    make(logo)
    code, said = run_bounded("resume", journal, "--workers", "0")
    assert code in (2, 3), said
    assert "MemoryError" not in said and "fault of the program" not in said


@pytest.mark.slow
@pytest.mark.parametrize("make", STRANGE, ids=lambda make: make.__name__)
def test_resuming_a_journal_without_fingerprints(tmp_path: Path, make: Callable[[Path], None]) -> None:
    """As one of an older version, or a stranger's: the recipe's files are looked at all the same."""
    (journal, logo) = interrupted(tmp_path)
    with sqlite3.connect(journal) as database:
        (batch,) = database.execute("SELECT value FROM fact WHERE name='batch'").fetchone()
        raw = msgspec.json.decode(batch)
        raw.pop("fingerprints")
        database.execute("UPDATE fact SET value=? WHERE name='batch'", (msgspec.json.encode(raw).decode(),))
    database.close()
    logo.unlink()
    make(logo)
    code, said = run_bounded("resume", journal, "--workers", "0")
    assert code == 2, said
    assert "logo.png" in said


def interrupted(folder: Path) -> tuple[Path, Path]:
    """Return the journal of a delivery with one photo left, and its watermark."""
    put_photos(folder / "photos", ["a.jpg"])
    logo = folder / "logo.png"
    Image.new("RGBA", (20, 10), "red").save(logo)
    journal = folder / "x.journal"
    recipe = write_recipe(folder, "logo.png")
    code, said = run_bounded(
        *("run", folder / "photos", "--to", folder / "to", "--recipe", recipe, "--journal", journal, "--workers", "0")
    )
    assert code == 0, said
    with sqlite3.connect(journal) as database:
        database.execute("UPDATE job SET state='pending', outcome=NULL")
        database.execute("DELETE FROM fact WHERE name IN ('finished', 'counts')")
    database.close()
    (folder / "to" / "a.jpg").unlink()
    return journal, logo


@pytest.mark.parametrize("name", KINDS)
def test_a_recipe_that_names_what_gives_an_error_when_it_is_read(tmp_path: Path, name: str) -> None:
    """As on a disk that is broken: the file is there, and its bytes can't be had."""
    put_photos(tmp_path / "photos", ["a.jpg"])
    (tmp_path / name).symlink_to("/proc/self/mem")
    with pytest.raises(RecipeError, match=name):
        plan(load_recipe(write_recipe(tmp_path, name)), [tmp_path / "photos"], tmp_path / "to")


@pytest.mark.parametrize("make", STRANGE, ids=lambda make: make.__name__)
def test_a_recipe_that_is_it(tmp_path: Path, make: Callable[[Path], None]) -> None:
    make(tmp_path / "x.recipe.toml")
    with pytest.raises(RecipeError):
        load_recipe(tmp_path / "x.recipe.toml")


@pytest.mark.parametrize("make", [pipe, endless, huge], ids=lambda make: make.__name__)
def test_a_font_that_is_it(tmp_path: Path, make: Callable[[Path], None]) -> None:
    make(tmp_path / "x.ttf")
    with pytest.raises(RecipeError):
        find_font(str(tmp_path / "x.ttf"))


@pytest.mark.parametrize("make", [pipe, endless], ids=lambda make: make.__name__)
def test_a_font_of_the_system_that_is_it(tmp_path: Path, home: Path, make: Callable[[Path], None]) -> None:
    folder = home / ".fonts"
    folder.mkdir()
    make(folder / "x.ttf")
    put_photos(tmp_path / "photos", ["a.jpg"])
    words = ("run", tmp_path / "photos", "--to", tmp_path / "to", "--text", "x", "--font", "No Such Font")
    code, said = run_bounded(*words, "--workers", "0")
    assert code == 2, said


@pytest.mark.parametrize("make", [pipe, endless], ids=lambda make: make.__name__)
def test_a_delivered_file_that_became_it(tmp_path: Path, make: Callable[[Path], None]) -> None:
    make(tmp_path / "a.jpg")
    assert digest(tmp_path / "a.jpg") == ""


@pytest.mark.parametrize("make", [pipe, endless, large], ids=lambda make: make.__name__)
def test_a_profile_in_a_worker(tmp_path: Path, make: Callable[[Path], None]) -> None:
    make(tmp_path / "x.icc")
    with pytest.raises(PhotoError):
        output_profile(str(tmp_path / "x.icc"))
