"""The crop of an export is moved over the whole photo, by mouse and keyboard, and kept in the recipe."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, QSettings, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from studio.gui.preview.crop_page import CropPage, with_position
from studio.gui.window.window import Window
from studio.recipe.file import decode_recipe, encode_recipe
from studio.recipe.model import Export, Recipe, Resize, ResizeMode
from studio.recipe.watermark import Anchor
from tests.gui.session import add, finish, make_photos, open_window, wait
from tests.picture import save

SQUARE = Resize(mode=ResizeMode.FILL, width=100, height=100)
_LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def window(qtbot: QtBot, store: QSettings, tmp_path: Path) -> Window:
    """Return a window with two photos of 240 x 160 pixels and a recipe that crops them to squares."""
    window = open_window(qtbot, store, tmp_path / "out")
    window.document.load(Recipe(exports=(Export(name="web", resize=SQUARE),)), None)
    add(qtbot, window, make_photos(tmp_path / "card", 2))
    wait(qtbot, lambda: window.preview_pane.canvas.is_settled and not window.preview_pane.canvas.is_empty)
    return window


def open_page(qtbot: QtBot, window: Window) -> CropPage:
    window.preview_pane.strip.crop.click()
    page = window.preview_pane.cropping.page
    wait(qtbot, lambda: page.isVisible() and page._picture is not None)  # pyright: ignore[reportPrivateUsage]
    return page


def drag(page: CropPage, start: QPointF, end: QPointF) -> None:
    QTest.mousePress(page, _LEFT, pos=start.toPoint())
    QTest.mouseMove(page, ((start + end) / 2).toPoint())
    QTest.mouseMove(page, end.toPoint())
    QTest.mouseRelease(page, _LEFT, pos=end.toPoint())


def test_the_crop_is_offered_only_where_an_export_crops(qtbot: QtBot, window: Window) -> None:
    strip = window.preview_pane.strip
    assert strip.crop.isVisible()
    page = open_page(qtbot, window)
    window.document.change_export("size", "size", resize=Resize(mode=ResizeMode.LONG_EDGE, pixels=100))
    assert strip.crop.isHidden()
    assert not page.isVisible()
    wait(qtbot, lambda: window.preview_pane.canvas.isVisible())


def test_the_whole_photo_is_shown_with_the_frame_in_its_middle(qtbot: QtBot, window: Window) -> None:
    page = open_page(qtbot, window)
    area, frame = page.area, page.frame
    assert area.width() / area.height() == pytest.approx(1.5, abs=0.02)
    assert frame.width() == pytest.approx(frame.height(), abs=1)
    assert frame.center().x() == pytest.approx(area.center().x(), abs=1)
    assert page.hasFocus()


def test_a_drag_moves_the_frame_and_is_one_step_of_undo(qtbot: QtBot, window: Window) -> None:
    page = open_page(qtbot, window)
    middle, room = page.frame.center(), page.area.width() - page.frame.width()
    drag(page, middle, middle + QPointF(room / 4, 40))
    position = window.document.export.resize.position
    assert position is not None
    assert position == pytest.approx((75, 50), abs=1)
    assert page.frame.left() - page.area.left() == pytest.approx(room * 0.75, abs=2)
    window.document.undo_stack.undo()
    assert window.document.export.resize == SQUARE


def test_a_drag_out_of_the_photo_ends_at_its_edge_with_the_name_of_the_place(qtbot: QtBot, window: Window) -> None:
    page = open_page(qtbot, window)
    middle = page.frame.center()
    drag(page, middle, middle - QPointF(page.area.width() * 0.4, 0))
    assert window.document.export.resize.position is None
    assert window.document.export.resize.anchor is Anchor.WEST


def test_arrow_keys_move_the_frame_and_enter_shows_the_preview(qtbot: QtBot, window: Window) -> None:
    page = open_page(qtbot, window)
    for _ in range(3):
        QTest.keyClick(page, Qt.Key.Key_Right)
    assert window.document.export.resize.position == (53.0, 50.0)
    QTest.keyClick(page, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    assert window.document.export.resize.position == (43.0, 50.0)
    QTest.keyClick(page, Qt.Key.Key_Return)
    wait(qtbot, lambda: window.preview_pane.canvas.isVisible() and window.preview_pane.canvas.is_settled)
    assert not window.preview_pane.strip.crop.isChecked()
    wait(qtbot, lambda: window.preview_pane.shown_recipe == window.document.recipe)


def test_another_photo_is_shown_below_the_same_frame(qtbot: QtBot, window: Window) -> None:
    page = open_page(qtbot, window)
    QTest.keyClick(page, Qt.Key.Key_Right)
    before = page._picture  # pyright: ignore[reportPrivateUsage]
    window.photo_pane.choose(1)
    wait(qtbot, lambda: page._picture is not before)  # pyright: ignore[reportPrivateUsage]
    assert page.isVisible()
    assert window.document.export.resize.position == (51.0, 50.0)


def test_files_have_what_the_frame_held(qtbot: QtBot, store: QSettings, tmp_path: Path) -> None:
    from PIL import Image

    picture = Image.new("RGB", (300, 100), (255, 0, 0))
    picture.paste((0, 0, 255), (200, 0, 300, 100))
    save(tmp_path / "card" / "a.jpg", picture)
    window = open_window(qtbot, store, tmp_path / "out")
    window.document.load(Recipe(exports=(Export(name="web", resize=SQUARE, file="{stem}"),)), None)
    add(qtbot, window, tmp_path / "card")
    page = open_page(qtbot, window)
    middle = page.frame.center()
    drag(page, middle, middle + QPointF(page.area.width(), 0))
    window.start()
    finish(qtbot, window)
    (made,) = (tmp_path / "out").rglob("*.jpg")
    with Image.open(made) as image:
        assert image.size == (100, 100)
        red, _, blue = image.convert("RGB").getpixel((50, 50))  # pyright: ignore[reportGeneralTypeIssues]
    assert blue > 200 > 60 > red


def test_a_place_has_its_name_where_there_is_one() -> None:
    assert with_position(SQUARE, (100.0, 50.0)) == Resize(
        mode=ResizeMode.FILL, width=100, height=100, anchor=Anchor.EAST
    )
    free = with_position(SQUARE, (60.0, 10.0))
    assert free.position == (60.0, 10.0)
    assert free.anchor is Anchor.NORTH
    assert with_position(free, (50.0, 50.0)) == SQUARE


def test_a_position_is_kept_in_the_recipe_s_file() -> None:
    recipe = Recipe(exports=(Export(resize=with_position(SQUARE, (12.5, 90.0))),))
    text = encode_recipe(recipe)
    assert "position = [\n    12.5,\n    90.0,\n]" in text or "12.5, 90.0" in text
    assert decode_recipe(text) == recipe


def test_the_frame_has_a_name_and_a_focus_that_is_seen(qtbot: QtBot, window: Window) -> None:
    page = open_page(qtbot, window)
    assert page.accessibleName()
    assert "arrow keys" in page.accessibleDescription()
    focused = page.grab().toImage()
    window.photo_pane.grid.setFocus()
    assert page.grab().toImage() != focused
