"""The recipe: what is made of each photo, as checked values.

Knows the rules of a recipe, but opens no file.
"""

from collections.abc import Mapping, Sequence
from enum import StrEnum
from pathlib import PurePosixPath, PureWindowsPath
from typing import Annotated, Literal

import msgspec
from msgspec import Meta, Struct, structs

from studio.errors import RecipeError
from studio.formats import Format, written_format
from studio.message import both, either, message
from studio.recipe.deliverable import Archive, ContactSheet, Gallery
from studio.recipe.list_rules import ListRules
from studio.recipe.template import LONGEST_FILE, check_length, check_template, quote_value, shorten
from studio.recipe.watermark import Anchor, TextWatermark, Watermark, parse_colour, watermark_forms

LARGEST_SIDE = 65_500
"""Pixels; the longest side that a recipe can ask for, which is what JPEG can hold."""

Side = Annotated[int, Meta(ge=1, le=LARGEST_SIDE)]


class ResizeMode(StrEnum):
    """How the size of the output follows from the size of the photo."""

    ORIGINAL = "original"
    FIT = "fit"
    LONG_EDGE = "long-edge"
    SHORT_EDGE = "short-edge"
    PERCENT = "percent"
    MEGAPIXELS = "megapixels"
    EXACT = "exact"
    FILL = "fill"
    PAD = "pad"


_NEEDS: dict[ResizeMode, tuple[str, ...]] = {
    ResizeMode.ORIGINAL: (),
    ResizeMode.FIT: ("width", "height"),
    ResizeMode.LONG_EDGE: ("pixels",),
    ResizeMode.SHORT_EDGE: ("pixels",),
    ResizeMode.PERCENT: ("percent",),
    ResizeMode.MEGAPIXELS: ("megapixels",),
    ResizeMode.EXACT: ("width", "height"),
    ResizeMode.FILL: ("width", "height"),
    ResizeMode.PAD: ("width", "height"),
}
_NUMBERS = ("width", "height", "pixels", "percent", "megapixels")


class Decode(StrEnum):
    """How far a JPEG may be reduced while it is read."""

    AUTO = "auto"
    BEST = "best"
    FAST = "fast"


class Sharpen(StrEnum):
    """How strongly the output is sharpened, for its own size."""

    NONE = "none"
    LOW = "low"
    STANDARD = "standard"
    HIGH = "high"


class Subsampling(StrEnum):
    """Colour resolution of a JPEG or AVIF; `auto` is 4:4:4 from quality 90, else 4:2:0."""

    AUTO = "auto"
    FULL = "4:4:4"
    HALF = "4:2:2"
    QUARTER = "4:2:0"


class Keep(StrEnum):
    """How much of the photo's metadata an export keeps."""

    ALL = "all"
    COPYRIGHT = "copyright"
    NONE = "none"


_Percent = Annotated[float, Meta(ge=0, le=100)]


class Resize(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, omit_defaults=True):
    """The size of an export, in pixels as seen upright.

    `fit` into a box of width and height (one of them may be missing), `long-edge` and `short-edge` in `pixels`,
    `percent` of each side, `megapixels`; `exact` stretches, `fill` crops to the ratio and `pad` adds bars.
    `anchor` says which part `fill` keeps and where `pad` puts the photo; `position` says it freely, in percent across
    and down (0 the left or upper end, 100 the other one), and replaces `anchor`. Without `enlarge` nothing grows.
    """

    mode: ResizeMode = ResizeMode.ORIGINAL
    width: Side | None = None
    height: Side | None = None
    pixels: Side | None = None
    percent: Annotated[float, Meta(gt=0, le=1000)] | None = None
    megapixels: Annotated[float, Meta(gt=0, le=2000)] | None = None
    enlarge: bool = False
    anchor: Anchor = Anchor.CENTER
    position: tuple[_Percent, _Percent] | None = None
    colour: str = "#ffffff"

    @property
    def place(self) -> tuple[float, float]:
        """Which part is kept, or where the photo is put: 0 to 1 across and down."""
        if self.position is None:
            return self.anchor.fractions
        return self.position[0] / 100, self.position[1] / 100

    def __post_init__(self) -> None:
        needed = _NEEDS[ResizeMode(self.mode)]
        given = [key for key in _NUMBERS if getattr(self, key) is not None]
        missing = [key for key in needed if key not in given]
        if self.mode is ResizeMode.FIT and len(missing) < 2:
            missing = []
        if missing:
            raise RecipeError(message("resize mode '{mode}' needs {keys}.", mode=self.mode.value, keys=both(missing)))
        foreign = [key for key in given if key not in needed]
        if foreign:
            raise RecipeError(
                message(
                    "resize mode '{mode}' does not take {keys}; it takes {allowed}.",
                    mode=self.mode.value,
                    keys=either(foreign),
                    allowed=both(needed) if needed else message("no numbers"),
                )
            )
        for key in given:
            if not getattr(self, key) > 0:
                raise RecipeError(
                    message("{key} is {value}; it must be more than 0.", key=key, value=str(getattr(self, key)))
                )
        if self.percent is not None and self.percent > 100 and not self.enlarge:
            raise RecipeError(
                message(
                    "{key} is {value}: more than 100 enlarges, which is not allowed.",
                    key="percent",
                    value=f"{self.percent:g}",
                ),
                short=message("More than 100 % enlarges. Allow it below first."),
            )
        parse_colour(self.colour)


POLICY_TEXTS = ("copyright", "creator", "title", "description", "person")
"""The keys of a metadata policy that are templates."""

_MOST_KEYWORDS = 100


class MetadataPolicy(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, omit_defaults=True):
    """What an export's metadata keeps and what is written into it.

    `gps` and `serials` say whether places and serial numbers of camera and lens may stay. The texts may hold
    tokens; a text that is given replaces the photo's own, also with `keep = "none"`.
    """

    keep: Keep = Keep.ALL
    gps: bool = True
    serials: bool = True
    copyright: str | None = None
    creator: str | None = None
    title: str | None = None
    description: str | None = None
    person: str | None = None
    """Who is shown."""
    keywords: tuple[str, ...] = ()
    """In the place of the photo's own; those that come out empty fall away."""

    def __post_init__(self) -> None:
        for key in POLICY_TEXTS:
            if (text := getattr(self, key)) is not None:
                check_template(text, key)
        if len(self.keywords) > _MOST_KEYWORDS:
            raise RecipeError(
                message(
                    "there are {count} keywords; {limit} is the most.", count=len(self.keywords), limit=_MOST_KEYWORDS
                )
            )
        for text in self.keywords:
            check_template(text, "keywords")

    @property
    def texts(self) -> tuple[str, ...]:
        """The templates that are given."""
        return (*filter(None, (getattr(self, key) for key in POLICY_TEXTS)), *self.keywords)


MOST_EXPORTS = 100
"""Of one recipe: far more than anyone has made, and few enough for a plan of twenty thousand photos."""

MOST_WATERMARKS = 100
"""Of one export."""

LONGEST_NAME = 200
"""Letters of the name of a recipe or export, which stands in every sentence about it."""


class Export(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, omit_defaults=True):
    """One file per photo: where it goes, how large it is, what lies on it and how it is written.

    `quality` is 1 to 100, by default what `studio.formats` says of the format; `lossless` is for WebP, and for AVIF
    but for the rounding of its colours. `max_bytes` lowers the quality for photos
    that would be larger, for the formats that have one. `dpi` is written into the file and changes no
    pixel. `background` shows through where the photo is transparent and the format can't be.
    """

    name: str = "export"
    enabled: bool = True
    folder: str = ""
    file: str = "{stem}"
    resize: Resize = Resize()
    decode: Decode = Decode.AUTO
    sharpen: Sharpen = Sharpen.NONE
    format: Format = Format.JPEG
    quality: Annotated[int, Meta(ge=1, le=100)] | None = None
    subsampling: Subsampling = Subsampling.AUTO
    progressive: bool = False
    lossless: bool = False
    max_bytes: Annotated[int, Meta(ge=1)] | None = None
    dpi: Annotated[int, Meta(ge=1, le=65_535)] | None = None
    background: str = "#ffffff"
    profile: str = "srgb"
    metadata: MetadataPolicy = MetadataPolicy()
    keep_dates: bool = False
    watermark: tuple[Watermark, ...] = ()

    def __post_init__(self) -> None:
        if not self.name.strip():
            raise RecipeError(message("name is empty: each export needs a name."), short=message("Write a name."))
        check_length(self.name, LONGEST_NAME, "name")
        if (count := len(self.watermark)) > MOST_WATERMARKS:
            raise RecipeError(
                message("there are {count} watermarks; {limit} is the most.", count=count, limit=MOST_WATERMARKS)
            )
        _check_file(self.file)
        _check_folder(self.folder)
        parse_colour(self.background, "background")
        if not self.profile.strip() or "\0" in self.profile:
            raise RecipeError(message("profile is empty; it is srgb, keep or the path of an ICC file."))
        check_length(self.profile, LONGEST_FILE, "profile")

    @property
    def drawn_watermarks(self) -> tuple[Watermark, ...]:
        """The watermarks that are laid on photos: those that are enabled."""
        return tuple(watermark for watermark in self.watermark if watermark.enabled)

    @property
    def texts(self) -> tuple[str, ...]:
        """The templates that are written onto pictures and into metadata."""
        forms = (form for watermark in self.drawn_watermarks for form in watermark_forms(watermark))
        texts = [form.text for form in forms if isinstance(form, TextWatermark)]
        return (*texts, *self.metadata.texts)

    def written_format(self, photo: str | None) -> Format:
        """Return the format of the file for a photo whose own format is named (None: not known)."""
        return written_format(self.format, photo)


class Recipe(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What is made of each photo: one or more exports, and a name for people; then what is made of them all.

    `data` says how a list of people or products is used; a delivery without one does not need it.
    """

    version: Literal[1] = 1
    name: str = "Untitled"
    exports: tuple[Export, ...] = msgspec.field(name="export")
    zip: Archive | None = None
    gallery: Gallery | None = None
    sheet: ContactSheet | None = None
    data: ListRules | None = None

    def __post_init__(self) -> None:
        check_length(self.name, LONGEST_NAME, "name")
        if len(self.exports) > MOST_EXPORTS:
            raise RecipeError(
                message(
                    "the recipe has {count} exports; {limit} is the most.", count=len(self.exports), limit=MOST_EXPORTS
                )
            )
        if not any(export.enabled for export in self.exports):
            raise RecipeError(message("the recipe has no export that is on; it needs at least one."))
        names = [export.name.casefold() for export in self.exports]
        for name in names:
            if names.count(name) > 1:
                raise RecipeError(
                    message("two exports are named '{name}'; give each a name of its own.", name=name),
                    short=message("Another export has this name."),
                )
        for name in self.zip.exports if self.zip is not None else ():
            self._check_named(name, "zip.exports")
        for key in ("export", "download"):
            if self.gallery is not None and (name := getattr(self.gallery, key)):
                self._check_named(name, f"gallery.{key}")
        if self.sheet is not None and self.sheet.export:
            self._check_named(self.sheet.export, "sheet.export")

    def _check_named(self, name: str, key: str) -> None:
        """Raise RecipeError unless an export has this name."""
        if name not in (export.name for export in self.exports):
            raise RecipeError(
                message(
                    "{key} is {value}; the exports of this recipe are {names}.",
                    key=key,
                    value=quote_value(name),
                    names=tuple(shorten(export.name) for export in self.exports),
                )
            )


def with_exports(recipe: Recipe, exports: Sequence[Export], renamed: Mapping[str, str] | None = None) -> Recipe:
    """Return a recipe with other exports; what is made of the delivery follows those that were `renamed` or removed.

    Raises RecipeError as a recipe does.
    """
    there = {export.name for export in exports}

    def follow(name: str) -> str:
        now = renamed.get(name, name) if renamed is not None else name
        return now if now in there else ""

    gallery, sheet, archive = recipe.gallery, recipe.sheet, recipe.zip
    if gallery is not None:
        gallery = structs.replace(gallery, export=follow(gallery.export), download=follow(gallery.download))
    if sheet is not None:
        sheet = structs.replace(sheet, export=follow(sheet.export))
    if archive is not None:
        archive = structs.replace(archive, exports=tuple(name for name in map(follow, archive.exports) if name))
    return structs.replace(recipe, exports=tuple(exports), gallery=gallery, sheet=sheet, zip=archive)


def _check_file(template: str) -> None:
    check_template(template, "file")
    if not template.strip():
        raise RecipeError(
            message("file is empty; write a template such as {{stem}}."), short=message("Write a file name.")
        )
    if "/" in template or "\\" in template or "\0" in template:
        raise RecipeError(
            message("file is {value}: names can't contain / or \\; use the subfolder.", value=quote_value(template)),
            short=message("Names can't contain / or \\. Use Subfolder."),
        )


def _check_folder(template: str) -> None:
    check_template(template, "folder")
    parts = template.replace("\\", "/").split("/")
    if (
        ".." in (part.strip() for part in parts)
        or "\0" in template
        or PurePosixPath(template).is_absolute()
        or PureWindowsPath(template).drive
        or PureWindowsPath(template).root
    ):
        raise RecipeError(
            message(
                "folder is {value}: it must stay inside the destination, without .. or a drive.",
                value=quote_value(template),
            ),
            short=message("The subfolder must stay inside the destination."),
        )
