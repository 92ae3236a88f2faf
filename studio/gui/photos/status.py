"""The status of a photo in the list, its word and its colour. Knows no list and draws nothing."""

from enum import StrEnum
from typing import assert_never

from PySide6.QtCore import QCoreApplication

from studio.job import Status


class PhotoStatus(StrEnum):
    """The status of a photo, in the order in which a list sorted by status shows them."""

    PROBLEM = "problem"
    """Refused in the plan: it can't be delivered as it is."""
    FAILED = "failed"
    CRASHED = "crashed"
    RUNNING = "running"
    WAITING = "waiting"
    LEFT_OUT = "left-out"
    """Not to be delivered: the user has unchecked it."""
    SKIPPED = "skipped"
    DONE = "done"


FAILURES = frozenset((PhotoStatus.PROBLEM, PhotoStatus.FAILED, PhotoStatus.CRASHED))
"""The statuses that need the photographer's attention."""

RANK = {status: rank for rank, status in enumerate(PhotoStatus)}
"""The order of the statuses, to sort by."""

OF_JOB = {
    Status.PENDING: PhotoStatus.WAITING,
    Status.RUNNING: PhotoStatus.RUNNING,
    Status.DONE: PhotoStatus.DONE,
    Status.SKIPPED: PhotoStatus.SKIPPED,
    Status.FAILED: PhotoStatus.FAILED,
    Status.CRASHED: PhotoStatus.CRASHED,
}
"""The status in the list for that of a job or an outcome."""

_COLOURS = {
    PhotoStatus.PROBLEM: "warning",
    PhotoStatus.FAILED: "failed",
    PhotoStatus.CRASHED: "failed",
    PhotoStatus.RUNNING: "accent",
    PhotoStatus.WAITING: "secondary",
    PhotoStatus.LEFT_OUT: "disabled",
    PhotoStatus.SKIPPED: "secondary",
    PhotoStatus.DONE: "done",
}


def word(status: PhotoStatus) -> str:
    """Return the word for a status, as a column shows it and a screen reader says it."""
    match status:
        case PhotoStatus.PROBLEM:
            return QCoreApplication.translate("PhotoStatus", "Problem")
        case PhotoStatus.FAILED:
            return QCoreApplication.translate("PhotoStatus", "Failed")
        case PhotoStatus.CRASHED:
            return QCoreApplication.translate("PhotoStatus", "Crashed")
        case PhotoStatus.RUNNING:
            return QCoreApplication.translate("PhotoStatus", "Running")
        case PhotoStatus.WAITING:
            return QCoreApplication.translate("PhotoStatus", "Waiting")
        case PhotoStatus.LEFT_OUT:
            return QCoreApplication.translate("PhotoStatus", "Left out")
        case PhotoStatus.SKIPPED:
            return QCoreApplication.translate("PhotoStatus", "Skipped")
        case PhotoStatus.DONE:
            return QCoreApplication.translate("PhotoStatus", "Done")
        case _:
            assert_never(status)


def colour(status: PhotoStatus) -> str:
    """Return the name of a status's colour in the palette."""
    return _COLOURS[status]
