"""The list of photos: rows, order, statuses and what cells say."""

import random
from collections.abc import Iterator
from datetime import datetime

import pytest
from msgspec import structs
from PySide6.QtCore import QAbstractItemModel, QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from studio.batch.plan.choice import PhotoDetails
from studio.gui.photos.columns import COLUMNS, Column
from studio.gui.photos.model import PhotoModel
from studio.gui.photos.status import FAILURES, PhotoStatus
from studio.gui.photos.views.list_view import PhotoList
from studio.job import Status
from tests.gui.photo_set import RECIPE, ROOT, batch, found, outcome, several

MANY = 20_000
PHOTO, TARGET, STATUS, TAKEN, CAMERA, PIXELS, RATING, SIZE, FOLDER = range(9)


@pytest.fixture
def model(qapp: object) -> Iterator[PhotoModel]:
    """Return a model that Qt's own tester watches."""
    model = PhotoModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    yield model
    tester.deleteLater()


def names(model: QAbstractItemModel, column: int = PHOTO) -> list[str]:
    return [model.index(row, column).data() for row in range(model.rowCount())]


def changes(model: PhotoModel) -> list[tuple[int, int]]:
    """Collect the rows of each change that the model tells."""
    told: list[tuple[int, int]] = []
    model.dataChanged.connect(lambda first, last, _=None: told.append((first.row(), last.row())))
    return told


def test_photos_are_rows_in_the_order_in_which_they_came(model: PhotoModel) -> None:
    model.add(several(3))
    model.add([found(7, "b")])
    assert names(model) == ["IMG_0.jpg", "IMG_1.jpg", "IMG_2.jpg", "IMG_7.jpg"]
    assert names(model, FOLDER) == ["photos", "photos", "photos", "photos/b"]
    assert names(model, STATUS) == ["Waiting"] * 4
    assert model.counts() == {PhotoStatus.WAITING: 4}


def test_many_photos_come_in_one_insertion_for_each_portion(qapp: object) -> None:
    model = PhotoModel()
    inserted: list[tuple[int, int]] = []
    model.rowsInserted.connect(lambda _, first, last: inserted.append((first, last)))
    told = changes(model)
    photos = several(MANY)
    for start in range(0, MANY, 5000):
        model.add(photos[start : start + 5000])
    assert inserted == [(0, 4999), (5000, 9999), (10_000, 14_999), (15_000, 19_999)]
    assert told == []
    assert model.rowCount() == MANY


def test_a_batch_of_outcomes_is_told_once(model: PhotoModel) -> None:
    photos = several(100)
    model.add(photos)
    model.apply_plan(batch(photos))
    model.begin_run()
    told = changes(model)
    model.apply_started([3, 4, 9])
    model.apply_outcomes([outcome(9), outcome(3, Status.FAILED, "It is cut."), outcome(4, Status.SKIPPED)])
    assert told == [(3, 9), (3, 9)]
    assert [names(model, STATUS)[row] for row in (3, 4, 5, 9)] == ["Failed", "Skipped", "Waiting", "Done"]
    assert model.counts() == {
        PhotoStatus.FAILED: 1,
        PhotoStatus.WAITING: 97,
        PhotoStatus.SKIPPED: 1,
        PhotoStatus.DONE: 1,
    }


def test_a_plan_of_many_is_told_once(qapp: object) -> None:
    model = PhotoModel()
    photos = several(MANY)
    model.add(photos)
    told = changes(model)
    model.apply_plan(batch(photos))
    assert told == [(0, MANY - 1)]


def test_every_status_has_its_word(model: PhotoModel) -> None:
    photos = several(7)
    model.add(photos)
    model.apply_plan(batch(photos, {0: "It is a folder."}))
    model.begin_run()
    model.apply_started([1])
    finals = (Status.DONE, Status.SKIPPED, Status.FAILED, Status.CRASHED)
    model.apply_outcomes([outcome(index, status) for index, status in enumerate(finals, 2)])
    words = ["Problem", "Running", "Done", "Skipped", "Failed", "Crashed", "Waiting"]
    assert names(model, STATUS) == words
    spoken = [model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(7)]
    assert spoken == [f"IMG_{row}.jpg, {word}" for row, word in enumerate(words)]
    assert set(model.counts()) == set(PhotoStatus) - {PhotoStatus.LEFT_OUT}


def test_photos_that_ran_wait_again_when_the_run_ends(model: PhotoModel) -> None:
    photos = several(3)
    model.add(photos)
    model.apply_plan(batch(photos))
    model.begin_run()
    assert model.is_running
    model.apply_started([0, 1])
    model.apply_outcomes([outcome(0)])
    model.end_run()
    assert not model.is_running
    assert names(model, STATUS) == ["Done", "Waiting", "Waiting"]
    assert model.counts() == {PhotoStatus.WAITING: 2, PhotoStatus.DONE: 1}


def test_the_target_is_named_and_a_refusal_says_why(model: PhotoModel) -> None:
    photos = several(2)
    model.add(photos)
    assert names(model, TARGET) == ["", ""]
    model.apply_plan(batch(photos, {1: "Its name is taken."}))
    assert names(model, TARGET) == ["00000.jpg", "Its name is taken."]
    assert "Its name is taken." in model.index(1, 0).data(Qt.ItemDataRole.ToolTipRole)
    assert model.index(1, 0).data(Qt.ItemDataRole.AccessibleDescriptionRole) == "Its name is taken."


def test_the_target_is_that_of_the_chosen_export(model: PhotoModel) -> None:
    photos = several(2)
    model.add(photos)
    model.apply_plan(batch(photos))
    model.set_export(1)
    assert "proof" in str(model.photo_row(0).target)
    off = structs.replace(RECIPE.exports[1], enabled=False)
    plan = batch(photos, recipe=structs.replace(RECIPE, exports=(RECIPE.exports[0], off)))
    jobs = tuple(structs.replace(job, targets=(job.targets[0], None)) for job in plan.jobs)
    model.apply_plan(structs.replace(plan, jobs=jobs))
    assert names(model, TARGET) == ["Export is off"] * 2


def test_a_name_can_not_be_markup_in_a_tip(model: PhotoModel) -> None:
    model.add([found(1, name="<img src=x>{}.jpg")])
    assert "<img" not in model.index(0, 0).data(Qt.ItemDataRole.ToolTipRole)


def test_a_new_plan_of_the_same_delivery_keeps_what_was_done(model: PhotoModel) -> None:
    photos = several(2)
    model.add(photos)
    model.apply_plan(batch(photos))
    model.apply_outcomes([outcome(0)])
    model.apply_plan(batch(photos))
    assert model.status(0) is PhotoStatus.DONE
    model.apply_plan(batch(photos, recipe=structs.replace(RECIPE, name="Other")))
    assert model.status(0) is PhotoStatus.WAITING


def test_the_filter_finds_words_in_names_and_folders(model: PhotoModel) -> None:
    model.add([found(1), found(12, "Anna"), found(2, "Anna")])
    model.set_filter("anna img_1")
    assert names(model) == ["IMG_12.jpg"]
    assert model.photo_index(0) == 1
    assert [model.view_row(index) for index in range(3)] == [-1, 0, -1]
    model.set_filter("")
    assert model.rowCount() == 3


def test_photos_that_come_later_are_filtered_too(model: PhotoModel) -> None:
    model.set_filter("1")
    model.add(several(10))
    model.add(several(12)[10:])
    assert names(model) == ["IMG_1.jpg", "IMG_10.jpg", "IMG_11.jpg"]


def test_the_filter_of_statuses_follows_outcomes(model: PhotoModel, qtbot: QtBot) -> None:
    photos = several(6)
    model.add(photos)
    model.apply_plan(batch(photos, {4: "No."}))
    model.set_filter("", FAILURES)
    assert names(model) == ["IMG_4.jpg"]
    model.begin_run()
    model.apply_outcomes([outcome(2, Status.FAILED, "Cut."), outcome(3), outcome(5, Status.CRASHED)])
    qtbot.waitUntil(lambda: names(model) == ["IMG_2.jpg", "IMG_4.jpg", "IMG_5.jpg"])


def test_rows_are_sorted_by_any_column_and_indexes_stay(model: PhotoModel) -> None:
    photos = [found(10, "b"), found(9, "a"), found(2, "b")]
    model.add(photos)
    model.apply_plan(batch(photos, {1: "No."}))
    model.sort(PHOTO)
    assert names(model) == ["IMG_2.jpg", "IMG_9.jpg", "IMG_10.jpg"]
    assert [model.photo_index(row) for row in range(3)] == [2, 1, 0]
    model.sort(PHOTO, Qt.SortOrder.DescendingOrder)
    assert names(model) == ["IMG_10.jpg", "IMG_9.jpg", "IMG_2.jpg"]
    model.sort(FOLDER)
    assert names(model) == ["IMG_9.jpg", "IMG_10.jpg", "IMG_2.jpg"]
    model.sort(SIZE)
    assert names(model) == ["IMG_2.jpg", "IMG_9.jpg", "IMG_10.jpg"]
    model.sort(STATUS)
    assert names(model)[0] == "IMG_9.jpg"
    model.sort(TARGET)
    assert names(model) == ["IMG_9.jpg", "IMG_10.jpg", "IMG_2.jpg"]
    model.sort(-1)
    assert names(model) == ["IMG_10.jpg", "IMG_9.jpg", "IMG_2.jpg"]


def test_a_list_sorted_by_status_follows_outcomes(model: PhotoModel, qtbot: QtBot) -> None:
    photos = several(4)
    model.add(photos)
    model.apply_plan(batch(photos))
    model.sort(STATUS)
    model.apply_outcomes([outcome(0), outcome(2, Status.FAILED, "Cut.")])
    qtbot.waitUntil(lambda: names(model) == ["IMG_2.jpg", "IMG_1.jpg", "IMG_3.jpg", "IMG_0.jpg"])


def test_a_long_list_is_sorted_in_turns_of_the_event_loop(qapp: object, qtbot: QtBot) -> None:
    model = PhotoModel()
    numbers = list(range(MANY))
    random.Random(1).shuffle(numbers)
    model.add([found(number) for number in numbers])
    model.sort(PHOTO)
    assert model.photo_index(0) == 0  # not yet
    qtbot.waitUntil(lambda: model.photo_index(0) == numbers.index(0))
    assert [numbers[model.photo_index(row)] for row in range(MANY)] == list(range(MANY))


def test_photos_that_come_into_a_sorted_list_find_their_place(model: PhotoModel, qtbot: QtBot) -> None:
    model.sort(PHOTO)
    model.add([found(5)])
    model.add([found(1)])
    qtbot.waitUntil(lambda: names(model) == ["IMG_1.jpg", "IMG_5.jpg"])


def test_removing_leaves_what_became_of_the_others(model: PhotoModel) -> None:
    photos = several(6)
    model.add(photos)
    plan = batch(photos)
    model.apply_plan(plan)
    model.begin_run()
    model.apply_outcomes([outcome(index, Status.FAILED if index in (1, 4) else Status.DONE) for index in range(5)])
    model.end_run()
    model.set_filter("", FAILURES)
    model.remove([1, 2])
    assert model.counts() == {PhotoStatus.DONE: 2, PhotoStatus.FAILED: 1, PhotoStatus.WAITING: 1}
    assert names(model) == ["IMG_4.jpg"]
    left = model.outcome(2)
    assert left is not None
    assert left.index == 2
    model.apply_plan(batch([photos[index] for index in (0, 3, 4, 5)]))
    assert model.counts() == {PhotoStatus.DONE: 2, PhotoStatus.FAILED: 1, PhotoStatus.WAITING: 1}
    other = structs.replace(plan, jobs=plan.jobs[:4], destination=plan.destination / "other")
    model.apply_plan(other)
    assert model.counts() == {PhotoStatus.WAITING: 4}


def test_removing_moves_the_others_up(model: PhotoModel) -> None:
    photos = several(5)
    model.add(photos)
    model.apply_plan(batch(photos))
    model.set_filter("img")
    model.remove([1, 3])
    assert [photo.path.name for photo in model.photos] == ["IMG_0.jpg", "IMG_2.jpg", "IMG_4.jpg"]
    assert names(model) == ["IMG_0.jpg", "IMG_2.jpg", "IMG_4.jpg"]
    assert model.job(0) is None
    assert model.counts() == {PhotoStatus.WAITING: 3}
    model.clear()
    assert model.rowCount() == 0
    assert model.counts() == {}


def test_a_delivery_of_an_earlier_time_is_loaded(model: PhotoModel) -> None:
    model.add(several(1))
    model.load_batch(batch([found(3, "a/b"), found(4, "a/b"), found(5)]))
    assert names(model) == ["IMG_3.jpg", "IMG_4.jpg", "IMG_5.jpg"]
    assert names(model, TARGET) == ["00000.jpg", "00001.jpg", "00002.jpg"]
    assert [photo.root for photo in model.photos] == [ROOT] * 3
    assert names(model, FOLDER) == ["photos/a/b", "photos/a/b", "photos"]


def test_typing_finds_names_from_a_row_on_and_round(model: PhotoModel) -> None:
    model.add([found(1), found(2), found(12)])
    start = model.index(1, 0)
    role = Qt.ItemDataRole.DisplayRole
    assert [index.row() for index in model.match(start, role, "img_1")] == [2]
    assert [index.row() for index in model.match(model.index(2, 0), role, "IMG_2")] == [1]
    assert model.match(start, role, "x") == []


def test_columns_are_named(model: PhotoModel) -> None:
    titles = [model.headerData(column, Qt.Orientation.Horizontal) for column in range(model.columnCount())]
    assert titles == ["Photo", "New name", "Status", "Date taken", "Camera", "Pixels", "Rating", "Size", "Folder"]
    assert model.columnCount(model.index(0, 0)) == 0 or not model.index(0, 0).isValid()
    assert model.rowCount(QModelIndex()) == 0


def test_a_column_is_one_row_that_is_shown_sorted_and_spoken(qapp: object, qtbot: QtBot) -> None:
    changed = Column(
        key="changed",
        title=lambda: "Changed",
        text=lambda row: f"{row.photo.changed_ns} ns",
        sort_key=lambda row: row.photo.changed_ns,
        letters=30,
    )
    model = PhotoModel(columns=(*COLUMNS, changed))
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    view = PhotoList(model)
    qtbot.addWidget(view)
    model.add([found(10), found(9), found(200)])
    last = len(COLUMNS)
    assert model.headerData(last, Qt.Orientation.Horizontal) == "Changed"
    assert names(model, last) == ["10 ns", "9 ns", "200 ns"]
    assert view.columnWidth(last) >= 30 * view.fontMetrics().averageCharWidth()
    view.sortByColumn(last, Qt.SortOrder.AscendingOrder)
    assert names(model, last) == ["9 ns", "10 ns", "200 ns"]
    cell = model.index(0, last)
    assert cell.data(Qt.ItemDataRole.AccessibleTextRole) == "9 ns"
    assert "IMG_9.jpg" in cell.data(Qt.ItemDataRole.ToolTipRole)
    told: list[tuple[int, int]] = []
    model.dataChanged.connect(lambda first, end, _=None: told.append((first.column(), end.column())))
    model.apply_plan(batch(model.photos))
    assert told == [(0, last)]
    tester.deleteLater()


def test_what_photos_say_of_themselves_is_shown_and_sorted_by(model: PhotoModel, qtbot: QtBot) -> None:
    photos = several(3)
    model.add(photos)
    late, early = datetime(2026, 5, 30, 15), datetime(2026, 5, 30, 14)
    details = [
        PhotoDetails(taken=late, camera="EOS R5", width=6000, height=4000, rating=5),
        PhotoDetails(),
        PhotoDetails(taken=early, camera="X-T5", width=60, height=40, rating=1),
    ]
    model.add_details([(photo.path, each) for photo, each in zip(photos, details, strict=True)])
    assert names(model, CAMERA) == ["EOS R5", "", "X-T5"]
    assert names(model, PIXELS) == ["6000 × 4000", "", "60 × 40"]
    assert names(model, RATING) == ["★★★★★", "", "★"]
    model.sort(TAKEN)
    qtbot.waitUntil(lambda: names(model) == ["IMG_1.jpg", "IMG_2.jpg", "IMG_0.jpg"])


def test_another_order_of_delivery_keeps_what_is_known_of_each_photo(model: PhotoModel) -> None:
    photos = several(4)
    model.add(photos)
    model.apply_plan(batch(photos))
    model.begin_run()
    model.apply_outcomes([outcome(1), outcome(2, Status.FAILED, "No.")])
    model.reorder([3, 2, 1, 0])
    assert names(model)[0] == "IMG_0.jpg", "not while a run is at them"
    model.end_run()
    model.leave_out([3], is_left_out=True)
    model.reorder([3, 2, 1, 0])
    assert names(model) == ["IMG_3.jpg", "IMG_2.jpg", "IMG_1.jpg", "IMG_0.jpg"]
    assert names(model, STATUS) == ["Left out", "Failed", "Done", "Waiting"]


def test_many_photos_are_left_out_as_one_by_one(monkeypatch: pytest.MonkeyPatch) -> None:
    photos = several(2000)
    one, many = PhotoModel(), PhotoModel()
    for each in (one, many):
        each.add(photos[:1800])
        each.apply_plan(batch(photos[:1800], {5: "No.", 6: "No."}))
        each.apply_outcomes([outcome(1), outcome(2, Status.FAILED, "No.")])
        each.add(photos[1800:])  # not planned yet
    chosen = [*range(1000), *range(1900, 2000)]
    monkeypatch.setattr("studio.gui.photos.tracker._FEW", 5000)
    one.leave_out(chosen, is_left_out=True)
    one.leave_out(chosen[5:], is_left_out=False)
    monkeypatch.undo()
    many.leave_out(chosen, is_left_out=True)
    half = many.counts()
    many.leave_out(chosen[5:], is_left_out=False)
    assert half[PhotoStatus.LEFT_OUT] == 1098  # two have been delivered, or have failed
    assert many.counts() == one.counts()
    assert [many.is_left_out(index) for index in range(2000)] == [one.is_left_out(index) for index in range(2000)]
    assert many.delivered() == one.delivered()
