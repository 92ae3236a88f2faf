"""Every path that a command takes may be a pipe, a device, a socket, a folder, a link to nowhere or without end."""

import os
import resource
import socket
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from studio.batch.benchmark import Way, WayKind, measure
from studio.recipe.model import Export, Recipe
from tests.command import call, put_photos

if sys.platform != "linux":
    pytest.skip("makes pipes, devices and sockets", allow_module_level=True)

pytestmark = pytest.mark.slow

MEMORY = 2_000_000_000
"""Bytes that may be taken here; a file that is read whole takes more."""

SECONDS = 10
"""Of the processor, for all kinds of one path."""


def listen(path: Path) -> None:
    with socket.socket(socket.AF_UNIX) as opened:
        there = Path(os.path.relpath(path))  # the whole path may be too long for an address
        opened.bind(str(there))


def grow(path: Path) -> None:
    with path.open("wb") as file:
        file.truncate(20_000_000_000)  # of which nothing is on the disk


KINDS: dict[str, Callable[[Path], object]] = {
    "pipe": os.mkfifo,
    "endless": lambda path: path.symlink_to("/dev/zero"),
    "huge": grow,
    "folder": lambda path: path.mkdir(),
    "socket": listen,
    "dangling": lambda path: path.symlink_to("nowhere"),
    "circle": lambda path: path.symlink_to(path.name),
    "broken": lambda path: path.symlink_to("/proc/self/mem"),
    "terminal": lambda path: path.symlink_to("/dev/stdin"),
}

RUN = ("run", "photos", "--to", "out", "--workers", "0", "--long-edge", "30")
WITH_LIST = (*RUN, "--data", "people.csv", "--match", "stem", "--key", "code")

READ: dict[str, tuple[str, ...]] = {
    "x.jpg": ("run", "{}", "--to", "out", "--workers", "0"),
    "r.recipe.toml": (*RUN, "--recipe", "{}"),
    "no-suffix": (*RUN, "--recipe", "./{}"),
    "choice.csv": (*RUN, "--only", "{}"),
    "list.csv": (*RUN, "--data", "{}"),
    "list.xlsx": (*RUN, "--data", "{}"),
    "corrections.json": (*WITH_LIST, "--corrections", "{}"),
    "logo.png": (*RUN, "--watermark", "{}"),
    "logo.svg": (*RUN, "--watermark", "{}"),
    "print.icc": (*RUN, "--profile", "{}"),
    "letters.ttf": (*RUN, "--text", "x", "--font", "{}"),
    "x.journal": ("resume", "{}"),
    "report.journal": ("report", "{}"),
    "zip.journal": ("zip", "{}"),
    "gallery.journal": ("gallery", "{}"),
    "sheet.journal": ("sheet", "{}"),
    "undo.journal": ("undo", "{}", "--yes"),
    "cards.csv": ("cards", "{}"),
    "info.jpg": ("info", "{}"),
    "measure.jpg": ("measure", "{}", "--photos", "1"),
    "import.recipe.zip": ("recipes", "import", "{}"),
    "import.recipe.toml": ("recipes", "import", "{}"),
    "export.recipe.toml": ("recipes", "export", "{}", "o.recipe.zip"),
}
"""What is read, by its name."""

WRITTEN: dict[str, tuple[str, ...]] = {
    "to": ("run", "photos", "--to", "{}", "--workers", "0", "--long-edge", "30"),
    "new.journal": (*RUN, "--journal", "{}"),
    "report.html": ("report", "done", "--no-pictures", "--to", "{}"),
    "report.csv": ("report", "done", "--to", "{}"),
    "x.zip": ("zip", "done", "--to", "{}"),
    "site": ("gallery", "done", "--workers", "0", "--to", "{}"),
    "x.pdf": ("sheet", "done", "--workers", "0", "--to", "{}"),
    "cards.pdf": ("cards", "people.csv", "--to", "{}"),
    "o.recipe.zip": ("recipes", "export", "email", "{}"),
    "o": ("recipes", "export", "email", "{}"),
}
"""What is written, by its name."""


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Path:
    """The current folder, with photos, a list and a delivery."""
    monkeypatch.chdir(tmp_path)
    put_photos(tmp_path / "photos", ["a.jpg"])
    (tmp_path / "people.csv").write_text("code\na\n")
    assert call(capsys, "run", "photos", "--to", "done", "--workers", "0", "--long-edge", "30").code == 0
    return tmp_path


@pytest.fixture(autouse=True)
def little_memory() -> Iterator[None]:
    before = resource.getrlimit(resource.RLIMIT_DATA)
    resource.setrlimit(resource.RLIMIT_DATA, (MEMORY, before[1]))
    yield
    resource.setrlimit(resource.RLIMIT_DATA, before)


def use(capsys: pytest.CaptureFixture[str], words: tuple[str, ...], path: Path) -> tuple[int, str]:
    answer = call(capsys, *(word.replace("{}", path.name) for word in words))
    said = answer.out + answer.err
    assert "fault of the program" not in said and "MemoryError" not in said, said
    assert len(said) < 3_000
    return answer.code, said


def remove(path: Path) -> None:
    if path.is_dir() and not path.is_symlink():
        path.rmdir()
    else:
        path.unlink()


def test_a_photo_that_is_measured_is_not_read_without_end(folder: Path) -> None:
    """It was read as long as it claims to be, before anything was measured."""
    grow(folder / "x.jpg")
    started = time.process_time()
    way = Way(WayKind.SERIAL, 1)
    speeds = measure(
        *(Recipe(exports=(Export(),)), [folder / "x.jpg"], folder, [way]),
        tell=lambda way, number: None,
        attempt=lambda way, recipe, photos, place: (1.0, 1),
    )
    assert [speed.failed for speed in speeds] == [1]
    assert time.process_time() - started < 3


@pytest.mark.parametrize("name", READ)
def test_what_is_read(folder: Path, capsys: pytest.CaptureFixture[str], name: str) -> None:
    started = time.process_time()
    for kind, make in KINDS.items():
        if name == "measure.jpg" and kind not in ("folder", "dangling", "circle"):
            continue  # all ways of measuring are tried with it, in vain; they are those of a run
        path = folder / name
        make(path)
        before = path.lstat()
        code, said = use(capsys, READ[name], path)
        assert code in (1, 2, 3), f"{kind}: {code} {said}"
        assert path.lstat().st_mode == before.st_mode, f"{kind} was changed"
        remove(path)
    assert time.process_time() - started < SECONDS


@pytest.mark.parametrize("name", WRITTEN)
def test_what_is_written(folder: Path, capsys: pytest.CaptureFixture[str], name: str) -> None:
    """What has the name stays, unless it is a folder where a folder is asked for; a link leads nowhere."""
    started = time.process_time()
    for kind, make in KINDS.items():
        path = folder / name
        make(path)
        before = path.lstat()
        code, said = use(capsys, WRITTEN[name], path)
        assert code in (0, 1, 2, 3), f"{kind}: {code} {said}"
        assert path.lstat().st_mode == before.st_mode, f"{kind} was changed"
        assert path.lstat().st_size == before.st_size or kind == "folder"
        assert not (folder / "nowhere").is_file(), "a file was written through a link to nowhere"
        assert code or kind in ("folder", "dangling"), f"{kind} was taken for {name}: {said}"
        path.rename(folder / f"{kind} was {name}")
        if (folder / "nowhere").is_dir():
            (folder / "nowhere").rename(folder / f"nowhere {kind}")
    assert time.process_time() - started < SECONDS
