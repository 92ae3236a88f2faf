"""What can't be opened is known before a run: counted, named, with its cause; and it can be tried again."""

import os
from pathlib import Path

import pytest

from tests.command import call, put_photos

Capture = pytest.CaptureFixture[str]


@pytest.fixture
def words(tmp_path: Path) -> list[object]:
    folder = tmp_path / "in"
    put_photos(folder, ["fine.jpg"])
    (folder / "empty.jpg").touch()
    (folder / "text.jpg").write_text("a shopping list")
    (folder / "page.jpg").write_bytes(b"%PDF-1.7\n" + b"x" * 100)
    (folder / "cut.jpg").write_bytes((folder / "fine.jpg").read_bytes()[:60])
    put_photos(folder, ["large.jpg"], size=(200, 200))
    return ["run", folder, "--to", tmp_path / "out", "--max-pixels", "30000", "--workers", "0"]


BAD = {
    "empty.jpg": "File is empty",
    "text.jpg": "File is plain text",
    "page.jpg": "File is a PDF document",
    "cut.jpg": "File is incomplete",
    "large.jpg": "the limit is",
}


def test_the_plan_names_each_with_its_cause(words: list[object], tmp_path: Path, capsys: Capture) -> None:
    planned = call(capsys, "plan", *words[1:])
    assert planned.code == 1
    refused = [line for line in planned.out.splitlines() if ": refused. " in line]
    assert sorted(Path(line.partition(":")[0]).name for line in refused) == sorted(BAD)
    for name, cause in BAD.items():
        assert [cause in line for line in refused if f"{name}: " in line] == [True]
    assert [line for line in planned.out.splitlines() if " -> " in line] == [
        f"{tmp_path / 'in' / 'fine.jpg'} -> {tmp_path / 'out' / 'fine.jpg'}"
    ]
    assert "1 photo to deliver" in planned.err
    assert "5 photos refused" in planned.err


def test_the_run_says_the_same_and_makes_the_others(words: list[object], tmp_path: Path, capsys: Capture) -> None:
    planned = {job["source"]: job["errors"] for job in call(capsys, "plan", *words[1:], "--json").events[1:]}
    answer = call(capsys, *words, "--json")
    assert answer.code == 1
    done = {job["source"]: job["errors"] for job in answer.events[1:-1]}
    assert done == planned
    assert [path.name for path in (tmp_path / "out").iterdir()] == ["fine.jpg"]


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such pipes in folders")
def test_a_pipe_is_refused_without_waiting(tmp_path: Path, capsys: Capture) -> None:
    os.mkfifo(tmp_path / "pipe.jpg")
    planned = call(capsys, "plan", tmp_path / "pipe.jpg", "--to", tmp_path / "out")
    assert planned.code == 1
    assert "It is a pipe or a device, not a photo." in planned.out


def test_one_that_is_whole_by_then_is_made_when_it_is_tried_again(
    words: list[object], tmp_path: Path, capsys: Capture
) -> None:
    """A card that was still being copied."""
    assert call(capsys, *words).code == 1
    whole = (tmp_path / "in" / "fine.jpg").read_bytes()
    for name in BAD:
        (tmp_path / "in" / name).write_bytes(whole)
    assert call(capsys, "resume", tmp_path / "out", "--retry-failed", "--workers", "0").code == 0
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == sorted(["fine.jpg", *BAD])


def test_a_changed_photo_is_opened_again_for_the_next_plan(
    words: list[object], tmp_path: Path, capsys: Capture
) -> None:
    assert "5 photos refused" in call(capsys, "plan", *words[1:]).err
    (tmp_path / "in" / "empty.jpg").write_bytes((tmp_path / "in" / "fine.jpg").read_bytes())
    (tmp_path / "in" / "fine.jpg").write_bytes(b"")
    (tmp_path / "in" / "text.jpg").unlink()
    planned = call(capsys, "plan", *words[1:])
    assert "4 photos refused" in planned.err
    assert "fine.jpg: refused. File is empty" in planned.out


def test_in_a_second_run_they_are_not_called_new(words: list[object], capsys: Capture) -> None:
    call(capsys, *words)
    again = call(capsys, *words)
    assert again.code == 1
    assert "Since the last delivery: 1 photo is up to date.\n" in again.err
    assert "5 photos refused" in again.err
