"""The small school day and the recipes for lists that come with Studio: delivered as the README says."""

import csv
import io
from pathlib import Path

import pytest
from PIL import Image

from studio.batch.lists.list_file import read_list
from tests.command import Answer, call, isolate

Capture = pytest.CaptureFixture[str]
ROOT = Path(__file__).parents[2]
SCHOOL = ROOT / "resources" / "school"
CLASSES = [
    *(f"1a/Berg_Anna_S-0412_{number}.jpg" for number in (1, 2, 3)),
    *(f"1a/Müller_Jörg_S-0413_{number}.jpg" for number in (1, 2)),
    *(f"1b/Groß_Zoë_S-0415_{number}.jpg" for number in (1, 2)),
    *(f"1b/佐藤_陽菜_S-0414_{number}.jpg" for number in (1, 2)),
]


@pytest.fixture(scope="module", autouse=True)
def home(tmp_path_factory: pytest.TempPathFactory) -> None:
    """Keep what was read of the cards, since each recipe reads the same."""
    with pytest.MonkeyPatch.context() as patch:
        isolate(patch, tmp_path_factory.mktemp("home"))
        yield


def deliver(capsys: Capture, out: Path, recipe: str, data: Path = SCHOOL / "people.csv", *more: str) -> Answer:
    words = ["--recipe", recipe, "--data", data, "--workers", "0", "--json", *more]
    return call(capsys, "run", SCHOOL / "photos", "--to", out, *words)


def names(folder: Path) -> list[str]:
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file())


def test_the_school_day_is_small_and_its_list_has_somebody_without_photos() -> None:
    sizes = [path.stat().st_size for path in (SCHOOL / "photos").iterdir()]
    assert len(sizes) == 13
    assert sum(sizes) < 800_000
    table = read_list(SCHOOL / "people.csv")
    assert [row.cells[0] for row in table.rows] == ["S-0412", "S-0413", "S-0414", "S-0415", "S-0416"]


def test_classes_are_delivered_as_the_readme_shows(tmp_path: Path, capsys: Capture) -> None:
    answer = deliver(capsys, tmp_path, "school-class-folders")
    assert answer.code == 0, answer.err
    assert any("S-0416" in note for note in answer.event("planned")["notes"])
    assert names(tmp_path / "classes") == CLASSES
    rows = list(csv.DictReader(io.StringIO((tmp_path / "index.csv").read_text("utf-8-sig"))))
    assert sorted(row["file"] for row in rows) == [f"classes/{name}" for name in CLASSES]
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    for name in CLASSES:
        assert name.rpartition("/")[2] in text
        with Image.open(tmp_path / "classes" / name) as image:
            assert b"Iptc4xmpExt:PersonInImage" in image.info["xmp"]


def test_a_yearbook_has_the_size_and_the_index_that_its_makers_ask_for(tmp_path: Path, capsys: Capture) -> None:
    answer = deliver(capsys, tmp_path, "Yearbook (PSPA)")
    assert answer.code == 0, answer.err
    lines = (tmp_path / "INDEX.TXT").read_text(encoding="utf-8").splitlines()
    head, *rows = (line.split("\t") for line in lines)
    assert head == [
        *("Volume", "Folder", "File", "Grade", "Last", "First", "Homeroom", "Period"),
        *("Teacher", "Track", "Department", "Title", "Image Size"),
    ]
    assert len(rows) == 9
    assert rows[0][1:3] + rows[0][4:7] == ["yearbook", "00000002.jpg", "Berg", "Anna", "1a"]
    for row in rows:
        assert row[-1] == "640x800"
        with Image.open(tmp_path / row[1] / row[2]) as image:
            assert (image.size, image.format) == ((640, 800), "JPEG")


def test_products_get_strict_names_by_sku(tmp_path: Path, capsys: Capture) -> None:
    data = tmp_path / "shop.csv"
    data.write_text("SKU;Barcode\nB00EXAMPLE;S-0412\nCup 12-a;S-0413\nB00THIRD;S-0414\nB00LAST;S-0415\n")
    answer = deliver(capsys, tmp_path / "out", "products-by-sku", data)
    assert answer.code == 0, answer.err
    assert names(tmp_path / "out" / "products") == [
        *("B00EXAMPLE.MAIN.jpg", "B00EXAMPLE.PT01.jpg", "B00EXAMPLE.PT02.jpg"),
        *("B00LAST.MAIN.jpg", "B00LAST.PT01.jpg", "B00THIRD.MAIN.jpg", "B00THIRD.PT01.jpg"),
        *("Cup12a.MAIN.jpg", "Cup12a.PT01.jpg"),
    ]
