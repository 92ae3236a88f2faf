"""Lists of people: small workbooks that unpacked to gigabytes in the program's own process, or kept it busy."""

import contextlib
import os
import tracemalloc
from collections.abc import Callable
from pathlib import Path

import pytest

from studio.batch.lists.columns import find_columns
from studio.batch.lists.corrections import read_corrections
from studio.batch.lists.list_file import read_list
from studio.batch.plan.choice import read_names
from studio.errors import RecipeError, SourceError
from studio.recipe.list_rules import ListRules
from tests.batch.lists.workbook_file import MAIN, text, workbook

HEADER = f"<row>{text('code')}{text('first')}</row>"
TOO_MUCH = "unpacks to far more than any list has"


def _sheet(inner: str, **more: str) -> bytes:
    whole = f'<worksheet xmlns="{MAIN}"><sheetData>{HEADER}{inner}</sheetData></worksheet>'
    return workbook({"people": whole}, **more)  # pyright: ignore[reportArgumentType]


BOMBS: dict[str, Callable[[], bytes]] = {
    "cells of one row": lambda: _sheet(f"<row>{'<c><v>1</v></c>' * 2_000_000}</row>"),
    "cells of no row": lambda: _sheet("<c/>" * 3_000_000),
    "nested": lambda: _sheet("<x>" * 2_000_000 + "</x>" * 2_000_000),
    "last column": lambda: _sheet('<row><c r="XFD1"><v>1</v></c></row>' * 60_000),
    "shared": lambda: _sheet('<row><c t="s"><v>0</v></c></row>' * 100_000, shared=f"<si><t>{'a' * 1_000_000}</t></si>"),
    "shared nested": lambda: _sheet("", shared="<si>" * 2_000_000 + "</si>" * 2_000_000),
}


@pytest.mark.slow
@pytest.mark.parametrize("name", BOMBS)
def test_a_workbook_is_refused_before_it_fills_the_memory(name: str, tmp_path: Path) -> None:
    path = tmp_path / "people.xlsx"
    path.write_bytes(BOMBS[name]())
    tracemalloc.start()
    try:
        with pytest.raises(SourceError, match=TOO_MUCH):
            read_list(path)
        assert tracemalloc.get_traced_memory()[1] < 300_000_000
    finally:
        tracemalloc.stop()


def test_a_cell_overrides_no_direction(tmp_path: Path) -> None:
    """What it would do to the name of a file, and to a line of a terminal."""
    (tmp_path / "people.csv").write_text("code,first\n1,a\u202egpj.exe\u2066\n", encoding="utf-8")
    assert read_list(tmp_path / "people.csv").rows[0].cells == ("1", "a gpj.exe")


def test_no_sentence_repeats_a_thousand_columns(tmp_path: Path) -> None:
    header = ",".join(f"{'x' * 900}{at}" for at in range(1_000))
    (tmp_path / "people.csv").write_text(f"{header}\n1\n", encoding="utf-8")
    with pytest.raises(RecipeError) as refused:
        find_columns(read_list(tmp_path / "people.csv"), ListRules())
    assert len(str(refused.value)) < 3_000


def test_a_long_number_format_is_none(tmp_path: Path) -> None:
    sheet = f'<worksheet xmlns="{MAIN}"><sheetData>{HEADER}<row><c s="1"><v>1.5</v></c></row></sheetData></worksheet>'
    (tmp_path / "people.xlsx").write_bytes(workbook({"people": sheet}, ("0" * 1_000_000,)))
    assert read_list(tmp_path / "people.xlsx").rows[0].cells[0] == "1.5"


@pytest.mark.parametrize(
    "data", [b"file," + b"x" * 200_000 + b"\na,b\n", b'file\n"' + b"x" * 200_000 + b"\n", b"file\0\na\0\n", b'"file\na']
)
def test_a_strange_choice_is_a_list_or_refused(tmp_path: Path, data: bytes) -> None:
    """As a client sends it back: a first line that is too long for a cell was caught by nothing."""
    (tmp_path / "choice.csv").write_bytes(data)
    with contextlib.suppress(SourceError):
        assert read_names(tmp_path / "choice.csv")


def test_a_choice_of_millions_is_refused(tmp_path: Path) -> None:
    (tmp_path / "choice.csv").write_bytes(b"file\n" + b"x\n" * 1_000_000)
    with pytest.raises(SourceError, match="far too many"):
        read_names(tmp_path / "choice.csv")


def test_no_sentence_repeats_a_long_name_in_corrections(tmp_path: Path) -> None:
    long = '{"version":1,"corrections":[{"photo":"a","x%s":1}]}'
    (tmp_path / "x.corrections.json").write_text(long % ("\\u202e\\u009b" + "x" * 100_000))
    with pytest.raises(SourceError) as refused:
        read_corrections(tmp_path / "x.corrections.json")
    assert len(str(refused.value)) < 1_000 and "\u202e" not in str(refused.value)


@pytest.mark.skipif(os.name == "nt", reason="no pipes there")
@pytest.mark.parametrize("place", ["pipe", "/dev/zero", "/dev/stdin"])
def test_a_list_is_a_regular_file(tmp_path: Path, place: str) -> None:
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(SourceError, match="can't be read"):
        read_list(tmp_path / place)
