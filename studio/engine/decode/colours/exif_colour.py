"""The colour space that a photo's EXIF names, by the standard's tags or by those of the camera's maker."""

from enum import StrEnum

from studio.engine.container.source import DamagedError, Source
from studio.engine.container.tiff import Directory, Tiff

_MAKE, _EXIF, _INTEROP, _MAKER_NOTE, _COLOUR_SPACE, _INDEX = 0x010F, 0x8769, 0xA005, 0x927C, 0xA001, 1
_SRGB, _ADOBE_RGB = 1, 2
"""Values of ColorSpace: the standard has 1 and 65535, "uncalibrated"; some cameras write 2."""
_CANON_SPACE, _NIKON_SPACE = 0x00B4, 0x001E
"""In makers' notes: 1 sRGB, 2 Adobe RGB (Canon, Nikon)."""
_NIKON_START = 10
"""Behind "Nikon" and a version, a TIFF structure of its own."""
_MOST_NOTE = 1 << 20


class ExifColour(StrEnum):
    """A colour space that EXIF can name."""

    SRGB = "sRGB"
    ADOBE_RGB = "Adobe RGB"
    UNKNOWN = "unknown"
    """It says that it is not sRGB, and nothing else."""


def read_exif_colour(block: bytes) -> ExifColour | None:
    """Return what an EXIF block (from its byte order mark on) says of the colours, None for nothing.

    ColorSpace 65535 with InteroperabilityIndex R03 means Adobe RGB (DCF 2.0, 4.5.6); so does ColorSpace 2. Where the
    standard's tags leave it open, the maker's note is asked. Never raises.
    """
    if not block:
        return None
    try:
        tiff = Tiff(Source.of_bytes(block))
        main = tiff.directory(tiff.first)
        place = main.pointer(_EXIF)
        if not place:
            return None
        photo = tiff.directory(place)
        space = photo.number(_COLOUR_SPACE) if _COLOUR_SPACE in photo else None
        if space == _SRGB:
            return ExifColour.SRGB
        if space == _ADOBE_RGB or _read_index(tiff, photo) == b"R03":
            return ExifColour.ADOBE_RGB
        maker = _read_maker(tiff, main, photo)
    except DamagedError:
        return None
    return maker if maker is not None or space is None else ExifColour.UNKNOWN


def names_colours(block: bytes) -> bool:
    """Tell whether an EXIF block says anything of the colours."""
    return read_exif_colour(block) is not None


def _read_index(tiff: Tiff, photo: Directory) -> bytes:
    try:
        place = photo.pointer(_INTEROP)
        return tiff.directory(place).data(_INDEX, 3) if place else b""
    except DamagedError:
        return b""


def _read_maker(tiff: Tiff, main: Directory, photo: Directory) -> ExifColour | None:
    """Return what the maker's note says; None where it was moved or says nothing."""
    note = photo.stretch(_MAKER_NOTE)
    make = main.data(_MAKE, 20).upper()
    if not 16 <= note.size <= _MOST_NOTE:
        return None
    try:
        if make.startswith(b"NIKON") and note.peek(0, 6) == b"Nikon\0":
            inner = Tiff(note.part(_NIKON_START))
            return _named(inner.directory(inner.first).number(_NIKON_SPACE))
        if make.startswith(b"CANON"):
            return _named(tiff.directory(note.start - tiff.source.start).number(_CANON_SPACE))
    except DamagedError:
        return None
    return None


def _named(number: int) -> ExifColour | None:
    return {1: ExifColour.SRGB, 2: ExifColour.ADOBE_RGB}.get(number)
