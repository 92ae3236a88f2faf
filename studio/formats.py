"""The formats of files: one row for each that is read or written, with all that the rest of the program asks about it.

A new format to write is a member of `Format`, a row here, and a codec in `engine/encode/codecs/` named after it. Knows
no library of codecs. Plain dataclasses: the command line's help reads them and must not wait for anything.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum


class Format(StrEnum):
    """The file format of an export; `keep` is that of the photo, where it can be written."""

    JPEG = "jpeg"
    PNG = "png"
    WEBP = "webp"
    AVIF = "avif"
    TIFF = "tiff"
    KEEP = "keep"


class PhotoFormat(StrEnum):
    """What a photo is by its content. An MPO is a JPEG with several frames; every camera raw is RAW."""

    JPEG = "jpeg"
    PNG = "png"
    TIFF = "tiff"
    WEBP = "webp"
    AVIF = "avif"
    HEIF = "heif"
    JXL = "jxl"
    PSD = "psd"
    BMP = "bmp"
    GIF = "gif"
    RAW = "raw"


@dataclass(frozen=True, kw_only=True, slots=True)
class FormatSpec:
    """What there is to know about a format.

    `key` is its word in recipes, options and reports, `name` the one for people. The first of `suffixes` is what
    Studio writes; the others are those by which it is known. `pillow` is Pillow's own name for it.
    """

    key: str
    name: str
    suffixes: tuple[str, ...] = ()
    mime: str = ""
    pillow: str = ""
    kept_as: Format = Format.JPEG
    """What `keep` writes for a photo of this format."""

    default_quality: int | None = None
    """1 to 100; None for a format that always keeps every pixel."""
    has_lossless: bool = False
    """Whether it can also be asked for without loss."""
    has_subsampling: bool = False
    has_progressive: bool = False
    has_transparency: bool = False
    largest_side: int | None = None
    """Pixels that the format or its encoder can hold."""

    carries_iptc: bool = False
    """Whether it has a place for an IPTC block; what the block says goes into XMP otherwise."""
    carries_keywords: bool = False
    """Whether it holds any number of texts with keywords; what they say goes into XMP otherwise."""
    carries_density: bool = False
    """Whether it has a place of its own for dots per inch; they go into EXIF otherwise."""
    turns_itself: bool = False
    """Whether a turn is told by the container, so that EXIF must not tell it as well."""
    has_segments: bool = False
    """Whether each block of metadata must fit into a segment of 64 KB."""

    bytes_per_pixel: tuple[tuple[int, float], ...] = ()
    """At some qualities, rising: measured on ten varied photographs at 2048 px, about halfway between their mean and
    the most detailed of them, since a disk that fills up is worse than one that stays half empty."""
    lossless_bytes_per_pixel: float = 0.0
    """The same, without loss."""

    @property
    def suffix(self) -> str:
        """Return the suffix that Studio writes, with its dot."""
        return self.suffixes[0]

    def has_quality(self, *, lossless: bool) -> bool:
        """Tell whether files get smaller with a lower quality; `lossless` is what an export asks for."""
        return self.default_quality is not None and not (lossless and self.has_lossless)


_ROWS = (
    FormatSpec(
        key="jpeg",
        name="JPEG",
        suffixes=(".jpg", ".jpeg", ".jpe", ".jfif", ".jif", ".mpo"),
        mime="image/jpeg",
        pillow="JPEG",
        default_quality=85,
        has_subsampling=True,
        has_progressive=True,
        largest_side=65_500,  # the format's own limit is 65,535, libjpeg's 65,500
        carries_iptc=True,
        carries_density=True,
        has_segments=True,
        bytes_per_pixel=(
            *((1, 0.05), (50, 0.12), (70, 0.16), (80, 0.21)),
            *((85, 0.25), (90, 0.31), (95, 0.43), (100, 0.8)),
        ),
    ),
    FormatSpec(
        key="png",
        name="PNG",
        suffixes=(".png", ".apng"),
        mime="image/png",
        pillow="PNG",
        kept_as=Format.PNG,
        has_transparency=True,
        carries_iptc=True,
        carries_keywords=True,
        carries_density=True,
        lossless_bytes_per_pixel=1.7,
    ),
    FormatSpec(
        key="webp",
        name="WebP",
        suffixes=(".webp",),
        mime="image/webp",
        pillow="WEBP",
        kept_as=Format.WEBP,
        default_quality=80,
        has_lossless=True,
        has_transparency=True,
        largest_side=16_383,
        bytes_per_pixel=((1, 0.05), (50, 0.1), (70, 0.13), (80, 0.17), (90, 0.27), (100, 0.5)),
        lossless_bytes_per_pixel=1.2,
    ),
    FormatSpec(
        key="avif",
        name="AVIF",
        suffixes=(".avif",),
        mime="image/avif",
        pillow="AVIF",
        kept_as=Format.AVIF,
        default_quality=70,
        has_lossless=True,
        has_subsampling=True,
        has_transparency=True,
        largest_side=65_536,
        turns_itself=True,
        bytes_per_pixel=((1, 0.02), (30, 0.04), (50, 0.08), (70, 0.17), (90, 0.32), (100, 0.78)),
        lossless_bytes_per_pixel=1.5,
    ),
    FormatSpec(
        key="tiff",
        name="TIFF",
        suffixes=(".tif", ".tiff"),
        mime="image/tiff",
        pillow="TIFF",
        kept_as=Format.TIFF,
        has_transparency=True,
        carries_iptc=True,
        carries_density=True,
        lossless_bytes_per_pixel=2.5,
    ),
    # What is shown and asked where the photo decides: all that JPEG has, which most photos are.
    FormatSpec(
        key="keep",
        name="the photo's own format",
        default_quality=85,
        has_subsampling=True,
        has_progressive=True,
    ),
    # Read only.
    FormatSpec(key="heif", name="HEIC", suffixes=(".heic", ".heif", ".hif"), mime="image/heic", pillow="HEIF"),
    FormatSpec(key="jxl", name="JPEG XL", suffixes=(".jxl",), mime="image/jxl", pillow="JXL"),
    FormatSpec(key="psd", name="PSD", suffixes=(".psd", ".psb"), mime="image/vnd.adobe.photoshop", pillow="PSD"),
    FormatSpec(key="bmp", name="BMP", suffixes=(".bmp", ".dib"), mime="image/bmp", pillow="BMP", kept_as=Format.PNG),
    FormatSpec(key="gif", name="GIF", suffixes=(".gif",), mime="image/gif", pillow="GIF", kept_as=Format.PNG),
    FormatSpec(
        key="raw",
        name="camera raw",
        # One that can't be read is found all the same, and fails with a sentence.
        suffixes=(
            *(".3fr", ".arw", ".cr2", ".cr3", ".crw", ".dcr", ".dng", ".erf", ".fff", ".gpr", ".iiq", ".k25", ".kdc"),
            *(".mef", ".mos", ".mrw", ".nef", ".nrw", ".orf", ".ori", ".pef", ".raf", ".raw", ".rw2", ".rwl", ".sr2"),
            *(".srf", ".srw", ".x3f"),
        ),
    ),
)

FORMATS: Mapping[str, FormatSpec] = {row.key: row for row in _ROWS}
"""Every row by its key, which a `Format` or a `PhotoFormat` is as well."""

WRITTEN = tuple(format_ for format_ in Format if format_ is not Format.KEEP)
"""The formats that can be written, in the order in which they are offered."""

PHOTO_SUFFIXES = frozenset(suffix for format_ in PhotoFormat for suffix in FORMATS[format_].suffixes)
"""Lower-case suffixes of files that are taken as photos without being opened."""


def written_format(chosen: Format, photo: str | None) -> Format:
    """Return the format of a file for a photo whose own format is named (None: not known).

    `keep` is the photo's own where that can be written, PNG for a GIF or BMP, else JPEG.
    """
    if chosen is not Format.KEEP:
        return chosen
    spec = FORMATS.get(photo or "")
    return spec.kept_as if spec is not None else Format.JPEG
