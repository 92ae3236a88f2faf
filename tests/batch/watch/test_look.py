"""Looking through folders: what has changed is seen, what has not is not listed again."""

import os
from pathlib import Path

from studio.batch.watch.look import FolderLook
from studio.batch.watch.marker import Marker
from tests.tree import put

LATE = 100.0
"""Seconds after which dates of folders are trusted."""


def make_look(root: Path, *exclude: Path, deep: bool = True, marker: str = "") -> FolderLook:
    return FolderLook([root], deep=deep, exclude=exclude, marker=Marker(marker))


def look(of: FolderLook, now: float, *, is_full: bool = False, busy: set[Path] | None = None) -> dict[str, list[str]]:
    """Return the names of the photos in each folder that was listed."""
    listings = of.look(now, is_full=is_full, busy=busy or set())
    return {each.folder.name: [photo.path.name for photo in each.photos] for each in listings}


def test_folders_that_stay_as_they_are_are_not_listed_again(tmp_path: Path) -> None:
    put(tmp_path / "in", "10.jpg", "2.jpg", "x/y/3.jpg", "notes.txt", ".hidden.jpg")
    of = make_look(tmp_path / "in")
    everything = {"in": ["2.jpg", "10.jpg"], "x": [], "y": ["3.jpg"]}
    assert look(of, 0) == everything
    assert look(of, 1) == everything, "dates of folders may be coarse"
    assert look(of, LATE) == {}
    assert look(of, LATE, is_full=True) == everything
    assert look(of, LATE, busy={tmp_path / "in" / "x"}) == {"x": []}


def test_a_new_file_is_seen_by_the_date_of_its_folder(tmp_path: Path) -> None:
    put(tmp_path / "in", "x/1.jpg", "y/1.jpg")
    of = make_look(tmp_path / "in")
    look(of, 0)
    put(tmp_path / "in", "x/2.jpg")
    os.utime(tmp_path / "in" / "x", (1, 1))  # another date, and be it an older one
    assert look(of, LATE) == {"x": ["1.jpg", "2.jpg"]}
    put(tmp_path / "in", "z/new.jpg")
    os.utime(tmp_path / "in", (1, 1))
    assert look(of, 2 * LATE) == {"in": [], "z": ["new.jpg"]}


def test_a_file_that_was_written_to_is_seen_at_a_full_look(tmp_path: Path) -> None:
    put(tmp_path / "in", "1.jpg")
    of = make_look(tmp_path / "in")
    (before,) = of.look(0, is_full=True)
    with (tmp_path / "in" / "1.jpg").open("ab") as file:
        file.write(b"more")
    (after,) = of.look(LATE, is_full=True)
    assert after.photos[0].size == before.photos[0].size + 4


def test_what_is_left_out(tmp_path: Path) -> None:
    put(tmp_path / "in", "1.jpg", "web/2.jpg", "x/3.jpg")
    (tmp_path / "in" / "loop").symlink_to(tmp_path / "in")
    assert look(make_look(tmp_path / "in", tmp_path / "in" / "web"), 0) == {"in": ["1.jpg"], "x": ["3.jpg"]}
    assert look(make_look(tmp_path / "in", tmp_path / "in", deep=False), 0) == {"in": ["1.jpg"]}


def test_a_folder_that_is_gone_is_told_as_empty_once(tmp_path: Path) -> None:
    """So that its files, which nobody will ever list again, are not waited for."""
    put(tmp_path / "in", "x/1.jpg")
    of = make_look(tmp_path / "in")
    look(of, 0)
    (tmp_path / "in" / "x").rename(tmp_path / "in" / "y")
    os.utime(tmp_path / "in", (1, 1))
    assert look(of, LATE) == {"in": [], "y": ["1.jpg"], "x": []}
    assert look(of, 2 * LATE) == {}


def test_markers_are_told_and_are_no_photos(tmp_path: Path) -> None:
    put(tmp_path / "in", "1.jpg", "ok.jpg")
    put(tmp_path / "in", "1.done", data=b"done")
    (listing,) = make_look(tmp_path / "in", marker="*.done").look(0, is_full=True)
    assert (len(listing.photos), listing.markers) == (2, {"1.done"})
    (listing,) = make_look(tmp_path / "in", marker="ok.jpg").look(0, is_full=True)
    assert ([each.path.name for each in listing.photos], listing.markers) == (["1.jpg"], {"ok.jpg"})


def test_a_root_that_is_away_is_passed_over_and_one_that_is_gone_is_a_problem(tmp_path: Path) -> None:
    put(tmp_path / "in", "1.jpg")
    of = make_look(tmp_path / "in")
    assert look(of, 0) == {"in": ["1.jpg"]}
    assert list(of.look(LATE, is_full=True, away={tmp_path / "in"})) == []
    assert of.problems == {}
    (tmp_path / "in").rename(tmp_path / "away")
    assert look(of, LATE) == {}
    assert list(of.problems) == [tmp_path / "in"]
