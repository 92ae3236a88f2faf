"""A photo's metadata on its way into an export: what is kept, corrected and written.

Puts the parts together (EXIF, XMP, IPTC, comments); what each tag means is known there.
"""

from collections.abc import Mapping

from studio.engine.container.density import Density
from studio.engine.metadata.comments import edit_comments
from studio.engine.metadata.comments import to_properties as comment_properties
from studio.engine.metadata.exif import edit_exif, has_resolution
from studio.engine.metadata.find import Metadata, read_metadata
from studio.engine.metadata.iptc import edit_iptc, has_caption
from studio.engine.metadata.iptc import to_properties as iptc_properties
from studio.engine.metadata.policy import MetadataEdit, plan_edit
from studio.engine.metadata.regions import PictureChange
from studio.engine.metadata.xmp import edit_xmp
from studio.engine.metadata.xmp_packet import Property
from studio.formats import FORMATS, Format
from studio.recipe.model import Keep, MetadataPolicy

__all__ = ["Metadata", "apply_policy", "read_metadata"]


def apply_policy(
    metadata: Metadata,
    policy: MetadataPolicy,
    values: Mapping[str, str | int],
    size: tuple[int, int],
    *,
    format: Format,  # noqa: A002
    dpi: int | None = None,
    is_srgb: bool = True,
    change: PictureChange | None = None,
) -> Metadata:
    """Return the metadata of an export, made of the photo's as a policy says.

    `values` are those of the tokens in the policy's texts, `size` is the output's in pixels. What is kept is true of
    the output: upright, its size, its `dpi` where given, its colours (`is_srgb`), without thumbnails; places in the
    picture are where `change` puts them. The notes say what had to be left out. The same metadata, policy and values
    give the same bytes.
    """
    edit = plan_edit(policy, values, size, format, dpi, is_srgb, change)
    iptc, iptc_notes = edit_iptc(metadata.iptc, edit)
    comments, comment_notes = edit_comments(metadata.comments, edit)
    more: list[Property] = []
    if not FORMATS[format].carries_iptc:
        more += iptc_properties(iptc)
        iptc = b""
    if not FORMATS[format].carries_keywords:
        more += comment_properties(comments)
    xmp, xmp_notes = edit_xmp(metadata.xmp, edit, more)
    is_captioned = has_caption(iptc) or b"dc:description" in xmp
    density = _density(metadata, edit)
    exif, exif_notes = edit_exif(metadata.exif, edit, is_captioned, density)
    notes = metadata.notes if policy.keep is not Keep.NONE else ()
    notes = (*notes, *exif_notes, *xmp_notes, *iptc_notes, *comment_notes)
    return Metadata(exif=exif, xmp=xmp, iptc=iptc, comments=comments, density=density, notes=notes)


def _density(metadata: Metadata, edit: MetadataEdit) -> Density | None:
    """Return the pixels per inch that the photo says outside of its EXIF, across and down the output.

    None where the recipe or EXIF says something else.
    """
    if metadata.density is None or edit.keep is not Keep.ALL or edit.dpi or has_resolution(metadata.exif):
        return None
    across, down = metadata.density
    is_turned = edit.change is not None and (edit.change.orientation or 1) >= 5
    return (down, across) if is_turned else (across, down)
