"""Takes away files under names that the list no longer gives, once their photos are delivered under others.

Those of photos of which nothing is wanted any more, such as code cards that were not seen as such, go too.

They go to the trash, and only as long as they are, byte for byte, what an earlier delivery made.
"""

import logging
from collections.abc import Iterable

from studio.batch.files.atomic import digest
from studio.batch.files.trash import move_to_trash
from studio.errors import DeliveryError
from studio.job import Batch, Outcome, OutdatedFile, Status
from studio.safe_folder import is_below

_log = logging.getLogger(__name__)


def remove_outdated(batch: Batch, outcomes: Iterable[Outcome]) -> list[OutdatedFile]:
    """Move the outdated files of photos that are done, or left out, to the trash; return those that are still there.

    Nothing is touched outside of the destination.
    """
    done = {outcome.index for outcome in outcomes if outcome.status is Status.DONE}
    done.update(job.index for job in batch.jobs if job.status.is_final)
    left: list[OutdatedFile] = []
    for file in batch.outdated:
        if file.index not in done or ".." in file.path.parts or not file.path.is_relative_to(batch.destination):
            continue
        if not is_below(batch.destination, file.path.parent) or digest(file.path) != file.sha256:
            continue
        try:
            move_to_trash(file.path)
        except DeliveryError as error:
            _log.warning("%s stays: %s", file.path, error)
            left.append(file)
    return left
