"""Reads a file that was written back from its disk and opens it again: the bytes, the size in pixels, the profile.

Runs in workers, before the file gets its final name, and changes nothing.
"""

import errno
import hashlib
import os
from pathlib import Path

import msgspec

from studio.engine.decode.photo import Photo
from studio.engine.encode.encode import RenderedExport
from studio.errors import PhotoError
from studio.formats import FORMATS
from studio.job import File, Limits
from studio.message import message


def verify(file: File, finished: RenderedExport) -> File:
    """Return the file as verified.

    Raises OSError (EIO) when the disk does not give back the very bytes that were encoded, PhotoError when its
    decoder does not give back the picture that was meant.
    """
    if hash_from_disk(file.path) != file.sha256:
        raise OSError(errno.EIO, "The disk gave back other bytes than were written", str(file.path))
    # The picture is our own, so what a stranger's file may take is no limit to it.
    limits = Limits(max_pixels=max(1, file.width * file.height))
    try:
        with Photo(file.path, limits) as photo:
            # A JPEG at an eighth: all of its data is read, and hardly any memory taken.
            picture = photo.decode(8)
    except PhotoError as error:
        problem = message("The finished file could not be opened again: {problem}", problem=error.message)
        raise PhotoError(problem) from error
    if picture.size != (file.width, file.height) or picture.format.value != finished.format.value:
        width, height = picture.size
        raise PhotoError(
            message(
                "The finished file was read back as {found} of {width:d} x {height:d} pixels, not as {format} of "
                "{right_width:d} x {right_height:d}.",
                found=FORMATS[picture.format].name,
                width=width,
                height=height,
                format=FORMATS[finished.format].name,
                right_width=file.width,
                right_height=file.height,
            )
        )
    if picture.profile != finished.profile:
        raise PhotoError(message("The finished file was read back with another colour profile."))
    return msgspec.structs.replace(file, verified=True)


def hash_from_disk(path: Path) -> str:
    """Return the SHA-256 of a file in hex, read from the disk where the system can be told to forget its copy."""
    with path.open("rb", buffering=0) as file:
        if hasattr(os, "posix_fadvise"):
            os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
        return hashlib.file_digest(file, "sha256").hexdigest()
