"""Errors that no photo is to blame for."""

import errno

from studio.errors import PhotoError
from studio.faults import OUTSIDE_FAULTS, fault_name


def test_disks_and_networks_are_to_blame_for_their_own_errors() -> None:
    for name in ("ENOSPC", "EDQUOT", "EIO", "ENOTCONN", "ESTALE", "ENETDOWN", "ENXIO"):
        assert getattr(errno, name) in OUTSIDE_FAULTS
        assert fault_name(OSError(getattr(errno, name), "x")) == name
    assert fault_name(PermissionError(errno.EACCES, "x")) == ""
    assert fault_name(FileNotFoundError(errno.ENOENT, "x")) == ""
    assert fault_name(OSError("without a number")) == ""
    assert fault_name(None) == ""


def test_a_fault_is_found_behind_the_error_that_was_made_of_it() -> None:
    try:
        try:
            raise OSError(errno.ESTALE, "x")
        except OSError as error:
            raise PhotoError("It can't be read.") from error
    except PhotoError as error:
        assert fault_name(error) == "ESTALE"
