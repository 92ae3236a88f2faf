"""A trial: a small batch into a disk that fills up at every 4 KB, by the command line; then there is room again.

`python -m tests.end2end.full_disk --step 4096` (as root of Linux)
"""

import argparse
import json
import os
import re
import shutil
import sys
import tempfile
from pathlib import Path

from msgspec import Struct

from tests.batch.work import files_below
from tests.command import put_photos, studio
from tests.end2end.small_disk import resize, small_disk

PAGE = 4096
ROOM = 10_000_000
MISSING = re.compile(r"The disk of .* is full: about [1-9]\d* kB are missing; make room there\.")


class Count(Struct):
    """What a trial has seen."""

    full: int = 0
    """Disks that were too small."""
    fitted: int = 0
    done: int = 0
    """Photos that were said to be done on disks that filled up."""
    problems: list[str] = []

    def __str__(self) -> str:
        lines = [f"{self.full} full disks, {self.fitted} that had room, {self.done} photos done before;"]
        return "\n".join([*lines, f"{len(self.problems)} problems", *self.problems[:20]])


def deliver(
    photos: Path, out: Path, journal: Path, workers: int, size: int, count: Count, whole: dict[str, bytes]
) -> bool:
    """Deliver into a disk of so many bytes, give it room, and go on; False once all of it has room."""
    with small_disk(out.parent, size):
        words = ["--workers", workers, "--json"]
        first = studio("run", photos, "--to", out, "--size", "160x160", "--journal", journal, *words)
        check(first.code, first.out, first.err, out, whole, count)
        if first.code == 0:
            count.fitted += 1
            return False
        count.full += 1
        resize(out.parent, ROOM)
        if not journal.exists():
            studio("run", photos, "--to", out, "--size", "160x160", "--journal", journal, *words)
        again = studio("resume", journal, *words)
        if again.code or files_below(out) != whole:
            count.problems.append(f"{size} bytes: not gone on with ({again.code}): {again.err[-300:]}")
    return True


def check(code: int, out: str, err: str, place: Path, whole: dict[str, bytes], count: Count) -> None:
    """A run that met a full disk has said so, and what it has said to be done is there."""
    events = [json.loads(line) for line in out.splitlines()]
    done = [Path(name) for event in events if event.get("status") == "done" for name in event["files"]]
    found = files_below(place) if place.exists() else {}
    if any(not path.is_file() or path.read_bytes() != whole[path.name] for path in done):
        count.problems.append(f"said to be done, but not there: {done}")
    if any(whole.get(name) != data for name, data in found.items()):
        count.problems.append(f"left behind: {sorted(found)}")
    if code == 0:
        return
    count.done += len(done)
    if code != 3 or not (MISSING.search(err) or "No space left" in err or "The disk with the journal" in err):
        count.problems.append(f"exit code {code}: {err[-300:]}")
    if [event for event in events if event.get("status") in ("failed", "crashed")]:
        count.problems.append("a photo was blamed")


def trial(step: int, place: Path, *, journal_too: bool = False, tells: bool = False) -> Count:
    """Fill disks of all sizes up to the one that has room; `journal_too` puts the journal there as well."""
    count = Count()
    photos = place / "photos"
    put_photos(photos, [f"{number}.jpg" for number in range(6)], size=(200, 150))
    answer = studio("run", photos, "--to", place / "whole", "--size", "160x160", "--journal", place / "whole.j")
    if answer.code:
        raise OSError(answer.err)
    whole = files_below(place / "whole")
    size = PAGE
    while not count.problems:
        disk = place / f"disk{size}"
        journal = disk / "j" if journal_too else place / f"{size}.j"
        if not deliver(photos, disk / "out", journal, size // PAGE % 2, size, count, whole):
            break
        size += step
    if tells:
        print(f"journal {'there too' if journal_too else 'elsewhere'}, up to {size} bytes: {count}", flush=True)
    return count


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("--step", type=int, default=PAGE)
    asked = parser.parse_args()
    failed = False
    for journal_too in (False, True):
        place = Path(tempfile.mkdtemp())
        os.environ["XDG_STATE_HOME"] = str(place / "state")
        failed |= bool(trial(asked.step, place, journal_too=journal_too, tells=True).problems)
        if not failed:
            shutil.rmtree(place)
    sys.exit(failed)
