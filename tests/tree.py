"""Small trees of photos for the tests of plans, and short ways to say what a plan came to."""

import os
from pathlib import Path
from typing import NamedTuple

import pytest

from studio.job import Batch
from studio.recipe.model import Export, Recipe

JPEG = bytes.fromhex(
    "ffd8 ffe0 0010 4a46494600 0101 00 0001 0001 0000 ffc0 000b 08 0010 0010 01 01 11 00 ffda 0008 01 01 00 00 3f 00"
)
"""As much of a photo as it takes to be found and opened: JFIF's segment, a frame of 16 x 16 grey pixels, a scan."""


def put(root: Path, *names: str, data: bytes = JPEG) -> None:
    for name in names:
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)


def recipe(*exports: Export) -> Recipe:
    return Recipe(exports=exports or (Export(),))


def targets(batch: Batch) -> list[list[str | None]]:
    """Return the targets of each job, relative to the destination."""
    return [[_relative(target, batch.destination) for target in job.targets] for job in batch.jobs]


def _relative(target: Path | None, destination: Path) -> str | None:
    return target.relative_to(destination).as_posix() if target else None


def first(batch: Batch) -> list[str | None]:
    return [names[0] for names in targets(batch)]


class Place(NamedTuple):
    """A folder with photos, and one to deliver to, which does not exist yet."""

    photos: Path
    out: Path


def deny(monkeypatch: pytest.MonkeyPatch, *denied: Path) -> None:
    """Refuse access to some files, as their modes do for everyone but root."""
    access = os.access
    monkeypatch.setattr(os, "access", lambda path, mode: Path(path) not in denied and access(path, mode))
