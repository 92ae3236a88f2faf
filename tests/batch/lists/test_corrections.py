"""Corrections by hand: what they mean for photos, and a file that may be anybody's."""

import os
import stat
from pathlib import Path

import pytest

from studio.batch.lists.corrections import (
    Correction,
    apply_corrections,
    corrections_file,
    name_photo,
    read_corrections,
    write_corrections,
)
from studio.errors import RecipeError, SourceError

PHOTOS = [Path("/shoot", place, f"IMG_{number}.jpg") for place in ("A", "B") for number in (8, 9, 10, 11)]
A8, A9, A10, A11, B8, *_ = PHOTOS


def test_photos_are_given_to_somebody_and_cards_a_code() -> None:
    found = apply_corrections(
        [
            Correction(photo="A/IMG_8.jpg", key="S-1"),
            Correction(photo="A/IMG_9.jpg", key=""),
            Correction(photo="/shoot/B/IMG_8.jpg", code="S-2"),
            Correction(photo="B\\IMG_9.jpg", code=""),
        ],
        PHOTOS,
    )
    assert found.keys == {A8: "S-1", A9: ""}
    assert found.codes == {B8: "S-2", PHOTOS[5]: ""}
    assert found.notes == ()


def test_a_range_is_of_one_folder_in_the_order_of_names() -> None:
    found = apply_corrections([Correction(photo="A/IMG_9.jpg", last="IMG_11.jpg", key="S-1")], PHOTOS)
    assert found.keys == {A9: "S-1", A10: "S-1", A11: "S-1"}


def test_the_later_of_two_corrections_counts() -> None:
    both = [Correction(photo="A/IMG_8.jpg", last="IMG_11.jpg", key="S-1"), Correction(photo="A/IMG_9.jpg", key="S-2")]
    assert apply_corrections(both, PHOTOS).keys[A9] == "S-2"
    assert apply_corrections(both[::-1], PHOTOS).keys[A9] == "S-1"


@pytest.mark.parametrize(
    ("correction", "said"),
    [
        (Correction(photo="IMG_8.jpg", key="S-1"), "2 photos have this name"),
        (Correction(photo="IMG_7.jpg", key="S-1"), "it is not among the photos"),
        (Correction(photo="hoot/A/IMG_8.jpg", key="S-1"), "it is not among the photos"),
        (Correction(photo="A/IMG_10.jpg", last="IMG_9.jpg", key="S-1"), "IMG_9.jpg does not follow it"),
        (Correction(photo="A/IMG_10.jpg", last="gone.jpg", key="S-1"), "gone.jpg does not follow it"),
    ],
)
def test_a_correction_that_does_not_fit_changes_nothing_and_is_named(correction: Correction, said: str) -> None:
    found = apply_corrections([correction], PHOTOS)
    assert not found.keys and not found.codes
    assert said in str(found.notes[0].message)


def test_the_shortest_name_of_a_photo_means_no_other() -> None:
    assert name_photo(A8, PHOTOS) == "A/IMG_8.jpg"
    assert name_photo(A8, PHOTOS[:4]) == "IMG_8.jpg"
    for path in PHOTOS:
        assert apply_corrections([Correction(photo=name_photo(path, PHOTOS), key="x")], PHOTOS).keys == {path: "x"}


def test_corrections_are_kept_for_a_destination_by_whatever_path(tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "out")
    assert (
        corrections_file(tmp_path / "link").name.split("-")[-1]
        == corrections_file(tmp_path / "out").name.split("-")[-1]
    )
    assert corrections_file(tmp_path / "out") != corrections_file(tmp_path / "other")


def test_what_is_written_is_read_again_and_is_the_user_s_alone(tmp_path: Path) -> None:
    path = tmp_path / "journals" / "x.corrections.json"
    assert read_corrections(path) == ()
    corrections = (Correction(photo="A/IMG_8.jpg", last="IMG_9.jpg", key="Ä-1"), Correction(photo="b.jpg", code=""))
    write_corrections(path, corrections)
    assert read_corrections(path) == corrections
    assert '"key": "Ä-1"' in path.read_text(encoding="utf-8")
    assert stat.S_IMODE(path.stat().st_mode) == 0o600 or os.name != "posix"


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        '{"corrections": []}',
        '{"version": 2, "corrections": []}',
        '{"version": 1, "corrections": [{"photo": "a.jpg"}]}',
        '{"version": 1, "corrections": [{"photo": "a.jpg", "key": "1", "code": "2"}]}',
        '{"version": 1, "corrections": [{"photo": "", "key": "1"}]}',
        '{"version": 1, "corrections": [{"photo": "a.jpg", "kye": "1"}]}',
        '{"version": 1, "corrections": [{"photo": "a.jpg", "key": "a\\u001b[2J"}]}',
        '{"version": 1, "corrections": [{"photo": "a.jpg", "key": "%s"}]}' % ("x" * 201),
        "[" * 100_000,
    ],
)
def test_a_file_that_is_none_is_refused_with_its_name(text: str, tmp_path: Path) -> None:
    path = tmp_path / "x.corrections.json"
    path.write_text(text)
    with pytest.raises(SourceError, match=r"x\.corrections\.json can't be read"):
        read_corrections(path)


def test_a_file_without_end_is_not_read(tmp_path: Path) -> None:
    path = tmp_path / "x.corrections.json"
    with path.open("wb") as file:
        file.truncate(21_000_000)
    with pytest.raises(SourceError, match="can't be read"):
        read_corrections(path)


def test_far_too_many_corrections_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "x.corrections.json"
    one = '{"photo":"a.jpg","key":"1"}'
    path.write_text('{"version":1,"corrections":[' + ",".join([one] * 100_001) + "]}")
    with pytest.raises(SourceError, match="can't be read"):
        read_corrections(path)


def test_what_can_t_be_written_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(SourceError, match="can't be written"):
        write_corrections(tmp_path / "file" / "x.json", ())


def test_a_correction_needs_something_to_say() -> None:
    with pytest.raises(RecipeError):
        Correction(photo="a.jpg")
