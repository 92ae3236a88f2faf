"""What a drop will do, said before it is let go; hostile ones among them."""

import os
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, QPointF, QSettings, QSize, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from studio.gui.window.drop import Dropped, read
from studio.gui.window.drop_overlay import DropOverlay
from studio.paths import resource_path
from tests.gui.session import add, make_photos, open_window, wait

pytestmark = pytest.mark.usefixtures("qapp")


def mime(*paths: Path | str) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl(path) if isinstance(path, str) else QUrl.fromLocalFile(str(path)) for path in paths])
    return data


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a folder with two folders, three photos and a text in it."""
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
    for name in ("a b.jpg", "ü.JPG", "c.cr3", "notes.txt"):
        (tmp_path / name).write_bytes(b"x")
    return tmp_path


def test_one_folder(folder: Path) -> None:
    dropped = read(mime(folder / "one"))
    assert list(dropped.sources) == [folder / "one"]
    assert dropped.is_usable
    assert dropped.words.startswith("Add 1 folder")


def test_photos_with_blanks_and_letters_of_all_kinds(folder: Path) -> None:
    photos = [folder / "a b.jpg", folder / "ü.JPG", folder / "c.cr3"]
    dropped = read(mime(*photos))
    assert list(dropped.sources) == photos
    assert dropped.words.startswith("Add 3 photo")


def test_folders_and_photos_together_without_what_is_none(folder: Path) -> None:
    dropped = read(mime(folder / "one", folder / "two", folder / "a b.jpg", folder / "notes.txt"))
    assert list(dropped.sources) == [folder / "one", folder / "two", folder / "a b.jpg"]
    assert "2 folder" in dropped.words
    assert "1 photo" in dropped.words


@pytest.mark.slow
def test_of_many_things_the_disk_is_asked_about_few(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    photos = [folder / f"{number}.jpg" for number in range(100_000)]
    for path in photos[:10]:
        path.write_bytes(b"x")
    data = mime(*photos)
    asked: list[Path] = []
    real = Path.stat

    def stat(self: Path, *, follow_symlinks: bool = True) -> os.stat_result:
        asked.append(self)
        return real(self, follow_symlinks=follow_symlinks)

    monkeypatch.setattr(Path, "stat", stat)
    dropped = read(data)
    assert len(asked) < 10
    assert len(dropped.sources) == 100_000
    assert dropped.sources[-1] == photos[-1]
    assert "100" in dropped.words


def test_sidecars_are_left_out_by_their_names(folder: Path) -> None:
    names = [f"{number}.{end}" for number in range(10) for end in ("jpg", "xmp")]
    for name in names:
        (folder / name).write_bytes(b"x")
    dropped = read(mime(*(folder / name for name in names)))
    assert {path.suffix for path in dropped.sources} == {".jpg"}
    assert "10 photo" in dropped.words


@pytest.mark.parametrize(
    "url", ["https://example.org/a.jpg", "ftp://example.org/", "data:image/png;base64,xx", "file://", "about:blank"]
)
def test_what_lies_on_no_disk_is_refused(url: str) -> None:
    dropped = read(mime(url))
    assert not dropped.is_usable
    assert dropped.words.startswith("This can't be used: ")


def test_of_remote_and_local_things_the_local_ones_are_used(folder: Path) -> None:
    assert list(read(mime("https://example.org/a.jpg", folder / "one")).sources) == [folder / "one"]


def test_a_text_alone_is_no_photo(folder: Path) -> None:
    dropped = read(mime(folder / "notes.txt"))
    assert not dropped.is_usable
    assert "notes.txt" in dropped.words


def test_what_is_gone_is_refused(folder: Path) -> None:
    dropped = read(mime(folder / "gone.jpg"))
    assert not dropped.is_usable
    assert "gone.jpg" in dropped.words


@pytest.mark.parametrize(
    "raw", [b"file:///%00", b"file:///\xff\xfe", b"\x00\x01\r\n\r\n#", b"file:///" + b"a" * 100_000]
)
def test_broken_lists_are_refused(raw: bytes) -> None:
    data = QMimeData()
    data.setData("text/uri-list", raw)
    assert not read(data).is_usable


def test_plain_text_is_refused() -> None:
    data = QMimeData()
    data.setText("/etc")
    assert not read(data).is_usable


@pytest.mark.skipif(os.name != "posix", reason="Windows has no named pipes among files")
def test_a_pipe_is_refused_and_waits_for_nobody(tmp_path: Path) -> None:
    for name in ("pipe.jpg", "pipe.recipe.toml"):
        os.mkfifo(tmp_path / name)
        assert not read(mime(tmp_path / name)).is_usable


def test_a_recipe_is_told_by_its_name() -> None:
    path = resource_path("recipes", "web-gallery.recipe.toml")
    dropped = read(mime(path))
    assert dropped.recipe == path
    assert not dropped.sources
    assert "Web gallery" in dropped.words


def test_a_recipe_with_its_files_is_told_by_the_name_of_its_file(tmp_path: Path) -> None:
    path = tmp_path / "Nord é.RECIPE.zip"
    path.write_bytes(b"not read before the drop")
    dropped = read(mime(path))
    assert dropped.recipe == path
    assert "Use the recipe Nord é" in dropped.words


def test_a_recipe_and_photos(folder: Path) -> None:
    path = resource_path("recipes", "web-gallery.recipe.toml")
    dropped = read(mime(folder / "one", path))
    assert dropped.recipe == path
    assert list(dropped.sources) == [folder / "one"]
    assert "Web gallery" in dropped.words
    assert "1 folder" in dropped.words


def test_a_broken_recipe_is_refused_before_the_drop(tmp_path: Path) -> None:
    path = tmp_path / "x.recipe.toml"
    path.write_text("version = 9")
    dropped = read(mime(path))
    assert not dropped.is_usable
    assert "version" in dropped.words


def test_a_huge_recipe_is_not_read_before_the_drop(tmp_path: Path) -> None:
    path = tmp_path / "large.recipe.toml"
    path.write_text("# " + "x" * 900_000)
    assert read(mime(path)) == Dropped(recipe=path, words="Use the recipe large")


def test_a_single_png_is_a_watermark_where_watermarks_are_made(tmp_path: Path) -> None:
    for name in ("logo.PNG", "logo.svg"):
        path = tmp_path / name
        path.write_bytes(b"x")
        dropped = read(mime(path), watermarks=True)
        assert dropped.watermark == path
        assert not dropped.sources
        assert name in dropped.words
    assert read(mime(tmp_path / "logo.PNG")).watermark is None
    assert read(mime(tmp_path / "logo.PNG", tmp_path / "logo.svg"), watermarks=True).watermark is None


def test_the_overlay_says_what_a_drop_does_and_covers_its_parent(folder: Path) -> None:
    parent = QWidget()
    parent.resize(400, 300)
    overlay = DropOverlay(parent)
    parent.show()
    assert not overlay.isVisible()
    overlay.show_drop(read(mime(folder / "one")))
    assert overlay.isVisible()
    assert overlay.accessibleName() == overlay.words
    assert overlay.words.startswith("Add 1 folder")
    parent.resize(600, 500)
    assert overlay.size() == QSize(600, 500)
    before = overlay.grab().toImage()
    overlay.show_drop(read(mime(folder / "notes.txt")))
    assert overlay.grab().toImage() != before


def test_a_png_is_what_the_part_under_the_pointer_takes_it_for(qtbot: QtBot, store: QSettings, tmp_path: Path) -> None:
    window = open_window(qtbot, store, tmp_path / "out")
    logo = tmp_path / "logo.png"
    Image.new("RGBA", (60, 20), (255, 255, 255, 128)).save(logo)
    add(qtbot, window, make_photos(tmp_path / "card", 1))
    data = mime(logo)
    right = window.recipe_pane.mapTo(window, window.recipe_pane.rect().center())
    left = window.photo_pane.mapTo(window, window.photo_pane.rect().center())
    target, copy = window.drop_target, Qt.DropAction.CopyAction
    button, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    target.eventFilter(window, QDragEnterEvent(left, copy, data, button, keys))
    assert target.overlay.words == "Add 1 photo(s)"
    assert target.overlay.isVisible()
    target.eventFilter(window, QDragMoveEvent(right, copy, data, button, keys))
    assert target.recipe_overlay.words == "Use logo.png as the watermark"
    assert (target.overlay.isVisible(), target.recipe_overlay.isVisible()) == (False, True)
    target.eventFilter(window, QDropEvent(QPointF(right), copy, data, button, keys))
    wait(qtbot, lambda: len(window.document.export.watermark) == 1)
    assert len(window.model.photos) == 1
    assert not target.recipe_overlay.isVisible()
    target.eventFilter(window, QDropEvent(QPointF(left), copy, data, button, keys))
    wait(qtbot, lambda: len(window.model.photos) == 2)
    assert len(window.document.export.watermark) == 1


def test_the_choice_of_a_client_is_told_from_a_list(tmp_path: Path) -> None:
    choice = tmp_path / "choice.csv"
    choice.write_text('\ufefffile\r\n"church/a.jpg"\r\n', encoding="utf-8")
    dropped = read(mime(choice))
    assert (dropped.choice, dropped.words) == (choice, "Check the photos that choice.csv names")
    choice.write_text("file,name\na.jpg,Anna\n")
    assert read(mime(choice)).choice is None
