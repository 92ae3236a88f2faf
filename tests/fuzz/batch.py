"""What runs in a worker: many inputs one behind the other, made, tried and judged there; a call for each costs more."""

import os
import shutil
import time
from functools import lru_cache
from pathlib import Path

from msgspec import Struct

from studio.batch.run.queue import estimate_memory
from studio.job import Job, Limits, Status
from studio.recipe.model import Export, Format, Recipe, Resize, ResizeMode
from tests.fuzz.inputs import Inputs, Kind
from tests.fuzz.tries import try_input
from tests.fuzz.watch import Seen, try_photo
from tests.sentence import is_plain

MOST_MEMORY = 2_000_000_000
"""Bytes of one worker; two of them and the program stay below 4 GB."""
MOST_UNFORESEEN = 600_000_000
"""Bytes that a photo may take beyond what it was admitted with."""
TIME_LIMIT = 60.0
"""Seconds of the processor for an input."""
LONGEST = 900.0
"""Seconds that a call may take on a busy machine; after them it hangs."""
WEIGHT = 400_000_000
"""Bytes that an input that is no photo may take besides; a picture of an SVG has 16 megapixels at most."""
SECONDS = 5.0
"""After which a call ends with what it has tried, so that its time limit is for one input and not for many."""
FILES = {
    Kind.PHOTO: "photo.jpg",
    Kind.RECIPE: "x.recipe.toml",
    Kind.JOURNAL: "x.journal",
    Kind.SVG: "logo.svg",
    Kind.FONT: "letters.ttf",
    Kind.NAME: "names",
    Kind.LIST: "people.csv",
}
RECIPE = Recipe(
    exports=(
        Export(name="small", resize=Resize(mode=ResizeMode.LONG_EDGE, pixels=400)),
        Export(name="square", resize=Resize(mode=ResizeMode.FILL, width=60, height=40), format=Format.KEEP),
    )
)


class Source(Struct, frozen=True, kw_only=True):
    """Where inputs come from: the same for a seed and kinds. `folder` is for all of one run."""

    seed: int
    kinds: tuple[Kind, ...]
    folder: Path


class Tried(Struct, frozen=True, kw_only=True):
    """What became of one input; `seconds` are the processor's, `grown` bytes beyond those that it was admitted with."""

    number: int
    name: str
    status: str
    problems: tuple[str, ...] = ()
    seconds: float = 0.0
    peak: int = 0
    grown: int = 0


@lru_cache(maxsize=1)
def inputs_of(source: Source) -> Inputs:
    """Return the inputs; they are made once in a process."""
    return Inputs(source.seed, source.folder / "base", source.kinds)


def try_batch(source: Source, first: int, count: int) -> list[Tried]:
    """Try inputs from `first` on, `count` of them or fewer when the time is over."""
    inputs = inputs_of(source)
    place = source.folder / str(first)
    until = time.monotonic() + SECONDS
    tried: list[Tried] = []
    for number in range(first, first + count):
        shutil.rmtree(place, ignore_errors=True)  # of a worker that died
        place.mkdir()
        try:
            tried.append(_try(inputs, number, place))
        finally:
            os.chdir(source.folder)
            shutil.rmtree(place, ignore_errors=True)
        if time.monotonic() > until:
            break
    return tried


def _try(inputs: Inputs, number: int, place: Path) -> Tried:
    made = inputs.make(number, place)
    path = place / FILES[made.kind]
    path.write_bytes(made.data)
    began = time.process_time()  # others may be busy on this machine
    if made.kind is Kind.PHOTO:
        (place / "out").mkdir()
        targets = (place / "out" / "small", place / "out" / "square")
        job = Job(index=number, source=path, size=len(made.data), changed_ns=0, targets=targets)
        limits = Limits(time_limit=LONGEST, allow_truncated=number % 3 == 0)
        weight = estimate_memory(path, limits)
        seen = try_photo(RECIPE, job, limits)
        problems = [*seen.violations, *_judge_photo(seen, job)]
    else:
        weight = WEIGHT
        seen = try_input(made.kind, place, number)
        problems = list(seen.violations)
    grown = max(0, seen.peak - seen.before - weight)
    if seen.peak > MOST_MEMORY:
        problems.append(f"{seen.peak / 1e6:.0f} MB of memory")
    if grown > MOST_UNFORESEEN:
        problems.append(f"{grown / 1e6:.0f} MB more memory than it was admitted with ({weight / 1e6:.0f} MB)")
    seconds = time.process_time() - began
    if seconds > TIME_LIMIT:
        problems.append(f"{seconds:.0f} s of the processor")
    status = seen.outcome.status.value
    if any("enough memory" in str(error) for error in seen.outcome.errors):
        status = "failed for memory"
    return Tried(
        number=number,
        name=made.name,
        status=status,
        problems=tuple(problems),
        seconds=seconds,
        peak=seen.peak,
        grown=grown,
    )


def _judge_photo(seen: Seen, job: Job) -> list[str]:
    outcome = seen.outcome
    place = job.source.parent
    problems = [f"not a plain sentence: {text}" for text in (*outcome.errors, *outcome.notes) if not is_plain(text)]
    if outcome.status not in (Status.DONE, Status.FAILED) or bool(outcome.errors) != (outcome.status != Status.DONE):
        problems.append(f"status {outcome.status} with {len(outcome.errors)} errors")
    there = {path for path in place.rglob("*") if path.is_file()} - {job.source}
    if there != {file.path for file in outcome.files}:
        problems.append(f"other files than it says: {sorted(map(str, there))}")
    if {path.name for path in place.iterdir()} - {"photo.jpg", "out"}:
        problems.append("a write outside the destination")
    return problems
