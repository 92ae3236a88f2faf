"""Runs of photos in which a card was not seen: held back when somebody has no photos, and only then."""

from pathlib import Path

from studio.batch.lists.deck import doubt_long_runs
from studio.batch.lists.match import Doubt, Match, MatchNoteKind


def day(*runs: int) -> tuple[list[Match], list[Path]]:
    """Return the matches of a day: for each run a card and so many photos, one row after the other."""
    matches: list[Match] = []
    photos: list[Path] = []
    for row, count in enumerate(runs):
        card = Path(f"card{row}.jpg")
        for number in range(count + 1):
            photos.append(card if number == 0 else Path(f"{row}-{number}.jpg"))
            matches.append(Match(row=row, rows=(row,), card=card, is_lead=number == 0))
    return matches, photos


def test_a_run_of_two_people_is_held_back_when_somebody_has_no_photos() -> None:
    matches, photos = day(4, 4, 9, 3, 5, 4)
    found, notes = doubt_long_runs(matches, photos, missing={99})
    doubted = [photo.name for photo, match in zip(photos, found, strict=True) if match.doubt is Doubt.MISSED_CARD]
    assert doubted == [f"2-{number}.jpg" for number in range(1, 10)]
    assert all(match.row is None and match.rows == (2,) for match in found if match.doubt)
    assert [(note.kind, note.photo, note.rows, note.count) for note in notes] == [
        (MatchNoteKind.MISSED_CARD, Path("card2.jpg"), (2,), 9)
    ]


def test_nothing_is_held_back_when_everybody_has_photos() -> None:
    matches, photos = day(4, 4, 9, 3, 5, 4)
    assert doubt_long_runs(matches, photos, missing=()) == (matches, [])


def test_people_with_some_more_photos_than_others_keep_them() -> None:
    matches, photos = day(4, 4, 7, 3, 6, 2)
    assert doubt_long_runs(matches, photos, missing={99}) == (matches, [])


def test_of_few_cards_nothing_is_concluded() -> None:
    matches, photos = day(2, 2, 9, 2)
    assert doubt_long_runs(matches, photos, missing={99}) == (matches, [])


def test_less_is_enough_where_the_next_in_the_list_has_no_photos() -> None:
    """Two people with three and two photos, the second one's card unseen: 3 + 1 + 2."""
    matches, photos = day(4, 4, 6, 3, 5, 4)
    assert doubt_long_runs(matches, photos, missing={99}) == (matches, [])
    found, notes = doubt_long_runs(matches, photos, missing={3, 99})
    assert {match.rows for match in found if match.doubt is Doubt.MISSED_CARD} == {(2,)}
    assert [(note.photo, note.count) for note in notes] == [(Path("card2.jpg"), 6)]
    matches, photos = day(4, 4, 4, 4, 4, 4)
    assert doubt_long_runs(matches, photos, missing={*range(99)}) == (matches, [])
