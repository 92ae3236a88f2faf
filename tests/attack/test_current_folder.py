"""No code that lies in the current folder, as in a folder of photos that somebody sent, is ever run."""

import importlib.util
import os
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

from tests.command import ROOT, command, put_photos

pytestmark = pytest.mark.slow

MODULES = (
    *("PIL", "argparse", "concurrent", "ctypes", "dev", "faulthandler", "json", "logging", "lxml", "msgspec"),
    *("multiprocessing", "natsort", "pathlib", "pip", "platformdirs", "queue", "re", "rich", "runpy", "send2trash"),
    *("signal", "sitecustomize", "socket", "sqlite3", "subprocess", "tempfile", "threading", "tomllib", "typer"),
    *("typing", "usercustomize", "venv", "zipfile", "pillow_jxl", "gi", "brotli"),
)
"""What the program imports, may import, or asks whether it is there."""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder of photos with modules beside them, each of which leaves its name in `ran` when it is imported."""
    folder = tmp_path / "photos"
    folder.mkdir()
    put_photos(folder, ["a.jpg", "b.jpg"])
    trap = f"with open({str(tmp_path / 'ran')!r}, 'a') as file:\n    print(__name__, file=file)\nraise SystemExit(99)\n"
    for number, name in enumerate(MODULES):
        if number % 2:
            (folder / f"{name}.py").write_text(trap)
        else:
            (folder / name).mkdir()
            (folder / name / "__init__.py").write_text(trap)
    return folder


def run_in(folder: Path, *words: object) -> "subprocess.CompletedProcess[str]":
    """Run a program there and look that nothing of the folder ran."""
    words = tuple(map(str, words))
    done = subprocess.run(words, cwd=folder, capture_output=True, text=True, timeout=100, check=False)
    ran = folder.parent / "ran"
    assert not ran.exists(), f"{' '.join(words)}: these of the current folder ran: {ran.read_text().split()}"
    return done


@pytest.mark.parametrize("workers", [0, 2])
def test_a_delivery_that_is_started_in_a_folder_of_photos(folder: Path, workers: int) -> None:
    # With workers, so also their resource tracker.
    target = folder.parent / "to"
    done = run_in(folder, *command("run", ".", "--to", target, "--workers", workers))
    assert done.returncode == 0, done.stderr
    assert len(list(target.glob("*.*"))) == 2


@pytest.mark.parametrize("words", [("doctor",), ("info", "a.jpg"), ("recipes",), ("--self-test",)])
def test_a_command_that_is_started_in_a_folder_of_photos(folder: Path, words: tuple[str, ...]) -> None:
    run_in(folder, *command(*words))


def test_the_script_that_pip_makes(folder: Path) -> None:
    script = folder.parent / "studio"
    script.write_text("from studio.__main__ import main\nif __name__ == '__main__':\n    main()\n")
    done = run_in(folder, sys.executable, script, "run", ".", "--to", folder.parent / "to", "--workers", 1)
    assert done.returncode == 0, done.stderr


def test_a_script_that_uses_the_pool(folder: Path) -> None:
    # As tests and benchmarks do: not through the program's own start.
    script = folder.parent / "use.py"
    script.write_text(
        "from studio.batch.executor.pool import LocalPool\n"
        "if __name__ == '__main__':\n    with LocalPool(1):\n        pass\n"
    )
    done = run_in(folder, sys.executable, script)
    assert done.returncode == 0, done.stderr


def test_a_tree_that_is_only_the_current_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the program itself is found through the current folder only, it still starts, and its workers too."""
    monkeypatch.delenv("PYTHONPATH", raising=False)
    (tmp_path / "studio").symlink_to(ROOT / "studio")
    (tmp_path / "resources").symlink_to(ROOT / "resources")
    photos = tmp_path / "photos"
    photos.mkdir()
    put_photos(photos, ["a.jpg"])
    words = command("run", "photos", "--to", "to", "--workers", 1)
    done = subprocess.run(words, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def load_dev() -> ModuleType:
    spec = importlib.util.spec_from_file_location("dev_of_the_tree", ROOT / "dev.py")
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_the_developers_command(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    dev = load_dev()
    monkeypatch.setattr(dev, "set_up", lambda *_: None)
    monkeypatch.setattr(dev, "PYTHON", Path(sys.executable))
    monkeypatch.setattr(dev, "VENV", Path(sys.executable).parents[1])
    monkeypatch.chdir(folder)
    assert dev.main(["run", "recipes"]) == 0
    assert dev.starts(Path(sys.executable))
    assert dev.make_venv(folder.parent / "venv")
    ran = folder.parent / "ran"
    assert not ran.exists(), ran.read_text()


def test_programs_that_the_system_opens_do_not_inherit_it(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """A file manager written in Python may need its own folder; only our workers go without."""
    from studio.gui.bridge import desktop

    seen: list[str | None] = []
    monkeypatch.setenv("PYTHONSAFEPATH", "1")
    monkeypatch.setattr(desktop.QDesktopServices, "openUrl", lambda _url: seen.append(os.environ.get("PYTHONSAFEPATH")))
    desktop.open_path(tmp_path)
    assert seen == [None if not sys.flags.safe_path else "1"]
    assert os.environ["PYTHONSAFEPATH"] == "1"
