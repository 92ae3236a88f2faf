"""Try broken inputs for so many seconds: `fuzz [--seconds N] [--seed S] [--kinds photo,svg...] [--only NUMBER]`.

Exit code 1 when one of them broke a promise; such files, with what they did, are kept in out/fuzz.
"""

import argparse
import os
import sys
import tempfile
import time
from collections import Counter, deque
from pathlib import Path

from studio import log
from studio.batch.executor.pool import LocalPool
from studio.batch.executor.protocol import Completion
from tests.fuzz.batch import LONGEST, Source, Tried, inputs_of, try_batch
from tests.fuzz.inputs import Kind
from tests.fuzz.watch import prepare

KEPT = Path(__file__).parents[2] / "out" / "fuzz"
TOGETHER = 200
"""Inputs for one call of a worker."""
_IN_MEMORY = Path("/dev/shm")
"""Where Linux keeps files in memory; folders are made and taken away there in a tenth of the time."""


class Fuzz:
    """One run: what is still to do, what is in work, what came of it, and what was found."""

    def __init__(self, source: Source, first: int, together: int = TOGETHER) -> None:
        self.source = source
        self.counts: Counter[tuple[str, str]] = Counter()
        self.findings = 0
        self.longest = (0.0, "")
        self.largest = (0, "")
        self.unforeseen = (0, "")
        self._next = first
        self._together = together
        self._left: deque[tuple[int, int]] = deque()
        self._again: deque[int] = deque()
        self._in_work: dict[int, int] = {}

    @property
    def is_busy(self) -> bool:
        """Whether inputs are in work, or were in that of a worker that died."""
        return bool(self._in_work or self._again)

    def start(self, pool: LocalPool, *, is_over: bool = False) -> bool:
        """Give a worker its next inputs; with `is_over` only those that are to be tried again.

        False when there are none, or no worker is free.
        """
        if self._again:
            first, count = self._again[0], 1
        elif is_over:
            return False
        else:
            if not self._left:
                self._left.append((self._next, self._together))
                self._next += self._together
            first, count = self._left[0]
        if not pool.call(first, try_batch, self.source, first, count, limit=LONGEST):
            return False
        (self._again or self._left).popleft()
        self._in_work[first] = count
        return True

    def end(self, finished: Completion) -> None:
        """Take in what became of a call; of one whose worker died each input is tried again, by itself."""
        first, count = finished.ticket, self._in_work.pop(finished.ticket)
        if isinstance(finished.value, list):
            tried: list[Tried] = finished.value
            for each in tried:
                self._count(each)
            if len(tried) < count and tried:
                self._left.append((first + len(tried), count - len(tried)))
            return
        reason = str(finished.death.reason if finished.death else finished.value)
        if count > 1:
            self._keep(first, f"{first} to {first + count - 1}", [f"the worker died of one of these: {reason}"])
            self._again.extend(range(first, first + count))
            return
        made = inputs_of(self.source).make(first, self.source.folder)
        self._count(Tried(number=first, name=made.name, status="crashed", problems=(f"the worker died: {reason}",)))

    def _count(self, tried: Tried) -> None:
        self.counts[tried.name.split("-")[0], tried.status] += 1
        self.longest = max(self.longest, (tried.seconds, tried.name))
        self.largest = max(self.largest, (tried.peak, tried.name))
        self.unforeseen = max(self.unforeseen, (tried.grown, tried.name))
        if tried.problems:
            self._keep(tried.number, tried.name, list(tried.problems))

    def _keep(self, number: int, name: str, problems: list[str]) -> None:
        self.findings += 1
        seed = self.source.seed
        KEPT.mkdir(parents=True, exist_ok=True)
        data = inputs_of(self.source).make(number, self.source.folder).data
        (KEPT / f"{seed}-{number}.bin").write_bytes(data)
        again = f"again: dev.py fuzz --seed {seed} --kinds {','.join(self.source.kinds)} --only {number}"
        text = "\n".join([name, *problems, again, ""])
        (KEPT / f"{seed}-{number}.txt").write_text(text, encoding="utf-8")
        print(f"FOUND {text}", flush=True)

    def report(self, seconds: float) -> None:
        """Print how many inputs of each kind came to what, and the extremes."""
        tried = sum(self.counts.values())
        statuses = sorted({status for _, status in self.counts})
        print(f"{'':<16}" + "".join(f"{status:>20}" for status in statuses))
        for kind in sorted({kind for kind, _ in self.counts}):
            print(f"{kind:<16}" + "".join(f"{self.counts[kind, status]:>20}" for status in statuses))
        print(
            f"{'all':<16}"
            + "".join(f"{sum(n for (_, s), n in self.counts.items() if s == status):>20}" for status in statuses)
        )
        print(f"{tried} files in {seconds:.0f} s, {self.findings} findings, seed {self.source.seed}.")
        print(f"Longest: {self.longest[0]:.1f} s of the processor ({self.longest[1]}).")
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
    is_one = options.only is not None
    KEPT.mkdir(parents=True, exist_ok=True)
    log.start(KEPT)
    within = _IN_MEMORY if os.access(_IN_MEMORY, os.W_OK) else None
    with (
        tempfile.TemporaryDirectory(prefix="studio-fuzz-", dir=within) as folder,
        LocalPool(1 if is_one else options.workers, prepare=prepare) as pool,
    ):
        source = Source(seed=options.seed, kinds=tuple(map(Kind, options.kinds.split(","))), folder=Path(folder))
        inputs_of(source)  # the delivery that journals are of is made before workers ask for it
        fuzz = Fuzz(source, options.only if is_one else options.first, 1 if is_one else TOGETHER)
        began = said = time.monotonic()
        is_over = False
        while not is_over or fuzz.is_busy:
            while pool.is_ready() and fuzz.start(pool, is_over=is_over):
                is_over = is_one
            for finished in pool.wait(0.5):
                fuzz.end(finished)
            now = time.monotonic()
            is_over = is_over or now - began > options.seconds
            if now - said > 300:
                said = now
                fuzz.report(now - began)
    fuzz.report(time.monotonic() - began)
    return 1 if fuzz.findings else 0


if __name__ == "__main__":
    sys.exit(main())
