"""Photos that are being copied: whether all of one is there, by its own word."""

import os
from pathlib import Path

import pytest

from studio.batch.watch.finder import has_its_end
from studio.engine.header.complete import is_complete
from studio.errors import PhotoError
from tests.picture import encode, make_scene
from tests.raw_file import make_dng

SCENE = make_scene(240, 160)
LARGE = make_scene(480, 320)
TELLING = ["JPEG", "PNG", "WEBP", "AVIF", "GIF", "BMP", "TIFF"]


@pytest.mark.parametrize("format_", TELLING)
def test_a_photo_is_complete_with_its_last_byte(tmp_path: Path, format_: str) -> None:
    data = encode(SCENE, format_)
    path = tmp_path / "photo"
    path.write_bytes(data)
    assert is_complete(path)
    for length in (0, 2, 20, len(data) // 3, len(data) * 9 // 10, len(data) - 2):
        path.write_bytes(data[:length])
        assert not is_complete(path), length


@pytest.mark.parametrize("format_", TELLING)
def test_what_was_kept_free_and_is_not_yet_written_is_missing(tmp_path: Path, format_: str) -> None:
    """As by copies of Windows over the network, which give the file its size first."""
    data = encode(LARGE, format_)
    (tmp_path / "photo").write_bytes(data[:-5000].ljust(len(data), b"\0"))
    assert not is_complete(tmp_path / "photo")


def test_a_raw_is_complete_when_its_sensor_data_are(tmp_path: Path) -> None:
    data = make_dng(64, 48)
    (tmp_path / "photo.dng").write_bytes(data)
    assert is_complete(tmp_path / "photo.dng")
    (tmp_path / "photo.dng").write_bytes(data[:-1000])
    assert not is_complete(tmp_path / "photo.dng")


def test_what_is_no_photo_is_not_complete(tmp_path: Path) -> None:
    (tmp_path / "photo.jpg").write_bytes(b"not yet")
    assert not is_complete(tmp_path / "photo.jpg")


def test_what_cannot_be_read_is_an_error(tmp_path: Path) -> None:
    with pytest.raises((OSError, PhotoError)):
        is_complete(tmp_path / "nothing")
    with pytest.raises((OSError, PhotoError)):
        is_complete(tmp_path)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="pipes of POSIX")
def test_a_pipe_is_never_opened(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "photo.jpg")
    assert not has_its_end(tmp_path / "photo.jpg")
