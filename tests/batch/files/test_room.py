"""How much room is missing, and how that is written."""

import pytest

from studio.batch.files.room import missing_bytes, shown_size
from studio.batch.plan.plan import plan
from studio.recipe.model import Export, Recipe
from tests.picture import make_scene, save
from tests.tree import Place


@pytest.mark.parametrize(
    ("number", "written"),
    [
        (1, "1 kB"),
        (40_000, "40 kB"),
        (40_001, "41 kB"),
        (999_999, "1000 kB"),
        (11_200_000, "12 MB"),
        (1_230_000_000, "1.3 GB"),
    ],
)
def test_sizes_are_rounded_up(number: int, written: str) -> None:
    assert shown_size(number) == written


def test_what_is_missing_is_what_the_rest_needs_beyond_what_is_free(
    place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(4):
        save(place.photos / f"{number}.jpg", make_scene(600, 400, seed=number))
    batch = plan(Recipe(exports=(Export(),)), [place.photos], place.out)
    needed = missing_bytes(batch, batch.jobs, is_shared=True)
    assert needed == batch.bytes_needed
    assert missing_bytes(batch, batch.jobs[:1], is_shared=True) == pytest.approx(needed / 4, rel=0.1)

    def leave(free: int) -> None:
        monkeypatch.setattr("studio.batch.files.room.free_bytes", {place.out: free}.get)

    leave(1000)
    assert missing_bytes(batch, batch.jobs) == needed - 1000
    leave(needed * 2)
    assert missing_bytes(batch, batch.jobs) == needed, "the disk says that it is full, so the estimate was too low"
    assert missing_bytes(batch, ()) == 0
