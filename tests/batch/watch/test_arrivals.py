"""When a file counts as arrived, on a clock that the test sets."""

from pathlib import Path

import pytest

from studio.batch.plan.scan import FoundPhoto
from studio.batch.watch.arrivals import PATIENCE, Arrivals, is_unfinished
from studio.batch.watch.look import Listing
from studio.batch.watch.marker import Marker

ROOT = Path("/in")


def found(name: str, size: int = 10, changed: int = 1) -> FoundPhoto:
    path = ROOT / name
    folder = path.parent.relative_to(ROOT).as_posix()
    return FoundPhoto(
        path=path, root=ROOT, folder="" if folder == "." else folder, size=size, changed_ns=changed, identity=0
    )


class Folder:
    """A folder with files, looked at when the test says so."""

    def __init__(self, marker: str = "", whole: bool | None = True) -> None:
        self.known: set[str] = set()
        self.gone: list[str] = []
        self.asked: list[str] = []
        self.whole = whole
        self.arrivals = Arrivals(
            settle=2.0,
            is_complete=self._is_complete,
            is_known=lambda each: each.path.name in self.known,
            on_gone=lambda path: self.gone.append(path.name),
            marker=Marker(marker),
            roots=(ROOT,),
        )

    def _is_complete(self, path: Path) -> bool | None:
        self.asked.append(path.name)
        return self.whole

    def look(self, now: float, *photos: FoundPhoto, markers: tuple[str, ...] = ()) -> list[str]:
        self.arrivals.see(Listing(folder=ROOT, photos=photos, markers=frozenset(markers)), now)
        return [each.path.name for each in self.arrivals.take_settled(now)]


def test_a_file_has_arrived_when_two_looks_find_it_the_same() -> None:
    folder = Folder()
    assert folder.look(0, found("a.jpg")) == []
    assert folder.look(1.9, found("a.jpg")) == []
    assert folder.look(2.0, found("a.jpg")) == ["a.jpg"]
    assert folder.look(9.0, found("a.jpg")) == []


def test_a_look_that_comes_late_does_not_count_for_two() -> None:
    """As when the computer slept."""
    folder = Folder()
    assert folder.look(0, found("a.jpg")) == []
    assert folder.look(5000, found("a.jpg", size=20)) == []
    assert folder.look(5001, found("a.jpg", size=20)) == []
    assert folder.look(5002, found("a.jpg", size=20)) == ["a.jpg"]


@pytest.mark.parametrize("changed", [found("a.jpg", size=11), found("a.jpg", size=9), found("a.jpg", changed=0)])
def test_a_file_that_grows_shrinks_or_is_written_again_starts_anew(changed: FoundPhoto) -> None:
    folder = Folder()
    folder.look(0, found("a.jpg"))
    assert folder.look(2, changed) == []
    assert folder.look(3, changed) == []
    assert folder.look(4, changed) == ["a.jpg"]
    assert folder.look(5, found("a.jpg")) == []
    assert folder.look(7, found("a.jpg")) == ["a.jpg"], "it has changed once more"


def test_what_does_not_end_as_it_says_is_waited_for_and_taken_at_last() -> None:
    folder = Folder(whole=False)
    folder.look(0, found("a.jpg"))
    assert folder.look(2, found("a.jpg")) == []
    assert folder.look(PATIENCE - 1, found("a.jpg")) == []
    assert folder.asked == ["a.jpg"], "read once for each state of it"
    assert folder.look(PATIENCE, found("a.jpg")) == ["a.jpg"]


def test_what_cannot_be_read_is_asked_again() -> None:
    folder = Folder(whole=None)
    folder.look(0, found("a.jpg"))
    assert folder.look(2, found("a.jpg")) == []
    folder.whole = True
    assert folder.look(3, found("a.jpg")) == ["a.jpg"]


def test_what_is_known_is_not_waited_for() -> None:
    folder = Folder()
    folder.known = {"a.jpg"}
    folder.look(0, found("a.jpg"))
    assert folder.arrivals.busy_folders == set()
    assert folder.look(2, found("a.jpg")) == []


def test_a_raw_and_its_jpeg_come_together() -> None:
    folder = Folder()
    folder.look(0, found("a.cr3"))
    folder.look(1, found("a.cr3"), found("A.jpg"), found("b.jpg"))
    assert folder.look(2, found("a.cr3"), found("A.jpg"), found("b.jpg")) == []
    assert folder.look(3, found("a.cr3"), found("A.jpg"), found("b.jpg")) == ["a.cr3", "A.jpg", "b.jpg"]


def test_they_come_in_natural_order_with_files_before_folders() -> None:
    folder = Folder()
    photos = [found("10.jpg"), found("2.jpg"), found("x/1.jpg")]
    for now in (0, 2):
        folder.arrivals.see(Listing(folder=ROOT, photos=tuple(photos[:2])), now)
        folder.arrivals.see(Listing(folder=ROOT / "x", photos=tuple(photos[2:])), now)
    assert [each.path.name for each in folder.arrivals.take_settled(2)] == ["2.jpg", "10.jpg", "1.jpg"]


def test_a_file_that_went_away_is_no_longer_waited_for() -> None:
    folder = Folder()
    folder.look(0, found("a.jpg"))
    folder.look(1)
    assert folder.gone == ["a.jpg"]
    assert folder.arrivals.busy_folders == set()
    folder.look(2, found("a.jpg"))
    assert folder.look(3, found("a.jpg")) == []
    assert folder.look(4, found("a.jpg")) == ["a.jpg"]


@pytest.mark.parametrize("name", ["~$a.jpg", "a.jpg.filepart", "a.jpg.OPDOWNLOAD"])
def test_names_of_unfinished_files_are_passed_over(name: str) -> None:
    assert is_unfinished(name)
    folder = Folder()
    folder.look(0, found(name))
    assert folder.look(2, found(name)) == []
    assert not is_unfinished("a.jpg")


@pytest.mark.parametrize(
    ("pattern", "marker", "released"),
    [
        ("*.done", "a.done", ["a.jpg"]),
        ("*.done", "A.jpg.DONE", ["a.jpg"]),
        ("ok_*", "ok_a", ["a.jpg"]),
        ("*.done", "c.done", []),
        ("READY", "ready", ["a.jpg", "b.jpg"]),
        ("READY", "ready.txt", []),
    ],
)
def test_a_marker_releases_its_group(pattern: str, marker: str, released: list[str]) -> None:
    folder = Folder(pattern)
    photos = found("a.jpg"), found("b.jpg")
    folder.look(0, *photos)
    assert folder.look(2, *photos) == []
    assert len(folder.arrivals) == 0, "what waits for a marker keeps nobody from ending when idle"
    is_marker = Marker(pattern).is_marker(marker)
    assert folder.look(3, *photos, markers=(marker,) if is_marker else ()) == released


def test_when_to_look_next() -> None:
    folder = Folder()
    folder.look(0, found("a.jpg"))
    folder.look(1, found("a.jpg"), found("b.jpg"))
    assert folder.arrivals.next_due(1) == 2
    assert folder.arrivals.next_due(2) == 3
    assert folder.arrivals.next_due(3) is None
