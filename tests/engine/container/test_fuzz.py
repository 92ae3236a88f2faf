"""Changes structures at random places: their readers find parts or raise PhotoError, and never work without end."""

import random

import pytest

from tests.fuzz.structure import explore
from tests.picture import encode, make_scene
from tests.small_file import BUILT_TO_BE_SLOW, MOST_BYTES, MOST_READS, NAMES, Counting, change, seeds
from tests.tiff_file import tiff_bytes

READERS = 6
MOST_PARTS = 200_000

STRUCTURES = {
    "exif": tiff_bytes({271: "Canon", 282: [(300, 1)], 34665: {36867: "2024", 40965: {1: "R98"}}, 34853: {1: "N"}}),
    "big": tiff_bytes({330: [{256: 1}, {256: 2}], 700: b"x" * 90}, {256: 3}, order=">", big=True),
    "restarts": encode(make_scene(64, 48), "JPEG", restart_marker_blocks=1),
    "scans": encode(make_scene(64, 48), "JPEG", progressive=True),
}


def try_structure(data: bytes) -> int:
    stream = Counting(data)
    try:
        found = explore(stream)
    finally:
        assert stream.reads <= READERS * MOST_READS
        assert stream.bytes_read <= READERS * MOST_BYTES
    assert found < MOST_PARTS
    return found


@pytest.mark.parametrize("name", NAMES)
def test_changed_files(name: str) -> None:
    chance = random.Random(name)
    assert try_structure(seeds()[name])
    for _ in range(60):
        try_structure(change(seeds()[name], chance))


@pytest.mark.parametrize("name", STRUCTURES)
def test_changed_structures(name: str) -> None:
    chance = random.Random(name)
    assert try_structure(STRUCTURES[name]) > 5
    for _ in range(300):
        try_structure(change(STRUCTURES[name], chance))
    for end in range(min(len(STRUCTURES[name]), 400)):
        try_structure(STRUCTURES[name][:end])


@pytest.mark.parametrize("name", BUILT_TO_BE_SLOW)
def test_structures_that_are_built_to_keep_us_busy(name: str) -> None:
    try_structure(BUILT_TO_BE_SLOW[name])
