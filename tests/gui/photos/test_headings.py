"""Headings of folders by mouse and keyboard, in the grid and in rows."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractItemView
from pytestqt.qtbot import QtBot

from studio.gui.photos.model import PhotoModel
from studio.gui.photos.pane import PhotoPane
from studio.gui.photos.views.heading_painter import heading_box
from tests.gui.photo_set import found
from tests.gui.photos.test_pane import Asked

_KEY = Qt.Key
_LEFT = Qt.MouseButton.LeftButton


@pytest.fixture(params=["grid", "list"])
def pane(request: pytest.FixtureRequest, qtbot: QtBot) -> Iterator[PhotoPane]:
    """Return a pane that shows six photos of two folders, as tiles or as rows."""
    model = PhotoModel()
    pane = PhotoPane(model, Asked())  # pyright: ignore[reportArgumentType]
    qtbot.addWidget(pane)
    pane.resize(324, 700)
    pane.header.as_list.setChecked(request.param == "list")
    pane.show()
    model.add([found(number, "Ceremony" if number < 4 else "Party") for number in range(6)])
    pane.view.setFocus()
    pane.choose(0)
    yield pane
    pane.close()


def model_of(pane: PhotoPane) -> PhotoModel:
    model = pane.view.model()
    assert isinstance(model, PhotoModel)
    return model


def line(view: QAbstractItemView, row: int) -> QPoint:
    """Return the left end of a heading in the viewport."""
    return view.visualRect(view.model().index(row, 0)).topLeft() + QPoint(0, 14)


def names(pane: PhotoPane) -> list[str]:
    model = model_of(pane)
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def test_a_click_on_a_heading_folds_it_and_another_unfolds_it(pane: PhotoPane, qtbot: QtBot) -> None:
    chosen: list[int] = []
    pane.chosen.connect(chosen.append)
    place = line(pane.view, 0) + QPoint(70, 0)
    qtbot.mouseClick(pane.view.viewport(), _LEFT, pos=place)
    assert names(pane) == ["Ceremony (4)", "Party (2)", "IMG_4.jpg", "IMG_5.jpg"]
    assert pane.current_index() == 0  # the preview stays
    qtbot.mouseClick(pane.view.viewport(), _LEFT, pos=place)
    assert len(names(pane)) == 8
    assert chosen == []


def test_a_click_on_the_box_of_a_heading_checks_all_its_photos(pane: PhotoPane, qtbot: QtBot) -> None:
    view, model = pane.view, model_of(pane)
    rect = view.visualRect(model.index(5, 0))
    if view is pane.list:
        rect = rect.adjusted(4, 0, 0, 0)
    box = heading_box(rect, right_to_left=False).center()
    qtbot.mouseClick(view.viewport(), _LEFT, pos=box)
    assert [model.is_left_out(index) for index in range(6)] == [False] * 4 + [True] * 2
    assert len(names(pane)) == 8
    qtbot.mouseClick(view.viewport(), _LEFT, pos=box)
    assert model.delivered_count == 6


def test_by_keyboard_alone_folders_are_folded_checked_and_left_again(pane: PhotoPane, qtbot: QtBot) -> None:
    view, model = pane.view, model_of(pane)
    qtbot.keyClick(view, _KEY.Key_Home)
    assert model.heading(view.currentIndex().row()) is not None
    qtbot.keyClick(view, _KEY.Key_Left)
    assert names(pane)[:2] == ["Ceremony (4)", "Party (2)"]
    qtbot.keyClick(view, _KEY.Key_Space)
    assert model.delivered_count == 2
    qtbot.keyClick(view, _KEY.Key_Down)
    assert view.currentIndex().row() == 1
    qtbot.keyClick(view, _KEY.Key_Up)
    qtbot.keyClick(view, _KEY.Key_Right)
    assert len(names(pane)) == 8
    qtbot.keyClick(view, _KEY.Key_Return)
    assert len(names(pane)) == 4
    qtbot.keyClick(view, _KEY.Key_Return)
    qtbot.keyClick(view, _KEY.Key_Down)
    assert pane.current_index() == 0
    qtbot.keyClick(view, _KEY.Key_End)
    assert pane.current_index() == 5


def test_delete_on_a_heading_takes_its_folder_out(pane: PhotoPane, qtbot: QtBot) -> None:
    asked: list[list[int]] = []
    pane.removal_requested.connect(asked.append)
    qtbot.keyClick(pane.view, _KEY.Key_Home)
    qtbot.keyClick(pane.view, _KEY.Key_Delete)
    assert asked == [[0, 1, 2, 3]]


def test_select_all_selects_photos_and_no_headings(pane: PhotoPane, qtbot: QtBot) -> None:
    qtbot.keyClick(pane.view, _KEY.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert pane.selected() == list(range(6))


def test_next_and_previous_pass_headings(pane: PhotoPane) -> None:
    pane.choose(3)
    pane.step(1)
    assert pane.current_index() == 4
    pane.step(-1)
    assert pane.current_index() == 3


def test_a_wanted_photo_is_unfolded(pane: PhotoPane) -> None:
    model_of(pane).fold(1, is_folded=True)
    pane.choose(5)
    assert pane.current_index() == 5
    assert len(names(pane)) == 8


def test_the_header_counts_photos_and_not_headings(pane: PhotoPane, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: pane.header.heading.text().startswith("6 photo"))
    model_of(pane).fold(0, is_folded=True)
    pane.header.heading.setText("")
    qtbot.waitUntil(lambda: pane.header.heading.text().startswith("6 photo"))


def test_headings_are_offered_in_the_menu_of_the_order(pane: PhotoPane) -> None:
    pane.header.sorting.headings.setChecked(False)
    assert names(pane) == [f"IMG_{number}.jpg" for number in range(6)]


def test_a_screen_reader_finds_the_heading(pane: PhotoPane) -> None:
    table = QAccessible.queryAccessibleInterface(pane.view)
    model = model_of(pane)
    assert table is not None
    spoken = model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("Ceremony")


def test_headings_and_tiles_are_drawn_without_overlap(pane: PhotoPane) -> None:
    view, model = pane.view, model_of(pane)
    rects = [view.visualRect(model.index(row, 0)) for row in range(model.rowCount())]
    for at, rect in enumerate(rects):
        assert not any(rect.intersects(other) for other in rects[at + 1 :])
    assert not pane.grab().isNull()
