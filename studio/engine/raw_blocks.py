"""Finds the blocks of metadata in camera raw files, whose previews often have none of their own.

Most are built like TIFF files; Fujifilm's hold a JPEG, Canon's newest a tree of boxes.
"""

import io
from collections.abc import Iterator
from typing import BinaryIO

from studio.engine.blocks import Metadata, read_tiff
from studio.engine.exif import Directories, pack_block, read_block
from studio.engine.exif_tag import GPS, INTEROP, MAIN, PHOTO, RAW_KEPT
from studio.engine.ifd import READ_LIMIT

_RAF = b"FUJIFILMCCD-RAW "
_RAF_JPEG = 84
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
            blocks = _read_fujifilm(file)
        elif start[4:12] == b"ftypcrx ":
            blocks = _read_canon(file)
        else:
            blocks, _ = read_tiff(file, RAW_KEPT)
    except (OSError, ValueError):
        return Metadata()
    return Metadata(exif=blocks.get("exif", b""), xmp=blocks.get("xmp", b""), iptc=blocks.get("iptc", b""))


def _read_fujifilm(file: BinaryIO) -> dict[str, bytes]:
    """Return the EXIF and XMP of the JPEG whose place a RAF file's header gives."""
    file.seek(_RAF_JPEG)
    at = int.from_bytes(file.read(4)) + 2
    blocks: dict[str, bytes] = {}
    for _ in range(_MOST):
        file.seek(at)
        head = file.read(4)
        if len(head) < 4 or head[:1] != b"\xff" or head[1:2] == b"\xda":
            break
        size = int.from_bytes(head[2:])
        data = file.read(size - 2) if head[1:2] == b"\xe1" and size > 2 else b""
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
    order = "<"
    end = file.seek(0, io.SEEK_END)
    for kind, at, size in _boxes(file, 0, end):
        if kind == b"moov":
            for inner, inner_at, inner_size in _boxes(file, at, at + size):
                if inner != b"uuid" or not _has_name(file, inner_at, _CANON_TREE):
                    continue
                for name, block_at, block_size in _boxes(file, inner_at + 16, inner_at + inner_size):
                    if name in _CANON_BLOCKS and block_size <= READ_LIMIT:
                        found, order = _read_directory(file, block_at, block_size)
                        directories[_CANON_BLOCKS[name]] = found[MAIN]
        elif kind == b"uuid" and _has_name(file, at, _CANON_XMP) and size - 16 <= READ_LIMIT:
            file.seek(at + 16)
            blocks["xmp"] = file.read(size - 16)
    blocks["exif"] = pack_block(directories, order)
    return blocks
