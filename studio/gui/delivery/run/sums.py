"""The sums of a run: what was made, what was up to date, what was kept although it is another. Plain numbers."""

from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import assert_never

from studio.job import Job, Outcome, Status
from studio.message import NoteKind

_CURRENT = (NoteKind.UP_TO_DATE, NoteKind.DATE)
"""The notes of a photo that is skipped since its files are as the recipe makes them."""

_KEPT = frozenset((NoteKind.OLDER, NoteKind.EDITED, NoteKind.FOREIGN, NoteKind.ANOTHER))


class RunSums:
    """What became of the photos of a run, of `total` in all."""

    def __init__(self, outcomes: Iterable[Outcome], total: int, jobs: Mapping[int, Job] = MappingProxyType({})) -> None:
        self.total = total
        self.made = self.current = self.kept = self.failed = self.files = self.bytes = 0
        settled = 0
        for outcome in outcomes:
            settled += 1
            self.files += len(outcome.files)
            self.bytes += sum(file.bytes for file in outcome.files)
            match outcome.status:
                case Status.DONE if is_partly_kept(jobs.get(outcome.index)):
                    self.kept += 1
                case Status.DONE:
                    self.made += 1
                case Status.SKIPPED if is_current(outcome):
                    self.current += 1
                case Status.SKIPPED:
                    self.kept += 1
                case Status.FAILED | Status.CRASHED | Status.PENDING | Status.RUNNING:
                    self.failed += 1
                case _:
                    assert_never(outcome.status)
        self.left = total - settled


def is_current(outcome: Outcome) -> bool:
    """Tell whether a skipped photo's files are as the recipe makes them; else others were kept in their place."""
    return all(note.kind in _CURRENT for note in outcome.notes)


def is_partly_kept(job: Job | None) -> bool:
    """Tell whether another file was kept in the place of one that the recipe makes of a photo."""
    return job is not None and not _KEPT.isdisjoint(note.kind for note in job.notes)
