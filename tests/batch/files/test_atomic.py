"""Publishing: a name in one step, never over another's file, on file systems with hard links and without."""

import errno
import hashlib
import os
import sys
from pathlib import Path

import pytest

from studio.batch.files import atomic as publishing
from studio.batch.files.atomic import digest, discard, part_path, publish, sweep, sync_folder, with_retries

posix = pytest.mark.skipif(sys.platform == "win32", reason="hard links are used on POSIX only")
LINKS_FAIL = [errno.EPERM, errno.EOPNOTSUPP, errno.EMLINK, errno.ENOSYS]


@pytest.fixture
def part(tmp_path: Path) -> Path:
    path = tmp_path / ".0-0-abcd1234.part"
    path.write_text("finished")
    return path


@pytest.fixture(params=["links", *LINKS_FAIL, "nothing"], ids=str)
def way(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> object:
    """How this file system gives names: by hard links, without them, or without an exclusive rename either."""
    if request.param != "links":

        def refuse(*_: object, **__: object) -> None:
            number = errno.EPERM if request.param == "nothing" else request.param
            raise OSError(number, os.strerror(number))

        monkeypatch.setattr(os, "link", refuse)
    if request.param == "nothing":
        monkeypatch.setattr(publishing, "_exclusive_call", lambda *_: errno.ENOSYS)
    return request.param


def test_a_finished_file_gets_its_name_and_the_part_is_gone(part: Path, way: object) -> None:
    target = part.with_name("photo.jpg")
    publish(part, target)
    assert [path.name for path in part.parent.iterdir()] == ["photo.jpg"]
    assert target.read_text() == "finished"
    assert target.stat().st_nlink == 1


@pytest.mark.parametrize("taken_by", ["file", "folder", "broken link"])
def test_a_name_that_is_taken_stays_as_it_is(part: Path, way: object, taken_by: str) -> None:
    target = part.with_name("photo.jpg")
    if taken_by == "file":
        target.write_text("mine")
    elif taken_by == "folder":
        target.mkdir()
    else:
        target.symlink_to("nowhere")
    with pytest.raises(FileExistsError):
        publish(part, target)
    assert part.read_text() == "finished"
    assert target.is_dir() if taken_by == "folder" else target.is_symlink() or target.read_text() == "mine"
    assert not (part.parent / "nowhere").exists()


def test_other_errors_come_as_they_are_and_keep_the_part(part: Path, way: object) -> None:
    with pytest.raises(FileNotFoundError):
        publish(part, part.parent / "missing" / "photo.jpg")
    assert part.exists()


@posix
def test_the_systems_exclusive_rename_takes_no_taken_name(part: Path) -> None:
    if sys.platform not in ("linux", "darwin"):
        pytest.fail("no such call is known here")
    target = part.with_name("photo.jpg")
    target.write_text("mine")
    assert publishing._exclusive_call(os.fsencode(part), os.fsencode(target), None) == errno.EEXIST
    target.unlink()
    assert publishing._exclusive_call(os.fsencode(part), os.fsencode(target), None) == 0
    assert target.read_text() == "finished"


@posix
def test_a_link_whose_answer_was_lost_counts(part: Path) -> None:
    target = part.with_name("photo.jpg")
    os.link(part, target)
    publish(part, target)
    assert [path.name for path in part.parent.iterdir()] == ["photo.jpg"]


def test_replacing_replaces_files(part: Path) -> None:
    target = part.with_name("photo.jpg")
    target.write_text("old")
    publish(part, target, replace=True)
    assert target.read_text() == "finished" and not part.exists()
    part.write_text("again")
    publish(part, part.with_name("new.jpg"), replace=True)
    assert part.with_name("new.jpg").read_text() == "again"


def test_replacing_spares_folders_and_devices(part: Path) -> None:
    folder = part.with_name("folder.jpg")
    folder.mkdir()
    with pytest.raises(IsADirectoryError):
        publish(part, folder, replace=True)
    if hasattr(os, "mkfifo"):
        pipe = part.with_name("pipe.jpg")
        os.mkfifo(pipe)
        with pytest.raises(FileExistsError):
            publish(part, pipe, replace=True)
        assert pipe.is_fifo()
    assert folder.is_dir() and part.exists()


def test_replacing_a_link_replaces_the_link_and_not_what_it_leads_to(part: Path) -> None:
    other = part.with_name("other")
    other.write_text("mine")
    target = part.with_name("photo.jpg")
    target.symlink_to(other)
    publish(part, target, replace=True)
    assert other.read_text() == "mine"
    assert not target.is_symlink() and target.read_text() == "finished"


# Patience


def windows_error(number: int) -> OSError:
    error = PermissionError(errno.EACCES, "in use")
    error.winerror = number  # type: ignore[attr-defined]
    return error


@pytest.mark.parametrize("number", [5, 32, 33])
def test_a_file_that_another_program_holds_is_tried_again(number: int) -> None:
    answers = [windows_error(number), windows_error(number), None]

    def act() -> None:
        if (answer := answers.pop(0)) is not None:
            raise answer

    with_retries(act, pause=0.001)
    assert answers == []


def test_patience_has_an_end() -> None:
    def act() -> None:
        raise windows_error(32)

    with pytest.raises(PermissionError):
        with_retries(act, seconds=0.02, pause=0.001)


@pytest.mark.parametrize("error", [windows_error(183), PermissionError(errno.EACCES, "no"), OSError(errno.EIO, "bad")])
def test_other_errors_are_not_tried_again(error: OSError) -> None:
    calls: list[int] = []

    def act() -> None:
        calls.append(1)
        raise error

    with pytest.raises(type(error)):
        with_retries(act)
    assert len(calls) == 1


# Part files


def test_a_part_lies_beside_its_target_under_a_name_of_this_run(tmp_path: Path) -> None:
    target = tmp_path / "web" / "photo.jpg"
    assert part_path(target, 12, 1, "abcd1234") == tmp_path / "web" / ".12-1-abcd1234.part"
    assert part_path(target, 12, 1, "abcd1234", 2) == tmp_path / "web" / ".12-1-abcd1234r2.part"


def test_sweeping_removes_the_parts_of_these_runs_and_nothing_else(tmp_path: Path) -> None:
    gone = [".0-0-abcd1234.part", ".17-3-abcd1234r2.part", ".5-0-00ff00ff.part"]
    kept = [".0-0-deadbeef.part", "0-0-abcd1234.part", ".0-0-abcd1234.jpg", ".a-0-abcd1234.part", "photo.jpg",
            ".0-0-abcd1234x.part", "x.0-0-abcd1234.part", ".0-0-abcd1234.part.bak"]  # fmt: skip
    for name in gone + kept:
        (tmp_path / name).write_text("x")
    assert sweep(tmp_path, {"abcd1234", "00ff00ff"}) == 3
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted(kept)
    assert sweep(tmp_path / "missing", {"abcd1234"}) == 0


@posix
def test_sweeping_removes_a_link_and_not_what_it_leads_to(tmp_path: Path) -> None:
    (tmp_path / "mine").write_text("mine")
    (tmp_path / ".0-0-abcd1234.part").symlink_to(tmp_path / "mine")
    sweep(tmp_path, {"abcd1234"})
    assert [path.name for path in tmp_path.iterdir()] == ["mine"]


def test_discarding_says_whether_the_file_is_gone(tmp_path: Path, part: Path) -> None:
    assert discard(part) and not part.exists()
    assert discard(part), "it is gone already"
    (tmp_path / "folder").mkdir()
    assert not discard(tmp_path / "folder")


def test_a_digest_is_the_files_sha256_and_nothing_for_what_is_no_file(part: Path) -> None:
    assert digest(part) == hashlib.sha256(b"finished").hexdigest()
    assert digest(part.with_name("missing")) == ""
    assert digest(part.parent) == ""
    if hasattr(os, "mkfifo"):
        os.mkfifo(part.with_name("pipe"))
        assert digest(part.with_name("pipe")) == "", "and a pipe is not waited for"


@posix
def test_a_folder_that_cannot_be_synced_is_well_but_a_broken_disk_is_not(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    synced: list[int] = []
    monkeypatch.setattr(os, "fsync", synced.append)
    sync_folder(tmp_path)
    assert len(synced) == 1

    def fail(number: int) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(os, "fsync", lambda _: fail(errno.EINVAL))
    sync_folder(tmp_path)
    monkeypatch.setattr(os, "fsync", lambda _: fail(errno.EIO))
    with pytest.raises(OSError, match="error"):
        sync_folder(tmp_path)
