"""Where the files of a watch may go: never to where they would arrive as photos."""

from pathlib import Path

import pytest

from studio.batch.watch.place import check_place
from studio.errors import DeliveryError
from studio.recipe.model import Export, Recipe


@pytest.mark.parametrize(
    ("source", "destination", "folder"),
    [
        ("in", "out", ""),
        ("in", "in/out", ""),  # left out of what is watched
        ("in", "in", "web"),  # as the folder of an export is
        ("in", "in", "web/{year}"),
        ("all/in", "all", "web"),
        ("all/in", "all", "in/web"),
        ("in", "in/a/b", "{year}"),
    ],
)
def test_what_is_told_apart(tmp_path: Path, source: str, destination: str, folder: str) -> None:
    (tmp_path / source).mkdir(parents=True)
    check_place(Recipe(exports=(Export(folder=folder),)), [tmp_path / source], tmp_path / destination)


@pytest.mark.parametrize(
    ("source", "destination", "folder"),
    [
        ("in", "in", ""),
        ("in", "in", "{year}"),
        ("all/in", "all", ""),  # a sub folder `in` of the source would go there
        ("all/in", "all", "in"),
        ("all/web/in", "all", "web"),
    ],
)
def test_what_would_be_delivered_again_and_again_is_refused(
    tmp_path: Path, source: str, destination: str, folder: str
) -> None:
    (tmp_path / source).mkdir(parents=True)
    with pytest.raises(DeliveryError, match="again and again"):
        check_place(Recipe(exports=(Export(folder=folder),)), [tmp_path / source], tmp_path / destination)


def test_it_is_looked_at_through_links(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "in")
    with pytest.raises(DeliveryError, match="again and again"):
        check_place(Recipe(exports=(Export(),)), [tmp_path / "in"], tmp_path / "link")


def test_an_export_that_is_off_is_not_asked(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    exports = (Export(name="a", folder="web"), Export(name="b", enabled=False))
    check_place(Recipe(exports=exports), [tmp_path / "in"], tmp_path / "in")
