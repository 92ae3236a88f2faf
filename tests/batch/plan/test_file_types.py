import stat
from pathlib import Path
from types import SimpleNamespace

import pytest

from studio.batch.plan.file_types import (
    OTHER_SUFFIXES,
    PHOTO_SUFFIXES,
    is_hidden,
    is_hidden_name,
    is_junction,
    is_photo,
    suffix_of,
)


def test_hidden_names() -> None:
    for name in (".a.jpg", "._a.jpg", "THUMBS.DB", "Desktop.ini", "@eaDir", "$Recycle.Bin", "__MACOSX", "Icon\r"):
        assert is_hidden_name(name)
    for name in ("a.jpg", "_a.jpg", "Thumbs", "Icon", "$a.jpg", "@a"):
        assert not is_hidden_name(name)


def test_marks_of_windows_and_macos() -> None:
    assert is_hidden(SimpleNamespace(st_file_attributes=stat.FILE_ATTRIBUTE_HIDDEN | stat.FILE_ATTRIBUTE_ARCHIVE))
    assert is_hidden(SimpleNamespace(st_file_attributes=stat.FILE_ATTRIBUTE_SYSTEM))
    assert is_hidden(SimpleNamespace(st_flags=stat.UF_HIDDEN))
    assert not is_hidden(SimpleNamespace(st_file_attributes=stat.FILE_ATTRIBUTE_ARCHIVE, st_flags=0))
    assert not is_hidden(SimpleNamespace())
    assert is_junction(SimpleNamespace(st_reparse_tag=0xA0000003))
    assert not is_junction(SimpleNamespace(st_reparse_tag=0x9000701A))  # a file that waits in a cloud
    assert not is_junction(Path(__file__).stat())


@pytest.mark.parametrize(
    ("name", "suffix"),
    [
        ("IMG.JPG", ".jpg"),
        ("a.b.Xmp", ".xmp"),
        ("README", "no suffix"),
        (".hidden", "no suffix"),
        ("a.", "."),
        ("a." + "x" * 15, "." + "x" * 15),
        ("a." + "x" * 16, "other"),
    ],
)
def test_what_is_counted(name: str, suffix: str) -> None:
    assert suffix_of(name) == suffix


def test_a_suffix_is_one_kind() -> None:
    assert not PHOTO_SUFFIXES & OTHER_SUFFIXES
    assert all(
        suffix == suffix.lower() and suffix_of(f"a{suffix}") == suffix for suffix in PHOTO_SUFFIXES | OTHER_SUFFIXES
    )


def test_content_tells_photos(tmp_path: Path) -> None:
    for name, data, expected in (
        ("jpeg", b"\xff\xd8\xff\xe0", True),
        ("gif", b"GIF89a", True),
        ("pdf", b"%PDF-1.7", False),
        ("empty", b"", False),
    ):
        (tmp_path / name).write_bytes(data)
        assert is_photo(tmp_path / name) is expected
    assert not is_photo(tmp_path)
    assert not is_photo(tmp_path / "gone")
