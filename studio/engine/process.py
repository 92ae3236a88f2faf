"""One photo, all its exports: decode once, then for each export resize, colour, mark, encode and write.

Runs in workers. Knows no final names, no journal and no other photo.
"""

import errno
import logging
import time
from collections.abc import Collection, Iterator

from PIL import Image

from studio.engine.colour import srgb_profile
from studio.engine.decode import Photo, Picture, choose_reduction
from studio.engine.export import Finished, finish_export, lay_ground
from studio.engine.orientation import Box, stored_box, stored_size
from studio.engine.resize import resample
from studio.engine.write import write_part
from studio.errors import StudioError
from studio.job import File, Job, Limits, Outcome, Status
from studio.recipe import Decode, Export, Format, Recipe
from studio.size import Geometry, output_geometry

OUTSIDE_FAULTS = frozenset(
    getattr(errno, name)
    for name in ("ENOSPC", "EDQUOT", "EIO", "ENOTCONN", "ESTALE", "ENETDOWN", "EROFS", "ENODEV", "EHOSTDOWN")
    if hasattr(errno, name)
)
"""Errors of disks and networks: the run pauses, no photo is to blame."""

_LOSSY = (Format.JPEG, Format.WEBP, Format.AVIF)
_AUTO_QUALITY = 92
_MARGINS = {Decode.BEST: 2.0, Decode.FAST: 1.0}
_AUTO_MARGIN, _LOSSLESS_MARGIN = 1.4, 2.0
_CHAIN_MARGIN = 1.4
"""A smaller export goes on from a larger one that has so many times its pixels per side: SSIM 0.997 to 0.998 against
a resample from the whole picture, on ten photographs."""

_log = logging.getLogger(__name__)


def prepare() -> None:
    """Make a worker ready: read what every photo needs, and keep freed picture memory for the next one.

    Pillow gives each picture's blocks of 16 MB back to the system unless told to keep some; a 24-megapixel photo
    then spends a quarter of its time on page faults.
    """
    Image.core.set_blocks_max(16)
    srgb_profile()


def process(recipe: Recipe, job: Job, limits: Limits = Limits()) -> Outcome:
    """Make every export of a job and write it to its target, which must not exist; never raises an Exception.

    Errors and notes are sentences that begin with the export's name where the recipe has several.
    """
    started = time.perf_counter()
    files: list[File] = []
    errors: list[str] = []
    notes: list[str] = []
    fault = ""
    wanted = [index for index, target in enumerate(job.targets) if target is not None]
    try:
        with Photo(job.source, limits) as photo:
            for index, result in finish_exports(photo, recipe, wanted, job):
                name = f"{recipe.exports[index].name}: " if len(recipe.exports) > 1 else ""
                if isinstance(result, StudioError):
                    errors.append(f"{name}{result}")
                    continue
                target = job.targets[index]
                assert target is not None
                dates = job.changed_ns if recipe.exports[index].keep_dates else None
                files.append(write_part(target, index, result.image.size, result.encoded.data, dates))
                notes.extend(note for note in (f"{name}{text}" for text in result.notes) if note not in notes)
    except StudioError as error:
        errors.append(str(error))
    except MemoryError:
        errors.append("There is not enough memory for it; close other programs or use fewer workers.")
    except OSError as error:
        fault = errno.errorcode.get(error.errno or 0, "") if error.errno in OUTSIDE_FAULTS else ""
        errors.append(f"{error.strerror or error}.")
    except Exception as error:  # noqa: BLE001 - the one place that turns whatever happens into an Outcome
        _log.exception("photo %d failed", job.index)
        errors.append(f"Studio could not work on it ({type(error).__name__}); the log has the details.")
    status = Status.FAILED if errors else Status.DONE
    return Outcome(
        index=job.index,
        status=status,
        files=tuple(files),
        errors=tuple(errors),
        notes=tuple(notes),
        seconds=time.perf_counter() - started,
        fault=fault,
    )


def finish_exports(
    photo: Photo, recipe: Recipe, wanted: Collection[int], job: Job
) -> Iterator[tuple[int, Finished | StudioError]]:
    """Make the pictures of the wanted exports (their positions in the recipe), the largest first.

    How far the photo is reduced while it is read, and which export goes on from which, follows from all exports of
    the recipe that are enabled: so each has the same pixels whether the others are wanted with it or not.
    An export that can't be made gives the error in its place. Raises PhotoError when the photo can't be read.
    """
    exports = [(index, export) for index, export in enumerate(recipe.exports) if export.enabled or index in wanted]
    plans = _plan(exports, photo.header.upright_size)
    picture = _decode(photo, plans)
    if picture.size != photo.header.upright_size:
        plans = _plan(exports, picture.size)
    chain: list[tuple[Geometry, Image.Image]] = []
    left = len(wanted)
    for index, export, geometry in plans:
        if not left:
            return
        try:
            scaled = _scale(picture, geometry, chain, export)
            chain.append((geometry, scaled))
            if index not in wanted:
                continue
            left -= 1
            if export.watermark and left:
                scaled = scaled.copy()  # marks are laid in place, and smaller exports go on from this one
            ground = lay_ground(picture, scaled, geometry, export)
            yield index, finish_export(ground, picture, export, photo.header, job)
        except StudioError as error:
            yield index, error


def _plan(exports: list[tuple[int, Export]], size: tuple[int, int]) -> list[tuple[int, Export, Geometry]]:
    """Work out the geometry of exports of a photo of a size (upright, in pixels); the largest comes first."""
    plans = [(index, export, output_geometry(export.resize, *size)) for index, export in exports]
    return sorted(plans, key=lambda plan: plan[2].scaled[0] * plan[2].scaled[1], reverse=True)


def _decode(photo: Photo, plans: list[tuple[int, Export, Geometry]]) -> Picture:
    reduction = 8
    long_edge = 0.0
    for _, export, geometry in plans:
        factor = min(geometry.crop[2] / geometry.scaled[0], geometry.crop[3] / geometry.scaled[1])
        reduction = min(reduction, choose_reduction(factor, _margin(export)))
        long_edge = max(long_edge, max(photo.header.upright_size) / factor)
    return photo.decode(reduction, round(long_edge))


def _margin(export: Export) -> float:
    if export.decode is not Decode.AUTO:
        return _MARGINS[export.decode]
    lossy = export.format in _LOSSY and not export.lossless and (export.quality or 0) <= _AUTO_QUALITY
    return _AUTO_MARGIN if lossy else _LOSSLESS_MARGIN


def _scale(
    picture: Picture, geometry: Geometry, chain: list[tuple[Geometry, Image.Image]], export: Export
) -> Image.Image:
    """Resample to the export's size, as stored: from the smallest larger export with margin enough, or the photo."""
    size = stored_size(geometry.scaled, picture.orientation)
    for made, image in reversed(chain):
        if made.crop != geometry.crop or export.decode is Decode.BEST:
            continue
        if min(image.width / size[0], image.height / size[1]) >= _CHAIN_MARGIN:
            return resample(image, (0, 0, *image.size), size)
    box = stored_box(geometry.crop, picture.size, picture.orientation)
    full = stored_size(picture.size, picture.orientation)
    across, down = picture.image.width / full[0], picture.image.height / full[1]
    own: Box = (box[0] * across, box[1] * down, box[2] * across, box[3] * down)
    return resample(picture.image, own, size)
