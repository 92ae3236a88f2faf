"""The index of a delivery by a list: whose each file is, made anew only when something changed, and undone with it."""

import csv
import io
import json
from pathlib import Path

import pytest

from tests.cli.commands.test_lists import RECIPE, SCHOOL, arguments, school, shoot, trashed
from tests.command import call

__all__ = ["school"]
Capture = pytest.CaptureFixture[str]


def index_recipe(school: Path, kind: str, **changes: str) -> None:
    text = RECIPE.replace('required = ["class"]', f'required = ["class"]\nindex = "{kind}"')
    for old, new in changes.items():
        text = text.replace({"file": "{last}_{first}_{code}_{k}"}[old], new)
    (school / "school.recipe.toml").write_text(text, encoding="utf-8")


def rows(school: Path) -> list[dict[str, str]]:
    text = (school / "out" / "index.csv").read_bytes().decode("utf-8-sig")
    return list(csv.DictReader(io.StringIO(text)))


def test_a_csv_has_all_columns_and_the_file_and_no_formula(school: Path, capsys: Capture) -> None:
    index_recipe(school, "csv")
    answer = call(capsys, *arguments(school))
    found = rows(school)
    assert list(found[0]) == ["code", "Vorname", "Nachname", "Klasse", "Lehrer", "file"]
    assert [row["code"] for row in found] == ["0412", "0412", "0413", "0414", "0415", "0417", "0418"]
    assert found[2]["file"] == "1a/Groß_Jürgen_0413_1.jpg"
    assert found[6]["Vorname"] == "'=cmd()"
    assert all((school / "out" / row["file"]).is_file() for row in found)
    assert "index.csv: 7 files" in answer.err


def test_an_index_is_made_again_only_when_something_changed(
    school: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    index_recipe(school, "csv")
    call(capsys, *arguments(school))
    path = school / "out" / "index.csv"
    before = path.stat()
    assert "index.csv: 7 files" in (again := call(capsys, *arguments(school))).err
    assert "up to date" in again.err
    assert path.stat().st_mtime_ns == before.st_mtime_ns
    trashed(school, monkeypatch)
    (school / "school.csv").write_text(SCHOOL.replace("0413;Jürgen;", "0413;Jörg;"), encoding="utf-8")
    third = call(capsys, *arguments(school))
    assert third.code == 1
    found = rows(school)
    assert len(found) == 7
    assert found[2]["file"] == "1a/Groß_Jörg_0413_1.jpg"
    report = json.loads(call(capsys, "report", school / "out", "--json").out)
    names = [Path(file["file"]).name for photo in report["photos"] for file in photo["files"]]
    assert sorted(names) == sorted(Path(row["file"]).name for row in found)  # not the one that went to the trash


def test_an_index_that_somebody_changed_is_kept(school: Path, capsys: Capture) -> None:
    index_recipe(school, "csv")
    call(capsys, *arguments(school))
    path = school / "out" / "index.csv"
    path.write_text("mine")
    shoot(school / "in", "0412_9.jpg")
    answer = call(capsys, *arguments(school))
    assert path.read_text() == "mine"
    assert "is not what Studio made" in answer.err


def test_the_index_goes_with_the_delivery(school: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch) -> None:
    index_recipe(school, "csv")
    call(capsys, *arguments(school))
    gone: list[str] = []
    monkeypatch.setattr("studio.batch.undo.move_to_trash", lambda path: (gone.append(path.name), path.unlink()))
    call(capsys, "undo", school / "out", "--yes")
    assert "index.csv" in gone
    assert not (school / "out").exists()


def test_yearbook_makers_get_their_index(school: Path, capsys: Capture) -> None:
    index_recipe(school, "pspa", file="{n:08}")
    answer = call(capsys, *arguments(school))
    lines = (school / "out" / "INDEX.TXT").read_bytes().decode().split("\r\n")
    assert lines[0].split("\t") == [
        *("Volume", "Folder", "File", "Grade", "Last", "First", "Homeroom", "Period", "Teacher", "Track"),
        *("Department", "Title", "Image Size"),
    ]
    assert len(lines) == 9, answer.err
    first = dict(zip(lines[0].split("\t"), lines[1].split("\t"), strict=True))
    assert first["Folder"] == "1a"
    assert (first["Last"], first["First"], first["Homeroom"]) == ("Berg", "Anna", "1a")
    assert first["Image Size"] == "40x27"
    assert {len(Path(line.split("\t")[2]).stem) for line in lines[1:-1]} == {8}


def test_names_that_no_yearbook_index_takes_are_refused(school: Path, capsys: Capture) -> None:
    index_recipe(school, "pspa")
    answer = call(capsys, *arguments(school, "plan"))
    assert answer.code == 1
    assert "is no name for a yearbook index, which takes at most 9 letters and digits; use {n:08}." in answer.out
