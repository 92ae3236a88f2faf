"""`report`: in a few lines, on the output for programs, or into a file."""

import csv
import io
import json
import shutil
import subprocess
import warnings
from html import escape
from pathlib import Path

import pytest
from PIL import Image

from studio.cli.commands import report
from tests.chromium import open_chromium
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


@pytest.mark.parametrize("name", ["r.html", "r.csv", "r.json", "r.pdf"])
def test_a_file_says_by_its_name_how(tmp_path: Path, out: Path, capsys: Capture, name: str) -> None:
    target = tmp_path / name
    answer = call(capsys, "report", out, "--to", target, "--no-pictures")
    assert (answer.code, answer.out) == (0, "")
    start = {"r.html": b"<", "r.csv": b'\xef\xbb\xbf"', "r.json": b"{", "r.pdf": b"%PDF-"}[name]
    assert target.read_bytes().startswith(start)
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
        (["--to", "report.docx"], 2, "A report ends in .html, .pdf, .csv or .json"),
        (["--to", "r.html", "--for", "me"], 2, "--for"),
        (["--for", "client"], 2, "add --to FILE"),
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


def text_of(path: Path) -> str:
    words = ["pdftotext", "-layout", path, "-"]
    return subprocess.run(words, check=True, timeout=60, capture_output=True).stdout.decode()


@pytest.mark.skipif(not shutil.which("pdftotext"), reason="poppler is not installed")
def test_on_paper_it_says_the_same_failures_first(tmp_path: Path, out: Path, capsys: Capture) -> None:
    assert call(capsys, "report", out, "--to", tmp_path / "r.pdf").code == 0
    text = text_of(tmp_path / "r.pdf")
    assert "4 = 3 done + 0 skipped + 1 failed + 0 crashed" in text
    assert text.index("Not delivered: 1") < text.index("junk.jpg") < text.index("a.jpg") < text.index("c.jpg")
    assert "not a photo" in " ".join(text.split())
    images = subprocess.run(["pdfimages", "-list", tmp_path / "r.pdf"], check=True, capture_output=True).stdout
    assert images.count(b" jpeg ") == 3
    assert call(capsys, "report", out, "--to", tmp_path / "bare.pdf", "--no-pictures").code == 0
    assert text_of(tmp_path / "bare.pdf").split() == text.split()


@pytest.mark.parametrize("name", ["c.html", "c.csv", "c.json", "c.pdf"])
def test_a_client_sees_nothing_of_this_machine(tmp_path: Path, out: Path, capsys: Capture, name: str) -> None:
    """Neither folders nor the journal nor sums; and not why a photo was not delivered, which may name them."""
    if name == "c.pdf" and not shutil.which("pdftotext"):
        pytest.skip("poppler is not installed")
    whole = json.loads(call(capsys, "report", out, "--json").out)
    assert call(capsys, "zip", out, "--to", tmp_path / "private" / "gift.zip").code == 0
    assert call(capsys, "report", out, "--to", tmp_path / name, "--for", "client").code == 0
    text = text_of(tmp_path / name) if name == "c.pdf" else (tmp_path / name).read_text(encoding="utf-8-sig")
    sums = [file["sha256"] for photo in whole["photos"] for file in photo["files"]]
    assert len(sums) == 3
    secrets = [str(tmp_path), tmp_path.name, whole["journal"], "private", "verified,", "not a photo", *sums]
    assert [secret for secret in secrets if secret in text] == []
    for told in ("a.jpg", "day 2", "junk.jpg", "failed" if name != "c.html" else "It could not be delivered."):
        assert told in text


def test_a_note_of_many_photos_is_said_once(tmp_path: Path, photos: Path, capsys: Capture) -> None:
    for number in range(4):
        Image.new("CMYK", (40, 30), (number, 0, 0, 0)).save(photos / f"n{number}.jpg")  # in colours of an unknown press
    run = ["run", photos, "--to", tmp_path / "out", "--workers", "0"]
    assert call(capsys, *run).code == 0
    found = json.loads(call(capsys, "report", tmp_path / "out", "--json").out)
    notes = [note for photo in found["photos"] for note in photo["notes"]]
    many = {note for note in notes if notes.count(note) >= 3}
    page = call(capsys, "report", tmp_path / "out", "--html").out
    assert many
    for note in many:
        assert page.count(escape(note)) == 1
        assert f">{notes.count(note)} photos</a>" in page


def test_the_page_filters_and_shows_all_without_a_script(tmp_path: Path, out: Path, capsys: Capture) -> None:
    assert call(capsys, "report", out, "--to", tmp_path / "r.html").code == 0
    with open_chromium(tmp_path / "profile", tmp_path) as browser:
        browser.get((tmp_path / "r.html").as_uri())
        shown = "return [...document.querySelectorAll('article')].filter(e => e.offsetHeight).map(e => e.id)"
        assert len(browser.script(shown)) == 4
        browser.script("document.querySelector('button[data-kind=bad]').click()")
        assert browser.script(shown) == browser.script("return [document.querySelector('article').id]")
        browser.script(
            "document.querySelector('button[data-kind=\"\"]').click();"
            "const field = document.querySelector('input'); field.value = 'B.JPG';"
            "field.dispatchEvent(new Event('input'))"
        )
        assert (
            browser.script("return document.querySelector('article:not([hidden]) h3').textContent").count("b.jpg") == 1
        )
        assert len(browser.script(shown)) == 1
        assert browser.complaints() == []
        assert [url for url in browser.requests() if not url.startswith(("chrome:", "file:", "data:"))] == []
        plain = (tmp_path / "r.html").read_text(encoding="utf-8").replace("<script>", "<script type=none>")
        (tmp_path / "plain.html").write_text(plain, encoding="utf-8")
        browser.get((tmp_path / "plain.html").as_uri())
        assert len(browser.script(shown)) == 4
        assert not browser.script("return document.querySelector('.bar').offsetHeight")


def test_the_page_is_valid_and_each_name_reads_in_its_own_direction(
    tmp_path: Path, photos: Path, capsys: Capture
) -> None:
    (photos / "a.jpg").rename(photos / "عروس (2) 山田.jpg")
    assert call(capsys, "run", photos, "--to", tmp_path / "out", "--workers", "0").code == 0
    page = call(capsys, "report", tmp_path / "out", "--html", "--no-pictures").out
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        html5lib = pytest.importorskip("html5lib")
        html5lib.HTMLParser(strict=True).parse(page)
    assert page.count("<bdi>عروس (2) 山田.jpg</bdi>") == 2  # the photo and its file
