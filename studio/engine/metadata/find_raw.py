"""Finds the blocks of metadata in camera raw files, whose previews often have none of their own.

Most are built like TIFF files; Fujifilm's hold a JPEG, Canon's newest a tree of boxes.
"""

import io
from collections.abc import Iterator
from typing import BinaryIO

from studio.engine.container.entries import READ_LIMIT, Directory, EntryReader, turn
from studio.engine.metadata.exif import Directories, pack_block, read_block
from studio.engine.metadata.exif_tags import GPS, INTEROP, MAIN, PHOTO, RAW_KEPT
from studio.engine.metadata.find import Metadata, read_tiff

_RAF = b"FUJIFILMCCD-RAW "
_RAF_JPEG = 84
_RW2 = b"IIU\0"
_RW2_JPEG = 0x2E
_CANON_TREE = bytes.fromhex("85c0b687820f11e08111f4ce462b6a48")
_CANON_XMP = bytes.fromhex("be7acfcb97a942e89c71999491e3afac")
_CANON_BLOCKS = {b"CMT1": MAIN, b"CMT2": PHOTO, b"CMT4": GPS}
_MOST = 100
"""Boxes or segments that are looked at."""


def read_raw_metadata(file: BinaryIO) -> Metadata:
    """Return the metadata of a raw file; nothing when it is of a kind that is not known here.

    Never raises for what is in the file. Where it is read on from is changed.
    """
    try:
        file.seek(0)
        start = file.read(16)
        if start == _RAF:
            blocks = _read_jpeg(file, int.from_bytes(_read(file, _RAF_JPEG, 4)))
        elif start[4:12] == b"ftypcrx ":
            blocks = _read_canon(file)
        else:
            blocks, _ = read_tiff(file, RAW_KEPT)
            if start[:4] == _RW2:
                reader = EntryReader(lambda at, size: _read(file, at, size))
                preview = reader.read(reader.first).get(_RW2_JPEG)
                blocks |= _read_jpeg(file, preview.place) if preview else {}
    except (OSError, ValueError):
        return Metadata()
    return Metadata(exif=blocks.get("exif", b""), xmp=blocks.get("xmp", b""), iptc=blocks.get("iptc", b""))


def _read_jpeg(file: BinaryIO, at: int) -> dict[str, bytes]:
    """Return the EXIF and XMP of a JPEG that stands at a place in a file."""
    blocks: dict[str, bytes] = {}
    at += 2
    for _ in range(_MOST):
        head = _read(file, at, 4)
        if len(head) < 4 or head[:1] != b"\xff" or head[1:2] == b"\xda":
            break
        size = int.from_bytes(head[2:])
        data = _read(file, at + 4, max(0, size - 2)) if head[1:2] == b"\xe1" else b""
        if data.startswith(b"Exif\0\0"):
            blocks.setdefault("exif", data[6:])
        elif data.startswith(b"http://ns.adobe.com/xap/1.0/\0"):
            blocks.setdefault("xmp", data.partition(b"\0")[2])
        at += 2 + size
    return blocks


def _read_canon(file: BinaryIO) -> dict[str, bytes]:
    """Return the blocks of a CR3 file, whose directories of EXIF are TIFF structures of their own."""
    blocks: dict[str, bytes] = {}
    directories: Directories = {MAIN: {}, PHOTO: {}, GPS: {}, INTEROP: {}}
    for kind, at, size in _boxes(file, 0, file.seek(0, io.SEEK_END)):
        if kind == b"uuid" and _read(file, at, 16) == _CANON_XMP:
            blocks["xmp"] = _read(file, at + 16, size - 16)
        for inner, tree_at, tree_size in _boxes(file, at, at + size) if kind == b"moov" else ():
            if inner == b"uuid" and _read(file, tree_at, 16) == _CANON_TREE:
                for name, place, length in _boxes(file, tree_at + 16, tree_at + tree_size):
                    if name in _CANON_BLOCKS:
                        directories[_CANON_BLOCKS[name]] = _read_directory(_read(file, place, length))
    blocks["exif"] = pack_block(directories, "<")
    return blocks


def _boxes(file: BinaryIO, at: int, end: int) -> Iterator[tuple[bytes, int, int]]:
    """Yield kind, place and size of the contents of the boxes between two places."""
    for _ in range(_MOST):
        head = _read(file, at, 16)
        size, kind, start = int.from_bytes(head[:4]), head[4:8], 8
        if size == 1:
            size, start = int.from_bytes(head[8:]), 16
        elif size == 0:
            size = end - at
        if len(head) < 8 or size < start or at + size > end:
            return
        yield kind, at + start, size - start
        at += size


def _read_directory(block: bytes) -> Directory:
    found, order, _ = read_block(lambda at, size: block[at : at + size], len(block))
    return turn(found[MAIN], order, "<")


def _read(file: BinaryIO, at: int, size: int) -> bytes:
    file.seek(at)
    return file.read(min(size, READ_LIMIT))
