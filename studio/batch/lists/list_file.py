"""Reads the file of a list: CSV by its delimiter and encoding, XLSX as its cells show it. Guesses neither.

A list is a stranger's: what is read is bounded, and each cell becomes one clean line.
"""

import codecs
import csv
import io
import locale
import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from studio.batch.files.naming import shown
from studio.batch.files.xml_package import PackageError
from studio.batch.lists.table import DataList, Row
from studio.batch.lists.workbook import read_sheet
from studio.errors import Remedy, SourceError
from studio.message import Message, Note, NoteKind, message
from studio.recipe.list_rules import MOST_COLUMNS
from studio.safe_file import read_bounded
from studio.system_error import explain_os_error

LARGEST_LIST = 100_000_000
"""Bytes of a list."""
MOST_ROWS = 1_000_000
LONGEST_CELL = 1000
"""Letters of a cell; more is no name, and is cut."""

_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_CODE_PAGES = {
    "ja": "cp932",
    "zh": "gbk",
    "ko": "cp949",
    "ru": "cp1251",
    "el": "cp1253",
    "tr": "cp1254",
    "pl": "cp1250",
}
"""The code pages in which programs on Windows have written texts, by language; cp1252 for all others."""
_SAMPLES = 3
_LONGEST_SAMPLE = 60
_CONTROLS = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ud800-\udfff\ufeff]+")
_FOLLOWED = re.compile(r"sep=([^\"\r\n])[ \r]*", re.IGNORECASE)
_MOST_NOTES = 20


class EncodingError(SourceError):
    """A list in an encoding that nobody has said.

    `samples` has some of its rows as they are in each encoding that comes into question, the likelier one first.
    """

    def __init__(self, what: Message, samples: tuple[tuple[str, tuple[str, ...]], ...]) -> None:
        super().__init__(what, Remedy.SAY_ENCODING)
        self.samples = samples


def read_list(path: Path, *, encoding: str | None = None, sheet: str = "") -> DataList:
    """Read a list; its first row names the columns.

    `encoding` is for a CSV without a mark of its own that is not UTF-8, `sheet` for a workbook, "" for the first.
    Raises SourceError for what can't be read or is no list, EncodingError when the encoding must be said.
    """
    try:
        data = read_bounded(path, LARGEST_LIST)
    except OSError as error:
        raise SourceError(_unreadable(path, explain_os_error(error))) from None
    name = ""
    try:
        if data.startswith(b"PK\x03\x04"):
            name, found = read_sheet(data, sheet)
            lines = ((each.number, each.cells) for each in found)
        elif data.startswith(b"\xd0\xcf\x11\xe0"):
            raise PackageError(message("it is an old or protected workbook; save it as XLSX or CSV"))
        else:
            lines = _split(_decode(path, data, encoding))
        return _tabulate(path, lines, name)
    except PackageError as error:
        raise SourceError(_unreadable(path, error.message)) from None
    except csv.Error:
        raise SourceError(_unreadable(path, message("a cell in it is far too long; a quote may be missing"))) from None


def _unreadable(path: Path, reason: Message) -> Message:
    return message("The list {file} can't be read: {reason}.", file=shown(path), reason=reason)


def _decode(path: Path, data: bytes, encoding: str | None) -> str:
    """Return the text of a CSV."""
    for mark, name in _BOMS:
        if data.startswith(mark):
            encoding = name
            break
    if encoding is None:
        try:
            return data.decode("utf-8")
        except UnicodeDecodeError:
            raise _ask(path, data) from None
    try:
        return data.decode(encoding)  # a LookupError also for what is no encoding of texts
    except (LookupError, ValueError) as error:
        if isinstance(error, UnicodeDecodeError):
            reason = message("it is not in {encoding}", encoding=encoding)
        else:
            reason = message("{encoding} is not an encoding; one is {example}", encoding=encoding, example="cp1252")
        raise SourceError(_unreadable(path, reason)) from None


def code_page() -> str:
    """Return the encoding in which programs of this system write texts that are not Unicode."""
    own = locale.getencoding()
    if codecs.lookup(own).name not in ("utf-8", "ascii"):
        return own
    language = (locale.getlocale()[0] or "").lower()[:2]
    return _CODE_PAGES.get(language, "cp1252")


def _ask(path: Path, data: bytes) -> EncodingError:
    """Return the question in which encoding a list is, with rows that tell."""
    telling: list[bytes] = []
    for line in data.splitlines():
        try:
            line.decode("utf-8")
        except UnicodeDecodeError:
            telling.append(line)
            if len(telling) == _SAMPLES:
                break
    own = code_page()
    samples = tuple(
        (name, tuple(_shorten(line.decode(name, "replace")) for line in telling)) for name in (own, "utf-8")
    )
    what = message(
        "The list {file} is not in UTF-8. In {first} it reads: {first_rows}. In {second}: {second_rows}.",
        file=shown(path),
        first=samples[0][0],
        first_rows=" | ".join(samples[0][1]),
        second=samples[1][0],
        second_rows=" | ".join(samples[1][1]),
    )
    return EncodingError(what, samples)


def _shorten(line: str) -> str:
    line = shown(line.strip())
    return line if len(line) <= _LONGEST_SAMPLE else f"{line[:_LONGEST_SAMPLE]}…"


def _split(text: str) -> Iterator[tuple[int, list[str]]]:
    """Yield each row of a CSV with the line that it begins in."""
    first = text.lstrip("\r\n")
    skipped = text[: len(text) - len(first)].replace("\r\n", "\n").replace("\r", "\n").count("\n")
    head, _, rest = first.partition("\n")
    stated = _FOLLOWED.fullmatch(head)
    if stated is not None:
        delimiter, first, skipped = stated[1], rest, skipped + 1
    else:
        delimiter = _delimiter(first)
    reader = csv.reader(io.StringIO(first, newline=""), delimiter=delimiter)
    line = skipped + 1
    for cells in reader:
        yield line, cells
        line = skipped + reader.line_num + 1


def _delimiter(text: str) -> str:
    """Return what parts the columns: what is counted most in the header, outside of quotes."""
    header, is_quoted = dict.fromkeys(";,\t", 0), False
    for letter in text:
        if letter == '"':
            is_quoted = not is_quoted
        elif not is_quoted and letter in "\r\n":
            break
        elif not is_quoted and letter in header:
            header[letter] += 1
    best = max(header, key=lambda each: header[each])
    return best if header[best] else ","


def _tabulate(path: Path, lines: Iterable[tuple[int, list[str]]], sheet: str) -> DataList:
    """Return the list of cleaned rows, the first of which names the columns."""
    cleaned = _clean_lines(lines)
    _, header = next(cleaned, (0, list[str]()))
    while header and not header[-1]:
        header.pop()
    if not header:
        raise SourceError(message("The list {file} is empty; its first row must name the columns.", file=shown(path)))
    if len(header) > MOST_COLUMNS:
        raise SourceError(_unreadable(path, message("it has far too many columns")))
    rows: list[Row] = []
    notes: list[Note] = []
    width = len(header)
    for line, cells in cleaned:
        if len(rows) == MOST_ROWS:
            raise SourceError(_unreadable(path, message("it has far too many rows")))
        has_room = len(notes) < _MOST_NOTES  # a list may have a million such rows
        if has_room and len(cells) > width and any(cells[width:]):
            notes.append(_note(message("Line {line} of the list has more cells than the header.", line=line)))
        if max(map(len, cells)) > LONGEST_CELL:
            for column, cell in zip(header, cells, strict=False):
                if has_room and len(cell) > LONGEST_CELL:
                    notes.append(_note(_cut(line, column, len(cell))))
            cells = [cell[:LONGEST_CELL] for cell in cells]
        if len(cells) != width:
            cells = [*cells[:width], *[""] * (width - len(cells))]
        rows.append(Row(line, tuple(cells)))
    if not rows:
        raise SourceError(message("The list {file} has columns, but no rows.", file=shown(path)))
    columns = _unlike(header)
    return DataList(path=path, columns=columns, rows=tuple(rows), sheet=sheet, notes=tuple(notes[:_MOST_NOTES]))


def _clean_lines(lines: Iterable[tuple[int, list[str]]]) -> Iterator[tuple[int, list[str]]]:
    """Yield the rows that are not empty, each cell cleaned."""
    for line, raw in lines:
        cells = [cell.strip() if cell.isprintable() else _clean(cell) for cell in raw]
        if any(cells):
            yield line, cells


def _unlike(header: list[str]) -> tuple[str, ...]:
    """Return the names of columns, each another; one without a name or with that of another gets its number."""
    names: list[str] = []
    for at, name in enumerate(header, 1):
        name = name[:LONGEST_CELL]
        if not name or name in names:
            name = f"{name} {at}".strip()
        while name in names:
            name += "'"
        names.append(name)
    return tuple(names)


def _cut(line: int, column: str, letters: int) -> Message:
    return message(
        "Line {line} of the list: {column} has {letters} letters; only the first {limit} are used.",
        line=line,
        column=column[:60],
        letters=letters,
        limit=LONGEST_CELL,
    )


def _note(what: Message) -> Note:
    return Note(NoteKind.LIST, what)


def _clean(cell: str) -> str:
    """Return a cell in one line, without what would control anything."""
    return " ".join(_CONTROLS.sub(" ", cell).split())
