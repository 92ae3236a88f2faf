"""The pane of photos by mouse and keyboard: what is chosen, shown, asked for and removed."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QGuiApplication, QImage
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QApplication, QWidget
from pytestqt.qtbot import QtBot

from studio.batch.plan.scan import FoundPhoto, scan
from studio.gui.bridge import Thumbnailer
from studio.gui.photos.columns import COLUMNS
from studio.gui.photos.menu import PhotoMenu
from studio.gui.photos.model import PhotoModel
from studio.gui.photos.pane import PhotoPane
from studio.gui.photos.status import FAILURES
from studio.gui.photos.views.grid_view import PhotoGrid
from studio.gui.theme import theme
from studio.job import Status
from studio.paths import resource_path
from tests.gui.photo_set import batch, found, outcome, several

_CONTROL = Qt.KeyboardModifier.ControlModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier


class Asked(QObject):
    """Takes wishes for thumbnails and makes none."""

    made = Signal(list)

    def __init__(self) -> None:
        super().__init__()
        self.size = 160
        self.requests: list[list[FoundPhoto]] = []

    def want(self, photos: list[FoundPhoto]) -> None:
        self.requests.append(list(photos))


class Set:
    """A pane with a model, and what it has told."""

    def __init__(self, qtbot: QtBot) -> None:
        self.model = PhotoModel()
        self.asked = Asked()
        self.pane = PhotoPane(self.model, self.asked)  # pyright: ignore[reportArgumentType]
        qtbot.addWidget(self.pane)
        self.pane.grid.set_tile_width(112)
        self.pane.resize(324, 600)
        self.chosen: list[int] = []
        self.removals: list[list[int]] = []
        self.pane.chosen.connect(self.chosen.append)
        self.pane.removal_requested.connect(self.removals.append)
        self.pane.show()
        self.pane.grid.setFocus()

    def fill(self, count: int) -> None:
        photos = several(count)
        self.model.add(photos)
        self.model.apply_plan(batch(photos))


@pytest.fixture
def shown(qtbot: QtBot) -> Iterator[Set]:
    """Return a pane that is shown."""
    made = Set(qtbot)
    yield made
    made.pane.close()


def middle(grid: PhotoGrid, row: int) -> QPoint:
    return grid.tile(row).center()


def test_the_heading_counts(shown: Set, qtbot: QtBot) -> None:
    shown.fill(2481)
    heading = shown.pane.header.heading
    qtbot.waitUntil(lambda: "481" in heading.text())
    shown.pane.set_adding(True)
    assert heading.text().startswith("Looking…")
    assert shown.pane.header.stop.isVisible()
    with qtbot.waitSignal(shown.pane.stop_requested):
        shown.pane.header.stop.click()
    shown.pane.set_adding(False)
    assert not shown.pane.header.stop.isVisible()
    shown.pane.set_filter("IMG_2480")
    qtbot.waitUntil(lambda: heading.text().startswith("1 of "))


def test_two_tiles_beside_each_other_in_a_narrow_pane_more_in_a_wide_one(shown: Set) -> None:
    shown.fill(100)
    assert shown.pane.grid.columns == 2
    shown.pane.resize(900, 600)
    QApplication.processEvents()
    assert shown.pane.grid.columns >= 5
    tiles = [shown.pane.grid.tile(row) for row in range(20)]
    assert not any(one.intersects(other) for one in tiles for other in tiles if one is not other)
    assert all_within(tiles, QRect(0, 0, 900, 10_000))


def all_within(tiles: list[QRect], place: QRect) -> bool:
    return not [tile for tile in tiles if not place.contains(tile)]


def test_tiles_grow_with_the_text(shown: Set) -> None:
    shown.fill(10)
    before = shown.pane.grid.tile(0).height()
    shown.pane.grid.setFont(theme.scaled(shown.pane.font(), 2))
    QApplication.processEvents()
    assert shown.pane.grid.tile(0).height() > before
    assert shown.pane.grid.columns == 1


def test_a_tile_is_found_where_it_is_drawn_in_both_directions(shown: Set) -> None:
    shown.fill(100)
    for direction in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
        shown.pane.setLayoutDirection(direction)
        QApplication.processEvents()
        grid = shown.pane.grid
        assert [grid.indexAt(middle(grid, row)).row() for row in range(9)] == list(range(9))
        assert all_within([grid.tile(row) for row in range(4)], grid.viewport().rect())
    assert shown.pane.grid.tile(0).left() > shown.pane.grid.tile(1).left()


def test_a_click_chooses_and_the_other_view_follows(shown: Set, qtbot: QtBot) -> None:
    shown.fill(50)
    grid = shown.pane.grid
    qtbot.mouseClick(grid.viewport(), Qt.MouseButton.LeftButton, pos=middle(grid, 3))
    assert shown.chosen == [3]
    assert shown.pane.selected() == [3]
    shown.pane.header.as_list.click()
    assert shown.pane.list.isVisible()
    assert shown.pane.list.currentIndex().row() == 3
    assert len(shown.pane.list.selectionModel().selectedIndexes()) == len(COLUMNS)


def test_shift_and_control_clicks(shown: Set, qtbot: QtBot) -> None:
    shown.fill(50)
    grid, left = shown.pane.grid, Qt.MouseButton.LeftButton
    qtbot.mouseClick(grid.viewport(), left, pos=middle(grid, 1))
    qtbot.mouseClick(grid.viewport(), left, _SHIFT, middle(grid, 4))
    assert shown.pane.selected() == [1, 2, 3, 4]
    qtbot.mouseClick(grid.viewport(), left, _CONTROL, middle(grid, 2))
    assert shown.pane.selected() == [1, 3, 4]
    qtbot.mouseClick(grid.viewport(), left, pos=QPoint(4, 4))
    assert shown.pane.selected() == []


def test_the_grid_by_keyboard(shown: Set, qtbot: QtBot) -> None:
    shown.fill(101)
    grid = shown.pane.grid
    steps = [
        (Qt.Key.Key_Right, 0),
        (Qt.Key.Key_Right, 1),
        (Qt.Key.Key_Down, 3),
        (Qt.Key.Key_Left, 2),
        (Qt.Key.Key_Up, 0),
        (Qt.Key.Key_Up, 0),
        (Qt.Key.Key_End, 100),
        (Qt.Key.Key_Down, 100),
        (Qt.Key.Key_PageUp, 100 - 2 * (grid.viewport().height() // (grid.tile(2).top() - grid.tile(0).top()))),
        (Qt.Key.Key_Home, 0),
    ]
    for key, row in steps:
        qtbot.keyClick(grid, key)
        assert grid.currentIndex().row() == row
        assert grid.viewport().rect().contains(grid.tile(row))
    qtbot.keyClick(grid, Qt.Key.Key_Down, _SHIFT)
    assert shown.pane.selected() == [0, 1, 2]
    qtbot.keyClick(grid, Qt.Key.Key_A, _CONTROL)
    assert shown.pane.selected() == list(range(101))


def test_down_from_the_line_before_a_short_last_one(shown: Set, qtbot: QtBot) -> None:
    shown.fill(5)
    shown.pane.choose(3)
    qtbot.keyClick(shown.pane.grid, Qt.Key.Key_Down)
    assert shown.pane.current_index() == 4


def test_arrows_follow_the_direction_of_writing(shown: Set, qtbot: QtBot) -> None:
    shown.fill(10)
    shown.pane.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    shown.pane.choose(4)
    qtbot.keyClick(shown.pane.grid, Qt.Key.Key_Left)
    assert shown.pane.current_index() == 5


@pytest.mark.parametrize("as_list", [False, True])
def test_typing_leads_to_a_name(shown: Set, qtbot: QtBot, as_list: bool) -> None:
    shown.model.add([found(1, name="Anna_{}.jpg"), found(2, name="Berta_{}.jpg"), found(3, name="Clara_{}.jpg")])
    shown.pane.header.as_list.setChecked(as_list)
    shown.pane.choose(0)
    qtbot.keyClicks(shown.pane.view, "cl")
    assert shown.pane.current_index() == 2


@pytest.mark.parametrize("as_list", [False, True])
def test_home_and_end_lead_through_the_list(shown: Set, qtbot: QtBot, as_list: bool) -> None:
    shown.fill(300)
    shown.pane.header.as_list.setChecked(as_list)
    shown.pane.choose(7)
    qtbot.keyClick(shown.pane.view, Qt.Key.Key_End)
    assert shown.pane.current_index() == 299
    qtbot.keyClick(shown.pane.view, Qt.Key.Key_Home)
    assert shown.pane.current_index() == 0


@pytest.mark.parametrize("as_list", [False, True])
def test_space_checks_and_unchecks_but_not_while_running(shown: Set, qtbot: QtBot, as_list: bool) -> None:
    shown.fill(3)
    shown.pane.header.as_list.setChecked(as_list)
    shown.pane.choose(1)
    qtbot.keyClick(shown.pane.view, Qt.Key.Key_Space)
    assert [shown.model.is_left_out(index) for index in range(3)] == [False, True, False]
    shown.pane.view.selectAll()
    qtbot.keyClick(shown.pane.view, Qt.Key.Key_Space)
    assert shown.model.delivered_count == 3
    shown.model.begin_run()
    qtbot.keyClick(shown.pane.view, Qt.Key.Key_Space)
    assert shown.model.delivered_count == 3


def test_delete_asks_for_removal_but_not_while_running(shown: Set, qtbot: QtBot) -> None:
    shown.fill(10)
    shown.pane.choose(4)
    qtbot.keyClick(shown.pane.grid, Qt.Key.Key_Delete)
    assert shown.removals == [[4]]
    shown.model.begin_run()
    qtbot.waitUntil(lambda: not shown.pane.remove_action.isEnabled())
    qtbot.keyClick(shown.pane.grid, Qt.Key.Key_Delete)
    assert shown.removals == [[4]]


def test_after_a_removal_the_next_photo_is_looked_at(shown: Set) -> None:
    shown.fill(10)
    shown.pane.choose(4)
    shown.model.remove([1, 4])
    assert shown.pane.current_index() == 3
    assert shown.model.name(3) == "IMG_5.jpg"
    assert shown.pane.selected() == [3]
    assert shown.chosen == [4, 3]
    shown.model.remove([7])
    assert shown.pane.current_index() == 3
    shown.model.clear()
    assert shown.pane.current_index() == -1
    assert shown.chosen == [4, 3, -1]


def test_what_is_chosen_stays_through_filter_sort_and_plan(shown: Set, qtbot: QtBot) -> None:
    shown.fill(30)
    grid = shown.pane.grid
    qtbot.mouseClick(grid.viewport(), Qt.MouseButton.LeftButton, pos=middle(grid, 2))
    qtbot.mouseClick(grid.viewport(), Qt.MouseButton.LeftButton, _SHIFT, middle(grid, 5))
    told = list(shown.chosen)
    shown.model.sort([column.key for column in COLUMNS].index("size"), Qt.SortOrder.DescendingOrder)
    assert shown.pane.selected() == [2, 3, 4, 5]
    assert grid.currentIndex().row() == shown.model.view_row(5)
    shown.pane.set_filter("IMG_3")
    assert shown.pane.selected() == [3]
    assert shown.pane.current_index() == 5
    shown.pane.set_filter("")
    shown.model.sort(-1)
    assert shown.pane.selected() == [2, 3, 4, 5]
    shown.model.apply_plan(batch(shown.model.photos))
    assert shown.pane.selected() == [2, 3, 4, 5]
    assert shown.pane.current_index() == 5
    assert shown.chosen == told


def test_failures_are_shown_with_their_reason(shown: Set, qtbot: QtBot) -> None:
    photos = several(20)
    shown.model.add(photos)
    shown.model.apply_plan(batch(photos, {7: "Its name is taken."}))
    shown.model.begin_run()
    shown.model.apply_outcomes([outcome(3, Status.FAILED, "It ends early."), outcome(4)])
    assert shown.pane.reason.isHidden()
    shown.pane.show_failures()
    assert shown.model.statuses == FAILURES
    assert shown.pane.view is shown.pane.list
    assert shown.pane.current_index() == 3
    qtbot.waitUntil(lambda: shown.pane.reason.text() == "IMG_3.jpg: It ends early.")
    assert shown.pane.reason.isVisible()
    qtbot.waitUntil(shown.pane.header.show_all.isVisible)
    shown.pane.header.show_all.click()
    assert shown.model.rowCount() == 20


def test_all_photos_come_back_when_no_failure_is_left(shown: Set, qtbot: QtBot) -> None:
    photos = several(4)
    shown.model.add(photos)
    shown.model.apply_plan(batch(photos))
    shown.model.begin_run()
    shown.model.apply_outcomes([outcome(3, Status.FAILED, "It ends early."), outcome(1)])
    shown.pane.show_failures()
    shown.pane.leave_failures()
    assert shown.model.rowCount() == 1, "one has failed"
    shown.model.apply_outcomes([outcome(3)])
    shown.pane.leave_failures()
    assert shown.model.rowCount() == 4
    assert shown.pane.view.isVisible()


def test_the_menu_of_states_offers_those_that_there_are(shown: Set, qtbot: QtBot) -> None:
    shown.fill(5)
    assert not shown.pane.header.filter.isVisible()
    shown.model.apply_outcomes([outcome(1, Status.FAILED, "Cut."), outcome(2, Status.CRASHED, "Died.")])
    qtbot.waitUntil(shown.pane.header.filter.isVisible)
    menu = shown.pane.header.filter.menu()
    menu.aboutToShow.emit()
    offered = [action.text() for action in menu.actions() if not action.isSeparator()]
    assert offered == ["All photos (5)", "All that failed (2)", "Failed (1)", "Crashed (1)", "Waiting (3)"]
    menu.actions()[1].trigger()
    assert shown.model.rowCount() == 2


def test_nothing_found_is_said(shown: Set, qtbot: QtBot) -> None:
    shown.fill(5)
    shown.pane.set_filter("nowhere")
    qtbot.waitUntil(lambda: not shown.pane.grid.isVisible())
    shown.pane.set_filter("")
    qtbot.waitUntil(shown.pane.grid.isVisible)


def test_names_are_copied(shown: Set, qtbot: QtBot) -> None:
    shown.fill(5)
    shown.pane.choose(1)
    qtbot.keyClick(shown.pane.grid, Qt.Key.Key_Down, _SHIFT)
    qtbot.keyClick(shown.pane.grid, Qt.Key.Key_C, _CONTROL)
    assert QGuiApplication.clipboard().text() == "IMG_1.jpg\nIMG_2.jpg\nIMG_3.jpg"


def test_the_context_menu_has_what_can_be_done(shown: Set) -> None:
    shown.fill(5)
    menu = PhotoMenu(shown.model, [2], [shown.pane.copy_action, shown.pane.remove_action], shown.pane)
    words = [action.text() for action in menu.actions() if not action.isSeparator()]
    assert words == ["Open photo", "Show in folder", "Copy names", "Remove from the list"]
    menu.deleteLater()


def test_thumbnails_are_asked_for_where_one_looks(shown: Set, qtbot: QtBot) -> None:
    shown.fill(20_000)
    qtbot.waitUntil(lambda: bool(shown.asked.requests and shown.asked.requests[-1]))
    grid = shown.pane.grid
    first, after = grid.rows_in_view()
    assert shown.asked.requests[-1][: after - first] == shown.model.photos[:after]
    assert len(shown.asked.requests[-1]) < 100
    shown.asked.requests.clear()
    bar = grid.verticalScrollBar()
    for step in range(10):
        bar.setValue(bar.maximum() * step // 10)
    qtbot.waitUntil(lambda: bool(shown.asked.requests))
    assert len(shown.asked.requests) == 1  # after a rest, not at each step
    first, _ = grid.rows_in_view()
    assert first > 15_000
    assert shown.asked.requests[0][0] == shown.model.photos[first]


def test_tiles_show_thumbnails_as_they_come(shown: Set, qtbot: QtBot) -> None:
    shown.fill(10)
    qtbot.waitUntil(lambda: bool(shown.asked.requests and shown.asked.requests[-1]))
    image = QImage(150, 100, QImage.Format.Format_RGB888)
    image.fill(Qt.GlobalColor.magenta)
    shown.asked.made.emit([(shown.model.photos[0].path, image), (shown.model.photos[1].path, QImage())])
    drawn = shown.pane.grid.viewport().grab().toImage()
    ratio = drawn.devicePixelRatio()
    assert drawn.pixelColor(middle(shown.pane.grid, 0) * ratio) == Qt.GlobalColor.magenta
    box = QRect(shown.pane.grid.tile(1).topLeft() * ratio, shown.pane.grid.tile(1).size() * ratio)
    other = QRect(shown.pane.grid.tile(2).topLeft() * ratio, box.size())
    assert drawn.copy(box).size() == drawn.copy(other).size()
    assert drawn.copy(box) != drawn.copy(other)  # one that can't be read is told from one that is awaited


def test_real_thumbnails_of_real_photos(qtbot: QtBot) -> None:
    model, thumbnailer = PhotoModel(), Thumbnailer()
    pane = PhotoPane(model, thumbnailer)
    qtbot.addWidget(pane)
    pane.resize(324, 600)
    photos = list(scan([resource_path("samples")]))
    model.add(photos)
    pane.show()
    try:
        path = photos[0].path
        qtbot.waitUntil(lambda: pane.store.pixmap(path, QSize(120, 80), 1.0) is not None, timeout=20_000)
        drawn = pane.store.pixmap(path, QSize(120, 80), 1.0)
        assert drawn is not None
        assert drawn.width() == 120 or drawn.height() == 80
    finally:
        pane.close()
        thumbnailer.close()


def test_everything_that_takes_the_focus_has_a_name(shown: Set) -> None:
    shown.fill(3)
    takers = [each for each in shown.pane.findChildren(QWidget) if each.focusPolicy() & Qt.FocusPolicy.TabFocus]
    named = {id(each) for each in takers if each.accessibleName()}
    named |= {id(each) for each in takers if isinstance(each, QAbstractButton) and each.text()}
    assert {type(each).__name__ for each in takers if id(each) not in named} <= {"QHeaderView"}
    assert any(isinstance(each, QAbstractItemView) for each in takers)


def test_a_folder_of_one_photo_more_does_not_move_what_is_seen(shown: Set) -> None:
    shown.fill(500)
    grid = shown.pane.grid
    grid.verticalScrollBar().setValue(3000)
    first = grid.rows_in_view()[0]
    shown.pane.resize(640, 600)
    QApplication.processEvents()
    assert abs(grid.rows_in_view()[0] - first) <= 2 * grid.columns
    value = grid.verticalScrollBar().value()
    shown.model.add([found(1, "more")])
    QApplication.processEvents()
    assert grid.verticalScrollBar().value() == value


def test_thumbnails_are_asked_for_while_photos_keep_coming(shown: Set, qtbot: QtBot) -> None:
    for number in range(30):
        shown.model.add([found(number)])
        qtbot.wait(10)
    assert any(shown.asked.requests)


def test_a_screen_reader_finds_photos_with_name_status_and_place(shown: Set) -> None:
    shown.fill(40)
    QApplication.processEvents()
    grid = QAccessible.queryAccessibleInterface(shown.pane.grid)
    assert grid.role() is QAccessible.Role.List
    assert grid.text(QAccessible.Text.Name) == "Photos"
    photo = grid.child(3)
    assert photo.text(QAccessible.Text.Name).startswith("IMG_3.jpg, Waiting")
    place = shown.pane.grid.tile(3)
    assert photo.rect().size() == place.size()
    table = QAccessible.queryAccessibleInterface(shown.pane.list)
    assert table.role() is QAccessible.Role.Table


@pytest.mark.parametrize("as_list", [False, True])
def test_new_failures_do_not_pull_away_who_looks_elsewhere(shown: Set, qtbot: QtBot, as_list: bool) -> None:
    shown.fill(2000)
    shown.pane.header.as_list.setChecked(as_list)
    shown.model.begin_run()
    shown.model.apply_outcomes([outcome(number, Status.FAILED, "Cut.") for number in range(0, 1000, 2)])
    shown.pane.show_statuses(FAILURES)
    shown.pane.choose(0)
    QApplication.processEvents()
    bar = shown.pane.view.verticalScrollBar()
    bar.setValue(2000)
    shown.model.apply_outcomes([outcome(number, Status.FAILED, "Cut.") for number in range(1, 1000, 200)])
    qtbot.waitUntil(lambda: shown.model.rowCount() == 505)
    QApplication.processEvents()
    assert bar.value() == 2000
    assert shown.pane.current_index() == 0


def test_only_tiles_that_changed_are_drawn_anew(shown: Set, qtbot: QtBot) -> None:
    shown.fill(100)
    qtbot.wait(200)  # all is drawn once
    grid = shown.pane.grid
    drawn: list[int] = []
    paint = shown.pane.delegate.paint
    shown.pane.delegate.paint = lambda painter, option, index: (
        drawn.append(index.row()),
        paint(painter, option, index),
    )
    shown.model.apply_started([2, 3])
    qtbot.waitUntil(lambda: 2 in drawn)
    assert drawn == [2, 3]
    assert grid.rows_in_view()[1] < 50
    drawn.clear()
    shown.model.apply_started([80])
    QApplication.processEvents()
    assert drawn == []
