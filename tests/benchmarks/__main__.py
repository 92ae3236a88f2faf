"""The command of the benchmarks: makes the photos, races the rows, takes the other figures, writes the report."""

import argparse
import os
import sys
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path

from msgspec import Struct
from PIL import Image

from studio.paths import resource_path
from tests.benchmarks import photo, trial
from tests.benchmarks.case import CASES, Case
from tests.benchmarks.peers import find_imagemagick, find_rows
from tests.benchmarks.quality import Nearness, measure_chain, measure_decodes
from tests.benchmarks.race import Course, race
from tests.benchmarks.report import Race, Report, describe_machine, write
from tests.benchmarks.target import check_case
from tests.benchmarks.trial import Figure

_LONG_EDGE = 6000
_EDGES = {"a margin of 1.4, the smallest of auto": 4286 / 2, "24 MP to 2048 px": 2048, "24 MP to 800 px": 800}
"""Long edges of outputs as of a photo of 6000 pixels; photos of other sizes go to the same part of their own."""
_CHAIN = (2048, 1200, 400)


_READING = (
    (
        "CPU is user and system time of a row's whole family of processes, each row in a fresh one; ratios are "
        "medians of the ratios within each round, start-up included. The rows take turns, and who begins changes."
    ),
    (
        "x auto, x best: how many times the CPU time of Studio's two ways. Agreement: the least PSNR between the "
        "row's files and those of the first row, at equal size, quantisation tables and subsampling."
    ),
    "A further photo: the CPU time of a run less that of a run over one photo per process, per photo between.",
)
"""How the tables are to be read."""


class Sets:
    """The photos of the races, made when they are first asked for."""

    def __init__(self, folder: Path, sources: Sequence[Path], distinct: int) -> None:
        self._folder, self._sources, self._distinct = folder, sources, distinct
        self._made: dict[str, tuple[Path, ...]] = {}

    def get(self, name: str) -> tuple[Path, ...]:
        """Return the photos of a set; none where it can't be made here."""
        if name not in self._made:
            self._made[name] = tuple(self._make(name, self._folder / name))
        return self._made[name]

    def _make(self, name: str, folder: Path) -> list[Path]:
        _say(f"making photos: {name}")
        if name == "mixed":
            return photo.make_mixed_set(folder, self._sources, max(1, self._distinct // 8))
        if name == "heic":
            return photo.make_heic_set(folder, self.get("24mp"), self._distinct // 2, find_imagemagick())
        count = self._distinct if name == "24mp" else self._distinct // 2
        return photo.make_camera_set(folder, self._sources, count, photo.SIZES[name])


class Options(Struct, frozen=True, kw_only=True):
    """The options of the command line."""

    quick: bool
    out: Path | None
    photos: Path | None
    work: Path | None
    count: int
    rounds: int
    processes: int
    long: int
    only: list[str]
    rows: list[str]
    skip: list[str]


CourseOf = Callable[[Case], Course]

_PARTS = ("races", "workers", "long", "plan", "start", "quality")


def _parse() -> Options:
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks", description=__doc__)
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    parser.add_argument("--quick", action="store_true", help="few photos, one round: to see that everything runs")
    parser.add_argument("--out", type=Path, help="folder of the report (default: one in the temporary folder)")
    parser.add_argument("--photos", type=Path, help="folder of JPEGs to make the photos from (default: the samples)")
    parser.add_argument("--work", type=Path, help="folder that keeps the photos that are made, for the next time")
    parser.add_argument("--count", type=int, help="photos of a race (default 120; fewer for slow rows)")
    parser.add_argument("--rounds", type=int, help="rounds of a race (default 3)")
    parser.add_argument("--processes", type=int, default=cores, help="processes of each row (default: the cores)")
    parser.add_argument("--long", type=int, help="photos of the long run (default 2000)")
    parser.add_argument("--only", action="append", default=[], choices=[case.name for case in CASES])
    parser.add_argument("--rows", action="append", default=[], help="race only rows whose name begins so")
    parser.add_argument("--skip", action="append", default=[], choices=_PARTS)
    given = vars(parser.parse_args())
    usual = {"count": 4, "rounds": 1, "long": 12} if given["quick"] else {"count": 120, "rounds": 3, "long": 2000}
    return Options(**{**given, **{key: given[key] or value for key, value in usual.items()}})


def main() -> int:
    """Run the benchmarks; return 1 when a row failed."""
    options = _parse()
    folder = options.photos or resource_path("samples")
    sources = sorted(path for path in folder.glob("*") if path.suffix.lower() in (".jpg", ".jpeg"))
    if not sources:
        print(f"{folder} has no JPEGs to make photos from; name a folder with --photos.", file=sys.stderr)
        return 2
    out = options.out or Path(tempfile.gettempdir()) / "studio-benchmarks"
    machine = describe_machine(options.processes)
    if options.work:
        options.work.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="studio-bench-", dir=options.work) as name:
        work = Path(name)
        os.environ.update({f"XDG_{kind}_HOME": str(work / kind) for kind in ("STATE", "CACHE", "CONFIG", "DATA")})
        distinct = 8 if options.quick else 24
        sets = Sets(options.work or work, sources, min(distinct, max(options.count, 8)))
        mark = work / "mark.png"
        mark_size = photo.make_mark(mark)

        def course(case: Case) -> Course:
            photos = sets.get(case.photos)
            count = max(options.processes, round(options.count * case.share))
            return Course(
                photos=photos,
                count=count - count % len(photos) if 0 < len(photos) <= count else count,
                mark=mark,
                mark_size=mark_size,
                folder=work,
                processes=options.processes,
                rounds=options.rounds,
                has_equal_photos=case.photos in photo.SIZES,
            )

        races, notes = _race_all(options, course) if "races" not in options.skip else ([], [])
        figures = [figure for one in races for figure in check_case(one.name, one.entries)]
        figures += _take_figures(options, course, work)
        nearness = [] if "quality" in options.skip else _measure_quality(sources, sets)
    report = Report(
        machine=machine,
        races=tuple(races),
        figures=tuple(figures),
        nearness=tuple(nearness),
        notes=(*notes, *_notes(options)),
    )
    path = write(report, out)
    print(path.read_text(encoding="utf-8"))
    _say(f"written: {path}")
    return 1 if any(entry.failure for one in races for entry in one.entries) else 0


def _race_all(options: Options, course: CourseOf) -> tuple[list[Race], list[str]]:
    races: list[Race] = []
    notes: list[str] = []
    for case in CASES:
        if options.only and case.name not in options.only:
            continue
        track = course(case)
        if not track.photos:
            notes.append(f"{case.title}: not raced, since nothing here can write such photos.")
            continue
        _say(case.title)
        rows = [row for row in find_rows(case) if not options.rows or row.name.startswith(tuple(options.rows))]
        entries = race(case, rows, track, _say)
        races.append(
            Race(
                name=case.name,
                title=case.title,
                photos=_describe_photos(track),
                rounds=track.rounds,
                entries=tuple(entries),
            )
        )
    return races, notes


def _describe_photos(track: Course) -> str:
    megabytes = sum(path.stat().st_size for path in track.photos) / len(track.photos) / 1e6
    distinct = min(track.count, len(track.photos))
    return f"{track.count} photos ({distinct} different ones, {megabytes:.1f} MB on average)"


def _take_figures(options: Options, course: CourseOf, work: Path) -> list[Figure]:
    figures: list[Figure] = []
    case = CASES[0]
    if "start" not in options.skip:
        figures += trial.start()
    if "plan" not in options.skip:
        figures += trial.plan_many(work / "rolls", 2000 if options.quick else 100_000, _say)
    if "workers" not in options.skip:
        figures += trial.scale_workers(case, course(case), _say)
    if "long" not in options.skip:
        figures += trial.run_long(case, course(case), options.long, _say)
    return figures


def _measure_quality(sources: Sequence[Path], sets: Sets) -> list[Nearness]:
    _say("comparing pictures before encoding")
    chosen = list(sources)[:6]
    edges: list[int] = []
    for path in chosen:
        with Image.open(path) as image:
            edges.append(max(image.size))
    nearness: list[Nearness] = []
    for name, edge in _EDGES.items():
        nearness += measure_decodes(f"photos, {name}", chosen, [round(own * edge / _LONG_EDGE) for own in edges])
    noisy = sets.get("24mp")[:4]
    nearness += measure_decodes("noisy 24 MP to 2048 px", noisy, [2048] * len(noisy))
    nearness += measure_chain("noisy 24 MP", noisy, _CHAIN)
    parts = [round(edges[0] * edge / _LONG_EDGE) for edge in _CHAIN]
    same = [path for path, own in zip(chosen, edges, strict=True) if own == edges[0]]
    return nearness + measure_chain("photos, as 24 MP", same, parts)


def _notes(options: Options) -> list[str]:
    notes = list(_READING)
    if options.quick:
        notes.insert(0, "A quick run: too few photos and rounds for any figure here to be held against anything.")
    return notes


def _say(text: str) -> None:
    print(text, file=sys.stderr, flush=True)


if __name__ == "__main__":
    sys.exit(main())
