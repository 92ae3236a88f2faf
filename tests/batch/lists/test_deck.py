"""Photos belong to the card before them; what is doubtful belongs to nobody."""

from collections.abc import Sequence

from hypothesis import given
from hypothesis import strategies as st

from studio.batch.lists.columns import find_columns
from studio.batch.lists.match import Matching, Shot
from studio.batch.lists.matching import match_photos
from studio.recipe.list_rules import ListRules, MatchBy
from tests.batch.lists.people import keys, said, shot, table

PEOPLE = table("code,first", "A,Anna", "B,Ben", "C,Cem")


def match(*shots: Shot) -> Matching:
    return match_photos(PEOPLE, find_columns(PEOPLE, ListRules()), MatchBy.CARD, shots)


def found(*shots: Shot) -> list[str]:
    return keys(PEOPLE, match(*shots))


def test_photos_belong_to_the_card_before_them() -> None:
    result = match(shot("3.jpg", 3), shot("1.jpg", 1, "A"), shot("2.jpg", 2), shot("4.jpg", 4, "b"), shot("5.jpg", 5))
    assert keys(PEOPLE, result) == ["A", "A", "A", "B", "B"]
    assert [each.is_lead for each in result.matches] == [False, True, False, True, False]
    assert [each.card and each.card.name for each in result.matches] == ["1.jpg", "1.jpg", "1.jpg", "4.jpg", "4.jpg"]
    assert said(result) == [("no-photos", "", 1)]


def test_photos_before_the_first_card_belong_to_nobody() -> None:
    result = match(shot("1.jpg", 1), shot("2.jpg", 2), shot("3.jpg", 3, "A"), shot("4.jpg", 4))
    assert keys(PEOPLE, result) == ["before-first-card", "before-first-card", "A", "A"]
    assert said(result)[0] == ("before-first-card", "1.jpg", 2)


def test_photos_after_an_unknown_card_are_not_those_of_the_card_before_it() -> None:
    result = match(shot("1.jpg", 1, "A"), shot("2.jpg", 2), shot("3.jpg", 3, "X9"), shot("4.jpg", 4))
    assert keys(PEOPLE, result) == ["A", "A", "unknown-code", "unknown-code"]
    assert ("unknown-code", "3.jpg", 1) in said(result)
    assert result.matches[3].code == "X9"


def test_a_code_beside_the_card_that_nobody_has_does_no_harm() -> None:
    assert found(shot("1.jpg", 1, "4006381333931 A"), shot("2.jpg", 2)) == ["A", "A"]


def test_a_photo_with_the_codes_of_two_people_is_nobodys_card() -> None:
    result = match(shot("1.jpg", 1, "A B"), shot("2.jpg", 2))
    assert keys(PEOPLE, result) == ["several-codes", "several-codes"]
    assert result.notes[0].rows == (0, 1)


def test_a_card_shown_again_is_noted_but_not_one_photographed_twice() -> None:
    twice = match(shot("1.jpg", 1, "A"), shot("2.jpg", 2, "A"), shot("3.jpg", 3), shot("4.jpg", 4, "B"))
    assert "code-again" not in {kind for kind, _, _ in said(twice)}
    again = match(
        shot("1.jpg", 1, "A"), shot("2.jpg", 2), shot("3.jpg", 3, "B"), shot("4.jpg", 4), shot("5.jpg", 5, "A")
    )
    assert keys(PEOPLE, again) == ["A", "A", "B", "B", "A"]
    assert ("code-again", "5.jpg", 0) in said(again)


def test_each_camera_has_its_own_cards() -> None:
    shots = [
        shot("A1.jpg", 1, "A", camera="one"),
        shot("B1.jpg", 2, "B", camera="two"),
        shot("A2.jpg", 3, camera="one"),
        shot("B2.jpg", 4, camera="two"),
    ]
    assert found(*shots) == ["A", "B", "A", "B"]
    assert ("several-cameras", "A1.jpg", 2) in said(match(*shots))


def test_where_the_clock_jumped_back_only_what_both_orders_say_counts() -> None:
    shots = [
        shot("IMG_1.jpg", 0, "A"),
        shot("IMG_2.jpg", 10),
        shot("IMG_3.jpg", 20, "B"),
        shot("IMG_4.jpg", 30),
        shot("IMG_5.jpg", 15),  # after summer time ended, say: by time it is Anna's
        shot("IMG_6.jpg", 40),
    ]
    result = match(*shots)
    assert keys(PEOPLE, result) == ["A", "A", "B", "B", "clock", "B"]
    assert result.matches[4].rows == (0, 1)
    assert ("clock-back", "IMG_5.jpg", 1) in said(result)


def test_a_counter_that_begins_again_is_no_clock() -> None:
    shots = [
        shot("IMG_9998.jpg", 1, "A"),
        shot("IMG_9999.jpg", 2),
        shot("IMG_0001.jpg", 3, "B"),
        shot("IMG_0002.jpg", 4),
    ]
    result = match(*shots)
    assert keys(PEOPLE, result) == ["A", "A", "B", "B"]
    assert "clock-back" not in {kind for kind, _, _ in said(result)}


def test_photos_without_a_time_go_by_their_names() -> None:
    assert found(shot("10.jpg", None), shot("9.jpg", None, "A"), shot("11.jpg", None, "B"), shot("12.jpg")) == [
        *("A", "A", "B", "B")
    ]


@given(st.lists(st.tuples(st.sampled_from(["", "", "A", "B", "X"]), st.integers(0, 3)), max_size=12), st.randoms())
def test_the_order_in_which_photos_are_given_changes_nothing(steps: Sequence[tuple[str, int]], random: object) -> None:
    shots = [shot(f"IMG_{at}.jpg", minute, code) for at, (code, minute) in enumerate(steps)]
    mixed = list(shots)
    random.shuffle(mixed)  # pyright: ignore[reportAttributeAccessIssue]
    one = dict(zip((each.path for each in shots), match(*shots).matches, strict=True))
    other = dict(zip((each.path for each in mixed), match(*mixed).matches, strict=True))
    assert one == other


def phone(name: str, minute: int, code: str = "", folder: str = "") -> Shot:
    """A photo of a camera that says its name, and no serial number."""
    return shot(name, minute, code, camera="Phone 12", folder=folder, serial=False)


def test_two_phones_of_one_kind_in_a_folder_are_not_mixed_up() -> None:
    """By time each phone's photos lie between the other's cards."""
    shots = (
        *(phone("IMG_0100.jpg", 0, "A"), phone("IMG_0101.jpg", 2), phone("IMG_0102.jpg", 4)),
        *(phone("IMG_7700.jpg", 1, "B"), phone("IMG_7701.jpg", 3), phone("IMG_7702.jpg", 5)),
    )
    assert found(*shots) == ["A", "clock", "clock", "B", "B", "B"]


def test_two_phones_of_one_kind_in_folders_of_their_own_have_their_own_cards() -> None:
    first = (phone("IMG_0100.jpg", 0, "A", "one"), phone("IMG_0101.jpg", 2, folder="one"))
    second = (phone("IMG_0100.jpg", 1, "B", "two"), phone("IMG_0101.jpg", 3, folder="two"))
    assert found(*first, *second) == ["A", "A", "B", "B"]


def test_one_phone_that_says_no_serial_number_is_as_any_camera() -> None:
    shots = (
        phone("IMG_9998.jpg", 0, "A"),
        phone("IMG_9999.jpg", 2),
        phone("Anna.jpg", 3),
        phone("IMG_0001.jpg", 5, "B"),
    )
    assert found(*shots) == ["A", "A", "A", "B"]
    assert found(phone("IMG_1.jpg", 0, "A"), phone("IMG_2.jpg", 2), phone("IMG_3.jpg", 4, "B")) == ["A", "A", "B"]


def test_a_photo_without_a_time_has_that_of_the_one_before_it_and_moves_no_other() -> None:
    shots = (
        *(shot("IMG_9997.jpg", 0), shot("IMG_9998.jpg", 1, "A"), shot("IMG_9999.jpg", 2)),
        *(shot("IMG_0001.jpg", 3), shot("IMG_0002.jpg", 4, "B"), shot("IMG_0003.jpg"), shot("IMG_0004.jpg", 6, "C")),
    )
    assert found(*shots) == ["before-first-card", "A", "A", "A", "B", "B", "C"]
    assert found(shot("1.jpg", code="A"), shot("2.jpg", 5), shot("3.jpg", 6, "B")) == ["A", "A", "B"]
    jumped = (shot("1.jpg", 9, "A"), shot("2.jpg", 10), shot("3.jpg"), shot("4.jpg", 1), shot("5.jpg", 2, "B"))
    assert found(*jumped) == ["A", "A", "A", "clock", "B"]
