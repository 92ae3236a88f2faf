"""Opens a photo safely and reads its pixels, reduced while reading where that is allowed.

Only formats of our own list are opened, by content; what the pixels mean is left to `pixel` and `colour`.
"""

import importlib
import io
import warnings
from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO

from msgspec import Struct
from PIL import AvifImagePlugin, GifImagePlugin, Image, PngImagePlugin

from studio.engine.container.source import Source
from studio.engine.decode.camera_raw.develop import open_raw
from studio.engine.decode.colours.colour_source import PhotoColours, find_colours, find_preview_colours
from studio.engine.decode.jpeg_damage import WatchedStream, explain_damage
from studio.engine.decode.jpeg_strict import Complaint, decode_strictly, find_complaint
from studio.engine.decode.jxl import open_jxl
from studio.engine.decode.low_bits import Halves, read_halves
from studio.engine.decode.orientation import stored_size
from studio.engine.decode.pixels import cut_to_canvas, to_eight_bits
from studio.engine.decode.psd import open_psd
from studio.engine.decode.reduction import made_reduction, mend_edges, reduce_jpeg
from studio.engine.decode.salvage import IN_ONE_PIECE, Reopen, is_cut_off, is_truncation, salvage
from studio.engine.decode.tiff import StudioTiff
from studio.engine.header.extras import name_trailer
from studio.engine.header.read import Header, header_notes, open_photo, read_header
from studio.engine.metadata.find import Metadata, read_metadata
from studio.engine.metadata.find_raw import read_raw_metadata
from studio.errors import PhotoError
from studio.formats import FORMATS, PhotoFormat
from studio.job import Limits
from studio.message import Item, Note, NoteKind, message

# Limits on pixels are ours, checked on the header before Pillow sees the file and again on what it says.
Image.MAX_IMAGE_PIXELS = None

_PLUGINS = {
    PhotoFormat.JPEG: "PIL.JpegImagePlugin",
    PhotoFormat.PNG: "PIL.PngImagePlugin",
    PhotoFormat.TIFF: "PIL.TiffImagePlugin",
    PhotoFormat.WEBP: "PIL.WebPImagePlugin",
    PhotoFormat.AVIF: "PIL.AvifImagePlugin",
    PhotoFormat.HEIF: "pi_heif",
    PhotoFormat.JXL: "pillow_jxl",
    PhotoFormat.PSD: "PIL.PsdImagePlugin",
    PhotoFormat.BMP: "PIL.BmpImagePlugin",
    PhotoFormat.GIF: "PIL.GifImagePlugin",
}
_OPENERS: dict[PhotoFormat, Callable[[BinaryIO], Image.Image]] = {
    PhotoFormat.PSD: open_psd,
    PhotoFormat.TIFF: StudioTiff,
    PhotoFormat.JXL: open_jxl,
}
"""For formats of which Pillow reads some files wrong."""
_MUCH_MEMORY = 1_500_000_000
"""Bytes; only what takes more is asked whether its file can hold so much of a picture."""
_EMPTIEST, _EMPTIEST_LOSSLESS, _EMPTIEST_HEIF = 200, 40, 3000
"""Pixels in a byte of a file: photos have less than 40, even those of a clear sky at a low quality, without loss 4.

HEVC writes plain areas far shorter: a drawing of 201 megapixels has 2,300."""
_LOSSLESS = (PhotoFormat.PNG, PhotoFormat.TIFF, PhotoFormat.PSD, PhotoFormat.BMP, PhotoFormat.GIF)
_MAY_BE_DAMAGED = message("File may be damaged: its data don't quite fit its picture. Look at it.")
_LARGEST_TEXT = 16_000_000
"""Bytes of a compressed text or colour profile in a PNG; Pillow refuses such a photo at one million."""


class DecodedPhoto(Struct, frozen=True, kw_only=True):
    """A photo in memory.

    `image` is RGB, RGBA, L, CMYK or LAB of 8 bits, as stored (turned by `orientation` it is upright), in the colours
    of `profile` (b"": sRGB); an output that keeps its colours gets `kept_profile` where there is one. `lower` are the
    lower 8 bits of a picture of 16, where its colours are to be converted; `image` then has the upper. `size` is the
    photo's own, upright, in pixels; `image` may be smaller: a JPEG by a whole `reduction`, its last column and row
    then standing for a part of a pixel; a raw file's preview by any ratio (reduction 1).
    """

    image: Image.Image
    size: tuple[int, int]
    orientation: int
    format: PhotoFormat
    profile: bytes = b""
    kept_profile: bytes | None = None
    lower: Image.Image | None = None
    reduction: int = 1
    metadata: Metadata = Metadata()
    notes: tuple[Note, ...] = ()

    @property
    def pixel_ratio(self) -> tuple[float, float]:
        """How many pixels of `image` there are to one of the photo, across and down, as stored."""
        if self.reduction > 1:
            return 1 / self.reduction, 1 / self.reduction
        width, height = stored_size(self.size, self.orientation)
        return self.image.width / width, self.image.height / height


class Photo:
    """An opened photo file: its header, and its pixels when asked for.

    Use it as a context manager. Raises PhotoError for whatever is wrong with the file.
    """

    def __init__(self, path: Path, limits: Limits, below: Path | None = None) -> None:
        """Open the file; `below` is as in `open_photo`."""
        self._limits = limits
        self._file = open_photo(path, below)
        try:
            self.header: Header = read_header(self._file, limits)
        except BaseException:
            self._file.close()
            raise

    def __enter__(self) -> "Photo":
        return self

    def __exit__(self, *_: object) -> None:
        self._file.close()

    def read_profile(self) -> bytes:
        """Return the ICC profile of the photo's colours, b"" for sRGB; reads no pixels but those of JPEG XL."""
        image = _open(self._file, self.header, self._limits)
        return find_colours(self._file, self.header.format, _profile(image), read_metadata(image).exif).profile

    def decode(self, reduction: int = 1, long_edge: int | None = None, *, deep: bool = False) -> DecodedPhoto:
        """Read the pixels; a JPEG at 1/`reduction` (1, 2, 4, 8) of its size, what has 16 bits with all, if `deep`.

        `long_edge` in pixels is what the largest export needs (None: all there is); a raw file's own preview serves
        when it is as large as that.
        """
        _check_emptiness(self.header)
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            if self.header.format is PhotoFormat.RAW:
                image, is_preview, notes = open_raw(self._file, self._limits, long_edge)
                metadata = read_raw_metadata(self._file)
                colours = PhotoColours()
                if is_preview:
                    own = image.info.get("exif")
                    colours = find_preview_colours(self._file, _profile(image), own, metadata.exif)
                orientation = 1
            else:
                is_jpeg = self.header.format is PhotoFormat.JPEG
                file = (is_jpeg and WatchedStream.of(self._file, self.header.file_bytes)) or self._file
                image = _open(file, self.header, self._limits)
                metadata = read_metadata(image, self._file)
                named = metadata.exif if image.mode not in ("CMYK", "LAB") else b""  # EXIF knows kinds of RGB alone
                colours = find_colours(self._file, self.header.format, _profile(image), named)
                image, notes = _load(image, file, self.header, reduction, self._limits)
                notes = (*header_notes(self.header), *self._trailer_notes(), *notes)
                orientation = self.header.orientation
            own_size = image.size if self.header.format is PhotoFormat.RAW else self.header.upright_size
            own, (image, more) = image, to_eight_bits(image, _stored_bits(self.header))
            if isinstance(own, GifImagePlugin.GifImageFile):
                image = cut_to_canvas(own, image, (self.header.width, self.header.height))
            halves: Halves | None = None
            if deep and not colours.is_srgb and self.header.format is not PhotoFormat.RAW:
                halves = read_halves(own, image, self._file, self.header, self._reopen)
            image, lower = halves or (image, None)
            made = made_reduction(image.size, self.header, reduction)
            if made > 1:
                mend_edges(image, self.header, made)
            if colours.is_made and image.mode == "L" and lower is None:
                image = image.convert("RGB")  # which the made profile is for
        return DecodedPhoto(
            image=image,
            size=own_size,
            orientation=orientation,
            format=self.header.format,
            profile=colours.profile,
            kept_profile=colours.kept,
            lower=lower,
            reduction=made,
            metadata=metadata,
            notes=(*notes, *more, *colours.notes),
        )

    def _trailer_notes(self) -> tuple[Note, ...]:
        """Say what lies behind a JPEG's picture by the last bytes, at which the header's reader does not look."""
        if self.header.format is not PhotoFormat.JPEG:
            return ()
        place = self._file.tell()
        found = name_trailer(Source.of(self._file))
        self._file.seek(place)
        return tuple(Note(NoteKind.METADATA, said) for said in found if said not in self.header.problems)

    def _reopen(self) -> Image.Image:
        return _open(self._file, self.header, self._limits)


def _check_emptiness(header: Header) -> None:
    """Refuse a small file that would take gigabytes to show next to nothing."""
    pixels = header.width * header.height
    emptiest = _EMPTIEST_LOSSLESS if header.format in _LOSSLESS else _EMPTIEST
    if header.format is PhotoFormat.HEIF:
        emptiest = _EMPTIEST_HEIF
    if header.decoded_bytes > _MUCH_MEMORY and header.file_bytes < pixels // emptiest:
        raise PhotoError(
            message("File is far too small for its {size:,.0f} megapixels, so it is no photo.", size=pixels / 1e6)
        )


def _open(file: BinaryIO, header: Header, limits: Limits) -> Image.Image:
    """Open with the one decoder that the content calls for; reads no pixels yet (but JPEG XL, which does)."""
    format_ = header.format
    try:
        plugin = importlib.import_module(_PLUGINS[format_])
    except ImportError as error:
        problem = message("This installation of Studio can't read {format}.", format=_name(format_))
        raise PhotoError(problem) from error
    if format_ is PhotoFormat.HEIF:
        plugin.register_heif_opener(thumbnails=False, depth_images=False, aux_images=False, decode_threads=1)
    elif format_ is PhotoFormat.PNG:
        PngImagePlugin.MAX_TEXT_CHUNK = _LARGEST_TEXT
    elif format_ is PhotoFormat.JXL:
        plugin.JpegXLImagePlugin.DECODE_THREADS = 0
    elif format_ is PhotoFormat.AVIF:
        AvifImagePlugin.DEFAULT_MAX_THREADS = 1
    file.seek(0)
    try:
        image = _OPENERS[format_](file) if format_ in _OPENERS else _open_by_pillow(file, format_)
        if header.page:
            image.seek(header.page)
    except (PhotoError, MemoryError):
        raise
    except Exception as error:  # decoders refuse in many kinds of exception
        raise _refusal(error, header, file) from error
    if image.width * image.height > limits.max_pixels:
        raise PhotoError(message("File can't be trusted: its picture is larger than its header says."))
    return image


def _open_by_pillow(file: BinaryIO, format_: PhotoFormat) -> Image.Image:
    return Image.open(file, formats=[FORMATS[format_].pillow])


def _load(
    image: Image.Image, file: BinaryIO, header: Header, reduction: int, limits: Limits
) -> tuple[Image.Image, tuple[Note, ...]]:

    def reopen(changed: bytes, by: int) -> Image.Image:
        again = _open(io.BytesIO(changed), header, limits)
        reduce_jpeg(again, by)
        try:
            again.load()
        except MemoryError:
            raise
        except Exception as error:
            raise _refusal(error, header, file) from error
        return again

    reduce_jpeg(image, reduction)
    if isinstance(file, WatchedStream):
        if whole := decode_strictly(file.data, header, image.size, reduction):
            return whole, ()
        file.watch(image, header.height)
    try:
        image.load()
    except MemoryError:
        raise
    except Exception as error:
        if header.format in IN_ONE_PIECE or not is_truncation(error):
            raise _refusal(error, header, file) from error
        image.im = Image.core.new("L", (1, 1))  # two of its size would take twice the memory
    else:
        return image, _damage_notes(file, header, reopen, limits) if isinstance(file, WatchedStream) else ()
    if isinstance(file, WatchedStream) and (place := file.coded.broken_at):
        notes = explain_damage(file.measure(reopen), limits.allow_truncated)
        return salvage(file.data[:place], header, reopen, reduction, allowed=True)[0], notes
    return salvage(_whole(file), header, reopen, reduction, limits.allow_truncated)


def _damage_notes(file: WatchedStream, header: Header, reopen: Reopen, limits: Limits) -> tuple[Note, ...]:
    """Return what to say of a JPEG that was decoded to its end; raises PhotoError for damage that is not allowed."""
    missing = file.measure(reopen)
    complaint = find_complaint(file.data, header) if missing == 0 else None
    if complaint is Complaint.ODD:
        return (Note(NoteKind.DAMAGE, _MAY_BE_DAMAGED),)
    return explain_damage(None if complaint else missing, limits.allow_truncated)


def _whole(file: BinaryIO) -> bytes:
    if isinstance(file, WatchedStream):
        return file.data
    file.seek(0)
    return file.read()


def _profile(image: Image.Image) -> bytes:
    profile = image.info.get("icc_profile")
    return profile if isinstance(profile, bytes) else b""


def _stored_bits(header: Header) -> int:
    """Return the bits per channel that the decoder hands over; those of HEIF and JPEG XL fill 16."""
    return 16 if header.bits > 8 and header.format in (PhotoFormat.HEIF, PhotoFormat.JXL) else header.bits


def _refusal(error: Exception, header: Header, file: BinaryIO) -> PhotoError:
    if isinstance(error, PhotoError):
        return error
    if is_cut_off(error, file, header):
        return PhotoError(message("File is incomplete: its end is missing. Copy it again from the card."))
    name = _name(header.format)
    if header.bits > 8:
        return PhotoError(
            message(
                "File is damaged, or {format} of {bits} bits per channel of a kind that Studio can't read; save it as "
                "RGB with 8 or 16 bits.",
                format=name,
                bits=header.bits,
            )
        )
    return PhotoError(message("File is damaged, or a kind of {format} that Studio can't read.", format=name))


def _name(format_: PhotoFormat) -> Item:
    return message("camera raw") if format_ is PhotoFormat.RAW else FORMATS[format_].name
