"""Runs the rows of a case by turns on the same photos, and checks that all of them made the same files.

Knows neither what a row is nor what its figures should be.
"""

import shutil
import statistics
from collections.abc import Callable, Sequence
from pathlib import Path

from msgspec import Struct
from PIL import Image

from tests.benchmarks.case import Case, Task, look
from tests.benchmarks.measure import Measurement, measure
from tests.benchmarks.peers import Row
from tests.benchmarks.photo import spread
from tests.benchmarks.quality import load_rgb, psnr

_LEAST_AGREEMENT = 28.0
"""Decibels between the outputs of two rows: another resampler stays above 38, ImageMagick's HEIC above 29; a misplaced
watermark makes it less."""

Say = Callable[[str], None]


class Entry(Struct, frozen=True, kw_only=True):
    """What a row took in each round for `photos` photos, and for one photo per process (`starts`).

    `agreement` is the smallest PSNR, in decibels, between its outputs and the first row's; `bytes` is the size of an
    output on average; `failure` says why it has no figures, or what is wrong with its files.
    """

    row: str
    title: str
    photos: int
    processes: int
    runs: tuple[Measurement, ...] = ()
    starts: tuple[Measurement, ...] = ()
    agreement: float | None = None
    bytes: int = 0
    failure: str = ""

    @property
    def cpu(self) -> float:
        """CPU seconds per photo, start-up included: the median of the rounds."""
        return statistics.median(run.cpu for run in self.runs) / self.photos

    @property
    def wall(self) -> float:
        """Seconds per photo, start-up included: the median of the rounds."""
        return statistics.median(run.wall for run in self.runs) / self.photos

    @property
    def further(self) -> float | None:
        """CPU seconds of each further photo, without start-up; None where photos differ too much to tell."""
        if not self.starts or self.photos <= self.processes:
            return None
        rounds = zip(self.runs, self.starts, strict=True)
        return statistics.median((run.cpu - start.cpu) / (self.photos - self.processes) for run, start in rounds)

    @property
    def start(self) -> float | None:
        """CPU seconds before the first photo and after the last."""
        further = self.further
        if further is None:
            return None
        return statistics.median(start.cpu for start in self.starts) - further * self.processes

    @property
    def peak(self) -> int:
        """Bytes of the largest process of any round."""
        return max(run.peak for run in self.runs)


def ratio(over: Entry, under: Entry) -> float:
    """How many times the CPU seconds per photo of `under` `over` took: the median of the ratios within a round.

    A row aside has the first round only.
    """
    rounds = zip(over.runs, under.runs, strict=False)
    per_run = statistics.median(one.cpu / other.cpu for one, other in rounds)
    return per_run * under.photos / over.photos


def further_ratio(over: Entry, under: Entry) -> float | None:
    """Return the same ratio without start-up."""
    return None if not over.further or not under.further else over.further / under.further


class Course(Struct, frozen=True, kw_only=True):
    """Where a race takes place: photos, watermark, working folder, processes and rounds.

    `count` is a multiple of the number of photos where it is larger, so that slow rows, which get each photo once,
    get the same on average.
    """

    photos: tuple[Path, ...]
    count: int
    watermark: Path
    watermark_size: tuple[int, int]
    folder: Path
    processes: int
    rounds: int
    has_equal_photos: bool = True

    def share(self, row: Row) -> int:
        """Return how many photos a row delivers."""
        return min(self.count, len(self.photos)) if row.is_slow else self.count


def race(case: Case, rows: Sequence[Row], course: Course, say: Say) -> list[Entry]:
    """Run each row in each round, in an order that turns by one from round to round."""
    runs: dict[str, list[Measurement]] = {row.name: [] for row in rows}
    starts: dict[str, list[Measurement]] = {row.name: [] for row in rows}
    failures: dict[str, str] = {}
    agreements: dict[str, float] = {}
    weights: dict[str, int] = {}
    for turn in range(course.rounds):
        order = [*rows[turn % len(rows) :], *rows[: turn % len(rows)]]
        for row in order:
            if row.name in failures or (turn and row.is_aside):
                continue
            if course.has_equal_photos and course.share(row) > course.processes:
                starts[row.name].append(_run(case, row, course, course.processes))
            result = _run(case, row, course, course.share(row))
            runs[row.name].append(result)
            say(f"  round {turn + 1}  {row.title:<44}{result.cpu:8.2f} s CPU{result.wall:8.2f} s  {result.failure}")
            if result.failure:
                failures[row.name] = result.failure
        if turn == 0:
            made = [row for row in rows if row.makes_files and row.name not in failures]
            for row in made:
                weights[row.name] = _weigh(course.folder / "out" / row.name)
                agreements[row.name], failure = _compare(case, row, made[0], course)
                failures |= {row.name: failure} if failure else {}
        shutil.rmtree(course.folder / "out")
    return [
        Entry(
            row=row.name,
            title=row.title,
            photos=course.share(row),
            processes=course.processes,
            runs=() if row.name in failures else tuple(runs[row.name]),
            starts=() if row.name in failures else tuple(starts[row.name]),
            agreement=agreements.get(row.name),
            bytes=weights.get(row.name, 0),
            failure=failures.get(row.name, ""),
        )
        for row in rows
    ]


def make_task(case: Case, course: Course, name: str, count: int) -> Task:
    """Lay out the photos and the empty folders of one run."""
    photos = course.folder / f"photos-{case.name}-{count}"
    if not photos.exists():
        spread(course.photos, photos, count)
    out, scratch = course.folder / "out" / name, course.folder / "scratch"
    for folder in (out, scratch):
        shutil.rmtree(folder, ignore_errors=True)
    for size in case.sizes:
        (out / size.name).mkdir(parents=True)
    scratch.mkdir()
    return Task(
        folder=photos,
        photos=look(sorted(photos.iterdir())),
        sizes=case.sizes,
        watermark=course.watermark,
        watermark_size=course.watermark_size,
        out=out,
        scratch=scratch,
        processes=course.processes,
        format=case.format,
        quality=case.quality,
    )


def _run(case: Case, row: Row, course: Course, count: int) -> Measurement:
    task = make_task(case, course, row.name, count)
    result = measure(row.commands(task))
    wanted = [task.target(photo.path, size) for photo in task.photos for size in task.sizes]
    made = sum(path.exists() and path.stat().st_size > 0 for path in wanted)
    if not result.failure and made != count * len(case.sizes):
        return Measurement(
            wall=result.wall, cpu=result.cpu, peak=result.peak, failure=f"{made} files instead of {count}"
        )
    return result


def _weigh(folder: Path) -> int:
    """Return the size of a row's files on average, in bytes."""
    return round(statistics.mean(path.stat().st_size for path in folder.rglob("*") if path.is_file()))


def _compare(case: Case, row: Row, judge: Row, course: Course) -> tuple[float, str]:
    """Compare sizes, tables and pixels of some outputs with those of another row."""
    least = 99.0
    for size in case.sizes:
        own = course.folder / "out" / row.name / size.name
        paths = sorted(own.iterdir())
        for path in paths[:: max(1, len(paths) // 8)]:
            other = course.folder / "out" / judge.name / size.name / path.name
            with Image.open(path) as one, Image.open(other) as two:
                if one.size != two.size or _tables(one) != _tables(two):
                    return 0.0, f"{size.name}/{path.name} has another size, quality or subsampling"
            least = min(least, psnr(load_rgb(path), load_rgb(other)))
    return least, "" if least >= _LEAST_AGREEMENT else f"its pictures differ from the first row's: {least:.1f} dB"


def _tables(image: Image.Image) -> tuple[object, ...]:
    layers = getattr(image, "layer", [])
    return getattr(image, "quantization", None), [layer[1:3] for layer in layers]
