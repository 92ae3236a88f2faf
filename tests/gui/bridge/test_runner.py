"""The run's thread: what comes out of it, and that it ends whatever happens."""

import threading
import zipfile
from pathlib import Path

import pytest
from msgspec import structs
from pytestqt.qtbot import QtBot

from studio.batch.plan.scan import FoundPhoto, scan
from studio.gui.bridge import PlanRequest, Runner, RunResult
from studio.job import Batch, Existing, Outcome, Status
from studio.recipe.deliverable import Archive
from studio.recipe.library import load_preset
from tests.gui.session import WAIT, make_photos


def wish_of(card: Path, target: Path) -> PlanRequest:
    photos: tuple[FoundPhoto, ...] = tuple(scan([card]))
    return PlanRequest(recipe=load_preset("thumbnails"), photos=photos, roots=(card,), destination=target)


@pytest.fixture
def runner(qtbot: QtBot) -> Runner:
    del qtbot  # its event loop has to be there
    return Runner()


class Heard:
    """All that a runner tells."""

    def __init__(self, runner: Runner) -> None:
        self.batches: list[Batch] = []
        self.started: list[int] = []
        self.outcomes: list[Outcome] = []
        self.faults: list[str] = []
        self.endings: list[RunResult] = []
        runner.planned.connect(self.batches.append)
        runner.started_jobs.connect(self.started.extend)
        runner.finished_jobs.connect(self.outcomes.extend)
        runner.faulted.connect(self.faults.append)
        runner.ended.connect(self.endings.append)


@pytest.mark.slow
def test_each_photo_is_told_once_with_its_end(qtbot: QtBot, runner: Runner, tmp_path: Path) -> None:
    heard = Heard(runner)
    runner.start(wish_of(make_photos(tmp_path / "card", 7), tmp_path / "out"), 2)
    assert runner.is_running
    qtbot.waitUntil(lambda: bool(heard.endings), timeout=WAIT)
    assert [outcome.status for outcome in heard.outcomes] == [Status.DONE] * 7
    assert sorted(outcome.index for outcome in heard.outcomes) == list(range(7))
    assert sorted(heard.started) == list(range(7))
    assert len(heard.batches) == 1
    assert heard.endings[0].left == 0
    assert heard.endings[0].error == ""
    assert not runner.is_running
    assert runner.journal is not None
    runner.close()


def test_what_was_planned_settled_comes_too(qtbot: QtBot, runner: Runner, tmp_path: Path) -> None:
    request = wish_of(make_photos(tmp_path / "card", 3), tmp_path / "out")
    for _ in range(2):
        heard = Heard(runner)
        runner.start(request, 1)
        qtbot.waitUntil(lambda heard=heard: bool(heard.endings), timeout=WAIT)
    assert [outcome.status for outcome in heard.outcomes] == [Status.SKIPPED] * 3
    runner.close()


def test_a_run_that_can_not_begin_says_why(qtbot: QtBot, runner: Runner, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    heard = Heard(runner)
    runner.start(wish_of(make_photos(tmp_path / "card", 1), tmp_path / "file" / "out"), 1)
    qtbot.waitUntil(lambda: bool(heard.endings), timeout=WAIT)
    assert "is not a folder" in heard.endings[0].error
    runner.close()


@pytest.mark.slow
def test_a_fault_from_outside_waits_and_goes_on_by_itself(qtbot: QtBot, runner: Runner, tmp_path: Path) -> None:
    heard = Heard(runner)
    runner.start(wish_of(make_photos(tmp_path / "card", 200, (900, 600)), tmp_path / "out"), 2)
    qtbot.waitUntil(lambda: len(heard.outcomes) >= 2, timeout=WAIT)
    (tmp_path / "out").rename(tmp_path / "gone")
    qtbot.waitUntil(lambda: bool(heard.faults), timeout=WAIT)
    (tmp_path / "gone").rename(tmp_path / "out")
    qtbot.waitUntil(lambda: bool(heard.endings), timeout=WAIT)
    assert [outcome.status for outcome in heard.outcomes] == [Status.DONE] * 200
    runner.close()


@pytest.mark.slow
def test_a_fault_can_be_given_up(qtbot: QtBot, runner: Runner, tmp_path: Path) -> None:
    heard = Heard(runner)
    runner.start(wish_of(make_photos(tmp_path / "card", 200, (900, 600)), tmp_path / "out"), 2)
    qtbot.waitUntil(lambda: len(heard.outcomes) >= 2, timeout=WAIT)
    (tmp_path / "out").rename(tmp_path / "gone")
    qtbot.waitUntil(lambda: bool(heard.faults), timeout=WAIT)
    runner.cancel()
    qtbot.waitUntil(lambda: bool(heard.endings), timeout=WAIT)
    assert heard.endings[0].error == heard.faults[-1]
    assert heard.endings[0].left == 200 - len(heard.outcomes)
    runner.close()


@pytest.mark.slow
@pytest.mark.parametrize("seconds", [0.0, 0.3, 0.8])
def test_closing_ends_everything_at_any_moment(qtbot: QtBot, runner: Runner, tmp_path: Path, seconds: float) -> None:
    runner.warm(2)
    runner.start(wish_of(make_photos(tmp_path / "card", 40, (900, 600)), tmp_path / "out"), 2)
    qtbot.wait(int(seconds * 1000))
    runner.close()
    names = {thread.name for thread in threading.enumerate()}
    assert names.isdisjoint({"runner", "opener"})
    assert not list((tmp_path / "out").rglob("*.part")) if (tmp_path / "out").exists() else True


def test_the_workers_of_before_are_taken_again(qtbot: QtBot, runner: Runner, tmp_path: Path) -> None:
    import psutil

    runner.warm(2)
    request = wish_of(make_photos(tmp_path / "card", 4), tmp_path / "out")
    seen: list[set[int]] = []
    for existing in (Existing.REPLACE, Existing.REPLACE):
        from msgspec import structs

        heard = Heard(runner)
        runner.start(structs.replace(request, existing=existing), 2)
        qtbot.waitUntil(lambda heard=heard: bool(heard.endings), timeout=WAIT)
        seen.append({child.pid for child in psutil.Process().children()})
    assert seen[0] == seen[1]
    runner.close()


@pytest.mark.slow
def test_what_the_recipe_wants_of_the_whole_delivery_is_made_at_its_end(
    qtbot: QtBot, runner: Runner, tmp_path: Path
) -> None:
    heard = Heard(runner)
    wish = wish_of(make_photos(tmp_path / "card", 2), tmp_path / "out")
    runner.start(structs.replace(wish, recipe=structs.replace(wish.recipe, zip=Archive())), 1)
    qtbot.waitUntil(lambda: bool(heard.endings), timeout=WAIT)
    assert heard.endings[0].error == ""
    with zipfile.ZipFile(tmp_path / "out" / "out.zip") as archive:
        assert len(archive.namelist()) == 2
    runner.close()
