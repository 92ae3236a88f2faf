"""Reads a sheet of an XLSX workbook, as its cells show it, within a budget.

Of what a workbook may hold only texts and numbers are read; formulas give what they gave when it was saved. No more
is unpacked than the directory of the ZIP file says, and no document type is read, so nothing expands.
"""

import io
import posixpath
import zipfile
import zlib
from collections import deque
from collections.abc import Iterator
from functools import lru_cache
from typing import IO
from xml.etree import ElementTree

from msgspec import Struct

from studio.batch.lists.number_format import BUILT_IN, GENERAL, show_number
from studio.errors import SourceError
from studio.message import Message, message
from studio.recipe.list_rules import MOST_COLUMNS

LARGEST_PART = 200_000_000
"""Bytes of a part of a workbook, unpacked: a sheet of 100,000 rows and ten columns has some 40 million."""

_MOST_ELEMENTS = 8_000_000
"""Of one part."""
_MOST_AT_ONCE = 200_000
"""Of those that are in memory together, with some 400 bytes each; a row of a sheet has 16,384 cells at most."""
_MOST_LETTERS = 200_000_000
"""Of the cells of a sheet; many may show one long text that they share."""
_LONGEST_FORMAT = 255
"""Letters of a number format (Excel)."""
_MOST_CELLS = 10_000_000
"""Of a sheet, those that are left out before one that is filled included."""
_MOST_FILES = 10_000
_TOO_MUCH = message("it unpacks to far more than any list has")


class WorkbookRow(Struct, frozen=True, gc=False):
    """A row of a sheet: its number from 1, and its cells as they are shown, "" for an empty one."""

    number: int
    cells: list[str]


class WorkbookError(Exception):
    """What is wrong with a workbook."""

    def __init__(self, what: Message) -> None:
        super().__init__(str(what))
        self.message = what


def read_sheet(data: bytes, sheet: str = "") -> tuple[str, Iterator[WorkbookRow]]:
    """Return the name and the rows of a sheet, by default of the first.

    Raises WorkbookError, also while the rows are read, and SourceError for a sheet that is not there.
    """
    try:
        archive = zipfile.ZipFile(io.BytesIO(data))
    except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError):
        raise WorkbookError(message("it is damaged")) from None
    parts = _Parts(archive)
    book = parts.follow("", "officeDocument") or "xl/workbook.xml"
    root = parts.load(book)
    sheets = {each.get("name", ""): _relation(each) for each in root.iter() if _tag(each) == "sheet"}
    links = parts.links(book)
    tables = {name: links[at][1] for name, at in sheets.items() if at in links and links[at][0] == "worksheet"}
    if not tables:
        raise WorkbookError(message("it has no sheet with rows"))
    name = sheet or next(iter(tables))
    if name not in tables:
        raise SourceError(
            message("The list has no sheet “{sheet}”; it has {sheets}.", sheet=sheet, sheets=tuple(tables))
        )
    is_1904 = any(_tag(each) == "workbookPr" and each.get("date1904") in ("1", "true") for each in root.iter())
    formats = _formats(parts.load(path)) if (path := parts.follow(book, "styles")) else []
    shared = [*_shared(parts, path)] if (path := parts.follow(book, "sharedStrings")) else []
    return name, _Sheet(shared, formats, is_1904=is_1904).rows(parts.elements(tables[name], "row"))


class _Parts:
    """The parts of a workbook, by their names in its ZIP file."""

    def __init__(self, archive: zipfile.ZipFile) -> None:
        self._archive = archive
        files = archive.infolist()
        if len(files) > _MOST_FILES or any(each.file_size > LARGEST_PART for each in files):
            raise WorkbookError(_TOO_MUCH)
        self._files = {each.filename: each for each in files}

    def elements(self, name: str, unit: str = "") -> Iterator[ElementTree.Element]:
        """Yield the elements of a part as each ends; the caller clears those that are a `unit`."""
        info = self._files.get(name)
        if info is None or info.flag_bits & 1:
            raise WorkbookError(message("it is damaged"))
        try:
            with self._archive.open(info) as file:
                left, kept = _MOST_ELEMENTS, 0
                for event, element in ElementTree.iterparse(_Plain(file), events=("start", "end")):
                    if event == "start":
                        left -= 1
                        kept += 1
                        if left < 0 or kept > _MOST_AT_ONCE:
                            raise WorkbookError(_TOO_MUCH)
                        continue
                    if unit and element.tag.endswith(unit) and _tag(element) == unit:
                        kept -= sum(1 for _ in element.iter())
                    yield element
        except (
            *(ElementTree.ParseError, zipfile.BadZipFile, zlib.error),
            *(EOFError, OSError, ValueError, NotImplementedError, RuntimeError, LookupError),
        ):
            raise WorkbookError(message("it is damaged")) from None

    def load(self, name: str) -> ElementTree.Element:
        """Return the outermost element of a part."""
        last = deque(self.elements(name), 1)
        if not last:
            raise WorkbookError(message("it is damaged"))
        return last[0]

    def links(self, name: str) -> dict[str, tuple[str, str]]:
        """Return what a part refers to: the kind and the name of another, by its identifier."""
        folder, _, file = name.rpartition("/")
        path = posixpath.join(folder, "_rels", f"{file}.rels")
        found: dict[str, tuple[str, str]] = {}
        for each in self.load(path) if path in self._files else ():
            target = each.get("Target", "")
            full = target.lstrip("/") if target.startswith("/") else posixpath.normpath(posixpath.join(folder, target))
            found[each.get("Id", "")] = each.get("Type", "").rpartition("/")[2], full
        return found

    def follow(self, name: str, kind: str) -> str:
        """Return the part of a kind that a part refers to; "" for none."""
        return next((path for each, path in self.links(name).values() if each == kind and path in self._files), "")


class _Plain(io.RawIOBase):
    """A stream of XML in UTF-8 in which nothing is declared."""

    def __init__(self, file: IO[bytes]) -> None:
        self._file = file
        self._last = b""

    def read(self, size: int = -1, /) -> bytes:
        piece = self._file.read(size if size > 0 else 1 << 16)
        both = self._last + piece
        if b"\0" in piece or b"<!DOCTYPE" in both or b"<!ENTITY" in both:  # UTF-16 would hide one
            raise WorkbookError(message("it is damaged"))
        self._last = piece[-16:]
        return piece


class _Sheet:
    """What the cells of a sheet refer to."""

    def __init__(self, shared: list[str], formats: list[str], *, is_1904: bool) -> None:
        self._shared = shared
        self._formats = formats
        self._is_1904 = is_1904
        self._space = ""
        """The namespace of the sheet, in braces."""
        self._left, self._letters = _MOST_CELLS, _MOST_LETTERS

    def rows(self, elements: Iterator[ElementTree.Element]) -> Iterator[WorkbookRow]:
        """Yield the rows that are not empty."""
        number = 0
        for element in elements:
            if not element.tag.endswith("row") or _tag(element) != "row":
                continue
            self._space = element.tag[: -len("row")]
            stated = element.get("r", "")
            number = int(stated) if stated.isascii() and stated.isdigit() and len(stated) < 8 else number + 1
            cells = self._cells(element)
            element.clear()
            self._left -= len(cells)
            if self._left < 0:
                raise WorkbookError(_TOO_MUCH)
            if any(cells):
                yield WorkbookRow(number, cells)

    def _cells(self, row: ElementTree.Element) -> list[str]:
        cells: list[str] = []
        tag = f"{self._space}c"
        for cell in row:
            if cell.tag != tag:
                continue
            letters = cell.get("r", "").rstrip("0123456789")
            at = _column(letters) if letters else len(cells)
            if text := self._show(cell):
                cells += [""] * (at + 1 - len(cells))
                cells[at] = text
                self._letters -= len(text)
                if self._letters < 0:
                    raise WorkbookError(_TOO_MUCH)
        return cells

    def _show(self, cell: ElementTree.Element) -> str:
        kind = cell.get("t", "n")
        if kind == "inlineStr":
            return next((_text(each) for each in cell if _tag(each) == "is"), "")
        value = cell.findtext(f"{self._space}v") or ""
        match kind:
            case "s":
                at = _whole(value)
                return self._shared[at] if 0 <= at < len(self._shared) else ""
            case "b":
                return {"1": "TRUE", "0": "FALSE"}.get(value, "")
            case "e":
                return ""
            case "n":
                return self._show_number(cell.get("s", "0"), value) if value else ""
            case _:
                return value

    def _show_number(self, style: str, value: str) -> str:
        at = max(0, _whole(style))
        code = self._formats[at] if at < len(self._formats) else GENERAL
        if code == GENERAL and len(value) < 16 and value.isascii() and value.isdigit():
            return value.lstrip("0") or "0"
        return show_number(value, code, from_1904=self._is_1904)


def _shared(parts: _Parts, path: str) -> Iterator[str]:
    """Yield the texts that cells share."""
    for element in parts.elements(path, "si"):
        if _tag(element) == "si":
            yield _text(element)
            element.clear()


def _formats(styles: ElementTree.Element) -> list[str]:
    """Return the number format of each style of cells."""
    own = {
        each.get("numFmtId", ""): each.get("formatCode", GENERAL) for each in styles.iter() if _tag(each) == "numFmt"
    }
    cells = next((each for each in styles if _tag(each) == "cellXfs"), ())
    found: list[str] = []
    for each in cells:
        number = each.get("numFmtId", "0")
        built_in = BUILT_IN.get(_whole(number), GENERAL)
        code = own.get(number, built_in)
        found.append(code if len(code) <= _LONGEST_FORMAT else GENERAL)
    return found


def _text(element: ElementTree.Element) -> str:
    """Return a text without how it is pronounced, which Japanese lists keep beside names."""
    parts: list[str] = []
    for each in element:
        if _tag(each) == "t":
            parts.append(each.text or "")
        elif _tag(each) == "r":
            parts += (inner.text or "" for inner in each if _tag(inner) == "t")
    return "".join(parts)


def _tag(element: ElementTree.Element) -> str:
    return element.tag.rpartition("}")[2]


def _relation(sheet: ElementTree.Element) -> str:
    return next((value for key, value in sheet.items() if key.rpartition("}")[2] == "id"), "")


def _whole(text: str) -> int:
    """Return a position that an attribute or a cell names; -1 for what is none."""
    return int(text) if text.isascii() and text.isdigit() and len(text) < 9 else -1


@lru_cache(maxsize=20_000)
def _column(letters: str) -> int:
    """Return the position of a column; that behind the last that a list may have for one beyond it, and for none."""
    at = 0
    for letter in letters if len(letters) <= 3 else "ZZZ":
        at = at * 26 + ord(letter) - 64
    return min(at - 1, MOST_COLUMNS) if letters.isascii() and letters.isupper() else MOST_COLUMNS
