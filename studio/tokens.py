"""The values of tokens that names and texts share. Knows no photo: it is told what one says."""

from datetime import datetime
from pathlib import Path

TokenValues = dict[str, str | int]


def place_values(source: Path, folder: str, index: int) -> TokenValues:
    """Return the values that follow from where a photo lies and from its job's index.

    `folder` is its sub folder, with / between the parts, "" at the top.
    """
    return {
        "stem": source.stem,
        "ext": source.suffix.lstrip("."),
        "folder": folder.rpartition("/")[2] or source.parent.name,
        "n": index + 1,
    }


def date_values(taken: datetime | None, changed_ns: int) -> TokenValues:
    """Return the values of year, month, day and time: when the photo was taken, else the date of its file."""
    date = taken or file_date(changed_ns)
    return {"year": f"{date.year:04}", "month": f"{date.month:02}", "day": f"{date.day:02}", "time": f"{date:%H%M%S}"}


def file_date(changed_ns: int) -> datetime:
    """Return a file's date in the photographer's own time zone; 1970 for one that no calendar has."""
    try:
        return datetime.fromtimestamp(changed_ns / 1e9)
    except (OverflowError, OSError, ValueError):
        return datetime(1970, 1, 1)
