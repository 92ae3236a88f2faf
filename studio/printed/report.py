"""A report on paper as values: what is said of the whole, and of each photo. Opens no file and draws nothing."""

from enum import Enum, auto

from msgspec import Struct


class Tone(Enum):
    """How a line is said."""

    PLAIN = auto()
    DIM = auto()
    BAD = auto()


class ReportText(Struct, frozen=True):
    """A line, which may take several on paper."""

    text: str
    tone: Tone = Tone.PLAIN


class ReportRow(Struct, frozen=True):
    """A photo: its picture as a JPEG file (b"" for none), its name, what became of it, and what is said of it."""

    picture: bytes
    name: str
    word: ReportText
    lines: tuple[ReportText, ...]


class ReportSection(Struct, frozen=True):
    """A part of a report: its heading, lines, and photos."""

    title: str
    lines: tuple[ReportText, ...] = ()
    rows: tuple[ReportRow, ...] = ()


class PrintedReport(Struct, frozen=True, kw_only=True):
    """A report: title, what is wrong with the whole, facts (labels and their lines), parts, and the line at the end."""

    title: str
    states: tuple[str, ...]
    facts: tuple[tuple[str, tuple[str, ...]], ...]
    sections: tuple[ReportSection, ...]
    footer: str
