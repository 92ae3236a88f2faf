"""The page of a list in a real window: read, matched, looked at, corrected, delivered."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, QSettings, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from studio.batch.lists.corrections import Correction, corrections_file, read_corrections, write_corrections
from studio.batch.lists.match import Doubt
from studio.gui.lists.matching.attention import Look, count_looks
from studio.gui.lists.matching.matched import Matched
from studio.gui.window.window import Window
from tests.gui import visible
from tests.gui.lists.day import RECIPE, Day, recipe, shoot
from tests.gui.session import add, finish, open_window, wait

pytestmark = pytest.mark.slow


@pytest.fixture
def day(tmp_path: Path) -> Day:
    return shoot(tmp_path)


@pytest.fixture
def window(qtbot: QtBot, store: QSettings, tmp_path: Path, day: Day) -> Window:
    window = open_window(qtbot, store, tmp_path / "out")
    window.document.load(recipe(), None)
    window.session.lists.workers = 0  # so that no worker has to be started for ten photos
    add(qtbot, window, day.photos)
    window.list_actions.choose(day.list)
    ready(qtbot, window)
    return window


def ready(qtbot: QtBot, window: Window) -> Matched:
    """Wait until the photos are matched and planned."""
    lists, session = window.session.lists, window.session
    wait(qtbot, lambda: lists.is_ready and not lists.is_busy and lists.result is not None)
    wait(qtbot, lambda: session.plan.batch is not None and not session.plan._timer.isActive())
    assert lists.result is not None
    return lists.result


def whose(window: Window) -> list[str]:
    """Return whose each photo is, by code; "" for nobody's."""
    result = window.session.lists.result
    assert result is not None
    return ["" if each.row is None else result.people[each.row].code for each in result.matching.matches]


def test_people_and_photos_are_shown_with_what_needs_a_look(qtbot: QtBot, window: Window) -> None:
    result = ready(qtbot, window)
    assert window.list_switch.shows_people
    assert window.list_page.people.counts.text() == "2 of 5 people have photos"
    assert whose(window) == ["", "1001", "1001", "1001", "", "", "", "1003", "1003", "1003"]
    assert [group.doubt for group in result.groups] == [Doubt.BEFORE_FIRST_CARD, None, Doubt.UNKNOWN_CODE, None]
    assert count_looks(result.items) == {Look.EARLY: 1, Look.CARD: 1, Look.NO_PHOTO: 3}
    assert window.list_page.people.only_doubtful.text() == "5 to check"
    said = window.banners.text("list-looks")
    window.resize(1024, 700)
    finds = (visible.cut_texts, visible.overlaps, visible.outside, visible.nameless)
    wait(qtbot, lambda: not any(find(window) for find in finds))  # once everything lies where it belongs
    assert all(part in said for part in ("5 need", "3 have no photo", "1 card(s) couldn't be read", "before the first"))


def test_a_code_typed_on_a_card_gives_it_all_that_follows(qtbot: QtBot, window: Window, tmp_path: Path) -> None:
    page = window.list_page
    page.go_next()
    page.go_next()  # from the photo before the first card to the unknown one
    qtbot.keyClick(page.grid, Qt.Key.Key_Return)
    assert page.field.isVisible()
    qtbot.keyClicks(page.field, "aydin")
    qtbot.keyClick(page.field, Qt.Key.Key_Return)
    ready(qtbot, window)
    assert whose(window)[4:7] == ["1002"] * 3
    window.start()
    finish(qtbot, window)
    made = sorted(path.relative_to(tmp_path / "out").as_posix() for path in (tmp_path / "out").rglob("*.jpg"))
    assert made == [
        f"3a/{name}_{number}.jpg" for name in ("Abel_Mia", "Aydın_Emre", "Bauer_Jonas") for number in (1, 2)
    ]


def drop_on_person(window: Window, photos: list[int], code: str) -> None:
    """Drag photos onto a person, by real events."""
    page = window.list_page
    view, people = page.people.view, page.people.model
    row = next(at for at, person in enumerate(people.people) if person.code == code)
    index = people.index(people.place_of(row))
    view.scrollTo(index)
    point = view.visualRect(index).center()
    mime = page.model.mimeData([page.model.index(page.model.row_of_photo(photo)) for photo in photos])
    action, button, keys = Qt.DropAction.LinkAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    for kind in (QDragEnterEvent, QDragMoveEvent):
        event = kind(point, action, mime, button, keys)
        QApplication.sendEvent(view.viewport(), event)
        assert event.isAccepted()
    QApplication.sendEvent(view.viewport(), QDropEvent(QPointF(point), action, mime, button, keys))


def test_photos_dragged_to_a_person_are_theirs_for_later_runs_too_until_that_is_undone(
    qtbot: QtBot, window: Window, tmp_path: Path, day: Day, capsys: pytest.CaptureFixture[str]
) -> None:
    from studio.cli.main import main

    drop_on_person(window, [0], "1004")
    ready(qtbot, window)
    assert whose(window)[0] == "1004"
    assert not window.drop_target.overlay.isVisible()
    drop_on_person(window, [4], "1002")  # a card: all that follow it come with it
    ready(qtbot, window)
    assert whose(window) == ["1004", *["1001"] * 3, *["1002"] * 3, *["1003"] * 3]
    kept = corrections_file(tmp_path / "out")
    expected = (Correction(photo="IMG_0001.jpg", key="1004"), Correction(photo="IMG_0005.jpg", code="1002"))
    wait(qtbot, lambda: kept.is_file() and read_corrections(kept) == expected)
    (tmp_path / "school.recipe.toml").write_text(RECIPE)
    words = ["plan", day.photos, "--to", tmp_path / "out", "--recipe", tmp_path / "school.recipe.toml"]
    assert main([*map(str, words), "--data", str(day.list), "--workers", "0"]) == 0
    said = capsys.readouterr().out
    assert "Bauer_Lena_1.jpg" in said
    assert "Aydın_Emre_2.jpg" in said
    window.document.undo_stack.undo()
    ready(qtbot, window)
    assert whose(window)[4:7] == [""] * 3
    window.document.undo_stack.undo()
    ready(qtbot, window)
    assert whose(window)[0] == ""
    wait(qtbot, lambda: read_corrections(kept) == ())
    window.document.undo_stack.redo()
    ready(qtbot, window)
    assert whose(window)[0] == "1004"


def test_corrections_by_keyboard_and_menu(qtbot: QtBot, window: Window) -> None:
    page = window.list_page
    page.grid.setFocus()
    page.grid.go_to(page.model.row_of_photo(6))
    qtbot.keyClicks(page.grid, "s")  # the start of a name, for the photo that is current
    assert page.field.isVisible()
    qtbot.keyClicks(page.field, "no such name")
    window.session.lists.matched.emit()  # photos were matched again meanwhile
    assert page.field.isVisible()
    assert page.field.text() == "sno such name"
    qtbot.keyClick(page.field, Qt.Key.Key_Return)
    assert page.field.property("wrong")
    page.field.clear()
    qtbot.keyClicks(page.field, "bauer")
    assert [page.field.offers.item(at).text() for at in range(2)] == [
        "Bauer, Jonas · 1003 · 3a",
        "Bauer, Lena · 1004 · 3b",
    ]
    qtbot.keyClick(page.field, Qt.Key.Key_Return)
    assert page.field.isVisible(), "two come into question, and none was chosen"
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Return):
        qtbot.keyClick(page.field, key)
    ready(qtbot, window)
    assert whose(window)[4:] == ["", "", "1004", "1003", "1003", "1003"]
    assert page.model.photo_at(page.grid.currentIndex().row()) == 6, "the photo stays the current one"
    qtbot.keyClick(page.grid, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClicks(page.field, "1005")  # a card that was not seen
    qtbot.keyClick(page.field, Qt.Key.Key_Return)
    result = ready(qtbot, window)
    assert result.match(6).is_lead
    assert result.people[result.match(6).row or 0].name == "佐藤 太郎"
    page.grid.go_to(page.model.row_of_photo(7))
    page.no_card_action.trigger()
    ready(qtbot, window)
    assert whose(window)[6:] == ["1005"] * 4, "without its card Jonas's photos follow the one before"
    page.take_back_action.trigger()
    ready(qtbot, window)
    assert whose(window)[6:] == ["1005", "1003", "1003", "1003"]
    page.grid.go_to(page.model.row_of_photo(9))
    page.nobody_action.trigger()
    result = ready(qtbot, window)
    assert result.match(9).doubt is Doubt.NOBODY


def test_a_card_that_is_not_delivered_counts_all_the_same(qtbot: QtBot, window: Window) -> None:
    window.model.leave_out([7], is_left_out=True)
    wait(qtbot, lambda: window.session.plan.batch is not None and len(window.session.plan.batch.jobs) == 9)
    batch = window.session.plan.batch
    assert batch is not None
    keys = [job.row.key if job.row is not None else "" for job in batch.jobs]
    assert keys == ["", "", "1001", "1001", "", "", "", "1003", "1003"]


def test_another_destination_takes_the_corrections_over(qtbot: QtBot, window: Window, tmp_path: Path) -> None:
    drop_on_person(window, [0], "1004")
    ready(qtbot, window)
    other = tmp_path / "elsewhere"
    window.session.set_destination(other)
    ready(qtbot, window)
    assert whose(window)[0] == "1004"
    assert read_corrections(corrections_file(other)) == (Correction(photo="IMG_0001.jpg", key="1004"),)


def test_undo_leaves_the_corrections_of_another_destination_alone(qtbot: QtBot, window: Window, tmp_path: Path) -> None:
    drop_on_person(window, [0], "1004")
    ready(qtbot, window)
    other = tmp_path / "elsewhere"
    own = (Correction(photo="IMG_0003.jpg", key="1005"),)
    write_corrections(corrections_file(other), own)
    window.session.set_destination(other)
    ready(qtbot, window)
    assert whose(window)[:3] == ["", "1001", "1005"]
    window.document.undo_stack.undo()
    ready(qtbot, window)
    assert whose(window)[:3] == ["", "1001", "1005"]
    wait(qtbot, lambda: read_corrections(corrections_file(tmp_path / "out")) == ())
    assert read_corrections(corrections_file(other)) == own


def test_undo_goes_with_corrections_that_another_destination_took_over(
    qtbot: QtBot, window: Window, tmp_path: Path
) -> None:
    drop_on_person(window, [0], "1004")
    ready(qtbot, window)
    window.session.set_destination(tmp_path / "elsewhere")
    ready(qtbot, window)
    window.document.undo_stack.undo()
    ready(qtbot, window)
    assert whose(window)[0] == ""
    wait(qtbot, lambda: all(read_corrections(corrections_file(tmp_path / at)) == () for at in ("out", "elsewhere")))


def test_the_button_counts_no_card_that_is_left_out(qtbot: QtBot, window: Window) -> None:
    wait(qtbot, lambda: window.model.card_count == 3)
    assert window.bar.start.text() == "Deliver 4 of 10"
    window.model.leave_out([1], is_left_out=True)  # a card, unchecked
    assert window.model.card_count == 2


def test_a_file_is_found_with_and_without_accents(qtbot: QtBot, window: Window, tmp_path: Path, day: Day) -> None:
    (day.photos / "IMG_0003.jpg").rename(day.photos / "Müller.jpg")
    window.session.refresh()
    wait(qtbot, lambda: any(photo.path.name == "Müller.jpg" for photo in window.model.photos))
    ready(qtbot, window)
    for text in ("müller", "muller"):
        window.list_page.model.set_filter(text, only_doubtful=False)
        assert window.list_page.model.heading_rows, text


def test_another_field_that_is_clicked_keeps_the_focus(qtbot: QtBot, window: Window) -> None:
    page = window.list_page
    page.grid.setFocus()
    qtbot.keyClicks(page.grid, "s")
    assert page.field.isVisible()
    search = page.people.field
    search.setFocus(Qt.FocusReason.MouseFocusReason)
    assert not page.field.isVisible()
    assert search.hasFocus()
