"""What the packages are made of: icons, manual, licences, names that must be the same everywhere, the start hook."""

import importlib.util
import io
import json
import os
import re
import shutil
import struct
import subprocess
import sys
import tomllib
import xml.etree.ElementTree as ElementTree
from pathlib import Path
from types import ModuleType

import pytest
from PIL import Image

from studio import __version__
from studio.cli import COMMANDS

ROOT = Path(__file__).parents[2]
PACKAGING = ROOT / "packaging"
APP_ID = "io.github.studio_photo.Studio"


def load(name: str) -> ModuleType:
    """Load a script of `packaging/`, which is no package: a library has that name."""
    spec = importlib.util.spec_from_file_location(f"studio_packaging_{name}", PACKAGING / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_icons_have_the_sizes_that_the_systems_want(tmp_path: Path) -> None:
    load("icon").draw(tmp_path)
    with Image.open(tmp_path / "studio.ico") as icon:
        assert icon.info["sizes"] == {(size, size) for size in (16, 24, 32, 48, 64, 128, 256)}
    with Image.open(tmp_path / "studio.icns") as icon:
        assert max(icon.info["sizes"]) == (512, 512, 2)
        icon.load()
    for size in (16, 22, 24, 32, 48, 64, 128, 256, 512):
        with Image.open(tmp_path / f"{size}.png") as icon:
            assert icon.size == (size, size)
            assert icon.getpixel((0, 0)) == (0, 0, 0, 0)  # round corners
            assert icon.getextrema()[3] == (0, 255)


def test_the_manual_has_every_command_and_option() -> None:
    page = load("manual").manual("2026-01-01")
    for command in COMMANDS:
        assert f".SS studio {command}" in page
    for option in ("recipe", "long\\-edge", "self\\-test", "new\\-window", "dry\\-run"):
        assert f"\\-\\-{option}" in page
    assert f'"Studio {__version__}"' in page


@pytest.mark.skipif(shutil.which("man") is None, reason="man is not installed")
def test_the_manual_can_be_read(tmp_path: Path) -> None:
    page = tmp_path / "studio.1"
    page.write_text(load("manual").manual("2026-01-01"), encoding="utf-8")
    done = subprocess.run(
        ["man", "--warnings", "-l", str(page)], env={**os.environ, "MANWIDTH": "80", "LC_ALL": "C.UTF-8"},
        capture_output=True, check=False,
    )  # fmt: skip
    assert done.stderr == b""
    assert b"studio run" in done.stdout


def test_the_program_has_one_name_everywhere() -> None:
    linux = PACKAGING / "linux"
    entry = (linux / f"{APP_ID}.desktop").read_text(encoding="utf-8")
    assert f"\nIcon={APP_ID}\n" in entry
    assert f"\nStartupWMClass={APP_ID}\n" in entry
    assert "\nExec=studio %F\n" in entry
    assert "inode/directory" not in entry
    metainfo = ElementTree.parse(linux / f"{APP_ID}.metainfo.xml").getroot()
    assert metainfo.findtext("id") == APP_ID
    assert metainfo.findtext("launchable") == f"{APP_ID}.desktop"
    mime = ElementTree.parse(linux / f"{APP_ID}.mime.xml").getroot()
    (kind,) = [each.attrib["type"] for each in mime]
    assert f";{kind};" in entry
    for file in ("studio.spec", "windows/installer.nsi", "../studio/gui/window/attention.py"):
        assert APP_ID in (PACKAGING / file).read_text(encoding="utf-8")


def test_only_build_names_what_is_locked() -> None:
    groups = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["dependency-groups"]
    locked = re.findall(r"^([a-z0-9-]+)==", (ROOT / "requirements-dist.lock").read_text(encoding="utf-8"), re.MULTILINE)
    assert {re.split(r"[>=;]", each)[0] for each in groups["dist"]} <= set(locked)


@pytest.mark.parametrize(
    ("arguments", "is_there"),
    [
        ([], True),
        (["photos"], True),
        (["--multiprocessing-fork", "tracker_fd=5", "pipe_handle=7"], False),
        (["-B", "-S", "-c", "from multiprocessing.resource_tracker import main;main(5)"], False),
    ],
)
def test_workers_of_the_frozen_program_can_not_import_the_window(arguments: list[str], is_there: bool) -> None:
    code = f"""import sys, runpy, json
sys.argv = ['studio', *json.loads(sys.argv[1])]
sys.stdout = None
runpy.run_path({str(PACKAGING / "hook_start.py")!r})
print('lost', file=sys.stdout)
try:
    import PySide6
except ImportError:
    sys.exit(3)
"""
    run = subprocess.run([sys.executable, "-c", code, json.dumps(arguments)], capture_output=True, check=False)
    assert (run.returncode, run.stderr) == (0 if is_there else 3, b"")


def make_build(folder: Path, *names: str) -> tuple[Path, Path]:
    inside = folder / "_internal"
    for name in names:
        path = inside / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch()
    modules = folder / "PYZ-00.toc"
    typer = importlib.util.find_spec("typer")
    assert typer is not None
    modules.write_text(repr(("x", [("typer", typer.origin, "PYMODULE")])), encoding="utf-8")

    return inside, modules


def library(folder: Path, name: str, version: tuple[int, int, int, int]) -> tuple[str, str, str]:
    """Write the part of a Windows library that says its version; return its entry."""
    path = folder / name.replace("/", "-")
    high, low = version[0] << 16 | version[1], version[2] << 16 | version[3]
    path.write_bytes(b"MZ" + bytes(50) + struct.pack("<IIII", 0xFEEF04BD, 0x10000, high, low))
    return name.replace("/", "\\"), str(path), "BINARY"


def test_the_runtime_of_windows_goes_along_once_and_newest(tmp_path: Path) -> None:
    """PySide6, shiboken6 and LibRaw need it, wheels spell it differently, and many a Windows has none."""
    contents = load("contents")
    entries = [
        library(tmp_path, "PySide6/MSVCP140.dll", (14, 44, 1, 0)),
        library(tmp_path, "PySide6/MSVCP140_1.dll", (14, 44, 1, 0)),
        library(tmp_path, "shiboken6/msvcp140.dll", (14, 38, 9, 9)),
        library(tmp_path, "VCRUNTIME140.dll", (14, 42, 0, 0)),
        library(tmp_path, "PySide6/VCRUNTIME140_1.dll", (14, 44, 0, 0)),
        library(tmp_path, "rawpy/vcomp140.dll", (14, 40, 0, 0)),
        library(tmp_path, "pillow.libs/msvcp140-ab12.dll", (14, 40, 0, 0)),
        library(tmp_path, "PySide6/Qt6Core.dll", (6, 11, 3, 0)),
    ]
    kept = contents.with_one_runtime([entry for entry in entries if contents.is_wanted(entry, "win32")])
    assert {name: Path(path).name for name, path, _ in kept} == {
        "msvcp140.dll": "PySide6-MSVCP140.dll",
        "msvcp140_1.dll": "PySide6-MSVCP140_1.dll",
        "vcruntime140.dll": "VCRUNTIME140.dll",
        "vcruntime140_1.dll": "PySide6-VCRUNTIME140_1.dll",
        "vcomp140.dll": "rawpy-vcomp140.dll",
        "pillow.libs\\msvcp140-ab12.dll": "pillow.libs-msvcp140-ab12.dll",
        "PySide6\\Qt6Core.dll": "PySide6-Qt6Core.dll",
    }
    assert not contents.is_wanted(library(tmp_path, "PySide6/Qt6Quick.dll", (6, 11, 3, 0)), "win32")


def test_a_program_is_dated_without_git(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.syspath_prepend(PACKAGING)
    build = load("build")
    assert build.read_epoch() == build.EPOCH


@pytest.mark.skipif(importlib.util.find_spec("PyInstaller") is None, reason="only where programs are built")
def test_what_is_bundled_is_named_with_its_licence(tmp_path: Path) -> None:
    text = load("licence").list_licences(*make_build(tmp_path, "libffi.so.8"))
    assert re.search(r"^typer +[\d.]+ +MIT$", text, re.MULTILINE)
    assert re.search(r"^libffi +MIT$", text, re.MULTILINE)
    assert "Copyright (c) 2026 The Studio authors" in text
    assert "numpy " not in text.split("Inside these")[0]


@pytest.mark.parametrize(
    ("name", "said"),
    [("libsurprise.so.1", "libsurprise.so.1"), ("pillow_jxl/pillow_jxl.cpython-311-x86_64-linux-gnu.so", "GPL")],
)
def test_a_build_with_what_nobody_knows_or_with_the_gpl_is_refused(tmp_path: Path, name: str, said: str) -> None:
    if "jxl" in name:
        found = importlib.util.find_spec("pillow_jxl")
        if found is None or not found.submodule_search_locations:
            pytest.skip("pillow-jxl-plugin is not installed")
        library = next(Path(found.submodule_search_locations[0]).glob("*.so"), None)
        if library is None:
            pytest.skip("no such library here")
        name = f"pillow_jxl/{library.name}"
    with pytest.raises(ValueError, match=said):
        load("licence").list_licences(*make_build(tmp_path, name))


@pytest.mark.skipif(shutil.which("dpkg-deb") is None, reason="dpkg is not installed")
def test_a_pressed_package_is_the_same_but_smaller(tmp_path: Path) -> None:
    tree = tmp_path / "tree"
    (tree / "DEBIAN").mkdir(parents=True)
    control = "Package: a\nVersion: 1\nArchitecture: all\nMaintainer: A <a@b.invalid>\nDescription: a\n"
    (tree / "DEBIAN" / "control").write_text(control)
    (tree / "file").write_bytes(bytes(range(256)) * 999)
    package = tmp_path / "a.deb"
    subprocess.run(["dpkg-deb", "-Znone", "--build", str(tree), str(package)], check=True, capture_output=True)
    before = subprocess.run(["dpkg-deb", "-c", str(package)], check=True, capture_output=True).stdout
    size = package.stat().st_size
    load("linux_package").press(package)
    assert package.stat().st_size < size / 10
    assert subprocess.run(["dpkg-deb", "-c", str(package)], check=True, capture_output=True).stdout == before
    subprocess.run(["dpkg-deb", "-x", str(package), str(tmp_path / "out")], check=True)
    assert (tmp_path / "out" / "file").read_bytes() == (tree / "file").read_bytes()
    assert io.BytesIO(package.read_bytes()).read(8) == b"!<arch>\n"
