"""Photos as the matching takes them: what was read, and what somebody typed."""

from datetime import datetime, timedelta
from pathlib import Path

from studio.batch.lists.cards import UNREADABLE_CODE, CardReading
from studio.batch.lists.corrections import Corrected, Correction
from studio.batch.lists.shots import make_shots, prepare_shots
from studio.message import message
from tests.batch.lists.card_photo import found, write_photo

TAKEN = datetime(2026, 9, 1, 8)
CARD, PHOTO, BLURRED, TIN = (Path(name) for name in ("card.jpg", "photo.jpg", "blurred.jpg", "tin.jpg"))
READINGS = [
    CardReading(path=CARD, codes=("S-1",), taken=TAKEN, camera="A1"),
    CardReading(path=PHOTO, taken=TAKEN, camera="A1"),
    CardReading(path=BLURRED, codes=(UNREADABLE_CODE,)),
    CardReading(path=TIN, codes=("0036000291452", "4006381333931")),
]


def codes(corrected: Corrected) -> list[tuple[str, ...]]:
    return [shot.codes for shot in make_shots(READINGS, [""] * 4, corrected)]


def test_a_shot_is_what_was_read() -> None:
    first = make_shots(READINGS, ["a", "b", "c", "d"], Corrected())[0]
    assert (first.path, first.folder, first.taken, first.camera) == (CARD, "a", TAKEN, "A1")


def test_a_upc_is_known_by_12_digits_and_by_13() -> None:
    read = codes(Corrected())
    assert read == [("S-1",), (), ("",), ("0036000291452", "036000291452", "4006381333931")]


def test_what_was_typed_counts_and_not_what_was_read() -> None:
    read = codes(Corrected(codes={CARD: "", PHOTO: "S-2", BLURRED: "S-3"}))
    assert read[:3] == [(), ("S-2",), ("S-3",)]


def test_a_photo_that_could_not_be_read_may_be_a_card_and_stands_after_the_one_before_it() -> None:
    broken = Path("IMG_9.jpg")
    readings = [
        CardReading(path=Path("IMG_10.jpg"), taken=TAKEN + timedelta(minutes=2), camera="A1"),
        CardReading(path=broken, problem=message("Photo can't be read.")),
        CardReading(path=Path("IMG_8.jpg"), taken=TAKEN, camera="A1"),
        CardReading(path=Path("other/IMG_1.jpg"), problem=message("Photo can't be read.")),
    ]
    shots = make_shots(readings, [""] * 4, Corrected())
    assert (shots[1].taken, shots[1].camera, shots[1].codes) == (TAKEN, "A1", ("",))
    assert (shots[3].taken, shots[3].camera, shots[3].codes) == (None, "", ("",))
    assert make_shots(readings, [""] * 4, Corrected(codes={broken: ""}))[1].codes == ()


def test_photos_are_prepared_with_what_was_read_and_corrected(tmp_path: Path) -> None:
    write_photo(tmp_path / "IMG_1.jpg", "S-1")
    write_photo(tmp_path / "IMG_2.jpg")
    (tmp_path / "IMG_3.jpg").write_bytes(b"\xff\xd8\xff broken")
    corrections = [Correction(photo="IMG_2.jpg", key="S-7"), Correction(photo="IMG_4.jpg", key="S-7")]
    made = prepare_shots(found(tmp_path), corrections, has_cards=True, workers=0)
    assert [shot.codes for shot in made.shots] == [("S-1",), (), ("",)]
    assert made.assigned == {tmp_path / "IMG_2.jpg": "S-7"}
    assert [str(note.message) for note in made.notes] == [
        "A correction of IMG_4.jpg was left out: it is not among the photos.",
        "1 photo could not be read for a code card: IMG_3.jpg.",
    ]
    plain = prepare_shots(found(tmp_path), corrections, has_cards=False, workers=0)
    assert [shot.codes for shot in plain.shots] == [(), (), ()]
    assert plain.assigned == made.assigned
