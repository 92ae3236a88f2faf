"""`studio cards`: a PDF file of code cards from a list."""

import shutil
import subprocess
from pathlib import Path

import pytest

from studio.cli.exit_codes import ExitCode
from studio.engine.code_reader import read_codes
from tests.command import call

LIST = "code;Vorname;Nachname;Klasse\nS-1;Jörg;Müller;3b\nS-2;太郎;山田;3b\n;Nobody;;3b\nS-1;Twin;Müller;4a\n"


@pytest.fixture
def people(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    path = tmp_path / "people.csv"
    path.write_text(LIST, encoding="utf-8")
    return path


@pytest.mark.skipif(not shutil.which("pdftoppm"), reason="poppler is not installed")
def test_cards_of_a_list_are_printed_and_read_back(
    people: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    answer = call(capsys, "cards", people, "--to", tmp_path / "cards.pdf", "--per-page", 2)
    assert answer.code == ExitCode.DONE
    assert "2 cards in" in answer.err
    assert "Row 4 has no code and gets no card." in answer.err
    assert "Row 5 has the code of row 2: S-1." in answer.err
    subprocess.run(["pdftoppm", "-r", "80", "-png", tmp_path / "cards.pdf", tmp_path / "page"], check=True, timeout=60)
    (page,) = tmp_path.glob("page*.png")
    assert set(read_codes(page).codes) == {"S-1", "S-2"}
    text = subprocess.run(["pdftotext", tmp_path / "cards.pdf", "-"], check=True, capture_output=True, timeout=60)
    for word in ("Jörg", "Müller", "3b", "S-2"):
        assert word in text.stdout.decode()


def test_the_file_has_the_name_of_the_list_and_is_never_replaced(
    people: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert call(capsys, "cards", people).code == ExitCode.DONE
    made = people.with_name("people cards.pdf")
    before = made.read_bytes()
    assert before.startswith(b"%PDF")
    answer = call(capsys, "cards", people)
    assert answer.code == ExitCode.STOPPED
    assert "is there already; choose another name" in answer.err
    assert made.read_bytes() == before
    assert not list(people.parent.glob(".*.part"))


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["--per-page", "3"], "3 cards do not go on a page"),
        (["--per-page", "x"], "--per-page"),
        (["--page", "B5"], "one of A3, A4, A5, letter, legal"),
        (["--key", "Nummer"], "no column “Nummer”"),
        (["--to", "no/such/folder/x.pdf"], "can't be written"),
    ],
)
def test_what_is_wrong_is_said(words: list[str], said: str, people: Path, capsys: pytest.CaptureFixture[str]) -> None:
    answer = call(capsys, "cards", people, *words)
    assert answer.code in (ExitCode.WRONG_USE, ExitCode.STOPPED)
    assert said in answer.err
    assert not list(people.parent.glob("*.pdf"))


def test_a_list_without_codes_gives_no_cards(people: Path, capsys: pytest.CaptureFixture[str]) -> None:
    people.write_text("code,first\n,Ann\n")
    answer = call(capsys, "cards", people)
    assert answer.code == ExitCode.WRONG_USE
    assert "has no codes for cards" in answer.err
