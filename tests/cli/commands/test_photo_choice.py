"""Which photos are delivered and in which order: a client's list, ratings, dates, two cameras whose clocks differ."""

import os
from datetime import datetime
from pathlib import Path

import pytest
from PIL import Image

from studio.recipe.identity import StudioIdentity, save_identity
from tests.command import call

Capture = pytest.CaptureFixture[str]


def shoot(folder: Path, name: str, taken: str = "", camera: str = "R5", rating: int = 0, creator: str = "") -> Path:
    exif = Image.Exif()
    exif[0x0110] = camera
    if creator:
        exif[0x013B] = creator
    if rating:
        exif[0x4746] = rating
    if taken:
        exif.get_ifd(0x8769)[0x9003] = f"2026:05:30 {taken}"
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / name
    Image.new("RGB", (60, 40), (len(list(folder.iterdir())) * 40, 90, 120)).save(path, exif=exif)
    at = datetime(2026, 5, 1).timestamp()
    os.utime(path, (at, at))
    return path


@pytest.fixture
def wedding(tmp_path: Path) -> Path:
    folder = tmp_path / "in"
    shoot(folder / "anna", "A_1.jpg", "14:00:00", "EOS R5", 5)
    shoot(folder / "anna", "A_2.jpg", "14:10:00", "EOS R5", 2)
    shoot(folder / "ben", "B_1.jpg", "14:02:00", "X-T5", 4)
    shoot(folder / "ben", "B_2.jpg", "14:06:00", "X-T5")
    return folder


def deliver(capsys: Capture, source: Path, *words: object, to: str = "out") -> list[str]:
    out = source.parent / to
    answer = call(capsys, "run", source, "--to", out, "--name", "{n:03}_{stem}", "--workers", "0", *words)
    assert answer.code == 0, answer.err
    return sorted(path.name for path in out.rglob("*.jpg"))


def test_numbers_follow_the_time_of_cameras_whose_clocks_are_corrected(wedding: Path, capsys: Capture) -> None:
    found = ["001_A_1.jpg", "002_A_2.jpg", "003_B_1.jpg", "004_B_2.jpg"]
    assert deliver(capsys, wedding) == found
    by_time = deliver(capsys, wedding, "--sort", "time", to="time")
    assert by_time == ["001_A_1.jpg", "002_B_1.jpg", "003_B_2.jpg", "004_A_2.jpg"]
    corrected = deliver(capsys, wedding, "--sort", "time", "--clock", "x-t5=+0:07", to="clock")
    assert corrected == ["001_A_1.jpg", "002_B_1.jpg", "003_A_2.jpg", "004_B_2.jpg"]
    earlier = deliver(capsys, wedding, "--sort", "time", "--clock", "X-T5=-0:02:30", to="earlier")
    assert earlier[0] == "001_B_1.jpg"


def test_a_client_choice_is_a_list_of_names_or_a_table(wedding: Path, capsys: Capture) -> None:
    names = wedding.parent / "choice.txt"
    names.write_text("a_2.JPG\nB_1_proof.jpg\nB_2.webp\n", encoding="utf-8")
    out = wedding.parent / "out"
    answer = call(capsys, "run", wedding, "--to", out, "--only", names, "--workers", "0")
    assert answer.code == 0
    assert sorted(path.name for path in out.rglob("*.jpg")) == ["A_2.jpg", "B_2.jpg"]
    assert "No photo is called b_1_proof.jpg." in answer.err
    assert "2 photos were not chosen." in answer.err
    table = wedding.parent / "choice.csv"
    table.write_text("\ufeffstars;File\n5;web/A_1.jpg\n3;B_1.jpg\n", encoding="utf-8")
    assert deliver(capsys, wedding, "--only", table, to="table") == ["001_A_1.jpg", "002_B_1.jpg"]


def test_ratings_and_dates_narrow_down(wedding: Path, capsys: Capture) -> None:
    assert deliver(capsys, wedding, "--min-rating", "4") == ["001_A_1.jpg", "002_B_1.jpg"]
    since = deliver(capsys, wedding, "--since", "2026-05-30T14:05", to="since")
    assert since == ["001_A_2.jpg", "002_B_2.jpg"]
    on_the_minute = deliver(capsys, wedding, "--since", "2026-05-30T14:06", to="minute")
    assert on_the_minute == ["001_A_2.jpg", "002_B_2.jpg"]
    shoot(wedding, "old.jpg")  # no date taken: that of its file, the first of May
    assert deliver(capsys, wedding, "--since", "2026-05-02", to="file") == [
        "001_A_1.jpg",
        *["002_A_2.jpg", "003_B_1.jpg", "004_B_2.jpg"],
    ]


def test_numbers_start_where_asked_and_go_on_from_there(wedding: Path, capsys: Capture) -> None:
    assert deliver(capsys, wedding / "anna", "--start-at", "501") == ["501_A_1.jpg", "502_A_2.jpg"]


def test_what_is_wrong_is_said_by_the_option(wedding: Path, capsys: Capture) -> None:
    empty = wedding.parent / "empty.txt"
    empty.write_text("\n\n")
    for words, code, said in (
        (("--min-rating", "6"), 2, "--min-rating is '6'; it must be a whole number from 1 to 5."),
        (("--since", "yesterday"), 2, "--since is 'yesterday'"),
        (("--sort", "size"), 2, "--sort is 'size'"),
        (("--clock", "three minutes"), 2, "--clock is 'three minutes'"),
        (("--only", empty), 2, "has no names of photos"),
        (("--only", wedding / "nothing.txt"), 2, "can't be read"),
    ):
        answer = call(capsys, "plan", wedding, "--to", wedding.parent / "out", *words)
        assert (answer.code, said in answer.err) == (code, True), (words, answer.err)


def test_the_studio_is_named_in_texts_names_and_metadata(
    wedding: Path, capsys: Capture, exiftool: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    save_identity(StudioIdentity(name="Nord {& Süd} / Foto"))
    recipe = wedding.parent / "own.recipe.toml"
    recipe.write_text(
        'version = 1\n[[export]]\nfile = "{studio}_{stem}"\nmetadata = { copyright = "© {year} {studio}" }\n'
        '[[export.watermark]]\ntext = "{studio}"\n'
    )
    out = wedding.parent / "out"
    answer = call(capsys, "run", wedding / "anna", "--to", out, "--recipe", recipe, "--workers", "0")
    assert answer.code == 0, answer.err
    assert sorted(path.name for path in out.iterdir()) == ["Nord {& Süd} - Foto_A_1.jpg", "Nord {& Süd} - Foto_A_2.jpg"]
    tags = exiftool(*sorted(out.iterdir()))  # type: ignore[operator]
    assert tags[0]["IFD0:Copyright"] == "© 2026 Nord {& Süd} / Foto"
    assert "is empty" not in answer.err


def test_empty_tokens_are_counted_before_anything_is_made(wedding: Path, capsys: Capture) -> None:
    shoot(wedding, "signed.jpg", creator="Ada")
    words = ("plan", wedding, "--to", wedding.parent / "out")
    assert "{creator} is empty on 4 photos." in call(capsys, *words, "--text", "© {creator}").err
    assert "{studio} is empty on 5 photos." in call(capsys, *words, "--text", "© {year} {studio}").err
    assert "is empty" not in call(capsys, *words, "--text", "© {year} {camera}").err
