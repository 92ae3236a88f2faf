"""Finds the blocks of metadata in camera raw files, whose previews often have none of their own.

Most are built like TIFF files; Fujifilm's hold a JPEG, Canon's newest a tree of boxes.
"""

from typing import BinaryIO

from studio.engine.container.boxes import walk_boxes
from studio.engine.container.source import Source
from studio.engine.container.tiff import VALUES_LIMIT, Entries, Tiff
from studio.engine.container.tiff_layout import turn
from studio.engine.header.camera_raw.own import MRW, is_own, mrw_exif, own_preview
from studio.engine.header.camera_raw.read import CANON_XMP, CR3_BRAND, RAF, canon_blocks, raf_preview
from studio.engine.header.camera_raw.tiff import PANASONIC, PANASONIC_PREVIEW
from studio.engine.metadata.exif import Directories, pack_block, read_block
from studio.engine.metadata.exif_tags import GPS, INTEROP, MAIN, PHOTO, RAW_KEPT
from studio.engine.metadata.find import Metadata, read_jpeg, read_tiff
from studio.errors import PhotoError

_CANON_DIRECTORIES = {b"CMT1": MAIN, b"CMT2": PHOTO, b"CMT4": GPS}


def read_raw_metadata(file: BinaryIO) -> Metadata:
    """Return the metadata of a raw file; nothing when it is of a kind that is not known here.

    Never raises for what is in the file. Where it is read on from is changed.
    """
    try:
        source = Source.of(file)
        start = source.peek(0, 16)
        if start == RAF:
            blocks = read_jpeg(raf_preview(source))
        elif start[4:12] == b"ftyp" + CR3_BRAND:
            blocks = _read_canon(source)
        elif is_own(start):
            blocks = _read_own(source)
        else:
            blocks, _ = read_tiff(source, RAW_KEPT)
            if start.startswith(PANASONIC):
                tiff = Tiff(source)
                blocks |= read_jpeg(tiff.directory(tiff.first).stretch(PANASONIC_PREVIEW))
    except (OSError, PhotoError):
        return Metadata()
    return Metadata(exif=blocks.get("exif", b""), xmp=blocks.get("xmp", b""), iptc=blocks.get("iptc", b""))


def _read_own(source: Source) -> dict[str, bytes]:
    """Return the blocks of an older raw, which keeps them in a TIFF structure or in its preview."""
    if (exif := mrw_exif(source) if source.peek(0, 4) == MRW else None) is not None:
        return read_tiff(exif, RAW_KEPT)[0]
    preview = own_preview(source)
    return read_jpeg(preview) if preview is not None else {}


def _read_canon(source: Source) -> dict[str, bytes]:
    """Return the blocks of a CR3 file, whose directories of EXIF are TIFF structures of their own."""
    directories: Directories = {MAIN: {}, PHOTO: {}, GPS: {}, INTEROP: {}}
    for name, block in canon_blocks(source).items():
        if name in _CANON_DIRECTORIES:
            directories[_CANON_DIRECTORIES[name]] = _read_directory(block)
    blocks = {"exif": pack_block(directories, "<")}
    xmp = next((box.body for box in walk_boxes(source) if box.name == CANON_XMP), None)
    return blocks | ({"xmp": xmp.peek(0, VALUES_LIMIT)} if xmp else {})


def _read_directory(block: Source) -> Entries:
    found, order, _ = read_block(block, min(block.size, VALUES_LIMIT))
    return turn(found[MAIN], order, "<")
