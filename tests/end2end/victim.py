"""A program that delivers a batch, or goes on with it, for tests that kill it: `victim FOLDER WORKERS EXISTING WORK`.

`WORK` is `orders` (photos are orders, see tests/batch/work.py) or `engine` (photos are pictures).
"""

import sys
from pathlib import Path

import msgspec

from studio.batch.executor.inline import InlineExecutor
from studio.batch.executor.pool import LocalPool
from studio.batch.executor.protocol import Executor
from studio.batch.executor.worker import prepare_engine, process_order
from studio.batch.journal.writer import JournalWriter
from studio.batch.run.queue import estimate_memory
from studio.batch.run.run import Control, run
from studio.errors import DeliveryError
from studio.job import Batch, Existing, Job, Outcome
from studio.recipe.model import Export, Recipe, Resize, ResizeMode
from tests.batch import work

RECIPE = Recipe(
    exports=(
        Export(name="web", resize=Resize(mode=ResizeMode.LONG_EDGE, pixels=96)),
        Export(name="proof", resize=Resize(mode=ResizeMode.LONG_EDGE, pixels=48)),
    )
)


def plan(folder: Path, existing: Existing) -> Batch:
    """Plan the photos of `folder`/photos into `folder`/out, without looking at what is there."""
    sources = sorted((folder / "photos").iterdir())
    out = folder / "out"
    jobs = tuple(
        Job(
            index=index,
            source=source,
            size=source.stat().st_size,
            changed_ns=source.stat().st_mtime_ns,
            targets=(out / "web" / source.name, out / source.name),
        )
        for index, source in enumerate(sources)
    )
    return Batch(recipe=RECIPE, destination=out, roots=(folder / "photos",), jobs=jobs, existing=existing)


def open_journal(folder: Path, existing: Existing) -> JournalWriter:
    path = folder / "j"
    try:
        return JournalWriter.open(path)
    except DeliveryError:
        path.unlink(missing_ok=True)  # it was killed before the batch was written down
        return JournalWriter.create(plan(folder, existing), path)


def open_executor(workers: int, kind: str) -> Executor:
    process = process_order if kind == "engine" else work.process
    prepare = prepare_engine if kind == "engine" else work.nothing
    return LocalPool(workers, work=process, prepare=prepare) if workers else InlineExecutor(process, prepare=prepare)


def deliver(folder: Path, workers: int, existing: Existing, kind: str) -> list[Outcome]:
    with (
        open_executor(workers, kind) as executor,
        open_journal(folder, existing) as journal,
    ):
        return list(
            run(
                journal.load_batch(),
                executor,
                journal,
                Control(),
                weigh=estimate_memory if kind == "engine" else work.weightless,
            )
        )


if __name__ == "__main__":
    outcomes = deliver(Path(sys.argv[1]), int(sys.argv[2]), Existing(sys.argv[3]), sys.argv[4])
    sys.stdout.buffer.write(msgspec.json.encode(outcomes, enc_hook=str))
