"""A photo's metadata on its way into an export: what is kept, corrected and written, and how each format takes it.

Puts the parts together (EXIF, XMP, IPTC, comments); what each tag means is known there.
"""

from collections.abc import Mapping
from typing import Any

from PIL.PngImagePlugin import PngInfo

from studio.engine.blocks import Metadata, read_metadata
from studio.engine.edit import Edit, plan_edit
from studio.engine.exif import edit_exif
from studio.engine.exif import read_texts as exif_texts
from studio.engine.iptc import edit_iptc, insert_iptc, to_properties, wrap_iptc
from studio.engine.iptc import read_texts as iptc_texts
from studio.engine.packet import Property
from studio.engine.tiff import insert_tags
from studio.engine.xmp import edit_xmp
from studio.engine.xmp import read_texts as xmp_texts
from studio.recipe import Format, Keep, MetadataPolicy

_COMMENT = "Comment"
_PROPERTIES = {
    "Title": ("dc:title", "Alt"),
    "Author": ("dc:creator", "Seq"),
    "Description": ("dc:description", "Alt"),
    "Copyright": ("dc:rights", "Alt"),
}
"""The keywords of the PNG standard that XMP has too."""
_HARMLESS = frozenset((*_PROPERTIES, "Creation Time", "Software", "Disclaimer", "Warning", "Source"))
"""Keywords of the PNG standard whose text is neither a place nor a serial number."""
_LONGEST_KEYWORD, _LONGEST_COMMENT = 79, 65_533
"""Bytes; by the standards of PNG and JPEG."""

__all__ = ["Metadata", "apply_policy", "finish", "read_metadata", "save_options", "texts"]


def apply_policy(
    metadata: Metadata,
    policy: MetadataPolicy,
    values: Mapping[str, str | int],
    size: tuple[int, int],
    *,
    format: Format,  # noqa: A002
    dpi: int | None = None,
    is_srgb: bool = True,
) -> Metadata:
    """Return the metadata of an export, made of the photo's as a policy says.

    `values` are those of the tokens in the policy's texts, `size` is the output's in pixels. What is kept is true of
    the output: upright, its size, its `dpi` where given, its colours (`is_srgb`), without thumbnails. The notes say
    what had to be left out. The same metadata, policy and values give the same bytes.
    """
    edit = plan_edit(policy, values, size, format, dpi, is_srgb)
    iptc, iptc_notes = edit_iptc(metadata.iptc, edit)
    comments = _keep_comments(metadata.comments, edit)
    more: list[Property] = []
    if format in (Format.WEBP, Format.AVIF):
        more += to_properties(iptc)
        iptc = b""
    if format is not Format.PNG:
        more += _to_properties(comments)
    xmp, xmp_notes = edit_xmp(metadata.xmp, edit, more)
    has_caption = "caption" in iptc_texts(iptc) or b"dc:description" in xmp
    exif, exif_notes = edit_exif(metadata.exif, edit, has_caption)
    notes = metadata.notes if policy.keep is not Keep.NONE else ()
    return Metadata(
        exif=exif, xmp=xmp, iptc=iptc, comments=comments, notes=(*notes, *exif_notes, *xmp_notes, *iptc_notes)
    )


def texts(metadata: Metadata) -> dict[str, str]:
    """Return the photo's title and creator, each "" where there is none: of XMP, else of IPTC, else of EXIF."""
    sources = (xmp_texts(metadata.xmp), iptc_texts(metadata.iptc), exif_texts(metadata.exif))
    return {key: next((found[key] for found in sources if found.get(key)), "") for key in ("title", "creator")}


def save_options(format: Format, metadata: Metadata) -> dict[str, Any]:  # noqa: A002
    """Return what Pillow's `save` needs to write an export's metadata, as far as it can; `finish` does the rest."""
    exif, xmp = metadata.exif, metadata.xmp
    match format:
        case Format.JPEG:
            # Pillow takes the comment of the photo when it is not given one.
            comment = next((text for key, text in metadata.comments if key == _COMMENT), "").encode()
            return {
                "exif": b"Exif\0\0" + exif if exif else b"",
                "xmp": xmp,
                "comment": comment if len(comment) <= _LONGEST_COMMENT else b"",
            }
        case Format.PNG:
            return {"exif": exif, "pnginfo": _png_chunks(metadata)}
        case Format.WEBP | Format.AVIF:
            return {"exif": exif, "xmp": xmp}
        case _:
            return {}


def finish(format: Format, data: bytes, metadata: Metadata) -> bytes:  # noqa: A002
    """Return an encoded file with the metadata that Pillow can't write: IPTC in JPEG, everything in TIFF."""
    match format:
        case Format.JPEG:
            return insert_iptc(data, metadata.iptc)
        case Format.TIFF:
            return insert_tags(data, metadata.exif, metadata.xmp, metadata.iptc)
        case _:
            return data


def _keep_comments(comments: tuple[tuple[str, str], ...], edit: Edit) -> tuple[tuple[str, str], ...]:
    """Return the comments that stay, with the texts that the policy writes in place of their own."""
    match edit.keep:
        case Keep.ALL:
            allowed = None if edit.gps and edit.serials else _HARMLESS
        case Keep.COPYRIGHT:
            allowed = frozenset(("Author", "Copyright"))
        case Keep.NONE:
            allowed = frozenset[str]()
    written = {"Title": edit.title, "Author": edit.creator, "Copyright": edit.copyright}
    kept = ((key, text) for key, text in comments if allowed is None or key in allowed)
    changed = ((key, text if written.get(key) is None else written[key] or "") for key, text in kept)
    return tuple((key, text) for key, text in changed if text and 0 < len(key) <= _LONGEST_KEYWORD)


def _to_properties(comments: tuple[tuple[str, str], ...]) -> list[Property]:
    found = {key: text for key, text in comments if key in _PROPERTIES}
    return [
        Property(name=name, values=(found[key],), kind=kind)
        for key, (name, kind) in _PROPERTIES.items()
        if key in found
    ]


def _png_chunks(metadata: Metadata) -> PngInfo:
    chunks = PngInfo()
    if metadata.xmp:
        chunks.add_itxt("XML:com.adobe.xmp", metadata.xmp)
    if metadata.iptc:
        # PNG has no place of its own for it; ImageMagick's way of writing it is read by most programs.
        data = wrap_iptc(metadata.iptc)
        lines = "\n".join(data.hex()[at : at + 72] for at in range(0, 2 * len(data), 72))
        chunks.add_text("Raw profile type iptc", f"\niptc\n{len(data):8}\n{lines}\n", zip=True)
    for key, text in metadata.comments:
        chunks.add_text(key, text)
    return chunks
