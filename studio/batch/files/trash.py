"""Moves files to the system's trash, and only there: on a disk without one they stay where they are.

It knows nothing of deliveries.
"""

import ctypes
import os
import sys
from pathlib import Path

from studio.errors import DeliveryError
from studio.message import message
from studio.system_error import explain_os_error

_FIXED_DISK = 3
"""DRIVE_FIXED of Windows; disks of other kinds have no recycle bin, and a file sent to it there is deleted."""


def move_to_trash(path: Path) -> None:
    """Move a file to the trash; raises DeliveryError when that can't be done, and the file stays then."""
    from send2trash import send2trash

    if not _has_trash(path):
        raise DeliveryError(message("its disk has no trash"))
    try:
        send2trash(os.fspath(path))
    except OSError as error:
        raise DeliveryError(message("the trash did not take it ({reason})", reason=explain_os_error(error))) from None


def _has_trash(path: Path) -> bool:
    """Tell whether the file's disk has a trash; from USB sticks and shares, Windows would delete it for good."""
    if sys.platform != "win32":
        return True
    root = os.path.splitdrive(os.path.realpath(path))[0] + "\\"
    return ctypes.windll.kernel32.GetDriveTypeW(root) == _FIXED_DISK
