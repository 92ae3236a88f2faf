"""The journal: what was committed is there whatever happens, it has one writer, and it says what is wrong in words."""

import os
import re
import sqlite3
import stat
import subprocess
import sys
from pathlib import Path

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from studio.batch.files.locations import owner_file
from studio.batch.journal.reader import JournalReader, newest_journal
from studio.batch.journal.records import JobRecord, JobState, pack, unpack
from studio.batch.journal.schema import VERSION
from studio.batch.journal.writer import JournalWriter
from studio.errors import DeliveryError
from studio.job import Batch, File, Job, Limits, Outcome, Status
from studio.message import plain
from studio.recipe.model import Export, Recipe
from studio.recipe.watermark import ImageWatermark, TextWatermark
from tests.batch.deliver import outcomes_of
from tests.batch.work import make_batch
from tests.said import a_note

TREE = Path(__file__).parents[3]
posix = pytest.mark.skipif(sys.platform == "win32", reason="permissions and names of POSIX")


@pytest.fixture
def batch(tmp_path: Path) -> Batch:
    return make_batch(tmp_path, "one", "two", "three", exports=2)


def outcome_of(job: Job, status: Status = Status.DONE, **changes: object) -> Outcome:
    files = tuple(
        File(export=at, path=target, bytes=9, width=3, height=2, sha256=f"{at}" * 64)
        for at, target in enumerate(job.targets)
        if target is not None
    )
    return msgspec.structs.replace(Outcome(index=job.index, status=status, files=files, seconds=0.5), **changes)


def run_python(code: str, *arguments: object) -> subprocess.CompletedProcess[str]:
    environment = os.environ | {"PYTHONPATH": str(TREE)}
    return subprocess.run(
        [sys.executable, "-c", code, *map(str, arguments)],
        capture_output=True, text=True, env=environment, check=False,
    )  # fmt: skip


def test_a_batch_comes_back_whole(tmp_path: Path, batch: Batch) -> None:
    watermarks = (ImageWatermark(image="/watermarks/logo.png", scale="18%"), TextWatermark(text="© {year}", tile=True))
    recipe = Recipe(name="Web", exports=(Export(name="web", folder="web", watermark=watermarks), Export(name="proof")))
    settled = msgspec.structs.replace(
        batch.jobs[1], status=Status.SKIPPED, notes=(a_note("It is there."),), folder="a/b"
    )
    batch = msgspec.structs.replace(
        batch,
        recipe=recipe,
        jobs=(batch.jobs[0], settled, batch.jobs[2]),
        limits=Limits(max_pixels=7, time_limit=3.5, allow_truncated=True),
        passed_over={".txt": 3, "": 1},
        bytes_needed=2**40,
        bytes_free=2**41,
        notes=(a_note("A note."),),
    )
    with JournalWriter.create(batch, tmp_path / "j") as journal:
        assert journal.load_batch() == batch
    with JournalWriter.open(tmp_path / "j") as journal:
        assert journal.load_batch() == batch
        assert [record.state.value for record in journal.records()] == ["pending", "skipped", "pending"]
        assert list(outcomes_of(journal)) == [Outcome(index=1, status=Status.SKIPPED, notes=(a_note("It is there."),))]


@posix
def test_names_that_are_no_text_come_back_too(tmp_path: Path, batch: Batch) -> None:
    odd = Path(os.fsdecode(b"/photos \xff/\xff\xfe\\udc80 \xc3\xa9.jpg"))
    job = msgspec.structs.replace(batch.jobs[0], source=odd, targets=(odd, None))
    batch = msgspec.structs.replace(batch, jobs=(job,), destination=odd.parent, roots=(odd,), notes=(a_note(str(odd)),))
    outcome = outcome_of(job, notes=(a_note(f"{odd} is odd."),))
    with JournalWriter.create(batch, tmp_path / "j") as journal:
        journal.record(outcome)
        journal.rewrite([JobRecord(job=job, state=JobState.DONE, outcome=outcome, proof={str(odd): ["0"]})])
        journal.commit()
    with JournalWriter.open(tmp_path / "j") as journal:
        assert journal.load_batch() == batch
        assert next(journal.records()) == JobRecord(
            job=job, state=JobState.DONE, outcome=outcome, proof={str(odd): ["0"]}
        )


@given(st.text() | st.text(st.characters(categories=["Cs", "L"])), st.text())
def test_every_text_that_a_path_or_sentence_can_hold_is_kept(first: str, second: str) -> None:
    outcome = Outcome(
        index=1,
        status=Status.FAILED,
        errors=(plain(first), plain(second)),
        notes=(a_note(f"{second}\\ud{first}"),),
    )
    assert unpack(pack(outcome), Outcome) == outcome


def test_each_state_is_recorded(tmp_path: Path, batch: Batch) -> None:
    first, second, third = batch.jobs
    with JournalWriter.create(batch, tmp_path / "j") as journal:
        journal.record_running(0, alone=True)
        journal.record_publishing(outcome_of(second))
        journal.record_pending(2, late=True, failure_count=1)
        journal.commit()
        assert list(journal.records()) == [
            JobRecord(job=first, state=JobState.RUNNING, is_alone=True),
            JobRecord(job=second, state=JobState.PUBLISHING, outcome=outcome_of(second)),
            JobRecord(job=third, state=JobState.PENDING, is_late=True, failure_count=1),
        ]
        assert list(outcomes_of(journal)) == []
        changed = msgspec.structs.replace(first, size=77)
        journal.record_plan(changed)
        journal.record(outcome_of(first, Status.FAILED, files=(), errors=(plain("No."),)))
        journal.commit()
        assert [outcome.errors for outcome in outcomes_of(journal)] == [(plain("No."),)]
        assert next(journal.records()).job == changed


def test_what_failed_waits_again_and_what_the_plan_refused_does_not(tmp_path: Path) -> None:
    batch = make_batch(tmp_path, *["fine"] * 5)
    refused = msgspec.structs.replace(
        batch.jobs[4], status=Status.FAILED, errors=(plain("It is a source."),), targets=(None,)
    )
    batch = msgspec.structs.replace(batch, jobs=(*batch.jobs[:4], refused))
    with JournalWriter.create(batch, tmp_path / "j") as journal:
        journal.record_pending(2, late=True, failure_count=3)
        for index, status in enumerate((Status.DONE, Status.FAILED, Status.CRASHED, Status.SKIPPED)):
            journal.record(outcome_of(batch.jobs[index], status))
        journal.finish()
        assert journal.retry() == 2
    with JournalWriter.open(tmp_path / "j") as journal:
        records = list(journal.records())
        assert [record.state.value for record in records] == ["done", "pending", "pending", "skipped", "failed"]
        assert records[2] == JobRecord(job=batch.jobs[2], state=JobState.PENDING)
        assert [outcome.index for outcome in outcomes_of(journal)] == [0, 3, 4]
        assert journal.retry() == 0


def test_a_run_whose_failures_wait_again_is_unfinished(tmp_path: Path, batch: Batch) -> None:
    path = tmp_path / "one.journal"
    with JournalWriter.create(batch, path) as journal:
        journal.record(outcome_of(batch.jobs[0], Status.FAILED))
        journal.finish()
    assert newest_journal(batch.destination, tmp_path) is None
    with JournalWriter.open(path) as journal:
        journal.retry()
    assert newest_journal(batch.destination, tmp_path) == path


def test_what_was_not_committed_is_gone_and_the_rest_stays(tmp_path: Path, batch: Batch) -> None:
    with JournalWriter.create(batch, tmp_path / "j") as journal:
        journal.record(outcome_of(batch.jobs[0]))
        journal.commit()
        journal.record(outcome_of(batch.jobs[1]))
    with JournalWriter.open(tmp_path / "j") as journal:
        assert [outcome.index for outcome in outcomes_of(journal)] == [0]


KILLED = """
import os, signal, sys
from pathlib import Path
from studio.batch.journal.reader import JournalReader
from studio.batch.journal.writer import JournalWriter
from studio.job import Outcome, Status
journal = JournalWriter.open(Path(sys.argv[1]))
journal.begin_run("abcd1234")
journal.record(Outcome(index=1, status=Status.FAILED))
journal.commit()
journal.record(Outcome(index=2, status=Status.FAILED))
os.kill(os.getpid(), signal.SIGKILL)
"""


@posix
def test_what_was_committed_outlives_a_kill_and_the_lock_does_not(tmp_path: Path, batch: Batch) -> None:
    JournalWriter.create(batch, tmp_path / "j").close()
    assert run_python(KILLED, tmp_path / "j").returncode == -9
    with JournalWriter.open(tmp_path / "j") as journal:
        assert [outcome.index for outcome in outcomes_of(journal)] == [1]
        assert journal.nonces() == {"abcd1234"}


OPEN = """
import sys
from pathlib import Path
from studio.batch.journal.reader import JournalReader, newest_journal
from studio.batch.journal.writer import JournalWriter
from studio.errors import DeliveryError
path, destination = map(Path, sys.argv[1:])
for act in (lambda: JournalWriter.open(path).close(), lambda: newest_journal(destination, path.parent)):
    try:
        print(act())
    except DeliveryError as error:
        print(error)
"""


def test_a_second_program_is_told_who_has_it(tmp_path: Path, batch: Batch) -> None:
    path = tmp_path / "x.journal"
    words = f"The journal {path} is in use: another Studio (process {os.getpid()}) is making this delivery."
    with JournalWriter.create(batch, path) as journal:
        journal.begin_run("abcd1234")
        assert run_python(OPEN, path, batch.destination).stdout.splitlines() == [words, words]
        with pytest.raises(DeliveryError, match=r"is in use: another Studio \(process"):
            JournalWriter.open(path)
        journal.record(outcome_of(batch.jobs[0]))
        journal.commit()
    done = run_python(OPEN, path, batch.destination)
    assert done.stdout.splitlines()[1:] == [str(path)], "free again, and found"


def test_a_note_about_the_owner_is_worth_nothing_without_the_lock(tmp_path: Path, batch: Batch) -> None:
    JournalWriter.create(batch, tmp_path / "j").close()
    assert not owner_file(tmp_path / "j").exists()
    for note in ('{"process": 1, "destination": "/"}', "nonsense", "[]", '"x"', "\udcff"):
        owner_file(tmp_path / "j").write_text(note, errors="surrogateescape")
        JournalWriter.open(tmp_path / "j").close()


@posix
def test_only_the_user_can_read_it(tmp_path: Path, batch: Batch, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    monkeypatch.setenv("HOME", str(tmp_path))
    with JournalWriter.create(batch) as journal:
        journal.begin_run("abcd1234")
        assert stat.S_IMODE(journal.path.parent.stat().st_mode) == 0o700
        for path in journal.path.parent.glob(f"{journal.path.name}*"):
            assert path.name.endswith(".owner") or stat.S_IMODE(path.stat().st_mode) == 0o600, path


@posix
def test_it_lies_in_the_users_folder_under_date_and_destination(
    tmp_path: Path, batch: Batch, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    monkeypatch.setenv("HOME", str(tmp_path))
    batch = msgspec.structs.replace(batch, destination=tmp_path / "Anna & Jon: 2/3 «web»")
    names: list[str] = []
    for _ in range(2):
        with JournalWriter.create(batch) as journal:
            assert journal.path.is_relative_to(tmp_path)
            names.append(journal.path.name)
    assert names[0] != names[1]
    assert all(re.fullmatch(r"\d{4}-\d\d-\d\d_\d{6}Z_00000[12]_3_web_\.journal", name) for name in names), names
    newest = newest_journal(batch.destination)
    assert newest is not None and newest.name in names


def test_the_newest_unfinished_one_of_a_folder_is_found(tmp_path: Path, batch: Batch) -> None:
    folder = tmp_path / "journals"
    folder.mkdir()
    other = msgspec.structs.replace(batch, destination=tmp_path / "elsewhere")
    for name, which, finished in (
        ("2026-01-01", batch, False),
        ("2026-01-02", batch, False),
        ("2026-01-03", batch, True),
        ("2026-01-04", other, False),
    ):
        with JournalWriter.create(which, folder / f"{name}.journal") as journal:
            if finished:
                journal.finish()
    (folder / "2026-01-05.journal").write_text("not one at all, but long enough to look at twice")
    (folder / "2026-01-06.journal").write_text("")
    assert newest_journal(batch.destination, folder) == folder / "2026-01-02.journal"
    assert newest_journal(tmp_path / "photos" / ".." / "out", folder) == folder / "2026-01-02.journal"
    assert newest_journal(tmp_path / "elsewhere", folder) == folder / "2026-01-04.journal"
    assert newest_journal(tmp_path, folder) is None
    assert newest_journal(batch.destination, tmp_path / "missing") is None


# What is wrong, in words


def test_a_file_that_is_there_is_not_written_over(tmp_path: Path, batch: Batch) -> None:
    (tmp_path / "j").write_text("mine")
    with pytest.raises(DeliveryError, match="is there already"):
        JournalWriter.create(batch, tmp_path / "j")
    assert (tmp_path / "j").read_text() == "mine"


def test_a_place_that_cannot_be_written(tmp_path: Path, batch: Batch) -> None:
    with pytest.raises(DeliveryError, match=r"The journal .* can't be written"):
        JournalWriter.create(batch, tmp_path / "missing" / "j")


def test_a_journal_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(DeliveryError, match="There is no journal"):
        JournalWriter.open(tmp_path / "j")
    assert not (tmp_path / "j").exists()


def read_all(path: Path) -> None:
    with JournalWriter.open(path) as journal:
        journal.load_batch()
        list(journal.records())


def foreign(path: Path) -> None:
    database = sqlite3.connect(path)
    database.execute("CREATE TABLE songs (title TEXT)")
    database.commit()
    database.close()


@pytest.mark.parametrize("make", [foreign, lambda path: path.write_text("x" * 5000), lambda path: path.touch()])
def test_a_file_that_is_no_journal(tmp_path: Path, make: object) -> None:
    assert callable(make)
    make(tmp_path / "j")
    with pytest.raises(DeliveryError, match="is not a journal of Studio"):
        JournalWriter.open(tmp_path / "j")


def change(path: Path, statement: str) -> None:
    database = sqlite3.connect(path)
    database.execute(statement)
    database.commit()
    database.close()


def test_a_journal_of_a_newer_version(tmp_path: Path, batch: Batch) -> None:
    JournalWriter.create(batch, tmp_path / "j").close()
    change(tmp_path / "j", f"PRAGMA user_version={VERSION + 1}")
    with pytest.raises(DeliveryError, match="was written by a newer Studio; update this one"):
        JournalWriter.open(tmp_path / "j")


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE fact SET value='{' WHERE name='batch'",
        "UPDATE fact SET value='{\"recipe\": 5}' WHERE name='batch'",
        "UPDATE job SET plan='[]' WHERE id=1",
        "UPDATE job SET state='elsewhere' WHERE id=1",
        "UPDATE job SET outcome='7', state='done' WHERE id=1",
        "DROP TABLE job",
        "DROP TABLE fact",
    ],
)
def test_a_damaged_journal(tmp_path: Path, batch: Batch, statement: str) -> None:
    JournalWriter.create(batch, tmp_path / "j").close()
    change(tmp_path / "j", statement)
    with pytest.raises(DeliveryError, match="is damaged"):
        read_all(tmp_path / "j")


@pytest.mark.parametrize("outside", ["/elsewhere/photo.jpg", "{out}/../photo.jpg", "{out}side/photo.jpg", "{out}"])
def test_a_strangers_journal_writes_nothing_outside_its_destination(tmp_path: Path, batch: Batch, outside: str) -> None:
    target = Path(outside.format(out=batch.destination))
    job = msgspec.structs.replace(batch.jobs[1], targets=(None, target))
    JournalWriter.create(msgspec.structs.replace(batch, jobs=(batch.jobs[0], job)), tmp_path / "j").close()
    with pytest.raises(DeliveryError, match=r"is damaged: .* lies outside"):
        read_all(tmp_path / "j")


def test_a_journal_whose_bytes_were_hit(tmp_path: Path) -> None:
    batch = make_batch(tmp_path, *["fine"] * 200)
    JournalWriter.create(batch, tmp_path / "j").close()
    data = bytearray((tmp_path / "j").read_bytes())
    data[8192:20000] = os.urandom(20000 - 8192)
    (tmp_path / "j").write_bytes(data)
    with pytest.raises(DeliveryError, match=r"is damaged|can't be read"):
        read_all(tmp_path / "j")


@posix
def test_a_disk_that_is_full(tmp_path: Path, batch: Batch) -> None:
    with JournalWriter.create(batch, tmp_path / "j") as journal:
        journal._database.execute("PRAGMA max_page_count=1")
        with pytest.raises(DeliveryError, match=r"The disk with the journal .* is full: make room"):
            fill(journal, batch)


def fill(journal: JournalWriter, batch: Batch) -> None:
    for number in range(1000):
        journal.record(outcome_of(batch.jobs[number % 3], notes=(a_note("x" * 10_000 * number),)))


def test_what_could_not_be_written_leaves_nothing(
    tmp_path: Path, batch: Batch, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fill_up(job: object) -> None:
        raise sqlite3.OperationalError("database or disk is full")

    monkeypatch.setattr("studio.batch.journal.writer._planned_row", fill_up)
    with pytest.raises(DeliveryError, match="can't be read or written"):
        JournalWriter.create(batch, tmp_path / "j")
    assert not list(tmp_path.glob("j*"))
    monkeypatch.undo()
    JournalWriter.create(batch, tmp_path / "j").close()


@pytest.mark.parametrize("make", [foreign, lambda path: path.write_text("x" * 5000), lambda path: path.touch()])
def test_what_is_no_journal_is_not_changed(tmp_path: Path, make: object) -> None:
    """A catalogue of another program may be named by mistake."""
    assert callable(make)
    make(tmp_path / "j")
    before = (tmp_path / "j").read_bytes()
    for open_ in (JournalWriter.open, JournalReader.open):
        with pytest.raises(DeliveryError, match="is not a journal of Studio"):
            open_(tmp_path / "j")
    assert (tmp_path / "j").read_bytes() == before
    assert [path.name for path in tmp_path.iterdir()] == ["j"]


@pytest.mark.parametrize(
    "statement",
    [
        "CREATE VIEW more AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i FROM n",
        "CREATE TRIGGER more AFTER UPDATE ON job BEGIN DELETE FROM job; END",
    ],
)
def test_a_journal_that_would_run_what_a_stranger_wrote(tmp_path: Path, batch: Batch, statement: str) -> None:
    JournalWriter.create(batch, tmp_path / "j").close()
    change(tmp_path / "j", statement)
    with pytest.raises(DeliveryError, match="is not a journal of Studio"):
        read_all(tmp_path / "j")


@pytest.mark.parametrize(
    ("statement", "why"),
    [
        ("DELETE FROM job WHERE id=1", "photo 2 is missing"),
        ("UPDATE job SET plan=replace(plan, '002.jpg', '002\\u0000.jpg') WHERE id=1", "an impossible name"),
        ("UPDATE job SET plan=x'00ff' WHERE id=1", ""),
    ],
)
def test_a_journal_that_lacks_a_photo_or_has_an_impossible_one(
    tmp_path: Path, batch: Batch, statement: str, why: str
) -> None:
    JournalWriter.create(batch, tmp_path / "j").close()
    change(tmp_path / "j", statement)
    with pytest.raises(DeliveryError, match=f"is damaged: .*{why}"):
        read_all(tmp_path / "j")
