import errno
import inspect
import locale
import os
import sys
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from studio.batch.files import identity
from studio.batch.files.natural_order import natural_key, split_numbers
from studio.batch.plan import scan as module
from studio.batch.plan.scan import DELIVERY, HIDDEN, LINK, SUB_FOLDER, FoundPhoto, scan
from studio.errors import SourceError
from studio.message import Message

JPEG = b"\xff\xd8\xff\xe0\0\x10JFIF\0"
PNG = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"


def put(root: Path, *names: str, data: bytes = JPEG) -> None:
    for name in names:
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)


def names(found: list[FoundPhoto], root: Path) -> list[str]:
    return [photo.path.relative_to(root).as_posix() for photo in found]


def test_found_says_where_and_what(tmp_path: Path) -> None:
    put(tmp_path, "day 1/morning/IMG_1.jpg")
    path = tmp_path / "day 1" / "morning" / "IMG_1.jpg"
    os.utime(path, ns=(5, 1_700_000_000_123_456_789))
    (found,) = scan([tmp_path])
    status = path.stat()
    assert (found.path, found.root, found.folder) == (path, tmp_path, "day 1/morning")
    assert (found.size, found.changed_ns) == (len(JPEG), status.st_mtime_ns)
    assert found.identity == status.st_dev << 64 | status.st_ino


def test_natural_order_files_before_sub_folders(tmp_path: Path) -> None:
    put(tmp_path, "IMG_10.jpg", "img_2.JPG", "IMG_1.jpg", "b 10/x.jpg", "B 9/x.jpg", "a/x.jpg", "IMG_2-1.jpg")
    assert names(list(scan([tmp_path])), tmp_path) == [
        "IMG_1.jpg",
        "img_2.JPG",
        "IMG_2-1.jpg",
        "IMG_10.jpg",
        "a/x.jpg",
        "B 9/x.jpg",
        "b 10/x.jpg",
    ]


@given(st.text(st.sampled_from("aAzZ019 ._-~\0\x7f²٣äß"), max_size=12) | st.text(max_size=12))
@example("")
@example("007")
@example("1a2b3")
def test_the_natural_key_is_natsorts(name: str) -> None:
    from natsort import natsort_keygen, ns

    assert split_numbers(name) == natsort_keygen(alg=ns.IGNORECASE)(name)


def test_order_does_not_depend_on_the_order_of_the_disk(tmp_path: Path) -> None:
    some = ["a1.jpg", "A1.jpg", "a01.jpg", "á.jpg", "z.jpg", "ä.jpg", "10.jpg", "9.jpg", "a.png", "a.jpg"]
    put(tmp_path / "one", *some)
    put(tmp_path / "two", *reversed(some))
    first = names(list(scan([tmp_path / "one"])), tmp_path / "one")
    assert first == names(list(scan([tmp_path / "two"])), tmp_path / "two")
    assert first[:2] == ["9.jpg", "10.jpg"]
    assert first.index("a.jpg") < first.index("a.png") < first.index("a01.jpg")


def test_order_does_not_depend_on_the_locale() -> None:
    some = ["IMG_9.jpg", "img_10.jpg", "Ä.jpg", "z.jpg", "1.000.jpg", "1,5.jpg"]
    before = locale.setlocale(locale.LC_ALL)
    try:
        locale.setlocale(locale.LC_ALL, "C")
        plain = sorted(some, key=natural_key)
        locale.setlocale(locale.LC_ALL, "C.UTF-8")
        assert sorted(some, key=natural_key) == plain
    finally:
        locale.setlocale(locale.LC_ALL, before)


def test_hidden_and_system_files_are_passed_over_and_counted(tmp_path: Path) -> None:
    put(tmp_path, "a.jpg")
    hidden = [".b.jpg", "._a.jpg", "Thumbs.db", "desktop.ini", ".DS_Store", "@eaDir/a.jpg", ".git/a.jpg"]
    hidden += ["$RECYCLE.BIN/a.jpg", "System Volume Information/a.jpg", "__MACOSX/a.jpg", ".3-abcd.part"]
    put(tmp_path, *hidden)
    passed: Counter[str] = Counter()
    assert names(list(scan([tmp_path], passed_over=passed)), tmp_path) == ["a.jpg"]
    assert passed == {HIDDEN: len(hidden)}


def test_what_is_no_photo_is_counted_by_suffix(tmp_path: Path) -> None:
    put(tmp_path, "a.jpg", "b.CR3", "c.heic")
    put(tmp_path, "d.txt", "e.TXT", "f.xmp", "g.mov", "IMG.jpg_original", "README", "h.strange", data=b"words")
    put(tmp_path, f"i.{'x' * 60}", data=b"words")
    passed: Counter[str] = Counter()
    assert names(list(scan([tmp_path], passed_over=passed)), tmp_path) == ["a.jpg", "b.CR3", "c.heic"]
    expected = {".txt": 2, ".xmp": 1, ".mov": 1, ".jpg_original": 1, "no suffix": 1, ".strange": 1, "other": 1}
    assert passed == expected


def test_unknown_suffix_is_told_by_content_and_a_known_other_one_never_opened(tmp_path: Path) -> None:
    put(tmp_path, "holiday", "IMG.photo", "notes.txt", "clip.mov")
    put(tmp_path, "scan.2024", data=PNG)
    assert names(list(scan([tmp_path])), tmp_path) == ["holiday", "IMG.photo", "scan.2024"]


def test_links_below_a_folder_are_not_followed(tmp_path: Path) -> None:
    tree, outside = tmp_path / "tree", tmp_path / "outside"
    put(tree, "a.jpg", "sub/b.jpg")
    put(outside, "secret.jpg")
    (tree / "again.jpg").symlink_to(tree / "a.jpg")
    (tree / "sub" / "circle").symlink_to(tree)
    (tree / "twice").symlink_to(tree / "sub")
    (tree / "out").symlink_to(outside)
    (tree / "out.jpg").symlink_to(outside / "secret.jpg")
    (tree / "nowhere.jpg").symlink_to(tree / "gone.jpg")
    passed: Counter[str] = Counter()
    assert names(list(scan([tree], passed_over=passed)), tree) == ["a.jpg", "sub/b.jpg"]
    assert passed == {LINK: 6}


def test_a_source_that_is_a_link_is_followed(tmp_path: Path) -> None:
    put(tmp_path, "real/a.jpg")
    (tmp_path / "folder").symlink_to(tmp_path / "real")
    (tmp_path / "b.jpg").symlink_to(tmp_path / "real" / "a.jpg")
    assert names(list(scan([tmp_path / "folder"])), tmp_path) == ["folder/a.jpg"]
    (found,) = scan([tmp_path / "b.jpg"])
    assert found.path == tmp_path / "b.jpg"
    assert found.size == len(JPEG)


def test_each_photo_comes_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    put(tmp_path, "in/a.jpg", "in/b.jpg", "in/sub/c.jpg")
    tree = tmp_path / "in"
    (tmp_path / "link.jpg").symlink_to(tree / "b.jpg")
    monkeypatch.chdir(tree)
    sources = [tree / "b.jpg", Path("b.jpg"), Path("../in/b.jpg"), tmp_path / "link.jpg", tree, tree / "sub", tree]
    sources.append(tree / "sub" / "c.jpg")
    assert [photo.path.name for photo in scan(sources)] == ["b.jpg", "a.jpg", "c.jpg"]
    assert [photo.path.name for photo in scan(sources[::-1])] == ["c.jpg", "a.jpg", "b.jpg"]


def test_nested_folders_given_inner_first_keep_their_own_roots(tmp_path: Path) -> None:
    put(tmp_path, "a.jpg", "sub/b.jpg")
    found = list(scan([tmp_path / "sub", tmp_path]))
    assert [(photo.path.name, photo.root) for photo in found] == [("b.jpg", tmp_path / "sub"), ("a.jpg", tmp_path)]


def test_where_the_system_does_not_tell_folders_apart_nothing_is_lost(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(tmp_path, "a/1.jpg", "b/1.jpg", "c/d/1.jpg")
    monkeypatch.setattr(module, "identify", lambda _: 0)
    monkeypatch.setattr(identity, "identify", lambda _: 0)
    sources = [tmp_path / "a" / "1.jpg", tmp_path / "b" / "1.jpg", tmp_path / "b" / "1.jpg", tmp_path / "c"]
    found = list(scan(sources, exclude=[tmp_path / "c" / "d"]))
    assert names(found, tmp_path) == ["a/1.jpg", "b/1.jpg", "c/d/1.jpg"]


def test_hard_links_are_photos_of_their_own(tmp_path: Path) -> None:
    put(tmp_path, "a.jpg")
    os.link(tmp_path / "a.jpg", tmp_path / "b.jpg")
    assert names(list(scan([tmp_path / "b.jpg", tmp_path])), tmp_path) == ["b.jpg", "a.jpg"]


def test_a_file_given_by_name_is_taken_whatever_it_is(tmp_path: Path) -> None:
    put(tmp_path, "notes.txt", ".hidden.jpg", data=b"words")
    assert names(list(scan([tmp_path / "notes.txt", tmp_path / ".hidden.jpg"])), tmp_path) == [
        "notes.txt",
        ".hidden.jpg",
    ]
    assert names(list(scan([tmp_path, tmp_path / "notes.txt"])), tmp_path) == ["notes.txt"]


def test_what_the_system_marks_as_hidden(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    put(tmp_path, "a.jpg", "marked.jpg", "b/c.jpg", "junction/e.jpg")
    marked = {(tmp_path / name).stat().st_ino for name in ("marked.jpg", "b")}
    junction = (tmp_path / "junction").stat().st_ino
    monkeypatch.setattr(module, "is_hidden", lambda status: status.st_ino in marked)
    monkeypatch.setattr(module, "is_junction", lambda status: status.st_ino == junction)
    passed: Counter[str] = Counter()
    assert names(list(scan([tmp_path], passed_over=passed)), tmp_path) == ["a.jpg"]
    assert passed == {HIDDEN: 2, LINK: 1}


def test_one_bad_entry_costs_only_itself(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    put(tmp_path, "a.jpg", "bad/b.jpg", "c/d.jpg")
    bad = (tmp_path / "bad").stat().st_ino

    def fail(status: os.stat_result) -> bool:
        if status.st_ino == bad:
            raise OSError(errno.EIO, "Input/output error")
        return False

    monkeypatch.setattr(module, "is_junction", fail)
    problems: list[Message] = []
    assert names(list(scan([tmp_path], problems=problems)), tmp_path) == ["a.jpg", "c/d.jpg"]
    assert list(map(str, problems)) == [f"{tmp_path / 'bad'} can't be read: the disk has an error."]


def test_flat_leaves_sub_folders_and_counts_them(tmp_path: Path) -> None:
    put(tmp_path, "a.jpg", "sub/b.jpg", "more/c.jpg")
    passed: Counter[str] = Counter()
    assert names(list(scan([tmp_path], deep=False, passed_over=passed)), tmp_path) == ["a.jpg"]
    assert passed == {SUB_FOLDER: 2}


def test_excluded_folders_are_left_out_but_never_a_source(tmp_path: Path) -> None:
    put(tmp_path, "a.jpg", "out/web/b.jpg", "other/c.jpg")
    (tmp_path / "way").symlink_to(tmp_path / "out")
    passed: Counter[str] = Counter()
    exclude = [tmp_path / "way", tmp_path / "not there", tmp_path]  # by identity, however it is spelled
    assert names(list(scan([tmp_path], exclude=exclude, passed_over=passed)), tmp_path) == ["a.jpg", "other/c.jpg"]
    assert passed[DELIVERY] == 1
    assert names(list(scan([tmp_path / "out"], exclude=exclude)), tmp_path) == ["out/web/b.jpg"]


def test_a_missing_source_is_refused_before_anything_starts(tmp_path: Path) -> None:
    put(tmp_path, "a.jpg")
    with pytest.raises(SourceError, match=r"gone does not exist"):
        scan([tmp_path, tmp_path / "gone"])
    (tmp_path / "dangling").symlink_to(tmp_path / "gone")
    with pytest.raises(SourceError, match=r"dangling does not exist"):
        scan([tmp_path / "dangling"])
    with pytest.raises(SourceError, match=r"can't be read"):
        scan([tmp_path / "a.jpg" / "b.jpg"])
    with pytest.raises(SourceError, match=r"can't be read"):
        scan([Path("a\0b")])
    with pytest.raises(SourceError, match=r"a�b can't be read"):
        scan([Path("a\ud800b")])
    (tmp_path / "round").symlink_to(tmp_path / "round")
    with pytest.raises(SourceError, match=r"can't be read"):
        scan([tmp_path / "round"])


@pytest.mark.parametrize("where", ["sub", "."])
def test_a_folder_that_cannot_be_listed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, where: str) -> None:
    put(tmp_path, "a.jpg", "sub/b.jpg", "z/c.jpg")
    locked = tmp_path / where
    scandir = os.scandir

    def refuse(path: Path) -> object:  # a mode would not keep root out
        if Path(path) == locked:
            raise PermissionError(13, "Permission denied", str(path))
        return scandir(path)

    monkeypatch.setattr(os, "scandir", refuse)
    if where == ".":
        with pytest.raises(SourceError, match="can't be read: there is no permission"):
            scan([tmp_path])
        return
    problems: list[Message] = []
    assert names(list(scan([tmp_path], problems=problems)), tmp_path) == ["a.jpg", "z/c.jpg"]
    sentence = f"The folder {locked} can't be read, so its photos are missing: there is no permission."
    assert list(map(str, problems)) == [sentence]


def test_a_photo_that_vanishes_meanwhile_is_named(tmp_path: Path) -> None:
    put(tmp_path, "1.jpg", "2.jpg", "3.jpg")
    problems: list[Message] = []
    stream = scan([tmp_path], problems=problems)
    assert next(stream).path.name == "1.jpg"
    (tmp_path / "2.jpg").unlink()
    assert [photo.path.name for photo in stream] == ["3.jpg"]
    assert list(map(str, problems)) == [f"{tmp_path / '2.jpg'} can't be read: it is not there."]


def test_names_that_are_no_text(tmp_path: Path) -> None:
    name = os.fsdecode(b"caf\xe9.jpg")
    put(tmp_path, name)
    (found,) = scan([tmp_path])
    assert os.fsencode(found.path.name) == b"caf\xe9.jpg"
    assert found.path.read_bytes() == JPEG


def test_a_pipe_named_like_a_photo_is_found_and_does_not_block(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.jpg")
    os.mkfifo(tmp_path / "pipe")
    passed: Counter[str] = Counter()
    assert names(list(scan([tmp_path], passed_over=passed)), tmp_path) == ["pipe.jpg"]
    assert passed == {"no suffix": 1}


def test_a_stream_stops_when_asked(tmp_path: Path) -> None:
    put(tmp_path, "a/1.jpg", "b/2.jpg", "c/3.jpg")
    answers = iter([False, False, False, True])  # asked for each source, then for each folder
    came = list(scan([tmp_path], cancelled=lambda: next(answers)))
    assert names(came, tmp_path) == ["a/1.jpg"]
    assert list(scan([tmp_path / "a" / "1.jpg"], cancelled=lambda: True)) == []


def test_a_deep_tree_needs_no_recursion(tmp_path: Path) -> None:
    depth = 150
    put(tmp_path, "d/" * depth + "deep.jpg")
    before, now = sys.getrecursionlimit(), len(inspect.stack(0))
    try:
        sys.setrecursionlimit(now + depth // 2)
        (found,) = scan([tmp_path])
    finally:
        sys.setrecursionlimit(before)
    assert found.folder == "/".join("d" * depth)


def test_two_spellings_of_one_file_are_one_photo(tmp_path: Path) -> None:
    """On a disk that minds no case, as those of Windows; on another the second is not there."""
    (tmp_path / "a.jpg").write_bytes(b"\xff\xd8\xff\xe0")
    spelled = [tmp_path / "A.JPG", tmp_path / "a.jpg"]
    if not spelled[0].exists():
        pytest.skip("this disk minds case")
    assert len(list(scan(spelled))) == 1
    assert len(list(scan([spelled[0], tmp_path]))) == 1
