"""What an EXIF block tells of a photo: turn, date, camera, lens, texts. A damaged block costs facts, not the photo."""

import re
from datetime import datetime

from msgspec import structs

from studio.engine.container.source import DamagedError, Source, check_metadata, damaged
from studio.engine.container.tiff import Directory, Tiff
from studio.engine.header.model import Facts

EXIF_DIRECTORY = 34665

_JPEG_MARK = b"Exif\0\0"
_ORIENTATION = 274
_DESCRIPTION, _MAKE, _MODEL, _ARTIST, _XP_TITLE = 270, 271, 272, 315, 40091
_TAKEN, _DIGITIZED = 36867, 36868
_ISO, _EXPOSURE_INDEX, _ISO_SPEED = 34855, 34866, 34867
_LENS = 42036

_LONGEST_TEXT = 500
_OLDEST_YEAR = 1826
"""Scans carry the date of the original, and no photograph is older."""
_DATE = re.compile(r"\s*(\d{4})\D(\d\d?)\D(\d\d?)\D{1,3}(\d\d?)\D(\d\d?)\D(\d\d?)", re.ASCII)
_JOINERS = "\u200c\u200d"
"""Invisible, but many scripts and emoji are wrong without them; all else that is invisible is left out."""


def read_exif(block: Source) -> Facts:
    """Read an EXIF block, from its byte order mark on."""
    check_metadata("EXIF", block.size)
    try:
        tiff = Tiff(block)
        facts = read_facts(tiff, tiff.directory(tiff.first))
    except DamagedError:
        facts = Facts(problem="Its EXIF is damaged: date, camera and orientation are not known.")
    return structs.replace(facts, at=block.start, size=block.size)


def read_marked_exif(block: Source) -> Facts:
    """Read an EXIF block before which the mark may stand that belongs to JPEG, but which programs write elsewhere."""
    return read_exif(block.part(len(_JPEG_MARK)) if block.peek(0, len(_JPEG_MARK)) == _JPEG_MARK else block)


def read_facts(tiff: Tiff, *main: Directory) -> Facts:
    """Read what main directories of a TIFF structure, and the EXIF directories that they point to, tell.

    The first that has a tag counts; the turn is that of the first directory.
    """
    tables: list[Directory] = []
    problem = ""
    for table in main:
        try:
            if place := table.pointer(EXIF_DIRECTORY):
                tables.append(tiff.directory(place))
            elif table.points_nowhere(EXIF_DIRECTORY):
                raise damaged("its EXIF can't be found")
        except DamagedError:
            problem = "Part of its EXIF is damaged: the date, for one, is not known."
        tables.append(table)
    return join_facts(main[0], tables, problem)


def join_facts(main: Directory, tables: list[Directory], problem: str = "") -> Facts:
    """Put together the facts of a main table and of all tables; the first of them that has a tag counts."""
    orientation = main.number(_ORIENTATION, 1)
    camera = _camera(_text(_data(tables, _MAKE)), _text(_data(tables, _MODEL)))
    title = _wide_text(_data(tables, _XP_TITLE)) or _text(_data(tables, _DESCRIPTION))
    return Facts(
        orientation=orientation if 1 <= orientation <= 8 else 1,
        taken=_date(_data(tables, _TAKEN)) or _date(_data(tables, _DIGITIZED)),
        camera=camera,
        lens=_name(_text(_data(tables, _LENS))),
        iso=_iso(tables),
        title=title,
        creator=_text(_data(tables, _ARTIST)),
        problem=problem,
    )


def clean_text(text: str) -> str:
    """Return a text as one line without control, invisible or unknown characters, of at most 500 characters."""
    line = "".join(" " if c.isspace() else c for c in text if c.isprintable() or c.isspace() or c in _JOINERS)
    return " ".join(line[: 4 * _LONGEST_TEXT].split())[:_LONGEST_TEXT].strip()


def _data(tables: list[Directory], tag: int) -> bytes:
    for table in tables:
        if tag in table:
            return table.data(tag, 4 * _LONGEST_TEXT)
    return b""


def _text(data: bytes) -> str:
    """Decode a text: by the standard ASCII, in practice UTF-8 or what Windows wrote."""
    data = data.partition(b"\0")[0]
    try:
        return clean_text(data.decode())
    except UnicodeDecodeError:
        return clean_text(data.decode("cp1252", "ignore"))


def _wide_text(data: bytes) -> str:
    return clean_text(data[: len(data) // 2 * 2].decode("utf-16-le", "ignore").partition("\0")[0])


def _name(text: str) -> str:
    """Return a name, but nothing for the dashes that some cameras write when they know none."""
    return text if any(c.isalnum() for c in text) else ""


def _camera(make: str, model: str) -> str:
    """Return "Canon EOS R6" for "Canon" and "Canon EOS R6", "NIKON D850" for "NIKON CORPORATION" and "NIKON D850"."""
    make, model = _name(make), _name(model)
    if not make or not model:
        return model or make
    first = model.split()[0].casefold()
    has_make = model.casefold().startswith(make.casefold()) or first in make.casefold().split()
    return model if has_make else clean_text(f"{make} {model}")


def _date(data: bytes) -> datetime | None:
    match = _DATE.match(data[:40].decode("latin-1"))
    if match is None:
        return None
    year, month, day, hour, minute, second = map(int, match.groups())
    try:
        date = datetime(year, month, day, hour, minute, second)
    except ValueError:
        return None
    return date if date.year >= _OLDEST_YEAR else None


def _iso(tables: list[Directory]) -> int | None:
    """Return the sensitivity; where its 16 bits do not reach (65,535), cameras write it into a wider tag as well."""
    for tag in (_ISO, _EXPOSURE_INDEX, _ISO_SPEED):
        for table in tables:
            number = table.number(tag)
            if number > 0 and (tag != _ISO or number != 65_535):
                return number
    return 65_535 if any(table.number(_ISO) == 65_535 for table in tables) else None
