"""Puts together what matching needs of each photo: what was read of it, and what was corrected by hand."""

from collections.abc import Callable, Sequence
from pathlib import Path

from msgspec import structs

from studio.batch.files.naming import shown
from studio.batch.files.natural_order import natural_key
from studio.batch.lists.cards import UNREADABLE_CODE, CardReading, read_cards
from studio.batch.lists.corrections import Corrected, Correction, apply_corrections
from studio.batch.lists.match import Shot
from studio.batch.lists.rows import ListPhoto, PreparedShots, plain_shots
from studio.job import Limits
from studio.message import Note, NoteKind, message

_EAN = 13
_NAMED = 5


def prepare_shots(
    photos: Sequence[ListPhoto],
    corrections: Sequence[Correction],
    *,
    has_cards: bool,
    workers: int | None = None,
    limits: Limits = Limits(),
    progress: Callable[[int, int], None] = lambda done, of: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> PreparedShots:
    """Return photos for matching with a list, with corrections; where they have code cards, these are read first.

    The other arguments and the errors are those of `read_cards`.
    """
    corrected = apply_corrections(corrections, [photo.path for photo in photos])
    if not has_cards:
        return structs.replace(plain_shots(photos), assigned=corrected.keys, notes=corrected.notes)
    readings = read_cards(photos, workers=workers, limits=limits, progress=progress, cancelled=cancelled)
    shots = make_shots(readings, [photo.folder for photo in photos], corrected)
    return PreparedShots(
        shots=shots, assigned=corrected.keys, notes=(*corrected.notes, *unread_notes(readings, corrected))
    )


def make_shots(readings: Sequence[CardReading], folders: Sequence[str], corrected: Corrected) -> list[Shot]:
    """Return the photos as the matching takes them, in their order; `folders` are their sub folders.

    One that could not be read may be a card: it counts as one whose code can't be read, taken right after the photo
    before it by name, so that what follows it goes to nobody rather than to the wrong person.
    """
    places = _places_of_unread(readings)
    shots: list[Shot] = []
    for reading, folder in zip(readings, folders, strict=True):
        place = places.get(reading.path, reading)
        shots.append(
            Shot(
                path=reading.path,
                folder=folder,
                taken=place.taken,
                camera=place.camera,
                is_one_camera=place.has_serial,
                codes=_codes(reading, corrected),
            )
        )
    return shots


def _codes(reading: CardReading, corrected: Corrected) -> tuple[str, ...]:
    typed = corrected.codes.get(reading.path)
    if typed is not None:
        return (typed,) if typed else ()
    if reading.problem is not None:
        return (UNREADABLE_CODE,)
    return tuple(variant for code in reading.codes for variant in _variants(code))


def _variants(code: str) -> tuple[str, ...]:
    """Return the ways in which a list may have a code: a UPC has 12 digits, and one 0 more as the EAN that it is."""
    is_upc = len(code) == _EAN and code.isascii() and code.isdigit() and code.startswith("0")
    return (code, code[1:]) if is_upc else (code,)


def _places_of_unread(readings: Sequence[CardReading]) -> dict[Path, CardReading]:
    """Return the photo before each that could not be read, by name in its folder; else the one after it."""
    if not any(reading.problem is not None for reading in readings):
        return {}
    ordered = sorted(readings, key=lambda reading: (str(reading.path.parent), natural_key(reading.path.name)))
    found: dict[Path, CardReading] = {}
    for order in (ordered[::-1], ordered):  # what comes before counts more
        last: CardReading | None = None
        for reading in order:
            if reading.problem is None:
                last = reading
            elif last is not None and last.path.parent == reading.path.parent:
                found[reading.path] = last
    return found


def unread_notes(readings: Sequence[CardReading], corrected: Corrected) -> tuple[Note, ...]:
    """Return a note that names photos of which nobody knows whether they show a card."""
    unread = [each for each in readings if each.problem is not None and each.path not in corrected.codes]
    if not unread:
        return ()
    text = message(
        "{n} photo could not be read for a code card: {names}.|{n} photos could not be read for code cards: {names}.",
        "",
        len(unread),
        names=tuple(shown(each.path.name) for each in unread[:_NAMED]),
    )
    return (Note(NoteKind.LIST, text),)
