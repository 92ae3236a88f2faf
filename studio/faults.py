"""Errors of disks and networks, which no photo is to blame for: a run pauses for them. Values only."""

import errno

OUTSIDE_FAULTS = frozenset(
    getattr(errno, name)
    for name in (
        "ENOSPC",
        "EDQUOT",
        "EIO",
        "ENOTCONN",
        "ESTALE",
        "ENETDOWN",
        "EROFS",
        "ENODEV",
        "ENXIO",
        "EHOSTDOWN",
        "EFBIG",
    )
    if hasattr(errno, name)
)
"""Numbers of the system's errors; not every system has all of them."""


def fault_name(error: BaseException | None) -> str:
    """Return the name of the outside fault that an error is or was raised from, as `ENOSPC`; "" when there is none."""
    while error is not None:
        if isinstance(error, OSError) and error.errno in OUTSIDE_FAULTS:
            return errno.errorcode[error.errno or 0]
        error = error.__cause__
    return ""
