"""Nothing is written through a link or into a pipe that lies where a note, a lock, a log or a side file belongs."""

import json
import os
import stat
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image

from studio import log, paths
from studio.batch.files.locations import owner, owner_file, sign
from studio.batch.journal.lock import Lock, lock_file
from studio.batch.journal.writer import JournalWriter
from studio.engine.thumbnail import Cache
from studio.errors import InUseError
from studio.gui import preferences
from tests.batch.work import make_batch
from tests.command import put_photos, studio

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="making a link takes rights there")

OWN = b"What the user has written, and nobody else."


@pytest.fixture
def victim(tmp_path: Path) -> Path:
    """A file of the user's, far from all that Studio writes."""
    path = tmp_path / "letters" / "will.txt"
    path.parent.mkdir()
    path.write_bytes(OWN)
    return path


def test_a_note_beside_a_journal(tmp_path: Path, victim: Path) -> None:
    journal = tmp_path / "x.journal"
    owner_file(journal).symlink_to(victim)
    sign(journal, "/some/where", recipe="chosen by a stranger")
    assert victim.read_bytes() == OWN, "the note went through a link"
    assert owner(journal)["destination"] == "/some/where"


@pytest.mark.slow
@pytest.mark.parametrize("place", ["owner", "wal", "shm", "journal-lock"])
def test_resuming_a_journal_that_came_with_links(tmp_path: Path, victim: Path, place: str) -> None:
    put_photos(tmp_path / "photos", ["a.jpg"])
    journal, target = tmp_path / "sent" / "x.journal", tmp_path / "to"
    journal.parent.mkdir()
    assert studio("run", tmp_path / "photos", "--to", target, "--journal", journal, "--workers", "0").code == 0
    link = {
        "owner": owner_file(journal),
        "wal": journal.with_name("x.journal-wal"),
        "shm": journal.with_name("x.journal-shm"),
        "journal-lock": lock_file(os.path.realpath(target)),
    }[place]
    link.unlink(missing_ok=True)
    link.parent.mkdir(parents=True, exist_ok=True)
    link.symlink_to(victim)
    assert studio("resume", journal, "--workers", "0").code in (0, 3)
    assert victim.read_bytes() == OWN, f"{place}: the user's file was written through a link"


@pytest.mark.parametrize("kind", ["link", "dangling", "pipe"])
def test_the_lock_of_a_destination(tmp_path: Path, victim: Path, kind: str) -> None:
    path = lock_file("/some/where")
    path.parent.mkdir(parents=True)
    if kind == "pipe":
        os.mkfifo(path)
    else:
        path.symlink_to(victim if kind == "link" else tmp_path / "new.txt")
    lock = Lock("/some/where")
    assert victim.read_bytes() == OWN, "the lock's note went through a link"
    assert not (tmp_path / "new.txt").exists(), "the lock made a file elsewhere"
    with pytest.raises(InUseError):
        Lock("/some/where")  # it holds all the same
    lock.release()


def test_the_log(tmp_path: Path, victim: Path) -> None:
    (tmp_path / "logs").mkdir()
    (tmp_path / "logs" / log.NAME).symlink_to(victim)
    try:
        log.start(tmp_path / "logs")
        log.logging.getLogger("x").warning("a stranger's words")
    finally:
        log.stop()
    assert victim.read_bytes() == OWN, "the log went through a link"


def test_a_log_that_is_a_pipe_does_not_hold_the_program(tmp_path: Path) -> None:
    (tmp_path / "logs").mkdir()
    os.mkfifo(tmp_path / "logs" / log.NAME)
    assert log.start(tmp_path / "logs") is None


@pytest.mark.parametrize(
    "make",
    [
        lambda path: path.write_bytes(b" " * 20_000_000 + b"{}"),
        lambda path: path.write_bytes(b"[" * 100_000),
        lambda path: os.mkfifo(path),
        lambda path: path.symlink_to("/dev/zero"),
    ],
    ids=["large", "deep", "pipe", "endless"],
)
def test_a_note_that_is_a_strangers(tmp_path: Path, make: Callable[[Path], object]) -> None:
    journal = tmp_path / "x.journal"
    make(owner_file(journal))
    assert owner(journal) == {}


def test_a_thumbnail(tmp_path: Path, victim: Path) -> None:
    cache = Cache(tmp_path / "cache")
    path = cache.path(tmp_path / "a.jpg", 1, 1, 64)
    path.parent.mkdir(parents=True)
    path.symlink_to(victim)
    cache.write(path, Image.new("RGB", (4, 4)))
    assert victim.read_bytes() == OWN
    assert cache.read(path) is not None


def modes(folder: Path) -> dict[str, str]:
    """Return what others may do in a folder, where that is anything."""
    found = [folder, *folder.rglob("*")]
    return {str(path.relative_to(folder)): oct(mode) for path in found if (mode := _mode(path)) & 0o077}


def _mode(path: Path) -> int:
    return stat.S_IMODE(path.lstat().st_mode)


def test_others_can_read_nothing_of_the_users(tmp_path: Path, home: Path) -> None:
    before = os.umask(0o022)
    try:
        store = preferences.open_store()
        preferences.save(store, preferences.Preferences(destinations=("/clients/secret",)))
        store.sync()
        cache = Cache(paths.cache_folder() / "thumbnails")
        cache.write(cache.path(tmp_path / "a.jpg", 1, 1, 64), Image.new("RGB", (4, 4)))
        log.start()
        JournalWriter.create(make_batch(tmp_path)).close()
    finally:
        log.stop()
        os.umask(before)
    assert b"secret" in paths.settings_file().read_bytes()
    open_to_others = modes(home)
    open_to_others.pop(".", None)  # the home folder itself is the test's
    assert open_to_others == {}


def test_what_an_older_version_left_open_is_closed(home: Path) -> None:
    path = paths.settings_file()
    path.parent.mkdir(parents=True)
    path.write_text("[General]\nsetting={}\n")
    path.chmod(0o644)
    store = preferences.open_store()
    preferences.save(store, preferences.Preferences())
    store.sync()
    assert _mode(path) == 0o600


def test_a_note_is_still_json(tmp_path: Path) -> None:
    sign(tmp_path / "x.journal", "/to", total=3)
    assert json.loads(owner_file(tmp_path / "x.journal").read_bytes())["total"] == 3
