"""The first look at a stranger's file: is it a photo, how large, turned how, taken when. Decodes nothing.

Pure Python and quick, so that the plan may call it for every photo: no Pillow and no other library of codecs.
"""

import errno
import os
import stat
from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO

from studio.engine.container.source import Source, damaged, unreadable
from studio.engine.header.camera_raw.read import read_raw
from studio.engine.header.heif import read_heif
from studio.engine.header.jpeg import read_jpeg
from studio.engine.header.jxl import read_jxl
from studio.engine.header.model import Header, PhotoFormat
from studio.engine.header.png import read_png
from studio.engine.header.simple import read_bmp, read_gif, read_psd
from studio.engine.header.sniff import START, describe_stranger, sniff
from studio.engine.header.tiff import read_tiff
from studio.engine.header.webp import read_webp
from studio.errors import PhotoError, Remedy
from studio.job import Limits
from studio.message import Message, Note, NoteKind, message
from studio.safe_folder import open_file_below

__all__ = ["Header", "PhotoFormat", "header", "header_notes", "open_photo", "read_header", "sniff"]

_READERS: dict[PhotoFormat, Callable[[Source], Header]] = {
    PhotoFormat.JPEG: read_jpeg,
    PhotoFormat.PNG: read_png,
    PhotoFormat.TIFF: read_tiff,
    PhotoFormat.WEBP: read_webp,
    PhotoFormat.AVIF: read_heif,
    PhotoFormat.HEIF: read_heif,
    PhotoFormat.JXL: read_jxl,
    PhotoFormat.PSD: read_psd,
    PhotoFormat.BMP: read_bmp,
    PhotoFormat.GIF: read_gif,
    PhotoFormat.RAW: read_raw,
}

_FLAGS = (
    os.O_RDONLY
    | getattr(os, "O_BINARY", 0)
    | getattr(os, "O_CLOEXEC", 0)
    | getattr(os, "O_NOCTTY", 0)
    | getattr(os, "O_NONBLOCK", 0)  # a pipe put in the place of the file must not make us wait
    | getattr(os, "O_NOINHERIT", 0)
)
_SENTENCES = {
    errno.ENOENT: message("File was moved or deleted."),
    errno.ENOTDIR: message("File was moved or deleted."),
    errno.EACCES: message("File can't be read: you have no permission to open it."),
    errno.EPERM: message("File can't be read: you have no permission to open it."),
    errno.EISDIR: message("It is a folder, not a photo."),
    errno.ELOOP: message("It is a link that leads round in a circle."),
    errno.ENAMETOOLONG: message("File can't be opened: its path is too long."),
    errno.ENXIO: message("It is a pipe or a device, not a photo."),
}


def header(path: Path, limits: Limits = Limits()) -> Header:
    """Open a photo and read its header; raises PhotoError as `open_photo` and `read_header` do."""
    with open_photo(path) as file:
        return read_header(file, limits)


def open_photo(path: Path, below: Path | None = None) -> BinaryIO:
    """Open a regular file for reading; never waits for a pipe and never touches a device.

    With the folder `below` which it was found in, no link on the way from there is followed.

    Raises PhotoError; when the system refused, from its OSError, so that `errno` tells an outside fault.
    """
    try:
        _check_kind(path.stat())  # before opening, since opening a device may do something
        descriptor = os.open(path, _FLAGS) if below is None else open_file_below(below, path, _FLAGS)
    except ValueError as error:
        raise PhotoError(message("File can't be opened: no file can have such a name.")) from error
    except OSError as error:
        sentence = _SENTENCES.get(error.errno or 0)
        if below is not None and error.errno in (errno.ELOOP, errno.EMLINK):
            sentence = message("File, or a folder that it lies in, was replaced by a link, which is not followed.")
        raise (PhotoError(sentence) if sentence else unreadable(error)) from error
    try:
        status = os.fstat(descriptor)
        _check_kind(status)  # again, since another file may have taken the name
        if status.st_size == 0:
            raise PhotoError(message("File is empty."))
        return os.fdopen(descriptor, "rb")
    except BaseException:
        os.close(descriptor)
        raise


def _check_kind(status: os.stat_result) -> None:
    if stat.S_ISDIR(status.st_mode):
        raise PhotoError(message("It is a folder, not a photo."))
    if not stat.S_ISREG(status.st_mode):
        raise PhotoError(message("It is a pipe or a device, not a photo."))


def read_header(file: BinaryIO, limits: Limits = Limits()) -> Header:
    """Read a photo's header from an open file and leave the file at its start.

    Raises PhotoError for what is no photo, is truncated or damaged, or goes beyond the limits.
    """
    source = Source.of(file)
    start = source.peek(0, START)
    if not start:
        raise PhotoError(message("File is empty."))
    format_ = sniff(start)
    if format_ is None:
        raise PhotoError(describe_stranger(start))
    found = _READERS[format_](source)
    if found.width <= 0 or found.height <= 0:
        raise damaged(message("its header says that the picture has no pixels"))
    pixels = found.width * found.height
    if pixels > limits.max_pixels:
        raise PhotoError(_too_large(pixels, limits.max_pixels), Remedy.MORE_PIXELS)
    file.seek(0)
    return found


def _too_large(pixels: int, limit: int) -> Message:
    """Say both numbers in millions where that tells them apart, else in full."""
    if limit >= 1_000_000 and pixels >= limit * 1.01:
        return message(
            "Photo has {size:,.0f} megapixels; the limit is {limit:,.0f}.", size=pixels / 1e6, limit=limit / 1e6
        )
    return message("Photo has {pixels} pixels; the limit is {limit}.", pixels=pixels, limit=limit)


def header_notes(header: Header) -> tuple[Note, ...]:
    """Return what is to be said of a photo by its header: problems of its metadata, and pictures that are left out."""
    notes = [Note(NoteKind.METADATA, problem) for problem in header.problems]
    if header.frames > 1:
        pictures = message(
            "File holds {n} picture; the first was used.|File holds {n} pictures; the first was used.",
            "",
            header.frames,
        )
        notes.append(Note(NoteKind.CONTENT, pictures))
    return tuple(notes)
