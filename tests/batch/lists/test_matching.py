"""Photos find their rows by file name, folder and number; in doubt they have none."""

from pathlib import Path

import pytest

from studio.batch.lists.columns import find_columns
from studio.batch.lists.match import Matching, Shot
from studio.batch.lists.matching import match_photos
from studio.batch.lists.table import DataList
from studio.recipe.list_rules import ListRules, MatchBy
from tests.batch.lists.people import keys, said, shot, table

CLASS = table("code,first,class", "0412,Anna,1a", "0413,René,1a", "77,Jürgen,1b", "A-7,陽菜,1b")


def match(people: DataList, *shots: Shot, by: MatchBy = MatchBy.STEM, **more: object) -> Matching:
    rules = ListRules(match=by, **more)  # pyright: ignore[reportArgumentType]
    return match_photos(people, find_columns(people, rules), by, shots)


@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("0412.jpg", "0412"),
        ("IMG_0412.jpg", "0412"),
        ("412.jpg", "0412"),
        ("IMG_0077.jpg", "77"),
        ("a-7.JPG", "A-7"),
        ("\uff21-\uff17.jpg", "A-7"),
        ("A-7_2.jpg", "A-7"),
        ("0413_1.jpg", "0413"),
        ("IMG_0500.jpg", "no-row"),
        ("04120.jpg", "no-row"),
        ("0412_0413.jpg", "several-rows"),
    ],
)
def test_a_stem_is_a_key_or_has_its_digits(name: str, key: str) -> None:
    assert keys(CLASS, match(CLASS, shot(name))) == [key]


def test_the_zeros_of_a_key_count_where_two_keys_differ_in_them() -> None:
    people = table("code,first", "12,Anna", "0012,Ben")
    assert keys(people, match(people, shot("IMG_0012.jpg"), shot("IMG_12.jpg"))) == ["0012", "12"]
    assert keys(people, match(people, shot("IMG_012.jpg"))) == ["several-rows"]


def test_digits_with_other_zeros_count_only_where_no_key_is_met_as_it_is() -> None:
    people = table("code,first", "0412,Anna", "0002,Ben", "2,Cem")
    assert keys(people, match(people, shot("0412_2.jpg"))) == ["several-rows"]
    people = table("code,first", "0412,Anna", "0002,Ben")
    assert keys(people, match(people, shot("0412_2.jpg"), shot("IMG_2.jpg"))) == ["0412", "0002"]


@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("IMG_0412_1.jpg", "several-rows"),
        ("x412-9.jpg", "412"),
        ("IMG_0999_1.jpg", "several-rows"),
        ("IMG_0998_1.jpg", "no-row"),
        ("IMG_0998 (12).jpg", "no-row"),
        ("2024-05-12_0998.jpg", "no-row"),
        ("2024-05-12_0412.jpg", "several-rows"),
        ("20240512_0412.jpg", "412"),
    ],
)
def test_the_number_of_a_copy_or_a_day_is_nobodys_key(name: str, key: str) -> None:
    people = table("code,first", "1,Anna", "12,Ben", "412,Cem", "999,Dee")
    assert keys(people, match(people, shot(name))) == [key]


@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("0999_1.jpg", "no-row"),
        ("IMG_0999 (2).jpg", "no-row"),
        ("IMG_0412 (2).jpg", "0412"),
        ("IMG_412.jpg", "0412"),
        ("2024-05-12_0412.jpg", "0412"),
        ("2024-05-12_0999.jpg", "no-row"),
        ("x0999_0001.jpg", "no-row"),
    ],
)
def test_keys_of_one_length_are_told_from_other_numbers(name: str, key: str) -> None:
    people = table("code,first", "0001,Anna", "0002,Ben", "0012,Cem", "0412,Dee")
    assert keys(people, match(people, shot(name))) == [key]


def test_the_number_of_a_copy_is_in_nobodys_range() -> None:
    people = table("last,from,to", "Berg,1,99", "Tal,400,499")
    shots = [shot("IMG_0412.jpg"), shot("IMG_0412-2.jpg"), shot("IMG_0512 (2).jpg"), shot("IMG_0412-120.jpg")]
    assert keys(people, match(people, *shots, by=MatchBy.NUMBER)) == ["Tal", "several-rows", "no-row", "no-row"]
    alone = table("last,from,to", "Tal,400,499")
    assert keys(alone, match(alone, shot("IMG_0412-2.jpg"), by=MatchBy.NUMBER)) == ["Tal"]
    people = table("last,from,to", "Berg,1,99")
    assert keys(people, match(people, shot("7.jpg"), shot("a 12.jpg"), by=MatchBy.NUMBER)) == ["Berg", "Berg"]


def test_a_folder_is_a_key_the_innermost_first() -> None:
    found = match(
        CLASS,
        shot("a.jpg", folder="0412"),
        shot("a.jpg", folder="0412/77/raw"),
        shot("a.jpg", folder="school"),
        by=MatchBy.FOLDER,
    )
    assert keys(CLASS, found) == ["0412", "77", "no-row"]


def test_a_number_lies_between_two_columns() -> None:
    people = table("last,von,bis", "Berg,0001,0012", "Tal,13,IMG_0020", "See,20,25", "Feld,,30")
    shots = [shot(f"IMG_{number:04}.jpg") for number in (1, 12, 13, 20, 21, 26)]
    found = match(people, *shots, by=MatchBy.NUMBER)
    assert keys(people, found) == ["Berg", "Berg", "Tal", "several-rows", "See", "no-row"]
    assert found.matches[3].rows == (1, 2)


def test_rows_with_one_key_are_both_named_and_get_no_photo() -> None:
    people = table("code,first", "1,Anna", "2,Ben", "1,Anne", "3,Cem", "3,Can")
    found = match(people, shot("1.jpg"), shot("2.jpg"))
    assert keys(people, found) == ["shared-key", "2"]
    assert found.matches[0].rows == (0, 2)
    assert said(found) == [("shared-key", "1.jpg", 1), ("shared-key", "", 0), ("no-photos", "", 2)]
    assert found.notes[1].rows == (3, 4)


def test_a_row_without_what_is_required_gets_no_photo() -> None:
    people = table("code,first,class", "1,Anna,", "2,Ben,1a")
    found = match(people, shot("1.jpg"), shot("2.jpg"), required=("class",))
    assert keys(people, found) == ["empty-column", "2"]
    assert said(found) == [("empty-column", "1.jpg", 1)]


def test_rows_without_photos_and_photos_without_rows_are_noted() -> None:
    found = match(CLASS, shot("0412.jpg"), shot("x.jpg"), shot("y.jpg"))
    assert said(found) == [("no-row", "x.jpg", 2), ("no-photos", "", 3)]
    assert found.notes[1].rows == (1, 2, 3)


def test_what_was_assigned_by_hand_comes_first() -> None:
    shots = [shot("0412.jpg"), shot("x.jpg"), shot("0413.jpg"), shot("y.jpg")]
    by_hand = {shots[0].path: "77", shots[1].path: "0412", shots[2].path: "", shots[3].path: "nobody's"}
    found = match_photos(CLASS, find_columns(CLASS, ListRules()), MatchBy.STEM, shots, by_hand)
    assert keys(CLASS, found) == ["77", "0412", "nobody", "no-row"]
    assert all(each.is_by_hand for each in found.matches)


def test_thousands_of_ranges_within_each_other_take_no_time() -> None:
    people = table("last,from,to", *(f"p{at},{at},{40_000 - at}" for at in range(20_000)))
    shots = [Shot(path=Path(f"/photos/{number}.jpg")) for number in range(20_000)]
    found = match(people, *shots, by=MatchBy.NUMBER)
    assert found.matches[1].rows == (0, 1)
    assert len(found.matches[19_000].rows) == 5
