"""Pictures for deliverables, made in the workers of an executor: of each photo those that are asked for, as part files.

It knows orders and outcomes, and neither names nor the journal.
"""

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from studio.batch.deliverable.made import Watch
from studio.batch.executor.protocol import Completion, Executor
from studio.batch.run.queue import JobQueue, estimate_memory
from studio.job import Job, Limits, Outcome, Status, WorkOrder
from studio.message import message
from studio.recipe.model import Export, Recipe

_WAIT_SECONDS = 0.25

_TRIES = 2
"""A photo whose worker died is made once more, alone: a system short of memory ends any process."""


def make_pictures(
    recipe_of: Callable[[Job], Recipe],
    jobs: Iterable[Job],
    executor: Executor,
    watch: Watch,
    limits: Limits = Limits(),
    beside_of: Callable[[Job], tuple[Export, ...]] = lambda _: (),
    below_of: Callable[[Job], Path | None] = lambda _: None,
) -> Iterator[Outcome]:
    """Make the exports of its recipe of each job, whose targets are part files; yield what became of each, once.

    `beside_of` gives exports that are made beside those of the recipe; their targets follow. `below_of` gives the
    folder from which on no link is followed to a photo.

    A photo that ends its worker has failed. Raises CancelledError; what is in work is ended then.
    """
    queue = JobQueue(
        lambda job: estimate_memory(job.source, limits), limit=executor.memory // 2, machine=executor.memory
    )
    queue.add(jobs)
    in_work: dict[int, Job] = {}
    tries: dict[int, int] = {}
    try:
        while len(queue) or in_work or queue.refused:
            watch.check()
            while executor.is_ready() and (job := queue.take()) is not None:
                if not executor.start(_order(recipe_of(job), beside_of(job), below_of(job), job, limits, queue)):
                    queue.put_back(job, late=False)
                    break
                in_work[job.index] = job
            for job, _ in queue.refused:
                yield _failed(job)
            queue.refused.clear()
            for completion in executor.wait(_WAIT_SECONDS):
                job = in_work.pop(completion.ticket)
                queue.release(job.index)
                outcome = _outcome(completion)
                tries[job.index] = tries.get(job.index, 0) + 1
                if outcome is None and tries[job.index] < _TRIES:
                    queue.add_late([job])
                    continue
                yield outcome or _failed(job)
                watch.advance()
    finally:
        if in_work:
            executor.kill()
            while in_work:
                for completion in executor.wait(_WAIT_SECONDS):
                    in_work.pop(completion.ticket, None)


def _order(
    recipe: Recipe, beside: tuple[Export, ...], below: Path | None, job: Job, limits: Limits, queue: JobQueue
) -> WorkOrder:
    weight = queue.weight(job.index)
    return WorkOrder(job=job, recipe=recipe, beside=beside, limits=limits, memory=weight, found_below=below)


def _outcome(completion: Completion) -> Outcome | None:
    return completion.value if isinstance(completion.value, Outcome) else None


def _failed(job: Job) -> Outcome:
    error = message("The process that worked on it ended twice.")
    return Outcome(index=job.index, status=Status.FAILED, errors=(error,))
