"""Keeps what was read of photos for their code cards: one small file for each folder of photos.

It lies in a folder that may be emptied at any time. Whatever is wrong with a file of it, the photos are read again.
"""

import contextlib
import hashlib
import os
from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from typing import Annotated

import msgspec
from msgspec import Meta, Struct

from studio import paths
from studio.safe_file import make_private_folder, read_bounded, write_private

LARGEST_FILE = 32_000_000
"""Bytes; 20,000 photos take 3 MB."""

LARGEST_TOGETHER = 200_000_000
"""Bytes of all files; the oldest are removed beyond that."""

_MOST_PHOTOS = 200_000
_SUFFIX = ".cards"

Code = Annotated[str, Meta(max_length=200)]


class KeptReading(Struct, frozen=True, kw_only=True, array_like=True):
    """What was read of a photo of this size (bytes) and date (mtime in nanoseconds)."""

    size: int
    changed_ns: int
    codes: Annotated[tuple[Code, ...], Meta(max_length=8)]
    taken: datetime | None
    camera: Annotated[str, Meta(max_length=500)]
    has_serial: bool = False


class _Kept(Struct, frozen=True, kw_only=True):
    """The file: by which reader, and a reading for each photo by its name."""

    reader: Annotated[str, Meta(max_length=100)]
    photos: Annotated[dict[str, KeptReading], Meta(max_length=_MOST_PHOTOS)]


class CardCache:
    """The readings of earlier passes, which hold for a photo's path, size, date and the version of the reader."""

    def __init__(self, reader: str, folder: Path | None = None) -> None:
        self._reader = reader
        self._folder = paths.cache_folder() / "cards" if folder is None else folder
        self._known: dict[Path, dict[str, KeptReading]] = {}
        self._changed: set[Path] = set()

    def find(self, photo: Path, size: int, changed_ns: int) -> KeptReading | None:
        """Return what was read of a photo that has not changed since; None when it has to be read."""
        kept = self._of(photo.parent).get(_plain(photo.name))
        return kept if kept is not None and (kept.size, kept.changed_ns) == (size, changed_ns) else None

    def add(self, photo: Path, reading: KeptReading) -> None:
        """Take in what was read of a photo; `save` writes it down."""
        self._of(photo.parent)[_plain(photo.name)] = reading
        self._changed.add(photo.parent)

    def save(self) -> None:
        """Write down what was added, each file whole or not at all; a full disk is not an error here."""
        for place in self._changed:
            kept = _Kept(reader=self._reader, photos=dict(list(self._known[place].items())[-_MOST_PHOTOS:]))
            with contextlib.suppress(OSError):
                make_private_folder(self._folder)
                write_private(self._file(place), msgspec.msgpack.encode(kept))
        if self._changed:
            self._prune()
        self._changed.clear()

    def _of(self, place: Path) -> dict[str, KeptReading]:
        if place not in self._known:
            self._known[place] = dict(self._read(place))
        return self._known[place]

    def _read(self, place: Path) -> Mapping[str, KeptReading]:
        try:
            data = read_bounded(self._file(place), LARGEST_FILE, follow=False)
            kept = msgspec.msgpack.decode(data, type=_Kept)
        except (OSError, ValueError, RecursionError):
            return {}
        if kept.reader != self._reader:
            return {}
        return {name: each for name, each in kept.photos.items() if _is_plausible(each)}

    def _file(self, place: Path) -> Path:
        return self._folder / f"{hashlib.sha256(os.fsencode(place)).hexdigest()[:32]}{_SUFFIX}"

    def _prune(self) -> None:
        """Remove the oldest files beyond the bound, and the parts of files that a killed program has left."""
        found: list[tuple[float, int, Path]] = []
        with contextlib.suppress(OSError):
            for entry in os.scandir(self._folder):
                if entry.name.endswith((_SUFFIX, ".part")):
                    status = entry.stat(follow_symlinks=False)
                    found.append((status.st_mtime, status.st_size, Path(entry.path)))
        total = sum(size for _, size, _ in found)
        for _, size, path in sorted(found):
            if total <= LARGEST_TOGETHER:
                break
            with contextlib.suppress(OSError):
                path.unlink()
                total -= size


def _plain(name: str) -> str:
    """Return a name as text that can be written: one that is none on this system has its bytes in it."""
    return name.encode("utf-8", "surrogateescape").decode("utf-8", "backslashreplace")


def _is_plausible(kept: KeptReading) -> bool:
    """Tell whether a reading is one that the reader could have made; somebody else may have written the file."""
    return all(text.isprintable() for text in (*kept.codes, kept.camera)) and (
        kept.taken is None or kept.taken.tzinfo is None
    )
