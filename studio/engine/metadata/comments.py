"""Comments: the texts with keywords that PNG has, and the one that JPEG and GIF have; which stay and what is written.

Knows nothing of EXIF, XMP and IPTC, but for the names of the properties that say the same.
"""

from typing import assert_never

from studio.engine.container.embedded import is_picture_text
from studio.engine.metadata.policy import MetadataEdit
from studio.engine.metadata.xmp_packet import Property
from studio.message import Note, NoteKind, message
from studio.recipe.model import Keep

Comments = tuple[tuple[str, str], ...]
"""Pairs of keyword and text."""

JPEG_KEYWORD = "Comment"
"""The keyword that a comment without one gets."""
_PROPERTIES = {
    "Title": ("dc:title", "Alt"),
    "Author": ("dc:creator", "Seq"),
    "Description": ("dc:description", "Alt"),
    "Copyright": ("dc:rights", "Alt"),
}
"""The keywords of the PNG standard that XMP has too."""
_HARMLESS = frozenset((*_PROPERTIES, "Creation Time", "Software", "Disclaimer", "Warning", "Source"))
"""Keywords of the PNG standard whose text is neither a place nor a serial number."""
_OF_A_THUMBNAIL = "Thumb::"
"""What the keywords begin with by which thumbnails name the file that they were made of: its path, date and size."""
_TOO_LONG = Note(NoteKind.METADATA, message("Its comment was left out, since a JPEG holds only 64 KB of it."))
_LONGEST_KEYWORD, _LONGEST_COMMENT = 79, 65_533
"""Bytes; by the standards of PNG and JPEG."""


def edit_comments(comments: Comments, edit: MetadataEdit) -> tuple[Comments, tuple[Note, ...]]:
    """Return the comments that stay, with the policy's texts in place of their own, and what had to be left out."""
    match edit.keep:
        case Keep.ALL:
            allowed = None if edit.gps and edit.serials else _HARMLESS
        case Keep.COPYRIGHT:
            allowed = frozenset(("Author", "Copyright"))
        case Keep.NONE:
            return (), ()
        case _:
            assert_never(edit.keep)
    written = {
        "Title": edit.title,
        "Author": edit.creator,
        "Description": edit.description,
        "Copyright": edit.copyright,
    }
    kept = ((key, text) for key, text in comments if allowed is None or key in allowed)
    kept = ((key, text) for key, text in kept if not key.startswith(_OF_A_THUMBNAIL) and not is_picture_text(text))
    changed = ((key, text if written.get(key) is None else written[key] or "") for key, text in kept)
    changed = tuple((key, text) for key, text in changed if text and 0 < len(key) <= _LONGEST_KEYWORD)
    if edit.spec.has_segments and len(jpeg_comment(changed)) > _LONGEST_COMMENT:
        changed = tuple(pair for pair in changed if pair[0] != JPEG_KEYWORD)
        return changed, (_TOO_LONG,)
    return changed, ()


def jpeg_comment(comments: Comments) -> bytes:
    """Return the comment that a JPEG gets, in UTF-8; nothing when there is none."""
    return next((text for key, text in comments if key == JPEG_KEYWORD), "").encode()


def to_properties(comments: Comments) -> list[Property]:
    """Return what comments say as XMP properties, for the formats that have no keywords."""
    found = dict(comments)
    return [
        Property(name=name, values=(found[key],), kind=kind)
        for key, (name, kind) in _PROPERTIES.items()
        if key in found
    ]
