"""The whole way by a real hand: a folder is dragged from another program onto the window, and Start is pressed."""

import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image

from tests.end2end.screen import Screen, family, left, missing, open_screen, wait_until
from tests.gui.session import make_photos

pytestmark = pytest.mark.skipif(bool(missing()), reason=f"not installed: {', '.join(missing())}")

COUNT = 12


@pytest.fixture
def screen() -> Iterator[Screen]:
    """A screen whose user's folders have short paths: a socket lies in one of them."""
    with tempfile.TemporaryDirectory(prefix="studio-") as home, open_screen(Path(home)) as made:
        yield made


def test_a_folder_is_dropped_delivered_and_nothing_is_left(screen: Screen, tmp_path: Path) -> None:
    card = make_photos(tmp_path / "card été", COUNT)
    studio = screen.open_studio()
    screen.open_source(card, 1470)
    screen.drag((1600, 380), (520, 420))
    target = Path(screen.environment["HOME"])
    screen.focus(studio)

    def start() -> bool:  # Start is not taken as long as the photos are looked at
        screen.press("ctrl+Return")
        return any(target.rglob("*.jpg"))

    wait_until("the first file is there", start)
    wait_until("all files are there", lambda: len(list(target.rglob("*.jpg"))) == COUNT)
    wait_until("none is in work", lambda: not list(target.rglob("*.part")))
    names = sorted(path.name for path in target.rglob("*.jpg"))
    assert names == [f"IMG_{number:04}.jpg" for number in range(COUNT)]
    for path in target.rglob("*.jpg"):
        with Image.open(path) as photo:
            photo.load()
            assert photo.size == (240, 160), "photos are not enlarged"

    everyone = family(studio)
    assert len(everyone) > 1, "workers wait for the next delivery"
    studio.terminate()
    assert studio.wait(30) == 0
    assert left(everyone) == []


def test_nothing_happens_when_the_mouse_lets_go_outside(screen: Screen, tmp_path: Path) -> None:
    card = make_photos(tmp_path / "card", 2)
    studio = screen.open_studio()
    screen.open_source(card, 1470)
    screen.drag((1600, 380), (1600, 800))
    screen.focus(studio)
    screen.press("ctrl+Return", "ctrl+q")
    assert studio.wait(30) == 0
    assert not list(Path(screen.environment["HOME"]).rglob("*.jpg"))
