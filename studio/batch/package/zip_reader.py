"""Reads ZIP files of strangers within bounds, by Python's zipfile: plain files only, unpacked in pieces to a limit.

What the files are for is not known here.
"""

import contextlib
import os
import stat
import struct
import zlib
from collections.abc import Generator, Iterator
from pathlib import Path
from typing import BinaryIO, Self
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile, ZipInfo

from studio.errors import RecipeError, StudioError
from studio.message import message
from studio.safe_file import open_regular

MOST_ENTRIES = 1_000
_LARGEST_DIRECTORY = 1_000_000
_LONGEST_COMMENT = 65_535
_PIECE = 1 << 16
_END = struct.Struct("<4s4H2IH")
_ENCRYPTED = 0x1


class ZipReader:
    """An open ZIP file; `entries` are its files in their order, those of folders left out."""

    def __init__(self, file: BinaryIO) -> None:
        """Raise RecipeError for what is no ZIP file, or one of more than it takes to send a recipe."""
        self._file = file
        _check_directory(file)
        with _damage():
            self._archive = ZipFile(file)
        self.entries = tuple(filter(_is_file, self._archive.infolist()))
        if len(self.entries) > MOST_ENTRIES:
            raise _too_many()

    @classmethod
    def open(cls, path: Path) -> Self:
        """Open a ZIP file; raises RecipeError, and OSError for one that can't be read."""
        file = open_regular(path)
        try:
            return cls(file)
        except BaseException:
            file.close()
            raise

    def close(self) -> None:
        """Close the file."""
        self._archive.close()
        self._file.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def read(self, entry: ZipInfo, largest: int) -> Iterator[bytes]:
        """Yield what is in a file, in pieces, and check its length and sum at the end.

        Raises RecipeError for one that is damaged, or larger than `largest` bytes.
        """
        size = 0
        with _damage(), self._archive.open(entry) as stream:
            while piece := stream.read(_PIECE):
                size += len(piece)
                if size > largest:
                    raise RecipeError(
                        message(
                            "{name} is too large; it may have {limit:bytes} at most.",
                            name=_shown(entry.orig_filename),
                            limit=largest,
                        )
                    )
                yield piece
            if size != entry.file_size:
                raise BadZipFile


def _check_directory(file: BinaryIO) -> None:
    """Raise RecipeError for a directory that is missing or too large: zipfile takes all of it into memory.

    The end of central directory stands at the end of the file, before a comment (PKWARE's APPNOTE 6.3.10, 4.3.16).
    """
    length = file.seek(0, os.SEEK_END)
    start = max(0, length - _LONGEST_COMMENT - _END.size)
    file.seek(start)
    tail = file.read()
    at = tail.rfind(b"PK\x05\x06")
    if at < 0 or len(tail) - at < _END.size:
        raise RecipeError(message("The file is not a whole ZIP file."))
    _, disk, first_disk, here, count, size, offset, _ = _END.unpack_from(tail, at)
    has_64_bits = tail[max(0, at - 20) :].startswith(b"PK\x06\x07")  # then it names another directory
    if disk or first_disk or here != count or count > MOST_ENTRIES or size > _LARGEST_DIRECTORY or has_64_bits:
        raise _too_many()
    if offset + size > start + at:  # zipfile would look before the start of the file
        raise _damaged()
    file.seek(0)


def _is_file(entry: ZipInfo) -> bool:
    """Tell files from folders; raises RecipeError for what is neither, or can't be unpacked."""
    name = _shown(entry.orig_filename)
    kind = stat.S_IFMT(entry.external_attr >> 16)
    if kind not in (0, stat.S_IFREG, stat.S_IFDIR):
        raise RecipeError(message("'{name}' is a link or a device; nothing was unpacked.", name=name))
    if entry.is_dir() or kind == stat.S_IFDIR:
        return False
    if entry.flag_bits & _ENCRYPTED or entry.compress_type not in (ZIP_STORED, ZIP_DEFLATED):
        raise RecipeError(message("'{name}' is encrypted, or packed in a way that Studio can't read.", name=name))
    return True


@contextlib.contextmanager
def _damage() -> Generator[None]:
    """Raise RecipeError for whatever zipfile says of damage."""
    try:
        yield
    except StudioError:
        raise
    except (BadZipFile, EOFError, NotImplementedError, UnicodeDecodeError, ValueError, zlib.error, struct.error):
        raise _damaged() from None


def _damaged() -> RecipeError:
    return RecipeError(message("The ZIP file is damaged."))


def _too_many() -> RecipeError:
    return RecipeError(
        message("The ZIP file holds more than {limit} files, or is one of several parts.", limit=MOST_ENTRIES)
    )


def _shown(name: str) -> str:
    return "".join(letter if letter.isprintable() else "\N{REPLACEMENT CHARACTER}" for letter in name[:200])
