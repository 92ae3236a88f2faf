"""What a file is, told from its first bytes alone: a photo of a kind that Studio reads, or the words for what else."""

import codecs
import re

from studio.engine.container.boxes import read_brands
from studio.engine.container.source import DamagedError, Source
from studio.engine.header.camera_raw.own import is_own
from studio.engine.header.camera_raw.read import CR3_BRAND, RAF
from studio.engine.header.camera_raw.tiff import RAW_STARTS, is_sensor_data
from studio.engine.header.heif import AV1_BRANDS, HEVC_BRANDS, PLAIN_BRANDS
from studio.engine.header.jxl import BARE, BOXED
from studio.engine.header.model import PhotoFormat
from studio.engine.header.simple import BMP_HEADS
from studio.message import Message, both, message

START = 4_096
"""Bytes that are enough to tell."""

_MAGICS: tuple[tuple[bytes, PhotoFormat], ...] = (
    (b"\xff\xd8\xff", PhotoFormat.JPEG),
    (b"\x89PNG\r\n\x1a\n", PhotoFormat.PNG),
    (b"GIF87a", PhotoFormat.GIF),
    (b"GIF89a", PhotoFormat.GIF),
    (b"8BPS", PhotoFormat.PSD),
    (BARE, PhotoFormat.JXL),
    (BOXED, PhotoFormat.JXL),
    (RAF, PhotoFormat.RAW),
    *((start, PhotoFormat.RAW) for start in RAW_STARTS),
)
_TIFF_STARTS = (b"II*\0", b"MM\0*", b"II+\0", b"MM\0+")

_OTHERS: tuple[tuple[bytes, Message], ...] = (
    (b"%PDF-", message("a PDF document")),
    (b"%!PS", message("a PostScript document")),
    (b"\xc5\xd0\xd3\xc6", message("a PostScript document (EPS)")),
    (b"PK\x03\x04", message("a ZIP archive or an office document")),
    (b"PK\x05\x06", message("an empty ZIP archive")),
    (b"Rar!", message("a RAR archive")),
    (b"7z\xbc\xaf\x27\x1c", message("a 7-Zip archive")),
    (b"\x1f\x8b", message("a packed file (gzip)")),
    (b"\0\0\0\x0cjP  ", message("a JPEG 2000 picture")),
    (b"\xff\x4f\xff\x51", message("a JPEG 2000 picture")),
    (b"II\xbc\x01", message("a JPEG XR picture")),
    (b"\x76\x2f\x31\x01", message("an OpenEXR picture")),
    (b"#?RADIANCE", message("a Radiance picture (HDR)")),
    (b"gimp xcf", message("a GIMP project (XCF)")),
    (b"icns", message("an icon")),
    (b"\x1aE\xdf\xa3", message("a video (Matroska or WebM)")),
    (b"\0\0\x01\xba", message("a video (MPEG)")),
    (b"\0\0\x01\xb3", message("a video (MPEG)")),
    (b"OggS", message("a sound or a video (Ogg)")),
    (b"ID3", message("a sound (MP3)")),
    (b"fLaC", message("a sound (FLAC)")),
    (b"\0\x05\x16\x07", message("a file in which macOS keeps notes about another one")),
    (b"\0\x05\x16\0", message("a file in which macOS keeps notes about another one")),
    (b"MZ", message("a program for Windows")),
    (b"\x7fELF", message("a program for Linux")),
    (b"\xd0\xcf\x11\xe0", message("an old office document")),
    (b"AT&TFORM", message("a DjVu document")),
)
_RIFF = {b"AVI ": message("a video (AVI)"), b"WAVE": message("a sound (WAV)")}
_ICON = re.compile(rb"\0\0[\x01\x02]\0[\x01-\xff]\0...\0", re.DOTALL)
_FILM_BOXES = frozenset((b"ftyp", b"moov", b"mdat", b"wide", b"free", b"skip", b"pnot"))
_MARKUPS = (
    (re.compile(rb"<svg[\s>]", re.IGNORECASE), message("a drawing (SVG)")),
    (re.compile(rb"<x:xmpmeta|<\?xpacket", re.IGNORECASE), message("a file of metadata (XMP)")),
    (re.compile(rb"<!doctype html|<html|<head|<body", re.IGNORECASE), message("a web page (HTML)")),
)
_BYTE_MARKS = ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))
_KNOWN = both(["JPEG", "PNG", "TIFF", "WebP", "AVIF", "HEIC", "JPEG XL", "PSD", "BMP", "GIF", message("camera raw")])


def sniff(start: bytes) -> PhotoFormat | None:
    """Tell by a file's first bytes (4 KB are enough) which of our formats it is; None for anything else.

    Raws that are built as TIFF files are told from TIFF as far as their tables lie within these bytes, HEIF from AVIF
    by what the file calls itself; `read_header` looks further.
    """
    for magic, format_ in _MAGICS:
        if start.startswith(magic):
            return format_
    if start.startswith(b"RIFF"):
        return PhotoFormat.WEBP if start[8:15] == b"WEBPVP8" else None
    if start.startswith(b"BM"):
        return PhotoFormat.BMP if int.from_bytes(start[14:18], "little") in BMP_HEADS else None
    if is_own(start):
        return PhotoFormat.RAW
    source = Source.of_bytes(start)
    if start.startswith(_TIFF_STARTS):
        return _sniff_tiff(source)
    return _sniff_brands(read_brands(source))


def _sniff_tiff(source: Source) -> PhotoFormat:
    try:
        return PhotoFormat.RAW if is_sensor_data(source) else PhotoFormat.TIFF
    except DamagedError:
        return PhotoFormat.TIFF


def _sniff_brands(brands: frozenset[bytes]) -> PhotoFormat | None:
    if CR3_BRAND in brands:
        return PhotoFormat.RAW
    if brands & AV1_BRANDS:
        return PhotoFormat.AVIF
    return PhotoFormat.HEIF if brands & (HEVC_BRANDS | PLAIN_BRANDS) else None


def describe_stranger(start: bytes) -> Message:
    """Return the sentence for a file that is none of our photos."""
    if not start.strip(b"\0"):
        return message("File holds nothing but zeros: its content was lost on the card, on a disk or during a copy.")
    what = _name_stranger(start)
    if what is None:
        return message("File is not a photo that Studio can open; it opens {known}.", known=_KNOWN)
    return message("File is {what}, not a photo that Studio can open.", what=what)


def _name_stranger(start: bytes) -> Message | None:
    for magic, what in _OTHERS:
        if start.startswith(magic):
            return what
    if start.startswith(b"RIFF"):
        return _RIFF.get(start[8:12])
    if start[4:12] == b"ftypmif3":
        return message("a HEIF or AVIF of the minimized kind")
    if start[4:8] in _FILM_BOXES:
        return message("a video or a sound (MP4, MOV)")
    if _ICON.match(start):
        return message("an icon")
    if b"%PDF-" in start[:1024]:
        return message("a PDF document")
    return _name_text(start)


def _name_text(start: bytes) -> Message | None:
    for watermark, encoding in _BYTE_MARKS:
        if start.startswith(watermark):
            start = start.decode(encoding, "ignore").encode()
            break
    if start.lstrip()[:1] == b"<":
        found = [(match.start(), what) for markup, what in _MARKUPS if (match := markup.search(start))]
        if found:
            return min(found)[1]
        if start.lstrip().startswith(b"<?xml"):
            return message("an XML document")
    try:
        text = codecs.getincrementaldecoder("utf-8")().decode(start)  # the last character may be cut
    except UnicodeDecodeError:
        return None
    is_text = text and all(c.isprintable() or c in "\t\r\n\f" for c in text)
    return message("plain text") if is_text else None
