"""Headers of TIFF and BigTIFF files; what looks like one but is a camera raw is passed on."""

from studio.engine.container.iptc import find_iptc, turn_back
from studio.engine.container.source import COUNT_LIMIT, Source, check_metadata, damaged, truncated
from studio.engine.container.tiff import Directory, Tiff
from studio.engine.container.xmp import LIMIT
from studio.engine.header.camera_raw.tiff import is_sensor_data, read_sensor
from studio.engine.header.exif import read_facts
from studio.engine.header.facts import join_facts
from studio.engine.header.model import Facts, Header, PhotoFormat
from studio.errors import PhotoError
from studio.message import Message, message

_KIND, _OLD_KIND, _WIDTH, _HEIGHT, _BITS, _COLOURS, _CHANNELS = 254, 255, 256, 257, 258, 262, 277
_XMP, _IPTC, _PHOTOSHOP = 700, 33723, 34377
_METADATA = {_XMP: "XMP", _IPTC: "IPTC", _PHOTOSHOP: "Photoshop", 34675: "ICC"}

_REDUCED, _MASK, _OLD_REDUCED = 1, 4, 2
"""NewSubfileType's bits, and SubfileType's number: TIFF 6.0, pages 36 and 40."""
_PALETTE, _INKS = 3, 5
_EXTRA, _SAMPLE_FORMAT = 338, 339
_ALPHAS = frozenset((1, 2))
"""The tag of what the channels behind the colours are, and those of its values that say: transparency."""
_SIGNED, _COMPLEX = 2, frozenset((5, 6))
"""SampleFormat's values: TIFF 6.0, page 80, and its supplements. Grey of 32 bits is often said to be signed."""
_MOST_CHANNELS = 64


def read_tiff(source: Source) -> Header:
    """Read the header of a TIFF, BigTIFF or TIFF-like raw file; raises PhotoError."""
    tiff = Tiff(source)
    main = tiff.directory(tiff.first)
    if is_sensor_data(source):
        return read_sensor(source, tiff, main, _read_facts(tiff, main))
    page, frames = 0, 1
    first = main
    if main.next:
        page, main, frames = _choose_page(tiff, main)
    facts = _read_facts(tiff, main, first) if page else _read_facts(tiff, main)
    for tag, what in _METADATA.items():
        check_metadata(what, min(main.size(tag), source.size))
    if main.is_cut:
        raise truncated()
    width, height = main.number(_WIDTH), main.number(_HEIGHT)
    if width <= 0 or height <= 0:
        raise damaged(message("its header does not say how large the picture is"))
    if facts.orientation >= 5:
        width, height = height, width  # Pillow turns it while reading
    channels = 3 if main.number(_COLOURS) == _PALETTE else main.number(_CHANNELS, 1)
    if not 1 <= channels <= _MOST_CHANNELS:
        raise damaged(message("its header speaks of {channels} channels", channels=channels))
    kind = main.number(_SAMPLE_FORMAT, 1)
    if kind in _COMPLEX or (kind == _SIGNED and (_depth(main), channels) != (32, 1)):
        raise PhotoError(
            message(
                "File is a TIFF of signed or complex numbers, which do not say what is black and what is white; save "
                "it with 8 or 16 bits per channel."
            )
        )
    return Header.of(
        source.size,
        facts,
        format=PhotoFormat.TIFF,
        width=width,
        height=height,
        frames=frames,
        page=page,
        bits=_depth(main),
        channels=channels,
        problems=_problems(main),
    )


def _problems(main: Directory) -> tuple[Message, ...]:
    if main.number(_COLOURS) == _INKS and _ALPHAS.intersection(main.numbers(_EXTRA, 8)):
        return (message("Its transparency was left out; what is transparent is white."),)
    return ()


def _read_facts(tiff: Tiff, *main: Directory) -> Facts:
    """Read what the blocks of main directories say; the first that has a block or tag counts."""
    xmp, iptc, resources = (
        next((data for table in main if (data := _block(table, tag))), b"") for tag in (_XMP, _IPTC, _PHOTOSHOP)
    )
    return join_facts(read_facts(tiff, *main), xmp, turn_back(iptc) or find_iptc(resources))


def _block(table: Directory, tag: int) -> bytes:
    return table.data(tag, LIMIT) if 0 < table.size(tag) <= LIMIT else b""


def _depth(table: Directory) -> int:
    return max((bits for bits in table.numbers(_BITS, 8) if 0 < bits <= 64), default=1)


def _choose_page(tiff: Tiff, first: Directory) -> tuple[int, Directory, int]:
    """Return which page is the photo, with its directory, and how many there are.

    It is the first that is no smaller copy or mask of another. Those are not counted either.
    """
    pages = enumerate(tiff.chain(tiff.first, COUNT_LIMIT))
    whole = [(number, page) for number, page in pages if not _is_copy(page)]
    return (*whole[0], len(whole)) if whole else (0, first, 1)


def _is_copy(page: Directory) -> bool:
    if _KIND in page:
        return bool(page.number(_KIND) & (_REDUCED | _MASK))
    return page.number(_OLD_KIND) == _OLD_REDUCED
