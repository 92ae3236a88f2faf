"""Try broken inputs for so many seconds: `fuzz [--seconds N] [--seed S] [--kinds photo,svg...] [--only NUMBER]`.

Exit code 1 when one of them broke a promise; such files, with what they did, are kept in out/fuzz.
"""

import argparse
import shutil
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

from studio import log
from studio.batch.executor.pool import LocalPool
from studio.batch.executor.protocol import Completion
from studio.batch.run.queue import estimate_memory
from studio.job import Job, Limits, Status
from studio.recipe.model import Export, Format, Recipe, Resize, ResizeMode
from tests.fuzz.inputs import Input, Inputs, Kind
from tests.fuzz.tries import try_input
from tests.fuzz.watch import Seen, prepare, try_photo
from tests.sentence import is_plain

KEPT = Path(__file__).parents[2] / "out" / "fuzz"
MOST_MEMORY = 2_000_000_000
"""Bytes of one worker; two of them and the program stay below 4 GB."""
MOST_UNFORESEEN = 600_000_000
"""Bytes that a photo may take beyond what it was admitted with."""
TIME_LIMIT = 60.0
WEIGHT = 400_000_000
"""Bytes that an input that is no photo may take besides; a picture of an SVG has 16 megapixels at most."""
FILES = {
    Kind.RECIPE: "x.recipe.toml",
    Kind.JOURNAL: "x.journal",
    Kind.SVG: "logo.svg",
    Kind.FONT: "letters.ttf",
    Kind.NAME: "names",
}
RECIPE = Recipe(
    exports=(
        Export(name="small", resize=Resize(mode=ResizeMode.LONG_EDGE, pixels=400)),
        Export(name="square", resize=Resize(mode=ResizeMode.FILL, width=60, height=40), format=Format.KEEP),
    )
)


class Fuzz:
    """One run: what is in work, what came of it, and what was found."""

    def __init__(self, inputs: Inputs, folder: Path, seed: int) -> None:
        self.inputs = inputs
        self.folder = folder
        self.seed = seed
        self.counts: Counter[tuple[str, str]] = Counter()
        self.findings = 0
        self.longest = (0.0, "")
        self.largest = (0, "")
        self.unforeseen = (0, "")
        self._in_work: dict[int, tuple[Input, Job, int]] = {}

    def start(self, pool: LocalPool, number: int) -> None:
        place = self.folder / str(number)
        place.mkdir()
        made = self.inputs.make(number, place)
        source = place / FILES.get(made.kind, "photo.jpg")
        source.write_bytes(made.data)
        if made.kind is Kind.PHOTO:
            is_begun = self._start_photo(pool, number, made, source)
        else:
            job = Job(index=number, source=source, size=len(made.data), changed_ns=0, targets=())
            self._in_work[number] = made, job, WEIGHT
            is_begun = pool.call(number, try_input, made.kind, place, number, limit=TIME_LIMIT)
        if not is_begun:
            del self._in_work[number]
            shutil.rmtree(place)
            self.start(pool, number)

    def _start_photo(self, pool: LocalPool, number: int, made: Input, source: Path) -> bool:
        out = source.parent / "out"
        out.mkdir()
        targets = (out / "small", out / "square")
        job = Job(index=number, source=source, size=len(made.data), changed_ns=0, targets=targets)
        limits = Limits(time_limit=TIME_LIMIT, allow_truncated=number % 3 == 0)
        weight = estimate_memory(source, limits)
        self._in_work[number] = made, job, weight
        return pool.call(number, try_photo, RECIPE, job, limits, limit=TIME_LIMIT)

    @property
    def is_busy(self) -> bool:
        return bool(self._in_work)

    @property
    def weight(self) -> int:
        return sum(weight for *_, weight in self._in_work.values())

    def end(self, finished: Completion) -> None:
        made, job, weight = self._in_work.pop(finished.ticket)
        name = made.name
        place = job.source.parent
        kind = name.split("-")[0]
        if isinstance(finished.value, Seen):
            seen = finished.value
            problems = [*seen.violations, *(self._judge(seen, job) if made.kind is Kind.PHOTO else ())]
            status = seen.outcome.status.value
            grown = max(0, seen.peak - seen.before - weight)
            self.longest = max(self.longest, (seen.outcome.seconds, name))
            self.largest = max(self.largest, (seen.peak, name))
            self.unforeseen = max(self.unforeseen, (grown, name))
            if seen.peak > MOST_MEMORY:
                problems.append(f"{seen.peak / 1e6:.0f} MB of memory")
            if grown > MOST_UNFORESEEN:
                problems.append(f"{grown / 1e6:.0f} MB more memory than it was admitted with ({weight / 1e6:.0f} MB)")
            if any("enough memory" in str(error) for error in seen.outcome.errors):
                status = "failed for memory"
        else:
            status = "crashed"
            problems = [f"the worker died: {finished.death.reason if finished.death else finished.value}"]
        self.counts[kind, status] += 1
        if problems:
            self._keep(name, made.data, finished.ticket, problems)
        shutil.rmtree(place, ignore_errors=True)

    def _judge(self, seen: Seen, job: Job) -> list[str]:
        outcome = seen.outcome
        place = job.source.parent
        problems = [f"not a plain sentence: {text}" for text in (*outcome.errors, *outcome.notes) if not is_plain(text)]
        if outcome.status not in (Status.DONE, Status.FAILED) or bool(outcome.errors) != (
            outcome.status != Status.DONE
        ):
            problems.append(f"status {outcome.status} with {len(outcome.errors)} errors")
        there = {path for path in place.rglob("*") if path.is_file()} - {job.source}
        if there != {file.path for file in outcome.files}:
            problems.append(f"other files than it says: {sorted(map(str, there))}")
        if {path.name for path in place.iterdir()} - {"photo.jpg", "out"}:
            problems.append("a write outside the destination")
        return problems

    def _keep(self, name: str, data: bytes, number: int, problems: list[str]) -> None:
        self.findings += 1
        KEPT.mkdir(parents=True, exist_ok=True)
        (KEPT / f"{self.seed}-{number}.bin").write_bytes(data)
        text = "\n".join([name, *problems, f"again: dev.py fuzz --seed {self.seed} --only {number}", ""])
        (KEPT / f"{self.seed}-{number}.txt").write_text(text, encoding="utf-8")
        print(f"FOUND {text}", flush=True)

    def report(self, seconds: float) -> None:
        tried = sum(self.counts.values())
        statuses = sorted({status for _, status in self.counts})
        print(f"{'':<16}" + "".join(f"{status:>20}" for status in statuses))
        for kind in sorted({kind for kind, _ in self.counts}):
            print(f"{kind:<16}" + "".join(f"{self.counts[kind, status]:>20}" for status in statuses))
        print(
            f"{'all':<16}"
            + "".join(f"{sum(n for (_, s), n in self.counts.items() if s == status):>20}" for status in statuses)
        )
        print(f"{tried} files in {seconds:.0f} s, {self.findings} findings, seed {self.seed}.")
        print(f"Longest: {self.longest[0]:.1f} s ({self.longest[1]}).")
        print(f"Largest: {self.largest[0] / 1e6:.0f} MB of a worker ({self.largest[1]}).")
        print(
            f"Beyond what it was admitted with: {self.unforeseen[0] / 1e6:.0f} MB ({self.unforeseen[1]}).", flush=True
        )


def main() -> int:
    parser = argparse.ArgumentParser(prog="dev.py fuzz", description="Try broken inputs of every kind and format.")
    parser.add_argument("--seconds", type=float, default=60.0)
    parser.add_argument("--seed", type=int, default=int(time.time()), help="default: another one each time")
    parser.add_argument("--first", type=int, default=0, help="number of the first file")
    parser.add_argument("--only", type=int, help="this file alone")
    parser.add_argument("--kinds", default=",".join(Kind), help="which inputs, with commas between; all without it")
    parser.add_argument("--workers", type=int, default=2)
    options = parser.parse_args()
    first = options.first if options.only is None else options.only
    KEPT.mkdir(parents=True, exist_ok=True)
    log.start(KEPT)
    with (
        tempfile.TemporaryDirectory(prefix="studio-fuzz-") as folder,
        LocalPool(options.workers, prepare=prepare) as pool,
    ):
        kinds = tuple(map(Kind, options.kinds.split(",")))
        fuzz = Fuzz(Inputs(options.seed, Path(folder, "base"), kinds), Path(folder), options.seed)
        began = said = time.monotonic()
        number = first
        while True:
            over = time.monotonic() - began > options.seconds or (options.only is not None and number > first)
            while not over and pool.is_ready() and fuzz.weight < MOST_MEMORY:
                fuzz.start(pool, number)
                number += 1
                over = options.only is not None
            for finished in pool.wait(0.5):
                fuzz.end(finished)
            if over and not fuzz.is_busy:
                break
            if time.monotonic() - said > 300:
                said = time.monotonic()
                fuzz.report(said - began)
    fuzz.report(time.monotonic() - began)
    return 1 if fuzz.findings else 0


if __name__ == "__main__":
    sys.exit(main())
