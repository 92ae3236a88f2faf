"""EXIF: which tags of a photo's block stay, which are corrected, and what is written into it.

Works on blocks of bytes; knows nothing of files.
"""

from collections.abc import Collection
from fractions import Fraction
from typing import Literal

from studio.engine.container.density import Density
from studio.engine.container.embedded import find_pictures
from studio.engine.container.maker_note import remove_pictures
from studio.engine.container.source import DamagedError, Source
from studio.engine.container.tiff import (
    ASCII,
    BYTE,
    LONG,
    RATIONAL,
    SHORT,
    VALUES_LIMIT,
    Entries,
    Entry,
    Tiff,
)
from studio.engine.container.tiff_layout import pack
from studio.engine.metadata.exif_places import correct_places
from studio.engine.metadata.exif_tags import (
    ARTIST,
    COLOUR_SPACE,
    COPYRIGHT,
    DESCRIPTION,
    GPS,
    GPS_AREA,
    GPS_METHOD,
    HEIGHT,
    IMAGE_TITLE,
    INTEROP,
    INTEROP_INDEX,
    MAIN,
    MAKER_NOTE,
    ORIENTATION,
    PADDING,
    PARENTS,
    PHOTO,
    PHOTOGRAPHER,
    RELATED_HEIGHT,
    RELATED_WIDTH,
    RESOLUTION_UNIT,
    RIGHTS,
    SERIALS,
    SKIPPED,
    USER_COMMENT,
    WIDTH,
    X_RESOLUTION,
    XP_AUTHOR,
    XP_KEYWORDS,
    XP_TITLE,
    Y_RESOLUTION,
)
from studio.engine.metadata.policy import MetadataEdit
from studio.errors import PhotoError
from studio.message import Note, NoteKind, message
from studio.recipe.model import Keep

PARTLY_DAMAGED = Note(NoteKind.METADATA, message("Part of its EXIF is damaged and was left out."))
_NO_MAKER_NOTES = Note(
    NoteKind.METADATA, message("The camera maker's notes were left out, since a JPEG holds only 64 KB of EXIF.")
)
_TRIMMED = Note(
    NoteKind.METADATA, message("The longest EXIF fields were left out, since a JPEG holds only 64 KB of it.")
)
_REACH = 65_527
"""Bytes of EXIF that a JPEG segment holds; maker's notes that lay within stay at their very place."""

_WIDE = b"UNICODE\0"
"""What a comment in UTF-16 begins with: EXIF 3.0, table 9."""
_BYTE_MARKS = (b"\xff\xfe", b"\xfe\xff")
"""What a text in UTF-16 may begin with, the lower byte first and the higher first."""

Directories = dict[int, Entries]


def read_block(
    source: Source, budget: int = VALUES_LIMIT, skip: Collection[int] = SKIPPED, at: int | None = None
) -> tuple[Directories, str, bool]:
    """Read the directories of an EXIF block or TIFF file, their byte order, and whether some of it was damaged.

    The main one is the first, or the one `at` an offset; `skip` are tags of it. Thumbnails and other pictures are not
    read. Raises DamagedError when it is no such block.
    """
    tiff = Tiff(source, budget)
    main, places = tiff.load(tiff.first if at is None else at, skip, (PHOTO, GPS))
    directories: Directories = {MAIN: main, PHOTO: {}, GPS: {}, INTEROP: {}}
    if PHOTO in places:
        directories[PHOTO], more = tiff.load(places[PHOTO], (PADDING,), (INTEROP,))
        places |= more
    if GPS in places:
        directories[GPS], _ = tiff.load(places[GPS], (PADDING,))
    damaged = tiff.is_damaged
    if INTEROP in places:
        # It says only what kind of file it was, and is broken often.
        directories[INTEROP], _ = tiff.load(places[INTEROP], (PADDING,))
    return directories, tiff.order, damaged


def pack_block(directories: Directories, order: str) -> bytes:
    """Lay out an EXIF block; nothing at all when there is no tag.

    Many makers' notes hold offsets counted from the start of the block, so they stay at the place where they lay.
    """
    if not any(directories.values()):
        return b""
    return pack(directories, PARENTS, order, place_of_note(directories))


def place_of_note(directories: Directories) -> tuple[int, bytes]:
    """Return where in a block the camera maker's notes are to lie, and their bytes; nothing when any place will do."""
    note = directories[PHOTO].get(MAKER_NOTE)
    return (note.place, note.data) if note and 8 < note.place <= _REACH - len(note.data) else (0, b"")


def edit_exif(
    block: bytes, edit: MetadataEdit, has_caption: bool = False, density: Density | None = None
) -> tuple[bytes, tuple[Note, ...]]:
    """Return an export's EXIF block, made of the photo's, and sentences about what had to be left out.

    `has_caption` tells that the photo has a caption elsewhere, so that the title does not become one. `density` is
    what the photo says outside of its EXIF, for a format that has no other place for it.
    """
    directories, order, notes = _kept(block, edit)
    main, photo = directories[MAIN], directories[PHOTO]
    _write_texts(main, photo, order, edit, has_caption)
    wants_dpi = edit.keep is Keep.ALL and any(directories.values())
    wants_dpi |= not edit.spec.carries_density
    if edit.dpi and wants_dpi:
        main[X_RESOLUTION] = main[Y_RESOLUTION] = _numbers(RATIONAL, order, edit.dpi, 1)
        main[RESOLUTION_UNIT] = _numbers(SHORT, order, 2)
    elif density and not edit.spec.carries_density:
        for tag, number in zip((X_RESOLUTION, Y_RESOLUTION), density, strict=True):
            main[tag] = _numbers(RATIONAL, order, *Fraction(number).limit_denominator(100).as_integer_ratio())
        main[RESOLUTION_UNIT] = _numbers(SHORT, order, 2)
    packed = pack_block(directories, order)
    if edit.spec.has_segments and len(packed) > _REACH:
        return _trim(directories, order, packed, notes)
    return packed, notes


def has_resolution(block: bytes) -> bool:
    """Tell whether a block says how many pixels per inch the picture has."""
    try:
        tiff = Tiff(Source.of_bytes(block))
        return tiff.directory(tiff.first).ratio(X_RESOLUTION) > 0
    except PhotoError:
        return False


def read_orientation(block: bytes) -> int:
    """Return the turn that a block tells, EXIF's 1 to 8; 1 when there is none or the block is broken."""
    try:
        tiff = Tiff(Source.of_bytes(block))
        turn = tiff.directory(tiff.first).number(ORIENTATION, 1)
    except PhotoError:
        return 1
    return turn if 1 <= turn <= 8 else 1


def _kept(block: bytes, edit: MetadataEdit) -> tuple[Directories, str, tuple[Note, ...]]:
    """Return the directories that the policy keeps, corrected for the output."""
    nothing: Directories = {MAIN: {}, PHOTO: {}, GPS: {}, INTEROP: {}}
    if edit.keep is Keep.NONE or not block:
        return nothing, "<", ()
    try:
        directories, order, damaged = read_block(Source.of_bytes(block), len(block))
    except DamagedError:
        return nothing, "<", (Note(NoteKind.METADATA, message("Its EXIF is damaged and was left out.")),)
    notes = (PARTLY_DAMAGED,) if damaged else ()
    if edit.keep is Keep.COPYRIGHT:
        for name, tags in RIGHTS.items():
            nothing[name] = {tag: directories[name][tag] for tag in tags if tag in directories[name]}
        return nothing, order, ()
    for directory in directories.values():
        if not edit.keeps_maker_notes:
            directory.pop(MAKER_NOTE, None)
        if not edit.serials:
            for tag in SERIALS:
                directory.pop(tag, None)
    if not edit.gps:
        directories[GPS] = {}
    _hide_pictures(directories)
    correct_places(directories[PHOTO], order, edit.change)
    _correct(directories, order, edit)
    return directories, order, notes


def _hide_pictures(directories: Directories) -> None:
    """Leave out pictures of the photo as it was, without its watermark and uncropped: previews, thumbnails."""
    for directory in directories.values():
        for tag, entry in list(directory.items()):
            if tag == MAKER_NOTE:
                note = remove_pictures(entry.data, entry.place)
                if note is not entry.data:
                    directory[tag] = Entry(entry.kind, len(note), note, entry.place)
            elif find_pictures(entry.data):
                del directory[tag]


def _correct(directories: Directories, order: str, edit: MetadataEdit) -> None:
    """Make what the block says of the picture true of the output."""
    main, photo, gps, interop = (directories[name] for name in (MAIN, PHOTO, GPS, INTEROP))
    if main.pop(ORIENTATION, None) and not edit.spec.turns_itself:
        # In AVIF the container turns a picture; Pillow would rebuild the block to take the tag out of it.
        main[ORIENTATION] = _numbers(SHORT, order, 1)
    for tag, kind in ((X_RESOLUTION, RATIONAL), (Y_RESOLUTION, RATIONAL), (RESOLUTION_UNIT, SHORT)):
        if tag in main and (main[tag].kind, main[tag].count) != (kind, 1):
            del main[tag]  # some readers refuse a whole TIFF for it
    is_turned = edit.change is not None and (edit.change.orientation or 1) >= 5
    if is_turned and X_RESOLUTION in main and Y_RESOLUTION in main:
        main[X_RESOLUTION], main[Y_RESOLUTION] = main[Y_RESOLUTION], main[X_RESOLUTION]
    for directory, tag in ((photo, USER_COMMENT), (gps, GPS_METHOD), (gps, GPS_AREA)):
        if tag in directory:
            directory[tag] = _in_order(directory[tag], order)
    for directory, width, height in ((photo, WIDTH, HEIGHT), (interop, RELATED_WIDTH, RELATED_HEIGHT)):
        for tag, side in zip((width, height), edit.size, strict=True):
            if tag in directory:
                directory[tag] = _numbers(LONG, order, side)
    if COLOUR_SPACE in photo:
        photo[COLOUR_SPACE] = _numbers(SHORT, order, 1 if edit.is_srgb else 0xFFFF)
    index = interop.get(INTEROP_INDEX)
    # R98 says sRGB, R03 Adobe RGB; of other spaces the standard knows nothing.
    if edit.is_srgb and index is not None and index.data.startswith(b"R03"):
        interop[INTEROP_INDEX] = Entry(ASCII, 4, b"R98\0")
    elif not edit.is_srgb and index is not None and index.data.startswith(b"R98"):
        del interop[INTEROP_INDEX]


def _in_order(comment: Entry, order: str) -> Entry:
    """Return a comment in UTF-16 in the block's byte order, in which EXIF wants it and not every program writes it.

    Told by which order gives more letters of Latin and its marks; where both give as many, it stays as it is.
    """
    kind, text = comment.data[:8], comment.data[8:]
    if kind != _WIDE or len(text) % 2:
        return comment
    other = _swapped(text)
    if text[:2] not in _BYTE_MARKS:
        highs, lows = (text[1::2], text[::2]) if order == "<" else (text[::2], text[1::2])
        if _latin(highs, lows) >= _latin(lows, highs):
            return comment
    elif text[:2] == _BYTE_MARKS[order == ">"]:
        return comment
    return Entry(comment.kind, comment.count, kind + other, comment.place)


def _latin(highs: bytes, lows: bytes) -> int:
    return sum(not high and low >= 0x20 for high, low in zip(highs, lows, strict=True))


def _swapped(text: bytes) -> bytes:
    swapped = bytearray(text)
    swapped[::2], swapped[1::2] = text[1::2], text[::2]
    return bytes(swapped)


def _write_texts(main: Entries, photo: Entries, order: str, edit: MetadataEdit, has_caption: bool) -> None:
    """Write the texts of a policy; where the photo has one of them twice, both become the same."""
    for text, tag, other in (
        (edit.copyright, COPYRIGHT, None),
        (edit.creator, ARTIST, PHOTOGRAPHER),
        (edit.description, DESCRIPTION, None),
        (edit.title, None, IMAGE_TITLE),
    ):
        if text is None:
            continue
        for directory, place in ((main, tag), (photo, other if other in photo else None)):
            if place is not None:
                _set(directory, place, _text(text))
    if edit.creator is not None and XP_AUTHOR in main:
        _set(main, XP_AUTHOR, _wide_text(edit.creator))
    if edit.keywords is not None and XP_KEYWORDS in main:
        _set(main, XP_KEYWORDS, _wide_text(";".join(edit.keywords)))
    if edit.title is not None:
        # EXIF before 3.0 has no title: Windows' own tag holds it, and the description where there is no caption.
        _set(main, XP_TITLE, _wide_text(edit.title))
        description = main.get(DESCRIPTION)
        if (
            edit.title
            and not has_caption
            and edit.description is None
            and (description is None or not description.data.strip(b"\0 "))
        ):
            main[DESCRIPTION] = _text(edit.title) or description or Entry(ASCII, 1, b"\0")


def _trim(
    directories: Directories, order: str, packed: bytes, notes: tuple[Note, ...]
) -> tuple[bytes, tuple[Note, ...]]:
    """Leave out the maker's notes, then the longest values, until the block fits into a JPEG."""
    if directories[PHOTO].pop(MAKER_NOTE, None):
        notes = (*notes, _NO_MAKER_NOTES)
        packed = pack_block(directories, order)
    if len(packed) > _REACH:
        notes = (*notes, _TRIMMED)
    while len(packed) > _REACH:
        sizes = sorted((len(e.data), name, tag) for name, d in directories.items() for tag, e in d.items())
        excess = len(packed) - _REACH
        while excess > 0 and sizes:
            size, name, tag = sizes.pop()
            del directories[name][tag]
            excess -= 12 + (size if size > 4 else 0)
        packed = pack_block(directories, order)
    return packed, notes


def _set(directory: Entries, tag: int, entry: Entry | None) -> None:
    if entry is None:
        directory.pop(tag, None)
    else:
        directory[tag] = entry


def _text(text: str) -> Entry | None:
    """Return a text as EXIF holds it; by the standard in ASCII, by everybody's practice in UTF-8."""
    data = text.encode() + b"\0"
    return Entry(ASCII, len(data), data) if text else None


def _wide_text(text: str) -> Entry | None:
    data = (text + "\0").encode("utf-16-le")
    return Entry(BYTE, len(data), data) if text else None


def _numbers(kind: Literal[3, 4, 5], order: str, *numbers: int) -> Entry:
    size = 2 if kind == SHORT else 4
    endian = "little" if order == "<" else "big"
    data = b"".join(number.to_bytes(size, endian) for number in numbers)
    return Entry(kind, len(numbers) if kind != RATIONAL else len(numbers) // 2, data)
