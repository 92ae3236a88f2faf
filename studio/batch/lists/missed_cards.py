"""Finds runs of photos in which a code card may not have been seen: blurred, or with a hand over its code.

What follows such a card would go under the name of the person before. Nothing tells where in the run it was, so the
whole run waits for somebody who looks.
"""

from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from statistics import median

from msgspec import structs

from studio.batch.lists.match import Doubt, Match, MatchNote, MatchNoteKind

_LEAST_CARDS = 5
"""Of fewer cards nobody can say how many photos usually follow one."""

_SHARE = 1.75
"""A run with an unseen card has the photos of two people, and that of the card; people differ somewhat."""


def doubt_long_runs(
    matches: Sequence[Match], photos: Sequence[Path], *, lacks_somebody: bool
) -> tuple[list[Match], list[MatchNote]]:
    """Return the matches, those of far too long runs with a doubt, and a note on each such run.

    `lacks_somebody` tells whether a row of the list has no photo: otherwise no card was missed.
    """
    runs = Counter(match.card for match in matches if match.row is not None and not match.is_lead and match.card)
    if not lacks_somebody or len(runs) < _LEAST_CARDS:
        return list(matches), []
    limit = _SHARE * median(runs.values()) + 1
    long = {card for card, count in runs.items() if count >= limit}
    notes = [
        MatchNote(kind=MatchNoteKind.MISSED_CARD, photo=card, rows=_rows(matches, card), count=runs[card])
        for card in photos
        if card in long
    ]
    return [_doubted(match, long) for match in matches], notes


def _rows(matches: Sequence[Match], card: Path) -> tuple[int, ...]:
    return next((match.rows for match in matches if match.card == card and match.row is not None), ())


def _doubted(match: Match, long: set[Path]) -> Match:
    if match.card not in long or match.is_lead or match.row is None:
        return match
    return structs.replace(match, row=None, doubt=Doubt.MISSED_CARD)
