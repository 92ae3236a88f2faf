"""What the engine sees in a photo, for people: the header, the colours, the metadata, and what is wrong with it."""

from pathlib import Path

from msgspec import Struct

from studio.engine.container.source import DamagedError, Source
from studio.engine.decode.photo import DecodedPhoto, Photo
from studio.engine.header.read import Header
from studio.engine.metadata.exif import read_block
from studio.engine.metadata.exif_tags import GPS
from studio.engine.metadata.find import Metadata
from studio.engine.render.colour import profile_name
from studio.errors import PhotoError
from studio.formats import FORMATS, PhotoFormat
from studio.job import Limits
from studio.message import Message, message

_LATITUDE = 2
"""The tag of the EXIF standard without which a place is none."""


class Info(Struct, frozen=True, kw_only=True):
    """A photo as the engine sees it.

    `header` is None when it can't be read. `colours` is the kind of picture (RGB, CMYK ...), `profile` the name of
    its colour profile, "none" without one; both are "" when the pixels or the profile can't be read. `metadata` names
    the kinds there are. With `is_good` it can be delivered all the same.
    """

    header: Header | None = None
    colours: str = ""
    profile: str = ""
    metadata: tuple[str, ...] = ()
    has_place: bool = False
    problems: tuple[Message, ...] = ()
    is_good: bool = False


def describe_photo(path: Path, limits: Limits = Limits(), memory: int | None = None) -> Info:
    """Read a photo, its pixels at the smallest scale that it has; never raises an Exception.

    Its pixels are left alone when decoding them would take more than `memory`, in bytes.
    """
    header: Header | None = None
    try:
        with Photo(path, limits) as photo:
            header = photo.header
            problems = (*_suffix_problem(path, header), *header.problems)
            if memory is not None and header.decoded_bytes > memory:
                need = header.decoded_bytes / 1e9
                large = message("Photo is too large for this computer: it needs {need:.1f} GB of memory.", need=need)
                return Info(header=header, problems=(*problems, large))
            picture = photo.decode(8, 1)
        return _describe(header, picture, problems)
    except PhotoError as error:
        return Info(header=header, problems=(error.message,))
    except MemoryError:
        return Info(header=header, problems=(message("There is not enough memory for this photo."),))
    except Exception as error:  # noqa: BLE001 - a stranger's file; decoders fail in more ways than they document
        failed = message("Studio could not process this photo ({kind}).", kind=type(error).__name__)
        return Info(header=header, problems=(failed,))


def _describe(header: Header, picture: DecodedPhoto, problems: tuple[Message, ...]) -> Info:
    metadata = picture.metadata
    blocks = {"EXIF": metadata.exif, "XMP": metadata.xmp, "IPTC": metadata.iptc, "comments": metadata.comments}
    name = profile_name(picture.profile) if picture.profile else "none"
    return Info(
        header=header,
        colours=picture.image.mode,
        profile=name,
        metadata=tuple(kind for kind, block in blocks.items() if block),
        has_place=_has_place(metadata),
        problems=(*problems, *(note.message for note in (*picture.notes, *metadata.notes))),
        is_good=True,
    )


def _suffix_problem(path: Path, header: Header) -> tuple[Message, ...]:
    spec = FORMATS[header.format]
    if header.format is PhotoFormat.RAW or path.suffix.lower() in spec.suffixes:
        return ()  # camera raws have too many suffixes to tell a wrong one
    if not path.suffix:
        return (message("The name has no suffix; the file is a {format}.", format=spec.name),)
    return (message("The name ends in {suffix}, but the file is a {format}.", suffix=path.suffix, format=spec.name),)


def _has_place(metadata: Metadata) -> bool:
    if b"gpslatitude" in metadata.xmp.lower():
        return True
    try:
        directories, _, _ = read_block(Source.of_bytes(metadata.exif))
    except DamagedError:
        return False
    return _LATITUDE in directories[GPS]
