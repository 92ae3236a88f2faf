"""The whole window at work: real photos, real workers, real files."""

import itertools
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QEvent, QPoint, QPointF, QSettings, Qt
from PySide6.QtGui import QGuiApplication, QWheelEvent
from PySide6.QtWidgets import QApplication, QComboBox, QPushButton
from pytestqt.qtbot import QtBot

from studio import paths
from studio.batch.journal.history import list_deliveries
from studio.batch.journal.writer import JournalWriter
from studio.gui.delivery.past.history import HistoryPage
from studio.gui.delivery.run.phase import Phase
from studio.gui.photos.status import PhotoStatus
from studio.gui.window.preferences_dialog import PreferencesDialog
from studio.gui.window.window import Window
from studio.job import Existing, Status
from studio.recipe import library
from studio.recipe.file import encode_recipe
from studio.recipe.model import Export, Recipe, Resize, ResizeMode
from tests.batch.work import is_worker
from tests.gui.session import add, finish, make_photos, open_window, wait

pytestmark = pytest.mark.slow


@pytest.fixture
def window(qtbot: QtBot, store: QSettings, tmp_path: Path) -> Window:
    return open_window(qtbot, store, tmp_path / "out")


def files(folder: Path) -> list[str]:
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file())


def test_three_actions_deliver_a_folder(qtbot: QtBot, window: Window, tmp_path: Path) -> None:
    card = make_photos(tmp_path / "card é", 6)
    before = {path: path.read_bytes() for path in card.iterdir()}
    assert window.session.phase is Phase.EMPTY
    assert not window.bar.start.isEnabled()
    add(qtbot, window, card)
    assert window.session.phase is Phase.READY
    assert window.bar.start.isEnabled()
    qtbot.mouseClick(window.bar.start, Qt.MouseButton.LeftButton)
    finish(qtbot, window)
    assert window.session.phase is Phase.FINISHED
    assert files(tmp_path / "out") == [f"web/IMG_{number:04}.jpg" for number in range(6)]
    assert window.summary.isVisible()
    assert "6" in window.summary.counts.text()
    assert {path: path.read_bytes() for path in card.iterdir()} == before


def test_the_window_and_the_command_line_give_the_same_bytes(qtbot: QtBot, window: Window, tmp_path: Path) -> None:
    from studio.cli.main import main

    card = make_photos(tmp_path / "card", 3, (900, 600))
    add(qtbot, window, card)
    window.start()
    finish(qtbot, window)
    target = tmp_path / "typed"
    assert main(["run", str(card), "--to", str(target), "--recipe", "web-gallery", "--quiet", "--workers", "1"]) == 0
    names = files(target)
    assert names == files(tmp_path / "out")
    for name in names:
        assert (target / name).read_bytes() == (tmp_path / "out" / name).read_bytes()


def test_one_broken_photo_fails_alone_and_can_be_tried_again(qtbot: QtBot, window: Window, tmp_path: Path) -> None:
    card = make_photos(tmp_path / "card", 5)
    broken = card / "IMG_0002.jpg"
    whole = broken.read_bytes()
    add(qtbot, window, card)
    broken.write_bytes(b"this is no photo, and long enough to be looked at")
    window.start()
    finish(qtbot, window)
    assert window.session.progress.failures == 1
    assert window.summary.retry.isVisible()
    assert not window.summary.go_on.isVisible()
    outcome = window.model.outcome(2)
    assert outcome is not None
    assert outcome.status is Status.FAILED
    assert "File is plain text" in str(outcome.errors[0])
    window.summary.failures.click()
    assert window.model.rowCount() == 1
    broken.write_bytes(whole)
    window.summary.retry.click()
    finish(qtbot, window)
    assert window.session.progress.failures == 0
    assert len(files(tmp_path / "out")) == 5
    assert window.session.progress.total == 5


def test_pause_goes_on_and_cancel_can_be_continued(qtbot: QtBot, window: Window, tmp_path: Path) -> None:
    card = make_photos(tmp_path / "card", 40, (1200, 900))
    add(qtbot, window, card)
    window.start()
    wait(qtbot, lambda: window.session.progress.finished >= 2)
    qtbot.keyClick(window, Qt.Key.Key_Space)
    assert window.session.phase is Phase.PAUSED
    qtbot.wait(800)  # what was in work is finished by then, or still under way and counted below
    paused_at = window.session.progress.finished
    qtbot.wait(600)
    assert window.session.progress.finished - paused_at <= 2
    qtbot.keyClick(window, Qt.Key.Key_Space)
    assert window.session.phase is Phase.RUNNING
    wait(qtbot, lambda: window.session.progress.finished > paused_at)
    window.bar.cancel.click()
    finish(qtbot, window)
    assert window.session.phase is Phase.STOPPED
    made = files(tmp_path / "out")
    assert 0 < len(made) < 40
    assert window.summary.go_on.isVisible()
    window.summary.go_on.click()
    finish(qtbot, window)
    assert window.session.phase is Phase.FINISHED
    assert len(files(tmp_path / "out")) == 40
    assert len(list_deliveries()) == 1


def test_a_delivery_that_was_left_is_offered_at_the_next_start(
    qtbot: QtBot, window: Window, store: QSettings, tmp_path: Path
) -> None:
    card = make_photos(tmp_path / "card", 30, (1200, 900))
    add(qtbot, window, card)
    window.start()
    wait(qtbot, lambda: window.session.progress.finished >= 2)
    window.session.stop_now()
    finish(qtbot, window)
    window.close()
    second = open_window(qtbot, store, tmp_path / "elsewhere")
    wait(qtbot, lambda: second.banners.banner("continue") is not None)
    banner = second.banners.banner("continue")
    assert banner is not None
    assert "of 30 photos are left" in banner.label.text()
    banner.buttons[0].click()
    finish(qtbot, second)
    assert len(files(tmp_path / "out")) == 30
    assert len(second.model.photos) == 30
    assert second.session.destination == tmp_path / "out"


def test_names_are_seen_before_they_are_written(qtbot: QtBot, window: Window, tmp_path: Path) -> None:
    add(qtbot, window, make_photos(tmp_path / "card", 2))
    assert window.model.photo_row(0).target_name == "IMG_0000.jpg"
    window.document.change_export("", "file", file="{stem}_{n:03}")
    wait(qtbot, lambda: window.model.photo_row(1).target_name == "IMG_0001_002.jpg")
    window.recipe_pane.tabs.setCurrentIndex(3)
    assert window.recipe_pane.names.example.text().replace("\u200b", "") == "IMG_0000.jpg → web/IMG_0000_001.jpg"
    window.document.undo_stack.undo()
    wait(qtbot, lambda: window.model.photo_row(1).target_name == "IMG_0001.jpg")


def test_removing_takes_from_the_list_only(qtbot: QtBot, window: Window, tmp_path: Path) -> None:
    card = make_photos(tmp_path / "card", 4)
    add(qtbot, window, card)
    window.session.remove([1, 2])
    wait(qtbot, lambda: window.session.plan.batch is not None and len(window.session.plan.batch.jobs) == 2)
    assert [photo.path.name for photo in window.model.photos] == ["IMG_0000.jpg", "IMG_0003.jpg"]
    assert len(list(card.iterdir())) == 4
    window.session.refresh()
    wait(qtbot, lambda: len(window.model.photos) == 4)


def test_the_same_folder_twice_is_there_once(qtbot: QtBot, window: Window, tmp_path: Path) -> None:
    card = make_photos(tmp_path / "card", 3)
    add(qtbot, window, card)
    add(qtbot, window, card)
    assert len(window.model.photos) == 3


def test_what_can_not_be_planned_is_said_in_a_banner(qtbot: QtBot, window: Window, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    add(qtbot, window, make_photos(tmp_path / "card", 1))
    window.bar.use(tmp_path / "file" / "out")
    wait(qtbot, lambda: bool(window.session.plan.refusal))
    assert "is not a folder" in window.banners.text("plan")
    assert not window.bar.start.isEnabled()
    window.bar.use(tmp_path / "out")
    wait(qtbot, lambda: not window.session.plan.refusal)
    assert window.banners.text("plan") == ""


def test_what_cannot_be_opened_is_a_problem_before_start(qtbot: QtBot, window: Window, tmp_path: Path) -> None:
    card = make_photos(tmp_path / "card", 1)
    (card / "empty.jpg").touch()
    (card / "text.jpg").write_text("a shopping list")
    add(qtbot, window, card)
    wait(qtbot, lambda: window.model.counts().get(PhotoStatus.PROBLEM) == 2)
    assert window.model.counts() == {PhotoStatus.WAITING: 1, PhotoStatus.PROBLEM: 2}
    assert window.bar.start.isEnabled()


def test_a_source_that_is_gone_is_said(qtbot: QtBot, window: Window, tmp_path: Path) -> None:
    add(qtbot, window, tmp_path / "nowhere")
    assert "does not exist" in window.banners.text("scan")
    (tmp_path / "none").mkdir()
    add(qtbot, window, tmp_path / "none")
    assert "no photos" in window.banners.text("scan")


def test_a_watermark_that_is_gone_refuses_the_plan(qtbot: QtBot, window: Window, tmp_path: Path) -> None:
    watermark = tmp_path / "logo.png"
    Image.new("RGBA", (60, 20), (255, 255, 255, 128)).save(watermark)
    add(qtbot, window, make_photos(tmp_path / "card", 1))
    window.recipe_pane.drop_watermark(watermark)
    assert len(window.document.export.watermark) == 1
    watermark.unlink()
    window.session.replan()
    wait(qtbot, lambda: "logo.png does not exist" in window.session.plan.refusal)


def test_an_existing_file_is_treated_as_chosen(qtbot: QtBot, window: Window, tmp_path: Path) -> None:
    card = make_photos(tmp_path / "card", 1)
    there = tmp_path / "out" / "web" / "IMG_0000.jpg"
    there.parent.mkdir(parents=True)
    there.write_bytes(b"mine")
    add(qtbot, window, card)
    window.session.set_existing(Existing.NUMBER)
    wait(qtbot, lambda: window.session.plan.batch is not None and window.session.plan.batch.existing is Existing.NUMBER)
    window.start()
    finish(qtbot, window)
    assert there.read_bytes() == b"mine"
    assert "web/IMG_0000-2.jpg" in files(tmp_path / "out")


def test_closing_while_running_asks_once_and_keeps_everything(qtbot: QtBot, window: Window, tmp_path: Path) -> None:
    from studio.gui.delivery.closing import ClosingQuestion

    add(qtbot, window, make_photos(tmp_path / "card", 30, (1200, 900)))
    window.start()
    wait(qtbot, lambda: window.session.progress.finished >= 1)
    assert not window.close()
    question = window.findChild(ClosingQuestion)
    assert question is not None
    question.stay.click()
    assert window.isVisible()
    assert not window.close()
    window.findChildren(ClosingQuestion)[-1].keep.click()
    wait(qtbot, lambda: not window.isVisible())
    past = list_deliveries()[0]
    assert past.left + sum(past.counts.values()) == 30
    assert not list((tmp_path / "out").rglob("*.part"))


def test_copy_as_command_puts_the_line_on_the_clipboard(qtbot: QtBot, window: Window, tmp_path: Path) -> None:
    card = make_photos(tmp_path / "card", 1)
    add(qtbot, window, card)
    window.recipe_bar.command_requested.emit()
    line = QGuiApplication.clipboard().text()
    assert line == f"studio run {card} --to {tmp_path / 'out'} --recipe web-gallery"
    window.document.change_export("", "q", quality=50)
    window.recipe_bar.command_requested.emit()
    assert "Save the recipe first" in window.banners.text("recipe")


def test_the_last_recipe_and_destination_come_back(
    qtbot: QtBot, window: Window, store: QSettings, tmp_path: Path
) -> None:
    own = Recipe(name="Mine", exports=(Export(name="small", resize=Resize(mode=ResizeMode.LONG_EDGE, pixels=99)),))
    path = library.save_preset(own)
    assert path.parent == paths.recipe_folder()
    window.document.open_file(path)
    add(qtbot, window, make_photos(tmp_path / "card", 1))
    window.bar.use(tmp_path / "other")
    window.start()
    finish(qtbot, window)
    window.close()
    from studio.gui import preferences

    again = Window(store)
    qtbot.addWidget(again)
    assert again.document.recipe == own
    assert not again.document.is_changed
    assert preferences.load(store).destinations[0] == str(tmp_path / "other")
    assert again.session.destination == tmp_path / "other"
    with Image.open(tmp_path / "other" / "IMG_0000.jpg") as image:
        assert image.size == (99, 66)


def test_no_thread_and_no_worker_outlives_the_window(qtbot: QtBot, window: Window, tmp_path: Path) -> None:
    import threading

    import psutil

    add(qtbot, window, make_photos(tmp_path / "card", 8))
    window.start()
    wait(qtbot, lambda: window.session.progress.finished >= 1)
    wait(qtbot, lambda: len(psutil.Process().children()) > 1)
    window.close_at_once()
    wait(qtbot, lambda: not window.isVisible())
    names = {thread.name for thread in threading.enumerate()}
    assert names.isdisjoint({"adder", "planner", "runner", "opener", "errand"})
    wait(qtbot, lambda: not any(is_worker(child) for child in psutil.Process().children(recursive=True)))


def test_a_delivery_can_be_undone(
    qtbot: QtBot, window: Window, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from studio.gui.delivery.past.undo import UndoDialog

    add(qtbot, window, make_photos(tmp_path / "card", 3))
    window.start()
    finish(qtbot, window)
    changed = tmp_path / "out" / "web" / "IMG_0001.jpg"
    changed.write_bytes(b"edited by hand")
    window.summary.undo.click()
    dialog = window.findChild(UndoDialog)
    assert dialog is not None
    wait(qtbot, dialog.move_files.isEnabled)
    assert "2 file" in dialog.headline.text()
    dialog.move_files.click()
    wait(qtbot, lambda: "are in the trash" in dialog.headline.text())
    assert files(tmp_path / "out") == ["web/IMG_0001.jpg"]
    assert len(list((tmp_path / "card").iterdir())) == 3
    dialog.close()


def test_the_report_is_saved(qtbot: QtBot, window: Window, tmp_path: Path) -> None:
    add(qtbot, window, make_photos(tmp_path / "card", 2))
    window.start()
    finish(qtbot, window)
    journal = window.session.journal
    assert journal is not None
    for name in ("report.html", "report.csv", "report.pdf"):
        window.deliveries.reports.save(journal, tmp_path / name)
        wait(qtbot, lambda name=name: name in window.banners.text("report"))
        written = (tmp_path / name).read_bytes()
        assert written.startswith(b"%PDF-") if name == "report.pdf" else b"IMG_0001.jpg" in written


def test_the_report_is_about_the_whole_delivery_or_one_run(qtbot: QtBot, window: Window, tmp_path: Path) -> None:
    add(qtbot, window, make_photos(tmp_path / "card", 2))
    for _ in range(2):
        window.start()
        finish(qtbot, window)
        window.session.forget_outcomes()
        window.session.replan()
        wait(qtbot, lambda: window.session.phase is Phase.READY)
    journal = list_deliveries()[0].path
    asked: list[bool] = []
    window.deliveries.reports.ask = lambda _, *, is_whole=True: asked.append(is_whole)
    window.deliveries.show_history()
    (sheet,) = window.findChildren(HistoryPage)
    wait(qtbot, lambda: sheet.table.rowCount() == 2)
    for action in sheet.report.menu().actions():
        action.trigger()
    assert asked == [True, False]
    sheet.close()
    for is_whole in asked:
        target = tmp_path / f"{is_whole}.csv"
        window.deliveries.reports.save(journal, target, is_whole=is_whole)
        wait(qtbot, lambda target=target: target.name in window.banners.text("report"))
        text = target.read_text(encoding="utf-8-sig")
        assert (text.count('"done"'), text.count('"skipped"')) == ((2, 0) if is_whole else (0, 2))


def test_no_pixel_of_a_photo_is_decoded_in_the_window_s_process(tmp_path: Path) -> None:
    """A preview, small pictures and a run, in a process of its own: what it has imported tells."""
    import os
    import subprocess
    import sys

    make_photos(tmp_path / "card", 3)
    script = """
import sys
from pathlib import Path
def main():
    from PySide6.QtCore import QEventLoop, QTimer
    from studio.gui import app
    from studio.gui import preferences
    from studio.gui.preferences import Preferences
    program = app.make_application(["studio"])
    app.dress(program, Preferences())
    window = app.build(preferences.open_store())
    window.show()
    folder = Path(sys.argv[1])
    seen = []
    window.previewer.made.connect(seen.append)
    window.thumbnailer.made.connect(seen.append)
    window.bar.use(folder / "out")
    window.add([folder / "card"])
    loop = QEventLoop()
    timer = QTimer(interval=50)
    timer.timeout.connect(lambda: loop.quit() if len(seen) > 1 and window.session.plan.batch else None)
    timer.start()
    loop.exec()
    timer.stop()
    window.start()
    window.session.ended.connect(lambda _: loop.quit())
    loop.exec()
    window.close()
    print(sorted(name for name in sys.modules if name.split(".")[0] in ("PIL", "numpy", "pi_heif", "rawpy", "lxml")))
    print(len(list((folder / "out").rglob("*.jpg"))))
if __name__ == "__main__":
    main()
"""
    file = tmp_path / "script.py"
    file.write_text(script)
    root = str(Path(__file__).parents[3])
    own = {name: value for name, value in os.environ.items() if not name.startswith("COVERAGE_")}
    done = subprocess.run(
        [sys.executable, str(file), str(tmp_path)],
        env={**own, "PYTHONPATH": root},
        capture_output=True,
        text=True,
        timeout=110,
        check=False,
    )
    assert done.stdout.splitlines() == ["[]", "3"], done.stderr


def test_a_changed_recipe_offers_to_make_its_files_again(qtbot: QtBot, window: Window, tmp_path: Path) -> None:
    add(qtbot, window, make_photos(tmp_path / "card", 2, (900, 600)))
    window.start()
    finish(qtbot, window)
    first = (tmp_path / "out" / "web" / "IMG_0000.jpg").read_bytes()
    window.document.change_export("", "q", quality=40)
    wait(qtbot, lambda: bool(window.banners.text("redo")))
    banner = window.banners.banner("redo")
    assert banner is not None
    banner.buttons[0].click()
    wait(
        qtbot, lambda: window.session.plan.batch is not None and window.session.plan.batch.compared.get("made", 0) == 2
    )
    window.start()
    finish(qtbot, window)
    assert len((tmp_path / "out" / "web" / "IMG_0000.jpg").read_bytes()) < len(first)
    assert files(tmp_path / "out") == ["web/IMG_0000.jpg", "web/IMG_0001.jpg"]


def test_changes_that_are_not_saved_are_there_again_at_the_next_start(
    qtbot: QtBot, window: Window, store: QSettings, tmp_path: Path
) -> None:
    saved = window.document.recipe
    window.document.change_export("Change the quality", "quality", quality=44)
    path = window.document.path
    window.close()
    again = open_window(qtbot, store, tmp_path / "out")
    assert again.document.export.quality == 44
    assert again.document.is_changed
    assert again.document.path == path
    again.recipe_bar.undo.click()
    assert again.document.recipe == saved
    again.close()
    third = open_window(qtbot, store, tmp_path / "out")
    assert third.document.recipe == saved
    assert not third.document.is_changed
    assert third.document.undo_stack.count() == 0


def test_a_recipe_from_outside_is_there_again_without_its_file(
    qtbot: QtBot, window: Window, store: QSettings, tmp_path: Path
) -> None:
    file = tmp_path / "own.recipe.toml"
    file.write_text(encode_recipe(Recipe(name="Own", exports=(Export(name="only"),))))
    window.recipe_bar.open_file(file)
    window.close()
    file.unlink()  # as good as one on a share that no longer answers: it is not looked for
    again = open_window(qtbot, store, tmp_path / "out")
    assert (again.document.recipe.name, again.document.path) == ("Own", None)
    assert again.document.is_changed
    again.document.change_export("Change the quality", "quality", quality=44)
    again.close()
    third = open_window(qtbot, store, tmp_path / "out")
    assert (third.document.recipe.name, third.document.export.quality) == ("Own", 44)
    assert third.document.is_changed
    assert third.document.path is None
    assert third.banners.banner("recipe") is None


def test_what_the_settings_hold_of_a_draft_may_be_anything(
    qtbot: QtBot, window: Window, store: QSettings, tmp_path: Path
) -> None:
    recipe = window.document.recipe
    window.close()
    store.setValue("recipe/draft", "this = [is no recipe")
    store.setValue("recipe/draft of", "../web-gallery")
    assert open_window(qtbot, store, tmp_path / "out").document.recipe == recipe


def test_a_refusal_of_the_recipe_goes_with_the_next_change(window: Window) -> None:
    assert not window.document.change_export("Change the name", "", file="{nothing}")
    assert window.banners.banner("recipe") is not None
    window.document.change_export("Change the quality", "quality", quality=44)
    assert window.banners.banner("recipe") is None


def test_the_wheel_changes_no_field_that_it_passes(qtbot: QtBot, window: Window, tmp_path: Path) -> None:
    boxes = [box for box in window.frame.findChildren(QComboBox) if box.isVisible() and box.count() > 1]
    assert {window.recipe_bar.combo, window.bar._existing} <= set(boxes)
    recipe, before = window.document.recipe, [box.currentIndex() for box in boxes]
    window.empty.setFocus()
    for box in boxes:
        centre = QPointF(box.rect().center())
        for turn in (-120, 120):
            event = QWheelEvent(
                centre,
                QPointF(box.mapToGlobal(centre.toPoint())),
                QPoint(),
                QPoint(0, turn),
                Qt.MouseButton.NoButton,
                Qt.KeyboardModifier.NoModifier,
                Qt.ScrollPhase.NoScrollPhase,
                False,
            )
            QApplication.sendEvent(box, event)
            assert [each.currentIndex() for each in boxes] == before
    assert window.document.recipe == recipe
    assert window.session.existing is Existing.SKIP


def test_a_measured_number_is_used_with_and_without_the_settings(qtbot: QtBot, window: Window) -> None:
    window.dialogs.show_preferences()
    (settings,) = window.findChildren(PreferencesDialog)
    window.dialogs.use_workers(3)
    assert settings.workers.value() == window.preferences.value.workers == 3
    settings.close()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    window.dialogs.use_workers(4)
    assert window.preferences.value.workers == 4


def test_the_list_of_past_deliveries_follows_an_undo_and_starts_nothing_beside_a_run(
    qtbot: QtBot, window: Window, tmp_path: Path
) -> None:
    add(qtbot, window, make_photos(tmp_path / "card", 40, (1200, 900)))
    window.start()
    wait(qtbot, lambda: window.session.progress.finished >= 2)
    window.session.stop_now()
    finish(qtbot, window)
    window.deliveries.show_history()
    (sheet,) = window.findChildren(HistoryPage)
    wait(qtbot, lambda: sheet.table.rowCount() == 1)
    assert sheet.go_on.isEnabled()
    assert "left" in sheet.table.item(0, 5).text()
    journal = window.session.journal
    assert journal is not None
    with JournalWriter.open(journal) as opened:
        opened.note_undone()
    window.deliveries.tell_undone("1 file moved", tmp_path / "another.journal")
    wait(qtbot, lambda: sheet.table.item(0, 5).text() == "Undone")
    sheet.close()
    window.deliveries.resume(journal)
    window.deliveries.show_history()
    sheet = window.findChildren(HistoryPage)[-1]
    wait(qtbot, lambda: sheet.table.rowCount() == 1)
    assert not sheet.go_on.isEnabled()
    sheet.close()
    finish(qtbot, window)


def test_what_is_being_typed_is_taken_before_the_start(qtbot: QtBot, window: Window, tmp_path: Path) -> None:
    recipe = Recipe(name="Half", exports=(Export(resize=Resize(mode=ResizeMode.PERCENT, percent=50)),))
    window.document.load(recipe, None)
    window.recipe_pane.tabs.setCurrentIndex(0)
    add(qtbot, window, make_photos(tmp_path / "card", 1, (400, 200)))
    field = window.recipe_pane.size_form.percent
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, "10")
    assert window.document.export.resize.percent == 50
    qtbot.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    wait(qtbot, lambda: window.session.progress.finished == 1)
    finish(qtbot, window)
    assert window.document.export.resize.percent == 10
    (made,) = files(tmp_path / "out")
    with Image.open(tmp_path / "out" / made) as image:
        assert image.size == (40, 20)


def test_photos_of_an_undone_delivery_wait_again(qtbot: QtBot, window: Window, tmp_path: Path) -> None:
    add(qtbot, window, make_photos(tmp_path / "card", 3))
    window.start()
    finish(qtbot, window)
    assert window.model.counts() == {PhotoStatus.DONE: 3}
    journal = window.session.journal
    assert journal is not None
    window.deliveries.tell_undone("3 files moved", tmp_path / "another.journal")
    assert window.model.counts() == {PhotoStatus.DONE: 3}
    for name in files(tmp_path / "out"):
        (tmp_path / "out" / name).unlink()
    window.deliveries.tell_undone("3 files moved", journal)
    wait(qtbot, lambda: window.model.counts() == {PhotoStatus.WAITING: 3})
    assert window.session.phase is Phase.READY


def test_nothing_is_said_of_photos_that_are_no_longer_there(qtbot: QtBot, window: Window, tmp_path: Path) -> None:
    add(qtbot, window, make_photos(tmp_path / "card", 3))
    window.start()
    finish(qtbot, window)
    window.document.change_export("Change the quality", "quality", quality=44)
    wait(qtbot, lambda: window.banners.banner("redo") is not None)
    assert "older settings" in window.banners.text("redo")
    assert "up to date" not in window.banners.text("notes")
    window.session.clear()
    assert window.banners.banner("notes") is None
    assert window.banners.banner("redo") is None


def test_the_list_is_left_alone_while_it_is_delivered(qtbot: QtBot, window: Window, tmp_path: Path) -> None:
    add(qtbot, window, make_photos(tmp_path / "card", 30, (900, 600)))
    actions = [action for action in window.menu.actions() if action.text() in ("Refresh", "Clear list")]
    assert len(actions) == 2
    window.start()
    wait(qtbot, lambda: window.session.progress.finished >= 1)
    assert not any(action.isEnabled() for action in actions)
    finish(qtbot, window)
    assert all(action.isEnabled() for action in actions)


def test_what_a_field_says_itself_is_said_once(qtbot: QtBot, window: Window) -> None:
    window.recipe_pane.tabs.setCurrentIndex(3)
    form = window.recipe_pane.names
    form.file.edit.setFocus()
    form.file.edit.selectAll()
    qtbot.keyClicks(form.file.edit, "{stem}_{n")
    assert form.rows["file"].error
    assert window.banners.banner("recipe") is None


def test_a_long_name_keeps_its_page_in_the_pane(qtbot: QtBot, window: Window) -> None:
    window.recipe_pane.tabs.setCurrentIndex(3)
    form = window.recipe_pane.names
    before = form.minimumSizeHint().width()
    form.set_example("IMG_0001.jpg → " + "MuellerSchmidt_Hochzeit_" * 8 + ".jpg")
    form.rows["file"].show_error("Wrong: " + "x" * 300)
    assert form.minimumSizeHint().width() == before


def test_a_tick_that_is_refused_is_not_shown(window: Window) -> None:
    large = Resize(mode=ResizeMode.PERCENT, percent=200, enlarge=True)
    window.document.load(Recipe(name="Large", exports=(Export(resize=large),)), None)
    form = window.recipe_pane.size_form
    form.enlarge.click()
    assert window.document.export.resize == large
    assert form.enlarge.isChecked()
    assert form.rows["enlarge"].error


@pytest.mark.parametrize("language", ["en", "de"])
def test_the_summary_has_room_in_the_smallest_window(
    qtbot: QtBot, store: QSettings, tmp_path: Path, language: str
) -> None:
    window = open_window(qtbot, store, tmp_path / "out", language=language)
    window.resize(960, 600)
    card = make_photos(tmp_path / "card", 5)
    add(qtbot, window, card)
    for number, data in enumerate((b"plain text " * 90, (card / "IMG_0001.jpg").read_bytes()[:500], b"")):
        (card / f"IMG_{number:04}.jpg").write_bytes(data)
    window.start()
    finish(qtbot, window)
    summary = window.summary
    wait(qtbot, lambda: summary.height() >= summary.minimumSizeHint().height())
    assert window.session.progress.failures == 3
    assert summary.height() <= summary.parentWidget().height()
    buttons = [button for button in summary.findChildren(QPushButton) if button.isVisible()]
    assert len(buttons) == 5
    assert min(button.y() for button in buttons) >= summary._scroll.geometry().bottom()
    assert max(button.geometry().bottom() for button in buttons) < summary.height()
    assert not any(one.geometry().intersects(other.geometry()) for one, other in itertools.combinations(buttons, 2))
