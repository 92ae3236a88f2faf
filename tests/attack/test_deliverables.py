"""What a journal says was made of a whole delivery: a stranger's removed the user's own files, wherever they lay."""

import hashlib
import sqlite3
import sys
from contextlib import closing
from pathlib import Path

import pytest

from studio.batch.journal.records import DeliverableFile, DeliverableKind, DeliverableState, pack
from studio.batch.journal.schema import DELIVERABLES
from tests.command import call, put_photos

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="its trash is not among the test's folders")

Capture = pytest.CaptureFixture[str]

RECIPE = """version = 1
[[export]]
resize = { mode = "long-edge", pixels = 30 }
[zip]
[gallery]
"""


@pytest.fixture(autouse=True)
def trash(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    return tmp_path / "data"


def letter(folder: Path, name: str) -> Path:
    """Return a file of the user's whose bytes a stranger knows, as of a program's own settings."""
    folder.mkdir(exist_ok=True)
    path = folder / name
    path.write_bytes(f"What everybody has: {name}".encode())
    return path


@pytest.fixture
def journal(tmp_path: Path, capsys: Capture) -> Path:
    """The journal of a delivery with a ZIP file and a gallery, written by the user's own Studio."""
    put_photos(tmp_path / "photos", ["a.jpg", "b.jpg"])
    (tmp_path / "x.recipe.toml").write_text(RECIPE)
    path = tmp_path / "x.journal"
    words = ("--recipe", tmp_path / "x.recipe.toml", "--journal", path, "--workers", "0")
    answer = call(capsys, "run", tmp_path / "photos", "--to", tmp_path / "to", *words)
    assert answer.code == 0, answer.err
    return path


def claim(path: Path, kind: DeliverableKind, series: Path, state: DeliverableState) -> DeliverableFile:
    data = path.read_bytes()
    return DeliverableFile(
        kind=kind,
        path=path,
        part=path.with_name(f".{len(path.name)}-0-ab.part"),
        series=str(series),
        fingerprint="another",
        state=state,
        bytes=len(data),
        sha256=hashlib.sha256(data).hexdigest(),
        written_ns=path.stat().st_mtime_ns,
    )


def insert(journal: Path, *files: DeliverableFile, sealed: bool) -> None:
    with closing(sqlite3.connect(journal)) as database:
        database.execute(DELIVERABLES)
        for file in files:
            row = (pack(str(file.path)), pack(str(file.part)), pack(file))
            database.execute("INSERT INTO deliverable VALUES (?, ?, ?)", row)
        if not sealed:
            database.execute("UPDATE fact SET value='\"\"' WHERE name='seal'")
        database.commit()


WHOSE = pytest.mark.parametrize("sealed", [False, True], ids=["stranger's", "own, changed by a stranger"])


@WHOSE
def test_a_file_elsewhere_is_not_removed(tmp_path: Path, journal: Path, capsys: Capture, sealed: bool) -> None:
    to, letters = tmp_path / "to", tmp_path / "letters"
    series = {DeliverableKind.ZIP: to / "to.zip", DeliverableKind.GALLERY: to / "gallery" / "index.html"}
    claims = [
        claim(letter(letters, f"{kind} {state}"), kind, series[kind], state)
        for kind in series
        for state in DeliverableState
    ]
    for each in claims:
        each.part.write_bytes(b"the user's too")
    mine = sorted(letters.iterdir())
    insert(journal, *claims, sealed=sealed)
    (to / "a.jpg").write_bytes((to / "b.jpg").read_bytes())  # so that all is made anew
    for words in (("resume", "--to", to, "--workers", "0"), ("zip",), ("gallery", "--workers", "0")):
        call(capsys, words[0], journal, *words[1:])
    assert sorted(letters.iterdir()) == mine, "files that the journal claims were removed"


@WHOSE
def test_undo_leaves_it(tmp_path: Path, journal: Path, capsys: Capture, sealed: bool) -> None:
    to = tmp_path / "to"
    mine = [letter(tmp_path / "letters", "will.zip"), letter(to, "mine.zip")]
    insert(
        journal,
        *(claim(each, DeliverableKind.ZIP, to / "x.zip", DeliverableState.DONE) for each in mine),
        sealed=sealed,
    )
    call(capsys, "resume", journal, "--to", to, "--workers", "0")
    answer = call(capsys, "undo", journal, "--yes", "--to", to)
    assert answer.code == 0, answer.err
    assert not (to / "a.jpg").exists()
    assert [each for each in mine if not each.exists()] == [], "files that the journal claims were moved away"


def test_what_was_made_elsewhere_is_still_known(tmp_path: Path, journal: Path, capsys: Capture) -> None:
    """A ZIP file that the user's own Studio made is made anew, and undone."""
    place = tmp_path / "other" / "x.zip"
    place.parent.mkdir()
    assert call(capsys, "zip", journal, "--to", place).code == 0
    (tmp_path / "to" / "a.jpg").write_bytes((tmp_path / "to" / "b.jpg").read_bytes())
    before = place.read_bytes()
    answer = call(capsys, "zip", journal, "--to", place)
    assert answer.code == 0 and place.read_bytes() != before, answer.err
    assert call(capsys, "undo", journal, "--yes").code == 0
    assert not place.exists()
