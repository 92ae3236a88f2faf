"""Colour: from a photo's own profile to that of the output, once, after the resize, by LittleCMS."""

import io
from collections.abc import Callable
from functools import lru_cache, partial

from msgspec import Struct, structs
from PIL import Image, ImageChops, ImageCms

from studio.engine.decode.colours.colour_source import BROKEN_PROFILE
from studio.engine.decode.photo import DecodedPhoto
from studio.engine.render.deep_colour import convert_deep
from studio.errors import PhotoError
from studio.message import Note, NoteKind, message
from studio.paths import resource_path
from studio.safe_file import read_bounded
from studio.system_error import explain_os_error

_COMPENSATE = ImageCms.Flags.BLACKPOINTCOMPENSATION
_NO_FLAGS = ImageCms.Flags.NONE
_INTENT = ImageCms.Intent.RELATIVE_COLORIMETRIC
_LARGEST_PROFILE = 16_000_000
_NEUTRAL, _DARK = 16, 118
"""Levels of sRGB: how far the channels of a black may be apart, and mid-grey, which no black reaches."""
_SPACES = {"RGB": b"RGB ", "RGBA": b"RGB ", "L": b"GRAY", "CMYK": b"CMYK", "LAB": b"Lab "}
"""The colour space in a profile's header, by mode (ICC.1:2010, 7.2.6)."""

_PLAIN_CMYK = Note(
    NoteKind.COLOUR,
    message(
        "CMYK without a colour profile: its inks were converted by plain arithmetic, so its colours are approximate."
    ),
)

Convert = Callable[[Image.Image], Image.Image]


class Coloured(Struct, frozen=True, kw_only=True):
    """A picture in the colours of the output: RGB or RGBA, the ICC profile that goes with it, what is to be said."""

    image: Image.Image
    profile: bytes
    notes: tuple[Note, ...] = ()


def to_output(image: Image.Image, profile: bytes, wanted: str, kept: bytes | None = None) -> Coloured:
    """Bring a picture (RGB, RGBA, L, CMYK or LAB) into the colours that an export wants.

    `profile` is the photo's own (b"": sRGB), `wanted` is "srgb", "keep" or the path of an ICC file. `kept` is the
    profile that takes the place of the photo's own where colours are kept (b"": sRGB). The rendering is relative
    colorimetric, with black point compensation where both ends have a black point. A broken profile counts as sRGB
    and is reported. CMYK without a profile is converted as CSS does (Color 5, "naively"): (1 - ink) x (1 - black).
    Raises PhotoError when the wanted profile can't be used.
    """
    notes: list[Note] = []
    if image.mode in ("RGB", "RGBA") and profile[16:20] == _SPACES["L"] and _is_grey(image):
        return _grey_to_output(image, profile, wanted)
    if profile and (len(profile) > _LARGEST_PROFILE or not is_usable(profile, image.mode)):
        notes.append(BROKEN_PROFILE)
        profile = b""
    if image.mode == "CMYK" and not profile:
        notes.append(_PLAIN_CMYK)
    if wanted == "keep" and image.mode in ("RGB", "RGBA") and kept is not None:
        target = kept or srgb_profile()
        return Coloured(image=_converter(profile, target, image.mode)(image), profile=target, notes=tuple(notes))
    if wanted == "keep" and image.mode in ("RGB", "RGBA"):
        return Coloured(image=image, profile=profile or srgb_profile(), notes=tuple(notes))
    if wanted == "keep" and image.mode != "L":
        notes.append(Note(NoteKind.COLOUR, message("Converted from {mode} to sRGB.", mode=image.mode)))
    target = srgb_profile() if wanted in ("srgb", "keep") else output_profile(wanted)
    convert = _converter(profile, target, image.mode)
    return Coloured(image=convert(image), profile=target, notes=tuple(notes))


def cut_to_eight_bits(picture: DecodedPhoto, wanted: str) -> DecodedPhoto:
    """Return a photo of 16 bits in 8, in the colours that an export wants; one of 8 bits as it is.

    Where its profile or the output's is not of colorants and curves, the upper 8 bits stay in their own colours.
    """
    upper, lower = picture.image, picture.lower
    if lower is None:
        return picture
    target = _target(picture, wanted)
    is_same = target is None or (upper.mode != "L" and changes_nothing(picture.profile, target))
    mode = "L" if picture.profile[16:20] == _SPACES["L"] else "RGB"
    image: Image.Image | None = None
    if target is not None and not is_same and is_usable(picture.profile, mode):
        image = convert_deep(upper, lower, picture.profile, target)
    if image is not None and target is not None:
        return structs.replace(picture, image=image, lower=None, profile=target, kept_profile=None)
    if upper.mode == "L" and picture.profile[16:20] == _SPACES["RGB"]:
        upper = upper.convert("RGB")
    return structs.replace(picture, image=upper, lower=None)


def _target(picture: DecodedPhoto, wanted: str) -> bytes | None:
    """Return the profile that an export of a photo gets, None where it keeps the photo's own, or gets none."""
    if wanted == "keep":
        kept = picture.kept_profile
        return srgb_profile() if kept == b"" or (kept is None and picture.image.mode == "L") else kept
    if wanted == "srgb":
        return srgb_profile()
    try:
        return output_profile(wanted)
    except PhotoError:
        return None  # which is said when the export is made


def _grey_to_output(image: Image.Image, profile: bytes, wanted: str) -> Coloured:
    """Convert grey with alpha, which is handed on as RGBA, by its own profile, which is one for grey."""
    coloured = to_output(image.getchannel("R"), profile, wanted)
    if image.mode == "RGBA":
        coloured.image.putalpha(image.getchannel("A"))
    return coloured


def _is_grey(image: Image.Image) -> bool:
    red, green, blue = image.split()[:3]
    return not ImageChops.difference(red, green).getbbox() and not ImageChops.difference(red, blue).getbbox()


def is_one_way(profile: bytes) -> bool:
    """Tell whether colours can't be converted into a profile for RGB, as into that of a scanner."""
    return profile != srgb_profile() and not is_usable(profile, "RGB", as_output=True)


def watermark_to_output(watermark: Image.Image, profile: bytes) -> Image.Image:
    """Bring a watermark, RGBA in sRGB, into the colours of an output with the given profile.

    Into a one-way profile nothing can be converted; its colours are then left as they are.
    """
    if is_one_way(profile):
        return watermark
    return _converter(b"", profile, watermark.mode)(watermark)


def colour_to_output(colour: tuple[int, int, int, int], profile: bytes) -> tuple[int, int, int, int]:
    """Bring a colour of a recipe, red, green, blue and alpha in sRGB, into the colours of an output."""
    converted = watermark_to_output(Image.new("RGBA", (1, 1), colour), profile)
    red, green, blue, alpha = converted.tobytes()
    return red, green, blue, alpha


@lru_cache(maxsize=1)
def srgb_profile() -> bytes:
    """Return the bundled sRGB profile, the same bytes in every output."""
    return resource_path("profiles", "sRGB.icc").read_bytes()


@lru_cache(maxsize=8)
def output_profile(path: str) -> bytes:
    """Read an ICC file for outputs. Raises PhotoError when it can't be read or is none for RGB pictures."""
    try:
        data = read_bounded(path, _LARGEST_PROFILE)
    except OSError as error:
        reason = explain_os_error(error)
        raise PhotoError(message("The profile {path} can't be read: {reason}.", path=path, reason=reason)) from error
    if not is_usable(data, "RGB", as_output=True):
        raise PhotoError(
            message("{path} is not an ICC profile that RGB pictures can be converted to; choose another.", path=path)
        )
    return data


@lru_cache(maxsize=8)  # few, since a stranger's profile may be large
def is_usable(profile: bytes, mode: str, as_output: bool = False) -> bool:
    """Tell whether LittleCMS can convert pictures of a mode from (or, `as_output`, to) a profile."""
    if profile[16:20] != _SPACES[mode]:
        return False
    try:
        own = ImageCms.ImageCmsProfile(io.BytesIO(profile))
        other = ImageCms.ImageCmsProfile(io.BytesIO(srgb_profile()))
        pair = (other, own, "RGB", mode) if as_output else (own, other, mode, "RGB")
        if mode == "RGBA":
            pair = (own, other, "RGB", "RGB")
        ImageCms.buildTransform(*pair, _INTENT, _COMPENSATE)
    except (OSError, ValueError, ImageCms.PyCMSError):
        return False
    return True


@lru_cache(maxsize=8)
def has_black_point(profile: bytes, mode: str) -> bool:
    """Tell whether black point compensation makes sense for pictures of a mode in a profile (b"": sRGB).

    It does for colorants and curves. Tables for RGB may mean something else by three zeros than black, as those of
    sYCC do (a dark green); compensation would then shift all colours.
    """
    if not profile or mode not in ("RGB", "RGBA") or b"A2B" not in profile[128:2048]:
        return True
    own = ImageCms.ImageCmsProfile(io.BytesIO(profile))
    srgb = ImageCms.ImageCmsProfile(io.BytesIO(srgb_profile()))
    try:
        transform = ImageCms.buildTransform(own, srgb, "RGB", "RGB", _INTENT, _NO_FLAGS)
    except ImageCms.PyCMSError:
        return False
    darkest = transform.apply(Image.new("RGB", (1, 1))).tobytes()
    return max(darkest) - min(darkest) <= _NEUTRAL and max(darkest) < _DARK


@lru_cache(maxsize=8)
def profile_name(profile: bytes) -> str:
    """Return a profile's own name, "sRGB" for none, "" for a broken one."""
    if not profile:
        return "sRGB"
    try:
        text = ImageCms.getProfileDescription(ImageCms.ImageCmsProfile(io.BytesIO(profile)))
    except (OSError, ValueError, ImageCms.PyCMSError):
        return ""
    return " ".join(text.split())[:80]


@lru_cache(maxsize=12)
def _converter(source: bytes, target: bytes, mode: str) -> Convert:
    """Return what converts pictures of a mode; a transform that changes nothing is not made."""
    output_mode = "RGBA" if mode == "RGBA" else "RGB"
    if mode in ("L", "CMYK") and not source:
        grey = _converter(b"", target, "RGB")
        return lambda image: grey(image.convert("RGB"))
    if mode in ("RGB", "RGBA") and (source or srgb_profile()) == target:
        return _same
    if mode == "LAB" and not source:
        lab = ImageCms.createProfile("LAB")  # pyright: ignore[reportUnknownMemberType, reportUnknownVariableType]
        own = ImageCms.ImageCmsProfile(lab)  # pyright: ignore[reportUnknownArgumentType]
    else:
        own = ImageCms.ImageCmsProfile(io.BytesIO(source or srgb_profile()))
    other = ImageCms.ImageCmsProfile(io.BytesIO(target))
    flags = _COMPENSATE if has_black_point(source, mode) and has_black_point(target, "RGB") else _NO_FLAGS
    transform = ImageCms.buildTransform(own, other, mode, output_mode, _INTENT, flags)
    if mode in ("RGB", "RGBA") and _changes_nothing(own, other):
        return _same
    return partial(_apply, transform)


def _apply(transform: ImageCms.ImageCmsTransform, image: Image.Image) -> Image.Image:
    result = transform.apply(image)
    result.info = {}
    return result


def _same(image: Image.Image) -> Image.Image:
    return image


@lru_cache(maxsize=8)
def changes_nothing(profile: bytes, target: bytes) -> bool:
    """Tell whether two profiles for RGB mean the same colours."""
    if not is_usable(profile, "RGB"):
        return False
    own, other = (ImageCms.ImageCmsProfile(io.BytesIO(data)) for data in (profile, target))
    return _changes_nothing(own, other)


def _changes_nothing(own: ImageCms.ImageCmsProfile, other: ImageCms.ImageCmsProfile) -> bool:
    """Tell whether two profiles mean the same colours: every 17th value of each channel, at most one level apart."""
    steps = bytes(range(0, 256, 17))
    values = bytes(value for red in steps for green in steps for blue in steps for value in (red, green, blue))
    colours = Image.frombytes("RGB", (256, 16), values)
    transform = ImageCms.buildTransform(own, other, "RGB", "RGB", _INTENT, _COMPENSATE)
    changed = transform.apply(colours)
    return max(ImageChops.difference(colours, changed).tobytes()) <= 1
