"""Files that programs and libraries look for by their names do nothing when they lie among somebody's photos."""

import ctypes
import os
import signal
import struct
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.command import command, put_photos

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(sys.platform != "linux", reason="counts opened files by inotify"),
]

_OPENED = 0x20 | 0x1  # IN_OPEN, IN_ACCESS
_NONBLOCK = 0o4000

FILES = (
    *(".env", ".netrc", ".pypirc", ".pdbrc", ".python-version", ".reportlab_settings", "pyvenv.cfg", "python._pth"),
    *("sitecustomize.py", "usercustomize.py", "reportlab_settings.py", "local_reportlab_settings.py", "jinja2.py"),
    *("reportlab.py", "zxingcpp.py", "markupsafe.py", "pip.conf", "setup.cfg", "pyproject.toml", "evil.pth"),
    *("qt.conf", "qt6.conf", "qtlogging.ini", "kdeglobals", "fonts.conf", ".fonts.conf", "Trolltech.conf"),
    *("gtk.css", "index.html.j2", "gallery.css", "gallery.js", "window.ini", "openssl.cnf", "mime.types", ".sqliterc"),
    *("libqxcb.so", "libqoffscreen.so", "libc.so.6", "libGL.so.1", "sRGB.icc", "Inter.ttf", "Vera.ttf"),
    *("web-gallery.recipe.toml", "web-gallery", "proof.recipe.toml", ".studio.toml", "studio.ini"),
)
"""Of Python, Qt, the libraries and the program itself."""

FOLDERS = (
    "platforms",
    "imageformats",
    "styles",
    "plugins",
    "fonts",
    "recipes",
    "resources",
    "reportlab_mods",
    ".config",
)

RECIPE = """version = 1
[[export]]
resize = { mode = "long-edge", pixels = 30 }
[[export.watermark]]
text = "x"
[zip]
[gallery]
[data]
key = "code"
match = "stem"
index = "csv"
"""


class Watch:
    """Hears which files of a folder, or of the folders in it, are opened or read."""

    def __init__(self, *folders: Path) -> None:
        self._library = ctypes.CDLL(None, use_errno=True)
        self._descriptor = self._library.inotify_init1(_NONBLOCK)
        self._names: dict[int, Path] = {}
        for folder in folders:
            watch = self._library.inotify_add_watch(self._descriptor, os.fsencode(folder), _OPENED)
            assert watch >= 0
            self._names[watch] = folder

    def opened(self) -> set[Path]:
        """Return the files that were opened since the last time that was asked."""
        found: set[Path] = set()
        while True:
            try:
                data = os.read(self._descriptor, 1 << 16)
            except BlockingIOError:
                return found
            at = 0
            while at < len(data):
                watch, _, _, length = struct.unpack_from("iIII", data, at)
                name = data[at + 16 : at + 16 + length].rstrip(b"\0")
                if name:
                    found.add(self._names[watch] / os.fsdecode(name))
                at += 16 + length

    def close(self) -> None:
        os.close(self._descriptor)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder of photos with such files, folders of them, and a list."""
    folder = tmp_path / "photos"
    put_photos(folder, ["a.jpg"])
    for place in (folder, *(folder / name for name in FOLDERS)):
        place.mkdir(parents=True, exist_ok=True)
        for name in FILES:
            (place / name).write_text("raise SystemExit(99)\n")
    return folder


@pytest.fixture
def watch(folder: Path) -> Iterator[Watch]:
    watch = Watch(folder, *(folder / name for name in FOLDERS))
    yield watch
    watch.close()


def baits(paths: set[Path]) -> list[str]:
    return sorted(path.name for path in paths if path.name in FILES)


def test_a_bait_that_is_taken_is_seen(folder: Path, watch: Watch) -> None:
    assert baits(watch.opened()) == []
    subprocess.run(["cat", "qt.conf", "fonts/Inter.ttf"], cwd=folder, capture_output=True, check=True)
    assert baits(watch.opened()) == ["Inter.ttf", "qt.conf"]


def run_in(folder: Path, *words: object) -> str:
    done = subprocess.run([*map(str, words)], cwd=folder, capture_output=True, text=True, timeout=100, check=False)
    assert done.returncode in (0, 1), done.stderr
    return done.stderr


def test_a_delivery_with_all_that_can_be_made_of_it(folder: Path, watch: Watch) -> None:
    recipe, people = folder.parent / "x.recipe.toml", folder.parent / "people.csv"
    recipe.write_text(RECIPE)
    people.write_text("code,first\na,Ann\n")
    run_in(folder, *command("run", "a.jpg", "--to", "to", "--recipe", recipe, "--data", people, "--workers", 1))
    assert (folder / "to" / "gallery" / "index.html").is_file() and (folder / "to" / "index.csv").is_file()
    assert baits(watch.opened()) == []
    run_in(folder, *command("cards", people))
    run_in(folder, *command("plan", "a.jpg", "--to", "to", "--recipe", "web-gallery"))
    assert baits(watch.opened()) == []


def test_the_window(folder: Path, watch: Watch, monkeypatch: pytest.MonkeyPatch) -> None:
    """As it is started in a folder of photos, and shows them."""
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    monkeypatch.delenv("PYTHONSAFEPATH", raising=False)
    with subprocess.Popen(command("--new-window", "a.jpg"), cwd=folder) as window:
        opened: set[Path] = set()
        while folder / "a.jpg" not in opened:
            assert window.poll() is None
            time.sleep(0.05)
            opened |= watch.opened()
        window.send_signal(signal.SIGTERM)
        assert window.wait(60) == 0
    assert baits(opened | watch.opened()) == []
