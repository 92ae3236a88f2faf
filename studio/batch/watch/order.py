"""What is watched and delivered, and what is told of it. Plain values."""

from collections.abc import Mapping
from pathlib import Path

from msgspec import Struct

from studio.batch.lists.rows import ListInput
from studio.job import Existing, Job, Limits, Outcome, Redo
from studio.message import Message
from studio.recipe.model import Recipe

SETTLE = 2.0
"""Seconds for which a file must not change, by default."""


class WatchOrder(Struct, frozen=True, kw_only=True):
    """What is watched: the folders, where photos go and how, and when one counts as arrived.

    `settle` is in seconds. `ready` is the name of a marker that releases photos, "" for none: with a * it stands for
    the name of the photo, without one it releases all of its folder. The other values are as in `plan`.
    """

    recipe: Recipe
    roots: tuple[Path, ...]
    destination: Path
    existing: Existing = Existing.SKIP
    redo: Redo = Redo.PHOTOS
    limits: Limits = Limits()
    studio: str = ""
    start_at: int | None = None
    data: ListInput | None = None
    deep: bool = True
    settle: float = SETTLE
    ready: str = ""


class WatchSettings(Struct, frozen=True, kw_only=True):
    """What the journal of a watched folder says beside the batch: the sub folders of several sources, by their path."""

    tops: Mapping[str, str] = {}


class Arrived(Struct, frozen=True, kw_only=True):
    """Photos that are complete were added to the delivery, which has `total` by now."""

    photos: int
    total: int


class Finished(Struct, frozen=True, kw_only=True):
    """What became of a photo."""

    job: Job
    outcome: Outcome


class Waiting(Struct, frozen=True, kw_only=True):
    """Why nothing more can be found or delivered for now; said once."""

    reason: Message


class Back(Struct, frozen=True, kw_only=True):
    """What was waited for is over."""

    reason: Message


class Quiet(Struct, frozen=True, kw_only=True):
    """Nothing is in work, so that journal and executor are free until the next event is asked for."""


WatchEvent = Arrived | Finished | Waiting | Back | Quiet
