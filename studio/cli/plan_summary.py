"""Prints a plan: each photo with its files or what is in the way, then the sums."""

from collections.abc import Iterator

from studio.batch.plan import scan
from studio.byte_size import english_size
from studio.cli.output import Output, counted, near, printable
from studio.job import Batch, Job, Status

_NUMBER = "--existing number delivers these photos too, with a number in the name."
_HINTS = {
    "recipe": "--redo all makes the files with older settings again.",
    "another": _NUMBER,
    "foreign": _NUMBER,
}
"""What can be done about files that were left as they are; by the keys of `Batch.compared`."""


def print_jobs(batch: Batch, output: Output) -> None:
    """Write a line for each file that would be made, and for each photo that would not be."""
    for job in batch.jobs:
        for line in _job_lines(job):
            output.write(printable(line))


def _job_lines(job: Job) -> Iterator[str]:
    source = near(job.source)
    for position, target in enumerate(job.targets):
        if target is not None and job.status is not Status.FAILED:
            again = " (made again)" if any(job.replaces[position : position + 1]) else ""
            yield f"{source} -> {near(target)}{again}"
    if job.status is Status.SKIPPED:
        yield f"{source}: skipped. {' '.join(map(str, job.notes))}"
    for error in job.errors:
        yield f"{source}: refused. {error}"


def print_summary(batch: Batch, output: Output) -> None:
    """Say what a plan comes to: photos, files, space, what was left out, and notes."""
    open_jobs = [job for job in batch.jobs if not job.status.is_final]
    if not batch.jobs:
        roots = ", ".join(printable(near(root)) for root in batch.roots)
        output.complain(f"studio: No photos found in {roots}.")
    elif not open_jobs:
        output.say(f"Nothing to deliver to {printable(near(batch.destination))}")
    else:
        files = sum(target is not None for job in open_jobs for target in job.targets)
        space = f"about {english_size(batch.bytes_needed)}, {english_size(batch.bytes_free)} free"
        output.say(f"{counted(len(open_jobs), 'photo')} to deliver to {printable(near(batch.destination))}")
        output.say(f"  {counted(files, 'file')}, {space}")
    cards = sum(job.is_card for job in batch.jobs if job.status.is_final)
    if cards:
        output.say(f"  {counted(cards, 'code card')} left out")
    for status, words in ((Status.SKIPPED, "there already"), (Status.FAILED, "refused")):
        count = sum(job.status is status for job in batch.jobs) - (cards if status is Status.SKIPPED else 0)
        if count:
            output.say(f"  {counted(count, 'photo')} {words}")
    if batch.passed_over:
        kinds = ", ".join(_left_out(kind, count) for kind, count in batch.passed_over.items())
        output.say(f"  Not photos, left out: {kinds}")
    for note in batch.notes:
        output.say(f"  {printable(note)}")
    for hint in dict.fromkeys(hint for key, hint in _HINTS.items() if batch.compared.get(key)):
        output.say(f"  {hint}")


def _left_out(kind: str, count: int) -> str:
    """Say how many files of a kind were left out: `1 .txt file`, `5 links (not followed)`."""
    match kind:
        case scan.HIDDEN:
            return counted(count, "hidden or system file")
        case scan.LINK:
            return f"{counted(count, 'link')} (not followed)"
        case scan.SUB_FOLDER:
            return f"{counted(count, 'sub folder')} (--flat)"
        case scan.DELIVERY:
            return counted(count, "delivery folder")
        case _:
            return counted(count, f"{printable(kind)} file")
