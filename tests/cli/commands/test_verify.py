"""`--verify`: recorded for each file, kept at the resume unless told otherwise, and a disk that lies is to blame."""

import os
from pathlib import Path

import pytest

from studio.batch.journal.reader import JournalReader
from tests.batch.deliver import outcomes_of
from tests.command import call
from tests.picture import make_scene, save


def verified(journal: Path) -> list[bool]:
    with JournalReader.open(journal) as opened:
        return [file.verified for outcome in outcomes_of(opened) for file in outcome.files]


def test_each_file_is_verified_when_asked(tmp_path: Path, photos: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for name, words, expected in (("plain", [], False), ("asked", ["--verify"], True)):
        journal = tmp_path / name
        run = ["run", photos, "--to", tmp_path / f"to {name}", "--workers", "0", "--journal", journal, *words]
        assert call(capsys, *run).code == 0
        assert verified(journal) == [expected] * 3
    first, second = tmp_path / "to plain", tmp_path / "to asked"
    assert all((second / path.relative_to(first)).read_bytes() == path.read_bytes() for path in first.rglob("*.jpg"))


def test_a_resume_does_as_the_run_did_unless_told(
    tmp_path: Path, photos: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    journal = tmp_path / "j"
    run = ["run", photos, "--to", tmp_path / "out", "--workers", "0", "--journal", journal, "--verify"]
    assert call(capsys, *run).code == 0
    (tmp_path / "out" / "a.jpg").unlink()
    assert call(capsys, "resume", journal, "--workers", "0").code == 0
    assert verified(journal) == [True, True, True]
    (tmp_path / "out" / "a.jpg").unlink()
    assert call(capsys, "resume", journal, "--workers", "0", "--no-verify").code == 0
    assert verified(journal) == [False, True, True]


def test_a_disk_that_keeps_other_bytes_stops_the_run(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(5):
        save(tmp_path / "photos" / f"{number}.jpg", make_scene(60, 40, seed=number))
    write = os.write

    def write_badly(descriptor: int, data: memoryview) -> int:
        return write(descriptor, bytes((data[0] ^ 1,)) + bytes(data[1:]) if data[:2] == b"\xff\xd8" else data)

    monkeypatch.setattr(os, "write", write_badly)
    run = ["run", tmp_path / "photos", "--to", tmp_path / "out", "--workers", "0", "--verify"]
    answer = call(capsys, *run)
    assert answer.code == 3
    assert "A disk can't be read or written any more (EIO)" in answer.err
    assert list((tmp_path / "out").iterdir()) == []
