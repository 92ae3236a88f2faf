"""Draws the races as bars, CPU time per photo, in one SVG; needs no library."""

from collections.abc import Sequence
from html import escape

from tests.benchmarks.race import Entry

_WIDTH, _LABELS, _VALUES = 980, 330, 90
_BAR, _STEP, _HEAD, _GAP = 18, 26, 46, 18
_COLOURS = {"studio": "#0b7285", "floor": "#ced4da", "pyvips": "#e8590c", "": "#868e96"}


def draw(title: str, subtitle: str, races: Sequence[tuple[str, Sequence[Entry]]]) -> str:
    """Return an SVG with a group of bars for each race (its title and its entries); each has its own scale."""
    parts: list[str] = [
        _text(24, 38, title, "title"),
        _text(24, 60, subtitle, "note"),
    ]
    y = 78
    for name, entries in races:
        shown = [entry for entry in entries if entry.runs]
        if not shown:
            continue
        parts.append(_text(24, y + 26, name, "head"))
        y += _HEAD
        most = max(entry.cpu for entry in shown)
        for entry in shown:
            parts += _bar(entry, y, most)
            y += _STEP
        y += _GAP
    head = (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_WIDTH} {y + 10}" width="{_WIDTH}" height="{y + 10}" '
        f'role="img" aria-label="{escape(title)}">'
    )
    style = (
        "<style>text{font-family:Inter,'Segoe UI',Helvetica,Arial,sans-serif;fill:#212529;font-size:13px}"
        ".title{font-size:20px;font-weight:600}.head{font-size:15px;font-weight:600}.note{fill:#495057}"
        ".right{text-anchor:end}</style>"
    )
    ground = f'<rect width="{_WIDTH}" height="{y + 10}" fill="#ffffff"/>'
    return "\n".join([head, style, ground, *parts, "</svg>", ""])


def _bar(entry: Entry, y: int, most: float) -> list[str]:
    length = max(1.0, (_WIDTH - _LABELS - _VALUES) * entry.cpu / most)
    colour = _COLOURS.get(entry.row.partition("-")[0], _COLOURS[""])
    middle = y + _BAR - 4
    return [
        _text(_LABELS - 10, middle, entry.title, "right"),
        f'<rect x="{_LABELS}" y="{y}" width="{length:.1f}" height="{_BAR}" rx="3" fill="{colour}"/>',
        _text(round(_LABELS + length) + 8, middle, f"{entry.cpu * 1000:,.0f} ms", "note"),
    ]


def _text(x: int, y: int, text: str, kind: str) -> str:
    return f'<text x="{x}" y="{y}" class="{kind}">{escape(text)}</text>'
