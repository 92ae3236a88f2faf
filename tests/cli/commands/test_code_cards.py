"""Deliveries by code cards, as one gives them on the command line: a small school day with every mistake."""

import csv
import json
import os
from pathlib import Path

import pytest

from studio.batch.lists.corrections import Correction, corrections_file, write_corrections
from studio.cli.exit_codes import ExitCode
from studio.errors import DeliveryError
from tests.batch.lists.card_photo import write_photo
from tests.command import Answer, call

Capture = pytest.CaptureFixture[str]

LIST = "code,first,class\nS-1,Jörg,1a\nS-2,太郎,1a\nS-3,Ann,1b\nS-4,Missing,1b\n"
RECIPE = """version = 1
[data]
key = "code"
match = "card"
lead = "{lead}"
[[export]]
name = "class"
folder = "{{class}}"
file = "{{first}}_{{k}}"
resize = {{ mode = "long-edge", pixels = 60 }}
"""


class School:
    """A folder of photos, each taken a second after the one before it, and a delivery of it."""

    def __init__(self, folder: Path, capsys: Capture, lead: str = "skip") -> None:
        self.folder = folder
        self.photos = folder / "in"
        self.out = folder / "out"
        self.capsys = capsys
        self._seconds = 0
        (folder / "school.csv").write_text(LIST, encoding="utf-8")
        (folder / "school.recipe.toml").write_text(RECIPE.format(lead=lead), encoding="utf-8")

    def shoot(self, name: str, code: str = "", serial: str = "A1", seconds: int | None = None) -> None:
        self._seconds = self._seconds + 1 if seconds is None else seconds
        taken = f"2026:09:01 08:{self._seconds // 60:02}:{self._seconds % 60:02}"
        write_photo(self.photos / name, code, taken, serial)

    def deliver(self, *more: object, command: str = "run") -> Answer:
        words = ["--recipe", self.folder / "school.recipe.toml", "--data", self.folder / "school.csv"]
        return call(self.capsys, command, self.photos, "--to", self.out, *words, "--workers", "0", "--json", *more)

    def files(self) -> dict[str, int]:
        """The delivered files with their times: one that was made again has another."""
        return {
            path.relative_to(self.out).as_posix(): path.stat().st_mtime_ns for path in sorted(self.out.rglob("*.jpg"))
        }

    def keys(self, answer: Answer) -> dict[str, str]:
        """Return whose each delivered photo is."""
        return {
            Path(event["source"]).name: event.get("key", "")
            for event in answer.events
            if event["event"] == "finished_job" and event["status"] == "done"
        }

    def errors(self, answer: Answer) -> dict[str, str]:
        return {
            Path(event["source"]).name: " ".join(event["errors"])
            for event in answer.events
            if event["event"] == "finished_job" and event["errors"]
        }


def keep_trash(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """Let files that go to the trash be gone; return their names as they go."""
    gone: list[Path] = []

    def move(path: Path) -> None:
        path.unlink()
        gone.append(path)

    monkeypatch.setattr("studio.batch.run.outdated.move_to_trash", move)
    return gone


@pytest.fixture
def school(tmp_path: Path, capsys: Capture) -> School:
    return School(tmp_path, capsys)


def test_photos_get_the_name_of_the_card_before_them(school: School) -> None:
    for name, code in (("1", "S-1"), ("2", ""), ("3", ""), ("4", "S-2"), ("5", ""), ("6", "S-3"), ("7", "")):
        school.shoot(f"IMG_{name}.jpg", code)
    answer = school.deliver()
    assert answer.code == ExitCode.DONE
    assert list(school.files()) == ["1a/Jörg_1.jpg", "1a/Jörg_2.jpg", "1a/太郎_1.jpg", "1b/Ann_1.jpg"]
    told = [event for event in answer.events if event["event"] == "reading_cards"]
    assert (told[0]["done"], told[-1]["done"], told[-1]["photos"]) == (0, 7, 7)
    assert any("S-4" in note for note in answer.event("planned")["notes"])


def test_the_card_of_photos_that_are_not_chosen_counts(school: School, tmp_path: Path) -> None:
    """Else what follows an unrated card would be the person's before."""
    for name, code in (("1.jpg", "S-1"), ("2.jpg", ""), ("3.jpg", "S-3"), ("4.jpg", "")):
        school.shoot(name, code)
    (tmp_path / "choice.csv").write_text("file\n2.jpg\n4.jpg\n", encoding="utf-8")
    answer = school.deliver("--only", tmp_path / "choice.csv")
    assert school.keys(answer) == {"2.jpg": "S-1", "4.jpg": "S-3"}
    assert set(school.files()) == {"1a/Jörg_1.jpg", "1b/Ann_1.jpg"}


def test_cards_are_delivered_where_the_recipe_says_so(tmp_path: Path, capsys: Capture) -> None:
    school = School(tmp_path, capsys, lead="deliver")
    school.shoot("IMG_1.jpg", "S-1")
    school.shoot("IMG_2.jpg")
    assert school.deliver().code == ExitCode.DONE
    assert list(school.files()) == ["1a/Jörg_1.jpg", "1a/Jörg_2.jpg"]


def test_every_mistake_is_named_and_no_photo_gets_a_wrong_name(school: School) -> None:
    school.shoot("IMG_01.jpg")  # before the first card
    school.shoot("IMG_02.jpg", "S-1")
    school.shoot("IMG_03.jpg")
    school.shoot("IMG_04.jpg", "S-9")  # of nobody
    school.shoot("IMG_05.jpg")
    school.shoot("IMG_06.jpg", "S-2")
    school.shoot("IMG_07.jpg")
    school.shoot("IMG_08.jpg", "S-1")  # once more
    school.shoot("IMG_09.jpg")
    school.shoot("DSC_1.jpg", "S-3", serial="B2", seconds=4)  # between the others' times
    school.shoot("DSC_2.jpg", serial="B2", seconds=7)
    school.shoot("IMG_10.jpg", seconds=6)  # its clock has jumped back
    (school.photos / "DSC_3.jpg").write_bytes(b"\xff\xd8\xff broken")
    answer = school.deliver()
    assert answer.code == ExitCode.SOME_FAILED
    assert school.keys(answer) == {
        "IMG_03.jpg": "S-1",
        "IMG_07.jpg": "S-2",
        "IMG_09.jpg": "S-1",
        "DSC_2.jpg": "S-3",
    }
    errors = school.errors(answer)
    assert "before the first code card" in errors["IMG_01.jpg"]
    assert "S-9, which is not in the list" in errors["IMG_05.jpg"]
    assert "jumped back" in errors["IMG_10.jpg"]
    notes = "\n".join(answer.event("planned")["notes"])
    for named in ("IMG_01.jpg", "S-9", "IMG_08.jpg", "S-4", "IMG_10.jpg", "2 cameras", "DSC_3.jpg"):
        assert named in notes, (named, notes)


def test_corrections_are_used_by_the_next_run_which_makes_only_what_has_changed(school: School) -> None:
    for number, code in enumerate(("", "S-1", "", "S-9", "", "S-2", "", "S-3", "")):
        school.shoot(f"IMG_{number}.jpg", code)
    first = school.deliver()
    assert school.keys(first) == {"IMG_2.jpg": "S-1", "IMG_6.jpg": "S-2", "IMG_8.jpg": "S-3"}
    before = school.files()
    write_corrections(
        corrections_file(school.out),
        [
            Correction(photo="IMG_0.jpg", key="S-3"),
            Correction(photo="IMG_3.jpg", code="S-4"),
            Correction(photo="IMG_5.jpg", code=""),
        ],
    )
    second = school.deliver()
    assert second.code == ExitCode.DONE
    after = school.files()
    assert school.keys(second) == {"IMG_0.jpg": "S-3", "IMG_4.jpg": "S-4", "IMG_5.jpg": "S-4", "IMG_6.jpg": "S-4"}
    for name in ("1a/Jörg_1.jpg", "1b/Ann_1.jpg"):
        assert after[name] == before[name]
    assert "1a/太郎_1.jpg" not in after
    assert school.keys(school.deliver()) == {}


def shoot_unseen_card(school: School) -> dict[str, int]:
    """Deliver a card that is not seen as one as a photo of the person before; return the files."""
    for number, code in enumerate(("S-1", "", "", "S-2", "")):
        school.shoot(f"IMG_{number}.jpg", code)
    assert school.keys(school.deliver()) == {"IMG_1.jpg": "S-1", "IMG_2.jpg": "S-1", "IMG_4.jpg": "S-2"}
    return school.files()


@pytest.mark.parametrize("correction", [{"code": "S-3"}, {"key": ""}])
def test_the_file_of_what_is_no_photo_of_anybody_goes_when_that_is_known(
    school: School, monkeypatch: pytest.MonkeyPatch, correction: dict[str, str]
) -> None:
    trash = keep_trash(monkeypatch)
    before = shoot_unseen_card(school)
    write_corrections(corrections_file(school.out), [Correction(photo="IMG_2.jpg", **correction)])
    planned = school.deliver(command="plan")
    assert any("Jörg_2.jpg" in note and "trash" in note for note in planned.event("planned")["notes"])
    assert school.files() == before
    school.deliver()
    assert [path.name for path in trash] == ["Jörg_2.jpg"]
    after = school.files()
    assert "1a/Jörg_2.jpg" not in after
    assert {name: after[name] for name in ("1a/Jörg_1.jpg", "1a/太郎_1.jpg")}.items() <= before.items()
    assert school.keys(school.deliver()) == {}
    assert school.files() == after
    assert len(trash) == 1
    report = json.loads(call(school.capsys, "report", school.out, "--json").out)
    photo = next(photo for photo in report["photos"] if photo["source"].endswith("IMG_2.jpg"))
    assert (photo["status"], photo["files"]) == ("skipped" if "code" in correction else "failed", [])
    assert report["totals"]["files"] == len(after)
    write_corrections(corrections_file(school.out), [])  # it was a photo after all
    school.deliver()
    assert "1a/Jörg_2.jpg" in school.files()


def test_a_changed_file_of_what_is_no_photo_of_anybody_stays_and_is_said(
    school: School, monkeypatch: pytest.MonkeyPatch
) -> None:
    trash = keep_trash(monkeypatch)
    shoot_unseen_card(school)
    edited = school.out / "1a" / "Jörg_2.jpg"
    edited.write_bytes(edited.read_bytes() + b"mine")
    write_corrections(corrections_file(school.out), [Correction(photo="IMG_2.jpg", key="")])
    answer = school.deliver()
    assert any("changed after its delivery and is kept" in note for note in answer.event("planned")["notes"])
    assert (edited.is_file(), trash) == (True, [])


def test_a_file_that_no_trash_takes_is_named(school: School, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(path: Path) -> None:
        raise DeliveryError("There is no trash.")

    shoot_unseen_card(school)
    monkeypatch.setattr("studio.batch.run.outdated.move_to_trash", refuse)
    write_corrections(corrections_file(school.out), [Correction(photo="IMG_2.jpg", code="S-3")])
    answer = school.deliver()
    assert "could not be moved to the trash" in answer.err
    assert "Jörg_2.jpg" in answer.err


def test_a_file_whose_photo_has_no_row_any_more_stays_and_is_said(
    school: School, monkeypatch: pytest.MonkeyPatch
) -> None:
    trash = keep_trash(monkeypatch)
    before = shoot_unseen_card(school)
    (school.folder / "school.csv").write_text(LIST.replace("S-2,太郎,1a\n", ""), encoding="utf-8")
    answer = school.deliver()
    assert any("1 file that was delivered before is kept" in note for note in answer.event("planned")["notes"])
    assert (school.files(), trash) == (before, [])


def test_reports_say_whose_each_photo_is(school: School) -> None:
    shoot_unseen_card(school)
    rows = [*csv.DictReader(call(school.capsys, "report", school.out, "--csv").out.splitlines())]
    said = {Path(row["source"]).name: (row["key"], row["person"]) for row in rows}
    assert said["IMG_1.jpg"] == ("S-1", "Jörg")
    assert said["IMG_4.jpg"] == ("S-2", "太郎")
    assert said["IMG_0.jpg"] == ("", "")
    photos = json.loads(call(school.capsys, "report", school.out, "--json").out)["photos"]
    assert [(photo.get("key"), photo.get("person")) for photo in photos[:2]] == [(None, None), ("S-1", "Jörg")]
    assert "太郎, S-2" in call(school.capsys, "report", school.out, "--html", "--no-pictures").out
    assert "2 of the list have files" in call(school.capsys, "report", school.out).out


def test_corrections_come_from_a_named_file_or_the_run_does_not_start(school: School) -> None:
    school.shoot("IMG_1.jpg")
    file = school.folder / "mine.json"
    file.write_text(json.dumps({"version": 1, "corrections": [{"photo": "IMG_1.jpg", "key": "S-3"}]}))
    assert school.keys(school.deliver("--corrections", file)) == {"IMG_1.jpg": "S-3"}
    file.write_text("{")
    assert school.deliver("--corrections", file).code == ExitCode.WRONG_USE
    assert school.deliver("--corrections", school.folder / "gone.json").code == ExitCode.WRONG_USE
    corrections_file(school.out).write_bytes(os.urandom(100))
    answer = school.deliver()
    assert answer.code == ExitCode.WRONG_USE
    assert "corrections" in answer.err


def test_products_get_their_sku_by_the_barcode_on_the_table(tmp_path: Path, capsys: Capture) -> None:
    school = School(tmp_path, capsys)
    (tmp_path / "school.csv").write_text("sku,upc\nB00EXAMPLE,036000291452\n", encoding="utf-8")
    (tmp_path / "school.recipe.toml").write_text(
        'version = 1\n[data]\nkey = "upc"\nmatch = "card"\nnumbers = ["MAIN", "PT{k:02}"]\n'
        '[[export]]\nname = "shop"\nfile = "{sku}.{k}"\nresize = { mode = "long-edge", pixels = 60 }\n'
    )
    school.shoot("IMG_1.jpg", "0036000291452")
    for number in (2, 3, 4):
        school.shoot(f"IMG_{number}.jpg")
    answer = school.deliver()
    assert answer.code == ExitCode.DONE, answer.err
    assert list(school.files()) == ["B00EXAMPLE.MAIN.jpg", "B00EXAMPLE.PT01.jpg", "B00EXAMPLE.PT02.jpg"]
