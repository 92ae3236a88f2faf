"""Writes what was measured as a Markdown table, as JSON and as a chart."""

import datetime
import os
import platform
import shutil
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import msgspec
from msgspec import Struct
from PIL import __version__ as pillow_version
from PIL import features

from studio import __version__ as studio_version
from tests.benchmarks.chart import draw
from tests.benchmarks.encoding import Encoding, to_cells
from tests.benchmarks.peers import find_graphicsmagick, find_imagemagick, find_sharp, version
from tests.benchmarks.quality import Nearness
from tests.benchmarks.race import Entry, ratio
from tests.benchmarks.trial import Figure

_BY_HAND = "<!-- What follows is written by hand. -->"


class Race(Struct, frozen=True, kw_only=True):
    """One race that was run: its name, its title, what its photos are, and its entries."""

    name: str
    title: str
    photos: str
    rounds: int
    entries: tuple[Entry, ...]


class Report(Struct, frozen=True, kw_only=True):
    """Everything that was measured on one machine in one go."""

    machine: dict[str, str]
    races: tuple[Race, ...] = ()
    figures: tuple[Figure, ...] = ()
    nearness: tuple[Nearness, ...] = ()
    encodings: tuple[Encoding, ...] = ()
    failed_trials: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()

    @property
    def failures(self) -> tuple[str, ...]:
        """What could not be measured, and why."""
        failed = ((race, entry) for race in self.races for entry in race.entries if entry.failure)
        rows = (f"{race.name}, {entry.title}: {entry.failure}" for race, entry in failed)
        return (*rows, *self.failed_trials)


def describe_machine(processes: int) -> dict[str, str]:
    """Say what the figures were measured on and with."""
    import pyvips

    convert, gm = find_imagemagick(), find_graphicsmagick()
    numbers = ".".join(str(pyvips.version(part)) for part in range(3))
    return {
        "date": f"{datetime.datetime.now():%Y-%m-%d %H:%M}",
        "processor": f"{_processor()}, {os.cpu_count()} cores, {processes} processes",
        "load before": " ".join(f"{load:.2f}" for load in os.getloadavg()),
        "system": f"{platform.system()} {platform.release()}, Python {platform.python_version()}",
        "Studio": studio_version,
        "Pillow": f"{pillow_version}, libjpeg-turbo {features.version('libjpeg_turbo')}",
        "libvips": numbers,
        "ImageMagick": version(str(convert), "-version") if convert else "not found",
        "GraphicsMagick": version(str(gm), "-version") if gm else "not found",
        "vipsthumbnail": version("vipsthumbnail", "--vips-version") if shutil.which("vipsthumbnail") else "not found",
        "sharp": _sharp_version(),
    }


def _sharp_version() -> str:
    folder = find_sharp()
    if folder is None:
        return "not found; npm install --global sharp"
    return str(msgspec.json.decode((folder / "sharp" / "package.json").read_bytes())["version"])


def _processor() -> str:
    info = Path("/proc/cpuinfo")
    lines = info.read_text().splitlines() if info.exists() else []
    return next((line.partition(": ")[2] for line in lines if line.startswith("model name")), platform.processor())


def write(report: Report, folder: Path) -> Path:
    """Write `benchmarks.md`, `benchmarks.json` and, with races, `benchmarks.svg` into a folder; return the first."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "benchmarks.json").write_bytes(msgspec.json.format(msgspec.json.encode(report), indent=1))
    subtitle = f"CPU ms per photo, start-up included; less is better. {report.machine['processor']}"
    races = [(race.title, race.entries) for race in report.races]
    if races:
        (folder / "benchmarks.svg").write_text(draw("Delivering photos", subtitle, races), encoding="utf-8")
    path = folder / "benchmarks.md"
    path.write_text(to_markdown(report), encoding="utf-8")
    return path


def keep_results(written: Path) -> Path:
    """Put a report and its chart in the place of the last one in RESULTS.md, whose end, written by hand, stays."""
    results = Path(__file__).with_name("RESULTS.md")
    _, mark, by_hand = results.read_text(encoding="utf-8").partition(_BY_HAND)
    if not mark:
        raise ValueError(f"{results} has lost its line {_BY_HAND!r}")
    report = written.read_text(encoding="utf-8").replace("benchmarks.svg", "RESULTS.svg")
    results.write_text(f"{report}\n{mark}{by_hand}", encoding="utf-8")
    if (chart := written.with_name("benchmarks.svg")).exists():
        shutil.copyfile(chart, results.with_name("RESULTS.svg"))
    return results


def to_markdown(report: Report) -> str:
    """Return a report as Markdown."""
    lines = ["# Results of a run of the benchmarks", ""]
    lines += [f"- {key}: {value}" for key, value in report.machine.items()]
    lines += ["", *(["![Bars of the races](benchmarks.svg)", ""] if report.races else [])]
    for race in report.races:
        lines += [f"## {race.title}", "", f"{race.photos}; {_describe_rounds(race.rounds)}.", ""]
        cells = [_race_cells(entry, race.entries) for entry in race.entries]
        lines += [*_table(_RACE_HEADS, cells), ""]
    if report.figures:
        cells = [_figure_cells(figure) for figure in report.figures]
        lines += ["## Wanted and reached", "", *_table(("figure", "measured", "wanted", "", "how"), cells), ""]
    if report.nearness:
        heads = ("picture before encoding", "made with", "pictures", "SSIM least", "median", "PSNR least", "median")
        lines += ["## Nearness to a resample of the whole photo", ""]
        lines += [*_table(heads, [_nearness_cells(nearness) for nearness in report.nearness]), ""]
    if report.encodings:
        heads = ("format", "way", "pictures", "CPU ms", "kB", "SSIM")
        lines += ["## Ways of writing, 2048 px", "", "Bold is Studio's.", ""]
        lines += [*_table(heads, [to_cells(encoding) for encoding in report.encodings]), ""]
    lines += [f"- failed: {failure}" for failure in report.failures]
    lines += [f"- {note}" for note in report.notes]
    return "\n".join(lines) + "\n"


def _describe_rounds(rounds: int) -> str:
    return f"medians of {rounds} rounds, rows by turns" if rounds > 1 else "one round"


_TEXTS = ("row", "figure", "format", "way", "", "how", "picture before encoding", "made with")
_RACE_HEADS = (
    "row",
    "photos",
    "CPU ms per photo",
    "each further photo",
    "start-up CPU s",
    "wall ms per photo",
    "peak MB",
    "kB per file",
    "x auto",
    "x best",
    "agreement dB",
)


def _race_cells(entry: Entry, entries: Sequence[Entry]) -> list[str]:
    if not entry.runs:
        return [entry.title, f"failed: {entry.failure}", *[""] * 9]
    over = [_times(entry, next((one for one in entries if one.row == name), None)) for name in _JUDGES]
    return [
        entry.title,
        str(entry.photos),
        f"{entry.cpu * 1000:,.0f}",
        "" if entry.further is None else f"{entry.further * 1000:,.0f}",
        "" if entry.start is None else f"{entry.start:.2f}",
        f"{entry.wall * 1000:,.0f}",
        f"{entry.peak / 1e6:,.0f}",
        f"{entry.bytes / 1000:,.0f}" if entry.bytes else "",
        *over,
        "" if entry.agreement is None else f"{entry.agreement:.1f}",
    ]


_JUDGES = ("studio-auto", "studio-best")


def _times(entry: Entry, judge: Entry | None) -> str:
    return f"{ratio(entry, judge):.2f}" if judge is not None and judge.runs else ""


def _figure_cells(figure: Figure) -> list[str]:
    wanted = f"at most {figure.at_most:g}" if figure.at_most else f"at least {figure.at_least:g}"
    reached = figure.is_reached
    word = "" if reached is None else "reached" if reached else "**not reached**"
    return [
        figure.name,
        f"{figure.value:,.3g} {figure.unit}" if figure.value < 1000 else f"{figure.value:,.0f} {figure.unit}",
        "" if reached is None else wanted,
        word,
        figure.how,
    ]


def _nearness_cells(nearness: Nearness) -> list[str]:
    return [
        nearness.preferences,
        nearness.way,
        str(nearness.pictures),
        f"{nearness.ssim_least:.4f}",
        f"{nearness.ssim_median:.4f}",
        f"{nearness.psnr_least:.1f}",
        f"{nearness.psnr_median:.1f}",
    ]


def _table(heads: Sequence[str], rows: Sequence[Sequence[Any]]) -> list[str]:
    escaped = [[str(cell).replace("|", "/").replace("\n", " ") for cell in row] for row in rows]
    line = ["---" if head in _TEXTS else "---:" for head in heads]
    return [_line(heads), _line(line), *(_line(row) for row in escaped)]


def _line(cells: Sequence[str]) -> str:
    return f"| {' | '.join(cells)} |"
