"""One photo, all its exports: decode once, then for each export resize, colour, watermark, encode and write.

Runs in workers. Knows no final names, no journal and no other photo.
"""

import gc
import logging
import time
from collections.abc import Collection, Iterator, Sequence
from pathlib import Path

from msgspec import structs
from PIL import Image

from studio.engine.decode.jpeg_strict import prepare_strict
from studio.engine.decode.photo import Photo
from studio.engine.encode.codec import find_codec
from studio.engine.encode.encode import RenderedExport
from studio.engine.encode.verify import verify
from studio.engine.encode.write import write_part
from studio.engine.export import BaseImage, finish_export, looks_alike, make_base
from studio.engine.render.colour import srgb_profile
from studio.engine.render.scale import Scaled, read_picture, scale_exports
from studio.errors import Remedy, StudioError
from studio.faults import fault_name
from studio.formats import Format
from studio.job import File, Job, Limits, Outcome, Status
from studio.message import Message, Note, message
from studio.recipe.model import Export, Recipe
from studio.system_error import explain_os_error

_GC_THRESHOLDS = (700, 10, 10)
"""Python's own, whatever the program has set: a picture that hangs in a cycle of objects holds a lot of memory."""

_log = logging.getLogger(__name__)


def prepare() -> None:
    """Make a worker ready: read what every photo needs, and have Pillow keep some memory for the next picture.

    Pillow gives a picture's blocks of 16 MB back to the system unless told to keep some, and a 24-megapixel photo then
    spends a quarter of its time on page faults. Six blocks hold one such photo; more cost memory and save nothing.
    """
    gc.set_threshold(*_GC_THRESHOLDS)
    Image.core.set_blocks_max(6)
    Image.preinit()  # the formats that Pillow otherwise imports with the first photo
    find_codec(Format.JPEG)
    prepare_strict()
    srgb_profile()


def process(
    recipe: Recipe,
    job: Job,
    limits: Limits = Limits(),
    destination: Path | None = None,
    found_below: Path | None = None,
    beside: Sequence[Export] = (),
) -> Outcome:
    """Make every export of a job and write it to its target, which must not exist; never raises an Exception.

    Nothing is written through a link that leads out of `destination`, and nothing read through a link below the folder
    `found_below`. Errors and notes begin with the export's name
    where the recipe has several.

    The targets of the exports `beside` the recipe follow those of its own. A picture of theirs that can't be made is
    missing in the outcome, and an error only when nothing else is made.
    """
    started = time.perf_counter()
    files: list[File] = []
    errors: list[Message] = []
    notes: list[Note] = []
    remedies: list[Remedy] = []
    fault = shot = ""
    exports, count = (*recipe.exports, *beside), len(recipe.exports)
    wanted = [index for index, target in enumerate(job.targets[: len(exports)]) if target is not None]
    try:
        with Photo(job.source, limits, found_below) as photo:
            shot = photo.header.shot
            for index, result in finish_exports(photo, recipe, wanted, job, beside):
                if index >= count > wanted[0]:
                    files.extend(_write_beside(index, result, job, limits, destination))
                    continue
                export = exports[index]
                name = export.name if len(recipe.exports) > 1 else ""
                if isinstance(result, StudioError):
                    errors.append(_of_export(name, result.message))
                    remedies.extend(filter(None, [result.remedy]))
                    fault = fault or fault_name(result)
                    continue
                target = job.targets[index]
                assert target is not None
                dates = job.changed_ns if export.keep_dates else None
                file = write_part(target, index, result.image.size, result.encoded.data, dates, inside=destination)
                try:
                    files.append(verify(file, result) if limits.verify else file)
                except StudioError as error:
                    errors.append(_of_export(name, error.message))
                    continue
                said = [Note(note.kind, _of_export(name, note.message)) for note in result.notes]
                notes.extend(note for note in dict.fromkeys(said) if note not in notes)
    except StudioError as error:
        errors.append(error.message)
        remedies.extend(filter(None, [error.remedy]))
        fault = fault_name(error)
    except MemoryError:
        errors.append(message("There is not enough memory for this photo; close other programs."))
        remedies.append(Remedy.FEWER_WORKERS)
    except OSError as error:
        reason = explain_os_error(error)
        errors.append(message("Photo could not be read, or its file not written: {reason}.", reason=reason))
        fault = fault_name(error)
        if isinstance(error, FileNotFoundError) and error.filename in map(str, job.targets):
            fault = "ENOENT"  # the folder of a target has gone; the parent knows whether it came back
    except (KeyboardInterrupt, SystemExit):
        raise
    except BaseException:  # noqa: BLE001 - the one place that turns whatever happens into an Outcome; panics of Rust too
        _log.exception("photo %d failed", job.index)
        errors.append(message("Studio could not process this photo; the log has the details."))
    status = Status.FAILED if errors else Status.DONE
    return Outcome(
        index=job.index,
        status=status,
        files=tuple(files),
        errors=tuple(errors),
        notes=tuple(notes),
        remedies=tuple(dict.fromkeys(remedies)),
        seconds=time.perf_counter() - started,
        fault=fault,
        shot=shot,
    )


def _of_export(name: str, said: Message) -> Message:
    return message("{export}: {what}", export=name, what=said) if name else said


def _write_beside(
    index: int, result: RenderedExport | StudioError, job: Job, limits: Limits, destination: Path | None
) -> list[File]:
    """Write a picture of an export beside the recipe, if it can be done; raises OSError for a fault of the disk."""
    target = job.targets[index]
    if isinstance(result, StudioError) or target is None:
        return []
    try:
        file = write_part(target, index, result.image.size, result.encoded.data, None, inside=destination)
        return [verify(file, result) if limits.verify else file]
    except (OSError, StudioError) as error:
        if isinstance(error, OSError) and fault_name(error):
            raise
        _log.warning("a picture beside photo %d was not written: %s", job.index, error)
        return []


def finish_exports(
    photo: Photo, recipe: Recipe, wanted: Collection[int], job: Job, beside: Sequence[Export] = ()
) -> Iterator[tuple[int, RenderedExport | StudioError]]:
    """Make the pictures of the wanted exports (their positions in the recipe, then beside it), the largest first.

    An export that can't be made gives the error in its place. Raises PhotoError when the photo can't be read.
    """
    picture = read_picture(photo, recipe, wanted)
    last: Scaled | None = None
    done: BaseImage | None = None
    for scaled in scale_exports(picture, recipe, wanted, beside):
        try:
            is_drawn = (
                last is not None
                and done is not None
                and scaled.index >= len(recipe.exports)
                and scaled.geometry == last.geometry
                and looks_alike(last.export, scaled.export, done.image)
            )
            if is_drawn and done is not None:  # only the format is another
                base = structs.replace(done, format=scaled.export.written_format(picture.format))
            else:
                base = make_base(scaled.picture, scaled.image, scaled.geometry, scaled.export)
            result = finish_export(base, picture, scaled.export, photo.header, job, is_drawn=is_drawn)
            last, done = scaled, structs.replace(base, image=result.image)
            yield scaled.index, result
        except StudioError as error:
            last = done = None
            yield scaled.index, error
