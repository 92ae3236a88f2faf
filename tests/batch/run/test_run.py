"""A run of a batch: every photo comes out once, under its final names, whatever people do meanwhile."""

import sys
import threading
import time
from pathlib import Path

import msgspec
import pytest

from studio.batch.executor.inline import InlineExecutor
from studio.batch.executor.pool import LocalPool
from studio.batch.journal.reader import JournalReader
from studio.batch.journal.writer import JournalWriter
from studio.batch.run import publisher
from studio.batch.run.run import Control, run
from studio.job import Batch, Existing, Limits, Outcome, Status, WorkOrder
from studio.message import plain
from tests.batch import work
from tests.batch.deliver import check_complete, deliver, start, statuses
from tests.batch.work import expected, files_below, make_batch
from tests.said import a_note, words

posix = pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")


@pytest.mark.parametrize("exports", [1, 3])
def test_every_photo_is_delivered_under_its_final_names(tmp_path: Path, inline: InlineExecutor, exports: int) -> None:
    batch = make_batch(tmp_path, "fine", "fine", "fine", exports=exports)
    outcomes = deliver(batch, inline, tmp_path / "j")
    assert statuses(outcomes) == ["done"] * 3
    assert [tuple(file.path for file in outcome.files) for outcome in outcomes] == [job.targets for job in batch.jobs]
    assert len(files_below(batch.destination)) == 3 * exports


def test_workers_give_the_same_files_as_none(tmp_path: Path, inline: InlineExecutor, lanes: LocalPool) -> None:
    orders = [f"fine {number}" for number in range(20)]
    one = make_batch(tmp_path / "one", *orders, exports=2)
    two = make_batch(tmp_path / "two", *orders, exports=2)
    deliver(one, inline, tmp_path / "j1")
    deliver(two, lanes, tmp_path / "j2")
    assert files_below(one.destination) == files_below(two.destination)


@pytest.mark.parametrize("pool", ["inline", "lanes"])
def test_each_photo_is_told_when_it_begins(tmp_path: Path, request: pytest.FixtureRequest, pool: str) -> None:
    batch = make_batch(tmp_path, "fine", "fail", "fine", "fine")
    skipped = msgspec.structs.replace(batch.jobs[2], status=Status.SKIPPED, targets=(None,))
    batch = msgspec.structs.replace(batch, jobs=(*batch.jobs[:2], skipped, batch.jobs[3]))
    heard: list[int | str] = []
    with JournalWriter.create(batch, tmp_path / "j") as journal:
        outcomes = run(
            batch,
            request.getfixturevalue(pool),
            journal,
            Control(),
            on_start=heard.append,
            weigh=work.weightless,
        )
        heard.extend(f"{outcome.index} ended" for outcome in outcomes)
    assert [index for index in heard if isinstance(index, int)] == [0, 1, 3]
    assert all(heard.index(index) < heard.index(f"{index} ended") for index in (0, 1, 3))


def test_the_order_is_that_of_the_batch(tmp_path: Path, inline: InlineExecutor) -> None:
    batch = make_batch(tmp_path, *["fine"] * 6)
    with JournalWriter.create(batch, tmp_path / "j") as journal:
        assert [outcome.index for outcome in start(batch, inline, journal)] == list(range(6))


def test_what_the_plan_has_settled_comes_too_and_first(tmp_path: Path, inline: InlineExecutor) -> None:
    batch = make_batch(tmp_path, "fine", "fine", "fine")
    skipped = msgspec.structs.replace(
        batch.jobs[2], status=Status.SKIPPED, notes=(a_note("It is there."),), targets=(None,)
    )
    refused = msgspec.structs.replace(batch.jobs[1], status=Status.FAILED, errors=(plain("It is a source."),))
    batch = msgspec.structs.replace(batch, jobs=(batch.jobs[0], refused, skipped))
    with JournalWriter.create(batch, tmp_path / "j") as journal:
        outcomes = list(start(batch, inline, journal))
    assert [(outcome.index, outcome.status.value) for outcome in outcomes] == [
        (1, "failed"),
        (2, "skipped"),
        (0, "done"),
    ]
    assert words(outcomes[0].errors) == ("It is a source.",) and words(outcomes[1].notes) == ("It is there.",)


def test_a_failed_photo_is_named_and_the_others_go_on(tmp_path: Path, inline: InlineExecutor) -> None:
    batch = make_batch(tmp_path, "fine", "fail", "fine")
    outcomes = deliver(batch, inline, tmp_path / "j")
    assert statuses(outcomes) == ["done", "failed", "done"]
    assert words(outcomes[1].errors) == ("It is cut off.",) and outcomes[1].files == ()


def test_a_photo_with_one_export_that_failed_has_the_others(tmp_path: Path, inline: InlineExecutor) -> None:
    batch = make_batch(tmp_path, "half", exports=2)
    outcomes = deliver(batch, inline, tmp_path / "j")
    assert statuses(outcomes) == ["failed"]
    assert [file.path for file in outcomes[0].files] == [batch.jobs[0].targets[0]]


@pytest.mark.skipif(sys.platform == "win32", reason="folders are synced on POSIX only")
def test_names_last_before_a_photo_counts_as_done(
    tmp_path: Path, inline: InlineExecutor, monkeypatch: pytest.MonkeyPatch
) -> None:
    batch = make_batch(tmp_path, "fine", "fine", exports=2)
    events: list[object] = []
    sync, record = publisher.sync_folder, JournalWriter.record
    monkeypatch.setattr(publisher, "sync_folder", lambda folder: (sync(folder), events.append(folder)))
    monkeypatch.setattr(JournalWriter, "record", lambda journal, o: (record(journal, o), events.append(o.index)))
    deliver(batch, inline, tmp_path / "j")
    folders = [batch.destination / "export0", batch.destination / "export1"]
    assert events == [*folders, 0, *folders, 1]


def test_the_journal_has_it_before_a_file_gets_its_name(
    tmp_path: Path, inline: InlineExecutor, monkeypatch: pytest.MonkeyPatch
) -> None:
    batch = make_batch(tmp_path, "fine", "fine")
    publish, states = publisher.publish, []

    def look(part: Path, target: Path, *, replace: bool = False, folder: int | None = None) -> None:
        for suffix in ("", "-wal"):  # as a program that is killed now would leave it
            (tmp_path / f"copy{suffix}").write_bytes((tmp_path / f"j{suffix}").read_bytes())
        with JournalReader.open(tmp_path / "copy") as journal:
            states.extend(record.state.value for record in journal.records() if target in record.job.targets)
        publish(part, target, replace=replace, folder=folder)

    monkeypatch.setattr(publisher, "publish", look)
    deliver(batch, inline, tmp_path / "j")
    assert states == ["publishing", "publishing"]


def test_an_export_that_is_not_wanted_is_left_out(tmp_path: Path, inline: InlineExecutor) -> None:
    batch = make_batch(tmp_path, "fine", exports=3)
    job = msgspec.structs.replace(batch.jobs[0], targets=(None, batch.jobs[0].targets[1], None))
    outcomes = deliver(msgspec.structs.replace(batch, jobs=(job,)), inline, tmp_path / "j")
    assert [file.path for file in outcomes[0].files] == [job.targets[1]]


# Memory


def test_a_photo_larger_than_the_machine_is_refused_in_words(tmp_path: Path, inline: InlineExecutor) -> None:
    batch = make_batch(tmp_path, "fine", "fine")
    weights = {batch.jobs[0].source: 10**15, batch.jobs[1].source: 1}
    with JournalWriter.create(batch, tmp_path / "j") as journal:
        outcomes = list(run(batch, inline, journal, Control(), weigh=lambda source, _: weights[source]))
        check_complete(batch, outcomes, journal)
    failed = next(outcome for outcome in outcomes if outcome.index == 0)
    assert failed.status is Status.FAILED
    assert str(failed.errors[0]).startswith(
        "Photo is too large for this computer: it needs 1000000.0 GB of memory, of "
    )


def test_large_photos_are_not_in_work_together_and_a_small_one_goes_first(tmp_path: Path, lanes: LocalPool) -> None:
    batch = make_batch(tmp_path, "span 0.2", "span 0.2", "span 0")
    weights = dict(zip((job.source for job in batch.jobs), (60, 60, 30), strict=True))

    def weigh(source: Path, limits: Limits) -> int:
        return weights[source]

    with JournalWriter.create(batch, tmp_path / "j") as journal:
        check_complete(batch, list(run(batch, lanes, journal, Control(), weigh=weigh, memory=100)), journal)
    spans = [job.source.with_name(f"{job.source.name}.span").read_text().split() for job in batch.jobs]
    (_, first_end), (second_begin, _), (third_begin, _) = [tuple(map(float, span)) for span in spans]
    assert first_end <= second_begin
    assert third_begin < second_begin


# Existing files, and files that appear


def appear(
    batch: Batch, control: Control, inline: InlineExecutor, journal: JournalWriter, target: Path, text: str
) -> list[Outcome]:
    """Run, and put a file where the second photo goes when the first is delivered."""
    outcomes: list[Outcome] = []
    for outcome in start(batch, inline, journal, control):
        outcomes.append(outcome)
        if len(outcomes) == 1:
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(text)
    return sorted(outcomes, key=lambda outcome: outcome.index)


@pytest.mark.parametrize("existing", list(Existing))
def test_a_file_that_appears_meanwhile(tmp_path: Path, inline: InlineExecutor, existing: Existing) -> None:
    batch = make_batch(tmp_path, "fine", "fine", "fine", "fine", existing=existing)
    target = batch.jobs[3].targets[0]
    assert target is not None
    with JournalWriter.create(batch, tmp_path / "j") as journal:
        outcomes = appear(batch, Control(), inline, journal, target, "mine")
        check_complete(batch, outcomes, journal)
    last = outcomes[3]
    if existing is Existing.SKIP:
        assert last.status is Status.SKIPPED and last.files == ()
        assert words(last.notes) == (f"{target} appeared during the delivery and was not overwritten.",)
        assert target.read_text() == "mine"
    elif existing is Existing.NUMBER:
        assert last.status is Status.DONE
        assert [file.path.name for file in last.files] == ["004-2.jpg"]
        assert target.read_text() == "mine"
    else:
        assert last.status is Status.DONE
        assert target.read_bytes() == expected(batch.jobs[3])


def test_a_number_is_not_one_that_another_photo_of_the_batch_will_need(tmp_path: Path, inline: InlineExecutor) -> None:
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
def test_a_folder_in_the_way_is_never_replaced(tmp_path: Path, inline: InlineExecutor, existing: Existing) -> None:
    batch = make_batch(tmp_path, "fine", existing=existing)
    (batch.destination / "export0" / "001.jpg").mkdir(parents=True)
    (batch.destination / "export0" / "001.jpg" / "inside").write_text("mine")
    outcomes = deliver(batch, inline, tmp_path / "j")
    assert (batch.destination / "export0" / "001.jpg" / "inside").read_text() == "mine"
    assert outcomes[0].status.value == {"skip": "skipped", "number": "done", "replace": "failed"}[existing.value]


def test_a_source_is_not_written_over_even_by_another_path(tmp_path: Path, inline: InlineExecutor) -> None:
    batch = make_batch(tmp_path, "fine", existing=Existing.REPLACE)
    batch.destination.mkdir()
    (batch.destination / "export0").symlink_to(batch.roots[0], target_is_directory=True)
    batch = msgspec.structs.replace(batch, destination=tmp_path)  # so that the link stays inside
    outcomes = deliver(batch, inline, tmp_path / "j")
    assert outcomes[0].status is Status.FAILED
    assert "is your own photo and was not overwritten" in str(outcomes[0].errors[0])
    assert batch.jobs[0].source.read_text() == "fine"


# What the user wants


def test_pause_finishes_what_runs_and_resume_goes_on(tmp_path: Path, inline: InlineExecutor) -> None:
    batch = make_batch(tmp_path, *["fine"] * 5)
    control = Control()
    with JournalWriter.create(batch, tmp_path / "j") as journal:
        running = start(batch, inline, journal, control)
        outcomes = [next(running)]
        control.pause()
        begun = set(files_below(batch.destination))
        time.sleep(0.05)
        assert set(files_below(batch.destination)) == begun
        control.resume()
        outcomes += running
        check_complete(batch, outcomes, journal)


def test_while_paused_nothing_is_begun(tmp_path: Path, inline: InlineExecutor) -> None:
    batch = make_batch(tmp_path, "fine")
    control = Control()
    control.pause()
    threading.Timer(0.4, control.resume).start()
    started = time.monotonic()
    outcomes = deliver(batch, inline, tmp_path / "j", control=control)
    assert time.monotonic() - started > 0.35
    assert statuses(outcomes) == ["done"]


def test_cancel_finishes_what_runs_and_the_rest_can_be_gone_on_with(tmp_path: Path, lanes: LocalPool) -> None:
    batch = make_batch(tmp_path, *["sleep 0.05"] * 12)
    control = Control()
    with JournalWriter.create(batch, tmp_path / "j") as journal:
        first: list[Outcome] = []
        for outcome in start(batch, lanes, journal, control):
            first.append(outcome)
            control.cancel()
        assert statuses(first) == ["done"] * len(first)
        assert 1 <= len(first) < 12
        assert len(files_below(batch.destination)) == len(first), "nothing half done is left"
    with JournalWriter.open(tmp_path / "j") as journal:
        batch = journal.load_batch()
        outcomes = list(start(batch, lanes, journal))
        check_complete(batch, outcomes, journal)
        assert [o.index for o in outcomes[: len(first)]] == sorted(o.index for o in first)


def test_stop_now_ends_workers_and_charges_nobody(tmp_path: Path, lanes: LocalPool) -> None:
    batch = make_batch(tmp_path, "fine", "sleep 300", "sleep 300", "fine")
    control = Control()
    with JournalWriter.create(batch, tmp_path / "j") as journal:
        running = start(batch, lanes, journal, control)
        first = [next(running)]
        while len(files_below(batch.destination)) < 2:  # the first photo, and a part of another
            time.sleep(0.01)
        control.stop_now()
        first += running
        assert statuses(first) in (["done"], ["done", "done"])
        assert len(files_below(batch.destination)) == len(first)
        left = [record for record in journal.records() if record.outcome is None]
        assert {(record.state.value, record.is_late, record.failure_count, record.abort_count) for record in left} == {
            ("pending", False, 0, 0)
        }


def test_a_run_that_nobody_listens_to_any_more_ends_its_workers(tmp_path: Path, lanes: LocalPool) -> None:
    batch = make_batch(tmp_path, "fine", "sleep 300", "fine")
    with JournalWriter.create(batch, tmp_path / "j") as journal:
        running = start(batch, lanes, journal)
        next(running)
        running.close()  # type: ignore[attr-defined]
        assert not any(lane.ticket is not None for lane in lanes._lanes)
        assert all(record.state.value in ("done", "pending") for record in journal.records())
        assert not [path for path in files_below(batch.destination) if path.endswith(".part")]


def test_an_interrupt_without_workers_ends_at_once_and_can_be_gone_on_with(
    tmp_path: Path, inline: InlineExecutor, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupted(order: WorkOrder) -> Outcome:
        if order.job.index == 1:
            raise KeyboardInterrupt
        return work.process(order)

    # What waits for a photo that never comes back waits longer than a test may take.
    monkeypatch.setattr("studio.batch.run.delivery.END_SECONDS", 1000)
    batch = make_batch(tmp_path, "fine", "fine", "fine")
    with JournalWriter.create(batch, tmp_path / "j") as journal, pytest.raises(KeyboardInterrupt):
        list(start(batch, InlineExecutor(interrupted, prepare=work.nothing), journal))
    with JournalWriter.open(tmp_path / "j") as journal:
        records = [record for record in journal.records() if record.state.value != "done"]
        assert {(record.state.value, record.is_late, record.abort_count) for record in records} == {
            ("pending", False, 0)
        }, "the photo is not to blame for the interrupt"
        check_complete(batch, list(start(batch, inline, journal)), journal)
