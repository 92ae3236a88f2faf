"""Puts photos into groups as they are looked at: those of a person after her card, those of a doubt. No Qt."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from pathlib import Path

from msgspec import Struct

from studio.batch.lists.deck import camera_orders
from studio.batch.lists.match import Doubt, Match, Matching, MatchNoteKind, Shot

_OF_PERSON = (Doubt.MISSED_CARD, Doubt.EMPTY_COLUMN, Doubt.SHARED_KEY)
"""Doubts about whole runs, whose card is in order and begins their group."""

Key = tuple[object, ...]


class Group(Struct, frozen=True, kw_only=True):
    """Photos that go together, by their indexes; those of cards come first.

    `row` is whose they are; without one, `doubt` says why, `rows` who comes into question and `code` what decided or is
    not known. `before` is the row of the group before with the same camera. `is_again` for somebody whose card was
    photographed again, `start` and `end` are when the first and the last were taken.
    """

    photos: tuple[int, ...]
    cards: int = 0
    row: int | None = None
    doubt: Doubt | None = None
    rows: tuple[int, ...] = ()
    code: str = ""
    before: int | None = None
    is_again: bool = False
    start: datetime | None = None
    end: datetime | None = None

    @property
    def needs_look(self) -> bool:
        """Tell whether somebody should look at it."""
        return self.is_again or self.doubt not in (None, Doubt.NOBODY)


class _Draft:
    """A group in the making."""

    def __init__(self, match: Match, before: int | None) -> None:
        self.cards: list[int] = []
        self.photos: list[int] = []
        self.row, self.doubt = match.row, match.doubt
        self.rows, self.code, self.before = match.rows, match.code, before
        self.is_again = False

    def take_doubt(self, match: Match) -> None:
        if match.doubt in _OF_PERSON:
            self.doubt, self.rows = match.doubt, match.rows

    def freeze(self, shots: Sequence[Shot]) -> Group:
        photos = (*self.cards, *self.photos)
        times = [taken for at in photos if (taken := shots[at].taken) is not None]
        return Group(
            photos=photos,
            cards=len(self.cards),
            row=self.row,
            doubt=self.doubt,
            rows=self.rows,
            code=self.code,
            before=self.before,
            is_again=self.is_again,
            start=min(times, default=None),
            end=max(times, default=None),
        )


def group_photos(
    shots: Sequence[Shot], matching: Matching, *, by_card: bool, confirmed: Mapping[Path, str] | None = None
) -> list[Group]:
    """Return the groups in the order in which they are looked at.

    By code cards that is the order in which photos were taken, camera by camera; else that of the list, what has no
    row first. A photo that was assigned by hand is shown with its person. `confirmed` are photos whose code somebody
    has typed, so that a card that comes again is no doubt any more.
    """
    matches = matching.matches
    drafts = _in_order_taken(shots, matches) if by_card else _in_order_of_list(matches)
    _add_assigned(drafts, matches)
    again = {note.photo for note in matching.notes if note.kind is MatchNoteKind.CODE_AGAIN} - {*(confirmed or {})}
    for draft in drafts:
        draft.is_again = draft.row is not None and any(shots[at].path in again for at in draft.cards)
    return [draft.freeze(shots) for draft in drafts if draft.photos or draft.cards]


def photo_counts(matches: Iterable[Match], rows: int) -> list[int]:
    """Return how many photos each of so many rows has, those of cards not counted."""
    counts = [0] * rows
    for match in matches:
        if match.row is not None and not match.is_lead:
            counts[match.row] += 1
    return counts


def _in_order_taken(shots: Sequence[Shot], matches: Sequence[Match]) -> list[_Draft]:
    return [draft for order in camera_orders(shots) for draft in _runs(order, matches)]


def _runs(order: Sequence[int], matches: Sequence[Match]) -> Iterator[_Draft]:
    """Yield the runs of one camera, each from a card to the next."""
    current: _Draft | None = None
    current_key: Key = ()
    before: int | None = None
    for at in order:
        match = matches[at]
        if match.is_by_hand and not match.is_lead:
            continue
        key: Key = (match.card, None if match.doubt in _OF_PERSON else match.doubt)
        is_same_person = (
            match.is_lead and current is not None and match.row is not None and match.row == current.row
        )  # the card was photographed twice in a row
        if current is None or (key != current_key and not is_same_person):
            if current is not None:
                before = current.row if current.row is not None else before
                yield current
            current = _Draft(match, before)
        current_key = key
        (current.cards if match.is_lead else current.photos).append(at)
        if not match.is_lead:
            current.take_doubt(match)
    if current is not None:
        yield current


def _in_order_of_list(matches: Sequence[Match]) -> list[_Draft]:
    found: dict[Key, _Draft] = {}
    for at, match in enumerate(matches):
        if match.is_by_hand:
            continue
        key: Key = (match.row, match.doubt, match.rows if match.doubt is not Doubt.NO_ROW else ())
        if key not in found:
            found[key] = _Draft(match, None)
        found[key].photos.append(at)
    return sorted(found.values(), key=lambda draft: -1 if draft.row is None else draft.row)


def _add_assigned(drafts: list[_Draft], matches: Sequence[Match]) -> None:
    """Put photos that were assigned by hand to the first group of their person; those of nobody come last."""
    first: dict[int, _Draft] = {}
    for draft in drafts:
        if draft.row is not None:
            first.setdefault(draft.row, draft)
    others: dict[Key, _Draft] = {}
    for at, match in enumerate(matches):
        if not match.is_by_hand or match.is_lead:
            continue
        row = match.row if match.row is not None else match.rows[0] if match.doubt is Doubt.EMPTY_COLUMN else None
        draft = first.get(row) if row is not None else None
        if draft is None:
            key: Key = (row, match.doubt, match.code if match.doubt is Doubt.NO_ROW else "")
            draft = others.get(key)
            if draft is None:
                draft = others[key] = _Draft(match, None)
        draft.photos.append(at)
    drafts += sorted(others.values(), key=lambda draft: draft.doubt is Doubt.NOBODY)
