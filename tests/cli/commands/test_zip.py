"""`zip`: packs what was delivered, and is recorded, undone, remade and resumed like every file."""

import json
import os
import random
import shutil
import signal
import subprocess
import sys
import time
import zipfile
from pathlib import Path

import pytest

from studio.batch.journal.reader import JournalReader
from studio.cli.journal_lookup import find_journal
from tests.command import call, put_photos, start

Capture = pytest.CaptureFixture[str]


@pytest.fixture
def out(tmp_path: Path, photos: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder that three photos were delivered to; the trash is in the user's folder."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    (photos / "a.jpg").rename(photos / "Zoë – 日本 👰.jpg")
    run = ["run", photos, "--to", tmp_path / "out", "--workers", "0", "--long-edge", "30"]
    assert call(capsys, *run).code == 0
    return tmp_path / "out"


def names(folder: Path) -> list[str]:
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file())


PHOTOS = ["Zoë – 日本 👰.jpg", "b.jpg", "day 2/c.jpg"]


def test_everything_that_was_delivered_is_in_it_and_nothing_else(out: Path, capsys: Capture) -> None:
    (out / "stranger.jpg").write_bytes(b"not of this delivery")
    answer = call(capsys, "zip", out)
    assert (answer.code, answer.out) == (0, "")
    assert "out.zip: 3 files" in answer.err
    with zipfile.ZipFile(out / "out.zip") as archive:
        assert sorted(archive.namelist()) == sorted(PHOTOS)
        assert archive.testzip() is None
        assert all(info.compress_type == zipfile.ZIP_STORED for info in archive.infolist())
        assert all(archive.read(name) == (out / name).read_bytes() for name in PHOTOS)
    assert names(out) == sorted(["out.zip", "stranger.jpg", *PHOTOS])


@pytest.mark.parametrize("words", [["unzip", "-qq", "-o"], ["7z", "x", "-y"]], ids=["unzip", "7z"])
def test_other_programs_open_it(tmp_path: Path, out: Path, capsys: Capture, words: list[str]) -> None:
    if not shutil.which(words[0]):
        pytest.skip(f"{words[0]} is not installed")
    assert call(capsys, "zip", out, "--to", tmp_path / "gift.zip").code == 0
    folder = tmp_path / "unpacked"
    folder.mkdir()
    environment = {**os.environ, "LC_ALL": "C.UTF-8"}
    subprocess.run([*words, tmp_path / "gift.zip"], cwd=folder, env=environment, check=True, capture_output=True)
    assert names(folder) == sorted(PHOTOS)
    assert all((folder / name).read_bytes() == (out / name).read_bytes() for name in PHOTOS)


def test_the_bytes_know_no_clock(tmp_path: Path, out: Path, photos: Path, capsys: Capture) -> None:
    assert call(capsys, "zip", out, "--to", tmp_path / "one.zip").code == 0
    time.sleep(2.1)  # the clock of a ZIP file has steps of two seconds
    again = ["run", photos, "--to", tmp_path / "again", "--workers", "0", "--long-edge", "30"]
    assert call(capsys, *again).code == 0
    assert call(capsys, "zip", tmp_path / "again", "--to", tmp_path / "two.zip").code == 0
    assert (tmp_path / "one.zip").read_bytes() == (tmp_path / "two.zip").read_bytes()


def test_parts_open_by_themselves_and_no_photo_is_split(tmp_path: Path, capsys: Capture) -> None:
    put_photos(tmp_path / "many", [f"{number}.jpg" for number in range(30)], (120, 90))
    out = tmp_path / "out"
    assert call(capsys, "run", tmp_path / "many", "--to", out, "--workers", "0", "--quality", "95").code == 0
    answer = call(capsys, "zip", out, "--part", "30 kB", "--json")
    event = answer.event("made")
    parts = [Path(name) for name in event["files"]]
    assert len(parts) > 3
    assert names(out) == sorted([f"{number}.jpg" for number in range(30)] + [part.name for part in parts])
    found: list[str] = []
    for part in parts:
        assert part.stat().st_size <= 30_000
        with zipfile.ZipFile(part) as archive:
            assert archive.testzip() is None
            found += archive.namelist()
    assert sorted(found) == sorted(f"{number}.jpg" for number in range(30))
    larger = call(capsys, "zip", out, "--part", "60 kB", "--json").event("made")["files"]
    assert len(larger) < len(parts)
    assert [path for path in names(out) if path.endswith(".zip")] == sorted(Path(name).name for name in larger)
    tiny = call(capsys, "zip", out, "--part", "10 kB", "--to", tmp_path / "tiny.zip")
    assert tiny.code == 0


def test_it_is_made_again_only_when_something_has_changed(out: Path, photos: Path, capsys: Capture) -> None:
    assert call(capsys, "zip", out).code == 0
    before = (out / "out.zip").stat()
    second = call(capsys, "zip", out, "--json").event("made")
    assert second["unchanged"]
    assert (out / "out.zip").stat().st_mtime_ns == before.st_mtime_ns
    put_photos(photos, ["new.jpg"])
    assert call(capsys, "run", photos, "--to", out, "--workers", "0", "--long-edge", "30").code == 0
    third = call(capsys, "zip", out, "--json").event("made")
    assert not third["unchanged"]
    assert len(zipfile.ZipFile(out / "out.zip").namelist()) == 4
    (out / "out.zip").write_bytes(b"somebody's own")
    refused = call(capsys, "zip", out)
    assert refused.code == 3
    assert "is not what Studio made" in refused.err
    assert (out / "out.zip").read_bytes() == b"somebody's own"


def test_undo_takes_it_and_the_report_names_it(tmp_path: Path, out: Path, capsys: Capture) -> None:
    assert call(capsys, "zip", out).code == 0
    assert call(capsys, "zip", out, "--to", tmp_path / "desk" / "gift.zip").code == 0
    text = call(capsys, "report", out).out
    assert "out.zip" in text and "gift.zip" in text
    assert len(json.loads(call(capsys, "report", out, "--json").out)["deliverables"]) == 2
    assert "gift.zip" in call(capsys, "report", out, "--html").out
    answer = call(capsys, "undo", out, "--yes")
    assert "5 files moved to the trash" in answer.err
    assert not out.exists()
    assert not (tmp_path / "desk" / "gift.zip").exists()
    gone = call(capsys, "zip", out)
    assert gone.code == 2


def test_missing_and_changed_files_are_said(out: Path, capsys: Capture) -> None:
    (out / "b.jpg").unlink()
    (out / "day 2" / "c.jpg").write_bytes(b"retouched")
    answer = call(capsys, "zip", out)
    assert answer.code == 1
    assert "1 delivered file is no longer there" in answer.err and "b.jpg" in answer.err
    assert "1 file was changed after its delivery" in answer.err
    assert zipfile.ZipFile(out / "out.zip").read("day 2/c.jpg") == b"retouched"


@pytest.mark.skipif(sys.platform == "win32", reason="making links takes rights there")
def test_no_link_brings_other_files_into_it(tmp_path: Path, out: Path, capsys: Capture) -> None:
    secret = tmp_path / "secret.jpg"
    secret.write_bytes(b"secret")
    (out / "b.jpg").unlink()
    (out / "b.jpg").symlink_to(secret)
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "elsewhere" / "c.jpg").write_bytes(b"secret")
    shutil.rmtree(out / "day 2")
    (out / "day 2").symlink_to(tmp_path / "elsewhere")
    assert call(capsys, "zip", out).code == 1
    assert zipfile.ZipFile(out / "out.zip").namelist() == [PHOTOS[0]]


def test_a_recipe_makes_it_at_the_end_of_a_run(tmp_path: Path, photos: Path, capsys: Capture) -> None:
    recipe = tmp_path / "packed.recipe.toml"
    recipe.write_text(
        'version = 1\n[[export]]\nname = "web"\nfolder = "web"\n[[export]]\nname = "small"\nfolder = "small"\n'
        'resize = { mode = "long-edge", pixels = 20 }\n[zip]\nexports = ["web"]\n'
    )
    run = ["run", photos, "--to", tmp_path / "out", "--workers", "0", "--recipe", recipe]
    answer = call(capsys, *run, "--json", "--quiet")
    assert answer.code == 0
    assert [event["event"] for event in answer.events][-2:] == ["made", "finished"]
    made = answer.event("made")
    assert (made["deliverable"], made["photos"], made["unchanged"]) == ("zip", 3, False)
    with zipfile.ZipFile(tmp_path / "out" / "out.zip") as archive:
        assert sorted(archive.namelist()) == ["web/a.jpg", "web/b.jpg", "web/day 2/c.jpg"]
    assert call(capsys, *run, "--json").event("made")["unchanged"]


@pytest.mark.parametrize(
    ("lines", "says"),
    [
        ('[zip]\nexports = ["none"]', "zip.exports is 'none'"),
        ('[zip]\npart = "much"', 'must be a size such as "2 GB"'),
        ('[zip]\nparts = "2 GB"', "did you mean part"),
    ],
)
def test_a_wrong_table_is_refused(tmp_path: Path, photos: Path, capsys: Capture, lines: str, says: str) -> None:
    recipe = tmp_path / "wrong.recipe.toml"
    recipe.write_text(f'version = 1\n[[export]]\nname = "web"\n{lines}\n')
    answer = call(capsys, "run", photos, "--to", tmp_path / "out", "--recipe", recipe)
    assert answer.code == 2
    assert says in answer.err


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="kills as POSIX does")
def test_a_kill_at_any_moment_loses_nothing_and_leaves_nothing(tmp_path: Path, capsys: Capture) -> None:
    put_photos(tmp_path / "many", [f"{number}.jpg" for number in range(40)], (600, 400))
    out = tmp_path / "out"
    assert call(capsys, "run", tmp_path / "many", "--to", out, "--quality", "98").code == 0
    expected = names(out)
    rng = random.Random(7)
    killed = 0
    for number in range(12):
        with start("zip", out, "--part", "400 kB") as process:
            while process.poll() is None and not (number % 3 and any(out.glob(".*.part"))):
                time.sleep(rng.uniform(0.001, 0.02))
                if not number % 3 and rng.random() < 0.03:
                    break
            if process.poll() is None:
                process.send_signal(signal.SIGKILL)
                killed += 1
        for path in out.glob("*.zip"):
            assert zipfile.ZipFile(path).testzip() is None
        if number % 2:
            for path in out.glob("*.zip"):
                path.unlink()
    assert killed > 3
    answer = call(capsys, "zip", out, "--part", "400 kB", "--json")
    assert answer.code == 0
    parts = [Path(name) for name in answer.event("made")["files"]]
    assert sorted(name for part in parts for name in zipfile.ZipFile(part).namelist()) == expected
    assert names(out) == sorted([*expected, *(part.name for part in parts)])
    with JournalReader.open(find_journal(out)) as journal:
        assert sorted(file.path.name for file in journal.deliverables()) == sorted(part.name for part in parts)
