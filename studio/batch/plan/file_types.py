"""Tells photos from other files: by suffix, and where that is unknown, by content."""

import os
import stat
from pathlib import Path

from studio.engine.header import read
from studio.errors import PhotoError
from studio.formats import PHOTO_SUFFIXES

__all__ = ["OTHER_SUFFIXES", "PHOTO_SUFFIXES", "is_hidden", "is_hidden_name", "is_junction", "is_photo", "suffix_of"]

OTHER_SUFFIXES = frozenset(
    (
        *(".txt", ".md", ".rtf", ".pdf", ".doc", ".docx", ".odt", ".xls", ".xlsx", ".csv", ".html", ".htm", ".json"),
        *(".xml", ".yaml", ".yml", ".toml", ".ini", ".log", ".db", ".sqlite", ".lnk", ".url", ".eps", ".ps", ".ai"),
        *(".svg", ".indd", ".icc", ".icm", ".ttf", ".otf", ".cube", ".zip", ".rar", ".7z", ".tar", ".gz", ".dmg"),
        *(".iso", ".exe", ".dll", ".msi", ".app", ".py", ".sh", ".bat", ".js", ".css", ".gpx", ".kml", ".nmea"),
        # What cameras and raw developers leave beside photos.
        *(".xmp", ".aae", ".thm", ".lrv", ".pp3", ".dop", ".cos", ".cot", ".cop", ".comask", ".on1", ".nksc", ".arp"),
        *(".lrcat", ".lrdata", ".lrtemplate", ".dat", ".bin", ".ctg", ".idx", ".bdm", ".cpi", ".mpl", ".inp", ".bnp"),
        *(".mov", ".mp4", ".m4v", ".avi", ".mts", ".m2ts", ".mpg", ".mpeg", ".mkv", ".webm", ".wmv", ".3gp", ".insv"),
        *(".braw", ".r3d", ".crm", ".wav", ".mp3", ".m4a", ".aac", ".flac", ".aif", ".aiff"),
        # Copies that tools keep, and files that are still on their way: not what anyone wants to deliver.
        *(".jpg_original", ".jpeg_original", ".tif_original", ".tiff_original", ".png_original", ".dng_original"),
        *(".bak", ".tmp", ".part", ".partial", ".crdownload", ".download"),
    )
)
"""Lower-case suffixes of files that are no photos and are never opened."""

_SYSTEM_NAMES = frozenset(
    (
        *("thumbs.db", "ehthumbs.db", "ehthumbs_vista.db", "desktop.ini", "icon\r", "@eadir", "#recycle"),
        *("$recycle.bin", "recycler", "system volume information", "__macosx", "lost+found", "lost.dir"),
    )
)
_ATTRIBUTE_HIDDEN = stat.FILE_ATTRIBUTE_HIDDEN | stat.FILE_ATTRIBUTE_SYSTEM
_LONGEST_SUFFIX = 16
_START = 4096


def is_hidden_name(name: str) -> bool:
    """Tell whether a file or folder is hidden, or the system's own, by its name."""
    return name.startswith(".") or name.casefold() in _SYSTEM_NAMES


def is_hidden(status: os.stat_result) -> bool:
    """Tell whether a file or folder is marked as hidden (Windows, macOS)."""
    if getattr(status, "st_file_attributes", 0) & _ATTRIBUTE_HIDDEN:
        return True
    return bool(getattr(status, "st_flags", 0) & stat.UF_HIDDEN)


def is_junction(status: os.stat_result) -> bool:
    """Tell whether a folder is a junction of Windows: a link in all but name."""
    return getattr(status, "st_reparse_tag", 0) == 0xA000_0003  # IO_REPARSE_TAG_MOUNT_POINT


def suffix_of(name: str) -> str:
    """Return what a file that is left out is counted as: its suffix in lower case, or words for it."""
    stem, dot, end = name.rpartition(".")
    if not dot or not stem:
        return "no suffix"
    return f".{end.lower()}" if len(end) < _LONGEST_SUFFIX else "other"


def is_photo(path: Path) -> bool:
    """Tell by its content whether a file of unknown type is a photo; a pipe or a device is none and never blocks."""
    try:
        with read.open_photo(path) as file:
            return read.sniff(file.read(_START)) is not None
    except (PhotoError, OSError):
        return False
