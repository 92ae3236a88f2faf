"""The pictures of a web gallery: those of each photo, from what they are made, and the orders for what is missing.

Makes none itself.
"""

from collections.abc import Callable
from pathlib import Path

from msgspec import Struct

from studio.batch.deliverable.delivered import DeliveredFile, look_below
from studio.batch.run.gallery_exports import GalleryPicture, gallery_exports, name_pictures, picture_print
from studio.job import Job
from studio.recipe.model import Export, Recipe


class GallerySource(Struct, frozen=True, kw_only=True):
    """What the pictures of a photo are made of: the photo itself, else its delivered file."""

    delivered: DeliveredFile
    is_photo: bool
    pictures: tuple[GalleryPicture, ...]

    @property
    def path(self) -> Path:
        """The file that is decoded."""
        return self.delivered.line.source if self.is_photo else self.delivered.path

    @property
    def names(self) -> list[str]:
        """The names of its pictures."""
        return [picture.name for picture in self.pictures]

    def exports(self, export: Export) -> tuple[Export, ...]:
        """Return what makes its pictures, in their order: none is larger than the file that was delivered."""
        file = self.delivered.file
        return gallery_exports(export, is_photo=self.is_photo, longest=max(file.width, file.height))

    def recipe(self, recipe: Recipe, export: Export) -> Recipe:
        """Return the recipe beside whose exports the pictures are made, so that they are as a run makes them."""
        return recipe if self.is_photo else Recipe(exports=self.exports(export)[-1:])

    def job(self, index: int, recipe: Recipe, targets: dict[str, Path]) -> Job:
        """Return the order for its pictures that are missing, beside a recipe; `targets` are part files by name."""
        line = self.delivered.line
        return Job(
            index=index,
            source=self.path,
            size=line.source_bytes,
            changed_ns=line.changed_ns,
            targets=(*(None for _ in recipe.exports), *(targets.get(name) for name in self.names)),
            folder=line.folder,
            number=line.photo_number,
            utc_offset=line.utc_offset,
            row=line.row,
        )


def recipe_prints(export: Export) -> dict[bool, str]:
    """Return the fingerprints of what makes pictures of photos (True) and of delivered files."""
    return {is_photo: picture_print(export, is_photo=is_photo) for is_photo in (True, False)}


def plan_pictures(delivered: DeliveredFile, prints: dict[bool, str], is_there: Callable[[str], bool]) -> GallerySource:
    """Return what is made for a photo; no picture is larger than the file that is delivered.

    `prints` are those of `recipe_prints`. Pictures of a photo that can't be reached any more, such as one on a card,
    stay as long as they are there and its file is what was delivered; `is_there` tells so by their names.
    """
    file = delivered.file
    changed_ns = delivered.changed_ns if delivered.is_changed else 0

    def named(*, is_photo: bool) -> GallerySource:
        pictures = name_pictures((file.width, file.height), file.sha256, prints[is_photo], changed_ns=changed_ns)
        return GallerySource(delivered=delivered, is_photo=is_photo, pictures=pictures)

    if delivered.is_changed:
        return named(is_photo=False)
    of_photo = named(is_photo=True)
    if _is_same(delivered) or all(map(is_there, of_photo.names)):
        return of_photo
    return named(is_photo=False)


def _is_same(delivered: DeliveredFile) -> bool:
    """Tell whether the photo is still there as it was delivered, itself and not by way of a link."""
    try:
        status = look_below(delivered.below, delivered.line.source)
    except (OSError, ValueError):
        return False
    return (status.st_size, status.st_mtime_ns) == (delivered.line.source_bytes, delivered.line.changed_ns)
