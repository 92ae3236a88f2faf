"""Finds the blocks of metadata in an opened photo: EXIF, XMP, IPTC and comments, as bytes and within bounds.

What the blocks say is not looked at, but for the directories of TIFF files, which are no block until they are put
together.
"""

import io
import zlib
from collections.abc import Collection, Iterator
from typing import Any, BinaryIO, cast

from msgspec import Struct
from PIL import Image

from studio.engine.container.entries import LONG, READ_LIMIT, Entry, turn
from studio.engine.metadata.comments import JPEG_KEYWORD, Comments
from studio.engine.metadata.exif import pack_block, read_block
from studio.engine.metadata.exif_tags import BLOCK_TAGS, MAIN, SKIPPED
from studio.engine.metadata.iptc import find_iptc
from studio.engine.metadata.policy import clean_text

_MOST_CHUNKS = 200_000
"""Chunks of a PNG that are looked at; 100 MB in the usual pieces have 12,000."""
_RAW_PROFILES = {"exif": "exif", "app1": "exif", "APP1": "exif", "xmp": "xmp", "iptc": "iptc", "8bim": "iptc"}
_PSD_EXIF, _PSD_XMP, _PSD_IPTC = 1058, 1060, 1028
_JXL_START = b"\0\0\0\x0cJXL "


class Metadata(Struct, frozen=True, kw_only=True):
    """A photo's or an export's metadata as blocks of bytes, each empty when there is none.

    `exif` starts with its TIFF header, `xmp` is a packet of XML, `iptc` holds datasets; `comments` are pairs of
    keyword and text: what a PNG has as text chunks, the comment of a JPEG or GIF. `notes` are sentences.
    """

    exif: bytes = b""
    xmp: bytes = b""
    iptc: bytes = b""
    comments: Comments = ()
    notes: tuple[str, ...] = ()


def read_metadata(image: Image.Image) -> Metadata:
    """Return the metadata of a photo that was opened and not yet loaded; never raises for what is in it."""
    info = cast("dict[str, Any]", image.info)
    blocks: dict[str, bytes] = {}
    comments: list[tuple[str, str]] = []
    notes: list[str] = []
    for kind in ("exif", "xmp"):
        if isinstance(value := info.get(kind), bytes):
            blocks[kind] = value
    resources = info.get("photoshop")
    if isinstance(resources, dict):
        value = cast("dict[int, Any]", resources).get(_PSD_IPTC)
        blocks["iptc"] = value if isinstance(value, bytes) else b""
    if isinstance(comment := info.get("comment"), bytes):
        comments.append((JPEG_KEYWORD, _comment(comment)))
    _read_file(image, blocks, comments, notes)
    if any(b"http://ns.adobe.com/xmp/extension/" in data[:40] for data in _segments(image)):
        notes.append("Part of its XMP is outside the main packet and was left out.")
    for kind, data in blocks.items():
        if len(data) > READ_LIMIT:
            blocks[kind] = b""
            notes.append(f"Its {kind.upper()} is larger than {READ_LIMIT >> 20} MB and was left out.")
    return Metadata(
        exif=_strip(blocks.get("exif", b"")),
        xmp=blocks.get("xmp", b""),
        iptc=blocks.get("iptc", b""),
        comments=tuple((key, text) for key, text in comments if text),
        notes=tuple(notes),
    )


def _read_file(image: Image.Image, blocks: dict[str, bytes], comments: list[tuple[str, str]], notes: list[str]) -> None:
    """Add what Pillow does not hand out, from the file itself; where the file is read on from is not changed."""
    if image.format == "PSD":
        for number, _, data in cast("list[tuple[int, bytes, bytes]]", getattr(image, "resources", [])):
            kind = {_PSD_EXIF: "exif", _PSD_XMP: "xmp", _PSD_IPTC: "iptc"}.get(number)
            if kind:
                blocks[kind] = data
        return
    file = cast("BinaryIO | None", getattr(image, "fp", None))
    if file is None or image.format not in ("PNG", "TIFF", "JXL"):
        return
    place = file.tell()
    try:
        if image.format == "PNG":
            _read_png(file, blocks, comments)
        elif image.format == "TIFF":
            found, is_damaged = read_tiff(file)
            blocks |= found
            notes += ["Part of its EXIF is damaged and was left out."] * is_damaged
        else:
            blocks |= {kind: data for kind, data in _read_jxl(file) if kind not in blocks}
    except (OSError, ValueError):
        notes.append("Part of its metadata can't be read and was left out.")
    finally:
        file.seek(place)


def read_tiff(file: BinaryIO, kept: Collection[int] | None = None) -> tuple[dict[str, bytes], bool]:
    """Return the blocks of a TIFF file, or of a raw file that is built like one, and whether a part was damaged.

    The EXIF block is put together from the file's tags, of the main directory those that are `kept` (None: all that
    are true of another file too). Raises ValueError when it is no such file.
    """
    end = file.seek(0, io.SEEK_END)

    def read_at(offset: int, size: int) -> bytes:
        file.seek(min(offset, end))
        return file.read(size)

    directories, order, damaged = read_block(read_at, skip=SKIPPED - set(BLOCK_TAGS.values()))
    main = directories[MAIN]
    found = {kind: main.pop(tag) for kind, tag in BLOCK_TAGS.items() if tag in main}
    blocks = {kind: entry.data for kind, entry in found.items()}
    photoshop = blocks.pop("photoshop", b"")
    if "iptc" not in blocks:
        blocks["iptc"] = find_iptc(photoshop)
    elif not blocks["iptc"].startswith(b"\x1c"):
        # Some programs wrote it as numbers, so that the file's byte order turned it round.
        blocks["iptc"] = turn({0: Entry(LONG, 0, blocks["iptc"])}, "<", ">")[0].data
    if kept is not None:
        directories[MAIN] = {tag: entry for tag, entry in main.items() if tag in kept}
    blocks["exif"] = pack_block(directories, order)
    return blocks, damaged


def _read_png(file: BinaryIO, blocks: dict[str, bytes], comments: list[tuple[str, str]]) -> None:
    """Read the chunks of metadata of a PNG, also those behind the picture, which Pillow sees only after loading."""
    file.seek(8)
    budget = READ_LIMIT
    for _ in range(_MOST_CHUNKS):
        head = file.read(8)
        size, kind = int.from_bytes(head[:4]), head[4:]
        if len(head) < 8 or kind == b"IEND":
            return
        if kind not in (b"eXIf", b"iTXt", b"zTXt", b"tEXt") or size > budget:
            file.seek(size + 4, io.SEEK_CUR)
            continue
        data = file.read(size)
        file.seek(4, io.SEEK_CUR)
        if kind == b"eXIf":
            blocks["exif"] = data
            continue
        keyword, _, rest = data.partition(b"\0")
        text, encoding = _chunk_text(kind, rest, budget)
        budget -= len(text)
        if keyword == b"XML:com.adobe.xmp":
            blocks["xmp"] = text
        elif keyword.startswith(b"Raw profile type "):
            name = _RAW_PROFILES.get(keyword[17:].decode("latin-1"))
            _read_raw_profile(text, name, blocks)
        else:
            comments.append((keyword.decode("latin-1"), text.decode(encoding, "replace")))


def _chunk_text(kind: bytes, rest: bytes, budget: int) -> tuple[bytes, str]:
    """Return the text behind the keyword of a PNG's chunk, expanded to `budget` bytes at most, and its encoding."""
    packed = kind == b"zTXt"
    text = rest[1:] if packed else rest
    if kind == b"iTXt":
        packed = rest[:1] == b"\1"
        text = rest[2:].split(b"\0", 2)[-1]
    if packed:
        try:
            text = zlib.decompressobj().decompress(text, budget)
        except zlib.error:
            text = b""
    return text, "utf-8" if kind == b"iTXt" else "latin-1"


def _read_raw_profile(text: bytes, kind: str | None, blocks: dict[str, bytes]) -> None:
    """Read a block that was written as text: its name, its length, and its bytes in hexadecimal."""
    try:
        data = bytes.fromhex(b"".join(text.split()[2:]).decode("ascii"))
    except ValueError:
        return
    if data.startswith(b"http://ns.adobe.com/xap/1.0/\0"):
        kind, data = "xmp", data.partition(b"\0")[2]
    if kind == "iptc" and not data.startswith(b"\x1c"):
        data = find_iptc(data)
    if kind is not None:
        blocks.setdefault(kind, data)


def _read_jxl(file: BinaryIO) -> Iterator[tuple[str, bytes]]:
    """Yield the blocks in the boxes of a JPEG XL; some are packed with Brotli, which is not read."""
    end = file.seek(0, io.SEEK_END)
    file.seek(0)
    if file.read(8) != _JXL_START:
        return
    file.seek(0)
    for _ in range(_MOST_CHUNKS):
        head = file.read(8)
        size, kind = int.from_bytes(head[:4]), head[4:]
        if size == 1:
            size = int.from_bytes(file.read(8)) - 8
        if len(head) < 8 or (size and size < 8):
            return
        if kind in (b"Exif", b"xml ") and size - 8 <= READ_LIMIT:
            yield ("exif" if kind == b"Exif" else "xmp"), file.read(size - 8 if size else READ_LIMIT)
        elif size == 0:
            return
        else:
            file.seek(min(file.tell() + size - 8, end))


def _segments(image: Image.Image) -> list[bytes]:
    """Return the application segments of a JPEG."""
    segments = cast("list[tuple[str, bytes]]", getattr(image, "applist", []))
    return [data for name, data in segments if name == "APP1"]


def _strip(block: bytes) -> bytes:
    """Return an EXIF block from its TIFF header on; JPEG, PNG, HEIF and JPEG XL put different things before it."""
    starts = [at for at in (block.find(b"II*\0", 0, 32), block.find(b"MM\0*", 0, 32)) if at >= 0]
    return block[min(starts) :] if starts else block


def _comment(data: bytes) -> str:
    try:
        text = data.decode()
    except UnicodeDecodeError:
        text = data.decode("latin-1")
    return clean_text(text)
