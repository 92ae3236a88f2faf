"""A contact sheet of what was delivered, to print: a PDF file, or a JPEG file for each page.

Its pictures are made of the delivered files, by workers, as part files; another worker puts them on the pages.
"""

import contextlib
import hashlib
import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import wait
from itertools import groupby
from pathlib import Path
from typing import cast

import msgspec
from msgspec import Struct, structs

from studio.batch.deliverable.captions import caption_values
from studio.batch.deliverable.delivered import DeliveredFile, find_delivered, shown_export_of
from studio.batch.deliverable.gallery_words import load_words
from studio.batch.deliverable.made import Made, Watch
from studio.batch.deliverable.pictures import make_pictures
from studio.batch.deliverable.publication import Publication, cannot_write
from studio.batch.executor.protocol import Executor
from studio.batch.executor.single import SingleWorker
from studio.batch.files.naming import as_unicode, shown
from studio.batch.journal.records import DeliverableKind
from studio.batch.journal.writer import JournalWriter
from studio.batch.report.model import Report
from studio.errors import DeliveryError, StudioError
from studio.formats import Format
from studio.job import File, Job
from studio.message import Message, message
from studio.printed.sheet import Sheet, SheetLayout, SheetPage, SheetPhoto
from studio.recipe.deliverable import ContactSheet, SheetFormat
from studio.recipe.model import Decode, Export, Keep, MetadataPolicy, Recipe, Resize, ResizeMode, Sharpen
from studio.recipe.template import fill_template
from studio.safe_folder import is_below, open_below

_FORM = 1
"""Goes up when the same delivery is to give another sheet."""

_QUALITY = 88
_LOOK_SECONDS = 0.2
_SECONDS, _SECONDS_EACH = 120.0, 0.2
"""For drawing the pages: in any case, and for each photo."""

_MOST_NOTES = 20


class _Entry(Struct, frozen=True):
    """A photo of the sheet: its delivered file, the lines below it, and its group's heading."""

    file: DeliveredFile
    caption: tuple[str, ...]
    group: str


def make_sheet(
    report: Report,
    journal: JournalWriter,
    sheet: ContactSheet,
    target: Path,
    open_executor: Callable[[int], Executor],
    watch: Watch,
) -> Made:
    """Make a contact sheet, unless it is there and nothing has changed; JPEG pages get -1, -2 ... before the suffix.

    `open_executor` is asked for what makes the pictures, with the number of photos. Raises DeliveryError when nothing
    is delivered or the sheet can't be written, and CancelledError.
    """
    export = shown_export_of(report, sheet.export)
    delivered = find_delivered(report, [export.name])
    if not delivered.found:
        raise DeliveryError(message("Nothing has been delivered yet that could be shown."))
    entries = [_entry(file, sheet, report) for file in delivered.found]
    if len({entry.group for entry in entries}) == 1:
        entries = [structs.replace(entry, group="") for entry in entries]  # it would say the same on each page
    layout = sheet.layout(has_headings=any(entry.group for entry in entries))
    whole = Sheet(
        layout=layout,
        title=shown(as_unicode(sheet.title or report.destination.name or "Photos")),
        date=load_words(sheet.language).days(delivered.found),
        credit=sheet.credit,
        logo=Path(sheet.logo) if sheet.logo else None,
        pages=(),
    )
    publication = Publication(
        journal,
        report.deliverables,
        kind=DeliverableKind.SHEET,
        target=target,
        fingerprint=_fingerprint(sheet, whole, entries),
    )
    made = Made(
        kind=DeliverableKind.SHEET,
        photos=len(entries),
        missing=len(delivered.missing),
        notes=tuple(delivered.notes()),
    )
    if same := publication.unchanged():
        return structs.replace(made, files=tuple(same), is_unchanged=True)
    try:
        pictures, lost = _make_pictures(entries, layout, report.destination, target, publication, open_executor, watch)
        if not pictures:
            raise DeliveryError(
                message("No picture of the contact sheet could be made: {reason}", reason=next(iter(lost.values())))
            )
        if lost:
            publication.fingerprint = "incomplete"  # so that it is tried again the next time
        whole = structs.replace(whole, pages=tuple(_pages(entries, pictures, layout)))
        targets = _targets(sheet, target, len(whole.pages))
        publication.check_free(targets)
        letters = _draw(whole, sheet.format, targets, publication, report.destination, watch)
        publication.publish()
    except BaseException:
        publication.discard()
        raise
    return structs.replace(
        made,
        files=tuple(targets),
        photos=len(pictures),
        missing=made.missing + len(lost),
        notes=(*made.notes, *_lost_notes(entries, lost), *_letter_notes(letters)),
    )


def _entry(file: DeliveredFile, sheet: ContactSheet, report: Report) -> _Entry:
    values = caption_values(f"{sheet.caption}{sheet.group}", file, report)
    lines = as_unicode(fill_template(sheet.caption, values)).split("\n")
    group = as_unicode(fill_template(sheet.group, values)).strip()
    return _Entry(file, tuple(map(shown, lines)), shown(group).replace("/", " · "))


def _fingerprint(sheet: ContactSheet, whole: Sheet, entries: Iterable[_Entry]) -> str:
    found = hashlib.sha256(msgspec.json.encode([_FORM, sheet, whole.title, whole.date]))
    if whole.logo is not None:
        with contextlib.suppress(OSError):
            status = whole.logo.stat()
            found.update(msgspec.json.encode([status.st_size, status.st_mtime_ns]))
    for entry in entries:
        file = entry.file
        changed = file.changed_ns if file.is_changed else 0
        found.update(msgspec.json.encode([file.file.sha256, changed, entry.caption, entry.group]))
    return found.hexdigest()


def _make_pictures(
    entries: Sequence[_Entry],
    layout: SheetLayout,
    destination: Path,
    target: Path,
    publication: Publication,
    open_executor: Callable[[int], Executor],
    watch: Watch,
) -> tuple[dict[int, File], dict[int, Message]]:
    """Make the pictures as part files; return them, and why those of some photos could not be made, by position."""
    recipe = _picture_recipe(layout)
    names = [target.with_name(f"{target.name}-{at}.jpg") for at in range(len(entries))]
    parts = publication.reserve(names)
    executor = open_executor(len(entries))
    watch.start(len(entries))
    jobs = [_job(at, entry.file, parts[names[at]]) for at, entry in enumerate(entries)]
    pictures: dict[int, File] = {}
    lost: dict[int, Message] = {}
    for outcome in make_pictures(lambda _: recipe, jobs, executor, watch, below_of=lambda _: destination):
        if outcome.files:
            pictures[outcome.index] = outcome.files[0]
            continue
        error = (*outcome.errors, message("No cause is known."))[0]
        if outcome.fault in ("ENOSPC", "EDQUOT"):
            raise DeliveryError(error)
        lost[outcome.index] = error
    return pictures, dict(sorted(lost.items()))


def _picture_recipe(layout: SheetLayout) -> Recipe:
    wide, high = layout.picture_pixels
    return Recipe(
        name="contact sheet",
        exports=(
            Export(
                name="sheet",
                resize=Resize(mode=ResizeMode.FIT, width=wide, height=high),
                decode=Decode.FAST,
                sharpen=Sharpen.LOW,
                format=Format.JPEG,
                quality=_QUALITY,
                metadata=MetadataPolicy(keep=Keep.NONE),
            ),
        ),
    )


def _job(at: int, file: DeliveredFile, part: Path) -> Job:
    return Job(
        index=at,
        source=file.path,
        size=file.bytes,
        changed_ns=file.changed_ns,
        targets=(part,),
        number=file.line.photo_number,
    )


def _pages(entries: Sequence[_Entry], pictures: dict[int, File], layout: SheetLayout) -> Iterator[SheetPage]:
    """Yield the pages: a new one where the group changes, and where one is full."""
    shown_ones = [(entries[at], pictures[at]) for at in range(len(entries)) if at in pictures]
    for heading, group in groupby(shown_ones, key=lambda pair: pair[0].group):
        photos = [SheetPhoto(file.path, file.width, file.height, entry.caption) for entry, file in group]
        for start in range(0, len(photos), layout.per_page):
            yield SheetPage(heading, tuple(photos[start : start + layout.per_page]))


def _targets(sheet: ContactSheet, target: Path, count: int) -> list[Path]:
    if sheet.format is SheetFormat.PDF or count == 1:
        return [target]
    digits = len(str(count))
    return [target.with_name(f"{target.stem}-{number:0{digits}}{target.suffix}") for number in range(1, count + 1)]


def _draw(
    sheet: Sheet,
    format_: SheetFormat,
    targets: Sequence[Path],
    publication: Publication,
    destination: Path,
    watch: Watch,
) -> frozenset[str]:
    """Draw the pages into part files, in a worker; return the letters that no font has."""
    parts = publication.reserve(targets)
    missing: frozenset[str] = frozenset()
    worker = SingleWorker(is_urgent=True)
    try:
        for number, target in enumerate(targets, 1):
            inside = destination if is_below(destination, target.parent) else target.parent
            page = None if format_ is SheetFormat.PDF else number
            limit = _SECONDS + _SECONDS_EACH * sum(len(page.photos) for page in sheet.pages)
            future = worker.submit(draw_part, sheet, page, parts[target], inside, limit=limit)
            while not future.done():
                watch.check()
                wait([future], _LOOK_SECONDS)
            made, letters = cast("tuple[File, frozenset[str]]", future.result())
            publication.accept(target, made)
            missing |= letters
    except StudioError:
        raise
    except OSError as error:
        raise cannot_write(targets[0], error) from error
    finally:
        worker.close()
    return missing


def draw_part(sheet: Sheet, page: int | None, part: Path, inside: Path) -> tuple[File, frozenset[str]]:
    """Draw a sheet as a PDF file, or the page of that number as a JPEG file, into a new part file, in a worker.

    Raises OSError, PhotoError for the logo, and OutsideError when a link leads from its folder out of `inside`.
    """
    from studio.engine.document.contact_sheet import draw_sheet, draw_sheet_page

    size = (0, 0)
    with open_below(inside, part.parent) as folder:
        name = str(part) if folder is None else part.name
        with open(name, "xb", opener=lambda name, flags: os.open(name, flags, 0o666, dir_fd=folder)) as stream:
            if page is None:
                missing = draw_sheet(sheet, stream)
            else:
                size, missing = draw_sheet_page(sheet, page, stream)
            stream.flush()
            os.fsync(stream.fileno())
        with open(name, "rb", opener=lambda name, flags: os.open(name, flags, dir_fd=folder)) as stream:
            digest = hashlib.file_digest(stream, "sha256").hexdigest()
            status = os.fstat(stream.fileno())
    file = File(
        export=0,
        path=part,
        bytes=status.st_size,
        width=size[0],
        height=size[1],
        sha256=digest,
        written_ns=status.st_mtime_ns,
    )
    return file, missing


def _lost_notes(entries: Sequence[_Entry], lost: dict[int, Message]) -> list[Message]:
    return [
        message("{file} is not on the contact sheet: {reason}", file=shown(entries[at].file.path.name), reason=reason)
        for at, reason in list(lost.items())[:_MOST_NOTES]
    ]


def _letter_notes(letters: frozenset[str]) -> list[Message]:
    if not letters:
        return []
    found = " ".join(sorted(letters)[:_MOST_NOTES])
    return [message("No font on this computer has these letters, printed as ?: {letters}", letters=found)]
