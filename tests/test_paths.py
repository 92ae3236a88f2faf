"""Paths as people write and read them."""

import sys
from pathlib import Path

import pytest

from studio.paths import absolute, expand_home, shorten_home


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("USERPROFILE", str(tmp_path))
    return tmp_path


def test_a_path_below_home_is_shown_with_a_tilde_and_read_back(home: Path) -> None:
    shown = shorten_home(home / "Pictures" / "Delivery")
    assert shown == str(Path("~") / "Pictures" / "Delivery")
    assert expand_home(shown) == home / "Pictures" / "Delivery"


def test_a_path_elsewhere_is_shown_whole(home: Path) -> None:
    elsewhere = home.parent / "elsewhere"
    assert shorten_home(elsewhere) == str(elsewhere)
    assert expand_home(str(elsewhere)) == elsewhere


def test_a_tilde_before_no_user_is_part_of_the_name(
    home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert expand_home("~nobody-of-this-name") == tmp_path / "~nobody-of-this-name"


def test_a_relative_path_becomes_absolute(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(home)
    assert expand_home("out") == home / "out"


def test_a_path_becomes_absolute_and_keeps_its_links(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "inner").mkdir()
    monkeypatch.chdir(tmp_path / "inner")
    assert absolute(Path("out")) == tmp_path / "inner" / "out"
    assert absolute(Path("../out")) == tmp_path / "out"


@pytest.mark.skipif(sys.platform != "win32", reason="rules of Windows")
def test_windows_drops_what_it_drops_when_it_makes_a_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Else the folder that is made has another name than the one that is looked at and shown."""
    monkeypatch.chdir(tmp_path)
    for written in ("name ", "name.", "name. .", "./name "):
        assert absolute(Path(written)) == tmp_path / "name", written
    assert absolute(Path(f"{tmp_path.drive}out")) == tmp_path / "out"
