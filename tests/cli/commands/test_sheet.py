"""`sheet`: a contact sheet of what was delivered, recorded, undone, remade and resumed like every file."""

import random
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from PIL import Image

from studio.batch.journal.reader import JournalReader
from studio.cli.journal_lookup import find_journal
from tests.command import call, put_photos, start

Capture = pytest.CaptureFixture[str]

needs_poppler = pytest.mark.skipif(not shutil.which("pdftotext"), reason="poppler is not installed")

NAMES = ["Zoë – 日本.jpg", "b.jpg", "day 2/c.jpg"]


@pytest.fixture
def out(tmp_path: Path, photos: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder that three photos were delivered to; the trash is in the user's folder."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    (photos / "a.jpg").rename(photos / NAMES[0])
    run = ["run", photos, "--to", tmp_path / "out", "--workers", "0", "--long-edge", "30"]
    assert call(capsys, *run).code == 0
    return tmp_path / "out"


def names(folder: Path) -> list[str]:
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file())


def text_of(path: Path) -> str:
    words = ["pdftotext", "-layout", path, "-"]
    return subprocess.run(words, check=True, timeout=60, capture_output=True).stdout.decode()


@needs_poppler
def test_everything_that_was_delivered_is_on_it_and_nothing_else(out: Path, capsys: Capture) -> None:
    (out / "stranger.jpg").write_bytes((out / "b.jpg").read_bytes())
    answer = call(capsys, "sheet", out, "--workers", "0")
    assert (answer.code, answer.out) == (0, "")
    assert "out sheet.pdf: 3 files" in answer.err
    assert names(out) == sorted(["out sheet.pdf", "stranger.jpg", *NAMES])  # and no part file
    text = text_of(out / "out sheet.pdf")
    assert "b.jpg" in text and "c.jpg" in text and "Zoë" in text and "stranger" not in text
    assert "day 2" in text and text.count("\f") == 2  # a page for each folder
    images = subprocess.run(["pdfimages", "-list", out / "out sheet.pdf"], check=True, capture_output=True)
    assert images.stdout.count(b" icc ") == 3


def test_an_export_that_is_off_is_not_shown(tmp_path: Path, photos: Path, capsys: Capture) -> None:
    recipe = tmp_path / "both.recipe.toml"
    exports = '[[export]]\nname = "print"\nenabled = false\n[[export]]\nname = "web"\n'
    recipe.write_text(f"version = 1\n{exports}[sheet]\n", encoding="utf-8")
    answer = call(capsys, "run", photos, "--to", tmp_path / "out", "--recipe", recipe, "--workers", "0")
    assert answer.code == 0, answer.err
    assert (tmp_path / "out" / "out sheet.pdf").is_file()


def test_jpeg_pages_are_a_file_each(tmp_path: Path, out: Path, capsys: Capture) -> None:
    words = ["--to", tmp_path / "pages.jpg", "--page", "a5", "--landscape", "--columns", "1", "--rows", "1"]
    answer = call(capsys, "sheet", out, *words, "--workers", "0", "--json")
    files = [Path(name) for name in answer.event("made")["files"]]
    assert [file.name for file in files] == ["pages-1.jpg", "pages-2.jpg", "pages-3.jpg"]
    for file in files:
        with Image.open(file) as page:
            assert page.size == (2480, 1748)  # A5 across at 300 dpi
    fewer = call(capsys, "sheet", out, *words[:-1], "2", "--workers", "0", "--json").event("made")["files"]
    assert [Path(name).name for name in fewer] == ["pages-1.jpg", "pages-2.jpg"]
    assert sorted(path.name for path in tmp_path.glob("pages*")) == ["pages-1.jpg", "pages-2.jpg"]


def test_it_is_made_again_only_when_something_has_changed(out: Path, photos: Path, capsys: Capture) -> None:
    sheet = out / "out sheet.pdf"
    assert call(capsys, "sheet", out, "--workers", "0").code == 0
    before = sheet.stat()
    assert call(capsys, "sheet", out, "--workers", "0", "--json").event("made")["unchanged"]
    assert sheet.stat().st_mtime_ns == before.st_mtime_ns
    assert not call(capsys, "sheet", out, "--workers", "0", "--columns", "3", "--json").event("made")["unchanged"]
    put_photos(photos, ["new.jpg"])
    assert call(capsys, "run", photos, "--to", out, "--workers", "0", "--long-edge", "30").code == 0
    third = call(capsys, "sheet", out, "--workers", "0", "--json").event("made")
    assert (third["photos"], third["unchanged"]) == (4, False)
    sheet.write_bytes(b"somebody's own")
    refused = call(capsys, "sheet", out, "--workers", "0")
    assert refused.code == 3
    assert "is not what Studio made" in refused.err
    assert sheet.read_bytes() == b"somebody's own"
    assert not list(out.glob(".*.part"))


def test_it_is_made_again_when_another_caption_comes_out(out: Path, photos: Path, capsys: Capture) -> None:
    words = ["sheet", out, "--workers", "0", "--caption", "{camera}", "--json"]
    assert not call(capsys, *words).event("made")["unchanged"]
    assert call(capsys, *words).event("made")["unchanged"]
    camera = Image.Exif()
    camera[0x0110] = "Nordlicht 5"
    Image.new("RGB", (60, 40)).save(photos / "b.jpg", exif=camera)
    assert not call(capsys, *words).event("made")["unchanged"]


def test_undo_takes_it_and_the_report_names_it(tmp_path: Path, out: Path, capsys: Capture) -> None:
    assert call(capsys, "sheet", out, "--to", tmp_path / "desk" / "gift.pdf", "--workers", "0").code == 0
    assert "gift.pdf" in call(capsys, "report", out).out
    assert "4 files moved to the trash" in call(capsys, "undo", out, "--yes").err
    assert not (tmp_path / "desk" / "gift.pdf").exists()


def test_missing_and_broken_files_are_said_and_tried_again(out: Path, capsys: Capture) -> None:
    whole = (out / "day 2" / "c.jpg").read_bytes()
    (out / "b.jpg").unlink()
    (out / "day 2" / "c.jpg").write_bytes(b"retouched")
    answer = call(capsys, "sheet", out, "--workers", "0")
    assert answer.code == 1
    assert "1 delivered file is no longer there" in answer.err and "b.jpg" in answer.err
    assert "c.jpg is not on the contact sheet" in answer.err
    again = call(capsys, "sheet", out, "--workers", "0", "--json").event("made")
    assert (again["photos"], again["missing"], again["unchanged"]) == (1, 2, False)
    (out / "day 2" / "c.jpg").write_bytes(whole)
    assert call(capsys, "sheet", out, "--workers", "0", "--json").event("made")["photos"] == 2


@needs_poppler
def test_a_recipe_makes_it_at_the_end_of_a_run(tmp_path: Path, photos: Path, capsys: Capture) -> None:
    Image.new("RGBA", (40, 20), (0, 128, 0, 255)).save(tmp_path / "logo.png")
    taken = Image.Exif()
    taken.get_ifd(0x8769)[0x9003] = "2024:06:05 12:30:00"
    Image.new("RGB", (60, 40)).save(photos / "a.jpg", exif=taken)
    recipe = tmp_path / "client.recipe.toml"
    recipe.write_text(
        'version = 1\n[[export]]\nname = "web"\nfolder = "web"\n[[export]]\nname = "small"\nfolder = "small"\n'
        'resize = { mode = "long-edge", pixels = 20 }\n[sheet]\nexport = "small"\ntitle = "Anna & René <b>"\n'
        'logo = "logo.png"\ncredit = "© Studio Nord"\ncaption = "{stem}, {width} × {height}"\ngroup = ""\n'
        'language = "de"\n'
    )
    run = ["run", photos, "--to", tmp_path / "out", "--workers", "0", "--recipe", recipe]
    answer = call(capsys, *run, "--json", "--quiet")
    assert [event["event"] for event in answer.events][-2:] == ["made", "finished"]
    made = answer.event("made")
    assert (made["deliverable"], made["photos"], made["unchanged"]) == ("sheet", 3, False)
    text = text_of(Path(made["files"][0]))
    assert "Anna & René <b>" in text and "© Studio Nord" in text and "b, 20 × " in text
    assert "5. Juni 2024" in text
    assert call(capsys, *run, "--json").event("made")["unchanged"]


@pytest.mark.parametrize(
    ("lines", "says"),
    [
        ('[sheet]\nexport = "none"', "sheet.export is 'none'"),
        ('[sheet]\npage = "B4"', "page"),
        ("[sheet]\ncolumns = 99", "columns"),
        ('[sheet]\nmargin = "wide"', 'must be a length such as "12 mm"'),
        ('[sheet]\nmargin = "99 mm"', "too small"),
        ('[sheet]\ncaption = "{nothing}"', "nothing"),
        ('[sheet]\nlogo = "gone.png"', "does not exist"),
        ("[sheet]\ncolumn = 2", "did you mean columns"),
    ],
)
def test_a_wrong_table_is_refused(tmp_path: Path, photos: Path, capsys: Capture, lines: str, says: str) -> None:
    recipe = tmp_path / "wrong.recipe.toml"
    recipe.write_text(f'version = 1\n[[export]]\nname = "web"\n{lines}\n')
    answer = call(capsys, "run", photos, "--to", tmp_path / "out", "--recipe", recipe)
    assert answer.code == 2
    assert says in answer.err


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (["--to", "x.docx"], "ends in .pdf or .jpg"),
        (["--columns", "0"], "--columns"),
        (["--rows", "many"], "--rows"),
        (["--page", "B4"], "--page"),
        (["--caption", "{nothing}"], "nothing"),
    ],
)
def test_wrong_options_are_refused(out: Path, capsys: Capture, words: list[str], says: str) -> None:
    answer = call(capsys, "sheet", out, *words)
    assert answer.code == 2
    assert says in answer.err


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="kills as POSIX does")
def test_a_kill_at_any_moment_loses_nothing_and_leaves_nothing(tmp_path: Path, capsys: Capture) -> None:
    put_photos(tmp_path / "many", [f"{number}.jpg" for number in range(12)], (300, 200))
    out = tmp_path / "out"
    assert call(capsys, "run", tmp_path / "many", "--to", out).code == 0
    expected = names(out)
    rng = random.Random(7)
    killed = 0
    for _ in range(4):
        with start("sheet", out) as process:
            while process.poll() is None and not any(out.glob(".*.part")):
                time.sleep(0.005)
            time.sleep(rng.uniform(0, 0.6))
            if process.poll() is None:
                process.send_signal(signal.SIGKILL)
                killed += 1
    assert killed
    assert call(capsys, "sheet", out).code == 0
    assert names(out) == sorted([*expected, "out sheet.pdf"])
    with JournalReader.open(find_journal(out)) as journal:
        assert [file.path.name for file in journal.deliverables()] == ["out sheet.pdf"]
