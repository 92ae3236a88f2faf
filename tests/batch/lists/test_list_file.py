"""Lists are read as they are meant, and strangers' lists do no harm."""

import zipfile
from pathlib import Path

import pytest

from studio.batch.files import xml_package
from studio.batch.lists import list_file
from studio.batch.lists.list_file import EncodingError, read_list
from studio.errors import SourceError
from tests.batch.lists import workbook_file as book

ROWS = (("0042", "Jürgen"), ("0043", "陽菜"))


def write(folder: Path, content: bytes | str, name: str = "class.csv") -> Path:
    path = folder / name
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


def cells(path: Path, **more: str) -> list[tuple[str, ...]]:
    return [row.cells for row in read_list(path, **more).rows]


def refusal(path: Path, **more: str) -> str:
    with pytest.raises(SourceError) as caught:
        read_list(path, **more)
    return str(caught.value)


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32"])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_delimiter_mark_and_ends_of_lines_are_seen(tmp_path: Path, delimiter: str, encoding: str, end: str) -> None:
    lines = [("code", "first"), *ROWS]
    text = end.join(delimiter.join(line) for line in lines) + end
    found = read_list(write(tmp_path, text.encode(encoding)))
    assert found.columns == ("code", "first")
    assert [row.cells for row in found.rows] == [*ROWS]
    assert [row.line for row in found.rows] == [2, 3]


def test_the_delimiter_is_counted_outside_of_quotes(tmp_path: Path) -> None:
    path = write(tmp_path, '"Name, first, last";code\n"Berg, Anna";1\n')
    assert read_list(path).columns == ("Name, first, last", "code")
    assert cells(path) == [("Berg, Anna", "1")]


def test_a_list_of_one_column_is_one(tmp_path: Path) -> None:
    assert cells(write(tmp_path, "code\n1\n\n2\n")) == [("1",), ("2",)]


def test_a_stated_delimiter_and_empty_lines_count_as_lines(tmp_path: Path) -> None:
    found = read_list(write(tmp_path, "sep=;\n\ncode;a,b\n1;x\n\n2;y\n"))
    assert found.columns == ("code", "a,b")
    assert [row.line for row in found.rows] == [4, 6]


def test_rows_know_their_line_when_cells_have_several(tmp_path: Path) -> None:
    found = read_list(write(tmp_path, 'code,address\n1,"Street\n5"\n2,x\n'))
    assert [(row.line, row.cells) for row in found.rows] == [(2, ("1", "Street 5")), (4, ("2", "x"))]


def test_an_encoding_that_nobody_said_is_asked_for_with_rows_in_each(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(list_file, "code_page", lambda: "cp1252")
    names = ("Anna", "Jürgen", "René", "Zoë", "Müller")
    path = write(tmp_path, ("code;first\n" + "".join(f"1;{name}\n" for name in names)).encode("cp1252"))
    with pytest.raises(EncodingError) as caught:
        read_list(path)
    said = str(caught.value)
    assert "1;Jürgen | 1;René | 1;Zoë" in said
    assert "1;J\N{REPLACEMENT CHARACTER}rgen" in said
    assert "In cp1252 it reads: " in said
    assert "Müller" not in said
    assert cells(path, encoding="cp1252")[1] == ("1", "Jürgen")
    assert "is not in utf-8" in refusal(path, encoding="utf-8")
    assert "no-such is not an encoding" in refusal(path, encoding="no-such")
    assert "zip is not an encoding" in refusal(path, encoding="zip")


def test_a_japanese_list_is_read_in_the_encoding_that_is_said(tmp_path: Path) -> None:
    path = write(tmp_path, "番号,名\n1,陽菜\n".encode("cp932"))
    assert cells(path, encoding="cp932") == [("1", "陽菜")]


def test_cells_are_one_clean_line_and_never_too_long(tmp_path: Path) -> None:
    found = read_list(write(tmp_path, f'code,first\n1,"=cmd()|\0\x1b[31m\u2028x"\n2,{"a" * 10_000}\n'))
    assert found.rows[0].cells == ("1", "=cmd()| [31m x")
    assert found.rows[1].cells == ("2", "a" * 1000)
    assert [str(note) for note in found.notes] == [
        "Line 3 of the list: first has 10,000 letters; only the first 1,000 are used."
    ]


def test_short_and_long_rows_are_said_or_filled(tmp_path: Path) -> None:
    found = read_list(write(tmp_path, "code,first,class\n1\n2,a,b,c,d\n3,a,b,,\n"))
    assert [row.cells for row in found.rows] == [("1", "", ""), ("2", "a", "b"), ("3", "a", "b")]
    assert [str(note) for note in found.notes] == ["Line 3 of the list has more cells than the header."]


def test_columns_without_a_name_or_with_that_of_another_get_a_number(tmp_path: Path) -> None:
    assert read_list(write(tmp_path, "a,,a,b\n1,2,3,4\n")).columns == ("a", "2", "a 3", "b")


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "is empty; its first row must name the columns"),
        (b"\n \n", "is empty"),
        (b"code,first\n", "has columns, but no rows"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1", "an old or protected workbook; save it as XLSX or CSV"),
        (b"PK\x03\x04", "it is damaged"),
        (b'code,first\n1,"' + b"x" * 200_000, "a cell in it is far too long; a quote may be missing"),
        (b",".join(b"c%d" % at for at in range(1200)) + b"\n1\n", "far too many columns"),
    ],
)
def test_what_is_no_list_is_said(tmp_path: Path, content: bytes, words: str) -> None:
    assert words in refusal(write(tmp_path, content))


def test_what_is_no_file_or_too_large_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert "can't be read" in refusal(tmp_path / "none.csv")
    assert "can't be read" in refusal(tmp_path)
    monkeypatch.setattr(list_file, "LARGEST_LIST", 10)
    assert "can't be read" in refusal(write(tmp_path, "code\n1\n2\n3\n4\n"))
    monkeypatch.setattr(list_file, "LARGEST_LIST", 100)
    monkeypatch.setattr(list_file, "MOST_ROWS", 2)
    assert "far too many rows" in refusal(write(tmp_path, "code\n1\n2\n3\n4\n"))


# Workbooks ------------------------------------------------------------------------------------------


def test_a_workbook_is_read_as_its_cells_show_it(tmp_path: Path) -> None:
    shared = '<si><t>Jürgen</t></si><si><r><t>陽</t></r><r><t>菜</t></r><rPh sb="0" eb="2"><t>ヒナ</t></rPh></si>'
    first = book.sheet(
        book.text("code") + book.text("first") + book.text("born") + book.text("ok"),
        book.number("42", 1) + '<c t="s"><v>0</v></c>' + book.number("46279", 2) + '<c t="b"><v>1</v></c>',
        "",
        '<c r="D4" t="e"><v>#N/A</v></c>' + '<c r="B4" t="s"><v>1</v></c>' + '<c r="A4" t="str"><v>x</v></c>',
    )
    path = write(tmp_path, book.workbook({"Class 1a": first}, ("0000", "dd.mm.yyyy"), shared), "class.xlsx")
    found = read_list(path)
    assert found.sheet == "Class 1a"
    assert found.columns == ("code", "first", "born", "ok")
    assert [row.cells for row in found.rows] == [("0042", "Jürgen", "14.09.2026", "TRUE"), ("x", "陽菜", "", "")]
    assert [row.line for row in found.rows] == [2, 4]


def test_a_sheet_is_chosen_by_its_name(tmp_path: Path) -> None:
    sheets = {"1a": book.sheet(book.text("a"), book.text("x")), "1b": book.sheet(book.text("b"), book.text("y"))}
    path = write(tmp_path, book.workbook(sheets), "class.xlsx")
    assert cells(path) == [("x",)]
    assert cells(path, sheet="1b") == [("y",)]
    assert refusal(path, sheet="2a") == "The list has no sheet “2a”; it has 1a, 1b."


def test_a_workbook_that_unpacks_to_too_much_is_refused_before_it_does(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    good = book.workbook({"1a": book.sheet(book.text("a"), book.text("x"))})
    path = write(tmp_path, good, "class.xlsx")
    assert cells(path) == [("x",)]
    monkeypatch.setattr(xml_package, "LARGEST_PART", 50)
    monkeypatch.setattr(zipfile.ZipFile, "open", lambda *_: pytest.fail("it was unpacked"))
    assert "unpacks to far more than any list has" in refusal(path)


def test_a_directory_that_lies_about_sizes_gains_nothing(tmp_path: Path) -> None:
    rows = book.sheet(book.text("a"), *[book.text("x" * 100)] * 20_000)
    data = bytearray(book.workbook({"1a": rows}))
    with zipfile.ZipFile(write(tmp_path, bytes(data), "true.xlsx")) as archive:
        size = archive.getinfo("xl/s0.xml").file_size
    lied = bytes(data).replace(size.to_bytes(4, "little"), (1000).to_bytes(4, "little"))
    assert lied != bytes(data)
    assert "it is damaged" in refusal(write(tmp_path, lied, "lied.xlsx"))


def test_a_sheet_of_far_too_many_elements_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(xml_package, "_MOST_TAGS", 200)
    path = write(tmp_path, book.workbook({"1a": book.sheet(book.text("a"), *["<c/>" * 50] * 5)}), "class.xlsx")
    assert "unpacks to far more" in refusal(path)


def test_rows_over_many_pieces_and_what_lies_around_them_are_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    rows = "".join(
        f'<row r="{at}"><c r="A{at}" t="inlineStr"><is><t>Zoë {at}</t></is></c></row>' for at in range(2, 99)
    )
    head = '<row r="1"><c r="A1" t="str"><v>code</v></c></row>'
    around = "<x/>" * 30
    sheet = (
        f'<?xml version="1.0"?><m:worksheet xmlns:m="{book.MAIN}" xmlns="{book.MAIN}"><!-- <row/> --><cols>{around}'
        f'</cols><x/><m:sheetData>{head}\n{rows}<row r="99"/></m:sheetData><y>{around}</y></m:worksheet>'
    )
    path = write(tmp_path, book.workbook({"1a": sheet}), "class.xlsx")
    for size in (1 << 16, 1, 7):
        monkeypatch.setattr(xml_package, "_PIECE", size)
        assert cells(path) == [(f"Zoë {at}",) for at in range(2, 99)]
        assert read_list(path).rows[-1].line == 98


def test_one_row_of_far_too_many_bytes_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = write(tmp_path, book.workbook({"1a": book.sheet(book.text("a"), book.text("x" * 10_000))}), "class.xlsx")
    monkeypatch.setattr(xml_package, "_PIECE", 1000)
    assert len(cells(path)) == 1
    monkeypatch.setattr(xml_package, "_LARGEST_UNIT", 5000)
    assert "unpacks to far more" in refusal(path)


def test_nothing_that_a_workbook_declares_expands(tmp_path: Path) -> None:
    entities = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>'
    sheet = entities + book.sheet(book.text("a"), '<c t="inlineStr"><is><t>&b;</t></is></c>')
    assert "it is damaged" in refusal(write(tmp_path, book.workbook({"1a": sheet}), "class.xlsx"))
    wide = sheet.encode("utf-16")
    data = book.workbook({"1a": wide.decode("latin-1")})
    assert "it is damaged" in refusal(write(tmp_path, data, "wide.xlsx"))


def test_a_cell_far_out_takes_no_room(tmp_path: Path) -> None:
    sheet = book.sheet(book.text("a"), '<c r="A2" t="str"><v>x</v></c><c r="ZZZZ2" t="str"><v>y</v></c>')
    assert cells(write(tmp_path, book.workbook({"1a": sheet}), "class.xlsx")) == [("x",)]


@pytest.mark.parametrize("at", range(0, 900, 37))
def test_a_damaged_workbook_is_a_sentence(tmp_path: Path, at: int) -> None:
    data = bytearray(book.workbook({"1a": book.sheet(book.text("a"), book.text("x"))}))
    data[at % len(data)] ^= 0x55
    try:
        assert read_list(write(tmp_path, bytes(data), "class.xlsx")).columns
    except SourceError as error:
        assert "list" in str(error)


def test_a_style_of_thousands_of_digits_is_none(tmp_path: Path) -> None:
    styles = f'<styleSheet xmlns="{book.MAIN}"><cellXfs><xf numFmtId="{"9" * 5000}"/></cellXfs></styleSheet>'
    sheet = book.sheet(book.text("code"), book.number("42"))
    data = book.workbook({"people": sheet}, more={"xl/styles.xml": styles})
    assert cells(write(tmp_path, data, "class.xlsx")) == [("42",)]


def test_a_stated_delimiter_may_be_a_tab_but_no_quotation_mark(tmp_path: Path) -> None:
    assert cells(write(tmp_path, "sep=\t\ncode\tfirst\n0042\tJo\n")) == [("0042", "Jo")]
    assert cells(write(tmp_path, "sep=; \r\ncode;first\r\n0042;Jo\r\n")) == [("0042", "Jo")]
    assert len(read_list(write(tmp_path, 'sep="\n1,2\n')).rows) == 1
