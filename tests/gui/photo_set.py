"""Photos for lists, made up without a disk, and plans and outcomes of them."""

from collections.abc import Sequence
from pathlib import Path

from studio.batch.plan.scan import FoundPhoto
from studio.job import Batch, Job, Outcome, Status
from studio.recipe.model import Export, Recipe

ROOT = Path("/photos").absolute()
DESTINATION = Path("/delivery").absolute()
RECIPE = Recipe(name="Two", exports=(Export(name="web"), Export(name="proof")))


def found(number: int, folder: str = "", name: str = "IMG_{}.jpg") -> FoundPhoto:
    """Return a photo by its number."""
    path = ROOT / folder / name.format(number)
    return FoundPhoto(path=path, root=ROOT, folder=folder, size=1000 + number * 10, changed_ns=number)


def several(count: int) -> list[FoundPhoto]:
    """Return photos 0, 1, 2 ..."""
    return [found(number) for number in range(count)]


def job(index: int, photo: FoundPhoto, status: Status = Status.PENDING, *errors: str) -> Job:
    """Return the job of a photo; a refused one has no targets."""
    targets = [DESTINATION / export.name / f"{index:05}.jpg" for export in RECIPE.exports]
    return Job(
        index=index,
        source=photo.path,
        size=photo.size,
        changed_ns=photo.changed_ns,
        folder=photo.folder,
        targets=tuple(targets) if status is Status.PENDING else (None,) * len(targets),
        status=status,
        errors=errors,
    )


def batch(photos: Sequence[FoundPhoto], refused: dict[int, str] | None = None, recipe: Recipe = RECIPE) -> Batch:
    """Return a plan in which some photos are refused, each for its reason."""
    why = refused or {}
    jobs = tuple(
        job(index, photo, Status.FAILED, why[index]) if index in why else job(index, photo)
        for index, photo in enumerate(photos)
    )
    return Batch(recipe=recipe, destination=DESTINATION, roots=(ROOT,), jobs=jobs)


def outcome(index: int, status: Status = Status.DONE, *errors: str) -> Outcome:
    """Return what became of a photo."""
    return Outcome(index=index, status=status, errors=errors, seconds=0.1)
