"""Files beside a journal that SQLite takes for its own: one removed any file of the user, another held the program."""

import os
import sqlite3
import struct
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from studio.batch.journal.history import list_runs
from studio.batch.journal.reader import JournalReader, newest_journal
from studio.batch.journal.writer import JournalWriter
from studio.errors import DeliveryError
from tests.command import call, put_photos

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="has no pipes, and links take rights there")

_MAGIC = bytes.fromhex("d9d505f920a163d7")
_SECTOR = 512


@pytest.fixture
def journal(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Path:
    put_photos(tmp_path / "photos", ["a.jpg"])
    path = tmp_path / "x.journal"
    words = ("run", tmp_path / "photos", "--to", tmp_path / "to", "--journal", path, "--workers", "0")
    assert call(capsys, *words).code == 0
    return path


def rollback_journal(database: Path, named: Path) -> bytes:
    """Return a rollback journal that gives no page back and names a super-journal (SQLite's file format, 3)."""
    with closing(sqlite3.connect(database)) as opened:
        (page,) = opened.execute("PRAGMA page_size").fetchone()
        (pages,) = opened.execute("PRAGMA page_count").fetchone()
    name = os.fsencode(named)
    head = _MAGIC + struct.pack(">IIIII", 0, 1, pages, _SECTOR, page)
    at = (1 << 30) // page + 1
    return head.ljust(_SECTOR, b"\0") + struct.pack(">I", at) + name + struct.pack(">II", len(name), sum(name)) + _MAGIC


@pytest.fixture
def letter(tmp_path: Path, journal: Path) -> Path:
    """A file of the user's that a file beside the journal names."""
    path = tmp_path / "will.txt"
    path.write_text("Dear all")
    journal.with_name(f"{journal.name}-journal").write_bytes(rollback_journal(journal, path))
    return path


def test_such_a_file_does_have_sqlite_remove_another(journal: Path, letter: Path) -> None:
    """The attack itself, so that a mistake in it does not look like safety."""
    with closing(sqlite3.connect(journal)) as opened:
        opened.execute("SELECT count(*) FROM job").fetchone()
    assert not letter.exists()


STRANGE: list[Callable[[Path], object]] = [os.mkfifo, os.mkdir, lambda path: path.symlink_to("/dev/zero")]

COMMANDS = [("report",), ("resume",), ("undo",), ("zip",), ("gallery",)]


@pytest.mark.parametrize("words", COMMANDS, ids=lambda words: words[0])
def test_no_command_removes_it(
    journal: Path, letter: Path, capsys: pytest.CaptureFixture[str], words: tuple[str, ...]
) -> None:
    answer = call(capsys, *words, journal)
    assert letter.exists(), "looking at a journal removed a file of the user's"
    assert answer.code == 3 and "x.journal-journal" in answer.err, answer


def test_nothing_that_looks_for_journals_removes_it(tmp_path: Path, journal: Path, letter: Path) -> None:
    newest_journal(tmp_path / "to", tmp_path)
    list_runs(tmp_path / "to")
    for opening in (JournalReader.open, JournalWriter.open):
        with pytest.raises(DeliveryError, match=r"x\.journal-journal lies beside the journal"):
            opening(journal)
    assert letter.exists()


@pytest.mark.parametrize("suffix", ["-journal", "-wal", "-shm"])
@pytest.mark.parametrize("make", STRANGE, ids=["pipe", "folder", "endless"])
def test_what_is_no_file_is_not_opened(journal: Path, suffix: str, make: Callable[[Path], object]) -> None:
    make(journal.with_name(f"{journal.name}{suffix}"))
    with pytest.raises(DeliveryError, match=rf"x\.journal{suffix} lies beside the journal"):
        JournalWriter.open(journal)


def test_ones_own_side_files_are_no_hindrance(journal: Path) -> None:
    """A run that was killed leaves the two that SQLite's log needs."""
    for suffix in ("-wal", "-shm"):
        journal.with_name(f"{journal.name}{suffix}").touch()
    JournalWriter.open(journal).close()
