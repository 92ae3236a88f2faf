"""Nothing that a stranger has named makes a terminal do anything: every command, with names full of control codes."""

import contextlib
import csv
import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image

from studio import paths
from studio.cli import COMMANDS
from studio.paths import recipe_folder, resource_path
from tests.command import call, command, put_photos

pytestmark = [pytest.mark.slow, pytest.mark.skipif(sys.platform == "win32", reason="names that Windows has not")]

EVIL = "\x1b]0;x\x07\x1b[2J\x9b5m\x85\r\x7f\u202egpj\u2066.\u200f\u2028\udcff"
"""Escape sequences in 7 and 8 bits, a bell, line ends, overrides of direction, and a byte that is no UTF-8."""
_OBEYED = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]")
_OF_STUDIO = re.compile("\r\x1b\\[K|\x1b\\[[0-9;]*m|\r")
"""What the progress bar itself writes."""
TEXT = EVIL.replace("\udcff", "")

RECIPE = """version = 1
name = "{0}"
[[export]]
name = "one {0}"
folder = "{0}"
file = "{{stem}}{0}"
metadata = {{ copyright = "{0}" }}
[[export.watermark]]
text = "a{0}"
[[export]]
name = "two {0}"
folder = "b"
profile = "{0}.icc"
"""


def escape(text: str) -> str:
    return "".join(f"\\u{ord(letter):04x}" if not letter.isprintable() else letter for letter in text)


REPORTS = [(), ("--json",), ("--csv",), ("--html", "--no-pictures")]
VALUED = [
    *("--size", "--long-edge", "--percent", "--exact", "--pad-colour", "--anchor", "--offset", "--opacity", "--scale"),
    *(
        "--format",
        "--quality",
        "--max-bytes",
        "--name",
        "--metadata",
        "--profile",
        "--decode",
        "--workers",
        "--existing",
    ),
    *("--time-limit", "--max-pixels", "--redo", "--journal", "--recipe"),
]


@pytest.fixture
def photos(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of photos with such a name, with one whole, one damaged and one that is none."""
    monkeypatch.chdir(tmp_path)  # where options without a folder write
    folder = tmp_path / f"photos{EVIL}"
    put_photos(folder, [f"a{EVIL}.jpg"])
    (folder / f"b{EVIL}.jpg").write_bytes((folder / f"a{EVIL}.jpg").read_bytes()[:400])
    (folder / f"c{EVIL}.jpg").write_text("no photo")
    (folder / f"d{EVIL}.jpg").symlink_to(f"nowhere{EVIL}")
    (folder / f"e{EVIL}").mkdir()
    (folder / f"f{EVIL}.x{EVIL}").touch()
    with Image.open(folder / f"a{EVIL}.jpg") as image:
        profile = resource_path("profiles", "sRGB.icc").read_bytes().replace(b"sRGB", b"\x1b[2J"[:4])
        exif = Image.Exif()
        exif[271], exif[272], exif[315] = "\x1b[2J", "Camera\x1b[2J", TEXT
        image.save(folder / "g.jpg", exif=exif, icc_profile=profile)
    return folder


def write_recipe(path: Path) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    shutil.copy(resource_path("profiles", "sRGB.icc"), path.with_name(f"{TEXT}.icc"))
    path.write_text(RECIPE.format(escape(TEXT)), encoding="utf-8")
    return path


def test_no_command_prints_what_a_terminal_obeys(
    tmp_path: Path, photos: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    recipe = write_recipe(tmp_path / f"r{EVIL}" / f"x{EVIL}.recipe.toml")
    write_recipe(recipe_folder() / f"mine{TEXT}.recipe.toml")
    broken = tmp_path / f"broken{EVIL}.recipe.toml"
    broken.write_text(f'version = 1\n"{escape(EVIL[:-1])}" = 1\n')
    out, journal = tmp_path / f"out{EVIL}", tmp_path / f"j{EVIL}.journal"
    own = tmp_path / "own"
    commands: list[tuple[object, ...]] = [
        ("plan", photos, "--to", out, "--recipe", recipe),
        ("plan", photos, "--to", out, "--recipe", recipe, "--json"),
        ("run", photos, "--to", out, "--recipe", recipe, "--journal", journal, "--workers", "0"),
        ("run", photos, "--to", own, "--workers", "0", "--json"),
        ("run", photos, "--to", own, "--text", TEXT, "--name", "{camera}{creator}{stem}", "--workers", "0"),
        ("run", photos, "--to", own, "--recipe", broken),
        ("run", photos, "--to", own, "--recipe", f"no{EVIL}"),
        ("run", photos, "--to", own, "--watermark", f"no{EVIL}.png"),
        ("run", photos, "--to", own, "--profile", f"no{EVIL}.icc"),
        ("run", photos, "--to", own, "--font", f"no{EVIL}", "--text", "x"),
        ("run", f"no{EVIL}", "--to", own),
        ("run", photos, "--to", photos / f"a{EVIL}.jpg"),
        ("run", photos, "--to", own, "--journal", tmp_path / f"none{EVIL}" / "j"),
        ("resume", journal),
        ("resume", journal, "--retry-failed", "--workers", "0"),
        ("resume", f"no{EVIL}"),
        ("resume", photos),
        *(("report", place, *way) for place in (journal, own, f"no{EVIL}", photos) for way in REPORTS),
        ("report", journal, "--to", tmp_path / f"r{EVIL}.html"),
        ("report", journal, "--to", tmp_path / f"r{EVIL}.x{EVIL}"),
        ("info", *sorted(photos.iterdir()), recipe),
        ("info", *sorted(photos.iterdir()), "--json"),
        ("info", f"no{EVIL}"),
        ("measure", f"no{EVIL}"),
        ("measure", photos, "--recipe", broken),
        ("recipes",),
        ("recipes", "path"),
        *(
            ("recipes", action, name)
            for action in ("show", f"{EVIL}")
            for name in (f"mine{TEXT}", f"no{EVIL}", str(broken))
        ),
        *(("recipes", "import", path) for path in (recipe, broken, f"no{EVIL}")),
        ("recipes", "export", f"mine{TEXT}", tmp_path / f"ex{EVIL}"),
        ("recipes", "export", f"no{EVIL}", tmp_path / "x"),
        ("undo", journal),
        ("undo", own, "--yes"),
        ("undo", f"no{EVIL}"),
        ("doctor",),
        (f"{EVIL}",),
        (f"--{EVIL}",),
        ("help", f"{EVIL}"),
        *((command, f"--{EVIL}") for command in COMMANDS),
        *(("run", photos, "--to", own, option, f"{EVIL}") for option in VALUED),
    ]
    found: list[str] = []
    for words in commands:
        answer = call(capsys, *words)
        found += [f"{words!a} prints {what}" for what in (*controls(answer.out), *controls(answer.err))]
    for path in paths.log_folder().glob("*"):
        found += [f"the log has {what}" for what in controls(path.read_text("utf-8", "replace"))]
    assert not found, "\n".join(found)


OF_LISTS = """version = 1
name = "{0}"
[[export]]
name = "one {0}"
folder = "{{data.b}}"
file = "{{first}}{0}"
resize = {{ mode = "long-edge", pixels = 30 }}
[zip]
[gallery]
title = "{0}"
credit = "{0}"
caption = "{{data.b}}"
[data]
key = "code"
match = "stem"
columns = {{ first = "first" }}
required = ["first"]
index = "csv"
"""


def test_nothing_of_lists_galleries_and_archives(
    tmp_path: Path, photos: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    plain = TEXT.replace("\r", "").replace("\u2028", "").replace("\x85", "")
    recipe, people = tmp_path / f"l{EVIL}.recipe.toml", tmp_path / f"p{EVIL}.csv"
    recipe.write_text(OF_LISTS.format(escape(plain)), encoding="utf-8")
    cells = ["code", "first", "b", f"more{plain}"]
    rows = [
        cells,
        [f"a{plain}", f"Ann{plain}", plain],
        [f"z{plain}", f"No{plain}", plain],
        ["", f"x{plain}", plain],
        ["g", f"Ann{plain}", plain],
    ]
    with people.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows(rows + rows[1:2])
    corrections, only = tmp_path / f"c{EVIL}.json", tmp_path / f"o{EVIL}.csv"
    corrections.write_text(
        json.dumps(
            {"version": 1, "corrections": [{"photo": f"n{TEXT}", "last": TEXT, "key": "x"}, {"photo": "y", "key": "x"}]}
        )
    )
    only.write_text(f"file\na{plain}\nnone{plain}.jpg\n", encoding="utf-8")
    out = tmp_path / f"lists{EVIL}"
    listed = ("run", photos, "--to", out, "--workers", "0", "--recipe", recipe)
    shown = ("plan", photos, "--to", out)
    commands: list[tuple[object, ...]] = [
        (*listed, "--data", people),
        (*listed, "--data", people, "--corrections", corrections, "--json"),
        (*listed, "--data", people, "--key", f"no{EVIL}"),
        *(("plan", *listed[1:], "--data", people, option, f"{EVIL}") for option in ("--key", "--match", "--sheet")),
        *(("plan", *listed[1:], "--data", place) for place in (f"no{EVIL}", photos, photos / f"a{EVIL}.jpg")),
        ("plan", *listed[1:], "--data", people, "--encoding", f"{EVIL}"),
        ("plan", *listed[1:], "--data", people, "--corrections", people),
        ("plan", *listed[1:], "--data", people, "--corrections", f"no{EVIL}"),
        ("plan", *listed[1:]),
        (*shown, "--only", only),
        *((*shown, option, f"{EVIL}") for option in ("--only", "--since", "--clock", "--min-rating", "--sort")),
        (*shown, "--clock", f"{EVIL}=+1:00", "--sort", "time"),
        ("run", photos, "--to", tmp_path / "own", "--workers", "0", "--long-edge", "30"),
        *((name, place) for name in ("zip", "gallery") for place in (out, tmp_path / "own", f"no{EVIL}", photos)),
        *((name, out, "--to", tmp_path / f"m{EVIL}{end}") for name, end in (("zip", ".zip"), ("gallery", ""))),
        *(
            (name, out, "--to", tmp_path / f"j{EVIL}{end}", "--json")
            for name, end in (("zip", ".zip"), ("gallery", ""))
        ),
        *((name, out, "--to", photos / f"a{EVIL}.jpg") for name in ("zip", "gallery")),
        ("zip", out, "--part", f"{EVIL}"),
        ("zip", out, "--part", "1 KB"),
        *(("report", out, *way) for way in REPORTS),
        ("cards", people),
        ("cards", people, "--key", "code", "--to", tmp_path / f"k{EVIL}.pdf"),
        ("cards", people, "--key", "code", "--to", tmp_path / f"k{EVIL}.pdf"),
        ("cards", people, "--key", "code", "--to", tmp_path / f"none{EVIL}" / "k.pdf"),
        *(
            ("cards", people, option, f"{EVIL}")
            for option in ("--key", "--page", "--per-page", "--encoding", "--sheet")
        ),
        *(("cards", place) for place in (f"no{EVIL}", photos)),
        ("undo", out, "--yes", "--all"),
    ]
    found: list[str] = []
    made = 0
    for words in commands:
        answer = call(capsys, *words)
        found += [f"{words!a} prints {what}" for what in (*controls(answer.out), *controls(answer.err))]
        made += words[0] in ("zip", "gallery") and answer.code == 0
    assert not found, "\n".join(found)
    assert made == 8, "not all was made that has such names"


def controls(text: str) -> Iterator[str]:
    """Yield the first place of a text that a terminal would obey; lines may end as those of CSV do."""
    text = text.replace("\r\n", "\n")
    if control := _OBEYED.search(text):
        yield ascii(text[max(0, control.start() - 60) : control.end() + 20])


@pytest.mark.skipif(sys.platform != "linux", reason="a terminal of Linux")
def test_nothing_of_the_users_own_folders_on_a_terminal(
    tmp_path: Path, photos: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Progress, journal, recipes and log, with a home of such a name."""
    import pty

    home = tmp_path / f"home{EVIL}"
    home.mkdir()
    for name in ("XDG_STATE_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "HOME"):
        monkeypatch.setenv(name, str(home))
    monkeypatch.setenv("TERM", "dumb")
    out = tmp_path / f"out{EVIL}"
    for words in (("run", photos, "--to", out, "--workers", "1"), ("recipes",), ("recipes", "path"), ("report", out)):
        parent, child = pty.openpty()
        subprocess.run(command(*words), stdout=child, stderr=child, timeout=60, check=False)
        os.close(child)
        said = b""
        with contextlib.suppress(OSError):  # how Linux says that a terminal has closed
            while piece := os.read(parent, 10_000):
                said += piece
        os.close(parent)
        text = _OF_STUDIO.sub("", said.decode("utf-8", "replace"))
        assert text.strip() and not list(controls(text)), f"{words!a} prints {text!a}"
