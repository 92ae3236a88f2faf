"""Contact sheets as they are printed: looked at as pixels by another program, and their text as text."""

import io
import itertools
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from PIL import Image

from studio.engine.document.contact_sheet import draw_sheet, draw_sheet_page
from studio.errors import PhotoError
from studio.printed.paper import POINTS, Page
from studio.printed.sheet import Sheet, SheetLayout, SheetPage, SheetPhoto

needs_poppler = pytest.mark.skipif(not shutil.which("pdftoppm"), reason="poppler is not installed")

RED, GREEN = (200, 30, 30), (20, 160, 60)


def photo(folder: Path, name: str, colour: tuple[int, int, int], size: tuple[int, int], *caption: str) -> SheetPhoto:
    path = folder / f"{name}.jpg"
    Image.new("RGB", size, colour).save(path, quality=95)
    return SheetPhoto(path, *size, caption or (f"{name}.jpg",))


def a_sheet(*pages: SheetPage, layout: SheetLayout | None = None, title: str = "Anna & René", **more: object) -> Sheet:
    return Sheet(layout=layout or SheetLayout(), title=title, pages=pages, **more)  # pyright: ignore[reportArgumentType]


def draw(path: Path, sheet: Sheet) -> frozenset[str]:
    with path.open("wb") as file:
        return draw_sheet(sheet, file)


def look(path: Path, dpi: int = 72) -> list[Image.Image]:
    run = subprocess.run(
        ["pdftoppm", "-r", str(dpi), "-png", path, path.with_suffix("")], check=True, timeout=60, capture_output=True
    )
    assert run.stderr == b""  # poppler says there what is wrong with a file
    return [Image.open(page).convert("RGB") for page in sorted(path.parent.glob(f"{path.stem}-*.png"))]


def text_of(path: Path) -> str:
    words = ["pdftotext", "-layout", path, "-"]
    return subprocess.run(words, check=True, timeout=60, capture_output=True).stdout.decode()


def near(found: object, wanted: tuple[int, int, int]) -> bool:
    assert isinstance(found, tuple)
    return all(abs(one - other) < 12 for one, other in zip(found, wanted, strict=True))


@needs_poppler
def test_each_picture_is_where_its_place_is_and_has_its_colour(tmp_path: Path) -> None:
    layout = SheetLayout(columns=2, rows=2)
    photos = (photo(tmp_path, "wide", RED, (300, 200)), photo(tmp_path, "high", GREEN, (200, 300)))
    draw(tmp_path / "sheet.pdf", a_sheet(SheetPage("", photos), layout=layout))
    (page,) = look(tmp_path / "sheet.pdf")
    for place, (each, colour) in enumerate(zip(photos, (RED, GREEN), strict=True)):
        box = layout.picture_box(place).fitted(each.width, each.height)
        middle = round(box.left + box.width / 2), round(box.top + box.height / 2)
        assert near(page.getpixel(middle), colour)
        assert near(page.getpixel((round(box.left) + 3, round(box.top) + 3)), colour)
        assert near(page.getpixel((round(box.left) - 4, middle[1])), (255, 255, 255))
    empty = layout.picture_box(3)
    assert (
        page.crop(
            (round(empty.left), round(empty.top), round(empty.left + empty.width), round(empty.top + empty.height))
        ).getextrema()
        == ((255, 255),) * 3
    )


@needs_poppler
@pytest.mark.parametrize("page", [Page.A5, Page.LEGAL])
def test_every_size_of_paper_both_ways_holds_its_pictures(page: Page, tmp_path: Path) -> None:
    for landscape in (False, True):
        layout = SheetLayout(page=page, landscape=landscape)
        photos = tuple(photo(tmp_path, str(at), RED, (30, 20)) for at in range(layout.per_page))
        draw(tmp_path / "sheet.pdf", a_sheet(SheetPage("", photos), layout=layout))
        (seen,) = look(tmp_path / "sheet.pdf")
        wide, high = layout.size
        assert abs(seen.width - wide) <= 1 and abs(seen.height - high) <= 1
        margin = round(layout.margin) - 2
        inner = seen.crop((margin, margin, seen.width - margin, seen.height - margin))
        seen.paste((255, 255, 255), (margin, margin, margin + inner.width, margin + inner.height))
        assert seen.getextrema() == ((255, 255),) * 3  # nothing stands in the margin


@needs_poppler
def test_title_date_pages_groups_and_captions_are_text(tmp_path: Path) -> None:
    pages = [
        SheetPage("Church", (photo(tmp_path, "a", RED, (30, 20), "a.jpg", "f/2.8"),)),
        SheetPage("Party <b>&amp;", (photo(tmp_path, "b", RED, (30, 20), "b (1)\\.jpg", ")Tj ET"),)),
    ]
    layout = SheetLayout(has_headings=True, has_footer=True, caption_lines=2)
    draw(tmp_path / "s.pdf", a_sheet(*pages, layout=layout, date="2026-05-12", credit="© Studio Nord"))
    text = text_of(tmp_path / "s.pdf")
    assert "1/2" in text.replace(" ", "") and "2/2" in text.replace(" ", "")
    wanted = ["Anna & René", "2026-05-12", "Church", "Party <b>&amp;", "a.jpg", "f/2.8"]
    for word in [*wanted, "b (1)\\.jpg", ")Tj ET", "© Studio Nord"]:
        assert word in text


@needs_poppler
def test_a_long_name_is_cut_in_its_middle_and_stays_below_its_picture(tmp_path: Path) -> None:
    layout = SheetLayout(columns=3, rows=3)
    long = photo(tmp_path, "x", RED, (30, 20), f"BEGIN{'m' * 4000}END.jpg")
    draw(tmp_path / "sheet.pdf", a_sheet(SheetPage("", (long,)), layout=layout, title="W" * 9000))
    (page,) = look(tmp_path / "sheet.pdf")
    box = layout.picture_box(0)
    beside = page.crop((round(box.left + box.width) + 2, round(box.top), page.width, page.height))
    assert beside.getextrema() == ((255, 255),) * 3
    short = photo(tmp_path, "y", RED, (30, 20), f"BEGIN{'m' * 60}END.jpg")
    draw(tmp_path / "other.pdf", a_sheet(SheetPage("", (short,)), layout=layout))
    assert "BEGIN" in text_of(tmp_path / "other.pdf") and "END.jpg" in text_of(tmp_path / "other.pdf")


@needs_poppler
@pytest.mark.parametrize("name", ["山田太郎.jpg", "عروس ٢٠٢٦.jpg", "חתונה 12.jpg", "e\u0323\u0302.jpg"])
def test_other_scripts_are_drawn_as_such(name: str, tmp_path: Path) -> None:
    layout = SheetLayout(columns=1, rows=1)
    said = photo(tmp_path, "p", RED, (30, 20), name)
    if missing := draw(tmp_path / "said.pdf", a_sheet(SheetPage("", (said,)), layout=layout)):
        pytest.skip(f"no font here has {missing}")
    draw(tmp_path / "none.pdf", a_sheet(SheetPage("", (photo(tmp_path, "p", RED, (30, 20), " "),)), layout=layout))
    (page,), (bare,) = look(tmp_path / "said.pdf"), look(tmp_path / "none.pdf")
    assert page.tobytes() != bare.tobytes()
    if name.startswith("山"):
        assert "山田太郎" in text_of(tmp_path / "said.pdf")


@needs_poppler
@pytest.mark.parametrize(("text", "is_left"), [("שלום 8", True), ("8 שלום", False)])
def test_a_line_from_the_right_reads_from_the_right(text: str, is_left: bool, tmp_path: Path) -> None:
    """What is written after Hebrew letters stands to their left, and what is written before them to their right."""
    layout = SheetLayout(columns=1, rows=1)
    sheet = a_sheet(SheetPage("", (photo(tmp_path, "p", RED, (30, 20), text),)), layout=layout)
    if draw(tmp_path / "p.pdf", sheet):
        pytest.skip("no font here has Hebrew letters")
    (page,) = look(tmp_path / "p.pdf", 300)
    baseline = round(layout.caption_baseline(0, 0) * 300 / POINTS)
    line = page.crop((0, baseline - 26, page.width, baseline + 2)).convert("L").point(lambda level: 255 - level)
    line = line.crop(line.getbbox())
    columns = [line.crop((at, 0, at + 1, line.height)).getbbox() is None for at in range(line.width)]
    gaps = [(len(list(run)), empty) for empty, run in itertools.groupby(columns)]
    widest = max(range(len(gaps)), key=lambda at: gaps[at][0] if gaps[at][1] else 0)
    middle = sum(count for count, _ in gaps[:widest]) + gaps[widest][0] / 2
    assert (middle < line.width / 2) is is_left


@needs_poppler
def test_letters_that_no_font_has_are_said(tmp_path: Path) -> None:
    sheet = a_sheet(SheetPage("", (photo(tmp_path, "p", RED, (30, 20), "A\U00012000\U0002ffffB"),)))
    assert draw(tmp_path / "p.pdf", sheet) == {"\U00012000"}
    assert "A?" in text_of(tmp_path / "p.pdf")


@needs_poppler
def test_jpeg_pages_look_like_the_pdf(tmp_path: Path) -> None:
    photos = (photo(tmp_path, "wide", RED, (300, 200)), photo(tmp_path, "high", GREEN, (200, 300)))
    sheet = a_sheet(SheetPage("Church", photos), layout=SheetLayout(has_headings=True), date="2026-05-12")
    draw(tmp_path / "sheet.pdf", sheet)
    (seen,) = look(tmp_path / "sheet.pdf", 300)
    stream = io.BytesIO()
    size, _ = draw_sheet_page(sheet, 1, stream)
    with Image.open(stream) as page:
        assert page.size == size
        assert page.info["dpi"] == (300, 300)
        assert page.info["icc_profile"]
        small = [each.convert("L").resize((100, 141)) for each in (page, seen)]
    differences = [abs(one - other) for one, other in zip(small[0].tobytes(), small[1].tobytes(), strict=True)]
    assert sum(differences) / len(differences) < 1
    assert max(differences) < 60


@needs_poppler
def test_a_logo_stands_before_the_title_and_one_that_is_gone_is_said(tmp_path: Path) -> None:
    Image.new("RGBA", (400, 200), (*GREEN, 255)).save(tmp_path / "logo.png")
    page = SheetPage("", (photo(tmp_path, "p", RED, (30, 20)),))
    draw(tmp_path / "p.pdf", a_sheet(page, logo=tmp_path / "logo.png"))
    (seen,) = look(tmp_path / "p.pdf")
    margin = round(SheetLayout().margin)
    assert near(seen.getpixel((margin + 10, margin + 14)), GREEN)
    with pytest.raises(PhotoError, match=r"gone\.png"):
        draw(tmp_path / "q.pdf", a_sheet(page, logo=tmp_path / "gone.png"))


def test_the_same_sheet_is_the_same_bytes(tmp_path: Path) -> None:
    sheet = a_sheet(SheetPage("", (photo(tmp_path, "p", RED, (30, 20), "p 山"),)))
    first, second = io.BytesIO(), io.BytesIO()
    for stream in (first, second):
        draw_sheet(sheet, stream)
    assert first.getvalue() == second.getvalue()


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="memory is asked for as POSIX does")
def test_five_thousand_photos_take_bounded_memory(tmp_path: Path) -> None:
    """A PDF file of 300 MB is made in less than 100 MB."""
    noise = Image.effect_noise((500, 500), 90).convert("RGB")
    noise.save(tmp_path / "p.jpg", quality=70)
    script = (
        "import resource, sys\n"
        "from pathlib import Path\n"
        "from studio.engine.document.contact_sheet import draw_sheet\n"
        "from studio.printed.sheet import Sheet, SheetLayout, SheetPage, SheetPhoto\n"
        "def sheet(count):\n"
        "    photos = [SheetPhoto(Path(sys.argv[1]), 500, 500, (f'IMG_{n:04}.jpg',)) for n in range(count)]\n"
        "    pages = tuple(SheetPage('', tuple(photos[n : n + 20])) for n in range(0, count, 20))\n"
        "    return Sheet(layout=SheetLayout(), title='T', pages=pages)\n"
        "with open(sys.argv[2], 'wb') as file: draw_sheet(sheet(20), file)\n"
        "before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss\n"
        "with open(sys.argv[2], 'wb') as file: draw_sheet(sheet(5000), file)\n"
        "print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before)\n"
    )
    words = [sys.executable, "-c", script, tmp_path / "p.jpg", tmp_path / "s.pdf"]
    run = subprocess.run(words, capture_output=True, check=True, timeout=110)
    assert (tmp_path / "s.pdf").stat().st_size > 300_000_000
    assert int(run.stdout) < (100_000 if sys.platform == "linux" else 100_000_000)
