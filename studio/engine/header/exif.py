"""What an EXIF block tells of a photo: turn, date, camera, lens, texts. A damaged block costs facts, not the photo."""

from datetime import datetime

from msgspec import structs

from studio.engine.container.source import DamagedError, Source, check_metadata, damaged
from studio.engine.container.tiff import Directory, Tiff
from studio.engine.header.facts import LONGEST_TEXT, ExifFacts, camera_name, clean_text, name_text, parse_exif_date
from studio.message import Message, message

EXIF_DIRECTORY = 34665

_JPEG_MARK = b"Exif\0\0"
_ORIENTATION = 274
_DESCRIPTION, _MAKE, _MODEL, _ARTIST, _XP_TITLE, _XP_AUTHOR = 270, 271, 272, 315, 40091, 40093
_IMAGE_TITLE, _PHOTOGRAPHER = 0xA436, 0xA437  # EXIF 3.0
_RATING = 0x4746
_TAKEN, _DIGITIZED = 36867, 36868
_ISO, _EXPOSURE_INDEX, _ISO_SPEED = 34855, 34866, 34867
_LENS = 42036


def read_exif(block: Source) -> ExifFacts:
    """Read an EXIF block, from its byte order mark on."""
    check_metadata("EXIF", block.size)
    try:
        tiff = Tiff(block)
        facts = read_facts(tiff, tiff.directory(tiff.first))
    except DamagedError:
        facts = ExifFacts(problem=message("Its EXIF is damaged: date, camera and orientation are unknown."))
    return structs.replace(facts, at=block.start, size=block.size)


def read_marked_exif(block: Source) -> ExifFacts:
    """Read an EXIF block before which the mark may stand that belongs to JPEG, but which programs write elsewhere."""
    return read_exif(block.part(len(_JPEG_MARK)) if block.peek(0, len(_JPEG_MARK)) == _JPEG_MARK else block)


def read_facts(tiff: Tiff, *main: Directory) -> ExifFacts:
    """Read what main directories of a TIFF structure, and the EXIF directories that they point to, tell.

    The first that has a tag counts; the turn is that of the first directory.
    """
    tables: list[Directory] = []
    problem: Message | None = None
    for table in main:
        try:
            if place := table.pointer(EXIF_DIRECTORY):
                tables.append(tiff.directory(place))
            elif table.points_nowhere(EXIF_DIRECTORY):
                raise damaged(message("its EXIF can't be found"))
        except DamagedError:
            problem = message("Part of its EXIF is damaged, its date included.")
        tables.append(table)
    return join_tables(main[0], tables, problem)


def join_tables(main: Directory, tables: list[Directory], problem: Message | None = None) -> ExifFacts:
    """Put together the facts of a main table and of all tables; the first of them that has a tag counts."""
    orientation = main.number(_ORIENTATION)
    return ExifFacts(
        orientation=orientation if 1 <= orientation <= 8 else None,
        original=_date(_data(tables, _TAKEN)),
        digitized=_date(_data(tables, _DIGITIZED)),
        camera=camera_name(_text(_data(tables, _MAKE)), _text(_data(tables, _MODEL))),
        lens=name_text(_text(_data(tables, _LENS))),
        iso=_iso(tables),
        title=_wide_text(_data(tables, _XP_TITLE)) or _text(_data(tables, _IMAGE_TITLE)),
        caption=_text(_data(tables, _DESCRIPTION)),
        creator=_text(_data(tables, _ARTIST))
        or _wide_text(_data(tables, _XP_AUTHOR))
        or _text(_data(tables, _PHOTOGRAPHER)),
        rating=main.number(_RATING) if _RATING in main else None,
        problem=problem,
    )


def _data(tables: list[Directory], tag: int) -> bytes:
    for table in tables:
        if tag in table:
            return table.data(tag, 4 * LONGEST_TEXT)
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


def _date(data: bytes) -> datetime | None:
    return parse_exif_date(data[:40].decode("latin-1"))


def _iso(tables: list[Directory]) -> int | None:
    """Return the sensitivity; where its 16 bits do not reach (65,535), cameras write it into a wider tag as well."""
    for tag in (_ISO, _EXPOSURE_INDEX, _ISO_SPEED):
        for table in tables:
            number = table.number(tag)
            if number > 0 and (tag != _ISO or number != 65_535):
                return number
    return 65_535 if any(table.number(_ISO) == 65_535 for table in tables) else None
