"""A list of people or products, as values: its columns, its rows, and where each stands in its file."""

from pathlib import Path

from msgspec import Struct

from studio.message import Note


class Row(Struct, frozen=True, gc=False):
    """A row of a list: its line in the file (from 1, as an editor or a spreadsheet counts), and a cell per column."""

    line: int
    cells: tuple[str, ...]


class DataList(Struct, frozen=True, kw_only=True):
    """A list as it was read: clean texts in one line each, as many cells in each row as there are columns.

    `sheet` is the name of the sheet in a workbook. `notes` say what was cut or left out.
    """

    path: Path
    columns: tuple[str, ...]
    rows: tuple[Row, ...]
    sheet: str = ""
    notes: tuple[Note, ...] = ()
