"""What the races are to show, as ratios of CPU seconds, and whether they do."""

from collections.abc import Sequence

from tests.benchmarks.race import Entry, further_ratio, ratio
from tests.benchmarks.trial import Figure

_ONE_EXPORT = (
    ("pyvips", "studio-best", 1.10),
    ("pyvips", "studio-auto", 1.35),
    ("article", "studio-auto", 3.3),
    ("imagemagick", "studio-auto", 10.0),
    ("graphicsmagick", "studio-auto", 10.0),
    ("floor-best", "studio-best", 0.88),
    ("floor-auto", "studio-auto", 0.88),
)
_THREE_EXPORTS = (
    ("pyvips", "studio-auto", 2.9),
    ("article", "studio-auto", 3.3),
    ("imagemagick", "studio-auto", 10.0),
    ("graphicsmagick", "studio-auto", 10.0),
    ("floor-auto", "studio-auto", 0.88),
)
_WANTED = {
    "24mp-2048": _ONE_EXPORT,
    "24mp-800x600": _ONE_EXPORT,
    "24mp-three": _THREE_EXPORTS,
    "24mp-few": (("pyvips", "studio-auto", 1.25),),
    "45mp-2048": (("pyvips", "studio-auto", 1.1), ("article", "studio-auto", 3.3)),
    "24mp-avif": (("pyvips", "studio-auto", 2.5),),
    "24mp-webp": (("pyvips", "studio-auto", 1.15),),
    "24mp-png": (("pyvips", "studio-auto", 1.0),),
    "24mp-tiff": (("pyvips", "studio-auto", 1.1),),
}
"""Row, Studio's row, and how many times Studio's CPU seconds the row is to take at least."""
_BY_FORMAT = ("24mp-avif", "24mp-webp", "24mp-png", "24mp-tiff")
_LOSSLESS = ("24mp-png", "24mp-tiff")
"""Cases where Studio's files are to be no larger than those of pyvips; they hold the same picture."""


def check_case(case: str, entries: Sequence[Entry]) -> list[Figure]:
    """Hold the ratios of a race against what they are to be, with start-up and without."""
    by_row = {entry.row: entry for entry in entries if entry.runs}
    figures: list[Figure] = []
    for over, under, wanted in _WANTED.get(case, ()):
        if over not in by_row or under not in by_row:
            continue
        one, other = by_row[over], by_row[under]
        further = further_ratio(one, other)
        how = "CPU, start-up included" + (f"; without it {further:.2f}" if further else "")
        name = f"{case}: {one.title} over {other.title}"
        figures.append(Figure(name=name, value=ratio(one, other), unit="x", at_least=wanted, how=how))
    if "pyvips" in by_row and "studio-auto" in by_row and case in _BY_FORMAT:
        one, other = by_row["studio-auto"], by_row["pyvips"]
        how = f"{one.bytes / 1000:,.0f} kB per file against {other.bytes / 1000:,.0f}"
        name, most = f"{case}: bytes of {one.title} over {other.title}", 1.0 if case in _LOSSLESS else 0
        figures.append(Figure(name=name, value=one.bytes / other.bytes, unit="x", at_most=most, how=how))
    return figures
