"""Lists that nobody means well with: CSVs and workbooks, each the same for a seed."""

import codecs
import random
from xml.sax.saxutils import escape

from tests.batch.lists.workbook_file import MAIN, workbook
from tests.fuzz.mutation import TEXTS
from tests.hostile import mutate

_HEADERS = (
    "code",
    "first",
    "last",
    "class",
    "from",
    "to",
    "sku",
    "name",
    "",
    "code",
    "{stem}",
    "=1+1",
    "番号",
    "grade",
)
_KINDS = ("n", "s", "b", "e", "str", "inlineStr", "d", "odd")
_FORMATS = (
    *("General", "0", "0.00", "#,##0", "0%", "yyyy-mm-dd", "[h]:mm:ss", "@", "[Red]0;[Blue]-0", "0.00E+00", "# ?/?"),
    *('"x"0', "[$-411]ge.m.d", "[", "\\", "0" * 300, "yyyy" * 60, "_(* #,##0_)", "", "[>=1e999]0", "AM/PM"),
)
_NUMBERS = ("0", "-1", "1.5", "44000.25", "1e308", "-1e999", "nan", "2958466", "9" * 400, "1_0", "٣", "", "1E-400")
_ENCODINGS = ("utf-8", "utf-8", "utf-8-sig", "utf-16", "utf-32", "cp1252", "cp932", "utf-7")


def make_list(chance: random.Random) -> bytes:
    """Return the file of a list."""
    if chance.randrange(2):
        return _workbook(chance)
    data = _csv(chance)
    return data if chance.randrange(3) else mutate(data or b"a", chance)


def _cell(chance: random.Random) -> str:
    return chance.choice((*_HEADERS, *TEXTS, *_NUMBERS, "a" * chance.choice((1, 999, 1_001, 140_000)), "1-9", "IMG_1"))


def _csv(chance: random.Random) -> bytes:
    delimiter = chance.choice((",", ",", ";", "\t", "|", "\0"))
    quote = chance.choice(('"', '"', "", "'"))
    wide = chance.choice((1, 2, 3, 8, 999, 1_001, *([100_000] * (not chance.randrange(20)))))
    header = [chance.choice(_HEADERS) for _ in range(wide)]
    rows = [
        [_cell(chance) for _ in range(chance.choice((0, 1, 2, wide % 50, 9)))] for _ in range(chance.choice((0, 1, 5)))
    ]
    lines = [delimiter.join(f"{quote}{cell}{quote}" for cell in row) for row in (header, *rows)]
    ends = chance.choice(("\n", "\r\n", "\r", "\n\n", "\0\n"))
    text = chance.choice(("", "", "sep=;\n", "sep=\n", "\n\n", "\ufeff")) + ends.join(lines)
    return text.encode(chance.choice(_ENCODINGS), "replace")


def _workbook(chance: random.Random) -> bytes:
    rows = "".join(_row(chance, chance.choice((0, 1, 3, 20))) for _ in range(chance.choice((1, 2, 5, 300))))
    sheet = f'<worksheet xmlns="{MAIN}"><sheetData>{_row(chance, 3)}{rows}</sheetData></worksheet>'
    if not chance.randrange(8):
        depth = chance.choice((10, 1_000, 100_000))
        sheet = sheet.replace("</sheetData>", f"{'<x>' * depth}{'</x>' * depth}</sheetData>")
    if not chance.randrange(8):
        sheet = (
            chance.choice(("<!DOCTYPE x [<!ENTITY a 'b'>]>", "<?xml version='1.0' encoding='cp037'?>", "\0")) + sheet
        )
    if not chance.randrange(3):
        sheet = mutate(sheet.encode(), chance).decode("utf-8", "replace")
    shared = "".join(f"<si><t>{_plain(_cell(chance))}</t></si>" for _ in range(chance.choice((0, 1, 5))))
    formats = tuple(_plain(chance.choice((*_FORMATS, _cell(chance)))) for _ in range(chance.choice((0, 1, 4))))
    names = (chance.choice(("people", "A&B", "x" * 300, "{n}")), "two")[: chance.choice((1, 1, 2))]
    more = {chance.choice(("xl/styles.xml", "xl/s0.xml", "../x", "/etc/x", "xl/_rels/book.xml.rels")): sheet}
    data = workbook(dict.fromkeys(names, sheet), formats, shared, more if not chance.randrange(6) else None)
    match chance.randrange(6):
        case 0:
            return mutate(data, chance)
        case 1:  # the directory of the ZIP file, which says how large each part is
            start = data.rindex(b"PK\1\2")
            return data[:start] + mutate(data[start:], chance)
        case 2 if not chance.randrange(4):
            return codecs.BOM_UTF8 + data
        case _:
            return data


def _row(chance: random.Random, cells: int) -> str:
    made: list[str] = []
    for _ in range(cells):
        kind = chance.choice(_KINDS)
        value = _plain(chance.choice((*_NUMBERS, _cell(chance))))
        place = chance.choice(("", "", ' r="B2"', ' r="XFD1048576"', ' r="aé1"', ' r="ZZZZ"', ' r="-1"'))
        inner = f"<is><t>{value}</t></is>" if kind == "inlineStr" else f"<f>A1</f><v>{value}</v>"
        made.append(f'<c t="{kind}" s="{chance.choice((0, 1, 2, 99, -1))}"{place}>{inner}</c>')
    number = chance.choice(("", "", ' r="3"', ' r="0"', ' r="99999999999"', ' r="-5"', ' r="٣"'))
    return f"<row{number}>{''.join(made)}</row>"


def _plain(text: str) -> str:
    """Return a text as XML can hold it."""
    return escape("".join(letter for letter in text if letter.isprintable()), {'"': "&quot;"})
