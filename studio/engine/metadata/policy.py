"""What is to become of metadata in one export: the policy with its texts filled in, and the facts of the output."""

import re
from collections.abc import Mapping, Sequence

from msgspec import Struct

from studio.engine.metadata.regions import PictureChange
from studio.formats import FORMATS, Format, FormatSpec
from studio.recipe.model import Keep, MetadataPolicy
from studio.recipe.template import fill_template

_LONGEST_TEXT = 2_000
"""Characters of a text; what IPTC allows for a caption, its longest field."""

# What XML 1.0 can't hold, but for line breaks and tabs: control characters, lone surrogates, two non-characters.
_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff\ufffe\uffff]")


class MetadataEdit(Struct, frozen=True, kw_only=True):
    """Changes for one export.

    A text of None leaves the photo's own, an empty one removes it. `size` is the output's, in pixels; `dpi` is None
    when the recipe says nothing; `is_srgb` tells whether the output's colours are sRGB.
    """

    keep: Keep
    gps: bool
    serials: bool
    copyright: str | None = None
    creator: str | None = None
    title: str | None = None
    description: str | None = None
    person: str | None = None
    keywords: tuple[str, ...] | None = None
    size: tuple[int, int]
    format: Format
    dpi: int | None = None
    is_srgb: bool = True
    change: PictureChange | None = None

    @property
    def spec(self) -> FormatSpec:
        """What there is to know about the output's format."""
        return FORMATS[self.format]

    @property
    def writes(self) -> bool:
        """Tell whether a text is to be written."""
        texts = self.copyright, self.creator, self.title, self.description, self.person, self.keywords
        return any(texts)

    @property
    def keeps_maker_notes(self) -> bool:
        """Tell whether the camera maker's notes may stay; they can hold places and serial numbers."""
        return self.keep is Keep.ALL and self.gps and self.serials


def fill_text(template: str | None, values: Mapping[str, str | int]) -> str | None:
    """Fill a policy's text; one that comes out empty leaves the photo's own, as None does.

    It is cut at 2,000 characters.
    """
    if not template:
        return template
    return clean_text(fill_template(template, values))[:_LONGEST_TEXT].strip() or None


def _fill_keywords(templates: Sequence[str], values: Mapping[str, str | int]) -> tuple[str, ...] | None:
    """Fill a policy's keywords, each once; None, which leaves the photo's own, when none comes out."""
    filled = (fill_text(template, values) for template in templates)
    return tuple(dict.fromkeys(filter(None, filled))) or None


def clean_text(text: str) -> str:
    """Return a text without what metadata can't hold, and without spaces round it."""
    return _FORBIDDEN.sub("", text).strip()


def plan_edit(
    policy: MetadataPolicy,
    values: Mapping[str, str | int],
    size: tuple[int, int],
    format: Format,  # noqa: A002
    dpi: int | None,
    is_srgb: bool,
    change: PictureChange | None = None,
) -> MetadataEdit:
    """Return what a policy asks for one export; `values` are those of the tokens."""
    return MetadataEdit(
        keep=policy.keep,
        gps=policy.gps,
        serials=policy.serials,
        copyright=fill_text(policy.copyright, values),
        creator=fill_text(policy.creator, values),
        title=fill_text(policy.title, values),
        description=fill_text(policy.description, values),
        person=fill_text(policy.person, values),
        keywords=_fill_keywords(policy.keywords, values),
        size=size,
        format=format,
        dpi=dpi,
        is_srgb=is_srgb,
        change=change,
    )
