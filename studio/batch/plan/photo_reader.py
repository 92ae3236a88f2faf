"""Reads as much of the photos of a plan as their names and texts need: headers, and no pixels."""

import errno
import os
from collections import Counter
from collections.abc import Iterable
from functools import lru_cache
from pathlib import Path

from studio.batch.files.naming import shown
from studio.batch.plan.scan import FoundPhoto
from studio.engine.header import read
from studio.engine.header.read import Header
from studio.errors import PhotoError, SourceError
from studio.formats import Format, PhotoFormat
from studio.job import JobRow, Limits
from studio.message import message
from studio.recipe.model import Export
from studio.recipe.template import template_tokens
from studio.system_error import explain_os_error
from studio.tokens import EMPTY_TOKENS, HEADER_TOKENS, is_list_token, silent_tokens

_START = 4096
"""Bytes that tell most formats."""
_FAMILIES = (PhotoFormat.TIFF, PhotoFormat.HEIF, PhotoFormat.AVIF)
"""Formats that look like raw files, or like each other, until more is read."""
_REFUSALS = (errno.EACCES, errno.EPERM)


@lru_cache(maxsize=100_000)
def _check_header(path: Path, size: int, changed_ns: int, limits: Limits) -> frozenset[str]:
    """Return the tokens that a photo says nothing for; one that could be opened is not opened for every new plan.

    Raises PhotoError when it can't be opened.
    """
    del size, changed_ns  # a changed photo is another key
    return silent_tokens(read.header(path, limits))


class PhotoReader:
    """Reads photos for the exports that are on; `empty` counts the tokens of texts that are empty on them."""

    def __init__(self, exports: Iterable[Export], limits: Limits) -> None:
        exports = [export for export in exports if export.enabled]
        self._limits = limits
        self.tokens = frozenset[str]().union(*(name_tokens(export) & HEADER_TOKENS for export in exports))
        """Those in names that need the header."""
        self._keeps = any(export.format is Format.KEEP for export in exports)
        texts = frozenset[str]().union(*(template_tokens(text) for export in exports for text in export.texts))
        self._text_tokens = EMPTY_TOKENS & texts
        self._list_texts = sorted(filter(is_list_token, texts))
        self.empty: Counter[str] = Counter()

    def look(self, found: FoundPhoto) -> tuple[Header | None, PhotoFormat | None]:
        """Read as much of a photo as its names need: all of the header, its format, or nothing.

        A photo that can't be read is not given a name that it would not have otherwise: that is its PhotoError.
        Raises SourceError when the folder that it was found in is gone.
        """
        try:
            if self.tokens:
                photo = read.header(found.path, self._limits)
                return photo, photo.format
            if self._keeps:
                return None, self._read_format(found.path)
        except (PhotoError, OSError) as error:
            if not os.access(found.root, os.F_OK):
                gone = message("{folder} is gone; connect its disk or card and start again.", folder=shown(found.root))
                raise SourceError(gone) from None
            if isinstance(error, OSError):
                reason = explain_os_error(error)
                raise PhotoError(message("Photo can't be read: {reason}.", reason=reason)) from error
            raise
        return None, None

    def problem(self, found: FoundPhoto, photo: Header | None) -> PhotoError | None:
        """Return why a photo can't be opened; None when its header is fine or only a disk is in the way for now."""
        if photo is not None:
            return None
        try:
            _check_header(*_look_of(found), self._limits)
        except PhotoError as error:
            cause = error.__cause__
            is_disk = isinstance(cause, OSError) and cause.errno not in _REFUSALS
            return None if is_disk else error  # the run waits for a disk that comes back
        except OSError:
            return None
        return None

    def count_empty(self, found: FoundPhoto, photo: Header | None, row: JobRow | None) -> None:
        """Count the tokens of texts that are empty on this photo."""
        for name in self._list_texts:
            if row is not None and not row.tokens.get(name, ""):
                self.empty[name] += 1
        silent = frozenset[str]()
        if self._text_tokens - {"studio"}:
            try:
                silent = silent_tokens(photo) if photo else _check_header(*_look_of(found), self._limits)
            except (PhotoError, OSError):
                return  # the run waits for its disk, or says what is wrong with it
        for name in self._text_tokens & (silent | {"studio"}):
            self.empty[name] += 1

    def shot(self, found: FoundPhoto) -> str | None:
        """Return when and with what a photo was taken; None when it can't be read."""
        try:
            return read.header(found.path, self._limits).shot
        except (PhotoError, OSError):
            return None

    def _read_format(self, path: Path) -> PhotoFormat | None:
        with read.open_photo(path) as file:
            format_ = read.sniff(file.read(_START))
            return read.read_header(file, self._limits).format if format_ in _FAMILIES else format_


def name_tokens(export: Export) -> frozenset[str]:
    """Return the tokens of an export's names; the photo's own name among them, in case nothing else is left."""
    return template_tokens(export.file) | template_tokens(export.folder) | {"stem"}


def _look_of(found: FoundPhoto) -> tuple[Path, int, int]:
    return found.path, found.size, found.changed_ns
