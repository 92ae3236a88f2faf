"""Reads a sheet of an XLSX workbook, as its cells show it, within a budget.

Of what a workbook may hold only texts and numbers are read; formulas give what they gave when it was saved. No more
is unpacked than the directory of the ZIP file says, and no document type is read, so nothing expands.
"""

from collections.abc import Iterator
from xml.etree import ElementTree

from msgspec import Struct

from studio.batch.files.xml_package import TOO_MUCH, PackageError, XmlPackage, tag_of
from studio.batch.lists.number_format import BUILT_IN, GENERAL, show_number
from studio.errors import SourceError
from studio.message import message
from studio.recipe.list_rules import MOST_COLUMNS

_MOST_LETTERS = 200_000_000
"""Of the cells of a sheet; many may show one long text that they share."""
_LONGEST_FORMAT = 255
"""Letters of a number format (Excel)."""
_MOST_CELLS = 10_000_000
"""Of a sheet, those that are left out before one that is filled included."""


class WorkbookRow(Struct, frozen=True, gc=False):
    """A row of a sheet: its number from 1, and its cells as they are shown, "" for an empty one."""

    number: int
    cells: list[str]


def read_sheet(data: bytes, sheet: str = "") -> tuple[str, Iterator[WorkbookRow]]:
    """Return the name and the rows of a sheet, by default of the first.

    Raises PackageError, also while the rows are read, and SourceError for a sheet that is not there.
    """
    parts = XmlPackage(data)
    book = parts.follow("", "officeDocument") or "xl/workbook.xml"
    root = parts.load(book)
    sheets = {each.get("name", ""): _relation(each) for each in root.iter() if tag_of(each) == "sheet"}
    links = parts.links(book)
    tables = {name: links[at][1] for name, at in sheets.items() if at in links and links[at][0] == "worksheet"}
    if not tables:
        raise PackageError(message("it has no sheet with rows"))
    name = sheet or next(iter(tables))
    if name not in tables:
        raise SourceError(
            message("The list has no sheet “{sheet}”; it has {sheets}.", sheet=sheet, sheets=tuple(tables))
        )
    is_1904 = any(tag_of(each) == "workbookPr" and each.get("date1904") in ("1", "true") for each in root.iter())
    formats = _formats(parts.load(path)) if (path := parts.follow(book, "styles")) else []
    shared = [*_shared(parts, path)] if (path := parts.follow(book, "sharedStrings")) else []
    return name, _Sheet(shared, formats, is_1904=is_1904).rows(parts.units(tables[name], ("sheetData",), "row"))


class _Sheet:
    """What the cells of a sheet refer to."""

    def __init__(self, shared: list[str], formats: list[str], *, is_1904: bool) -> None:
        self._shared = shared
        self._formats = formats
        self._is_1904 = is_1904
        self._columns: dict[str, int] = {}
        """The positions of columns, by their letters."""
        self._left, self._letters = _MOST_CELLS, _MOST_LETTERS

    def rows(self, elements: Iterator[ElementTree.Element]) -> Iterator[WorkbookRow]:
        """Yield the rows that are not empty."""
        number = 0
        for element in elements:
            space = element.tag[: -len("row")]
            stated = element.get("r", "")
            number = int(stated) if stated.isascii() and stated.isdigit() and len(stated) < 8 else number + 1
            cells = self._cells(element, f"{space}c", f"{space}v")
            self._left -= max(len(cells), len(element))
            if self._left < 0:
                raise PackageError(TOO_MUCH)
            if any(cells):
                yield WorkbookRow(number, cells)

    def _cells(self, row: ElementTree.Element, tag: str, value: str) -> list[str]:
        """Return the cells of a row; `tag` is the name of those, and `value` that of what they hold."""
        cells: list[str] = []
        letters, columns, shared, count = 0, self._columns, self._shared, len(self._shared)
        for cell in row:  # a million times
            if cell.tag != tag:
                continue
            has = cell.attrib
            if "r" in has:
                place = has["r"].rstrip("0123456789")
                at = columns.get(place, -1)
                if at < 0:
                    at = _column(place)
                    if at < MOST_COLUMNS:
                        columns[place] = at
            else:
                at = len(cells)
            kind = has.get("t")
            if kind == "s":
                text = cell[0].text if len(cell) == 1 and cell[0].tag == value else cell.findtext(value)
                index = int(text) if text and len(text) < 9 and text.isdecimal() else count
                text = shared[index] if index < count else ""
            else:
                text = self._show(cell, kind, value)
            if text:
                if at == len(cells):
                    cells.append(text)
                else:
                    cells += [""] * (at + 1 - len(cells))
                    cells[at] = text
                letters += len(text)
        self._letters -= letters
        if self._letters < 0:
            raise PackageError(TOO_MUCH)
        return cells

    def _show(self, cell: ElementTree.Element, kind: str | None, tag: str) -> str:
        """Return what a cell shows that has a value of its own."""
        if kind == "inlineStr":
            return next((_text(each) for each in cell if tag_of(each) == "is"), "")
        value = cell.findtext(tag)
        if not value:
            return ""
        match kind:
            case None | "n":
                return self._show_number(cell.get("s", "0"), value)
            case "b":
                return {"1": "TRUE", "0": "FALSE"}.get(value, "")
            case "e":
                return ""
            case _:
                return value

    def _show_number(self, style: str, value: str) -> str:
        at = max(0, _whole(style))
        code = self._formats[at] if at < len(self._formats) else GENERAL
        if len(value) < 16 and value.isascii() and value.isdigit():
            if code == GENERAL:
                return value.lstrip("0") or "0"
            if not code.strip("0"):  # zeros alone say how many digits there are at least
                return value.lstrip("0").zfill(len(code))
        return show_number(value, code, from_1904=self._is_1904)


def _shared(parts: XmlPackage, path: str) -> Iterator[str]:
    """Yield the texts that cells share."""
    return map(_text, parts.units(path, (), "si"))


def _formats(styles: ElementTree.Element) -> list[str]:
    """Return the number format of each style of cells."""
    own = {
        each.get("numFmtId", ""): each.get("formatCode", GENERAL) for each in styles.iter() if tag_of(each) == "numFmt"
    }
    cells = next((each for each in styles if tag_of(each) == "cellXfs"), ())
    found: list[str] = []
    for each in cells:
        number = each.get("numFmtId", "0")
        built_in = BUILT_IN.get(_whole(number), GENERAL)
        code = own.get(number, built_in)
        found.append(code if len(code) <= _LONGEST_FORMAT else GENERAL)
    return found


def _text(element: ElementTree.Element) -> str:
    """Return a text without how it is pronounced, which Japanese lists keep beside names."""
    if len(element) == 1 and not len(element[0]):
        return (element[0].text or "") if tag_of(element[0]) == "t" else ""
    parts: list[str] = []
    for each in element:
        if tag_of(each) == "t":
            parts.append(each.text or "")
        elif tag_of(each) == "r":
            parts += (inner.text or "" for inner in each if tag_of(inner) == "t")
    return "".join(parts)


def _relation(sheet: ElementTree.Element) -> str:
    return next((value for key, value in sheet.items() if key.rpartition("}")[2] == "id"), "")


def _whole(text: str) -> int:
    """Return a position that an attribute or a cell names; -1 for what is none."""
    return int(text) if text.isascii() and text.isdigit() and len(text) < 9 else -1


def _column(letters: str) -> int:
    """Return the position of a column; that behind the last that a list may have for one beyond it, and for none."""
    at = 0
    for letter in letters if len(letters) <= 3 else "ZZZ":
        at = at * 26 + ord(letter) - 64
    return min(at - 1, MOST_COLUMNS) if letters.isascii() and letters.isupper() else MOST_COLUMNS
