"""The checks of `doctor` and `--self-test`: all pass here, and what is missing is named."""

import shutil
import subprocess
import sys
from hashlib import sha256
from pathlib import Path

import pytest

from studio import paths
from studio.cli.checks import MANIFEST, REINSTALL, RESOURCES, check_resources, check_window
from tests.command import ROOT, studio


@pytest.fixture
def resources(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of the resources, in which the program looks."""
    folder = tmp_path / "resources"
    for name in RESOURCES:
        shutil.copytree(ROOT / "resources" / name, folder / name)
    monkeypatch.setattr(paths, "resource_path", folder.joinpath)
    return folder


def missing() -> dict[str, str]:
    return {check.name: check.problem.removesuffix(f" {REINSTALL}") for check in check_resources() if check.problem}


def write_manifest(folder: Path) -> None:
    files = sorted(path for path in folder.rglob("*") if path.is_file())
    lines = [f"{sha256(path.read_bytes()).hexdigest()}  {path.relative_to(folder).as_posix()}\n" for path in files]
    (folder / MANIFEST).write_text("".join(lines), encoding="utf-8")


def test_all_is_well_here() -> None:
    answer = studio("--self-test")
    assert answer.code == 0, answer.out + answer.err
    assert answer.out.endswith("Everything is there and works.\n")
    assert answer.err == ""
    for name in ("font Inter-Bold.ttf", "HEIC (reading)", "workers without the window", "resources"):
        assert f"  ok       {name}" in answer.out


@pytest.mark.slow
@pytest.mark.parametrize(
    ("module", "name"),
    [
        ("pi_heif", "HEIC (reading)"),
        ("resvg_py", "SVG watermarks"),
        ("PIL._webp", "WebP"),
        ("PIL._avif", "AVIF"),
        ("PIL._imagingcms", "colour"),
        ("lxml", "metadata"),
    ],
)
def test_a_library_that_is_missing_in_workers_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, module: str, name: str
) -> None:
    # Read by every interpreter at its start, workers included.
    (tmp_path / "sitecustomize.py").write_text(f"import sys\nsys.modules[{module!r}] = None\n", encoding="utf-8")
    monkeypatch.setenv("PYTHONPATH", f"{tmp_path}{':' if sys.platform != 'win32' else ';'}{ROOT}")
    answer = studio("--self-test")
    assert answer.code == 3
    assert f"  MISSING  {name}" in answer.out or "  MISSING  worker process" in answer.out
    assert "Install Studio again." in answer.err


@pytest.mark.parametrize("folder", RESOURCES)
def test_each_resource_that_is_missing_is_named(resources: Path, folder: str) -> None:
    assert missing() == {}
    for name in RESOURCES[folder]:
        path = resources / folder / name
        data = path.read_bytes()
        path.unlink()
        assert missing() == {f"resources/{folder}/{name}": "It is missing."}
        path.write_bytes(data)


def test_in_a_build_also_a_change_is_noticed(resources: Path) -> None:
    write_manifest(resources)
    assert missing() == {}
    (resources / "fonts" / "Inter-OFL.txt").unlink()
    (resources / "profiles" / "sRGB.icc").write_bytes(b"acsp")
    assert missing() == {
        "resources/fonts/Inter-OFL.txt": "It is missing.",
        "resources/profiles/sRGB.icc": "It has changed.",
    }


@pytest.mark.parametrize("folder", ["fonts", "profiles", "recipes"])
def test_what_is_needed_is_what_is_there(folder: str) -> None:
    found = [path.name for path in (ROOT / "resources" / folder).iterdir()]
    suffixes = (".ttf", ".icc", ".toml")
    assert sorted(RESOURCES[folder]) == sorted(name for name in found if name.endswith(suffixes))


def test_the_window_is_looked_at_without_being_opened() -> None:
    code = "import sys\nfrom studio.cli.checks import check_window\nprint(len(list(check_window())))\n"
    code += "sys.exit('PySide6.QtCore' in sys.modules)"

    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, check=False)
    assert done.returncode == 0, done.stderr.decode()
    names = [check.name for check in check_window()]
    assert "window: QtCore" in names
    assert all(check.problem == "" for check in check_window())
