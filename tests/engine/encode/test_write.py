import hashlib
import os
import resource
from pathlib import Path

import pytest

from studio.engine.encode.write import write_part


def test_writes_every_byte_and_says_what_they_are(tmp_path: Path) -> None:
    data = os.urandom(300_000)
    target = tmp_path / ".0-0-abc.part"
    file = write_part(target, 2, (40, 30), data, None)
    assert target.read_bytes() == data
    assert (file.export, file.path, file.bytes, file.width, file.height) == (2, target, 300_000, 40, 30)
    assert file.sha256 == hashlib.sha256(data).hexdigest()


def test_gives_the_date_that_is_asked_for(tmp_path: Path) -> None:
    target = tmp_path / "x.part"
    write_part(target, 0, (1, 1), b"data", 1_500_000_000_123_456_789)
    assert target.stat().st_mtime_ns == 1_500_000_000_123_456_789


def test_never_writes_over_a_file(tmp_path: Path) -> None:
    target = tmp_path / "mine.jpg"
    target.write_bytes(b"irreplaceable")
    with pytest.raises(FileExistsError):
        write_part(target, 0, (1, 1), b"new", None)
    assert target.read_bytes() == b"irreplaceable"


def test_never_writes_through_a_link(tmp_path: Path) -> None:
    victim = tmp_path / "victim"
    link = tmp_path / "link.part"
    link.symlink_to(victim)
    with pytest.raises(FileExistsError):
        write_part(link, 0, (1, 1), b"new", None)
    assert not victim.exists()


def test_a_full_disk_leaves_nothing_behind(tmp_path: Path) -> None:
    """The limit on a file's size stands for a full disk: some bytes go through, then none."""
    import signal

    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    handler = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, before[1]))
    try:
        with pytest.raises(OSError, match="too large"):
            write_part(tmp_path / "x.part", 0, (1, 1), bytes(200_000), None)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
        signal.signal(signal.SIGXFSZ, handler)
    assert list(tmp_path.iterdir()) == []
