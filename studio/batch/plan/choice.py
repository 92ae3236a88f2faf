"""Which of the photos that were found are delivered, and in which order. Reads headers and lists; decodes nothing."""

import csv
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import datetime, timedelta
from enum import StrEnum
from pathlib import Path
from typing import assert_never

from msgspec import Struct

from studio.batch.files.naming import shown
from studio.batch.files.natural_order import natural_key
from studio.batch.plan.scan import FoundPhoto
from studio.engine.header import read
from studio.errors import CancelledError, PhotoError, SourceError
from studio.job import Limits
from studio.message import Message, Note, NoteKind, message
from studio.safe_file import open_regular, read_bounded
from studio.system_error import explain_os_error
from studio.tokens import file_date

_LARGEST_LIST = 50_000_000
"""Bytes of a list of names."""
_MOST_NAMES = 1_000_000
_NAMED = 5
"""Names that are said to be missing, at most."""
_STEP = 100
_HEAD = 100
"""Bytes that a choice is known by."""
_APOSTROPHE = re.compile(r"^'(?=['\s]*[=+@\uff0b\uff0d\uff1d\uff20-])")
"""What a gallery puts before a name that a spreadsheet would compute."""
_COLUMN = "file"


class PhotoOrder(StrEnum):
    """The order in which photos are delivered, which numbers follow."""

    FOUND = "found"
    """Folder by folder, as they were given."""
    NAME = "name"
    TIME = "time"
    """When they were taken; photos that do not say by the date of their file."""


class PhotoChoice(Struct, frozen=True, kw_only=True):
    """Which photos, in which order.

    `only` has the names of photos, or of files that were made of them; None for all. `min_rating` is 1 to 5, `since`
    the earliest time taken. `clocks` has for cameras, by a part of their name, what is added to their time.
    """

    only: frozenset[str] | None = None
    min_rating: int | None = None
    since: datetime | None = None
    order: PhotoOrder = PhotoOrder.FOUND
    clocks: dict[str, timedelta] = {}
    start_at: int | None = None


ALL_PHOTOS = PhotoChoice()


class ChosenPhotos(Struct, frozen=True, kw_only=True):
    """The photos that are left, in their order, and what is to be said of the others."""

    photos: Sequence[FoundPhoto]
    notes: tuple[Note, ...] = ()


def choose_photos(
    photos: Sequence[FoundPhoto], choice: PhotoChoice, limits: Limits, cancelled: Callable[[], bool] = lambda: False
) -> ChosenPhotos:
    """Return the chosen photos in their order.

    One that can't be opened is not left out for its rating or time: the plan says what is wrong with it. Raises
    CancelledError once `cancelled` says so.
    """
    kept, notes = list(photos), list[Note]()
    if choice.only is not None:
        kept, missing = named_photos(kept, choice.only)
        if missing:
            notes.append(Note(NoteKind.CHOSEN, _missing(missing)))
    reads = choice.min_rating is not None or choice.since is not None or choice.order is PhotoOrder.TIME
    details = _read_all(kept, limits, cancelled) if reads else {}
    if choice.min_rating is not None:
        least = choice.min_rating
        kept = [each for each in kept if each.path not in details or details[each.path].rating >= least]
    if choice.since is not None:
        since, clocks = choice.since, choice.clocks
        kept = [each for each in kept if each.path not in details or details[each.path].time(each, clocks) >= since]
    kept.sort(key=lambda each: order_key(each, details.get(each.path, UNREAD), choice.order, choice.clocks))
    if left_out := len(photos) - len(kept):
        text = message("{n} photo was not chosen.|{n} photos were not chosen.", "", left_out)
        notes.append(Note(NoteKind.CHOSEN, text))
    return ChosenPhotos(photos=kept, notes=tuple(notes))


class PhotoDetails(Struct, frozen=True, kw_only=True, gc=False):
    """What a photo says of itself, for lists; sizes are 0 where it can't be read."""

    taken: datetime | None = None
    camera: str = ""
    width: int = 0
    height: int = 0
    rating: int = 0

    def time(self, photo: FoundPhoto, clocks: Mapping[str, timedelta]) -> datetime:
        """Return when it was taken, by its camera's clock as it is corrected; else the date of its file."""
        return _corrected(self.taken, self.camera, clocks) if self.taken is not None else file_date(photo.changed_ns)


UNREAD = PhotoDetails()
"""Of a photo that can't be opened, or was not read."""


def order_key(
    photo: FoundPhoto, details: PhotoDetails, order: PhotoOrder, clocks: Mapping[str, timedelta]
) -> tuple[object, ...]:
    """Return the sort key of a photo; the same for all in the order in which they were found."""
    match order:
        case PhotoOrder.FOUND:
            return ()
        case PhotoOrder.NAME:
            return natural_key(photo.path.name)
        case PhotoOrder.TIME:
            return details.time(photo, clocks), natural_key(photo.path.name)
        case _:
            assert_never(order)


def read_details(photo: FoundPhoto, limits: Limits) -> PhotoDetails:
    """Read what a photo says of itself; nothing of one that can't be opened."""
    try:
        header = read.header(photo.path, limits)
    except (PhotoError, OSError):
        return UNREAD
    width, height = header.upright_size
    return PhotoDetails(
        taken=header.taken, camera=header.camera, width=width, height=height, rating=max(0, header.rating)
    )


def read_names(path: Path) -> frozenset[str]:
    """Read a list of names: one a line, or the column `file` of a CSV, as a client's choice in a gallery is saved.

    Raises SourceError when there is none.
    """
    try:
        text = read_bounded(path, _LARGEST_LIST).decode("utf-8-sig", "replace")
    except OSError as error:
        raise _unreadable(path, explain_os_error(error)) from None
    lines = text.splitlines()
    if len(lines) > _MOST_NAMES:
        raise _unreadable(path, message("it has far too many rows"))
    names = _column(lines) if lines else []
    names = [_plain(name) for name in (lines if names is None else names)]
    found = frozenset(name for name in names if name)
    if not found:
        raise SourceError(message("The list {file} has no names of photos.", file=shown(path)))
    return found


def _unreadable(path: Path, reason: Message) -> SourceError:
    return SourceError(message("The list {file} can't be read: {reason}.", file=shown(path), reason=reason))


def is_choice(path: Path) -> bool:
    """Tell whether a file is a choice as a gallery saves it: a CSV with the column `file` and no other."""
    if path.suffix.lower() != ".csv":
        return False
    try:
        with open_regular(path) as file:
            head = file.read(_HEAD)
    except OSError:
        return False
    return head.decode("utf-8-sig", "replace").partition("\n")[0].strip().strip('"').casefold() == _COLUMN


def _column(lines: list[str]) -> list[str] | None:
    """Return the column `file` of a CSV; None for a list without one."""
    delimiter = max(",;\t", key=lines[0].count)
    try:
        head = [cell.strip().casefold() for cell in next(csv.reader(lines[:1], delimiter=delimiter), list[str]())]
        if _COLUMN not in head:
            return None
        at = head.index(_COLUMN)
        return [row[at] for row in csv.reader(lines[1:], delimiter=delimiter) if len(row) > at]
    except csv.Error:
        return None


def _plain(name: str) -> str:
    name = _APOSTROPHE.sub("", name)
    return name.strip().strip('"').replace("\\", "/").strip("/").casefold()


def named_photos(photos: Sequence[FoundPhoto], names: frozenset[str]) -> tuple[list[FoundPhoto], list[str]]:
    """Return the photos that are named, by their name or that without its ending, and the names of none.

    Where a name has folders before it and a photo of that name lies in such folders, only such photos are meant.
    """
    by_name: dict[str, list[str]] = {}
    for name in sorted(names):
        last = name.rpartition("/")[2]
        for key in {last, f"{last.rpartition('.')[0] or last}/"}:
            by_name.setdefault(key, []).append(name)
    meant: dict[str, list[tuple[bool, FoundPhoto]]] = {}
    for photo in photos:
        exact, alike = by_name.get(photo.path.name.casefold(), []), by_name.get(f"{photo.path.stem.casefold()}/", [])
        place = f"/{photo.path.parent.as_posix().casefold()}/"
        for name in exact or alike:
            folder = name.rpartition("/")[0]
            meant.setdefault(name, []).append((not folder or place.endswith(f"/{folder}/"), photo))
    kept: set[Path] = set()
    for found in meant.values():
        is_placed = any(there for there, _ in found)
        kept.update(photo.path for there, photo in found if there or not is_placed)
    last_names = {name.rpartition("/")[2] for name in names - meant.keys()}
    return [photo for photo in photos if photo.path in kept], sorted(last_names)


def _missing(names: list[str]) -> Message:
    more = len(names) - _NAMED
    listed = tuple(shown(name) for name in names[:_NAMED])
    if more > 0:
        return message(
            "No photo has the names {names} and {n} other.|No photo has the names {names} and {n} others.",
            "",
            more,
            names=listed,
        )
    return message("No photo is called {names}.", names=listed)


def _read_all(photos: Iterable[FoundPhoto], limits: Limits, cancelled: Callable[[], bool]) -> dict[Path, PhotoDetails]:
    """Read the details of photos; those that can't be opened are left out; the plan says why."""
    details: dict[Path, PhotoDetails] = {}
    for number, photo in enumerate(photos):
        if number % _STEP == 0 and cancelled():
            raise CancelledError(message("Cancelled while planning; nothing was written."))
        if (found := read_details(photo, limits)) is not UNREAD:
            details[photo.path] = found
    return details


def _corrected(taken: datetime, camera: str, clocks: Mapping[str, timedelta]) -> datetime:
    folded = camera.casefold()
    change = next((each for name, each in clocks.items() if name.casefold() in folded), timedelta())
    try:
        return taken + change
    except OverflowError:
        return taken
