"""The command of the benchmarks: makes the photos, races the rows, takes the other figures, writes the report."""

import os
import shutil
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path

import msgspec
from msgspec import Struct

from studio.paths import resource_path
from studio.recipe.model import Decode
from tests.benchmarks import trial
from tests.benchmarks.case import CASES, Case
from tests.benchmarks.encoding import measure_encodings
from tests.benchmarks.heartbeat import measure_heartbeat
from tests.benchmarks.lanes import measure_lanes
from tests.benchmarks.measure import measure
from tests.benchmarks.option import Options, read_options
from tests.benchmarks.parent import measure_parent
from tests.benchmarks.peers import find_rows, studio_row
from tests.benchmarks.photo import SIZES, make_watermark
from tests.benchmarks.photo_set import PhotoSets
from tests.benchmarks.quality import Nearness, measure_quality
from tests.benchmarks.race import Course, make_task, race
from tests.benchmarks.report import Race, Report, describe_machine, keep_results, write
from tests.benchmarks.startup import measure_startup
from tests.benchmarks.target import check_case
from tests.benchmarks.trial import Figure

_DISTINCT, _DISTINCT_QUICK = 12, 8
_PARENT_PHOTOS = 2000
_MEMORY = Path("/dev/shm")

_READING = (
    (
        "CPU is user and system time of a row's whole family of processes, each row in a fresh one; ratios are "
        "medians of the ratios within each round, start-up included. The rows take turns, and who begins changes."
    ),
    (
        "x auto, x best: how many times the CPU time of Studio's two ways. Agreement: the least PSNR between the "
        "row's files and those of the first row, at equal size, quantisation tables and subsampling."
    ),
    (
        "Each further photo: the CPU time of a run less that of a run over one photo per process, per photo "
        "between; start-up is what is left. Where photos differ in kind it can't be told."
    ),
    (
        "A slow row delivers each different photo once, the others several times; all figures are per photo. Rows that "
        "take no part in an aim, and those that take many times as long, run in the first round only, and are "
        "compared within it."
    ),
)
"""How the tables are to be read."""


class Ground(Struct, frozen=True, kw_only=True):
    """Where everything takes place: the options, the photos, and a working folder with the watermark."""

    options: Options
    sources: tuple[Path, ...]
    sets: PhotoSets
    folder: Path
    watermark: Path
    watermark_size: tuple[int, int]

    def course(self, case: Case) -> Course:
        """Lay out the course of a case; a count above the number of different photos is a multiple of it."""
        photos = self.sets.get(case.photos)
        count = max(self.options.processes, round(min(self.options.count * case.share, case.most or float("inf"))))
        return Course(
            photos=photos,
            count=count - count % len(photos) if 0 < len(photos) <= count else count,
            watermark=self.watermark,
            watermark_size=self.watermark_size,
            folder=self.folder,
            processes=self.options.processes,
            rounds=self.options.rounds,
            has_equal_photos=case.photos in SIZES,
        )


def main() -> int:
    """Run the benchmarks; return 1 when something failed, 2 when there is nothing to start from."""
    options = read_options()
    folder = options.photos or resource_path("samples")
    sources = sorted(path for path in folder.glob("*") if path.suffix.lower() in (".jpg", ".jpeg"))
    if not sources:
        _say(f"{folder} has no JPEGs to make photos from; name a folder with --photos.")
        return 2
    began = time.monotonic()
    report = Report(machine=describe_machine(options.processes))
    if options.work:
        options.work.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="studio-bench-", dir=options.work) as name:
        work = Path(name)
        os.environ.pop("PYTHONDONTWRITEBYTECODE", None)  # an installed program is compiled
        os.environ.update({f"XDG_{kind}_HOME": str(work / kind) for kind in ("STATE", "CACHE", "CONFIG", "DATA")})
        distinct = _DISTINCT_QUICK if options.quick else _DISTINCT
        ground = Ground(
            options=options,
            sources=tuple(sources),
            sets=PhotoSets(options.work or work, sources, min(distinct, max(options.count, 8)), _say),
            folder=work,
            watermark=work / "watermark.png",
            watermark_size=make_watermark(work / "watermark.png"),
        )
        measure(studio_row(Decode.AUTO).commands(make_task(CASES[0], ground.course(CASES[0]), "warm", 2)))
        report = _race_all(ground, report)
        report = _take_figures(ground, report)
        if options.wants("quality"):
            report = msgspec.structs.replace(report, nearness=tuple(_measure_quality(ground)))
        if options.wants("encodings"):
            _say("comparing ways of writing")
            report = msgspec.structs.replace(report, encodings=tuple(measure_encodings(sources[:3])))
    after = {
        "load after": " ".join(f"{load:.2f}" for load in os.getloadavg()),
        "took": f"{(time.monotonic() - began) / 60:.0f} minutes",
    }
    report = msgspec.structs.replace(report, machine={**report.machine, **after})
    first = ("A quick run: one round, some of the cases and rows.",)
    notes = (*(first if options.quick else ()), *report.notes, *_READING)
    path = write(msgspec.structs.replace(report, notes=notes), options.out)
    if options.results:
        _say(f"written: {keep_results(path)}")
    print(path.read_text(encoding="utf-8"))
    _say(f"written: {path}")
    return 1 if report.failures else 0


def _race_all(ground: Ground, report: Report) -> Report:
    races: list[Race] = []
    figures: list[Figure] = []
    notes: list[str] = []
    for case in CASES if ground.options.wants("races") else ():
        if not ground.options.wants_case(case):
            continue
        course = ground.course(case)
        if not course.photos:
            notes.append(f"{case.title}: not raced, since nothing here can write such photos.")
            continue
        _say(case.title)
        rows = [row for row in find_rows(case) if ground.options.wants_row(row.name)]
        entries = tuple(race(case, rows, course, _say))
        races.append(
            Race(
                name=case.name,
                title=case.title,
                photos=_describe_photos(course),
                rounds=course.rounds,
                entries=entries,
            )
        )
        figures += check_case(case.name, entries)
    return msgspec.structs.replace(report, races=tuple(races), figures=tuple(figures), notes=tuple(notes))


def _describe_photos(course: Course) -> str:
    megabytes = sum(path.stat().st_size for path in course.photos) / len(course.photos) / 1e6
    distinct = min(course.count, len(course.photos))
    return f"{course.count} photos ({distinct} different ones, {megabytes:.1f} MB on average)"


def _take_figures(ground: Ground, report: Report) -> Report:
    """Run the trials that are wanted; one that fails is noted, and the others go on."""
    case, options = CASES[0], ground.options
    trials: dict[str, Callable[[], Sequence[Figure]]] = {
        "startup": lambda: measure_startup(
            ground.folder / "startup", ground.sets.get("24mp"), 2 * options.rounds + 1, _say
        ),
        "parent": lambda: _measure_parent(ground.folder / "parent", options),
        "lanes": measure_lanes,
        "start": trial.start,
        "plan": lambda: trial.plan_many(ground.folder / "rolls", options.plan, _say),
        "workers": lambda: trial.scale_workers(case, ground.course(case), _say),
        "heartbeat": lambda: measure_heartbeat(options.window, min(options.window // 2, 1500), _say),
        "long": lambda: trial.run_long(case, ground.course(case), options.long, _say),
    }
    figures = list(report.figures)
    failures: list[str] = []
    for name, run in trials.items():
        if options.wants(name):
            _say(name)
            try:
                figures += run()
            except trial.TrialError as error:
                failures.append(f"{name}: {error}")
    return msgspec.structs.replace(report, figures=tuple(figures), failed_trials=tuple(failures))


def _measure_parent(folder: Path, options: Options) -> list[Figure]:
    place = Path(tempfile.mkdtemp(prefix="studio-parent-", dir=_MEMORY if _MEMORY.is_dir() else folder.parent))
    try:
        taken = measure_parent(place, _PARENT_PHOTOS)
    finally:
        shutil.rmtree(place)
    how = f"{_PARENT_PHOTOS} photos, an executor that returns at once, files in memory"
    return [
        Figure(name="parent alone, per photo", value=taken.plan + taken.run, unit="ms", at_most=1, how=f"CPU; {how}"),
        Figure(
            name="photos that the parent can feed", value=1000 / taken.wall, unit="a second", at_least=1000, how=how
        ),
    ]


def _measure_quality(ground: Ground) -> list[Nearness]:
    _say("comparing pictures before encoding")
    return measure_quality(ground.sources[:6], ground.sets.get("24mp")[:4])


def _say(text: str) -> None:
    print(text, file=sys.stderr, flush=True)


if __name__ == "__main__":
    sys.exit(main())
