"""One export of one photo, from the resampled pixels to the encoded file: colour, sharpening, watermarks, metadata.

Knows neither the other exports nor where the file goes.
"""

from msgspec import Struct
from PIL import Image

from studio.engine.decode.orientation import turn_upright
from studio.engine.decode.photo import DecodedPhoto
from studio.engine.encode.encode import RenderedExport, encode
from studio.engine.header.read import Header
from studio.engine.metadata.exif import read_orientation
from studio.engine.metadata.output import apply_policy
from studio.engine.metadata.regions import PictureChange
from studio.engine.render.colour import Coloured, colour_to_output, is_one_way, srgb_profile, to_output
from studio.engine.render.resample import sharpen
from studio.engine.render.watermark import draw_watermarks
from studio.engine.tokens import date_note, photo_values
from studio.formats import FORMATS, Format, PhotoFormat
from studio.job import Job
from studio.message import Note, NoteKind, message
from studio.recipe.geometry import Geometry, is_smaller_than_asked
from studio.recipe.model import Export, ResizeMode
from studio.recipe.watermark import parse_colour

_ONE_WAY = Note(
    NoteKind.COLOUR,
    message(
        "Its colour profile, which was kept, works one way only, like a scanner's; watermarks and borders are not "
        "quite in their own colours."
    ),
)


class BaseImage(Struct, frozen=True, kw_only=True):
    """An export's picture before its watermarks: RGB or RGBA, upright, of the output's size and colours."""

    image: Image.Image
    geometry: Geometry
    profile: bytes
    format: Format
    notes: tuple[Note, ...]


def make_base(picture: DecodedPhoto, scaled: Image.Image, geometry: Geometry, export: Export) -> BaseImage:
    """Make the picture under the watermarks of an export, from pixels of its size in stored orientation.

    Raises PhotoError when the colour profile that the export wants can't be used.
    """
    format_ = export.written_format(picture.format)
    upright = turn_upright(scaled, picture.orientation)
    coloured = to_output(upright, picture.profile, export.profile, picture.kept_profile)
    image = sharpen(_flatten(coloured, export, format_), export.sharpen)
    image = _pad(image, geometry, export, format_, coloured.profile)
    notes = [*picture.notes, *coloured.notes]
    if is_smaller_than_asked(export.resize, geometry):
        size = message(
            "Smaller than asked ({width:d} x {height:d}), since photos are not enlarged.",
            width=image.width,
            height=image.height,
        )
        notes.append(Note(NoteKind.SIZE, size))
    if export.format is Format.KEEP and format_.value != picture.format.value:
        written = message(
            "Delivered as {written}, since Studio does not write {format}.",
            format=FORMATS[picture.format].name,
            written=FORMATS[format_].name,
        )
        notes.append(Note(NoteKind.FORMAT, written))
    return BaseImage(image=image, geometry=geometry, profile=coloured.profile, format=format_, notes=tuple(notes))


def finish_export(
    base: BaseImage, picture: DecodedPhoto, export: Export, header: Header, job: Job, *, is_drawn: bool = False
) -> RenderedExport:
    """Lay the watermarks on a base, in place, unless it has them already, and encode it with its metadata.

    Raises PhotoError when a watermark can't be read or the format can't hold the picture.
    """
    values = photo_values(header, job, export, base.image.size)
    image = base.image if is_drawn else draw_watermarks(base.image, export.drawn_watermarks, values, base.profile)
    metadata = apply_policy(
        picture.metadata,
        export.metadata,
        values,
        image.size,
        format=base.format,
        dpi=export.dpi,
        is_srgb=base.profile == srgb_profile(),
        change=PictureChange(size=picture.size, orientation=_turn_of(picture), geometry=base.geometry),
    )
    return RenderedExport(
        image=image,
        profile=base.profile,
        encoded=encode(image, export, base.format, base.profile, metadata),
        format=base.format,
        notes=(*base.notes, *_one_way_note(base.profile, export), *date_note(header, export), *metadata.notes),
    )


def looks_alike(one: Export, other: Export, image: Image.Image) -> bool:
    """Tell whether two exports of the same geometry have the same pixels before they are encoded.

    `image` is the finished picture of the first: a transparent one depends on the format.
    """
    if image.mode != "RGB" or ResizeMode.PAD in (one.resize.mode, other.resize.mode):
        return False
    return _look(one) == _look(other)


def _look(export: Export) -> tuple[object, ...]:
    """Return all of an export that its pixels depend on; its name may stand in a watermark."""
    colours = (export.profile, export.background, export.sharpen)
    return export.name, export.decode, colours, export.drawn_watermarks


def _one_way_note(profile: bytes, export: Export) -> tuple[Note, ...]:
    """Say that colours of the recipe could not be converted into a profile such as a scanner's, which is kept."""
    has_colours = bool(export.drawn_watermarks) or export.resize.mode is ResizeMode.PAD
    return (_ONE_WAY,) if has_colours and is_one_way(profile) else ()


def _turn_of(picture: DecodedPhoto) -> int | None:
    """Return the turn from how the photo is stored to upright, which some decoders do; None when it is not known."""
    if picture.format is PhotoFormat.RAW:
        return None
    turned = picture.format in (PhotoFormat.TIFF, PhotoFormat.HEIF, PhotoFormat.JXL)
    return read_orientation(picture.metadata.exif) if turned and picture.orientation == 1 else picture.orientation


def _flatten(coloured: Coloured, export: Export, format_: Format) -> Image.Image:
    """Lay a transparent picture on the background where the format can't be transparent; drop an idle alpha."""
    image = coloured.image
    if image.mode != "RGBA":
        return image
    alpha = image.getchannel("A")
    if alpha.getextrema() == (255, 255):
        return image.convert("RGB")
    if FORMATS[format_].has_transparency:
        return image
    background = colour_to_output(parse_colour(export.background), coloured.profile)
    base = Image.new("RGB", image.size, background[:3])
    base.paste(image.convert("RGB"), (0, 0), alpha)
    return base


def _pad(image: Image.Image, geometry: Geometry, export: Export, format_: Format, profile: bytes) -> Image.Image:
    if geometry.canvas == image.size:
        return image
    colour = colour_to_output(parse_colour(export.resize.colour), profile)
    mode = "RGBA" if FORMATS[format_].has_transparency and (colour[3] < 255 or image.mode == "RGBA") else "RGB"
    canvas = Image.new(mode, geometry.canvas, colour if mode == "RGBA" else colour[:3])
    canvas.paste(image.convert(mode), geometry.position)
    return canvas
