"""Says which colours the decoded pixels of a photo are in: the one place that weighs profiles, codes and EXIF.

The order is that of each format's standard. Whatever a file says becomes an ICC profile; no pixel is read here.
"""

from collections.abc import Callable
from functools import lru_cache
from typing import BinaryIO, assert_never

from msgspec import Struct, structs

from studio.engine.container.boxes import find_box, walk_boxes
from studio.engine.container.chunks import walk_png
from studio.engine.container.heif_items import Items, find_content, read_items
from studio.engine.container.source import Source
from studio.engine.container.tiff import Tiff
from studio.engine.container.xmp import LIMIT
from studio.engine.decode.colours.code_points import (
    BT709,
    BY_CODE,
    DISPLAY_P3,
    HDR,
    LINEAR,
    NAMES,
    PQ,
    Primaries,
    srgb_to_linear,
    transfer_curve,
)
from studio.engine.decode.colours.exif_colour import ExifColour, names_colours, read_exif_colour
from studio.engine.decode.colours.icc_profile import can_be_read, make_profile, power_curve, sampled_curve
from studio.engine.decode.colours.stream_codes import StreamCodes, av1_codes, hevc_codes
from studio.engine.header.jxl import read_jxl_picture
from studio.errors import PhotoError
from studio.formats import PhotoFormat
from studio.message import Note, NoteKind, message
from studio.paths import resource_path

_ADOBE = Primaries(red=(0.64, 0.33), green=(0.21, 0.71), blue=(0.15, 0.06))
_SRGB_GAMMA = 45_455
"""What a PNG's gAMA says of the curve of sRGB: PNG specification, third edition, 11.3.2.5."""
_EXIF_MARK = b"Exif\0\0"
"""What JPEG sets before an EXIF block: Exif 2.32, 4.7.2."""
_PHOTOMETRIC, _SAMPLE_FORMAT, _FLOATS = 262, 339, 3
_GREY_OR_RGB = frozenset((0, 1, 2))
"""Tags of a TIFF and their values for floats, and for grey and RGB."""
_BMP_HEAD, _BMP_VERSION_5 = 138, 124
_BMP_EMBEDDED, _BMP_LINKED = b"DEBM", b"KNIL"
"""BITMAPV5HEADER: its length, and its words for a profile in the file and for one in another file."""
_SAMPLE_ENTRY = 78
"""Where a VisualSampleEntry's boxes begin: ISO 14496-12, 12.1.3."""
_MOST_CHUNKS = 200_000
_TELEVISION = frozenset((1, 2, 5, 6, 7))
"""Primaries that phones' encoders write into their streams whatever the photo is in, or that say nothing."""
_LONGEST_SETTINGS, _STREAM_START = 4_096, 256
"""Bytes of a codec's settings, and of the start of a coded picture, that are looked into."""

_NO_SPACE = Note(
    NoteKind.COLOUR, message("Its colours are not sRGB, but it does not say which; they were taken as sRGB.")
)
_NO_MEANING = Note(
    NoteKind.COLOUR, message("Its colours have codes that Studio does not know; they were taken as sRGB.")
)


_LINEAR = Note(NoteKind.COLOUR, message("It holds floats without a colour profile; they were taken as linear light."))
_ELSEWHERE = Note(NoteKind.COLOUR, message("Its colour profile is in another file; its colours were taken as sRGB."))
BROKEN_PROFILE = Note(
    NoteKind.COLOUR,
    message("Its colour profile is broken or for another kind of picture; its colours were taken as sRGB."),
)
_REPLACED = Note(
    NoteKind.COLOUR, message("Its colour profile is broken; the colours that the file names elsewhere were used.")
)


class PhotoColours(Struct, frozen=True, kw_only=True):
    """The colours of a photo's pixels: an ICC profile (b"": sRGB), and what is to be said about them.

    `kept` is the profile of an output that keeps the photo's colours, where that is another: of HDR the same
    primaries with the curve of sRGB. `is_made` tells that the profile did not come with the file; it then serves grey
    pictures too.
    """

    profile: bytes = b""
    kept: bytes | None = None
    is_made: bool = False
    notes: tuple[Note, ...] = ()

    @property
    def is_srgb(self) -> bool:
        """Tell whether they are those of sRGB, by no profile or by the bundled one."""
        return self.profile in (b"", _bundled("sRGB.icc"))


class _Codes(Struct, frozen=True):
    """Primaries and transfer function by H.273."""

    primaries: int
    transfer: int


def find_colours(file: BinaryIO, format_: PhotoFormat, icc: bytes, exif: bytes) -> PhotoColours:
    """Say which colours a photo's pixels are in, by its ICC profile, what its file says, and its EXIF block.

    PNG: cICP, iCCP, sRGB, gAMA with cHRM (specification, third edition, 4.3). HEIF and AVIF: a profile, then nclx
    (ISO 23000-22, 7.3.6.4). JPEG XL: its names of HDR, then the profile that its decoder gives. All: EXIF last
    (DCF 2.0, 4.5.6). A profile that holds a `cicp` tag of HDR is read by that, a broken one is passed over.
    Never raises for what is in the file; where it is read on from is not changed.
    """
    if icc and not can_be_read(icc):
        others = find_colours(file, format_, b"", exif)
        broken = BROKEN_PROFILE if others.profile == b"" else _REPLACED
        return structs.replace(others, notes=(broken, *others.notes))
    place = file.tell()
    try:
        said = _FINDERS[format_](Source.of(file), icc) if format_ in _FINDERS else None
    except (OSError, PhotoError):
        said = None
    finally:
        file.seek(place)
    if said is not None:
        return said
    if icc:
        codes = _codes_in_profile(icc)
        return _by_codes(codes) if codes is not None and codes.transfer in HDR else PhotoColours(profile=icc)
    match colour := read_exif_colour(exif):
        case ExifColour.ADOBE_RGB:
            return PhotoColours(profile=_bundled("AdobeRGB.icc"), is_made=True)
        case ExifColour.UNKNOWN:
            return PhotoColours(notes=(_NO_SPACE,))
        case ExifColour.SRGB | None:
            return PhotoColours()
        case _:
            assert_never(colour)


def find_preview_colours(file: BinaryIO, icc: bytes, own_exif: object, exif: bytes) -> PhotoColours:
    """Say which colours a raw file's preview is in: by its own profile or EXIF, else by the EXIF of the raw file."""
    own = own_exif[len(_EXIF_MARK) :] if isinstance(own_exif, bytes) and own_exif.startswith(_EXIF_MARK) else b""
    return find_colours(file, PhotoFormat.JPEG, icc, own if names_colours(own) else exif)


def _find_in_png(source: Source, icc: bytes) -> PhotoColours | None:
    """Return the colours that chunks before the pixels name, None for a profile or nothing."""
    found: dict[bytes, bytes] = {}
    for chunk in walk_png(source, _MOST_CHUNKS):
        if chunk.name in (b"IDAT", b"IEND"):
            break
        if chunk.name in (b"cICP", b"sRGB", b"gAMA", b"cHRM") and chunk.is_whole:
            found.setdefault(chunk.name, chunk.body.peek(0, 32))
    codes = found.get(b"cICP", b"")
    if len(codes) == 4 and codes[2] == 0 and (named := _by_codes(_Codes(codes[0], codes[1]))).notes != (_NO_MEANING,):
        return named
    if icc:
        return None
    if b"sRGB" in found:
        return PhotoColours()
    gamma = int.from_bytes(found.get(b"gAMA", b"")[:4])
    points = found.get(b"cHRM", b"")
    if not gamma:
        return None
    primaries = _read_points(points) if len(points) == 32 else BT709
    return _by_gamma(gamma, primaries)


def _read_points(data: bytes) -> Primaries:
    x_y = [int.from_bytes(data[at : at + 4]) / 100_000 for at in range(0, 32, 4)]
    white, red, green, blue = zip(x_y[::2], x_y[1::2], strict=True)
    return Primaries(red=red, green=green, blue=blue, white=white)


def _by_gamma(gamma: int, primaries: Primaries) -> PhotoColours:
    if primaries.is_near(BT709):
        primaries = BT709
        if abs(gamma - _SRGB_GAMMA) <= 100:
            return PhotoColours()
    exponent = 100_000 / gamma
    if not 0.1 <= exponent <= 10:
        return PhotoColours(notes=(_NO_MEANING,))
    if primaries.is_near(_ADOBE) and abs(exponent - 2.2) < 0.01:
        return PhotoColours(profile=_bundled("AdobeRGB.icc"), is_made=True)
    made = make_profile(f"Primaries of its PNG, gamma {exponent:.3g}", primaries, power_curve(exponent))
    return PhotoColours(profile=made, is_made=True) if made else PhotoColours(notes=(_NO_MEANING,))


def _find_in_boxes(source: Source, icc: bytes) -> PhotoColours | None:
    """Return the colours that the nclx of the primary picture names, or of the first picture of an AVIF sequence.

    Without one the coded stream's own word counts (ISO 23000-22, 7.3.6.4).
    """
    if icc:
        return None
    meta = find_box(source, b"meta")
    boxes: list[Source] = []
    items = read_items(meta) if meta is not None else None
    if items is not None:
        tiles = items.targets(b"dimg", items.primary)[:1]
        boxes = [box.body for item in (items.primary, *tiles) for box in items.properties(item) if box.name == b"colr"]
    elif (table := find_box(source, b"moov", b"trak", b"mdia", b"minf", b"stbl", b"stsd")) is not None:
        for entry in walk_boxes(table, 8):
            boxes += [box.body for box in walk_boxes(entry.body, _SAMPLE_ENTRY) if box.name == b"colr"]
    for body in boxes:
        data = body.peek(0, 8)
        if data[:4] == b"nclx" and len(data) == 8:
            return _by_codes(_Codes(int.from_bytes(data[4:6]), int.from_bytes(data[6:8])))
    codes = _codes_in_stream(source, items) if items is not None else None
    if codes is None or (codes.primaries in _TELEVISION and codes.transfer not in HDR):
        return None
    return _by_codes(_Codes(codes.primaries, codes.transfer))


def _codes_in_stream(source: Source, items: Items) -> StreamCodes | None:
    """Return what the coded primary picture, or its first tile, says of its own colours."""
    coded = items.targets(b"dimg", items.primary)[:1] or (items.primary,)
    settings = {box.name: box.body.peek(0, _LONGEST_SETTINGS) for box in items.properties(coded[0])}
    if b"hvcC" in settings:
        return hevc_codes(settings[b"hvcC"])
    if b"av1C" in settings:
        content = find_content(items, source, coded[0])
        return av1_codes(settings[b"av1C"], content.peek(0, _STREAM_START) if content is not None else b"")
    return None


def _find_in_tiff(source: Source, icc: bytes) -> PhotoColours | None:
    """Return linear light for floats without a profile, as the programs that photographers save them with mean it."""
    if icc:
        return None
    tiff = Tiff(source)
    table = tiff.directory(tiff.first)
    if table.number(_SAMPLE_FORMAT) != _FLOATS or table.number(_PHOTOMETRIC, -1) not in _GREY_OR_RGB:
        return None
    linear = make_profile("sRGB, linear", BT709, power_curve(1.0))
    return PhotoColours(profile=linear or b"", kept=b"", is_made=True, notes=(_LINEAR,))


def _find_in_bmp(source: Source, icc: bytes) -> PhotoColours | None:
    """Return the profile that lies in a BMP of version 5, which its decoder does not hand over."""
    head = source.peek(0, _BMP_HEAD)
    if len(head) < _BMP_HEAD or int.from_bytes(head[14:18], "little") != _BMP_VERSION_5:
        return None
    kind = head[70:74]
    if kind == _BMP_LINKED:
        return PhotoColours(notes=(_ELSEWHERE,))
    at, size = (int.from_bytes(head[place : place + 4], "little") for place in (126, 130))
    if icc or kind != _BMP_EMBEDDED or not 128 < size <= LIMIT:
        return None
    found = source.peek(14 + at, size)
    return PhotoColours(profile=found) if can_be_read(found) else PhotoColours(notes=(BROKEN_PROFILE,))


def _find_in_jxl(source: Source, icc: bytes) -> PhotoColours | None:
    """Return the colours that a JPEG XL's header names where they are HDR or its decoder gives no profile of them."""
    picture = read_jxl_picture(source)
    codes = _Codes(picture.primaries, picture.transfer)
    return _by_codes(codes) if codes.transfer in HDR or not icc else None


def _codes_in_profile(icc: bytes) -> _Codes | None:
    """Return what the `cicp` tag of a profile says (ICC.1:2022, 9.2.17)."""
    for number in range(min(int.from_bytes(icc[128:132]), 100)):
        row = icc[132 + 12 * number : 144 + 12 * number]
        if row[:4] == b"cicp":
            at = int.from_bytes(row[4:8])
            data = icc[at : at + 12]
            return _Codes(data[8], data[9]) if len(data) == 12 and data[:4] == b"cicp" else None
    return None


@lru_cache(maxsize=8)
def _by_codes(codes: _Codes) -> PhotoColours:
    primaries, curve = BY_CODE.get(codes.primaries), transfer_curve(codes.transfer)
    if primaries is None or curve is None:
        return PhotoColours(notes=(_NO_MEANING,))
    plain = _with_srgb_curve(codes.primaries, primaries)
    if abs(curve(0.5) - srgb_to_linear(0.5)) < 1e-6:
        return PhotoColours(profile=plain, is_made=bool(plain))
    name = f"{NAMES.get(codes.primaries, f'H.273 primaries {codes.primaries}')}, H.273 transfer {codes.transfer}"
    made = make_profile(name, primaries, power_curve(1.0) if codes.transfer == LINEAR else sampled_curve(curve))
    if codes.transfer not in HDR:
        return PhotoColours(profile=made or b"", is_made=True)
    kind = "PQ" if codes.transfer == PQ else "HLG"
    hdr = message("HDR ({kind}): its light was brought into the range of ordinary screens.", kind=kind)
    return PhotoColours(profile=made or b"", kept=plain, is_made=True, notes=(Note(NoteKind.COLOUR, hdr),))


def _with_srgb_curve(code: int, primaries: Primaries) -> bytes:
    """Return the profile of primaries with the curve of sRGB."""
    if primaries == BT709:
        return b""
    if primaries == DISPLAY_P3:
        return _bundled("DisplayP3.icc")
    name = f"{NAMES.get(code, f'H.273 primaries {code}')}, curve of sRGB"
    return make_profile(name, primaries, sampled_curve(srgb_to_linear)) or b""


@lru_cache(maxsize=4)
def _bundled(name: str) -> bytes:
    return resource_path("profiles", name).read_bytes()


_FINDERS: dict[PhotoFormat, Callable[[Source, bytes], PhotoColours | None]] = {
    PhotoFormat.PNG: _find_in_png,
    PhotoFormat.TIFF: _find_in_tiff,
    PhotoFormat.BMP: _find_in_bmp,
    PhotoFormat.HEIF: _find_in_boxes,
    PhotoFormat.AVIF: _find_in_boxes,
    PhotoFormat.JXL: _find_in_jxl,
}
