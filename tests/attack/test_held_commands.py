"""`measure`, `undo` and `info` end within ten seconds of an interrupt, also while a dead share holds them."""

import signal
import sys
from pathlib import Path

import pytest

from tests.attack.test_many_interrupts import HUP, INT, TERM, ends, needs_share, untraced
from tests.command import put_photos, start, studio
from tests.end2end.dead_share import NAME, dead_share

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(sys.platform == "win32", reason="Windows sends signals in other ways"),
]

CANCELLED = 130
ONE, MANY = [INT], [TERM, INT, HUP, INT, TERM]


@needs_share
@pytest.mark.parametrize(("command", "order"), [("info", ONE), ("measure", MANY)])
def test_while_it_reads_from_a_dead_share(tmp_path: Path, command: str, order: list[signal.Signals]) -> None:
    with dead_share(tmp_path / "share") as is_read:
        process = start(command, tmp_path / "share" / NAME.decode(), env=untraced() | {"TMPDIR": str(tmp_path)})
        try:
            assert is_read.wait(30)
            has_ended = ends(process, order, 0.2)
        finally:
            process.kill()
    _, said = process.communicate(timeout=20)
    assert has_ended, said
    assert process.returncode == CANCELLED, said
    assert not list(tmp_path.glob("studio-measure-*"))


@needs_share
def test_while_undo_reads_from_a_dead_share(tmp_path: Path) -> None:
    (photo,) = put_photos(tmp_path / "photos", [NAME.decode()])
    assert studio("run", photo, "--to", tmp_path / "to", "--workers", "0").code == 0
    with dead_share(tmp_path / "to") as is_read:
        process = start("undo", tmp_path / "to", "--yes", env=untraced())
        try:
            assert is_read.wait(30)
            has_ended = ends(process, ONE, 0.2)
        finally:
            process.kill()
    _, said = process.communicate(timeout=20)
    assert has_ended, said
    assert process.returncode == CANCELLED, said
    assert b"Nothing was moved to the trash." in said


def test_measure_is_cancelled_at_once_where_nothing_holds_it(tmp_path: Path) -> None:
    put_photos(tmp_path / "photos", [f"{number}.jpg" for number in range(24)], size=(1500, 1000))
    process = start("measure", tmp_path / "photos", env=untraced() | {"TMPDIR": str(tmp_path)})
    assert process.stderr is not None
    while b"threads" not in process.stderr.readline():
        assert process.poll() is None
    process.send_signal(INT)
    _, said = process.communicate(timeout=20)
    assert process.returncode == CANCELLED
    assert b"Cancelled." in said, "it was not left, but has tidied up"
    assert not list(tmp_path.glob("studio-measure-*"))
