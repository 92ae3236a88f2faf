"""The files that earlier deliveries into a folder made of these photos, and the photos' numbers, from their journals.

It reads journals alone; whether the files are still there, and still the same, is found out by whoever asks.
"""

import contextlib
import os
from collections import defaultdict
from collections.abc import Collection, Generator, Iterable, Mapping
from pathlib import Path
from types import MappingProxyType

from msgspec import Struct

from studio.batch.files.locations import list_journals, real_name
from studio.batch.journal.reader import JournalReader
from studio.batch.journal.records import KnownOutcome, KnownSource
from studio.batch.plan.numbers import KnownNumber, KnownNumbers
from studio.batch.plan.scan import FoundPhoto
from studio.errors import DeliveryError
from studio.job import Batch, Status

MOST_JOURNALS = 200
"""The most deliveries into a folder that are looked at, the newest first."""


class PreviousFile(Struct, frozen=True, kw_only=True, gc=False):
    """A file of an earlier delivery: where it lies, its size and SHA-256, and what it was made from and by.

    `size` and `changed_ns` are the photo's then, `shot` says when and with what it was taken ("" when not known);
    `fingerprint` is the export's, `templates` its names for files and folders.
    """

    name: str
    """Its path below the destination."""
    bytes: int
    sha256: str
    written_ns: int | None
    """Its date as it was delivered; None when the journal is older than that."""
    size: int
    changed_ns: int
    shot: str
    fingerprint: str
    templates: tuple[str, str]
    content: str = ""
    """What tells what its texts said of the photo's row of a list; "" when they said nothing."""


class PreviousFiles:
    """The newest file that was made of each photo, by photo and name of the export."""

    def __init__(
        self,
        destination: Path,
        made: Mapping[tuple[str, str], PreviousFile],
        sizes: Mapping[str, int] = MappingProxyType({}),
        numbers: KnownNumbers | None = None,
    ) -> None:
        """`sizes` has for every file that was made, by its name, how many bytes its photo had."""
        self.numbers = KnownNumbers() if numbers is None else numbers
        self._made = made
        self._sizes = sizes
        self._start = os.path.join(destination, "")  # noqa: PTH118 - for 100,000 files; a Path takes ten times as long
        self._exports: dict[str, list[str]] = defaultdict(list)
        """The exports that have made something of a photo, by its path."""
        for source, export in made:
            self._exports[source].append(export)
        self.names: dict[str, set[str]] = defaultdict(set)
        """The names of these files, by folder: nothing else of a delivery may take them."""
        for each in made.values():
            folder, _, name = f"{self._start}{each.name}".rpartition(os.sep)
            self.names[folder].add(name)

    def __len__(self) -> int:
        """Count the files."""
        return len(self._made)

    def find(self, source: Path, export: str) -> PreviousFile | None:
        """Return what was made of a photo by the export of that name."""
        return self._made.get((str(source), export))

    def find_renamed(self, source: Path, name: str, exports: Collection[str]) -> PreviousFile | None:
        """Return what an export that is none of `exports` any more made of a photo under a file name."""
        made = (
            self._made[str(source), export] for export in self._exports.get(str(source), ()) if export not in exports
        )
        return next((each for each in made if os.path.basename(each.name) == name), None)  # noqa: PTH119 - as above

    def is_of_another(self, name: str, size: int) -> bool:
        """Tell whether the file of a name below the destination was made of a photo of another size."""
        return self._sizes.get(name, size) != size

    def path(self, made: PreviousFile) -> Path:
        """Return where a file lies, seen from the destination as it is reached now."""
        return Path(f"{self._start}{made.name}")


class KnownDelivery(Struct, frozen=True):
    """A delivery of before: its batch without the jobs, and what became of each photo, as the journal has it."""

    batch: Batch
    rows: Iterable[tuple[KnownSource, KnownOutcome]]


def previous_files(
    destination: Path,
    photos: Iterable[FoundPhoto],
    folder: Path | None = None,
    *,
    known: Iterable[KnownDelivery] | None = None,
) -> PreviousFiles:
    """Return what was made of these photos in a destination, as the journals in a folder, by default the user's, say.

    A name that several photos had one after the other belongs to the last. `known` are the deliveries into it, where
    they were read before. Raises nothing for journals that can't be read: they count for nothing.
    """
    photos = tuple(photos)
    found = _Found(photos)
    for delivery in read_deliveries(destination, folder) if known is None else known:
        with contextlib.suppress(DeliveryError):  # its journal is damaged further on
            found.take_in(delivery)
    return PreviousFiles(destination, found.made, found.sizes, found.numbers)


def read_deliveries(destination: Path, folder: Path | None = None) -> Generator[KnownDelivery]:
    """Yield the deliveries into a destination, the newest first, each to be used before the next one.

    Those that were undone, that are being made or whose journal can't be read count for nothing.
    """
    place = real_name(destination)
    asked = 0
    for path in list_journals(folder):
        try:
            with JournalReader.open(path) as journal:
                if journal.destination() != place:
                    continue
                asked += 1
                head = journal.head()
                if not head.is_undone:
                    yield KnownDelivery(head.batch, journal.known())
        except DeliveryError:
            continue
        if asked >= MOST_JOURNALS:
            break


class _Found:
    """What the journals that were read so far say, the newest first."""

    def __init__(self, photos: Iterable[FoundPhoto]) -> None:
        self._wanted = {str(found.path) for found in photos}
        self.made: dict[tuple[str, str], PreviousFile] = {}
        self.sizes: dict[str, int] = {}
        self.numbers = KnownNumbers(photos)

    def take_in(self, delivery: KnownDelivery) -> None:
        """Add what a delivery says to what newer ones said."""
        batch = delivery.batch
        self.numbers.last = max(self.numbers.last, batch.last_number)
        for plan, result in delivery.rows:
            number = plan.index + 1 if plan.number is None else plan.number
            shot = result.shot if result.status == Status.DONE else None
            self.numbers.add(plan.source, KnownNumber(number, plan.size, plan.changed_ns, shot, plan.row))
            if result.files and result.status in (Status.DONE, Status.FAILED):
                self._take_files(batch, plan, result)

    def _take_files(self, batch: Batch, plan: KnownSource, result: KnownOutcome) -> None:
        exports = batch.recipe.exports
        start = os.path.join(batch.destination, "")  # noqa: PTH118 - as above
        for file in result.files:
            if not 0 <= file.export < min(len(exports), len(batch.fingerprints)) or not file.path.startswith(start):
                continue
            name = file.path[len(start) :]
            if name in self.sizes:
                continue
            self.sizes[name] = plan.size
            export = exports[file.export]
            if plan.source in self._wanted and (plan.source, export.name) not in self.made:
                self.made[plan.source, export.name] = PreviousFile(
                    name=name,
                    bytes=file.bytes,
                    sha256=file.sha256,
                    written_ns=file.written_ns,
                    size=plan.size,
                    changed_ns=plan.changed_ns,
                    shot=result.shot,
                    fingerprint=batch.fingerprints[file.export],
                    templates=(export.file, export.folder),
                    content=_content(plan, file.export),
                )


def _content(plan: KnownSource, export: int) -> str:
    contents = plan.row.contents if plan.row is not None else ()
    return contents[export] if 0 <= export < len(contents) else ""
