"""`measure`: tries the ways to make these very photos and says which number of workers is best."""

import json
import tempfile
from pathlib import Path
from typing import assert_never

from studio.batch.benchmark import (
    ROUNDS,
    Speed,
    Way,
    WayKind,
    best_run,
    choose_sample,
    list_ways,
    measure,
    sample_size,
)
from studio.batch.executor import machine
from studio.batch.plan.scan import scan
from studio.cli.exit_codes import ExitCode
from studio.cli.options.commands import MeasureOptions
from studio.cli.output import Output, counted
from studio.cli.reading.recipe import read_recipe
from studio.cli.reading.text import read_whole
from studio.cli.signals import InterruptHandler
from studio.errors import SourceError

_BAR = 30


def show_speeds(options: MeasureOptions) -> ExitCode:
    """Measure and print how fast each way is; raises RecipeError, SourceError and DeliveryError as a run does."""
    folder = tempfile.TemporaryDirectory(prefix="studio-measure-", ignore_cleanup_errors=True)
    with InterruptHandler(at_once=True, done="") as interrupt, folder as name:
        return interrupt.watch(lambda: _show(options, Path(name)), tidy=folder.cleanup)


def _show(options: MeasureOptions, folder: Path) -> ExitCode:
    count = (
        sample_size(machine.cores()) if options.photos is None else read_whole("--photos", options.photos, 1, 100_000)
    )
    recipe = read_recipe(options)
    photos = choose_sample([found.path for found in scan(options.sources, deep=not options.flat)], count)
    if not photos:
        raise SourceError("No photos found to measure with.")
    output = Output()
    ways = list_ways(machine.cores())
    output.say(f"Measuring with {counted(len(photos), 'photo')}, {len(ways)} ways, {ROUNDS} rounds")

    def tell(way: Way, number: int) -> None:
        output.say(f"  round {number + 1} of {ROUNDS}: {_name(way)}")

    speeds = measure(recipe, photos, folder, ways, tell)
    best = best_run(speeds)
    for speed in speeds:
        output.write(_as_json(speed) if options.json else _as_line(speed, max(each.rate for each in speeds)))
    if options.json:
        output.write(json.dumps({"event": "best", "workers": best.way.run_workers}))
    else:
        output.write(f"Best: --workers {best.way.run_workers}, with {best.rate:.1f} photos/s")
    failed = max(speed.failed for speed in speeds)
    if failed:
        output.complain(f"{counted(failed, 'photo')} failed, which makes the numbers doubtful; studio run says why.")
    return ExitCode.SOME_FAILED if failed else ExitCode.DONE


def _name(way: Way) -> str:
    match way.kind:
        case WayKind.SERIAL:
            return "one by one"
        case WayKind.THREADS:
            return counted(way.workers, "thread")
        case WayKind.PROCESSES:
            return "1 process" if way.workers == 1 else f"{way.workers} processes"
        case _:
            assert_never(way.kind)


def _as_line(speed: Speed, fastest: float) -> str:
    bar = "#" * round(_BAR * speed.rate / fastest)
    return f"{_name(speed.way):<14} {speed.rate:>7.1f} photos/s  {bar}"


def _as_json(speed: Speed) -> str:
    return json.dumps(
        {
            "event": "measured",
            "way": speed.way.kind.value,
            "workers": speed.way.workers,
            "photos": speed.photos,
            "failed": speed.failed,
            "rounds": speed.rounds,
            "seconds": round(speed.seconds, 3),
            "photos_per_second": round(speed.rate, 2),
        }
    )
