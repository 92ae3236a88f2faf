"""Reads the XML parts of a ZIP file, such as a workbook, within a budget: no part is in memory as a whole.

No more is unpacked than the directory of the ZIP file says, and no document type is read, so nothing expands.
"""

import io
import posixpath
import zipfile
import zlib
from collections.abc import Iterator, Sequence
from xml.etree import ElementTree

from studio.message import Message, message

LARGEST_PART = 200_000_000
"""Bytes of a part, unpacked: a sheet of 100,000 rows and ten columns has some 40 million."""

_LARGEST_UNIT = 4_000_000
"""Bytes of one element that is handed out: 1,000 cells of a row with 4,000 letters each; some 40 bytes of memory may
stand for each."""
_LARGEST_WHOLE = 16_000_000
"""Bytes of a part that is handed out as a whole: the names of sheets, and styles."""
_DEEPEST = 50
_MOST_TAGS = 16_000_000
"""Those that open and those that close, in one part."""
_MOST_STRAY = 200_000
"""Elements that are none of those asked for."""
_MOST_FILES = 10_000
_PIECE = 1 << 16
_FAULTS = (
    *(ElementTree.ParseError, zipfile.BadZipFile, zlib.error),
    *(EOFError, OSError, ValueError, NotImplementedError, RuntimeError, LookupError),
)


class PackageError(Exception):
    """What is wrong with such a file."""

    def __init__(self, what: Message) -> None:
        super().__init__(str(what))
        self.message = what


TOO_MUCH = message("it unpacks to far more than any list has")
DAMAGED = message("it is damaged")


class XmlPackage:
    """The parts of a ZIP file, by their names in it, and what they refer to."""

    def __init__(self, data: bytes) -> None:
        """Raise PackageError for what is no ZIP file, or one of far too many or too large parts."""
        try:
            self._archive = zipfile.ZipFile(io.BytesIO(data))
        except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError):
            raise PackageError(DAMAGED) from None
        files = self._archive.infolist()
        if len(files) > _MOST_FILES or any(each.file_size > LARGEST_PART for each in files):
            raise PackageError(TOO_MUCH)
        self._files = {each.filename: each for each in files}

    def units(self, name: str, path: Sequence[str], unit: str) -> Iterator[ElementTree.Element]:
        """Yield the elements of a name that lie in a part at a path below the outermost one, as they are complete.

        An element is good until the next is asked for. Raises PackageError.
        """
        tree = _GrowingTree()
        try:
            for piece in self._pieces(name):
                tree.feed(piece)
                yield from tree.take(path, unit)
            tree.close()
            yield from tree.take(path, unit, is_whole=True)
        except _FAULTS:
            raise PackageError(DAMAGED) from None

    def load(self, name: str) -> ElementTree.Element:
        """Return the outermost element of a part; raises PackageError."""
        tree = _GrowingTree()
        try:
            for piece in self._pieces(name):
                tree.feed(piece)
                tree.check_size(_LARGEST_WHOLE)
            return tree.close()
        except _FAULTS:
            raise PackageError(DAMAGED) from None

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

    def _pieces(self, name: str) -> Iterator[bytes]:
        """Yield a part piece by piece: XML in UTF-8 in which nothing is declared."""
        info = self._files.get(name)
        if info is None or info.flag_bits & 1:
            raise PackageError(DAMAGED)
        with self._archive.open(info) as file:
            last = b""
            while piece := file.read(_PIECE):
                both = last + piece
                if b"\0" in piece or b"<!DOCTYPE" in both or b"<!ENTITY" in both:  # UTF-16 would hide one
                    raise PackageError(DAMAGED)
                last = piece[-16:]
                yield piece


class _GrowingTree:
    """The tree of a part that grows as it is fed, and from which complete elements are taken away.

    What is last in an element may still grow, and is left until something follows it.
    """

    def __init__(self) -> None:
        builder = ElementTree.TreeBuilder()
        self._top = builder.start("top", {})
        self._parser = ElementTree.XMLParser(target=builder)
        self._tags = _MOST_TAGS
        self._strays = _MOST_STRAY
        self._size = 0
        """Bytes since an element was taken away."""

    def feed(self, piece: bytes) -> None:
        self._tags -= piece.count(b"<")
        self._size += len(piece)
        if self._tags < 0:
            raise PackageError(TOO_MUCH)
        self._parser.feed(piece)
        element, depth = self._top, 0
        while len(element):
            element, depth = element[-1], depth + 1
            if depth > _DEEPEST:
                raise PackageError(TOO_MUCH)

    def take(self, path: Sequence[str], unit: str, *, is_whole: bool = False) -> Iterator[ElementTree.Element]:
        """Yield the elements of a name that lie at a path below the outermost one; with `is_whole` the last too."""
        above: ElementTree.Element | None = self._top
        for name in ("", *path):  # the outermost one may have any name
            above = self._enter(above, name)
            if above is None:
                self.check_size(_LARGEST_UNIT)
                return
        complete = above[:] if is_whole else above[:-1]
        del above[: len(complete)]
        if complete:
            self._size = 0
        self.check_size(_LARGEST_UNIT)
        tag = ""
        for each in complete:
            if each.tag == tag or tag_of(each) == unit:
                tag = each.tag
                yield each
            else:
                self._count_strays(1)

    def check_size(self, most: int) -> None:
        """Raise PackageError for more bytes than these since something was taken away."""
        if self._size > most:
            raise PackageError(TOO_MUCH)

    def close(self) -> ElementTree.Element:
        """Return the outermost element of the part, which has been fed whole."""
        self._parser.close()
        return self._top[0]

    def _enter(self, above: ElementTree.Element, name: str) -> ElementTree.Element | None:
        """Return the element of a name, and take away those beside it and what is complete in the last of these."""
        if not len(above):
            return None
        last = above[-1]
        inner = next((each for each in above if not name or tag_of(each) == name), None)
        strays = [each for each in above if each is not inner and each is not last]
        if strays:
            above[:] = [each for each in above if each is inner or each is last]
            self._count_strays(len(strays))
        if last is not inner and len(last) > 1:
            self._count_strays(len(last) - 1)
            del last[:-1]
        return inner

    def _count_strays(self, count: int) -> None:
        self._size = 0
        self._strays -= count
        if self._strays < 0:
            raise PackageError(TOO_MUCH)


def tag_of(element: ElementTree.Element) -> str:
    """Return the name of an element without its namespace."""
    return element.tag.rpartition("}")[2]
