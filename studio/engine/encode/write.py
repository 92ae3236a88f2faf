"""Writes an encoded picture as a part file: exclusive, whole, on the disk, or an error."""

import contextlib
import errno
import hashlib
import os
from pathlib import Path

from studio.job import File
from studio.safe_folder import open_below


def write_part(
    path: Path, export: int, size: tuple[int, int], data: bytes, changed_ns: int | None, *, inside: Path | None = None
) -> File:
    """Write `data` to a path that must not exist, and make sure that the disk has it.

    Its folder must be there: a worker that made it could put a new one in the place of a disk that went away.

    `size` is the picture's in pixels; `changed_ns` is the date that the file gets (None: now).
    Raises OSError, with nothing left behind, when not every byte could be written, and OutsideError when a link leads
    from the file's folder out of the folder `inside`.
    """
    try:
        with contextlib.nullcontext() if inside is None else open_below(inside, path.parent) as folder:
            written_ns = _write(path, data, changed_ns, folder)
    except FileNotFoundError as error:
        raise FileNotFoundError(error.errno, error.strerror, str(path)) from None
    return File(
        export=export,
        path=path,
        bytes=len(data),
        width=size[0],
        height=size[1],
        sha256=hashlib.sha256(data).hexdigest(),
        written_ns=written_ns,
    )


def _write(path: Path, data: bytes, changed_ns: int | None, folder: int | None) -> int:
    """Write the file in the folder of that descriptor, or else by its path; return the date that it has."""
    name = str(path) if folder is None else path.name
    try:
        with open(
            name, "xb", buffering=0, opener=lambda name, flags: os.open(name, flags, 0o666, dir_fd=folder)
        ) as file:
            _write_all(file.fileno(), data)
            if changed_ns is not None and os.utime in os.supports_fd:
                os.utime(file.fileno(), ns=(changed_ns, changed_ns))
            os.fsync(file.fileno())
            status = os.fstat(file.fileno())
            if status.st_size != len(data):
                raise OSError(errno.EIO, "The disk kept less than was written", str(path))
        if changed_ns is not None and os.utime not in os.supports_fd:
            os.utime(path, ns=(changed_ns, changed_ns))
    except FileExistsError:
        raise
    except BaseException:
        with contextlib.suppress(OSError):
            os.unlink(name, dir_fd=folder)
        raise
    return status.st_mtime_ns if changed_ns is None else changed_ns


def _write_all(descriptor: int, data: bytes) -> None:
    rest = memoryview(data)
    while rest:
        rest = rest[os.write(descriptor, rest) :]
