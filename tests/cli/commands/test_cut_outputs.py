"""A second run looks at what the first has delivered: what is cut is made again, what was edited is said and left."""

import os
from datetime import datetime
from pathlib import Path

import pytest
from PIL import Image

from tests.cli.commands.test_redo import shoot
from tests.command import call, put_photos

Capture = pytest.CaptureFixture[str]
FORMATS = ("jpeg", "png", "webp", "avif", "tiff")
NAMES = [f"{number}.jpg" for number in range(8)]


@pytest.fixture
def words(tmp_path: Path) -> list[object]:
    put_photos(tmp_path / "in", NAMES)
    return ["run", tmp_path / "in", "--to", tmp_path / "out", "--long-edge", "50", "--workers", "0"]


@pytest.mark.parametrize("kind", FORMATS)
def test_what_was_cut_is_made_again(tmp_path: Path, words: list[object], capsys: Capture, kind: str) -> None:
    words += ["--format", kind]
    assert call(capsys, *words).code == 0
    files = sorted((tmp_path / "out").iterdir())
    before = [path.read_bytes() for path in files]
    sizes = [0, 3, 100, len(before[3]) // 2, len(before[4]) - 20]
    for path, data, size in zip(files, before, sizes, strict=False):
        path.write_bytes(data[:size])
    files[5].write_bytes(bytes(len(before[5])))
    files[6].unlink()
    planned = call(capsys, "plan", *words[1:])
    assert "6 files were cut or emptied after their delivery and are made again." in planned.err
    assert "1 photo is up to date, 7 photos have missing files" in planned.err
    answer = call(capsys, *words, "--json")
    assert (answer.code, answer.event("finished")["done"], answer.event("finished")["skipped"]) == (0, 7, 1)
    assert [path.read_bytes() for path in files] == before
    assert "8 photos are up to date" in call(capsys, "plan", *words[1:]).err


@pytest.mark.parametrize("kind", FORMATS)
def test_what_was_edited_is_said_and_left(tmp_path: Path, words: list[object], capsys: Capture, kind: str) -> None:
    words += ["--format", kind]
    assert call(capsys, *words).code == 0
    first, second = sorted((tmp_path / "out").iterdir())[:2]
    Image.new("RGB", (40, 30), "red").save(first)
    second.write_bytes(b"a note of mine")
    before = [path.read_bytes() for path in (first, second)]
    answer = call(capsys, *words)
    assert (answer.code, [path.read_bytes() for path in (first, second)]) == (0, before)
    assert "2 files were changed after their delivery and are kept." in answer.err


def test_a_file_of_the_same_size_is_told_by_its_date_or_by_its_hash_with_verify(
    tmp_path: Path, words: list[object], capsys: Capture
) -> None:
    assert call(capsys, *words).code == 0
    first, second, third = sorted((tmp_path / "out").iterdir())[:3]
    for path, keeps_date in ((first, False), (second, True)):
        status, data = path.stat(), bytearray(path.read_bytes())
        data[-10] ^= 1
        path.write_bytes(data)
        if keeps_date:
            os.utime(path, ns=(status.st_atime_ns, status.st_mtime_ns))
        else:
            os.utime(path, (1, 1))
    os.utime(third, (1, 1))  # as after a copy: its content is what counts
    assert "1 file was changed after its delivery and is kept." in call(capsys, "plan", *words[1:]).err
    assert "2 files were changed after their delivery and are kept." in call(capsys, "plan", *words[1:], "--verify").err


def test_a_cut_file_of_another_photo_is_not_made_of_this_one(
    tmp_path: Path, words: list[object], capsys: Capture
) -> None:
    assert call(capsys, *words).code == 0
    out = tmp_path / "out" / "0.jpg"
    out.write_bytes(out.read_bytes()[:100])
    shoot(tmp_path / "in" / "0.jpg", 20, datetime(2026, 6, 1))
    answer = call(capsys, *words)
    assert (answer.code, len(out.read_bytes())) == (0, 100)
    assert "1 file is kept: made of a different photo from the same place." in answer.err
