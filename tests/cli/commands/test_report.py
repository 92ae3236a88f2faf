"""`report`: in a few lines, on the output for programs, or into a file."""

import csv
import io
import json
from pathlib import Path

import pytest

from studio.cli.commands import report
from tests.command import call, start

Capture = pytest.CaptureFixture[str]


@pytest.fixture
def out(tmp_path: Path, photos: Path, capsys: Capture) -> Path:
    """A folder that three photos and a file that is none were delivered to."""
    (photos / "junk.jpg").write_bytes(b"no photo at all")
    run = ["run", photos, "--to", tmp_path / "out", "--workers", "0", "--long-edge", "30", "--verify"]
    assert call(capsys, *run).code == 1
    return tmp_path / "out"


def test_without_a_kind_the_sums_and_failures_are_said(out: Path, capsys: Capture) -> None:
    answer = call(capsys, "report", out)
    assert answer.code == 0
    assert answer.out.startswith("4 photos: 3 done, 0 skipped, 1 failed, 0 crashed.\n")
    assert "3, " in answer.out
    assert "3 verified" in answer.out
    assert "junk.jpg: File is" in answer.out


def test_programs_read_it_from_the_output(out: Path, capsys: Capture) -> None:
    found = json.loads(call(capsys, "report", out, "--json").out)
    assert found["totals"]["photos"] == len(found["photos"]) == 4
    table = list(csv.DictReader(io.StringIO(call(capsys, "report", found["journal"], "--csv").out, newline="")))
    assert sorted(row["status"] for row in table) == ["done", "done", "done", "failed"]
    page = call(capsys, "report", out, "--html").out
    assert page.count("<img ") == 3
    assert call(capsys, "report", out, "--html", "--no-pictures").out.count("<img ") == 0


@pytest.mark.parametrize("name", ["r.html", "r.csv", "r.json"])
def test_a_file_says_by_its_name_how(tmp_path: Path, out: Path, capsys: Capture, name: str) -> None:
    target = tmp_path / name
    answer = call(capsys, "report", out, "--to", target, "--no-pictures")
    assert (answer.code, answer.out) == (0, "")
    assert target.read_text(encoding="utf-8-sig")[0] == {"r.html": "<", "r.csv": '"', "r.json": "{"}[name]
    again = call(capsys, "report", out, "--to", target)
    assert again.code == 3
    assert "is there already" in again.err


def test_a_reader_may_go_at_any_time(out: Path) -> None:
    with start("report", out, "--html") as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.read(10)
        process.stdout.close()
        assert process.stderr.read() == b""
        assert process.wait(timeout=60) == 0


@pytest.mark.parametrize(
    ("words", "code", "says"),
    [
        (["--csv", "--html"], 2, "one of --csv, --html and --json"),
        (["--to", "report.pdf"], 2, "A report ends in .html, .csv or .json"),
    ],
)
def test_what_is_wrong_is_said(out: Path, capsys: Capture, words: list[str], code: int, says: str) -> None:
    answer = call(capsys, "report", out, *words)
    assert answer.code == code
    assert says in answer.err


def test_a_folder_without_a_run_has_no_report(tmp_path: Path, capsys: Capture) -> None:
    answer = call(capsys, "report", tmp_path)
    assert answer.code == 2
    assert "Studio has no record of a delivery into" in answer.err
    assert call(capsys, "report", tmp_path / "none").code == 2


def test_a_journal_that_is_in_no_list_is_read_all_the_same(
    out: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As one that another program held while the list was made; it failed on an empty list."""
    monkeypatch.setattr(report, "list_runs", lambda _: [])
    answer = call(capsys, "report", out)
    assert (answer.code, "1 failed" in answer.out or "done" in answer.out) == (0, True)
