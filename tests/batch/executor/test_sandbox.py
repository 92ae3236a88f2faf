"""What workers give up: rights, images of their memory, and memory beyond what their photo explains."""

import multiprocessing
import resource
import sys
from pathlib import Path

import pytest

from studio.batch.executor import sandbox
from studio.batch.executor.pool import LocalPool
from studio.batch.executor.protocol import Completion
from studio.batch.executor.sandbox import bounded_memory
from studio.batch.executor.worker import process_order
from studio.batch.run.queue import estimate_memory
from studio.job import Job, Limits, Outcome, Status, WorkOrder
from studio.recipe.model import Export, Recipe, Resize, ResizeMode
from tests.batch import work
from tests.picture import make_job, make_scene, save

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="only Linux has these limits")
RECIPE = Recipe(exports=(Export(name="web", resize=Resize(mode=ResizeMode.LONG_EDGE, pixels=96)),))


def make_order(job: Job) -> WorkOrder:
    return WorkOrder(job=job, recipe=RECIPE, memory=estimate_memory(job.source, Limits()))


def read_status() -> tuple[str, tuple[int, int], tuple[int, int]]:
    """Runs in a worker: its rights, and its limits on images of its memory and on data."""
    lines = Path("/proc/self/status").read_text(encoding="ascii").splitlines()
    rights = next(line.split()[1] for line in lines if line.startswith("NoNewPrivs"))
    return rights, resource.getrlimit(resource.RLIMIT_CORE), resource.getrlimit(resource.RLIMIT_DATA)


def take_memory(order: WorkOrder, size: int) -> str:
    """Runs in a worker: takes so much memory as one that is at this photo, and says what came of it."""
    try:
        with bounded_memory(order):
            held = bytearray(size)
            return f"took {len(held)}"
    except MemoryError:
        return "refused"


def call(function: object, *args: object) -> object:
    assert callable(function)
    with LocalPool(1, prepare=work.nothing) as pool:
        while not pool.is_ready():
            pool.wait(1)
        assert pool.call(0, function, *args, limit=60)
        finished: list[Completion] = []
        while not finished:
            finished = pool.wait(1)
    assert finished[0].death is None
    return finished[0].value


@pytest.mark.slow
def test_a_worker_has_no_rights_to_gain_and_leaves_no_image() -> None:
    before = resource.getrlimit(resource.RLIMIT_CORE)
    rights, core, data = call(read_status)  # type: ignore[misc]
    assert (rights, core) == ("1", (0, 0))
    assert data == resource.getrlimit(resource.RLIMIT_DATA)
    assert resource.getrlimit(resource.RLIMIT_CORE) == before, "the program's own stays"


@pytest.mark.slow
def test_more_memory_than_the_photo_explains_is_refused(tmp_path: Path) -> None:
    photo = make_order(make_job(save(tmp_path / "photo.jpg", make_scene(300, 200)), tmp_path / "out.jpg"))
    assert call(take_memory, photo, sandbox.SPARE_BYTES + 200_000_000) == "refused"
    assert call(take_memory, photo, 100_000_000) == "took 100000000"


@pytest.mark.slow
def test_a_large_photo_may_take_what_it_weighs(tmp_path: Path) -> None:
    source = tmp_path / "photo.png"
    make_scene(64, 64).resize((9000, 9000)).save(source, compress_level=1)
    assert (
        call(take_memory, make_order(make_job(source)), sandbox.SPARE_BYTES + 200_000_000)
        == f"took {sandbox.SPARE_BYTES + 200_000_000}"
    )


def test_a_photo_is_made_within_its_bounds(tmp_path: Path) -> None:
    photo = make_order(make_job(save(tmp_path / "photo.jpg", make_scene(300, 200)), tmp_path / "out.jpg"))
    outcome = call(process_order, photo)
    assert isinstance(outcome, Outcome)
    assert (outcome.status, outcome.errors) == (Status.DONE, ())


def test_the_program_itself_is_not_bounded(tmp_path: Path) -> None:
    assert multiprocessing.parent_process() is None
    before = resource.getrlimit(resource.RLIMIT_DATA)
    with bounded_memory(make_order(make_job(save(tmp_path / "photo.jpg", make_scene(30, 20))))):
        assert resource.getrlimit(resource.RLIMIT_DATA) == before
