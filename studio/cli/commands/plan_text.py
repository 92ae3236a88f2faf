"""Says a plan: each photo with its files or with what stands against it, then the sums."""

from collections.abc import Iterator

from studio.cli.output import Output, as_bytes, counted, grouped, near, printable
from studio.job import Batch, Job, Status

_NUMBER = "--existing number delivers photos beside those that had their names before."
_HINTS = {
    "recipe": "--redo all makes the files again that are from before the recipe was changed.",
    "another": _NUMBER,
    "foreign": _NUMBER,
}
"""What to say for what earlier deliveries left; by the keys of `Batch.compared`."""


def print_jobs(batch: Batch, output: Output) -> None:
    """Write a line for each file that would be made, and for each photo that would not be."""
    for job in batch.jobs:
        for line in _job_lines(job):
            output.write(printable(line))


def _job_lines(job: Job) -> Iterator[str]:
    source = near(job.source)
    for position, target in enumerate(job.targets):
        if target is not None:
            again = " (made again)" if any(job.replaces[position : position + 1]) else ""
            yield f"{source} -> {near(target)}{again}"
    if job.status is Status.SKIPPED:
        yield f"{source}: skipped. {' '.join(job.notes)}"
    for error in job.errors:
        yield f"{source}: refused. {error}"


def tell_plan(batch: Batch, output: Output) -> None:
    """Say what a plan comes to: photos, files, space, what was passed over and what is to be noted."""
    open_jobs = [job for job in batch.jobs if not job.status.is_final]
    if not batch.jobs:
        output.say(f"No photos found in {', '.join(printable(near(root)) for root in batch.roots)}.")
    else:
        files = sum(target is not None for job in open_jobs for target in job.targets)
        space = f"about {as_bytes(batch.bytes_needed)}, {as_bytes(batch.bytes_free)} free"
        output.say(f"{counted(len(open_jobs), 'photo')} to deliver to {printable(near(batch.destination))}")
        output.say(f"  {counted(files, 'file')}, {space}")
    for status, words in ((Status.SKIPPED, "there already"), (Status.FAILED, "refused")):
        count = sum(job.status is status for job in batch.jobs)
        if count:
            output.say(f"  {counted(count, 'photo')} {words}")
    if batch.passed_over:
        kinds = ", ".join(f"{grouped(count)} {printable(kind)}" for kind, count in batch.passed_over.items())
        output.say(f"  passed over, since they are no photos: {kinds}")
    for note in batch.notes:
        output.say(f"  {printable(note)}")
    for hint in dict.fromkeys(hint for key, hint in _HINTS.items() if batch.compared.get(key)):
        output.say(f"  {hint}")
