"""Headers of TIFF and BigTIFF files; what looks like one but is a camera raw is passed on."""

from studio.engine.container.source import COUNT_LIMIT, Source, check_metadata, damaged
from studio.engine.container.tiff import Directory, Tiff
from studio.engine.header.exif import read_facts
from studio.engine.header.model import Header, PhotoFormat
from studio.engine.header.raw_tiff import is_sensor_data, read_sensor

_KIND, _WIDTH, _HEIGHT, _BITS, _COLOURS, _CHANNELS = 254, 256, 257, 258, 262, 277
_METADATA = {700: "XMP", 33723: "IPTC", 34377: "Photoshop", 34675: "ICC"}

_REDUCED, _MASK = 1, 4
_PALETTE = 3
_MOST_CHANNELS = 64


def read_tiff(source: Source) -> Header:
    """Read the header of a TIFF, BigTIFF or TIFF-like raw file; raises PhotoError."""
    tiff = Tiff(source)
    main = tiff.directory(tiff.first)
    facts = read_facts(tiff, main)
    if is_sensor_data(source):
        return read_sensor(source, tiff, main, facts)
    for tag, what in _METADATA.items():
        check_metadata(what, min(main.size(tag), source.size))
    width, height = main.number(_WIDTH), main.number(_HEIGHT)
    if width <= 0 or height <= 0:
        raise damaged("its header does not say how large the picture is")
    if facts.orientation >= 5:
        width, height = height, width  # Pillow turns it while reading
    channels = 3 if main.number(_COLOURS) == _PALETTE else main.number(_CHANNELS, 1)
    if not 1 <= channels <= _MOST_CHANNELS:
        raise damaged(f"its header speaks of {channels:,} channels")
    return Header.of(
        source.size,
        facts,
        format=PhotoFormat.TIFF,
        width=width,
        height=height,
        frames=_count_frames(tiff, main),
        bits=_depth(main),
        channels=channels,
    )


def _depth(table: Directory) -> int:
    return max((bits for bits in table.numbers(_BITS, 8) if 0 < bits <= 64), default=1)


def _count_frames(tiff: Tiff, main: Directory) -> int:
    """Count the pages, without smaller copies and masks of others; the first is one in any case."""
    if not main.next:
        return 1
    pages = tiff.chain(tiff.first, COUNT_LIMIT)
    next(pages, None)
    return 1 + sum(not page.number(_KIND) & (_REDUCED | _MASK) for page in pages)
