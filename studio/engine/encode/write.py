"""Writes an encoded picture as a part file: exclusive, whole, on the disk, or an error."""

import contextlib
import errno
import hashlib
import os
from pathlib import Path

from studio.job import File


def write_part(path: Path, export: int, size: tuple[int, int], data: bytes, changed_ns: int | None) -> File:
    """Write `data` to a path that must not exist, and make sure that the disk has it.

    Its folder must be there: a worker that made it could put a new one in the place of a disk that went away.

    `size` is the picture's in pixels; `changed_ns` is the date that the file gets (None: now).
    Raises OSError, with nothing left behind, when not every byte could be written.
    """
    try:
        with path.open("xb", buffering=0) as file:
            _write_all(file.fileno(), data)
            if changed_ns is not None and os.utime in os.supports_fd:
                os.utime(file.fileno(), ns=(changed_ns, changed_ns))
            os.fsync(file.fileno())
            if os.fstat(file.fileno()).st_size != len(data):
                raise OSError(errno.EIO, "The disk kept less than was written", str(path))
        if changed_ns is not None and os.utime not in os.supports_fd:
            os.utime(path, ns=(changed_ns, changed_ns))
    except FileExistsError:
        raise
    except BaseException:
        with contextlib.suppress(OSError):
            path.unlink()
        raise
    digest = hashlib.sha256(data).hexdigest()
    return File(export=export, path=path, bytes=len(data), width=size[0], height=size[1], sha256=digest)


def _write_all(descriptor: int, data: bytes) -> None:
    rest = memoryview(data)
    while rest:
        rest = rest[os.write(descriptor, rest) :]
