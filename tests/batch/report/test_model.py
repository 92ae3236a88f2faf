"""Reports: totals that add up, each photo with its files and causes, and no stranger's name that does anything."""

import base64
import csv
import hashlib
import html
import io
import json
import os
import sys
from html.parser import HTMLParser
from pathlib import Path

import msgspec
import pytest
from PIL import Image

from studio.batch.executor.inline import InlineExecutor
from studio.batch.journal.writer import JournalWriter
from studio.batch.plan.plan import plan
from studio.batch.report.model import Report
from studio.batch.report.write import ReportFormat, choose_format, write_lines, write_report
from studio.batch.run.run import Control, run
from studio.errors import CancelledError, DeliveryError, RecipeError
from studio.job import Batch, Job, Limits, Outcome, Status
from studio.message import plain
from studio.recipe.model import Export, Recipe, Resize, ResizeMode
from tests.batch.deliver import start
from tests.batch.work import files_below, make_batch
from tests.picture import difference, make_scene, save
from tests.said import a_note
from tests.tree import Place

posix = pytest.mark.skipif(sys.platform == "win32", reason="names that Windows can't hold")
EVIL = (
    "=1+1",
    "+cmd|' /C calc'!A0",
    "@SUM(A1)",
    "-2+3",
    " =1",
    "\uff1d1+1",
    "x;=1+1",
    'x";"=1',
    "<script>alert(1)</script>",
)


@pytest.fixture
def journal(tmp_path: Path, inline: InlineExecutor) -> Path:
    """The journal of a delivery of two exports in which everything happened that can."""
    batch = make_batch(tmp_path, "fine", "fail", "half", "fine", "fine", exports=2)
    skipped = msgspec.structs.replace(
        batch.jobs[3], status=Status.SKIPPED, targets=(None, None), notes=(a_note("There."),)
    )
    batch = msgspec.structs.replace(batch, jobs=(*batch.jobs[:3], skipped, batch.jobs[4]))
    with JournalWriter.create(batch, tmp_path / "j") as opened:
        list(start(batch, inline, opened))
        opened.record(Outcome(index=4, status=Status.CRASHED, errors=(plain("It ended its process twice."),)))
        opened.commit()
    return tmp_path / "j"


def write(journal: Path, kind: ReportFormat) -> str:
    stream = io.StringIO(newline="")
    write_lines(Report(journal), stream, kind, has_pictures=False)
    return stream.getvalue()


def rows(journal: Path) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(write(journal, ReportFormat.CSV), newline="")))


def one_job(folder: Path, source: Path, *, export: str = "web", error: str = "") -> Path:
    """Write the journal of one photo with a file, or with an error."""
    batch = make_batch(folder, "fine")
    job = msgspec.structs.replace(batch.jobs[0], source=source, targets=(batch.destination / source.name,))
    recipe = Recipe(name=export, exports=(Export(name=export),))
    batch = msgspec.structs.replace(batch, jobs=(job,), recipe=recipe, roots=(source.parent,), notes=(a_note(export),))
    with JournalWriter.create(batch, folder / "j") as journal:
        journal.record(_outcome(job, error))
        journal.finish()
    return folder / "j"


def _outcome(job: Job, error: str) -> Outcome:
    target = job.targets[0]
    assert target is not None
    file = {"export": 0, "path": str(target), "bytes": 1, "width": 1, "height": 1, "sha256": "0"}
    status, files = ("failed", []) if error else ("done", [file])
    values = {"index": 0, "status": status, "files": files, "notes": [msgspec.to_builtins(a_note(error))]}
    return msgspec.convert(
        values | {"errors": [msgspec.to_builtins(plain(error))] * bool(error)},
        Outcome,
        dec_hook=lambda kind, value: kind(value),
    )


def test_totals_add_up(journal: Path) -> None:
    report = Report(journal)
    totals = report.totals
    assert totals.done + totals.skipped + totals.failed + totals.crashed + totals.left == totals.photos == 5
    assert (totals.done, totals.skipped, totals.failed, totals.crashed, totals.left) == (1, 1, 2, 1, 0)
    files = [file for line in report.lines() for file in line.outcome.files]
    assert totals.files == len(files) == 3
    assert totals.bytes == sum(file.path.stat().st_size for file in files)
    assert report.is_finished
    assert [line.number for line in report.lines()] == [1, 2, 3, 4, 5]


def test_what_is_left_of_a_delivery_that_was_ended_is_said(tmp_path: Path) -> None:
    batch = make_batch(tmp_path, "fine", "fine", "fine", "fine")
    with JournalWriter.create(batch, tmp_path / "j") as journal:
        journal.record_running(0, alone=False)
        journal.record_publishing(Outcome(index=1, status=Status.DONE))
        journal.record(Outcome(index=2, status=Status.DONE, seconds=1.5))
        journal.commit()
    report = Report(tmp_path / "j")
    assert (report.totals.done, report.totals.left, report.totals.photos) == (1, 3, 4)
    assert not report.is_finished
    assert [row["status"] for row in rows(tmp_path / "j")] == ["left", "left", "done", "left"]
    assert "This delivery is not finished." in write(tmp_path / "j", ReportFormat.HTML)


def test_a_delivery_that_is_being_made_has_no_report_yet(tmp_path: Path) -> None:
    with (
        JournalWriter.create(make_batch(tmp_path, "fine"), tmp_path / "j"),
        pytest.raises(DeliveryError, match="in use"),
    ):
        Report(tmp_path / "j")


def test_the_table_names_each_file_with_its_sum(journal: Path) -> None:
    table = rows(journal)
    assert [(row["photo"], row["status"], row["export"]) for row in table] == [
        ("1", "done", "export0"),
        ("1", "done", "export1"),
        ("2", "failed", ""),
        ("3", "failed", "export0"),
        ("4", "skipped", ""),
        ("5", "crashed", ""),
    ]
    for row in table:
        if row["file"]:
            data = Path(row["file"]).read_bytes()
            assert (int(row["bytes"]), row["sha256"]) == (len(data), hashlib.sha256(data).hexdigest())
    totals = Report(journal).totals
    assert sum(int(row["bytes"] or 0) for row in table) == totals.bytes
    assert sum(float(row["seconds"] or 0) for row in table) == pytest.approx(totals.seconds, abs=0.01)
    assert [row["errors"] for row in table if row["errors"]] == [
        "It is cut off.", "No second one.", "It ended its process twice."
    ]  # fmt: skip


@posix
@pytest.mark.parametrize("name", EVIL)
def test_no_cell_is_a_formula(tmp_path: Path, name: str) -> None:
    for number, error in enumerate(("", name)):
        journal = one_job(tmp_path / str(number), Path("/photos") / name.replace("/", "_"), export=name, error=error)
        text = write(journal, ReportFormat.CSV)
        cells = [cell for row in csv.reader(io.StringIO(text, newline="")) for cell in row]
        apart = [cell for row in csv.reader(io.StringIO(text, newline=""), delimiter=";") for cell in row]
        assert not [cell for cell in cells + apart if cell.strip(' \t"')[:1] in tuple("=+-@\uff1d")]
        assert any(name.replace("'", "").strip() in cell.replace("'", "") for cell in cells)


def test_the_object_has_the_same_totals_and_every_photo(journal: Path) -> None:
    text = write(journal, ReportFormat.JSON)
    found = json.loads(text)
    assert text.isascii()
    totals = found["totals"]
    assert totals == msgspec.to_builtins(Report(journal).totals)
    statuses = [photo["status"] for photo in found["photos"]]
    assert statuses == ["done", "failed", "failed", "skipped", "crashed"]
    assert sum(len(photo["files"]) for photo in found["photos"]) == totals["files"]
    assert found["destination"] == str(Report(journal).destination)


@posix
def test_names_that_are_no_text_come_back_from_the_object_as_they_were(tmp_path: Path) -> None:
    odd = Path(os.fsdecode(b"/photos/\xff\xfe \xc3\xa9.jpg"))
    journal = one_job(tmp_path, odd)
    found = json.loads(write(journal, ReportFormat.JSON))
    assert found["photos"][0]["source"] == r"/photos/\xff\xfe é.jpg"
    assert bytes.fromhex(found["photos"][0]["source_hex"]) == os.fsencode(odd)
    for kind in (ReportFormat.CSV, ReportFormat.HTML):
        write(journal, kind).encode()


class Page(HTMLParser):
    """What a browser sees in a page: tags with attributes, and texts; every tag must be closed in its order."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.texts: list[str] = []
        self._open: list[str] = []
        self.feed(text)
        self.close()
        assert self._open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if tag not in ("meta", "br", "img", "input"):
            self._open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self._open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.texts.append(data)


ALLOWED = {
    *("html", "head", "meta", "title", "style", "body", "header", "footer", "section", "article", "div", "span"),
    *("h1", "h2", "h3", "dl", "dt", "dd", "ul", "li", "p", "a", "b", "br", "img", "code"),
    *("main", "bdi", "details", "summary", "button", "input", "output", "script"),
}
HARMLESS = {
    *("lang", "charset", "http-equiv", "content", "name", "id", "class", "href", "alt", "src", "type", "placeholder"),
    *("data-kind", "data-kinds", "data-mark", "data-marks", "data-photos", "aria-pressed", "aria-live", "aria-label"),
}


def check_page(text: str) -> Page:
    page = Page(text)
    assert {tag for tag, _ in page.tags} <= ALLOWED
    for _, attributes in page.tags:
        assert set(attributes) <= HARMLESS
        assert (attributes.get("href") or "#").startswith("#")
        assert (attributes.get("src") or "data:image/jpeg;base64,").startswith("data:image/jpeg;base64,")
    return page


def test_the_page_says_everything_and_loads_nothing(journal: Path) -> None:
    text = write(journal, ReportFormat.HTML)
    page = check_page(text)
    words = " ".join(" ".join(page.texts).split())
    assert "5 = 1 done + 1 skipped + 2 failed + 1 crashed" in words
    assert "Not delivered: 3" in words
    for line in Report(journal).lines():
        assert line.source.name in words
        for file in line.outcome.files:
            assert file.sha256 in words
        for said in (*line.outcome.errors, *line.outcome.notes):
            assert str(said) in words
    articles = [attributes["id"] for tag, attributes in page.tags if tag == "article"]
    assert articles == ["photo2", "photo3", "photo5", "photo1", "photo4"]  # failures first
    assert "http" not in text.replace("http-equiv", "")


@posix
@pytest.mark.parametrize("name", [*EVIL, '"><img src=x onerror=alert(1)>', "</style><b>", "&lt;b&gt;", "a'b\"c"])
def test_the_page_shows_every_name_as_it_is(tmp_path: Path, name: str) -> None:
    for number, error in enumerate(("", name)):
        source = Path("/photos") / name.replace("/", "\N{DIVISION SLASH}")
        text = write(one_job(tmp_path / str(number), source, export=name, error=error), ReportFormat.HTML)
        page = check_page(text)
        assert any(source.name in words for words in page.texts)
        assert any(name in words for words in page.texts)
        assert html.escape(name) in text


def deliver_pictures(place: Place, inline: InlineExecutor, journal: Path) -> Batch:
    recipe = Recipe(exports=tuple(Export(name=str(n), folder=str(n), resize=Resize(mode=ResizeMode.LONG_EDGE, pixels=n))
                                  for n in (300, 200, 100)))  # fmt: skip
    batch = plan(recipe, [place.photos], place.out, limits=Limits(verify=True))
    with JournalWriter.create(batch, journal) as opened:
        list(run(batch, InlineExecutor(), opened, Control()))
    return batch


def pictures(page: Page) -> list[bytes]:
    sources = [attributes["src"] for tag, attributes in page.tags if tag == "img"]
    return [base64.b64decode((source or "").partition("base64,")[2], validate=True) for source in sources]


@pytest.mark.slow
def test_the_page_shows_each_photo_small(tmp_path: Path, place: Place, inline: InlineExecutor) -> None:
    for seed in range(10):
        save(place.photos / f"{seed}.jpg", make_scene(400, 300, seed=seed))
    (place.photos / "broken.jpg").write_bytes((place.photos / "1.jpg").read_bytes()[:3000])
    deliver_pictures(place, inline, tmp_path / "j")
    (place.out / "300" / "3.jpg").write_bytes(b"no longer a picture")
    heard: list[tuple[int, int]] = []
    totals = write_report(Report(tmp_path / "j"), tmp_path / "r.html", progress=lambda at, of: heard.append((at, of)))
    assert heard == [(number, 11) for number in range(1, 12)]
    assert (totals.files, totals.verified) == (30, 30)
    page = check_page((tmp_path / "r.html").read_text(encoding="utf-8"))
    made = pictures(page)
    assert len(made) == 9
    for picture, seed in zip(made, (0, 1, 2, 4, 5, 6, 7, 8, 9), strict=True):
        with Image.open(io.BytesIO(picture)) as image:
            assert image.size == (264, 198)
            assert difference(image, make_scene(400, 300, seed=seed).resize((264, 198))) < 8


@pytest.mark.parametrize("kind", ReportFormat)
def test_a_report_is_written_whole_or_not_at_all(tmp_path: Path, journal: Path, kind: ReportFormat) -> None:
    target = tmp_path / "reports" / f"r.{kind}"
    with pytest.raises(DeliveryError, match="can't be written"):
        write_report(Report(journal), target)
    target.parent.mkdir()
    asked = iter((False, False, True))
    with pytest.raises(CancelledError):
        write_report(Report(journal), target, has_pictures=False, cancelled=lambda: next(asked))
    assert files_below(target.parent) == {}
    write_report(Report(journal), target, has_pictures=False)
    first = target.read_bytes()
    with pytest.raises(DeliveryError, match="is there already"):
        write_report(Report(journal), target, has_pictures=False)
    target.write_bytes(b"old")
    write_report(Report(journal), target, has_pictures=False, replace=True)
    assert files_below(target.parent) == {target.name: first}
    if kind is not ReportFormat.PDF:
        assert first.decode("utf-8-sig") == write(journal, kind)


def test_nothing_of_the_delivery_is_written_over(tmp_path: Path, journal: Path) -> None:
    for own in (journal, tmp_path / "photos" / "001.jpg", tmp_path / "out" / "export0" / "001.jpg"):
        before = own.read_bytes()
        with pytest.raises(DeliveryError, match="belongs to the delivery"):
            write_report(Report(journal), own, ReportFormat.JSON, replace=True)
        (tmp_path / "link").unlink(missing_ok=True)
        (tmp_path / "link").symlink_to(own.parent)
        with pytest.raises(DeliveryError, match="belongs to the delivery"):
            write_report(Report(journal), tmp_path / "link" / own.name, ReportFormat.JSON, replace=True)
        assert own.read_bytes() == before


def test_the_suffix_says_how(tmp_path: Path) -> None:
    assert [choose_format(Path(name)) for name in ("a.csv", "b.HTML", "c.json", "d.pdf")] == list(ReportFormat)
    with pytest.raises(RecipeError, match=r"ends in \.html, \.pdf, \.csv or \.json"):
        choose_format(Path("report.docx"))
