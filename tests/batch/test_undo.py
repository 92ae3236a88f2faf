"""Undoing a delivery: its own unchanged files go to the trash, and nothing else whatever a journal says."""

import hashlib
import os
import sys
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from studio.batch.executor.inline import InlineExecutor
from studio.batch.executor.protocol import Executor
from studio.batch.files.atomic import part_path
from studio.batch.journal.reader import JournalReader
from studio.batch.journal.records import pack
from studio.batch.journal.writer import JournalWriter
from studio.batch.undo import Stay, UndoItem, undo, undoable
from studio.errors import CancelledError, DeliveryError
from studio.job import Batch, Existing, File, Outcome, Status
from tests.batch.deliver import deliver, outcomes_of, start
from tests.batch.work import files_below, make_batch

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="looks into the trash as it lies on Linux")


@pytest.fixture(autouse=True)
def trash(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of what was thrown away, on the disk of the photos."""
    from send2trash import plat_other

    home = tmp_path / "home"
    home.mkdir()
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.setattr(plat_other, "XDG_DATA_HOME", os.fsencode(home))
    monkeypatch.setattr(plat_other, "HOMETRASH_B", os.fsencode(home / "Trash"))
    return home / "Trash" / "files"


@pytest.fixture
def batch(tmp_path: Path, inline: InlineExecutor) -> Batch:
    """A delivery of three photos in two exports, made; its journal is `j`."""
    batch = make_batch(tmp_path, "fine", "fine", "fine", exports=2)
    deliver(batch, inline, tmp_path / "j")
    return batch


def is_undone(journal: Path) -> bool:
    with JournalReader.open(journal) as opened:
        return opened.head().is_undone


def reasons(items: list[UndoItem] | Iterator[UndoItem]) -> dict[str, Stay]:
    return {f"{item.path.parent.name}/{item.path.name}": item.stays for item in items if item.stays}


def test_everything_that_was_made_goes_to_the_trash(tmp_path: Path, batch: Batch, trash: Path) -> None:
    made = files_below(tmp_path / "out")
    sources = files_below(tmp_path / "photos")
    heard: list[tuple[int, int]] = []
    items = undoable(tmp_path / "j", progress=lambda at, of: heard.append((at, of)))
    assert heard == [(number, 6) for number in range(1, 7)]
    assert files_below(tmp_path / "out") == made
    assert {str(item.path.relative_to(tmp_path / "out")): item.bytes for item in items} == {
        name: len(data) for name, data in made.items()
    }
    moved = list(undo(tmp_path / "j", items))
    assert [item.path for item in moved] == [item.path for item in items]
    assert reasons(moved) == {}
    assert not (tmp_path / "out").exists(), "the folders were made by the delivery and are empty"
    assert sorted(files_below(trash).values()) == sorted(made.values())
    assert files_below(tmp_path / "photos") == sources
    assert is_undone(tmp_path / "j")
    assert set(reasons(undoable(tmp_path / "j")).values()) == {Stay.GONE}


def test_what_was_changed_replaced_or_taken_away_stays(tmp_path: Path, batch: Batch, trash: Path) -> None:
    out = tmp_path / "out"
    edited = out / "export0" / "001.jpg"
    date = edited.stat().st_mtime_ns
    edited.write_bytes(bytes(len(edited.read_bytes())))
    os.utime(edited, ns=(date, date))
    (out / "export0" / "002.jpg").unlink()
    (out / "export0" / "003.jpg").unlink()
    (out / "export0" / "003.jpg").mkdir()
    (out / "export1" / "002.jpg").unlink()
    (out / "export1" / "002.jpg").symlink_to(tmp_path / "photos" / "002.jpg")
    (out / "foreign.txt").write_text("mine")
    items = undoable(tmp_path / "j")
    expected = {"export0/001.jpg": Stay.CHANGED, "export0/002.jpg": Stay.GONE, "export0/003.jpg": Stay.NO_FILE}
    expected |= {"export1/002.jpg": Stay.NO_FILE}
    assert reasons(items) == expected
    assert reasons(undo(tmp_path / "j", items)) == expected
    assert set(files_below(out)) == {"export0/001.jpg", "export1/002.jpg", "foreign.txt"}
    assert len(files_below(trash)) == 2


def test_what_changes_after_the_list_was_shown_stays(tmp_path: Path, batch: Batch, trash: Path) -> None:
    items = undoable(tmp_path / "j")
    first, second = tmp_path / "out" / "export0" / "001.jpg", tmp_path / "out" / "export0" / "002.jpg"
    first.write_bytes(b"edited meanwhile")
    second.unlink()
    found = reasons(undo(tmp_path / "j", items))
    assert found == {"export0/001.jpg": Stay.NOT_ASKED, "export0/002.jpg": Stay.GONE}
    assert first.read_bytes() == b"edited meanwhile"
    assert first.parent.is_dir()
    assert not (tmp_path / "out" / "export1").exists()


def test_nothing_is_moved_that_the_journal_does_not_have(tmp_path: Path, batch: Batch, trash: Path) -> None:
    mine = tmp_path / "out" / "mine.jpg"
    mine.write_bytes(b"irreplaceable")
    status = mine.lstat()
    item = UndoItem(path=mine, stamp=(status.st_size, status.st_mtime_ns, status.st_ino))
    assert reasons(undo(tmp_path / "j", [item])) == {"out/mine.jpg": Stay.NOT_ASKED}
    assert mine.exists()


def test_a_source_is_never_moved(tmp_path: Path, batch: Batch, trash: Path) -> None:
    """Neither under its own name nor as a hard link, even where the journal says that the delivery made it."""
    source = tmp_path / "photos" / "001.jpg"
    linked = tmp_path / "out" / "linked.jpg"
    os.link(source, linked)
    data = source.read_bytes()
    with JournalWriter.open(tmp_path / "j") as journal:
        outcome = outcomes_of(journal)[0]
        hash_ = hashlib.sha256(data).hexdigest()
        files = tuple(
            File(export=0, path=path, bytes=len(data), width=1, height=1, sha256=hash_) for path in (linked, source)
        )
        journal.record(msgspec.structs.replace(outcome, files=files))
        journal.commit()
    items = undoable(tmp_path / "j")
    assert [item.stays for item in items[:2]] == [Stay.SOURCE, Stay.OUTSIDE]
    forced = [msgspec.structs.replace(item, stays=None) for item in items[:2]]
    assert [item.stays for item in undo(tmp_path / "j", forced)] == [Stay.SOURCE, Stay.OUTSIDE]
    assert source.read_bytes() == linked.read_bytes() == data


def test_a_source_in_the_destination_is_never_moved(tmp_path: Path, inline: InlineExecutor, trash: Path) -> None:
    batch = make_batch(tmp_path, "fine")
    batch = msgspec.structs.replace(batch, destination=tmp_path)
    deliver_quietly(batch, inline, tmp_path / "j")
    source = tmp_path / "photos" / "001.jpg"
    with JournalWriter.open(tmp_path / "j") as journal:
        (outcome,) = outcomes_of(journal)
        file = msgspec.structs.replace(
            outcome.files[0], path=source, sha256=hashlib.sha256(source.read_bytes()).hexdigest()
        )
        journal.record(msgspec.structs.replace(outcome, files=(file,)))
        journal.commit()
    assert [item.stays for item in undoable(tmp_path / "j")] == [Stay.SOURCE]


def deliver_quietly(batch: Batch, pool: Executor, journal: Path) -> list[Outcome]:
    with JournalWriter.create(batch, journal) as opened:
        return list(start(batch, pool, opened))


def test_nothing_is_moved_through_a_link_out_of_the_destination(tmp_path: Path, batch: Batch, trash: Path) -> None:
    (tmp_path / "out" / "export0").rename(tmp_path / "elsewhere")
    (tmp_path / "out" / "export0").symlink_to(tmp_path / "elsewhere")
    items = undoable(tmp_path / "j")
    assert set(reasons(items)) == {f"export0/{name}.jpg" for name in ("001", "002", "003")}
    assert set(reasons(items).values()) == {Stay.OUTSIDE}
    forced = [msgspec.structs.replace(item, stays=None) for item in items]
    assert set(reasons(undo(tmp_path / "j", forced)).values()) == {Stay.OUTSIDE}
    assert len(files_below(tmp_path / "elsewhere")) == 3
    assert (tmp_path / "out" / "export0").is_symlink()


def test_folders_that_were_there_before_stay(tmp_path: Path, inline: InlineExecutor, trash: Path) -> None:
    (tmp_path / "out" / "export0").mkdir(parents=True)
    batch = make_batch(tmp_path, "fine", exports=2)
    deliver(batch, inline, tmp_path / "j")
    assert reasons(undo(tmp_path / "j", undoable(tmp_path / "j"))) == {}
    assert [path.name for path in (tmp_path / "out").iterdir()] == ["export0"]


def test_what_was_replaced_is_said_and_its_follower_goes(tmp_path: Path, inline: InlineExecutor, trash: Path) -> None:
    batch = make_batch(tmp_path, "fine", "fine", existing=Existing.REPLACE)
    target = batch.jobs[0].targets[0]
    assert target is not None
    target.parent.mkdir(parents=True)
    target.write_bytes(b"older")
    deliver(batch, inline, tmp_path / "j")
    items = undoable(tmp_path / "j")
    assert [(item.path.name, item.has_replaced) for item in items] == [("001.jpg", True), ("002.jpg", False)]
    assert reasons(undo(tmp_path / "j", items)) == {}
    assert not target.exists()


def test_what_a_later_delivery_made_again_stays(tmp_path: Path, inline: InlineExecutor, trash: Path) -> None:
    """Also when its bytes are the same: it is the later one's. What the earlier one alone made goes."""
    journals = [tmp_path / f"2026-05-0{day}_120000_out.journal" for day in (1, 2, 3)]
    deliver(make_batch(tmp_path, "fine", "fine", "fine"), inline, journals[0])
    deliver(make_batch(tmp_path, "fine", "fine", existing=Existing.REPLACE), inline, journals[1])
    deliver(make_batch(tmp_path / "elsewhere", "fine"), inline, journals[2])
    items = undoable(journals[0])
    assert reasons(items) == {"export0/001.jpg": Stay.LATER, "export0/002.jpg": Stay.LATER}
    assert reasons(undo(journals[0], items)) == reasons(items)
    assert set(files_below(tmp_path / "out")) == {"export0/001.jpg", "export0/002.jpg"}
    assert reasons(undo(journals[1], undoable(journals[1]))) == {}
    assert len(files_below(trash)) == 3


def test_what_is_later_does_not_follow_from_names(tmp_path: Path, inline: InlineExecutor, trash: Path) -> None:
    """A journal may have any name, and the folder be reached by a link."""
    (tmp_path / "link").symlink_to(tmp_path / "out")
    journals = [tmp_path / "monday.journal", tmp_path / "friday.journal"]
    deliver(make_batch(tmp_path, "fine"), inline, journals[0])
    again = make_batch(tmp_path, "fine", existing=Existing.REPLACE)
    jobs = tuple(
        msgspec.structs.replace(job, targets=(tmp_path / "link" / "export0" / "001.jpg",)) for job in again.jobs
    )
    deliver_quietly(msgspec.structs.replace(again, destination=tmp_path / "link", jobs=jobs), inline, journals[1])
    for journal, day in zip(journals, (1, 2), strict=True):
        with JournalWriter.open(journal) as opened:
            opened._execute("UPDATE fact SET value=? WHERE name='created'", f'"2026-05-0{day} 12:00:00"')
            opened.commit()
    assert reasons(undoable(journals[0])) == {"export0/001.jpg": Stay.LATER}
    assert reasons(undoable(journals[1])) == {}


def test_a_later_journal_may_be_a_strangers(tmp_path: Path, inline: InlineExecutor, trash: Path) -> None:
    """It names files that lie elsewhere as made in this folder."""
    journals = [tmp_path / f"2026-05-0{day}_120000_out.journal" for day in (1, 2)]
    deliver(make_batch(tmp_path, "fine"), inline, journals[0])
    deliver(make_batch(tmp_path, "fine", existing=Existing.REPLACE), inline, journals[1])
    with JournalWriter.open(journals[1]) as opened:
        (outcome,) = outcomes_of(opened)
        far = msgspec.structs.replace(outcome.files[0], path=tmp_path / "elsewhere" / "001.jpg")
        opened.record(msgspec.structs.replace(outcome, files=(far,)))
        opened.commit()
    assert reasons(undoable(journals[0])) == {}


def test_when_the_later_delivery_is_undone_it_counts_no_more(
    tmp_path: Path, inline: InlineExecutor, trash: Path
) -> None:
    journals = [tmp_path / f"2026-05-0{day}_120000_out.journal" for day in (1, 2)]
    for journal in journals:
        deliver(make_batch(tmp_path, "fine", existing=Existing.REPLACE), inline, journal)
    list(undo(journals[1], undoable(journals[1])))
    assert reasons(undoable(journals[0])) == {"export0/001.jpg": Stay.GONE}


def test_a_journal_cannot_have_foreign_folders_removed(tmp_path: Path, batch: Batch, trash: Path) -> None:
    """A stranger's journal names folders as its own that it did not make."""
    victim = tmp_path / "victim" / "empty"
    victim.mkdir(parents=True)
    with JournalWriter.open(tmp_path / "j") as journal:
        folders = [*journal.made_folders(), tmp_path / "out" / ".." / "victim" / "empty", victim]
        journal._execute("UPDATE fact SET value=? WHERE name='folders'", pack(folders))
        journal.commit()
    list(undo(tmp_path / "j", undoable(tmp_path / "j")))
    assert victim.is_dir()
    assert not (tmp_path / "out").exists()


def test_where_there_is_no_trash_nothing_is_deleted(
    tmp_path: Path, batch: Batch, trash: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from send2trash import plat_other

    (tmp_path / "full").write_text("no folder")
    monkeypatch.setattr(plat_other, "HOMETRASH_B", os.fsencode(tmp_path / "full" / "Trash"))
    before = files_below(tmp_path / "out")
    found = reasons(undo(tmp_path / "j", undoable(tmp_path / "j")))
    assert len(found) == 6
    assert set(found.values()) == {Stay.NO_TRASH}
    assert files_below(tmp_path / "out") == before
    assert not is_undone(tmp_path / "j")


def test_files_of_a_run_that_was_ended_in_the_middle_are_known_too(tmp_path: Path, trash: Path) -> None:
    batch = make_batch(tmp_path, "fine", "fine", exports=1)
    path = batch.jobs[0].targets[0]
    assert path is not None
    path.parent.mkdir(parents=True)
    path.write_bytes(b"published")
    stray = part_path(path, 1, 0, "abcd1234")
    stray.write_bytes(b"half")
    hash_ = hashlib.sha256(b"published").hexdigest()
    file = File(export=0, path=path, bytes=9, width=1, height=1, sha256=hash_)
    with JournalWriter.create(batch, tmp_path / "j") as journal:
        journal.begin_run("abcd1234")
        journal.record_publishing(Outcome(index=0, status=Status.DONE, files=(file,)))
        journal.commit()
    items = undoable(tmp_path / "j")
    assert [(item.path, item.stays) for item in items] == [(path, None)]
    assert reasons(undo(tmp_path / "j", items)) == {}
    assert files_below(tmp_path / "out") == {}


def test_an_undone_delivery_can_be_made_again(
    tmp_path: Path, batch: Batch, inline: InlineExecutor, trash: Path
) -> None:
    before = files_below(tmp_path / "out")
    list(undo(tmp_path / "j", undoable(tmp_path / "j")))
    (tmp_path / "out").mkdir()
    with JournalWriter.open(tmp_path / "j") as journal:
        outcomes = list(start(journal.load_batch(), inline, journal))
    assert {outcome.status for outcome in outcomes} == {Status.DONE}
    assert files_below(tmp_path / "out") == before
    assert not is_undone(tmp_path / "j")


def test_it_can_be_given_up_and_is_refused_while_the_delivery_is_made(
    tmp_path: Path, batch: Batch, trash: Path
) -> None:
    asked = iter((False, True))
    with pytest.raises(CancelledError):
        undoable(tmp_path / "j", cancelled=lambda: next(asked))
    items = undoable(tmp_path / "j")
    asked = iter((False, False, True))
    assert len(list(undo(tmp_path / "j", items, cancelled=lambda: next(asked)))) == 2
    assert len(files_below(tmp_path / "out")) == 4
    assert not is_undone(tmp_path / "j")
    with JournalWriter.open(tmp_path / "j"):
        with pytest.raises(DeliveryError, match="in use"):
            undoable(tmp_path / "j")
        with pytest.raises(DeliveryError, match="in use"):
            list(undo(tmp_path / "j", items))


def test_names_that_are_no_text_go_too(tmp_path: Path, inline: InlineExecutor, trash: Path) -> None:
    batch = make_batch(tmp_path, "fine")
    odd = batch.destination / os.fsdecode(b"\xff\xfe.jpg")
    batch = msgspec.structs.replace(batch, jobs=(msgspec.structs.replace(batch.jobs[0], targets=(odd,)),))
    deliver_quietly(batch, inline, tmp_path / "j")
    assert odd.exists()
    assert reasons(undo(tmp_path / "j", undoable(tmp_path / "j"))) == {}
    assert not odd.exists()
