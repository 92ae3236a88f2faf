import struct

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studio.engine.container.maker_note import remove_pictures
from tests.maker_notes import KEPT, MAKERS, make_note, preview

PICTURE = preview((40, 30))


@pytest.mark.parametrize("name", MAKERS)
def test_only_the_picture_and_what_points_to_it_change(name: str) -> None:
    maker = MAKERS[name]
    note = make_note(maker, 100, PICTURE)
    behind = b"more settings" + bytes(7)
    changed = remove_pictures(note + behind, 100)
    assert len(changed) == len(note + behind) and changed.endswith(behind) and KEPT.encode() in changed
    start = len(note) - len(maker.change(PICTURE))
    assert not changed[start : len(note)].strip(b"\0")
    different = [at for at in range(start) if changed[at] != note[at]]
    rows = {at // 4 * 4 for at in different}
    assert 1 <= len(different) <= 8 and max(rows) - min(rows) <= 16, "no more than the numbers of two rows"
    shortened = remove_pictures(note, 100)
    assert len(shortened) < len(note) - len(PICTURE) + 60
    assert shortened == changed[: len(shortened)]


def test_notes_without_a_picture_stay_the_same() -> None:
    note = make_note(MAKERS["Nikon"], 100, b"\xff\xd8 no picture" * 20)
    assert remove_pictures(note, 100) is note


def test_a_picture_that_nothing_points_to_goes_too() -> None:
    note = b"UNKNOWN\0" + bytes(range(200)) + PICTURE + PICTURE[: len(PICTURE) // 2]
    assert remove_pictures(note, 0) == (b"UNKNOWN\0" + bytes(range(200))).ljust(len(note), b"\0")


def test_a_picture_within_a_picture_goes_with_it() -> None:
    outer = PICTURE[:2] + b"\xff\xe1" + struct.pack(">H", 2 + len(PICTURE)) + PICTURE + PICTURE[2:]
    assert remove_pictures(b"head" + outer + b"tail", 0) == b"head" + bytes(len(outer)) + b"tail"


@given(data=st.data(), name=st.sampled_from(sorted(MAKERS)))
def test_no_bytes_make_it_fail(data: st.DataObject, name: str) -> None:
    note = bytearray(make_note(MAKERS[name], 100, PICTURE))
    for _ in range(data.draw(st.integers(1, 8))):
        note[data.draw(st.integers(0, len(note) - 1))] = data.draw(st.sampled_from([0, 1, 4, 8, 12, 255]))
    assert len(remove_pictures(bytes(note), data.draw(st.sampled_from([0, 100, 1 << 31])))) <= len(note)
