"""A run whose workers die, hang or break their word: it costs the photo that they had, and no other."""

import os
import sys
import time
from pathlib import Path

import pytest

from studio.batch.executor.pool import LocalPool
from studio.batch.executor.protocol import Completion
from studio.batch.journal.writer import JournalWriter
from studio.batch.run.feeder import Feeder
from studio.job import Job, Limits, Outcome
from tests.batch import work
from tests.batch.deliver import check_complete, deliver, start, statuses
from tests.batch.work import make_batch
from tests.said import words

posix = pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")


def test_a_death_costs_its_photo_only_and_that_after_a_second_try(tmp_path: Path, lanes: LocalPool) -> None:
    batch = make_batch(tmp_path, "fine", "exit 3", "fine", "once exit 0", "fine")
    with JournalWriter.create(batch, tmp_path / "j") as journal:
        outcomes = list(start(batch, lanes, journal))
        check_complete(batch, outcomes, journal)
    assert {outcome.index: outcome.status.value for outcome in outcomes} == {
        0: "done", 1: "crashed", 2: "done", 3: "done", 4: "done"
    }  # fmt: skip
    assert {outcome.index for outcome in outcomes[-2:]} == {1, 3}, "second tries come at the very end"
    crashed = next(outcome for outcome in outcomes if outcome.index == 1)
    assert words(crashed.errors) == ("The process that worked on this photo failed twice: it ended with code 3.",)


def test_a_second_try_is_the_last(tmp_path: Path, lanes: LocalPool) -> None:
    batch = make_batch(
        tmp_path, "count exit 1", "count fail", "count fine", "count sleep 300", limits=Limits(time_limit=1)
    )
    assert statuses(deliver(batch, lanes, tmp_path / "j")) == ["crashed", "failed", "done", "failed"]
    tries = [job.source.with_name(f"{job.source.name}.tries").read_text() for job in batch.jobs]
    assert tries == ["xx", "x", "x", "x"]


def test_what_a_dead_worker_left_is_not_in_the_way_of_the_second_try(tmp_path: Path, lanes: LocalPool) -> None:
    assert statuses(deliver(make_batch(tmp_path, "once exit 0"), lanes, tmp_path / "j")) == ["done"]


@posix
def test_a_killed_worker_is_named_by_its_signal(tmp_path: Path, lanes: LocalPool) -> None:
    outcomes = deliver(make_batch(tmp_path, "signal", "fine"), lanes, tmp_path / "j")
    assert statuses(outcomes) == ["crashed", "done"]
    assert "SIGKILL" in str(outcomes[0].errors[0])


@pytest.mark.parametrize("order", ["raise", "unpicklable", pytest.param("memory", marks=posix)])
def test_work_that_breaks_its_word_costs_its_photo_only(tmp_path: Path, lanes: LocalPool, order: str) -> None:
    outcomes = deliver(make_batch(tmp_path, "fine", order, "fine"), lanes, tmp_path / "j")
    assert statuses(outcomes) == ["done", "crashed", "done"]


@pytest.mark.slow
@pytest.mark.parametrize("order", ["sleep 300", "hang", pytest.param("freeze", marks=posix)])
def test_a_photo_that_takes_too_long_fails_and_gets_no_second_try(tmp_path: Path, lanes: LocalPool, order: str) -> None:
    batch = make_batch(tmp_path, order, "fine", limits=Limits(time_limit=0.5))
    outcomes = deliver(batch, lanes, tmp_path / "j")
    assert statuses(outcomes) == ["failed", "done"]
    assert words(outcomes[0].errors) == ("Photo took longer than 0.5 seconds and was given up.",)


@posix
def test_a_worker_that_dies_while_idle_costs_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    batch = make_batch(tmp_path, "count fine", "count fine")
    killed: list[int] = []
    refresh = Feeder._refresh

    def kill_the_idle_worker(feeder: Feeder, job: Job) -> Job:
        assert isinstance(feeder._executor, LocalPool)
        lane = feeder._executor._lanes[0]
        assert lane.is_idle
        assert lane._process is not None
        if not killed:
            lane._process.kill()
            killed.append(job.index)
            while not lane._executor._broken:
                time.sleep(0.01)
        return refresh(feeder, job)

    monkeypatch.setattr(Feeder, "_refresh", kill_the_idle_worker)
    with (
        LocalPool(1, work=work.process, prepare=work.nothing) as pool,
        JournalWriter.create(batch, tmp_path / "j") as journal,
    ):
        outcomes = list(start(batch, pool, journal))
        check_complete(batch, outcomes, journal)
        assert [record.failure_count for record in journal.records()] == [0, 0]
    assert killed == [0]
    assert [outcome.index for outcome in outcomes] == [0, 1], "and the order stays"
    assert [job.source.with_name(f"{job.source.name}.tries").read_text() for job in batch.jobs] == ["x", "x"]


@pytest.mark.slow
def test_every_fifth_photo_a_killer(tmp_path: Path, lanes: LocalPool) -> None:
    orders = ["exit 1" if number % 5 == 4 else "fine" for number in range(25)]
    outcomes = deliver(make_batch(tmp_path, *orders), lanes, tmp_path / "j")
    assert statuses(outcomes) == ["crashed" if order == "exit 1" else "done" for order in orders]


@pytest.mark.slow
@posix
@pytest.mark.parametrize(("order", "becomes"), [("once sleep 300", "done"), ("sleep 300", "failed")])
def test_a_photo_is_not_blamed_for_a_sleep_of_the_machine_but_for_a_second_hang(
    tmp_path: Path, lanes: LocalPool, monkeypatch: pytest.MonkeyPatch, order: str, becomes: str
) -> None:
    monkeypatch.setattr("studio.batch.executor.pool.SLEEP_SECONDS", 1.0)
    batch = make_batch(tmp_path, order, "fine", "fine", limits=Limits(time_limit=1.0))
    with JournalWriter.create(batch, tmp_path / "j") as journal:
        outcomes: list[Outcome] = []
        for outcome in start(batch, lanes, journal):
            if not outcomes:
                time.sleep(4)  # the run stands still, and the worker's own clock does not
            outcomes.append(outcome)
        check_complete(batch, outcomes, journal)
        assert [record.failure_count for record in journal.records()] == [0, 0, 0]
    assert statuses(sorted(outcomes, key=lambda outcome: outcome.index)) == [becomes, "done", "done"]


@pytest.mark.slow
def test_killers_are_gone_through_at_a_sane_pace(tmp_path: Path) -> None:
    """What is counted are workers, not seconds: one for each death, and a spare one."""
    orders = ["exit 1" if number % 5 == 4 else "fine" for number in range(20)]
    with LocalPool(2, work=work.process, prepare=work.nothing) as pool:
        opened = len(pool._lanes)
        mend = pool._mend

        def count() -> None:
            nonlocal opened
            before = len(pool._lanes)
            mend()
            opened += len(pool._lanes) - before

        pool._mend = count  # type: ignore[method-assign]
        outcomes = deliver(make_batch(tmp_path, *orders), pool, tmp_path / "j")
        assert len(pool._lanes) == 3
    assert statuses(outcomes) == ["crashed" if order == "exit 1" else "done" for order in orders]
    assert opened <= 2 + 1 + 4 * 2


@posix
def test_workers_are_not_in_the_programs_group(lanes: LocalPool) -> None:
    """A closed terminal and `timeout` send their signals to the group: they are for the program."""
    while not (lanes.is_ready() and lanes.call(0, work.process_id)):
        lanes.wait(0.1)
    finished: list[Completion] = []
    while not finished:
        finished = lanes.wait(0.1)
    worker = finished[0].value
    assert isinstance(worker, int)
    assert os.getpgid(worker) != os.getpgid(0)


@pytest.mark.slow
@posix
def test_a_worker_that_is_told_to_end_costs_no_try(tmp_path: Path, lanes: LocalPool) -> None:
    """As all processes are when a system stops; what ends it a second time is the photo, or somebody's will."""
    batch = make_batch(tmp_path, "once term", "count term", "fine")
    with JournalWriter.create(batch, tmp_path / "j") as journal:
        outcomes = sorted(start(batch, lanes, journal), key=lambda outcome: outcome.index)
        records = list(journal.records())
    assert statuses(outcomes) == ["done", "crashed", "done"]
    assert [record.failure_count for record in records] == [0, 1, 0], "a second death has cost one"
    assert batch.jobs[1].source.with_name(f"{batch.jobs[1].source.name}.tries").read_text() == "xxx"
