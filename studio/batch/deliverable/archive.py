"""ZIP files of what was delivered: stored, streamed, in parts by size that each open by themselves.

The bytes follow from the delivered files alone: the same files give the same parts, whenever and wherever.
"""

import hashlib
import os
import zipfile
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path, PurePosixPath
from typing import BinaryIO

import msgspec

from studio.batch.deliverable.delivered import DeliveredFile, find_delivered, open_delivered, read_pieces
from studio.batch.deliverable.made import Made, Watch
from studio.batch.deliverable.publication import Publication
from studio.batch.files.naming import as_unicode, fold, number_name, safe_name
from studio.batch.journal.records import DeliverableKind
from studio.batch.journal.writer import JournalWriter
from studio.batch.report.model import Report
from studio.errors import DeliveryError
from studio.message import Message, message
from studio.recipe.deliverable import Archive

_FORM = 1
"""Goes up when the same files are to give other bytes."""

_ENTRY_BYTES = 30 + 46 + 20 + 28
"""Of an entry beside its name, twice, and its file: local and central header, with both ZIP64 extras (APPNOTE 4.3)."""

_END_BYTES = 22 + 20 + 56
"""Of the end of a ZIP file, ZIP64 included."""


class _Entry(msgspec.Struct, frozen=True, kw_only=True):
    name: str
    file: DeliveredFile

    @property
    def weight(self) -> int:
        """Bytes that it takes in a ZIP file, at most."""
        return self.file.bytes + 2 * len(self.name.encode()) + _ENTRY_BYTES


def make_archive(report: Report, journal: JournalWriter, archive: Archive, target: Path, watch: Watch) -> Made:
    """Pack the files of a delivery into ZIP files, unless they are there and nothing has changed.

    `target` is the name of the file; parts get -1, -2 ... before its suffix. Each sum is checked after writing.
    Raises DeliveryError when there is nothing to pack or it can't be written, and CancelledError.
    """
    delivered = find_delivered(report, archive.exports)
    if not delivered.found:
        raise DeliveryError(message("Nothing has been delivered yet that could be packed."))
    entries = list(_name(delivered.found))
    parts = list(_divide(entries, archive.part_bytes))
    targets = [_part_name(target, number, len(parts)) for number in range(1, len(parts) + 1)]
    publication = Publication(
        journal,
        report.deliverables,
        kind=DeliverableKind.ZIP,
        target=target,
        fingerprint=_fingerprint(entries, archive.part_bytes),
    )
    notes = [*delivered.notes(), *_large_notes(parts, archive.part_bytes)]
    made = Made(kind=DeliverableKind.ZIP, photos=len(entries), missing=len(delivered.missing), notes=tuple(notes))
    if same := publication.unchanged():
        return msgspec.structs.replace(made, files=tuple(same), is_unchanged=True)
    publication.check_free(targets)
    watch.start(len(entries))
    try:
        for name, part in zip(targets, parts, strict=True):
            with publication.write(name) as stream:
                _write(stream, report.destination, part, watch)
                _check(stream, name, len(part), watch)
        publication.publish()
    except BaseException:
        publication.discard()
        raise
    return msgspec.structs.replace(made, files=tuple(targets))


def _name(files: Iterable[DeliveredFile]) -> Iterator[_Entry]:
    """Yield the files with the names that they have in the ZIP file: safe ones on every system, no two alike."""
    taken: set[str] = set()
    for file in files:
        parts = PurePosixPath(as_unicode(file.name)).parts
        *folders, last = (safe_name(part) or "_" for part in parts)
        name, number = last, 1
        while fold("/".join((*folders, name))) in taken:
            number += 1
            name = number_name(last, number)
        whole = "/".join((*folders, name))
        taken.add(fold(whole))
        yield _Entry(name=whole, file=file)


def _divide(entries: Sequence[_Entry], most: int | None) -> Iterator[list[_Entry]]:
    """Yield the entries of each part, in their order; a file that is larger than a part has one of its own."""
    part: list[_Entry] = []
    weight = _END_BYTES
    for entry in entries:
        if part and most is not None and weight + entry.weight > most:
            yield part
            part, weight = [], _END_BYTES
        part.append(entry)
        weight += entry.weight
    yield part


def _part_name(target: Path, number: int, count: int) -> Path:
    if count == 1:
        return target
    return target.with_name(f"{target.stem}-{number:0{len(str(count))}}{target.suffix}")


def _fingerprint(entries: Iterable[_Entry], most: int | None) -> str:
    found = hashlib.sha256(msgspec.json.encode([_FORM, most]))
    for entry in entries:
        file = entry.file
        facts = [entry.name, file.file.sha256, file.bytes, file.changed_ns, file.date.isoformat()]
        found.update(msgspec.json.encode(facts))
    return found.hexdigest()


def _large_notes(parts: Iterable[Sequence[_Entry]], most: int | None) -> list[Message]:
    if most is None:
        return []
    large = [part[0] for part in parts if len(part) == 1 and part[0].weight + _END_BYTES > most]
    if not large:
        return []
    return [
        message(
            "{n} photo is larger than a part; its part is larger than asked."
            "|{n} photos are larger than a part; their parts are larger than asked.",
            "",
            len(large),
        )
    ]


def _write(stream: BinaryIO, destination: Path, entries: Sequence[_Entry], watch: Watch) -> None:
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_STORED) as archive:
        for entry in entries:
            watch.check()
            date = entry.file.date
            year = min(max(date.year, 1980), 2107)  # all that a ZIP file can hold
            info = zipfile.ZipInfo(entry.name, (year, date.month, date.day, date.hour, date.minute, date.second))
            info.create_system = 3  # Unix, whatever this is
            info.external_attr = 0o100644 << 16
            info.file_size = entry.file.bytes
            with open_delivered(destination, entry.file) as photo, archive.open(info, "w") as file:
                written = sum(file.write(piece) for piece in read_pieces(photo, entry.file.bytes + 1))
            if written != entry.file.bytes:
                raise DeliveryError(message("{file} was changed while it was packed.", file=entry.name))


def _check(stream: BinaryIO, target: Path, count: int, watch: Watch) -> None:
    """Read a ZIP file back and compare each sum; raises DeliveryError when one is wrong."""
    stream.flush()
    os.fsync(stream.fileno())
    with zipfile.ZipFile(stream) as archive:
        names = archive.namelist()
        wrong: str | None = None if len(names) == count else target.name
        for name in names:
            watch.check()
            try:
                with archive.open(name) as file:
                    while file.read(1 << 20):
                        pass
            except zipfile.BadZipFile:
                wrong = wrong or name
            watch.advance()
    if wrong is not None:
        raise DeliveryError(message("{file} was not written right to the disk; check the disk.", file=wrong))
