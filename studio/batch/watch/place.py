"""Refuses a destination whose files would be found again as photos that have just arrived."""

import os
from collections.abc import Sequence
from pathlib import Path

from studio.batch.files.naming import fixed_folder, shown
from studio.errors import DeliveryError
from studio.message import message
from studio.recipe.model import Recipe


def check_place(recipe: Recipe, roots: Sequence[Path], destination: Path) -> None:
    """Raise DeliveryError unless what is delivered can be told from the photos of the watched folders by its place.

    That is so outside of them, and in a folder inside them that is left out: the destination, or that of an export.
    """
    watched = {_real(root) for root in roots}
    target = _real(destination)
    for export in recipe.exports:
        if not export.enabled:
            continue
        place = target.joinpath(*fixed_folder(export.folder))
        left_out = {target, place} - watched
        if any(root.is_relative_to(place) for root in watched) or not _is_apart(place, watched, left_out):
            raise DeliveryError(
                message(
                    "Files of the export '{export}' would arrive in a watched folder and be delivered again and again; "
                    "choose a destination outside of {folder}, or give the export a folder.",
                    export=export.name,
                    folder=shown(roots[0]),
                )
            )


def _is_apart(place: Path, watched: set[Path], left_out: set[Path]) -> bool:
    """Tell whether the first folder that is watched or left out, from a place upwards, is not a watched one."""
    nearest = next((path for path in (place, *place.parents) if path in watched | left_out), None)
    return nearest not in watched


def _real(path: Path) -> Path:
    return Path(os.path.normcase(os.path.realpath(path)))
