"""`undo`: shows what would go and what stays, asks, and moves."""

import io
import json
import os
import sys
from pathlib import Path

import pytest

from tests.command import call, put_photos, start, studio

Capture = pytest.CaptureFixture[str]
pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="looks into the trash as it lies on Linux")


class Terminal(io.StringIO):
    """A standard input at which somebody sits."""

    def isatty(self) -> bool:
        return True


@pytest.fixture
def out(tmp_path: Path, photos: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder that three photos were delivered to, by the program; the trash is in the user's folder."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    run = ["run", photos, "--to", tmp_path / "out", "--workers", "0", "--long-edge", "30"]
    assert call(capsys, *run).code == 0
    return tmp_path / "out"


def names(folder: Path) -> list[str]:
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file())


def test_yes_moves_what_was_made(tmp_path: Path, out: Path) -> None:
    (out / "a.jpg").write_bytes(b"edited")
    answer = studio("undo", out, "--yes")
    assert answer.code == 0
    assert "To the trash: 2 files" in answer.err
    assert "a.jpg: It was changed after its delivery." in answer.err
    assert "2 files moved to the trash, 1 left." in answer.err
    assert names(out) == ["a.jpg"]
    assert names(tmp_path / "data" / "Trash" / "files") == ["b.jpg", "c.jpg"]
    assert names(tmp_path / "photos") == ["a.jpg", "b.jpg", "day 2/c.jpg"]
    assert ", undone\n" in studio("report", out).out
    again = studio("undo", out, "--yes")
    assert (again.code, "There is nothing to move" in again.err) == (0, True)


def test_once_more_takes_back_the_run_before(tmp_path: Path, out: Path, photos: Path, capsys: Capture) -> None:
    put_photos(photos, ["z.jpg"])
    assert call(capsys, "run", photos, "--to", out, "--workers", "0", "--long-edge", "30").code == 0
    assert call(capsys, "run", photos, "--to", out, "--workers", "0", "--long-edge", "30").code == 0  # makes nothing
    first = call(capsys, "undo", out, "--yes").err
    assert "1 file moved to the trash" in first and "an earlier run stay" in first
    assert names(out) == ["a.jpg", "b.jpg", "day 2/c.jpg"]
    second = call(capsys, "undo", out, "--yes").err
    assert "3 files moved to the trash" in second and "an earlier run" not in second
    assert not out.exists() or names(out) == []


def test_programs_hear_of_each_file(out: Path) -> None:
    answer = studio("undo", out, "--yes", "--json", "--quiet")
    assert (answer.code, answer.err) == (0, "")
    events = [json.loads(line) for line in answer.out.splitlines()]
    assert [(event["event"], Path(event["file"]).name, event["moved"]) for event in events] == [
        ("undone", "a.jpg", True),
        ("undone", "b.jpg", True),
        ("undone", "c.jpg", True),
    ]


def test_without_yes_nobody_is_there_to_agree(out: Path) -> None:
    answer = studio("undo", out)
    assert answer.code == 2
    assert "Nothing was moved. To move these files to the trash, add --yes." in answer.err
    assert len(names(out)) == 3


@pytest.mark.parametrize("said", ["", "n\n", "no way\n"])
def test_whoever_does_not_agree_keeps_everything(
    out: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch, said: str
) -> None:
    monkeypatch.setattr(sys, "stdin", Terminal(said))
    answer = call(capsys, "undo", out)
    assert answer.code == 130
    assert "Move 3 files to the trash? [y/N]" in answer.err
    assert len(names(out)) == 3


def test_where_there_is_no_trash_nothing_is_lost(tmp_path: Path, out: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "file").touch()
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "file"))
    answer = studio("undo", out, "--yes")
    assert answer.code == 1
    assert "a.jpg: It stays, since the trash did not take it" in answer.err
    assert "0 files moved to the trash, 3 left." in answer.err
    assert len(names(out)) == 3


def test_a_long_list_is_cut_unless_all_is_asked_for(tmp_path: Path, photos: Path, capsys: Capture, out: Path) -> None:
    for number in range(30):
        (photos / f"{number}.jpg").write_bytes((photos / "a.jpg").read_bytes())
    assert call(capsys, "run", photos, "--to", tmp_path / "many", "--workers", "0", "--long-edge", "9").code == 0
    cut = call(capsys, "undo", tmp_path / "many").err
    assert "and 13 more (--all shows them)" in cut
    assert call(capsys, "undo", tmp_path / "many", "--all").err.count(".jpg") == 33


@pytest.mark.skipif(sys.platform == "win32", reason="streams of POSIX")
def test_without_any_input_nobody_is_there_to_agree_either(out: Path) -> None:
    process = start("undo", out, preexec_fn=lambda: os.close(0))
    _, err = process.communicate(timeout=60)
    assert process.returncode == 2
    assert b"Nothing was moved. To move these files to the trash, add --yes." in err
    assert len(names(out)) == 3


def test_a_run_that_made_nothing_is_passed_over(photos: Path, out: Path, capsys: Capture) -> None:
    run = ["run", photos, "--to", out, "--workers", "0", "--long-edge", "30"]
    assert call(capsys, *run).code == 0
    answer = studio("undo", out, "--yes")
    assert "3 files moved to the trash" in answer.err
    assert names(out) == []
