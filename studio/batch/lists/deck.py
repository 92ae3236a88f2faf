"""Which card each photo belongs to: the last one photographed before it with the same camera.

Knows the codes that were found in photos, and how they were found only as far as that needs no picture. A card may not
have been seen: blurred, or with a hand over its code. What follows it would go under the name of the person before;
nothing tells where in such a run it was, so the whole run waits for somebody who looks.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from datetime import datetime
from itertools import pairwise
from pathlib import Path
from statistics import median

from msgspec import structs

from studio.batch.files.natural_order import natural_key
from studio.batch.lists.match import Doubt, Match, MatchNote, MatchNoteKind, Shot

RowsOf = Callable[[str], tuple[int, ...]]
"""Returns the rows that have a code as their key."""

_NUMBER = re.compile(r"(.*?)([0-9]{1,18})")
_LONGEST_GAP = 100
"""Photos that may have been deleted between two whose clock is compared; more is another card or a counter that
began again."""
_LEAST_CARDS = 5
"""Of fewer cards nobody can say how many photos usually follow one."""

_SHARE = 1.75
"""A run with an unseen card has the photos of two people, and that of the card; people differ somewhat."""


def assign_cards(shots: Sequence[Shot], rows_of: RowsOf) -> tuple[list[Match], list[MatchNote]]:
    """Return the match of each photo, in their order, and what needs a look.

    Photos are taken in the order of their time, then name, each camera for itself. Where a clock jumped back, a photo
    keeps its card only if it has the same one in the order of names; so it is where cameras of one name may be mixed,
    since no photo tells which of them took it.
    """
    found: dict[int, Match] = {}
    notes: list[MatchNote] = []
    cameras: dict[tuple[str, Path], list[int]] = defaultdict(list)
    groups: dict[tuple[str, Path | None], list[int]] = defaultdict(list)
    for at, shot in enumerate(shots):
        cameras[shot.camera, shot.path.parent].append(at)
        groups[shot.camera, None if shot.is_one_camera else shot.path.parent].append(at)
    notes += _camera_notes(shots, cameras)
    for group in groups.values():
        by_name = sorted(group, key=lambda at: _name_key(shots[at]))
        by_time = _in_time(shots, by_name)
        matches = _deal(shots, by_time, rows_of)
        jumps = _jumps(shots, by_name)
        if jumps or _may_be_several(shots, group):
            other = _deal(shots, by_name, rows_of)
            matches = {at: _agreed(match, other[at]) for at, match in matches.items()}
            notes += (MatchNote(kind=MatchNoteKind.CLOCK_BACK, photo=shots[at].path) for at in jumps)
        found |= matches
        notes += _card_notes(shots, by_time, matches)
    return [found[at] for at in range(len(shots))], notes


def camera_orders(shots: Sequence[Shot]) -> list[list[int]]:
    """Return the photos of each camera in the order in which its cards count, the camera that began first first."""
    groups: dict[str, list[int]] = defaultdict(list)
    for at, shot in enumerate(shots):
        groups[shot.camera].append(at)
    orders = [_in_time(shots, sorted(group, key=lambda at: _name_key(shots[at]))) for group in groups.values()]
    return sorted(orders, key=lambda order: shots[order[0]].taken or datetime.min)


def _deal(shots: Sequence[Shot], order: Iterable[int], rows_of: RowsOf) -> dict[int, Match]:
    """Return the match of each photo of one camera, taken one after the other."""
    matches: dict[int, Match] = {}
    current = Match(doubt=Doubt.BEFORE_FIRST_CARD)
    for at in order:
        shot = shots[at]
        if not shot.codes:
            matches[at] = current
            continue
        current = _of_card(shot, rows_of)
        matches[at] = Match(
            row=current.row,
            doubt=current.doubt,
            rows=current.rows,
            code=current.code,
            card=shot.path,
            is_lead=True,
        )
    return matches


def _of_card(card: Shot, rows_of: RowsOf) -> Match:
    """Return what the photos after a card get: the one row of the codes on it that the list knows."""
    known = {code: rows for code in card.codes if (rows := rows_of(code))}
    rows = tuple(dict.fromkeys(at for each in known.values() for at in each))
    code = next(iter(known), card.codes[0])
    if not rows:
        return Match(doubt=Doubt.UNKNOWN_CODE, code=code, card=card.path)
    if len(rows) == 1:
        return Match(row=rows[0], rows=rows, code=code, card=card.path)
    shared = len(set(known.values())) == 1
    doubt = Doubt.SHARED_KEY if shared else Doubt.SEVERAL_CODES
    return Match(doubt=doubt, rows=rows, code=code, card=card.path)


def _agreed(by_time: Match, by_name: Match) -> Match:
    """Return the match on which both orders agree; the photo of a card is what it is in each."""
    if by_time.is_lead or (by_time.row, by_time.doubt, by_time.rows) == (by_name.row, by_name.doubt, by_name.rows):
        return by_time
    rows = tuple(dict.fromkeys((*by_time.rows, *by_name.rows)))
    return Match(doubt=Doubt.CLOCK, rows=rows, code=by_time.code, card=by_time.card)


def _in_time(shots: Sequence[Shot], by_name: Sequence[int]) -> list[int]:
    """Return the photos in the order of their time, then name; one that does not say its time follows the one before.

    Without any before it, it comes first.
    """
    times: dict[int, datetime] = {}
    last = datetime.min
    for at in by_name:
        last = times[at] = shots[at].taken or last
    return sorted(by_name, key=lambda at: times[at])  # stable: names decide between equal ones


def _name_key(shot: Shot) -> tuple[object, ...]:
    return (natural_key(shot.path.name), str(shot.path))


def _jumps(shots: Sequence[Shot], by_name: Sequence[int]) -> list[int]:
    """Return the photos whose clock stands before that of the photo just before it by name."""
    jumps: list[int] = []
    for before, at in pairwise(at for at in by_name if shots[at].taken is not None):
        first, second = shots[before], shots[at]
        if first.taken is None or second.taken is None or second.taken >= first.taken:
            continue
        if _are_near(first.path.stem, second.path.stem):
            jumps.append(at)
    return jumps


def _may_be_several(shots: Sequence[Shot], group: Sequence[int]) -> bool:
    """Tell whether photos that are named by a camera's counter may be of several cameras without serial numbers."""
    return all(not shots[at].is_one_camera and _NUMBER.fullmatch(shots[at].path.stem) for at in group)


def _are_near(first: str, second: str) -> bool:
    """Tell whether two names are of one count, and near in it; a counter that begins again is no clock."""
    one, two = _NUMBER.fullmatch(first), _NUMBER.fullmatch(second)
    if one is None or two is None:
        return one is two
    return one[1] == two[1] and 0 <= int(two[2]) - int(one[2]) <= _LONGEST_GAP


def _camera_notes(shots: Sequence[Shot], cameras: dict[tuple[str, Path], list[int]]) -> Iterator[MatchNote]:
    folders: dict[Path, list[int]] = defaultdict(list)
    for (_, folder), group in cameras.items():
        folders[folder].append(group[0])
    for firsts in folders.values():
        if len(firsts) > 1:
            yield MatchNote(
                kind=MatchNoteKind.SEVERAL_CAMERAS, photo=shots[min(firsts)].path, code="", count=len(firsts)
            )


def _card_notes(shots: Sequence[Shot], order: Sequence[int], matches: dict[int, Match]) -> Iterator[MatchNote]:
    """Yield what is to be said of the cards of one camera, each with its photo and how many photos follow it."""
    after: dict[Path | None, int] = defaultdict(int)
    for at in order:
        if not matches[at].is_lead:
            after[matches[at].card] += 1
    early = [at for at in order if matches[at].doubt is Doubt.BEFORE_FIRST_CARD]
    if early:
        yield MatchNote(kind=MatchNoteKind.BEFORE_FIRST_CARD, photo=shots[early[0]].path, count=len(early))
    last: tuple[int, ...] | None = None
    seen: set[int] = set()
    for at in order:
        match = matches[at]
        if not match.is_lead:
            continue
        photo, count = shots[at].path, after[shots[at].path]
        if match.doubt is Doubt.UNKNOWN_CODE:
            yield MatchNote(kind=MatchNoteKind.UNKNOWN_CODE, photo=photo, code=match.code, count=count)
        elif match.doubt is Doubt.SEVERAL_CODES:
            yield MatchNote(
                kind=MatchNoteKind.SEVERAL_CODES, photo=photo, rows=match.rows, code=match.code, count=count
            )
        elif match.row is not None and match.row in seen and match.rows != last:
            yield MatchNote(kind=MatchNoteKind.CODE_AGAIN, photo=photo, rows=match.rows, code=match.code, count=count)
        if match.row is not None:
            seen.add(match.row)
        last = match.rows


def doubt_long_runs(
    matches: Sequence[Match], photos: Sequence[Path], *, missing: Collection[int]
) -> tuple[list[Match], list[MatchNote]]:
    """Return the matches, those of far too long runs with a doubt, and a note on each such run.

    `missing` are the rows of the list that have no photo: without any, no card was missed. People are mostly
    photographed in the order of the list: where the next one is missing, a run that is longer than most is enough.
    """
    runs = Counter(match.card for match in matches if match.row is not None and not match.is_lead and match.card)
    if not missing or len(runs) < _LEAST_CARDS:
        return list(matches), []
    usual = median(runs.values())
    before_missing = {match.card for match in matches if match.row is not None and match.row + 1 in missing}
    long = {
        card
        for card, count in runs.items()
        if count >= _SHARE * usual + 1 or (card in before_missing and count > usual)
    }
    notes = [
        MatchNote(kind=MatchNoteKind.MISSED_CARD, photo=card, rows=_rows_of_card(matches, card), count=runs[card])
        for card in photos
        if card in long
    ]
    return [_doubted(match, long) for match in matches], notes


def _rows_of_card(matches: Sequence[Match], card: Path) -> tuple[int, ...]:
    return next((match.rows for match in matches if match.card == card and match.row is not None), ())


def _doubted(match: Match, long: set[Path]) -> Match:
    if match.card not in long or match.is_lead or match.row is None:
        return match
    return structs.replace(match, row=None, doubt=Doubt.MISSED_CARD)
