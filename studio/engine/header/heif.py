"""Headers of HEIF and AVIF files: the primary picture as it is shown, the turn that AVIF leaves to do, the frames."""

from studio.engine.container.boxes import find_box, read_brands, walk_boxes
from studio.engine.container.heif_items import Items, find_content, read_items
from studio.engine.container.source import DamagedError, Source, check_frames, damaged
from studio.engine.header.exif import read_exif
from studio.engine.header.extras import DEPTH, GAIN_MAP, VIDEO, has_video
from studio.engine.header.facts import ExifFacts, join_facts, take_block
from studio.engine.header.model import Facts, Header, PhotoFormat
from studio.errors import PhotoError
from studio.message import Message, message

HEVC_BRANDS = frozenset((b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"hevm", b"hevs"))
AV1_BRANDS = frozenset((b"avif", b"avis"))
PLAIN_BRANDS = frozenset((b"mif1", b"mif2", b"msf1", b"miaf"))
"""Brands that say HEIF, but not which codec."""

_CODECS = {b"hvc1": PhotoFormat.HEIF, b"hev1": PhotoFormat.HEIF, b"av01": PhotoFormat.AVIF}
_APPLE_GAIN_MAP = b"urn:com:apple:photo:2020:aux:hdrgainmap"
_TONE_MAP = b"tmap"
"""The kind of item that says how a picture and its gain map make an HDR picture: ISO 21496-1 and ISO 23008-12."""
_DEPTHS = frozenset((b"urn:mpeg:mpegB:cicp:systems:auxiliary:depth", b"urn:mpeg:hevc:2015:auxid:2"))
_LONGEST_NAME = 60
_UNCOMPRESSED = b"unci"
"""Pixels as they are: ISO 23001-17."""
_OTHER_CODECS = {
    b"vvc1": "H.266",
    b"avc1": "H.264",
    b"jpeg": "JPEG",
    b"j2k1": "JPEG 2000",
}
_MADE_OF_OTHERS = frozenset((b"grid", b"iovl", b"iden"))
_DEPENDENT = frozenset((b"thmb", b"auxl"))
_ALPHA = (b"urn:mpeg:mpegB:cicp:systems:auxiliary:alpha", b"urn:mpeg:hevc:2015:auxid:1")
_XMP_TYPE = b"application/rdf+xml"
_GREY = 0
_PICTURE_TRACK, _ALPHA_TRACK = b"pict", b"auxv"
_SAMPLE_WIDTH, _SAMPLE_ENTRY = 24, 78
"""Where a VisualSampleEntry has its width and height, and where its boxes begin: ISO 14496-12, 12.1.3."""
_MOST_STEPS = 4

_TURNS = ((1, 8, 3, 6), (4, 5, 2, 7), (2, 7, 4, 5))
"""EXIF's orientation for quarter turns to the left (0 to 3) without a mirror, then mirrored top to bottom (imir 0) or
left to right (imir 1); HEIF turns first and mirrors then."""


def read_heif(source: Source) -> Header:
    """Read the header of a HEIF or AVIF file; raises PhotoError."""
    meta = find_box(source, b"meta")
    try:
        if meta is None:
            raise DamagedError(message("File is a sequence of pictures, like a film, without a main photo."))
        items = read_items(meta)
    except DamagedError:
        if sequence := _read_sequence(source):
            return sequence
        raise
    coded = _coded_item(items)
    codec = items.kinds.get(coded, b"")
    format_ = _CODECS.get(codec)
    if format_ is None:
        if codec == _UNCOMPRESSED:
            raise PhotoError(message("File is an uncompressed HEIF, which Studio can't read."))
        other = _OTHER_CODECS.get(codec, message("an unknown codec"))
        raise PhotoError(message("File is a HEIF made with {codec}, which Studio can't read.", codec=other))
    width, height = _stored_size(items)
    facts = join_facts(_read_exif(source, items), _read_xmp(source, items), b"")
    if format_ is PhotoFormat.AVIF:
        orientation = _orientation(items)
    else:
        width, height = _shown_size(items, width, height)  # libheif crops and turns
        orientation = 1
    bits, colours = _depth(items, coded, format_)
    return Header.of(
        source.size,
        facts,
        format=format_,
        width=width,
        height=height,
        orientation=orientation,
        frames=_count_frames(source, items, format_),
        bits=bits,
        channels=colours + _has_alpha(items),
        problems=_name_extras(source, items),
    )


def _read_sequence(source: Source) -> Header | None:
    """Read the header of an AVIF sequence without a photo that stands for it, whose first picture its decoder takes."""
    movie = find_box(source, b"moov")
    if movie is None:
        return None
    tables: list[Source] = []
    has_alpha = False
    for box in walk_boxes(movie):
        media = find_box(box.body, b"mdia") if box.name == b"trak" else None
        handler = find_box(media, b"hdlr") if media else None
        kind = handler.peek(8, 4) if handler else b""
        has_alpha |= kind == _ALPHA_TRACK
        table = find_box(media, b"minf", b"stbl") if media and kind == _PICTURE_TRACK else None
        tables += [table] if table else []
    description = find_box(tables[0], b"stsd") if tables else None
    entry = next((box.body for box in walk_boxes(description, 8) if box.name == b"av01"), None) if description else None
    if entry is None:
        return None
    inner = {box.name: box.body for box in walk_boxes(entry, _SAMPLE_ENTRY)}
    bits, colours = _av1_depth(inner[b"av1C"]) if b"av1C" in inner else (8, 3)
    return Header.of(
        source.size,
        Facts(),
        format=PhotoFormat.AVIF,
        width=int.from_bytes(entry.read(_SAMPLE_WIDTH, 2)),
        height=int.from_bytes(entry.read(_SAMPLE_WIDTH + 2, 2)),
        orientation=_turned(inner.get(b"irot"), inner.get(b"imir")),
        frames=_count_samples(tables[0]),
        bits=bits,
        channels=colours + has_alpha,
    )


def _count_samples(table: Source) -> int:
    sizes = find_box(table, b"stsz")
    return check_frames(int.from_bytes(sizes.read(8, 4))) if sizes else 1


def _av1_depth(codec: Source) -> tuple[int, int]:
    """Return bits per channel and colour channels of an `av1C` box (AV1 in ISO media files, 2.3.3)."""
    flags = codec.read(2, 1)[0]  # is it more than 8 bits, is it even 12, is it grey
    return (8 if not flags & 0x40 else 12 if flags & 0x20 else 10), 1 if flags & 0x10 else 3


def _coded_item(items: Items) -> int:
    """Return the item whose codec is the primary picture's: itself, or its first tile."""
    item = items.primary
    for _ in range(_MOST_STEPS):
        if items.kinds.get(item) not in _MADE_OF_OTHERS:
            break
        parts = items.targets(b"dimg", item)
        if not parts:
            break
        item = parts[0]
    return item


def _stored_size(items: Items) -> tuple[int, int]:
    size = items.property(items.primary, b"ispe")
    if size is None:
        raise damaged(message("its header does not say how large the picture is"))
    return int.from_bytes(size.read(4, 4)), int.from_bytes(size.read(8, 4))


def _shown_size(items: Items, width: int, height: int) -> tuple[int, int]:
    """Apply crops and turns in their order."""
    for box in items.properties(items.primary):
        if box.name == b"irot" and box.body.read(0, 1)[0] & 1:
            width, height = height, width
        elif box.name == b"clap":
            data = box.body.read(0, 16)
            across, across_by, down, down_by = (int.from_bytes(data[at : at + 4]) for at in range(0, 16, 4))
            if across_by and down_by:
                width = min(width, (across + across_by // 2) // across_by)
                height = min(height, (down + down_by // 2) // down_by)
    return width, height


def _orientation(items: Items) -> int:
    return _turned(items.property(items.primary, b"irot"), items.property(items.primary, b"imir"))


def _turned(turn: Source | None, mirror: Source | None) -> int:
    quarters = turn.read(0, 1)[0] & 3 if turn else 0
    return _TURNS[1 + (mirror.read(0, 1)[0] & 1) if mirror else 0][quarters]


def _depth(items: Items, coded: int, format_: PhotoFormat) -> tuple[int, int]:
    """Return bits per channel and the number of colour channels."""
    channels = 3
    pixels = items.property(items.primary, b"pixi")
    bits = 0
    if pixels is not None:
        data = pixels.peek(4, 9)
        if len(data) > 1:
            channels, bits = 1 if data[0] == 1 else 3, data[1]
    if format_ is PhotoFormat.AVIF and (codec := items.property(coded, b"av1C")) is not None:
        depth, channels = _av1_depth(codec)
        bits = bits or depth
    elif format_ is PhotoFormat.HEIF and (codec := items.property(coded, b"hvcC")) is not None:
        data = codec.read(16, 2)  # chroma format, luma bits above 8
        bits = bits or (data[1] & 7) + 8
        channels = 1 if data[0] & 3 == _GREY else 3
    return min(bits, 32) or 8, channels


def _has_alpha(items: Items) -> bool:
    for kind, item, targets in items.references:
        if kind == b"auxl" and items.primary in targets:
            use = items.property(item, b"auxC")
            if use is not None and use.peek(4, 60).partition(b"\0")[0] in _ALPHA:
                return True
    return False


def _count_frames(source: Source, items: Items, format_: PhotoFormat) -> int:
    """Count the frames of a sequence, or the pictures that stand for themselves."""
    if format_ is PhotoFormat.AVIF:
        if b"avis" not in read_brands(source):
            return 1
        table = find_box(source, b"moov", b"trak", b"mdia", b"minf", b"stbl")
        return _count_samples(table) if table else 1
    pictures = {item for item, kind in items.kinds.items() if kind in _CODECS or kind in _MADE_OF_OTHERS}
    pictures -= items.hidden
    for kind, item, targets in items.references:
        if kind in _DEPENDENT:
            pictures.discard(item)
        elif kind == b"dimg":
            pictures -= set(targets)
    return check_frames(len(pictures | {items.primary}))


def _read_exif(source: Source, items: Items) -> ExifFacts | None:
    item = next((item for item, kind in items.kinds.items() if kind == b"Exif"), None)
    if item is None:
        return None
    try:
        content = find_content(items, source, item)
        start = int.from_bytes(content.read(0, 4)) if content else 0
    except DamagedError:
        content, start = None, 0
    if content is None:
        return ExifFacts(problem=message("Its EXIF can't be found: date and camera are unknown."))
    return read_exif(content.part(4 + start))


def _read_xmp(source: Source, items: Items) -> bytes:
    """Return the packet of XMP, which is an item of text with the type of RDF."""
    for item, kind in items.kinds.items():
        if kind == b"mime" and items.types.get(item) == _XMP_TYPE:
            try:
                content = find_content(items, source, item)
            except DamagedError:
                return b""
            return take_block(content) if content is not None else b""
    return b""


def _name_extras(source: Source, items: Items) -> tuple[Message, ...]:
    """Return what a HEIF or AVIF file holds beside its photo."""
    uses = {
        use.peek(4, _LONGEST_NAME).partition(b"\0")[0]
        for kind, item, targets in items.references
        if kind == b"auxl" and items.primary in targets and (use := items.property(item, b"auxC")) is not None
    }
    found: list[Message] = []
    if _APPLE_GAIN_MAP in uses or _TONE_MAP in items.kinds.values():
        found.append(GAIN_MAP)
    if uses & _DEPTHS:
        found.append(DEPTH)
    if has_video(source):
        found.append(VIDEO)
    return tuple(found)
