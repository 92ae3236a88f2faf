"""The pass that reads code cards: in workers, with a cache, and never stopped by a photo."""

import os
import signal
import stat
import time
from pathlib import Path

import msgspec
import pytest

from studio.batch.lists.card_cache import CardCache, KeptReading
from studio.batch.lists.cards import CardReading, read_cards, read_photo, reader_version
from studio.errors import CancelledError
from studio.job import Limits
from tests.batch.lists.card_photo import found, write_photo

LIMITS = Limits(time_limit=60)


@pytest.fixture
def cache(tmp_path: Path) -> CardCache:
    return CardCache("test", tmp_path / "cache")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    write_photo(tmp_path / "photos/IMG_1.jpg", "S-1", "2026:09:01 08:00:00")
    write_photo(tmp_path / "photos/IMG_2.jpg", "", "2026:09:01 08:00:05", "")
    write_photo(tmp_path / "photos/IMG_10.jpg", "S-2", "2026:09:01 08:00:10", "B2")
    return tmp_path / "photos"


def refuse(path: Path, below: Path | None, limits: Limits, largest: int) -> CardReading:
    raise AssertionError(path)


def die_of_one(path: Path, below: Path | None, limits: Limits, largest: int) -> CardReading:
    if path.name == "IMG_2.jpg":
        os.kill(os.getpid(), signal.SIGKILL)
    return read_photo(path, below, limits, largest)


def die_once(path: Path, below: Path | None, limits: Limits, largest: int) -> CardReading:
    note = path.with_suffix(".died")
    if not note.exists():
        note.touch()
        os.kill(os.getpid(), signal.SIGKILL)
    return read_photo(path, below, limits, largest)


def hang(path: Path, below: Path | None, limits: Limits, largest: int) -> CardReading:
    time.sleep(60)
    raise AssertionError(path)


@pytest.mark.parametrize("workers", [0, 2])
def test_codes_times_and_cameras_are_read_in_the_order_of_the_photos(
    workers: int, folder: Path, cache: CardCache
) -> None:
    told: list[tuple[int, int]] = []
    readings = read_cards(found(folder), workers=workers, cache=cache, progress=lambda *each: told.append(each))
    assert [each.path.name for each in readings] == ["IMG_1.jpg", "IMG_2.jpg", "IMG_10.jpg"]
    assert [each.codes for each in readings] == [("S-1",), (), ("S-2",)]
    assert [each.camera for each in readings] == ["A1", "Canon EOS R6", "B2"]
    assert [each.taken and each.taken.second for each in readings] == [0, 5, 10]
    assert told[0] == (0, 3) and told[-1] == (3, 3)


def test_what_was_read_is_not_read_again_until_it_changes(folder: Path, tmp_path: Path) -> None:
    first = read_cards(found(folder), workers=0, cache=CardCache("test", tmp_path / "cache"))
    assert read_cards(found(folder), workers=0, cache=CardCache("test", tmp_path / "cache"), read=refuse) == first
    write_photo(folder / "IMG_2.jpg", "S-3")
    with pytest.raises(AssertionError, match="IMG_2"):
        read_cards(found(folder), workers=0, cache=CardCache("test", tmp_path / "cache"), read=refuse)
    again = read_cards(found(folder), workers=0, cache=CardCache("test", tmp_path / "cache"))
    assert [each.codes for each in again] == [("S-1",), ("S-3",), ("S-2",)]


def test_another_reader_reads_again(folder: Path, tmp_path: Path) -> None:
    read_cards(found(folder), workers=0, cache=CardCache("test", tmp_path / "cache"))
    with pytest.raises(AssertionError):
        read_cards(found(folder), workers=0, cache=CardCache("test 2", tmp_path / "cache"), read=refuse)
    assert "zxing-cpp" in reader_version()


@pytest.mark.skipif(os.name != "posix", reason="kills by signal")
def test_a_photo_that_ends_its_worker_is_the_only_one_without_a_reading(folder: Path, tmp_path: Path) -> None:
    cache = CardCache("test", tmp_path / "cache")
    readings = read_cards(found(folder), workers=2, cache=cache, read=die_of_one)
    assert [each.codes for each in readings] == [("S-1",), (), ("S-2",)]
    assert [each.problem is not None for each in readings] == [False, True, False]
    assert str(readings[1].problem) == "Its code could not be read: it was ended by SIGKILL."
    again = CardCache("test", tmp_path / "cache")
    kept = [again.find(each.path, each.size, each.changed_ns) is not None for each in found(folder)]
    assert kept == [True, False, True]


@pytest.mark.skipif(os.name != "posix", reason="kills by signal")
def test_a_photo_whose_worker_was_killed_from_outside_is_read_once_more(folder: Path, cache: CardCache) -> None:
    readings = read_cards(found(folder), workers=2, cache=cache, read=die_once)
    assert [each.codes for each in readings] == [("S-1",), (), ("S-2",)]
    assert not any(each.problem for each in readings)


def test_a_photo_that_hangs_costs_its_time_and_no_more(folder: Path, cache: CardCache) -> None:
    readings = read_cards(found(folder)[:1], workers=1, limits=Limits(time_limit=0.5), cache=cache, read=hang)
    assert "could not be read" in str(readings[0].problem)


def test_a_damaged_photo_says_so_and_others_are_read(folder: Path, cache: CardCache) -> None:
    path = folder / "IMG_2.jpg"
    path.write_bytes(b"\xff\xd8\xff\xe0 no photo")
    readings = read_cards(found(folder), workers=0, limits=LIMITS, cache=cache)
    assert [each.codes for each in readings] == [("S-1",), (), ("S-2",)]
    assert readings[1].problem is not None


def test_a_photo_that_became_a_link_is_not_followed(folder: Path, tmp_path: Path, cache: CardCache) -> None:
    photos = found(folder)
    secret = write_photo(tmp_path / "secret.jpg", "SECRET")
    (folder / "IMG_2.jpg").unlink()
    (folder / "IMG_2.jpg").symlink_to(secret)
    readings = read_cards(photos, workers=0, cache=cache)
    assert readings[1].codes == () and "replaced by a link" in str(readings[1].problem)
    given = folder / "IMG_2.jpg"
    assert read_cards(found(given), workers=0, cache=cache)[0].codes == ("SECRET",)


@pytest.mark.parametrize("workers", [0, 1])
def test_a_pass_that_is_cancelled_keeps_what_it_has_read(workers: int, folder: Path, tmp_path: Path) -> None:
    done: list[int] = []
    with pytest.raises(CancelledError):
        read_cards(
            found(folder),
            workers=workers,
            cache=CardCache("test", tmp_path / "cache"),
            progress=lambda count, of: done.append(count),
            cancelled=lambda: bool(done) and done[-1] >= 1,
        )
    cache = CardCache("test", tmp_path / "cache")
    kept = [each.path.name for each in found(folder) if cache.find(each.path, each.size, each.changed_ns)]
    assert "IMG_1.jpg" in kept and len(kept) < 3


# The cache ---------------------------------------------------------------------------------------


def kept(**changed: object) -> KeptReading:
    values = {"size": 1, "changed_ns": 2, "codes": ("S-1",), "taken": None, "camera": "A1", **changed}
    return KeptReading(**values)  # type: ignore[arg-type]


def one_file(folder: Path) -> Path:
    (file,) = folder.glob("*.cards")
    return file


def test_only_the_user_can_read_the_cache(tmp_path: Path) -> None:
    cache = CardCache("test", tmp_path / "cache")
    cache.add(tmp_path / "a.jpg", kept())
    cache.save()
    assert stat.S_IMODE((tmp_path / "cache").stat().st_mode) == 0o700 or os.name != "posix"
    assert stat.S_IMODE(one_file(tmp_path / "cache").stat().st_mode) == 0o600 or os.name != "posix"


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\xc1",
        b"\x91" * 100_000,
        msgspec.msgpack.encode({"reader": "test", "photos": {"a.jpg": [1, 2, "S-1", None, "A1"]}}),
        msgspec.msgpack.encode({"reader": "test", "photos": {"a.jpg": [1, 2, ["x" * 201], None, "A1"]}}),
        msgspec.msgpack.encode({"reader": "test", "photos": {"a.jpg": [1, 2, ["a\x1bb"], None, "A1"]}}),
        msgspec.msgpack.encode({"reader": "test", "photos": {"a.jpg": [1, 2, ["x"] * 9, None, "A1"]}}),
        msgspec.msgpack.encode(
            {"reader": "test", "photos": {"a.jpg": [1, 2, ["S-1"], "2026-09-01T08:00:00+02:00", "A1"]}}
        ),
    ],
    ids=["empty", "no msgpack", "deep", "text", "long", "control", "many", "zone"],
)
def test_a_cache_that_somebody_else_wrote_is_not_believed(data: bytes, tmp_path: Path) -> None:
    folder = tmp_path / "cache"
    cache = CardCache("test", folder)
    cache.add(tmp_path / "a.jpg", kept())
    cache.save()
    assert CardCache("test", folder).find(tmp_path / "a.jpg", 1, 2) == kept()
    one_file(folder).write_bytes(data)
    cache = CardCache("test", folder)
    assert cache.find(tmp_path / "a.jpg", 1, 2) is None
    cache.add(tmp_path / "a.jpg", kept())
    cache.save()
    assert CardCache("test", folder).find(tmp_path / "a.jpg", 1, 2) == kept()


@pytest.mark.skipif(os.name != "posix", reason="makes links and pipes")
@pytest.mark.parametrize("kind", ["link", "pipe", "folder"])
def test_what_stands_in_place_of_the_cache_is_left_alone(kind: str, tmp_path: Path) -> None:
    folder, other = tmp_path / "cache", tmp_path / "other"
    cache = CardCache("test", folder)
    cache.add(tmp_path / "a.jpg", kept())
    cache.save()
    file = one_file(folder)
    other.write_bytes(file.read_bytes())
    file.unlink()
    {"link": lambda: file.symlink_to(other), "pipe": lambda: os.mkfifo(file), "folder": file.mkdir}[kind]()
    before = other.read_bytes()
    cache = CardCache("test", folder)
    assert cache.find(tmp_path / "a.jpg", 1, 2) is None
    cache.add(tmp_path / "a.jpg", kept(camera="B2"))
    cache.save()
    assert other.read_bytes() == before


def test_a_cache_that_grows_without_end_loses_its_oldest_files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "cache"
    for number in range(5):
        cache = CardCache("test", folder)
        cache.add(tmp_path / str(number) / "a.jpg", kept())
        cache.save()
        newest = max(folder.glob("*.cards"), key=lambda path: path.stat().st_mtime_ns)
        os.utime(newest, (number, number))
    size = one_file_size = newest.stat().st_size
    monkeypatch.setattr("studio.batch.lists.card_cache.LARGEST_TOGETHER", 3 * one_file_size + size // 2)
    cache = CardCache("test", folder)
    cache.add(tmp_path / "new" / "a.jpg", kept())
    cache.save()
    left = CardCache("test", folder)
    assert [left.find(tmp_path / str(number) / "a.jpg", 1, 2) is None for number in range(5)] == [True] * 3 + [
        False
    ] * 2
    assert left.find(tmp_path / "new" / "a.jpg", 1, 2) == kept()


def test_a_name_that_is_no_text_is_kept(tmp_path: Path) -> None:
    cache = CardCache("test", tmp_path / "cache")
    cache.add(tmp_path / "a\udcff.jpg", kept())
    cache.save()
    assert CardCache("test", tmp_path / "cache").find(tmp_path / "a\udcff.jpg", 1, 2) == kept()


def test_a_full_disk_only_costs_the_cache(folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("studio.batch.lists.card_cache.write_private", fail)
    readings = read_cards(found(folder)[:1], workers=0, cache=CardCache("test", tmp_path / "cache"))
    assert readings[0].codes == ("S-1",)
