"""Admission: what is in work fits into the memory together, in order, and nobody waits for ever."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studio.batch.run.queue import LOOK_AHEAD, JobQueue, estimate_memory
from studio.job import Job, Limits
from tests.picture import make_scene, save

LIMIT = 100
MACHINE = 200


def job(index: int) -> Job:
    return Job(index=index, source=Path(f"{index}.jpg"), size=0, changed_ns=0, targets=())


def line_up(*weights: int) -> JobQueue:
    admission = JobQueue(lambda job: weights[job.index], limit=LIMIT, machine=MACHINE)
    admission.add(job(index) for index in range(len(weights)))
    return admission


def take_all(admission: JobQueue) -> list[int]:
    taken: list[int] = []
    while (next_job := admission.take()) is not None:
        taken.append(next_job.index)
    return taken


def test_jobs_come_in_order_while_they_fit() -> None:
    admission = line_up(40, 40, 20, 1)
    assert take_all(admission) == [0, 1, 2]
    admission.release(2)
    assert take_all(admission) == [3]
    assert len(admission) == 0


def test_a_smaller_one_goes_first_while_a_large_one_waits() -> None:
    admission = line_up(60, 80, 30, 30)
    assert take_all(admission) == [0, 2]
    admission.release(0)
    assert take_all(admission) == [3]
    admission.release(2)
    admission.release(3)
    assert take_all(admission) == [1]


def test_one_above_the_limit_goes_alone() -> None:
    admission = line_up(10, 150, 10)
    assert take_all(admission) == [0, 2]
    admission.release(0)
    assert take_all(admission) == []
    admission.release(2)
    assert take_all(admission) == [1]


def test_one_above_the_machine_is_refused_and_the_others_go_on() -> None:
    admission = line_up(10, 201, 10)
    assert take_all(admission) == [0, 2]
    assert [(refused.index, weight) for refused, weight in admission.refused] == [(1, 201)]


def test_a_large_one_is_overtaken_only_so_often() -> None:
    admission = line_up(60, 80, *[10] * 1000)
    in_work = take_all(admission)
    taken = list(in_work)
    while 1 not in taken:
        admission.release(in_work.pop(0))
        new = take_all(admission)
        taken += new
        in_work += new
    assert len(taken) <= LOOK_AHEAD + 2


@given(st.lists(st.integers(0, 250), max_size=60), st.randoms())
def test_nothing_is_lost_and_memory_is_kept(weights: list[int], chance: object) -> None:
    import random

    assert isinstance(chance, random.Random)
    admission = line_up(*weights)
    in_work: set[int] = set()
    seen: list[int] = []
    while len(admission) or in_work:
        next_job = admission.take()
        if next_job is None:
            if in_work:
                done = chance.choice(sorted(in_work))
                in_work.remove(done)
                admission.release(done)
            else:
                assert not len(admission), "something waits, nothing is in work, and nothing comes"
            continue
        in_work.add(next_job.index)
        seen.append(next_job.index)
        assert len(in_work) == 1 or sum(weights[index] for index in in_work) <= LIMIT
    refused = [refused.index for refused, _ in admission.refused]
    assert sorted(seen + refused) == list(range(len(weights)))
    assert refused == [index for index, weight in enumerate(weights) if weight > MACHINE]


def test_late_jobs_come_last_and_each_alone() -> None:
    admission = line_up(10, 10, 10, 10)
    admission.add_late([job(0), job(1)])
    admission._waiting.popleft()
    admission._waiting.popleft()
    assert take_all(admission) == [2, 3]
    admission.release(2)
    assert take_all(admission) == []
    admission.release(3)
    assert take_all(admission) == [0]
    admission.add([job(2)])
    assert take_all(admission) == [], "nothing runs beside a late one"
    admission.release(0)
    assert take_all(admission) == [2]
    admission.release(2)
    assert take_all(admission) == [1]


def test_one_that_is_put_back_comes_next() -> None:
    admission = line_up(60, 60, 10)
    first = admission.take()
    assert first is not None
    admission.put_back(first, late=False)
    assert take_all(admission) == [0, 2]
    admission.release(0)
    admission.release(2)
    admission.put_back(first, late=False)  # long after it was released
    assert take_all(admission) == [0]


def test_a_late_one_that_is_put_back_stays_late() -> None:
    admission = line_up(10, 10)
    late = admission._waiting.popleft()
    admission.add_late([late])
    admission.put_back(late, late=True)
    assert take_all(admission) == [1]


def test_looking_ahead_weighs_each_photo_once() -> None:
    asked: list[int] = []

    def weigh(job: Job) -> int:
        asked.append(job.index)
        return 60

    admission = JobQueue(weigh, limit=LIMIT, machine=MACHINE)
    admission.add(job(index) for index in range(5))
    assert admission.look_ahead(2)
    assert asked == [0, 1]
    assert take_all(admission) == [0]
    assert sorted(asked) == list(range(5))


def test_a_photo_weighs_its_pixels_and_what_is_none_weighs_nothing(tmp_path: Path) -> None:
    photo = save(tmp_path / "photo.jpg", make_scene(300, 200))
    assert estimate_memory(photo, Limits()) == pytest.approx(300 * 200 * 4 * 1.2, rel=0.3)
    (tmp_path / "text.jpg").write_text("no photo")
    assert estimate_memory(tmp_path / "text.jpg", Limits()) == 0
    assert estimate_memory(tmp_path / "missing.jpg", Limits()) == 0
