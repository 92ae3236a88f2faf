"""The options of the benchmarks' command line."""

import argparse
import os
import tempfile
from pathlib import Path

from msgspec import Struct

from tests.benchmarks.case import CASES, Case

PARTS = ("races", "startup", "parent", "lanes", "start", "workers", "long", "plan", "heartbeat", "quality", "encodings")
_QUICK_PARTS = ("races", "startup", "parent", "lanes", "start")
_QUICK_ROWS = ("studio-auto", "studio-best", "pyvips", "floor")


class Options(Struct, frozen=True, kw_only=True):
    """What to measure, on how much, and where the report goes."""

    quick: bool
    out: Path
    photos: Path | None
    work: Path | None
    count: int
    rounds: int
    processes: int
    long: int
    plan: int
    window: int
    only: list[str]
    rows: list[str]
    skip: list[str]
    part: list[str]
    results: bool

    def wants(self, part: str) -> bool:
        """Tell whether a part is to be measured."""
        if part in self.skip:
            return False
        return part in self.part if self.part else not self.quick or part in _QUICK_PARTS

    def wants_case(self, case: Case) -> bool:
        """Tell whether a case is to be raced."""
        return case.name in self.only if self.only else case.is_quick or not self.quick

    def wants_row(self, name: str) -> bool:
        """Tell whether a row is to race."""
        begins = tuple(self.rows) or (_QUICK_ROWS if self.quick else ("",))
        return name.startswith(begins)


def read_options() -> Options:
    """Read the command line; what is not given follows from --quick."""
    parser = argparse.ArgumentParser(
        prog="python -m tests.benchmarks",
        description="Race Studio against other ways of delivering photos, and measure what it promises. "
        "Needs a POSIX system; on a busy machine the figures are worth little.",
    )
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    out = Path(tempfile.gettempdir()) / "studio-benchmarks"
    usual = {"count": (48, 48), "rounds": (1, 3), "long": (12, 600), "plan": (2000, 100_000), "window": (1000, 20_000)}
    about = {
        "count": "photos of a race, fewer for slow rows",
        "rounds": "rounds of a race",
        "long": "photos of the long run",
        "plan": "photos to plan",
        "window": "photos in the window whose heartbeat is listened to",
    }
    parser.add_argument("--quick", action="store_true", help="one round of the cases for every day, under 3 minutes")
    parser.add_argument("--out", type=Path, default=out, help="folder of the report (default: %(default)s)")
    parser.add_argument("--results", action="store_true", help="write RESULTS.md and its chart, too, in the tree")
    parser.add_argument("--photos", type=Path, help="folder of JPEGs to make photos from (default: the samples)")
    parser.add_argument("--work", type=Path, help="folder that keeps the photos made, for the same --photos again")
    parser.add_argument("--processes", type=int, default=cores, help="processes of each row (default: the cores)")
    for name, text in about.items():
        parser.add_argument(f"--{name}", type=int, metavar="N", help=f"{text} (default {usual[name][1]})")
    names = [case.name for case in CASES]
    parser.add_argument("--only", action="append", default=[], choices=names, help="race only these cases")
    parser.add_argument("--rows", action="append", default=[], help="race only rows whose name begins so")
    parser.add_argument("--part", action="append", default=[], choices=PARTS, help="measure only these parts")
    parser.add_argument("--skip", action="append", default=[], choices=PARTS, help="leave these parts out")
    given = vars(parser.parse_args())
    numbers = {name: given[name] or values[0 if given["quick"] else 1] for name, values in usual.items()}
    return Options(**{**given, **numbers})
