"""Photos in the groups in which they are looked at, and what of them needs a look."""

from datetime import datetime, timedelta
from pathlib import Path

from studio.batch.lists.columns import find_columns
from studio.batch.lists.match import Doubt, Shot
from studio.batch.lists.matching import match_photos
from studio.batch.lists.table import DataList, Row
from studio.gui.lists.matching.attention import Look, PersonState, count_looks, look_for, person_states
from studio.gui.lists.matching.grouping import Group, group_photos, photo_counts
from studio.recipe.list_rules import ListRules, MatchBy

TABLE = DataList(
    path=Path("school.csv"),
    columns=("code", "name"),
    rows=tuple(Row(line=at + 2, cells=(code, code.lower())) for at, code in enumerate("ABCDE")),
)
START = datetime(2026, 9, 1, 8)


def shots(codes: str, camera: str = "1", start: int = 0) -> list[Shot]:
    """Return photos of one camera; a letter is a card, a dot a photo, a question mark a card that can't be read."""
    return [
        Shot(
            path=Path(f"/in/{camera}_{start + number:04}.jpg"),
            taken=START + timedelta(seconds=start + number),
            camera=camera,
            codes=() if code == "." else ("",) if code == "?" else (code,),
        )
        for number, code in enumerate(codes)
    ]


def grouped(
    photos: list[Shot], assigned: dict[Path, str] | None = None, confirmed: dict[Path, str] | None = None
) -> list[Group]:
    columns = find_columns(TABLE, ListRules(match=MatchBy.CARD))
    matching = match_photos(TABLE, columns, MatchBy.CARD, photos, assigned)
    return group_photos(photos, matching, by_card=True, confirmed=confirmed)


def short(groups: list[Group]) -> list[tuple[int | None, Doubt | None, tuple[int, ...]]]:
    return [(group.row, group.doubt, group.photos) for group in groups]


def test_photos_stand_after_their_card_in_the_order_taken() -> None:
    groups = grouped(shots(".A..?.C"))
    assert short(groups) == [
        (None, Doubt.BEFORE_FIRST_CARD, (0,)),
        (0, None, (1, 2, 3)),
        (None, Doubt.UNKNOWN_CODE, (4, 5)),
        (2, None, (6,)),
    ]
    assert [group.cards for group in groups] == [0, 1, 1, 1]
    assert groups[2].before == 0
    assert (groups[1].start, groups[1].end) == (START + timedelta(seconds=1), START + timedelta(seconds=3))


def test_each_camera_has_its_own_groups_the_first_one_first() -> None:
    photos = [*shots("B..", "2", start=100), *shots("A.", "1")]
    assert short(grouped(photos)) == [(0, None, (3, 4)), (1, None, (0, 1, 2))]


def test_a_card_photographed_twice_in_a_row_is_one_group_and_one_that_comes_again_is_a_doubt() -> None:
    photos = shots("AA.B.A.")
    groups = grouped(photos)
    assert short(groups) == [(0, None, (0, 1, 2)), (1, None, (3, 4)), (0, None, (5, 6))]
    assert [group.is_again for group in groups] == [False, False, True]
    assert groups[2].needs_look
    assert not any(group.needs_look for group in grouped(photos, confirmed={photos[5].path: "A"}))


def test_what_was_assigned_by_hand_stands_with_its_person() -> None:
    photos = shots(".A.B.")
    by_hand = {photos[0].path: "B", photos[2].path: "D", photos[4].path: ""}
    assert short(grouped(photos, by_hand)) == [
        (0, None, (1,)),
        (1, None, (3, 0)),
        (3, None, (2,)),
        (None, Doubt.NOBODY, (4,)),
    ]


def test_a_run_with_a_card_that_was_missed_is_one_group_with_its_person_in_question() -> None:
    groups = grouped(shots("A..B..C..D.." + "." * 12 + "E.."))
    assert len(groups) == 5
    missed = next((group for group in grouped(shots("A..B..C.." + "." * 12 + "E..A..B..")) if group.doubt), None)
    assert missed is not None
    assert missed.doubt is Doubt.MISSED_CARD
    assert (missed.rows, missed.cards) == ((2,), 1)


def test_every_photo_is_in_exactly_one_group() -> None:
    photos = [*shots(".A.?.AA..B", "1"), *shots("..C.X.", "2")]
    by_hand = {photos[0].path: "C", photos[4].path: "nobody knows", photos[7].path: ""}
    seen = sorted(at for group in grouped(photos, by_hand) for at in group.photos)
    assert seen == list(range(len(photos)))


def test_what_needs_a_look_is_counted_and_people_without_photos_come_last() -> None:
    photos = shots(".A.?.B.A.")
    columns = find_columns(TABLE, ListRules(match=MatchBy.CARD))
    matching = match_photos(TABLE, columns, MatchBy.CARD, photos)
    groups = group_photos(photos, matching, by_card=True)
    counts = photo_counts(matching.matches, len(TABLE.rows))
    assert counts == [2, 1, 0, 0, 0]
    states = person_states(groups, counts, shared=(4,))
    assert states == [
        PersonState.AGAIN,
        PersonState.FINE,
        PersonState.NO_PHOTO,
        PersonState.NO_PHOTO,
        PersonState.SHARED_KEY,
    ]
    items = look_for(groups, states)
    assert [item.group for item in items] == [0, 2, 4, None, None, None]
    assert count_looks(items) == {Look.EARLY: 1, Look.CARD: 1, Look.AGAIN: 1, Look.NO_PHOTO: 2, Look.ROWS: 1}
