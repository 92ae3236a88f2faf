"""Lists and photos for tests of matching."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from pathlib import Path

from studio.batch.lists.match import Matching, Shot
from studio.batch.lists.table import DataList, Row

START = datetime(2026, 9, 14, 8, 0)


def table(columns: str, *lines: str) -> DataList:
    """Make a list of columns and rows that are written with commas."""
    rows = tuple(Row(line=at, cells=tuple(line.split(","))) for at, line in enumerate(lines, 2))
    return DataList(path=Path("class.csv"), columns=tuple(columns.split(",")), rows=rows)


def shot(
    name: str, minute: int | None = None, code: str = "", *, camera: str = "1", folder: str = "", serial: bool = True
) -> Shot:
    """Make a photo; `code` is what its card says, several with a space between."""
    return Shot(
        path=Path("/photos") / folder / name,
        folder=folder,
        taken=START + timedelta(minutes=minute) if minute is not None else None,
        camera=camera,
        is_one_camera=serial,
        codes=tuple(code.split()),
    )


def keys(people: DataList, matching: Matching) -> list[str]:
    """Return the first cell of each photo's row, or the doubt."""
    return [
        people.rows[match.row].cells[0] if match.row is not None else str(match.doubt) for match in matching.matches
    ]


def said(matching: Matching) -> list[tuple[str, str, int]]:
    """Return each note's kind, the name of its photo, and its count."""
    return [(str(note.kind), note.photo.name if note.photo else "", note.count) for note in matching.notes]


def names(shots: Sequence[Shot]) -> list[str]:
    """Return the file names of photos."""
    return [each.path.name for each in shots]
