"""The values of the tokens in the names of one photo's files. Knows no rules for names and opens nothing."""

from datetime import datetime

from studio.batch.scan import Found
from studio.engine.header import Header
from studio.recipe import Export
from studio.template import HEADER_TOKENS, template_tokens


def token_values(found: Found, index: int, header: Header | None = None) -> dict[str, str | int]:
    """Return the values of the tokens that a photo's names share; with its header, also those read from it.

    `index` is the job's. An export adds its own: its name and its size in pixels.
    """
    values: dict[str, str | int] = {
        "stem": found.path.stem,
        "ext": found.path.suffix.lstrip("."),
        "folder": found.folder.rpartition("/")[2] or found.path.parent.name,
        "n": index + 1,
    }
    if header is not None:
        taken = header.taken or file_date(found.changed_ns)
        values |= {
            "year": f"{taken.year:04}",
            "month": f"{taken.month:02}",
            "day": f"{taken.day:02}",
            "time": f"{taken:%H%M%S}",
            "camera": header.camera,
            "lens": header.lens,
            "iso": "" if header.iso is None else header.iso,
            "title": header.title,
            "creator": header.creator,
        }
    return values


def needs_header(export: Export) -> frozenset[str]:
    """Return the tokens of an export's names whose values are read from the photo."""
    return (template_tokens(export.file) | template_tokens(export.folder)) & HEADER_TOKENS


def file_date(changed_ns: int) -> datetime:
    """Return a file's date in the photographer's own time zone; 1970 for one that no calendar has."""
    try:
        return datetime.fromtimestamp(changed_ns / 1e9)
    except (OverflowError, OSError, ValueError):
        return datetime(1970, 1, 1)
