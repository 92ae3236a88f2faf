"""A new format is one row in `formats.py` and one codec: proved on a copy of the program.

The files that a new format touches:

    studio/formats.py                          a member of `Format`, and its row
    studio/engine/encode/codecs/<format>.py    its codec
    tests/engine/encode/...                    its test

Nothing else: what follows is the command line, the plan, the estimate, the delivery, its report, the preview and the
window, all of which ask the row. (Here it is PPM, which nobody needs. A format that is to be read back as well, for
`--verify`, needs a reader of its header too.)
"""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.picture import make_scene, save

ROOT = Path(__file__).parents[3]

MEMBER = '    TIFF = "tiff"\n'
ROW = """
    FormatSpec(
        key="ppm",
        name="Pixmap",
        suffixes=(".ppm",),
        mime="image/x-portable-pixmap",
        pillow="PPM",
        default_quality=33,
        largest_side=400,
        bytes_per_pixel=((1, 3.0), (100, 3.0)),
    ),
"""
CODEC = '''
"""Writes PPM, with the quality in a comment, so that there is something to see."""

from PIL import Image

from studio.engine.encode.codec import EncodeRequest


def encode(image: Image.Image, request: EncodeRequest) -> bytes:
    header, _, pixels = request.save(image, "PPM").partition(b"\\n")
    return b"%s\\n# %d\\n%s" % (header, request.quality, pixels)
'''
WINDOW = """
from PySide6.QtWidgets import QApplication
app = QApplication([])
from studio.formats import Format
from studio.gui.recipe.document import RecipeDocument
from studio.gui.recipe.export_words import describe
from studio.gui.recipe.forms.file import FileForm
from studio.recipe.model import Export, Recipe
export = Export(format=Format.PPM)
document = RecipeDocument()
form = FileForm(document)
form.show_export(export)
print([form.format.itemText(each) for each in range(form.format.count())], form.format.currentText())
print(describe(export))
"""
PREVIEW = """
import sys
from pathlib import Path
from studio.batch.plan.estimate import file_bytes
from studio.engine.header.read import header
from studio.engine.preview import preview
from studio.formats import Format
from studio.job import Job
from studio.recipe.model import Export, Recipe
from studio.recipe.summary import describe_export
path = Path(sys.argv[1])
export = Export(format=Format.PPM)
found = preview(Recipe(exports=(export,)), 0, Job(index=0, source=path, size=1, changed_ns=0, targets=(None,)))
print(found.width, found.height, found.format, file_bytes(export, header(path)), describe_export(export))
"""


@pytest.fixture(scope="module")
def tree(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Copy the program and give it the format."""
    folder = tmp_path_factory.mktemp("program")
    for name in ("studio", "resources"):
        shutil.copytree(ROOT / name, folder / name, ignore=shutil.ignore_patterns("__pycache__", "samples"))
    formats = folder / "studio" / "formats.py"
    text = formats.read_text(encoding="utf-8")
    assert text.count(MEMBER) == 2 and text.count("_ROWS = (\n") == 1
    text = text.replace(MEMBER, MEMBER + '    PPM = "ppm"\n', 1).replace("_ROWS = (\n", f"_ROWS = ({ROW}")
    formats.write_text(text, encoding="utf-8")
    (folder / "studio" / "engine" / "encode" / "codecs" / "ppm.py").write_text(CODEC, encoding="utf-8")
    return folder


def call(tree: Path, *words: object) -> "subprocess.CompletedProcess[str]":
    homes = dict.fromkeys(("XDG_STATE_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "HOME"), str(tree / "home"))
    homes |= dict.fromkeys(("LOCALAPPDATA", "APPDATA"), str(tree / "home"))
    environment = {**os.environ, **homes, "PYTHONPATH": str(tree), "QT_QPA_PLATFORM": "offscreen"}
    words = (sys.executable, *words)
    return subprocess.run(
        [str(word) for word in words],
        cwd=tree,
        env=environment,
        capture_output=True,
        encoding="utf-8",
        timeout=120,
        check=False,
    )


@pytest.mark.slow
def test_the_command_line_delivers_it(tree: Path) -> None:
    photo = save(tree / "photos" / "a.jpg", make_scene(60, 40))
    out = tree / "out"
    run = call(tree, "-m", "studio", "run", photo, "--to", out, "--format", "ppm", "--quality", 77, "--workers", 1)
    assert run.returncode == 0, run.stderr
    data = (out / "a.ppm").read_bytes()
    assert data.startswith(b"P6\n# 77\n60 40\n255\n")
    assert len(data) == len(b"P6\n# 77\n60 40\n255\n") + 60 * 40 * 3

    report = call(tree, "-m", "studio", "report", out, "--json")
    assert "a.ppm" in json.dumps(json.loads(report.stdout))
    assert call(tree, "-m", "studio", "plan", photo, "--to", tree / "other", "--format", "ppm").returncode == 0

    assert "tiff, ppm, or keep" in " ".join(call(tree, "-m", "studio", "run", "--help").stdout.split())
    wrong = call(tree, "-m", "studio", "run", photo, "--to", out, "--format", "x")
    assert wrong.returncode == 2 and "ppm" in wrong.stderr

    wide = save(tree / "photos" / "wide.png", make_scene(500, 20))
    refused = call(tree, "-m", "studio", "run", wide, "--to", out, "--format", "ppm", "--workers", 0)
    assert refused.returncode == 1 and "Pixmap holds at most 400 pixels" in refused.stdout + refused.stderr


def test_preview_estimate_and_words_know_it(tree: Path) -> None:
    photo = save(tree / "photos" / "b.png", make_scene(60, 40))
    found = call(tree, "-c", PREVIEW, photo)
    assert found.stdout.split() == ["60", "40", "ppm", "19200", "original", "size,", "Pixmap", "33"], found.stderr


def test_the_window_offers_it(tree: Path) -> None:
    found = call(tree, "-c", WINDOW)
    assert found.returncode == 0, found.stderr
    menu, words = found.stdout.splitlines()
    assert menu == "['JPEG', 'PNG', 'WebP', 'AVIF', 'TIFF', 'Pixmap', 'Same as original'] Pixmap"
    assert words.endswith("Pixmap 33")
