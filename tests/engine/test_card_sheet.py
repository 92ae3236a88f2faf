"""Printed code cards: read back by the reader from a picture of the page, and the text that is on them."""

import io
import shutil
import subprocess
from pathlib import Path

import pytest

from studio.card import GRIDS, Card, CardLayout
from studio.engine.card_sheet import draw_cards, qr_modules
from studio.engine.code_reader import read_codes
from studio.errors import RecipeError
from studio.printed.paper import Page

CARDS = [
    Card(code="S-0001", name="Jörg Müller-Lüdenscheidt", line="Klasse 3b"),
    Card(code="S-0002", name="Ann Li", line="<b>1A</b> &amp; {x}"),
    Card(code="ÄÖ-3", name="Zoë Ångström", line=""),
]

FOUR = CardLayout()

needs_poppler = pytest.mark.skipif(not shutil.which("pdftoppm"), reason="poppler is not installed")


def draw(path: Path, cards: list[Card], layout: CardLayout = FOUR) -> frozenset[str]:
    with path.open("wb") as file:
        return draw_cards(cards, layout, file)


def pages(path: Path, dpi: int = 100) -> list[Path]:
    subprocess.run(["pdftoppm", "-r", str(dpi), "-png", path, path.with_suffix("")], check=True, timeout=60)
    return sorted(path.parent.glob(f"{path.stem}-*.png"))


def text_of(path: Path) -> str:
    return subprocess.run(
        ["pdftotext", "-layout", path, "-"], check=True, timeout=60, capture_output=True
    ).stdout.decode()


@needs_poppler
@pytest.mark.parametrize("per_page", GRIDS)
def test_printed_cards_are_read_back(per_page: int, tmp_path: Path) -> None:
    draw(tmp_path / "cards.pdf", CARDS, CardLayout(per_page=per_page))
    found = pages(tmp_path / "cards.pdf")
    assert len(found) == -(-len(CARDS) // per_page)
    assert {code for page in found for code in read_codes(page).codes} == {card.code for card in CARDS}


@needs_poppler
def test_cards_hold_their_text_as_text_and_no_markup(tmp_path: Path) -> None:
    assert draw(tmp_path / "cards.pdf", CARDS) == frozenset()
    text = text_of(tmp_path / "cards.pdf")
    for wanted in ("Jörg", "Müller-Lüdenscheidt", "Klasse 3b", "S-0001", "<b>1A</b> &amp; {x}", "Zoë", "Ångström"):
        assert wanted in text


@needs_poppler
def test_japanese_and_arabic_names_are_drawn(tmp_path: Path) -> None:
    plain = [Card(code="S-1"), Card(code="S-2")]
    named = [Card(code="S-1", name="山田太郎"), Card(code="S-2", name="محمد علي")]
    if missing := draw(tmp_path / "named.pdf", named):
        pytest.skip(f"no font here has {missing}")
    draw(tmp_path / "plain.pdf", plain)
    (before,), (after,) = pages(tmp_path / "plain.pdf"), pages(tmp_path / "named.pdf")
    assert before.read_bytes() != after.read_bytes()
    assert "山田太郎" in text_of(tmp_path / "named.pdf")


@needs_poppler
def test_a_letter_that_no_font_has_is_said_and_the_rest_is_printed(tmp_path: Path) -> None:
    assert draw(tmp_path / "cards.pdf", [Card(code="S-1", name="A\U00012000\U0002ffffB")]) == {"\U00012000"}
    assert "A?" in text_of(tmp_path / "cards.pdf")


@needs_poppler
def test_a_text_that_is_far_too_long_stays_on_its_card(tmp_path: Path) -> None:
    long = Card(code="S-1", name="W" * 5000, line="i" * 5000)
    draw(tmp_path / "long.pdf", [long, Card(code="S-2"), Card(code="S-3"), Card(code="S-4")])
    draw(tmp_path / "short.pdf", [Card(code="S-1"), Card(code="S-2"), Card(code="S-3"), Card(code="S-4")])
    (long_page,), (short_page,) = pages(tmp_path / "long.pdf"), pages(tmp_path / "short.pdf")
    from PIL import Image, ImageChops

    with Image.open(long_page) as first, Image.open(short_page) as second:
        box = ImageChops.difference(first.convert("L"), second.convert("L")).getbbox()
        assert box is not None and box[2] <= first.width / 2 and box[3] <= first.height / 2


@pytest.mark.parametrize("page", Page)
def test_every_size_of_paper_and_the_same_bytes_each_time(page: Page) -> None:
    first, second = io.BytesIO(), io.BytesIO()
    for file in (first, second):
        draw_cards(CARDS, CardLayout(page=page, per_page=2), file)
    assert first.getvalue() == second.getvalue()
    width, height = page.size
    assert width < height


def test_a_number_of_cards_that_no_page_has_is_refused() -> None:
    with pytest.raises(RecipeError, match="3 cards do not go on a page; 1, 2, 4"):
        CardLayout(per_page=3)


def test_a_code_that_is_hidden_in_part_is_still_a_code() -> None:
    assert len(qr_modules("S-0001")) >= 21
    with pytest.raises(RecipeError):
        qr_modules("x" * 5000)


@pytest.mark.slow
def test_five_thousand_cards_take_bounded_memory(tmp_path: Path) -> None:
    script = (
        "import io, resource, sys\n"
        "from studio.card import Card, CardLayout\n"
        "from studio.engine.card_sheet import draw_cards\n"
        "draw_cards([Card(code='S-0', name='Å')], CardLayout(), io.BytesIO())\n"
        "before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss\n"
        "cards = [Card(code=f'S-{n:05}', name=f'Person Nummer {n}', line='3b') for n in range(5000)]\n"
        "with open(sys.argv[1], 'wb') as file: draw_cards(cards, CardLayout(per_page=1), file)\n"
        "print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before)\n"
    )
    import sys

    run = subprocess.run(
        [sys.executable, "-c", script, tmp_path / "cards.pdf"], capture_output=True, check=True, timeout=110
    )
    grown = int(run.stdout)
    assert grown < (150_000 if sys.platform == "linux" else 150_000_000)
