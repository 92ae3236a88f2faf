"""EXIF: which tags of a photo's block stay, which are corrected, and what is written into it.

Works on blocks of bytes; where they lie in a file is not known here.
"""

from typing import Literal

from studio.engine.edit import Edit
from studio.engine.ifd import ASCII, BYTE, LONG, RATIONAL, READ_LIMIT, SHORT, Directory, Entry, ReadAt, Reader, pack, turn
from studio.recipe import Format, Keep

MAIN, PHOTO, GPS, INTEROP = 0, 0x8769, 0x8825, 0xA005
"""The directories, by the tag that points to each."""
PARENTS = {PHOTO: MAIN, GPS: MAIN, INTEROP: PHOTO}

_ORIENTATION, _X_RESOLUTION, _Y_RESOLUTION, _RESOLUTION_UNIT = 0x0112, 0x011A, 0x011B, 0x0128
_DESCRIPTION, _ARTIST, _COPYRIGHT, _XP_TITLE, _XP_AUTHOR = 0x010E, 0x013B, 0x8298, 0x9C9B, 0x9C9D
_MAKER_NOTE, _COLOUR_SPACE, _WIDTH, _HEIGHT = 0x927C, 0xA001, 0xA002, 0xA003
_IMAGE_TITLE, _PHOTOGRAPHER = 0xA436, 0xA437  # EXIF 3.0
_INTEROP_INDEX, _RELATED_WIDTH, _RELATED_HEIGHT = 0x0001, 0x1001, 0x1002
_PADDING = 0xEA1C

PIXEL_TAGS = frozenset(
    (
        *range(254, 260),  # sizes, bits, compression
        *range(262, 267),
        273,  # strips
        *range(277, 282),
        284,
        *range(288, 294),
        297,
        300,
        301,
        *range(317, 348),  # predictor, white point, tiles, other pictures in the file, inks, sample formats
        *range(512, 522),  # old JPEG in TIFF, and where a thumbnail lies
        529,
        530,
        532,
    )
)
"""Tags that say how a TIFF file stores its picture."""
BLOCK_TAGS = {"xmp": 700, "iptc": 33723, "photoshop": 34377}
_FOREIGN_TAGS = (
    *BLOCK_TAGS.values(),
    34675,  # ICC profile
    33421,  # sensor's colour filters, in TIFF/EP and DNG
    33422,
    33550,  # places of pixels on a map, no longer true after a resize
    33922,
    34264,
    *range(34735, 34738),
    37724,  # Photoshop's layers
    42112,
    42113,
    *range(50706, 53248),  # DNG
)
_DNG_KEPT = (0xC614, 0xC615, 0xC62F, 0xC630)  # camera's name and serial number, lens
SKIPPED = (PIXEL_TAGS | set(_FOREIGN_TAGS) | {_PADDING}) - set(_DNG_KEPT)
"""Tags of a main directory that no other file may get."""

_SERIALS = (0xA431, 0xA435, 0xC62F, 0xFDE9)  # body, lens, DNG's camera, Adobe's camera
_RIGHTS = {MAIN: (_ARTIST, _COPYRIGHT, _XP_AUTHOR), PHOTO: (_PHOTOGRAPHER,)}
_REACH = 65_527
"""Bytes of EXIF that a JPEG segment holds; maker's notes that lay within stay at their very place."""

Directories = dict[int, Directory]


def read_block(read_at: ReadAt, budget: int = READ_LIMIT) -> tuple[Directories, str, bool]:
    """Read the directories of an EXIF block or TIFF file, their byte order, and whether some of it was damaged.

    Thumbnails and other pictures are not read. Raises ValueError when it is no such block.
    """
    reader = Reader(read_at, budget)
    main = reader.read(reader.first, SKIPPED)
    directories: Directories = {MAIN: main}
    for name in (PHOTO, GPS, INTEROP):
        parent = directories[PARENTS[name]]
        if pointer := parent.pop(name, None):
            place = reader.pointer(pointer)
            directories[name] = reader.read(place, (_PADDING,) if name == PHOTO else ())
        else:
            directories[name] = {}
    return directories, reader.order, reader.damaged


def pack_block(directories: Directories, order: str) -> bytes:
    """Lay out an EXIF block; nothing at all when there is no tag.

    Many makers' notes hold offsets counted from the start of the block, so they stay at the place where they lay.
    """
    kept = {name: {tag: e for tag, e in d.items() if e.kind not in (16, 17, 18)} for name, d in directories.items()}
    if not kept.get(PHOTO):
        kept.pop(INTEROP, None)
    if not any(kept.values()):
        return b""
    note = kept.get(PHOTO, {}).get(_MAKER_NOTE)
    fixed = (note.place, note.data) if note and 8 < note.place <= _REACH - len(note.data) else (0, b"")
    return pack(kept, PARENTS, order, fixed)


def edit_exif(block: bytes, edit: Edit, has_caption: bool = False) -> tuple[bytes, tuple[str, ...]]:
    """Return an export's EXIF block, made of the photo's, and sentences about what had to be left out.

    `has_caption` tells that the photo has a caption elsewhere, so that the title does not become one.
    """
    directories, order, notes = _kept(block, edit)
    main, photo = directories[MAIN], directories[PHOTO]
    _write_texts(main, photo, order, edit, has_caption)
    wants_dpi = edit.keep is Keep.ALL and any(directories.values())
    # In these formats there is no other place for it.
    wants_dpi |= edit.format in (Format.WEBP, Format.AVIF)
    if edit.dpi and wants_dpi:
        main[_X_RESOLUTION] = main[_Y_RESOLUTION] = _numbers(RATIONAL, order, edit.dpi, 1)
        main[_RESOLUTION_UNIT] = _numbers(SHORT, order, 2)
    packed = pack_block(directories, order)
    if edit.format is Format.JPEG and len(packed) > _REACH:
        return _trim(directories, order, packed, notes)
    return packed, notes


def _kept(block: bytes, edit: Edit) -> tuple[Directories, str, tuple[str, ...]]:
    """Return the directories that the policy keeps, corrected for the output."""
    nothing: Directories = {MAIN: {}, PHOTO: {}, GPS: {}, INTEROP: {}}
    if edit.keep is Keep.NONE or not block:
        return nothing, "<", ()
    try:
        directories, order, damaged = read_block(lambda at, size: block[at : at + size], len(block))
    except ValueError:
        return nothing, "<", ("Its EXIF is damaged and was left out.",)
    notes = ("Part of its EXIF is damaged and was left out.",) if damaged else ()
    if edit.keep is Keep.COPYRIGHT:
        for name, tags in _RIGHTS.items():
            nothing[name] = {tag: directories[name][tag] for tag in tags if tag in directories[name]}
        return nothing, order, ()
    for directory in directories.values():
        if not edit.keeps_maker_notes:
            directory.pop(_MAKER_NOTE, None)
        if not edit.serials:
            for tag in _SERIALS:
                directory.pop(tag, None)
    if not edit.gps:
        directories[GPS] = {}
    _correct(directories, order, edit)
    return directories, order, notes


def _correct(directories: Directories, order: str, edit: Edit) -> None:
    """Make what the block says of the picture true of the output."""
    main, photo, interop = directories[MAIN], directories[PHOTO], directories[INTEROP]
    if _ORIENTATION in main:
        main[_ORIENTATION] = _numbers(SHORT, order, 1)
    for directory, width, height in ((photo, _WIDTH, _HEIGHT), (interop, _RELATED_WIDTH, _RELATED_HEIGHT)):
        for tag, side in zip((width, height), edit.size, strict=True):
            if tag in directory:
                directory[tag] = _numbers(LONG, order, side)
    if _COLOUR_SPACE in photo:
        photo[_COLOUR_SPACE] = _numbers(SHORT, order, 1 if edit.is_srgb else 0xFFFF)
    if (index := interop.get(_INTEROP_INDEX)) is not None and edit.is_srgb != index.data.startswith(b"R98"):
        # R98 says sRGB, R03 Adobe RGB; of other spaces the standard knows nothing.
        interop.pop(_INTEROP_INDEX)
        if edit.is_srgb:
            interop[_INTEROP_INDEX] = Entry(ASCII, 4, b"R98\0")


def _write_texts(main: Directory, photo: Directory, order: str, edit: Edit, has_caption: bool) -> None:
    """Write copyright, creator and title; where the photo has one of them twice, both become the same."""
    for text, tag, other in (
        (edit.copyright, _COPYRIGHT, None),
        (edit.creator, _ARTIST, _PHOTOGRAPHER),
        (edit.title, None, _IMAGE_TITLE),
    ):
        if text is None:
            continue
        for directory, place in ((main, tag), (photo, other if other in photo else None)):
            if place is not None:
                _set(directory, place, _text(text))
    if edit.creator is not None and _XP_AUTHOR in main:
        _set(main, _XP_AUTHOR, _wide_text(edit.creator))
    if edit.title is not None:
        # EXIF before 3.0 has no title: Windows' own tag holds it, and the description where there is no caption.
        _set(main, _XP_TITLE, _wide_text(edit.title))
        description = main.get(_DESCRIPTION)
        if edit.title and not has_caption and (description is None or not description.data.strip(b"\0 ")):
            main[_DESCRIPTION] = _text(edit.title) or description or Entry(ASCII, 1, b"\0")


def _trim(
    directories: Directories, order: str, packed: bytes, notes: tuple[str, ...]
) -> tuple[bytes, tuple[str, ...]]:
    """Leave out the maker's notes, then the longest values, until the block fits into a JPEG."""
    if directories[PHOTO].pop(_MAKER_NOTE, None):
        notes = (*notes, "The camera maker's notes were left out, since a JPEG holds only 64 KB of EXIF.")
        packed = pack_block(directories, order)
    if len(packed) > _REACH:
        notes = (*notes, "The longest fields of its EXIF were left out, since a JPEG holds only 64 KB of it.")
    while len(packed) > _REACH:
        sizes = sorted((len(e.data), name, tag) for name, d in directories.items() for tag, e in d.items())
        excess = len(packed) - _REACH
        while excess > 0 and sizes:
            size, name, tag = sizes.pop()
            del directories[name][tag]
            excess -= max(size, 12)
        packed = pack_block(directories, order)
    return packed, notes


def _set(directory: Directory, tag: int, entry: Entry | None) -> None:
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
