"""Reads ZIP files of strangers within bounds: only plain files, unpacked piece by piece up to a limit.

The format is PKWARE's APPNOTE 6.3.10: end of central directory (4.3.16), central headers (4.3.12), local headers
(4.3.7). Python's own reader takes any number of entries into memory before one can be refused. What the files are for
is not known here.
"""

import os
import stat
import struct
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO, Self

from msgspec import Struct

from studio.errors import RecipeError
from studio.message import Message, message
from studio.safe_file import open_regular

MOST_ENTRIES = 1_000
_LARGEST_DIRECTORY = 1_000_000
_LONGEST_COMMENT = 65_535
_PIECE = 1 << 16
_END, _CENTRAL, _LOCAL = struct.Struct("<4s4H2IH"), struct.Struct("<4s6H3I5H2I"), struct.Struct("<4s5H3I2H")
_STORED, _DEFLATED = 0, 8
_ENCRYPTED, _UTF_8 = 0x1, 0x800


class ZipEntry(Struct, frozen=True, kw_only=True):
    """A file in a ZIP file, as its directory says."""

    name: str
    method: int
    crc: int
    packed: int
    size: int
    at: int


class ZipReader:
    """An open ZIP file; `entries` are its files in their order, those of folders left out."""

    def __init__(self, file: BinaryIO) -> None:
        """Raise RecipeError for what is no ZIP file, or one of more than it takes to send a recipe."""
        self._file = file
        self.entries = tuple(self._read_directory())

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
        self._file.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def read(self, entry: ZipEntry, largest: int) -> Iterator[bytes]:
        """Yield what is in a file, in pieces, and check its length and sum at the end.

        Raises RecipeError for one that is damaged, or larger than `largest` bytes.
        """
        self._file.seek(entry.at)
        head = self._file.read(_LOCAL.size)
        if len(head) < _LOCAL.size or head[:4] != b"PK\x03\x04":
            raise _damaged()
        *_, name_length, extra_length = _LOCAL.unpack(head)
        self._file.seek(name_length + extra_length, os.SEEK_CUR)
        crc = size = 0
        for piece in self._unpack(entry):
            size += len(piece)
            if size > min(largest, entry.size):
                raise RecipeError(
                    message("{name} is too large; it may have {limit:bytes} at most.", name=entry.name, limit=largest)
                    if size > largest
                    else _DAMAGED
                )
            crc = zlib.crc32(piece, crc)
            yield piece
        if size != entry.size or crc != entry.crc:
            raise _damaged()

    def _unpack(self, entry: ZipEntry) -> Iterator[bytes]:
        left = entry.packed
        inflater = zlib.decompressobj(-zlib.MAX_WBITS) if entry.method == _DEFLATED else None
        while left:
            data = self._file.read(min(_PIECE, left))
            if not data:
                raise _damaged()
            left -= len(data)
            if inflater is None:
                yield data
                continue
            while data and not inflater.eof:
                try:
                    piece = inflater.decompress(data, _PIECE)  # a kilobyte of zeros may hold a megabyte
                except zlib.error:
                    raise _damaged() from None
                data = inflater.unconsumed_tail
                if piece:
                    yield piece
        if inflater is not None and not inflater.eof:
            raise _damaged()

    def _read_directory(self) -> Iterator[ZipEntry]:
        length = self._file.seek(0, os.SEEK_END)
        start = max(0, length - _LONGEST_COMMENT - _END.size)
        self._file.seek(start)
        tail = self._file.read(length - start)
        at = tail.rfind(b"PK\x05\x06")
        if at < 0 or len(tail) - at < _END.size:
            raise RecipeError(message("The file is not a whole ZIP file."))
        _, disk, first_disk, here, count, size, offset, _ = _END.unpack_from(tail, at)
        if disk or first_disk or here != count or count > MOST_ENTRIES or size > _LARGEST_DIRECTORY:
            raise RecipeError(
                message("The ZIP file holds more than {limit} files, or is one of several parts.", limit=MOST_ENTRIES)
            )
        if offset + size > start + at:
            raise _damaged()
        self._file.seek(offset)
        directory = self._file.read(size)
        position = 0
        for _ in range(count):
            if len(directory) - position < _CENTRAL.size or directory[position : position + 4] != b"PK\x01\x02":
                raise _damaged()
            (
                _, _, _, flags, method, _, _, crc, packed, whole, name_length, extra_length, comment_length, _, _,
                attributes, local,
            ) = _CENTRAL.unpack_from(directory, position)  # fmt: skip
            position += _CENTRAL.size
            raw = directory[position : position + name_length]
            position += name_length + extra_length + comment_length
            try:
                name = raw.decode("utf-8" if flags & _UTF_8 else "cp437")
            except UnicodeDecodeError:
                raise _damaged() from None
            kind = stat.S_IFMT(attributes >> 16)
            if kind not in (0, stat.S_IFREG, stat.S_IFDIR):
                raise RecipeError(message("'{name}' is a link or a device; nothing was unpacked.", name=_shown(name)))
            if name.endswith("/") or kind == stat.S_IFDIR:
                continue
            if flags & _ENCRYPTED or method not in (_STORED, _DEFLATED):
                raise RecipeError(
                    message("'{name}' is encrypted, or packed in a way that Studio can't read.", name=_shown(name))
                )
            yield ZipEntry(name=name, method=method, crc=crc, packed=packed, size=whole, at=local)


_DAMAGED: Message = message("The ZIP file is damaged.")


def _damaged() -> RecipeError:
    return RecipeError(_DAMAGED)


def _shown(name: str) -> str:
    return "".join(letter if letter.isprintable() else "\N{REPLACEMENT CHARACTER}" for letter in name[:200])
