"""Deliveries by a list: each photo under the right name or not at all, and only what a correction touches anew."""

import json
import os
import subprocess
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from tests.command import call, command

Capture = pytest.CaptureFixture[str]

SCHOOL = """code;Vorname;Nachname;Klasse;Lehrer
0412;Anna;Berg;1a;Frau Groß
0413;Jürgen;Groß;1a;Frau Groß
0414;陽菜;佐藤;1b;
0415;Anna;Berg;1b;Herr Tal
0416;Cem;Aydın;;Herr Tal
0417;Dora;A/B\\C;1b;..
0418;=cmd();CON;1b;x
0419;Zoe;Klein;1b;x
0419;Zoë;Klein;1b;x
0499;Nina;Fehlt;1b;x
"""

RECIPE = """version = 1
name = "School"
[data]
key = "code"
columns = { first = "Vorname", last = "Nachname", class = "Klasse" }
required = ["class"]
[[export]]
name = "class"
folder = "{class}"
file = "{last}_{first}_{code}_{k}"
resize = { mode = "long-edge", pixels = 40 }
metadata = { person = "{first} {last}" }
"""


def shoot(folder: Path, *names: str) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for name in names:
        at = len(list(folder.rglob("*.jpg")))
        path = folder / name
        Image.new("RGB", (60, 40), (at * 9 % 256, at * 25 % 256, 90)).save(path)
        os.utime(path, (1_780_000_000 + at, 1_780_000_000 + at))


@pytest.fixture
def school(tmp_path: Path) -> Path:
    shoot(
        tmp_path / "in",
        *("IMG_0412.jpg", "0412_2.jpg", "IMG_0413.jpg", "0414.jpg", "0415.jpg", "0416.jpg"),
        *("0417.jpg", "0418.jpg", "0419.jpg", "group.jpg"),
    )
    (tmp_path / "school.recipe.toml").write_text(RECIPE, encoding="utf-8")
    (tmp_path / "school.csv").write_text(SCHOOL, encoding="utf-8")
    return tmp_path


def arguments(school: Path, command: str = "run", data: str = "school.csv") -> list[object]:
    recipe, list_ = school / "school.recipe.toml", school / data
    return [command, school / "in", "--to", school / "out", "--recipe", recipe, "--data", list_, "--workers", "0"]


def files(school: Path) -> dict[str, bytes]:
    out = school / "out"
    return {path.relative_to(out).as_posix(): path.read_bytes() for path in out.rglob("*") if path.is_file()}


DELIVERED = [
    "1a/Berg_Anna_0412_1.jpg",
    "1a/Berg_Anna_0412_2.jpg",
    "1a/Groß_Jürgen_0413_1.jpg",
    "1b/A_B_C_Dora_0417_1.jpg",
    "1b/Berg_Anna_0415_1.jpg",
    "1b/CON_=cmd()_0418_1.jpg",
    "1b/佐藤_陽菜_0414_1.jpg",
]


def test_every_photo_gets_the_right_name_or_none(school: Path, capsys: Capture) -> None:
    answer = call(capsys, *arguments(school))
    assert answer.code == 1
    assert sorted(files(school)) == DELIVERED
    assert "group.jpg: No row of the list is for this photo." in answer.err
    assert "0416.jpg: Its row of the list is not complete: 0416 (line 6) lacks Klasse." in answer.err
    assert "0419.jpg: Rows of the list have the same key: 0419 (line 9), 0419 (line 10)." in answer.err
    assert "1 row of the list has no photos: 0499 (line 11)." in answer.err
    assert "is empty on" not in answer.err
    by_teacher = school / "school.recipe.toml"
    by_teacher.write_text(RECIPE.replace("{first} {last}", "{first} {data.Lehrer}"), encoding="utf-8")
    assert "{data.Lehrer} is empty on 1 photo." in call(capsys, *arguments(school, "plan"), "--redo", "all").err


def test_the_plan_says_the_same_and_writes_nothing(school: Path, capsys: Capture) -> None:
    answer = call(capsys, *arguments(school, "plan"))
    assert answer.code == 1
    assert "7 photos to deliver" in answer.err
    assert "3 photos refused" in answer.err
    assert "6 of 10 rows of the list have photos." in answer.err
    assert "group.jpg: refused. No row of the list is for this photo." in answer.out
    assert not (school / "out").exists()


def test_events_have_the_key_of_the_row(school: Path, capsys: Capture) -> None:
    answer = call(capsys, *arguments(school), "--json")
    events: list[dict[str, Any]] = [json.loads(line) for line in answer.out.splitlines()]
    keys = {Path(each["source"]).name: each.get("key") for each in events if each["event"] == "finished_job"}
    assert keys["IMG_0412.jpg"] == keys["0412_2.jpg"] == "0412"
    assert keys["group.jpg"] is None


def test_any_number_of_workers_gives_the_same_bytes(school: Path, capsys: Capture) -> None:
    call(capsys, *arguments(school))
    inline = files(school)
    words = [school / "again" if word == school / "out" else word for word in arguments(school)]
    several = [("2" if word == "0" else word) for word in words]
    answer = subprocess.run(command(*several), capture_output=True, timeout=120, check=False)
    assert answer.returncode == 1, answer.stderr.decode()
    (school / "out").rename(school / "first")
    (school / "again").rename(school / "out")
    assert files(school) == inline


def test_the_person_is_written_into_the_file(school: Path, capsys: Capture, exiftool: Any) -> None:
    call(capsys, *arguments(school))
    (tags,) = exiftool(school / "out" / "1b" / "佐藤_陽菜_0414_1.jpg")
    assert tags["XMP-iptcExt:PersonInImage"] == "陽菜 佐藤"


def test_a_corrected_name_makes_only_that_persons_files_again(
    school: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    call(capsys, *arguments(school))
    before = files(school)
    trash = trashed(school, monkeypatch)
    corrected = SCHOOL.replace("0413;Jürgen;", "0413;Jörg;")
    (school / "school.csv").write_text(corrected, encoding="utf-8")
    answer = call(capsys, *arguments(school))
    assert "1 photo to deliver" in answer.err
    after = files(school)
    new, old = "1a/Groß_Jörg_0413_1.jpg", "1a/Groß_Jürgen_0413_1.jpg"
    assert sorted(after) == sorted([*(name for name in DELIVERED if name != old), new])
    assert {name: data for name, data in after.items() if name in before} == {
        name: data for name, data in before.items() if name != old
    }
    assert trash == [school / "out" / old]
    assert old.rpartition("/")[2] in answer.err
    third = call(capsys, *arguments(school))
    assert "Nothing to deliver" in third.err


def test_a_corrected_text_makes_the_file_again_under_its_name(school: Path, capsys: Capture, exiftool: Any) -> None:
    recipe = school / "school.recipe.toml"
    recipe.write_text(RECIPE.replace("{last}_{first}_{code}_{k}", "{code}_{k}"), encoding="utf-8")
    call(capsys, *arguments(school))
    before = files(school)
    (school / "school.csv").write_text(SCHOOL.replace("0413;Jürgen;", "0413;Jörg;"), encoding="utf-8")
    answer = call(capsys, *arguments(school))
    assert "1 photo to deliver" in answer.err
    changed = {name for name, data in files(school).items() if before[name] != data}
    assert changed == {"1a/0413_1.jpg"}
    (tags,) = exiftool(school / "out" / "1a" / "0413_1.jpg")
    assert tags["XMP-iptcExt:PersonInImage"] == "Jörg Groß"


def test_two_people_whose_rows_were_swapped_swap_their_files(
    school: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    recipe = school / "school.recipe.toml"
    recipe.write_text(RECIPE.replace("{last}_{first}_{code}_{k}", "{first}_{k}"), encoding="utf-8")
    call(capsys, *arguments(school))
    before = files(school)
    trash = trashed(school, monkeypatch)
    swapped = SCHOOL.replace("0414;陽菜;佐藤;1b", "0414;Dora;A;1b").replace("0417;Dora;A/B\\C;1b", "0417;陽菜;佐藤;1b")
    (school / "school.csv").write_text(swapped, encoding="utf-8")
    answer = call(capsys, *arguments(school))
    assert "2 photos to deliver" in answer.err
    after = files(school)
    assert sorted(after) == sorted(before)
    assert {name for name in after if after[name] != before[name]} == {"1b/Dora_1.jpg", "1b/陽菜_1.jpg"}
    assert trash == []


def test_a_new_photo_moves_no_other_number(school: Path, capsys: Capture) -> None:
    call(capsys, *arguments(school))
    before = files(school)
    shoot(school / "in", "0412_0.jpg")
    call(capsys, *arguments(school))
    after = files(school)
    assert set(after) - set(before) == {"1a/Berg_Anna_0412_3.jpg"}
    assert {name: after[name] for name in before} == before


def test_an_export_with_list_tokens_needs_a_list(school: Path, capsys: Capture) -> None:
    words = [word for word in arguments(school) if word != "--data" and word != school / "school.csv"]
    answer = call(capsys, *words)
    assert answer.code == 2
    assert "export 'class': {class} is a column of a list, and there is no list. --data gives one." in answer.err
    assert not (school / "out").exists()


def test_shortcuts_take_columns_too(school: Path, capsys: Capture) -> None:
    call(
        capsys,
        *("run", school / "in", "--to", school / "out", "--name", "{data.Nachname} {first}", "--workers", "0"),
        *("--data", school / "school.csv", "--only", school / "only.txt"),
    )
    (school / "only.txt").write_text("0414.jpg\n")
    answer = call(
        capsys,
        *("run", school / "in", "--to", school / "out", "--name", "{data.Nachname} {first}", "--workers", "0"),
        *("--data", school / "school.csv", "--only", school / "only.txt"),
    )
    assert answer.code == 0, answer.err
    assert list(files(school)) == ["佐藤 陽菜.jpg"]
    assert "Columns taken by their usual names: first = Vorname." in answer.err


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["--encoding", "cp1252"], "--encoding is for a list, and there is none. --data gives one."),
        (["--key", "code"], "--key is for a list"),
        (["--data", "none.csv"], "none.csv can't be read"),
        (["--data", "school.csv", "--match", "face"], "--match is 'face'"),
        (["--data", "school.csv", "--key", "Nummer"], "has no column “Nummer”; it has code, Vorname"),
        (["--data", "school.csv", "--name", "{data.Ort}"], "{data.Ort}: the list school.csv has no such column"),
    ],
)
def test_wrong_use_is_said(
    school: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch, words: list[str], said: str
) -> None:
    monkeypatch.chdir(school)
    answer = call(capsys, "run", "in", "--to", "out", "--workers", "0", *words)
    assert answer.code == 2
    assert said in answer.err


def test_an_encoding_that_must_be_said_is_asked_for(school: Path, capsys: Capture) -> None:
    (school / "old.csv").write_bytes("code;Vorname;Nachname;Klasse\n0413;Jürgen;Groß;1a\n".encode("cp1252"))
    answer = call(capsys, *arguments(school, data="old.csv"))
    assert answer.code == 2
    assert "--encoding" in answer.err
    assert "0413;J" in answer.err
    assert not (school / "out").exists()
    said = call(capsys, *arguments(school, data="old.csv"), "--encoding", "cp1252")
    assert list(files(school)) == ["1a/Groß_Jürgen_0413_1.jpg"], said.err


def test_products_have_a_main_picture_and_others(school: Path, capsys: Capture) -> None:
    shoot(school / "goods", "B00-1 (1).jpg", "B00-1 (2).jpg", "B00-1 (3).jpg")
    (school / "goods.csv").write_text("SKU,Title\nB00-1,Teapot\n", encoding="utf-8")
    (school / "goods.recipe.toml").write_text(
        'version = 1\n[data]\nkey = "sku"\nnames = "strict"\nnumbers = ["MAIN", "PT{k:02}"]\n'
        '[[export]]\nfile = "{sku}.{k}"\n'
    )
    answer = call(
        capsys,
        *("run", school / "goods", "--to", school / "out", "--recipe", school / "goods.recipe.toml"),
        *("--data", school / "goods.csv", "--workers", "0"),
    )
    assert answer.code == 0, answer.err
    assert sorted(files(school)) == ["B001.MAIN.jpg", "B001.PT01.jpg", "B001.PT02.jpg"]


def trashed(school: Path, monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """Have files go to a trash of the test's own."""
    gone: list[Path] = []

    def move(path: Path) -> None:
        gone.append(path)
        path.unlink()

    monkeypatch.setattr("studio.batch.run.outdated.move_to_trash", move)
    return gone
