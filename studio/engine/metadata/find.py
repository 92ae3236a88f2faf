"""Finds the blocks of metadata in an opened photo: EXIF, XMP, IPTC and comments, as bytes and within bounds.

What the blocks say is not looked at, but for the directories of TIFF files, which are no block until they are put
together.
"""

import contextlib
from collections.abc import Collection, Iterator
from typing import Any, BinaryIO, cast

from msgspec import Struct
from PIL import Image

from studio.engine.container.boxes import walk_boxes
from studio.engine.container.chunks import walk_png
from studio.engine.container.credentials import has_credentials
from studio.engine.container.density import (
    JFIF,
    RESOLUTION_RESOURCE,
    Density,
    read_bmp,
    read_jfif,
    read_phys,
    read_resolution,
)
from studio.engine.container.iptc import IPTC_RESOURCE, PHOTOSHOP, find_iptc, join_resources, turn_back
from studio.engine.container.jpeg_markers import APP0, APP1, APP13, SCAN, JpegWalk
from studio.engine.container.photoshop import walk_resources
from studio.engine.container.png_text import TEXT_CHUNKS, read_text
from studio.engine.container.psd import read_psd_layout
from studio.engine.container.source import MOST_BYTES_WHOLE, MOST_LOADS_WHOLE, DamagedError, Source
from studio.engine.container.tiff import VALUES_LIMIT, Tiff
from studio.engine.header.jxl import BOXED
from studio.engine.header.simple import PSD_EXIF, PSD_XMP
from studio.engine.metadata.comments import JPEG_KEYWORD, Comments
from studio.engine.metadata.exif import PARTLY_DAMAGED, pack_block, read_block
from studio.engine.metadata.exif_tags import BLOCK_TAGS, MAIN, SKIPPED
from studio.engine.metadata.policy import clean_text
from studio.errors import PhotoError
from studio.message import Note, NoteKind, message

_MOST_CHUNKS = 200_000
"""Chunks of a PNG that are looked at; 100 MB in the usual pieces have 12,000."""
_TIFF_STARTS = (b"II*\0", b"MM\0*")
_PSD_BLOCKS = {PSD_EXIF: "exif", PSD_XMP: "xmp", IPTC_RESOURCE: "iptc", RESOLUTION_RESOURCE: "resolution"}
_DENSITIES = {"jfif": read_jfif, "phys": read_phys, "bmp": read_bmp, "resolution": read_resolution}
_BMP_HEAD = 64
_EXIF, _XMP, _XMP_MORE = b"Exif\0\0", b"http://ns.adobe.com/xap/1.0/\0", b"http://ns.adobe.com/xmp/extension/\0"
"""What the segments of a JPEG begin with: EXIF 3.0, 4.7.2, and Adobe's XMP specification, part 3."""


_EXTENDED_XMP = Note(NoteKind.METADATA, message("Part of its XMP is outside the main packet and was left out."))
_CREDENTIALS = Note(
    NoteKind.METADATA,
    message("Its content credentials (C2PA) were left out, since they are about the original file."),
)
_UNREADABLE = Note(NoteKind.METADATA, message("Part of its metadata can't be read and was left out."))


def _too_large(kind: str) -> Note:
    limit = VALUES_LIMIT >> 20
    return Note(
        NoteKind.METADATA, message("Its {kind} is over {limit} MB and was left out.", kind=kind.upper(), limit=limit)
    )


class Metadata(Struct, frozen=True, kw_only=True):
    """A photo's or an export's metadata as blocks of bytes, each empty when there is none.

    `exif` starts with its TIFF header, `xmp` is a packet of XML, `iptc` holds datasets; `comments` are pairs of
    keyword and text: what a PNG has as text chunks, the comment of a JPEG or GIF. `density` is what
    stands outside of EXIF.
    """

    exif: bytes = b""
    xmp: bytes = b""
    iptc: bytes = b""
    comments: Comments = ()
    density: Density | None = None
    notes: tuple[Note, ...] = ()


def read_metadata(image: Image.Image, file: BinaryIO | None = None) -> Metadata:
    """Return the metadata of a photo that was opened and not yet loaded; never raises for what is in it.

    With its `file`, notes also tell of content credentials. Where it is read on from is not changed.
    """
    info = cast("dict[str, Any]", image.info)
    blocks: dict[str, bytes] = {}
    comments: list[tuple[str, str]] = []
    notes: list[Note] = []
    for kind in ("exif", "xmp"):
        if isinstance(value := info.get(kind), bytes):
            blocks[kind] = value
    if isinstance(comment := info.get("comment"), bytes):
        comments.append((JPEG_KEYWORD, _comment(comment)))
    _read_file(image, blocks, comments, notes)
    densities = [read(blocks.pop(kind, b"")) for kind, read in _DENSITIES.items()]
    for kind, data in blocks.items():
        if len(data) > VALUES_LIMIT:
            blocks[kind] = b""
            notes.append(_too_large(kind))
    if file is not None and _has_credentials(file):
        notes.append(_CREDENTIALS)
    return Metadata(
        exif=_strip(blocks.get("exif", b"")),
        xmp=blocks.get("xmp", b""),
        iptc=blocks.get("iptc", b""),
        comments=tuple((key, text) for key, text in comments if text),
        density=next((density for density in densities if density), None),
        notes=tuple(notes),
    )


def _has_credentials(file: BinaryIO) -> bool:
    place = file.tell()
    try:
        return has_credentials(Source.of(file))
    except OSError:
        return False
    finally:
        file.seek(place)


def _read_file(
    image: Image.Image, blocks: dict[str, bytes], comments: list[tuple[str, str]], notes: list[Note]
) -> None:
    """Add what Pillow does not hand out, from the file itself; where the file is read on from is not changed."""
    file = cast("BinaryIO | None", getattr(image, "fp", None))
    if file is None or image.format not in ("JPEG", "MPO", "PNG", "TIFF", "JXL", "PSD", "BMP", "DIB"):
        return
    place = file.tell()
    try:
        source = Source.of(file, MOST_LOADS_WHOLE, MOST_BYTES_WHOLE)
        match image.format:
            case "PNG":
                _read_png(source, blocks, comments)
            case "TIFF":
                found, is_damaged = read_tiff(source, page=image.tell())
                blocks |= found
                notes += [PARTLY_DAMAGED] * is_damaged
            case "PSD":
                blocks |= _read_psd(source)
            case "BMP" | "DIB":
                blocks["bmp"] = source.peek(0, _BMP_HEAD)
            case "JXL":
                blocks |= {kind: data for kind, data in _read_jxl(source) if kind not in blocks}
            case _:
                blocks |= {
                    "exif": b"",
                    "xmp": b"",
                }  # as Pillow has them, with all segments of EXIF one behind the other
                blocks |= read_jpeg(source)
    except (OSError, PhotoError):
        notes.append(_UNREADABLE)
    finally:
        file.seek(place)
    if blocks.pop("more xmp", b""):
        notes.append(_EXTENDED_XMP)


def read_jpeg(source: Source) -> dict[str, bytes]:
    """Return the blocks of a JPEG; b"1" as "more xmp" when there is XMP beyond the main packet.

    EXIF and Photoshop's resources, in which IPTC lies, may go on in a second segment. Of two packets of XMP the first
    counts. Raises PhotoError for what makes no sense before its picture.
    """
    blocks: dict[str, bytes] = {}
    resources: list[bytes] = []
    for segment in JpegWalk(source):
        if segment.kind == SCAN:
            break
        if segment.kind not in (APP0, APP1, APP13):
            continue
        data = segment.read()
        if segment.kind == APP13 and data.startswith(PHOTOSHOP):
            resources.append(data[len(PHOTOSHOP) :])
        elif data.startswith(JFIF):
            blocks.setdefault("jfif", data)
        elif data.startswith(_EXIF):
            block = data[len(_EXIF) :]
            if not block.startswith(_TIFF_STARTS) or "exif" not in blocks:
                blocks["exif"] = blocks.get("exif", b"") + block
        elif data.startswith(_XMP):
            blocks.setdefault("xmp", data[len(_XMP) :])
        elif data.startswith(_XMP_MORE):
            blocks["more xmp"] = b"1"
    blocks["iptc"] = join_resources(resources)
    return blocks


def read_tiff(source: Source, kept: Collection[int] | None = None, page: int = 0) -> tuple[dict[str, bytes], bool]:
    """Return the blocks of a TIFF file, or of a raw file that is built like one, and whether a part was damaged.

    The EXIF block is put together from the file's tags, of the main directory those that are `kept` (None: all that
    are true of another file too). What a later page does not say the first one does. Raises PhotoError when it is no
    such file.
    """
    skip = SKIPPED - set(BLOCK_TAGS.values())
    directories, order, damaged = read_block(source, skip=skip)
    if page:
        tiff = Tiff(source)
        *_, own = tiff.chain(tiff.first, page + 1)
        of_page, _, is_damaged = read_block(source, skip=skip, at=own.at)
        directories = {name: entries | of_page[name] for name, entries in directories.items()}
        damaged |= is_damaged
    main = directories[MAIN]
    found = {kind: main.pop(tag) for kind, tag in BLOCK_TAGS.items() if tag in main}
    blocks = {kind: entry.data for kind, entry in found.items()}
    photoshop = blocks.pop("photoshop", b"")
    if "iptc" not in blocks:
        blocks["iptc"] = find_iptc(photoshop)
    else:
        blocks["iptc"] = turn_back(blocks["iptc"])
    if kept is not None:
        directories[MAIN] = {tag: entry for tag, entry in main.items() if tag in kept}
    blocks["exif"] = pack_block(directories, order)
    return blocks, damaged


def _read_psd(source: Source) -> dict[str, bytes]:
    """Return the blocks in a Photoshop document's resources, the first of each kind."""
    blocks: dict[str, bytes] = {}
    for resource in walk_resources(read_psd_layout(source).resources):
        if (kind := _PSD_BLOCKS.get(resource.number)) and resource.size <= VALUES_LIMIT:
            blocks.setdefault(kind, resource.body.peek(0, resource.size))
    return blocks


def _read_png(source: Source, blocks: dict[str, bytes], comments: list[tuple[str, str]]) -> None:
    """Read the chunks of metadata of a PNG, also those behind the picture, which Pillow sees only after loading."""
    budget = VALUES_LIMIT
    for chunk in walk_png(source, _MOST_CHUNKS):
        if chunk.name == b"IEND":
            return
        if chunk.name not in (b"eXIf", b"pHYs", *TEXT_CHUNKS) or chunk.size > budget:
            continue
        data = chunk.body.peek(0, chunk.size)
        if chunk.name == b"eXIf":
            blocks["exif"] = data
            continue
        if chunk.name == b"pHYs":
            blocks["phys"] = data
            continue
        found = read_text(chunk.name, data, budget)
        budget -= found.size
        if found.kind:
            blocks.setdefault(found.kind, found.block)
        elif found.keyword:
            comments.append((found.keyword, found.text))


def _read_jxl(source: Source) -> Iterator[tuple[str, bytes]]:
    """Yield the blocks in the boxes of a JPEG XL; some are packed with Brotli, which is not read."""
    if source.peek(0, len(BOXED)) != BOXED:
        return
    with contextlib.suppress(DamagedError):  # of what may lie behind the picture
        for box in walk_boxes(source):
            if box.name in (b"Exif", b"xml ") and box.body.size <= VALUES_LIMIT:
                yield ("exif" if box.name == b"Exif" else "xmp"), box.body.peek(0, box.body.size)


def _strip(block: bytes) -> bytes:
    """Return an EXIF block from its TIFF header on; JPEG, PNG, HEIF and JPEG XL put different things before it."""
    starts = [at for start in _TIFF_STARTS if (at := block.find(start, 0, 32)) >= 0]
    return block[min(starts) :] if starts else block


def _comment(data: bytes) -> str:
    try:
        text = data.decode()
    except UnicodeDecodeError:
        text = data.decode("latin-1")
    return clean_text(text)
