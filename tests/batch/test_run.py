"""A run of a batch: every photo comes out once, whatever workers, disks and people do meanwhile."""

import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import msgspec
import pytest

from studio.batch import publication
from studio.batch.delivery import Delivery
from studio.batch.journal import Journal
from studio.batch.pool import Pool
from studio.batch.run import Control, run
from studio.errors import DeliveryError
from studio.job import Batch, Existing, Job, Limits, Outcome, Status
from studio.recipe import Recipe
from tests.batch import work
from tests.batch.work import expected, files_below, make_batch

posix = pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")


@pytest.fixture
def inline() -> Iterator[Pool]:
    with Pool(0, prepare=work.nothing) as pool:
        yield pool


@pytest.fixture(scope="module")
def lanes() -> Iterator[Pool]:
    with Pool(2, prepare=work.nothing, grace=1) as pool:
        yield pool


def start(
    batch: Batch,
    pool: Pool,
    journal: Journal,
    control: Control | None = None,
    on_fault: Callable[[str], bool] | None = None,
    process: Callable[[Recipe, Job, Limits], Outcome] = work.process,
) -> Iterator[Outcome]:
    control = control or Control()
    return run(batch, pool, journal, control, on_fault=on_fault, work=process, weigh=work.weightless)


def deliver(batch: Batch, pool: Pool, journal: Path, *, control: Control | None = None) -> list[Outcome]:
    """Run a batch to its end with a new journal; check what is always true, and return the outcomes in their order."""
    with Journal.create(batch, journal) as opened:
        outcomes = list(start(batch, pool, opened, control))
        check_complete(batch, outcomes, opened)
    return sorted(outcomes, key=lambda outcome: outcome.index)


def check_complete(batch: Batch, outcomes: list[Outcome], journal: Journal) -> None:
    """Every photo once, as in the journal; every file whole under its final name, and nothing else there."""
    assert sorted(outcome.index for outcome in outcomes) == [job.index for job in batch.jobs]
    assert {outcome.index: outcome for outcome in outcomes} == {
        outcome.index: outcome for outcome in journal.outcomes()
    }
    delivered = {file.path: expected(batch.jobs[o.index], file.export) for o in outcomes for file in o.files}
    assert {path: path.read_bytes() for path in delivered} == delivered
    assert all(file.path.stat().st_size == file.bytes for outcome in outcomes for file in outcome.files)
    assert not [path for path in files_below(batch.destination) if path.endswith(".part")]


def statuses(outcomes: list[Outcome]) -> list[str]:
    return [outcome.status.value for outcome in outcomes]


@pytest.mark.parametrize("exports", [1, 3])
def test_every_photo_is_delivered_under_its_final_names(tmp_path: Path, inline: Pool, exports: int) -> None:
    batch = make_batch(tmp_path, "fine", "fine", "fine", exports=exports)
    outcomes = deliver(batch, inline, tmp_path / "j")
    assert statuses(outcomes) == ["done"] * 3
    assert [tuple(file.path for file in outcome.files) for outcome in outcomes] == [job.targets for job in batch.jobs]
    assert len(files_below(batch.destination)) == 3 * exports


def test_workers_give_the_same_files_as_none(tmp_path: Path, inline: Pool, lanes: Pool) -> None:
    orders = [f"fine {number}" for number in range(20)]
    one = make_batch(tmp_path / "one", *orders, exports=2)
    two = make_batch(tmp_path / "two", *orders, exports=2)
    deliver(one, inline, tmp_path / "j1")
    deliver(two, lanes, tmp_path / "j2")
    assert files_below(one.destination) == files_below(two.destination)


def test_the_order_is_that_of_the_batch(tmp_path: Path, inline: Pool) -> None:
    batch = make_batch(tmp_path, *["fine"] * 6)
    with Journal.create(batch, tmp_path / "j") as journal:
        assert [outcome.index for outcome in start(batch, inline, journal)] == list(range(6))


def test_what_the_plan_has_settled_comes_too_and_first(tmp_path: Path, inline: Pool) -> None:
    batch = make_batch(tmp_path, "fine", "fine", "fine")
    skipped = msgspec.structs.replace(batch.jobs[2], status=Status.SKIPPED, notes=("It is there.",), targets=(None,))
    refused = msgspec.structs.replace(batch.jobs[1], status=Status.FAILED, errors=("It is a source.",))
    batch = msgspec.structs.replace(batch, jobs=(batch.jobs[0], refused, skipped))
    with Journal.create(batch, tmp_path / "j") as journal:
        outcomes = list(start(batch, inline, journal))
    assert [(outcome.index, outcome.status.value) for outcome in outcomes] == [
        (1, "failed"),
        (2, "skipped"),
        (0, "done"),
    ]
    assert outcomes[0].errors == ("It is a source.",) and outcomes[1].notes == ("It is there.",)


def test_a_failed_photo_is_named_and_the_others_go_on(tmp_path: Path, inline: Pool) -> None:
    batch = make_batch(tmp_path, "fine", "fail", "fine")
    outcomes = deliver(batch, inline, tmp_path / "j")
    assert statuses(outcomes) == ["done", "failed", "done"]
    assert outcomes[1].errors == ("It is cut off.",) and outcomes[1].files == ()


def test_a_photo_with_one_export_that_failed_has_the_others(tmp_path: Path, inline: Pool) -> None:
    batch = make_batch(tmp_path, "half", exports=2)
    outcomes = deliver(batch, inline, tmp_path / "j")
    assert statuses(outcomes) == ["failed"]
    assert [file.path for file in outcomes[0].files] == [batch.jobs[0].targets[0]]


@pytest.mark.skipif(sys.platform == "win32", reason="folders are synced on POSIX only")
def test_names_last_before_a_photo_counts_as_done(
    tmp_path: Path, inline: Pool, monkeypatch: pytest.MonkeyPatch
) -> None:
    batch = make_batch(tmp_path, "fine", "fine", exports=2)
    events: list[object] = []
    sync, record = publication.sync_folder, Journal.record
    monkeypatch.setattr(publication, "sync_folder", lambda folder: (sync(folder), events.append(folder)))
    monkeypatch.setattr(Journal, "record", lambda journal, o: (record(journal, o), events.append(o.index)))
    deliver(batch, inline, tmp_path / "j")
    folders = [batch.destination / "export0", batch.destination / "export1"]
    assert events == [*folders, 0, *folders, 1]


def test_the_journal_has_it_before_a_file_gets_its_name(
    tmp_path: Path, inline: Pool, monkeypatch: pytest.MonkeyPatch
) -> None:
    batch = make_batch(tmp_path, "fine", "fine")
    publish, states = publication.publish, []

    def look(part: Path, target: Path, *, replace: bool = False) -> None:
        for suffix in ("", "-wal"):  # as a program that is killed now would leave it
            (tmp_path / f"copy{suffix}").write_bytes((tmp_path / f"j{suffix}").read_bytes())
        with Journal.open(tmp_path / "copy") as journal:
            states.extend(record.state.value for record in journal.records() if target in record.job.targets)
        publish(part, target, replace=replace)

    monkeypatch.setattr(publication, "publish", look)
    deliver(batch, inline, tmp_path / "j")
    assert states == ["publishing", "publishing"]


def test_an_export_that_is_not_wanted_is_left_out(tmp_path: Path, inline: Pool) -> None:
    batch = make_batch(tmp_path, "fine", exports=3)
    job = msgspec.structs.replace(batch.jobs[0], targets=(None, batch.jobs[0].targets[1], None))
    outcomes = deliver(msgspec.structs.replace(batch, jobs=(job,)), inline, tmp_path / "j")
    assert [file.path for file in outcomes[0].files] == [job.targets[1]]


# Deaths of workers


def test_a_death_costs_its_photo_only_and_that_after_a_second_try(tmp_path: Path, lanes: Pool) -> None:
    batch = make_batch(tmp_path, "fine", "exit 3", "fine", "once exit 0", "fine")
    with Journal.create(batch, tmp_path / "j") as journal:
        outcomes = list(start(batch, lanes, journal))
        check_complete(batch, outcomes, journal)
    assert {outcome.index: outcome.status.value for outcome in outcomes} == {
        0: "done", 1: "crashed", 2: "done", 3: "done", 4: "done"
    }  # fmt: skip
    assert {outcome.index for outcome in outcomes[-2:]} == {1, 3}, "second tries come at the very end"
    crashed = next(outcome for outcome in outcomes if outcome.index == 1)
    assert crashed.errors == ("The process that worked on it failed twice: it ended with code 3.",)


def test_a_second_try_is_the_last(tmp_path: Path, lanes: Pool) -> None:
    batch = make_batch(
        tmp_path, "count exit 1", "count fail", "count fine", "count sleep 300", limits=Limits(time_limit=1)
    )
    assert statuses(deliver(batch, lanes, tmp_path / "j")) == ["crashed", "failed", "done", "failed"]
    tries = [job.source.with_name(f"{job.source.name}.tries").read_text() for job in batch.jobs]
    assert tries == ["xx", "x", "x", "x"]


def test_what_a_dead_worker_left_is_not_in_the_way_of_the_second_try(tmp_path: Path, lanes: Pool) -> None:
    assert statuses(deliver(make_batch(tmp_path, "once exit 0"), lanes, tmp_path / "j")) == ["done"]


@posix
def test_a_killed_worker_is_named_by_its_signal(tmp_path: Path, lanes: Pool) -> None:
    outcomes = deliver(make_batch(tmp_path, "signal", "fine"), lanes, tmp_path / "j")
    assert statuses(outcomes) == ["crashed", "done"]
    assert "SIGKILL" in outcomes[0].errors[0]


@pytest.mark.parametrize("order", ["raise", "unpicklable", pytest.param("memory", marks=posix)])
def test_work_that_breaks_its_word_costs_its_photo_only(tmp_path: Path, lanes: Pool, order: str) -> None:
    outcomes = deliver(make_batch(tmp_path, "fine", order, "fine"), lanes, tmp_path / "j")
    assert statuses(outcomes) == ["done", "crashed", "done"]


@pytest.mark.parametrize("order", ["sleep 300", "hang", pytest.param("freeze", marks=posix)])
def test_a_photo_that_takes_too_long_fails_and_gets_no_second_try(tmp_path: Path, lanes: Pool, order: str) -> None:
    batch = make_batch(tmp_path, order, "fine", limits=Limits(time_limit=0.5))
    outcomes = deliver(batch, lanes, tmp_path / "j")
    assert statuses(outcomes) == ["failed", "done"]
    assert outcomes[0].errors == ("It took longer than 0.5 seconds and was given up; --time-limit allows more.",)


@posix
def test_a_worker_that_dies_while_idle_costs_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    batch = make_batch(tmp_path, "count fine", "count fine")
    killed: list[int] = []
    look_again = Delivery._look_again

    def kill_the_idle_worker(delivery: Delivery, job: Job) -> Job:
        lane = delivery._pool._lanes[0]
        assert lane.is_idle
        assert lane._process is not None
        if not killed:
            lane._process.kill()
            killed.append(job.index)
            while not lane._executor._broken:
                time.sleep(0.01)
        return look_again(delivery, job)

    monkeypatch.setattr(Delivery, "_look_again", kill_the_idle_worker)
    with Pool(1, prepare=work.nothing) as pool, Journal.create(batch, tmp_path / "j") as journal:
        outcomes = list(start(batch, pool, journal))
        check_complete(batch, outcomes, journal)
        assert [record.strikes for record in journal.records()] == [0, 0]
    assert killed == [0]
    assert [outcome.index for outcome in outcomes] == [0, 1], "and the order stays"
    assert [job.source.with_name(f"{job.source.name}.tries").read_text() for job in batch.jobs] == ["x", "x"]


def test_every_fifth_photo_a_killer(tmp_path: Path, lanes: Pool) -> None:
    orders = ["exit 1" if number % 5 == 4 else "fine" for number in range(25)]
    outcomes = deliver(make_batch(tmp_path, *orders), lanes, tmp_path / "j")
    assert statuses(outcomes) == ["crashed" if order == "exit 1" else "done" for order in orders]


# Memory


def test_a_photo_larger_than_the_machine_is_refused_in_words(tmp_path: Path, inline: Pool) -> None:
    batch = make_batch(tmp_path, "fine", "fine")
    weights = {batch.jobs[0].source: 10**15, batch.jobs[1].source: 1}
    with Journal.create(batch, tmp_path / "j") as journal:
        outcomes = list(
            run(batch, inline, journal, Control(), work=work.process, weigh=lambda source, _: weights[source])
        )
        check_complete(batch, outcomes, journal)
    failed = next(outcome for outcome in outcomes if outcome.index == 0)
    assert failed.status is Status.FAILED
    assert failed.errors[0].startswith("It is too large for this computer: it needs 1000000.0 GB of memory, of ")


# Existing files, and files that appear


def appear(batch: Batch, control: Control, inline: Pool, journal: Journal, target: Path, text: str) -> list[Outcome]:
    """Run, and put a file where the second photo goes when the first is delivered."""
    outcomes: list[Outcome] = []
    for outcome in start(batch, inline, journal, control):
        outcomes.append(outcome)
        if len(outcomes) == 1:
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(text)
    return sorted(outcomes, key=lambda outcome: outcome.index)


@pytest.mark.parametrize("existing", list(Existing))
def test_a_file_that_appears_meanwhile(tmp_path: Path, inline: Pool, existing: Existing) -> None:
    batch = make_batch(tmp_path, "fine", "fine", "fine", "fine", existing=existing)
    target = batch.jobs[3].targets[0]
    assert target is not None
    with Journal.create(batch, tmp_path / "j") as journal:
        outcomes = appear(batch, Control(), inline, journal, target, "mine")
        check_complete(batch, outcomes, journal)
    last = outcomes[3]
    if existing is Existing.SKIP:
        assert last.status is Status.SKIPPED and last.files == ()
        assert last.notes == (f"{target} appeared while the batch ran and was not written over.",)
        assert target.read_text() == "mine"
    elif existing is Existing.NUMBER:
        assert last.status is Status.DONE
        assert [file.path.name for file in last.files] == ["004-2.jpg"]
        assert target.read_text() == "mine"
    else:
        assert last.status is Status.DONE
        assert target.read_bytes() == expected(batch.jobs[3])


def test_a_number_is_not_one_that_another_photo_of_the_batch_will_need(tmp_path: Path, inline: Pool) -> None:
    batch = make_batch(tmp_path, "fine", "fine", existing=Existing.NUMBER)
    folder = batch.destination / "export0"
    second = msgspec.structs.replace(batch.jobs[1], targets=(folder / "001-2.JPG",))
    batch = msgspec.structs.replace(batch, jobs=(batch.jobs[0], second))
    folder.mkdir(parents=True)
    (folder / "001.jpg").write_text("mine")
    (folder / "001-3.jpg").write_text("mine")
    outcomes = deliver(batch, inline, tmp_path / "j")
    assert [outcome.files[0].path.name for outcome in outcomes] == ["001-4.jpg", "001-2.JPG"]


@pytest.mark.parametrize("existing", list(Existing))
def test_a_folder_in_the_way_is_never_replaced(tmp_path: Path, inline: Pool, existing: Existing) -> None:
    batch = make_batch(tmp_path, "fine", existing=existing)
    (batch.destination / "export0" / "001.jpg").mkdir(parents=True)
    (batch.destination / "export0" / "001.jpg" / "inside").write_text("mine")
    outcomes = deliver(batch, inline, tmp_path / "j")
    assert (batch.destination / "export0" / "001.jpg" / "inside").read_text() == "mine"
    assert outcomes[0].status.value == {"skip": "skipped", "number": "done", "replace": "failed"}[existing.value]


def test_a_source_is_not_written_over_even_by_another_path(tmp_path: Path, inline: Pool) -> None:
    batch = make_batch(tmp_path, "fine", existing=Existing.REPLACE)
    batch.destination.mkdir()
    (batch.destination / "export0").symlink_to(batch.roots[0], target_is_directory=True)
    outcomes = deliver(batch, inline, tmp_path / "j")
    assert outcomes[0].status is Status.FAILED
    assert "is a photo of this run and was not written over" in outcomes[0].errors[0]
    assert batch.jobs[0].source.read_text() == "fine"


# What the user wants


def test_pause_finishes_what_runs_and_resume_goes_on(tmp_path: Path, inline: Pool) -> None:
    batch = make_batch(tmp_path, *["fine"] * 5)
    control = Control()
    with Journal.create(batch, tmp_path / "j") as journal:
        running = start(batch, inline, journal, control)
        outcomes = [next(running)]
        control.pause()
        begun = set(files_below(batch.destination))
        time.sleep(0.05)
        assert set(files_below(batch.destination)) == begun
        control.resume()
        outcomes += running
        check_complete(batch, outcomes, journal)


def test_while_paused_nothing_is_begun(tmp_path: Path, inline: Pool) -> None:
    import threading

    batch = make_batch(tmp_path, "fine")
    control = Control()
    control.pause()
    threading.Timer(0.4, control.resume).start()
    started = time.monotonic()
    outcomes = deliver(batch, inline, tmp_path / "j", control=control)
    assert time.monotonic() - started > 0.35
    assert statuses(outcomes) == ["done"]


def test_cancel_finishes_what_runs_and_the_rest_can_be_gone_on_with(tmp_path: Path, lanes: Pool) -> None:
    batch = make_batch(tmp_path, *["sleep 0.05"] * 12)
    control = Control()
    with Journal.create(batch, tmp_path / "j") as journal:
        first: list[Outcome] = []
        for outcome in start(batch, lanes, journal, control):
            first.append(outcome)
            control.cancel()
        assert statuses(first) == ["done"] * len(first)
        assert 1 <= len(first) < 12
        assert len(files_below(batch.destination)) == len(first), "nothing half done is left"
    with Journal.open(tmp_path / "j") as journal:
        batch = journal.load_batch()
        outcomes = list(start(batch, lanes, journal))
        check_complete(batch, outcomes, journal)
        assert [o.index for o in outcomes[: len(first)]] == sorted(o.index for o in first)


def test_stop_now_ends_workers_and_charges_nobody(tmp_path: Path, lanes: Pool) -> None:
    batch = make_batch(tmp_path, "fine", "sleep 300", "sleep 300", "fine")
    control = Control()
    with Journal.create(batch, tmp_path / "j") as journal:
        running = start(batch, lanes, journal, control)
        first = [next(running)]
        while not (batch.destination / "export0").exists() or len(files_below(batch.destination)) < 3:
            time.sleep(0.01)
        control.stop_now()
        first += running
        assert statuses(first) in (["done"], ["done", "done"])
        assert len(files_below(batch.destination)) == len(first)
        left = [record for record in journal.records() if record.outcome is None]
        assert {(record.state.value, record.is_late, record.strikes, record.charges) for record in left} == {
            ("pending", False, 0, 0)
        }


def test_a_run_that_nobody_listens_to_any_more_ends_its_workers(tmp_path: Path, lanes: Pool) -> None:
    batch = make_batch(tmp_path, "fine", "sleep 300", "fine")
    with Journal.create(batch, tmp_path / "j") as journal:
        running = start(batch, lanes, journal)
        next(running)
        running.close()  # type: ignore[attr-defined]
        assert not any(lane.ticket is not None for lane in lanes._lanes)
        assert all(record.state.value in ("done", "pending") for record in journal.records())
        assert not [path for path in files_below(batch.destination) if path.endswith(".part")]


# Faults from outside


def test_a_full_disk_pauses_and_fails_no_photo(tmp_path: Path, inline: Pool) -> None:
    batch = make_batch(tmp_path, "fine", "fault ENOSPC", "fine", "fine")
    said: list[str] = []

    def make_room(sentence: str) -> bool:
        said.append(sentence)
        batch.jobs[1].source.write_text("fine")
        return True

    with Journal.create(batch, tmp_path / "j") as journal:
        outcomes = list(start(batch, inline, journal, on_fault=make_room))
        check_complete(batch, outcomes, journal)
    assert [outcome.index for outcome in outcomes] == [0, 1, 2, 3]
    assert statuses(outcomes) == ["done"] * 4
    assert said == [f"The disk with {batch.destination} is full: make room there, then go on."]


@pytest.mark.parametrize("on_fault", [None, lambda _: False])
def test_a_fault_that_stays_ends_the_run_and_its_journal_goes_on(
    tmp_path: Path, inline: Pool, on_fault: Callable[[str], bool] | None
) -> None:
    batch = make_batch(tmp_path, "fine", "fault ESTALE", "fine")
    with Journal.create(batch, tmp_path / "j") as journal:
        outcomes: list[Outcome] = []
        with pytest.raises(DeliveryError, match=r"network folder can't be reached any more \(ESTALE\)"):
            outcomes.extend(start(batch, inline, journal, on_fault=on_fault))
        states = [record.state.value for record in journal.records()]
    assert states == ["done", "pending", "pending"]
    batch.jobs[1].source.write_text("fine")
    with Journal.open(tmp_path / "j") as journal:
        batch = journal.load_batch()
        check_complete(batch, list(start(batch, inline, journal)), journal)


def test_with_workers_what_runs_is_finished_before_the_question(tmp_path: Path, lanes: Pool) -> None:
    batch = make_batch(tmp_path, "sleep 0.5", "fault ENOSPC", "fine")
    seen: list[dict[str, bytes]] = []

    def look(_: str) -> bool:
        seen.append(files_below(batch.destination))
        batch.jobs[1].source.write_text("fine")
        return True

    with Journal.create(batch, tmp_path / "j") as journal:
        check_complete(batch, list(start(batch, lanes, journal, on_fault=look)), journal)
    assert len(seen) == 1
    assert list(seen[0]) in (
        [str(Path("export0/001.jpg"))],
        [str(Path("export0/001.jpg")), str(Path("export0/003.jpg"))],
    )


def test_one_spot_that_cannot_be_read_fails_its_photo_at_the_end(tmp_path: Path, inline: Pool) -> None:
    batch = make_batch(tmp_path, "fine", "fault EIO", "fine")
    with Journal.create(batch, tmp_path / "j") as journal:
        outcomes = list(start(batch, inline, journal))
        check_complete(batch, outcomes, journal)
    outcomes.sort(key=lambda outcome: outcome.index)
    assert statuses(outcomes) == ["done", "failed", "done"]
    assert outcomes[1].errors == ("EIO",)


def test_a_disk_that_cannot_be_read_at_all_pauses(tmp_path: Path, inline: Pool) -> None:
    batch = make_batch(tmp_path, "fine", *["fault EIO"] * 5)
    with Journal.create(batch, tmp_path / "j") as journal:
        outcomes: list[Outcome] = []
        with pytest.raises(DeliveryError, match=r"disk can't be read or written any more \(EIO\)"):
            outcomes.extend(start(batch, inline, journal))
        assert statuses(outcomes) == ["done"]
        assert [record.state.value for record in journal.records()] == ["done"] + ["pending"] * 5


@pytest.mark.parametrize("gone", ["photos", "out"])
def test_a_folder_that_goes_away_pauses_and_fails_no_photo(tmp_path: Path, inline: Pool, gone: str) -> None:
    batch = make_batch(tmp_path, *["fine"] * 5)
    there, away = tmp_path / gone, tmp_path / "away"
    said: list[str] = []

    def connect_again(sentence: str) -> bool:
        said.append(sentence)
        away.rename(there)
        return True

    with Journal.create(batch, tmp_path / "j") as journal:
        outcomes: list[Outcome] = []
        for outcome in start(batch, inline, journal, on_fault=connect_again, process=failing):
            outcomes.append(outcome)
            if len(outcomes) == 2:
                there.rename(away)
        check_complete(batch, outcomes, journal)
    assert statuses(outcomes) == ["done"] * 5
    assert said == [f"The folder {there} is no longer there: connect its disk or network folder again, then go on."]


def failing(recipe: Recipe, job: Job, limits: Limits) -> Outcome:
    """Fail as the engine does, with a sentence, when the photo is not there."""
    if not job.source.exists():
        return Outcome(index=job.index, status=Status.FAILED, errors=("It does not exist any more.",))
    return work.process(recipe, job, limits)


def test_a_photo_that_was_deleted_fails_alone(tmp_path: Path, inline: Pool) -> None:
    batch = make_batch(tmp_path, "fine", "fine", "fine")
    batch.jobs[1].source.unlink()
    with Journal.create(batch, tmp_path / "j") as journal:
        outcomes = sorted(start(batch, inline, journal, process=failing), key=lambda outcome: outcome.index)
    assert statuses(outcomes) == ["done", "failed", "done"]


def test_a_disk_that_fills_up_while_names_are_given_pauses(
    tmp_path: Path, inline: Pool, monkeypatch: pytest.MonkeyPatch
) -> None:
    batch = make_batch(tmp_path, "fine", "fine", exports=2)
    publish, calls = publication.publish, []

    def fill_up(part: Path, target: Path, *, replace: bool = False) -> None:
        calls.append(target)
        if len(calls) == 2:
            raise OSError(work.FAULTS["ENOSPC"], "No space left on device")
        publish(part, target, replace=replace)

    monkeypatch.setattr(publication, "publish", fill_up)
    said: list[str] = []
    with Journal.create(batch, tmp_path / "j") as journal:
        outcomes = list(start(batch, inline, journal, on_fault=lambda sentence: not said.append(sentence)))
        check_complete(batch, outcomes, journal)
    assert statuses(outcomes) == ["done"] * 2, "the file that had its name already is known as the batch's own"
    assert len(said) == 1 and "is full" in said[0]


def test_names_that_a_broken_disk_may_not_keep_are_given_again(
    tmp_path: Path, inline: Pool, monkeypatch: pytest.MonkeyPatch
) -> None:
    batch = make_batch(tmp_path, "fine", "fine")
    sync, calls = publication.sync_folder, []

    def break_once(folder: Path) -> None:
        calls.append(folder)
        if len(calls) == 1:
            raise OSError(work.FAULTS["EIO"], "Input/output error")
        sync(folder)

    monkeypatch.setattr(publication, "sync_folder", break_once)
    said: list[str] = []
    with Journal.create(batch, tmp_path / "j") as journal:
        outcomes = list(start(batch, inline, journal, on_fault=lambda sentence: not said.append(sentence)))
        check_complete(batch, outcomes, journal)
    assert statuses(outcomes) == ["done", "done"]
    assert len(said) == 1 and "(EIO)" in said[0]


def test_a_name_that_cannot_be_given_fails_its_photo_in_words(
    tmp_path: Path, inline: Pool, monkeypatch: pytest.MonkeyPatch
) -> None:
    batch = make_batch(tmp_path, "fine", "fine")
    publish = publication.publish

    def refuse(part: Path, target: Path, *, replace: bool = False) -> None:
        if target.name == "001.jpg":
            raise PermissionError(13, "Permission denied")
        publish(part, target, replace=replace)

    monkeypatch.setattr(publication, "publish", refuse)
    outcomes = deliver(batch, inline, tmp_path / "j")
    assert statuses(outcomes) == ["failed", "done"]
    assert outcomes[0].errors == (f"{batch.jobs[0].targets[0]} could not get its final name: Permission denied.",)


@pytest.mark.skipif(sys.platform != "linux", reason="a folder that is closed even to the superuser")
def test_a_destination_that_is_closed_ends_the_run_before_it_begins(tmp_path: Path, inline: Pool) -> None:
    batch = msgspec.structs.replace(make_batch(tmp_path, "fine"), destination=Path("/proc"))
    with Journal.create(batch, tmp_path / "j") as journal, pytest.raises(DeliveryError, match="Nothing can be written"):
        list(start(batch, inline, journal))


def test_a_destination_that_is_a_file_ends_the_run_before_it_begins(tmp_path: Path, inline: Pool) -> None:
    batch = make_batch(tmp_path, "fine")
    batch.destination.write_text("mine")
    with Journal.create(batch, tmp_path / "j") as journal, pytest.raises(DeliveryError, match="can't be made"):
        list(start(batch, inline, journal))
    assert batch.destination.read_text() == "mine"
