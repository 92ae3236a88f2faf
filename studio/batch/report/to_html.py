"""A report as one page for people: readable on a phone, printable, with small pictures and nothing from elsewhere.

The page loads nothing; its only script filters what is shown. Every name in it is a stranger's and is escaped.
"""

import base64
import hashlib
from collections.abc import Iterable, Iterator
from html import escape
from typing import TextIO

from studio.batch.report.content import PhotoContent, ReportContent
from studio.batch.report.html_style import SCRIPT, STYLE
from studio.batch.report.merge import ReportStatus
from studio.batch.report.model import ReportLine
from studio.batch.report.small_pictures import MOST_PICTURES, with_pictures
from studio.message import message

SIDE = 264
"""Pixels of the longer side of a picture: twice those of its place, for fine screens."""

_NOTED = "noted"
"""Among the kinds of the filter: photos with notes."""


def write_html(
    content: ReportContent, lines: Iterator[ReportLine], stream: TextIO, *, has_pictures: bool = True, lang: str = "en"
) -> None:
    """Write the page, photo after photo; `lang` is the language that `content` speaks, as HTML names it."""
    say = content.say
    title = say(message("{name}: report of a delivery", name=content.title))
    digest = base64.b64encode(hashlib.sha256(SCRIPT.encode()).digest()).decode()
    stream.write(
        f'<!DOCTYPE html>\n<html lang="{escape(lang)}"><head><meta charset="utf-8">\n'
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; "
        f"script-src 'sha256-{digest}'; img-src data:\">\n"
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f'<meta name="color-scheme" content="light dark">\n<title>{escape(title)}</title>\n'
        f"<style>{STYLE}</style></head><body>\n{_head(content)}{_bar(content)}<main>\n{_notes(content)}"
    )
    pictured = with_pictures(lines, SIDE) if has_pictures else ((line, b"") for line in lines)
    is_bad: bool | None = None
    for count, (line, picture) in enumerate(pictured, 1):
        photo = content.photo(line)
        if photo.is_bad is not is_bad:
            stream.write("</section>\n" * (is_bad is not None) + _section(content, photo))
            is_bad = photo.is_bad
        if has_pictures and count == MOST_PICTURES + 1:
            told = message("Small pictures are shown for the first {count} photos.", count=MOST_PICTURES)
            stream.write(f'<p class="note">{escape(say(told))}</p>\n')
        stream.write(_photo(content, photo, picture))
    stream.write("</section>\n" * (is_bad is not None))
    stream.write(f"</main><footer>{escape(content.written_by)}</footer>\n<script>{SCRIPT}</script></body></html>\n")


def _head(content: ReportContent) -> str:
    states = _paragraphs("state", content.states)
    notes = _paragraphs("note", content.notes())
    more = ""
    if places := content.places():
        words = escape(content.say(message("Folders and journal")))
        more = f"<details><summary>{words}</summary>{_facts(places)}</details>"
    return f"<header><h1>{escape(content.title)}</h1>{states}{_facts(content.facts())}{notes}{more}</header>\n"


def _facts(facts: list[tuple[str, list[str]]]) -> str:
    rows = [f"<dt>{escape(label)}</dt><dd>{'<br>'.join(map(_isolated, lines))}</dd>" for label, lines in facts]
    return f"<dl>{''.join(rows)}</dl>"


def _bar(content: ReportContent) -> str:
    """Return what filters the photos; it is seen where there is a script."""
    counts = content.counts()
    troubles = counts[ReportStatus.FAILED] + counts[ReportStatus.CRASHED]
    kinds = [("", content.say(message("All photos")))]
    if troubles:
        kinds.append(("bad", content.say(message("Not delivered: {count}", count=troubles))))
    if content.noted:
        kinds.append((_NOTED, content.say(message("With notes: {count}", count=content.noted))))
    buttons = "".join(
        f'<button type="button" data-kind="{kind}" aria-pressed="false">{escape(words)}</button>'
        for kind, words in kinds
    )
    search = escape(content.say(message("Search for a name or word")))
    return (
        f'<div class="bar">{buttons}<output aria-live="polite"></output>'
        f'<input type="search" placeholder="{search}" aria-label="{search}"></div>\n'
    )


def _notes(content: ReportContent) -> str:
    """Return the list of the runs, unless there was only one, and the notes that many photos have."""
    items = [f"<li>{escape(words)}{_paragraphs('note', notes)}</li>\n" for words, notes in content.runs()]
    runs = _listed("runs", content.say(message("Runs")), items)
    shared: list[str] = []
    for note in content.shared:
        photos = escape(content.say(message("{n} photo|{n} photos", "", note.count)))
        link = f'<a href="#note{note.mark}" data-mark="{note.mark}">{photos}</a>'
        mark = f'<span class="mark">[{note.mark}]</span>'
        shared.append(f'<li id="note{note.mark}">{link}: {escape(note.text)} {mark}</li>\n')
    return runs + _listed("notes", content.say(message("Notes")), shared)


def _paragraphs(kind: str, texts: Iterable[str]) -> str:
    return "".join(f'<p class="{kind}"><bdi>{escape(text)}</bdi></p>' for text in texts)


def _isolated(text: str) -> str:
    """Return a text that is read in its own direction, as one beside others."""
    return f"<bdi>{escape(text)}</bdi>"


def _listed(name: str, title: str, items: list[str]) -> str:
    if not items:
        return ""
    return f'<section id="{name}"><h2>{escape(title)}</h2><ul>\n{"".join(items)}</ul></section>\n'


def _section(content: ReportContent, photo: PhotoContent) -> str:
    if photo.is_bad:
        counts = content.counts()
        troubles = counts[ReportStatus.FAILED] + counts[ReportStatus.CRASHED]
        name, title = "failures", content.say(message("Not delivered: {count}", count=troubles))
    else:
        name, title = "photos", content.say(message("Photos"))
    return f'<section id="{name}" data-photos="{name}"><h2>{escape(title)}</h2>\n'


def _photo(content: ReportContent, photo: PhotoContent, picture: bytes) -> str:
    image = ""
    if picture:
        image = f'<img alt="" src="data:image/jpeg;base64,{base64.b64encode(picture).decode()}">'
    texts = _paragraphs("whose", filter(None, [photo.whose])) + _paragraphs("place", filter(None, [photo.place]))
    texts += _paragraphs("bad", photo.errors) + _paragraphs("note", photo.notes)
    marks = " ".join(f'<a class="mark" href="#note{mark}">[{mark}]</a>' for mark in photo.marks)
    kinds = " ".join([photo.status.value, *["bad"] * photo.is_bad, *[_NOTED] * bool(photo.notes or photo.marks)])
    files = "".join(
        f"<li>{_isolated(file.export)}: <b>{_isolated(file.path)}</b> <span>{escape(file.detail)}</span></li>"
        for file in photo.files
    )
    sums = "".join(f"<code>{escape(file.sha256)}</code>" for file in photo.files if file.sha256)
    if sums:
        words = escape(content.say(message("Sums (SHA-256)")))
        sums = f"<details><summary>{words}</summary>{sums}</details>"
    return (
        f'<article id="photo{photo.number}" data-kinds="{kinds}" data-marks="{" ".join(map(str, photo.marks))}">'
        f'<div class="picture">{image}</div><div><h3>{photo.number:,}. <bdi>{escape(photo.name)}</bdi> '
        f'<span class="{photo.status.value}">{escape(photo.word)}</span> {marks}</h3>'
        f"{texts}{f'<ul>{files}</ul>' if files else ''}{sums}</div></article>\n"
    )
