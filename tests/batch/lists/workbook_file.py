"""Workbooks for tests, made part by part."""

import io
import zipfile
from collections.abc import Mapping
from xml.sax.saxutils import escape

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

DATE = 2026, 1, 1, 0, 0, 0  # so that two of the same parts are the same


def text(value: str) -> str:
    """Return a cell with a text of its own."""
    return f'<c t="inlineStr"><is><t>{escape(value)}</t></is></c>'


def number(value: str, style: int = 0) -> str:
    """Return a cell with a number in a style."""
    return f'<c s="{style}"><v>{value}</v></c>'


def sheet(*rows: str) -> str:
    """Return a sheet of rows of cells."""
    return (
        f'<worksheet xmlns="{MAIN}"><sheetData>{"".join(f"<row>{row}</row>" for row in rows)}</sheetData></worksheet>'
    )


def workbook(
    sheets: Mapping[str, str], formats: tuple[str, ...] = (), shared: str = "", more: Mapping[str, str] | None = None
) -> bytes:
    """Return a workbook of sheets by name; `formats` are those of the styles from 1 on."""
    links = [f'<Relationship Id="s{at}" Type="{RELATIONS}/worksheet" Target="s{at}.xml"/>' for at in range(len(sheets))]
    links += [
        f'<Relationship Id="x" Type="{RELATIONS}/styles" Target="styles.xml"/>',
        f'<Relationship Id="y" Type="{RELATIONS}/sharedStrings" Target="/xl/shared.xml"/>',
    ]
    named = "".join(f'<sheet name="{escape(name)}" sheetId="{at + 1}" r:id="s{at}"/>' for at, name in enumerate(sheets))
    codes = "".join(
        f'<numFmt numFmtId="{164 + at}" formatCode="{escape(code, {chr(34): "&quot;"})}"/>'
        for at, code in enumerate(formats)
    )
    styles = "".join(f'<xf numFmtId="{164 + at}"/>' for at in range(len(formats)))
    parts = {
        "_rels/.rels": f'<Relationships><Relationship Id="r" Type="{RELATIONS}/officeDocument" Target="xl/book.xml"/>'
        "</Relationships>",
        "xl/book.xml": f'<workbook xmlns="{MAIN}" xmlns:r="{RELATIONS}"><sheets>{named}</sheets></workbook>',
        "xl/_rels/book.xml.rels": f"<Relationships>{''.join(links)}</Relationships>",
        "xl/styles.xml": f'<styleSheet xmlns="{MAIN}"><numFmts>{codes}</numFmts><cellXfs><xf numFmtId="0"/>{styles}'
        "</cellXfs></styleSheet>",
        "xl/shared.xml": f'<sst xmlns="{MAIN}">{shared}</sst>',
        **{f"xl/s{at}.xml": each for at, each in enumerate(sheets.values())},
        **(more or {}),
    }
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(zipfile.ZipInfo(name, DATE), content, zipfile.ZIP_DEFLATED)
    return file.getvalue()
