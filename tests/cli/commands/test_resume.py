"""`resume` of what is finished, of what failed, and of what is not on record."""

from pathlib import Path

import pytest

from tests.command import call

Capture = pytest.CaptureFixture[str]


@pytest.fixture
def out(tmp_path: Path, photos: Path, capsys: Capture) -> Path:
    """A folder that three photos were delivered into; a fourth failed."""
    (photos / "junk.jpg").write_bytes(b"no photo at all")
    answer = call(capsys, "run", photos, "--to", tmp_path / "out", "--workers", "0", "--long-edge", "30")
    assert answer.code == 1
    assert "Try again with: studio resume " in answer.err
    assert answer.err.rstrip().endswith(" --retry-failed")
    return tmp_path / "out"


def test_where_only_failures_are_left_it_says_how_to_try_them(out: Path, photos: Path, capsys: Capture) -> None:
    answer = call(capsys, "resume", out, "--workers", "0")
    assert answer.code == 1
    assert f"The delivery into {out} is finished." in answer.err
    assert "junk.jpg: File is" in answer.err
    hint = answer.err.rstrip().splitlines()[-1]
    assert hint.startswith("Try again with: studio resume ")
    (photos / "junk.jpg").write_bytes((photos / "a.jpg").read_bytes())
    again = call(capsys, *hint.removeprefix("Try again with: studio ").split(), "--workers", "0")
    assert again.code == 0, again.err
    assert "1 photo of 4 to do" in again.err
    assert "Try again" not in again.err
    done = call(capsys, "resume", out, "--workers", "0")
    assert done.code == 0
    assert "Try again" not in done.err


@pytest.mark.parametrize("command", ["resume", "report", "undo"])
def test_no_record_and_no_folder_are_the_same_mistake(tmp_path: Path, capsys: Capture, command: str) -> None:
    (tmp_path / "empty").mkdir()
    unknown = call(capsys, command, tmp_path / "empty")
    assert unknown == (2, "", f"studio: Studio has no record of a delivery into {tmp_path / 'empty'}.\n")
    missing = call(capsys, command, tmp_path / "gone")
    assert missing == (2, "", f"studio: There is no folder or journal '{tmp_path / 'gone'}'; check its name.\n")
