"""What a report says to people, for pages of HTML and of paper alike: sentences and figures in one language.

For a client it leaves out all that is only the photographer's: folders, the journal, sums, causes and notes.
"""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from enum import StrEnum
from pathlib import Path

from msgspec import Struct, structs

from studio import __version__
from studio.batch.files.naming import shown
from studio.batch.journal.records import DeliverableFile
from studio.batch.report.merge import ReportStatus
from studio.batch.report.model import Report, ReportLine, ReportRun
from studio.job import File
from studio.message import Message, Note, message

Say = Callable[[Message], str]
"""Says a message in the language of the report."""

BAD = (ReportStatus.FAILED, ReportStatus.CRASHED)

_ALWAYS = 4
"""Statuses that are counted also where no photo has them: done, skipped, failed and crashed."""

_MANY = 3
"""Photos with the same note, from which on it is said once for all of them."""

_WORDS = {
    ReportStatus.DONE: message("done", "of a photo"),
    ReportStatus.SKIPPED: message("skipped", "of a photo"),
    ReportStatus.FAILED: message("failed", "of a photo"),
    ReportStatus.CRASHED: message("crashed", "of a photo"),
    ReportStatus.LEFT: message("left to do", "of a photo"),
    ReportStatus.UNDONE: message("undone", "of a photo"),
    ReportStatus.REPLACED: message("replaced", "of a photo"),
}


class Audience(StrEnum):
    """Whom a report is for."""

    STUDIO = "studio"
    CLIENT = "client"


class Voice(Struct, frozen=True, kw_only=True):
    """How a report speaks: to whom, and in which language: what says a message, and the language's name in HTML."""

    audience: Audience = Audience.STUDIO
    say: Say = str
    lang: str = "en"


class FileContent(Struct, frozen=True, kw_only=True):
    """What is said of a file: its export, its path in the destination, its size and state, and its sum."""

    export: str
    path: str
    detail: str
    sha256: str


class PhotoContent(Struct, frozen=True, kw_only=True):
    """What is said of a photo; `marks` are the numbers of notes that are said once for many.

    `whose` names the person and the key of its row of a list, "" where it has none.
    """

    number: int
    name: str
    whose: str
    place: str
    status: ReportStatus
    word: str
    errors: tuple[str, ...]
    notes: tuple[str, ...]
    marks: tuple[int, ...]
    files: tuple[FileContent, ...]

    @property
    def is_bad(self) -> bool:
        """Whether it was not delivered."""
        return self.status in BAD


class SharedNote(Struct, frozen=True):
    """A note of many photos: its number, from 1, on how many, and the sentence."""

    mark: int
    count: int
    text: str


class ReportContent:
    """What a report says, part by part."""

    def __init__(self, report: Report, audience: Audience = Audience.STUDIO, say: Say = str) -> None:
        self.report = report
        self.is_for_client = audience is Audience.CLIENT
        self.say = say
        name = report.destination.name if self.is_for_client else report.recipe
        self.title = shown(name) or say(message("Delivery"))
        self.noted = 0
        """How many photos have notes."""
        self.shared = self._find_shared()
        self._marks = {note.text: note.mark for note in self.shared}

    def lines(self) -> Iterator[ReportLine]:
        """Yield the photos that are told of, those that were not delivered first."""
        for is_bad in (True, False):
            for line in self.report.lines():
                if (line.status in BAD) is is_bad and self.tells_of(line):
                    yield line

    def tells_of(self, line: ReportLine) -> bool:
        """Tell whether a photo is in the report."""
        return not self.is_for_client or _is_for_client(line)

    @property
    def states(self) -> list[str]:
        """What is wrong with the whole of it."""
        found: list[str] = []
        if not self.report.is_finished:
            found.append(self.say(message("This delivery is not finished.")))
        if self.report.is_undone:
            found.append(self.say(message("This delivery was undone: its files went to the trash.")))
        return found

    def counts(self) -> dict[ReportStatus, int]:
        """Return how many photos came to what."""
        return {status: getattr(self.report.totals, status.value) for status in ReportStatus}

    def sums(self, counts: Mapping[ReportStatus, int], separator: str) -> str:
        """Return how many photos came to what; the first four always, the others where there are any."""
        told = [(status, counts.get(status, 0)) for status in ReportStatus]
        return separator.join(
            self.say(Message("{count} {status}", {"count": count, "status": _WORDS[status]}))
            for at, (status, count) in enumerate(told)
            if at < _ALWAYS or count
        )

    def facts(self) -> list[tuple[str, list[str]]]:
        """Return what is said of the whole: labels and their lines."""
        totals = self.report.totals
        sums = "" if self.is_for_client else f" = {self.sums(self.counts(), ' + ')}"
        photos = sum(map(self.tells_of, self.report.lines())) if self.is_for_client else totals.photos
        files = self.say(Message("{count}, {size:bytes}", {"count": totals.files, "size": totals.bytes}))
        if totals.verified and not self.is_for_client:
            is_all = totals.verified == totals.files
            checked = message("all verified") if is_all else message("{count} verified", count=totals.verified)
            files = f"{files}, {self.say(checked)}"
        made = [told for told in map(self._made, self.report.deliverables) if told]
        return [
            (self.say(message("Photos")), [self.say(Message("{count}", {"count": photos})) + sums]),
            (self.say(message("Files")), [files]),
            *([(self.say(message("Made")), made)] if made else []),
            (self.say(message("Date")), [f"{self.report.started:%Y-%m-%d}"]),
        ]

    def places(self) -> list[tuple[str, list[str]]]:
        """Return what is said of this machine: labels and their lines; nothing for a client."""
        report = self.report
        if self.is_for_client:
            return []
        work = message("{time} of one worker", time=_time(report.totals.seconds))
        return [
            (self.say(message("From")), [shown(root) for root in report.roots]),
            (self.say(message("To")), [shown(report.destination)]),
            (self.say(message("Begun")), [f"{report.started:%Y-%m-%d %H:%M}"]),
            (self.say(message("Work")), [self.say(work)]),
            (self.say(message("Journal")), [shown(report.journal)]),
        ]

    def notes(self) -> list[str]:
        """Return the notes of the plan, where there was one run."""
        told = () if self.is_for_client or len(self.report.runs) > 1 else self.report.notes
        return [self._note(note) for note in told]

    def runs(self) -> list[tuple[str, list[str]]]:
        """Return what is said of each run, and its notes; nothing where there was one."""
        if self.is_for_client or len(self.report.runs) == 1:
            return []
        return [(self._run(run), [self._note(note) for note in run.notes]) for run in self.report.runs]

    def photo(self, line: ReportLine) -> PhotoContent:
        """Return what is said of a photo."""
        outcome = line.outcome
        errors = [shown(self.say(error)) for error in outcome.errors]
        if line.status in BAD and not errors:
            errors = [self.say(message("No cause is known."))]
        notes = [self._note(note) for note in outcome.notes]
        place = shown(line.source.parent)
        if self.is_for_client:
            notes = []
            place = shown(line.folder)
            errors = [self.say(message("It could not be delivered."))] if line.status in BAD else []
        elif outcome.seconds:
            size = Message("{size:bytes}, {seconds:.2f} s", {"size": line.source_bytes, "seconds": outcome.seconds})
            place = f"{place} ({self.say(size)})"
        row = line.row
        return PhotoContent(
            number=line.number,
            name=shown(line.source.name),
            whose=", ".join(shown(text) for text in (row.person, row.key) if text) if row is not None else "",
            place=place,
            status=line.status,
            word=self.say(_WORDS[line.status]),
            errors=tuple(errors),
            notes=tuple(note for note in notes if note not in self._marks),
            marks=tuple(self._marks[note] for note in notes if note in self._marks),
            files=tuple(map(self._file, outcome.files)),
        )

    @property
    def written_by(self) -> str:
        """The line at the end."""
        return self.say(message("Written by Studio {version}.", version=__version__))

    def _find_shared(self) -> list[SharedNote]:
        if self.is_for_client:
            return []
        found: Counter[str] = Counter()
        for line in self.report.lines():
            found.update({self._note(note) for note in line.outcome.notes})
            self.noted += bool(line.outcome.notes)
        many = [
            (text, count)
            for text, count in sorted(found.items(), key=lambda pair: (-pair[1], pair[0]))
            if count >= _MANY
        ]
        return [SharedNote(mark, count, text) for mark, (text, count) in enumerate(many, 1)]

    def _note(self, note: Note) -> str:
        return shown(self.say(note.message))

    def _made(self, file: DeliverableFile) -> str:
        destination = self.report.destination
        is_inside = file.path.is_relative_to(destination)
        if self.is_for_client and not is_inside:
            return ""
        path = file.path.relative_to(destination) if is_inside else file.path
        return self.say(Message("{file}, {size:bytes}", {"file": shown(path), "size": file.bytes}))

    def _run(self, run: ReportRun) -> str:
        states = [message("not finished")] * (not run.is_finished) + [message("undone", "of a photo")] * run.is_undone
        words = ", ".join((self.sums(run.counts, ", "), *map(self.say, states)))
        started = f"{run.started:%Y-%m-%d %H:%M}"
        return self.say(message("Run {number}, {started}: {words}.", number=run.number, started=started, words=words))

    def _file(self, file: File) -> FileContent:
        detail = [f"{file.width} × {file.height}", self.say(Message("{size:bytes}", {"size": file.bytes}))]
        if not self.is_for_client:
            detail += [self.say(message("verified"))] * file.verified
            detail += [self.say(message("in place of an older file"))] * file.replaced
        return FileContent(
            export=shown(self.report.export_name(file)),
            path=shown(self.path_of(file)),
            detail=", ".join(detail),
            sha256="" if self.is_for_client else file.sha256,
        )

    def path_of(self, file: File) -> Path:
        """Return the path of a file in the destination; for a client never one of this machine."""
        is_inside = file.path.is_relative_to(self.report.destination)
        return _path_for_client(file, self.report) if self.is_for_client or is_inside else file.path


def client_lines(report: Report) -> Iterator[ReportLine]:
    """Yield what a client may know of each photo, for programs and tables: names, files and their sizes."""
    for line in report.lines():
        if not _is_for_client(line):
            continue
        files = tuple(
            structs.replace(file, path=_path_for_client(file, report), sha256="", verified=False, replaced=False)
            for file in line.outcome.files
        )
        outcome = structs.replace(line.outcome, files=files, errors=(), notes=(), remedies=(), seconds=0.0)
        yield structs.replace(line, source=Path(line.folder, line.source.name), outcome=outcome)


def _is_for_client(line: ReportLine) -> bool:
    """Tell whether a client hears of a photo: of what was delivered, and of what was to be."""
    return bool(line.outcome.files) or line.status in (*BAD, ReportStatus.LEFT)


def _path_for_client(file: File, report: Report) -> Path:
    inside = file.path.is_relative_to(report.destination)
    return file.path.relative_to(report.destination) if inside else Path(file.path.name)


def _time(seconds: float) -> str:
    if seconds < 59.5:
        return f"{seconds:.1f} s"
    minutes = round(seconds / 60)
    return f"{minutes} min" if minutes < 60 else f"{minutes // 60} h {minutes % 60} min"
