"""Headings of folders in the list: where they stand, what they count, fold and check; watched by Qt's own tester."""

import random
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from studio.gui.photos.folders import Folders
from studio.gui.photos.heading import Heading
from studio.gui.photos.model import PhotoModel
from studio.gui.photos.status import FAILURES, PhotoStatus
from studio.job import Status
from tests.gui.photo_set import batch, found, outcome, several

NAMES = ("Ceremony", "Party")
_CHECK = Qt.ItemDataRole.CheckStateRole


@pytest.fixture
def model(qapp: object) -> Iterator[PhotoModel]:
    """Return a model with headings that Qt's own tester watches."""
    model = PhotoModel()
    model.group_by_folder(is_grouping=True)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    yield model
    tester.deleteLater()


def rows(model: PhotoModel) -> list[str]:
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def heading(model: PhotoModel, row: int) -> Heading:
    there = model.heading(row)
    assert there is not None
    return there


def two_folders(model: PhotoModel) -> None:
    model.add([found(number, NAMES[number > 2]) for number in range(5)])


def test_each_folder_has_a_heading_with_its_number_of_photos(model: PhotoModel) -> None:
    two_folders(model)
    assert rows(model) == [
        "Ceremony (3)",
        "IMG_0.jpg",
        "IMG_1.jpg",
        "IMG_2.jpg",
        "Party (2)",
        "IMG_3.jpg",
        "IMG_4.jpg",
    ]
    assert model.heading_rows == [0, 4]
    assert [model.photo_index(row) for row in (1, 3, 5)] == [0, 2, 3]
    assert [model.view_row(index) for index in range(5)] == [1, 2, 3, 5, 6]


def test_a_single_folder_has_none(model: PhotoModel) -> None:
    model.add(several(4))
    assert model.heading_rows == []
    assert rows(model)[0] == "IMG_0.jpg"


def test_the_second_folder_brings_the_first_ones_heading_too(model: PhotoModel) -> None:
    model.add([found(0, "Ceremony")])
    model.add([found(1, "Party")])
    assert rows(model) == ["Ceremony (1)", "IMG_0.jpg", "Party (1)", "IMG_1.jpg"]


def test_photos_that_come_to_the_last_folder_are_inserted_at_its_end(model: PhotoModel) -> None:
    two_folders(model)
    inserted: list[tuple[int, int]] = []
    changed: list[tuple[int, int]] = []
    model.rowsInserted.connect(lambda _, first, last: inserted.append((first, last)))
    model.dataChanged.connect(lambda first, last, _: changed.append((first.row(), last.row())))
    model.add([found(5, "Party"), found(6, "Zoo")])
    assert inserted == [(7, 9)]
    assert changed == [(4, 8)], "the headings above stay as they are"
    assert rows(model)[4:] == ["Party (3)", "IMG_3.jpg", "IMG_4.jpg", "IMG_5.jpg", "Zoo (1)", "IMG_6.jpg"]


def test_photos_that_come_to_a_folder_further_up_find_their_place(model: PhotoModel, qtbot: QtBot) -> None:
    two_folders(model)
    model.add([found(9, "Ceremony")])
    qtbot.waitUntil(lambda: "IMG_9.jpg" in rows(model))
    assert rows(model)[:5] == ["Ceremony (4)", "IMG_0.jpg", "IMG_1.jpg", "IMG_2.jpg", "IMG_9.jpg"]


def test_a_folded_folder_shows_only_its_heading(model: PhotoModel) -> None:
    two_folders(model)
    model.fold(0, is_folded=True)
    assert rows(model) == ["Ceremony (3)", "Party (2)", "IMG_3.jpg", "IMG_4.jpg"]
    assert heading(model, 0).is_folded
    assert len(model.in_view()) == 5
    assert [model.view_row(index) for index in range(5)] == [-1, -1, -1, 2, 3]
    model.fold(0, is_folded=False)
    assert rows(model)[:3] == ["Ceremony (3)", "IMG_0.jpg", "IMG_1.jpg"]


def test_a_photo_of_a_folded_folder_is_unfolded_when_it_is_wanted(model: PhotoModel) -> None:
    two_folders(model)
    model.fold(1, is_folded=True)
    model.unfold_photo(4)
    assert model.view_row(4) == 6


def test_the_box_of_a_heading_is_that_of_all_its_photos(model: PhotoModel) -> None:
    two_folders(model)
    told: list[tuple[int, int]] = []
    model.dataChanged.connect(lambda first, last, _=None: told.append((first.row(), last.row())))
    model.leave_out([1], is_left_out=True)
    assert [heading(model, row).state for row in (0, 4)] == [
        Qt.CheckState.PartiallyChecked,
        Qt.CheckState.Checked,
    ]
    assert any(first == 0 for first, _ in told)
    model.setData(model.index(0, 0), None, _CHECK)  # some: all of them
    assert heading(model, 0).state is Qt.CheckState.Checked
    model.setData(model.index(0, 0), None, _CHECK)
    assert heading(model, 0).state is Qt.CheckState.Unchecked
    assert [model.is_left_out(index) for index in range(5)] == [True, True, True, False, False]
    assert model.index(0, 0).data(_CHECK) == Qt.CheckState.Unchecked


def test_a_folded_folders_photos_are_checked_with_its_heading(model: PhotoModel) -> None:
    two_folders(model)
    model.fold(0, is_folded=True)
    model.setData(model.index(0, 0), None, _CHECK)
    assert model.delivered_count == 2


def test_deliver_only_these_keeps_photos_of_folded_folders(model: PhotoModel) -> None:
    two_folders(model)
    model.fold(0, is_folded=True)
    assert model.hidden_delivered_count() == 0
    model.set_filter("IMG_1 Ceremony")
    assert model.hidden_delivered_count() == 4
    model.leave_out_hidden()
    assert [photo.path.name for photo in model.delivered()] == ["IMG_1.jpg"]


def test_headings_count_what_a_filter_leaves(model: PhotoModel) -> None:
    two_folders(model)
    model.set_filter("party")
    assert rows(model) == ["Party (2)", "IMG_3.jpg", "IMG_4.jpg"]
    model.set_filter("")
    assert rows(model)[0] == "Ceremony (3)"


def test_a_folded_heading_follows_the_filter(model: PhotoModel) -> None:
    two_folders(model)
    model.fold(0, is_folded=True)
    model.set_filter("img_1")
    assert rows(model) == ["Ceremony (1)"]


def test_photos_are_sorted_inside_their_folders(model: PhotoModel) -> None:
    two_folders(model)
    model.sort(0, Qt.SortOrder.DescendingOrder)
    assert rows(model) == [
        "Ceremony (3)",
        "IMG_2.jpg",
        "IMG_1.jpg",
        "IMG_0.jpg",
        "Party (2)",
        "IMG_4.jpg",
        "IMG_3.jpg",
    ]


def test_folders_keep_their_order_when_photos_are_delivered_in_another(model: PhotoModel) -> None:
    two_folders(model)
    model.reorder([4, 2, 3, 0, 1])
    assert rows(model) == [
        "Ceremony (3)",
        "IMG_2.jpg",
        "IMG_0.jpg",
        "IMG_1.jpg",
        "Party (2)",
        "IMG_4.jpg",
        "IMG_3.jpg",
    ]


def test_removing_all_of_a_folder_removes_its_heading(model: PhotoModel) -> None:
    two_folders(model)
    model.remove([3, 4])
    assert rows(model) == ["IMG_0.jpg", "IMG_1.jpg", "IMG_2.jpg"]
    model.insert([(3, found(3, "Party"))], frozenset())
    assert rows(model) == ["Ceremony (3)", "IMG_0.jpg", "IMG_1.jpg", "IMG_2.jpg", "Party (1)", "IMG_3.jpg"]


def test_headings_can_be_turned_off(model: PhotoModel) -> None:
    two_folders(model)
    model.group_by_folder(is_grouping=False)
    assert rows(model) == [f"IMG_{number}.jpg" for number in range(5)]
    assert model.heading_rows == []


def test_a_screen_reader_hears_name_number_and_whether_it_is_folded(model: PhotoModel) -> None:
    two_folders(model)
    model.fold(1, is_folded=True)
    spoken = Qt.ItemDataRole.AccessibleTextRole
    first, second = model.index(0, 0).data(spoken), model.index(4, 0).data(spoken)
    assert first.startswith("Ceremony, 3 photo")
    assert first.endswith("expanded")
    assert second.startswith("Party, 2 photo")
    assert second.endswith("collapsed")


def test_folders_of_one_name_are_told_apart(model: PhotoModel) -> None:
    model.add([found(0, "a/Day"), found(1, "b/Day")])
    assert [heading(model, row).name for row in model.heading_rows] == ["a/Day", "b/Day"]


def test_headings_are_no_photos_to_select_or_to_find(model: PhotoModel) -> None:
    two_folders(model)
    assert not model.flags(model.index(0, 0)) & Qt.ItemFlag.ItemIsSelectable
    assert model.flags(model.index(0, 0)) & Qt.ItemFlag.ItemIsUserCheckable
    hits = model.match(model.index(0, 0), Qt.ItemDataRole.DisplayRole, "party", 5)
    assert hits == []


def test_outcomes_of_20_000_photos_under_headings_are_told_as_one_small_range(qapp: object) -> None:
    model = PhotoModel()
    model.group_by_folder(is_grouping=True)
    photos = [found(number, f"Part {number // 1000:02}") for number in range(20_000)]
    for start in range(0, len(photos), 500):
        model.add(photos[start : start + 500])
    assert model.rowCount() == 20_020
    model.apply_plan(batch(photos))
    model.begin_run()
    told: list[tuple[int, int]] = []
    model.dataChanged.connect(lambda first, last, _=None: told.append((first.row(), last.row())))
    model.apply_outcomes([outcome(1000), outcome(1002, Status.FAILED, "It is cut.")])
    assert told == [(1002, 1004)]


def test_failures_alone_stand_below_their_folders(model: PhotoModel) -> None:
    photos = [found(number, NAMES[number > 2]) for number in range(5)]
    model.add(photos)
    model.apply_plan(batch(photos, {1: "It is cut.", 4: "It is cut."}))
    model.set_filter("", FAILURES)
    assert rows(model) == ["Ceremony (1)", "IMG_1.jpg", "Party (1)", "IMG_4.jpg"]
    assert model.counts()[PhotoStatus.PROBLEM] == 2


@pytest.mark.parametrize("seed", range(6))
def test_whatever_happens_every_photo_is_in_view_once_below_its_folder(
    model: PhotoModel, qtbot: QtBot, seed: int
) -> None:
    chance = random.Random(seed)
    number = 0
    for _ in range(40):
        match chance.randrange(7):
            case 0 | 1:
                count = chance.randrange(1, 6)
                model.add([found(number + at, chance.choice("abc")) for at in range(count)])
                number += count
            case 2:
                model.fold(chance.randrange(3), is_folded=chance.random() < 0.6)
            case 3:
                model.set_filter(chance.choice(["", "1", "a"]))
            case 4:
                model.sort(chance.choice([-1, 0]), chance.choice(list(Qt.SortOrder)))
            case 5 if model.photos:
                model.remove([chance.randrange(len(model.photos))])
            case _ if model.photos:
                model.leave_out([chance.randrange(len(model.photos))], is_left_out=True)
            case _:
                pass
    model.set_filter("")
    qtbot.waitUntil(lambda: sorted(model.in_view()) == list(range(len(model.photos))))
    for folder in range(3):
        model.fold(folder, is_folded=False)
    shown = [model.photo_index(row) for row in range(model.rowCount())]
    assert sorted(index for index in shown if index >= 0) == list(range(len(model.photos)))
    below = ""
    for row, index in enumerate(shown):
        if (there := model.heading(row)) is not None:
            below = there.name
        elif model.heading_rows:
            assert model.photos[index].folder == below


def test_the_name_of_a_heading_costs_the_same_with_many_folders(monkeypatch: pytest.MonkeyPatch) -> None:
    model = PhotoModel()
    model.group_by_folder(is_grouping=True)
    model.add([found(number, f"Day {number % 500}") for number in range(2000)])
    model.add([found(2000, "Day 600"), found(2001, "Day 600")])
    asked: list[int] = []
    short = Folders._short

    def count(folders: Folders, folder: int) -> str:
        asked.append(folder)
        return short(folders, folder)

    monkeypatch.setattr(Folders, "_short", count)
    names = [heading(model, row).name for row in model.heading_rows]
    assert names == [*(f"Day {number}" for number in range(500)), "Day 600"]
    assert len(asked) == 501


def test_the_rows_of_headings_follow_every_change(model: PhotoModel) -> None:
    two_folders(model)

    def real() -> list[int]:
        return [row for row in range(model.rowCount()) if model.photo_index(row) < 0]

    assert model.heading_rows == real() == [0, 4]
    model.fold(0, is_folded=True)
    assert model.heading_rows == real() == [0, 1]
    model.add([found(9, "Zoo")])
    assert model.heading_rows == real() == [0, 1, 4]
    model.set_filter("img_4")
    assert model.heading_rows == real() == [0]
    model.set_filter("")
    model.remove([5])
    assert model.heading_rows == real() == [0, 1]
    assert model.heading_rows is model.heading_rows, "not collected anew for every paint"
