"""A journal that somebody sent: it names no hidden file, no other kind of file, and no folder without being asked."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import msgspec
import pytest

from studio import paths
from studio.batch.journal import seal
from studio.batch.journal.reader import JournalReader
from studio.errors import DeliveryError
from tests.command import Answer, call, put_photos

Capture = pytest.CaptureFixture[str]


@pytest.fixture
def journal(tmp_path: Path, capsys: Capture) -> Path:
    """The journal of a delivery into "to" with one photo left, written by the user's own Studio."""
    put_photos(tmp_path / "photos", ["a.jpg", "b.jpg"])
    path = tmp_path / "x.journal"
    answer = call(
        *(capsys, "run", tmp_path / "photos", "--to", tmp_path / "to", "--journal", path, "--workers", "0"),
        *("--long-edge", "30"),
    )
    assert answer.code == 0, answer.err
    with closing(sqlite3.connect(path)) as database:
        database.execute("UPDATE job SET state='pending', outcome=NULL WHERE id=1")
        database.execute("DELETE FROM fact WHERE name IN ('finished', 'counts')")
        database.commit()
    (tmp_path / "to" / "b.jpg").unlink()
    return path


def change(path: Path, rewrite: Callable[[str], str], seal: str | None = None) -> None:
    """Rewrite all that a journal says, and its seal if one is given."""
    with closing(sqlite3.connect(path)) as database:
        for table, column, key in (("fact", "value", "name"), ("job", "plan", "id")):
            for number, text in database.execute(f"SELECT {key}, {column} FROM {table}").fetchall():
                database.execute(f"UPDATE {table} SET {column}=? WHERE {key}=?", (rewrite(text), number))
        if seal is not None:
            database.execute("UPDATE fact SET value=? WHERE name='seal'", (msgspec.json.encode(seal).decode(),))
        database.commit()


def resume(capsys: Capture, journal: Path, *words: object) -> Answer:
    return call(capsys, "resume", journal, "--workers", "0", *words)


def files(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.rglob("*") if path.is_file())


NAMES = [
    ".bashrc",
    ".bashrc.jpg",
    ".ssh/b.jpg",
    "b.desktop",
    "b.jpg.exe",
    "b",
    "b.png",
    "web/.x/b.jpg",
    "b.exe:c.jpg",
    "b\\n.jpg",
    "b.JPG",
    "../b.jpg",
]


@pytest.mark.parametrize("name", NAMES)
def test_it_names_a_file_that_no_export_makes(tmp_path: Path, journal: Path, capsys: Capture, name: str) -> None:
    change(journal, lambda text: text.replace("to/b.jpg", f"to/{name}"))
    with (
        JournalReader.open(journal) as opened,
        pytest.raises(DeliveryError, match=r"name that no export gives|outside"),
    ):
        opened.load_batch()
    answer = resume(capsys, journal)
    assert answer.code == 3, answer.err
    assert files(tmp_path / "to") == ["a.jpg"]


def test_it_names_more_files_than_exports(tmp_path: Path, journal: Path, capsys: Capture) -> None:
    change(journal, lambda text: text.replace('to/b.jpg"', f'to/b.jpg","{tmp_path}/to/c.exe"'))
    assert resume(capsys, journal).code == 3
    assert files(tmp_path / "to") == ["a.jpg"]


@pytest.mark.parametrize("sealed", ["", "0" * 64, "ä", "\x00"])
def test_another_destination_is_asked_for(tmp_path: Path, journal: Path, capsys: Capture, sealed: str) -> None:
    (tmp_path / "home2").mkdir()
    change(journal, lambda text: text.replace(f"{tmp_path}/to", f"{tmp_path}/home2"), sealed)
    answer = resume(capsys, journal)
    assert answer.code == 2, answer
    assert f"delivers into {tmp_path}/home2" in answer.err and "--to" in answer.err
    assert files(tmp_path / "home2") == []


def test_the_old_seal_is_worth_nothing_for_another_destination(tmp_path: Path, journal: Path, capsys: Capture) -> None:
    (tmp_path / "home2").mkdir()
    change(journal, lambda text: text.replace(f"{tmp_path}/to", f"{tmp_path}/home2"))
    assert resume(capsys, journal).code == 2


def test_the_sentence_says_how_to_agree_and_it_is_asked_once(tmp_path: Path, journal: Path, capsys: Capture) -> None:
    change(journal, str, "")
    assert resume(capsys, journal).code == 2
    wrong = resume(capsys, journal, "--to", tmp_path)
    assert (wrong.code, f"delivers into {tmp_path}/to, not into" in wrong.err) == (2, True)
    assert resume(capsys, journal, "--to", tmp_path / "to").code == 0
    assert files(tmp_path / "to") == ["a.jpg", "b.jpg"]
    assert resume(capsys, journal).code == 0


def test_ones_own_is_not_asked_about(tmp_path: Path, journal: Path, capsys: Capture) -> None:
    assert resume(capsys, journal).code == 0
    assert files(tmp_path / "to") == ["a.jpg", "b.jpg"]


def test_one_in_the_users_folder_is_the_users_own(tmp_path: Path, journal: Path, capsys: Capture) -> None:
    change(journal, str, "")
    mine = journal.rename(paths.journal_folder() / "x.journal")
    assert resume(capsys, mine).code == 0


def test_a_link_in_the_users_folder_is_none(tmp_path: Path, journal: Path, capsys: Capture) -> None:
    change(journal, str, "")
    link = paths.journal_folder() / "x.journal"
    link.parent.mkdir(parents=True, exist_ok=True)
    link.symlink_to(journal)
    assert resume(capsys, link).code == 2


def test_undo_without_a_question_asks_for_it_too(
    tmp_path: Path, journal: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    change(journal, str, "")
    assert call(capsys, "undo", journal, "--yes").code == 2
    assert files(tmp_path / "to") == ["a.jpg"]
    assert call(capsys, "undo", journal, "--yes", "--to", tmp_path / "to").code == 0


def test_the_key_is_the_users_alone(journal: Path) -> None:
    assert seal.key_file().stat().st_mode & 0o077 == 0


def test_a_row_without_end(tmp_path: Path, journal: Path, capsys: Capture) -> None:
    with closing(sqlite3.connect(journal)) as database:
        database.execute("UPDATE job SET plan=CAST(zeroblob(60000000) AS TEXT) WHERE id=1")
        database.commit()
    answer = resume(capsys, journal)
    assert answer.code == 3, answer
    assert "too big" in answer.err
    with JournalReader.open(journal) as opened, pytest.raises(DeliveryError, match="too big"):
        list(opened.records())


def test_a_time_that_is_none(journal: Path, capsys: Capture) -> None:
    """It was repeated whole, with Python's own words."""
    with closing(sqlite3.connect(journal)) as database:
        database.execute("UPDATE fact SET value=? WHERE name='created'", (f'"{"x" * 5_000}"',))
        database.commit()
    answer = call(capsys, "report", journal)
    assert answer.code == 3 and "it has a time that is none" in answer.err
    assert len(answer.err) < 1_000 and "isoformat" not in answer.err
