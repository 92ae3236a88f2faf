"""The desk where two things meet: a search and a clearing, a pause and a fault, an end and what came meanwhile."""

import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QSettings
from pytestqt.qtbot import QtBot

from studio.batch.journal.history import list_deliveries
from studio.gui.bridge import runner
from studio.gui.delivery.run.phase import Phase
from studio.gui.window.window import Window
from studio.job import Batch
from tests.gui.session import add, finish, make_photos, open_window, wait

pytestmark = pytest.mark.slow


@pytest.fixture
def window(qtbot: QtBot, store: QSettings, tmp_path: Path) -> Window:
    return open_window(qtbot, store, tmp_path / "out")


def many(folder: Path, count: int) -> Path:
    """Make one photo and give it many names."""
    (first,) = make_photos(folder, 1).iterdir()
    for number in range(1, count):
        (folder / f"IMG_{number:05}.jpg").hardlink_to(first)
    return folder


def test_a_run_cancelled_while_it_is_planned_is_started_anew(
    qtbot: QtBot, window: Window, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    plan = runner.plan_photos

    def long(*words: Any, cancelled: Callable[[], bool], **options: Any) -> Batch:
        while not cancelled():
            time.sleep(0.01)
        return plan(*words, cancelled=cancelled, **options)

    first, second = make_photos(tmp_path / "first", 3), make_photos(tmp_path / "second", 20)
    add(qtbot, window, first)
    window.start()
    finish(qtbot, window)
    window.session.clear()
    add(qtbot, window, second)
    with monkeypatch.context() as slow:
        slow.setattr(runner, "plan_photos", long)
        window.start()
        window.session.cancel()
        finish(qtbot, window)
    assert window.session.phase is Phase.STOPPED
    assert window.session.journal is None
    assert not window.summary.report.isVisible()
    assert window.summary.go_on.isVisible()
    window.summary.go_on.click()
    finish(qtbot, window)
    assert window.session.phase is Phase.FINISHED
    assert len(window.model.photos) == window.session.progress.finished == 20
    assert [past.roots for past in list_deliveries()] == [(second,), (first,)]


def test_what_a_cleared_search_still_finds_is_forgotten(qtbot: QtBot, window: Window, tmp_path: Path) -> None:
    window.add([many(tmp_path / "card", 3000)])
    wait(qtbot, lambda: len(window.model.photos) > 0)
    window.session.clear()
    assert not window.session.sources.scanner.is_busy
    wait(qtbot, lambda: window.session.sources.scanner._current is None)
    assert not window.model.photos
    assert not window.session.sources.roots
    assert window.session.phase is Phase.EMPTY
    assert window.banners.banner("scan") is None
    add(qtbot, window, make_photos(tmp_path / "other", 2))
    assert len(window.model.photos) == 2


def test_folders_are_looked_at_again_in_the_middle_of_a_search(qtbot: QtBot, window: Window, tmp_path: Path) -> None:
    add(qtbot, window, make_photos(tmp_path / "one", 2))
    window.add([many(tmp_path / "card", 2000)])
    window.session.refresh()
    wait(qtbot, lambda: window.session.phase is Phase.READY and not window.session.sources.scanner.is_busy)
    assert len(window.model.photos) == 2


def test_a_delivery_gone_on_with_is_not_mixed_with_a_search(qtbot: QtBot, window: Window, tmp_path: Path) -> None:
    add(qtbot, window, make_photos(tmp_path / "first", 30, (1200, 900)))
    window.start()
    wait(qtbot, lambda: window.session.progress.finished >= 2)
    window.session.stop_now()
    finish(qtbot, window)
    journal = window.session.journal
    assert journal is not None
    window.session.clear()
    window.add([many(tmp_path / "card", 3000)])
    wait(qtbot, lambda: len(window.model.photos) > 0)
    window.deliveries.resume(journal)
    finish(qtbot, window)
    assert window.session.progress.finished == len(window.model.photos) == 30


def test_a_fault_is_told_after_what_came_before_it(qtbot: QtBot, window: Window, tmp_path: Path) -> None:
    add(qtbot, window, make_photos(tmp_path / "card", 200, (900, 600)))
    stages: list[Phase] = []
    window.session.changed.connect(lambda: stages.append(window.session.phase))
    window.start()
    wait(qtbot, lambda: window.session.progress.finished >= 2)
    (tmp_path / "out").rename(tmp_path / "gone")
    wait(qtbot, lambda: window.session.phase is Phase.FAULT)
    qtbot.wait(500)
    assert window.session.phase is Phase.FAULT
    banner = window.banners.banner("fault")
    assert banner is not None
    assert banner.buttons == [], "those of the run are the only ones to go on with"
    assert window.bar.start.text() == "Try again"
    (tmp_path / "gone").rename(tmp_path / "out")
    finish(qtbot, window)
    assert window.session.progress.finished == 200
    at = stages.index(Phase.FAULT)
    assert Phase.RUNNING in stages[at:], "it went on by itself"


def test_a_fault_in_a_pause_waits_for_its_end(qtbot: QtBot, window: Window, tmp_path: Path) -> None:
    add(qtbot, window, make_photos(tmp_path / "card", 120, (900, 600)))
    window.start()
    wait(qtbot, lambda: window.session.progress.finished >= 2)
    window.session.pause()
    (tmp_path / "out").rename(tmp_path / "gone")
    qtbot.wait(800)
    assert window.session.phase is Phase.PAUSED
    window.session.go_on()
    wait(qtbot, lambda: window.session.phase is Phase.FAULT)
    (tmp_path / "gone").rename(tmp_path / "out")
    window.session.go_on()
    finish(qtbot, window)
    assert window.session.phase is Phase.FINISHED
    assert window.session.progress.finished == 120


def test_the_speed_is_that_of_this_run(qtbot: QtBot, window: Window, tmp_path: Path) -> None:
    add(qtbot, window, make_photos(tmp_path / "card", 60, (1200, 900)))
    window.start()
    wait(qtbot, lambda: window.session.progress.finished >= 30)
    window.session.cancel()
    finish(qtbot, window)
    before = window.session.progress.finished
    window.summary.go_on.click()
    wait(qtbot, lambda: window.session.progress.finished > before)
    window.session.pause()
    assert window.session.progress.throughput._done == window.session.progress.finished - before
    window.session.go_on()
    finish(qtbot, window)


def test_photos_added_while_running_are_planned_after_it(qtbot: QtBot, window: Window, tmp_path: Path) -> None:
    add(qtbot, window, make_photos(tmp_path / "card", 20, (1200, 900)))
    window.start()
    wait(qtbot, lambda: window.session.progress.finished >= 2)
    window.add([make_photos(tmp_path / "more", 3)])
    wait(qtbot, lambda: len(window.model.photos) == 23)
    finish(qtbot, window)
    wait(qtbot, lambda: (job := window.session.model.job(22)) is not None and any(job.targets))


def test_nothing_is_started_while_photos_are_looked_for(qtbot: QtBot, window: Window, tmp_path: Path) -> None:
    add(qtbot, window, make_photos(tmp_path / "card", 2))
    assert window.session.can_start
    window.add([many(tmp_path / "more", 500)])
    assert not window.session.can_start
    wait(qtbot, lambda: window.session.can_start)
    assert len(window.model.photos) == 502


def test_a_second_close_does_not_wait_for_the_photos_in_work(qtbot: QtBot, window: Window, tmp_path: Path) -> None:
    add(qtbot, window, make_photos(tmp_path / "card", 60, (1200, 900)))
    window.start()
    wait(qtbot, lambda: window.session.progress.finished >= 2)
    window._keep_for_later()
    assert not window.session.runner._control.is_stopped
    window.close()
    assert window.session.runner._control.is_stopped
    wait(qtbot, lambda: not window.isVisible())


def test_a_destination_of_a_user_whom_nobody_knows_is_a_name(qtbot: QtBot, window: Window, tmp_path: Path) -> None:
    edit = window.bar._to.lineEdit()
    assert edit is not None
    edit.setText("~nobody-of-this-name/out")
    edit.editingFinished.emit()
    assert window.session.destination == Path("~nobody-of-this-name/out").absolute()
    window.bar.show_session()
    window.bar.use(tmp_path / "other")
    assert window.session.destination == tmp_path / "other"


def test_a_destination_that_was_used_is_offered_at_once(qtbot: QtBot, window: Window, tmp_path: Path) -> None:
    add(qtbot, window, make_photos(tmp_path / "card", 1))
    window.bar.use(tmp_path / "other")
    wait(qtbot, lambda: window.session.can_start)
    window.start()
    finish(qtbot, window)
    offered = [window.bar._to.itemData(row) for row in range(window.bar._to.count())]
    assert offered == [str(tmp_path / "other"), str(tmp_path / "out")]
    assert window.session.destination == tmp_path / "other"


def test_a_folder_without_photos_says_what_is_in_it(qtbot: QtBot, window: Window, tmp_path: Path) -> None:
    folder = tmp_path / "papers"
    folder.mkdir()
    for name in ("a.txt", "b.txt", "c.pdf"):
        (folder / name).write_text("x")
    window.add([folder])
    wait(qtbot, lambda: window.banners.banner("scan") is not None)
    assert window.banners.text("scan") == "There are no photos in what was added, only 2 .txt, 1 .pdf."


def test_a_recipe_changed_while_it_runs_is_planned_afterwards(qtbot: QtBot, window: Window, tmp_path: Path) -> None:
    add(qtbot, window, make_photos(tmp_path / "card", 30, (900, 600)))
    window.start()
    wait(qtbot, lambda: window.session.progress.finished >= 1)
    window.document.change_export("Change the name", "file", file="{stem}_NEW")
    finish(qtbot, window)
    wait(
        qtbot,
        lambda: window.session.plan.batch is not None and window.session.plan.batch.recipe == window.document.recipe,
    )
    job = window.session.model.job(0)
    assert job is not None
    assert job.targets[0] is not None
    assert job.targets[0].name == "IMG_0000_NEW.jpg"


def test_a_folder_that_is_gone_takes_no_other_with_it(qtbot: QtBot, window: Window, tmp_path: Path) -> None:
    add(qtbot, window, make_photos(tmp_path / "card", 4))
    add(qtbot, window, make_photos(tmp_path / "disk", 3))
    (tmp_path / "card").rename(tmp_path / "away")
    window.session.refresh()
    wait(qtbot, lambda: window.session.phase is Phase.READY and not window.session.sources.scanner.is_busy)
    assert len(window.model.photos) == 3
    assert "card" in window.banners.text("scan"), "it is said which one is missing"
    add(qtbot, window, make_photos(tmp_path / "third", 1))
    assert window.banners.banner("scan") is None


def test_a_search_that_waits_for_a_forgotten_one_can_be_stopped(qtbot: QtBot, window: Window, tmp_path: Path) -> None:
    window.add([many(tmp_path / "card", 3000)])
    wait(qtbot, lambda: len(window.model.photos) > 0)
    window.session.clear()
    window.add([make_photos(tmp_path / "other", 2)])
    window.photo_pane.stop_requested.emit()
    wait(qtbot, lambda: window.session.phase is Phase.EMPTY)
    assert not window.session.sources.scanner.is_busy
    add(qtbot, window, tmp_path / "other")
    assert len(window.model.photos) == 2
