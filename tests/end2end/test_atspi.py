"""What a screen reader is told on Linux: the controls of the window by their names, and how the photos fare."""

import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.end2end.accessible import Control, find, open_bus, read_tree, why_not
from tests.end2end.screen import Screen, open_screen, wait_until
from tests.gui.session import make_photos

pytestmark = pytest.mark.skipif(bool(why_not()), reason=why_not())

COUNT = 3
BUTTONS = {"Add folder…", "Add photos…", "Save as…", "Menu", "Choose the destination folder", "Start", "Add an export"}
LABELLED = {"Recipe", "To", "If a file exists", "Size", "Sharpening"}
PAGES = {"Size", "Watermark", "File", "Names", "Metadata"}
SEEN = "list item"


@pytest.fixture
def screen() -> Iterator[Screen]:
    """A screen whose user's folders have short paths: sockets lie in them."""
    with tempfile.TemporaryDirectory(prefix="studio-") as home, open_screen(Path(home)) as made, open_bus(made):
        yield made


def test_the_window_tells_its_controls_and_its_photos(screen: Screen, tmp_path: Path) -> None:
    studio = screen.open_studio(make_photos(tmp_path / "card", COUNT))
    tree: list[Control] = []

    def photos(state: str) -> bool:
        tree[:] = read_tree(screen, studio.pid)
        names = {each.name for each in tree if each.role == SEEN}
        return names == {f"IMG_{number:04}.jpg, {state}" for number in range(COUNT)}

    wait_until("the photos wait", lambda: photos("Waiting") and names_of(tree, "push button") >= BUTTONS)
    assert tree[0].role == "frame"
    assert names_of(tree, "page tab") == PAGES
    assert {each.label for each in tree if each.role == "combo box"} >= LABELLED
    assert names_of(tree, "spin button") >= {"Width", "Height"}
    assert {"Filter photos by name"} <= names_of(tree, "text")
    find(screen, studio.pid, "Preview of IMG_0000.jpg")
    assert nameless(tree) == []

    for page in PAGES:
        screen.click(find(screen, studio.pid, page, "page tab").middle)
        wait_until(
            f"the page {page} is seen",
            lambda page=page: "selected" in find(screen, studio.pid, page, "page tab").states,
        )
        assert nameless(read_tree(screen, studio.pid)) == [], page

    def start() -> bool:
        screen.press("ctrl+Return")
        return photos("Done")

    wait_until("the photos are done", start)
    wait_until("the summary is told", lambda: "All 3 photos are delivered." in names_of(read_tree(screen, studio.pid)))
    tree = read_tree(screen, studio.pid)
    assert names_of(tree, "push button") >= {"Open folder", "Save report…"}
    assert "Progress" in names_of(tree, "progress bar")
    assert nameless(tree) == []
    studio.terminate()
    assert studio.wait(30) == 0


def names_of(tree: list[Control], role: str = "") -> set[str]:
    """Return the names of all controls of a role."""
    return {each.name for each in tree if role in ("", each.role)}


def nameless(tree: list[Control]) -> list[Control]:
    """Return what the focus can come to and nothing is said of; the line in a combo box belongs to it."""
    found: list[Control] = []
    inside = -1
    for each in tree:
        if inside >= 0 and each.depth > inside:
            continue
        inside = each.depth if each.role == "combo box" else -1
        said = each.label if each.role == "combo box" else each.name or each.label
        if "focusable" in each.states and not said:
            found.append(each)
    return found
